"""What came of a poll: who may say so, what can be said, and how good the crowd's forecast was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.polls.rules.ballots import Kind
from bot.polls.rules.forecasts import chances, medians, scored

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.polls.rules.ballots import Poll, Votes
    from bot.polls.rules.forecasts import Score


def require_judge(poll: Poll, user: int, *, is_moderator: bool) -> None:
    """Raise Refusal for whoever may not say what came of a poll: all but its author and moderators.

    A forecast is for moderators alone, since its author may be scored by it as well.
    """
    if poll.kind is Kind.FORECAST and not is_moderator:
        raise Refusal("poll-moderators-judge")
    poll.require_manager(user, is_moderator=is_moderator)


def require_undecided(poll: Poll) -> None:
    """Raise Refusal where there is nothing to say of a poll: it has never opened, or counts for nothing."""
    if poll.voided:
        raise Refusal("poll-void")
    if poll.opened_at is None:
        raise Refusal("poll-not-open")


def checked_truth(poll: Poll, came_true: Collection[int]) -> frozenset[int]:
    """The options that came true: one at least, of a forecast exactly one. Raises Refusal."""
    truth = frozenset(poll.option(option_id).id for option_id in came_true)
    if not truth:
        raise Refusal("poll-truth-none")
    if poll.kind is Kind.FORECAST and len(truth) > 1:
        raise Refusal("poll-truth-one")
    return truth


def crowd_score(poll: Poll, votes: Votes) -> Score | None:
    """How good the crowd's last word on a forecast was; None where it is none, nobody spoke, or nobody knows yet."""
    if poll.kind is not Kind.FORECAST or not votes or not poll.came_true:
        return None
    return scored(chances(medians(votes)), poll.came_true[0].id)

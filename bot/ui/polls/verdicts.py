"""What came of a poll, as its card says it: void, or what came true and how well the crowd saw it coming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.polls.rules.outcomes import crowd_score
from bot.ui.cards import Part, button, small
from bot.ui.polls.tallies import names

if TYPE_CHECKING:
    from bot.i18n import Words
    from bot.polls.rules.forecasts import Score
    from bot.polls.rules.standings import Standing


def verdict(say: Words, standing: Standing, *, covered: bool = False) -> list[Part]:
    """Nothing as long as nothing is known. A card that is `covered` does not say what came true."""
    poll = standing.poll
    if poll.voided:
        return [say("poll-voided")]
    if poll.resolved_at is None:
        return []
    by = say.mention(poll.resolved_by) if poll.resolved_by else "?"
    parts: list[Part] = [
        small(say("poll-resolved-covered", by=by))
        if covered
        else say("poll-came-true", options=names(poll, poll.came_true), by=by)
    ]
    if score := crowd_score(poll, standing.votes):
        parts.append(f"{say('poll-crowd-score', **figures(score))}\n{small(say('poll-score-hint'))}")
        if not poll.anonymous:
            parts.append([button(say("poll-own-score"), "poll.score", poll.poll_id)])
    return parts


def figures(score: Score) -> dict[str, str | float]:
    """A score as texts take it."""
    return {"brier": f"{score.brier:.2f}", "log": f"{score.log:.2f}".replace("-", "−")}

"""What somebody sees who closes a poll, makes it void, says what came true, or asks for their score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.polls.rules.ballots import Kind
from bot.ui.cards import Accent, Card, Part, button, card, select, small
from bot.ui.polls.ballots import edition
from bot.ui.polls.cards import spoils
from bot.ui.polls.tallies import names, options_text, question_title
from bot.ui.polls.verdicts import figures

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.polls.rules.ballots import Option, Poll
    from bot.polls.rules.forecasts import Judged
    from bot.polls.rules.standings import Paper, Standing


def closing_card(say: Words, standing: Standing, name: str) -> Card:
    """Asks whether to close a poll."""
    poll = standing.poll
    parts: list[Part] = [say("poll-close-sure", poll=name, votes=standing.tally.voters)]
    if poll.anonymous:
        parts.append(small(say("poll-close-anonymous")))
    parts.append([button(say("poll-close-now"), "poll.close", poll.poll_id, style=ButtonStyle.danger)])
    return card(Accent.POLL, *parts)


def voiding_card(say: Words, poll: Poll, name: str) -> Card:
    """Asks whether to make a poll void."""
    return card(
        Accent.POLL,
        say("poll-void-sure", poll=name),
        small(say("poll-void-hint")),
        [button(say("poll-void-now"), "poll.void", poll.poll_id, style=ButtonStyle.danger)],
    )


def judging_card(say: Words, poll: Poll, library: Library) -> Card:
    """Asks what came true."""
    one = poll.kind is Kind.FORECAST
    parts: list[Part] = [spoils(say, poll, library)] if poll.hidden else []
    parts += [question_title(poll), options_text(poll)]
    if poll.came_true:
        parts.append(say("poll-resolve-again", options=names(poll, poll.came_true)))
    entries = [(str(option.id), f"{letter}  {option.text}") for letter, option in poll.lettered]
    most = 1 if one else len(entries)
    parts.append(select(say("poll-truth", most=most), entries, "poll.truth", poll.poll_id, edition(poll), most=most))
    if poll.is_open:
        parts.append(small(say("poll-resolve-closes")))
    return card(Accent.POLL, *parts)


def sure_card(say: Words, poll: Poll, truth: Collection[Option]) -> Card:
    """Asks whether that is what came true."""
    hints = [say("poll-resolve-scores")] if poll.kind is Kind.FORECAST else []
    hints += [say("poll-resolve-closes")] if poll.is_open else []
    ids = (poll.poll_id, edition(poll))
    return card(
        Accent.POLL,
        question_title(poll),
        say("poll-resolve-sure", count=len(truth), options=names(poll, list(truth))),
        *([small(" ".join(hints))] if hints else []),
        [
            button(say("poll-resolve-now"), "poll.resolve", *ids, written(poll, truth), style=ButtonStyle.primary),
            button(say("poll-resolve-anew"), "poll.judge", poll.poll_id),
        ],
    )


def score_card(say: Words, paper: Paper, judged: Judged) -> Card:
    """How good somebody's own forecast was, beside the crowd's of that time."""
    poll = paper.poll
    (came,) = poll.came_true
    given = dict(paper.own or ()).get(came.id, 0)
    own, crowd = figures(judged.own), figures(judged.crowd)
    return card(
        Accent.POLL,
        say("poll-score-given", option=names(poll, [came]), percent=given),
        f"{say('poll-score-own', **own)}\n{say('poll-score-crowd', **crowd)}",
        say("poll-score-better" if judged.own.brier < judged.crowd.brier else "poll-score-not-better"),
        small(say("poll-score-hint")),
    )


def word_card(say: Words, key: str, name: str) -> Card:
    """What was done."""
    return card(Accent.POLL, say(key, poll=name))


def written(poll: Poll, truth: Collection[Option]) -> int:
    """Some of a poll's options as one number, which `chosen` takes back: 20 of them have room in a custom id."""
    return sum(1 << place for place, option in enumerate(poll.options) if option in truth)


def chosen(poll: Poll, number: int) -> list[Option]:
    """The inverse of `written`."""
    return [option for place, option in enumerate(poll.options) if number >> place & 1]

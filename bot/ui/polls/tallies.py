"""How a poll stands, as text: bars for votes and first choices, and the crowd's figure for forecasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.polls.rules.ballots import OPTION_LENGTH, QUESTION_LENGTH, WHOLE, Kind
from bot.texts import plain
from bot.ui.cards import bar, title

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.i18n import Words
    from bot.polls.rules.ballots import Marks, Option, Poll
    from bot.polls.rules.standings import Standing

# Of the 4000 characters of a card, what names may take beside the options; beyond that their letters stand for them.
LONGEST_NAMES = 300
# What a text may take more than it was typed with, so that its markup shows and does nothing.
SPARE = 8


def question_title(poll: Poll) -> str:
    """What a poll asks, as the title of its cards."""
    return title(plain(poll.question, QUESTION_LENGTH + SPARE))


def option_text(option: Option) -> str:
    """An option as it was typed, without its markup in effect."""
    return plain(option.text, OPTION_LENGTH + SPARE)


def options_text(poll: Poll) -> str:
    """The options one a line."""
    return "\n".join(f"**{letter}**  {option_text(option)}" for letter, option in poll.lettered)


def tally_text(standing: Standing, own: Collection[Option] = ()) -> str:
    """The options one a line, with bars once there are votes."""
    poll = standing.poll
    if not standing.votes:
        return options_text(poll)
    figures = _crowd(standing) if poll.kind is Kind.FORECAST else _shares(standing)
    return "\n".join(
        f"**{letter}**  {option_text(option)}{' ✔' if option in own else ''}\n{figure}"
        for (letter, option), figure in zip(poll.lettered, figures, strict=True)
    )


def what_counts(say: Words, poll: Poll) -> str | None:
    """What the bars of a poll mean, where they are not simply its votes."""
    match poll.kind:
        case Kind.RANKED:
            return say("poll-bars-ranked")
        case Kind.FORECAST:
            return say("poll-bars-forecast")
        case _:
            return None


def leading(say: Words, standing: Standing) -> str:
    """What a poll comes to: who has the most votes, who would win the runoff, what the crowd holds most likely."""
    poll = standing.poll
    match poll.kind:
        case Kind.RANKED:
            options = [option for option in poll.options if option.id in standing.runoff.winners]
            return say("poll-leads-ranked", count=len(options), options=names(poll, options))
        case Kind.FORECAST:
            crowd = standing.crowd
            most = max(crowd.values())
            options = [option for option in poll.options if crowd[option.id] == most]
            return say("poll-leads-forecast", count=len(options), options=names(poll, options), percent=f"{most:g}")
        case _:
            shares = [share for share in standing.tally.shares if share.leads]
            return say(
                "poll-leads",
                count=len(shares),
                options=names(poll, [share.option for share in shares]),
                votes=shares[0].votes,
                voters=standing.tally.voters,
            )


def ballot_text(poll: Poll, marks: Marks) -> str:
    """How a ballot is filled in, on one line; of a hidden poll and of long options by letters only."""
    marked, percents = poll.marked(marks), dict(marks)
    by_letter = poll.hidden or len(_texts(marked)) > LONGEST_NAMES
    called = [poll.letters([option])[0] if by_letter else option_text(option) for option in marked]
    match poll.kind:
        case Kind.RANKED:
            return " › ".join(called)
        case Kind.FORECAST:
            return ", ".join(f"{name} {percents[option.id]}%" for name, option in zip(called, marked, strict=True))
        case _:
            return ", ".join(called)


def names(poll: Poll, options: Sequence[Option]) -> str:
    """Options by their texts, or by their letters where those are too long or not for everybody."""
    texts = _texts(options)
    return ", ".join(poll.letters(options)) if poll.hidden or len(texts) > LONGEST_NAMES else texts


def _texts(options: Sequence[Option]) -> str:
    return ", ".join(map(option_text, options))


def _shares(standing: Standing) -> list[str]:
    return [f"{bar(share.portion)}  {share.portion:.0%} · {share.votes}" for share in standing.tally.shares]


def _crowd(standing: Standing) -> list[str]:
    crowd = standing.crowd
    return [f"{bar(crowd[option.id] / WHOLE)}  {crowd[option.id]:g}%" for option in standing.poll.options]

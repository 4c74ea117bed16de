"""An instant runoff as text: its rounds, and who would beat each of the others one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.polls.rules.ballots import Kind
from bot.ui.polls.tallies import leading, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.i18n import Words
    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.ranking import Round
    from bot.polls.rules.standings import Standing

# Of the 4000 characters of a card, what the rounds may take. Where they are longer, the first ones are summed up.
LONGEST_ROUNDS = 700
MOST_BARS_AND_ROUNDS = 8


def conclusion(say: Words, standing: Standing, *, with_rounds: bool | None = None) -> str:
    """What a poll came to; in a ranking with the rounds that lead there, unless they are left out for lack of room."""
    poll = standing.poll
    if poll.kind is not Kind.RANKED:
        return leading(say, standing)
    parts = [leading(say, standing), one_to_one_text(say, standing)]
    if with_rounds or (with_rounds is None and has_room_for_rounds(poll)):
        parts.insert(0, rounds_text(say, standing))
    return "\n".join(parts)


def has_room_for_rounds(poll: Poll) -> bool:
    """Whether a card has room for the bars of all options and for the rounds."""
    return len(poll.options) <= MOST_BARS_AND_ROUNDS


def rounds_text(say: Words, standing: Standing) -> str:
    """The rounds, a line each: the ballots for each option that is in the running, and who goes."""
    letters = {option.id: letter for letter, option in standing.poll.lettered}
    rounds = standing.runoff.rounds
    told = [_round(say, number, each, letters) for number, each in enumerate(rounds, 1)]
    left_out = 0
    while len("\n".join(told[left_out:])) > LONGEST_ROUNDS:
        left_out += 1
    if not left_out:
        return "\n".join(told)
    gone = (option for each in rounds[:left_out] for option in each.eliminated)
    return "\n".join([say("poll-rounds-before", count=left_out, gone=_named(gone, letters)), *told[left_out:]])


def one_to_one_text(say: Words, standing: Standing) -> str:
    """The Condorcet winner, or that there is none."""
    poll = standing.poll
    if standing.favourite is None:
        return say("poll-condorcet-none")
    return say("poll-condorcet", option=names(poll, [standing.favourite]))


def _round(say: Words, number: int, each: Round, letters: Mapping[int, str]) -> str:
    by_count = sorted(each.counts.items(), key=lambda counted: -counted[1])
    counts = " · ".join(f"{letters[option]} {count}" for option, count in by_count)
    parts = [say("poll-round", number=number, counts=counts)]
    if each.exhausted:
        parts.append(say("poll-round-exhausted", count=each.exhausted))
    if each.eliminated:
        parts.append(say("poll-round-gone", gone=_named(each.eliminated, letters)))
    return " ".join(parts)


def _named(options: Iterable[int], letters: Mapping[int, str]) -> str:
    return ", ".join(letters[option] for option in options)

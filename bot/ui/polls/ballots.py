"""What people vote with: buttons, menus, a card that ranks step by step, and the form of a forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.polls.rules.ballots import Kind
from bot.ui.cards import Accent, Card, Part, button, card, select, small
from bot.ui.forms import Field, form
from bot.ui.polls.tallies import option_text, question_title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from discord import ui

    from bot.i18n import Words
    from bot.polls.rules.ballots import Marks, Option, Poll

# Up to this many options are buttons of one row; more are a menu.
MOST_BUTTONS = 5
# Longer texts than this do not fit on a button beside others: then all buttons have their option's letter.
LONGEST_ON_BUTTON = 28
# Up to this many options have a field each in the form of a forecast.
MOST_FIELDS = 5
LINES = "lines"
_PERCENT_LENGTH = 5
_LINES_LENGTH = 400


def choices(say: Words, poll: Poll) -> Part:
    """What is pressed to vote."""
    match poll.kind:
        case Kind.RANKED:
            return [button(say("poll-rank"), "poll.rank", poll.poll_id, style=ButtonStyle.primary)]
        case Kind.FORECAST:
            return [button(say("poll-forecast"), "poll.forecast", poll.poll_id, style=ButtonStyle.primary)]
        case Kind.SINGLE if len(poll.options) <= MOST_BUTTONS:
            return [
                button(
                    _on_button(letter, option, poll), "poll.vote", poll.poll_id, option.id, style=ButtonStyle.primary
                )
                for letter, option in poll.lettered
            ]
        case _:
            entries = [(str(option.id), f"{letter}  {option.text}") for letter, option in poll.lettered]
            most = poll.most_choices
            return select(say("poll-choose", most=most), entries, "poll.choose", poll.poll_id, most=most)


def edition(poll: Poll) -> int:
    """What changes whenever a poll is asked anew: the first of its options' ids."""
    return poll.options[0].id


def ranking_card(say: Words, poll: Poll, ranked: str, own: Marks | None = None) -> Card:
    """The private card that ranks: `ranked` are the letters chosen so far, from the first place on."""
    left = [(letter, option) for letter, option in poll.lettered if letter not in ranked]
    texts = dict(poll.lettered)
    here = (poll.poll_id, edition(poll), ranked)
    parts: list[Part] = [question_title(poll)]
    if ranked:
        parts.append("\n".join(f"**{place}.** {option_text(texts[letter])}" for place, letter in enumerate(ranked, 1)))
    elif own:
        parts.append(say("poll-ranking-own", letters=" ".join(poll.letters(poll.marked(own)))))
    if left:
        menu = [(letter, f"{letter}  {option.text}") for letter, option in left]
        parts.append(select(say("poll-ranking-next", place=len(ranked) + 1), menu, "poll.rank-next", *here))
    parts.append(
        [
            button(say("poll-ranking-done"), "poll.rank-done", *here, style=ButtonStyle.primary, disabled=not ranked),
            button(say("poll-ranking-anew"), "poll.rank-anew", poll.poll_id, disabled=not ranked),
            button(say("poll-ranking-type"), "poll.rank-type", poll.poll_id),
        ]
    )
    parts.append(small(say("poll-ranking-hint")))
    return card(Accent.POLL, *parts)


def ranking_form(say: Words, poll: Poll, own: Marks | None) -> ui.Modal:
    """For whoever would rather type: `C A B`."""
    last = poll.lettered[-1][0]
    field = Field(
        LINES,
        say("poll-ranking-letters"),
        most=3 * len(poll.options),
        hint=say("poll-ranking-letters-hint", last=last),
        value=" ".join(poll.letters(poll.marked(own))) if own else None,
    )
    return form(say("poll-ranking-title"), field, action="poll.rank-typed", args=(poll.poll_id, edition(poll)))


def forecast_form(say: Words, poll: Poll, own: Marks | None) -> ui.Modal:
    """Percentages: one for two options, a field each for a few, lines for more."""
    before = dict(own or ())
    if len(poll.options) > MOST_FIELDS:
        fields = [_lines(say, poll, before)]
    else:
        asked = poll.lettered[: 1 if len(poll.options) == 2 else None]  # noqa: PLR2004 - of two, one says it
        fields = [_percent(say, poll, letter, option, before) for letter, option in asked]
    return form(say("poll-forecast-title"), *fields, action="poll.forecasted", args=(poll.poll_id, edition(poll)))


def forecast_typed(poll: Poll, fields: Mapping[str, str]) -> dict[int, str]:
    """What was typed for each option into a form with a field each."""
    return {option.id: fields.get(str(option.id), "") for option in poll.options}


def _percent(say: Words, poll: Poll, letter: str, option: Option, before: Mapping[int, int]) -> Field:
    alone = len(poll.options) == 2  # noqa: PLR2004
    hint = say("poll-forecast-rest", option=option.text, other=poll.options[1].text) if alone else option.text
    return Field(
        str(option.id),
        say("poll-forecast-percent", option=option.text if alone else letter),
        most=_PERCENT_LENGTH,
        hint=hint,
        value=str(before[option.id]) if before else None,
        required=alone,
    )


def _lines(say: Words, poll: Poll, before: Mapping[int, int]) -> Field:
    return Field(
        LINES,
        say("poll-forecast-lines"),
        most=_LINES_LENGTH,
        lines=True,
        hint=say("poll-forecast-lines-hint"),
        value="\n".join(f"{letter} {before[option.id]}" for letter, option in poll.lettered) if before else None,
    )


def _on_button(letter: str, option: Option, poll: Poll) -> str:
    return option.text if all(len(each.text) <= LONGEST_ON_BUTTON for each in poll.options) else letter

"""Ballots as people type them: a ranking by its letters, a forecast in percent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.polls.rules.ballots import WHOLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.polls.rules.ballots import Poll

_SHOWN = 40
_LETTERS = re.compile(r"[\s,;.>]+")
_LINE = re.compile(r"([A-Za-z])[\s.:)=]*(\d.*)")
_PERCENT = re.compile(r"(\d{1,3})\s*%?")


def ranking(poll: Poll, text: str) -> dict[int, int]:
    """The place of each option that is named, by letters from the first place on: `C A B`, `cab`. Raises Refusal."""
    letters = _LETTERS.sub("", text).upper()
    by_letter = {letter: option.id for letter, option in poll.lettered}
    if not letters or not set(letters) <= by_letter.keys():
        raise Refusal("ranking-letters", last=max(by_letter))
    if twice := next((letter for letter in letters if letters.count(letter) > 1), None):
        raise Refusal("ranking-twice", letter=twice)
    return {by_letter[letter]: place for place, letter in enumerate(letters, 1)}


def forecast(poll: Poll, given: Mapping[int, str]) -> dict[int, int]:
    """The percentage of each option, by what was typed for it. One that is left empty gets the rest.

    Raises Refusal where that is no forecast, saying what it comes to.
    """
    percents = {option.id: percent(typed) for option in poll.options if (typed := given.get(option.id, "").strip())}
    missing = [option.id for option in poll.options if option.id not in percents]
    rest = WHOLE - sum(percents.values())
    if len(missing) == 1 and 1 <= rest < WHOLE:
        percents[missing[0]] = rest
    elif missing or rest:
        raise Refusal("forecast-sum", given=_listed(poll, percents), sum=sum(percents.values()))
    return percents


def forecast_lines(poll: Poll, text: str) -> dict[int, str]:
    """What was typed for each option, a line for each: `A 40`. Raises Refusal."""
    given, by_letter = dict[int, str](), dict(poll.lettered)
    for line in filter(None, map(str.strip, text.splitlines())):
        match = _LINE.fullmatch(line)
        letter = match[1].upper() if match else ""
        if match is None or letter not in by_letter:
            raise Refusal("forecast-line", line=line[:_SHOWN])
        if by_letter[letter].id in given:
            raise Refusal("forecast-twice", letter=letter)
        given[by_letter[letter].id] = match[2]
    return given


def percent(text: str) -> int:
    """A whole percentage from 1 to 99. Raises Refusal."""
    match = _PERCENT.fullmatch(text.strip())
    if match is None or not match[1].isascii() or not 1 <= int(match[1]) < WHOLE:
        raise Refusal("not-a-percent", text=text.strip()[:_SHOWN])
    return int(match[1])


def _listed(poll: Poll, percents: Mapping[int, int]) -> str:
    named = (f"{letter} {percents[option.id]}%" for letter, option in poll.lettered if option.id in percents)
    return ", ".join(named) or "-"

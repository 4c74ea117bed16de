"""A poll as a CSV file, for its author's own sums. Who voted is in it only where the poll is not anonymous."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.forecasts import Cast

# A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_OPEN = ("voter_id", "option_id", "option", "mark", "cast_at", "replaced_at")
_ANONYMOUS = ("ballot", "option_id", "option", "mark")


def as_csv(poll: Poll, ballots: Iterable[Cast]) -> str:
    """Every ballot, a row for each option that it marks: those that were replaced as well, but in anonymous polls.

    An anonymous poll's ballots are numbered in the order of what is on them, which says nothing of when they came.
    """
    file = io.StringIO()
    rows = csv.writer(file)
    texts = {option.id: _plain(option.text) for option in poll.options}
    if poll.anonymous:
        rows.writerow(_ANONYMOUS)
        standing = sorted(ballot.marks for ballot in ballots if ballot.replaced_at is None)
        rows.writerows(
            (number, option, texts[option], mark) for number, marks in enumerate(standing, 1) for option, mark in marks
        )
        return file.getvalue()
    rows.writerow(_OPEN)
    rows.writerows(
        (ballot.voter_id, option, texts[option], mark, ballot.cast_at.isoformat(), _time(ballot))
        for ballot in sorted(ballots, key=lambda ballot: ballot.cast_at)
        for option, mark in ballot.marks
    )
    return file.getvalue()


def _time(ballot: Cast) -> str:
    return ballot.replaced_at.isoformat() if ballot.replaced_at else ""


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text

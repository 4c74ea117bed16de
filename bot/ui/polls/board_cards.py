"""The forecasters' table, and how well one forecaster's percentages held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.polls.rules.forecasts import FEWEST_FORECASTS
from bot.ui.cards import Accent, Card, Part, Row, button, card, small, title, turning
from bot.ui.pictures import figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.i18n import Words
    from bot.polls.outcomes.service import Board
    from bot.polls.rules.forecasts import Bin, Forecaster
    from bot.ui.pictures.studio import Picture


def board_card(say: Words, board: Board) -> Card:
    """A page of the table, with the reader's own line beneath, wherever it is."""
    parts: list[Part] = [title(say("poll-board-title")), small(say("poll-board-hint", fewest=FEWEST_FORECASTS))]
    if board.rows:
        parts.append("\n".join(_row(say, row) for row in board.rows))
    else:
        parts.append(say("poll-board-empty"))
    if board.own is None:
        parts.append(say("poll-board-lacking", made=board.own_forecasts, lacking=board.own_lacking))
    elif board.own not in board.rows:
        parts.append(f"{say('poll-board-own')}\n{_row(say, board.own)}")
    if board.pages > 1:
        parts.append(small(say("poll-board-page", page=board.page + 1, pages=board.pages, count=board.forecasters)))
    if row := _buttons(say, board):
        parts.append(row)
    return card(Accent.POLL, *parts)


def calibration_card(say: Words, bins: Sequence[Bin], picture: Picture) -> Card:
    """A reader's own calibration: a picture, and the same figures a line each."""
    lines = [
        say("poll-calibration-row", given=f"{each.given:.0%}", came=f"{each.came_true:.0%}", count=each.count)
        for each in bins
    ]
    return card(
        Accent.POLL,
        title(say("poll-calibration-title")),
        picture.item,
        "\n".join(lines),
        small(say("poll-calibration-hint")),
    )


def calibration_figure(say: Words, bins: Sequence[Bin]) -> figures.Calibration:
    """The same figures to draw."""
    return figures.Calibration(
        accent=Accent.POLL,
        title=say("poll-calibration-title"),
        context=say("poll-calibration-context", count=sum(each.count for each in bins)),
        headed=False,
        said=say("poll-calibration-said"),
        came=say("poll-calibration-came"),
        points=tuple(figures.Forecasts(each.given, each.came_true, each.count) for each in bins),
    )


def _buttons(say: Words, board: Board) -> Row:
    row = turning(say, board.page, board.pages, "poll.board") if board.pages > 1 else []
    if board.own_forecasts:
        row.append(button(say("poll-calibration"), "poll.calibration"))
    return row


def _row(say: Words, row: Forecaster) -> str:
    return say(
        "poll-board-row",
        place=row.place,
        name=say.mention(row.voter_id),
        skill=f"{row.skill:+.0%}".replace("-", "−"),
        count=row.forecasts,
        brier=f"{row.brier:.2f}",
    )

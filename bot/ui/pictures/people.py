"""Drawing people: a table, a podium, one person's record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.ui.pictures import letters
from bot.ui.pictures.canvas import (
    BODY,
    FIGURE,
    GROUND,
    INK,
    LARGE,
    MARGIN,
    MEDALS,
    MUTED,
    NAME,
    RAISED,
    SCALE,
    SMALL,
    WIDTH,
    Canvas,
    Style,
    dimmed,
)

if TYPE_CHECKING:
    from bot.ui.pictures.figures import Bar, Podium, Record, Row, Step, Table, Tile

_RIGHT = WIDTH - MARGIN
_ROW, _COLUMNS, _WORTH, _GAP = 58, 22, 120, 18
_STEP_HEIGHTS = {1: 150, 2: 108, 3: 78}
_STEP_WIDTH, _STEP_GAP = 138, 9
_MEMBERS_SHOWN = 3
_TILE_HEIGHT, _TILE_GAP = 84, 10
_TILES_A_LINE = 3
_BAR_ROW, _GROUP_GAP = 42, 30


def table(figure: Table) -> Canvas:
    canvas = Canvas(figure, _COLUMNS + _ROW * len(figure.rows) + MARGIN - 8)
    header = canvas.top + 8
    most = max((row.value for row in figure.rows), default=0) or 1
    of_notes, of_worth = figure.columns
    wide = max([letters.width(row.worth, FIGURE.scaled) / SCALE for row in figure.rows], default=0)
    wide = min(max(canvas.text((_RIGHT, header), of_worth, SMALL, MUTED, room=_WORTH, align=1), wide), _WORTH)
    canvas.text((_RIGHT - wide - _GAP, header), of_notes, SMALL, MUTED, room=_WORTH, align=1)
    for index, row in enumerate(figure.rows):
        _row(canvas, canvas.top + _COLUMNS + index * _ROW, row, row.value / most, wide)
    return canvas


def _row(canvas: Canvas, top: float, row: Row, portion: float, worth: float) -> None:
    if row.is_own:
        canvas.rounded((MARGIN - 14, top - 2, _RIGHT + 14, top + _ROW - 6), 12, RAISED)
    _place(canvas, (MARGIN + 17, top + 25), row.place, row.value > 0)
    left, right, baseline = MARGIN + 50, _RIGHT - worth - _GAP, top + 24
    canvas.text((_RIGHT, baseline), row.worth, FIGURE, room=_WORTH, align=1)
    note = canvas.text((right, baseline), row.note, SMALL, MUTED, room=_WORTH, align=1)
    canvas.text((left, baseline), row.name, NAME, room=right - note - _GAP - left)
    canvas.bar(
        (left, top + 35, _RIGHT, top + 42), portion, canvas.accent if row.place == 1 else dimmed(canvas.accent, 0.7)
    )


def _place(canvas: Canvas, at: tuple[float, float], place: int, scored: bool) -> None:
    medal = MEDALS.get(place) if scored else None
    if medal:
        canvas.dot(at, 17, medal)
    canvas.text((at[0], at[1] + 7), str(place), FIGURE, GROUND if medal else MUTED, align=0.5)


def podium(figure: Podium) -> Canvas:
    steps = figure.steps[:3]
    below = 20 + max(_height(step) + 60 + 24 * len(_members(step)) for step in steps)
    canvas = Canvas(figure, below)
    # The best stands in the middle with the second to the left; two stand side by side.
    columns = {1: (1,), 2: (1.5, 0.5)}.get(len(steps), (1, 0, 2))
    for step, column in zip(steps, columns, strict=True):
        _step(canvas, MARGIN + column * (_STEP_WIDTH + _STEP_GAP), canvas.top + below, step)
    return canvas


def _height(step: Step) -> int:
    return _STEP_HEIGHTS[min(step.place, 3)]


def _members(step: Step) -> list[str]:
    shown = list(step.members[:_MEMBERS_SHOWN])
    if more := len(step.members) - len(shown):
        shown[-1] = f"{shown[-1]} +{more}"
    return shown


def _step(canvas: Canvas, left: float, ground: float, step: Step) -> None:
    top, right, middle, medal = (
        ground - _height(step),
        left + _STEP_WIDTH,
        left + _STEP_WIDTH / 2,
        MEDALS[min(step.place, 3)],
    )
    canvas.rounded((left, top, right, top + 40), 10, medal)
    canvas.rounded((left, top + 6, right, ground), 0, dimmed(canvas.accent, 0.34 if step.place == 1 else 0.22))
    canvas.text((middle, top + 56), str(step.place), LARGE, medal, align=0.5)
    y = top - 18
    canvas.text((middle, y), step.worth, SMALL, MUTED, room=_STEP_WIDTH, align=0.5)
    for line in reversed(_members(step)):
        y -= 24
        canvas.text((middle, y), line, SMALL, INK, room=_STEP_WIDTH, align=0.5)
    canvas.text((middle, y - 27), step.name, NAME, room=_STEP_WIDTH, align=0.5)


def record(figure: Record) -> Canvas:
    tile_lines = -(-len(figure.tiles) // _TILES_A_LINE)
    tiles = tile_lines * (_TILE_HEIGHT + _TILE_GAP)
    groups = sum(_GROUP_GAP + 24 + _BAR_ROW * len(group.bars) for group in figure.groups)
    canvas = Canvas(figure, tiles + groups + MARGIN - 8)
    wide = (WIDTH - 2 * MARGIN + _TILE_GAP) / _TILES_A_LINE
    for index, tile in enumerate(figure.tiles):
        line, column = divmod(index, _TILES_A_LINE)
        _tile(canvas, MARGIN + column * wide, canvas.top + line * (_TILE_HEIGHT + _TILE_GAP), wide - _TILE_GAP, tile)
    top = canvas.top + tiles
    for group in figure.groups:
        top += _GROUP_GAP
        canvas.text((MARGIN, top), group.heading, Style(17, 600), MUTED, room=WIDTH - 2 * MARGIN)
        top += 24
        for bar in group.bars:
            _line_bar(canvas, top, bar)
            top += _BAR_ROW
    return canvas


def _tile(canvas: Canvas, left: float, top: float, wide: float, tile: Tile) -> None:
    canvas.rounded((left, top, left + wide, top + _TILE_HEIGHT), 12, RAISED)
    canvas.text((left + 16, top + 42), tile.worth, LARGE, room=wide - 32)
    canvas.text((left + 16, top + 67), tile.label, SMALL, MUTED, room=wide - 32)


def _line_bar(canvas: Canvas, top: float, bar: Bar) -> None:
    split = MARGIN + 168
    canvas.text((MARGIN, top + 18), bar.label, BODY, room=split - MARGIN - 14)
    colour = canvas.accent if bar.leads else dimmed(canvas.accent, 0.7)
    canvas.bar((split, top + 7, _RIGHT - 108, top + 18), bar.portion, colour)
    canvas.text((_RIGHT, top + 18), bar.worth, BODY, INK, room=100, align=1)

"""Drawing figures: a tally, portions over time, forecasts against the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.ui.pictures import letters
from bot.ui.pictures.canvas import (
    BODY,
    FIGURE,
    INK,
    MARGIN,
    MUTED,
    RAISED,
    SCALE,
    SMALL,
    TRACK,
    WIDTH,
    Canvas,
    dimmed,
    rgb,
)

if TYPE_CHECKING:
    from datetime import datetime

    from bot.ui.cards import Accent
    from bot.ui.pictures.canvas import Colour, Point
    from bot.ui.pictures.figures import Bar, Bars, Calibration, Lines

_RIGHT = WIDTH - MARGIN
_LABEL_LINES, _LABEL_LINE = 3, 24
_PLOT_LEFT = MARGIN + 52
_PLOT_ABOVE, _PLOT_HEIGHT = 16, 270
_LEGEND_ROW = 32
_TICKS = 4
_QUARTERS = (0, 0.25, 0.5, 0.75, 1)
# How far the scale goes, and in which steps.
_SCALES = ((0.25, 0.05), (0.5, 0.1), (0.75, 0.25), (1, 0.25))
# Told apart by people who see colours differently, too: they differ in lightness as well as in hue.
_COLOURS: tuple[Colour, ...] = (
    (242, 169, 59),
    (91, 160, 239),
    (63, 190, 140),
    (233, 102, 120),
    (186, 160, 240),
    (250, 226, 140),
    (79, 190, 205),
    (176, 180, 190),
)


def bars(figure: Bars) -> Canvas:
    texts = [_label(bar) for bar in figure.bars]
    heights = [len(lines) * _LABEL_LINE + 36 for lines in texts]
    canvas = Canvas(figure, sum(heights) + MARGIN - 12)
    top = canvas.top
    for bar, lines, height in zip(figure.bars, texts, heights, strict=True):
        _bar(canvas, top, bar, lines)
        top += height
    return canvas


def _label(bar: Bar) -> list[str]:
    return letters.wrapped(bar.label, BODY.scaled, (_RIGHT - MARGIN - 150) * SCALE, _LABEL_LINES)


def _bar(canvas: Canvas, top: float, bar: Bar, lines: list[str]) -> None:
    for index, line in enumerate(lines):
        canvas.text((MARGIN, top + 18 + index * _LABEL_LINE), line, BODY)
    baseline = top + 18 + (len(lines) - 1) * _LABEL_LINE
    canvas.text((_RIGHT, baseline), bar.worth, FIGURE if bar.leads else BODY, INK, room=140, align=1)
    colour = canvas.accent if bar.leads else dimmed(canvas.accent)
    canvas.bar((MARGIN, baseline + 9, _RIGHT, baseline + 22), bar.portion, colour)


def lines(figure: Lines) -> Canvas:
    shown = figure.shown
    highest = max(portion for series in shown for _, portion in series.points)
    most, unit = next((scale for scale in _SCALES if scale[0] >= highest), _SCALES[-1])
    canvas = Canvas(figure, _PLOT_ABOVE + _PLOT_HEIGHT + 52 + _LEGEND_ROW * len(shown) + MARGIN - 16)
    bottom = canvas.top + _PLOT_ABOVE + _PLOT_HEIGHT
    for portion in (unit * number for number in range(round(most / unit) + 1)):
        _across(canvas, bottom - portion / most * _PLOT_HEIGHT, portion)
    first, last = figure.span

    def place(at: datetime, portion: float) -> Point:
        along = (at - first) / (last - first) if last > first else 1.0
        return _PLOT_LEFT + along * (_RIGHT - _PLOT_LEFT), bottom - portion / most * _PLOT_HEIGHT

    _times(canvas, figure, bottom + 26)
    # The highest is drawn last, on top of the others.
    for series, colour in reversed(list(zip(shown, _colours(figure.accent), strict=False))):
        points = [place(at, portion) for at, portion in series.points]
        if len(points) > 1:
            canvas.line(points, colour, 3.5)
        canvas.dot(points[-1], 6, colour)
    for index, (series, colour) in enumerate(zip(shown, _colours(figure.accent), strict=False)):
        y = bottom + 66 + index * _LEGEND_ROW
        canvas.dot((MARGIN + 8, y - 6), 7, colour)
        canvas.text((MARGIN + 28, y), series.label, BODY, room=_RIGHT - MARGIN - 28 - 80)
        canvas.text((_RIGHT, y), f"{series.last:.0%}", FIGURE, align=1)
    return canvas


def _times(canvas: Canvas, figure: Lines, y: float) -> None:
    """The time axis: a few moments, evenly apart, each only where it reads differently from the one before it."""
    first, last = figure.span
    told = ""
    for tick in range(_TICKS):
        along = tick / (_TICKS - 1)
        text = figure.when(first + (last - first) * along)
        if text != told:
            canvas.text((_PLOT_LEFT + along * (_RIGHT - _PLOT_LEFT), y), text, SMALL, MUTED, align=along)
        told = text


def _across(canvas: Canvas, y: float, portion: float) -> None:
    canvas.rounded((_PLOT_LEFT, y - 0.5, _RIGHT, y + 0.5), 0, TRACK)
    canvas.text((_PLOT_LEFT - 12, y + 6), f"{portion:.0%}", SMALL, MUTED, align=1)


def _colours(accent: Accent) -> tuple[Colour, ...]:
    """The colours of series, the feature's own first."""
    own = rgb(accent)
    nearest = min(_COLOURS, key=lambda colour: sum(abs(a - b) for a, b in zip(colour, own, strict=True)))
    return nearest, *(colour for colour in _COLOURS if colour != nearest)


def calibration(figure: Calibration) -> Canvas:
    above, high = _PLOT_ABOVE + 24, (_RIGHT - _PLOT_LEFT) * 0.85
    canvas = Canvas(figure, above + high + 62 + MARGIN - 12)
    top, bottom = canvas.top + above, canvas.top + above + high
    canvas.text((MARGIN, canvas.top + 18), figure.came, SMALL, MUTED, room=WIDTH - 2 * MARGIN)

    def place(said: float, came: float) -> Point:
        return _PLOT_LEFT + said * (_RIGHT - _PLOT_LEFT), bottom - came * (bottom - top)

    canvas.rounded((_PLOT_LEFT, top, _RIGHT, bottom), 0, RAISED)
    for quarter in _QUARTERS:
        _across(canvas, place(0, quarter)[1], quarter)
        canvas.text((place(quarter, 0)[0], bottom + 24), f"{quarter:.0%}", SMALL, MUTED, align=quarter)
    canvas.text((_RIGHT, bottom + 52), figure.said, SMALL, MUTED, room=_RIGHT - _PLOT_LEFT, align=1)
    canvas.dashes(place(0, 0), place(1, 1), MUTED)
    most = max((point.count for point in figure.points), default=1)
    for point in sorted(figure.points, key=lambda point: -point.count):
        radius = 8 + 14 * (point.count / most) ** 0.5
        x, y = place(point.said, point.came)
        canvas.dot((x, y), radius + 2, RAISED)
        canvas.dot((x, y), radius, canvas.accent)
        canvas.text((x, y + 5.5), str(point.count), SMALL, (20, 20, 24), align=0.5)
    return canvas

"""A card to draw on: dark in either of Discord's themes, at twice the size at which Discord shows it.

All lengths are about as Discord shows them in a card on a desktop; a phone shows two thirds of that, hence the large
letters.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageDraw

from bot.ui.pictures import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.ui.cards import Accent
    from bot.ui.pictures.figures import Figure

    Colour = tuple[int, int, int]
    Point = tuple[float, float]

SCALE = 2
WIDTH = 480
MARGIN = 24
RADIUS = 16
_HEADING = 92
# How many times finer a shape is drawn before it is brought to size, so that its edges are smooth.
_SMOOTH = 3

# As small as Pillow's default of 6, in half the time.
_COMPRESSION = 4

GROUND: Colour = (23, 24, 30)
RAISED: Colour = (35, 37, 46)
TRACK: Colour = (45, 48, 58)
INK: Colour = (242, 243, 247)
MUTED: Colour = (168, 172, 184)
GOLD: Colour = (246, 196, 83)
SILVER: Colour = (196, 203, 214)
BRONZE: Colour = (214, 146, 98)
MEDALS = {1: GOLD, 2: SILVER, 3: BRONZE}


class Style(NamedTuple):
    """How a text looks: its size and its weight from 100 to 900."""

    size: int
    weight: int

    @property
    def scaled(self) -> letters.Style:
        return letters.Style(self.size * SCALE, self.weight)


TITLE = Style(27, 700)
CONTEXT = Style(17, 400)
NAME = Style(20, 600)
FIGURE = Style(20, 650)
LARGE = Style(30, 700)
BODY = Style(18, 450)
SMALL = Style(16, 450)


class Canvas:
    """A figure's card: its heading, and from `top` on as much room below as it asks for."""

    def __init__(self, figure: Figure, below: float) -> None:
        self.accent: Colour = rgb(figure.accent)
        self.top: float = MARGIN + (_HEADING if figure.headed else 0)
        self._image = Image.new("RGB", (WIDTH * SCALE, round((self.top + below) * SCALE)), GROUND)
        self._draw = ImageDraw.Draw(self._image)
        if figure.headed:
            self._heading(figure)

    def text(
        self,
        at: Point,
        text: str,
        style: Style = BODY,
        colour: Colour = INK,
        *,
        room: float | None = None,
        align: float = 0,
    ) -> float:
        """A text with its baseline at a point, cut to `room`; returns its width.

        `align` is 0 to begin at the point, 0.5 to have its middle there, 1 to end there.
        """
        scaled = style.scaled
        shown = letters.fitted(text, scaled, room * SCALE if room is not None else float("inf"))
        wide = letters.width(shown, scaled)
        x, y = at[0] * SCALE - align * wide, at[1] * SCALE
        for run in letters.runs(shown, scaled):
            self._draw.text((x, y), run.text, colour, run.font, "ls", stroke_width=run.stroke, stroke_fill=colour)
            x += run.advance
        return wide / SCALE

    def rounded(self, box: tuple[float, float, float, float], radius: float, colour: Colour) -> None:
        """A filled rectangle with round corners."""
        left, top, right, bottom = box
        size = (right - left, bottom - top)
        radius = min(radius, *(length / 2 for length in size))
        self._stamp(
            (left, top),
            size,
            colour,
            lambda draw, by: draw.rounded_rectangle((0, 0, size[0] * by - 1, size[1] * by - 1), radius * by, 255),
        )

    def bar(self, box: tuple[float, float, float, float], portion: float, colour: Colour) -> None:
        """A track, filled from the left as far as the portion says; anything above nothing shows."""
        left, top, right, bottom = box
        thick = bottom - top
        self.rounded(box, thick / 2, TRACK)
        if portion > 0:
            self.rounded((left, top, left + max((right - left) * min(portion, 1), thick), bottom), thick / 2, colour)

    def dot(self, at: Point, radius: float, colour: Colour) -> None:
        x, y = at
        self.rounded((x - radius, y - radius, x + radius, y + radius), radius, colour)

    def line(self, points: Sequence[Point], colour: Colour, thick: float = 3) -> None:
        """A line through points, with round ends and corners."""
        left, top = (min(axis) - thick for axis in zip(*points, strict=True))
        right, bottom = (max(axis) + thick for axis in zip(*points, strict=True))

        def paint(draw: ImageDraw.ImageDraw, by: float) -> None:
            fine = [((x - left) * by, (y - top) * by) for x, y in points]
            draw.line(fine, 255, round(thick * by), joint="curve")
            for x, y in fine:
                half = thick * by / 2
                draw.ellipse((x - half, y - half, x + half, y + half), 255)

        self._stamp((left, top), (right - left, bottom - top), colour, paint)

    def dashes(self, start: Point, end: Point, colour: Colour, pieces: int = 61) -> None:
        """A dashed line."""
        (x, y), (across, down) = start, ((end[0] - start[0]) / pieces, (end[1] - start[1]) / pieces)
        for piece in range(0, pieces, 2):
            here = (x + across * piece, y + down * piece)
            self.line([here, (here[0] + across * 0.8, here[1] + down * 0.8)], colour, 2)

    def png(self) -> bytes:
        """The card with round corners, as a file."""
        self._image.putalpha(self._corners())
        file = io.BytesIO()
        self._image.save(file, "PNG", compress_level=_COMPRESSION)
        return file.getvalue()

    def _stamp(
        self, at: Point, size: Point, colour: Colour, paint: Callable[[ImageDraw.ImageDraw, float], object]
    ) -> None:
        """Have a shape painted finely in white on black, and bring it to size in a colour."""
        x, y = (round(place * SCALE) for place in at)
        wide, high = (max(round(length * SCALE), 1) * _SMOOTH for length in size)
        mask = Image.new("L", (wide, high))
        paint(ImageDraw.Draw(mask), SCALE * _SMOOTH)
        mask = mask.reduce(_SMOOTH)
        self._image.paste(colour, (x, y, x + mask.width, y + mask.height), mask)

    def _heading(self, figure: Figure) -> None:
        self.rounded((MARGIN, MARGIN, MARGIN + 40, MARGIN + 5), 2.5, self.accent)
        self.text((MARGIN, MARGIN + 40), figure.title, TITLE, room=WIDTH - 2 * MARGIN)
        self.text((MARGIN, MARGIN + 67), figure.context, CONTEXT, MUTED, room=WIDTH - 2 * MARGIN)

    def _corners(self) -> Image.Image:
        side = RADIUS * SCALE
        quarter = Image.new("L", (side * _SMOOTH, side * _SMOOTH))
        ImageDraw.Draw(quarter).ellipse((0, 0, 2 * side * _SMOOTH, 2 * side * _SMOOTH), 255)
        corner, mask = quarter.reduce(_SMOOTH), Image.new("L", self._image.size, 255)
        right, bottom = mask.width - side, mask.height - side
        for turn, place in enumerate(((0, 0), (0, bottom), (right, bottom), (right, 0))):
            mask.paste(corner.rotate(90 * turn), place)
        return mask


def rgb(accent: Accent) -> Colour:
    return accent >> 16 & 255, accent >> 8 & 255, accent & 255


def dimmed(colour: Colour, portion: float = 0.55) -> Colour:
    """A colour nearer to the ground."""
    red, green, blue = (round(g + (c - g) * portion) for c, g in zip(colour, GROUND, strict=True))
    return red, green, blue

"""From a figure to what goes into a card: drawn in a thread, and Pillow loaded when the first one is drawn."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

if TYPE_CHECKING:
    from bot.ui.pictures.figures import Figure


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn figure: `item` goes into a card, and a `file()` along with the message."""

    name: str
    png: bytes
    alt: str
    covered: bool = False

    @property
    def item(self) -> ui.MediaGallery[Any]:
        """The picture as a part of a card."""
        shown = discord.MediaGalleryItem(f"attachment://{self.name}", description=self.alt, spoiler=self.covered)
        return ui.MediaGallery(shown)

    def file(self) -> discord.File:
        """The file that the card names; a new one for each message."""
        return discord.File(io.BytesIO(self.png), self.name, description=self.alt, spoiler=self.covered)


async def draw(figure: Figure, *, covered_alt: str | None = None) -> Picture:
    """Draw a figure. With `covered_alt` it is covered as a spoiler, and that is all its alt text says."""
    png = await asyncio.to_thread(drawn, figure)
    prefix = "" if covered_alt is None else "SPOILER_"
    return Picture(f"{prefix}{figure.kind}.png", png, covered_alt or figure.alt, covered=covered_alt is not None)


def drawn(figure: Figure) -> bytes:
    """A figure as a PNG file. Takes milliseconds, so not on the event loop."""
    # Imported here, since a bot that draws nothing need not hold Pillow and the fonts in memory.
    from bot.ui.pictures import charts, figures, people  # noqa: PLC0415

    match figure:
        case figures.Table():
            canvas = people.table(figure)
        case figures.Podium():
            canvas = people.podium(figure)
        case figures.Record():
            canvas = people.record(figure)
        case figures.Bars():
            canvas = charts.bars(figure)
        case figures.Lines():
            canvas = charts.lines(figure)
        case figures.Calibration():
            canvas = charts.calibration(figure)
        case _:
            raise TypeError(figure)
    return canvas.png()

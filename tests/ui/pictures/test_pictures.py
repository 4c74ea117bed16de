"""Pictures are there to be seen, say the same in words, fit whatever people are called, and give nothing away."""

from __future__ import annotations

import ast
import io
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.settings import ROOT
from bot.ui.pictures import figures, letters
from bot.ui.pictures.canvas import GROUND, MARGIN, SCALE, WIDTH, rgb
from bot.ui.pictures.figures import ALT_LENGTH, Figure
from bot.ui.pictures.studio import draw, drawn
from tests.ui.pictures import samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STYLE = letters.Style(40, 600)


def opened(png: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(png))
    picture.load()
    return picture


@pytest.mark.parametrize("figure", samples.ALL, ids=lambda figure: figure.kind)
def test_a_picture_is_as_wide_as_a_card_and_shows_its_features_colour(figure: Figure) -> None:
    picture = opened(drawn(figure))
    assert picture.width == WIDTH * SCALE
    assert 180 * SCALE < picture.height < 900 * SCALE
    colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 20) or ()}
    assert rgb(figure.accent) in colours
    assert picture.getpixel((0, 0))[3] == 0, "round corners"
    edge = picture.convert("RGB").crop(((WIDTH - MARGIN + 15) * SCALE, 0, picture.width, picture.height))
    assert edge.getcolors() == [(edge.width * edge.height, GROUND)], "nothing runs over the edge"


@pytest.mark.parametrize("figure", samples.ALL, ids=lambda figure: figure.kind)
def test_alt_text_says_in_words_what_the_picture_shows(figure: Figure) -> None:
    alt = figure.alt
    assert alt.startswith(figure.title)
    assert len(alt) <= ALT_LENGTH
    assert "\n" not in alt


def test_alt_text_has_everybody_and_every_figure() -> None:
    assert all(
        f"{row.place}. {row.name}: {row.worth} points, {row.note} right." in samples.TABLE.alt
        for row in samples.TABLE.rows
    )
    assert all(f"{bar.label}: {bar.worth}." in samples.BARS.alt for bar in samples.BARS.bars)
    assert "A cure: 50% (Nov 14) → 24% (Nov 26)." in samples.LINES.alt
    assert "What people said 30%, What came true 38% (21)." in samples.CALIBRATION.alt
    assert "2. Red (mina, Éloïse): 1,210 points." in samples.TEAMS.alt
    assert "By category: Characters 84% of 38; Places and things 71% of 21" in samples.RECORD.alt


async def test_a_covered_picture_gives_nothing_away_in_its_alt_text_and_name() -> None:
    open_one = await draw(samples.BARS)
    assert (open_one.name, open_one.alt, open_one.file().description) == ("bars.png", samples.BARS.alt, open_one.alt)
    covered = await draw(samples.BARS, covered_alt="The tally, covered.")
    item, file = covered.item.to_component_dict()["items"][0], covered.file()
    assert (item["description"], file.description) == ("The tally, covered.", "The tally, covered.")
    assert item["spoiler"]
    assert item["media"]["url"] == file.uri == "attachment://SPOILER_bars.png"


@given(st.text(max_size=60), st.integers(60, 500))
@settings(max_examples=25, deadline=None)
def test_whatever_people_are_called_fits_and_has_no_box_in_it(name: str, room: int) -> None:
    shown = letters.fitted(name, STYLE, room)
    assert letters.width(shown, STYLE) <= room
    assert bool(shown) == bool(name.strip())
    assert all(letters._is_latin(letter) is not None for letter in shown)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("mina 🧟 on\nthe roof", "mina on the roof"),
        ("𝓒𝓱𝓮𝓸𝓷𝓰", "Cheong"),
        ("Z̸̢͝a̵̛l̷̨g̴o̶", "Zalgo"),
        ("é à ñ ç ü Œ", "é à ñ ç ü Œ"),
        ("남온조 ゾンビ 太郎", "남온조 ゾンビ 太郎"),
        ("🧟🧟", "—"),
        ("สมชาย", "smchay"),
        ("محمد 🧟", "mhmd"),
        ("आशा", "asa"),
        ("\u202eevil\u200b", "evil"),
    ],
)
def test_names_come_in_letters_that_we_have(name: str, shown: str) -> None:
    assert letters.legible(name) == shown


def test_long_texts_are_wrapped_and_at_last_cut() -> None:
    text = "The rooftop survivors find others who are like Nam-ra, half way between"
    assert " ".join(letters.wrapped(text, STYLE, 900, 2)) == text
    one, two = letters.wrapped(text, STYLE, 400, 2)
    assert text.startswith(one)
    assert two.endswith("…")


@pytest.mark.parametrize(
    ("span", "told"),
    [(timedelta(hours=5), "00:00 UTC"), (timedelta(days=20), "Nov 26"), (timedelta(days=900), "Nov 2026")],
)
def test_a_time_axis_is_as_fine_as_its_span(span: timedelta, told: str) -> None:
    assert figures.when(samples.NOW, span, "en") == told


@pytest.mark.parametrize(
    "figure",
    [
        replace(samples.TABLE, rows=()),
        replace(samples.TABLE, rows=(replace(samples.TABLE.rows[0], value=0, place=1),)),
        replace(samples.BARS, bars=(), headed=False),
        replace(samples.LINES, series=(figures.Series("One", ((samples.NOW, 0.0),)),)),
        replace(samples.LINES, series=samples.LINES.series * 3),
        replace(samples.CALIBRATION, points=()),
        replace(samples.PODIUM, steps=samples.PODIUM.steps[:1]),
        replace(samples.PODIUM, steps=tuple(replace(step, place=1) for step in samples.PODIUM.steps * 2)),
        replace(samples.RECORD, tiles=(), groups=()),
    ],
)
def test_little_or_nothing_to_show_is_drawn_as_well(figure: Figure) -> None:
    assert opened(drawn(figure)).width == WIDTH * SCALE


def test_a_bot_that_draws_nothing_holds_no_pillow() -> None:
    """Who imports Pillow, or whoever imports that, when they are imported themselves."""
    holding, found = {"PIL"}, True
    at_once = {path: set(_imported_at_once(ast.parse(path.read_text("utf-8")))) for path in ROOT.glob("bot/ui/**/*.py")}
    while found:
        found = {_module(path) for path, names in at_once.items() if names & holding} - holding
        holding |= found
    assert holding == {"PIL", *(f"bot.ui.pictures.{name}" for name in ("letters", "canvas", "people", "charts"))}


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _imported_at_once(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)

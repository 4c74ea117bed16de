"""A show's card goes exactly as far as its reader has watched, in every language, and every page of it fits."""

from __future__ import annotations

import re

import pytest

from bot.episodes import Episode
from bot.i18n import words
from bot.packs.library import Library
from bot.packs.likeness import folded
from bot.packs.model import Entity, in_language
from bot.packs.show import Show
from bot.settings import SEEDS
from bot.ui.about.cards import Section, about_card
from bot.ui.cards import Card

SHOWS = list(Library.load(SEEDS))
MOST_PAGES = 20


def pages(show: Show, reached: Episode, section: Section, language: str = "en") -> list[Card]:
    """Every page of a section; beyond the last one there is only the last one again."""
    say, shown = words(language), list[Card]()
    for number in range(MOST_PAGES):
        page = about_card(say, show, reached, section, number)
        if shown and page.to_components() == shown[-1].to_components():
            return shown
        shown.append(page)
    raise AssertionError


def text(cards: list[Card]) -> str:
    return "\n".join(item.content for card in cards for item in card.walk_children() if hasattr(item, "content"))


def written(entity: Entity) -> re.Pattern[str]:
    """Finds any spelling of a name, as whole words of a folded text."""
    return re.compile(rf"\b(?:{'|'.join(re.escape(folded(spelling)) for spelling in entity.spellings())})\b")


@pytest.mark.parametrize("show", SHOWS, ids=lambda show: show.id)
def test_nothing_is_named_that_its_reader_cannot_know_yet_and_all_that_they_can(show: Show) -> None:
    names = [(entity, written(entity)) for entity in show.named]
    for reached in (Episode.NOTHING, *show.episodes):
        for language in ("en", "ko"):
            told = "\n".join(text(pages(show, reached, section, language)) for section in Section)
            plain = folded(told)
            for entity, name in names:
                if entity.safe_after <= reached:
                    assert any(spelt in told for spelt in entity.name.values()), (reached, entity.id)
                else:
                    assert not name.search(plain), (str(reached), language, entity.id)
            assert all(
                (in_language(n.value, language) in told) is (n.safe_after <= reached) for n in show.about.numbers
            )


@pytest.mark.parametrize("show", SHOWS, ids=lambda show: show.id)
def test_every_page_fits_and_no_two_of_its_presses_are_the_same(show: Show) -> None:
    for section in Section:
        for page in pages(show, show.latest, section):
            assert page.content_length() <= 4000
            assert page.total_children_count <= 40
            ids = [item.custom_id for item in page.walk_children() if hasattr(item, "custom_id")]
            assert len(ids) == len(set(ids))


def test_who_reads_korean_reads_names_roles_and_numbers_in_korean() -> None:
    [show, *_] = SHOWS
    assert "**박지후** · 배우" in text(pages(show, Episode.NOTHING, Section.PEOPLE, "ko"))
    characters = text(pages(show, Episode.NOTHING, Section.CHARACTERS, "ko"))
    assert "**남온조** · 박지후" in characters
    assert "온조의 아버지예요." in characters
    assert "**12화** · 시즌 1의 회차" in text(pages(show, Episode.NOTHING, Section.NUMBERS, "ko"))

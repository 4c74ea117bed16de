"""A show's card, made for one reader: what it is, its numbers, who made it, and who is in it as far as they know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.packs.model import in_language
from bot.ui.cards import Accent, Card, button, card, small, title
from bot.ui.progress import watched_menu

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.model import Character, Entity, Number, Person, Season
    from bot.packs.show import Show
    from bot.ui.cards import Row

# How much a page holds: of the 4000 characters that a card's texts may have together, and of a screen.
PAGE_LENGTH = 2600
PAGE_LINES = 20
SOURCES_SHOWN = 4
# The hour (UTC) whose day is the same nearly everywhere.
_MIDDLE = time(10, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """A few lines, and who says so."""

    text: str
    sources: tuple[str, ...] = ()


class Section(StrEnum):
    """What one can read about a show."""

    ABOUT = "about"
    NUMBERS = "numbers"
    PEOPLE = "people"
    CHARACTERS = "characters"
    TERMS = "terms"


def about_card(say: Words, show: Show, reached: Episode, section: Section, page: int) -> Card:
    """One page of a section; a page that is not there becomes the nearest one that is."""
    pages = _pages(_entries(say, show, reached, section))
    page = min(page, len(pages) - 1)
    private = "about-private-nothing" if reached == reached.NOTHING else "about-private"
    return card(
        Accent.SHOW,
        title(show.title(say.language)),
        "\n".join(entry.text for entry in pages[page]) or say("about-empty"),
        *_sources(say, pages[page]),
        *([_turning(say, show, section, page, len(pages))] if len(pages) > 1 else []),
        _sections(say, show, section),
        watched_menu(say, show, reached, "about.watched", show.id, section.value),
        small(say(private, reached=str(reached))),
    )


def _entries(say: Words, show: Show, reached: Episode, section: Section) -> list[Entry]:
    about, language = show.about, say.language
    match section:
        case Section.ABOUT:
            return [Entry(text) for text in _overview(say, show)]
        case Section.NUMBERS:
            return [Entry(_number(show, number, language)) for number in show.within(about.numbers, reached)]
        case Section.PEOPLE:
            known = (person for person in about.people if show.safe_after(person) <= reached)
            return [Entry(_person(person, language), show.sources_of(person)) for person in known]
        case Section.CHARACTERS:
            characters = show.within(about.characters, reached)
            return [Entry(_character(show, one, language), show.sources_of(one)) for one in characters]
        case Section.TERMS:
            return [Entry(_term(term, language), show.sources_of(term)) for term in show.within(about.terms, reached)]


def _overview(say: Words, show: Show) -> list[str]:
    about, language = show.about, say.language
    note = in_language(about.content_note, language) if about.content_note else None
    return [
        in_language(about.about, language),
        *([say("about-content-note", note=note)] if note else []),
        *(_season(say, season) for season in about.seasons),
    ]


def _season(say: Words, season: Season) -> str:
    return say("about-season", season=season.number, count=season.episodes, day=_day(season.aired))


def _number(show: Show, number: Number, language: str) -> str:
    """A number, with the day on which it was right and who says so."""
    beneath = " · ".join(filter(None, (_day(number.as_of), _names(show.sources_of(number)))))
    return f"**{in_language(number.value, language)}** · {in_language(number.label, language)}\n{small(beneath)}"


def _person(person: Person, language: str) -> str:
    return f"**{person.name_in(language)}** · {in_language(person.role, language)}"


def _character(show: Show, character: Character, language: str) -> str:
    cast = {person.name: person.name_in(language) for person in show.about.people}
    actor = character.played_by
    played = f" · {cast.get(actor, actor)}" if actor else ""
    return f"**{in_language(character.name, language)}**{played}\n{in_language(character.about, language)}"


def _term(term: Entity, language: str) -> str:
    """A word of the show, and how it is written in other languages."""
    name = in_language(term.name, language)
    others = [other for other in dict.fromkeys(term.name.values()) if other != name]
    return " · ".join((f"**{name}**", *others))


def _sources(say: Words, entries: Sequence[Entry]) -> list[str]:
    """Who says so, for a whole page."""
    names = tuple(dict.fromkeys(chain.from_iterable(entry.sources for entry in entries)))
    return [small(say("about-sources", sources=_names(names)))] if names else []


def _names(names: Sequence[str]) -> str:
    return ", ".join(names[:SOURCES_SHOWN])


def _day(day: date) -> str:
    """A day as the reader's own Discord writes it."""
    return f"<t:{int(datetime.combine(day, _MIDDLE).timestamp())}:D>"


def _pages(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Entries on as few pages as hold them; always one at least."""
    pages: list[list[Entry]] = [[]]
    length = lines = 0
    for entry in entries:
        length, lines = length + len(entry.text) + 1, lines + entry.text.count("\n") + 1
        if pages[-1] and (length > PAGE_LENGTH or lines > PAGE_LINES):
            pages.append([])
            length, lines = len(entry.text), entry.text.count("\n") + 1
        pages[-1].append(entry)
    return pages


def _turning(say: Words, show: Show, section: Section, page: int, pages: int) -> Row:
    def turn(label: str, to: int) -> Row:
        return [button(label, "about.turn", show.id, section.value, to, disabled=not 0 <= to < pages)]

    return [*turn(say("about-back"), page - 1), *turn(say("about-next", page=page + 1, pages=pages), page + 1)]


def _sections(say: Words, show: Show, current: Section) -> Row:
    """The way to every section."""
    return [
        button(
            say(f"about-section-{section.value}"),
            "about.open",
            show.id,
            section.value,
            style=ButtonStyle.primary if section is current else ButtonStyle.secondary,
            disabled=section is current,
        )
        for section in Section
    ]

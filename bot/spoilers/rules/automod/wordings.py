"""Which wordings are so certain that they may be blocked unread.

AutoMod sees a wording and nothing of what stands around it: "her hands are cold" gives away a lot in talk about a show,
and nothing anywhere else. So a wording counts only if the guard is certain of it by itself and it names somebody or
something of the show; one that does not is joined with those whom it is about. A name alone never counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from bot.packs.model import DEFAULT_LANGUAGE, in_language
from bot.spoilers.rules.guard import Strictness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.episodes import Episode
    from bot.packs.model import PlotPoint
    from bot.packs.show import Show
    from bot.spoilers.rules.guard import Guard
    from bot.spoilers.rules.policy import Phrase

# What of one plot point in one language is enough: the rules have room for about two of each.
_ENOUGH = 4
_NAMES_JOINED = 2
_JOINS_TRIED = 8


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that give something away, until which episode they do, and in which senses the guard takes them."""

    text: str
    show_id: str
    episode: Episode
    language: str = ""
    senses: frozenset[str] = frozenset()
    is_own: bool = False  # the server's: looked for inside longer words too


def certain_wordings(guard: Guard, show: Show) -> list[Wording]:
    """A pack's wordings: of every plot point the shortest first, before any has its second. Takes a second or two."""
    said = [
        (_plain(phrase), point.safe_after)
        for point in show.points.values()
        for phrase in chain(*point.phrases.values())
    ]
    ranked = [
        (rank, wording)
        for point in show.points.values()
        for language in point.phrases
        for rank, wording in enumerate(_of_point(guard, show, point, language))
    ]
    ranked.sort(key=lambda found: (found[0], *_by_length(found[1].text)))
    found: dict[str, Wording] = {}
    for _, wording in ranked:
        found.setdefault(_plain(wording.text), wording)
    # Part of what may be said earlier may be said earlier itself.
    return [
        replace(wording, episode=min([wording.episode, *(earlier for phrase, earlier in said if text in phrase)]))
        for text, wording in found.items()
    ]


def own_wordings(phrases: Iterable[Phrase], shows: Iterable[Show]) -> list[Wording]:
    """A server's own phrases, which are certain because it says so; but for bare names."""
    names = {_bare(name) for show in shows for entity in show.about.characters for name in entity.spellings()}
    return [
        Wording(phrase.text, phrase.show_id, phrase.episode, is_own=True)
        for phrase in phrases
        if _bare(phrase.text) not in names
    ]


def _of_point(guard: Guard, show: Show, point: PlotPoint, language: str) -> list[Wording]:
    phrases = sorted(point.phrases[language], key=_by_length)
    naming = (phrase for phrase in phrases if guard.names_somebody(phrase))
    joined = (f"{name} {phrase}" for phrase in phrases for name in _names(show, point, language))
    texts = chain(naming, islice(joined, _JOINS_TRIED))
    return list(islice(_certain(guard, show, point, language, texts), _ENOUGH))


def _certain(guard: Guard, show: Show, point: PlotPoint, language: str, texts: Iterable[str]) -> Iterator[Wording]:
    """Those of some texts that the guard is certain of and that name somebody."""
    for text in texts:
        findings = guard.read(text).at(Strictness.CERTAIN).findings
        telling = [finding for finding in findings if finding.show == show.id and finding.names_somebody]
        if telling:
            episode = min([point.safe_after, *(finding.episode for finding in telling)])
            yield Wording(text, show.id, episode, language, frozenset(finding.sense for finding in findings))


def _names(show: Show, point: PlotPoint, language: str) -> Iterator[str]:
    """The shortest names, in one language, of each of those whom a plot point is about."""
    for who in show.about.characters:
        if who.id in point.characters:
            aliases = who.aliases.get(language) or who.aliases.get(DEFAULT_LANGUAGE, ())
            spellings = sorted({in_language(who.name, language), *aliases}, key=_by_length)
            distinct = {_bare(name): name for name in reversed(spellings)}
            yield from sorted(distinct.values(), key=_by_length)[:_NAMES_JOINED]


def _by_length(text: str) -> tuple[int, str]:
    return len(text), text


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))

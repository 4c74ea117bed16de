"""Everything Rooftop says: Fluent bundles, one folder of `.ftl` files a language, English as the last resort."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource

from bot.i18n.naming import names_in, with_names
from bot.lean import forget_other_languages, forget_what_is_not_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fluent.runtime.resolver import Pattern

FALLBACK = "en"
LOCALES = Path(__file__).with_name("locales")
# In these every command becomes a link, by the name that Discord knows it by.
LINKED = ("help.ftl", "linked.ftl")
# The same few sentences are said again and again, and formatting one takes as long as storing a vote.
_REMEMBERED = 2000
# A key and what stands until the next one. Texts refer to names only.
_ENTRY = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?![a-z]).*)*", re.MULTILINE)


class MissingTextError(LookupError):
    """A key that no language has, or a variable that was not given: a mistake of ours."""


@cache
def languages() -> tuple[str, ...]:
    """The languages that have texts."""
    return tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))


@cache
def own_name(language: str) -> str:
    """What a language calls itself. For this alone, nothing else that is said in it is read, which takes long."""
    lines = (LOCALES / language / "setup.ftl").read_text(encoding="utf-8").splitlines()
    return next(name for key, _, name in (line.partition(" = ") for line in lines) if key == "language-name")


forget_other_languages({language.partition("-")[0] for language in languages()})


class Texts:
    """A language's texts: parsed, but for names, when they are first said. All would take 0.1 s and 3 MB."""

    def __init__(self, language: str) -> None:
        forget_what_is_not_said(language)
        # Isolation marks are for mixed directions; none of our languages is right to left, and they hinder searching.
        self.bundle = FluentBundle([language, FALLBACK], use_isolating=False)
        texts = {file.name: file.read_text(encoding="utf-8") for file in sorted((LOCALES / language).glob("*.ftl"))}
        called = texts.pop("names.ftl", "")
        self.bundle.add_resource(FluentResource(called))
        names = names_in(called)
        self._sources = {
            entry[1]: entry[0]
            for file, text in texts.items()
            for entry in _ENTRY.finditer(text if file in LINKED else with_names(text, names))
        }

    def find(self, key: str) -> Pattern | None:
        """The text of a key, to be given its variables, if there is one."""
        if not self.bundle.has_message(key):
            self.bundle.add_resource(FluentResource(self._sources.get(key, "")))
        return self.bundle.get_message(key).value if self.bundle.has_message(key) else None


_texts = cache(Texts)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, by their id, where it is not known yet who will read of them."""

    user_id: int


@dataclass(frozen=True, slots=True)
class Permissions:
    """Permissions of Discord's, by its API's names, where it is not known yet who will read of them."""

    names: tuple[str, ...]


Value = str | float | Person | Permissions


class Words:
    """Texts in one language: `say("poll-closed", votes=3)`."""

    def __init__(self, language: str) -> None:
        self.language = next(iter(_spoken(language)))
        self._texts = [_texts(spoken) for spoken in _spoken(language)]

    def __call__(self, key: str, /, **values: Value) -> str:
        """The text of a key. Raises MissingTextError where no language has it or a variable is missing."""
        text = self.find(key, **values)
        if text is None:
            raise MissingTextError(key)
        return text

    def find(self, key: str, /, **values: Value) -> str | None:
        """The text of a key, or None. Raises MissingTextError when a variable is missing."""
        return self._find(key, tuple(values.items()))

    def mention(self, user_id: int) -> str:
        """Whom an id means; it means nobody any more where that person had their data deleted."""
        return f"<@{user_id}>" if user_id > 0 else self("nobody")

    def permissions(self, names: Iterable[str]) -> str:
        """Permissions, by the API's names, as Discord's settings call them; one that we do not know stays as it is."""
        return ", ".join(self.find(f"permission-{name.replace('_', '-')}") or name for name in names)

    def _told(self, value: Value) -> str | float:
        match value:
            case Person(user_id):
                return self.mention(user_id)
            case Permissions(names):
                return self.permissions(names)
            case _:
                return value

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one of each language, for good
    def _find(self, key: str, values: tuple[tuple[str, Value], ...]) -> str | None:
        for texts in self._texts:
            if (pattern := texts.find(key)) is not None:
                told = {name: self._told(value) for name, value in values}
                text, errors = texts.bundle.format_pattern(pattern, told)
                if errors:
                    raise MissingTextError(f"{key}: {errors[0]}")
                return str(text)
        return None


Public = Callable[[int], Words]
"""The words for what everybody in a server reads, by the server's id."""


@cache
def words(language: str) -> Words:
    """The words of a language, as Discord writes it (`en-US`, `ko`); English where we do not speak it."""
    return Words(language)


def is_spoken(language: str) -> bool:
    """Whether there are texts in a language, as Discord writes it."""
    return language in languages() or language.split("-", maxsplit=1)[0] in languages()


def _spoken(language: str) -> Iterator[str]:
    for candidate in dict.fromkeys((language, language.split("-", maxsplit=1)[0], FALLBACK)):
        if candidate in languages():
            yield candidate

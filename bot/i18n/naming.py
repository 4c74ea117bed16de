"""Commands as texts call them: texts write them in English, and their readers see the names that Discord shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME = re.compile(r"^name-([\w-]+) = (\S+)$", re.MULTILINE)
_COMMAND = re.compile(r"(?<![\w<])/([a-z0-9]+(?: [a-z0-9]+){0,2})(으로|로|을|를|은|는|과|와|이|가)?")
_HANGUL, _FINALS, _RIEUL = ord("가"), 28, 8
# A particle after a consonant, and after a vowel.
_PARTICLES = (("으로", "로"), ("을", "를"), ("은", "는"), ("과", "와"), ("이", "가"))


def names_in(text: str) -> dict[str, str]:
    """The names that a file of texts gives to commands, by the English word; of a group, by that and `-group`."""
    return dict(_NAME.findall(text))


def with_names(text: str, names: Mapping[str, str]) -> str:
    """A text with each command that it names called as in that language."""

    def renamed(found: re.Match[str]) -> str:
        first, *rest = found[1].split(" ")
        if first not in names and f"{first}-group" not in names:
            return found[0]
        path = [names.get(f"{first}-group") or names[first]]
        while rest and rest[0] in names:
            path.append(names[rest.pop(0)])
        called = " ".join(path + rest)
        return f"/{called}{_fitting(called, found[2]) if found[2] else ''}"

    return _COMMAND.sub(renamed, text)


def _fitting(word: str, particle: str) -> str:
    """The form of a Korean particle that a word takes, by the consonant that its last syllable ends in, if any."""
    code = ord(word[-1]) - _HANGUL
    if not 0 <= code <= ord("힣") - _HANGUL:
        return particle
    final = code % _FINALS
    after_consonant, after_vowel = next(pair for pair in _PARTICLES if particle in pair)
    if particle in _PARTICLES[0] and final == _RIEUL:
        return after_vowel
    return after_consonant if final else after_vowel

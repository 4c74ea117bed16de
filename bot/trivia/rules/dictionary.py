"""Which words are English: what the dictionary knows is no slip for another word."""

from __future__ import annotations

from functools import cache


def is_word(word: str) -> bool:
    """Whether the dictionary has a word, in lower case; the first call reads it, which takes a moment."""
    return word in _known()


@cache
def _known() -> frozenset[str]:
    from spellchecker import SpellChecker  # noqa: PLC0415 - see `is_word`

    return frozenset(SpellChecker(language="en").word_frequency.words())

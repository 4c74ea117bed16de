"""Which misspellings are a slip of the finger, and which say something else.

A slip stays within an edit distance that grows with the answer's length. Within it, a word that the dictionary knows
is no slip: whoever types "throne" does not mean "drone". A name has neighbours that no dictionary lists, so it is
forgiven less: letters left out, doubled or exchanged, and keys or sounds that lie side by side.
"""

from __future__ import annotations

import unicodedata

from bot.spelling import distance, steps
from bot.trivia.rules.dictionary import is_word
from bot.trivia.rules.numerals import is_number
from bot.trivia.rules.wording import key, stem

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACES = {
    letter: (row, column + row / 2) for row, letters in enumerate(_ROWS) for column, letter in enumerate(letters)
}
_VOWELS = frozenset("aeiouy")
_ALIKE = frozenset(map(frozenset, ("gk", "bp", "dt", "lr", "cj", "fp", "vb", "sz", "iy", "uw")))
_LONG_NAME = 10
_SAME_VOWEL = str.maketrans("ᅦᅨᅫᅰ", "ᅢᅤᅬᅬ")
_JAMO_TAILS = dict(zip(range(0x11A8, 0x11C3), "ᄀᄁ-ᄂ--ᄃᄅ-------ᄆᄇ-ᄉᄊᄋᄌᄎᄏᄐᄑᄒ", strict=True))


def allowed(length: int) -> int:
    """How many edits a text of that many letters is forgiven."""
    return 0 if length <= 4 else 1 if length <= 6 else 2  # noqa: PLR2004


def edits(meant: tuple[str, ...], typed: tuple[str, ...]) -> int | None:
    """How many edits lie between two texts as plain words, if they are slips; None if the texts differ in earnest."""
    if [word for word in meant if is_number(word)] != [word for word in typed if is_number(word)]:
        return None
    meant, typed = (tuple(word for word in plain if not is_number(word)) for plain in (meant, typed))
    target, text = key(meant), key(typed)
    if target == text:
        return 0
    if _has_hangul(target) or _has_hangul(text):
        return _edits_in_jamo(target, text)
    most = allowed(len(target))
    found = distance(target, text, most)
    if found > most or not _stays_in_words(meant, typed) or _is_another_word(meant, typed):
        return None
    if any(map(_is_name, meant)) and not _is_likely_in_a_name(target, text, found):
        return None
    return found


def _stays_in_words(meant: tuple[str, ...], typed: tuple[str, ...]) -> bool:
    """Whether no word has more slips than it may have by itself."""
    return len(meant) != len(typed) or all(
        distance(stem(one), stem(other)) <= max(allowed(len(one)), 1) for one, other in zip(meant, typed, strict=True)
    )


def _is_another_word(meant: tuple[str, ...], typed: tuple[str, ...]) -> bool:
    whole = key(meant)
    known = {stem(word) for word in meant}
    return any(
        stem(word) not in known and is_word(word) and not (len(typed) > len(meant) and stem(word) in whole)
        for word in typed
    )


def _is_likely_in_a_name(target: str, text: str, found: int) -> bool:
    if found > (1 if len(target) < _LONG_NAME else 2):
        return False
    taken = steps(target, text)
    if found < len(taken):  # two letters exchanged their places
        return found == 1
    return all(_is_likely(step.tag, target, step.src_pos, text, step.dest_pos) for step in taken)


def _is_likely(tag: str, target: str, at: int, text: str, to: int) -> bool:
    if at == 0:
        return False
    if tag == "delete":
        return True
    neighbours = {target[at]} if tag == "replace" else {*text[to - 1 : to], *text[to + 1 : to + 2]}
    return any(_are_near(text[to], letter) for letter in neighbours)


def _are_near(one: str, other: str) -> bool:
    if one == other or {one, other} <= _VOWELS or frozenset((one, other)) in _ALIKE:
        return True
    if one not in _PLACES or other not in _PLACES:
        return False
    (row, column), (other_row, other_column) = _PLACES[one], _PLACES[other]
    return abs(row - other_row) <= 1 and abs(column - other_column) <= 1


def _edits_in_jamo(target: str, text: str) -> int | None:
    target, text = _jamo(target), _jamo(text)
    if target == text:
        return 0
    most = 0 if len(target) <= 6 else 1 if len(target) < 12 else 2  # noqa: PLR2004
    found = distance(target, text, most)
    return found if found <= most else None


def _jamo(text: str) -> str:
    """Hangul as single letters, whether they are put together or not; vowels that sound alike are one."""
    return unicodedata.normalize("NFD", text).translate(_SAME_VOWEL).translate(_JAMO_TAILS)


def _has_hangul(text: str) -> bool:
    return any("\u1100" <= letter <= "\u11ff" or "\uac00" <= letter <= "\ud7a3" for letter in text)


def _is_name(word: str) -> bool:
    return not is_word(word) and not is_word(stem(word))

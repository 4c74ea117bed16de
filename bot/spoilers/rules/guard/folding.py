"""One spelling for the many in which people write a word, and the way back to what they typed.

Width, case, accents, look-alikes from other alphabets, zero-width and combining characters, single jamo and letters
set apart all fold to plain lower case and whole Hangul syllables. Most messages fold character for character, in C;
only those that cannot come with a list of where each folded character stood.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.memory import LONGEST_WORD, Memory

if TYPE_CHECKING:
    from collections.abc import Sequence

# Letters of other alphabets, and signs, that are drawn like Latin ones; what NFKC or NFD settles is not listed.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕһԁԛԝвкмнтгзиӏ" + "αεορκνυτιωχβγηρ" + "ɑɡɩʀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢᴀᴃøłđħıŋ" + "’‘‛´ʼ“”„‐‑‒–—―−…。！？",
        "aeopcyxijshdqwbkmhtr3ul"
        "aeopkvutiwxbynp" + "agirbcdeghijklmnoprstuvwyzabolđhin".replace("đ", "d") + "'''''\"\"\"-------..!?",
        strict=True,
    )
)
_REGIONAL, _NEGATIVE, _SQUARED = range(0x1F1E6, 0x1F200), range(0x1F150, 0x1F16A), range(0x1F170, 0x1F18A)
_LEADS, _VOWELS, _TAILS = range(0x1100, 0x1113), range(0x1161, 0x1176), range(0x11A8, 0x11C3)
_TAIL_OF_LEAD = (1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 21, 22, 0, 23, 24, 25, 26, 27)
_SYLLABLES = 0xAC00
_PLAIN_LEADS = {1: 0, 4: 3, 8: 7, 10: 9, 13: 12}
_PLAIN_VOWELS = {1: 5, 3: 7}
_PLAIN_TAILS = {2: 1, 20: 19}
_SYLLABLE = re.compile(
    r"[\u1100-\u1112][\u1161-\u1175](?:[\u11a8-\u11c2]|[\u1100-\u1103\u1105-\u1107\u1109-\u110c\u110e-\u1112](?![\u1161-\u1175]))?"
)
_APART = re.compile(r"(?<!\w)\w([ .\-_*~/]{1,2})\w(?:\1\w)+(?!\w)| {2,}+")
_LETTERS_APART = r"(?<=\b\w.)[ .\-_*~/]?\w[ .\-_*~/]"
# Both are quick to miss: where there is no `_APART`, and where there are no letters of one.
_MAYBE_APART = re.compile(rf"[ .\-_*~/](?: |{_LETTERS_APART})")
_MAYBE_LETTERS_APART = re.compile(rf"[ .\-_*~/]{_LETTERS_APART}")
_LEET_WORD = re.compile(r"(?<![a-z0-9@$])[a-z0-9@$!|-]++")
_LEET_SIGN = re.compile(r"[0134578@$!|](?:(?<=[a-z].)|(?<=[a-z]-.)|(?<![!|])(?=-?[a-z]))")  # beside a letter
_NUMBERED = re.compile(
    r"(?:s\d{1,2})?-?(?:ep?\d{1,3})?|\d+-?[a-z]{1,2}|[a-z]{1,4}\d{1,3}|\d+-\d+|@.*|[a-z]+[!|]+|\d+(?:min|sec|hrs?|kg|km|cm|age)s?"
)
_LEET = str.maketrans("0134578@$!|", "oieastbasil")
_FEWEST_APART = 3
WORD = re.compile(
    r"[a-z0-9@$*#•]++(?:['!|*][a-z0-9@$!|*]+)*+|[가-힣]+|[?¿]|`+|[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]"
    r"|[\u3131-\u318e\u1100-\u11ff]+|[à-ɏ]+"
)


class Span(NamedTuple):
    """Part of a text, from `start` up to `end`."""

    start: int
    end: int


class _Table(dict[int, str]):
    """What each character folds to, found when first met; `uneven` are those that do not fold to just one."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        if len(folded) != 1:
            self.uneven.add(chr(code))
        return folded


class Folded(NamedTuple):
    """A folded text; `offsets` says where each character stood, or is None where none has moved."""

    text: str
    offsets: Sequence[int] | None = None  # one more than characters: the last is the length of the text as typed
    joined: tuple[Span, ...] = ()  # words whose letters stood apart: within them, nothing tells where a word ends

    def original(self, start: int, end: int) -> Span:
        """The same stretch in the text as typed."""
        if self.offsets is None or start >= end:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end])


def pieces(text: str) -> list[str] | None:
    """What stands between the blanks of a text, in plain letters: enough to ask whether it is worth folding.

    Each folds to the words that it is in the text; None where words may be made of several, or there are few blanks.
    """
    found = text.lower().split() if text.isascii() else [*map(_PIECES.__getitem__, text.split())]
    plain = " ".join(found)
    if len(plain) > LONGEST_WORD * len(found):
        return None
    return None if _MAYBE_LETTERS_APART.search(plain) or _SYLLABLE.search(plain) else found


def fold(text: str) -> Folded:
    """Fold a text, keeping the way back to its own offsets; in time proportional to its length."""
    if text.isascii():
        return _join_apart(Folded(text.lower()))
    plain = text.translate(_TABLE)
    offsets: Sequence[int] | None = None
    if not _TABLE.uneven.isdisjoint(text):
        offsets = [offset for offset, code in enumerate(map(ord, text)) for _ in _TABLE[code]]
        offsets.append(len(text))
    return _join_apart(_compose(Folded(plain, offsets)))


def _fold_character(character: str) -> str:
    code = ord(character)
    if _SYLLABLES <= code < _SYLLABLES + 11172:
        return _fold_syllable(code - _SYLLABLES)
    for letters in (_REGIONAL, _NEGATIVE, _SQUARED):
        if code in letters:
            return chr(ord("a") + letters.index(code))
    plain = unicodedata.normalize("NFKC", character).casefold()
    if not plain.isascii():
        plain = "".join(
            _LOOKALIKES.get(part, part)
            for part in (plain if _has_hangul(plain) else unicodedata.normalize("NFD", plain))
            if unicodedata.category(part) not in {"Mn", "Me", "Cf"}
        )
    return plain.lower()


def _fold_syllable(index: int) -> str:
    """The syllable without what people most often confuse in writing: tense and plain consonants, ㅐ and ㅔ."""
    lead, rest = divmod(index, 588)
    vowel, tail = divmod(rest, 28)
    return chr(
        _SYLLABLES
        + _PLAIN_LEADS.get(lead, lead) * 588
        + _PLAIN_VOWELS.get(vowel, vowel) * 28
        + _PLAIN_TAILS.get(tail, tail)
    )


def _has_hangul(text: str) -> bool:
    return any("\u1100" <= character <= "\u11ff" or "\uac00" <= character <= "\ud7a3" for character in text)


def _compose(folded: Folded) -> Folded:
    """The same with whole syllables for single jamo, typed one by one or decomposed."""
    text = folded.text
    syllables = list(_SYLLABLE.finditer(text))
    if not syllables:
        return folded
    letters, kept = list(text), bytearray(b"\1" * (len(text) + 1))
    for syllable in syllables:
        start, end = syllable.span()
        letters[start] = _syllable(syllable[0])
        kept[start + 1 : end] = bytes(end - start - 1)
    offsets = folded.offsets or range(len(text) + 1)
    return Folded("".join(compress(letters, kept)), list(compress(offsets, kept)))


@lru_cache(maxsize=1024)
def _syllable(jamo: str) -> str:
    """The folded syllable that two or three jamo make; the last may be one that mostly stands first."""
    lead, vowel, *last = map(ord, jamo)
    tail = 0
    if last:
        tail = last[0] - _TAILS.start + 1 if last[0] in _TAILS else _TAIL_OF_LEAD[_LEADS.index(last[0])]
    return _fold_syllable(_LEADS.index(lead) * 588 + _VOWELS.index(vowel) * 28 + tail)


def _join_apart(folded: Folded) -> Folded:
    """The same with `d i e s` and `죽 음` as one word each, digits for letters replaced, and single spaces."""
    text = folded.text
    if _LEET_SIGN.search(text):
        text = _LEET_WORD.sub(_unleet, text)
        folded = Folded(text, folded.offsets)
    if not _MAYBE_APART.search(text):
        return folded
    runs = [run for run in _APART.finditer(text) if run[1] is None or _is_word_apart(run)]
    if not runs:
        return folded
    kept = bytearray(b"\1" * (len(text) + 1))
    joined: list[Span] = []
    removed = 0
    for run in runs:
        start, end = run.span()
        step = 1 + len(run[1]) if run[1] else end - start
        places = range(start, end, step)
        kept[start:end] = bytes(place in places for place in range(start, end))
        if run[1]:
            joined.append(Span(start - removed, start - removed + len(places)))
        removed += end - start - len(places)
    offsets = folded.offsets or range(len(text) + 1)
    return Folded("".join(compress(text, kept)), list(compress(offsets, kept)), tuple(joined))


def _unleet(word: re.Match[str]) -> str:
    if not _LEET_SIGN.search(word[0]) or _NUMBERED.fullmatch(word[0]):
        return word[0]
    return word[0].translate(_LEET)


def _is_word_apart(run: re.Match[str]) -> bool:
    letters = run[0][:: 1 + len(run[1])]
    if not letters.isalpha():
        return sum(map(str.isalpha, letters)) > _FEWEST_APART
    return len(letters) >= _FEWEST_APART


_TABLE = _Table()
_PIECES = Memory(lambda piece: piece.translate(_TABLE))


def known_words(text: str) -> list[str]:
    """The words of a folded text, fast: for the question whether it is worth reading."""
    return WORD.findall(text)

"""What a hint shows of an answer that has to be typed: where its words begin and how long they are, never all of it."""

from __future__ import annotations

import re
import unicodedata

_ARTICLE = re.compile(r"(?:an?|the) (?=\S)", re.IGNORECASE)
_RUN = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+")
_HANGUL = re.compile(r"[가-힣]+")
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_SYLLABLES, _PER_INITIAL = ord("가"), 588
_MIDDLE, _TOP = 5, 9


def hint(answer: str) -> str:
    """First letters and blanks, `C _ _ _ _ _ - s _ _`; of Hangul the initial consonants; of one figure a range.

    To be shown as code, where spaces stay and underscores mean nothing.
    """
    bare = _ARTICLE.sub("", unicodedata.normalize("NFC", answer), count=1)
    if bare.isascii() and bare.isdigit() and len(bare) == 1:
        return f"0–{_MIDDLE}" if int(bare) <= _MIDDLE else f"{_MIDDLE}–{_TOP}"
    if not _RUN.search(bare):
        return "_"
    words = (" ".join(_shown(piece) for piece in re.findall(rf"{_RUN.pattern}|\S", word)) for word in bare.split())
    return "   ".join(words)


def _shown(piece: str) -> str:
    if _HANGUL.fullmatch(piece):
        return "".join(_INITIALS[(ord(syllable) - _SYLLABLES) // _PER_INITIAL] for syllable in piece)
    if not _RUN.fullmatch(piece):
        return piece
    letters = [letter if letter in ".," else "_" for letter in piece]
    return " ".join([piece[0] if len(piece) > 1 else "_", *letters[1:]])

"""What somebody typed as plain words: without case, accents, signs and articles, and with every number as figures."""

from __future__ import annotations

import re
import unicodedata

from bot.trivia.rules.numerals import dates_in_words, in_figures, is_number, numeral

ARTICLES = frozenset({"a", "an", "the", "teh", "hte", "th", "thw"})
_LEADING = frozenset({
    *("at", "in", "on", "to", "by", "with", "from", "into", "of", "because", "about", "around", "between", "roughly"),
    *("his", "her", "their", "its", "my", "our", "le", "la", "les", "el", "los", "las", "en", "de", "des", "du"),
})  # fmt: skip

_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_ELISION = re.compile(r"(?<!\w)[ld]['’](?=\w)")
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_]\.){2,}")
_PIECE = re.compile(
    r"\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?"  # 170,000 and 1.7
    r"|[^\W\d_]+(?:['’‐‑-][^\W\d_]+)*"  # Cheong-san and don't
)
_JOINTS = re.compile(r"['’‐‑-]")

_HARD = re.compile(r"[;/|\n•、]|,(?!\d)|(?<!\d),|(?<!\w)(?:or|ou|oder|또는|아니면|혹은)(?!\w)")
_SOFT = re.compile(r"[&+]|(?<!\w)(?:and|et|und)(?!\w)|(?<=[가-힣])(?:이랑|랑|하고|와|과)(?=\s)")


def folded(text: str) -> str:
    """The text in one width and case, without accents, and with its dates in words."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    unaccented = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
    return dates_in_words(unicodedata.normalize("NFC", unaccented))


def words(text: str) -> tuple[str, ...]:
    """The words of a folded text, without articles unless it has nothing else."""
    bare = _ELISION.sub("", _POSSESSIVE.sub("", _INITIALS.sub(lambda found: found[0].replace(".", "") + " ", text)))
    pieces = [word for piece in _PIECE.findall(bare) for word in _words_of(piece)]
    plain = in_figures(pieces)
    return tuple([word for word in plain if word not in ARTICLES] or plain)


def core(plain: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those before the first that matters, such as `at` or `her`."""
    start = next((place for place, word in enumerate(plain) if word not in _LEADING), len(plain))
    return plain[start:] or plain


def listed(text: str) -> tuple[list[str], bool]:
    """The answers that a folded text lists, and whether its signs can mean nothing but a list."""
    pieces = [piece for part in _HARD.split(text) for piece in _SOFT.split(part)]
    hard = sum(1 for part in _HARD.split(text) if part.strip()) > 1
    return [piece for piece in pieces if piece.strip()], hard


def stem(word: str) -> str:
    """A word without its plural's s, so that one flare is as good as two."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word  # noqa: PLR2004


def key(plain: tuple[str, ...]) -> str:
    """Words as one string that does not tell how they were set apart; numbers keep their bounds."""
    return "".join(f"#{word}" if is_number(word) else stem(word) for word in plain)


def _words_of(piece: str) -> list[str]:
    if piece[0].isdecimal():
        return [piece]
    parts = _JOINTS.split(piece)
    return parts if len(parts) > 1 and all(numeral(part) is not None for part in parts) else ["".join(parts)]

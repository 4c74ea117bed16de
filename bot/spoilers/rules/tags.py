"""Somebody's text in Discord's spoiler tags, so that nothing of it can show outside them.

Two readers decide what is hidden, and the text must stay hidden in both. Discord's parser takes all up to the
first closing `||` for the spoiler, whatever stands around it. A CommonMark parser, such as the playground's,
ends it where a paragraph ends: at an empty line, a heading, a list, a quotation, a rule, a fence on its own
line. So the text keeps no bar, and stays one paragraph:

- A bar becomes the look-alike U+2502, in a link `%7C`. A zero-width space after it would read better, but
  editors and clipboards drop those, and a dropped one opens the tag; a look-alike can only ever look odd.
- A line that would start a block gets a zero-width space in front, and shows as it was typed. To lose that
  one in copying is harmless, as Discord itself needs none of it.
- A closed code fence stays code, opened behind other text rather than on a line of its own.
- Links stand in `<>`, in code too: parsers differ in where code starts, and the server fetches the previews.
- Controls and directional overrides are removed; they are invisible, and reach beyond the tag.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALLEST_LIMIT = 64
BAR = "\u2502"
ENCODED_BAR = "%7C"

_TAG = "||"
_FENCE = "```"
_GUARD = "\u200b"
_BLANK = " \t\n\u00a0\u3000" + _GUARD
_LONGEST_LANGUAGE = 16
_SLACK = 2  # what a piece may gain on its way into a part: a character at either end
_OVERHEAD = len(_TAG * 2 + _FENCE * 2 + "\n<>") + _LONGEST_LANGUAGE + _SLACK

_REMOVED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
# Anything but white space, Unicode's default-ignorable characters, and what is drawn blank (empty braille).
_VISIBLE = re.compile(
    r"[^\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f"
    r"\u205f-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d159"
    r"\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_BLOCK_LINE = re.compile(
    r"^(?=[ \t]*+(?:$|>|`{3}|~{3}|#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|[-=*_ \t]++$))",
    re.MULTILINE,
)
_BACKTICKS = re.compile("`{3,}")
_LANGUAGE = re.compile(rf"([A-Za-z0-9_+.#-]{{1,{_LONGEST_LANGUAGE}}})[ \t]*\n")

_SCHEME = re.compile(r"(?:https?|discord|steam)://", re.IGNORECASE | re.ASCII)
_BRACKETED = re.compile(r"[^\s<>`]+>")
_LINK_PIECE = re.compile(r"[^\s<>`|()\[\]]+|[()\[\]]|\|(?!\|)")
_NEVER_ENDS_A_LINK = frozenset(".,:;!?'\"*_~|\\([")

# What means something only as a whole: link, mention, emoji, time, command, guild page, escape, flag.
_WHOLE = re.compile(
    r"<(?:https?|discord|steam)://[^\s<>`]+>|<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>"
    r"|<t:-?\d{1,20}(?::[a-z])?>|</[^<>\n:]{1,100}:\d{1,20}>|<id:[a-z-]{1,20}(?::\d{1,20})?>"
    r"|\\[!-/:-@\[-`{-~]|[\U0001f1e6-\U0001f1ff]{2}",
    re.IGNORECASE,
)
# Within one visible character: before a joiner, skin tone, tag or vowel sign; after a joiner; amid jamo.
_JOINT = re.compile(
    r"(?=[\u0e33\u0eb3\u1160-\u11ff\u200c\u200d\ud7b0-\ud7fb\uff9e\uff9f\U0001f3fb-\U0001f3ff]"
    r"|[\U000e0020-\U000e007f])|(?<=[\u200d\u1100-\u115f\ua960-\ua97c])"
)
_PERHAPS_A_MARK = re.compile(r"[^\x00-\u02ff\u1100-\u11ff\u2000-\u20cf\u4e00-\u9fff\uac00-\ud7a3\U0001f000-\U0001faff]")
_CLUSTER_END, _WORD_END, _LINE_END = 1, 2, 3
_RATINGS = bytes({10: _LINE_END, 9: _WORD_END, 32: _WORD_END}.get(code, _CLUSTER_END) for code in range(256))

_MEDIA_EXTENSIONS = frozenset(
    (
        *("png", "jpg", "jpeg", "gif", "webp", "avif", "heic", "bmp"),
        *("mp4", "m4v", "mov", "webm", "mkv", "mp3", "m4a", "ogg", "opus", "wav", "flac"),
        *("pdf", "zip"),
    )
)


class NothingToWrap(ValueError):  # noqa: N818 - it names what it is
    """The text is empty, blank or made of invisible characters only, which a tag cannot hide."""


def wrap(text: str, *, limit: int = 2000) -> tuple[str, ...]:
    """The text in spoiler tags: parts of at most `limit` characters, each for a message or component alone.

    A character is a code point, as Discord counts (discord/discord-api-docs issue 1315). A text that needs
    several parts is split at the end of a line, else of a word, else of a whole visible character; never
    inside a link, a mention, an emoji or an escape; a code fence is closed and opened again. Mentions stay as
    typed: sending has to silence them. Raises NothingToWrap, and ValueError under SMALLEST_LIMIT.
    """
    if limit < SMALLEST_LIMIT:
        raise ValueError(f"the limit is {limit}; a part needs at least {SMALLEST_LIMIT} characters")
    cleaned = _clean(text)
    if not _VISIBLE.search(cleaned):
        raise NothingToWrap("there is nothing visible to wrap")
    linked = _bracket_links(cleaned, longest=limit - _OVERHEAD)
    return tuple(_parts(_segments(linked.replace("|", BAR)), limit))


def untagged(text: str) -> str:
    """The text without the bars of the spoiler tags that are complete in it; a lone pair of bars stays."""
    pieces = text.split(_TAG)
    complete = (len(pieces) - 1) // 2 * 2 + 1
    return _TAG.join(["".join(pieces[:complete]), *pieces[complete:]])


def spoiler_filename(original: str, index: int, kind: str = "attachment") -> str:
    """A name for an attachment that tells nothing of the original, such as `SPOILER_attachment-1.png`.

    Only an extension of common media is kept. Any other could be a word of the plot, or could make Discord
    show the file as text.
    """
    _, dot, extension = original.lower().rpartition(".")
    suffix = dot + extension if dot and extension in _MEDIA_EXTENSIONS else ""
    return f"SPOILER_{kind}-{index}{suffix}"


def _clean(text: str) -> str:
    """The text with plain line ends, trimmed, without what is invisible and has effects."""
    printable = _REMOVED.sub("", "\n".join(text.splitlines()))
    return _LONE_SURROGATE.sub("\ufffd", printable).strip()


def _bracket_links(text: str, longest: int) -> str:
    """The text with every link as `<url>`; what one has beyond `longest` characters follows as plain text."""
    pieces: list[str] = []
    done = 0
    while found := _SCHEME.search(text, done):
        start, end = found.span()
        before = text[done:start]
        typed = _BRACKETED.match(text, end) if before.endswith("<") else None
        if typed and len(_encoded(text[start : typed.end() - 1])) <= longest:
            before, link, done = before[:-1], text[start : typed.end() - 1], typed.end()
        else:
            done = max(end, _link_end(text, start, longest))
            link = text[start:done]
        if done == end:  # a scheme alone: some parsers would look for its host in our bars
            pieces += before, link.replace(":", ":" + _GUARD)
            continue
        separator = " " if before.endswith(("\\", "<")) else ""  # neither may take our bracket for its own
        pieces += before, separator, f"<{_encoded(link)}>"
    return "".join((*pieces, text[done:]))


def _encoded(link: str) -> str:
    return link.replace("|", ENCODED_BAR)


def _link_end(text: str, start: int, longest: int) -> int:
    """Where a link typed without brackets ends: at blanks, final punctuation, brackets it did not open."""
    unclosed = {")": 0, "]": 0}
    end, room = start, longest
    for match in _LINK_PIECE.finditer(text, start, start + longest):
        piece = match[0]
        room -= len(ENCODED_BAR if piece == "|" else piece)
        if room < 0 or match.start() > end or unclosed.get(piece) == 0:
            break
        if piece in {"(", "["}:
            unclosed[")" if piece == "(" else "]"] += 1
        elif piece in unclosed:
            unclosed[piece] -= 1
        end = match.end()
    while text[end - 1] in _NEVER_ENDS_A_LINK:
        end -= 1
    return end


@dataclass
class _Segment:
    """Plain text, or the inside of one code fence, already one paragraph in the eyes of CommonMark."""

    text: str
    opening: str = ""
    closing: str = ""

    @cached_property
    def _places(self) -> bytearray:
        return _rated_places(self.text)

    def cut(self, start: int, room: int) -> int | None:
        """Where to end a piece of at most `room` characters, late and at a good place; None if nowhere."""
        latest = start + room
        if latest >= len(self.text):
            return len(self.text)
        if room <= 0:
            return None
        for rating in (_LINE_END, _WORD_END):
            place = self._places.rfind(rating, start + room // 2, latest + 1)
            if place > start:
                return place
        ratings = (_LINE_END, _WORD_END, _CLUSTER_END)
        place = max(self._places.rfind(rating, start + 1, latest + 1) for rating in ratings)
        return place if place > start else None

    def piece(self, start: int, end: int, *, leading: bool) -> str:
        """What stands between two places, as it goes into a part; `leading` if the part begins with it."""
        piece = self.text[start:end]
        if not self.opening:
            return _guarded(piece.lstrip(_BLANK)) if leading else piece
        if piece != self.text:
            piece = _guarded(piece.lstrip("\n" + _GUARD).rstrip(_BLANK))
            if not _VISIBLE.search(piece):
                return ""
        joint = "" if leading else " "
        guard = _GUARD if piece.endswith("`") else ""
        return f"{joint}{self.opening}{piece}{guard}{self.closing}"


def _segments(text: str) -> Iterator[_Segment]:
    """The text as plain segments and code; a fence that is never closed, or holds nothing, is plain text."""
    done = 0
    for opening, closing in pairwise(_BACKTICKS.finditer(text)):
        if opening.start() < done or not len(opening[0]) == len(closing[0]) == len(_FENCE):
            continue
        code = _code(text[opening.end() : closing.start()])
        if code:
            yield from _plain(text[done : opening.start()].rstrip(), after_code=done > 0)
            yield code
            done = closing.end()
    yield from _plain(text[done:], after_code=done > 0)


def _code(content: str) -> _Segment | None:
    language = _LANGUAGE.match(content)
    if language and _VISIBLE.search(content, language.end()):
        name, content = language[1], content[language.end() :]
    else:
        name = ""
    code = content.strip("\n").rstrip()
    return _Segment(_guarded(code), f"{_FENCE}{name}\n", _FENCE) if _VISIBLE.search(code) else None


def _plain(text: str, *, after_code: bool) -> Iterator[_Segment]:
    if after_code:  # the rest of the closing fence's line starts nothing
        first, newline, rest = text.partition("\n")
        text = first + newline + (_guarded(rest) if newline else "")
    else:
        text = _guarded(text)
    if _VISIBLE.search(text):
        yield _Segment(text)


def _guarded(text: str) -> str:
    """The text with a zero-width space before each line that CommonMark would take for more than a line."""
    return _BLOCK_LINE.sub(_GUARD, text)


def _parts(segments: Iterator[_Segment], limit: int) -> Iterator[str]:
    body = ""
    for segment in segments:
        start = 0
        while start < len(segment.text):
            room = limit - _SLACK - len(_TAG * 2 + body + segment.opening + segment.closing)
            end = segment.cut(start, room)
            fits = end == len(segment.text)
            if body and not fits and (end is None or segment.opening or room < limit // 2):
                yield from _tagged(body)
                body = ""
                continue
            end = end or start + room
            body += segment.piece(start, end, leading=not body)
            start = end
    yield from _tagged(body)


def _tagged(body: str) -> Iterator[str]:
    content = body.rstrip(_BLANK)
    if _VISIBLE.search(content):
        escape = " " if content.endswith("\\") else ""  # a backslash before our bar would escape it
        yield f"{_TAG}{content}{escape}{_TAG}"


def _rated_places(text: str) -> bytearray:
    """For each place in the text, how good it is for a split: not at all (0), or by what ends there."""
    places = bytearray([_CLUSTER_END]) + text.encode("latin-1", "replace").translate(_RATINGS)
    for character in _PERHAPS_A_MARK.finditer(text):
        if unicodedata.category(character[0]).startswith("M"):
            places[character.start()] = 0
    for joint in _JOINT.finditer(text):
        places[joint.start()] = 0
    for whole in _WHOLE.finditer(text):
        first, last = whole.span()
        places[first + 1 : last] = bytes(last - first - 1)
    return places

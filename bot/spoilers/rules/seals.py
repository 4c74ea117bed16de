"""Seals: who may see what somebody sealed, who may change it, and when it needs no seal any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.spoilers.rules import gates

if TYPE_CHECKING:
    from bot.episodes import Episode

LONGEST_EMBARGO = 365


@dataclass(frozen=True, slots=True)
class Seal:
    """What everybody may know of a seal: where it stands, whose it is and what it spoils; never what it says.

    `parent_id` is the channel around a thread. `message_id` is None until the card is known to stand.
    """

    guild_id: int
    seal_id: int
    channel_id: int
    parent_id: int | None
    author_id: int
    show_id: str
    episode: Episode
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What a seal says: its text, the names of its files, and who else than its author has edited it."""

    text: str
    files: tuple[str, ...] = ()
    edited_by: int | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody in front of a seal. `asked` says that they chose to see this one although they are behind."""

    user_id: int
    reached: Episode
    asked: bool
    manages_messages: bool


def may_see(seal: Seal, reader: Reader, *, is_open: bool) -> bool:
    """Whether a reader gets the text; `is_open` says that the embargo has passed."""
    own = reader.user_id == seal.author_id
    return gates.may_see(seal.episode, reader.reached, own=own, asked=reader.asked, is_open=is_open)


def may_manage(seal: Seal, reader: Reader) -> bool:
    """Whether a reader may edit, unseal or remove it. The form to edit shows the text: it takes `may_see` as well."""
    return reader.user_id == seal.author_id or reader.manages_messages


def unseal_at(aired: date, days: int) -> datetime:
    """When an embargo of `days` after the day of airing has passed: at the end of the last of them, in UTC."""
    return datetime.combine(aired, time(), UTC) + timedelta(days=days + 1)


def storable(text: str) -> str:
    """A text as every database takes it: without zero characters and halves of characters; trimmed."""
    return text.replace("\0", "").encode("utf-8", "replace").decode().strip()


def pages(text: str, limit: int) -> list[str]:
    """A text in parts of at most `limit` characters, split at the end of a line, else of a word, where there is one."""
    parts = []
    while len(text) > limit:
        ends = (text.rfind(blank, limit // 2, limit + 1) for blank in ("\n", " "))
        end = next((end for end in ends if end > 0), limit)
        parts.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [*parts, text] if text or not parts else parts

"""What the bot posted covered in somebody's name: Discord takes it for a webhook's, so whose it is has to be known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.episodes import Episode


@dataclass(frozen=True, slots=True)
class Repost:
    """One such message, and what its label says."""

    guild_id: int
    message_id: int
    channel_id: int
    author_id: int
    show_id: str
    episode: Episode

"""Faces for the simulated server, drawn here, since nothing can be fetched: a colour and an initial each."""

from __future__ import annotations

import io
from importlib import resources
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont
from simcord.backend.cdn import CDN_BASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simcord import Env

SIZE = 128
DISCORD_CDN = "https://cdn.discordapp.com"


def draw_avatars(env: Env) -> dict[str, tuple[str, bytes]]:
    """Draw everybody whose avatar hash is a colour, by the address where it is looked for; the bot has the icon."""
    bot = env.backend.bot_user
    bot.avatar = "rooftop"
    faces = {
        user.id: _portrait(user.global_name or user.name, f"#{user.avatar}")
        for user in env.backend.users.values()
        if user.avatar and user is not bot
    }
    faces[bot.id] = (resources.files(__package__) / "page" / "icon.png").read_bytes()
    return {
        url: ("avatar.png", face)
        for user_id, face in faces.items()
        for url in _addresses(user_id, env.backend.users[user_id].avatar)
    }


def _addresses(user_id: int, avatar: str | None) -> Iterator[str]:
    """SimCord's own address of an avatar, and the one under which a bot reposts in a member's name."""
    yield f"{CDN_BASE}/avatars/{user_id}/{avatar}.png"
    yield f"{DISCORD_CDN}/avatars/{user_id}/{avatar}.png?size=1024"


def _portrait(name: str, colour: str) -> bytes:
    image = Image.new("RGB", (SIZE, SIZE), colour)
    font = ImageFont.load_default(SIZE * 0.5)
    ImageDraw.Draw(image).text((SIZE / 2, SIZE / 2), name[0], "white", font, anchor="mm")
    portrait = io.BytesIO()
    image.save(portrait, "PNG")
    return portrait.getvalue()

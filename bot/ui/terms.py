"""On which terms the bot is with Discord: what it may do there, what it hears of, and where Discord is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    from bot.settings import Settings

# Exactly what is used, for the invite link: cards and files, marks on guesses, rooms, events, reposts in a name,
# removing what was reposted. Left out is Manage Roles, by which some servers let a button give a trivia night's role.
PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    add_reactions=True,
    create_public_threads=True,
    send_messages_in_threads=True,
    attach_files=True,
    read_message_history=True,
    create_events=True,
    manage_messages=True,
    manage_webhooks=True,
)


def intents(settings: Settings) -> discord.Intents:
    """As little as works: servers and their channels; that messages are deleted; their content where switched on.

    Discord tells of deleted messages only together with new ones. A new one, without its content, is read and dropped
    in about 70 microseconds and stays in no cache; that a deleted card takes its seal along is worth that.
    """
    return discord.Intents(guilds=True, guild_messages=True, message_content=settings.message_content)


def point_at(settings: Settings, bot: discord.Client) -> None:
    """Send what the bot sends to other addresses than Discord's, where the settings name some."""
    if settings.discord_api_base_url:
        Route.BASE = settings.discord_api_base_url.rstrip("/")
    if gateway := settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        ask_discord = bot.http.get_bot_gateway

        async def get_bot_gateway() -> Any:
            shards, _, limits = await ask_discord()
            return shards, gateway, limits

        bot.http.get_bot_gateway = get_bot_gateway  # type: ignore[method-assign]

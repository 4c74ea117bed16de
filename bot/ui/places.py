"""Where an interaction happened, who acts there, and what both may do: read from Discord, at each use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.spoilers.rules.gates import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from discord import Interaction

# Permissions, by the API's names.
TO_SPEAK = ("view_channel", "send_messages")
TO_LEND_A_VOICE = ("manage_webhooks",)
TO_REPLACE = ("manage_messages", *TO_LEND_A_VOICE)


def place_of(interaction: Interaction[Any]) -> Place:
    """The channel of an interaction. Raises Refusal outside a server."""
    if interaction.guild_id is None or interaction.channel_id is None:
        raise Refusal("server-only")
    return Place(interaction.guild_id, interaction.channel_id, enclosing(interaction.channel))


def enclosing(channel: object) -> tuple[int, ...]:
    """The ids of what a channel stands in, nearest first."""
    above = (getattr(channel, "parent_id", None), getattr(channel, "category_id", None))
    return tuple(channel_id for channel_id in above if channel_id is not None)


def is_moderator(interaction: Interaction[Any]) -> bool:
    """Whether Discord says that this person may manage the server."""
    return interaction.permissions.manage_guild


def require_moderator(interaction: Interaction[Any]) -> None:
    """Raise Refusal for anybody but moderators."""
    if not is_moderator(interaction):
        raise Refusal("moderators-only")


def require_role(interaction: Interaction[Any], role_id: int | None) -> None:
    """Raise Refusal for whoever is no moderator and lacks a role that something is kept for; None is for everybody."""
    if role_id is None or is_moderator(interaction) or role_id in roles_of(interaction.user):
        return
    raise Refusal("role-only", role=f"<@&{role_id}>")


def roles_of(person: discord.abc.User) -> frozenset[int]:
    """The ids of somebody's roles, as far as Discord told."""
    return frozenset(role.id for role in person.roles) if isinstance(person, discord.Member) else frozenset()


def moderators_alone(interaction: Interaction[Any]) -> bool:
    """The check of a group of commands for moderators."""
    try:
        require_moderator(interaction)
    except Refusal as refusal:  # here the library hands on only errors of its own, and we look for their cause
        raise app_commands.CheckFailure from refusal
    return True


def lacking(interaction: Interaction[Any], needed: Iterable[str]) -> tuple[str, ...]:
    """The permissions that the bot lacks where an interaction happened."""
    return _missing(interaction.app_permissions, interaction.channel, needed)


def require(interaction: Interaction[Any], needed: Iterable[str]) -> None:
    """Raise Refusal, naming what is missing, where the bot may not do here what it needs to."""
    if missing := lacking(interaction, needed):
        raise Refusal("bot-lacks", permissions=Permissions(missing))


def require_able_to_post(interaction: Interaction[Any]) -> None:
    """Raise Refusal, naming what is missing, where the bot cannot post on its own."""
    require(interaction, TO_SPEAK)


def require_allowed_to_post(interaction: Interaction[Any]) -> None:
    """Raise Refusal where this person may not write themselves."""
    if _missing(interaction.permissions, interaction.channel, ("send_messages",)):
        raise Refusal("not-allowed")


def permissions_lacking(channel: object, needed: Iterable[str]) -> tuple[str, ...]:
    """The permissions that the bot lacks in a channel."""
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return ()
    try:
        granted = channel.permissions_for(channel.guild.me)
    except discord.ClientException:  # a thread whose channel we cannot see
        return tuple(needed)
    return _missing(granted, channel, needed)


def sees_channel(interaction: Interaction[Any], channel_id: int) -> bool:
    """Whether somebody sees a channel of the server. Of one that is gone, or of a thread that was archived, we know
    nothing: who is in it sees it.
    """
    if channel_id == interaction.channel_id:
        return True
    channel = interaction.guild.get_channel_or_thread(channel_id) if interaction.guild else None
    if channel is None or not isinstance(interaction.user, discord.Member):
        return False
    try:
        granted = channel.permissions_for(interaction.user)
    except discord.ClientException:  # a thread whose channel we cannot see
        return False
    is_private = isinstance(channel, discord.Thread) and channel.is_private()
    return granted.view_channel and (granted.manage_threads or not is_private)


def _missing(granted: discord.Permissions, channel: object, needed: Iterable[str]) -> tuple[str, ...]:
    if isinstance(channel, discord.Thread):
        needed = ("send_messages_in_threads" if name == "send_messages" else name for name in needed)
    return tuple(name for name in needed if not getattr(granted, name))

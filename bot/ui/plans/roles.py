"""The role that is pinged for a plan, which people take and give back by a button: only one that gives nothing else."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

import discord
from discord import Permissions

from bot.errors import Refusal
from bot.i18n import Permissions as Named

if TYPE_CHECKING:
    from collections.abc import Iterator

# What lets somebody act upon others. Discord asks moderators for a second factor for the first of these.
POWERS = Permissions.elevated() | Permissions(
    create_expressions=True,
    deafen_members=True,
    manage_events=True,
    manage_nicknames=True,
    mention_everyone=True,
    move_members=True,
    mute_members=True,
    pin_messages=True,
    view_audit_log=True,
    view_guild_insights=True,
)


def require_harmless(role: discord.Role) -> None:
    """Raise Refusal for a role that nobody may give themselves: it is everybody's or an application's, or does more.

    What more: it lets its members act upon others, or see channels that not everybody sees.
    """
    if role.is_default():
        raise Refusal("role-everybody")
    if role.managed:
        raise Refusal("role-managed", role=role.mention)
    granted = reduce(or_, (role.permissions, *_in_channels(role))) & POWERS
    powers = tuple(name for name, has in granted if has)
    if powers:
        raise Refusal("role-powers", role=role.mention, permissions=Named(powers))
    if any(granted.view_channel for granted in _beyond_everybody(role)):
        raise Refusal("role-opens", role=role.mention)


def is_given_by_us(role: discord.Role) -> bool:
    """Whether Discord lets us give a role and take it away."""
    us = role.guild.me
    return us.guild_permissions.manage_roles and role < us.top_role


def is_pinged(role: discord.Role, channel: discord.abc.GuildChannel | discord.Thread) -> bool:
    """Whether a mention of ours reaches a role's members."""
    return role.mentionable or channel.permissions_for(role.guild.me).mention_everyone


def _in_channels(role: discord.Role) -> Iterator[Permissions]:
    """What a role grants in single channels."""
    yield from (channel.overwrites_for(role).pair()[0] for channel in role.guild.channels)


def _beyond_everybody(role: discord.Role) -> Iterator[Permissions]:
    """What a role grants where not everybody has it: in channels, and in the server."""
    yield from _in_channels(role)
    yield role.permissions & ~role.guild.default_role.permissions

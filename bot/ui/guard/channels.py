"""A server's channels as the guard sees them: the table of all that is set, and Discord's own Spoiler Channel flag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.policy import WHOLE_SERVER, Mode
from bot.ui.cards import Accent, Card, card, rule, some_of, title
from bot.ui.guard.cards import listed
from bot.ui.guard.needs import lacking
from bot.ui.places import enclosing
from bot.ui.spoilers.cards import PART_LENGTH, ceiling_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.spoilers.rules.policy import Policy

# Native since July 2026: viewers click through before they see the channel. The library has no name for it yet.
SPOILER_CHANNEL = 1 << 21
# What the head of the table leaves to its rows.
_ROWS_LENGTH = PART_LENGTH - 600
_ROLES_SHOWN = 8


async def set_native(client: discord.Client, channel: Any, *, on: bool) -> None:
    """Switch Discord's own flag of a channel. Raises Refusal that says why where it cannot be."""
    found = client.get_channel(channel.id)
    if not isinstance(found, discord.abc.GuildChannel) or isinstance(found, discord.CategoryChannel):
        raise Refusal("native-kind")
    if not found.permissions_for(found.guild.me).manage_channels:
        raise Refusal("bot-lacks", permissions=Permissions(("manage_channels",)))
    raw: dict[str, Any] = dict(await client.http.get_channel(found.id))
    if on and raw.get("nsfw"):
        raise Refusal("native-nsfw")
    flags = int(raw.get("flags") or 0)
    wanted = flags | SPOILER_CHANNEL if on else flags & ~SPOILER_CHANNEL
    if wanted == flags:
        return
    try:
        changed: dict[str, Any] = dict(await client.http.edit_channel(found.id, flags=wanted))
    except discord.Forbidden:
        raise Refusal("bot-lacks", permissions=Permissions(("manage_channels",))) from None
    except discord.HTTPException as error:
        raise Refusal("native-not-taken", reason=error.text or str(error.status)) from None
    if int(changed.get("flags") or 0) != wanted:
        raise Refusal("native-kind")


async def native_channels(client: discord.Client, guild: discord.Guild) -> frozenset[int]:
    """The channels with Discord's own flag, which the library drops; none where Discord does not say."""
    try:
        raw: Any = await client.http.get_all_guild_channels(guild.id)
    except discord.HTTPException:
        return frozenset()
    return frozenset(int(each["id"]) for each in raw if int(each.get("flags") or 0) & SPOILER_CHANNEL)


def table_card(
    say: Words, library: Library, guild: discord.Guild, policy: Policy, native: Collection[int], *, reads: bool
) -> Card:
    """The whole server as one table: what holds for all of it, and each channel about which something was said."""
    told = listed(say, list(rows(say, library, guild, policy, native)), _ROWS_LENGTH)
    return card(
        Accent.GUARD,
        title(say("guard-list-title")),
        told or say("guard-list-empty"),
        rule(),
        "\n".join(_of_the_server(say, guild, policy, reads=reads)),
    )


def _of_the_server(say: Words, guild: discord.Guild, policy: Policy, *, reads: bool) -> Iterator[str]:
    rule_of_all = policy.rule(Place(0, WHOLE_SERVER))
    yield say("guard-list-mode", mode=say(f"guard-does-{rule_of_all.mode.value}"))
    where = f"<#{policy.log_channel_id}>" if policy.log_channel_id else say("guard-list-no-log")
    yield say("guard-list-log", channel=where)
    yield say("guard-list-automod-on" if policy.automod else "guard-list-automod-off")
    if policy.automod and not guild.me.guild_permissions.manage_guild:
        yield say("guard-list-lacks", permissions=Permissions(("manage_guild",)))
    if policy.exempt:
        roles = some_of(say, [f"<@&{role}>" for role in sorted(policy.exempt)], _ROLES_SHOWN)
        yield say("guard-list-exempt", roles=roles)
    if not reads:
        yield say("guard-blind")


def rows(
    say: Words, library: Library, guild: discord.Guild, policy: Policy, native: Collection[int] = ()
) -> Iterator[str]:
    """Each channel about which something was said, with what holds there and what the bot is missing."""
    usual = policy.rule(Place(guild.id, WHOLE_SERVER)).mode
    for channel_id in sorted({*policy.ceilings, *policy.rules} - {WHOLE_SERVER}):
        channel = guild.get_channel_or_thread(channel_id)
        mode = policy.rule(Place(guild.id, channel_id, enclosing(channel))).mode
        notes = [say(f"guard-does-{mode.value}")] if mode is not usual else []
        if channel_id in native:
            notes.append(say("guard-list-native"))
        if missing := lacking(channel, Mode.NUDGE if mode is Mode.OFF else mode):
            notes.append(say("guard-list-lacks", permissions=Permissions(missing)))
        for row in _of_channel(say, library, policy, channel_id):
            yield " · ".join([row, *notes])


def _of_channel(say: Words, library: Library, policy: Policy, channel_id: int) -> Iterator[str]:
    """A channel's ceilings, one for each show that is installed."""
    ceilings = policy.ceilings.get(channel_id, {})
    shows = [(show, ceilings[show.id]) for show in library if show.id in ceilings]
    if not shows:
        yield say("guard-list-row-above", channel=f"<#{channel_id}>")
    for show, episode in shows:
        yield say(
            "guard-list-row",
            channel=f"<#{channel_id}>",
            show=show.title(say.language),
            episode=ceiling_text(say, episode),
        )

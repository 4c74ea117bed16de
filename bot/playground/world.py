"""The simulated server: who is in it and which channels there are. What they have watched is the bot's to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord

from bot.ui.terms import PERMISSIONS

if TYPE_CHECKING:
    from simcord import ChannelHandle, Env, GuildHandle, MemberActor

    from bot.i18n import Words

BOT_NAME = "Rooftop"

MODERATOR_PERMISSIONS = discord.Permissions(
    manage_guild=True, manage_channels=True, manage_messages=True, manage_threads=True, moderate_members=True
)

# What a server may grant beyond the invite link, so that everything can be tried: a role by a button; and an event,
# for which the simulator asks for more than Discord, which is content with Create Events.
ALSO_GRANTED = discord.Permissions(manage_roles=True, manage_events=True)


@dataclass(frozen=True, slots=True)
class World:
    """Handles on the simulated server, by which to furnish it and to act in it."""

    guild: GuildHandle
    general: ChannelHandle
    spoilers: ChannelHandle
    moderators: ChannelHandle
    mina: MemberActor
    joon: MemberActor
    hana: MemberActor
    seo_yeon: MemberActor

    @property
    def cast(self) -> tuple[MemberActor, ...]:
        """Whom a person can act as."""
        return self.mina, self.joon, self.hana, self.seo_yeon


def build_world(env: Env, say: Words) -> World:
    """Furnish an environment that has not started yet, so that the bot finds the server when it connects."""
    env.backend.edit_bot_profile(BOT_NAME)
    owner = env.create_user("eunji", global_name="Eun-ji")
    guild = env.create_guild("Rooftop Film Club", owner=owner)
    env.backend.get_role(guild.id, guild.roles[BOT_NAME].id).permissions = (PERMISSIONS | ALSO_GRANTED).value
    guild.create_role("Trivia fans", color=0xF2A93B, mentionable=True)
    moderator = guild.create_role("Moderator", permissions=MODERATOR_PERMISSIONS, color=0xF0B232, hoist=True)
    readers = discord.PermissionOverwrite(view_channel=True)
    return World(
        guild=guild,
        general=guild.create_text_channel("general", topic=say("playground-topic-general")),
        spoilers=guild.create_text_channel("spoilers", topic=say("playground-topic-spoilers")),
        moderators=guild.create_text_channel(
            "moderators",
            topic=say("playground-topic-moderators"),
            overwrites={
                guild.default_role: discord.PermissionOverwrite(view_channel=False),
                guild.roles[BOT_NAME]: readers,
                moderator: readers,
            },
        ),
        mina=guild.add_member(env.create_user("mina.k", global_name="Mina", avatar="3f9c7f")),
        joon=guild.add_member(env.create_user("joonnnn", global_name="Joon", avatar="4a78c4")),
        hana=guild.add_member(env.create_user("hana_rewatches", global_name="Hana", avatar="b0568f")),
        seo_yeon=guild.add_member(
            env.create_user("seoyeon", global_name="Seo-yeon", avatar="b98a2f"), roles=[moderator]
        ),
    )

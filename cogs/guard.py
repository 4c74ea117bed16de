"""/guard: which channel may talk openly about which episode, and what happens to what goes further. For moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, Permissions, Role, app_commands
from discord.app_commands import Choice, Range
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.guard import Strictness
from bot.spoilers.rules.policy import Mode
from bot.spoilers.rules.seals import LONGEST_EMBARGO
from bot.ui import choices
from bot.ui.options import Channel, TextChannel
from bot.ui.places import enclosing, moderators_alone, place_of, require_moderator
from bot.ui.replies import reader, tell
from bot.ui.spoilers.cards import ceiling_text

if TYPE_CHECKING:
    from discord import RawThreadDeleteEvent
    from discord.abc import GuildChannel


async def phrase_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """What the guard was told of phrases; only whoever may run the command learns it."""
    require_moderator(interaction)
    return choices.offered(await interaction.client.guard_desk.phrase_choices(interaction, typed))


class Guard(commands.GroupCog, group_name="guard", group_description=described("guard")):
    """The ceilings of a server's channels, and its guard."""

    phrase = app_commands.Group(name="phrase", description=described("guard-phrase"))

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    async def interaction_check(self, interaction: Interaction) -> bool:
        return moderators_alone(interaction)

    @app_commands.command(name="channel", description=described("guard-channel"))
    @app_commands.describe(
        channel=described("guard-channel-channel"),
        show=described("option-show"),
        up_to=described("guard-channel-up-to"),
        native=described("guard-channel-native"),
    )
    @app_commands.autocomplete(show=choices.shows, up_to=choices.episodes)
    async def channel(
        self,
        interaction: Interaction[Rooftop],
        channel: Channel,
        show: str | None = None,
        up_to: str | None = None,
        native: bool | None = None,
    ) -> None:
        place = Place(place_of(interaction).guild_id, channel.id, enclosing(channel))
        chosen = self.bot.library.show(show) if show else await self.bot.spoilers.show_of(place)
        episode = self.bot.library.episode(chosen, up_to) if up_to else chosen.latest
        await self.bot.spoilers.set_ceiling(place.guild_id, channel.id, chosen, episode, interaction.user.id)
        say = reader(interaction)
        title, reach = chosen.title(say.language), ceiling_text(say, episode)
        told = say("guard-set", channel=channel.mention, show=title, episode=reach)
        if native is not None:
            told += "\n" + await self.bot.guard_desk.set_native(interaction, channel, on=native)
        await tell(interaction, told)

    @app_commands.command(name="clear", description=described("guard-clear"))
    @app_commands.describe(channel=described("guard-channel-channel"), show=described("option-show-or-all"))
    @app_commands.autocomplete(show=choices.shows)
    async def clear(self, interaction: Interaction[Rooftop], channel: Channel, show: str | None = None) -> None:
        chosen = self.bot.library.show(show) if show else None
        lifted = await self.bot.spoilers.lift_ceiling(place_of(interaction).guild_id, channel.id, chosen)
        await tell(interaction, reader(interaction)("guard-cleared", count=lifted, channel=channel.mention))

    @app_commands.command(name="embargo", description=described("guard-embargo"))
    @app_commands.describe(show=described("guard-embargo-show"), days=described("guard-embargo-days"))
    @app_commands.autocomplete(show=choices.shows)
    async def embargo(
        self,
        interaction: Interaction[Rooftop],
        show: str,
        days: Range[int, 0, LONGEST_EMBARGO] | None = None,
    ) -> None:
        chosen, say = self.bot.library.show(show), reader(interaction)
        opened = await self.bot.seals.set_embargo(place_of(interaction).guild_id, chosen, days)
        title = chosen.title(say.language)
        if days is None:
            await tell(interaction, say("embargo-lifted", show=title))
        else:
            await tell(interaction, say("embargo-set", show=title, days=days, open=opened))

    @app_commands.command(name="list", description=described("guard-list"))
    async def list(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.guard_desk.show_table(interaction)

    @app_commands.command(name="mode", description=described("guard-mode"))
    @app_commands.describe(
        mode=described("guard-mode-mode"),
        channel=described("guard-mode-channel"),
        strictness=described("guard-mode-strictness"),
    )
    @app_commands.choices(
        mode=[Choice(name=described(f"choice-{mode.value}"), value=mode.value) for mode in Mode],
        strictness=[Choice(name=described(f"choice-{step.value}"), value=step.value) for step in Strictness],
    )
    async def mode(
        self,
        interaction: Interaction[Rooftop],
        mode: str,
        channel: Channel | None = None,
        strictness: str | None = None,
    ) -> None:
        step = Strictness(strictness) if strictness else None
        await self.bot.guard_desk.set_mode(interaction, Mode(mode), channel, step)

    @app_commands.command(name="test", description=described("guard-test"))
    async def test(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.guard_desk.ask_for_test(interaction)

    @app_commands.command(name="log", description=described("guard-log"))
    @app_commands.describe(channel=described("guard-log-channel"))
    async def log(self, interaction: Interaction[Rooftop], channel: TextChannel | None = None) -> None:
        await self.bot.guard_desk.set_log(interaction, channel)

    @app_commands.command(name="automod", description=described("guard-automod"))
    @app_commands.describe(state=described("guard-automod-state"))
    @app_commands.choices(
        state=[Choice(name=described(f"choice-switch-{state}"), value=state) for state in ("on", "off")]
    )
    async def automod(self, interaction: Interaction[Rooftop], state: str) -> None:
        await self.bot.automod.switch(interaction, on=state == "on")

    @app_commands.command(name="exempt", description=described("guard-exempt"))
    @app_commands.describe(role=described("guard-exempt-role"))
    async def exempt(self, interaction: Interaction[Rooftop], role: Role) -> None:
        await self.bot.guard_desk.exempt(interaction, role)

    @phrase.command(name="add", description=described("guard-phrase-add"))
    @app_commands.describe(show=described("option-show"), up_to=described("guard-phrase-add-up-to"))
    @app_commands.autocomplete(show=choices.shows, up_to=choices.episodes)
    async def phrase_add(
        self, interaction: Interaction[Rooftop], show: str | None = None, up_to: str | None = None
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        episode = self.bot.library.episode(chosen, up_to) if up_to else chosen.latest
        await self.bot.guard_desk.ask_for_phrase(interaction, chosen, episode)

    @phrase.command(name="remove", description=described("guard-phrase-remove"))
    @app_commands.describe(phrase=described("guard-phrase-remove-phrase"))
    @app_commands.autocomplete(phrase=phrase_choices)
    async def phrase_remove(self, interaction: Interaction[Rooftop], phrase: str) -> None:
        await self.bot.guard_desk.remove_phrase(interaction, phrase)

    @phrase.command(name="list", description=described("guard-phrase-list"))
    async def phrase_list(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.guard_desk.list_phrases(interaction)

    @commands.Cog.listener()
    async def on_guild_channel_create(self, channel: GuildChannel) -> None:
        await self._channels_changed(channel)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: GuildChannel) -> None:
        self.bot.finish_before_stopping()
        await self.bot.guarding.channel_deleted(channel.guild.id, channel.id)
        await self._channels_changed(channel)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, deleted: RawThreadDeleteEvent) -> None:
        self.bot.finish_before_stopping()
        await self.bot.guarding.channel_deleted(deleted.guild_id, deleted.thread_id)

    @commands.Cog.listener()
    async def on_guild_channel_update(self, before: GuildChannel, after: GuildChannel) -> None:
        if before.category_id != after.category_id:
            await self._channels_changed(after)

    async def _channels_changed(self, channel: GuildChannel) -> None:
        self.bot.finish_before_stopping()
        await self.bot.automod.look_soon(channel.guild.id)


async def setup(bot: Rooftop) -> None:
    cog = Guard(bot)
    assert cog.app_command is not None
    cog.app_command.default_permissions = Permissions(manage_guild=True)
    await bot.add_cog(cog)

"""What moderators tell the guard, and what they ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.spoilers.rules.actions import Seen
from bot.spoilers.rules.policy import LONGEST_PHRASE, Mode
from bot.ui.forms import LONGEST_TEXT, Field, form
from bot.ui.guard import cards
from bot.ui.guard.channels import native_channels, set_native, table_card
from bot.ui.guard.needs import lacking, require_able_to_log
from bot.ui.places import place_of, require_moderator
from bot.ui.replies import in_time, reader, tell
from bot.ui.spoilers.cards import ceiling_text

if TYPE_CHECKING:
    import discord
    from discord import Interaction

    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.rules.gates import Place
    from bot.spoilers.rules.guard import Strictness
    from bot.ui.presses import Press, Presses


class GuardDesk:
    """The commands of `/guard` that are more than a line. `reads` says whether the bot may read messages."""

    def __init__(self, client: discord.Client, guarding: GuardService, library: Library, *, reads: bool) -> None:
        self._client = client
        self._guarding = guarding
        self._library = library
        self._reads = reads

    def register(self, presses: Presses) -> None:
        """Take the forms that are the guard's."""
        presses.on("guard.test", self._test)
        presses.on("guard.phrase", self._add_phrase)

    async def ask_for_test(self, interaction: Interaction[Any]) -> None:
        """`/guard test`: the form for the text."""
        say = reader(interaction)
        text = Field("text", say("guard-test-text"), LONGEST_TEXT, lines=True)
        await interaction.response.send_modal(form(say("guard-test-form"), text, action="guard.test"))

    async def set_mode(
        self, interaction: Interaction[Any], mode: Mode, channel: Any | None, strictness: Strictness | None
    ) -> None:
        """`/guard mode`: what happens to an untagged spoiler, in a channel or in the server."""
        guild, say = place_of(interaction).guild_id, reader(interaction)
        rule = await self._guarding.set_mode(
            guild, channel.id if channel else None, mode, strictness, interaction.user.id
        )
        where = channel.mention if channel else say("guard-whole-server")
        lines = [say(f"guard-mode-{mode.value}", where=where)]
        if mode is not Mode.OFF:
            lines.append(say(f"guard-strictness-{rule.strictness.value}"))
            lines.append(say("guard-ceilings-only"))
            if not self._reads:
                lines.append(say("guard-blind"))
            found = interaction.guild.get_channel_or_thread(channel.id) if interaction.guild and channel else None
            if missing := lacking(found, mode):
                lines.append(say("guard-lacks", permissions=Permissions(missing)))
        await tell(interaction, "\n".join(lines))

    async def set_native(self, interaction: Interaction[Any], channel: Any, *, on: bool) -> str:
        """The part of `/guard channel` that is Discord's own flag; returns the sentence that says how it went."""
        say = reader(interaction)
        try:
            await set_native(self._client, channel, on=on)
        except Refusal as refusal:
            return say("guard-native-not", reason=say(refusal.key, **refusal.values))
        return say("guard-native-on" if on else "guard-native-off")

    async def show_table(self, interaction: Interaction[Any]) -> None:
        """`/guard list`: the whole server as one table."""
        assert interaction.guild is not None
        guild, policy = interaction.guild, await self._guarding.policy(interaction.guild.id)
        native = await native_channels(self._client, guild)
        table = table_card(reader(interaction), self._library, guild, policy, native, reads=self._reads)
        await tell(interaction, table)

    async def set_log(self, interaction: Interaction[Any], channel: Any | None) -> None:
        """`/guard log`: where the guard reports; no channel for nowhere. Raises Refusal where it could not write."""
        guild, say = place_of(interaction).guild_id, reader(interaction)
        if channel is None:
            await self._guarding.set_log(guild, None)
            await tell(interaction, say("guard-log-off"))
            return
        known = interaction.guild.get_channel_or_thread(channel.id) if interaction.guild else None
        if known is not None:
            require_able_to_log(known)
        await self._guarding.set_log(guild, channel.id)
        await tell(interaction, say("guard-log-on", channel=channel.mention))

    async def exempt(self, interaction: Interaction[Any], role: discord.Role) -> None:
        """`/guard exempt`: leave a role alone, or no longer."""
        exempt = await self._guarding.exempt(place_of(interaction).guild_id, role.id)
        key = "guard-exempt-on" if exempt else "guard-exempt-off"
        await tell(interaction, reader(interaction)(key, role=role.mention))

    async def ask_for_phrase(self, interaction: Interaction[Any], show: Show, episode: Episode) -> None:
        """`/guard phrase add`: the form for the phrase, which nobody shall be able to look up in the command."""
        say = reader(interaction)
        text = Field("text", say("guard-phrase-text"), LONGEST_PHRASE, hint=say("guard-phrase-hint"))
        asked = form(say("guard-phrase-form"), text, action="guard.phrase", args=(show.id, str(episode)))
        await interaction.response.send_modal(asked)

    async def remove_phrase(self, interaction: Interaction[Any], key: str) -> None:
        """`/guard phrase remove`: forget one of the server's phrases, or something it was taught."""
        await self._guarding.remove_phrase(place_of(interaction).guild_id, key)
        await tell(interaction, reader(interaction)("guard-phrase-removed"))

    async def list_phrases(self, interaction: Interaction[Any]) -> None:
        """`/guard phrase list`: the server's own phrases, and what it was taught to let through."""
        phrases, lessons = await self._guarding.taught(place_of(interaction).guild_id)
        await tell(interaction, cards.phrases_card(reader(interaction), self._library, phrases, lessons))

    async def phrase_choices(self, interaction: Interaction[Any], typed: str) -> list[tuple[str, str]]:
        """Phrases and lessons as (key, words), for autocomplete."""
        phrases, lessons = await self._guarding.taught(place_of(interaction).guild_id)
        named = [(str(phrase.phrase_id), phrase.text) for phrase in phrases]
        named += [(lesson.digest, f"✓ {lesson.words}") for lesson in lessons]
        return [(key, words) for key, words in named if typed.casefold() in words.casefold()]

    async def _test(self, press: Press) -> None:
        require_moderator(press.interaction)
        text, place = press.fields.get("text", ""), place_of(press.interaction)
        reasons = await in_time(press.interaction, self._guarding.read(place.guild_id, text))
        consequence = await self._consequence(press, place, text)
        await tell(press.interaction, cards.verdict_card(press.say, self._library, reasons, consequence))

    async def _consequence(self, press: Press, place: Place, text: str) -> str:
        """What the guard would do about a text where the press was made."""
        policy, say = await self._guarding.policy(place.guild_id), press.say
        mode, ceilings = policy.rule(place).mode, policy.ceilings_in(place)
        here = f"<#{place.channel_id}>"
        if not ceilings:
            return say("guard-test-no-ceiling", channel=here)
        if mode is Mode.OFF:
            return say("guard-test-off", channel=here)
        reach = ceiling_text(say, max(ceilings.values()))
        if await self._guarding.judge(Seen(place, text)) is None:
            return say("guard-test-lets-be", channel=here, reach=reach)
        would = say(f"guard-would-{mode.value}", channel=here, reach=reach)
        return would if self._reads else f"{would}\n{say('guard-blind')}"

    async def _add_phrase(self, press: Press) -> None:
        require_moderator(press.interaction)
        show = self._library.show(press.text(0))
        episode = self._library.episode(show, press.text(1))
        typed = press.fields.get("text", "")
        await self._guarding.add_phrase(press.guild_id, press.interaction.id, show, episode, typed, press.user_id)
        await tell(press.interaction, press.say("guard-phrase-added", reach=ceiling_text(press.say, episode)))

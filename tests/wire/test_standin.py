"""The stand-in does to a real discord.py client what Discord does."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import TYPE_CHECKING

import discord
import pytest

from .bare_bot import PIXEL
from .basics import Upload
from .channels import SPOILER_CHANNEL
from .exchange import Callback
from .faults import limited
from .process import BotProcess

if TYPE_CHECKING:
    from .bare_bot import BareBot
    from .channels import Channel
    from .conftest import Wire
    from .guilds import Guild, Member
    from .standin import StandIn


def pixel(name: str) -> discord.File:
    return discord.File(io.BytesIO(PIXEL), name)


async def test_a_bot_logs_in_syncs_its_commands_and_sees_its_servers(standin: StandIn, bot: BareBot) -> None:
    await bot.wait_until_ready()
    assert [guild.name for guild in bot.guilds] == ["Hyosan High"]
    assert {channel.name for channel in bot.guilds[0].channels} == {"The show", "general", "spoilers", "episodes"}
    assert {command["name"] for command in standin.world.commands} >= {"ping", "trivia", "Mark as spoiler"}
    assert standin.gateway.transports == ["zstd-stream"]


@pytest.mark.usefixtures("bot")
async def test_a_slash_command_is_answered_privately(standin: StandIn, mina: Member, general: Channel) -> None:
    answer = await (await standin.slash(mina, general, "ping")).answered()
    assert (answer.type, answer.ephemeral, answer.text) == (Callback.MESSAGE, True, "pong")
    assert general.texts == []


@pytest.mark.usefixtures("bot")
async def test_a_command_works_in_a_direct_conversation(standin: StandIn, mina: Member) -> None:
    conversation = standin.world.conversation(mina.user)
    assert (await (await standin.slash(mina.user, conversation, "ping")).answered()).text == "pong"


@pytest.mark.usefixtures("bot")
async def test_options_reach_the_bot_in_their_declared_types(
    standin: StandIn, mina: Member, joon: Member, general: Channel
) -> None:
    rules = Upload("rules.txt", b"be kind")
    exchange = await standin.slash(mina, general, "trivia start", questions=3, host=joon, place=general, rules=rules)
    assert (await exchange.original()).text == "3 questions, Joon, general, be kind"


@pytest.mark.usefixtures("bot")
async def test_people_cannot_send_what_discord_would_not_let_them_send(
    standin: StandIn, mina: Member, general: Channel
) -> None:
    with pytest.raises(AssertionError, match="above the greatest value, 50"):
        await standin.slash(mina, general, "trivia start", questions=51)
    with pytest.raises(AssertionError, match="trivia is a group; it has start"):
        await standin.slash(mina, general, "trivia")
    with pytest.raises(AssertionError, match="does not offer 'setup' to Mina"):
        await standin.slash(mina, general, "setup")
    exchange = await standin.slash(mina, general, "setup", unoffered=True)
    assert (await exchange.answered()).text == "set up"


@pytest.mark.usefixtures("bot")
async def test_autocomplete_offers_choices(standin: StandIn, mina: Member, general: Channel) -> None:
    exchange = await standin.autocomplete(mina, general, "find", "point", "cheong")
    assert await exchange.choices() == ["What becomes of Cheong-san"]


@pytest.mark.usefixtures("bot")
async def test_a_button_changes_its_message_and_a_select_answers(
    standin: StandIn, mina: Member, joon: Member, general: Channel
) -> None:
    lobby = await (await standin.slash(mina, general, "trivia start")).original()
    await standin.press(mina, lobby, "Join")
    await lobby.shows("Mina")
    await standin.press(joon, lobby, "lobby:join")
    await lobby.shows("Mina, Joon")
    assert lobby.versions == ["10 questions", "In the lobby: Mina", "In the lobby: Mina, Joon"]
    chosen = await standin.select(mina, lobby, "Level", ["Hard"])
    assert (await chosen.answered()).text == "level 3"


@pytest.mark.usefixtures("bot")
async def test_a_form_takes_text_a_file_and_choices(standin: StandIn, mina: Member, general: Channel) -> None:
    form = await (await standin.slash(mina, general, "suggest")).modal()
    assert form.labels == ["Question", "Picture", "Level", "I wrote it", "Topics"]
    filled = {
        "Question": "Who rings the bell?",
        "Picture": Upload("bell.png", PIXEL),
        "Level": "Hard",
        "I wrote it": True,
        "Topics": ["Story", "Cast"],
    }
    answer = await (await standin.submit(mina, form, filled)).original()
    assert answer.text == "Who rings the bell?, Hard, True, Story, Cast"
    assert answer.file("bell.png") == PIXEL


@pytest.mark.usefixtures("bot")
async def test_a_form_must_be_filled_in(standin: StandIn, mina: Member, general: Channel) -> None:
    form = await (await standin.slash(mina, general, "suggest")).modal()
    with pytest.raises(AssertionError, match="must be filled in"):
        await standin.submit(mina, form, {"Level": "Hard", "Topics": "Cast"})
    with pytest.raises(AssertionError, match="one of 'Level' must be chosen"):
        await standin.submit(mina, form, {"Question": "Who?", "Topics": "Cast"})


@pytest.mark.usefixtures("bot")
async def test_a_card_shows_its_picture_from_the_address_that_it_names(
    standin: StandIn, wire: Wire, mina: Member, general: Channel
) -> None:
    card = await (await standin.slash(mina, general, "card")).original()
    assert card.text == "## Results\nHow many?"
    assert card.buttons == ["Why", "Vote"]
    picture = card.components[0]["components"][2]["items"][0]["media"]
    async with wire.session.get(picture["url"]) as response:
        assert await response.read() == PIXEL


@pytest.mark.usefixtures("bot")
async def test_a_deferred_answer_is_filled_in_later_and_stays_private(
    standin: StandIn, mina: Member, joon: Member, general: Channel
) -> None:
    exchange = await standin.slash(mina, general, "later")
    assert (await exchange.answered()).type is Callback.DEFERRED_MESSAGE
    original = await exchange.original()
    assert (original.text, original.ephemeral) == ("here it is", True)
    assert (await exchange.said("one more")).ephemeral
    with pytest.raises(AssertionError, match="Joon does not see 'here it is'"):
        await standin.press(joon, original, "anything")


async def test_a_message_with_a_file_is_posted_and_edited(standin: StandIn, bot: BareBot, general: Channel) -> None:
    channel = bot.get_partial_messageable(int(general.id))
    sent = await channel.send("a chart", file=pixel("chart.png"))
    await sent.edit(content="two charts", attachments=[*sent.attachments, pixel("more.png")])
    posted = await general.message_where("two charts")
    assert [attachment.filename for attachment in posted.attachments] == ["chart.png", "more.png"]
    assert posted.file("more.png") == PIXEL
    assert standin.pings == []


@pytest.mark.usefixtures("bot")
async def test_a_message_is_reposted_in_its_authors_name_and_then_goes(
    standin: StandIn, mina: Member, sora: Member, general: Channel
) -> None:
    original = await standin.say(mina, general, "he falls", files=[Upload("fall.png", PIXEL)])
    menu = await standin.message_menu(sora, original, "Mark as spoiler")
    assert (await menu.original()).text == "done"
    repost = await general.message_where("||he falls||")
    assert (repost.author_name, repost.attachments[0].filename) == ("Mina", "SPOILER_fall.png")
    assert original.deleted


async def test_a_real_client_goes_round_the_administration_without_a_complaint(
    bot: BareBot, guild: Guild, mina: Member, general: Channel
) -> None:
    await bot.wait_until_ready()
    server = bot.guilds[0]
    text = next(channel for channel in server.text_channels if channel.name == "general")
    role = await server.create_role(name="Trivia night", permissions=discord.Permissions(add_reactions=True))
    await text.set_permissions(role, send_messages=False)
    await (await server.fetch_member(int(mina.id))).add_roles(role)
    await text.edit(topic="as far as S1E3")
    message = await text.send("see here", allowed_mentions=discord.AllowedMentions(users=[server.me]))
    thread = await message.create_thread(name="S1E1")
    webhook = await text.create_webhook(name="Rooftop")
    await webhook.send("in the thread", thread=thread)
    await thread.edit(archived=True)
    await message.reply("an answer")
    await message.add_reaction("🔥")
    post = await server.forums[0].create_thread(name="S1E2", content="discuss", file=pixel("a.png"))
    await bot.http.edit_channel(text.id, flags=SPOILER_CHANNEL)
    await bot.application_info()
    assert [m.content async for m in post.thread.history()] == ["discuss"]
    assert guild.channel("S1E1").texts == ["in the thread"]
    assert [role.name for role in mina.roles] == ["Trivia night"]
    assert general.flags == SPOILER_CHANNEL


async def test_a_real_client_announces_events_and_sets_automod_rules(bot: BareBot, guild: Guild) -> None:
    await bot.wait_until_ready()
    start = discord.utils.utcnow().replace(year=2100, day=1)
    event = await bot.guilds[0].create_scheduled_event(
        name="Trivia",
        start_time=start,
        end_time=start.replace(day=2),
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location="#general",
    )
    rule = await bot.guilds[0].create_automod_rule(
        name="Spoilers",
        event_type=discord.AutoModRuleEventType.message_send,
        trigger=discord.AutoModTrigger(keyword_filter=["falls"]),
        actions=[discord.AutoModRuleAction(custom_message="spoiler")],
        exempt_channels=[bot.guilds[0].text_channels[0]],
    )
    await rule.edit(enabled=True)
    await event.edit(name="Trivia night", reason="more fans")
    assert [event["name"] for event in guild.events.values()] == ["Trivia night"]
    assert [rule["enabled"] for rule in guild.automod_rules.values()] == [True]


async def test_a_dropped_connection_is_resumed_and_misses_nothing(
    standin: StandIn, bot: BareBot, mina: Member, general: Channel
) -> None:
    heard = asyncio.create_task(bot.wait_for("message"))
    (session,) = standin.gateway.connected.values()
    await standin.drop()
    await standin.say(mina, general, "said meanwhile")
    assert (await heard).content == "said meanwhile"
    assert (session.resumes, len(standin.gateway.identifies)) == (1, 1)


async def test_a_session_that_discord_has_forgotten_is_begun_anew(standin: StandIn, bot: BareBot) -> None:
    again = asyncio.create_task(bot.wait_for("shard_connect"))
    await bot.wait_until_ready()
    await standin.drop()
    standin.gateway.forget()
    assert await again == 0
    assert len(standin.gateway.identifies) == 2


async def test_a_real_client_waits_and_tries_again_when_told_to(
    standin: StandIn, bot: BareBot, general: Channel
) -> None:
    standin.fail_next("POST", "/channels/*/messages", limited(0.01))
    await bot.get_partial_messageable(int(general.id)).send("at the second try")
    assert [request.status for request in standin.requested("POST", "/messages")] == [429, 200]
    assert [refusal.asked_for for refusal in standin.refusals] == [True]


async def test_a_bot_runs_as_a_process_and_stops_when_asked(
    standin: StandIn, mina: Member, general: Channel, tmp_path: Path
) -> None:
    bare_bot = str(Path(__file__).with_name("bare_bot.py"))
    async with BotProcess(standin, tmp_path, arguments=[bare_bot]) as process:
        await process.ready()
        assert (await (await standin.slash(mina, general, "ping")).answered()).text == "pong"
        assert await process.terminate() == 0


async def test_a_bot_whose_intents_are_switched_off_ends_and_says_so(standin: StandIn, tmp_path: Path) -> None:
    standin.world.privileged_intents = 0
    bare_bot = str(Path(__file__).with_name("bare_bot.py"))
    async with BotProcess(standin, tmp_path, arguments=[bare_bot]) as process:
        assert "privileged intents" in await process.printed("privileged")
        assert await process.ended() == 2


async def test_waiting_in_vain_tells_what_happened(standin: StandIn, mina: Member, general: Channel) -> None:
    standin.world.patience = 0.01
    await standin.say(mina, general, "is anybody there?")
    with pytest.raises(AssertionError, match=r"in vain for a message in #general with 'yes'\n.*anybody there"):
        await general.message_where("yes")

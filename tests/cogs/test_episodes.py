"""/episode: a room for each episode, found or opened, with a private word to whoever is behind."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord
import pytest
from simcord import ChannelHandle
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.db.tables import ceilings, deadlines, episode_rooms, room_walks
from bot.episodes import Episode
from tests.forging import choose, press
from tests.people import SHOW, Town, custom_ids, expected, labels, menu, texts

if TYPE_CHECKING:
    from simcord import InteractionResult, MemberActor

NAME = "All of Us Are Dead · S1E4"
PACE = 2.05
SEASON = 12


def said(result: InteractionResult) -> str:
    assert result.ephemeral
    return texts(result.response)


async def room(
    town: Town, *, by: MemberActor | None = None, channel: ChannelHandle | None = None, episode: str = "S1E4"
) -> InteractionResult:
    return await (by or town.mina).slash(channel or town.general, "episode room", episode=episode)


async def season(town: Town, *, by: MemberActor | None = None) -> discord.Message:
    """Have the moderator begin to open season 1 in general; returns the card."""
    begun = await (by or town.moderator).slash(town.general, "episode rooms", season=1)
    assert begun.response is not None
    assert not begun.ephemeral, texts(begun.response)
    return begun.response.message


def card(town: Town, begun: discord.Message) -> discord.Message:
    """A card in general as it looks now."""
    return next(message for message in town.general.history() if message.id == begun.id)


def threads(channel: ChannelHandle) -> list[str | None]:
    return [thread.name for thread in channel.threads]


def forbid(town: Town, who: int, channel: ChannelHandle | None = None, **permissions: bool) -> None:
    denied = Overwrite(who, OverwriteType.MEMBER, deny=discord.Permissions(**permissions).value)
    town.env.backend.set_overwrite((channel or town.general).id, denied)


def link(town: Town, thread: ChannelHandle) -> str:
    return f"https://discord.com/channels/{town.guild.id}/{thread.id}"


async def watched(town: Town, who: MemberActor, episode: str) -> None:
    await who.slash(town.general, "progress set", show=SHOW, episode=episode)


# /episode room


async def test_a_room_is_a_public_thread_whose_name_and_card_give_nothing_away(town: Town) -> None:
    told = said(await room(town))
    (thread,) = town.general.threads
    assert thread.name == NAME
    assert thread._channel.type == discord.ChannelType.public_thread.value
    assert "The room is open" in told
    (first,) = thread.history()
    assert "Talk openly here** about everything up to and including S1E4" in texts(first)
    assert labels(first) == ["I have watched S1E4", "Is it safe for me?", "?"]


async def test_a_room_may_talk_up_to_its_episode_and_its_channel_may_not(town: Town) -> None:
    await room(town)
    (thread,) = town.general.threads
    (row,) = await town.rows(ceilings)
    assert (row.channel_id, row.show_id, row.episode) == (thread.id, SHOW, Episode(1, 4))
    plot = await town.joon.slash(thread, "trivia start")
    assert not plot.ephemeral
    assert "S1E4" in texts(plot.response)


async def test_everybody_else_finds_the_same_room(town: Town) -> None:
    await room(town)
    await watched(town, town.joon, "S1E4")
    told = said(await room(town, by=town.joon, channel=town.spoilers))
    (thread,) = town.general.threads
    assert f"Here it is: {thread.mention}" in told
    assert threads(town.spoilers) == []


async def test_whoever_has_watched_enough_gets_the_link_and_nothing_to_be_afraid_of(town: Town) -> None:
    await watched(town, town.mina, "S1E5")
    told = said(await room(town))
    assert town.general.threads[0].mention in told
    assert "||" not in told
    assert "behind" not in told


async def test_whoever_is_behind_is_warned_privately_before_a_covered_link(town: Town) -> None:
    await watched(town, town.mina, "S1E3")
    answer = await room(town)
    told = said(answer)
    (thread,) = town.general.threads
    covered = f"||[Take me there anyway]({link(town, thread)})||"
    assert told.index("You are behind") < told.index(covered)
    assert "you are at S1E3" in told
    assert told.count(str(thread.id)) == 1
    assert labels(answer.response) == ["I have watched S1E4"]


async def test_whoever_has_said_nothing_is_warned_too(town: Town) -> None:
    assert "You have not said that you have watched anything" in said(await room(town))


async def test_watched_on_the_first_card_sets_progress(town: Town) -> None:
    await room(town)
    (first,) = town.general.threads[0].history()
    assert "up to S1E4" in said(await town.joon.click(first, label="I have watched S1E4"))
    assert "behind" not in said(await room(town, by=town.joon))


async def test_the_first_card_tells_each_reader_privately_whether_it_is_safe_for_them(town: Town) -> None:
    await room(town)
    (first,) = town.general.threads[0].history()
    assert "You may be behind" in said(await town.joon.click(first, label="Is it safe for me?"))
    await watched(town, town.joon, "S1E2")
    assert "you are at S1E2" in said(await town.joon.click(first, label="Is it safe for me?"))
    await watched(town, town.joon, "S1E4")
    assert "read on" in said(await town.joon.click(first, label="Is it safe for me?"))


async def test_in_a_thread_a_room_is_opened_beside_it(town: Town) -> None:
    await room(town)
    (first,) = town.general.threads
    await room(town, channel=first, episode="S1E5")
    assert threads(town.general) == [NAME, "All of Us Are Dead · S1E5"]


async def test_a_shows_rooms_stay_together(town: Town) -> None:
    await room(town)
    await room(town, channel=town.spoilers, episode="S1E5")
    assert len(town.general.threads) == 2
    assert threads(town.spoilers) == []


async def test_where_the_channel_of_the_rooms_is_gone_new_ones_are_opened_here(town: Town) -> None:
    await room(town, channel=town.spoilers)
    town.env.backend.delete_channel(town.spoilers.id)
    await town.env.settle()
    await room(town)
    assert threads(town.general) == [NAME]


async def test_what_is_no_episode_has_no_room(town: Town) -> None:
    for typed, told in (("S1E0", "A room belongs to an episode"), ("S1E13", "no S1E13"), ("four", "not an episode")):
        assert told in said(await room(town, episode=typed))
    offered = await town.mina.autocomplete(town.general, "episode room", "episode", "")
    assert [choice["value"] for choice in offered] == [f"S1E{number}" for number in range(1, SEASON + 1)]
    assert town.general.threads == []


async def test_in_a_channel_without_threads_it_says_where_to_go(town: Town) -> None:
    voice = town.guild.create_voice_channel("watch party")
    assert "use the command in a text channel" in said(await room(town, channel=voice))


# Two at once, deleted, archived, forgotten


async def test_two_people_at_once_get_one_room(town: Town) -> None:
    here, show = town.bot.get_channel(town.general.id), town.bot.library.default
    builder = town.bot.room_desk._builder
    fans = (town.mina, town.joon, town.hana)
    opened = await asyncio.gather(*(builder.open(here, show, Episode(1, 4), fan.id) for fan in fans))
    assert sorted(new for _, new in opened) == [False, False, True]
    (thread,) = town.general.threads
    assert {room.thread_id for room, _ in opened} == {thread.id}
    assert len(thread.history()) == 1
    assert len(await town.rows(episode_rooms)) == 1


async def test_a_deleted_room_is_forgotten_and_opened_anew(town: Town) -> None:
    await room(town)
    town.env.backend.delete_channel(town.general.threads[0].id)
    await town.env.settle()
    assert await town.rows(episode_rooms) == await town.rows(ceilings) == []
    assert "The room is open" in said(await room(town))
    (thread,) = town.general.threads
    assert [row.channel_id for row in await town.rows(ceilings)] == [thread.id]


async def test_a_room_that_was_deleted_while_the_bot_was_away_is_opened_anew(town: Town) -> None:
    await room(town)
    await town.bot.close()
    town.env.backend.delete_channel(town.general.threads[0].id)
    await town.restart()
    assert "The room is open" in said(await room(town))
    (thread,) = town.general.threads
    assert [row.thread_id for row in await town.rows(episode_rooms)] == [thread.id]
    assert [row.channel_id for row in await town.rows(ceilings)] == [thread.id]


async def test_an_archived_room_is_taken_out_of_the_archive(town: Town) -> None:
    await room(town)
    (thread,) = town.general.threads
    town.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True})
    await town.env.settle()
    said(await room(town, by=town.joon))
    assert thread._channel.thread_metadata.archived is False
    assert threads(town.general) == [NAME]


async def test_a_room_that_a_moderator_locked_is_found_and_stays_as_it_is(town: Town) -> None:
    await room(town)
    (thread,) = town.general.threads
    town.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True, "locked": True})
    await town.env.settle()
    await watched(town, town.joon, "S1E9")
    assert thread.mention in said(await room(town, by=town.joon))
    assert thread._channel.thread_metadata.archived is True


async def test_a_room_whose_card_could_not_be_posted_gets_it_when_it_is_next_asked_for(town: Town) -> None:
    town.env.inject_error("POST", "/channels/*/messages")
    assert "Discord did not answer me" in said(await room(town))
    expected(town.env)
    await room(town)
    (thread,) = town.general.threads
    assert len(thread.history()) == 1
    await room(town, by=town.joon)
    assert len(thread.history()) == 1


async def test_a_thread_that_a_crash_left_without_a_row_becomes_the_room(town: Town) -> None:
    left = town.env.backend.create_thread(town.general.id, NAME, town.env.backend.bot_user.id)
    somebodys = town.env.backend.create_thread(town.general.id, "All of Us Are Dead · S1E5", town.mina.id)
    await town.env.settle()
    await room(town)
    await room(town, episode="S1E5")
    assert len(town.general.threads) == 3
    four, five = await town.rows(episode_rooms)
    assert four.thread_id == left.id
    assert five.thread_id != somebodys.id


async def test_a_room_outlives_a_restart(town: Town) -> None:
    await room(town)
    await town.restart()
    await watched(town, town.joon, "S1E4")
    assert f"Here it is: {town.general.threads[0].mention}" in said(await room(town, by=town.joon))


# Who may open one


async def test_whoever_may_not_open_threads_finds_rooms_and_opens_none(town: Town) -> None:
    forbid(town, town.joon.id, create_public_threads=True)
    refused = said(await room(town, by=town.joon))
    assert f"you need a permission in {town.general.mention} to open one: Create Public Threads" in refused
    assert town.general.threads == []
    await room(town)
    assert "Take me there anyway" in said(await room(town, by=town.joon))


async def test_what_counts_is_the_channel_in_which_the_room_would_stand(town: Town) -> None:
    await room(town, channel=town.spoilers)
    forbid(town, town.joon.id, town.spoilers, create_public_threads=True)
    await town.env.settle()
    refused = said(await room(town, by=town.joon, episode="S1E5"))
    assert f"permission in {town.spoilers.mention}" in refused
    assert town.general.threads == []


@pytest.mark.parametrize(
    ("permission", "named"),
    [("create_public_threads", "Create Public Threads"), ("send_messages_in_threads", "Send Messages in Threads")],
)
async def test_what_the_bot_lacks_is_named(town: Town, permission: str, named: str) -> None:
    forbid(town, town.env.backend.bot_user.id, **{permission: True})
    await town.env.settle()
    assert f"I am missing a permission in {town.general.mention}: {named}." in said(await room(town))
    assert town.general.threads == []
    assert await town.rows(episode_rooms) == []


# Forums


def forum(town: Town, *tags: str) -> tuple[ChannelHandle, ChannelHandle]:
    """A forum with tags, and a post in it in which commands can be used."""
    handle = town.guild.create_forum_channel("episodes")
    backend = town.env.backend
    made: list[dict[str, Any]] = [
        {"id": str(number), "name": tag, "moderated": tag == "Mods only", "emoji_id": None, "emoji_name": None}
        for number, tag in enumerate(tags, 1)
    ]
    backend.edit_channel(handle.id, {"available_tags": made})
    post = backend.create_thread(handle.id, "Welcome", town.mina.id, broadcast=False)
    backend.announce_thread_create(post)
    return handle, ChannelHandle(town.env, town.guild, post)


async def test_in_a_forum_a_room_is_a_post_with_the_forums_own_tags(town: Town) -> None:
    episodes, welcome = forum(town, "Memes", "AOUAD", "season 1", "Season 2", "Mods only")
    await town.env.settle()
    await room(town, channel=welcome)
    (post,) = (thread for thread in episodes.threads if thread.name == NAME)
    assert post._channel.applied_tags == [2, 3]
    (first,) = post.history()
    assert "Talk openly here" in texts(first)
    assert [row.channel_id for row in await town.rows(ceilings)] == [post.id]


async def test_a_forum_asks_for_the_permission_to_post_and_not_for_that_to_open_threads(town: Town) -> None:
    episodes, welcome = forum(town)
    forbid(town, town.joon.id, episodes, create_public_threads=True)
    forbid(town, town.hana.id, episodes, send_messages=True)
    await town.env.settle()
    assert "Create Posts" in said(await room(town, by=town.hana, channel=welcome))
    assert "The room is open" in said(await room(town, by=town.joon, channel=welcome))


async def test_a_forum_that_wants_a_tag_and_has_none_that_fits_is_told_which(town: Town) -> None:
    episodes, welcome = forum(town, "Memes")
    await town.env.settle()
    known: Any = town.bot.get_channel(episodes.id)
    known._flags = discord.ChannelFlags(require_tag=True).value  # the simulator has no such forums
    assert 'a moderator can add one named "Season 1"' in said(await room(town, channel=welcome))
    assert threads(episodes) == ["Welcome"]


# /episode rooms


async def test_without_rooms_the_list_says_how_to_open_one(town: Town) -> None:
    assert "/episode room opens the first" in said(await town.mina.slash(town.general, "episode rooms"))


async def test_the_list_parts_what_is_safe_for_its_reader_from_what_is_beyond(town: Town) -> None:
    for episode in ("S1E9", "S1E2", "S1E4"):
        await room(town, episode=episode)
    nine, two, four = town.general.threads
    await watched(town, town.joon, "S1E4")
    told = said(await town.joon.slash(town.general, "episode rooms", show=SHOW))
    safe, beyond = told.split("Beyond what you have watched")
    assert "Safe for you" in safe
    assert safe.index(two.mention) < safe.index(four.mention)
    assert "||" not in safe
    assert f"**S1E9** · ||{nine.mention}||" in beyond
    assert "Safe for you" not in said(await town.hana.slash(town.general, "episode rooms"))


# A whole season


async def test_a_moderator_opens_a_whole_season_room_by_room(town: Town) -> None:
    begun = await season(town)
    assert "0 of 12" in texts(begun)
    assert town.general.threads == []
    for opened in range(1, 4):
        await town.env.advance_time(PACE)
        assert len(town.general.threads) == opened
        assert f"{opened} of 12" in texts(card(town, begun))
    await town.env.advance_time(PACE * SEASON)
    assert threads(town.general) == [f"All of Us Are Dead · S1E{number}" for number in range(1, SEASON + 1)]
    assert all(len(thread.history()) == 1 for thread in town.general.threads)
    done = card(town, begun)
    assert "12 of 12, 12 of them new" in texts(done)
    assert "Each episode has its room" in texts(done)
    assert labels(done) == ["?"]
    assert await town.rows(room_walks) == await town.rows(deadlines) == []
    assert sorted(row.episode.number for row in await town.rows(ceilings)) == list(range(1, SEASON + 1))


async def test_rooms_that_stand_are_passed_by_at_once(town: Town) -> None:
    for number in (1, 2, 3):
        await room(town, episode=f"S1E{number}")
    begun = await season(town)
    await town.env.advance_time(PACE)
    assert "4 of 12, one of them new" in texts(card(town, begun))
    await town.env.advance_time(PACE * SEASON)
    assert "12 of 12, 9 of them new" in texts(card(town, begun))
    assert len(town.general.threads) == SEASON


async def test_a_season_goes_on_after_a_restart(town: Town) -> None:
    begun = await season(town)
    await town.env.advance_time(PACE)
    await town.restart()
    await town.env.advance_time(PACE)
    assert len(town.general.threads) == 2
    await town.crash()
    await town.env.advance_time(PACE * SEASON)
    assert len(town.general.threads) == SEASON
    assert all(len(thread.history()) == 1 for thread in town.general.threads)
    assert "12 of 12" in texts(card(town, begun))


async def test_a_season_can_be_stopped_and_gone_on_with(town: Town) -> None:
    begun = await season(town)
    await town.env.advance_time(PACE)
    stopped = await town.moderator.click(begun, label="Stop")
    assert stopped.response is None or not stopped.ephemeral
    await town.env.advance_time(PACE * SEASON)
    assert len(town.general.threads) == 1
    shown = card(town, begun)
    assert f"<@{town.moderator.id}> stopped it here" in texts(shown)
    assert labels(shown) == ["?"]
    assert await town.rows(room_walks) == await town.rows(deadlines) == []
    begun = await season(town)
    await town.env.advance_time(PACE * (SEASON + 1))
    assert "12 of 12, 11 of them new" in texts(card(town, begun))


async def test_a_fan_can_neither_start_nor_stop_a_season(town: Town) -> None:
    refused = said(await town.mina.slash(town.general, "episode rooms", season=1))
    assert "Only people who may manage the server" in refused
    begun = await season(town)
    assert "Only people who may manage the server" in said(await town.mina.click(begun, label="Stop"))
    await town.env.advance_time(PACE)
    assert len(town.general.threads) == 1


async def test_a_season_is_opened_once_at_a_time_and_only_if_there_is_one(town: Town) -> None:
    await season(town)
    again = await town.moderator.slash(town.general, "episode rooms", season=1)
    assert "being opened already" in said(again)
    none = await town.moderator.slash(town.general, "episode rooms", season=2)
    assert "There is no season 2: the latest is 1" in said(none)
    assert [c["value"] for c in await town.moderator.autocomplete(town.general, "episode rooms", "season", "")] == [1]


async def test_a_permission_taken_away_in_the_middle_ends_a_season_and_the_card_says_which(town: Town) -> None:
    begun = await season(town)
    await town.env.advance_time(PACE)
    forbid(town, town.env.backend.bot_user.id, create_public_threads=True)
    await town.env.advance_time(PACE)
    shown = texts(card(town, begun))
    assert "It stopped here" in shown
    assert "Create Public Threads" in shown
    assert await town.rows(room_walks) == await town.rows(deadlines) == []


async def test_where_discord_has_no_room_for_more_threads_the_card_says_so(town: Town) -> None:
    begun = await season(town)
    town.env.inject_error(
        "POST", "/channels/*/threads", status=400, code=160006, message="Maximum number of active threads reached"
    )
    await town.env.advance_time(PACE)
    assert "Maximum number of active threads reached" in texts(card(town, begun))
    assert town.general.threads == []


async def test_an_outage_of_discord_delays_a_season_and_does_not_end_it(town: Town) -> None:
    begun = await season(town)
    town.env.inject_error("POST", "/channels/*/threads", status=500, times=2)
    await town.env.advance_time(120)
    assert "12 of 12" in texts(card(town, begun))
    expected(town.env)


async def test_a_deleted_card_does_not_keep_the_rooms_from_being_opened(town: Town) -> None:
    begun = await season(town)
    town.env.backend.delete_message(town.general.id, begun.id)
    await town.env.advance_time(PACE * (SEASON + 1))
    assert len(town.general.threads) == SEASON
    assert await town.rows(room_walks) == []


async def test_the_finished_card_leads_to_each_room_with_a_private_word_to_whoever_is_behind(town: Town) -> None:
    begun = await season(town)
    await town.env.advance_time(PACE * (SEASON + 1))
    done = card(town, begun)
    assert [option["value"] for option in menu(done)] == [f"S1E{number}" for number in range(1, SEASON + 1)]
    _, custom_id = custom_ids(done)
    await watched(town, town.joon, "S1E4")
    for episode, told in (("S1E4", "Here it is"), ("S1E5", "You are behind")):
        assert told in said(await town.joon.select(done, [episode], custom_id=custom_id))


async def test_made_up_presses_open_nothing(town: Town) -> None:
    outdated = "This button is from another time"
    assert outdated in said(await press(town, town.mina, town.general, "r1:rooms.stop:x"))
    assert "This is over already" in said(await press(town, town.moderator, town.general, "r1:rooms.stop:5"))
    assert outdated in said(await press(town, town.mina, town.general, "r1:room.check"))
    forged = await choose(town, town.mina, town.general, f"r1:room.enter:{SHOW}:0", "S9E9")
    assert "no S9E9" in said(forged)
    forbid(town, town.joon.id, create_public_threads=True)
    forged = await choose(town, town.joon, town.general, f"r1:room.enter:{SHOW}:0", "S1E4")
    assert "to open one: Create Public Threads" in said(forged)
    assert town.general.threads == []

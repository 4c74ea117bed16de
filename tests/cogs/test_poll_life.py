"""The life of a poll: its card's pace, its close, restarts and crashes, and presses that are not what they seem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest
from sqlalchemy import update

from bot.db.tables import ballots, polls
from bot.ui.pacing import CARD_INTERVAL
from tests.cogs.games import told
from tests.cogs.polling import QUESTION, choices, close, create, edits, now, post_bundled, standing, vote
from tests.forging import choose, press
from tests.people import Town, rooftop, texts

if TYPE_CHECKING:
    from simcord import InteractionResult, MemberActor

HOUR = 3600


async def is_open(town: Town) -> list[bool]:
    return [row.closed_at is None for row in sorted(await town.rows(polls), key=lambda row: row.poll_id)]


def crowd(town: Town, size: int) -> list[MemberActor]:
    return [town.guild.add_member(town.env.create_user(f"fan-{number}")) for number in range(size)]


# The card's pace


async def test_in_a_rush_the_card_is_edited_every_five_seconds_and_reaches_the_final_tally(town: Town) -> None:
    card = await create(town)
    edited_at: list[float] = []
    for number, fan in enumerate(crowd(town, 40)):
        await vote(fan, card, 1 + number % 3)
        edited_at += [0.5 * number] * (edits(town, card) - len(edited_at))
        await town.env.advance_time(0.5)
    assert edited_at == pytest.approx([0, 5, 10, 15], abs=0.5)
    await town.env.advance_time(60)
    assert edits(town, card) == len(edited_at) + 1
    drawn = texts(now(town.general, card))
    assert "40 votes" in drawn
    assert "35% · 14" in drawn
    assert drawn.count("32% · 13") == 2


async def test_polls_of_one_channel_reach_their_tallies_too(town: Town) -> None:
    cards = [await create(town, question=f"Question {number}?") for number in range(3)]
    for card in cards:
        await vote(town.joon, card, 1)
    await town.env.advance_time(10)
    assert [edits(town, card) for card in cards] == [1, 1, 1]
    assert all("100% · 1" in texts(now(town.general, card)) for card in cards)


async def test_a_poll_that_closes_right_after_a_vote_is_edited_no_faster(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    assert edits(town, card) == 1
    await close(town)
    await town.env.advance_time(CARD_INTERVAL - 0.1)
    assert edits(town, card) == 1
    await town.env.advance_time(0.2)
    assert edits(town, card) == 2
    assert "closed" in texts(now(town.general, card))


async def test_an_edit_that_discord_refuses_for_a_moment_is_made_up_for(town: Town) -> None:
    card = await create(town)
    town.env.inject_error("PATCH", "/channels/*/messages/*", status=400, code=30046)
    await vote(town.joon, card, 1)
    assert "No votes yet" in texts(now(town.general, card))
    await town.env.advance_time(60)
    assert "One vote" in texts(now(town.general, card))


async def test_a_card_that_a_moderator_deleted_is_let_go_and_its_votes_are_kept(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await vote(town.joon, card, 2)
    await town.env.advance_time(10)
    town.env.backend.delete_message(card.channel.id, card.id)
    await town.env.settle()
    await town.env.advance_time(2 * HOUR)
    assert edits(town, card) == 1
    assert "100% · 1" in told(await town.joon.slash(town.general, "poll results"))


async def test_a_channel_that_was_taken_from_the_bot_is_let_go_and_the_votes_are_kept(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await vote(town.joon, card, 2)
    town.env.inject_error("PATCH", "/channels/*/messages/*", status=403, code=50001, times=None)
    await town.env.advance_time(3 * HOUR)
    assert edits(town, card) == 2
    assert await is_open(town) == [False]


# The close


async def test_a_poll_closes_by_itself_at_its_time(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await vote(town.joon, card, 2)
    await town.env.advance_time(HOUR - 10)
    assert choices(now(town.general, card)) != []
    await town.env.advance_time(20)
    closed = now(town.general, card)
    assert choices(closed) == []
    assert "One vote · closed" in texts(closed)
    (row,) = await town.rows(polls)
    assert row.closed_at == row.closes_at


async def test_a_poll_nobody_voted_in_closes_on_its_card_too(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await town.env.advance_time(HOUR + 1)
    assert "No votes yet · closed" in texts(now(town.general, card))


async def test_a_poll_whose_time_came_while_the_bot_was_down_closes_at_the_start(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await vote(town.joon, card, 2)
    await town.bot.close()
    await town.env.advance_time(5 * HOUR)
    assert "closed" not in texts(now(town.general, card))
    await town.env.restart_bot(rooftop(town.settings))
    await town.env.advance_time(1)
    assert "One vote · closed" in texts(now(town.general, card))
    (row,) = await town.rows(polls)
    assert row.closed_at == row.closes_at


async def test_a_press_on_a_card_that_is_about_to_be_redrawn_closed_is_refused(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await vote(town.joon, card, 2)
    await town.env.advance_time(HOUR + 10)
    assert "This poll is closed" in told(await town.joon.click(_as_it_was(town, card), label="On-jo"))
    assert await standing(town) == {town.joon.id: 2}


def _as_it_was(town: Town, card: discord.Message) -> discord.Message:
    """A card that a client still shows with its buttons."""
    stored = town.env.backend.get_message(card.channel.id, card.id)
    stored.components = [component.to_dict() for component in card.components]
    return card


@pytest.mark.parametrize("who", ["mina", "moderator"], ids=["its author", "a moderator"])
async def test_a_poll_is_closed_before_its_time_by(town: Town, who: str) -> None:
    card = await create(town)
    answer = await close(town, getattr(town, who))
    assert told(answer).strip() == f"Closed: {QUESTION}"
    await town.env.advance_time(1)
    assert "closed" in texts(now(town.general, card))
    assert choices(now(town.general, card)) == []


async def test_a_stranger_cannot_close_a_poll(town: Town) -> None:
    card = await create(town)
    answer = await town.hana.slash(town.general, "poll close")
    assert "Only its author and moderators" in told(answer)
    assert await is_open(town) == [True]
    assert "Your vote is stored" in told(await vote(town.joon, card, 1))


async def test_a_poll_is_closed_once(town: Town) -> None:
    await create(town)
    await close(town)
    assert "This poll is closed" in told(await town.mina.slash(town.general, "poll close"))


async def test_the_poll_to_close_can_be_named_from_anywhere_in_the_server(town: Town) -> None:
    await create(town, question="First?")
    await create(town, question="Second?", channel=town.spoilers)
    offered = await town.mina.autocomplete(town.general, "poll close", "poll", "first")
    assert [choice["name"] for choice in offered] == ["First?"]
    answer = await close(town, channel=town.spoilers, poll=offered[0]["value"])
    assert told(answer).strip() == "Closed: First?"
    assert await is_open(town) == [False, True]


async def test_a_covered_poll_is_closed_without_naming_what_it_asks(town: Town) -> None:
    await create(town, up_to="S1E4")
    answer = await close(town)
    assert "Covered poll, up to S1E4" in told(answer)
    assert QUESTION not in told(answer)


# Lists and results


async def test_a_server_without_polls_is_told_how_to_make_one(town: Town) -> None:
    assert "/poll season2" in told(await town.hana.slash(town.general, "poll list"))
    for command in ("poll results", "poll close"):
        assert "There is no poll in this channel" in told(await town.hana.slash(town.general, command))


async def test_the_list_names_each_poll_with_its_place_and_its_state(town: Town) -> None:
    closed = await create(town, question="[Over]?")
    await close(town)
    running = await create(town, question="Running?", channel=town.spoilers)
    await create(town, question="Secret?", up_to="S1E4")
    listed = told(await town.hana.slash(town.general, "poll list"))
    assert "Secret?" not in listed
    assert "Covered poll, up to S1E4" in listed
    assert f"**[(Over)?]({closed.jump_url})**" in listed
    assert f"**[Running?]({running.jump_url})**" in listed
    assert listed.index("Running?") < listed.index("(Over)?")
    assert listed.count("closes <t:") == 2
    assert f"{town.spoilers.mention} · closes" in listed
    over = told(await town.hana.slash(town.general, "poll list", which="closed"))
    assert "(Over)?" in over
    assert "Running?" not in over
    assert "There is none like that" in told(await town.hana.slash(town.general, "poll list", which="mine"))


async def test_a_long_list_is_turned_and_what_was_made_up_turns_nothing(town: Town) -> None:
    for number in range(9):
        await create(town, question=f"Number {number}?")
    shown = await town.hana.slash(town.general, "poll list")
    assert "Page 1 of 2" in told(shown)
    assert "Number 0?" not in told(shown)
    await town.hana.click(shown.response, label="Next")
    assert "Number 0?" in told(shown)
    assert "Number 1?" not in told(shown)
    for made_up in ("theirs:0", "all:x", "all"):
        assert "another time" in told(await press(town, town.hana, town.general, f"r1:poll.list:{made_up}"))


async def test_results_are_those_of_the_channels_latest_poll_unless_one_is_named(town: Town) -> None:
    first = await create(town, question="First?")
    await vote(town.joon, first, 1)
    await create(town, question="Second?")
    assert "Second?" in told(await town.joon.slash(town.general, "poll results"))
    offered = await town.joon.autocomplete(town.spoilers, "poll results", "poll", "fir")
    named = await town.joon.slash(town.spoilers, "poll results", poll=offered[0]["value"])
    assert "First?" in told(named)
    assert "You voted **On-jo**" in told(named)


@pytest.mark.parametrize("named", ["1", "First?", "", "-1", "9" * 19, "9" * 200, "١٢٣"])
async def test_a_poll_that_there_is_not_is_said_not_to_be_there(town: Town, named: str) -> None:
    await create(town)
    for command in ("poll results", "poll close"):
        answer = await town.mina.slash(town.general, command, poll=named)
        assert "There is no such poll" in told(answer)
    assert await is_open(town) == [True]


async def test_polls_of_another_server_are_nobodys_business_here(town: Town) -> None:
    await create(town)
    (theirs,) = await town.rows(polls)
    elsewhere, general = _another_server(town)
    assert "There is no poll yet" in told(await elsewhere.slash(general, "poll list"))
    assert await elsewhere.autocomplete(general, "poll results", "poll", "") == []
    for command in ("poll results", "poll close"):
        answer = await elsewhere.slash(general, command, poll=str(theirs.poll_id))
        assert "There is no such poll" in told(answer)


def _another_server(town: Town) -> Any:
    guild = town.env.create_guild("Elsewhere")
    boss = guild.create_role("Bosses", permissions=discord.Permissions(manage_guild=True))
    return guild.add_member(town.env.create_user("boss"), roles=[boss]), guild.create_text_channel("general")


# Restarts and crashes


async def test_buttons_and_menus_work_after_a_restart(town: Town) -> None:
    short, long = await create(town), await post_bundled(town)
    await vote(town.joon, short, 1)
    await town.restart()
    assert "Changed from On-jo to **Nam-ra**" in told(await vote(town.joon, short, 3))
    assert "Your vote is stored" in told(await vote(town.joon, long, 7))
    await town.env.advance_time(10)
    assert "One vote" in texts(now(town.general, short))
    assert "One vote" in texts(now(town.general, long))


async def test_a_restart_shows_the_last_votes_before_it_goes(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    await vote(town.hana, card, 1)
    assert "One vote" in texts(now(town.general, card))
    await town.bot.close()
    assert "2 votes" in texts(now(town.general, card))


async def test_a_card_that_a_crash_left_behind_catches_up(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    await vote(town.hana, card, 1)
    assert "One vote" in texts(now(town.general, card))
    await town.crash()
    await town.env.advance_time(1)
    assert "2 votes" in texts(now(town.general, card))


async def test_a_close_that_a_crash_kept_from_the_card_is_shown_at_the_start(town: Town) -> None:
    card = await create(town, closes_in="1h")
    await town.env.advance_time(HOUR - 1)
    await vote(town.joon, card, 1)
    await town.env.advance_time(2)
    assert await is_open(town) == [False]
    assert "closed" not in texts(now(town.general, card))
    await town.crash()
    await town.env.advance_time(1)
    assert "One vote · closed" in texts(now(town.general, card))


async def test_a_card_that_a_crash_kept_from_being_remembered_is_found_by_its_first_press(town: Town) -> None:
    card = await create(town)
    async with town.bot.database.write() as connection:
        await connection.execute(update(polls).values(message_id=None, ballots_shown=None))
    await vote(town.joon, card, 1)
    await town.env.advance_time(1)
    assert "One vote" in texts(now(town.general, card))
    assert QUESTION in told(await town.hana.slash(town.general, "poll list"))


# Presses that are not what they seem


async def refused(town: Town, answer: InteractionResult, why: str) -> None:
    assert why in told(answer)
    assert await town.rows(ballots) == []


@pytest.mark.parametrize(
    "custom_id",
    [
        "r1:poll.vote",
        "r1:poll.vote:{poll}",
        "r1:poll.vote:{poll}:",
        "r1:poll.vote:{poll}:first",
        "r1:poll.vote:{poll}:-1",
        "r1:poll.vote:{poll}:1.0",
        "r1:poll.vote:{poll}:٣",
        "r1:poll.vote::1",
        "r0:poll.vote:{poll}:1",
        "r1:poll.erase:{poll}:1",
        "r1:poll.vote:99999999999999999999999:1",
        "poll.vote:{poll}:1",
        "r1",
        ":",
    ],
)
async def test_a_button_from_another_time_does_nothing_and_says_so(town: Town, custom_id: str) -> None:
    await create(town)
    (row,) = await town.rows(polls)
    answer = await press(town, town.joon, town.general, custom_id.format(poll=row.poll_id))
    await refused(town, answer, "from another time")


@pytest.mark.parametrize("option", ["0", "4", "99", "9" * 18])
async def test_an_option_that_the_poll_does_not_have_is_refused(town: Town, option: str) -> None:
    await create(town)
    await create(town, "a", "b", "c", "d")
    first = min(row.poll_id for row in await town.rows(polls))
    answer = await press(town, town.joon, town.general, f"r1:poll.vote:{first}:{option}")
    await refused(town, answer, "no such option")


@pytest.mark.parametrize("value", ["a", "-1", "1 ", "²", "99", "9" * 100])
async def test_a_choice_that_the_menu_does_not_have_is_refused(town: Town, value: str) -> None:
    await post_bundled(town)
    (row,) = await town.rows(polls)
    answer = await choose(town, town.joon, town.general, f"r1:poll.choose:{row.poll_id}", value)
    await refused(town, answer, "no such option" if value == "99" else "from another time")


async def test_a_poll_that_there_is_not_takes_no_vote(town: Town) -> None:
    for poll in ("1", "9" * 18, str(2**63 - 1)):
        answer = await press(town, town.joon, town.general, f"r1:poll.vote:{poll}:1")
        await refused(town, answer, "no such poll")


async def test_a_poll_of_another_server_takes_no_vote_from_here(town: Town) -> None:
    await create(town)
    (theirs,) = await town.rows(polls)
    elsewhere, general = _another_server(town)
    answer = await press(town, elsewhere, general, f"r1:poll.vote:{theirs.poll_id}:1")
    await refused(town, answer, "no such poll")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ("", "from another time"),
        ("single:live", "from another time"),
        ("dance:live:0:::m60::", "from another time"),
        ("single:whenever:0:::m60::", "from another time"),
        ("single:live:0:::for ever::", "from another time"),
        ("single:live:0:::m999999::", "from another time"),
        ("single:live:0:::t999999999999::", "from another time"),
        ("single:live:0:::t99999999999::", "too far ahead"),
        ("single:live:0:::m60:99999999999:", "too far ahead"),
        ("single:live:0:::m60:" + "9" * 30 + ":", "from another time"),
        ("single:live:0:::m60::" + "9" * 18, "no such role"),
        ("single:live:0::S9E9:m60::", "There is no S9E9"),
        ("single:live:0::tomorrow:m60::", "from another time"),
        ("single:live:0:::S1E1::", "has aired already"),
    ],
)
async def test_a_form_whose_settings_were_tampered_with_makes_no_poll(town: Town, arguments: str, why: str) -> None:
    shown = await town.mina.slash(town.general, "poll create")
    modal = shown._interaction.modal
    assert modal is not None
    modal["custom_id"] = ":".join(("r1:poll.create", *([arguments] if arguments else [])))
    answer = await town.mina.submit_modal(shown, {"question": QUESTION, "options": "Yes\nNo"})
    assert why in told(answer)
    assert await town.rows(polls) == []

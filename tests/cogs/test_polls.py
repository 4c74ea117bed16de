"""/poll: posting a question, voting, and reading what came of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import discord
import pytest
from simcord import ChannelHandle
from sqlalchemy import event

from bot.db.tables import ballots, polls
from tests.cogs.games import told
from tests.cogs.polling import (
    OPTIONS,
    QUESTION,
    choices,
    create,
    edits,
    now,
    post_bundled,
    standing,
    vote,
)
from tests.people import SHOW, Town, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from simcord.types import HttpLogEntry

SHORT_QUESTION, SPOILING_QUESTION = "season-2-opening", "cheong-san-fate"


# Posting


async def test_season2_asks_what_season_2_will_bring(town: Town) -> None:
    card = await post_bundled(town)
    template = town.bot.library.default.default_poll
    assert template.question in texts(card)
    assert all(option.text in texts(card) for option in template.options)
    assert template.note in texts(card)
    assert f"Asked by {town.mina.mention}" in texts(card)
    assert "No votes yet · closes <t:" in texts(card)


async def test_season2_posts_the_question_that_is_named(town: Town) -> None:
    card = await post_bundled(town, SHORT_QUESTION)
    assert "Will season 2 open bigger?" in texts(card)
    assert choices(card) == ["Yes, much bigger", "Yes, by a little", "About the same", "No, smaller"]


async def test_a_question_that_there_is_not_is_refused(town: Town) -> None:
    answer = await town.mina.slash(town.general, "poll season2", question="who-dies-next")
    assert "There is no such question" in told(answer)
    assert await town.rows(polls) == []


async def test_the_list_of_questions_goes_as_far_as_the_reader_has_watched(town: Town) -> None:
    async def offered(typed: str = "") -> set[str]:
        found = await town.mina.autocomplete(town.general, "poll season2", "question", typed)
        return {choice["value"] for choice in found}

    everybodys = {poll.id for poll in town.bot.library.default.polls.values() if str(poll.safe_after) == "S1E0"}
    assert await offered() == everybodys
    await town.mina.slash(town.general, "progress set", show=town.bot.library.default.id, episode="S1E11")
    assert await offered() == everybodys
    await town.mina.slash(town.general, "progress set", show=town.bot.library.default.id, episode="S1E12")
    assert SPOILING_QUESTION in await offered()
    assert await offered("cheong-san alive?") == {SPOILING_QUESTION}
    assert await offered("xyzzy") == set()


async def test_a_form_becomes_a_poll(town: Town) -> None:
    card = await create(town, closes_in="2 days")
    assert QUESTION in texts(card)
    assert choices(card) == list(OPTIONS)
    (row,) = await town.rows(polls)
    assert (row.author_id, row.message_id, row.show_id) == (town.mina.id, card.id, SHOW)
    assert (row.closes_at - row.opened_at).days == 2


async def test_a_poll_stays_open_for_a_week_unless_somebody_says_how_long(town: Town) -> None:
    await create(town)
    (row,) = await town.rows(polls)
    assert (row.closes_at - row.opened_at).days == 7


async def test_a_length_of_time_in_many_words_is_kept_to_the_minute(town: Town) -> None:
    await create(town, closes_in="1 week, 2 days, 3 hours, 4 minutes")
    (row,) = await town.rows(polls)
    assert (row.closes_at - row.opened_at).total_seconds() == ((9 * 24 + 3) * 60 + 4) * 60


async def test_more_than_five_options_are_a_menu(town: Town) -> None:
    options = [f"Guess {number}" for number in range(1, 21)]
    card = await create(town, *options)
    assert choices(card) == [
        f"{letter}  {option}" for letter, option in zip("ABCDEFGHIJKLMNOPQRST", options, strict=True)
    ]
    answer = await vote(town.joon, card, 20)
    assert "Your vote is stored: **Guess 20**" in told(answer)
    assert await standing(town) == {town.joon.id: 20}


async def test_the_longest_poll_that_is_allowed_can_be_posted_and_drawn_anew(town: Town) -> None:
    card = await create(town, *(f"{number:0>80}" for number in range(20)), question="?" * 200, results="after_vote")
    assert "once you have voted" in texts(card)
    await vote(town.joon, card, 1)
    assert "One vote" in texts(now(town.general, card))


async def test_options_that_do_not_fit_on_buttons_have_letters_there(town: Town) -> None:
    card = await create(town, "Yes", "No, and I will tell you at length why I think so")
    assert choices(card) == ["A", "B"]
    assert "**B**  No, and I will tell you at length" in texts(card)


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        pytest.param({"options": "Yes"}, "2 to 20 options, one a line; yours has 1", id="one option"),
        pytest.param({"options": "Yes\n\n   \n\u200b"}, "yours has 1", id="blank lines"),
        pytest.param({"options": "\n".join("abcdefghijklmnopqrstu")}, "yours has 21", id="too many options"),
        pytest.param({"options": "Yes\nYES"}, "Two of the options are the same", id="the same twice"),
        pytest.param({"options": "Yes\n" + "x" * 81}, "at most 80 characters", id="a long option"),
        pytest.param({"question": "  "}, "1 to 200 characters", id="a blank question"),
        pytest.param({"question": "\u200b"}, "1 to 200 characters", id="an invisible question"),
    ],
)
async def test_a_form_that_makes_no_poll_is_answered_with_what_is_wrong(
    town: Town, form: dict[str, str], complaint: str
) -> None:
    shown = await town.mina.slash(town.general, "poll create")
    answer = await town.mina.submit_modal(shown, {"question": QUESTION, "options": "\n".join(OPTIONS), **form})
    assert complaint in told(answer)
    assert await town.rows(polls) == []


@pytest.mark.parametrize(
    ("closes_in", "complaint"),
    [
        pytest.param("soon", 'I cannot read "soon" as a point in time', id="no time"),
        pytest.param("0m", "is over already", id="no length"),
        pytest.param("2 years", "I cannot read", id="an unknown unit"),
        pytest.param("9" * 40 + "d", "I cannot read", id="far too long"),
        pytest.param("500 days", "366 days are the most", id="too long"),
        pytest.param("2020-01-01 20:00", "is over already", id="a past date"),
        pytest.param("when S1E12 airs", "S1E12 has aired already", id="a past episode"),
        pytest.param("S9E1", "not an episode that could come next", id="an episode beyond reason"),
    ],
)
async def test_a_close_that_cannot_be_is_refused_before_the_form(town: Town, closes_in: str, complaint: str) -> None:
    answer = await town.mina.slash(town.general, "poll create", closes_in=closes_in)
    assert answer.modal is None
    assert complaint in told(answer)


async def test_lengths_of_time_are_offered_while_typing(town: Town) -> None:
    offered = await town.mina.autocomplete(town.general, "poll create", "closes_in", "day")
    assert [choice["name"] for choice in offered] == ["1 day", "3 days", "7 days", "14 days", "30 days"]


async def test_where_the_bot_may_not_post_it_says_which_permission_is_missing(town: Town) -> None:
    me = town.env.bot.user
    assert me is not None
    silent = town.guild.create_text_channel("silent", overwrites={me: discord.PermissionOverwrite(send_messages=False)})
    answer = await town.mina.slash(silent, "poll season2")
    assert "Send Messages" in told(answer)
    assert await town.rows(polls) == []


async def test_in_a_thread_it_is_a_permission_of_its_own_that_is_missing(town: Town) -> None:
    me = town.env.bot.user
    assert me is not None
    barred = discord.PermissionOverwrite(send_messages_in_threads=False)
    channel = town.guild.create_text_channel("above", overwrites={me: barred})
    below = town.env.backend.create_thread(channel.id, "below", town.mina.id)
    answer = await town.mina.slash(ChannelHandle(town.env, town.guild, below), "poll season2")
    assert "in this channel: Send Messages in Threads." in told(answer)
    assert await town.rows(polls) == []


async def test_nothing_that_somebody_asks_pings_anybody(town: Town) -> None:
    await create(town, "@everyone", town.joon.mention, question=f"@everyone {town.joon.mention}?")
    await vote(town.hana, town.general.history()[-1], 1)
    await town.hana.slash(town.general, "poll list")
    for request in town.env.http_requests:
        if "components" in str(request.json) and "title" not in str(request.json):
            body = request.json.get("data", request.json)
            assert body["allowed_mentions"]["parse"] == [], request


async def test_an_episode_that_there_is_not_is_refused_before_the_form(town: Town) -> None:
    for wrong in ("S9E9", "the last one"):
        assert (await town.mina.slash(town.general, "poll create", up_to=wrong)).modal is None


# Voting


async def test_a_vote_is_confirmed_to_its_voter_alone_and_shows_on_the_card(town: Town) -> None:
    card = await create(town)
    answer = await vote(town.joon, card, 2)
    assert answer.ephemeral
    assert "Your vote is stored: **Su-hyeok**" in told(answer)
    assert await standing(town) == {town.joon.id: 2}
    drawn = texts(now(town.general, card))
    assert "100% · 1" in drawn
    assert "One vote" in drawn
    assert town.joon.mention not in drawn


async def test_a_vote_can_be_changed_and_counts_once(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    await vote(town.hana, card, 1)
    answer = await vote(town.joon, card, 3)
    assert "Changed from On-jo to **Nam-ra**" in told(answer)
    await town.env.advance_time(10)
    assert texts(now(town.general, card)).count("50% · 1") == 2
    history = sorted((row.voter_id, row.option_id, row.replaced_at is None) for row in await town.rows(ballots))
    assert history == sorted([(town.joon.id, 1, False), (town.hana.id, 1, True), (town.joon.id, 3, True)])


async def test_the_same_vote_again_is_told_apart(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    assert "already voted **On-jo**" in told(await vote(town.joon, card, 1))
    assert len(await town.rows(ballots)) == 1


class Overheard(list["HttpLogEntry"]):
    """Discord's log of requests, which lets somebody look around at the moment of each."""

    def __init__(self, look: Callable[[HttpLogEntry], None]) -> None:
        super().__init__()
        self._look = look

    def append(self, request: HttpLogEntry) -> None:
        super().append(request)
        self._look(request)


async def test_a_vote_is_in_the_file_by_the_time_it_is_confirmed(town: Town) -> None:
    card = await create(town)
    in_the_file: list[Any] = []

    def look(request: HttpLogEntry) -> None:
        if request.path.endswith("/callback"):
            with closing(sqlite3.connect(town.settings.data_dir / "rooftop.db")) as file:
                in_the_file.extend(file.execute("SELECT voter_id, option_id FROM ballots"))

    town.env.backend.http_requests = Overheard(look)
    await vote(town.joon, card, 2)
    assert in_the_file == [(town.joon.id, 2)]


async def test_a_vote_that_cannot_be_stored_is_never_confirmed(town: Town) -> None:
    card = await create(town)
    await vote(town.hana, card, 1)
    await town.env.advance_time(10)
    before = edits(town, card)

    def fail(_connection: object) -> None:
        raise OSError("the disk is full")

    engine = town.bot.database._batcher
    event.listen(engine, "commit", fail)
    answer = await vote(town.joon, card, 2)
    event.remove(engine, "commit", fail)

    assert told(answer) == "My memory is out of reach just now, so nothing was stored. Please try again in a minute."
    await town.env.advance_time(10)
    assert await standing(town) == {town.hana.id: 1}
    assert edits(town, card) == before
    assert "Your vote is stored" in told(await vote(town.joon, card, 2))


async def test_a_vote_whose_confirmation_gets_lost_counts_and_shows_all_the_same(town: Town) -> None:
    card = await create(town)
    town.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, times=None)
    await vote(town.joon, card, 2)
    assert await standing(town) == {town.joon.id: 2}
    assert "One vote" in texts(now(town.general, card))


# What the tally shows, and when


async def test_a_live_tally_is_on_the_card_from_the_first_vote(town: Town) -> None:
    card = await create(town, results="live")
    assert "%" not in texts(card)
    await vote(town.joon, card, 1)
    drawn = texts(now(town.general, card))
    assert drawn.count("100% · 1") == 1
    assert drawn.count(" 0% · 0") == len(OPTIONS) - 1


async def test_a_tally_after_ones_vote_is_for_voters_only(town: Town) -> None:
    card = await create(town, results="after_vote")
    assert "%" not in texts(card)
    assert "once you have voted" in texts(card)
    curious = await town.hana.slash(town.general, "poll results")
    assert "%" not in told(curious)
    answer = await vote(town.joon, card, 1)
    assert "100% · 1" in told(answer)
    voter = await town.joon.slash(town.general, "poll results")
    assert "100% · 1" in told(voter)
    assert "You voted **On-jo**" in told(voter)
    assert "%" not in texts(now(town.general, card))


async def test_a_tally_at_the_close_is_for_nobody_before(town: Town) -> None:
    card = await create(town, results="at_close", closes_in="1h")
    answer = await vote(town.joon, card, 1)
    assert "%" not in told(answer)
    assert "%" not in told(await town.joon.slash(town.general, "poll results"))
    assert "%" not in texts(now(town.general, card))
    await town.env.advance_time(3601)
    assert "100% · 1" in texts(now(town.general, card))
    assert "100% · 1" in told(await town.hana.slash(town.general, "poll results"))

"""The server's table and a fan's record, on each database: whose answers count where, and who is told what."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.errors import Refusal
from bot.packs.library import Library
from bot.trivia.outcomes import Asked, Ended, Revealed
from bot.trivia.rules.records import PAGE, Period, Tally, Turn, record, streak, within
from tests.trivia.parlour import ANOTHER_GUILD, CHANNEL, GUILD, HANA, HOST, JOON, MINA, Parlour
from tests.trivia.shows import FOURTH, NOTHING, TWELFTH, question, questions, show

if TYPE_CHECKING:
    from bot.db.engine import Database

SECOND_SEASON = Episode(2, 1)


async def earned(parlour: Parlour, *users: int, after: float = 20, wrong: tuple[int, ...] = (), **where: Any) -> None:
    """Play a game of one question that these users answer right, so many seconds after it was asked."""
    guild = where.get("guild", GUILD)
    asked = await parlour.play(**where, questions=1)
    for user in (*users, *wrong):
        await parlour.answer(asked, user, after=after, right=user not in wrong)
    await parlour.ring_for(Revealed, guild)
    await parlour.ring_for(Ended, guild)


# The server's table


async def test_the_table_is_empty_where_nobody_has_played(parlour: Parlour) -> None:
    board = await parlour.board(MINA)
    assert (board.leaders, board.own, board.pages) == ((), None, 1)


async def test_the_table_adds_up_games_and_shares_places_between_ties(parlour: Parlour) -> None:
    await earned(parlour, MINA, JOON, HANA)
    await earned(parlour, MINA, JOON, wrong=(HANA,))
    board = await parlour.board(HANA)
    assert [(leader.place, leader.user_id, leader.points) for leader in board.leaders] == [
        (1, MINA, 200),
        (1, JOON, 200),
        (3, HANA, 100),
    ]
    assert board.own == board.leaders[2]
    assert (board.own.right, board.own.answered) == (1, 2)


async def test_the_table_turns_page_by_page_and_always_shows_the_readers_own_line(database: Database) -> None:
    parlour = Parlour(database, show(*questions(3)))
    crowd = range(200, 200 + 2 * PAGE + 3)
    asked = await parlour.play(*crowd, questions=1)
    for position, user in enumerate(crowd):
        await parlour.answer(asked, user, after=position / 2)
    await parlour.ring_for(Revealed)
    seen = []
    for page in range(3):
        board = await parlour.board(crowd[15], page)
        assert (board.page, board.pages, board.players) == (page, 3, len(crowd))
        assert board.own is not None
        assert board.own.user_id == crowd[15]
        assert (board.own in board.leaders) == (page == 1)
        seen += [leader.user_id for leader in board.leaders]
    assert seen == list(crowd)
    beyond = await parlour.board(HOST, 7)
    assert (beyond.page, beyond.own, len(beyond.leaders)) == (0, None, PAGE)


async def test_a_period_counts_only_what_was_answered_in_it(database: Database) -> None:
    parlour = Parlour(database, show(*questions(3)))
    await earned(parlour, MINA)
    parlour.now += timedelta(days=8)
    await earned(parlour, JOON)
    week, month = await parlour.board(period=Period.WEEK), await parlour.board(period=Period.MONTH)
    assert [leader.user_id for leader in week.leaders] == [JOON]
    assert [leader.user_id for leader in month.leaders] == [MINA, JOON]


async def test_the_table_of_one_show_or_season_leaves_the_others_out(database: Database) -> None:
    here = show(question("early"), question("later", safe_after=SECOND_SEASON, category="cast"))
    parlour = Parlour(database, here, show(*questions(3), name="another-show"))
    await earned(parlour, MINA, category="story", up_to=SECOND_SEASON)
    await earned(parlour, JOON, category="cast", up_to=SECOND_SEASON)
    await earned(parlour, HANA, show=parlour.library.show("another-show"))

    async def users(**scope: Any) -> list[int]:
        return [leader.user_id for leader in (await parlour.board(**scope)).leaders]

    assert await users() == [MINA, JOON, HANA]
    assert await users(show_id=here.id) == [MINA, JOON]
    assert await users(show_id=here.id, season=1) == [MINA]
    assert await users(show_id=here.id, season=2) == [JOON]
    assert await users(show_id=here.id, season=3) == []


async def test_a_question_counts_for_its_season_after_it_has_gone_from_its_pack(database: Database) -> None:
    parlour = Parlour(database, show(question("gone", safe_after=FOURTH)))
    await earned(parlour, MINA, up_to=FOURTH)
    parlour.library = Library([show(*questions(2))])
    parlour.restart()
    assert len((await parlour.board(season=1)).leaders) == 1
    profile = await parlour.records.profile(GUILD, MINA, None, {parlour.show.id: FOURTH})
    assert profile.episodes == {FOURTH: Tally(1, 1)}


async def test_another_servers_points_are_not_mixed_in(parlour: Parlour) -> None:
    await earned(parlour, MINA)
    await earned(parlour, MINA, JOON, guild=ANOTHER_GUILD, channel=CHANNEL + 10)
    board = await parlour.board(MINA)
    assert [(leader.user_id, leader.points) for leader in board.leaders] == [(MINA, 100)]
    assert (await parlour.records.profile(GUILD, JOON, None)).record.games == 0
    assert (await parlour.records.profile(GUILD, MINA, None)).won == 0


def test_a_season_is_one_that_the_show_has(parlour: Parlour) -> None:
    assert parlour.records.scope("week", parlour.show, 1).season == 1
    with pytest.raises(Refusal, match="no-such-season"):
        parlour.records.scope("all", parlour.show, 2)


# A fan's record


async def test_a_record_sums_up_games_and_tells_episodes_as_far_as_the_fan_has_watched(database: Database) -> None:
    asked = (question("one"), question("four", safe_after=FOURTH, category="cast"), question("end", safe_after=TWELFTH))
    parlour = Parlour(database, show(*asked))
    await earned(parlour, MINA, JOON, difficulty="easy", up_to=NOTHING)
    await earned(parlour, JOON, wrong=(MINA,), up_to=FOURTH, category="cast")
    await earned(parlour, MINA, up_to=TWELFTH, category="story")
    running = await parlour.play(MINA, up_to=FOURTH)
    await parlour.answer(running, MINA)
    show_id = parlour.show.id
    mina = await parlour.records.profile(GUILD, MINA, None, {show_id: FOURTH})
    assert mina.show is parlour.show
    assert (mina.record.games, mina.record.points, mina.record.answers) == (3, 200, Tally(2, 3))
    assert mina.record.categories == {(show_id, "story"): Tally(2, 2), (show_id, "cast"): Tally(0, 1)}
    assert mina.leader is not None
    assert (mina.leader.place, mina.players, mina.won) == (1, 2, 1)
    assert (mina.episodes, mina.beyond) == ({NOTHING: Tally(1, 1), FOURTH: Tally(0, 1)}, Tally(1, 1))
    unwatched = await parlour.records.profile(GUILD, MINA, None, {})
    assert (unwatched.episodes, unwatched.beyond) == ({NOTHING: Tally(1, 1)}, Tally(1, 2))
    of_another = await parlour.records.profile(GUILD, MINA, None)
    assert (of_another.episodes, of_another.beyond, of_another.record) == ({}, Tally(0, 0), mina.record)
    stranger = await parlour.records.profile(GUILD, HANA, None, {show_id: TWELFTH})
    assert (stranger.record.answers, stranger.leader, stranger.won) == (Tally(0, 0), None, 0)


async def test_a_row_of_right_answers_ends_with_a_wrong_one_and_with_none(database: Database) -> None:
    parlour = Parlour(database, show(*questions(6)))
    asked = await parlour.play(MINA, JOON, questions=6)
    for number in range(1, 7):
        await parlour.answer(asked, MINA, right=number != 4)
        if number != 3:
            await parlour.answer(asked, JOON)
        await parlour.ring_for(Revealed)
        if number < 6:
            asked = await parlour.ring_for(Asked)
    await parlour.ring_for(Ended)
    assert (await parlour.records.profile(GUILD, MINA, None)).record.streak == 3
    joon = await parlour.records.profile(GUILD, JOON, None)
    assert (joon.record.streak, joon.record.answers, joon.won) == (3, Tally(5, 5), 1)


def turn(game: int = 1, *, right: bool | None = True, safe_after: Episode | None = NOTHING) -> Turn:
    return Turn(game, "the-show", "story", safe_after, right, 100 if right else 0)


def test_a_row_is_one_within_a_game() -> None:
    assert streak([turn(1), turn(1), turn(2), turn(2), turn(2, right=None), turn(2)]) == 2
    assert streak([]) == 0


@given(st.lists(st.tuples(st.sampled_from([True, False, None]), st.integers(0, 14)), max_size=20), st.integers(0, 14))
def test_no_episode_beyond_the_readers_progress_is_named_and_no_answer_is_lost(
    played: list[tuple[bool | None, int]], reached: int
) -> None:
    turns = [turn(right=right, safe_after=Episode(1, number)) for right, number in played]
    summed = record(turns)
    named, beyond = within({episode: tally for (_, episode), tally in summed.episodes.items()}, Episode(1, reached))
    assert all(episode <= Episode(1, reached) for episode in named)
    assert list(named) == sorted(named)
    assert sum(named.values(), beyond) == summed.answers
    assert summed.streak <= summed.answers.right

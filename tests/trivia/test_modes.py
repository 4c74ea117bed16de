"""Teams, a rewatch, and what has just aired."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.trivia.outcomes import Asked, Ended, Revealed
from bot.trivia.rules.game import Mode, Player
from bot.trivia.rules.picking import Choice, pick, spread
from bot.trivia.rules.scoring import Standing, team_standings
from tests.trivia.parlour import GUILD, HANA, HOST, JOON, MINA, Parlour, refused
from tests.trivia.shows import FOURTH, NOTHING, TWELFTH, question, show

if TYPE_CHECKING:
    from bot.db.engine import Database
    from bot.packs.model import Question

RED, BLUE = 1, 2


async def test_teams_are_joined_changed_and_left_in_the_lobby(parlour: Parlour) -> None:
    lobby = await parlour.open(teams=2)
    assert lobby.players[HOST].team == RED
    await parlour.join(lobby, MINA, team=RED)
    await parlour.join(lobby, JOON)
    assert await refused(parlour.join(lobby, JOON, team=BLUE)) == "already-joined"
    assert await refused(parlour.join(lobby, JOON, team=3)) == "old-button"
    moved = await parlour.join(lobby, MINA, team=BLUE)
    assert {user: player.team for user, player in moved.players.items()} == {HOST: RED, MINA: BLUE, JOON: BLUE}
    left = await parlour.service.lobbies.leave(GUILD, lobby.game.game_id, JOON)
    assert list(left.players) == [HOST, MINA]
    assert await refused(parlour.service.lobbies.leave(GUILD, lobby.game.game_id, JOON)) == "not-in-lobby"


async def test_a_lobby_that_everybody_has_left_does_not_begin(parlour: Parlour) -> None:
    lobby = await parlour.open()
    await parlour.service.lobbies.leave(GUILD, lobby.game.game_id, HOST)
    assert await refused(parlour.begin(lobby)) == "nobody-in"


async def test_a_team_has_the_average_of_its_players_and_who_comes_late_joins_the_smallest(parlour: Parlour) -> None:
    lobby = await parlour.open(teams=3, questions=1)
    await parlour.join(lobby, MINA, team=RED)
    await parlour.join(lobby, JOON, team=BLUE)
    await parlour.begin(lobby)
    asked = await parlour.ring_for(Asked)
    await parlour.answer(asked, MINA, after=0)
    await parlour.answer(asked, JOON, after=10)
    await parlour.answer(asked, HANA, right=False, after=10)
    await parlour.ring_for(Revealed)
    table = (await parlour.ring_for(Ended)).table
    assert [(row.place, row.team, row.points, row.players) for row in table.teams] == [
        (1, BLUE, 125, (JOON,)),
        (2, RED, 75, (HOST, MINA)),
        (3, 3, 0, (HANA,)),
    ]


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 200)), min_size=1, max_size=12))
def test_a_teams_points_lie_between_its_players_and_equal_ones_share_a_place(earned: list[tuple[int, int]]) -> None:
    players = {user: Player(NOTHING, team) for user, (team, _) in enumerate(earned)}
    rows = [Standing(1, user, points, 0) for user, (_, points) in enumerate(earned)]
    table = team_standings(rows, players)
    assert sorted(user for row in table for user in row.players) == sorted(players)
    for row in table:
        of_team = [points for team, points in earned if team == row.team]
        assert min(of_team) <= row.points <= max(of_team)
        assert row.place == 1 + sum(other.points > row.points for other in table)


def season(*sizes: int) -> list[Question]:
    """Episodes from the first on, each with so many questions."""
    return [
        question(f"e{episode}-{number}", safe_after=Episode(1, episode))
        for episode, size in enumerate(sizes, 1)
        for number in range(size)
    ]


def game(pool: list[Question], mode: Mode, questions: int, last_asked: dict[str, object] | None = None) -> list[str]:
    """What a game of so many questions asks."""
    had: list[str] = []
    for _ in range(questions):
        asked = pick(Choice(pool, had, last_asked or {}), mode, questions, Random(3))  # type: ignore[arg-type]
        assert asked is not None
        had.append(asked.id)
    return had


@given(st.lists(st.integers(0, 5), min_size=1, max_size=8).filter(any), st.data())
def test_a_rewatch_walks_through_the_episodes_and_asks_no_question_twice(sizes: list[int], data: st.DataObject) -> None:
    pool = season(*sizes)
    count = data.draw(st.integers(1, len(pool)))
    had = dict.fromkeys(data.draw(st.lists(st.sampled_from([asked.id for asked in pool]), unique=True)), 0)
    asked = game(pool, Mode.REWATCH, count, had)
    episodes = {question.id: question.safe_after for question in pool}
    assert len(set(asked)) == count
    assert [episodes[name] for name in asked] == sorted(episodes[name] for name in asked)
    new = sum(name not in had for name in asked)
    assert new == min(count, len(pool) - len(had)), "what the server has not had comes before what it has had"


def test_a_rewatch_gives_every_episode_its_share() -> None:
    asked = game(season(5, 1, 5, 5), Mode.REWATCH, 8)
    assert [name[:2] for name in asked] == ["e1", "e1", "e1", "e2", "e3", "e3", "e4", "e4"]
    few = game(season(*[3] * 12), Mode.REWATCH, 4)
    assert [name.split("-")[0] for name in few] == ["e1", "e4", "e7", "e10"]


@given(st.lists(st.integers(0, 6), max_size=8), st.integers(0, 50))
def test_what_is_spread_is_as_even_as_it_can_be(sizes: list[int], wanted: int) -> None:
    taken = spread(sizes, wanted)
    assert sum(taken) == min(wanted, sum(sizes))
    assert all(some <= size for some, size in zip(taken, sizes, strict=True))
    most = max(taken, default=0)
    assert all(some >= most - 1 or some == size for some, size in zip(taken, sizes, strict=True))


def test_what_has_just_aired_comes_first() -> None:
    asked = game(season(2, 2, 1), Mode.JUST_AIRED, 5)
    assert [name[:2] for name in asked] == ["e3", "e2", "e2", "e1", "e1"]
    assert [name[:2] for name in game(season(2, 2, 1), Mode.JUST_AIRED, 3, {"e3-0": 1, "e2-0": 0})] == [
        "e2",
        "e1",
        "e1",
    ]


@pytest.fixture
def gated(one_database: Database) -> Parlour:
    reaches = {"start": NOTHING, "fourth": FOURTH, "twelfth": TWELFTH}
    return Parlour(one_database, show(*(question(name, safe_after=reach) for name, reach in reaches.items())))


async def test_a_game_about_what_has_just_aired_waits_for_the_embargo(gated: Parlour) -> None:
    aired = {"mode": Mode.JUST_AIRED, "unlocked": FOURTH, "questions": 3}
    assert await refused(gated.open(up_to=TWELFTH, **aired)) == "not-unlocked"
    lobby = await gated.open(ceiling=TWELFTH, reached=TWELFTH, **aired)
    assert lobby.game.up_to == FOURTH
    assert (await gated.begin(lobby)).game.questions == 2
    assert (await gated.ring_for(Asked)).question.id == "fourth"
    await gated.stop()
    alone = await gated.open(reached=TWELFTH, **aired)
    begun = await gated.service.lobbies.begin(
        GUILD, alone.game.game_id, HOST, is_moderator=False, reached={HOST: TWELFTH}, unlocked=FOURTH
    )
    assert begun.game.up_to == FOURTH

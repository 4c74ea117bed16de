"""From the command to the first question: who may join and begin, and how far the questions go."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.packs.library import Library
from bot.spoilers.rules.gates import Place
from bot.trivia.lobbies import ANYONE_AFTER, LOBBY_LASTS, Wishes
from bot.trivia.outcomes import Asked, Behind, Ended, GameRunning, Revealed
from bot.trivia.rules.game import Answers, Mode, Player, State, UpTo
from bot.trivia.wishes import restored, saved
from tests.trivia.parlour import ANOTHER_GUILD, CHANNEL, ELSEWHERE, GUILD, HOST, JOON, MINA, Parlour, refused
from tests.trivia.shows import FOURTH, NOTHING, TWELFTH, question, show

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database


async def test_the_host_is_in_the_lobby_from_the_start(parlour: Parlour) -> None:
    lobby = await parlour.open(reached=FOURTH)
    assert lobby.players == {HOST: Player(FOURTH)}
    again = await parlour.service.lobbies.look(GUILD, lobby.game.game_id)
    assert again.players == {HOST: Player(FOURTH)}


async def test_a_channel_has_one_game_at_a_time(parlour: Parlour) -> None:
    await parlour.open()
    assert await refused(parlour.open()) == "game-running"
    await parlour.open(channel=ELSEWHERE)
    assert await parlour.states() == [State.LOBBY, State.LOBBY]


async def test_a_fan_who_is_behind_is_warned_and_may_join_anyway(parlour: Parlour) -> None:
    lobby = await parlour.open(ceiling=TWELFTH, reached=TWELFTH)
    game_id = lobby.game.game_id
    with pytest.raises(Behind) as warned:
        await parlour.service.lobbies.join(GUILD, game_id, MINA, FOURTH)
    assert warned.value.values == {"up_to": "S1E12", "reached": "S1E4"}
    joined = await parlour.service.lobbies.join(GUILD, game_id, MINA, FOURTH, anyway=True)
    assert MINA in joined.players


async def test_whoever_has_come_as_far_as_the_game_goes_joins_without_a_warning(parlour: Parlour) -> None:
    lobby = await parlour.open(ceiling=FOURTH, reached=FOURTH)
    assert MINA in (await parlour.service.lobbies.join(GUILD, lobby.game.game_id, MINA, FOURTH)).players


async def test_a_lobby_that_nobody_begins_closes_by_itself(parlour: Parlour) -> None:
    opened_at = parlour.now
    await parlour.open()
    ended = await parlour.ring_for(Ended)
    assert parlour.now == opened_at + LOBBY_LASTS
    assert ended.game.state is State.EXPIRED
    assert await parlour.states() == [State.EXPIRED]


async def test_only_the_host_or_a_moderator_begins(parlour: Parlour) -> None:
    lobby = await parlour.open()
    await parlour.join(lobby, MINA)
    assert await refused(parlour.begin(lobby, user=MINA)) == "not-host"
    await parlour.begin(lobby, user=MINA, is_moderator=True)
    assert await parlour.states() == [State.ASKING]


async def test_a_game_begins_once(parlour: Parlour) -> None:
    lobby = await parlour.open()
    await parlour.begin(lobby)
    assert await refused(parlour.begin(lobby)) == "game-begun"
    assert await refused(parlour.join(lobby, MINA)) == "game-begun"


async def test_a_game_that_is_over_can_be_neither_joined_nor_begun(parlour: Parlour) -> None:
    lobby = await parlour.open()
    await parlour.stop()
    assert await refused(parlour.join(lobby, MINA)) == "game-over"
    assert await refused(parlour.begin(lobby)) == "game-over"


async def test_another_servers_game_is_not_found(parlour: Parlour) -> None:
    lobby = await parlour.open()
    assert await refused(parlour.service.lobbies.join(ANOTHER_GUILD, lobby.game.game_id, MINA, NOTHING)) == "game-over"


@pytest.fixture
def gated(one_database: Database) -> Parlour:
    """A show with one question for each of S1E0, S1E4 and S1E12."""
    reaches = {"start": NOTHING, "fourth": FOURTH, "twelfth": TWELFTH}
    return Parlour(one_database, show(*(question(name, safe_after=reach) for name, reach in reaches.items())))


async def test_a_game_goes_as_far_as_its_host_says(gated: Parlour) -> None:
    lobby = await gated.open(up_to=FOURTH, ceiling=TWELFTH)
    assert (lobby.game.up_to, lobby.game.up_to_source) == (FOURTH, UpTo.GIVEN)
    assert (await gated.begin(lobby)).game.questions == 2


async def test_a_game_goes_as_far_as_its_channel_if_the_host_says_nothing(gated: Parlour) -> None:
    lobby = await gated.open(ceiling=FOURTH, reached=TWELFTH)
    assert (lobby.game.up_to, lobby.game.up_to_source) == (FOURTH, UpTo.CEILING)
    assert (await gated.begin(lobby)).game.questions == 2


async def test_without_a_ceiling_a_game_goes_as_far_as_the_player_who_has_seen_least(gated: Parlour) -> None:
    lobby = await gated.open(reached=TWELFTH)
    await gated.join(lobby, MINA, FOURTH)
    begun = await gated.begin(lobby)
    assert (begun.game.up_to, begun.game.up_to_source) == (FOURTH, UpTo.PLAYERS)
    assert begun.game.questions == 2


async def test_progress_made_in_the_lobby_counts_when_the_game_begins(gated: Parlour) -> None:
    lobby = await gated.open(reached=NOTHING)
    await gated.join(lobby, MINA, TWELFTH)
    begun = await gated.begin(lobby, reached={HOST: FOURTH, MINA: TWELFTH})
    assert begun.game.up_to == FOURTH


async def test_a_game_beyond_the_channels_ceiling_is_refused(gated: Parlour) -> None:
    assert await refused(gated.open(up_to=TWELFTH, ceiling=FOURTH)) == "beyond-ceiling"
    assert await gated.states() == []


async def test_no_question_of_a_game_goes_beyond_what_it_says(gated: Parlour) -> None:
    asked = [await gated.play(up_to=FOURTH)]
    await gated.ring_for(Revealed)
    asked.append(await gated.ring_for(Asked))
    assert {a.question.id for a in asked} == {"start", "fourth"}


async def test_a_game_that_has_no_question_is_refused_before_anybody_waits_for_it(gated: Parlour) -> None:
    assert await refused(gated.open(category="cast", up_to=TWELFTH)) == "no-questions"
    assert await refused(gated.open(difficulty="hard", up_to=TWELFTH)) == "no-questions"


async def test_a_host_who_has_seen_too_little_for_any_question_hears_it_at_once(one_database: Database) -> None:
    parlour = Parlour(one_database, show(question("twelfth", safe_after=TWELFTH)))
    assert await refused(parlour.open(reached=FOURTH)) == "no-questions"


async def test_a_player_who_has_seen_too_little_for_any_question_keeps_the_lobby_open(one_database: Database) -> None:
    parlour = Parlour(one_database, show(question("fourth", safe_after=FOURTH)))
    lobby = await parlour.open(reached=FOURTH)
    await parlour.join(lobby, MINA, NOTHING)
    assert await refused(parlour.begin(lobby)) == "no-questions"
    assert await parlour.states() == [State.LOBBY]


async def test_a_pool_smaller_than_wished_makes_a_shorter_game(parlour: Parlour) -> None:
    lobby = await parlour.open(questions=50)
    assert (await parlour.begin(lobby)).game.questions == 6


# Lobbies that open by themselves


async def test_the_same_game_opens_by_itself_once_with_nobody_in_it(parlour: Parlour) -> None:
    lobbies, place, wishes = parlour.service.lobbies, Place(GUILD, CHANNEL), Wishes(parlour.show)
    lobby = await lobbies.open_by_itself(7, place, HOST, wishes, ceiling=None)
    assert lobby is not None
    assert lobby.players == {}
    assert await lobbies.open_by_itself(7, place, HOST, wishes, ceiling=None) == lobby
    with pytest.raises(GameRunning):
        await lobbies.open_by_itself(8, place, HOST, wishes, ceiling=None)
    await lobbies.join(GUILD, 7, MINA, FOURTH)
    parlour.now += ANYONE_AFTER - timedelta(seconds=1)
    assert await refused(lobbies.begin(GUILD, 7, MINA, is_moderator=False, reached={})) == "not-host"
    parlour.now += timedelta(seconds=1)
    assert await refused(lobbies.begin(GUILD, 7, JOON, is_moderator=False, reached={})) == "not-host"
    await lobbies.begin(GUILD, 7, MINA, is_moderator=False, reached={})
    assert await lobbies.open_by_itself(7, place, HOST, wishes, ceiling=None) is None


async def test_whoever_waits_for_the_end_of_a_channels_game_is_told_with_it_or_not_at_all(parlour: Parlour) -> None:
    told: list[tuple[int, int]] = []

    async def tell(_: AsyncConnection, guild: int, channel: int) -> None:
        told.append((guild, channel))

    parlour.service.when_over(tell)
    await parlour.open()
    await parlour.stop()
    await parlour.open(channel=ELSEWHERE)
    assert told == [(GUILD, CHANNEL)]
    parlour.now += LOBBY_LASTS
    await parlour.ring_for(Ended)
    assert told == [(GUILD, CHANNEL), (GUILD, ELSEWHERE)]


def test_wishes_are_kept_whole_as_a_table_keeps_them() -> None:
    played = show()
    wished = Wishes(played, 5, 30, "hard", "cast", FOURTH, Answers.TYPED, Mode.REWATCH, 2)
    for wishes in (wished, Wishes(played)):
        assert restored(Library([played]), json.loads(json.dumps(saved(wishes)))) == wishes

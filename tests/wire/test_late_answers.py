"""What reaches the bot too late to be answered counts all the same, and nobody is told of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import answers, ballots, games

from .faults import Error, error, page
from .indoors import indoors
from .rooftop import lock_in, open_poll, question, right_letter
from .standin import StandIn

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from structlog.typing import EventDict

    from bot.client import Rooftop
    from bot.settings import Settings

    from .channels import Channel
    from .guilds import Member

pytestmark = pytest.mark.usefixtures("_migrated")

UNKNOWN, ACKNOWLEDGED, TOKEN_DEAD = error(404, 10062), error(400, 40060), error(401, 50027)
TOLD = "nobody could be answered any more"


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    return uncomplaining


@pytest.mark.parametrize("fault", [UNKNOWN, ACKNOWLEDGED], ids=["unknown", "acknowledged"])
async def test_a_vote_and_an_answer_that_can_be_answered_no_more_count(
    standin: StandIn,
    settings: Settings,
    calm: list[EventDict],
    mina: Member,
    joon: Member,
    general: Channel,
    fault: Error,
) -> None:
    async with indoors(standin, settings) as (bot, _):
        asked, poll = await question(standin, general, mina, joon), await open_poll(standin, mina, general)
        standin.fail_next("POST", "/interactions/*", fault, times=3)
        presses = [await standin.press(mina, poll, "Yes")]
        presses += [await standin.press(person, asked, right_letter(asked)) for person in (mina, joon)]
        await poll.shows("One vote")
        await asked.shows("Right: ")
        assert [press.messages for press in presses] == [[], [], []]
        assert await found(bot, ballots.c.voter_id) == [int(mina.id)]
        assert await found(bot, answers.c.user_id) == sorted([int(mina.id), int(joon.id)])
    assert [line["event"] for line in calm] == [TOLD] * 3


async def test_a_lobby_that_was_asked_for_too_late_stands_in_nobodys_way(
    standin: StandIn, settings: Settings, mina: Member, joon: Member, general: Channel
) -> None:
    async with indoors(standin, settings):
        standin.fail_next("POST", "/interactions/*", UNKNOWN)
        await standin.slash(mina, general, "trivia start")
        await standin.wait_for(lambda: standin.requested("POST", "/callback"), "the bot to answer")
        await lock_in(standin, mina, await question(standin, general, joon, mina))


async def test_a_game_whose_end_can_be_told_no_more_has_ended(
    standin: StandIn, settings: Settings, calm: list[EventDict], mina: Member, joon: Member, general: Channel
) -> None:
    async with indoors(standin, settings) as (bot, _):
        asked = await question(standin, general, mina, joon)
        standin.fail_next("PATCH", f"/webhooks/{standin.world.application_id}/*", TOKEN_DEAD)
        await standin.slash(mina, general, "trivia stop")
        await standin.wait_for(lambda: any(r.status == 401 for r in standin.requests), "the bot to tell of the end")
        assert await found(bot, games.c.state) == ["stopped"]
        assert asked.buttons == []
    assert [line["event"] for line in calm] == [TOLD]


async def test_the_podium_of_a_stopped_game_stands_once_although_it_was_asked_for_twice(
    standin: StandIn, settings: Settings, mina: Member, joon: Member, general: Channel
) -> None:
    async with indoors(standin, settings):
        await lock_in(standin, mina, await question(standin, general, mina, joon))
        stopped = await standin.slash(mina, general, "trivia stop")
        answer = f"/webhooks/{standin.world.application_id}/{stopped.token}"
        for method in ("POST", "PATCH"):
            standin.fail_next(method, f"{answer}*", page(502, is_done=True))
        await standin.wait_for(lambda: sum(r.path.startswith(answer) for r in standin.requests) > 1, "a second attempt")
        assert sum("## The game was stopped" in message.text for message in general.messages.values()) == 1


async def found(bot: Rooftop, column: ColumnElement[object]) -> list[object]:
    """All that a column holds, sorted."""
    async with bot.database.read() as connection:
        return list((await connection.scalars(select(column).order_by(column))).all())

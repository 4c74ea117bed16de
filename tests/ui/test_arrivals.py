"""The short way of a press, which knows how the library works inside: here is where a change of that is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.db.tables import ballots
from bot.ui import arrivals
from tests.cogs.games import told
from tests.cogs.polling import create, vote

if TYPE_CHECKING:
    import pytest

    from tests.people import Town


async def test_a_vote_makes_nothing_of_the_librarys_and_asks_for_nothing_back(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await create(town)

    def made(**_: Any) -> None:
        raise AssertionError("an Interaction was made")

    monkeypatch.setattr(arrivals, "Interaction", made)
    answer = await vote(town.joon, card, 2)
    assert "Your vote is stored: **Su-hyeok**" in told(answer)
    callback = next(r for r in reversed(town.env.http_requests) if r.path.endswith("/callback"))
    assert not callback.params
    assert callback.json["data"]["allowed_mentions"] == {"parse": []}
    (row,) = await town.rows(ballots)
    assert (row.voter_id, row.option_id) == (town.joon.id, 2)


async def test_what_a_press_says_of_itself_is_what_the_library_makes_of_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[arrivals.Arrival] = []
    dispatch = town.bot.presses.dispatch

    async def look(arrival: arrivals.Arrival) -> None:
        seen.append(arrival)
        await dispatch(arrival)

    monkeypatch.setattr(town.bot.presses, "dispatch", look)
    card = await create(town)
    await vote(town.joon, card, 1)
    for arrival in seen:
        made = arrival.interaction
        assert (arrival.id, arrival.guild_id, arrival.user_id) == (made.id, made.guild_id, made.user.id)
        assert (arrival.at, arrival.locale, arrival.data) == (made.created_at, made.locale.value, made.data)
        assert arrival.message_id == (made.message.id if made.message else 0)
        assert made.client is town.bot
    assert [made.type.name for made in (arrival.interaction for arrival in seen)] == ["modal_submit", "component"]

"""Cards are drawn often enough to be true, and rarely enough for Discord."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ui.pacing import CARD_INTERVAL, CHANNEL_INTERVAL, MOST_TRIES, Pacer
from tests.stilltime import StillTime

CHANNEL, ELSEWHERE = 1, 2


class Wall:
    """Cards that write down when each was drawn, and what it showed."""

    def __init__(self) -> None:
        self.time = StillTime()
        self.pacer = Pacer()
        self.state: dict[str, int] = {}
        self.drawn: list[tuple[float, str, int]] = []
        self.failing = 0
        self._clock = asyncio.get_running_loop()

    def change(self, card: str, channel: int = CHANNEL) -> None:
        self.state[card] = self.state.get(card, 0) + 1
        self.pacer.request(channel, card, lambda: self._draw(card))

    async def _draw(self, card: str) -> None:
        self.drawn.append((self._clock.time(), card, self.state[card]))
        if self.failing:
            self.failing -= 1
            raise ConnectionError

    def times(self, card: str = "poll") -> list[float]:
        return [at for at, drawn, _ in self.drawn if drawn == card]


@pytest.fixture
async def wall() -> Wall:
    return Wall()


async def test_a_first_change_is_shown_at_once(wall: Wall) -> None:
    wall.change("poll")
    await wall.time.settle()
    assert wall.drawn == [(0, "poll", 1)]


async def test_a_rush_of_changes_is_shown_every_five_seconds_and_to_its_end(wall: Wall) -> None:
    for _ in range(100):
        wall.change("poll")
        await wall.time.advance(0.11)
    await wall.time.advance(60)
    assert wall.times() == pytest.approx([0, 5, 10, 15], abs=0.2)
    assert wall.drawn[-1][2] == 100


async def test_a_change_long_after_the_last_one_is_shown_at_once(wall: Wall) -> None:
    wall.change("poll")
    await wall.time.advance(60)
    wall.change("poll")
    await wall.time.settle()
    assert wall.times() == [0, 60]


async def test_a_change_while_the_card_is_being_drawn_is_not_forgotten(wall: Wall) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        begun.set()
        await may_end.wait()

    wall.pacer.request(CHANNEL, "poll", slow)
    await begun.wait()
    wall.change("poll")
    may_end.set()
    await wall.time.advance(CARD_INTERVAL)
    assert wall.drawn == [(CARD_INTERVAL, "poll", 1)]


async def test_cards_of_one_channel_take_turns(wall: Wall) -> None:
    for card in ("first", "second", "third"):
        wall.change(card)
    await wall.time.advance(60)
    assert wall.drawn == [
        (0, "first", 1),
        (CHANNEL_INTERVAL, "second", 1),
        (2 * CHANNEL_INTERVAL, "third", 1),
    ]


async def test_channels_do_not_wait_for_one_another(wall: Wall) -> None:
    wall.change("poll", CHANNEL)
    wall.change("other", ELSEWHERE)
    await wall.time.settle()
    assert [(at, card) for at, card, _ in wall.drawn] == [(0, "poll"), (0, "other")]


async def test_a_card_that_has_to_wait_does_not_hold_up_the_one_beside_it(wall: Wall) -> None:
    wall.change("poll")
    await wall.time.advance(2.5)
    wall.change("poll")
    wall.change("other")
    await wall.time.advance(60)
    assert wall.drawn == [(0, "poll", 1), (2.5, "other", 1), (5, "poll", 2)]


async def test_a_card_that_could_not_be_drawn_is_tried_again_later_and_later(wall: Wall) -> None:
    wall.failing = 3
    wall.change("poll")
    await wall.time.advance(600)
    assert wall.times() == [0, 5, 15, 35]


async def test_a_card_that_was_drawn_again_is_as_quick_as_before(wall: Wall) -> None:
    wall.failing = 2
    wall.change("poll")
    await wall.time.advance(16)
    wall.change("poll")
    await wall.time.advance(60)
    assert wall.times() == [0, 5, 15, 20]


async def test_a_card_that_can_never_be_drawn_is_given_up_until_the_next_change(wall: Wall) -> None:
    wall.failing = MOST_TRIES
    wall.change("poll")
    await wall.time.advance(7200)
    assert len(wall.drawn) == MOST_TRIES
    wall.change("poll")
    await wall.time.settle()
    assert wall.drawn[-1] == (7200, "poll", 2)


async def test_a_card_that_fails_does_not_hold_up_the_one_beside_it(wall: Wall) -> None:
    wall.failing = 5
    wall.change("poll")
    await wall.time.advance(78)
    wall.failing = 0
    wall.change("other")
    await wall.time.settle()
    assert wall.drawn[-1] == (78, "other", 1)


async def test_finishing_shows_everything_at_once(wall: Wall) -> None:
    for card in ("first", "second"):
        wall.change(card)
    await wall.time.settle()
    wall.change("first")
    await wall.pacer.finish()
    assert sorted(wall.drawn) == [(0, "first", 1), (0, "first", 2), (0, "second", 1)]
    assert wall.time.timers == 0


async def test_finishing_waits_for_the_card_that_is_being_drawn(wall: Wall) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()
    ended: list[str] = []

    async def slow() -> None:
        begun.set()
        await may_end.wait()
        ended.append("slow")

    wall.pacer.request(CHANNEL, "poll", slow)
    await begun.wait()
    finishing = asyncio.create_task(wall.pacer.finish())
    await asyncio.sleep(0)
    may_end.set()
    await finishing
    assert ended == ["slow"]


async def test_finishing_does_not_try_what_fails_for_ever(wall: Wall) -> None:
    wall.failing = 1000
    wall.change("poll")
    await wall.pacer.finish()
    assert len(wall.drawn) == 1


async def test_nothing_ticks_once_everything_is_shown(wall: Wall) -> None:
    wall.change("poll")
    wall.change("other", ELSEWHERE)
    await wall.time.advance(60)
    assert wall.time.timers == 0


changes = st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), st.floats(0, 12)), min_size=1, max_size=25)


@given(changes)
@settings(deadline=None, max_examples=60)
def test_whatever_changes_when_the_pace_is_kept_and_the_last_state_arrives(script: list[tuple[str, float]]) -> None:
    async def play() -> Wall:
        wall = Wall()
        for card, pause in script:
            wall.change(card)
            await wall.time.advance(pause)
        await wall.time.advance(3 * CARD_INTERVAL)
        return wall

    wall = asyncio.run(play())
    for card in wall.state:
        assert all(later - earlier > CARD_INTERVAL - 0.001 for earlier, later in pairwise(wall.times(card)))
        assert [state for _, drawn, state in wall.drawn if drawn == card][-1] == wall.state[card]
    moments = [at for at, _, _ in wall.drawn]
    assert all(later - earlier > CHANNEL_INTERVAL - 0.001 for earlier, later in pairwise(moments))
    assert wall.time.timers == 0

"""How much one may ask at once, by a clock that the tests set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flood import PERSON, SERVER, Flood, Flooded, Limit

FEW, MANY = Limit(3, 1), Limit(10_000, 10_000)


def let_through(flood: Flood, asked: int, *, now: float, person: int = 1, server: int | None = None) -> int:
    """How many of so many things that are asked at one moment are done."""
    done = 0
    for _ in range(asked):
        try:
            flood.check(person, server, now)
        except Flooded:
            continue
        done += 1
    return done


@pytest.mark.parametrize("limit", [PERSON, SERVER, FEW, Limit(7, 3)])
def test_so_many_may_be_asked_at_once_and_so_many_a_second_from_then_on(limit: Limit) -> None:
    flood = Flood(person=limit)
    assert let_through(flood, 10 * limit.at_once, now=100.0) == limit.at_once
    seconds = 20
    lasting = sum(let_through(flood, limit.at_once, now=100.0 + second) for second in range(1, seconds + 1))
    assert lasting == seconds * min(limit.a_second, limit.at_once)


def test_what_was_refused_is_not_counted_so_that_whoever_keeps_pressing_is_heard_again() -> None:
    flood = Flood(person=FEW)
    let_through(flood, 1000, now=0.0)
    assert let_through(flood, 1, now=0.4) == 0
    assert let_through(flood, 1000, now=1.0) == 1


def test_one_persons_flood_is_nobody_elses() -> None:
    flood = Flood(person=FEW)
    let_through(flood, 100, now=0.0, person=1)
    assert let_through(flood, 3, now=0.0, person=2) == 3


def test_a_server_has_a_limit_only_for_what_is_counted_for_it() -> None:
    flood = Flood(person=MANY, server=FEW)
    assert let_through(flood, 100, now=0.0, server=None) == 100
    assert let_through(flood, 100, now=0.0, server=7) == 3
    assert let_through(flood, 100, now=0.0, server=8) == 3


def test_whoever_is_refused_for_themselves_takes_nothing_from_their_server() -> None:
    flood = Flood(person=FEW, server=Limit(6, 1))
    let_through(flood, 1000, now=0.0, person=1, server=7)
    assert let_through(flood, 10, now=0.0, person=2, server=7) == 3


def test_those_whose_bucket_is_full_again_are_forgotten_as_others_come() -> None:
    flood, fill = Flood(), PERSON.at_once / PERSON.a_second
    for fan in range(5000):
        flood.check(fan, None, now=fan / 1000)
    assert flood.remembered == 5000
    for later in (2 * fill, 4 * fill):
        flood.check(1, None, now=5 + later)
    assert flood.remembered == 1


@given(st.lists(st.tuples(st.integers(1, 3), st.floats(0, 3)), max_size=60))
def test_nobody_ever_gets_more_than_the_limit_however_they_time_it(asked: list[tuple[int, float]]) -> None:
    flood, now, done = Flood(person=FEW), 0.0, dict[int, list[float]]()
    for person, pause in asked:
        now += pause
        if let_through(flood, 1, now=now, person=person):
            done.setdefault(person, []).append(now)
    for moments in done.values():
        for first, begun in enumerate(moments):
            for number, moment in enumerate(moments[first:], 1):
                assert number <= FEW.at_once + 0.5 + (moment - begun) * FEW.a_second + 1e-6

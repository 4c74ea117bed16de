"""Which question a game asks next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.packs.model import Question
from bot.trivia.rules.game import Mode
from bot.trivia.rules.picking import Choice, eligible, shuffled
from bot.trivia.rules.picking import pick as pick_in
from tests.trivia.shows import NOTHING, question, questions

LONG_AGO = datetime(2026, 8, 1, tzinfo=UTC)

POOL = [
    question("start", safe_after=NOTHING),
    question("third", safe_after=Episode(1, 3), difficulty="hard"),
    question("actor", safe_after=NOTHING, category="cast"),
    question("last", safe_after=Episode(1, 12), category="cast", difficulty="hard"),
]


def pick(
    pool: list[Question],
    had: set[str],
    last_asked: dict[str, datetime],
    random: Random,
    mode: Mode = Mode.STANDARD,
    of: int = 10,
) -> Question | None:
    return pick_in(Choice(pool, had, last_asked), mode, of, random)


every_episode = st.builds(Episode, st.just(1), st.integers(0, 12))


def names(up_to: Episode, difficulty: str | None = None, category: str | None = None) -> list[str]:
    return [found.id for found in eligible(POOL, up_to, difficulty, category)]


@given(every_episode)
def test_no_question_goes_further_than_asked_for(up_to: Episode) -> None:
    found = eligible(POOL, up_to, None, None)
    assert all(asked.safe_after <= up_to for asked in found)
    assert len(found) == sum(asked.safe_after <= up_to for asked in POOL)


def test_nothing_watched_still_leaves_what_spoils_nothing() -> None:
    assert names(NOTHING) == ["start", "actor"]


def test_a_question_is_within_reach_once_its_own_episode_has_been_seen() -> None:
    assert "third" not in names(Episode(1, 2))
    assert "third" in names(Episode(1, 3))


def test_difficulty_and_category_narrow_the_choice_together() -> None:
    assert names(Episode(1, 12), difficulty="hard") == ["third", "last"]
    assert names(Episode(1, 12), category="cast") == ["actor", "last"]
    assert names(Episode(1, 12), difficulty="hard", category="cast") == ["last"]


def test_nothing_is_picked_from_nothing() -> None:
    assert pick([], set(), {}, Random(1)) is None
    assert pick(POOL, {asked.id for asked in POOL}, {}, Random(1)) is None


@given(st.randoms(use_true_random=False))
def test_a_question_new_to_the_server_comes_before_one_it_has_had(random: Random) -> None:
    had = {"start": LONG_AGO, "third": LONG_AGO, "actor": LONG_AGO}
    picked = pick(POOL, set(), had, random)
    assert picked is not None
    assert picked.id == "last"


def test_once_all_have_been_asked_the_one_longest_ago_comes_back() -> None:
    had = {asked.id: LONG_AGO + timedelta(days=days) for asked, days in zip(POOL, (3, 1, 2, 4), strict=True)}
    picked = pick(POOL, set(), had, Random(1))
    assert picked is not None
    assert picked.id == "third"


def test_a_game_does_not_ask_the_same_twice_even_where_the_server_has_had_everything() -> None:
    had = {asked.id: LONG_AGO for asked in POOL}
    picked = pick(POOL, {"start", "third", "actor"}, had, Random(1))
    assert picked is not None
    assert picked.id == "last"


@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_a_server_goes_through_its_whole_pool_before_anything_repeats(random: Random, size: int) -> None:
    pool, had = questions(size), dict[str, datetime]()
    for moment in range(2 * size):
        picked = pick(pool, set(), had, random)
        assert picked is not None
        assert (picked.id in had) == (moment >= size)
        had[picked.id] = LONG_AGO + timedelta(minutes=moment)


@given(st.randoms(use_true_random=False))
def test_choices_are_shown_in_some_order_each_once(random: Random) -> None:
    assert sorted(shuffled(4, random)) == ["0", "1", "2", "3"]


def test_the_right_answer_stands_in_every_place_at_times() -> None:
    random = Random(7)
    assert {shuffled(4, random).index("0") for _ in range(200)} == {0, 1, 2, 3}

"""Ranked polls are counted as the books say, and as a voting library counts them."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from votelib.convert import RankedToCondorcetVotes
from votelib.evaluate.condorcet import CondorcetWinner
from votelib.evaluate.sequential import TransferableVoteSelector

from bot.polls.rules.ranking import Ranking, Runoff, condorcet_winner, rankings, runoff

ELECTIONS = 2000
OPTIONS = (1, 2, 3, 4, 5)
ORACLE = TransferableVoteSelector(quota_function="hagenbach_bischoff", accept_quota_equal=False)

elections = st.dictionaries(
    st.permutations(OPTIONS).flatmap(lambda order: st.integers(1, 5).map(lambda length: tuple(order[:length]))),
    st.integers(1, 9),
    min_size=1,
    max_size=12,
)


def random_election(chance: Random) -> tuple[tuple[int, ...], Counter[Ranking]]:
    options = OPTIONS[: chance.randint(2, 5)]
    voters = chance.randint(1, 60)
    return options, Counter(tuple(chance.sample(options, chance.randint(1, len(options)))) for _ in range(voters))


def had_no_ties(counted: Runoff) -> bool:
    return len(counted.winners) == 1 and all(
        list(turn.counts.values()).count(min(turn.counts.values())) == 1 for turn in counted.rounds[:-1]
    )


def test_winners_are_those_of_a_voting_library_in_thousands_of_elections() -> None:
    chance = Random(8)
    compared = 0
    for _ in range(ELECTIONS):
        options, ballots = random_election(chance)
        winner = condorcet_winner(options, ballots)
        # The library knows only options that some ballot names.
        named = {option for ballot in ballots for option in ballot}
        if named == set(options):
            pairwise = RankedToCondorcetVotes().convert(dict(ballots))
            assert CondorcetWinner().evaluate(pairwise) == ([winner] if winner else [])
        counted = runoff(options, ballots)
        if had_no_ties(counted):
            with suppress(NotImplementedError):  # it gives up on ties with exhausted ballots; most are compared
                assert ORACLE.evaluate(dict(ballots), 1) == list(counted.winners)
                compared += 1
    assert compared > ELECTIONS // 2


def test_a_textbook_runoff_is_shown_round_by_round() -> None:
    ballots = {(1, 2, 3): 42, (2, 3, 1): 26, (3, 4, 2): 15, (4, 3, 2): 17}
    counted = runoff((1, 2, 3, 4), ballots)
    assert [(dict(turn.counts), turn.eliminated) for turn in counted.rounds] == [
        ({1: 42, 2: 26, 3: 15, 4: 17}, (3,)),
        ({1: 42, 2: 26, 4: 32}, (2,)),
        ({1: 68, 4: 32}, ()),
    ]
    assert counted.winners == (1,)
    assert condorcet_winner((1, 2, 3, 4), ballots) == 2


def test_a_cycle_has_no_condorcet_winner() -> None:
    assert condorcet_winner((1, 2, 3), {(1, 2, 3): 1, (2, 3, 1): 1, (3, 1, 2): 1}) is None


def test_of_two_weakest_the_one_goes_that_was_weaker_before() -> None:
    ballots = {(1,): 10, (2,): 6, (3,): 5, (4, 3): 1}
    counted = runoff((1, 2, 3, 4), ballots)
    assert [turn.eliminated for turn in counted.rounds] == [(4,), (3,), ()]


def test_options_that_are_equal_in_everything_share_the_end() -> None:
    assert runoff((1, 2), {(1,): 3, (2,): 3}).winners == (1, 2)
    assert runoff((1, 2, 3), {(1,): 3, (2,): 1, (3,): 1}).rounds[0].eliminated == ()
    assert runoff((1, 2, 3), {(1,): 2, (2,): 1, (3,): 1}).rounds[0].eliminated == (2, 3)


def test_nobody_has_won_before_anybody_voted() -> None:
    assert runoff((1, 2), {}) == Runoff((), ())


def test_ballots_become_rankings_by_the_places_on_them() -> None:
    assert rankings({((1, 2), (3, 1)): 4, ((2, 1),): 1}) == {(3, 1): 4, (2,): 1}


@given(elections)
def test_every_ballot_counts_in_every_round_or_is_exhausted(ballots: dict[Ranking, int]) -> None:
    counted = runoff(OPTIONS, ballots)
    assert counted.winners
    for turn in counted.rounds:
        assert sum(turn.counts.values()) + turn.exhausted == sum(ballots.values())
    assert all(turn.eliminated for turn in counted.rounds[:-1])


@given(elections, st.permutations(OPTIONS))
def test_no_option_is_favoured_for_its_place_on_the_card(ballots: dict[Ranking, int], order: list[int]) -> None:
    assert set(runoff(order, ballots).winners) == set(runoff(OPTIONS, ballots).winners)
    assert condorcet_winner(order, ballots) == condorcet_winner(OPTIONS, ballots)


@given(elections)
def test_more_than_half_of_the_first_places_decide_at_once(ballots: dict[Ranking, int]) -> None:
    firsts = Counter[int]()
    for ranking, count in ballots.items():
        firsts[ranking[0]] += count
    option, most = firsts.most_common(1)[0]
    if most * 2 > sum(ballots.values()):
        counted = runoff(OPTIONS, ballots)
        assert (counted.winners, len(counted.rounds)) == ((option,), 1)
        assert condorcet_winner(OPTIONS, ballots) == option


@pytest.mark.parametrize("voters", [1, 20_000])
def test_any_number_of_equal_ballots_is_one_round(voters: int) -> None:
    assert runoff((1, 2), {(2, 1): voters}).winners == (2,)

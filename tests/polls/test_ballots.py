"""What a poll may ask, how votes become shares, and who may see them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.polls.rules.ballots import (
    CHOSEN,
    MOST_OPTIONS,
    OPTION_LENGTH,
    QUESTION_LENGTH,
    Kind,
    Results,
    Sums,
    Votes,
    checked_max_choices,
    checked_options,
    checked_question,
    filled_in,
    tally,
    tally_of,
)
from bot.polls.rules.forecasts import medians, medians_of
from tests.polls.samples import OPENED, a_poll

if TYPE_CHECKING:
    from bot.polls.rules.ballots import Marks

votes = st.dictionaries(st.integers(1, 20), st.integers(1, 10_000))


def each_chose_one(votes: dict[int, int]) -> Votes:
    """The ballots of so many voters for each option."""
    return {((option, CHOSEN),): count for option, count in votes.items()}


def test_shares_follow_the_votes_in_the_order_of_the_options() -> None:
    counted = tally(a_poll("Yes", "No", "Who knows"), each_chose_one({2: 3, 1: 1}))
    assert [(share.option.text, share.votes, share.portion) for share in counted.shares] == [
        ("Yes", 1, 0.25),
        ("No", 3, 0.75),
        ("Who knows", 0, 0.0),
    ]
    assert counted.voters == 4


def test_the_option_with_most_votes_leads_and_so_does_its_equal() -> None:
    counted = tally(a_poll("a", "b", "c"), each_chose_one({1: 2, 2: 2, 3: 1}))
    assert [share.leads for share in counted.shares] == [True, True, False]


def test_nothing_leads_before_the_first_vote() -> None:
    counted = tally(a_poll("Yes", "No"), {})
    assert (counted.voters, [share.leads for share in counted.shares]) == (0, [False, False])


@given(votes)
def test_the_shares_of_a_tally_add_up_to_all_its_voters(votes: dict[int, int]) -> None:
    counted = tally(a_poll(*(f"option {number}" for number in range(1, 21))), each_chose_one(votes))
    assert counted.voters == sum(votes.values()) == sum(share.votes for share in counted.shares)
    assert sum(share.portion for share in counted.shares) == pytest.approx(1 if votes else 0)
    assert all(share.leads == (share.votes > 0 and share.votes == max(votes.values())) for share in counted.shares)


def test_who_chose_several_counts_for_each_and_is_one_voter() -> None:
    counted = tally(a_poll("a", "b", "c", kind=Kind.MULTIPLE), {((1, 1), (2, 1)): 2, ((2, 1),): 1})
    assert [(share.votes, share.leads) for share in counted.shares] == [(2, False), (3, True), (0, False)]
    assert counted.voters == 3
    assert counted.shares[1].portion == 1


@given(st.lists(st.tuples(st.integers(1, 6), st.permutations((1, 2, 3))), max_size=30))
def test_sums_that_are_kept_as_people_change_their_minds_are_those_of_the_votes_that_stand(
    said: list[tuple[int, list[int]]],
) -> None:
    poll, kept = a_poll("a", "b", "c", kind=Kind.RANKED), Sums()
    standing: dict[int, Marks] = {}
    for voter, places in said:
        if voter in standing:
            kept.add(standing[voter], -1)
        standing[voter] = tuple(zip((1, 2, 3), places, strict=True))
        kept.add(standing[voter], 1)
    votes = Counter(standing.values())
    assert tally_of(poll, kept) == tally(poll, votes)
    assert medians_of(kept) == medians(votes)


def test_a_ranking_counts_for_what_it_puts_first() -> None:
    counted = tally(a_poll("a", "b", "c", kind=Kind.RANKED), {((1, 2), (2, 1)): 2, ((1, 1), (2, 2), (3, 3)): 1})
    assert [share.votes for share in counted.shares] == [1, 2, 0]


@pytest.mark.parametrize(
    ("kind", "marks"),
    [
        (Kind.SINGLE, {2: 1}),
        (Kind.MULTIPLE, {1: 1}),
        (Kind.MULTIPLE, {3: 1, 1: 1}),
        (Kind.RANKED, {3: 1}),
        (Kind.RANKED, {3: 1, 1: 3, 2: 2}),
        (Kind.FORECAST, {1: 1, 2: 1, 3: 98}),
    ],
)
def test_a_ballot_that_is_filled_in_as_its_kind_wants_counts(kind: Kind, marks: dict[int, int]) -> None:
    poll = a_poll("a", "b", "c", kind=kind, max_choices=2 if kind is Kind.MULTIPLE else None)
    assert filled_in(poll, marks) == tuple(sorted(marks.items()))


@pytest.mark.parametrize(
    ("kind", "marks", "reason"),
    [
        (Kind.SINGLE, {}, "ballot-choices"),
        (Kind.SINGLE, {1: 1, 2: 1}, "ballot-choices"),
        (Kind.SINGLE, {1: 2}, "old-button"),
        (Kind.SINGLE, {4: 1}, "no-such-option"),
        (Kind.MULTIPLE, {}, "ballot-choices"),
        (Kind.MULTIPLE, {1: 1, 2: 1, 3: 1}, "ballot-choices"),
        (Kind.MULTIPLE, {1: 1, 2: 50}, "old-button"),
        (Kind.RANKED, {}, "ballot-choices"),
        (Kind.RANKED, {1: 1, 2: 1}, "ballot-ranks"),
        (Kind.RANKED, {1: 1, 2: 3}, "ballot-ranks"),
        (Kind.RANKED, {1: 0, 2: 1}, "ballot-ranks"),
        (Kind.FORECAST, {1: 40, 2: 60}, "ballot-percents"),
        (Kind.FORECAST, {1: 40, 2: 40, 3: 21}, "ballot-percents"),
        (Kind.FORECAST, {1: 0, 2: 40, 3: 60}, "ballot-percents"),
        (Kind.FORECAST, {1: -10, 2: 10, 3: 100}, "ballot-percents"),
    ],
)
def test_a_ballot_that_cannot_be_counted_as_it_is_is_refused_with_why(
    kind: Kind, marks: dict[int, int], reason: str
) -> None:
    poll = a_poll("a", "b", "c", kind=kind, max_choices=2 if kind is Kind.MULTIPLE else None)
    with pytest.raises(Refusal) as refused:
        filled_in(poll, marks)
    assert refused.value.key == f"refusal-{reason}"


def test_what_a_ballot_marks_is_named_in_the_polls_order_and_a_ranking_from_its_first_place() -> None:
    marks = ((1, 3), (2, 1), (3, 2))
    ranked, forecast = a_poll("a", "b", "c", kind=Kind.RANKED), a_poll("a", "b", "c", kind=Kind.FORECAST)
    assert [option.text for option in ranked.marked(marks)] == ["b", "c", "a"]
    assert [option.text for option in forecast.marked(marks)] == ["a", "b", "c"]


def test_a_cap_is_for_several_choices_only_and_at_least_one() -> None:
    assert checked_max_choices(Kind.MULTIPLE, 3) == 3
    assert checked_max_choices(Kind.RANKED, 3) is None
    with pytest.raises(Refusal):
        checked_max_choices(Kind.MULTIPLE, 0)


@pytest.mark.parametrize(
    ("results", "open_to_all", "open_to_voters"),
    [(Results.LIVE, True, True), (Results.AFTER_VOTE, False, True), (Results.AT_CLOSE, False, False)],
)
def test_an_open_poll_shows_its_tally_to_whom_it_said_it_would(
    results: Results, open_to_all: bool, open_to_voters: bool
) -> None:
    poll = a_poll(results=results)
    assert poll.shows_tally(to_voter=False) is open_to_all
    assert poll.shows_tally(to_voter=True) is open_to_voters


@pytest.mark.parametrize("results", Results)
def test_a_closed_poll_shows_its_tally_to_everybody(results: Results) -> None:
    assert a_poll(results=results, closed_at=OPENED).shows_tally(to_voter=False)


def test_an_option_that_the_poll_does_not_have_is_refused() -> None:
    poll = a_poll("Yes", "No")
    assert poll.option(2).text == "No"
    with pytest.raises(Refusal) as refused:
        poll.option(3)
    assert refused.value.key == "refusal-no-such-option"


def test_a_question_is_trimmed_to_one_line() -> None:
    assert checked_question("  Will there\n be  a season 2? ") == "Will there be a season 2?"
    assert checked_question("?" * QUESTION_LENGTH) == "?" * QUESTION_LENGTH


@pytest.mark.parametrize("text", ["", "  \n\t ", "?" * (QUESTION_LENGTH + 1), "\u200b", " \u200b\u2060\ufeff "])
def test_a_question_that_is_empty_invisible_or_too_long_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_question(text)
    assert refused.value.key == "refusal-poll-question"


def test_options_are_trimmed_and_blank_lines_dropped() -> None:
    assert checked_options(["  Yes ", "", "No,   never", "\u200b", " \t"]) == ("Yes", "No, never")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        pytest.param([], "count", id="none"),
        pytest.param(["Yes"], "count", id="one"),
        pytest.param(["Yes", "  ", ""], "count", id="one and blank lines"),
        pytest.param([str(number) for number in range(MOST_OPTIONS + 1)], "count", id="too many"),
        pytest.param(["Yes", "x" * (OPTION_LENGTH + 1)], "long", id="a long one"),
        pytest.param(["Yes", "No", "Yes"], "twice", id="the same twice"),
        pytest.param(["Straße", "STRASSE"], "twice", id="the same but for case"),
        pytest.param(["Yes  please", "yes please"], "twice", id="the same but for spaces"),
        pytest.param(["Yes", "Y\u200bes"], "twice", id="the same to the eye"),
    ],
)
def test_options_that_cannot_stand_are_refused_with_what_is_wrong(lines: list[str], reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_options(lines)
    assert reason in refused.value.key


def test_joined_emoji_stay_joined() -> None:
    assert checked_options(["👩‍👧 first", "👨‍👩‍👧‍👦"]) == ("👩‍👧 first", "👨‍👩‍👧‍👦")


def test_what_a_database_cannot_store_is_left_out() -> None:
    assert checked_question("Will\x00 it \ud800 end?") == "Will it end?"


def test_as_many_and_as_long_options_as_allowed_are_taken() -> None:
    lines = [f"{number:0{OPTION_LENGTH}}" for number in range(MOST_OPTIONS)]
    assert checked_options(lines) == tuple(lines)


@given(st.lists(st.text(max_size=OPTION_LENGTH + 5), max_size=MOST_OPTIONS + 2))
def test_whatever_is_typed_the_options_that_stand_keep_every_limit(lines: list[str]) -> None:
    try:
        options = checked_options(lines)
    except Refusal:
        return
    assert 2 <= len(options) <= MOST_OPTIONS
    assert all(0 < len(option) <= OPTION_LENGTH and "\n" not in option for option in options)
    assert len({option.casefold() for option in options}) == len(options)
    assert all(option.strip() for option in options)

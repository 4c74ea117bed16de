"""The cards of polls fit into what Discord takes, at their largest."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from string import ascii_letters

import pytest

from bot.i18n import words
from bot.packs.library import Library
from bot.polls.rules.ballots import MOST_OPTIONS, OPTION_LENGTH, QUESTION_LENGTH, Kind, Marks
from bot.polls.rules.standings import Standing
from bot.settings import SEEDS
from bot.ui.polls import cards, outcome_cards, result_cards
from tests.people import SHOW
from tests.polls.samples import OPENED, a_poll

SAY = words("en")
CARD_LENGTH, CARD_PARTS = 4000, 40


def marks(kind: Kind, number: int) -> Marks:
    """A ballot that marks as much as it can, each in another way."""
    options = range(1, MOST_OPTIONS + 1)
    if kind is Kind.SINGLE:
        return ((1 + number % MOST_OPTIONS, 1),)
    if kind is Kind.FORECAST:
        return tuple((option, 5) for option in options)
    if kind is Kind.MULTIPLE:
        return tuple((option, 1) for option in options)
    return tuple(sorted((1 + (number * 7 + place * (1 + number % 3)) % MOST_OPTIONS, place + 1) for place in range(6)))


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(("hidden", "ending"), [(False, "w"), (True, "w"), (False, "********")])
def test_the_largest_poll_fits_on_each_of_its_cards(kind: Kind, hidden: bool, ending: str) -> None:
    texts = [f"{letter} ".ljust(OPTION_LENGTH - len(ending), "w") + ending for letter in ascii_letters[:MOST_OPTIONS]]
    library = Library.load(SEEDS)
    show = library.show(SHOW)
    poll = a_poll(
        *texts, kind=kind, question="q" * QUESTION_LENGTH, note="n" * 110, show_id=show.id, safe_after=show.latest,
        hidden=hidden, author_id=2**62, ping_role_id=2**62,
    )  # fmt: skip
    closed = replace(poll, closed_at=OPENED + timedelta(days=1))
    truth = poll.options[:1] if kind is Kind.FORECAST else poll.options
    resolved = replace(
        closed,
        resolved_at=OPENED,
        resolved_by=2**62,
        options=tuple(replace(option, came_true=option in truth) for option in poll.options),
    )
    votes = {marks(kind, number): 1000 + number * number for number in range(60)}
    for state in (poll, closed, resolved, replace(resolved, voided=True)):
        standing = Standing(state, votes, marks(kind, 3))
        for card in (
            cards.poll_card(SAY, standing, library),
            cards.revealed_card(SAY, standing, library),
            result_cards.results_card(SAY, standing, library, may_edit=True, may_export=True),
            outcome_cards.judging_card(SAY, state, library),
            outcome_cards.sure_card(SAY, state, state.options[: len(truth)]),
        ):
            assert card.content_length() <= CARD_LENGTH, (state, card.content_length())
            assert card.total_children_count <= CARD_PARTS

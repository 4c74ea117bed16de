"""Names: the quick look at single words overlooks no name that the search of the whole text would find."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.packs.library import Library
from bot.settings import SEEDS
from bot.spoilers.rules.guard.folding import fold, known_words
from bot.spoilers.rules.guard.lexicon import spellings
from bot.spoilers.rules.guard.names import Names

NAMED = list(spellings(Library.load(SEEDS).default, 0))
SPELLINGS = [spelling for spelling, _ in NAMED]
NAMES = Names(NAMED)
AROUND = st.sampled_from(
    ["", " ", ", ", "*", "**", "__", "'s ", "s ", "이가 ", "죽었어 ", "x", "우리", "-", "#", "\n", "l'"]
)


def test_every_spelling_is_found() -> None:
    assert [spelling for spelling in SPELLINGS if not NAMES.find(fold(f"so {spelling}, yes"))] == []


@settings(max_examples=300, deadline=None, database=None)
@given(st.lists(st.tuples(AROUND, st.sampled_from(SPELLINGS), st.sampled_from(["", " ", "-"]), AROUND), max_size=3))
def test_no_name_stands_in_words_that_cannot_have_one(parts: list[tuple[str, str, str, str]]) -> None:
    text = "".join(
        f"{before}{between.join(name) if between else name}{after}" for before, name, between, after in parts
    )
    folded = fold(text)
    if NAMES.find(folded):
        assert any(map(NAMES.may_be_in, known_words(folded.text)))


def test_words_that_are_no_part_of_a_name_need_no_search() -> None:
    assert not any(map(NAMES.may_be_in, ["the", "on", "pizza", "everyone", "저녁", "오늘"]))

"""Covering only what spoils: nothing of it shows, and the rest shows no more than it did."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.spoilers.rules.covering import MOST_PIECES, Piece, cover, merged, sentence_around
from bot.spoilers.rules.guard.folding import Span
from bot.spoilers.rules.guard.visible import HIDDEN, visible
from bot.spoilers.rules.tags import NothingToWrap
from tests.spoilers.markdown import outside_in_commonmark, outside_in_discord

patient = settings(deadline=None, database=None)
LIMIT = 3600


def covered(text: str, *stretches: str) -> list[tuple[str, bool]]:
    return [tuple(piece) for piece in cover(text, [span(text, stretch) for stretch in stretches], LIMIT)]


def span(text: str, stretch: str) -> tuple[int, int]:
    start = text.index(stretch)
    return start, start + len(stretch)


def test_only_the_stretch_is_covered_and_the_rest_stays_readable() -> None:
    assert covered("I saw it. He dies. Good night!", "He dies.") == [
        ("I saw it.", False),
        ("||He dies.||", True),
        ("Good night!", False),
    ]


def test_without_a_stretch_all_of_it_is_covered() -> None:
    assert covered("He dies.") == [("||He dies.||", True)]
    with pytest.raises(NothingToWrap):
        cover(" \u200b", [], LIMIT)


def test_stretches_that_touch_are_covered_as_one() -> None:
    assert merged([(5, 9), (0, 3), (3, 4), (8, 12)]) == [(0, 4), (5, 12)]
    assert covered("He dies. She lives.", "He dies. ", "She lives.") == [("||He dies. She lives.||", True)]


def test_a_tag_that_its_author_set_stays_one() -> None:
    assert covered("||He|| went. She dies.", "She dies.") == [("||He|| went.", False), ("||She dies.||", True)]


def test_where_the_rest_alone_would_show_what_was_hidden_all_of_it_is_covered() -> None:
    text = "``` He dies. ``` and ||she lives|| ```"
    assert "she" not in visible(text)
    assert [is_covered for _, is_covered in covered(text, "``` He dies.")] == [True]


def test_what_would_take_more_pieces_than_a_message_has_room_for_is_covered_whole() -> None:
    text = "x. He dies. " * MOST_PIECES
    spans = [(start, start + 8) for start in range(3, len(text), 12)]
    assert [piece.covered for piece in cover(text, spans, LIMIT)] == [True]


def test_a_rest_that_is_too_long_for_one_piece_is_covered_too() -> None:
    assert all(piece.covered for piece in cover("a" * 200 + ". He dies.", [(202, 210)], 100))


@pytest.mark.parametrize(
    ("text", "said", "sentence"),
    [
        ("Hey. The end! Bye.", "end", "The end!"),
        ("the end", "end", "the end"),
        ("A\nthe end of it\nB", "end", "the end of it\n"),
        ("끝. 죽었다! 네", "죽", "죽었다!"),
    ],
)
def test_a_sentence_is_found_around_what_stands_in_it(text: str, said: str, sentence: str) -> None:
    start, end = sentence_around(text, Span(*span(text, said)))
    assert text[start:end] == sentence


HOSTILE = st.text(alphabet="ab .|`\\*_~>#-\n<h:/@\u200b죽", max_size=60)


@patient
@given(HOSTILE, HOSTILE, HOSTILE)
def test_whatever_people_type_nothing_of_a_covered_stretch_shows(before: str, secret: str, after: str) -> None:
    text = f"{before}XQ{secret}QX{after}"
    stretch = (len(before), len(before) + len(secret) + 4)
    pieces = cover(text, [stretch], LIMIT)
    assert "".join(piece.text for piece in pieces if not piece.covered).count("Q") == 0
    for piece in pieces:
        if piece.covered:
            assert outside_in_discord(piece.text) == outside_in_commonmark(piece.text).strip() == ""


@patient
@given(HOSTILE, HOSTILE)
def test_whatever_people_type_the_rest_shows_no_more_than_it_did(before: str, after: str) -> None:
    text = f"{before}SECRET{after}"
    pieces = cover(text, [(len(before), len(before) + 6)], LIMIT)
    shown = [visible(piece.text).replace(HIDDEN, "") for piece in pieces if not piece.covered]
    whole = visible(text).replace(HIDDEN, "")
    assert all(part in whole for part in shown)


def test_a_piece_says_what_it_is() -> None:
    assert cover("He dies.", [(0, 8)], LIMIT) == [Piece("||He dies.||", covered=True)]

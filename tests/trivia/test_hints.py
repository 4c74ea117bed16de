"""A hint helps whoever types, and never gives the answer away."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.trivia.rules.hints import hint

many = settings(max_examples=100, deadline=None, database=None)


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("Cheong-san", "C _ _ _ _ _ - s _ _"),
        ("I-sak", "_ - s _ _"),
        ("A webtoon", "w _ _ _ _ _ _"),
        ("The school roof", "s _ _ _ _ _   r _ _ _"),
        ("28 January 2022", "2 _   J _ _ _ _ _ _   2 _ _ _"),
        ("170,000", "1 _ _ , _ _ _"),
        ("4", "0–5"),
        ("Class 2-5", "C _ _ _ _   _ - _"),
        ("이청산", "ㅇㅊㅅ"),
        ("지금 우리 학교는", "ㅈㄱ   ㅇㄹ   ㅎㄱㄴ"),
        ("?!", "_"),
    ],
)
def test_a_hint_shows_where_words_begin(answer: str, shown: str) -> None:
    assert hint(answer) == shown


@many
@given(st.text(min_size=1, max_size=60))
def test_a_hint_never_shows_the_whole_answer(answer: str) -> None:
    shown = "".join(hint(answer).split())
    assert shown != "".join(answer.split()) or set(shown) <= {"_"}

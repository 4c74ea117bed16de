"""What people type is shown as they typed it, and does nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import one_line, plain
from tests.spoilers.markdown import outside_in_commonmark


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("  Who\n\n  is\tit? ", "Who is it?"),
        ("ab\u202ec\u200b\x00d", "abcd"),
        ("\u200b\u2066 \ufeff", ""),
        ("👩\u200d🚀 and 민아", "👩\u200d🚀 and 민아"),
    ],
)
def test_a_text_becomes_one_line_without_what_nobody_sees(typed: str, stands: str) -> None:
    assert one_line(typed) == stands


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("Nam-ra's 1.6 billion (2022), 10:30", "Nam-ra's 1.6 billion (2022), 10:30"),
        ("**loud** ||hidden||", r"\*\*loud\*\* \|\|hidden\|\|"),
        ("<@123> @everyone", r"\<\@123\> \@everyone"),
        ("[here](https://evil.example)", r"\[here\](https\://evil.example)"),
        ("# big", r"\# big"),
        ("-# small", r"\-# small"),
        ("1. first", r"1\. first"),
        (r"\*", r"\\\*"),
    ],
)
def test_markup_that_people_type_is_shown_and_not_in_effect(typed: str, sent: str) -> None:
    assert plain(typed) == sent


@settings(deadline=None, database=None, max_examples=60)
@given(st.text(alphabet="ab1 .)(*_~`|[]<>@#:/+-=!\\", max_size=30).map(one_line))
def test_a_line_looks_in_every_place_as_it_was_typed(typed: str) -> None:
    assert outside_in_commonmark(f"**A**  {plain(typed)}").split() == f"A {typed}".split()
    assert outside_in_commonmark(plain(typed)).split() == typed.split()


def test_where_there_is_no_room_to_show_markup_it_is_left_out() -> None:
    assert plain("**so** true", 15) == r"\*\*so\*\* true"
    assert plain("**so** true", 14) == "so true"

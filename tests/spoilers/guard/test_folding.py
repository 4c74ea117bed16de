"""Folding: one spelling for the many that people use, and the way back to what they typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.spoilers.rules.guard.folding import fold
from bot.spoilers.rules.guard.visible import HIDDEN, visible

many = settings(max_examples=300, deadline=None, database=None)
texts = st.text(max_size=80) | st.lists(
    st.sampled_from(
        [
            "Cheong-san",
            " ",
            "청산",
            "ㅊㅓㅇ",
            "d\u0301",
            "\u200b",
            "ﬁ",
            "ß",
            "🇩🇮",
            "c h e o n g",
            "||",
            "`",
            "\\",
            "1",
            "0n",
            "\n",
        ]
    ),
    max_size=20,
).map("".join)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("CHEONG-SAN dies", "cheong-san dies"),
        ("Сhеоng‑ѕаn dіеѕ", "cheong-san dies"),
        ("Ｃｈｅｏｎｇ－ｓａｎ 𝓭𝓲𝓮𝓼", "cheong-san dies"),
        ("ⓒⓗⓔⓞⓝⓖ 🇩🇮🇪🇸", "cheong dies"),
        ("d\u200bi\u0301e\u2060s", "dies"),
        ("meurt à l'hôpital", "meurt a l'hopital"),
        ("d i e s", "dies"),
        ("d.i.e.s", "dies"),
        ("죽 었 다", fold("죽었다").text),
        ("ㅈㅜㄱㅇㅓㅆㄷㅏ", fold("죽었다").text),
        ("\u110c\u116e\u11a8", "죽"),
        ("물렷다", fold("물렸다").text),
        ("b1t3 r00ftop k!lled", "bite rooftop killed"),
        ("episode S1E12, ep3, 4k, 2nd", "episode s1e12, ep3, 4k, 2nd"),
        ("too   many    spaces", "too many spaces"),
    ],
)
def test_what_is_typed_in_many_ways_folds_to_what_is_meant(typed: str, meant: str) -> None:
    assert fold(typed).text == meant


@many
@given(texts)
def test_every_stretch_of_a_folded_text_has_its_place_in_the_text_as_typed(text: str) -> None:
    folded = fold(text)
    places = [folded.original(place, place + 1) for place in range(len(folded.text))]
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert places == sorted(places)


def test_a_stretch_comes_back_with_its_invisible_and_combining_characters() -> None:
    text = "so d\u200bi\u0301es\u0301 she"
    folded = fold(text)
    start = folded.text.index("dies")
    first, last = folded.original(start, start + 4)
    assert text[first:last] == "d\u200bi\u0301es\u0301"


@many
@given(texts)
def test_hiding_moves_no_character(text: str) -> None:
    seen = visible(text)
    assert len(seen) == len(text)
    assert all(new in {old, HIDDEN} for new, old in zip(seen, text, strict=True))


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("a ||b|| c", "a  c"),
        ("||a|| b ||c", " b ||c"),
        ("||a `||` b", "` b"),
        ("`||a||` b", "`||a||` b"),
        ("```\n||a||\n``` b", "```\n||a||\n``` b"),
        (r"\||a|| b", r"\||a|| b"),
        ("||a\n\nb|| c", " c"),
        ("||||", "||||"),
        ("|||a||", ""),
    ],
)
def test_a_tag_ends_at_the_first_closing_bars_and_code_before_it_shows_them(message: str, shown: str) -> None:
    assert visible(message).replace(HIDDEN, "") == shown

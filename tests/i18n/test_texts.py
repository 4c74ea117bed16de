"""The texts and the code agree: nothing is asked for that is not there, and nothing is there for nothing."""

from __future__ import annotations

import re

import pytest

from bot.i18n import LOCALES, Texts, languages, words
from tests.i18n.sources import ANYTHING, asked, chosen, labels, messages, written

ENGLISH = messages("en")
# Texts with words in them that are the same as in English, because another language has the same word or name for it.
SAME = {
    "ko": {"guard-list-native"},
    "fr": {"guard-list-native", "guard-sure-certain", "setup-permissions-title", "tile-points", "trivia-column-points"},
    "es": {"guard-list-native", "poll-no", "trivia-lobby-title", "trivia-profile-title"},
}


def test_every_text_that_the_code_asks_for_exists_in_english() -> None:
    missing = [f"{a.place}: {a.key.pattern}" for a in asked() if not any(map(a.key.fullmatch, ENGLISH))]
    assert missing == []


def test_no_text_stands_there_for_nothing() -> None:
    patterns = {*(a.key.pattern for a in asked()), *chosen()}
    open_ended = [re.compile(pattern) for pattern in patterns if ANYTHING in pattern]
    left = [key for key in ENGLISH if re.escape(key) not in patterns]
    assert [key for key in left if not any(pattern.fullmatch(key) for pattern in open_ended)] == []


def test_every_text_is_given_exactly_what_it_needs() -> None:
    wrong = [
        f"{a.place}: {key} needs {sorted(needed)}, and is given {sorted(a.values)}"
        for a in asked()
        if a.values is not None
        for key, needed in ENGLISH.items()
        if a.key.fullmatch(key) and a.values != needed
    ]
    assert wrong == []


@pytest.mark.parametrize("language", languages())
def test_another_language_says_what_english_says_with_the_same_variables(language: str) -> None:
    texts = {key: needed for key, needed in messages(language).items() if not key.startswith("name-")}
    assert sorted(ENGLISH.keys() - texts.keys()) == []
    for key, needed in texts.items():
        assert needed == ENGLISH[key], key


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_no_text_was_left_in_english(language: str) -> None:
    english, other = written("en"), written(language)
    same = {key for key, text in english.items() if other[key] == text and re.search("[a-zA-Z]", text)}
    assert same == SAME.get(language, set())


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("function", "place", "longest"),
    [
        ("form", 0, 45),
        ("Field", 1, 45),
        ("Choices", 1, 45),
        ("Field", "hint", 100),
        ("Choices", 2, 100),
        ("button", 0, 80),
        ("select", 0, 150),
        ("select", 1, 100),
    ],
)
def test_titles_and_labels_fit_without_being_cut(function: str, place: int | str, longest: int, language: str) -> None:
    patterns, say = list(labels(function, place)), words(language)
    keys = {key for key in ENGLISH for pattern in patterns if pattern.fullmatch(key)}
    assert keys
    cut = {key: text for key in keys if len(text := say(key, **dict.fromkeys(ENGLISH[key], 2))) > longest}
    assert cut == {}


@pytest.mark.parametrize("language", languages())
def test_every_text_is_found_by_its_key_before_any_other_was_said(language: str) -> None:
    texts = Texts(language)
    assert [key for key in messages(language) if texts.find(key) is None] == []


@pytest.mark.parametrize("language", languages())
def test_no_text_pings_or_holds_a_tab_or_blanks_at_its_ends(language: str) -> None:
    for key, needed in messages(language).items():
        text = words(language)(key, **dict.fromkeys(needed, 2))
        assert text == text.strip(), key
        assert not re.search(r"@everyone|@here|\t|  +\S", text), key


def test_korean_counts_without_a_form_for_one() -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted((LOCALES / "ko").glob("*.ftl"))]
    assert not [text for text in texts if "[one]" in text]  # it would never be chosen: [1] is

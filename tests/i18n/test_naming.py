"""Commands are called by the names that their readers see in Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.i18n import LINKED, languages, words
from bot.i18n.naming import names_in, with_names
from tests.i18n.sources import messages

if TYPE_CHECKING:
    from tests.people import Town

KOREAN = {"trivia": "퀴즈", "start": "시작", "stop": "끝내기", "set": "설정", "log": "알림글", "show-group": "작품"}


def test_names_are_read_from_a_file_of_texts() -> None:
    assert names_in("# so\nname-poll = sondage\nname-show-group = série\nother = name-x\n") == {
        "poll": "sondage",
        "show-group": "série",
    }


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("/trivia start opens", "/퀴즈 시작 opens"),
        ("`/trivia stop`", "`/퀴즈 끝내기`"),
        ("/trivia start로", "/퀴즈 시작으로"),
        ("/trivia stop을", "/퀴즈 끝내기를"),
        ("/trivia log로", "/퀴즈 알림글로"),
        ("/trivia set에서", "/퀴즈 설정에서"),
        ("/show set은", "/작품 설정은"),
        ("/nothing start", "/nothing start"),
        ("and/trivia start", "and/trivia start"),
        ("</trivia start:1>", "</trivia start:1>"),
    ],
)
def test_a_command_has_its_name_and_a_particle_after_it_its_form(text: str, called: str) -> None:
    assert with_names(text, KOREAN) == called


@pytest.mark.parametrize("language", languages())
async def test_what_becomes_links_names_the_same_commands_in_every_language(town: Town, language: str) -> None:
    tree, english, say = town.bot.tree, words("en"), words(language)
    for key, needed in messages("en", *LINKED).items():
        values = dict.fromkeys(needed, "x")
        commands = tree.named(english(key, **values))
        assert sorted(tree.named(say(key, **values))) == sorted(commands), key
        assert tree.linked(say(key, **values)).count("</") == len(commands), key


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_no_text_but_help_calls_a_command_by_its_english_name(language: str) -> None:
    say = words(language)
    assert "/trivia start" not in say("refusal-game-over")
    assert f"/{say('name-trivia')} {say('name-start')}" in say("refusal-game-over")
    assert "/trivia start" in say("help-text-trivia")

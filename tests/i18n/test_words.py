"""Who reads which language, and what happens where a text or a language is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from discord import Locale
from discord.app_commands import TranslationContext, TranslationContextLocation, locale_str

from bot import i18n
from bot.errors import Refusal
from bot.i18n import LOCALES, MissingTextError, Permissions, Person, languages, words
from bot.i18n.commands import CommandTranslator, described
from bot.ui.plans.roles import POWERS
from bot.ui.setup.gaps import NEEDED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH = """\
hello = Hello, { $name }
only-english = Roof
votes = { $count ->
    [one] One vote
   *[other] { $count } votes
  }
"""


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, and a Korean that lacks something."""
    for language, texts in (
        ("en", ENGLISH),
        ("ko", "hello = { $name }, 안녕\nname-trivia = 퀴즈\ncommand-trivia = 문제"),
    ):
        (tmp_path / language).mkdir()
        (tmp_path / language / "some.ftl").write_text(texts, encoding="utf-8")
    cached = (i18n.languages, i18n._texts, i18n.words)
    with monkeypatch.context() as patch:
        patch.setattr(i18n, "LOCALES", tmp_path)
        for cache in cached:
            cache.cache_clear()
        yield
    for cache in cached:
        cache.cache_clear()


@pytest.mark.usefixtures("locales")
def test_a_reader_gets_their_language_or_its_base_or_english() -> None:
    heard = {tag: words(tag)("hello", name="Mina") for tag in ("ko", "ko-KR", "en-US", "en-GB", "fr", "")}
    korean, english = "Mina, 안녕", "Hello, Mina"
    assert list(heard.values()) == [korean, korean, english, english, english, english]
    assert [words(tag).language for tag in ("ko-KR", "en-GB", "fr")] == ["ko", "en", "en"]


@pytest.mark.usefixtures("locales")
def test_what_a_language_lacks_is_said_in_english() -> None:
    assert words("ko")("only-english") == "Roof"
    assert words("ko")("votes", count=3) == "3 votes"


@pytest.mark.usefixtures("locales")
def test_numbers_choose_their_plural() -> None:
    assert [words("en")("votes", count=count) for count in (0, 1, 2, 1200)] == [
        "0 votes",
        "One vote",
        "2 votes",
        "1,200 votes",
    ]


@pytest.mark.usefixtures("locales")
def test_nothing_marks_where_a_name_begins_or_ends() -> None:
    assert words("en")("hello", name="민아 🌸") == "Hello, 민아 🌸"


@pytest.mark.usefixtures("locales")
def test_a_text_that_nobody_wrote_and_a_variable_that_nobody_gave_are_mistakes_of_ours() -> None:
    with pytest.raises(MissingTextError, match="no-such-text"):
        words("ko")("no-such-text")
    with pytest.raises(MissingTextError, match="hello"):
        words("en")("hello")
    assert words("en").find("no-such-text") is None


@pytest.mark.usefixtures("locales")
async def test_discord_gets_the_names_and_descriptions_that_a_language_has() -> None:
    where: Any = TranslationContext(TranslationContextLocation.group_name, None)
    described_as: Any = TranslationContext(TranslationContextLocation.group_description, None)
    translate = CommandTranslator().translate
    description = locale_str("Questions", key="command-trivia")
    assert await translate(locale_str("trivia"), Locale.korean, where) == "퀴즈"
    assert await translate(description, Locale.korean, described_as) == "문제"
    for locale in (Locale.american_english, Locale.french):
        assert await translate(locale_str("trivia"), locale, where) is None
        assert await translate(description, locale, described_as) is None
    assert await translate(locale_str("spoiler"), Locale.korean, where) is None
    assert await translate(locale_str("Roof", key="only-english"), Locale.korean, described_as) is None


def test_a_description_is_defined_in_english_and_knows_its_key() -> None:
    description = described("trivia")
    assert description.message == words("en")("command-trivia")
    assert description.extras == {"key": "command-trivia"}


def test_whoever_had_their_name_deleted_is_called_so_in_the_readers_language() -> None:
    refused = Refusal("not-host", host=Person(-7))
    assert words("en")(refused.key, **refused.values).startswith("somebody who had their name deleted opened")
    assert words("ko").mention(-7) in words("ko")(refused.key, **refused.values)
    assert words("ko").mention(-7) != words("en").mention(-7)
    assert {words(language).mention(7) for language in ("en", "ko")} == {"<@7>"}


def test_permissions_are_called_as_discord_calls_them_in_the_readers_language() -> None:
    refused = Refusal("bot-lacks", permissions=Permissions(("manage_messages", "manage_webhooks")))
    told = {language: words(language)(refused.key, **refused.values) for language in languages()}
    assert "Manage Messages, Manage Webhooks" in told["en"]
    assert "메시지 관리하기, 웹후크 관리하기" in told["ko"]
    assert "Gérer les messages, Gérer les webhooks" in told["fr"]
    assert "Gestionar mensajes, Gestionar webhooks" in told["es"]
    assert words("ko").permissions(["something_new"]) == "something_new"


@pytest.mark.parametrize("language", languages())
def test_every_permission_that_may_be_lacking_or_too_much_has_its_name(language: str) -> None:
    named = {name for names in NEEDED.values() for name in names} | {name for name, is_one in POWERS if is_one}
    texts = (LOCALES / language / "permissions.ftl").read_text(encoding="utf-8")
    unnamed = {name for name in named if f"permission-{name.replace('_', '-')} = " not in texts}
    assert unnamed == set()

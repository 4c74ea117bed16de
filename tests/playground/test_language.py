"""The playground as `python -m bot playground` opens it speaks the installation's language to its people."""

from __future__ import annotations

import asyncio
import html
import json
import os
import re
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.i18n import languages, words
from bot.playground.language import locale_of
from bot.playground.proxy import FRAME, PAGE, in_words
from bot.settings import ROOT
from tests.playground.visitor import Site

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@asynccontextmanager
async def opened(folder: Path, language: str) -> AsyncIterator[Site]:
    """A playground in a process of its own, until the test is done with it."""
    environment = {"LANGUAGE": language, "PLAYGROUND_PORT": "0", "DISCORD_TOKEN": "", "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env={**os.environ, **environment},
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60), aiohttp.ClientSession() as browser:
            found = None
            while found is None:
                line = await process.stdout.readline()
                assert line, "it ended without having opened"
                found = re.search(r"http://\S+", line.decode())
            yield Site(found[0], browser)
    finally:
        process.terminate()
        await process.communicate()


@pytest.mark.parametrize("language", ["ko", "fr"])
async def test_opening_cards_and_private_answers_are_in_the_installations_language(
    tmp_path: Path, language: str
) -> None:
    say = words(language)
    async with opened(tmp_path, language) as site:
        page = await site.visit()
        assert say("greeting-title") in told(page.state)
        assert say("playground-title") in told(page.state)
        linked = re.findall(r"</([a-z0-9 ]+):\d+>", told(page.state))
        assert {"trivia start", "help"} < {*linked}
        assert not {"guard mode", "setup"} & {*linked}  # Mina may not use these
        assert page.state["channel"]["topic"] == say("playground-topic-general")
        assert page.state["profile"]["locale"] == language
        await page.slash(say("name-help"))
        await page.look()
        assert say("help-title") in told(page.state)  # which Mina alone sees, in the language of her Discord
        menu = await page.request("GET", "/playground/menu")
        assert menu == {"Mark as spoiler": say("command-menu-mark-as-spoiler")}


async def test_the_frame_around_the_channel_is_in_the_installations_language(tmp_path: Path) -> None:
    say = words("ko")
    async with opened(tmp_path, "ko") as site, site.browser.get(f"{site.root}/") as answer:
        page = await answer.text()
    assert '<html lang="ko">' in page
    assert f"<title>{say('playground-page-title')}</title>" in page
    assert f">{say('playground-page-channels')}</h2>" in page
    assert f">{say('playground-page-cast')}</h2>" in page


@pytest.mark.parametrize("language", languages())
def test_the_frame_is_whole_in_every_language(language: str) -> None:
    frame = in_words(words(language), FRAME)
    assert not re.search(r"[{}]", frame)
    [texts] = re.findall(r"<nav [^>]+>", frame)
    given = {name: html.unescape(text) for name, text in re.findall(r'data-(\w+)="([^"]+)"', texts)}
    assert given == {name: words(language)(f"playground-page-{name}") for name in given}
    used = re.findall(r"\btexts\.(\w+)", (PAGE / "page.js").read_text(encoding="utf-8"))
    assert {*given} == {*used}


async def test_the_list_of_commands_is_in_the_language_of_whoever_types(tmp_path: Path) -> None:
    say = words("ko")
    async with opened(tmp_path, "ko") as site:
        listed = (await (await site.visit()).request("GET", "/api/commands"))["entries"]
    [start] = [entry for entry in listed if entry["path"] == ["trivia", "start"]]
    assert start["invocation"] == f"{say('name-trivia')} {say('name-start')}"
    assert start["description"] == say("command-trivia-start")
    [answers] = [option for option in start["options"] if option["name"] == "answers"]
    assert answers["description"] == say("command-trivia-start-answers")
    assert [choice["name"] for choice in answers["choices"]] == [
        say("command-choice-buttons"),
        say("command-choice-typed"),
    ]


def told(state: dict[str, object]) -> str:
    """Everything that stands on a page."""
    return json.dumps(state["messages"], ensure_ascii=False)


def test_a_language_is_named_as_discord_names_it() -> None:
    named = {language: locale_of(language) for language in ("en", "en-GB", "ko", "fr", "es", "pt", "xx")}
    assert named == {
        "en": "en-US",
        "en-GB": "en-GB",
        "ko": "ko",
        "fr": "fr",
        "es": "es-419",
        "pt": "pt-BR",
        "xx": "en-US",
    }

"""What Discord is told of the commands is what Discord takes."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from discord import AppCommandType

from bot.i18n import LOCALES, commands, languages
from tests.i18n.sources import messages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.people import Town

# Discord's documentation of application commands: names, descriptions, and the size of a command in all.
NAME = re.compile(r"[-_\w]{1,32}")
MENU_NAME = re.compile(r"[-_\w ]{1,32}")
DESCRIPTION_LENGTH, CHOICE_LENGTH, COMMAND_LENGTH, MOST = 100, 100, 8000, 25
SUBCOMMANDS = (1, 2)


async def payload(town: Town) -> list[dict[str, Any]]:
    translator = town.bot.tree.translator
    assert translator is not None
    return [await command.get_translated_payload(town.bot.tree, translator) for command in town.bot.tree.get_commands()]


def nodes(node: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """A command and all its subcommands and options, each with its path."""
    here = f"{path} {node['name']}".strip()
    yield here, node
    for option in node.get("options", []):
        yield from nodes(option, here)


def said(node: dict[str, Any], what: str) -> list[str]:
    """A name or description in English and then in each other language."""
    return [node.get(what, ""), *(node.get(f"{what}_localizations") or {}).values()]


async def test_names_and_descriptions_are_within_limits_in_every_language(town: Town) -> None:
    for command in await payload(town):
        if command["type"] != AppCommandType.chat_input.value:
            assert all(MENU_NAME.fullmatch(name) for name in said(command, "name")), command["name"]
            continue
        for path, node in nodes(command):
            for name in said(node, "name"):
                assert NAME.fullmatch(name), path
                assert name == name.lower(), path
            for text in said(node, "description"):
                assert 1 <= len(text) <= DESCRIPTION_LENGTH, (path, len(text))


@pytest.mark.parametrize("locale", ["ko", "fr", "es-ES", "es-419"])
async def test_commands_have_names_and_descriptions_in_each_language_and_siblings_differ(
    town: Town, locale: str
) -> None:
    commands = [command for command in await payload(town) if command["type"] == AppCommandType.chat_input.value]
    groups = [node for command in commands for _, node in nodes(command) if node.get("type", 1) in SUBCOMMANDS]
    for siblings in (commands, *(group.get("options", []) for group in groups)):
        names = [(node.get("name_localizations") or {}).get(locale, node["name"]) for node in siblings]
        assert len(set(names)) == len(names)
    for node in groups:
        assert locale in (node.get("description_localizations") or {}), node["name"]


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
async def test_every_option_and_no_other_has_a_name_in_each_language(town: Town, language: str) -> None:
    options = {
        node["name"].replace("_", "-")
        for command in await payload(town)
        for _, node in nodes(command)
        if node is not command and node["type"] not in SUBCOMMANDS
    }
    named = [key.removeprefix("name-option-") for key in messages(language) if key.startswith("name-option-")]
    assert set(named) == options


async def test_every_command_and_option_is_described(town: Town) -> None:
    said_nothing = "…"  # what discord.py puts where nobody described
    for command in await payload(town):
        for path, node in nodes(command):
            assert node.get("description") != said_nothing, path


async def test_options_and_choices_are_within_limits_and_the_required_ones_come_first(town: Town) -> None:
    for command in await payload(town):
        for path, node in nodes(command):
            options = [option for option in node.get("options", []) if option["type"] not in SUBCOMMANDS]
            assert len(node.get("options", [])) <= MOST, path
            required = [bool(option.get("required")) for option in options]
            assert required == sorted(required, reverse=True), path
            choices = node.get("choices") or []
            assert len(choices) <= MOST, path
            assert all(1 <= len(name) <= CHOICE_LENGTH for choice in choices for name in said(choice, "name")), path
            assert not (choices and node.get("autocomplete")), path


async def test_a_command_is_not_too_large_in_all(town: Town) -> None:
    """Of each name and description Discord counts the longest translation."""
    for command in await payload(town):
        total = 0
        for _, node in nodes(command):
            total += longest(node, "name") + longest(node, "description")
            total += sum(longest(choice, "name") + len(str(choice["value"])) for choice in node.get("choices") or [])
        assert total <= COMMAND_LENGTH, command["name"]


def longest(node: dict[str, Any], what: str) -> int:
    return max(map(len, said(node, what)))


async def test_no_two_commands_have_the_same_name(town: Town) -> None:
    names = [(command["type"], command["name"]) for command in await payload(town)]
    assert len(names) == len(set(names))
    for command in await payload(town):
        paths = [path for path, _ in nodes(command)]
        assert len(paths) == len(set(paths))


async def test_everything_is_for_servers_only(town: Town) -> None:
    for command in town.env.backend.commands[None].values():
        assert command["contexts"] == [0], command["name"]
        assert command["integration_types"] == [0], command["name"]


async def test_commands_are_told_once_and_again_only_when_they_change(town: Town) -> None:
    assert told(town) == 1
    await town.restart()
    assert told(town) == 1
    town.bot.tree.remove_command("guard")
    assert await town.bot.tree.tell(town.bot.database) is True
    assert await town.bot.tree.tell(town.bot.database) is False
    assert told(town) == 2


def told(town: Town) -> int:
    return sum(request.method == "PUT" and request.path.endswith("/commands") for request in town.env.http_requests)


async def test_commands_are_told_again_when_a_translation_of_them_changes(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, database = town.bot.tree, town.bot.database
    monkeypatch.setattr(commands, "LOCALES", shutil.copytree(LOCALES, tmp_path / "locales"))
    assert await tree.tell(database) is False
    for name in ("commands", "names"):
        with (tmp_path / "locales" / "ko" / f"{name}.ftl").open("a", encoding="utf-8") as file:
            file.write("command-new = x\n")
        assert await tree.tell(database) is True

"""The documents say what the code does: commands, targets and pictures."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import typer.main
from discord import AppCommandType, app_commands

from bot.cli import app
from bot.flood import PERSON, SERVER
from bot.i18n import words
from bot.packs.checks import check_pack
from bot.packs.importing.formats import MAX_BYTES
from bot.packs.library import Library
from bot.packs.model import CHOICE_LENGTH, EXPLANATION_LENGTH, QUESTION_LENGTH
from bot.packs.own.model import MOST_QUESTIONS, MOST_SPELLINGS
from bot.packs.reading import MAX_DEPTH, MAX_VALUES, MEGABYTE
from bot.polls.rules.anonymity import KEY_LENGTH
from bot.privacy.departures import KEPT_FOR
from bot.settings import ROOT, SEEDS, Settings
from bot.spoilers.rules import actions
from bot.ui.help.cards import Topic, topic_text
from tests.packs.importing.judged import judged

if TYPE_CHECKING:
    from pathlib import Path

    from tests.people import Town

README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


async def test_readme_has_a_row_for_every_command_and_no_other(town: Town) -> None:
    slash = {
        f"/{command.qualified_name}"
        for command in town.bot.tree.walk_commands()
        if isinstance(command, app_commands.Command)
    }
    menus = {
        menu.name
        for kind in (AppCommandType.user, AppCommandType.message)
        for menu in town.bot.tree.get_commands(type=kind)
    }
    assert set(re.findall(r"^\| `(/[^`]+)` \|", README, re.MULTILINE)) == slash
    assert set(re.findall(r"^\| \*\*([^*]+)\*\* \|", README, re.MULTILINE)) == menus


async def test_documents_name_no_command_that_does_not_exist(town: Town) -> None:
    commands = tuple(f"/{command.qualified_name}" for command in town.bot.tree.walk_commands())
    for document in ROOT.glob("*.md"):
        for named in re.findall(r"`(/[a-z0-9]+ [^`]+)`", document.read_text(encoding="utf-8")):
            group, name = named.split()[:2]
            assert f"{group} {name}" in commands, f"{document.name}: {named}"


async def test_help_leads_to_every_command_from_exactly_one_topic_and_names_no_other(town: Town) -> None:
    tree, menus = town.bot.tree, town.bot.tree.get_commands(type=AppCommandType.message)
    say = words("en")
    slash = {c.qualified_name for c in tree.walk_commands() if isinstance(c, app_commands.Command)}
    told = Counter[str]()
    for topic in Topic:
        text = topic_text(say, topic)
        told.update(tree.named(text))
        told.update(menu.name for menu in menus if f"**{menu.name}**" in text)
        assert len(re.findall(r"(?<!\w)/[a-z]", text)) == len(tree.named(text)), topic
    assert told == dict.fromkeys((*slash, *(menu.name for menu in menus)), 1)


def test_readme_has_a_row_for_everything_that_the_program_can_be_told() -> None:
    told = set(re.findall(r"^\| `python -m bot ([a-z ]+?)(?: [A-Z]+)?` \|", README, re.MULTILINE))
    assert told == set(_names(typer.main.get_command(app)))


def test_readme_names_what_repeats_its_figures() -> None:
    figures = README.partition("## What it takes")[2].partition("\n## ")[0]
    rows = [row for row in figures.splitlines() if row.startswith("| ")][2:]
    assert rows
    for row in rows:
        file = re.search(r"`(tests/bench/bench_\w+\.py)` \|$", row)
        assert file, row
        assert (ROOT / file[1]).is_file()


def test_the_privacy_page_says_how_long_things_are_kept() -> None:
    page = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")
    assert f"goes {KEPT_FOR.days} days later" in page
    assert f"its text for {actions.KEPT_FOR.days} days" in page
    assert re.findall(r"`/privacy (\w+)`", page)[:3] == ["policy", "export", "delete"]


def test_the_make_targets_that_documents_name_exist() -> None:
    documents = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("*.md"))
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"`?\bmake ([a-z]+)`", documents)) <= targets
    assert {"setup", "run", "test", "check", "bench"} <= targets


def test_every_file_that_a_document_links_to_is_there() -> None:
    for document in ROOT.glob("*.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{document.name} links to {target}"


def test_the_security_page_names_settings_and_limits_as_they_are() -> None:
    page = " ".join((ROOT / "SECURITY.md").read_text(encoding="utf-8").split())
    assert set(re.findall(r"`([A-Z]+_[A-Z_]+)`", page)) <= {name.upper() for name in Settings.model_fields}
    for limits in (
        f"one person may do {PERSON.at_once} things at once and {PERSON.a_second} a second lasting",
        f"what is dear is {SERVER.at_once} at once and {SERVER.a_second} a second",
        f"at most {MAX_BYTES // MEGABYTE} MB, {MOST_QUESTIONS:,} questions, ",
        f"questions, {MAX_VALUES:,} values and {MAX_DEPTH} levels",
        f"keyed hash ({KEY_LENGTH * 8} bits)",
    ):
        assert limits in page


def test_no_document_or_source_holds_a_path_of_one_machine() -> None:
    for path in ROOT.glob("*.md"):
        assert not re.search(r"(?<![\w.])/(home|root|Users)/", path.read_text(encoding="utf-8")), path.name


def _names(group: object, prefix: str = "") -> list[str]:
    names = []
    for name, command in getattr(group, "commands", {}).items():
        names.extend(_names(command, f"{prefix}{name} ") if hasattr(command, "commands") else [f"{prefix}{name}"])
    return names


def test_the_example_of_a_servers_own_pack_can_be_imported() -> None:
    text = (ROOT / "PACKS.md").read_text(encoding="utf-8")
    example = re.search(r"^## A server's own pack\n.*?^```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert example
    show = next(iter(Library.load(SEEDS)))
    taken = judged(show, example[1])
    assert (taken.errors, taken.warnings, len(taken.entries)) == ((), (), 2)
    assert taken.categories_given == 1


def test_the_page_for_pack_authors_states_the_limits_that_hold() -> None:
    page = " ".join((ROOT / "PACKS.md").read_text(encoding="utf-8").split())
    for stated in (
        f"up to {MAX_BYTES // MEGABYTE} MB and {MOST_QUESTIONS} questions",
        f"| `question` | up to {QUESTION_LENGTH} characters |",
        f"| `answer` | up to {CHOICE_LENGTH} |",
        f"| `accept` | up to {MOST_SPELLINGS} other spellings",
        f"| `explanation` | up to {EXPLANATION_LENGTH},",
        f"more than {MAX_DEPTH} levels or {MAX_VALUES:,} values",
    ):
        assert stated in page, stated


def test_the_examples_for_pack_authors_are_a_sound_pack(tmp_path: Path) -> None:
    text = (ROOT / "PACKS.md").read_text(encoding="utf-8")
    examples = re.findall(r"^## (\w+\.yaml)\n\n```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(examples) == 5
    for name, example in examples:
        (tmp_path / name).write_text(example, encoding="utf-8")
    assert check_pack(tmp_path) == []

"""The house stays as it was built: which way things point, who may know Discord, and how long a file may be."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

from bot.client import COGS
from bot.packs.library import Library
from bot.settings import ROOT, SEEDS

LONGEST = 400
SOURCES = sorted((*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")))
MAY_KNOW_DISCORD = (
    "cogs/",
    "bot/ui/",
    "bot/playground/",
    "bot/client.py",
    "bot/i18n/commands.py",
)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> set[str]:
    """The packages that a file imports, also where only a type checker would."""
    return {name.split(".")[0] for name in modules(path)}


def modules(path: Path) -> set[str]:
    """The modules that a file imports, or imports something of, wherever it does."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_imports_point_the_way_that_the_contracts_say() -> None:
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    checked = subprocess.run(
        [sys.executable, "-c", linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert checked.returncode == 0, checked.stdout


def test_no_files_import_one_another_in_a_circle_not_even_for_their_types() -> None:
    files = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in SOURCES}
    arrows = {name: modules(path) & files.keys() - {name} for name, path in files.items()}
    TopologicalSorter(arrows).prepare()  # raises CycleError, naming those that stand in it


def test_no_file_is_longer_than_can_be_read_at_once() -> None:
    assert [named(path) for path in SOURCES if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST] == []


def test_only_the_surface_knows_discord() -> None:
    know = {named(path) for path in SOURCES if "discord" in imported(path)}
    assert {name for name in know if not name.startswith(MAY_KNOW_DISCORD)} == set()


def test_only_the_playground_knows_simcord() -> None:
    know = {named(path) for path in SOURCES if "simcord" in imported(path)}
    assert {name for name in know if not name.startswith("bot/playground/")} == set()


def test_no_code_and_no_text_of_ours_knows_a_show_by_its_name() -> None:
    shows = {name.casefold() for show in Library.load(SEEDS) for name in (show.id, *show.names)}
    written = [*SOURCES, *(ROOT / "bot" / "i18n").rglob("*.ftl")]
    known = re.compile(rf"\b({'|'.join(map(re.escape, sorted(shows)))})\b")
    assert {named(path): known.findall(text) for path in written if known.search(text := folded(path))} == {}


def folded(path: Path) -> str:
    return path.read_text(encoding="utf-8").casefold()


def test_every_cog_is_loaded_and_every_loaded_cog_is_there() -> None:
    there = {path.stem for path in (ROOT / "cogs").glob("*.py")} - {"__init__"}
    assert there == set(COGS)


def test_every_module_says_why_it_is_there() -> None:
    silent = [named(path) for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []


def test_nobody_hides_what_goes_wrong_behind_a_bare_except() -> None:
    hiding = [
        f"{named(path)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert hiding == []


def test_the_top_level_has_the_folders_that_the_owner_asked_for() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    ).stdout.splitlines()
    folders = {Path(path).parts[0] for path in tracked if len(Path(path).parts) > 1}
    assert folders <= {"bot", "cogs", "data", "seeds", "tests", ".ci"}
    assert [path for path in tracked if path.endswith(".db")] == []

"""`python -m bot`: what it says, where it says it, and with which exit code it ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bot import __version__
from bot.cli import app
from bot.errors import StartupError
from bot.ops import doctor
from bot.settings import ROOT, SEEDS, Settings
from tests.packs.writing import FILES, write_pack

if TYPE_CHECKING:
    from click.testing import Result

pytestmark = pytest.mark.usefixtures("logs_as_before")

NO_TOKEN = "hunter2-hunter2-hunter2"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of the test's own, an environment that sets nothing, and for the doctor a pack that is quickly read."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    write_pack(tmp_path / "seeds")
    monkeypatch.setattr(doctor, "SEEDS", tmp_path / "seeds")


def run(*arguments: str) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


def run_apart(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command as people do, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def findings(told: str) -> dict[str, str]:
    """The doctor's lines, each by what it is about, with its mark."""
    lines = [re.fullmatch(r"(ok |!! ) (.+?): (.+)", line) for line in told.splitlines()]
    assert all(lines)
    return {line[2]: line[1].strip() for line in lines if line}


def test_an_implausible_token_is_one_sentence_and_not_repeated() -> None:
    ended = run_apart("run", DISCORD_TOKEN=NO_TOKEN)
    assert (ended.returncode, ended.stdout) == (1, "")
    (sentence,) = ended.stderr.splitlines()
    assert "DISCORD_TOKEN is not a bot token: copy it from the developer portal" in sentence
    assert NO_TOKEN not in sentence


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"LOG_LEVEL": "loud"}, "A setting is wrong: LOG_LEVEL"),
        ({"DATA_DIR": "file/below"}, "The data folder file/below cannot be written"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL is not the address of a database"),
    ],
)
def test_what_stops_the_start_is_one_sentence_without_a_traceback(
    tmp_path: Path, environment: dict[str, str], told: str
) -> None:
    (tmp_path / "file").touch()
    ended = run_apart("migrate", **environment)
    assert (ended.returncode, ended.stdout) == (1, "")
    (sentence,) = ended.stderr.splitlines()
    assert told in sentence


def test_migrating_twice_does_something_once(tmp_path: Path) -> None:
    first, second = run_apart("migrate"), run_apart("migrate")
    assert (first.returncode, second.returncode) == (0, 0)
    assert re.fullmatch(r"Database: migrated from nothing to \d+\.", first.stdout.strip())
    assert re.fullmatch(r"Database: up to date \(\d+\)\.", second.stdout.strip())
    assert (tmp_path / "data" / "rooftop.db").exists()


def test_the_version_is_that_of_the_package() -> None:
    assert run("version").stdout.strip() == __version__
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_help_and_wrong_use_are_told_where_nothing_of_the_tests_is_loaded() -> None:
    helped, misused = run_apart("--help"), run_apart("backup", "--nonsense")
    assert (helped.returncode, misused.returncode) == (0, 2)
    assert "doctor" in helped.stdout
    assert "--nonsense" in misused.stderr
    assert "Traceback" not in helped.stderr + misused.stderr


def test_without_a_command_help_is_shown() -> None:
    told = run().output
    assert all(command in told for command in ("run", "playground", "doctor", "migrate", "sync", "pack"))


def test_an_installation_without_the_simulator_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "simcord", None)
    with pytest.raises(StartupError, match="has no playground: set DISCORD_TOKEN"):
        run("run")


def test_the_doctor_finds_a_fresh_folder_healthy_and_leaves_it_as_it_is(tmp_path: Path) -> None:
    examined = run("doctor")
    assert examined.exit_code == 0
    assert set(findings(examined.stdout).values()) == {"ok"}
    assert {"settings", "token", "intents", "data folder", "database"} < set(findings(examined.stdout))
    assert "so `run` opens the playground" in examined.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["seeds"]


def test_the_doctor_knows_the_revision_of_a_database(tmp_path: Path) -> None:
    run("migrate")
    assert re.search(r"^ok  database: at revision \d+$", run("doctor").stdout, re.MULTILINE)
    (tmp_path / "data" / "rooftop.db").write_text("Dear diary, " * 500)
    assert findings(run("doctor").stdout)["database"] == "!!"


@pytest.mark.parametrize(
    ("name", "value", "about", "told"),
    [
        ("DISCORD_TOKEN", NO_TOKEN, "token", "is not a bot token: copy it again"),
        ("DATA_DIR", "file/below", "data folder", "file/below cannot be written"),
        ("DATABASE_URL", "nonsense", "database", "DATABASE_URL is not the address"),
        ("DATABASE_URL", "postgres://fan:hunter2@127.0.0.1:1/x", "database", "cannot be used"),
        ("PLAYGROUND_PORT", "door", "settings", "PLAYGROUND_PORT"),
    ],
)
def test_the_doctor_names_what_is_wrong_in_one_line_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, about: str, told: str
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(name, value)
    examined = run("doctor")
    assert examined.exit_code == 1
    marks = findings(examined.stdout)
    assert [key for key, mark in marks.items() if mark == "!!"] == [about]
    assert told in examined.stdout
    assert "hunter2" not in examined.stdout
    assert about == "settings" or marks["pack rooftop-tales"] == "ok"


def test_the_doctor_names_the_first_mistake_of_a_broken_pack(tmp_path: Path) -> None:
    write_pack(tmp_path / "seeds", plot="points: x\n", polls="polls: x\n")
    examined = run("doctor")
    assert examined.exit_code == 1
    assert "!!  pack rooftop-tales: 2 to mend, first plot.yaml:1: points: has to be a list" in examined.stdout


def test_the_doctor_notices_a_misspelt_setting(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DISCORD_TOKN=abc\nPOSTGRES_PASSWORD=other\n", encoding="utf-8")
    examined = run("doctor")
    assert examined.exit_code == 1
    assert "!!  settings: DISCORD_TOKN in .env is no setting of Rooftop: DISCORD_TOKEN is" in examined.stdout


def test_the_doctor_says_which_switch_message_content_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no privileged intent is needed" in run("doctor").stdout
    monkeypatch.setenv("MESSAGE_CONTENT", "true")
    assert "Message Content is wanted: switch it on in the developer portal" in run("doctor").stdout


def test_a_sound_pack_is_told_so_by_any_path_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = SEEDS / "all-of-us-are-dead"
    checked = run("pack", "check", str(shipped))
    assert (checked.exit_code, checked.stdout) == (0, "all-of-us-are-dead: sound.\n")
    monkeypatch.chdir(shipped)
    assert run("pack", "check", ".").stdout == "all-of-us-are-dead: sound.\n"


def test_a_broken_pack_is_told_line_by_line_with_how_many_there_are(tmp_path: Path) -> None:
    trivia = FILES["trivia.yaml"].replace("A01", "Z99")
    checked = run("pack", "check", str(write_pack(tmp_path, trivia=trivia)))
    assert checked.exit_code == 1
    assert checked.stdout.splitlines() == [
        "trivia.yaml:2: first-door: there is no fact Z99 in facts.yaml",
        "trivia.yaml:12: night-visit: there is no fact Z99 in facts.yaml",
        "2 to mend.",
    ]


def test_a_folder_that_is_not_there_is_a_wrong_use_and_not_a_broken_pack() -> None:
    checked = run("pack", "check", "nowhere")
    assert checked.exit_code == 2
    assert "nowhere" in checked.output
    assert "does not exist" in checked.output


def test_a_new_pack_is_sound_for_the_check_and_for_editors(tmp_path: Path) -> None:
    begun = run("pack", "new", str(tmp_path / "my-show"))
    assert len(begun.output.split()) == len(FILES)
    assert run("pack", "check", str(tmp_path / "my-show")).output == "my-show: sound.\n"
    first = (tmp_path / "my-show" / "trivia.yaml").read_text(encoding="utf-8").splitlines()[0]
    schema = re.fullmatch(r"# yaml-language-server: \$schema=(.+)", first)
    assert schema
    assert (tmp_path / "my-show" / schema[1]).resolve() == SEEDS / "schema" / "trivia.json"
    with pytest.raises(StartupError, match="is there already"):
        run("pack", "new", str(tmp_path / "my-show"))


def test_files_are_imported_offline_all_or_none_and_come_out_as_packs() -> None:
    run("pack", "new", "our_doors.yaml")
    Path("red.yaml").write_text("AUTHOR: Bob\nWhich door?:\n- no\n", encoding="utf-8")
    options = ("--show", "squid-game", "--safe-after", "S1E3")
    Path("broken.csv").write_text("question,answer\nWho?\n", encoding="utf-8")
    refused = run("pack", "import", "red.yaml", "broken.csv", *options, "--to", "out")
    assert refused.exit_code == 1
    assert refused.stdout.splitlines() == ["broken.csv:2: error: answer is missing.", "Nothing was imported."]
    assert not Path("out").exists()
    judged = run("pack", "import", "red.yaml", "our_doors.yaml", *options)
    assert "red.yaml: sound. Questions: 1." in judged.stdout
    assert run("pack", "import", "red.yaml", "our_doors.yaml", *options, "--to", "out").exit_code == 0
    assert "answer: 'No'" in Path("out/red.yaml").read_text(encoding="utf-8")
    assert run("pack", "import", "out/red.yaml", "out/our_doors.yaml", *options).exit_code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_bar_shows_whoever_watches_how_far_judging_is() -> None:
    Path("red.yaml").write_text("AUTHOR: Bob\nWhich door?:\n- no\n", encoding="utf-8")
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "bot", "pack", "import", "red.yaml", "--safe-after", "S1E1"]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=theirs, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert re.search(r"Questions +\[#+\] +100%", shown)


def test_a_shows_questions_are_exported_as_a_pack_that_can_be_imported() -> None:
    run("pack", "export", "seeds/rooftop-tales", "--to", "tales.yaml")
    back = run("pack", "import", "tales.yaml", "--show", "squid-game", "--safe-after", "S1E1")
    assert "tales.yaml: sound. Questions: 2." in back.stdout

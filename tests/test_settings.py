"""Settings: documented where they are set, forgiving of how people copy, and silent about secrets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.errors import StartupError
from bot.settings import ROOT, Settings, load_settings
from bot.shards import Slot

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
NAMES = {name.upper() for name in Settings.model_fields}
TOKEN = "MTA4NzY1NDMyMTA5ODc2NTQzMg.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment and a folder that set nothing."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_the_example_documents_every_setting_and_no_other() -> None:
    documented = re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE)
    assert len(documented) == len(set(documented))
    assert set(documented) == NAMES
    for paragraph in EXAMPLE.strip().split("\n\n")[1:]:
        *comments, assignment = paragraph.splitlines()
        assert comments, assignment
        assert all(comment.startswith("# ") for comment in comments), assignment


def test_the_example_sets_what_the_code_takes_for_the_default(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(EXAMPLE, encoding="utf-8")
    assert load_settings() == Settings(_env_file=None)


def test_a_setting_comes_from_the_environment_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("LOG_LEVEL=DEBUG\nPLAYGROUND_PORT=9000\n", encoding="utf-8")
    monkeypatch.setenv("LOG_LEVEL", "error")
    settings = load_settings()
    assert (settings.log_level, settings.playground_port) == ("ERROR", 9000)


def test_a_byte_order_mark_does_not_hide_the_first_setting(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PLAYGROUND_PORT=9000\n", encoding="utf-8-sig")
    assert load_settings().playground_port == 9000


def test_a_file_in_another_encoding_is_explained(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PLAYGROUND_PORT=9000\n", encoding="utf-16")
    with pytest.raises(StartupError, match="not UTF-8 text"):
        load_settings()


def test_an_empty_value_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert load_settings() == Settings(_env_file=None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MESSAGE_CONTENT", "perhaps-hunter2"),
        ("LANGUAGE", "hunter2"),
        ("LOG_LEVEL", "hunter2"),
        ("DISCORD_API_BASE_URL", "ftp://hunter2"),
        ("DISCORD_GATEWAY_URL", "https://hunter2"),
        ("ROOFTOP_CLUSTER", "3/2"),
        ("ROOFTOP_CLUSTER", "first of two"),
        ("PLAYGROUND_PORT", "70000"),
        ("PLAYGROUND_PORT", "hunter2"),
        ("METRICS_PORT", "0"),
    ],
)
def test_a_wrong_value_is_named_by_its_setting_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(StartupError) as refused:
        load_settings()
    told = str(refused.value)
    assert told.startswith(f"A setting is wrong: {name}: ")
    assert ".env.example" in told
    assert value not in told
    assert "\n" not in told


def test_every_wrong_setting_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    monkeypatch.setenv("PLAYGROUND_PORT", "door")
    with pytest.raises(StartupError, match=r"(?=.*LOG_LEVEL)(?=.*PLAYGROUND_PORT)"):
        load_settings()


def test_several_processes_need_a_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROOFTOP_CLUSTER", "1/2")
    with pytest.raises(StartupError, match="ROOFTOP_CLUSTER: several processes need a PostgreSQL: set DATABASE_URL"):
        load_settings()
    monkeypatch.setenv("DATABASE_URL", "postgresql://fan@db/rooftop")
    assert load_settings().slot == Slot(1, 2)


@pytest.mark.parametrize("copied", [TOKEN, f" {TOKEN} ", f'"{TOKEN}"', f"'{TOKEN}'\n"])
def test_what_copying_adds_to_a_token_is_taken_off(monkeypatch: pytest.MonkeyPatch, copied: str) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", copied)
    settings = load_settings()
    assert settings.token == TOKEN
    assert settings.token_is_plausible()


@pytest.mark.parametrize("token", ["hunter2", f"Bot {TOKEN}", TOKEN[:-20], "a" * 64, "  "])
def test_what_is_no_token_is_not_plausible(monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", token)
    assert not load_settings().token_is_plausible()


def test_a_token_is_not_shown_with_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    settings = load_settings()
    assert TOKEN not in f"{settings!r} {settings} {settings.model_dump()}"


def test_the_database_is_a_file_in_the_data_folder_or_what_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "here"))
    assert load_settings().database == f"sqlite+aiosqlite:///{tmp_path}/here/rooftop.db"
    for scheme in ("postgres", "postgresql", "postgresql+asyncpg"):
        monkeypatch.setenv("DATABASE_URL", f"{scheme}://fan:secret@db/rooftop")
        assert load_settings().database == "postgresql+asyncpg://fan:secret@db/rooftop"


@pytest.mark.parametrize(
    ("given", "read"),
    [("ko", "ko"), ("pt-BR", "pt-BR"), ("en_US:en", "en-US"), ("fr_FR.UTF-8", "fr-FR"), ("C", "en"), ("C.UTF-8", "en")],
)
def test_a_desktops_own_language_setting_does_not_stop_the_start(
    monkeypatch: pytest.MonkeyPatch, given: str, read: str
) -> None:
    monkeypatch.setenv("LANGUAGE", given)
    assert load_settings().language == read

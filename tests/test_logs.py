"""Logs: one form for ours and the libraries', JSON where no person reads along, and never the token."""

from __future__ import annotations

import io
import json
import logging
import sys
from typing import TYPE_CHECKING, Any

import pytest
import structlog
from pydantic import SecretStr

from bot.ops.logs import HIDDEN, configure_logs
from bot.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("logs_as_before")

TOKEN = "MTA4NzY1NDMyMTA5ODc2NTQzMg.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB"


class Terminal(io.StringIO):
    """What a person reads along on."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path, discord_token=SecretStr(TOKEN))


def configured(settings: Settings, monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> io.StringIO:
    monkeypatch.setattr(sys, "stderr", stream)
    configure_logs(settings)
    return stream


def entries(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_without_a_terminal_every_line_is_json(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = configured(settings, monkeypatch, io.StringIO())
    structlog.get_logger("bot.ours").warning("poll closed", poll=7, question="누가 살아남을까?")
    logging.getLogger("somebody.else").error("it %s", "broke", extra={"shard": 3})
    ours, theirs = entries(stream)
    assert (ours["event"], ours["level"], ours["logger"], ours["poll"]) == ("poll closed", "warning", "bot.ours", 7)
    assert ours["question"] == "누가 살아남을까?"
    assert (theirs["event"], theirs["level"], theirs["logger"], theirs["shard"]) == (
        "it broke",
        "error",
        "somebody.else",
        3,
    )
    assert all(entry["timestamp"].endswith("Z") for entry in (ours, theirs))


def test_an_exception_is_one_line_with_its_traceback_and_its_reference(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = configured(settings, monkeypatch, io.StringIO())
    structlog.get_logger("bot").error("unexpected error", reference="7K3QX2", exc_info=RuntimeError("out of petrol"))
    (entry,) = entries(stream)
    assert entry["reference"] == "7K3QX2"
    assert "RuntimeError: out of petrol" in entry["exception"]


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_the_token_never_appears_wherever_it_was(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO]
) -> None:
    written = configured(settings, monkeypatch, stream())
    log = structlog.get_logger("bot")
    error = RuntimeError(f"Authorization: Bot {TOKEN}")
    log.error("refused", header=f"Bot {TOKEN}", nested={"tokens": [TOKEN]})
    event = f"refused {TOKEN}"
    log.error(event, exc_info=error)
    logging.getLogger("aiohttp").error("GET with %s", TOKEN, exc_info=error)
    told = written.getvalue()
    assert TOKEN not in told
    assert told.count(HIDDEN) >= 6


def test_on_a_terminal_a_person_reads_plain_lines_and_no_local_variables(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = configured(settings, monkeypatch, Terminal())

    def fail() -> None:
        said_in_private = "he dies in the shaft"
        raise RuntimeError(str(len(said_in_private)))

    try:
        fail()
    except RuntimeError:
        structlog.get_logger("bot").exception("failed")
    told = stream.getvalue()
    assert "failed" in told
    assert "RuntimeError: 20" in told
    with pytest.raises(json.JSONDecodeError):
        json.loads(told.splitlines()[0])
    assert "said_in_private  =" not in told
    assert told.count("he dies in the shaft") <= 1  # the source's own line at most, never the value


def test_the_level_is_as_set_and_the_library_is_quieter(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = configured(settings, monkeypatch, io.StringIO())
    logging.getLogger("bot").debug("too fine")
    logging.getLogger("discord.gateway").info("connected")
    logging.getLogger("alembic").info("migrating")
    logging.getLogger("bot").info("just right")
    assert [entry["event"] for entry in entries(stream)] == ["just right"]


def test_a_connection_that_could_not_be_made_is_one_line_and_what_nobody_expected_is_all_of_it(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = configured(settings, monkeypatch, Terminal())
    log = logging.getLogger("discord.shard")
    log.error("Attempting a reconnect in %.2fs", 1.5, exc_info=ConnectionRefusedError("nobody there"))
    assert stream.getvalue().count("\n") == 1
    assert "Attempting a reconnect in 1.50s: nobody there" in stream.getvalue()
    log.error("Attempting a reconnect", exc_info=RuntimeError("out of petrol"))
    assert "RuntimeError: out of petrol" in stream.getvalue()
    assert "Traceback" not in stream.getvalue().splitlines()[0]


async def test_what_somebody_typed_is_not_in_the_log_of_a_write_that_failed(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = configured(settings, monkeypatch, io.StringIO())
    async with town.bot.database.write() as connection:
        await connection.exec_driver_sql("DROP TABLE poll_options")
    form = await town.mina.slash(town.general, "poll create")
    await town.mina.submit_modal(form, {"question": "Does Gwi-nam live?", "options": "He jumps\nHe hides"})
    failed = next(entry for entry in entries(stream) if entry["event"] == "unexpected error")
    assert "poll_options" in failed["exception"]
    told = stream.getvalue()
    assert not any(typed in told for typed in ("Gwi-nam", "He jumps", "He hides", str(town.mina.id)))

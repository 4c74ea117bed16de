"""Structured logs: for a person on a terminal, as JSON anywhere else. The token never gets into them."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import structlog
from aiohttp import ClientError

if TYPE_CHECKING:
    from structlog.typing import Processor

    from bot.settings import Settings

HIDDEN = "(token)"


def configure_logs(settings: Settings) -> None:
    """Send our own and the libraries' logs to standard error, in one form."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    on_terminal = sys.stderr.isatty()
    last: list[Processor] = (
        [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        if on_terminal
        else [
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ]
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(_Discreet(formatter, settings.token))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    # The library tells at INFO of each connection; what matters of that we say ourselves.
    logging.getLogger("discord").setLevel(max(logging.WARNING, logging.getLevelName(settings.log_level)))
    logging.getLogger("discord.shard").addFilter(_told_in_a_line)
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _told_in_a_line(record: logging.LogRecord) -> bool:
    """A connection that could not be made is tried again; the library adds its own inner life."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, (OSError, ClientError)):
        record.msg, record.args, record.exc_info = f"{record.getMessage()}: {error}", (), None
    return True


class _Discreet(logging.Formatter):
    """Takes the token out of every line, wherever it came from."""

    def __init__(self, inner: logging.Formatter, token: str | None) -> None:
        super().__init__()
        self._inner = inner
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        line = self._inner.format(record)
        return line.replace(self._token, HIDDEN) if self._token else line

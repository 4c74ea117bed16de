"""Discord in trouble, as the bot meets it: SimCord's failing servers come to it as they do by its own ways out."""

from __future__ import annotations

from contextlib import contextmanager
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import discord
import pytest
from simcord.backend.errors import BackendError
from simcord.http import client, router

from bot.ui.unanswered import answered

if TYPE_CHECKING:
    from collections.abc import Iterator

_refuse = client._raise_for


def fail_as_discord() -> None:
    """Have SimCord raise what the bot's own ways out to Discord do, by which it does not go."""
    client._raise_for = _fail


def _fail(error: BackendError) -> None:
    with answered():
        if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise discord.DiscordServerError(client._FakeResponse(error.status), error.to_json())
        _refuse(error)


@contextmanager
def answers_lost(method: str, path_glob: str) -> Iterator[None]:
    """Discord does in this block what it is asked for in such a way, and the answers get lost."""
    dispatch = router.dispatch

    def lose(backend: Any, asked: str, path: str, **content: Any) -> Any:
        answer = dispatch(backend, asked, path, **content)
        if asked == method and fnmatchcase(path, path_glob):
            raise BackendError(HTTPStatus.BAD_GATEWAY, 0, "lost")
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(router, "dispatch", lose)
        yield

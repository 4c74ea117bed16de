"""Discord in trouble, as the bot meets it: SimCord's failing servers come to it as they do by its own ways out."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import discord
from simcord.http import client

from bot.ui.unanswered import answered

if TYPE_CHECKING:
    from simcord.backend.errors import BackendError

_refuse = client._raise_for


def fail_as_discord() -> None:
    """Have SimCord raise what the bot's own ways out to Discord do, by which it does not go."""
    client._raise_for = _fail


def _fail(error: BackendError) -> None:
    with answered():
        if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise discord.DiscordServerError(client._FakeResponse(error.status), error.to_json())
        _refuse(error)

"""The menu of a message, which SimCord's page lacks: the bot's message commands, such as "Mark as spoiler"."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import discord

from bot.playground.language import told

if TYPE_CHECKING:
    from simcord import ChannelHandle, Env, MemberActor, Preview


class MessageMenu:
    """Lists and runs message commands for the members of the simulated server."""

    def __init__(self, env: Env, preview: Preview) -> None:
        self._env = env
        self._preview = preview

    def commands(self, channel: ChannelHandle, member: MemberActor, locale: str) -> dict[str, str]:
        """The message commands that the member may use in the channel, each by its name with how Discord shows it."""
        visible = self._env.backend.visible_commands(
            user_id=member.id, channel_id=channel.id, type=discord.AppCommandType.message.value
        )
        return {command["name"]: told(command, "name", locale) for command in visible}

    async def run(
        self, page_id: str | None, channel: ChannelHandle, member: MemberActor, message_id: int, command: str
    ) -> None:
        """Run a message command; a form that the bot answers with opens on the page.

        SimCord's SetupError and BackendError say that the message or the command is not there, or not for this member.
        """
        message = discord.utils.get(channel.history(viewer=member), id=message_id)
        if message is None:
            return
        result = await member.context_menu(channel, command, message)
        if result.modal is not None:
            page = self._preview._get_page(page_id)  # noqa: SLF001 - a page has no public way to open a form
            page.modal = result
            page.modal_handle = f"m_{secrets.token_urlsafe(12)}"

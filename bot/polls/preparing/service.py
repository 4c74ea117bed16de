"""What becomes of polls before their first vote. Each method is one use case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.polls import box
from bot.polls.preparing.store import PreparingStore
from bot.polls.rules.ballots import Option, checked_options, checked_question
from bot.polls.rules.closing import Closing, airs_at
from bot.polls.service import DEADLINE, deadlines_of
from bot.polls.store import PollStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.deadlines import Clock, Deadline, Deadlines
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.polls.rules.ballots import Poll
    from bot.shards import Share


class PollPreparing:
    """Polls that wait for their time, that may still be changed, and that wait for an episode's date."""

    def __init__(
        self,
        database: Database,
        deadlines: Deadlines,
        library: Library,
        clock: Clock,
        changed: Callable[[int, int], None],
    ) -> None:
        """`changed` is told the guild and id of each poll that is not what it was."""
        self._database = database
        self._store = PreparingStore()
        self._polls = PollStore()
        self._deadlines = deadlines
        self._library = library
        self._clock = clock
        self._changed = changed

    async def open_due(self, deadline: Deadline) -> Poll | None:
        """Open a poll whose time has come; returns it where its card has to be posted."""
        async with self._database.write() as connection:
            poll = await self._polls.get(connection, deadline.guild_id, deadline.subject_id, lock=True)
            if poll is None or poll.closed_at is not None or poll.message_id is not None:
                return None
            if poll.opened_at is None:
                poll = replace(poll, opened_at=self._clock())
                assert poll.opened_at is not None
                await self._store.open(connection, poll, poll.opened_at)
                await self._set_deadlines(connection, poll)
        self._changed(poll.guild_id, poll.poll_id)
        return poll

    async def to_edit(self, guild: int, poll_id: int, by: int, *, is_moderator: bool) -> Poll:
        """A poll, for whoever may still change it. Raises Refusal: for others, once it is closed, after a vote."""
        async with self._database.read() as connection:
            return await self._editable(connection, guild, poll_id, by, is_moderator=is_moderator)

    async def edit(
        self,
        guild: int,
        poll_id: int,
        by: int,
        *,
        is_moderator: bool,
        question: str,
        options: Sequence[str],
        closing: Closing | None,
    ) -> Poll:
        """Change what a poll asks and, unless `closing` is None, when it closes. Raises Refusal as `to_edit` does.

        What is asked anew has options with new ids, so that nobody votes for what they have not read.
        """
        question, texts = checked_question(question), checked_options(options)
        async with self._database.write() as connection:
            poll = await self._editable(connection, guild, poll_id, by, is_moderator=is_moderator, lock=True)
            edited = replace(poll, question=question)
            if (poll.question, [option.text for option in poll.options]) != (question, list(texts)):
                first = max(option.id for option in poll.options) + 1
                edited = replace(
                    edited, options=tuple(Option(number, text) for number, text in enumerate(texts, first))
                )
                await self._store.clear_options(connection, edited)
                await self._polls.add_options(connection, edited)
            if closing is not None:
                opens, show = poll.opens_at if poll.opened_at is None else self._clock(), self._show(poll)
                due = closing.due(opens or self._clock(), show)
                edited = replace(edited, closes_at=due, closes_with=closing.episode)
            await self._store.change(connection, edited)
            await self._set_deadlines(connection, edited)
        self._changed(guild, poll_id)
        return edited

    async def twin(self, guild: int, show: Show, question: str) -> Poll | None:
        """An open poll of the server that asks the same about a show, if there is one."""
        async with self._database.read() as connection:
            found = await self._store.twin(connection, guild, show.id, question)
            return await self._polls.get(connection, guild, found) if found is not None else None

    async def learn_dates(self, share: Share) -> None:
        """At start-up: the polls of a share that close with an episode close as the shows' packs know it now."""
        async with self._database.write() as connection:
            for guild, poll_id in await self._store.awaiting_episodes(connection):
                if not share.owns(guild):
                    continue
                poll = await self._polls.get(connection, guild, poll_id, lock=True)
                show = self._show(poll) if poll else None
                if poll is None or show is None or poll.closes_with is None:
                    continue
                known = replace(poll, closes_at=airs_at(show, poll.closes_with))
                if known != poll:
                    await self._store.change(connection, known)
                    await self._set_deadlines(connection, known)

    async def _editable(
        self, connection: AsyncConnection, guild: int, poll_id: int, by: int, *, is_moderator: bool, lock: bool = False
    ) -> Poll:
        poll = await self._polls.get(connection, guild, poll_id, lock=lock)
        if poll is None:
            raise Refusal("unknown-poll")
        poll.require_manager(by, is_moderator=is_moderator)
        if poll.closed_at is not None:
            raise Refusal("poll-closed")
        if await connection.run_sync(box.cast, *poll.key):
            raise Refusal("poll-has-votes")
        return poll

    async def _set_deadlines(self, connection: AsyncConnection, poll: Poll) -> None:
        await self._deadlines.clear(connection, poll.guild_id, DEADLINE, poll.poll_id)
        for deadline in deadlines_of(poll):
            await self._deadlines.set(connection, deadline)

    def _show(self, poll: Poll) -> Show | None:
        return self._library.get(poll.show_id) if poll.show_id else None

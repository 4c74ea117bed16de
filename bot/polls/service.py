"""What people do with polls: open, vote, look, close. Each method is one use case."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from bot.deadlines import Clock, Deadline, Deadlines
from bot.errors import Refusal
from bot.moments import LONGEST
from bot.paging import pages_of
from bot.polls import box
from bot.polls.counting import Cast, Counting
from bot.polls.rules.anonymity import KEY_LENGTH
from bot.polls.rules.ballots import (
    Kind,
    Marks,
    Option,
    Poll,
    Results,
    Votes,
    checked_max_choices,
    checked_options,
    checked_question,
)
from bot.polls.rules.closing import UNTIL_CLOSED, Closing
from bot.polls.rules.listing import LISTED, Listing, Which
from bot.polls.rules.standings import Paper, Standing, Vote
from bot.polls.store import Behind, PollStore, set_shown
from bot.shards import WHOLE, Share
from bot.spoilers.rules.gates import Place, may_be_open

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy import Connection, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.episodes import Episode
    from bot.packs.model import PollTemplate
    from bot.packs.show import Show
    from bot.polls.rules.listing import Viewer

DEADLINE = "poll"
OPENING = "poll-opening"
_VOTES_WITHDRAWN = "poll-votes"
OFFERED = 200
# Different ballots of a ranking, from which on counting them would keep others waiting.
MANY_BALLOTS = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody asks for when they open a poll."""

    question: str
    options: Sequence[str]
    kind: Kind = Kind.SINGLE
    max_choices: int | None = None
    anonymous: bool = False
    results: Results = Results.LIVE
    opens_at: datetime | None = None
    closing: Closing = UNTIL_CLOSED
    ping_role_id: int | None = None
    note: str | None = None
    show: Show | None = None
    safe_after: Episode | None = None

    @classmethod
    def of_template(cls, show: Show, template: PollTemplate, stays_open: timedelta) -> Draft:
        """A poll that a pack brings along."""
        return cls(
            template.question,
            [option.text for option in template.options],
            Kind(template.kind),
            template.max_choices,
            closing=Closing(after=stays_open),
            note=template.note or None,
            show=show,
            safe_after=template.safe_after,
        )


class PollService:
    """Polls of all servers."""

    def __init__(self, database: Database, deadlines: Deadlines, clock: Clock) -> None:
        self._database = database
        self._store = PollStore()
        self._counting = Counting(database)
        self._deadlines = deadlines
        self._clock = clock
        database.notices.on(_VOTES_WITHDRAWN, self._counting.forget, self._counting.forget_all)

    async def open(self, poll_id: int, place: Place, author: int, draft: Draft, ceiling: Episode | None) -> Standing:
        """Store a new poll; `ceiling` is that of the place. Raises Refusal for a draft that cannot stand."""
        now = self._clock()
        opens_at = draft.opens_at if draft.opens_at is not None and draft.opens_at > now else None
        if opens_at is not None and opens_at > now + LONGEST:
            raise Refusal("moment-far", days=LONGEST.days)
        options = checked_options(draft.options)
        poll = Poll(
            guild_id=place.guild_id,
            poll_id=poll_id,
            channel_id=place.channel_id,
            message_id=None,
            author_id=author,
            kind=draft.kind,
            max_choices=checked_max_choices(draft.kind, draft.max_choices),
            anonymous=draft.anonymous,
            question=checked_question(draft.question),
            note=draft.note,
            results=draft.results,
            show_id=draft.show.id if draft.show else None,
            # What is asked where people may talk of an episode may be about it, unless its author says how far it goes.
            safe_after=draft.safe_after if draft.safe_after is not None else ceiling,
            hidden=draft.safe_after is not None and not may_be_open(draft.safe_after, ceiling),
            ping_role_id=draft.ping_role_id,
            opens_at=opens_at,
            opened_at=now if opens_at is None else None,
            closes_at=draft.closing.due(opens_at or now, draft.show),
            closes_with=draft.closing.episode,
            closed_at=None,
            resolved_at=None,
            resolved_by=None,
            voided=False,
            options=tuple(Option(number, text) for number, text in enumerate(options, 1)),
        )
        async with self._database.write() as connection:
            await self._store.add(connection, poll)
            if poll.anonymous:
                await connection.run_sync(box.keep_key, *poll.key, secrets.token_bytes(KEY_LENGTH))
            for deadline in deadlines_of(poll):
                await self._deadlines.set(connection, deadline)
        return Standing(poll, {})

    async def posted(self, poll: Poll, message_id: int) -> Poll:
        """Remember the message that is the poll's public card."""
        async with self._database.write() as connection:
            await self._store.set_message(connection, poll.guild_id, poll.poll_id, message_id)
        self._counting.forget(*poll.key)
        return replace(poll, message_id=message_id)

    async def vote(
        self, guild: int, poll_id: int, voter: int, marks: Mapping[int, int], ballot_id: int, at: datetime
    ) -> Vote:
        """Store a vote: the mark of each option id, as `Marks` says. It is on disk when this returns.

        Raises Refusal when the poll does not take it.
        """
        counted = await self._counting.vote(Cast(guild, poll_id, voter, marks, ballot_id, at))
        count = counted.count
        standing = Standing(count.poll, count.votes, counted.marks, known=count.sums)
        return Vote(standing, counted.marks, counted.before)

    async def paper(self, guild: int, poll_id: int, viewer: int | None = None) -> Paper:
        """A poll, and how somebody's ballot is filled in. Raises Refusal when the server has none of that id."""
        async with self._database.read() as connection:
            return await self._paper(connection, guild, poll_id, viewer)

    async def look(self, guild: int, poll_id: int, viewer: int | None = None) -> Standing:
        """A poll as it stands, which takes reading its votes. Raises Refusal as `paper` does."""
        async with self._database.read() as connection:
            paper = await self._paper(connection, guild, poll_id, viewer)
            votes = await connection.run_sync(self._votes, guild, poll_id)
        return Standing(paper.poll, votes, paper.own, paper.waived)

    async def waive(self, poll: Poll, viewer: int) -> None:
        """Somebody who is behind wants to see a poll all the same, now and whenever they come back to it."""
        if poll.spoils:
            async with self._database.write() as connection:
                await self._store.waive(connection, poll, viewer)

    async def listing(self, guild: int, viewer: Viewer, which: Which = Which.ALL, page: int = 0) -> Listing:
        """A page of a server's polls, of those that are there for whoever looks."""
        async with self._database.read() as connection:
            known = await self._store.known_to(connection, guild, viewer)
            pages = pages_of(await self._store.count(connection, which, known), LISTED)
            page = min(page, pages - 1)
            found = await self._store.listed(connection, which, known, LISTED, page * LISTED)
        return Listing(which, found, page, pages)

    async def to_choose_from(self, guild: int, viewer: Viewer) -> list[Poll]:
        """The polls that somebody may mean, in the order of the list, as many as can be looked through at once."""
        async with self._database.read() as connection:
            known = await self._store.known_to(connection, guild, viewer)
            return await self._store.listed(connection, Which.ALL, known, OFFERED)

    async def latest_in(self, guild: int, channel: int) -> Poll:
        """The newest poll of a channel, an open one before closed ones. Raises Refusal where there is none."""
        async with self._database.read() as connection:
            poll = await self._store.latest_in(connection, guild, channel)
        if poll is None:
            raise Refusal("no-poll-here")
        return poll

    async def close(self, guild: int, poll_id: int, by: int, *, is_moderator: bool, only_waiting: bool = False) -> Poll:
        """Close a poll before its time, or call one off that has not opened; with `only_waiting` nothing else.

        Raises Refusal for whoever may not, and where it is too late.
        """

        async def close(connection: AsyncConnection) -> Poll:
            poll = await self._existing(connection, guild, poll_id, lock=True)
            poll.require_manager(by, is_moderator=is_moderator)
            if poll.closed_at is not None:
                raise Refusal("poll-closed")
            if only_waiting and poll.opened_at is not None:
                raise Refusal("poll-has-opened")
            return await self._close(connection, poll, self._clock())

        closed = await self._database.in_one_go(close)
        await self._closed(closed)
        return closed

    async def close_due(self, deadline: Deadline) -> Poll | None:
        """Close a poll whose deadline has come, as of that time. One that is closed or gone stays as it is; so does one
        that was given another time at this very moment, for which None is returned.
        """
        return await self._end(deadline.guild_id, deadline.subject_id, deadline.due_at, due=deadline)

    async def cards_deleted(self, guild: int, messages: Sequence[int]) -> list[Standing]:
        """Close the polls whose cards are gone; their ballots stay. Returns how those polls stand."""
        async with self._database.read() as connection:
            fallen = await self._store.open_on(connection, guild, messages)
        for poll_id in fallen:
            await self._end(guild, poll_id, self._clock())
        return [await self.look(guild, poll_id) for poll_id in fallen]

    async def to_show(self, guild: int, poll_id: int) -> tuple[Standing, int]:
        """What the public card should show now, and how many ballots were cast by then."""
        if count := self._counting.of(guild, poll_id):
            return Standing(count.poll, count.votes, known=count.sums), count.cast
        async with self._database.read() as connection:
            poll = await self._existing(connection, guild, poll_id)
            cast = await connection.run_sync(box.cast, guild, poll_id)
            votes = await connection.run_sync(box.votes, guild, poll_id)
        return Standing(poll, votes), cast

    async def shown(self, poll: Poll, cast: int) -> None:
        """Remember that the public card shows this poll with so many ballots."""
        await self._database.transact(partial(set_shown, poll=poll, cast=cast))

    def forget(self, guild: int, poll_id: int) -> None:
        """A poll has changed: what is in memory of it is dropped."""
        self._counting.forget(guild, poll_id)

    async def behind(self, share: Share = WHOLE) -> list[Behind]:
        """The cards in a share's servers that a crash left behind the votes or the close."""
        async with self._database.read() as connection:
            return [card for card in await self._store.behind(connection) if share.owns(card.guild_id)]

    async def secret_votes(self, connection: AsyncConnection, user: int) -> list[RowMapping]:
        """A fan's ballots in anonymous polls, which only those polls can find, and only until they close."""
        return await connection.run_sync(box.secret_votes, user)

    async def withdraw(self, connection: AsyncConnection, guild: int, user: int) -> None:
        """Take a fan's votes out of a server's open polls, in a transaction under way; their cards then are behind.

        In a closed poll a vote can count on as nobody's. Here whoever is unknown again could cast another.
        """
        for poll_id, anonymous in await self._store.open_in(connection, guild):
            if await connection.run_sync(box.withdraw, guild, poll_id, user, anonymous=anonymous):
                await self._store.set_behind(connection, guild, poll_id)
                # Whoever counts that server's votes may be another process than the one that is asked to forget.
                await self._database.notices.tell(connection, _VOTES_WITHDRAWN, guild, poll_id)

    async def _close(self, connection: AsyncConnection, poll: Poll, at: datetime) -> Poll:
        await self._store.close(connection, poll.guild_id, poll.poll_id, at)
        for kind in (OPENING, DEADLINE):
            await self._deadlines.clear(connection, poll.guild_id, kind, poll.poll_id)
        if poll.anonymous and poll.opened_at is not None:
            await connection.run_sync(box.make_nobodys, *poll.key, poll.opened_at)
        return replace(poll, closed_at=at)

    async def _end(self, guild: int, poll_id: int, at: datetime, *, due: Deadline | None = None) -> Poll | None:
        async def close(connection: AsyncConnection) -> Poll | None:
            poll = await self._store.get(connection, guild, poll_id, lock=True)
            if poll is None or not poll.is_open:
                return poll
            if due is not None and not await self._deadlines.stands(connection, due):
                return None
            return await self._close(connection, poll, at)

        closed = await self._database.in_one_go(close)
        if closed is not None:
            await self._closed(closed)
        return closed

    async def _closed(self, poll: Poll) -> None:
        self._counting.forget(*poll.key)
        if poll.anonymous:
            await self._database.scrub("poll_keys")

    def _votes(self, connection: Connection, guild: int, poll_id: int) -> Votes:
        count = self._counting.of(guild, poll_id)
        return count.votes if count else box.votes(connection, guild, poll_id)

    async def _paper(self, connection: AsyncConnection, guild: int, poll_id: int, viewer: int | None) -> Paper:
        poll = await self._existing(connection, guild, poll_id)
        if viewer is None:
            return Paper(poll)
        waived = poll.spoils and await self._store.waived(connection, poll, viewer)
        return Paper(poll, await connection.run_sync(_own, poll, viewer), waived)

    async def _existing(self, connection: AsyncConnection, guild: int, poll_id: int, *, lock: bool = False) -> Poll:
        poll = await self._store.get(connection, guild, poll_id, lock=lock)
        if poll is None:
            raise Refusal("unknown-poll")
        return poll


async def counted(standing: Standing) -> Standing:
    """The same, counted to its end. A ranking with many different ballots takes a second, so that is done in a
    thread, on votes that stay as they are meanwhile.
    """
    if standing.poll.kind is not Kind.RANKED or len(standing.votes) < MANY_BALLOTS:
        return standing
    still = replace(standing, votes=dict(standing.votes), known=None)
    await asyncio.to_thread(lambda: (still.tally, still.runoff, still.favourite))
    return still


def deadlines_of(poll: Poll) -> list[Deadline]:
    """What time has in store for a poll that is not closed: first its opening, then its close."""
    if poll.opened_at is None and poll.opens_at is not None:
        return [Deadline(poll.guild_id, OPENING, poll.poll_id, poll.opens_at)]
    return [Deadline(poll.guild_id, DEADLINE, poll.poll_id, poll.closes_at)] if poll.closes_at else []


def _own(connection: Connection, poll: Poll, viewer: int) -> Marks | None:
    """How a fan's ballot is filled in; that of an anonymous poll cannot be told any more once it has closed."""
    voter = viewer
    if poll.anonymous:
        mask = box.mask(connection, *poll.key)
        if mask is None:
            return None
        voter = mask.voter(viewer)
    ballot = box.standing(connection, *poll.key, voter).get(voter)
    return ballot.marks if ballot else None

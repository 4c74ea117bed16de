"""Breaking an anonymous poll that has closed, with the whole database in hand and every member's id."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from bot.db.engine import Database
from bot.db.tables import ballots, poll_keys
from bot.polls.rules.anonymity import Mask
from tests.polls.test_service import HERE, JOON, MINA, NO, YES, Parlour, parlour, refusal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.databases import PostgresServer, SqliteFiles

# Ids as Discord gives them, whose bytes do not turn up by chance.
MEMBERS = [800_000_000_000_000_000 + 7_919_000_003 * number for number in range(150)]
PRESSES = [1_500_000_000_000_000_000 + 4_194_304 * number for number in range(300)]


async def anonymous_poll(parlour: Parlour, voters: list[int]) -> int:
    """An anonymous poll in which these have voted, some of them twice."""
    poll, presses = await parlour.open("Yes", "No", anonymous=True), iter(PRESSES)
    for some in (voters, voters[::5]):
        chosen = [YES if (number + len(some)) % 3 else NO for number in range(len(some))]
        votes = [parlour.vote(poll, who, what, press=next(presses)) for who, what in zip(some, chosen, strict=True)]
        await asyncio.gather(*votes)
    return poll


async def key_of(parlour: Parlour, poll: int) -> bytes:
    async with parlour.database.read() as connection:
        key: bytes = (await connection.execute(select(poll_keys.c.key).filter_by(poll_id=poll))).scalar_one()
    return key


def found_in(data: bytes, numbers: set[int]) -> set[int]:
    """Which of these large numbers are somewhere in files, as SQLite or a processor writes them or in digits."""
    runs = {data[start : start + 8] for start in range(len(data) - 7)}
    digits = {int(text) for text in re.findall(rb"\d{15,20}", data)}
    return {n for n in numbers if n in digits or n.to_bytes(8, "big", signed=True) in runs} | {
        n for n in numbers if n.to_bytes(8, "little", signed=True) in runs
    }


# The parlour with its fixture.
__all__ = ["parlour"]


async def test_as_long_as_an_anonymous_poll_is_open_everybody_has_one_vote_which_only_they_see(
    parlour: Parlour,
) -> None:
    poll = await anonymous_poll(parlour, [MINA, JOON])
    assert len(await parlour.rows(poll_keys)) == 1
    changed = await parlour.vote(poll, JOON, YES)
    assert changed.before != changed.marks
    assert sum(await parlour.votes(poll)) == 2
    assert (await parlour.service.look(HERE.guild_id, poll, JOON)).own == changed.marks
    again = Parlour(parlour.database)  # after a restart
    assert (await again.vote(poll, JOON, NO, press=PRESSES[-1])).before == changed.marks
    assert sum(await again.votes(poll)) == 2
    stored = await parlour.rows(ballots)
    assert {MINA, JOON}.isdisjoint(row.voter_id for row in stored)
    assert {row.cast_at for row in stored} == {(await parlour.service.look(HERE.guild_id, poll)).poll.opened_at}
    assert {row.reached for row in stored} == {None}


async def test_the_close_counts_the_same_votes_and_nobody_votes_or_is_found_after_it(parlour: Parlour) -> None:
    poll = await anonymous_poll(parlour, MEMBERS)
    before = {number for row in await parlour.rows(ballots) for number in (row.voter_id, row.ballot_id)}
    tally = await parlour.votes(poll)
    await parlour.close(poll)
    assert await parlour.votes(poll) == tally
    assert await refusal(parlour.vote(poll, MEMBERS[0], YES)) == "poll-closed"
    assert await parlour.rows(poll_keys) == []
    stored = await parlour.rows(ballots)
    assert len(stored) == len({row.voter_id for row in stored}) == len(MEMBERS)
    assert before.isdisjoint({number for row in stored for number in (row.voter_id, row.ballot_id)})
    assert (await parlour.service.look(HERE.guild_id, poll, MEMBERS[0])).own is None


async def test_no_byte_of_the_files_leads_from_a_member_to_a_vote_once_the_poll_has_closed(
    sqlite: SqliteFiles, tmp_path: Path
) -> None:
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        database = Database(url)
        parlour = Parlour(database)
        still_open, *closed = [await anonymous_poll(parlour, MEMBERS[:voters]) for voters in (9, 3, 3, 3, 3, 150)]
        keys = [await key_of(parlour, poll) for poll in closed]
        traces = {Mask(key).voter(member) for key in keys for member in MEMBERS}
        traces |= {Mask(key).press(press) for key in keys for press in PRESSES}
        opened = b"".join(files(tmp_path))
        assert all(key in opened for key in keys)
        assert found_in(opened, traces)
        for poll in closed:
            await parlour.close(poll)
        data = b"".join(files(tmp_path))
        stored = [row for row in await parlour.rows(ballots) if row.poll_id != still_open]
        await database.close()
    for left in (data, b"".join(files(tmp_path))):
        assert not any(key in left for key in keys)
        assert found_in(left, {*traces, *MEMBERS, *PRESSES}) == set()
    assert traces.isdisjoint(number for row in stored for number in (row.voter_id, row.ballot_id))


def files(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in sorted(folder.iterdir())]


async def test_what_postgresql_still_holds_of_a_closed_poll_is_no_key(
    postgresql: PostgresServer, tmp_path: Path
) -> None:
    async with postgresql.fresh(tmp_path, migrated=True) as url:
        database = Database(url)
        parlour = Parlour(database)
        poll = await anonymous_poll(parlour, MEMBERS[:20])
        key = await key_of(parlour, poll)
        await parlour.close(poll)
        async with database.write() as connection:
            await connection.execute(text("CHECKPOINT"))
            path = "pg_read_binary_file(pg_relation_filepath('poll_keys'))"
            assert key not in bytes((await connection.execute(text(f"SELECT {path}"))).scalar_one())
        await database.close()

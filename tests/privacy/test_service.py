"""A copy of everything about a person, and its deletion, on either database."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, insert, select, true

from bot.db.tables import answers, ballots, games, players, progress, rounds
from bot.db.tables import polls as poll_table
from bot.deadlines import Deadlines
from bot.privacy.register import PERSONS
from bot.privacy.service import Found, PrivacyService
from bot.spoilers.seals.files import SealFile, SealFiles
from bot.spoilers.seals.service import SealService
from tests.polls.test_service import JOON, MINA, Parlour
from tests.privacy.filling import AT, NUMBER, fill, holds, row, rows, servers_with_files

if TYPE_CHECKING:
    from pathlib import Path

    from bot.db.engine import Database

PERSON, GUILD, ELSEWHERE = 800_000_000_000_000_001, 11, 12
NO, YES = 2, 1


class Office(Parlour):
    """Where people ask for their data; polls are the feature that has a say in its deletion."""

    def __init__(self, database: Database, folder: Path) -> None:
        super().__init__(database)
        self.files = SealFiles(folder)
        nothing: Any = None
        deadlines = Deadlines(database, lambda: self.now)
        seals = SealService(database, deadlines, nothing, nothing, self.files, lambda: self.now)
        self.privacy = PrivacyService(database, self.service, seals, lambda: self.now)

    async def export(self, user: int) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(await self.privacy.export(user))
        return told


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    return Office(database, tmp_path / "seals")


async def test_an_export_tells_of_every_table_and_after_the_deletion_of_none(office: Office, tmp_path: Path) -> None:
    for guild in (GUILD, ELSEWHERE):
        await fill(office.database, guild, PERSON)
        await office.files.keep(guild, NUMBER, [SealFile("x", b"data")])
    before, export = await rows(office.database), await office.export(PERSON)
    assert export.pop("about") == {"user id": str(PERSON), "made at": "2026-07-01T12:00:00+00:00"}
    assert export.keys() == {name for trace in PERSONS for name in (trace.called, *trace.parts)}
    assert export["trivia answers"][1]["server id"] == str(ELSEWHERE)
    assert export["progress"] == [{"show id": "x", "episode": "S1E3", "changed at": AT.isoformat()}]
    assert "text" not in export["seals edited"][0]  # somebody else's, it may be
    assert str(PERSON) not in json.dumps(export)
    found = await office.privacy.count(PERSON)
    assert found.goes + found.stays == sum(len(export[trace.called]) for trace in PERSONS)

    gone = await office.privacy.delete(PERSON)
    assert [(seal.guild_id, seal.seal_id) for seal in gone] == [(GUILD, NUMBER), (ELSEWHERE, NUMBER)]
    assert await holds(office.database, PERSON) == []
    assert servers_with_files(tmp_path / "seals") == []
    assert (await office.export(PERSON)).keys() == {"about"}
    assert await office.privacy.count(PERSON) == Found(0, 0)
    left = await rows(office.database)
    going = {trace.table.name for trace in PERSONS if trace.goes is true()}
    parts = {table.name for trace in PERSONS if trace.goes is true() for table in trace.parts.values()}
    assert {name for name in left if left[name] < before[name]} == going | parts
    assert await office.privacy.delete(PERSON) == []  # twice is no matter
    assert await rows(office.database) == left


async def test_votes_go_out_of_open_polls_and_count_on_in_closed_ones(office: Office) -> None:
    closed, still_open, secret = await office.open(), await office.open(), await office.open(anonymous=True)
    for poll in (closed, still_open, secret):
        for voter, option in ((MINA, YES), (JOON, NO), (MINA, NO)):
            await office.vote(poll, voter, option)
    await office.close(closed)
    async with office.database.write() as connection:  # every card is up to date
        await connection.execute(poll_table.update().values(ballots_shown=poll_table.c.ballots_cast))
    export = await office.export(MINA)
    assert len(export["votes"]) == 4
    assert [vote["poll id"] for vote in export["votes in anonymous polls that are open"]] == [str(secret)] * 2
    for leaving in (MINA, MINA):
        await office.privacy.delete(leaving)
        assert [await office.votes(poll) for poll in (closed, still_open, secret)] == [[0, 2], [0, 1], [0, 1]]
        assert (await office.export(MINA)).keys() == {"about"}
    assert await office.behind() == [still_open, secret]
    for poll in (still_open, secret):
        await office.vote(poll, MINA, YES)  # anew, and once
        assert await office.votes(poll) == [1, 1]
    await office.privacy.delete(JOON)
    assert [await office.votes(poll) for poll in (closed, still_open, secret)] == [[0, 2], [1, 0], [1, 0]]
    voters = {vote.voter_id for vote in await office.rows(ballots) if vote.poll_id == closed}
    assert len(voters) == 2
    assert all(voter < 0 for voter in voters)


async def test_the_points_of_those_who_left_stay_theirs_apart_from_one_another(office: Office) -> None:
    people, points = (PERSON, PERSON + 1, PERSON + 2), func.sum(answers.c.points)

    async def board() -> list[tuple[int, int]]:
        async with office.database.read() as connection:
            wanted = select(points, func.count()).group_by(answers.c.user_id).order_by(points)
            return [tuple(sums) for sums in await connection.execute(wanted)]

    async with office.database.write() as connection:
        for game in range(3):
            for table in (games, rounds):
                await connection.execute(insert(table), row(table, GUILD, PERSON, game_id=game))
            for number, user in enumerate(people):
                earned = {"game_id": game, "points": number + game}
                await connection.execute(insert(players), row(players, GUILD, user, game_id=game))
                await connection.execute(insert(answers), row(answers, GUILD, user, **earned))
        await connection.execute(insert(progress), row(progress, GUILD, people[2]))
    before = await board()
    for user in people[:2]:
        await office.privacy.delete(user)
        assert await board() == before
    joined = {(each.game_id, each.user_id) for each in await office.rows(players)}
    assert joined == {(each.game_id, each.user_id) for each in await office.rows(answers)}
    assert people[2] in {each.user_id for each in await office.rows(progress)}


async def test_whoever_waits_in_a_lobby_leaves_it(office: Office) -> None:
    await fill(office.database, GUILD, PERSON)
    async with office.database.write() as connection:
        await connection.execute(games.update().values(state="lobby", ended_at=None))
    await office.privacy.delete(PERSON)
    assert await office.rows(players) == []
    assert (await office.rows(games))[0].host_id < 0

"""What was in the database before a migration that moves it is there after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import select, text

from bot.db import revisions
from bot.db.engine import Database
from bot.db.migrate import migrate
from bot.db.tables import ballots, polls

if TYPE_CHECKING:
    from sqlalchemy import Connection

AT = "'2026-07-01 12:00:00.000000'"
VOTES = ((50, 1, AT), (51, 2, "NULL"))


def at_0005(connection: Connection) -> None:
    """A poll that its card shows up to the first of two ballots of one voter, and one that shows its close."""
    config = Config()
    config.set_main_option("script_location", str(revisions.SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "0005")
    for poll, shown, closed in ((7, "50", "NULL"), (8, "0", AT)):
        connection.execute(
            text(
                "INSERT INTO polls (guild_id, poll_id, channel_id, message_id, author_id, kind, question, results, "
                "hidden, opened_at, closed_at, shown_ballot_id) "
                f"VALUES (1, {poll}, 2, 3, 4, 'single', 'Why?', 'live', false, {AT}, {closed}, {shown})"
            )
        )
    for option in (1, 2):
        connection.execute(text(f"INSERT INTO poll_options VALUES (1, 7, {option}, 'because')"))
    for ballot, option, replaced in VOTES:
        connection.execute(
            text(
                "INSERT INTO ballots (guild_id, poll_id, ballot_id, option_id, voter_id, cast_at, replaced_at) "
                f"VALUES (1, 7, {ballot}, {option}, 5, {AT}, {replaced})"
            )
        )


async def test_ballots_of_one_choice_become_ballots_of_one_mark(new_database_url: str) -> None:
    await revisions.inside(new_database_url, at_0005)
    await migrate(new_database_url)
    database = Database(new_database_url)
    async with database.read() as connection:
        stored = (await connection.execute(select(ballots).order_by(ballots.c.ballot_id))).all()
        known = (await connection.execute(select(polls).order_by(polls.c.poll_id))).all()
    await database.close()
    assert [(row.ballot_id, row.option_id, row.mark, row.voter_id) for row in stored] == [(50, 1, 1, 5), (51, 2, 1, 5)]
    assert [row.replaced_at is None for row in stored] == [False, True]
    assert [(row.ballots_cast, row.ballots_shown) for row in known] == [(2, 1), (0, 0)]
    assert [(row.anonymous, row.voided, row.opened_at is None) for row in known] == [(False, False, False)] * 2

"""Polls and their ballots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Column, Double, Index, Integer, LargeBinary, String, Table, Text, bindparam, text

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake, unique_where
from bot.db.tables.base import metadata

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

polls = Table(
    "polls",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("message_id", nullable=True),
    snowflake("author_id"),
    Column("kind", String(16), nullable=False),
    # How many options a ballot of kind multiple may choose; NULL for as many as there are.
    Column("max_choices", Integer),
    Column("anonymous", Boolean, nullable=False, server_default=text("false")),
    Column("question", Text, nullable=False),
    Column("note", Text),
    Column("results", String(16), nullable=False),
    Column("show_id", String(64)),
    Column("safe_after", EpisodeCode),
    Column("hidden", Boolean, nullable=False),
    # The role to be told once the poll opens; its author might mention it.
    snowflake("ping_role_id", nullable=True),
    # When it is to open; NULL for at once. It has no card before, and `opened_at` is NULL until it has opened.
    Column("opens_at", Instant),
    Column("opened_at", Instant),
    # When it is to close, and with the airing of which episode of its show, where that is what its author said.
    Column("closes_at", Instant),
    Column("closes_with", EpisodeCode),
    Column("closed_at", Instant),
    # When and by whom it was said what came true, or that the poll counts for nothing.
    Column("resolved_at", Instant),
    snowflake("resolved_by", nullable=True),
    Column("voided", Boolean, nullable=False, server_default=text("false")),
    # How many ballots were ever cast, and how many of them the public card is known to show; that is NULL when the
    # card does not show another change yet, such as the close. A card that is behind is edited at start-up.
    Column("ballots_cast", Integer, nullable=False, server_default=text("0")),
    Column("ballots_shown", Integer),
)

poll_options = Table(
    "poll_options",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    # Whether it came true; NULL until the poll is resolved.
    Column("came_true", Boolean),
    belongs(("guild_id", "poll_id"), "polls"),
)

# A ballot is what one voter said at one time: a row for each option that it marks. It is never changed or removed: a
# changed vote is a new ballot, and the older one is marked replaced. Its id is the snowflake of the press that cast
# it, so that the same press cannot count twice. Without SQLite's row ids nothing tells the order of arrival.
ballots = Table(
    "ballots",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("ballot_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    # The place in a ranking, the percentage of a forecast; 1 for an option that is just chosen.
    Column("mark", Integer, nullable=False),
    snowflake("voter_id"),
    # How far the voter had watched the poll's show by then.
    Column("reached", EpisodeCode),
    Column("cast_at", Instant, nullable=False),
    Column("replaced_at", Instant),
    belongs(("guild_id", "poll_id", "option_id"), "poll_options"),
    sqlite_with_rowid=False,
)
unique_where(
    ballots.c.replaced_at.is_(None),
    "uq_ballots_standing",
    ballots.c.guild_id,
    ballots.c.poll_id,
    ballots.c.voter_id,
    ballots.c.option_id,
)

# In an anonymous poll voters and presses are known by a hash with this key only, and ballots have neither a time of
# their own nor a progress. The key is destroyed when the poll closes.
poll_keys = Table(
    "poll_keys",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    Column("key", LargeBinary, nullable=False),
    belongs(("guild_id", "poll_id"), "polls"),
)

# Who asked to see a covered poll although they are behind: they are asked once.
poll_waivers = Table(
    "poll_waivers",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("user_id", primary_key=True),
    belongs(("guild_id", "poll_id"), "polls"),
)

# What forecasters got for their forecasts in resolved polls, beside what the crowd of that time would have got. It
# follows from the ballots, and is kept so that the table of forecasters need not read them all.
forecast_scores = Table(
    "forecast_scores",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("voter_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    Column("brier", Double, nullable=False),
    Column("log", Double, nullable=False),
    Column("crowd_brier", Double, nullable=False),
    Column("crowd_log", Double, nullable=False),
    belongs(("guild_id", "poll_id"), "polls"),
    sqlite_with_rowid=False,
)
Index("ix_forecast_scores_poll", forecast_scores.c.guild_id, forecast_scores.c.poll_id)


def of_poll(table: Table) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """What tells the rows of one poll in any of these tables, which `the_poll` gives the values for."""
    return table.c.guild_id == bindparam("guild"), table.c.poll_id == bindparam("poll")


def the_poll(guild_id: int, poll_id: int) -> dict[str, int]:
    return {"guild": guild_id, "poll": poll_id}

"""Every table, once. A server's tables have `guild_id` first in their keys, so that they can be distributed by it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator

from bot.episodes import Episode

if TYPE_CHECKING:
    from sqlalchemy import Dialect

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime. SQLite keeps no zone, so it is taken off there and put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None and dialect.name == "sqlite" else value


class EpisodeCode(TypeDecorator[Episode]):
    """An Episode, stored as one integer in the same order."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Episode | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return value.code if value is not None else None

    def process_result_value(self, value: int | None, dialect: Dialect) -> Episode | None:  # noqa: ARG002
        return Episode.from_code(value) if value is not None else None


def _id(name: str, *, primary_key: bool = False, nullable: bool = False) -> Column[int]:
    """A Discord snowflake."""
    return Column(name, BigInteger, primary_key=primary_key, nullable=nullable, autoincrement=False)


def _belongs(child: tuple[str, ...], parent: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(child, [f"{parent}.{column}" for column in child], ondelete="CASCADE")


# What this installation remembers of itself, such as the hash of the commands it last synced.
installation = Table(
    "installation",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

deadlines = Table(
    "deadlines",
    metadata,
    _id("guild_id", primary_key=True),
    Column("kind", String(32), primary_key=True),
    _id("subject_id", primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
)

progress = Table(
    "progress",
    metadata,
    _id("user_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, nullable=False),
    Column("changed_at", Instant, nullable=False),
)

ceilings = Table(
    "ceilings",
    metadata,
    _id("guild_id", primary_key=True),
    _id("channel_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, nullable=False),
    _id("set_by"),
    Column("set_at", Instant, nullable=False),
)

polls = Table(
    "polls",
    metadata,
    _id("guild_id", primary_key=True),
    _id("poll_id", primary_key=True),
    _id("channel_id"),
    _id("message_id", nullable=True),
    _id("author_id"),
    Column("kind", String(16), nullable=False),
    Column("question", Text, nullable=False),
    Column("note", Text),
    Column("results", String(16), nullable=False),
    Column("show_id", String(64)),
    Column("safe_after", EpisodeCode),
    Column("hidden", Boolean, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("closes_at", Instant),
    Column("closed_at", Instant),
    # The latest ballot that the public card is known to show, 0 for none; NULL when it does not show its close yet.
    # A card that is behind is edited at start-up.
    _id("shown_ballot_id", nullable=True),
)

poll_options = Table(
    "poll_options",
    metadata,
    _id("guild_id", primary_key=True),
    _id("poll_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    _belongs(("guild_id", "poll_id"), "polls"),
)

# A ballot is never changed or removed: a changed vote is a new ballot, and the older one is marked replaced.
# Its id is the snowflake of the press that cast it, so that the same press cannot count twice.
ballots = Table(
    "ballots",
    metadata,
    _id("guild_id", primary_key=True),
    _id("poll_id", primary_key=True),
    _id("ballot_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    _id("voter_id"),
    Column("cast_at", Instant, nullable=False),
    Column("replaced_at", Instant),
    _belongs(("guild_id", "poll_id"), "polls"),
    _belongs(("guild_id", "poll_id", "option_id"), "poll_options"),
)
Index(
    "uq_ballots_standing",
    ballots.c.guild_id,
    ballots.c.poll_id,
    ballots.c.voter_id,
    ballots.c.option_id,
    unique=True,
    sqlite_where=ballots.c.replaced_at.is_(None),
    postgresql_where=ballots.c.replaced_at.is_(None),
)

games = Table(
    "games",
    metadata,
    _id("guild_id", primary_key=True),
    _id("game_id", primary_key=True),
    _id("channel_id"),
    _id("host_id"),
    Column("show_id", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("questions", Integer, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("difficulty", String(16)),
    Column("category", String(64)),
    # None until the game begins: then the lowest progress among the players who joined.
    Column("up_to", EpisodeCode),
    Column("up_to_source", String(16), nullable=False),
    Column("round", Integer, nullable=False),
    _id("lobby_message_id", nullable=True),
    Column("opened_at", Instant, nullable=False),
    Column("ended_at", Instant),
    CheckConstraint("questions BETWEEN 1 AND 50", name="questions"),
)
Index(
    "uq_games_running",
    games.c.guild_id,
    games.c.channel_id,
    unique=True,
    sqlite_where=games.c.ended_at.is_(None),
    postgresql_where=games.c.ended_at.is_(None),
)

players = Table(
    "players",
    metadata,
    _id("guild_id", primary_key=True),
    _id("game_id", primary_key=True),
    _id("user_id", primary_key=True),
    Column("joined_at", Instant, nullable=False),
    Column("reached", EpisodeCode, nullable=False),
    Column("wants_stop", Boolean, nullable=False, server_default=text("false")),
    _belongs(("guild_id", "game_id"), "games"),
)

rounds = Table(
    "rounds",
    metadata,
    _id("guild_id", primary_key=True),
    _id("game_id", primary_key=True),
    Column("round", Integer, primary_key=True, autoincrement=False),
    Column("show_id", String(64), nullable=False),
    Column("question_id", String(128), nullable=False),
    # The order in which the choices are shown, as digits into [answer, *wrong]: "2031".
    Column("choice_order", String(4), nullable=False),
    _id("message_id", nullable=True),
    Column("asked_at", Instant),
    Column("closes_at", Instant),
    Column("voided", Boolean, nullable=False, server_default=text("false")),
    _belongs(("guild_id", "game_id"), "games"),
)
Index("ix_rounds_asked", rounds.c.guild_id, rounds.c.show_id, rounds.c.question_id)

answers = Table(
    "answers",
    metadata,
    _id("guild_id", primary_key=True),
    _id("game_id", primary_key=True),
    Column("round", Integer, primary_key=True, autoincrement=False),
    _id("user_id", primary_key=True),
    # Which of [answer, *wrong] was chosen: 0 is right.
    Column("choice", Integer, nullable=False),
    Column("answered_at", Instant, nullable=False),
    # None until the reveal; then what it earned. A leaderboard is a sum over this column.
    Column("points", Integer),
    _belongs(("guild_id", "game_id", "round"), "rounds"),
)
Index("ix_answers_player", answers.c.guild_id, answers.c.user_id)

"""Games, and who answered what in them."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, String, Table, text

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake, unique_where
from bot.db.tables.base import metadata

games = Table(
    "games",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("game_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("host_id"),
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
    snowflake("lobby_message_id", nullable=True),
    Column("opened_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("answers", String(8), nullable=False, server_default="buttons"),
    Column("mode", String(16), nullable=False, server_default="standard"),
    # From when on any player may begin it; None where that is for its host and moderators.
    Column("anyone_from", Instant),
    # How many teams play against one another; 0 where everybody plays alone.
    Column("teams", Integer, nullable=False, server_default="0"),
    CheckConstraint("questions BETWEEN 1 AND 50", name="questions"),
)
unique_where(games.c.ended_at.is_(None), "uq_games_running", games.c.guild_id, games.c.channel_id)

players = Table(
    "players",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("game_id", primary_key=True),
    snowflake("user_id", primary_key=True),
    Column("joined_at", Instant, nullable=False),
    Column("reached", EpisodeCode, nullable=False),
    Column("wants_stop", Boolean, nullable=False, server_default=text("false")),
    # The last round for which they wanted a hint, and to skip it.
    Column("wants_hint", Integer),
    Column("wants_skip", Integer),
    Column("team", Integer),
    belongs(("guild_id", "game_id"), "games"),
)

rounds = Table(
    "rounds",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("game_id", primary_key=True),
    Column("round", Integer, primary_key=True, autoincrement=False),
    Column("show_id", String(64), nullable=False),
    Column("question_id", String(128), nullable=False),
    # As they were when it was asked, since a question may change or go; NULL where it was asked before these were kept.
    Column("category", String(64)),
    Column("safe_after", EpisodeCode),
    # The order in which the choices are shown, as digits into [answer, *wrong]: "2031".
    Column("choice_order", String(4), nullable=False),
    snowflake("message_id", nullable=True),
    Column("asked_at", Instant),
    Column("closes_at", Instant),
    # Why it counts for nobody, if it does not count.
    Column("void", String(8)),
    Column("hinted_at", Instant),
    belongs(("guild_id", "game_id"), "games"),
)
# When each question was asked last is read from the index alone.
Index("ix_rounds_asked", rounds.c.guild_id, rounds.c.show_id, rounds.c.question_id, rounds.c.asked_at)

answers = Table(
    "answers",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("game_id", primary_key=True),
    Column("round", Integer, primary_key=True, autoincrement=False),
    snowflake("user_id", primary_key=True),
    # Which of [answer, *wrong] was chosen, or typed: 0 is right. None for what was typed and is not right.
    Column("choice", Integer),
    Column("answered_at", Instant, nullable=False),
    # None until the reveal; then what it earned. A leaderboard is a sum over this column.
    Column("points", Integer),
    # How often they have typed something; the last of it, or the first that was right, is the answer.
    Column("guesses", Integer, nullable=False, server_default="1"),
    # Which button was pressed, where moderators accept another than the answer's: `choice` is then 0 all the same.
    Column("pressed", Integer),
    belongs(("guild_id", "game_id", "round"), "rounds"),
)
Index("ix_answers_player", answers.c.guild_id, answers.c.user_id)

guesses = Table(
    "guesses",
    metadata,
    snowflake("guild_id", primary_key=True),
    # The form or message by which it came; Discord's time is in it.
    snowflake("guess_id", primary_key=True),
    snowflake("game_id"),
    Column("round", Integer, nullable=False),
    snowflake("user_id"),
    Column("text", String(100), nullable=False),
    belongs(("guild_id", "game_id", "round"), "rounds"),
)
Index("ix_guesses_round", guesses.c.guild_id, guesses.c.game_id, guesses.c.round)

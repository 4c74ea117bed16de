"""Every table, once. A server's tables have `guild_id` first in their keys, so that they can be distributed by it."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


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
    snowflake("guild_id", primary_key=True),
    Column("kind", String(32), primary_key=True),
    snowflake("subject_id", primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
)

progress = Table(
    "progress",
    metadata,
    snowflake("user_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, nullable=False),
    Column("changed_at", Instant, nullable=False),
)

ceilings = Table(
    "ceilings",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("channel_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, nullable=False),
    snowflake("set_by"),
    Column("set_at", Instant, nullable=False),
)

polls = Table(
    "polls",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("message_id", nullable=True),
    snowflake("author_id"),
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
    snowflake("shown_ballot_id", nullable=True),
)

poll_options = Table(
    "poll_options",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    belongs(("guild_id", "poll_id"), "polls"),
)

# A ballot is never changed or removed: a changed vote is a new ballot, and the older one is marked replaced.
# Its id is the snowflake of the press that cast it, so that the same press cannot count twice.
ballots = Table(
    "ballots",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("ballot_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    snowflake("voter_id"),
    Column("cast_at", Instant, nullable=False),
    Column("replaced_at", Instant),
    belongs(("guild_id", "poll_id"), "polls"),
    belongs(("guild_id", "poll_id", "option_id"), "poll_options"),
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
    snowflake("guild_id", primary_key=True),
    snowflake("game_id", primary_key=True),
    snowflake("user_id", primary_key=True),
    Column("joined_at", Instant, nullable=False),
    Column("reached", EpisodeCode, nullable=False),
    Column("wants_stop", Boolean, nullable=False, server_default=text("false")),
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
    # The order in which the choices are shown, as digits into [answer, *wrong]: "2031".
    Column("choice_order", String(4), nullable=False),
    snowflake("message_id", nullable=True),
    Column("asked_at", Instant),
    Column("closes_at", Instant),
    Column("voided", Boolean, nullable=False, server_default=text("false")),
    belongs(("guild_id", "game_id"), "games"),
)
Index("ix_rounds_asked", rounds.c.guild_id, rounds.c.show_id, rounds.c.question_id)

answers = Table(
    "answers",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("game_id", primary_key=True),
    Column("round", Integer, primary_key=True, autoincrement=False),
    snowflake("user_id", primary_key=True),
    # Which of [answer, *wrong] was chosen: 0 is right.
    Column("choice", Integer, nullable=False),
    Column("answered_at", Instant, nullable=False),
    # None until the reveal; then what it earned. A leaderboard is a sum over this column.
    Column("points", Integer),
    belongs(("guild_id", "game_id", "round"), "rounds"),
)
Index("ix_answers_player", answers.c.guild_id, answers.c.user_id)

# What a seal says stands here, and in no message. Its files stand in the data folder, under the names kept here.
seals = Table(
    "seals",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("seal_id", primary_key=True),
    snowflake("channel_id"),
    # The channel around a thread: Discord tells of a channel's end, and not of that of every thread in it.
    snowflake("parent_id", nullable=True),
    # None until the card is known to stand.
    snowflake("message_id", nullable=True),
    snowflake("author_id"),
    Column("show_id", String(64), nullable=False),
    Column("episode", EpisodeCode, nullable=False),
    Column("text", Text, nullable=False),
    # None where nobody but its author has.
    snowflake("edited_by", nullable=True),
)
Index("ix_seals_message", seals.c.guild_id, seals.c.message_id)

seal_files = Table(
    "seal_files",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("seal_id", primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", String(64), nullable=False),
    belongs(("guild_id", "seal_id"), "seals"),
)

# Who asked to see a seal although they are behind: they are asked once.
seal_waivers = Table(
    "seal_waivers",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("seal_id", primary_key=True),
    snowflake("user_id", primary_key=True),
    belongs(("guild_id", "seal_id"), "seals"),
)

# Days after airing at which a show's spoilers stop being some.
embargoes = Table(
    "embargoes",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("days", Integer, nullable=False),
    CheckConstraint("days BETWEEN 0 AND 365", name="days"),
)

# How a server's guard acts: channel 0 stands for the whole server.
guard_modes = Table(
    "guard_modes",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("channel_id", primary_key=True),
    Column("mode", String(8), nullable=False),
    # None where the mode says how sure the guard has to be.
    Column("strictness", String(16)),
    snowflake("set_by"),
    Column("set_at", Instant, nullable=False),
)

guard_settings = Table(
    "guard_settings",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("log_channel_id", nullable=True),
)

guard_exempt_roles = Table(
    "guard_exempt_roles",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("role_id", primary_key=True),
)

guard_phrases = Table(
    "guard_phrases",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("phrase_id", primary_key=True),
    Column("text", String(100), nullable=False),
    Column("show_id", String(64), nullable=False),
    Column("episode", EpisodeCode, nullable=False),
    snowflake("added_by"),
    Column("added_at", Instant, nullable=False),
)

# What a server was taught to let through. A sense may be long, so its digest is the key.
guard_lessons = Table(
    "guard_lessons",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("digest", String(32), primary_key=True),
    Column("sense", Text, nullable=False),
    Column("show_id", String(64), nullable=False),
    Column("point_id", String(64), nullable=False),
    Column("words", Text, nullable=False),
    snowflake("taught_by"),
    Column("taught_at", Instant, nullable=False),
)

# What the guard did about a message. Its text is kept for some days, so that this can be taken back, and then goes.
guard_actions = Table(
    "guard_actions",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("message_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("author_id"),
    Column("mode", String(8), nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("text", Text, nullable=False),
    Column("acted_at", Instant, nullable=False),
    snowflake("replied_to_id", nullable=True),
    snowflake("notice_id", nullable=True),
    Column("repost_ids", JSON, nullable=False),
    snowflake("log_channel_id", nullable=True),
    snowflake("log_id", nullable=True),
    Column("lacked", String(200)),
    Column("outcome", String(16)),
    snowflake("outcome_by", nullable=True),
)

# An episode's discussion thread; that there is one only, this key sees to.
episode_rooms = Table(
    "episode_rooms",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, primary_key=True, autoincrement=False),
    snowflake("thread_id"),
    snowflake("parent_id"),
    snowflake("opened_by"),
    Column("opened_at", Instant, nullable=False),
)
Index("ix_episode_rooms_thread", episode_rooms.c.guild_id, episode_rooms.c.thread_id)

# The opening of a season's rooms while it goes on, and until its card shows the end.
room_walks = Table(
    "room_walks",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("walk_id", primary_key=True),
    Column("show_id", String(64), nullable=False),
    Column("season", Integer, nullable=False),
    snowflake("parent_id"),
    snowflake("channel_id"),
    snowflake("message_id", nullable=True),
    snowflake("started_by"),
    Column("next_number", Integer, nullable=False),
    Column("opened", Integer, nullable=False),
    snowflake("stopped_by", nullable=True),
    Column("problem", Text),
)
Index("uq_room_walks_season", room_walks.c.guild_id, room_walks.c.show_id, room_walks.c.season, unique=True)

"""Every table, once. A server's tables have `guild_id` first in their keys, so that they can be distributed by it."""

from __future__ import annotations

from bot.db.tables.base import metadata
from bot.db.tables.daily import daily_answers, daily_plays, daily_questions
from bot.db.tables.guard import (
    guard_actions,
    guard_exempt_roles,
    guard_lessons,
    guard_modes,
    guard_phrases,
    guard_settings,
)
from bot.db.tables.own import deadlines, installation
from bot.db.tables.packs import own_packs, own_questions
from bot.db.tables.plans import plans
from bot.db.tables.polls import ballots, forecast_scores, poll_keys, poll_options, poll_waivers, polls
from bot.db.tables.reviewing import question_decisions, question_reports, suggested_questions
from bot.db.tables.rooms import episode_rooms, room_walks
from bot.db.tables.servers import server_settings
from bot.db.tables.spoilers import ceilings, embargoes, progress, reposts, seal_files, seal_waivers, seals
from bot.db.tables.trivia import answers, games, guesses, players, rounds

__all__ = [
    "answers",
    "ballots",
    "ceilings",
    "daily_answers",
    "daily_plays",
    "daily_questions",
    "deadlines",
    "embargoes",
    "episode_rooms",
    "forecast_scores",
    "games",
    "guard_actions",
    "guard_exempt_roles",
    "guard_lessons",
    "guard_modes",
    "guard_phrases",
    "guard_settings",
    "guesses",
    "installation",
    "metadata",
    "own_packs",
    "own_questions",
    "plans",
    "players",
    "poll_keys",
    "poll_options",
    "poll_waivers",
    "polls",
    "progress",
    "question_decisions",
    "question_reports",
    "reposts",
    "room_walks",
    "rounds",
    "seal_files",
    "seal_waivers",
    "seals",
    "server_settings",
    "suggested_questions",
]

"""The one register of what is kept about people: every column that holds somebody's id, and what deletion does there.

A row goes where nothing but that person would miss it. It stays where a tally, a game or a server's rule rests on it:
then a nobody takes the person's place, a random negative number that leads to no one. A nobody is the same within one
server and feature, so that a leaderboard keeps its rows and a poll its voters, and another everywhere else.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import false, select, true

from bot.db.columns import Instant
from bot.db.tables import (
    answers,
    ballots,
    ceilings,
    daily_answers,
    daily_plays,
    episode_rooms,
    forecast_scores,
    games,
    guard_actions,
    guard_lessons,
    guard_modes,
    guard_phrases,
    guesses,
    own_packs,
    plans,
    players,
    poll_options,
    poll_waivers,
    polls,
    progress,
    question_decisions,
    question_reports,
    reposts,
    room_walks,
    seal_files,
    seal_waivers,
    seals,
    suggested_questions,
)
from bot.trivia.rules.game import State as GameState
from bot.trivia.rules.suggestions import State as SuggestionState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Column, ColumnElement, Table

_NONE = false()


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A column that holds a person's id.

    `called` is the name of its rows in an export, `told` what of a row is exported, `parts` what belongs to the row in
    other tables. `goes` says which of the rows deletion removes; in the others a nobody replaces the person, the same
    one in all traces that say the same `among`.
    """

    column: Column[Any]
    called: str
    told: tuple[Column[Any], ...]
    goes: ColumnElement[bool]
    among: str
    parts: Mapping[str, Table] = field(default_factory=dict)

    @property
    def table(self) -> Table:
        return self.column.table


def _goes(column: Column[Any], called: str, **parts: Table) -> Trace:
    """A row that is about this person alone: it is exported whole, and deleted."""
    return Trace(column, called, tuple(column.table.c), true(), column.table.name, _named(parts))


def _stays(
    column: Column[Any], called: str, among: str = "", goes: ColumnElement[bool] = _NONE, **parts: Table
) -> Trace:
    """A row on which more rests: it is exported whole, and stays as a nobody's, apart from those that go."""
    table = column.table
    return Trace(column, called, tuple(table.c), goes, among or table.name, _named(parts))


def _deed(column: Column[Any], called: str) -> Trace:
    """What a person did to something that is not theirs: what and when is exported, and it stays as a nobody's."""
    table = column.table
    told = tuple(known for known in table.c if known.primary_key or isinstance(known.type, Instant))
    return Trace(column, called, told, _NONE, table.name)


def _named(parts: Mapping[str, Table]) -> dict[str, Table]:
    return {name.replace("_", " "): table for name, table in parts.items()}


_IN_A_LOBBY = (
    select(games.c.game_id)
    .where(
        games.c.guild_id == players.c.guild_id,
        games.c.game_id == players.c.game_id,
        games.c.state == GameState.LOBBY.value,
    )
    .exists()
)
_NEVER_ASKED = suggested_questions.c.state.in_((SuggestionState.PENDING.value, SuggestionState.REJECTED.value))

PERSONS = (
    _goes(progress.c.user_id, "progress"),
    _stays(games.c.host_id, "games opened", "trivia"),
    _stays(players.c.user_id, "games joined", "trivia", goes=_IN_A_LOBBY),
    _stays(answers.c.user_id, "trivia answers", "trivia"),
    _goes(guesses.c.user_id, "typed guesses"),
    _goes(daily_plays.c.user_id, "daily questions played"),
    _goes(daily_answers.c.user_id, "daily answers"),
    _goes(question_reports.c.user_id, "questions reported"),
    _deed(question_reports.c.decided_by, "reports decided"),
    _deed(question_decisions.c.decided_by, "decisions about questions"),
    _stays(suggested_questions.c.author_id, "questions suggested", goes=_NEVER_ASKED),
    _deed(suggested_questions.c.decided_by, "suggestions decided"),
    _stays(polls.c.author_id, "polls opened", options_of_polls_opened=poll_options),
    _deed(polls.c.resolved_by, "polls resolved"),
    _goes(poll_waivers.c.user_id, "polls opened anyway"),
    # Out of open polls they are taken before, by the polls themselves: who deleted theirs could vote again.
    _stays(ballots.c.voter_id, "votes", "votes"),
    _stays(forecast_scores.c.voter_id, "scores of forecasts", "votes"),
    _goes(reposts.c.author_id, "messages posted in your name"),
    _goes(seals.c.author_id, "seals", files_of_seals=seal_files),
    _deed(seals.c.edited_by, "seals edited"),
    _goes(seal_waivers.c.user_id, "seals opened anyway"),
    _deed(ceilings.c.set_by, "ceilings set"),
    _goes(guard_actions.c.author_id, "messages that the guard acted on"),
    _deed(guard_actions.c.outcome_by, "guard actions settled"),
    _deed(guard_modes.c.set_by, "guard modes set"),
    _stays(guard_phrases.c.added_by, "phrases added"),
    _deed(guard_lessons.c.taught_by, "guard lessons taught"),
    _deed(episode_rooms.c.opened_by, "episode rooms opened"),
    _deed(room_walks.c.started_by, "seasons of rooms opened"),
    _deed(room_walks.c.stopped_by, "seasons of rooms stopped"),
    _stays(plans.c.host_id, "trivia nights planned"),
    _deed(own_packs.c.imported_by, "packs imported"),
)

# What else is as large as an id: servers, their channels, messages and roles, and what we count ourselves.
OTHERS = frozenset(
    {
        "ballot_id",
        "channel_id",
        "decision_id",
        "event_id",
        "game_id",
        "games_role_id",
        "guess_id",
        "guild_id",
        "lobby_message_id",
        "log_channel_id",
        "log_id",
        "message_id",
        "notice_id",
        "pack_id",
        "parent_id",
        "phrase_id",
        "ping_role_id",
        "plan_id",
        "poll_id",
        "polls_role_id",
        "replied_to_id",
        "report_id",
        "role_id",
        "seal_id",
        "subject_id",
        "suggestion_id",
        "thread_id",
        "walk_id",
    }
)


def nobody() -> int:
    """Somebody who leads to no one: no id of Discord's is negative."""
    return -1 - secrets.randbits(62)

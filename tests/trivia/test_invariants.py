"""Games played at random: whatever people, time and restarts do, what must hold holds."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.db.engine import Database
from bot.db.tables import games
from bot.errors import Refusal
from bot.trivia.outcomes import Asked, Ended, Lobby, Revealed
from bot.trivia.rules.game import OVER, TRANSITIONS, Answers, Mode, State
from tests.trivia.parlour import GUILD, HANA, HOST, JOON, MINA, Parlour
from tests.trivia.shows import questions, show

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path
    from typing import Any

    from bot.trivia.outcomes import Step
    from tests.databases import SqliteFiles

Points = dict[tuple[int, int, int], int | None]
"""What each answer earned, by game, round and player; None until its reveal."""

PLAYERS = (HOST, MINA, JOON, HANA)
Kind = tuple[Answers, Mode, int]
kinds = st.tuples(st.sampled_from(Answers), st.sampled_from(Mode), st.sampled_from([0, 0, 2]))
anybody = st.sampled_from(PLAYERS)
moments = st.sampled_from([0.0, 5.5, 20.0, 21.0])


class Evening(RuleBasedStateMachine):
    """One channel's evening. After every event the database is compared with how it stood before."""

    def __init__(self, files: SqliteFiles, folder: Path) -> None:
        super().__init__()
        folder.mkdir()
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._parlour = self._run(self._open(files, folder))
        self._lobby: Lobby | None = None
        self._asked: list[Asked] = []
        self._states: list[State] = []
        self._points: Points = {}
        self._revealed: Points = {}

    async def _open(self, files: SqliteFiles, folder: Path) -> Parlour:
        database = Database(await self._stack.enter_async_context(files.fresh(folder, migrated=True)))
        self._stack.push_async_callback(database.close)
        return Parlour(database, show(*questions(4)))

    def _run(self, happening: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(happening)

    def _try(self, happening: Coroutine[Any, Any, Any]) -> Any:
        """What somebody attempts; a refusal is an answer too."""
        try:
            return self._run(happening)
        except Refusal:
            return None

    def teardown(self) -> None:
        self._run(self._stack.aclose())
        self._runner.close()

    @initialize(questions=st.integers(1, 3), kind=kinds)
    def first_game(self, questions: int, kind: Kind) -> None:
        """Every evening has a game that begins; what comes after is left to chance."""
        self.open(questions, kind)
        self.what_must_hold_holds()
        self.begin(HOST)

    @rule(questions=st.integers(1, 3), kind=kinds)
    def open(self, questions: int, kind: Kind) -> None:
        answers, mode, teams = kind
        wishes = {"questions": questions, "answers": answers, "mode": mode, "teams": teams}
        self._lobby = self._try(self._parlour.open(**wishes)) or self._lobby

    @rule(user=anybody, team=st.sampled_from([None, 1, 2, 5]), leaves=st.booleans())
    def join_or_leave(self, user: int, team: int | None, leaves: bool) -> None:
        if self._lobby is not None:
            game = self._lobby.game
            leaving = self._parlour.service.lobbies.leave(GUILD, game.game_id, user)
            joining = self._parlour.join(self._lobby, user, team=team)
            self._try(leaving if leaves else joining)
            (joining if leaves else leaving).close()

    @rule(user=st.sampled_from([HOST, HOST, MINA]))
    def begin(self, user: int) -> None:
        if self._lobby is not None:
            self._try(self._parlour.begin(self._lobby, user=user))

    @rule(presses=st.lists(st.tuples(anybody, st.booleans(), moments), min_size=1, max_size=5), late=st.booleans())
    def answer(self, presses: list[tuple[int, bool, float]], late: bool) -> None:
        """Some press buttons of the last question, or all of them of the first one."""
        for user, right, after in presses if self._asked else ():
            asked = self._asked[0 if late else -1]
            if asked.game.answers is Answers.BUTTONS:
                self._try(self._parlour.answer(asked, user, right=right, after=after))
            else:
                typed = self._parlour.write if user == JOON else self._parlour.guess
                self._try(typed(asked, user, None if right else "nothing of the kind", after=after))

    @rule(user=anybody, is_shown=st.booleans())
    def hint(self, user: int, is_shown: bool) -> None:
        number = self._asked[-1].turn.round if self._asked else 1
        self._try(self._parlour.hint(user, number=number, shown=is_shown))

    @rule(user=anybody, is_moderator=st.sampled_from([False, False, True]))
    def skip(self, user: int, is_moderator: bool) -> None:
        self._try(self._parlour.skip(user, is_moderator=is_moderator))

    @rule(number=st.integers(1, 4))
    def take_a_question_out(self, number: int) -> None:
        questions = self._parlour.show.questions
        assert isinstance(questions, dict)
        if len(questions) > 1:
            questions.pop(f"q{number}", None)

    @rule()
    def take_the_show_out_or_put_it_back(self) -> None:
        shows = self._parlour.library._shows
        if shows.pop(self._parlour.show.id, None) is None:
            shows[self._parlour.show.id] = self._parlour.show

    @rule()
    def ring(self) -> None:
        """What is due is done and shown."""
        self._ring(shown=True)

    @rule()
    def ring_in_vain(self) -> None:
        """What is due is done, but Discord does not take what there is to show."""
        self._ring(shown=False)

    def _ring(self, *, shown: bool) -> None:
        deadline = self._run(self._parlour.due())
        step = self._run(self._parlour.ring(shown=False))
        self._remember(step)
        if shown:
            self.what_must_hold_holds()
            self._run(self._parlour.show_step(step, deadline))
            if isinstance(step, Asked):
                self._asked.append(step)

    def _remember(self, step: Step | None) -> None:
        match step:
            case Revealed():
                given = {(step.game.game_id, step.turn.round, a.user_id): a.points for a in step.answers}
                assert all(self._revealed.get(key, earned) in (earned, 0) for key, earned in given.items())
                self._revealed.update(given)
            case Ended():
                points = self._run(self._parlour.points())
                mine = [earned or 0 for key, earned in points.items() if key[0] == step.game.game_id]
                assert sum(row.points for row in step.table.players) == sum(mine)

    @rule(away=st.sampled_from([0, 3, 60]))
    def restart(self, away: int) -> None:
        self._parlour.restart(after=timedelta(seconds=away))

    @rule(user=st.sampled_from([MINA, JOON, HANA]), is_moderator=st.sampled_from([False, False, False, True]))
    def stop(self, user: int, is_moderator: bool) -> None:
        self._try(self._parlour.stop(user, is_moderator=is_moderator))

    @invariant()
    def what_must_hold_holds(self) -> None:
        states, points = self._run(self._parlour.states()), self._run(self._parlour.points())
        self._no_game_leaves_the_table_of_transitions(states)
        self._a_game_that_goes_on_has_something_due_and_one_that_is_over_has_not(states)
        self._points_once_given_never_shrink_and_no_answer_is_lost(points)
        self._the_servers_table_gives_away_exactly_what_the_reveals_did(states, points)
        self._states, self._points = states, points

    def _no_game_leaves_the_table_of_transitions(self, states: list[State]) -> None:
        for before, now in zip(self._states, states, strict=False):
            assert now is before or now in TRANSITIONS[before]
        assert all(state is State.LOBBY for state in states[len(self._states) :])

    def _a_game_that_goes_on_has_something_due_and_one_that_is_over_has_not(self, states: list[State]) -> None:
        running = sum(state not in OVER for state in states)
        assert running <= 1, "a channel has one game at a time"
        assert (self._run(self._parlour.due()) is not None) == (running == 1)

    def _points_once_given_never_shrink_and_no_answer_is_lost(self, points: Points) -> None:
        """A right guess that was in time, but reached us late, may take a wrong one's place."""
        for key, earned in self._points.items():
            assert points[key] == earned or earned in (None, 0)

    def _the_servers_table_gives_away_exactly_what_the_reveals_did(self, states: list[State], points: Points) -> None:
        board = self._run(self._parlour.board())
        assert sum(leader.points for leader in board.leaders) == sum(earned or 0 for earned in points.values())
        assert all(points[key] == earned or earned == 0 for key, earned in self._revealed.items())
        if states and states[-1] in (State.REVEALED, State.ASKING, State.COLLECTING, State.FINISHED):
            game = max(row.game_id for row in self._run(self._parlour.rows(games)))
            shown = {key: earned for key, earned in self._revealed.items() if key[0] == game}
            assert {k: v for k, v in points.items() if k[0] == game and v is not None} == {
                k: v for k, v in shown.items() if v is not None
            }


def test_no_order_of_events_breaks_a_game(sqlite: SqliteFiles, tmp_path: Path) -> None:
    evenings = iter(range(10_000))
    run_state_machine_as_test(
        lambda: Evening(sqlite, tmp_path / str(next(evenings))),
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
        ),
    )

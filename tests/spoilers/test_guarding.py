"""What the guard is told and what it did, as both databases keep it; and what that comes to for one message."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import deadlines, guard_actions
from bot.deadlines import Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.packs.library import Library
from bot.servers import Servers
from bot.settings import SEEDS
from bot.spoilers.guarding import service
from bot.spoilers.guarding.service import GuardService
from bot.spoilers.rules.actions import UNDO_WINDOW, Action, Outcome, Reason, Seen
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.guard import Guard, Strictness
from bot.spoilers.rules.policy import MOST_PHRASES, Mode
from bot.spoilers.seals.files import SealFiles
from bot.spoilers.seals.service import SealService
from bot.spoilers.service import SpoilerService
from bot.spoilers.store import SpoilerStore

if TYPE_CHECKING:
    from pathlib import Path

    from bot.db.engine import Database
    from bot.packs.show import Show

# The end of the day on which the season aired, and some days on.
NOW = datetime(2022, 2, 1, 12, tzinfo=UTC)
GUILD, CHANNEL, CATEGORY, LOG, MINA, MODERATOR, MESSAGE = (1_456_074_443_980_800_000 + number for number in range(7))
PLACE = Place(GUILD, CHANNEL, (CATEGORY,))
FOUR = Episode(1, 4)
SPOILER = "Gwi-nam becomes a hambie."


@cache
def library() -> Library:
    return Library.load(SEEDS)


def show() -> Show:
    return library().default


@cache
def engine() -> Guard:
    return Guard(list(library()))


class Bench:
    """The guard with the services that it asks."""

    def __init__(self, database: Database, folder: Path) -> None:
        deadlines = Deadlines(database, lambda: NOW)
        self.spoilers = SpoilerService(SpoilerStore(database), Servers(database), library(), lambda: NOW)
        self.seals = SealService(
            database, deadlines, self.spoilers, library(), SealFiles(folder / "seals"), lambda: NOW
        )
        self.guard = GuardService(database, deadlines, self.spoilers, self.seals, library(), lambda: NOW)

    async def judged(self, text: str, *, beside: str = "", roles: tuple[int, ...] = ()) -> list[str]:
        """The plot points that a message is acted on for."""
        judgement = await self.guard.judge(Seen(PLACE, text, beside), roles)
        return [reason.point_id for reason in judgement.reasons] if judgement else []

    async def guarded(self, ceiling: Episode = FOUR, mode: Mode = Mode.NUDGE) -> None:
        await self.spoilers.set_ceiling(GUILD, CATEGORY, show(), ceiling, MODERATOR)
        await self.guard.set_mode(GUILD, None, mode, None, MODERATOR)


@pytest.fixture
def bench(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(service, "Guard", lambda _shows: engine())
    return Bench(database, tmp_path)


def reason(sense: str = "a sense", point: str = "a-point") -> Reason:
    return Reason(show().id, point, Episode(1, 9), 0.97, "some words", sense)


def action(*reasons: Reason, mode: Mode = Mode.WRAP) -> Action:
    return Action(GUILD, MESSAGE, CHANNEL, MINA, mode, reasons or (reason(),), "What she wrote", NOW)


async def test_a_server_that_said_nothing_is_not_guarded(bench: Bench) -> None:
    assert await bench.judged(SPOILER) == []
    await bench.guard.set_mode(GUILD, None, Mode.WRAP, None, MODERATOR)
    assert await bench.judged(SPOILER) == []


async def test_what_goes_beyond_the_ceiling_above_is_judged_and_nothing_else(bench: Bench) -> None:
    await bench.guarded()
    assert await bench.judged(SPOILER) == ["dae-su-word"]
    assert await bench.judged("", beside=SPOILER) == ["dae-su-word"]
    assert await bench.judged(f"||{SPOILER}||") == []
    await bench.guarded(Episode(1, 9))
    assert await bench.judged(SPOILER) == []


async def test_a_mode_says_how_sure_to_be_unless_a_moderator_does(bench: Bench) -> None:
    chosen = await bench.guard.set_mode(GUILD, CHANNEL, Mode.NUDGE, Strictness.CAUTIOUS, MODERATOR)
    assert chosen.strictness is Strictness.CAUTIOUS
    for mode, strictness in ((Mode.NUDGE, Strictness.BALANCED), (Mode.WRAP, Strictness.CERTAIN)):
        await bench.guard.set_mode(GUILD, CHANNEL, mode, None, MODERATOR)
        assert (await bench.guard.policy(GUILD)).rule(PLACE).strictness is strictness


async def test_the_nearest_mode_holds(bench: Bench) -> None:
    for channel, mode in ((None, Mode.NUDGE), (CATEGORY, Mode.WRAP), (CHANNEL, Mode.OFF)):
        await bench.guard.set_mode(GUILD, channel, mode, None, MODERATOR)
        assert (await bench.guard.policy(GUILD)).rule(PLACE).mode is mode
    assert (await bench.guard.policy(GUILD + 1)).rule(PLACE).mode is Mode.OFF


async def test_taking_down_needs_a_log(bench: Bench) -> None:
    with pytest.raises(Refusal) as refused:
        await bench.guard.set_mode(GUILD, None, Mode.REMOVE, None, MODERATOR)
    assert refused.value.key == "refusal-guard-no-log"
    await bench.guard.set_log(GUILD, LOG)
    await bench.guard.set_mode(GUILD, None, Mode.REMOVE, None, MODERATOR)
    await bench.guard.set_log(GUILD, LOG + 1)
    policy = await bench.guard.policy(GUILD)
    assert (policy.log_channel_id, policy.rule(PLACE).mode) == (LOG + 1, Mode.REMOVE)


async def test_an_embargo_that_has_passed_makes_a_spoiler_none(bench: Bench) -> None:
    await bench.guarded()
    await bench.seals.set_embargo(GUILD, show(), 365)
    assert await bench.judged(SPOILER) == ["dae-su-word"]
    await bench.seals.set_embargo(GUILD, show(), 1)
    assert await bench.judged(SPOILER) == []


async def test_exempt_roles_may_say_everything(bench: Bench) -> None:
    await bench.guarded()
    assert await bench.guard.exempt(GUILD, 7) is True
    assert await bench.judged(SPOILER, roles=(1, 7)) == []
    assert await bench.judged(SPOILER, roles=(1,)) != []
    assert await bench.guard.exempt(GUILD, 7) is False
    assert await bench.judged(SPOILER, roles=(1, 7)) != []


async def test_a_servers_own_phrase_counts_beyond_its_episode(bench: Bench) -> None:
    await bench.guarded()
    await bench.guard.add_phrase(GUILD, 1, show(), Episode(1, 7), " the  broccoli\tincident ", MODERATOR)
    judgement = await bench.guard.judge(Seen(PLACE, "Well. The BROCCOLI incident! Bye."))
    assert judgement is not None
    (own,) = judgement.reasons
    assert (own.words, own.episode, own.point_id) == ("the broccoli incident", Episode(1, 7), "")
    ((start, end),) = judgement.spans
    assert "Well. The BROCCOLI incident! Bye."[start:end] == "The BROCCOLI incident!"
    await bench.guard.remove_phrase(GUILD, "1")
    assert await bench.judged("the broccoli incident") == []


async def test_every_sentence_that_says_an_own_phrase_is_to_be_covered_for_one_reason(bench: Bench) -> None:
    await bench.guarded()
    await bench.guard.add_phrase(GUILD, 1, show(), Episode(1, 7), "broccoli", MODERATOR)
    text = "Broccoli! I am fine. Oh no, broccoli again."
    judgement = await bench.guard.judge(Seen(PLACE, text, beside="broccoli"))
    assert judgement is not None
    assert len(judgement.reasons) == 1
    assert [text[start:end] for start, end in judgement.spans] == ["Broccoli!", "Oh no, broccoli again."]


async def test_only_what_is_still_a_secret_is_to_be_covered(bench: Bench) -> None:
    other = next(each for each in library() if each is not show())
    await bench.guarded()
    await bench.spoilers.set_ceiling(GUILD, CATEGORY, other, Episode.NOTHING, MODERATOR)
    await bench.guard.add_phrase(GUILD, 1, show(), Episode(1, 7), "broccoli", MODERATOR)
    await bench.guard.add_phrase(GUILD, 2, other, Episode(1, 7), "cucumber", MODERATOR)
    await bench.seals.set_embargo(GUILD, other, 1)
    text = "Broccoli! Cucumber!"
    judgement = await bench.guard.judge(Seen(PLACE, text))
    assert judgement is not None
    assert [text[start:end] for start, end in judgement.spans] == ["Broccoli!"]


async def test_a_server_has_room_for_so_many_phrases(bench: Bench) -> None:
    for number in range(MOST_PHRASES):
        await bench.guard.add_phrase(GUILD, number, show(), Episode(1, 7), f"phrase {number}", MODERATOR)
    with pytest.raises(Refusal) as refused:
        await bench.guard.add_phrase(GUILD, MOST_PHRASES, show(), Episode(1, 7), "one more", MODERATOR)
    assert refused.value.key == "refusal-guard-phrases-full"


@pytest.mark.parametrize("key", ["1", "9" * 40, "²", "", "ab12", "-1"])
async def test_a_phrase_that_is_not_there_cannot_be_removed(bench: Bench, key: str) -> None:
    with pytest.raises(Refusal):
        await bench.guard.remove_phrase(GUILD, key)


async def test_what_was_taught_is_let_through_in_that_sense_and_server_only(bench: Bench) -> None:
    await bench.guarded()
    judgement = await bench.guard.judge(Seen(PLACE, SPOILER))
    assert judgement is not None
    learned = await bench.guard.learn(action(*judgement.reasons, *judgement.reasons), MINA)
    assert learned == 1
    assert await bench.judged(SPOILER) == []
    assert await bench.judged("Cheong-san falls down the elevator shaft with Gwi-nam.") != []
    assert (await bench.guard.taught(GUILD + 1)) == ([], [])
    (lesson,) = (await bench.guard.taught(GUILD))[1]
    await bench.guard.remove_phrase(GUILD, lesson.digest)
    assert await bench.judged(SPOILER) != []


async def test_an_action_comes_back_as_it_was_stored(bench: Bench) -> None:
    begun = await bench.guard.begin(action(reason(), reason("another")))
    assert begun is not None
    done = await bench.guard.note(
        begun, notice_id=11, repost_ids=(12, 13), log_channel_id=LOG, log_id=14, lacked="Send Messages"
    )
    assert (done.notice_id, done.repost_ids) == (11, (12, 13))
    assert await bench.guard.action(GUILD, MESSAGE) == done
    assert await bench.guard.action(GUILD + 1, MESSAGE) is None


async def test_a_message_is_acted_on_once_for_the_same_reasons_and_again_for_more(bench: Bench) -> None:
    first = await bench.guard.begin(action(reason()))
    assert first is not None
    await bench.guard.note(first, notice_id=11)
    assert await bench.guard.begin(action(reason())) is None
    again = await bench.guard.begin(action(reason(), reason("another")))
    assert again is not None
    assert again.notice_id == 11


async def test_only_one_of_two_people_settles_an_action(bench: Bench) -> None:
    await bench.guard.begin(action())
    before = await bench.guard.settle(GUILD, MESSAGE, Outcome.UNDONE, MINA)
    assert before.outcome is None
    with pytest.raises(Refusal) as refused:
        await bench.guard.settle(GUILD, MESSAGE, Outcome.TAKEN_BACK, MODERATOR)
    assert refused.value.key == "refusal-guard-settled"
    with pytest.raises(Refusal) as refused:
        await bench.guard.settle(GUILD, MESSAGE + 1, Outcome.UNDONE, MINA)
    assert refused.value.key == "refusal-guard-forgotten"


async def test_what_becomes_of_an_action_and_what_people_make_of_it_keep_out_of_each_others_way(bench: Bench) -> None:
    begun = await bench.guard.begin(action())
    assert begun is not None
    noted = await bench.guard.note(begun, repost_ids=(12,))
    before = await bench.guard.settle(GUILD, MESSAGE, Outcome.UNDONE, MINA)
    assert before == noted
    await bench.guard.note(noted, log_id=14)
    stored = await bench.guard.action(GUILD, MESSAGE)
    assert stored == replace(noted, log_id=14, outcome=Outcome.UNDONE, outcome_by=MINA)
    await bench.guard.unsettle(before)
    assert await bench.guard.action(GUILD, MESSAGE) == replace(noted, log_id=14)


async def test_what_its_author_had_covered_a_moderator_can_still_take_back(bench: Bench) -> None:
    await bench.guard.begin(action(mode=Mode.NUDGE))
    await bench.guard.settle(GUILD, MESSAGE, Outcome.COVERED, MINA)
    with pytest.raises(Refusal):
        await bench.guard.settle(GUILD, MESSAGE, Outcome.COVERED, MINA)
    taken = await bench.guard.settle(GUILD, MESSAGE, Outcome.TAKEN_BACK, MODERATOR)
    assert taken.outcome is Outcome.COVERED


async def test_forgetting_leaves_neither_text_nor_deadlines(bench: Bench, database: Database) -> None:
    begun = await bench.guard.begin(action())
    assert begun is not None
    await bench.guard.note(begun, notice_id=11)
    await bench.guard.forget(GUILD, MESSAGE)
    async with database.read() as connection:
        assert (await connection.execute(select(guard_actions))).all() == []
        assert (await connection.execute(select(deadlines))).all() == []


def test_an_author_can_undo_for_ten_minutes() -> None:
    assert action().may_be_undone_at(NOW + UNDO_WINDOW)
    assert not action().may_be_undone_at(NOW + UNDO_WINDOW + timedelta(seconds=1))

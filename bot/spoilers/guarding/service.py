"""What the guard is told, what it makes of a message, and what became of what it did. Each method is one use case."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Unpack

from bot.db.notices import after_commit
from bot.deadlines import Clock, Deadline, Deadlines
from bot.errors import Refusal
from bot.spoilers.guarding.store import GuardStore
from bot.spoilers.rules.actions import KEPT_FOR, UNDO_WINDOW, Action, Judgement, Outcome, Reason, Seen
from bot.spoilers.rules.covering import sentence_around
from bot.spoilers.rules.guard import Guard
from bot.spoilers.rules.policy import (
    FEWEST_LETTERS,
    LONGEST_PHRASE,
    MOST_PHRASES,
    WHOLE_SERVER,
    Lesson,
    Mode,
    Phrase,
    Policy,
    Rule,
    Watch,
    by_channel,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterator

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.rules.actions import Traces
    from bot.spoilers.rules.guard import Strictness, Verdict
    from bot.spoilers.seals.service import SealService
    from bot.spoilers.service import SpoilerService

# A notice is deleted, and an action's text forgotten, by deadlines, since a restart must not lose them.
NOTICE_DEADLINE, TEXT_DEADLINE = "guard-notice", "guard-text"
_OUTCOME = ("outcome", "outcome_by")
_LONGEST_WORDS = 200
# Where a part of a text starts and ends.
Stretch = tuple[int, int]
# Digits of a snowflake, which stays below the database's largest integer until the year 2084.
_LONGEST_ID = 19


class GuardService:
    """The guards of all servers. What each was told is kept in memory, so that a message costs no query."""

    def __init__(
        self,
        database: Database,
        deadlines: Deadlines,
        spoilers: SpoilerService,
        seals: SealService,
        library: Library,
        clock: Clock,
    ) -> None:
        self._database = database
        self._store = GuardStore()
        self._deadlines = deadlines
        self._spoilers = spoilers
        self._seals = seals
        self._library = library
        self._clock = clock
        self._policies: dict[int, asyncio.Task[Policy]] = {}
        self._engine: asyncio.Task[Guard] | None = None
        self._policies_changed: list[Callable[[AsyncConnection, int], Awaitable[None]]] = []
        spoilers.when_ceilings_change(self.changed)

    def when_policies_change(self, tell: Callable[[AsyncConnection, int], Awaitable[None]]) -> None:
        """Have somebody told of each server whose policy changes, in the transaction that changes it."""
        self._policies_changed.append(tell)

    async def policy(self, guild: int) -> Policy:
        """What a server has said about its guard."""
        loading = self._policies.get(guild)
        if loading is None or (loading.done() and (loading.cancelled() or loading.exception())):
            loading = self._policies[guild] = asyncio.create_task(self._load(guild), name=f"policy-{guild}")
        return loading.result() if loading.done() else await asyncio.shield(loading)

    async def changed(self, connection: AsyncConnection, guild: int) -> None:
        """A server's policy changes in a transaction under way: it is read anew when it is next needed."""
        after_commit(connection, partial(self.forget_policy, guild))
        for tell in self._policies_changed:
            await tell(connection, guild)

    async def set_mode(
        self, guild: int, channel: int | None, mode: Mode, strictness: Strictness | None, by: int
    ) -> Rule:
        """Say what happens to untagged spoilers in a channel, or in the server. Raises Refusal."""
        if mode is Mode.REMOVE and (await self.policy(guild)).log_channel_id is None:
            raise Refusal("guard-no-log")
        rule = Rule(channel or WHOLE_SERVER, mode, strictness)
        async with self._database.write() as connection:
            await self._store.set_rule(connection, guild, rule, by, self._clock())
            await self.changed(connection, guild)
        return rule

    async def channel_deleted(self, guild: int, channel: int) -> None:
        """A channel, category or thread is gone, and with it what was said about it: ceilings, mode, log."""
        policy = await self.policy(guild)
        if channel in policy.ceilings or channel in policy.rules or channel == policy.log_channel_id:
            async with self._database.write() as connection:
                await self._store.remove_channel(connection, guild, channel)
                await self._spoilers.lift_ceilings_in(connection, guild, [channel])

    async def set_log(self, guild: int, channel: int | None) -> None:
        """Say where to report; None for nowhere."""
        async with self._database.write() as connection:
            await self._store.set_log_channel(connection, guild, channel)
            await self.changed(connection, guild)

    async def exempt(self, guild: int, role: int) -> bool:
        """Leave a role alone, or no longer; returns whether it is now."""
        async with self._database.write() as connection:
            exempt = await self._store.toggle_role(connection, guild, role)
            await self.changed(connection, guild)
        return exempt

    async def add_phrase(self, guild: int, phrase_id: int, show: Show, episode: Episode, text: str, by: int) -> Phrase:
        """Add a phrase of the server's own, which spoils nothing after an episode. Raises Refusal."""
        phrase = Phrase(phrase_id, " ".join(text.split())[:LONGEST_PHRASE], show.id, episode)
        if sum(map(str.isalnum, phrase.text)) < FEWEST_LETTERS:
            raise Refusal("guard-phrase-short", fewest=FEWEST_LETTERS)
        async with self._database.write() as connection:
            if await self._store.count_phrases(connection, guild) >= MOST_PHRASES:
                raise Refusal("guard-phrases-full", most=MOST_PHRASES)
            await self._store.add_phrase(connection, guild, phrase, by, self._clock())
            await self.changed(connection, guild)
        return phrase

    async def remove_phrase(self, guild: int, key: str) -> None:
        """Forget a phrase by its id, or a lesson by its digest. Raises Refusal where there is none."""
        async with self._database.write() as connection:
            if key.isascii() and key.isdigit() and len(key) <= _LONGEST_ID:
                found = await self._store.remove_phrase(connection, guild, min(int(key), 2**63 - 1))
            else:
                found = await self._store.unlearn(connection, guild, key)
            if not found:
                raise Refusal("guard-no-such-phrase")
            await self.changed(connection, guild)

    async def taught(self, guild: int) -> tuple[list[Phrase], list[Lesson]]:
        """The server's own phrases, and what it was taught to let through."""
        async with self._database.read() as connection:
            return await self._store.phrases(connection, guild), await self._store.lessons(connection, guild)

    async def read(self, guild: int, text: str) -> list[Reason]:
        """All that a text gives away, whatever a place may talk about; what was let through is let through."""
        policy, engine = await self.policy(guild), await self.engine()
        extra = [phrase.text for phrase in policy.phrases]
        verdict = engine.read(text, extra=extra, let_through=policy.let_through)
        return list(dict.fromkeys(reason for reason, _ in _told(verdict, policy.phrases, text)))

    async def judge(self, seen: Seen, roles: Collection[int] = ()) -> Judgement | None:
        """What of a message is to be acted on where it stands; None for nothing."""
        policy = await self.policy(seen.place.guild_id)
        watch = policy.watch(seen.place)
        if watch is None or policy.leaves_alone(roles):
            return None
        engine, phrases = await self.engine(), policy.phrases_beyond(watch.ceilings)
        extra = [phrase.text for phrase in phrases]

        def told_by(text: str) -> list[tuple[Reason, Stretch]]:
            verdict = engine.read(text, extra=extra, let_through=policy.let_through)
            return list(_told(_beyond(verdict, watch), phrases, text))

        told, beside = told_by(seen.text), told_by(seen.beside)
        if not (told or beside):
            return None
        secret = await self._seals.secret(seen.place.guild_id, {reason.gate for reason, _ in (*told, *beside)})
        reasons = dict.fromkeys(reason for reason, _ in (*told, *beside) if reason.gate in secret)
        spans = tuple(sentence for reason, sentence in told if reason.gate in secret)
        return Judgement(watch, tuple(reasons), spans) if reasons else None

    async def begin(self, action: Action) -> Action | None:
        """Store what is about to be done about a message; None if just that was done before.

        After an edit that gives away more, the action replaces the earlier one, whose notice it takes over.
        """
        async with self._database.write() as connection:
            before = await self._store.action(connection, action.guild_id, action.message_id, lock=True)
            if before is not None:
                if {reason.key for reason in action.reasons} <= {reason.key for reason in before.reasons}:
                    return None
                action = replace(action, notice_id=before.notice_id)
            await self._store.put_action(connection, action)
            forgotten = Deadline(action.guild_id, TEXT_DEADLINE, action.message_id, action.acted_at + KEPT_FOR)
            await self._deadlines.set(connection, forgotten)
        return action

    async def note(self, action: Action, **traces: Unpack[Traces]) -> Action:
        """Remember what has become of an action, and nothing else: people may settle it meanwhile. Returns it so."""
        async with self._database.write() as connection:
            await self._store.change_action(connection, replace(action, **traces), *traces)
            if traces.get("notice_id") is not None:
                gone = Deadline(action.guild_id, NOTICE_DEADLINE, action.message_id, self._clock() + UNDO_WINDOW)
                await self._deadlines.set(connection, gone)
        return replace(action, **traces)

    async def action(self, guild: int, message: int) -> Action | None:
        """What was done about a message, as long as it is remembered."""
        async with self._database.read() as connection:
            return await self._store.action(connection, guild, message)

    async def settle(self, guild: int, message: int, outcome: Outcome, by: int) -> Action:
        """Make of an action what somebody wants; returns it as it was before. Raises Refusal if somebody was first.

        Where it then cannot be done, `unsettle` what this returned, so that it can be wanted again.
        """
        async with self._database.write() as connection:
            action = await self._store.action(connection, guild, message, lock=True)
            if action is None:
                raise Refusal("guard-forgotten")
            if action.is_over or action.outcome is outcome:
                raise Refusal("guard-settled")
            settled = replace(action, outcome=outcome, outcome_by=by)
            await self._store.change_action(connection, settled, *_OUTCOME)
        return action

    async def unsettle(self, action: Action) -> None:
        """Have an action as it was before somebody settled it."""
        async with self._database.write() as connection:
            await self._store.change_action(connection, action, *_OUTCOME)

    async def learn(self, action: Action, by: int) -> int:
        """Let through from now on what an action was about; returns how many senses that are."""
        lessons = {
            lesson.digest: lesson for reason in action.reasons if reason.sense for lesson in [_lesson(reason, by)]
        }
        async with self._database.write() as connection:
            for lesson in lessons.values():
                await self._store.learn(connection, action.guild_id, lesson, self._clock())
            await self.changed(connection, action.guild_id)
        return len(lessons)

    async def forget(self, guild: int, message: int) -> None:
        """Forget what was done about a message, and its text."""
        async with self._database.write() as connection:
            await self._store.forget(connection, guild, message)
            for kind in (NOTICE_DEADLINE, TEXT_DEADLINE):
                await self._deadlines.clear(connection, guild, kind, message)

    async def engine(self) -> Guard:
        """The engine, built when it is first needed, beside the event loop since that takes a moment."""
        if self._engine is None:
            self._engine = asyncio.create_task(asyncio.to_thread(Guard, list(self._library)), name="guard-engine")
        return self._engine.result() if self._engine.done() else await asyncio.shield(self._engine)

    def forget_policy(self, guild: int) -> None:
        """Have a server's policy read anew when it is next needed."""
        self._policies.pop(guild, None)

    async def _load(self, guild: int) -> Policy:
        ceilings = by_channel(ceiling for ceiling, _ in await self._spoilers.ceilings(guild))
        async with self._database.read() as connection:
            rules = await self._store.rules(connection, guild)
            log_channel, automod = await self._store.settings(connection, guild)
            return Policy(
                {rule.channel_id: rule for rule in rules},
                ceilings,
                frozenset(await self._store.exempt_roles(connection, guild)),
                tuple(await self._store.phrases(connection, guild)),
                frozenset(lesson.sense for lesson in await self._store.lessons(connection, guild)),
                log_channel,
                automod,
            )


def _beyond(verdict: Verdict, watch: Watch) -> Verdict:
    """What of a verdict is sure enough and goes further than a place may."""
    kept = (
        verdict.beyond(ceiling, watch.rule.strictness, show=show).findings for show, ceiling in watch.ceilings.items()
    )
    return replace(verdict, findings=tuple(finding for findings in kept for finding in findings))


def _told(verdict: Verdict, phrases: Collection[Phrase], text: str) -> Iterator[tuple[Reason, Stretch]]:
    """Each thing that a text gives away, with the sentence that does."""
    for finding in verdict.findings:
        words = " … ".join(text[start:end] for start, end in finding.words)[:_LONGEST_WORDS]
        reason = Reason(finding.show, finding.point, finding.episode, finding.confidence, words, finding.sense)
        yield reason, finding.sentence
    for own in verdict.own_phrases:
        for phrase in (phrase for phrase in phrases if phrase.text == own.text):
            reason = Reason(phrase.show_id, "", phrase.episode, 1.0, phrase.text)
            yield reason, sentence_around(text, own.words)


def _lesson(reason: Reason, by: int) -> Lesson:
    digest = hashlib.blake2b(reason.sense.encode(), digest_size=16).hexdigest()
    return Lesson(digest, reason.sense, reason.show_id, reason.point_id, reason.words, by)

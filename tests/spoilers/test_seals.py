"""Seals as a service: what is stored, who gets it, and what time and deletions do, on both databases."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import select

from bot.db.engine import Database
from bot.db.tables import deadlines, embargoes, seal_files, seal_waivers, seals
from bot.deadlines import Deadline, Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.packs.library import Library
from bot.servers import Servers
from bot.settings import SEEDS
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.seals import Content, Reader, Seal, may_manage, may_see, pages, storable, unseal_at
from bot.spoilers.seals.files import SealFile, SealFiles
from bot.spoilers.seals.service import DEADLINE, UNPOSTED_FOR, SealService, Visitor
from bot.spoilers.service import SpoilerService
from bot.spoilers.store import SpoilerStore

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Table

    from bot.spoilers.seals.service import View
    from tests.databases import SqliteFiles

patient = settings(deadline=None, database=None)
AUTHOR, JOON, HANA, WARDEN, GUILD, ELSEWHERE, CHANNEL, THREAD, CARD, SEAL = (
    1_456_074_443_980_800_000 + number for number in range(10)
)
HERE = Place(GUILD, CHANNEL)
EPISODE, TEXT = Episode(1, 9), "He dies in the shaft."
PICTURE = SealFile("SPOILER_attachment-1.png", b"\x89PNG not really")
NOON = datetime(2026, 2, 1, 12, tzinfo=UTC)
FAR_FUTURE = 365

author, joon, hana, warden = (
    Visitor(AUTHOR, HERE, manages_messages=False),
    Visitor(JOON, HERE, manages_messages=False),
    Visitor(HANA, HERE, manages_messages=False),
    Visitor(WARDEN, HERE, manages_messages=True),
)


class Vault:
    """A seal service with its own clock, deadlines that do not ring, and a look into its tables."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.folder, self.now = database, folder / "seals", NOON
        library = Library.load(SEEDS)
        self.show = library.default
        self.spoilers = SpoilerService(SpoilerStore(database), Servers(database), library, self.clock)
        self.deadlines = Deadlines(database, self.clock)
        files = SealFiles(self.folder)
        self.seals = SealService(database, self.deadlines, self.spoilers, library, files, self.clock)
        self.aired = self.show.about.seasons[0].aired

    def clock(self) -> datetime:
        return self.now

    def seal(self, number: int = 0, **differently: Any) -> Seal:
        seal = Seal(GUILD, SEAL + number, CHANNEL, None, AUTHOR, self.show.id, EPISODE)
        return replace(seal, **differently)

    async def post(self, *files: SealFile, number: int = 0, text: str = TEXT, **differently: Any) -> Seal:
        seal = self.seal(number, **differently)
        await self.seals.add(seal, text, files)
        await self.seals.posted(seal, CARD + 100 + number)
        return replace(seal, message_id=CARD + 100 + number)

    async def rows(self, table: Table) -> list[Any]:
        async with self.database.read() as connection:
            return list((await connection.execute(select(table))).all())

    async def due(self) -> dict[int, datetime]:
        return {row.subject_id: row.due_at for row in await self.rows(deadlines) if row.kind == DEADLINE}

    def days_since_airing(self) -> int:
        return (self.now.date() - self.aired).days


@pytest.fixture
def vault(database: Database, tmp_path: Path) -> Vault:
    return Vault(database, tmp_path)


async def refusal(attempt: Coroutine[Any, Any, object]) -> str:
    with pytest.raises(Refusal) as refused:
        await attempt
    return refused.value.key.removeprefix("refusal-")


def text_of(view: View) -> str | None:
    return view.content.text if view.content else None


# Who sees it


async def test_whoever_has_watched_that_far_gets_the_text_and_nobody_else(vault: Vault) -> None:
    await vault.post()
    assert text_of(await vault.seals.look(joon, SEAL)) is None
    for reached, told in ((Episode(1, 8), None), (Episode(1, 9), TEXT), (Episode(1, 12), TEXT), (Episode(1, 0), None)):
        await vault.spoilers.watched(JOON, vault.show, reached)
        view = await vault.seals.look(joon, SEAL)
        assert (text_of(view), view.reached, view.may_manage) == (told, reached, False)


async def test_the_author_always_gets_it_and_a_moderator_is_a_reader_like_any_other(vault: Vault) -> None:
    await vault.post()
    seen, unseen = await vault.seals.look(author, SEAL), await vault.seals.look(warden, SEAL)
    assert (text_of(seen), seen.may_manage) == (TEXT, True)
    assert (text_of(unseen), unseen.may_manage) == (None, True)


async def test_having_seen_it_moves_progress_along_and_never_back(vault: Vault) -> None:
    await vault.post()
    assert text_of(await vault.seals.seen(joon, SEAL)) == TEXT
    assert await vault.spoilers.reached(JOON, vault.show) == EPISODE
    await vault.spoilers.watched(JOON, vault.show, Episode(1, 12))
    await vault.seals.seen(joon, SEAL)
    assert await vault.spoilers.reached(JOON, vault.show) == Episode(1, 12)


async def test_seeing_it_anyway_is_remembered_for_that_seal_and_that_fan_and_leaves_their_progress(
    vault: Vault,
) -> None:
    await vault.post()
    await vault.post(number=1)
    for _ in range(2):
        assert text_of(await vault.seals.show_anyway(joon, SEAL)) == TEXT
    assert text_of(await vault.seals.look(joon, SEAL)) == TEXT
    assert text_of(await vault.seals.look(joon, SEAL + 1)) is None
    assert text_of(await vault.seals.look(hana, SEAL)) is None
    assert await vault.spoilers.all_reached(JOON) == []
    assert [(row.seal_id, row.user_id) for row in await vault.rows(seal_waivers)] == [(SEAL, JOON)]


async def test_a_seal_is_found_only_in_its_own_server_and_channel(vault: Vault) -> None:
    await vault.post()
    for place in (Place(ELSEWHERE, CHANNEL), Place(GUILD, THREAD), Place(GUILD, THREAD, (CHANNEL,))):
        stranger = Visitor(AUTHOR, place, manages_messages=True)
        look, act = vault.seals.look, vault.seals
        for attempt in (look, act.seen, act.show_anyway, act.to_edit, act.to_manage):
            assert await refusal(attempt(stranger, SEAL)) == "seal-gone"
        assert await refusal(vault.seals.edit(stranger, SEAL, "Nothing happens.")) == "seal-gone"
    assert await vault.rows(seal_waivers) == []
    assert await vault.spoilers.all_reached(AUTHOR) == []


async def test_a_seal_of_a_show_that_was_taken_away_is_shown_to_nobody(vault: Vault) -> None:
    await vault.post(show_id="another-show")
    assert await refusal(vault.seals.look(author, SEAL)) == "seal-show-gone"
    assert await refusal(vault.seals.seen(joon, SEAL)) == "seal-show-gone"


# Who changes it


async def test_only_the_author_and_moderators_edit_unseal_and_remove(vault: Vault) -> None:
    await vault.post()
    await vault.spoilers.watched(JOON, vault.show, Episode(1, 12))
    assert await refusal(vault.seals.to_edit(joon, SEAL)) == "seal-not-yours"
    assert await refusal(vault.seals.edit(joon, SEAL, "Mine now.")) == "seal-not-yours"
    assert await refusal(vault.seals.to_manage(joon, SEAL)) == "seal-not-yours"
    assert text_of(await vault.seals.look(author, SEAL)) == TEXT
    assert (await vault.seals.to_manage(warden, SEAL)).seal_id == SEAL


async def test_a_moderator_who_is_behind_cannot_get_at_the_text_by_editing_it(vault: Vault) -> None:
    await vault.post()
    assert await refusal(vault.seals.to_edit(warden, SEAL)) == "seal-unseen"
    assert await refusal(vault.seals.edit(warden, SEAL, "Blind.")) == "seal-unseen"
    await vault.seals.show_anyway(warden, SEAL)
    assert (await vault.seals.to_edit(warden, SEAL)).text == TEXT


async def test_an_edit_by_somebody_else_is_named_until_the_author_edits_again(vault: Vault) -> None:
    await vault.post()
    await vault.spoilers.watched(WARDEN, vault.show, Episode(1, 12))
    for who, named in ((author, None), (warden, WARDEN), (author, None)):
        await vault.seals.edit(who, SEAL, f"  By {who.user_id}\n")
        assert (await vault.seals.look(author, SEAL)).content == Content(f"By {who.user_id}", (), named)


@pytest.mark.parametrize("nothing", ["", "  \n", "\u200b\u2060", "\0"])
async def test_a_text_that_says_nothing_is_refused_unless_there_is_a_file(vault: Vault, nothing: str) -> None:
    assert await refusal(vault.seals.add(vault.seal(), nothing)) == "nothing-to-wrap"
    await vault.post()
    assert await refusal(vault.seals.edit(author, SEAL, nothing)) == "nothing-to-wrap"
    assert len(await vault.rows(seals)) == 1
    await vault.post(PICTURE, number=1, text="")
    assert await vault.seals.to_edit(author, SEAL + 1) == Content("", (PICTURE.name,))


async def test_any_text_that_a_form_takes_comes_back(vault: Vault) -> None:
    for number, text in enumerate(("He || dies" * 400, "\ud83d half a character", "zero\0byte", "민아 🌸\r\n# head")):
        await vault.post(number=number, text=text)
        assert text_of(await vault.seals.look(author, SEAL + number)) == storable(text)


# Files


async def test_files_are_kept_in_the_data_folder_and_nothing_of_them_in_the_database_but_neutral_names(
    vault: Vault,
) -> None:
    seal = await vault.post(PICTURE)
    path = vault.folder / str(GUILD) / str(SEAL) / PICTURE.name
    assert path.read_bytes() == PICTURE.data
    content = (await vault.seals.look(author, SEAL)).content
    assert content is not None
    assert await vault.seals.files(seal, content, most=1_000) == [PICTURE]


async def test_files_go_with_their_seal_and_take_empty_folders_along(vault: Vault) -> None:
    for number in range(2):
        await vault.post(PICTURE, number=number)
    await vault.seals.discard(GUILD, SEAL)
    assert [path.name for path in (vault.folder / str(GUILD)).iterdir()] == [str(SEAL + 1)]
    await vault.seals.discard(GUILD, SEAL + 1)
    assert list(vault.folder.iterdir()) == []
    for table in (seals, seal_files, seal_waivers):
        assert await vault.rows(table) == []


async def test_a_file_that_is_lost_or_too_large_by_now_is_left_out(vault: Vault) -> None:
    second = SealFile("SPOILER_attachment-2", b"12345")
    seal = await vault.post(PICTURE, second)
    content = (await vault.seals.look(author, SEAL)).content
    assert content is not None
    assert await vault.seals.files(seal, content, most=len(PICTURE.data) + 4) == [PICTURE]
    assert await vault.seals.files(seal, content, most=5) == [second]
    (vault.folder / str(GUILD) / str(SEAL) / PICTURE.name).unlink()
    assert await vault.seals.files(seal, content, most=1_000) == [second]


async def test_what_a_crash_left_of_a_removed_seals_files_is_cleared_by_its_deadline(vault: Vault) -> None:
    await vault.post(PICTURE)
    await vault.seals.discard(GUILD, SEAL)
    assert await vault.due() == {SEAL: vault.now}
    await SealFiles(vault.folder).keep(GUILD, SEAL, [PICTURE])
    assert await vault.seals.due(Deadline(GUILD, DEADLINE, SEAL, vault.now)) is None
    assert list(vault.folder.iterdir()) == []


# Deletions


async def test_a_seal_goes_with_its_card_and_only_with_its_own(vault: Vault) -> None:
    cards = [(await vault.post(number=number)).message_id for number in range(3)]
    await vault.seals.cards_deleted(ELSEWHERE, [card for card in cards if card])
    await vault.seals.cards_deleted(GUILD, [CARD, 7])
    assert len(await vault.rows(seals)) == 3
    await vault.seals.cards_deleted(GUILD, [CARD, *(card for card in cards[1:] if card)])
    assert [row.seal_id for row in await vault.rows(seals)] == [SEAL]


async def test_seals_go_with_their_channel_with_a_thread_and_with_the_channel_around_it(vault: Vault) -> None:
    await vault.post()
    await vault.post(number=1, channel_id=THREAD, parent_id=CHANNEL)
    await vault.post(number=2, channel_id=THREAD + 50, parent_id=CHANNEL)
    await vault.seals.channel_deleted(ELSEWHERE, CHANNEL)
    assert len(await vault.rows(seals)) == 3
    await vault.seals.channel_deleted(GUILD, THREAD)
    assert [row.seal_id for row in await vault.rows(seals)] == [SEAL, SEAL + 2]
    await vault.seals.channel_deleted(GUILD, CHANNEL)
    assert await vault.rows(seals) == []


async def test_a_seal_that_was_never_posted_is_cleared_in_a_week_and_one_that_was_stays(vault: Vault) -> None:
    await vault.seals.add(vault.seal(), TEXT, [PICTURE])
    await vault.post(number=1)
    assert await vault.due() == {SEAL: NOON + UNPOSTED_FOR}
    assert await vault.seals.due(Deadline(GUILD, DEADLINE, SEAL, NOON + UNPOSTED_FOR)) is None
    assert [row.seal_id for row in await vault.rows(seals)] == [SEAL + 1]
    assert list(vault.folder.iterdir()) == []


# Embargoes


def test_an_embargo_ends_with_the_last_of_its_days() -> None:
    aired = date(2022, 1, 28)
    assert unseal_at(aired, 0) == datetime(2022, 1, 29, tzinfo=UTC)
    assert unseal_at(aired, 7) == datetime(2022, 2, 5, tzinfo=UTC)


async def test_when_the_embargo_has_passed_everybody_sees_it_and_before_that_nobody_new(vault: Vault) -> None:
    vault.now = datetime.combine(vault.aired, datetime.min.time(), UTC)
    await vault.post()
    await vault.seals.set_embargo(GUILD, vault.show, 3)
    for days, told in ((3.99, None), (4, TEXT)):
        vault.now = datetime.combine(vault.aired, datetime.min.time(), UTC) + timedelta(days=days)
        assert text_of(await vault.seals.look(joon, SEAL)) == told
        assert await vault.seals.is_open(GUILD, vault.show.id, EPISODE) is (told is not None)
        due = await vault.seals.due(Deadline(GUILD, DEADLINE, SEAL, vault.now))
        assert (due is not None) is (told is not None)
    assert await vault.seals.is_open(ELSEWHERE, vault.show.id, EPISODE) is False


async def test_episodes_are_unlocked_one_by_one_where_they_air_one_by_one(vault: Vault) -> None:
    first = datetime.combine(vault.aired, datetime.min.time(), UTC)
    season = vault.show.about.seasons[0].model_copy(
        update={"days": tuple(vault.aired + timedelta(weeks=week) for week in range(3))}
    )
    weekly = replace(vault.show, about=vault.show.about.model_copy(update={"seasons": (season,)}))
    library = Library([weekly])
    seals = SealService(vault.database, vault.deadlines, vault.spoilers, library, SealFiles(vault.folder), vault.clock)
    after: dict[float, int] = {0.5: 0, 1: 1, 7.9: 1, 8: 2, 900: 3}
    for days, episode in after.items():
        vault.now = first + timedelta(days=days)
        assert await seals.unlocked(GUILD, weekly) == Episode(1, episode)
    await seals.set_embargo(GUILD, weekly, 10)
    vault.now = first + timedelta(days=18)
    assert await seals.unlocked(GUILD, weekly) == Episode(1, 2)
    assert await seals.unlocked(ELSEWHERE, weekly) == Episode(1, 3)


async def test_an_embargo_sets_the_deadline_of_every_seal_that_stands_and_of_those_to_come(vault: Vault) -> None:
    vault.now = datetime.combine(vault.aired, datetime.min.time(), UTC)
    for number in range(2):
        await vault.post(number=number)
    await vault.post(number=2, show_id="another-show")
    await vault.post(number=3, guild_id=ELSEWHERE)
    assert await vault.due() == {}
    assert await vault.seals.set_embargo(GUILD, vault.show, 30) == 0
    ends = unseal_at(vault.aired, 30)
    assert await vault.due() == {SEAL: ends, SEAL + 1: ends}
    await vault.post(number=4)
    assert (await vault.due())[SEAL + 4] == ends
    assert await vault.seals.set_embargo(GUILD, vault.show, 10) == 0
    assert set((await vault.due()).values()) == {unseal_at(vault.aired, 10)}
    assert await vault.seals.set_embargo(GUILD, vault.show, None) == 0
    assert (await vault.due(), await vault.rows(embargoes)) == ({}, [])


async def test_an_embargo_that_has_passed_already_says_how_many_seals_it_opens(vault: Vault) -> None:
    for number in range(2):
        await vault.post(number=number)
    await vault.seals.add(vault.seal(number=2), TEXT)
    assert await vault.seals.set_embargo(GUILD, vault.show, FAR_FUTURE) == 2
    assert [(row.guild_id, row.show_id, row.days) for row in await vault.rows(embargoes)] == [
        (GUILD, vault.show.id, FAR_FUTURE)
    ]


async def test_a_deadline_of_an_embargo_that_was_lifted_meanwhile_opens_nothing(vault: Vault) -> None:
    await vault.post()
    await vault.seals.set_embargo(GUILD, vault.show, 0)
    await vault.seals.set_embargo(GUILD, vault.show, None)
    assert await vault.seals.due(Deadline(GUILD, DEADLINE, SEAL, NOON)) is None
    assert len(await vault.rows(seals)) == 1


# What must hold, whatever happens

episodes = st.integers(0, 12).map(lambda number: Episode(1, number))


@given(episodes, episodes, st.booleans(), st.booleans())
def test_below_its_episode_a_seal_is_shown_to_its_author_or_to_who_asked_and_a_moderators_rights_change_nothing(
    needed: Episode, reached: Episode, asked: bool, manages: bool
) -> None:
    seal = Seal(GUILD, SEAL, CHANNEL, None, AUTHOR, "show", needed)
    stranger = Reader(JOON, reached, asked, manages)
    assert may_see(seal, stranger, is_open=False) is (reached >= needed or asked)
    assert may_see(seal, stranger, is_open=True)
    assert may_see(seal, replace(stranger, user_id=AUTHOR), is_open=False)
    assert may_manage(seal, stranger) is manages


@patient
@given(st.text(alphabet=st.sampled_from("ab \n."), max_size=400), st.integers(2, 60))
def test_pages_hold_all_of_a_text_within_the_limit(text: str, limit: int) -> None:
    parts = pages(text, limit)
    assert all(len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_page_ends_with_a_line_or_else_with_a_word() -> None:
    assert pages("one two\nthree four", 12) == ["one two", "three four"]
    assert pages("one two three", 9) == ["one two", "three"]
    assert pages("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]
    assert pages("", 10) == [""]


class Channel(RuleBasedStateMachine):
    """A channel with one seal, in which people do whatever they like; `behind` says who must not get the text."""

    def __init__(self, files: SqliteFiles, folder: Path) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._context = files.fresh(folder, migrated=True)
        self._folder = folder
        self._run(self._open())
        self._reached = dict.fromkeys((JOON, WARDEN), Episode.NOTHING)
        self._asked: set[int] = set()
        self._is_open = False

    async def _open(self) -> None:
        self._vault = Vault(Database(await self._context.__aenter__()), self._folder)
        await self._vault.post()

    def _run(self, happening: Coroutine[Any, Any, Any]) -> Any:
        try:
            return self._runner.run(happening)
        except Refusal as refused:
            return refused

    def teardown(self) -> None:
        self._run(self._vault.database.close())
        self._run(self._context.__aexit__(None, None, None))
        self._runner.close()

    def _may_see(self, who: Visitor) -> bool:
        return who.user_id in self._asked or self._reached[who.user_id] >= EPISODE or self._is_open

    @rule(who=st.sampled_from([joon, warden]), episode=episodes)
    def says_how_far(self, who: Visitor, episode: Episode) -> None:
        self._run(self._vault.spoilers.watched(who.user_id, self._vault.show, episode))
        self._reached[who.user_id] = episode

    @rule(who=st.sampled_from([joon, warden]))
    def has_seen_it(self, who: Visitor) -> None:
        self._run(self._vault.seals.seen(who, SEAL))
        self._reached[who.user_id] = max(self._reached[who.user_id], EPISODE)

    @rule(who=st.sampled_from([joon, warden]))
    def asks_anyway(self, who: Visitor) -> None:
        self._run(self._vault.seals.show_anyway(who, SEAL))
        self._asked.add(who.user_id)

    @rule(who=st.sampled_from([author, warden, joon]))
    def edits(self, who: Visitor) -> None:
        done = self._run(self._vault.seals.edit(who, SEAL, TEXT))
        allowed = who is author or (who is warden and self._may_see(who))
        assert (done is None) is allowed

    @rule(days=st.sampled_from([None, 0, FAR_FUTURE]))
    def a_moderator_sets_an_embargo(self, days: int | None) -> None:
        self._run(self._vault.seals.set_embargo(GUILD, self._vault.show, days))
        self._is_open = days is not None and days < self._vault.days_since_airing()

    @rule(who=st.sampled_from([joon, warden]))
    def reveals(self, who: Visitor) -> None:
        for attempt in (self._vault.seals.look, self._vault.seals.to_edit):
            found = self._run(attempt(who, SEAL))
            if attempt == self._vault.seals.look:
                assert text_of(found) == (TEXT if self._may_see(who) else None)
            else:
                assert isinstance(found, Content) is (who is warden and self._may_see(who))


def test_nobody_below_the_seals_episode_gets_the_text_without_one_of_the_two_buttons(
    sqlite: SqliteFiles, tmp_path: Path
) -> None:
    numbers = iter(range(1000))

    def channel() -> Channel:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return Channel(sqlite, folder)

    limits = settings(deadline=None, database=None, max_examples=12, stateful_step_count=12)
    run_state_machine_as_test(channel, settings=limits)

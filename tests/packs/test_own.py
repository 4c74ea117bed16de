"""A server's own packs in its pool of questions: there and nowhere else, gated as all others, and cheap to read."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from bot.deadlines import Deadline, Deadlines
from bot.episodes import Episode
from bot.packs.importing.judging import Defaults
from bot.packs.importing.manuscript import Draft
from bot.packs.library import Library
from bot.packs.own.model import PackedQuestion, State
from bot.packs.own.shelf import Shelf
from bot.trivia import own_packs as own
from bot.trivia.bank import QuestionBank
from bot.trivia.outcomes import Asked
from bot.trivia.own_packs import OwnPackService, Source
from tests.trivia.parlour import ANOTHER_GUILD, GUILD, HOST, JOON, MINA, Parlour, refused
from tests.trivia.shows import FOURTH, NOTHING, question, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.db.engine import Database
    from bot.packs.own.model import OwnPack

SHOW, OTHER_SHOW = show(question("q1")), show(question("q2"), name="other-show")
DEFAULTS = Defaults(FOURTH, "story")
FIRE = """\
questions:
- {question: "Who lights it?", answer: Mina, wrong: [Joon], safe_after: S1E0}
- {question: "Why?", answer: Cold}
"""


class Desk:
    """Imports as the surface does."""

    def __init__(self, database: Database) -> None:
        self.parlour = Parlour(database, SHOW, OTHER_SHOW)
        self.bank = QuestionBank(Library([SHOW, OTHER_SHOW]))
        self.packs = OwnPackService(database, Deadlines(database, self.parlour.clock), self.bank, self.parlour.clock)
        self.database = database
        self._ids = count(500)

    async def look(self, content: str = FIRE, name: str = "fire.yaml", *, guild: int = GUILD, by: int = HOST) -> Any:
        source = Source(name, content.encode())
        return (await self.packs.look(guild, next(self._ids), by, SHOW, source, DEFAULTS)).pack

    async def bring(self, content: str = FIRE, name: str = "fire.yaml", *, guild: int = GUILD) -> OwnPack:
        pack = await self.look(content, name, guild=guild)
        return await self.packs.take(guild, pack.pack_id)

    async def add(self, text: str, name: str) -> OwnPack:
        draft = Draft(1, {"question": text, "answer": "Mina"})
        return (await self.packs.add(GUILD, next(self._ids), HOST, SHOW, draft, DEFAULTS, name))[0]

    async def own(self, guild: int = GUILD, of: Any = SHOW) -> dict[str, Episode]:
        """The questions that a server is asked beyond the show's, with their gates."""
        async with self.database.read() as connection:
            pool = await self.bank.pool(connection, guild, of)
        return {q.question: q.safe_after for q in pool.values() if q.id not in of.questions}


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.fixture
def quick(one_database: Database) -> Desk:
    return Desk(one_database)


async def test_questions_are_asked_in_the_server_that_imported_them_and_of_that_show_alone(desk: Desk) -> None:
    looked = await desk.look()
    assert (looked.name, looked.questions, looked.state) == ("fire", 2, State.PREVIEW)
    assert await desk.own() == {}
    taken = await desk.packs.take(GUILD, looked.pack_id)
    assert await desk.own() == {"Who lights it?": NOTHING, "Why?": FOURTH}
    assert await desk.own(ANOTHER_GUILD) == {}
    assert await desk.own(of=OTHER_SHOW) == {}
    await desk.packs.switch(GUILD, taken.pack_id, State.DISABLED)
    assert await desk.own() == {}
    await desk.packs.switch(GUILD, taken.pack_id, State.ENABLED)
    assert len(await desk.own()) == 2
    await desk.packs.remove(GUILD, taken.pack_id)
    assert await desk.own() == {}
    assert await desk.packs.of_server(GUILD) == []


async def test_they_are_gated_and_found_again_like_all_others(desk: Desk) -> None:
    pack = await desk.bring()
    asked = await desk.parlour.play(MINA, questions=10)
    assert isinstance(asked, Asked)
    seen = {asked.question.question}
    await desk.parlour.answer(asked, MINA)
    for _ in range(4):
        step = await desk.parlour.ring()
        seen |= {step.question.question} if isinstance(step, Asked) else set()
    assert seen == {"What of q1?", "Who lights it?"}, "nobody has watched as far as the fourth"
    async with desk.database.read() as connection:
        found = await desk.bank.question(connection, GUILD, SHOW.id, f"pack-{pack.pack_id}-2")
        elsewhere = await desk.bank.question(connection, ANOTHER_GUILD, SHOW.id, f"pack-{pack.pack_id}-2")
    assert isinstance(found, PackedQuestion)
    assert (found.question, found.pack, found.choices) == ("Why?", "fire", ("Cold",))
    assert elsewhere is None


async def test_a_question_that_is_added_is_asked_at_once_by_every_process(desk: Desk) -> None:
    await desk.add("Who is first?", "Ours")
    assert list(await desk.own()) == ["Who is first?"]
    another_process = QuestionBank(Library([SHOW]))
    async with desk.database.read() as connection:
        assert len(await another_process.pool(connection, GUILD, SHOW)) == 2
    grown = await desk.add("Who is second?", "OURS")
    assert (grown.name, grown.questions) == ("Ours", 2)
    assert list(await desk.own()) == ["Who is first?", "Who is second?"]
    async with desk.database.read() as connection:
        assert len(await another_process.pool(connection, GUILD, SHOW)) == 3


@pytest.fixture
def statements(quick: Desk) -> Iterator[list[str]]:
    """What is read from the database, from now on."""
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    engine = quick.database._reader.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


async def test_a_pool_is_read_from_the_database_once_and_only_its_packs_are_looked_at_again(
    quick: Desk, statements: list[str]
) -> None:
    await quick.bring()
    await quick.own()
    assert sum("own_questions" in statement for statement in statements) == 1
    statements.clear()
    await quick.own()
    assert [("own_packs" in statement, "own_questions" in statement) for statement in statements].count(
        (True, False)
    ) == 1
    assert not any("own_questions" in statement for statement in statements)


async def test_what_is_remembered_is_bounded_over_all_servers(quick: Desk) -> None:
    for guild in (1, 2, 3):
        await quick.bring(guild=guild)
    shelf = Shelf(most_kept=4)
    async with quick.database.read() as connection:
        for guild in (1, 2, 3, 2):
            assert len(await shelf.of_show(connection, guild, SHOW.id)) == 2
    assert [key[0] for key in shelf._kept] == [3, 2]


async def test_an_import_is_whole_or_not_at_all(quick: Desk) -> None:
    first = await quick.look()
    again = await quick.look("questions:\n- {question: Who?, answer: 1}\n", "other.yaml")
    assert await refused(quick.packs.take(GUILD, first.pack_id)) == "pack-preview-gone"
    theirs = await quick.look(by=JOON)
    assert (await quick.packs.take(GUILD, again.pack_id)).questions == 1
    assert await refused(quick.packs.take(GUILD, again.pack_id)) == "pack-preview-gone"
    assert await refused(quick.packs.take(ANOTHER_GUILD, theirs.pack_id)) == "pack-preview-gone"
    await quick.packs.expire(Deadline(GUILD, own.DEADLINE, again.pack_id, quick.parlour.now))
    assert [pack.name for pack in await quick.packs.of_server(GUILD)] == ["other"]
    broken = await quick.look("questions:\n- {question: Who?, answer: 1}\n- {question: What?}\n")
    assert broken is None
    await quick.packs.expire(Deadline(GUILD, own.DEADLINE, theirs.pack_id, quick.parlour.now))
    assert await refused(quick.packs.take(GUILD, theirs.pack_id)) == "pack-preview-gone"


async def test_a_server_has_so_many_packs_and_questions_and_no_two_of_a_name(
    quick: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own, "MOST_PACKS", 2)
    monkeypatch.setattr(own, "MOST_OWN_QUESTIONS", 5)
    pack = await quick.bring()
    assert await refused(quick.look(name="FIRE.yaml")) == "pack-name-taken"
    waiting = await quick.look(name="roof.yaml")
    await quick.packs.take(GUILD, waiting.pack_id)
    assert await refused(quick.look(name="third.yaml")) == "pack-many"
    assert (await quick.add("Who is fifth?", "fire")).questions == 3
    assert await refused(quick.add("Who is sixth?", "fire")) == "pack-questions-many"
    await quick.packs.remove(GUILD, waiting.pack_id)
    assert await refused(quick.look("questions:\n" + "- {question: Who?, answer: 1}\n" * 3)) == "pack-name-taken"
    many = "questions:\n" + "".join(f"- {{question: Who {n}?, answer: 1}}\n" for n in range(3))
    assert await refused(quick.look(many, "many.yaml")) == "pack-questions-many"
    assert await refused(quick.packs.export(ANOTHER_GUILD, pack.pack_id)) == "pack-gone"
    _, text = await quick.packs.export(GUILD, pack.pack_id)
    assert text.startswith("name: fire\nquestions:\n- question: Who lights it?\n")
    assert "safe_after: S1E4" in text

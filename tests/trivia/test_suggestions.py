"""Questions that fans suggest: what is taken, what becomes of it, and that it is asked like any other."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import Refusal
from bot.i18n import Person
from bot.packs.library import Library
from bot.trivia.bank import QuestionBank
from bot.trivia.outcomes import Asked
from bot.trivia.reviewing.suggesting import Filing
from bot.trivia.rules.suggestions import MOST_PENDING, OwnQuestion, State, Texts
from tests.trivia.parlour import ANOTHER_GUILD, GUILD, HANA, HOST, JOON, MINA, Parlour, refused
from tests.trivia.shows import FOURTH, NOTHING, TWELFTH, question, show

if TYPE_CHECKING:
    from bot.db.engine import Database
    from bot.trivia.rules.suggestions import Suggestion

SHOW = show(question("q1"), question("q12", safe_after=TWELFTH))
ROOF = Texts.typed("Where do they light a fire?", "On the roof", "In the gym\nIn the hall", "They say so.")


class Desk:
    """Takes suggestions of one server, unless told otherwise, as the surface does."""

    def __init__(self, database: Database) -> None:
        trivia = Parlour(database, SHOW).service
        self.service, self.queue = trivia.suggestions, trivia.queue
        self.bank = QuestionBank(Library([SHOW]))
        self._database = database
        self._ids = count(500)

    async def suggest(
        self, texts: Texts = ROOF, *, author: int = MINA, guild: int = GUILD, reached: Any = NOTHING
    ) -> Suggestion:
        filing = Filing(FOURTH, "story", "hard")
        return await self.service.suggest(guild, next(self._ids), author, SHOW, texts, filing, reached=reached)

    async def approve(self, suggestion: Suggestion, by: int = HOST) -> Suggestion:
        return await self.service.decide(suggestion.guild_id, suggestion.suggestion_id, State.APPROVED, by)

    async def pool(self, guild: int = GUILD) -> set[str]:
        async with self._database.read() as connection:
            return set(await self.bank.pool(connection, guild, SHOW))


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (("\u200b", "Yes", "No", "So."), "suggestion-question"),
        (("Is it?" * 40, "Yes", "No", "So."), "suggestion-question"),
        (("Is it?", " ", "No", "So."), "suggestion-answer"),
        (("Is it?", "Yes", "N" * 61, "So."), "suggestion-wrong-long"),
        (("Is it?", "Yes", "a\nb\nc\nd", "So."), "suggestion-wrong-many"),
        (("Is it?", "Yes", "No\nYES\u200b", "So."), "suggestion-choices-twice"),
        (("Is it?", "Yes", "No", ""), "suggestion-explanation"),
    ],
)
def test_what_makes_no_question_is_refused(typed: tuple[str, str, str, str], refusal: str) -> None:
    with pytest.raises(Refusal) as told:
        Texts.typed(*typed)
    assert told.value.key == f"refusal-{refusal}"


async def test_an_approved_question_is_asked_in_its_server_alone_and_names_its_author(desk: Desk) -> None:
    suggestion = await desk.suggest()
    assert await desk.pool() == {"q1", "q12"}
    await desk.approve(suggestion)
    own = suggestion.as_question()
    assert await desk.pool() == {"q1", "q12", own.id}
    assert await desk.pool(ANOTHER_GUILD) == {"q1", "q12"}
    assert isinstance(own, OwnQuestion)
    assert (own.suggested_by, own.choices) == (MINA, ("On the roof", "In the gym", "In the hall"))


async def test_the_same_question_again_is_refused_and_told_only_as_far_as_its_author_has_watched(desk: Desk) -> None:
    known = Texts.typed("What,  of Q1", "Something", "", "So.")
    assert await refused(desk.suggest(known)) == "suggestion-known"
    reworded = Texts.typed("What now of the q12?", "q12 right", "", "So.")
    assert await refused(desk.suggest(reworded)) == "suggestion-known-beyond"
    assert await refused(desk.suggest(reworded, reached=TWELFTH)) == "suggestion-known"
    await desk.suggest()
    assert await refused(desk.suggest(author=JOON)) == "suggestion-known-beyond"
    await desk.suggest(guild=ANOTHER_GUILD)


async def test_a_fan_has_so_many_questions_waiting_and_no_more(desk: Desk) -> None:
    waiting = [await desk.suggest(Texts.typed(f"Number {n}?", f"{n}", "", "So.")) for n in range(MOST_PENDING)]
    one_more = Texts.typed("Another?", "Yes", "", "So.")
    assert await refused(desk.suggest(one_more)) == "suggestions-many"
    await desk.suggest(one_more, author=JOON)
    await desk.approve(waiting[0])
    latest = await desk.service.latest(GUILD, MINA)
    assert [own.suggestion_id for own in latest] == [own.suggestion_id for own in reversed(waiting)][:5]
    await desk.suggest(Texts.typed("And what else?", "No", "", "So."))


async def test_the_first_decision_stands_whoever_comes_second(desk: Desk) -> None:
    suggestion = await desk.suggest()
    guild, number = suggestion.guild_id, suggestion.suggestion_id
    both = await asyncio.gather(
        desk.service.decide(guild, number, State.APPROVED, HOST),
        desk.service.decide(guild, number, State.REJECTED, HANA, "No."),
        return_exceptions=True,
    )
    (told,) = [outcome for outcome in both if isinstance(outcome, Refusal)]
    assert told.key == "refusal-review-decided"
    (latest,) = await desk.service.latest(GUILD, MINA)
    assert told.values == {"name": Person(latest.decided_by or 0)}
    assert (latest.state is State.APPROVED) == (latest.decided_by == HOST)
    assert await refused(desk.service.revise(guild, number, ROOF, NOTHING)) == "review-decided"
    assert await refused(desk.service.file(guild, number, difficulty="easy")) == "review-decided"


async def test_another_servers_suggestion_is_not_found(desk: Desk) -> None:
    suggestion = await desk.suggest()
    number = suggestion.suggestion_id
    assert await refused(desk.service.get(ANOTHER_GUILD, number)) == "review-gone"
    assert await refused(desk.service.decide(ANOTHER_GUILD, number, State.APPROVED, HOST)) == "review-gone"
    assert (await desk.queue.page(ANOTHER_GUILD, number)).item is None


async def test_the_queue_goes_from_the_oldest_on_and_past_what_was_decided(desk: Desk) -> None:
    first, second, third = [
        await desk.suggest(Texts.typed(f"Number {n}?", f"{n}", "", "So.")) for n in ("one", "two", "three")
    ]
    page = await desk.queue.page(GUILD)
    assert page.item is not None
    assert (page.item.about, page.item.place, page.item.total) == (first, 1, 3)
    assert (page.item.before, page.item.after) == (None, second.suggestion_id)
    await desk.approve(second)
    page = await desk.queue.page(GUILD, second.suggestion_id)
    assert page.item is not None
    assert (page.item.about, page.item.before, page.item.after) == (third, first.suggestion_id, None)
    await desk.approve(third)
    page = await desk.queue.page(GUILD, third.suggestion_id)
    assert page.item is not None
    assert page.item.about == first


async def test_what_a_moderator_changes_is_what_is_asked(desk: Desk) -> None:
    suggestion = await desk.suggest()
    texts = Texts.typed("Where is the fire?", "On the roof", "", "They say so.")
    await desk.service.revise(GUILD, suggestion.suggestion_id, texts, TWELFTH)
    await desk.service.file(GUILD, suggestion.suggestion_id, category="cast")
    await desk.service.file(GUILD, suggestion.suggestion_id, difficulty="easy")
    asked = (await desk.service.get(GUILD, suggestion.suggestion_id)).as_question()
    assert (asked.question, asked.wrong, asked.safe_after) == ("Where is the fire?", (), TWELFTH)
    assert (asked.category, asked.difficulty) == ("cast", "easy")


async def test_a_question_with_fewer_choices_has_fewer_buttons_and_one_with_none_is_not_asked(
    one_database: Database,
) -> None:
    parlour, desk = Parlour(one_database, show(question("q1"))), Desk(one_database)
    for number, wrong in enumerate(("", "The gym")):
        suggestion = await desk.service.suggest(
            GUILD,
            900 + number,
            MINA,
            parlour.show,
            Texts.typed(f"Where then, {number}?", f"Roof {number}", wrong, "So."),
            Filing(NOTHING, "story", "easy"),
            reached=NOTHING,
        )
        await desk.approve(suggestion)
    first = await parlour.play(MINA, questions=10)
    assert first.game.questions == 2
    asked = [first]
    for _ in range(2):
        step = await parlour.ring()
        asked += [step] if isinstance(step, Asked) else []
    assert {(a.question.id, len(a.turn.order)) for a in asked} == {("q1", 4), ("own-901", 2)}

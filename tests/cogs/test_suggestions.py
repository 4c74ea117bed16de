"""Suggesting questions and reviewing them, as a fan, a moderator and somebody hostile do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.db.tables import suggested_questions
from bot.episodes import Episode
from tests.cogs.games import MOMENT, PAUSE, answer, begin, latest, told
from tests.forging import choose, press, send_form
from tests.people import SHOW, custom_ids, labels, parts, texts

if TYPE_CHECKING:
    from simcord import ChannelHandle, InteractionResult, MemberActor

    from tests.people import Town

MODERATES = discord.Permissions(manage_guild=True)
pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

QUESTION = {
    "question": "Who brings the # marshmallows?",
    "answer": "Su-hyeok",
    "wrong": "Nam-ra\nOn-jo\n",
    "explanation": "He said so. <@1> @everyone ||boo||",
    "category": ["virus"],
}


async def suggest(
    actor: MemberActor, channel: ChannelHandle, texts: dict[str, Any] | None = None, **options: Any
) -> InteractionResult:
    form = await actor.slash(channel, "trivia suggest", **options)
    return await actor.submit_modal(form, {**QUESTION, **(texts or {})})


async def review(town: Town) -> Any:
    """The queue, as the moderator sees it when they open it."""
    opened = await town.moderator.slash(town.general, "trivia review")
    assert opened.ephemeral
    assert opened.response is not None
    return opened.response.message


async def test_a_suggestion_goes_from_its_author_past_a_moderator_into_a_game(town: Town) -> None:
    answered = told(await suggest(town.mina, town.general, up_to="S1E0", difficulty="hard"))
    assert "Your question is with the moderators now." in answered
    assert "Filed under The virus · hard" in answered
    assert "⏳ Waiting · Who brings the # marshmallows?" in answered

    card = await review(town)
    assert "1 of 1" in texts(card)
    assert f"Suggested by {town.mina.mention}" in texts(card)
    assert r"\<\@1\> \@everyone \|\|boo\|\|" in texts(card)
    (cover,) = [part for part in parts(card) if part["type"] == 17]
    assert cover["spoiler"], "a moderator who has said nothing of their progress is not spoiled"
    assert labels(card) == ["Approve", "Edit", "Reject"]

    form = await town.moderator.click(card, label="Edit")
    changed = {name: text for name, text in QUESTION.items() if name != "category"}
    edited = await town.moderator.submit_modal(form, {**changed, "wrong": "Nam-ra", "safe_after": "e0"})
    assert "✏️ Changed." in texts(edited.response)
    approved = await town.moderator.click(card, label="Approve")
    assert "✅ Approved" in texts(approved.response)
    assert "Nothing waits for you." in texts(approved.response)

    question = await begin(town, town.joon, questions=5, difficulty="hard", category="virus", up_to="S1E0")
    assert "Question 1 of 1" in texts(question)
    assert "## Who brings the # marshmallows?" in texts(question)
    assert labels(question)[:3] == ["A", "B", "Hint"]
    await answer(town, town.mina, question)
    await answer(town, town.joon, question, right=False)
    await town.env.advance_time(MOMENT)
    revealed = texts(latest(town.general))
    assert f"Suggested by {town.mina.mention}" in revealed
    assert "Source" not in revealed
    assert f"Right: {town.mina.mention}" in revealed
    await town.env.advance_time(PAUSE)


async def test_a_rejected_suggestion_tells_its_author_why_with_their_next_one(town: Town) -> None:
    await suggest(town.mina, town.general)
    card = await review(town)
    form = await town.moderator.click(card, label="Reject")
    await town.moderator.submit_modal(form, {"reason": "That is *not* said."})
    answered = told(await suggest(town.mina, town.general, {"question": "Who lights the fire?"}))
    assert "✖️ Not taken · Who brings the # marshmallows?\n-# That is \\*not\\* said." in answered
    assert "⏳ Waiting · Who lights the fire?" in answered


async def test_what_makes_no_question_comes_back_to_its_author(town: Town) -> None:
    refused = told(await suggest(town.mina, town.general, {"wrong": "Nam-ra\nSU-HYEOK"}))
    assert "Two of the choices are the same." in refused
    assert "Who brings the # marshmallows?" in refused
    asked = next(q for q in town.bot.library.default.questions.values() if q.safe_after > Episode.NOTHING)
    again = {"question": asked.question, "answer": asked.answer}
    hidden = told(await suggest(town.mina, town.general, again))
    assert f"it goes up to {asked.safe_after}" in hidden
    await town.mina.slash(town.general, "progress set", show=SHOW, episode=str(asked.safe_after))
    assert f'already: "{asked.question}"' in told(await suggest(town.mina, town.general, again))
    assert await town.rows(suggested_questions) == []


async def test_two_moderators_go_through_the_queue_and_neither_undoes_the_other(town: Town) -> None:
    for name in ("one", "two", "three"):
        await suggest(town.mina, town.general, {"question": f"Who is number {name}?", "answer": name})
    mine, theirs = await review(town), await review(town)
    assert labels(mine) == ["Approve", "Edit", "Reject", "Next"]
    turned = await town.moderator.click(theirs, label="Next")
    assert "2 of 3" in texts(turned.response)
    assert "Who is number two?" in texts(turned.response)

    one = custom_ids(mine)[2].split(":")[-1]
    await press(town, town.moderator, town.general, f"r1:review.approve:{one}")
    late = told(await town.moderator.click(mine, label="Approve"))
    assert late == f"{town.moderator.mention} has decided this one already. /trivia review shows what is left."
    assert "has decided this one already" in told(await town.moderator.click(mine, label="Reject"))
    refiled = await choose(town, town.moderator, town.general, f"r1:review.file:{one}:difficulty", "hard")
    assert "has decided this one already" in told(refiled)
    states = {row.question: (row.state, row.difficulty) for row in await town.rows(suggested_questions)}
    assert states["Who is number one?"] == ("approved", "medium")
    assert [state for state, _ in states.values()].count("pending") == 2


async def test_only_moderators_review_whatever_is_pressed_and_only_in_their_own_server(town: Town) -> None:
    await suggest(town.mina, town.general)
    (row,) = await town.rows(suggested_questions)
    only = "Only people who may manage the server can do this."
    assert told(await town.hana.slash(town.general, "trivia review")) == only
    for action in ("show", "approve", "reject", "edit"):
        assert told(await press(town, town.hana, town.general, f"r1:review.{action}:{row.suggestion_id}")) == only
    for action in ("rejected", "edited"):
        sent = await send_form(town.hana, town.general, f"r1:review.{action}:{row.suggestion_id}")
        assert only in told(sent)
    filed = await choose(town, town.hana, town.general, f"r1:review.file:{row.suggestion_id}:difficulty", "hard")
    assert told(filed) == only
    for value, field in (("cooking", "category"), ("deadly", "difficulty"), ("x", "author_id")):
        forged = f"r1:review.file:{row.suggestion_id}:{field}"
        assert "from another time" in told(await choose(town, town.moderator, town.general, forged, value))

    elsewhere = town.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    owner = elsewhere.add_member(town.hana.user, roles=[elsewhere.create_role("Boss", permissions=MODERATES)])
    await town.env.settle()
    forged = await press(town, owner, channel, f"r1:review.approve:{row.suggestion_id}")
    assert told(forged) == "This one is not in the queue of this server. /trivia review shows what is."
    assert await town.rows(suggested_questions) == [row]

"""Reporting a question and deciding about it, as fans, a moderator and somebody hostile do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.db.tables import answers, question_decisions, question_reports, suggested_questions
from tests.cogs.games import GRACE, PAUSE, answer, begin, public, told
from tests.cogs.test_suggestions import MODERATES, QUESTION, review, suggest
from tests.forging import choose, press, send_form
from tests.people import custom_ids, labels, menu, parts, texts

if TYPE_CHECKING:
    from simcord import InteractionResult, MemberActor

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


async def reveal(town: Town, **options: Any) -> discord.Message:
    """A game of one question that Mina has right and Joon wrong, up to its end; returns the reveal."""
    question = await begin(town, town.joon, questions=1, seconds=10, **options)
    await answer(town, town.mina, question)
    await answer(town, town.joon, question, right=False)
    await town.env.advance_time(10 + GRACE + PAUSE)
    return next(message for message in town.general.history() if message.id == question.id)


async def report(actor: MemberActor, revealed: discord.Message, words: str = "") -> InteractionResult:
    form = await actor.click(revealed, label="Report")
    return await actor.submit_modal(form, {"reason": "wrong", "words": words})


async def test_a_report_comes_to_a_moderator_who_removes_the_question_and_takes_it_back(town: Town) -> None:
    revealed = await reveal(town)
    assert labels(revealed) == ["Report", "?"]
    assert "Thank you" in told(await report(town.mina, revealed, "He says **it** himself. <@1>"))
    assert "Thank you" in told(await report(town.hana, revealed))
    assert told(await town.hana.click(revealed, label="Report")).startswith("You have reported this question")

    card = await review(town)
    said = texts(card)
    assert "1 of 1 · one reported question" in said
    assert f"The answer is wrong · {town.mina.mention}" in said
    assert r"He says \*\*it\*\* himself. \<\@1\>" in said
    assert said.count("chosen once") == 2
    assert [part["spoiler"] for part in parts(card) if part["type"] == 17] == [True]
    assert labels(card) == ["Keep it", "Accept a spelling", "Remove it here"]

    before = len(town.general.history())
    removed = await town.moderator.click(card, label="Remove it here")
    assert "Removed" in texts(removed.response)
    assert "One game was scored again, which changed the points of one player." in texts(removed.response)
    await town.crash()  # before the channel has been told
    await town.env.advance_time(1)
    (note,) = town.general.history()[before:]
    assert "Games that were played here have been scored again" in texts(note)
    assert note.flags.suppress_notifications
    assert {row.points for row in await town.rows(answers)} == {None}
    table = told(await town.joon.slash(town.general, "trivia leaderboard"))
    assert town.mina.mention not in table

    decisions = await town.moderator.click(card, label="Decisions (1)")
    assert f"**Removed** by {town.moderator.mention}" in texts(decisions.response)
    back = await town.moderator.click(card, label="Take it back")
    assert "Taken back" in texts(back.response)
    assert "Nothing waits for you" in texts(back.response)
    assert {row.points for row in await town.rows(answers)} == {0, 150}
    assert await town.rows(question_decisions) == []


async def test_what_was_typed_is_accepted_from_a_menu_or_a_form(town: Town) -> None:
    question = await begin(town, town.joon, questions=1, seconds=10, answers="typed")
    form = await town.mina.click(question, label="Answer")
    await town.mina.submit_modal(form, {"text": "Something else"})
    await town.env.advance_time(10 + GRACE + PAUSE)
    revealed = next(message for message in town.general.history() if message.id == question.id)
    await report(town.mina, revealed)
    card = await review(town)
    assert "Typed, and not right: something else (1)" in texts(card)
    assert [(option["value"], option["description"]) for option in menu(card)] == [
        ("something else", "typed by one player")
    ]
    form = await town.moderator.click(card, label="Accept a spelling")
    refused = await town.moderator.submit_modal(form, {"spellings": "\u200b"})
    assert "Write one to 10 spellings, one a line." in told(refused)
    accepted = await town.moderator.select(card, ["something else"])
    assert "One game was scored again, which changed the points of one player." in texts(accepted.response)
    (row,) = await town.rows(answers)
    assert row.points is not None
    assert row.points >= 100
    assert f"{town.mina.mention} · {row.points} points" in told(
        await town.joon.slash(town.general, "trivia leaderboard")
    )


async def test_another_button_is_accepted_and_taken_back(town: Town) -> None:
    revealed = await reveal(town)
    await report(town.joon, revealed)
    card = await review(town)
    (wrong,) = menu(card)
    assert wrong["description"] == "chosen once"
    accepted = await town.moderator.select(card, [wrong["value"]])
    assert "One game was scored again, which changed the points of one player." in texts(accepted.response)
    by_player = {row.user_id: row for row in await town.rows(answers)}
    assert {row.choice for row in by_player.values()} == {0}
    assert by_player[town.joon.id].pressed in (1, 2, 3)
    assert by_player[town.joon.id].points >= 100

    decisions = await town.moderator.click(card, label="Decisions (1)")
    assert f"\n✅ **{wrong['value']}**\n" in texts(decisions.response).replace("\\", "")
    await town.moderator.click(card, label="Take it back")
    again = {row.user_id: (row.choice, row.pressed, row.points) for row in await town.rows(answers)}
    assert again[town.joon.id] == (by_player[town.joon.id].pressed, None, 0)


async def test_only_a_servers_own_question_is_edited_and_past_games_keep_the_old_one(town: Town) -> None:
    await suggest(town.mina, town.general, up_to="S1E0", difficulty="hard")
    await town.moderator.click(await review(town), label="Approve")
    revealed = await reveal(town, difficulty="hard", category="virus", up_to="S1E0")
    await report(town.hana, revealed)
    card = await review(town)
    assert labels(card) == ["Keep it", "Accept a spelling", "Edit", "Remove it here"]
    form = await town.moderator.click(card, label="Edit")
    texts_now = {name: text for name, text in QUESTION.items() if name != "category"}
    now = {**texts_now, "question": "Who toasts the marshmallows?", "safe_after": "S1E0"}
    edited = await town.moderator.submit_modal(form, now)
    assert "Changed from now on" in texts(edited.response)
    states = {row.question: (row.state, row.author_id) for row in await town.rows(suggested_questions)}
    assert states == {
        "Who brings the # marshmallows?": ("replaced", town.mina.id),
        "Who toasts the marshmallows?": ("approved", town.mina.id),
    }
    assert "Who toasts the marshmallows?" in texts(await begin(town, difficulty="hard", category="virus", up_to="S1E0"))
    await town.mina.slash(town.general, "trivia stop")

    shipped = await reveal(town)
    await report(town.hana, shipped)
    number = custom_ids(await review(town))[0].split(":")[-1]
    form = await press(town, town.moderator, town.general, f"r1:review.rewrite:{number}")
    refused = await town.moderator.submit_modal(form, now)
    assert "Only a question that somebody suggested here can be edited" in told(refused)


async def test_nobody_decides_by_forging_and_no_question_is_reported_before_its_answer_is_shown(town: Town) -> None:
    revealed = await reveal(town)
    await report(town.hana, revealed)
    (row,) = await town.rows(question_reports)
    only = "Only people who may manage the server can do this."
    for action in ("keep", "remove", "accept", "rewrite", "decisions", "decision", "back"):
        assert told(await press(town, town.hana, town.general, f"r1:review.{action}:{row.report_id}")) == only
    assert told(await choose(town, town.hana, town.general, f"r1:review.also:{row.report_id}", "x")) == only
    for action in ("accepted", "rewritten"):
        assert only in told(await send_form(town.hana, town.general, f"r1:review.{action}:{row.report_id}"))

    elsewhere = town.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    owner = elsewhere.add_member(town.hana.user, roles=[elsewhere.create_role("Boss", permissions=MODERATES)])
    await town.env.settle()
    forged = await press(town, owner, channel, f"r1:review.remove:{row.report_id}")
    assert "not in the queue of this server" in told(forged)
    assert await town.rows(question_reports) == [row]

    question = await begin(town, town.joon)
    game = custom_ids(question)[0].split(":")[2]
    early = await press(town, town.hana, town.general, f"r1:trivia.report:{game}:1")
    assert "from another time" in told(early)
    sent = await send_form(town.hana, town.general, f"r1:trivia.reported:{game}:1")
    assert "from another time" in told(sent)
    assert "scored again" not in public(town.general)


async def test_the_second_of_two_moderators_is_told_who_was_first(town: Town) -> None:
    await report(town.hana, await reveal(town))
    mine, theirs = await review(town), await review(town)
    await town.moderator.click(mine, label="Keep it")
    for label in ("Keep it", "Remove it here", "Accept a spelling"):
        late = told(await town.moderator.click(theirs, label=label))
        assert f"{town.moderator.mention} has decided this one already. /trivia review shows what is left." in late

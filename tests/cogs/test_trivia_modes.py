"""Typed answers, teams, hints and skips, as fans see them."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from bot.db.tables import deadlines, games, guesses, players
from bot.deadlines import Deadline
from bot.settings import Settings
from bot.spoilers.rules.gates import Place
from bot.trivia.rules.game import MOST_GUESSES
from bot.ui.trivia.answers import MARK
from tests.cogs.games import (
    COUNTDOWN,
    GRACE,
    MOMENT,
    PAUSE,
    answer,
    begin,
    latest,
    letter,
    open_lobby,
    public,
    states,
    told,
)
from tests.people import SHOW, labels, parts, texts

if TYPE_CHECKING:
    from pathlib import Path

    import discord
    from simcord import InteractionResult, MemberActor

    from bot.packs.model import Question
    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Answers in the chat need to be read."""
    return Settings(_env_file=None, data_dir=tmp_path, message_content=True)


def asked(town: Town, message: discord.Message) -> Question:
    return next(q for q in town.bot.library.default.questions.values() if q.question in texts(message))


async def guess(town: Town, fan: MemberActor, question: discord.Message, text: str) -> InteractionResult:
    """Press Answer, type and send."""
    return await fan.submit_modal(await fan.click(question, label="Answer"), {"text": text})


async def test_answers_are_typed_into_a_form_until_one_is_right(town: Town) -> None:
    question = await begin(town, town.joon, answers="typed", questions=2)
    assert labels(question) == ["Answer", "Hint", "Skip", "?"]
    right = asked(town, question)
    beside = texts(question).replace(right.question, "")  # which may well name somebody who is a choice too
    assert not any(choice in beside for choice in right.choices)
    wrong = await guess(town, town.mina, question, "a pineapple")
    assert "Not that one." in told(wrong)
    assert "4 more guesses" in told(wrong)
    assert wrong.response is not None
    again = await town.mina.click(wrong.response, label="Another guess")
    assert "is right!" in told(await town.mina.submit_modal(again, {"text": right.answer.upper()}))
    assert told(await town.mina.click(question, label="Answer")).startswith("You have it already")
    assert right.answer not in public(town.general)

    await town.restart()
    assert "is right!" in told(await guess(town, town.joon, question, right.answer))
    await town.env.advance_time(MOMENT)
    revealed = texts(latest(town.general))
    assert f"**{right.answer}** is right." in revealed
    assert town.joon.mention in revealed
    assert labels(latest(town.general)) == ["Report", "?"]


async def test_in_the_chat_every_guess_gets_the_same_mark_and_nobody_is_told_more(town: Town) -> None:
    question = await begin(town, town.joon, answers="typed", questions=2)
    right = asked(town, question).answer
    said = [await town.mina.send(town.general, text) for text in ("the library?", right)]
    said.append(await town.hana.send(town.general, right))
    await town.restart()
    said.append(await town.joon.send(town.general, right))
    marks = [[str(r.emoji) for r in message.reactions] for message in town.general.history() if message in said]
    assert marks == [[MARK], [MARK], [], [MARK]], "whoever does not play is left alone"
    await town.env.advance_time(MOMENT)
    revealed = texts(next(message for message in town.general.history() if message.id == question.id))
    assert f"Right: {town.mina.mention} +150, {town.joon.mention} +150" in revealed


async def test_somebody_who_floods_the_chat_uses_up_their_own_guesses_and_nobody_elses(town: Town) -> None:
    question = await begin(town, town.joon, answers="typed")
    for number in range(5 * MOST_GUESSES):
        await town.mina.send(town.general, f"wrong{number}")
    await town.joon.send(town.general, asked(town, question).answer)
    kept = Counter(row.user_id for row in await town.rows(guesses))
    assert kept == {town.mina.id: MOST_GUESSES, town.joon.id: 1}
    assert sum(bool(message.reactions) for message in town.general.history()) == MOST_GUESSES + 1
    await town.env.advance_time(MOMENT)
    revealed = texts(next(message for message in town.general.history() if message.id == question.id))
    assert f"Right: {town.joon.mention} +" in revealed


async def test_without_reading_the_chat_the_form_still_works(town: Town) -> None:
    town.bot.trivia_answers.reads = False
    question = await begin(town, town.joon, answers="typed")
    assert "only you see it" in texts(question)
    message = await town.mina.send(town.general, asked(town, question).answer)
    assert message.reactions == []
    assert "is right!" in told(await guess(town, town.mina, question, asked(town, question).answer))


async def test_teams_are_joined_by_buttons_and_stand_on_the_podium(town: Town) -> None:
    lobby = await open_lobby(town, teams=2, questions=1)
    assert labels(lobby) == ["🟥 Red", "🟦 Blue", "Start", "Leave", "?"]
    assert f"🟥 Red  {town.mina.mention}\n🟦 Blue  nobody yet" in texts(lobby)
    await town.joon.click(lobby, label="🟥 Red")
    await town.joon.click(lobby, label="🟦 Blue")
    await town.hana.click(lobby, label="🟥 Red")
    await town.hana.click(lobby, label="Leave")
    assert told(await town.hana.click(lobby, label="Leave")) == "You are not in."
    assert f"🟥 Red  {town.mina.mention}\n🟦 Blue  {town.joon.mention}" in texts(latest(town.general))
    await town.mina.click(lobby, label="Start")
    assert "First question:" in public(town.general)
    await town.env.advance_time(COUNTDOWN)
    question = latest(town.general)
    await answer(town, town.joon, question)
    await answer(town, town.mina, question, right=False)
    await town.env.advance_time(MOMENT)
    assert "🥇 **1.** **🟦 Blue** · 150 points on average · one player" in texts(latest(town.general))
    await town.env.advance_time(PAUSE)
    podium = texts(latest(town.general))
    assert "🟦 Blue wins!" in podium
    assert f"{town.joon.mention} · 150 points · 1 right" in podium
    assert [row.team for row in await town.rows(players)] == [1, 2]


async def test_a_hint_comes_when_most_players_want_it_and_until_then_the_card_stays_calm(town: Town) -> None:
    question = await begin(town, town.joon, town.hana)
    before = public(town.general)
    assert "1 of 2 so far" in told(await town.joon.click(question, label="Hint"))
    assert public(town.general) == before
    await answer(town, town.hana, question)
    assert told(await town.mina.click(question, label="Hint")) == "Here comes the hint."
    hinted = latest(town.general)
    assert "From now on a right answer earns half." in texts(hinted)
    assert texts(hinted).count("~~") == 4
    right = await letter(town, question)
    disabled = [part["label"] for part in parts(hinted) if part["type"] == 2 and part.get("disabled")]
    assert len(disabled) == 3
    assert right not in disabled
    await town.env.advance_time(1)
    await answer(town, town.mina, question)
    await town.env.advance_time(20 + GRACE)
    assert f"{town.hana.mention} +150, {town.mina.mention} +73" in texts(latest(town.general))


async def test_a_reveal_stands_also_where_a_hint_was_on_its_way(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    question = await begin(town, town.joon)
    await town.joon.click(question, label="Hint")
    edit, revealing = town.bot.http.edit_message, list[asyncio.Task[None]]()

    async def slow(*where: Any, **change: Any) -> Any:
        """Discord takes the hint so slowly that the question is skipped, and its reveal due, meanwhile."""
        monkeypatch.setattr(town.bot.http, "edit_message", edit)
        await town.bot.trivia.votes.skip(Place(town.guild.id, town.general.id), town.mina.id, is_moderator=True)
        (due,) = (Deadline(row.guild_id, row.kind, row.subject_id, row.due_at) for row in await town.rows(deadlines))
        revealing.append(asyncio.create_task(town.bot.trivia_table._due(due)))
        while await states(town) == ["collecting"]:
            pass
        for _ in range(20):  # a reveal that does not wait for its turn has every chance to be first
            await states(town)
        return await edit(*where, **change)

    monkeypatch.setattr(town.bot.http, "edit_message", slow)
    await town.mina.click(question, label="Hint")
    await asyncio.gather(*revealing)
    assert "Skipped" in texts(latest(town.general))


async def test_a_question_is_skipped_by_majority_or_by_its_host(town: Town) -> None:
    question = await begin(town, town.joon, town.hana, questions=2)
    assert "1 of 2 so far" in told(await town.joon.click(question, label="Skip"))
    await town.joon.slash(town.general, "trivia stop")
    await town.hana.slash(town.general, "trivia skip")
    await town.env.advance_time(MOMENT)
    revealed = next(message for message in town.general.history() if message.id == question.id)
    assert "Skipped: this question counts for nobody." in texts(revealed)
    await town.env.advance_time(PAUSE)
    assert told(await town.mina.slash(town.general, "trivia skip")) == "Skipped."
    await town.env.advance_time(MOMENT)
    told_nothing = told(await town.mina.slash(town.general, "trivia skip"))
    assert told_nothing == "There is no open question right now."
    (game,) = await town.rows(games)
    assert game.state == "revealed"


async def test_a_rewatch_begins_at_the_beginning_and_what_has_just_aired_at_the_end(town: Town) -> None:
    for fan in (town.mina, town.joon):
        await fan.slash(town.general, "progress set", show=SHOW, episode="S1E12")
    first = await begin(town, town.joon, mode="rewatch", up_to="S1E12", questions=12)
    assert asked(town, first).safe_after.number == 0
    assert "episode by episode" not in texts(first)
    last = await begin(
        town, town.mina, host=town.joon, channel=town.spoilers, mode="just_aired", up_to="S1E12", questions=3
    )
    assert asked(town, last).safe_after.number == 12

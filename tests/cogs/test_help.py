"""/help: by what one would like to do, in commands to click, and nothing that one may not do."""

from __future__ import annotations

import re

from bot.i18n import words
from bot.playground.language import speak
from bot.ui.help.cards import FOR_MODERATORS, Topic
from tests.cogs.games import MOMENT, PAUSE, answer, begin, latest, told
from tests.cogs.test_daily import finish
from tests.forging import choose, press
from tests.people import Town, labels, menu, texts


async def test_a_fan_finds_what_fans_may_do_and_clicks_on_the_command(town: Town) -> None:
    answer = await town.mina.slash(town.general, "help")
    assert answer.ephemeral
    assert "## What would you like to do?" in texts(answer.response)
    assert {option["value"] for option in menu(answer.response)} == set(Topic) - FOR_MODERATORS
    ids = {command["name"]: int(command["id"]) for command in town.env.backend.commands[None].values()}

    trivia = await town.mina.select(answer.response, ["trivia"])
    assert "## Play trivia" in texts(trivia.response)
    assert f"- </trivia start:{ids['trivia']}> opens a lobby here" in texts(trivia.response)
    spoilers = await town.mina.select(trivia.response, ["spoilers"])
    assert f"</spoiler say:{ids['spoiler']}>" in texts(spoilers.response)
    assert "**Mark as spoiler**" in texts(spoilers.response)

    await town.restart()  # the commands have not changed, so Discord is not asked again what their ids are
    again = await town.mina.select((await town.mina.slash(town.general, "help")).response, ["show"])
    assert f"</help:{ids['help']}>" in texts(again.response)


async def test_moderators_find_theirs_and_a_fan_who_forges_the_way_there_is_refused(town: Town) -> None:
    answer = await town.moderator.slash(town.general, "help")
    assert [option["value"] for option in menu(answer.response)] == list(Topic)
    for topic in Topic:
        answer = await town.moderator.select(answer.response, [topic.value])
        assert re.search(r"</[a-z2 ]+:\d+>", texts(answer.response)), topic
        assert ("people who may manage the server" in texts(answer.response)) is (topic in FOR_MODERATORS)
    for topic in FOR_MODERATORS:
        for refused in (
            await press(town, town.mina, town.general, f"r1:help.topic:{topic}"),
            await choose(town, town.mina, town.general, "r1:help.choose", topic.value),
        ):
            assert "Only people who may manage the server" in refused.response.content
    for forged in ("r1:help.topic:everything", "r1:help.topic"):
        assert "another time" in (await press(town, town.mina, town.general, forged)).response.content


async def test_a_lobby_and_a_poll_explain_themselves_privately_to_whoever_asks(town: Town) -> None:
    await town.hana.slash(town.general, "trivia start")
    await town.hana.slash(town.general, "poll season2")
    cards = town.general.history(viewer=town.mina)
    for card, topic in zip(cards, ("## Play trivia", "## Ask the server something"), strict=True):
        assert labels(card)[-1] == "?"
        told = await town.joon.click(card, label="?")
        assert told.ephemeral
        assert topic in texts(told.response)
    assert len(town.general.history(viewer=town.mina)) == len(cards)


async def test_a_question_its_reveal_and_what_a_game_and_a_day_leave_behind_explain_themselves_too(town: Town) -> None:
    question = await begin(town, questions=1, up_to="S1E0")
    assert "## Play trivia" in told(await town.joon.click(question, label="?"))
    await answer(town, town.mina, question)
    await town.env.advance_time(MOMENT)
    assert "## Play trivia" in told(await town.joon.click(latest(town.general), label="?"))
    await town.env.advance_time(PAUSE)
    podium = latest(town.general)
    assert "The game is over" in texts(podium)
    day = await finish(town, town.mina)
    await town.mina.click(day.response, label="Share")
    for card in (podium, latest(town.general)):
        assert "## Play trivia" in told(await town.joon.click(card, label="?"))


async def test_help_is_in_the_language_of_whoever_asks(town: Town) -> None:
    speak(town.env, "fr")
    say = words("fr")
    answer = await town.mina.slash(town.general, "help")
    assert say("help-title") in texts(answer.response)
    topics = [option["label"] for option in menu(answer.response)]
    assert topics == [say(f"help-topic-{topic}") for topic in Topic if topic not in FOR_MODERATORS]

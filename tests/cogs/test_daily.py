"""The three questions of a day, as fans answer them, and the grid that they share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.db.tables import answers, daily_answers, question_reports
from tests.cogs.games import told
from tests.forging import press
from tests.people import SHOW, custom_ids, expected, labels, texts

if TYPE_CHECKING:
    from simcord import InteractionResult, MemberActor

    from tests.people import Town

DAY = 86400
pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


def asked(town: Town, card: Any) -> Any:
    """The question that a card asks."""
    heading = re.search(r"^## (.+)$", texts(card), re.MULTILINE)
    assert heading is not None
    return next(q for q in town.bot.library.default.questions.values() if q.question == heading[1].replace("\\", ""))


def letter(town: Town, card: Any, *, right: bool = True) -> str:
    """The letter of a card's right answer, or of a wrong one."""
    answer = asked(town, card).answer
    lines = re.findall(r"^\*\*([A-D])\*\*  (.+)$", texts(card).replace("\\", ""), re.MULTILINE)
    return next(letter for letter, choice in lines if (choice == answer) is right)


async def begin(town: Town, fan: MemberActor) -> InteractionResult:
    """Run /trivia daily; the card that answers is then changed by each press."""
    opened = await fan.slash(town.general, "trivia daily")
    assert opened.ephemeral
    return opened


async def finish(town: Town, fan: MemberActor, marks: str = "xxx") -> InteractionResult:
    """Answer a whole day, `x` for right; returns the card, with the result on it."""
    opened = await begin(town, fan)
    for mark in marks:
        await fan.click(opened.response, label=letter(town, opened.response, right=mark == "x"))
        await fan.click(opened.response, label=labels(opened.response)[0])
    return opened


async def test_a_fan_walks_through_the_day_and_shares_a_grid_that_spoils_nothing(town: Town) -> None:
    card: Any = (await begin(town, town.mina)).response
    day = custom_ids(card)[0].split(":")[3]
    assert "All of Us Are Dead · daily · 1 of 3 · " in texts(card)
    assert labels(card) == ["A", "B", "C", "D"]
    first = asked(town, card)
    assert asked(town, (await begin(town, town.joon)).response) == first

    await town.mina.click(card, label=letter(town, card))
    assert f"You had it: **{first.answer}** is right.\n{first.explanation}" in texts(card).replace("\\", "")
    assert "Source: " in texts(card)
    assert labels(card) == ["Next question", "Report"]
    report = await town.mina.click(card, label="Report")
    assert "Thank you" in told(await town.mina.submit_modal(report, {"reason": "wrong", "words": ""}))
    assert [row.question_id for row in await town.rows(question_reports)] == [first.id]
    for forged in (
        f"{SHOW}:{day}:1",
        f"{SHOW}:{day}:2",
        f"{SHOW}:2020-01-01:1",
        f"{SHOW}:x:1",
        SHOW,
    ):  # Joon's own is open
        assert told(await press(town, town.joon, town.general, f"r1:daily.report:{forged}")).startswith("This button")
    await town.mina.click(card, label="Next question")
    assert "2 of 3" in texts(card)
    await town.mina.click(card, label=letter(town, card, right=False))
    assert "Not this time: " in texts(card)
    assert "❌" in texts(card)
    await town.mina.click(card, label="Next question")
    await town.mina.click(card, label=letter(town, card))
    await town.mina.click(card, label="Your result")
    grid = "🟩⬛🟩  right, wrong, right"
    assert f"## 2 of 3 right\n{grid}\nDaily streak: **one day** · best 1" in texts(card)
    assert labels(card) == ["Share"]

    await town.mina.click(card, label="Share")
    assert labels(card) == ["Shared"]
    shared = town.general.last_message
    assert shared is not None
    assert (shared.author.name, shared.mentions) == ("mina", [])
    assert texts(shared).strip() == (
        f"-# All of Us Are Dead · daily · {day}\n**2 of 3 right**\n{grid}\n-# Daily streak: **one day** · best 1"
    )
    again = await press(town, town.mina, town.general, f"r1:daily.share:{SHOW}:{day}")
    assert told(again) == "You have shared this one already."
    assert asked(town, (await town.joon.click(shared, label="Play today's")).response) == first

    assert "Nobody has played yet." in told(await town.mina.slash(town.general, "trivia leaderboard"))
    assert "Daily streak: **one day** · best 1" in told(
        await town.joon.slash(town.general, "trivia profile", member=town.mina)
    )
    assert await town.rows(answers) == []


async def test_a_streak_forgives_one_day_and_not_two(town: Town) -> None:
    await finish(town, town.mina, "---")
    await town.env.advance_time(DAY)
    second = texts((await finish(town, town.mina)).response)
    assert "**2 days** · best 2" in second
    assert "Of any seven days you may miss one" in second
    await town.env.advance_time(2 * DAY)
    third = texts((await finish(town, town.mina)).response)
    assert "**3 days** · best 3" in third
    assert "You missed a day this week, and it is forgiven." in third
    await town.env.advance_time(2 * DAY)
    assert "**2 days** · best 3" in texts((await finish(town, town.mina)).response)
    await town.env.advance_time(3 * DAY)
    assert "**one day** · best 3" in texts((await finish(town, town.mina)).response)


async def test_those_ahead_have_other_questions_than_those_behind_whatever_the_channel_talks_about(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.general, show=SHOW, up_to="S1E1")
    await town.joon.slash(town.general, "progress set", show=SHOW, episode="S1E12")
    seen: dict[str, list[Any]] = {"mina": [], "joon": []}
    for fan in (town.mina, town.joon):
        card: Any = (await begin(town, fan)).response
        for _ in range(3):
            seen[fan.name].append(asked(town, card))
            await fan.click(card, label="A")
            await fan.click(card, label=labels(card)[0])
    assert all(question.safe_after.number == 0 for question in seen["mina"])
    assert any(question.safe_after.number > 0 for question in seen["joon"])
    assert not {q.id for q in seen["mina"]} & {q.id for q in seen["joon"]}


async def test_a_day_goes_on_after_a_restart_at_any_point_and_no_press_counts_twice(town: Town) -> None:
    opened = await begin(town, town.mina)
    await town.crash()
    first, right = custom_ids(opened.response), letter(town, opened.response)
    await town.mina.click(opened.response, label=right)
    revealed = texts(opened.response)
    for custom_id in first:  # each button once more
        again = await press(town, town.mina, town.general, custom_id)
        assert "You had it" in texts(again.response or town.general.last_message)
    await town.restart()
    reopened = await begin(town, town.mina)
    assert "2 of 3" in texts(reopened.response)
    assert "1 of 3" in revealed
    assert [row.choice for row in await town.rows(daily_answers)] == [0]


async def test_buttons_that_are_made_up_or_of_another_day_do_nothing(town: Town) -> None:
    opened = await begin(town, town.mina)
    old = custom_ids(opened.response)[0]
    day = old.split(":")[3]
    stale = "This button is from another time"
    forged = (
        f"r1:daily.answer:{SHOW}:{day}:3:0",
        f"r1:daily.answer:{SHOW}:{day}:1:9",
        f"r1:daily.answer:{SHOW}:yesterday:1:0",
        f"r1:daily.next:{SHOW}:2020-01-01",
        f"r1:daily.share:{SHOW}:{day}",
        f"r1:daily.next:{SHOW}",
    )
    for custom_id in forged:
        assert stale in told(await press(town, town.mina, town.general, custom_id))
    assert stale in told(await press(town, town.joon, town.general, old))  # joon has not begun
    await town.env.advance_time(DAY + 3600)
    assert "That day is over" in told(await press(town, town.mina, town.general, old))
    assert await town.rows(daily_answers) == []


async def test_a_grid_is_not_posted_where_its_author_or_the_bot_may_not_and_can_be_later(town: Town) -> None:
    card: Any = (await finish(town, town.mina)).response
    forbid(town, town.mina.id, send_messages=True)
    assert "You are not allowed to do that here." in told(await town.mina.click(card, label="Share"))
    forbid(town, town.mina.id)
    forbid(town, town.env.backend.bot_user.id, manage_webhooks=True)
    assert "Discord does not let me do that here" in told(await town.mina.click(card, label="Share"))
    assert town.general.last_message is None
    forbid(town, town.env.backend.bot_user.id)
    await town.mina.click(card, label="Share")
    assert town.general.last_message is not None
    expected(town.env)


def forbid(town: Town, who: int, **permissions: bool) -> None:
    denied = Overwrite(who, OverwriteType.MEMBER, deny=discord.Permissions(**permissions).value)
    town.env.backend.set_overwrite(town.general.id, denied)

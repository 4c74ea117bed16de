"""What the tests of the real bot know of it beside what people see: its polls' form and its pack's answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.packs.library import Library
from bot.settings import SEEDS

if TYPE_CHECKING:
    from .channels import Channel
    from .guilds import Member
    from .messages import Message
    from .standin import StandIn

SHOW = Library.load(SEEDS).default
ANSWERS = {question.question: question.answer for question in SHOW.questions.values()}


async def open_poll(standin: StandIn, author: Member, place: Channel) -> Message:
    """A poll with the options Yes and No."""
    form = await (await standin.slash(author, place, "poll create")).modal()
    asked = {"question": "Is Cheong-san alive?", "options": "Yes\nNo"}
    await (await standin.submit(author, form, asked)).original()
    return await place.message_where("Is Cheong-san alive?")


def right_letter(question: Message) -> str:
    """The letter of the right choice, by what the pack says."""
    choices = re.findall(r"^\*\*([A-D])\*\*  (.+)$", question.text, re.MULTILINE)
    return next(letter for letter, choice in choices if choice == right_answer(question))


def right_answer(question: Message) -> str:
    """A question's answer, by what the pack says."""
    heading = re.search(r"^## (.+)$", question.text, re.MULTILINE)
    assert heading
    return ANSWERS[heading[1]]


async def question(standin: StandIn, place: Channel, host: Member, other: Member) -> Message:
    """The first question of a game of two people."""
    lobby = await (await standin.slash(host, place, "trivia start", questions=2, seconds=60)).original()
    await (await standin.press(other, lobby, "Join")).answered()
    await standin.press(host, lobby, "Start")
    return await place.message_where("Question 1 of 2")


async def lock_in(standin: StandIn, person: Member, asked: Message) -> None:
    """Somebody gives the right answer, which the bot acknowledges."""
    told = await (await standin.press(person, asked, right_letter(asked))).original()
    assert "Locked in" in told.text


def game_of(asked: Message) -> int:
    return int(asked.custom_ids[0].split(":")[2])

"""A channel is closed to the bot in the middle of a game: people learn that this ended it, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from tests.cogs.games import COUNTDOWN, GRACE, PAUSE, answer, begin, latest, open_lobby, public, states, told
from tests.forging import press
from tests.people import custom_ids, labels, texts

if TYPE_CHECKING:
    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

SECONDS = 10
ENDED = "This game was ended because I may not write in this channel any more"
OVER = "This game is over. /trivia start opens another."


def forbid(town: Town, **permissions: bool) -> None:
    """A moderator takes permissions from the bot in general; none named, they are all given back."""
    denied = discord.Permissions(**permissions).value
    overwrite = Overwrite(town.env.backend.bot_user.id, OverwriteType.MEMBER, deny=denied)
    town.env.backend.set_overwrite(town.general.id, overwrite)


async def test_whoever_presses_learns_what_ended_the_game_and_which_permission_it_takes(town: Town) -> None:
    question = await begin(town, town.joon, seconds=SECONDS)
    forbid(town, view_channel=True)
    await town.env.advance_time(SECONDS + GRACE)
    assert await states(town) == ["stopped"]
    for label in ("A", "Hint", "Skip"):
        refused = told(await town.joon.click(question, label=label))
        assert ENDED in refused
        assert "View Channel" in refused


async def test_the_buttons_of_its_lobby_say_so_to_whoever_still_sees_them(town: Town) -> None:
    lobby = await open_lobby(town)
    join = custom_ids(lobby)[0]
    await town.mina.click(lobby, label="Start")
    forbid(town, view_channel=True, send_messages=True)
    await town.env.advance_time(COUNTDOWN)
    refused = told(await press(town, town.joon, town.general, join))
    assert ENDED in refused
    assert "View Channel, Send Messages" in refused


async def test_once_the_permission_is_given_back_the_game_is_simply_over(town: Town) -> None:
    question = await begin(town, seconds=SECONDS)
    forbid(town, view_channel=True)
    await town.env.advance_time(SECONDS + GRACE)
    forbid(town)
    assert told(await town.joon.click(question, label="A")) == OVER
    await open_lobby(town)


async def test_where_cards_can_still_be_changed_the_last_one_says_that_it_ends_there(town: Town) -> None:
    question = await begin(town, questions=3, seconds=SECONDS)
    await answer(town, town.mina, question)
    await town.env.advance_time(1)
    forbid(town, send_messages=True)
    await town.env.advance_time(PAUSE)
    last = latest(town.general)
    assert last.id == question.id
    assert f"Right: {town.mina.mention}" in texts(last)
    assert texts(last).endswith(
        "The game ends here: I may not write in this channel any more. "
        "I am missing Send Messages: a moderator can give that back in the channel's settings."
    )
    assert "Report" in " ".join(labels(last))


async def test_moderators_find_a_line_in_their_log(town: Town) -> None:
    log = town.guild.create_text_channel("log")
    await town.moderator.slash(town.general, "guard log", channel=log)
    await begin(town, questions=3, seconds=SECONDS)
    forbid(town, send_messages=True)
    await town.env.advance_time(SECONDS + GRACE + PAUSE)
    assert public(log) == (
        f"The trivia game in {town.general.mention} has ended: I may not write there any more. "
        "I am missing Send Messages: a moderator can give that back in the channel's settings."
    )


async def test_of_a_channel_that_was_deleted_nobody_is_told(town: Town) -> None:
    log = town.guild.create_text_channel("log")
    await town.moderator.slash(town.general, "guard log", channel=log)
    await begin(town, questions=3, seconds=SECONDS)
    town.env.backend.delete_channel(town.general.id)
    await town.env.advance_time(60)
    assert await states(town) == ["stopped"]
    assert log.history() == []

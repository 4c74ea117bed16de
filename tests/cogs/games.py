"""Trivia games as people play them in a simulated server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.db.tables import games, rounds
from tests.people import texts

if TYPE_CHECKING:
    import discord
    from simcord import ChannelHandle, InteractionResult, MemberActor, ResponseMessage

    from tests.people import Town

MOMENT = 0.1
COUNTDOWN = 3.1  # between Start and the first question
GRACE = 1.5  # beyond a question's time, for answers that are on their way
PAUSE = 8.5  # between a reveal and what comes next


async def open_lobby(
    town: Town, *, host: MemberActor | None = None, channel: ChannelHandle | None = None, **options: Any
) -> discord.Message:
    """Have mina, or another host, open a lobby in general, or in another channel; returns its card."""
    opened = await (host or town.mina).slash(channel or town.general, "trivia start", **options)
    assert opened.response is not None
    assert not opened.ephemeral, opened.response.content
    return opened.response.message


async def begin(
    town: Town,
    *joining: MemberActor,
    host: MemberActor | None = None,
    channel: ChannelHandle | None = None,
    **options: Any,
) -> discord.Message:
    """Open a lobby, have people join and the host begin; returns the first question."""
    lobby = await open_lobby(town, host=host, channel=channel, **options)
    for player in joining:
        await player.click(lobby, label="Join")
    await (host or town.mina).click(lobby, label="Start")
    await town.env.advance_time(COUNTDOWN)
    return latest(channel or town.general)


async def answer(
    town: Town, player: MemberActor, question: discord.Message, *, right: bool = True
) -> InteractionResult:
    """Press the button of the right answer, or of a wrong one."""
    return await player.click(question, label=await letter(town, question, right=right))


async def letter(town: Town, question: discord.Message, *, right: bool = True) -> str:
    """The letter that a question's right answer has, or a wrong one's."""
    turn = next(row for row in await town.rows(rounds) if row.message_id == question.id)
    return "ABCD"[turn.choice_order.index("0" if right else "1")]


async def states(town: Town) -> list[str]:
    """The states of all games, in the order in which they were opened."""
    return [row.state for row in sorted(await town.rows(games), key=lambda row: row.game_id)]


def latest(channel: ChannelHandle) -> discord.Message:
    """The newest message that everybody sees."""
    assert channel.last_message is not None
    return channel.last_message


def public(channel: ChannelHandle) -> str:
    """All that everybody sees in a channel, from top to bottom."""
    return "\n".join(map(texts, channel.history()))


def told(result: InteractionResult) -> str:
    """What somebody, and nobody else, was told."""
    answers: list[ResponseMessage] = [*([result.response] if result.response else []), *result.followups]
    private = [message for message in answers if message.ephemeral]
    assert private
    return "\n".join(map(texts, private))

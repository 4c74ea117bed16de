"""Polls as people post, answer and read them in a simulated server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.db.tables import ballots
from tests.cogs.games import told
from tests.people import custom_ids, labels, menu

if TYPE_CHECKING:
    import discord
    from simcord import ChannelHandle, InteractionResult, MemberActor

    from tests.people import Town

QUESTION = "Who is the bravest?"
OPTIONS = ("On-jo", "Su-hyeok", "Nam-ra")


async def post_bundled(
    town: Town,
    question: str | None = None,
    *,
    by: MemberActor | None = None,
    channel: ChannelHandle | None = None,
    **options: Any,
) -> discord.Message:
    """Have mina, or another fan, post one of the show's own questions; returns its card."""
    place = channel or town.general
    options |= {"question": question} if question else {}
    return card_of(await (by or town.mina).slash(place, "poll season2", **options), place)


async def fill_in(
    town: Town,
    *options: str,
    question: str = QUESTION,
    by: MemberActor | None = None,
    channel: ChannelHandle | None = None,
    **settings: Any,
) -> InteractionResult:
    """Have mina, or another fan, run `/poll create` and send the form."""
    who = by or town.mina
    shown = await who.slash(channel or town.general, "poll create", **settings)
    assert shown.modal is not None, told(shown)
    return await who.submit_modal(shown, {"question": question, "options": "\n".join(options or OPTIONS)})


async def create(town: Town, *options: str, **settings: Any) -> discord.Message:
    """As `fill_in`; returns the card that was posted."""
    return card_of(await fill_in(town, *options, **settings), settings.get("channel") or town.general)


def card_of(posted: InteractionResult, channel: ChannelHandle) -> discord.Message:
    """The card that was posted, as its author is told privately."""
    assert posted.ephemeral
    card = channel.history()[-1]
    assert card.jump_url in told(posted)
    return card


async def vote(who: MemberActor, card: discord.Message, option: int) -> InteractionResult:
    """Press the button, or choose from the menu, of the option in that place (1 is the first)."""
    if entries := menu(card):
        return await who.select(card, [entries[option - 1]["value"]])
    return await who.click(card, custom_id=custom_ids(card)[option - 1])


async def forecast(who: MemberActor, card: Any, **fields: str) -> InteractionResult:
    """Send the form of a forecast, a field for each option by its id."""
    return await who.submit_modal(await who.click(card, label="Make your forecast"), fields)


async def close(
    town: Town, who: MemberActor | None = None, *, channel: ChannelHandle | None = None, **named: Any
) -> InteractionResult:
    """Have mina, or somebody else, close a poll and confirm it."""
    actor = who or town.mina
    asked = await actor.slash(channel or town.general, "poll close", **named)
    await actor.click(asked.response, label="Close it")
    return asked


def now(channel: ChannelHandle, card: discord.Message) -> discord.Message:
    """A card as it looks now."""
    return next(message for message in channel.history() if message.id == card.id)


def choices(card: discord.Message) -> list[str]:
    """What can be pressed or chosen on a card, in order."""
    buttons = [label for label in labels(card) if label != "?" and not label.startswith("I have watched")]
    return buttons or [entry["label"] for entry in menu(card)]


async def revealed(who: MemberActor, card: discord.Message) -> Any:
    """A covered poll as somebody who may see it gets it, to vote in."""
    answer = await who.click(card, label="Reveal")
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response.message


def edits(town: Town, card: discord.Message) -> int:
    """How often the bot has edited a card."""
    path = f"/channels/{card.channel.id}/messages/{card.id}"
    return sum(request.method == "PATCH" and request.path == path for request in town.env.http_requests)


async def standing(town: Town) -> dict[int, int]:
    """The option that counts of each voter."""
    return {row.voter_id: row.option_id for row in await town.rows(ballots) if row.replaced_at is None}

"""Help as people ask for it: by command, by a menu, and by the small button on a card; each time privately."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.ui.help import cards
from bot.ui.help.cards import FOR_MODERATORS, Topic
from bot.ui.places import is_moderator, require_moderator
from bot.ui.replies import reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.ui.cards import Card
    from bot.ui.presses import Press, Presses
    from bot.ui.tree import Commands


class HelpDesk:
    """Explains what somebody may use, and nothing else."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def register(self, presses: Presses) -> None:
        """Take the presses that are help's."""
        presses.on("help.topic", self._topic)
        presses.on("help.choose", self._choose)

    async def welcome(self, interaction: Interaction[Any]) -> None:
        """`/help`: what would you like to do?"""
        await tell(interaction, cards.welcome_card(reader(interaction), moderator=is_moderator(interaction)))

    async def _topic(self, press: Press) -> None:
        await tell(press.interaction, self._card(press, press.text(0)))

    async def _choose(self, press: Press) -> None:
        await redraw(press.interaction, self._card(press, next(iter(press.chosen), "")))

    def _card(self, press: Press, named: str) -> Card:
        """A topic's card. Raises Refusal where there is no such topic, or it is not for whoever asks."""
        if named not in tuple(Topic):
            raise Refusal("old-button")
        topic = Topic(named)
        if topic in FOR_MODERATORS:
            require_moderator(press.interaction)
        text = self._commands.linked(cards.topic_text(press.say, topic))
        return cards.topic_card(press.say, topic, text, moderator=is_moderator(press.interaction))

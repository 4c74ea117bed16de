"""Progress with one press: a Watched button wherever an episode is named, and the way back for rewatchers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.ui.cards import Accent, Row, button, card, select
from bot.ui.replies import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.ui.presses import Press, Presses


MENU_LENGTH = 25


def watched_button(say: Words, show: Show, episode: Episode) -> ui.Button[Any]:
    """For whoever has seen this episode: sets their progress to it, for nobody else to see."""
    return button(say("progress-watched-button", episode=str(episode)), "progress.watched", show.id, str(episode))


def watched_row(say: Words, show: Show, episode: Episode) -> Row:
    """The Watched button on a row of its own; no row where nothing need be watched."""
    return [watched_button(say, show, episode)] if episode > episode.NOTHING else []


def watched_menu(say: Words, show: Show, reached: Episode, action: str, *args: str) -> ui.ActionRow[Any]:
    """Episodes to set one's progress to."""
    options = [(str(e), _menu_label(say, e)) for e in around(reached, [reached.NOTHING, *show.episodes])]
    return select(say("progress-menu"), options, action, *args, chosen=str(reached))


def episode_menu(show: Show, chosen: Episode, placeholder: str, action: str, *args: int | str) -> ui.ActionRow[Any]:
    """A show's episodes to choose one from."""
    options = [(str(e), str(e)) for e in around(chosen, show.episodes)]
    return select(placeholder, options, action, *args, chosen=str(chosen))


def around(chosen: Episode, episodes: Sequence[Episode]) -> Sequence[Episode]:
    """Those around the chosen one, where there are too many for one menu."""
    at = episodes.index(chosen) if chosen in episodes else 0
    first = max(0, min(at - MENU_LENGTH // 2, len(episodes) - MENU_LENGTH))
    return episodes[first : first + MENU_LENGTH]


def _menu_label(say: Words, episode: Episode) -> str:
    key = "progress-menu-nothing" if episode == episode.NOTHING else "progress-watched-button"
    return say(key, episode=str(episode))


class ProgressDesk:
    """Takes the presses that tell how far somebody has watched."""

    def __init__(self, spoilers: SpoilerService, library: Library) -> None:
        self._spoilers = spoilers
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are progress's."""
        presses.on("progress.watched", self._watched)
        presses.on("progress.back", self._set)

    async def _watched(self, press: Press) -> None:
        """Forwards at once; backwards only when asked for, since a rewatcher has seen it all."""
        show, episode = self._named(press)
        reached = await self._spoilers.reached(press.user_id, show)
        if reached <= episode:
            await self._set(press)
            return
        back = button(
            press.say("progress-back-button", episode=str(episode)),
            "progress.back",
            show.id,
            str(episode),
            style=ButtonStyle.danger,
        )
        told = press.say("progress-further", reached=str(reached), show=show.title(press.say.language))
        await tell(press.interaction, card(Accent.PROGRESS, told, [back]))

    async def _set(self, press: Press) -> None:
        show, episode = self._named(press)
        await self._spoilers.watched(press.user_id, show, episode)
        reach = press.say("progress-up-to", episode=str(episode))
        await tell(press.interaction, press.say("progress-set", show=show.title(press.say.language), episode=reach))

    def _named(self, press: Press) -> tuple[Show, Episode]:
        show = self._library.show(press.text(0))
        return show, self._library.episode(show, press.text(1))

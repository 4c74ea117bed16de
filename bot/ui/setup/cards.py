"""What set-up looks like from afar: all steps at a glance, the settings as a list, the greeting of a new server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.privacy.departures import KEPT_FOR
from bot.ui.cards import Accent, Card, button, card, rule, small, title
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.setup.known import Step, game_habits, told

if TYPE_CHECKING:
    from bot.i18n import Words
    from bot.packs.show import Show
    from bot.ui.setup.known import Known


Link = Callable[[str], str]


def overview_card(say: Words, known: Known) -> Card:
    """How every step stands, each with the way to its page."""
    begin = button(say("setup-begin"), "setup.begin", style=ButtonStyle.primary)
    return card(
        Accent.SETUP,
        title(say("setup-title")),
        say("setup-line"),
        *(ui.Section(_standing(say, known, step), accessory=_way(say, step)) for step in Step),
        rule(),
        small(say("setup-kept", days=KEPT_FOR.days)),
        [begin],
    )


def _way(say: Words, step: Step) -> ui.Button[Any]:
    label = say("setup-look") if step is Step.PERMISSIONS else say("setup-change")
    return button(label, "setup.step", step.value)


def settings_card(say: Words, known: Known, note: str) -> Card:
    """`/settings show`: everything that is set, and under it a word of how to change it or that it is done."""
    standing = [_standing(say, known, step) for step in Step]
    games = f"**{say('settings-games-title')}**\n{game_habits(say, known.server)}"
    return card(Accent.SETUP, title(say("settings-title")), *standing, games, rule(), small(note))


def greeting_card(say: Words, show: Show, link: Link) -> Card:
    """What a server reads that has just taken the bot in; `link` makes links of the commands in a text."""
    begin = button(say("greeting-setup"), "setup.open", style=ButtonStyle.primary)
    return card(
        Accent.SETUP,
        title(say("greeting-title")),
        link(say("greeting-text", show=show.title(say.language))),
        [begin, what_is_this(say, Topic.TRIVIA)],
        small(say("greeting-moderators")),
    )


def _standing(say: Words, known: Known, step: Step) -> str:
    return f"**{say(f'setup-{step.value}-title')}**\n{told(say, known, step)}"

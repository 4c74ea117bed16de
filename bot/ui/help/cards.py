"""What help looks like: a menu of what one can do, a short text for each, and a small way in from public cards."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from discord import ui

from bot.ui.cards import Accent, Card, button, card, select, small, title

if TYPE_CHECKING:
    from bot.i18n import Words


class Topic(StrEnum):
    """What somebody may want to do. Each command belongs to exactly one."""

    TRIVIA = "trivia"
    RECORDS = "records"
    POLLS = "polls"
    SPOILERS = "spoilers"
    PROGRESS = "progress"
    ROOMS = "rooms"
    SUGGEST = "suggest"
    NIGHTS = "nights"
    SHOW = "show"
    PRIVACY = "privacy"
    SETUP = "setup"
    CHANNELS = "channels"
    GUARD = "guard"
    LOG = "log"
    PLAN = "plan"
    REVIEW = "review"
    PACKS = "packs"


FOR_MODERATORS = frozenset({Topic.SETUP, Topic.CHANNELS, Topic.GUARD, Topic.LOG, Topic.PLAN, Topic.REVIEW, Topic.PACKS})


def what_is_this(say: Words, topic: Topic) -> ui.Button[Any]:
    """A small button on a public card whose press explains it, to whoever presses."""
    return button(say("help-button"), "help.topic", topic)


def footed(say: Words, text: str, topic: Topic) -> ui.Section[Any]:
    """The last line of a public card that has no row of buttons for it, with that button beside."""
    return ui.Section(small(text), accessory=what_is_this(say, topic))


def welcome_card(say: Words, *, moderator: bool) -> Card:
    """What would you like to do?"""
    return card(Accent.HELP, title(say("help-title")), say("help-welcome"), _menu(say, None, moderator=moderator))


def topic_card(say: Words, topic: Topic, text: str, *, moderator: bool) -> Card:
    """One topic, and the way to the others."""
    only = [small(say("help-moderators-only"))] if topic in FOR_MODERATORS else []
    heading = title(say(f"help-topic-{topic.value}"))
    return card(Accent.HELP, heading, text, *only, _menu(say, topic, moderator=moderator))


def topic_text(say: Words, topic: Topic) -> str:
    return say(f"help-text-{topic.value}")


def _menu(say: Words, current: Topic | None, *, moderator: bool) -> ui.ActionRow[Any]:
    """The topics that somebody may use."""
    topics = [topic for topic in Topic if moderator or topic not in FOR_MODERATORS]
    options = [(topic.value, say(f"help-topic-{topic.value}")) for topic in topics]
    return select(say("help-choose"), options, "help.choose", chosen=current)

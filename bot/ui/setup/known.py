"""What is set in a server, step by step: read from the database and from Discord each time, never from a card."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.i18n import words
from bot.moments import zone_name
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.policy import WHOLE_SERVER, Mode
from bot.trivia.rules.game import USUAL_QUESTIONS, USUAL_SECONDS, Answers
from bot.ui.cards import some_of
from bot.ui.setup.gaps import gaps
from bot.ui.spoilers.cards import ceiling_text

if TYPE_CHECKING:
    from datetime import datetime

    import discord

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.servers import Server
    from bot.spoilers.rules.policy import Policy, Rule
    from bot.ui.setup.gaps import Gap

_CHANNELS_SHOWN = 3


class Step(StrEnum):
    """What there is to set up, in the order in which it is gone through."""

    LANGUAGE = "language"
    SHOW = "show"
    CHANNELS = "channels"
    GUARD = "guard"
    STARTING = "starting"
    REMINDERS = "reminders"
    TIME = "time"
    PERMISSIONS = "permissions"

    @property
    def following(self) -> Step | None:
        """The step after this one; None after the last."""
        steps = list(Step)
        return steps[steps.index(self) + 1] if self is not steps[-1] else None


@dataclass(frozen=True, slots=True)
class Known:
    """A server as it is set up now, seen from one of its channels. `reads` says whether the bot may read messages."""

    guild: discord.Guild
    here: int
    at: datetime
    library: Library
    server: Server
    language: str
    show: Show
    policy: Policy
    reads: bool

    @property
    def rule(self) -> Rule:
        """What the guard does where no channel says otherwise."""
        return self.policy.rule(Place(self.guild.id, WHOLE_SERVER))

    @property
    def gaps(self) -> list[Gap]:
        return gaps(self.guild, self.policy, self.here)


def told(say: Words, known: Known, step: Step) -> str:
    """How a step stands, in a line."""
    server = known.server
    match step:
        case Step.LANGUAGE:
            line = words(known.language)("language-name")
        case Step.SHOW:
            line = known.show.title(say.language)
        case Step.CHANNELS:
            line = some_of(say, _ceilings(say, known), _CHANNELS_SHOWN) or say("setup-no-ceilings")
        case Step.GUARD:
            line = _guard(say, known)
        case Step.STARTING:
            games, polls = starter(say, server.games_role_id), starter(say, server.polls_role_id)
            line = say("setup-starting", games=games, polls=polls)
        case Step.REMINDERS:
            line = f"<@&{server.ping_role_id}>" if server.ping_role_id else say("setup-nobody-reminded")
        case Step.TIME:
            now = known.at.astimezone(server.zone)
            line = say("setup-time", zone=zone_name(server.zone), time=f"{now:%H:%M}")
        case Step.PERMISSIONS:
            line = say("setup-gaps", places=len({gap.channel_id for gap in known.gaps}))
    return line


def starter(say: Words, role_id: int | None) -> str:
    """Who may start something."""
    return say("setup-role-and-moderators", role=f"<@&{role_id}>") if role_id else say("setup-everybody")


def game_habits(say: Words, server: Server) -> str:
    """How games are played here where nobody says."""
    return say(
        "settings-games",
        questions=server.questions or USUAL_QUESTIONS,
        seconds=server.seconds or USUAL_SECONDS,
        answers=server.answers or Answers.BUTTONS,
    )


def _guard(say: Words, known: Known) -> str:
    if known.rule.mode is Mode.OFF:
        return say("setup-guard-off")
    log = known.policy.log_channel_id
    where = f"<#{log}>" if log else say("guard-list-no-log")
    return say("setup-guard", mode=say(f"guard-does-{known.rule.mode.value}"), channel=where)


def _ceilings(say: Words, known: Known) -> list[str]:
    """Where people may talk how far; of another show than the server's, with its name."""
    return [
        f"<#{channel}> {ceiling_text(say, episode)}{_other(say, known, show)}"
        for channel, shows in sorted(known.policy.ceilings.items())
        for show, episode in shows.items()
    ]


def _other(say: Words, known: Known, show_id: str) -> str:
    show = known.library.get(show_id)
    return "" if show_id == known.show.id else f" ({show.title(say.language) if show else show_id})"

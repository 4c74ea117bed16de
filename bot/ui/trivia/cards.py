"""What a trivia game looks like at its end, and what all cards of trivia have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.trivia.rules.game import State
from bot.ui.cards import Accent, Card, card, some_of, title
from bot.ui.help.cards import Topic, footed

if TYPE_CHECKING:
    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.trivia.outcomes import Ended, Table, Vote
    from bot.trivia.rules.game import Wish
    from bot.ui.pictures.studio import Picture

NAMES_SHOWN = 20
TABLE_SHOWN = 5
PODIUM_SHOWN = 10
MOST_OPTIONS = 25  # of a menu, by Discord's limit
_COLOURS = "🟥🟦🟩🟨"
_MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}


def reach(say: Words, up_to: Episode) -> str:
    """How far something goes, as people say it: "up to S1E4", or that nothing need be watched."""
    return say("reach-nothing") if up_to == up_to.NOTHING else say("reach", episode=str(up_to))


def ended_card(say: Words, ended: Ended, podium: Picture | None = None) -> Card:
    heading = {
        State.FINISHED: "trivia-podium-title",
        State.STOPPED: "trivia-stopped-title",
        State.EXPIRED: "trivia-expired-title",
    }[ended.game.state]
    if ended.game.state is State.EXPIRED or not any(row.points for row in ended.table.players):
        line = "trivia-expired-line" if ended.game.state is State.EXPIRED else "trivia-no-points"
        return card(Accent.TRIVIA, title(say(heading)), say(line))
    return card(
        Accent.TRIVIA,
        title(say(heading)),
        _winners(say, ended.table),
        *([podium.item] if podium else []),
        table(say, ended.table, PODIUM_SHOWN),
        footed(say, say("trivia-podium-hint", questions=ended.game.round), Topic.TRIVIA),
    )


def vote_card(say: Words, wish: Wish, vote: Vote, voter: int) -> Card:
    """A vote that the others can see, and how they agree."""
    said = say(f"trivia-vote-{wish}", name=say.mention(voter), votes=vote.votes, needed=vote.needed)
    return card(Accent.TRIVIA, said)


def table(say: Words, standings: Table, most: int) -> str:
    """Who stands where, one line a team and then one a player, up to so many of these."""
    teams = [
        say(
            "trivia-team-row",
            place=placed(row.place, row.points),
            team=team_name(say, row.team),
            points=row.points,
            players=len(row.players),
        )
        for row in standings.teams
    ]
    players = [
        say(
            "trivia-table-row",
            place=placed(row.place, row.points if not teams else 0),
            name=say.mention(row.user_id),
            points=row.points,
            right=row.right,
        )
        for row in standings.players[:most]
    ]
    return "\n".join([*teams, "", *players] if teams else players)


def placed(place: int, points: int) -> str:
    """A place in a table, with a medal for the first three who have scored."""
    medal = _MEDALS.get(place) if points else None
    return f"{medal} **{place}.**" if medal else f"**{place}.**"


def team_name(say: Words, team: int) -> str:
    """A team by its colour, as a picture and in words."""
    return f"{_COLOURS[team - 1]} {say('trivia-team', team=team)}"


def _winners(say: Words, standings: Table) -> str:
    teams = [team_name(say, row.team) for row in standings.teams if row.place == 1]
    winners = teams or [say.mention(row.user_id) for row in standings.players if row.place == 1]
    return say("trivia-winners", count=len(winners), names=", ".join(winners[:NAMES_SHOWN]))


def mentions(users: list[int], say: Words) -> str:
    """The first of some people by mention, and how many more there are."""
    return some_of(say, [*map(say.mention, users)], NAMES_SHOWN)

"""The end of a game as a picture: the best three on their podium, or the best teams with their players."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.ui.cards import Accent
from bot.ui.pictures import figures
from bot.ui.pictures.studio import draw

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.i18n import Public, Words
    from bot.packs.library import Library
    from bot.trivia.outcomes import Ended, Table
    from bot.ui.names import Names
    from bot.ui.pictures.studio import Picture

STEPS = 3


class Podiums:
    """Draws the podium of each game that is over."""

    def __init__(self, names: Names, library: Library, public: Public) -> None:
        self._names = names
        self._library = library
        self._public = public

    async def picture(self, ended: Ended) -> Picture | None:
        """A game's podium; None where nobody has scored."""
        people = list(on_podium(ended.table))
        if not people:
            return None
        names = await self._names.of(ended.game.guild_id, people)
        say, show = self._public(ended.game.guild_id), self._library.get(ended.game.show_id)
        figure = figures.Podium(
            accent=Accent.TRIVIA,
            title=say("trivia-podium-title"),
            context=show.title(say.language) if show else "",
            headed=False,
            steps=tuple(steps(say, ended.table, names)),
        )
        return await draw(figure)


def on_podium(table: Table) -> Iterator[int]:
    """Everybody who is on the podium, alone or with their team."""
    if table.teams:
        return (user for team in table.teams[:STEPS] if team.points for user in team.players)
    return (row.user_id for row in table.players[:STEPS] if row.points)


def steps(say: Words, table: Table, names: Mapping[int, str]) -> Iterator[figures.Step]:
    """The steps of the podium, best first: teams where there are any, else players."""

    def name(user: int) -> str:
        return names.get(user) or say("picture-somebody")

    if table.teams:
        for team in table.teams[:STEPS]:
            if team.points:
                worth = say("picture-points", points=team.points)
                yield figures.Step(
                    team.place, say("trivia-team", team=team.team), worth, tuple(map(name, team.players))
                )
        return
    for row in table.players[:STEPS]:
        if row.points:
            yield figures.Step(row.place, name(row.user_id), say("picture-points", points=row.points))

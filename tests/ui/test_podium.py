"""Who stands on the podium of a game, alone or with a team."""

from __future__ import annotations

from bot.i18n import words
from bot.trivia.outcomes import Table
from bot.trivia.rules.scoring import Standing, TeamStanding
from bot.ui.pictures.figures import Step
from bot.ui.trivia.podium import on_podium, steps

NAMES = {1: "Mina", 2: "Joon", 3: "Hana", 4: "Seo-yeon"}
ALONE = tuple(
    Standing(place, user, points, 1) for place, user, points in ((1, 1, 300), (2, 2, 150), (2, 9, 150), (4, 4, 9))
)


def test_the_best_three_stand_there_and_nobody_without_points() -> None:
    table = Table(ALONE)
    assert list(on_podium(table)) == [1, 2, 9]
    assert list(steps(words("en"), table, NAMES)) == [
        Step(1, "Mina", "300 points"),
        Step(2, "Joon", "150 points"),
        Step(2, "Somebody", "150 points"),
    ]
    assert list(on_podium(Table((Standing(1, 1, 0, 0),)))) == []


def test_where_teams_play_they_stand_there_with_their_players() -> None:
    teams = (TeamStanding(1, 2, 200, (1, 3)), TeamStanding(2, 1, 1, (2,)), TeamStanding(3, 3, 0, (4,)))
    table = Table(ALONE, teams)
    assert list(on_podium(table)) == [1, 3, 2]
    say = words("en")
    assert list(steps(say, table, NAMES)) == [
        Step(1, say("trivia-team", team=2), "200 points", ("Mina", "Hana")),
        Step(2, say("trivia-team", team=1), "one point", ("Joon",)),
    ]

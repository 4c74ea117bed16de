"""One figure of each kind, with the names that people really have."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.ui.cards import Accent
from bot.ui.pictures.figures import (
    Bar,
    Bars,
    Calibration,
    Forecasts,
    Group,
    Lines,
    Podium,
    Record,
    Row,
    Series,
    Step,
    Table,
    Tile,
)

NOW = datetime(2026, 11, 26, tzinfo=UTC)
NAMES = (
    "남온조",
    "mina 🧟 on the roof",
    "Éloïse d'Ávila-Ñandú",
    "𝓒𝓱𝓮𝓸𝓷𝓰 ✨ 𝓢𝓪𝓷",
    "a name that goes on and on and never seems to end",
    "🧟🧟🧟",
    "ゾンビ太郎",
    "Z̸̢͝a̵̛l̷̨g̴o̶",
    "joon",
    "Ольга",
)

TABLE = Table(
    accent=Accent.TRIVIA,
    title="Leaderboard",
    context="All of Us Are Dead · all time",
    columns=("right", "points"),
    rows=tuple(
        Row(
            place,
            name,
            points := 4120 - 390 * (place - 1),
            f"{points:,}",
            f"{30 - place}/{36 - place}",
            is_own=place == 4,
        )
        for place, name in enumerate(NAMES, 1)
    ),
)
BARS = Bars(
    accent=Accent.POLL,
    title="What will season 2 be about?",
    context="128 votes · open until 3 December",
    bars=(
        Bar("The rooftop survivors find others who are like Nam-ra, half way between", 0.52, "66 · 52%", leads=True),
        Bar("A cure", 0.23, "30 · 23%"),
        Bar("다른 도시의 이야기", 0.17, "22 · 17%"),
        Bar("Revenge", 0.08, "10 · 8%"),
        Bar("None of these", 0, "0 · 0%"),
    ),
)
LINES = Lines(
    accent=Accent.POLL,
    title="What will season 2 be about?",
    context="How opinion moved · 128 votes",
    language="en",
    series=tuple(
        Series(label, tuple((NOW - timedelta(days=12 - day), portion(day)) for day in range(0, 13, 2)))
        for label, portion in (
            ("Others like Nam-ra", lambda day: 0.3 + day * 0.02),
            ("A cure", lambda day: 0.5 - day * 0.022),
            ("다른 도시", lambda day: 0.15 + (day % 4) * 0.015),
            ("Revenge", lambda day: 0.05 + day * 0.002),
        )
    ),
)
CALIBRATION = Calibration(
    accent=Accent.POLL,
    title="Forecasters",
    context="Everybody's 214 forecasts in 9 polls",
    said="What people said",
    came="What came true",
    points=(
        Forecasts(0.08, 0.05, 40),
        Forecasts(0.3, 0.38, 21),
        Forecasts(0.5, 0.47, 60),
        Forecasts(0.72, 0.6, 33),
        Forecasts(0.93, 0.9, 60),
    ),
)
PODIUM = Podium(
    accent=Accent.TRIVIA,
    title="The game is over",
    context="All of Us Are Dead · 10 questions",
    steps=(
        Step(1, "남온조", "1,480 points"),
        Step(2, "mina 🧟 on the roof", "1,210 points"),
        Step(3, "Éloïse d'Ávila", "960 points"),
    ),
)
TEAMS = Podium(
    accent=Accent.TRIVIA,
    title="The game is over",
    context="All of Us Are Dead · 10 questions",
    steps=(
        Step(1, "Green", "2,480 points", ("남온조", "joon", "hana", "seo-yeon", "mina")),
        Step(2, "Red", "1,210 points", ("mina", "Éloïse")),
    ),
)
RECORD = Record(
    accent=Accent.TRIVIA,
    title="mina 🧟 on the roof",
    context="In this server · since 3 November",
    tiles=(
        Tile("12", "games"),
        Tile("4,120", "points"),
        Tile("78%", "right of 118"),
        Tile("3rd", "of 41 players"),
        Tile("9", "best streak"),
        Tile("2", "games won"),
    ),
    groups=(
        Group(
            "By category",
            (
                Bar("Characters", 0.84, "84% of 38", leads=True),
                Bar("Places and things", 0.71, "71% of 21"),
                Bar("Making of", 0.5, "50% of 12"),
            ),
        ),
        Group("By episode, as far as you have watched", (Bar("S1E1", 0.9, "90% of 20"), Bar("S1E2", 0.66, "66% of 9"))),
    ),
)
ALL = (TABLE, BARS, LINES, CALIBRATION, PODIUM, TEAMS, RECORD)

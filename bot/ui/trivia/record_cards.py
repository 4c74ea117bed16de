"""What the server's table and a fan's record look like, in text and as figures to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.trivia.rules.records import Tally
from bot.ui.cards import Accent, Card, Part, Row, card, small, title, turning
from bot.ui.pictures import figures
from bot.ui.trivia.cards import placed
from bot.ui.trivia.daily_cards import streak_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.trivia.records.service import Profile
    from bot.trivia.rules.daily import Streak
    from bot.trivia.rules.records import Board, Leader, Scope
    from bot.ui.pictures.studio import Picture

CATEGORIES_SHOWN = 8
EPISODES_SHOWN = 12
EVERY = "-"
Tallies = list[tuple[str, Tally]]


def board_card(say: Words, board: Board, show: Show | None, picture: Picture | None) -> Card:
    """The server's table, with the reader's own line beneath where it is on another page."""
    parts: list[Part] = [title(say("trivia-leaderboard-title")), _scope_line(say, board.scope, show)]
    if not board.leaders:
        return card(Accent.TRIVIA, *parts, say("trivia-leaderboard-empty"))
    if picture is not None:
        parts.append(picture.item)
    parts.append("\n".join(_leader(say, leader) for leader in board.leaders))
    if board.own is not None and board.own not in board.leaders:
        parts.append(say("trivia-leaderboard-own") + "\n" + _leader(say, board.own))
    if board.pages > 1:
        page = say("trivia-leaderboard-page", page=board.page + 1, pages=board.pages, players=board.players)
        parts += [small(page), _turning(say, board)]
    return card(Accent.TRIVIA, *parts)


def board_figure(say: Words, board: Board, show: Show | None, names: Mapping[int, str]) -> figures.Table:
    """The same lines to draw, the reader's own one standing out."""
    beneath = [board.own] if board.own is not None and board.own not in board.leaders else []
    return figures.Table(
        accent=Accent.TRIVIA,
        title=say("trivia-leaderboard-title"),
        context=_scope_line(say, board.scope, show),
        headed=False,
        columns=(say("trivia-column-right"), say("trivia-column-points")),
        rows=tuple(
            figures.Row(
                leader.place,
                names.get(leader.user_id) or say("picture-somebody"),
                leader.points,
                say("picture-number", number=leader.points),
                say("picture-of", right=leader.right, answered=leader.answered),
                is_own=leader == board.own,
            )
            for leader in (*board.leaders, *beneath)
        ),
    )


def profile_card(
    say: Words,
    profile: Profile,
    daily: Streak,
    library: Library,
    fan: int,
    picture: Picture | None,
    *,
    is_own: bool,
) -> Card:
    """A fan's record; by episode for nobody but themselves."""
    summed, heading = profile.record, title(say("trivia-profile-title", name=say.mention(fan)))
    dailies = [streak_line(say, daily)] if daily.best else []
    if not summed.answers.answered or picture is None:
        return card(Accent.TRIVIA, heading, say("trivia-profile-empty", name=say.mention(fan)), *dailies)
    line = say(
        "trivia-profile-line",
        place=profile.leader.place if profile.leader else 0,
        players=profile.players,
        points=summed.points,
        games=summed.games,
        won=profile.won,
    )
    answers = say("trivia-profile-answers", **_of(say, summed.answers), streak=summed.streak)
    parts: list[Part] = [heading, _where(say, profile), "\n".join([line, answers, *dailies]), picture.item]
    for key, tallies in _groups(say, profile, library):
        rows = (say("trivia-profile-row", what=what, **_of(say, tally)) for what, tally in tallies)
        parts.append(f"**{say(key)}**\n" + "\n".join(rows))
    parts.append(small(say("trivia-profile-private" if is_own else "trivia-profile-public")))
    return card(Accent.TRIVIA, *parts)


def profile_figure(say: Words, profile: Profile, library: Library, name: str) -> figures.Record:
    """The same figures to draw."""
    summed = profile.record
    place = say("picture-place", place=profile.leader.place) if profile.leader else "–"
    told = (
        (place, say("tile-place", players=profile.players)),
        (say("picture-number", number=summed.points), say("tile-points", count=summed.points)),
        (say("picture-portion", portion=summed.answers.portion), say("tile-right", answered=summed.answers.answered)),
        (say("picture-number", number=summed.games), say("tile-games", count=summed.games)),
        (say("picture-number", number=profile.won), say("tile-won", count=profile.won)),
        (say("picture-number", number=summed.streak), say("tile-streak")),
    )
    return figures.Record(
        accent=Accent.TRIVIA,
        title=name,
        context=_where(say, profile),
        headed=False,
        tiles=tuple(figures.Tile(worth, label) for worth, label in told),
        groups=tuple(
            figures.Group(say(key), tuple(_bar(say, what, tally) for what, tally in tallies))
            for key, tallies in _groups(say, profile, library)
        ),
    )


def _groups(say: Words, profile: Profile, library: Library) -> Iterable[tuple[str, Tallies]]:
    """What there is to tell beyond the sums, under the key of its heading."""
    if categories := _categories(say, profile, library):
        yield "trivia-profile-categories", categories
    if episodes := _episodes(say, profile):
        yield "trivia-profile-episodes", episodes


def _categories(say: Words, profile: Profile, library: Library) -> Tallies:
    """Categories by name, those answered most first; shows may share a name."""
    by_name: dict[str, Tally] = {}
    for (show_id, category), tally in profile.record.categories.items():
        show = library.get(show_id)
        name = show.category_name(category, say.language) if show else category
        by_name[name] = by_name.get(name, Tally(0, 0)) + tally
    return sorted(by_name.items(), key=lambda named: -named[1].answered)[:CATEGORIES_SHOWN]


def _episodes(say: Words, profile: Profile) -> Tallies:
    """The latest episodes that may be named, in order, and what lies beyond without a name."""
    named = [(_episode(say, episode), tally) for episode, tally in profile.episodes.items()][-EPISODES_SHOWN:]
    return [*named, *([(say("trivia-profile-beyond"), profile.beyond)] if profile.beyond.answered else [])]


def _episode(say: Words, episode: Episode) -> str:
    return say("trivia-profile-before") if episode == episode.NOTHING else str(episode)


def _bar(say: Words, what: str, tally: Tally) -> figures.Bar:
    portion = say("picture-portion", portion=tally.portion)
    worth = say("picture-portion-of", portion=portion, answered=tally.answered)
    return figures.Bar(what, tally.portion, worth, leads=tally.right == tally.answered)


def _of(say: Words, tally: Tally) -> dict[str, str | float]:
    portion = say("picture-portion", portion=tally.portion)
    return {"right": tally.right, "answered": tally.answered, "portion": portion}


def _where(say: Words, profile: Profile) -> str:
    show = profile.show
    return say("trivia-profile-here", show=show.title(say.language) if show else say("trivia-every-show"))


def _scope_line(say: Words, scope: Scope, show: Show | None) -> str:
    name = show.title(say.language) if show else say("trivia-every-show")
    if scope.season is not None:
        name = say("trivia-season", show=name, season=scope.season)
    return say("trivia-leaderboard-line", scope=name, period=say(f"period-{scope.period}"))


def _turning(say: Words, board: Board) -> Row:
    scope = board.scope
    ids = (scope.period, scope.show_id or EVERY, scope.season or EVERY)
    return turning(say, board.page, board.pages, "trivia.table", *ids)


def _leader(say: Words, leader: Leader) -> str:
    return say(
        "trivia-leader-row",
        place=placed(leader.place, leader.points),
        name=say.mention(leader.user_id),
        points=leader.points,
        right=leader.right,
        answered=leader.answered,
    )

"""What a game looks like before its first question: who is in, in which team, and what is coming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.trivia.rules.game import Answers, Mode, UpTo
from bot.ui.cards import Accent, Card, button, card, clip, relative, small, title
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.progress import watched_row
from bot.ui.trivia.cards import mentions, reach, team_name

if TYPE_CHECKING:
    from bot.i18n import Words
    from bot.packs.show import Show
    from bot.trivia.lobbies import Wishes
    from bot.trivia.outcomes import Lobby
    from bot.trivia.rules.game import Game
    from bot.ui.cards import Row


def lobby_card(say: Words, lobby: Lobby) -> Card:
    game = lobby.game
    begin = button(say("trivia-begin"), "trivia.begin", game.game_id, style=ButtonStyle.success)
    leave = button(say("trivia-leave"), "trivia.leave", game.game_id)
    watched = watched_row(say, lobby.show, game.up_to) if game.up_to is not None else []
    joins, rest = _joins(say, lobby), [begin, leave, *watched, what_is_this(say, Topic.TRIVIA)]
    return card(
        Accent.TRIVIA,
        title(say("trivia-lobby-title", show=lobby.show.title(say.language))),
        _line(say, lobby.show, game, say("trivia-up-to-players")),
        _players(say, lobby),
        *([joins, rest] if game.teams else [[*joins, *rest]]),
        small(_hint(say, game)),
    )


def wishes_text(say: Words, wishes: Wishes) -> str:
    """What a game will be like that is to open later."""
    return _line(say, wishes.show, wishes, say("trivia-up-to-later"))


def begun_card(say: Words, lobby: Lobby) -> Card:
    game, up_to = lobby.game, lobby.game.up_to
    assert up_to is not None
    assert lobby.first_at is not None
    lines = [
        title(say("trivia-lobby-title", show=lobby.show.title(say.language))),
        say("trivia-begun-line", questions=game.questions, reach=reach(say, up_to), answers=game.answers),
        _players(say, lobby),
        small(say("trivia-first", time=relative(lobby.first_at))),
    ]
    if game.up_to_source is UpTo.PLAYERS and up_to < lobby.show.latest:
        lines.append(small(say("trivia-up-to-hint")))
    return card(Accent.TRIVIA, *lines)


def behind_card(say: Words, game_id: int, team: int, up_to: str, reached: str) -> Card:
    return card(
        Accent.TRIVIA,
        say("refusal-behind", up_to=up_to, reached=reached),
        [button(say("trivia-join-anyway"), "trivia.join", game_id, team, "anyway", style=ButtonStyle.danger)],
    )


def _joins(say: Words, lobby: Lobby) -> Row:
    """The buttons by which one joins, one a team where there are teams."""
    game, primary = lobby.game, ButtonStyle.primary
    if not game.teams:
        return [button(say("trivia-join"), "trivia.join", game.game_id, style=primary)]
    return [
        button(say("trivia-join-team", team=team_name(say, team)), "trivia.join", game.game_id, team, style=primary)
        for team in range(1, game.teams + 1)
    ]


def _players(say: Words, lobby: Lobby) -> str:
    """Who is in, by team where there are teams."""
    users = list(lobby.players)
    if not users:
        return say("trivia-lobby-empty")
    if not lobby.game.teams:
        return say("trivia-lobby-players", count=len(users), names=mentions(users, say))
    lines = []
    for team in range(1, lobby.game.teams + 1):
        members = [user for user, player in lobby.players.items() if player.team == team]
        names = mentions(members, say) if members else say("trivia-team-empty")
        lines.append(f"{team_name(say, team)}  {names}")
    return "\n".join(lines)


def _hint(say: Words, game: Game) -> str:
    host = say.mention(game.host_id)
    if game.anyone_from is None:
        return say("trivia-lobby-hint", host=host)
    return say("trivia-lobby-anyone", host=host, time=relative(game.anyone_from))


def _line(say: Words, show: Show, game: Game | Wishes, otherwise: str) -> str:
    """A game in one line; `otherwise` says how far it goes where that is not settled."""
    return say(
        "trivia-lobby-line",
        questions=game.questions,
        seconds=game.seconds,
        reach=reach(say, game.up_to) if game.up_to is not None else otherwise,
        filter=_filter(say, show, game),
    )


def _filter(say: Words, show: Show, game: Game | Wishes) -> str:
    """What is particular about a game, each part with a dot before it."""
    parts = [say(f"difficulty-{game.difficulty}")] if game.difficulty else []
    if game.category:
        parts.append(show.category_name(game.category, say.language))
    if game.answers is Answers.TYPED:
        parts.append(say("trivia-typed"))
    if game.mode is not Mode.STANDARD:
        parts.append(say(f"trivia-mode-{game.mode.replace('_', '-')}"))
    return "".join(f" · {clip(part, 40)}" for part in parts)

"""What a trivia game looks like, from its lobby to its podium."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.packs.model import in_language
from bot.texts import plain
from bot.trivia.rules.game import State, UpTo
from bot.trivia.rules.suggestions import OwnQuestion
from bot.ui.cards import Accent, Card, bar, button, card, clip, mention, relative, rule, small, title
from bot.ui.progress import watched_row

if TYPE_CHECKING:
    from datetime import datetime

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.trivia.outcomes import Asked, Ended, Lobby, Revealed, StopVote
    from bot.trivia.rules.scoring import Standing

LETTERS = "ABCD"
NAMES_SHOWN = 20
TABLE_SHOWN = 5
PODIUM_SHOWN = 10
SOURCES_SHOWN = 3
_MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}


def reach(say: Words, up_to: Episode) -> str:
    """How far something goes, as people say it: "up to S1E4", or that nothing need be watched."""
    return say("reach-nothing") if up_to == up_to.NOTHING else say("reach", episode=str(up_to))


def lobby_card(say: Words, lobby: Lobby) -> Card:
    game, players = lobby.game, list(lobby.players)
    goes = reach(say, game.up_to) if game.up_to is not None else say("trivia-up-to-players")
    return card(
        Accent.TRIVIA,
        title(say("trivia-lobby-title", show=lobby.show.title(say.language))),
        say(
            "trivia-lobby-line",
            questions=game.questions,
            seconds=game.seconds,
            reach=goes,
            filter=_filter(say, lobby),
        ),
        say("trivia-lobby-players", count=len(players), names=mentions(players, say)),
        [
            button(say("trivia-join"), "trivia.join", game.game_id, style=ButtonStyle.primary),
            button(say("trivia-begin"), "trivia.begin", game.game_id, style=ButtonStyle.success),
            *(watched_row(say, lobby.show, game.up_to) if game.up_to is not None else []),
        ],
        small(say("trivia-lobby-hint", host=mention(game.host_id))),
    )


def begun_card(say: Words, lobby: Lobby) -> Card:
    game, up_to = lobby.game, lobby.game.up_to
    assert up_to is not None
    lines = [
        title(say("trivia-lobby-title", show=lobby.show.title(say.language))),
        say("trivia-begun-line", questions=game.questions, reach=reach(say, up_to)),
        say("trivia-lobby-players", count=len(lobby.players), names=mentions(list(lobby.players), say)),
    ]
    if game.up_to_source is UpTo.PLAYERS and up_to < lobby.show.latest:
        lines.append(small(say("trivia-up-to-hint")))
    return card(Accent.TRIVIA, *lines)


def question_card(say: Words, asked: Asked, closes_at: datetime) -> Card:
    buttons = [
        button(letter, "trivia.answer", asked.game.game_id, asked.turn.round, index, style=ButtonStyle.primary)
        for index, letter in enumerate(LETTERS[: len(asked.turn.order)])
    ]
    return card(Accent.TRIVIA, *_question(say, asked), buttons, small(say("trivia-closes", time=relative(closes_at))))


def dropped_card(say: Words, asked: Asked) -> Card:
    """A question that was open when its game was stopped; its answer stays untold, for another game."""
    return card(Accent.TRIVIA, *_question(say, asked), small(say("trivia-dropped")))


def reveal_card(say: Words, revealed: Revealed) -> Card:
    question, turn = revealed.question, revealed.turn
    shown = [int(digit) for digit in turn.order]
    counts = [sum(answer.choice == choice for answer in revealed.answers) for choice in shown]
    most = max(sum(counts), 1)
    texts = [plain(choice) for choice in turn.shown(question.choices)]
    lines = [
        f"{'✅' if choice == 0 else '▫️'} **{letter}**  {text}  {bar(count / most, 6)} {count}"
        for letter, choice, text, count in zip(LETTERS, shown, texts, counts, strict=False)
    ]
    return card(
        Accent.TRIVIA,
        small(_question_line(say, revealed)),
        title(plain(question.question)),
        "\n".join(lines),
        say("trivia-answer", answer=plain(question.answer)) + f"\n{plain(question.explanation)}",
        small(f"{_whence(say, revealed)} · {reach(say, question.safe_after)}"),
        rule(),
        _who_was_right(say, revealed),
        *([table(revealed.standings[:TABLE_SHOWN], say)] if revealed.game.round > 1 else []),
    )


def ended_card(say: Words, ended: Ended) -> Card:
    heading = {
        State.FINISHED: "trivia-podium-title",
        State.STOPPED: "trivia-stopped-title",
        State.EXPIRED: "trivia-expired-title",
    }[ended.game.state]
    if ended.game.state is State.EXPIRED or not any(row.points for row in ended.standings):
        line = "trivia-expired-line" if ended.game.state is State.EXPIRED else "trivia-no-points"
        return card(Accent.TRIVIA, title(say(heading)), say(line))
    winners = [mention(row.user_id) for row in ended.standings if row.place == 1]
    return card(
        Accent.TRIVIA,
        title(say(heading)),
        say("trivia-winners", count=len(winners), names=", ".join(winners[:NAMES_SHOWN])),
        table(ended.standings[:PODIUM_SHOWN], say),
        small(say("trivia-podium-hint", questions=ended.game.round)),
    )


def stop_vote_card(say: Words, vote: StopVote, voter: int) -> Card:
    return card(Accent.TRIVIA, say("trivia-stop-vote", name=mention(voter), votes=vote.votes, needed=vote.needed))


def behind_card(say: Words, game_id: int, up_to: str, reached: str) -> Card:
    return card(
        Accent.TRIVIA,
        say("refusal-behind", up_to=up_to, reached=reached),
        [button(say("trivia-join-anyway"), "trivia.join", game_id, "anyway", style=ButtonStyle.danger)],
    )


def table(standings: tuple[Standing, ...], say: Words) -> str:
    """Standings, one line a player."""
    return "\n".join(
        say(
            "trivia-table-row",
            place=placed(row.place, row.points),
            name=mention(row.user_id),
            points=row.points,
            right=row.right,
        )
        for row in standings
    )


def placed(place: int, points: int) -> str:
    """A place in a table, with a medal for the first three who have scored."""
    medal = _MEDALS.get(place) if points else None
    return f"{medal} **{place}.**" if medal else f"**{place}.**"


def mentions(users: list[int], say: Words) -> str:
    """The first of some people by mention, and how many more there are."""
    names = ", ".join(map(mention, users[:NAMES_SHOWN]))
    more = len(users) - NAMES_SHOWN
    return say("and-more", names=names, count=more) if more > 0 else names


def _question(say: Words, asked: Asked) -> list[str]:
    choices = zip(LETTERS, asked.turn.shown(asked.question.choices), strict=False)
    return [
        small(_question_line(say, asked)),
        title(plain(asked.question.question)),
        "\n".join(f"**{letter}**  {plain(choice)}" for letter, choice in choices),
    ]


def _whence(say: Words, revealed: Revealed) -> str:
    """Where a question comes from: its pack's sources, or the fan who suggested it."""
    if isinstance(revealed.question, OwnQuestion):
        return say("trivia-suggested-by", name=mention(revealed.question.suggested_by))
    return say("trivia-sources", sources=", ".join(revealed.show.sources_of(revealed.question)[:SOURCES_SHOWN]))


def _question_line(say: Words, about: Asked | Revealed) -> str:
    category = in_language(about.show.about.categories[about.question.category], say.language)
    return say(
        "trivia-question-line",
        number=about.turn.round,
        of=about.game.questions,
        category=category,
        difficulty=say(f"difficulty-{about.question.difficulty}"),
    )


def _who_was_right(say: Words, revealed: Revealed) -> str:
    if revealed.turn.voided:
        return say("trivia-voided")
    right = [answer for answer in revealed.answers if answer.points]
    if not right:
        return say("trivia-nobody-right", count=len(revealed.answers))
    names = ", ".join(f"{mention(answer.user_id)} +{answer.points}" for answer in right[:NAMES_SHOWN])
    more = len(right) - NAMES_SHOWN
    return say("trivia-right", names=say("and-more", names=names, count=more) if more > 0 else names)


def _filter(say: Words, lobby: Lobby) -> str:
    game, categories = lobby.game, lobby.show.about.categories
    parts = [say(f"difficulty-{game.difficulty}")] if game.difficulty else []
    if game.category:
        parts.append(in_language(categories[game.category], say.language))
    return "".join(f" · {clip(part, 40)}" for part in parts)

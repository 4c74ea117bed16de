"""What the three questions of a day look like, to whoever answers them alone, and their grid as everybody sees it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.texts import plain
from bot.trivia.rules.scoring import RIGHT_CHOICE
from bot.ui.cards import Accent, Card, button, card, relative, small, title
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.trivia.cards import reach
from bot.ui.trivia.question_cards import LETTERS, whence

if TYPE_CHECKING:
    from bot.i18n import Words
    from bot.trivia.daily.service import Result, Turn
    from bot.trivia.rules.daily import Streak
    from bot.ui.cards import Row

_RIGHT, _WRONG = "🟩", "⬛"


def turn_card(say: Words, turn: Turn) -> Card:
    """A question of a fan's day: to answer, or with the answer once they have."""
    turn = replace(turn, question=turn.show.question_in(turn.question, say.language))
    return _question_card(say, turn) if turn.slot.choice is None else _answer_card(say, turn)


def result_card(say: Words, result: Result) -> Card:
    """What a fan's day came to, with the grid that they may share."""
    play = result.play
    share = button(
        say("daily-shared" if play.is_shared else "daily-share"),
        "daily.share",
        play.show_id,
        play.day.isoformat(),
        style=ButtonStyle.primary,
        disabled=play.is_shared,
    )
    return card(
        Accent.TRIVIA,
        small(_line(say, result)),
        title(_score(say, result)),
        _grid(say, result),
        streak_line(say, result.streak),
        small(_forgiving(say, result.streak)),
        [share],
        small(say("daily-next-at", time=relative(result.next_at))),
    )


def shared_card(say: Words, result: Result) -> Card:
    """The grid in the channel: how it went, and nothing of what was asked or how far its author has watched."""
    return card(
        Accent.TRIVIA,
        small(_line(say, result)),
        f"**{_score(say, result)}**\n{_grid(say, result)}",
        small(streak_line(say, result.streak)),
        [button(say("daily-play"), "daily.open", result.play.show_id), what_is_this(say, Topic.TRIVIA)],
    )


def streak_line(say: Words, streak: Streak) -> str:
    return say("daily-streak", days=streak.days, best=streak.best)


def _question_card(say: Words, turn: Turn) -> Card:
    question, play = turn.question, turn.play
    choices = [question.choices[int(digit)] for digit in turn.order]
    lines = [f"**{letter}**  {plain(choice)}" for letter, choice in zip(LETTERS, choices, strict=False)]
    ids = play.show_id, play.day.isoformat(), turn.slot.number
    letters: Row = [
        button(letter, "daily.answer", *ids, index, style=ButtonStyle.primary)
        for index, (letter, _) in enumerate(zip(LETTERS, choices, strict=False))
    ]
    heading = [small(_question_line(say, turn)), title(plain(question.question))]
    return card(Accent.TRIVIA, *heading, "\n".join(lines), letters, small(say("daily-one-try")))


def _answer_card(say: Words, turn: Turn) -> Card:
    question, play = turn.question, turn.play
    on = say("daily-next" if turn.place < turn.of else "daily-result")
    return card(
        Accent.TRIVIA,
        small(_question_line(say, turn)),
        title(plain(question.question)),
        "\n".join(_chosen(turn)),
        say("daily-right" if turn.slot.is_right else "daily-wrong", answer=plain(question.answer))
        + f"\n{plain(question.explanation)}",
        small(f"{whence(say, turn.show, question)} · {reach(say, question.safe_after)}"),
        [
            button(on, "daily.next", play.show_id, play.day.isoformat(), style=ButtonStyle.primary),
            button(say("trivia-report"), "daily.report", play.show_id, play.day.isoformat(), turn.slot.number),
        ],
    )


def _chosen(turn: Turn) -> list[str]:
    """The choices as they were shown, the right one and the chosen one marked."""
    marks = {RIGHT_CHOICE: "✅", turn.slot.choice: "✅" if turn.slot.is_right else "❌"}
    return [
        f"{marks.get(int(digit), '▫️')} **{letter}**  {plain(turn.question.choices[int(digit)])}"
        for letter, digit in zip(LETTERS, turn.order, strict=False)
    ]


def _question_line(say: Words, turn: Turn) -> str:
    return say(
        "daily-question-line",
        show=turn.show.title(say.language),
        number=turn.place,
        of=turn.of,
        category=turn.show.category_name(turn.question.category, say.language),
        difficulty=say(f"difficulty-{turn.question.difficulty}"),
    )


def _line(say: Words, result: Result) -> str:
    return say("daily-line", show=result.show.title(say.language), day=result.play.day.isoformat())


def _score(say: Words, result: Result) -> str:
    return say("daily-score", right=sum(result.marks), of=len(result.marks))


def _grid(say: Words, result: Result) -> str:
    squares = "".join(_RIGHT if mark else _WRONG for mark in result.marks)
    spoken = ", ".join(say("daily-mark-right" if mark else "daily-mark-wrong") for mark in result.marks)
    return f"{squares}  {spoken}"


def _forgiving(say: Words, streak: Streak) -> str:
    day = streak.forgiven_from
    return say("daily-forgiven", day=day.isoformat()) if day else say("daily-forgiving")

"""What a question looks like: asked, with its hint, dropped, and revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.packs.own.model import PackedQuestion
from bot.texts import plain
from bot.trivia.rules.game import Answers
from bot.trivia.rules.hints import hint
from bot.trivia.rules.suggestions import OwnQuestion
from bot.ui.cards import Accent, Card, bar, button, card, relative, rule, small, some_of, title
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.trivia.cards import NAMES_SHOWN, TABLE_SHOWN, reach, table

if TYPE_CHECKING:
    from datetime import datetime

    from bot.i18n import Words
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.outcomes import Asked, Guessed, Revealed
    from bot.ui.cards import Row

LETTERS = "ABCD"
SOURCES_SHOWN = 3


def question_card(say: Words, asked: Asked, closes_at: datetime, *, reads_chat: bool) -> Card:
    """A question that can be answered. It changes once, for a hint; no press of anybody shows on it."""
    typed = asked.game.answers is Answers.TYPED
    ids = asked.game.game_id, asked.turn.round
    wishes = [button(say("trivia-hint"), "trivia.hint", *ids, disabled=asked.turn.hinted_at is not None)]
    wishes += [button(say("trivia-skip"), "trivia.skip", *ids), what_is_this(say, Topic.TRIVIA)]
    answer = button(say("trivia-type"), "trivia.type", *ids, style=ButtonStyle.primary)
    how = [say("trivia-how-typed", chat="yes" if reads_chat else "no")] if typed else []
    return card(
        Accent.TRIVIA,
        *_question(say, asked),
        *_hint(say, asked),
        *([[answer, *wishes]] if typed else [_letters(asked), wishes]),
        small(" ".join([*how, say("trivia-closes", time=relative(closes_at))])),
    )


def dropped_card(say: Words, asked: Asked) -> Card:
    """A question that was open when its game was stopped; its answer stays untold, for another game."""
    return card(Accent.TRIVIA, *_question(say, asked), small(say("trivia-dropped")))


def reveal_card(say: Words, revealed: Revealed) -> Card:
    turn, question = revealed.turn, revealed.question
    if question is None:
        line = say("trivia-question-number", number=turn.round, of=revealed.game.questions)
        return card(Accent.TRIVIA, small(line), _outcome(say, revealed), *_standings(say, revealed))
    return card(
        Accent.TRIVIA,
        small(_question_line(say, revealed)),
        title(plain(question.question)),
        *(["\n".join(_counts(revealed))] if revealed.game.answers is Answers.BUTTONS else []),
        f"{say('trivia-answer', answer=plain(question.answer))}\n{plain(question.explanation)}".rstrip(),
        small(f"{whence(say, revealed.show, question)} · {reach(say, question.safe_after)}"),
        rule(),
        _outcome(say, revealed),
        *_standings(say, revealed),
        [
            button(say("trivia-report"), "trivia.report", revealed.game.game_id, turn.round),
            what_is_this(say, Topic.TRIVIA),
        ],
    )


def guessed_card(say: Words, guessed: Guessed, game_id: int, number: int) -> Card:
    """What became of a guess, with a button for the next one."""
    if guessed.is_right:
        return card(Accent.TRIVIA, say("trivia-guessed-right", answer=plain(guessed.answer)))
    again = button(say("trivia-type-again"), "trivia.type", game_id, number, style=ButtonStyle.primary)
    return card(
        Accent.TRIVIA,
        say(f"trivia-guess-{guessed.verdict}"),
        small(say("trivia-guesses-left", left=guessed.left)),
        *([[again]] if guessed.left else []),
    )


def _letters(asked: Asked) -> Row:
    """A button a choice; those that a hint took away stay where they are, so that nobody presses beside."""
    offered = asked.turn.offered
    return [
        button(
            letter,
            "trivia.answer",
            asked.game.game_id,
            asked.turn.round,
            index,
            style=ButtonStyle.primary,
            disabled=int(digit) not in offered,
        )
        for index, (letter, digit) in enumerate(zip(LETTERS, asked.turn.order, strict=False))
    ]


def _question(say: Words, asked: Asked) -> list[str]:
    lines = [small(_question_line(say, asked)), title(plain(asked.question.question))]
    if asked.game.answers is Answers.TYPED:
        return lines
    offered, choices = asked.turn.offered, asked.turn.shown(asked.question.choices)
    shown = []
    for letter, digit, choice in zip(LETTERS, asked.turn.order, choices, strict=False):
        line = f"**{letter}**  {plain(choice)}"
        shown.append(line if int(digit) in offered else f"~~{line}~~")
    return [*lines, "\n".join(shown)]


def _hint(say: Words, asked: Asked) -> list[str]:
    if asked.turn.hinted_at is None:
        return []
    if asked.game.answers is Answers.TYPED:
        return [say("trivia-hint-typed", hint=hint(asked.question.answer))]
    return [say("trivia-hint-buttons")]


def _question_line(say: Words, about: Asked | Revealed) -> str:
    assert about.question is not None
    return say(
        "trivia-question-line",
        number=about.turn.round,
        of=about.game.questions,
        category=about.show.category_name(about.question.category, say.language),
        difficulty=say(f"difficulty-{about.question.difficulty}"),
    )


def whence(say: Words, show: Show, question: Question) -> str:
    """Where a question comes from: its pack's sources, or the fan who suggested it."""
    if isinstance(question, OwnQuestion):
        return say("trivia-suggested-by", name=say.mention(question.suggested_by))
    if isinstance(question, PackedQuestion):
        pack, author = plain(question.pack), plain(question.author)
        return say("trivia-from-pack-by", pack=pack, author=author) if author else say("trivia-from-pack", pack=pack)
    return say("trivia-sources", sources=", ".join(show.sources_of(question)[:SOURCES_SHOWN]))


def _counts(revealed: Revealed) -> list[str]:
    """How many chose what, a line a choice; on a narrow screen a bar and its number go to the next one together."""
    assert revealed.question is not None
    shown = [int(digit) for digit in revealed.turn.order]
    counts = [sum(answer.button == choice for answer in revealed.answers) for choice in shown]
    most = max(sum(counts), 1)
    texts = [plain(choice) for choice in revealed.turn.shown(revealed.question.choices)]
    return [
        f"{'✅' if choice in revealed.question.right else '▫️'} **{letter}**  {text}  "
        f"{bar(count / most, 6)}\N{NO-BREAK SPACE}{count}"
        for letter, choice, text, count in zip(LETTERS, shown, texts, counts, strict=False)
    ]


def _outcome(say: Words, revealed: Revealed) -> str:
    """Who had it; or why it counts for nobody."""
    if revealed.turn.void is not None:
        return say(f"trivia-void-{revealed.turn.void}")
    right = [answer for answer in revealed.answers if answer.points]
    if not right:
        return say("trivia-nobody-right", count=len(revealed.answers))
    names = [f"{say.mention(answer.user_id)} +{answer.points}" for answer in right]
    return say("trivia-right", names=some_of(say, names, NAMES_SHOWN))


def _standings(say: Words, revealed: Revealed) -> list[str]:
    return [table(say, revealed.table, TABLE_SHOWN)] if revealed.game.round > 1 or revealed.game.teams else []

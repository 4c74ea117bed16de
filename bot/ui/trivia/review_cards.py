"""What reviewing looks like: the queue with one item open, and what has become of a fan's own suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.packs.model import in_language
from bot.texts import plain
from bot.trivia.rules.suggestions import DIFFICULTIES, State
from bot.ui.cards import Accent, Card, Row, button, card, clip, mention, relative, select, small, title
from bot.ui.trivia.cards import reach

if TYPE_CHECKING:
    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.reviewing.queue import Item, Page
    from bot.trivia.rules.suggestions import Suggestion

MOST_OPTIONS = 25
QUESTION_SHOWN = 80


def suggested_card(say: Words, show: Show, suggestion: Suggestion, latest: list[Suggestion]) -> Card:
    """The private answer to a suggestion: where it is filed, and how the author's newest ones stand."""
    filed = say("suggest-filed", filing=filing(say, show, suggestion))
    return card(
        Accent.TRIVIA,
        title(say("suggest-thanks")),
        f"{say('suggest-next')}\n{filed}",
        "\n".join([say("suggest-yours"), *(_own(say, own) for own in latest)]),
        small(say("suggest-hint")),
    )


def review_card(say: Words, page: Page, reached: Episode, note: str = "") -> Card:
    """The queue, open at an item; `note` says what has just been done, `reached` how far the reader has watched."""
    head = [title(say("review-title")), *([note] if note else [])]
    if page.item is None:
        return card(Accent.TRIVIA, *head, say("review-empty"))
    item, count = page.item, page.total
    head.append(small(say("review-line", place=item.place, total=count, suggestions=page.suggestions)))
    return suggestion_card(say, item, "\n".join(head), reached)


def suggestion_card(say: Words, item: Item, head: str, reached: Episode) -> Card:
    """A suggestion to decide on. How far it goes is its author's word, so it is open to whoever has seen it all."""
    suggestion, show = item.about, item.show
    number = suggestion.suggestion_id
    covered = reached < show.latest
    by = say("review-suggested-by", name=mention(suggestion.author_id), time=relative(suggestion.suggested_at))
    body: ui.Container[Any] = ui.Container(
        ui.TextDisplay(small(f"{by} · {filing(say, show, suggestion)}")),
        *map(ui.TextDisplay[Any], question_parts(suggestion.as_question())),
        accent_colour=int(Accent.TRIVIA),
        spoiler=covered,
    )
    decisions = [
        button(say("review-approve"), "review.approve", number, style=ButtonStyle.success),
        button(say("review-edit"), "review.edit", number),
        button(say("review-reject"), "review.reject", number, style=ButtonStyle.danger),
    ]
    levels = [(level, say("review-difficulty", level=say(f"difficulty-{level}"))) for level in DIFFICULTIES]
    named = [(key, say("review-category", category=name)) for key, name in categories(say, show)]
    return Card(
        ui.TextDisplay(head),
        *([ui.TextDisplay(_cover(say, show, suggestion.safe_after))] if covered else []),
        body,
        select(say("review-category-choose"), named, "review.file", number, "category"),
        select(say("review-difficulty-choose"), levels, "review.file", number, "difficulty"),
        ui.ActionRow(*decisions),
        *turning(say, item),
    )


def question_parts(question: Question) -> list[str]:
    """A question with its answer, its wrong choices and its explanation, as a moderator reads it."""
    choices = [f"✅ **{plain(question.answer)}**", *(f"▫️ {plain(wrong)}" for wrong in question.wrong)]
    return [title(plain(question.question)), "\n".join(choices), plain(question.explanation)]


def turning(say: Words, item: Item) -> list[ui.ActionRow[Any]]:
    """The way to what stands before and after an item, where anything does."""
    row: Row = [
        button(say(label), "review.show", to)
        for label, to in (("review-previous", item.before), ("review-next", item.after))
        if to is not None
    ]
    return [ui.ActionRow(*row)] if row else []


def filing(say: Words, show: Show, suggestion: Suggestion) -> str:
    """Where a suggestion is filed: its category, its difficulty, and how far it goes."""
    category = in_language(show.about.categories[suggestion.category], say.language)
    return f"{category} · {say(f'difficulty-{suggestion.difficulty}')} · {reach(say, suggestion.safe_after)}"


def categories(say: Words, show: Show) -> list[tuple[str, str]]:
    """A show's categories as (id, name)."""
    named = show.about.categories.items()
    return [(key, in_language(label, say.language)) for key, label in named][:MOST_OPTIONS]


def _cover(say: Words, show: Show, safe_after: Episode) -> str:
    return say("review-covered", show=show.title(say.language), reach=reach(say, safe_after))


def _own(say: Words, own: Suggestion) -> str:
    question = plain(clip(own.texts.question, QUESTION_SHOWN))
    line = say(f"suggestion-{own.state}", question=question)
    return f"{line}\n{small(plain(own.reason))}" if own.state is State.REJECTED and own.reason else line

"""What reviewing looks like: the queue with one item open, and what has become of a fan's own suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.packs.model import DIFFICULTIES
from bot.texts import plain
from bot.trivia.reviewing.queue import Reported
from bot.trivia.rules.suggestions import State
from bot.ui.cards import Accent, Card, Row, button, card, clip, relative, select, small, title
from bot.ui.trivia.cards import MOST_OPTIONS, reach
from bot.ui.trivia.report_cards import covered, question_parts, reported_parts

if TYPE_CHECKING:
    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.show import Show
    from bot.trivia.reviewing.queue import Page
    from bot.trivia.rules.suggestions import Suggestion

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
    head, item = [title(say("review-title")), *([note] if note else [])], page.item
    if item is None:
        return card(Accent.TRIVIA, *head, say("review-empty"), *_turning(say, page))
    counts = {"review-reports": page.reports, "review-suggestions": page.suggestions}
    waiting = [say(key, count=count) for key, count in counts.items() if count]
    head.append(small(say("review-line", place=item.place, total=item.total, waiting=" · ".join(waiting))))
    about, show = item.about, item.show
    if isinstance(about, Reported):
        parts = reported_parts(say, show, about, reached)
    else:
        parts = suggestion_parts(say, show, about, reached)
    return Card(ui.TextDisplay("\n".join(head)), *parts, *_turning(say, page))


def suggestion_parts(say: Words, show: Show, suggestion: Suggestion, reached: Episode) -> list[ui.Item[Any]]:
    """A suggestion, and what can be done about it. How far it goes is its author's word."""
    number = suggestion.suggestion_id
    by = say("review-suggested-by", name=say.mention(suggestion.author_id), time=relative(suggestion.suggested_at))
    texts = [small(f"{by} · {filing(say, show, suggestion)}"), *question_parts(suggestion.as_question())]
    levels = [(level, say("review-difficulty", level=say(f"difficulty-{level}"))) for level in DIFFICULTIES]
    named = [(key, say("review-category", category=name)) for key, name in categories(say, show)]
    return [
        *covered(say, show, suggestion.safe_after, reached, texts),
        select(say("review-category-choose"), named, "review.file", number, "category"),
        select(say("review-difficulty-choose"), levels, "review.file", number, "difficulty"),
        ui.ActionRow(
            button(say("review-approve"), "review.approve", number, style=ButtonStyle.success),
            button(say("review-edit"), "review.edit", number),
            button(say("review-reject"), "review.reject", number, style=ButtonStyle.danger),
        ),
    ]


def filing(say: Words, show: Show, suggestion: Suggestion) -> str:
    """Where a suggestion is filed: its category, its difficulty, and how far it goes."""
    category = show.category_name(suggestion.category, say.language)
    return f"{category} · {say(f'difficulty-{suggestion.difficulty}')} · {reach(say, suggestion.safe_after)}"


def categories(say: Words, show: Show) -> list[tuple[str, str]]:
    """A show's categories as (id, name)."""
    return [(key, show.category_name(key, say.language)) for key in show.about.categories][:MOST_OPTIONS]


def _turning(say: Words, page: Page) -> list[ui.ActionRow[Any]]:
    """The way to what stands before and after, and to what was decided, where there is any of it."""
    row: Row = []
    if page.item is not None:
        beside = (("review-previous", page.item.before), ("review-next", page.item.after))
        row += [button(say(label), "review.show", to) for label, to in beside if to is not None]
    if page.decisions:
        row.append(button(say("review-decisions", count=page.decisions), "review.decisions"))
    return [ui.ActionRow(*row)] if row else []


def _own(say: Words, own: Suggestion) -> str:
    question = plain(clip(own.texts.question, QUESTION_SHOWN))
    line = say(f"suggestion-{own.state}", question=question)
    return f"{line}\n{small(plain(own.reason))}" if own.state is State.REJECTED and own.reason else line

"""What moderators see of a reported question, and of what they have decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, SelectOption, ui

from bot.packs.model import CHOICE_LENGTH
from bot.texts import plain
from bot.trivia.rules.reviewing import MOST_SPELLINGS, Kind
from bot.trivia.rules.suggestions import OwnQuestion
from bot.ui.cards import Accent, Card, button, card, clip, relative, small, title
from bot.ui.presses import custom_id
from bot.ui.trivia.cards import MOST_OPTIONS, reach

if TYPE_CHECKING:
    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.reviewing.queue import Decided, Item, Reported
    from bot.trivia.reviewing.rescoring import Rescored
    from bot.trivia.rules.reviewing import Report

# So few and short that the card holds them where every character is one that has to be escaped.
REPORTS_SHOWN = 4
WORDS_SHOWN = 120
TYPED_SHOWN = 6
TYPED_LENGTH = 40


def reported_parts(say: Words, show: Show, reported: Reported, reached: Episode) -> list[ui.Item[Any]]:
    """A reported question, what is said of it, and what can be done about it."""
    question = reported.question
    about = [say("review-question-gone")] if question is None else _about(say, question, reported)
    told = [_told(say, report) for report in reported.reports[:REPORTS_SHOWN]]
    if (more := len(reported.reports) - REPORTS_SHOWN) > 0:
        told.append(small(say("review-more-reports", count=more)))
    return [
        *covered(say, show, question.safe_after if question else None, reached, ["\n".join(told), *about]),
        *_typed_menu(say, reported),
        ui.ActionRow(*_decisions(say, reported)),
    ]


def covered(
    say: Words, show: Show, safe_after: Episode | None, reached: Episode, texts: list[str]
) -> list[ui.Item[Any]]:
    """What people wrote, covered under a label for whoever has not seen it all: nobody vouches for what it tells."""
    hides = reached < show.latest
    body: ui.Container[Any] = ui.Container(
        *map(ui.TextDisplay[Any], texts), accent_colour=int(Accent.TRIVIA), spoiler=hides
    )
    if not hides:
        return [body]
    goes = reach(say, safe_after if safe_after is not None else show.latest)
    return [ui.TextDisplay(say("review-covered", show=show.title(say.language), reach=goes)), body]


def question_parts(question: Question, counts: dict[str, str] | None = None) -> list[str]:
    """A question with its answer, its wrong choices and its explanation, as a moderator reads it."""
    beside = counts or {}
    choices = [
        f"{f'✅ **{plain(choice)}**' if index in question.right else f'▫️ {plain(choice)}'}{beside.get(choice, '')}"
        for index, choice in enumerate(question.choices)
    ]
    explanation = [plain(question.explanation)] if question.explanation else []
    return [title(plain(question.question)), "\n".join(choices), *explanation]


def decided_card(say: Words, item: Item[Decided], reached: Episode, note: str = "") -> Card:
    """Something that was decided and stands, with the way to take it back."""
    decision, question = item.about.decision, item.about.question
    name, time = say.mention(decision.decided_by), relative(decision.decided_at)
    if decision.kind is Kind.REMOVED:
        what = say("decision-removed", name=name, time=time)
    else:
        what = say("decision-spelling", spelling=plain(decision.spelling), name=name, time=time)
    texts = [what, *(question_parts(question) if question else [say("review-question-gone")])]
    row = [button(say("decision-back"), "review.back", decision.decision_id, style=ButtonStyle.danger)]
    row += [
        button(say(label), "review.decision", to)
        for label, to in (("review-previous", item.before), ("review-next", item.after))
        if to is not None
    ]
    row.append(button(say("decision-close"), "review.show", 0))
    head = [title(say("decisions-title")), *([note] if note else [])]
    head.append(small(say("decisions-line", place=item.place, total=item.total)))
    return Card(
        ui.TextDisplay("\n".join(head)),
        *covered(say, item.show, question.safe_after if question else None, reached, texts),
        ui.ActionRow(*row),
    )


def rescored_note(say: Words, done: str, rescored: Rescored) -> str:
    """What a moderator has done, and what followed for past games."""
    return f"{done} {say('review-rescored', games=rescored.games, players=len(rescored.players))}"


def rescored_card(say: Words) -> Card:
    """What a channel hears whose games were scored anew: not what about, which could spoil somebody."""
    return card(Accent.TRIVIA, say("trivia-rescored"), small(say("trivia-rescored-hint")))


def _about(say: Words, question: Question, reported: Reported) -> list[str]:
    counts = {
        question.choices[choice]: f" · {say('review-chosen', count=people)}"
        for choice, people in reported.chosen.items()
        if choice < len(question.choices)
    }
    parts = question_parts(question, counts)
    if isinstance(question, OwnQuestion):
        parts.append(small(say("trivia-suggested-by", name=say.mention(question.suggested_by))))
    if reported.typed:
        shown = reported.typed[:TYPED_SHOWN]
        typed = " · ".join(f"{plain(clip(text, TYPED_LENGTH))} ({people})" for text, people in shown)
        parts.append(say("review-typed", answers=typed))
    return parts


def _told(say: Words, report: Report) -> str:
    line = say(
        "review-report",
        reason=say(f"report-{report.reason}"),
        name=say.mention(report.user_id),
        time=relative(report.reported_at),
    )
    return f"{line}\n{small(plain(clip(report.words, WORDS_SHOWN)))}" if report.words else line


def _typed_menu(say: Words, reported: Reported) -> list[ui.ActionRow[Any]]:
    """What people chose and typed besides the answer, to accept it too: several at once if wanted."""
    question = reported.question
    options = [
        SelectOption(value=text, label=text, description=say("review-chosen", count=reported.chosen[index]))
        for index, text in enumerate(question.choices if question else ())
        if index in reported.chosen and question and index not in question.right
    ]
    options += [
        SelectOption(value=text, label=text, description=say("review-typed-by", count=people))
        for text, people in reported.typed
        if 0 < len(text) <= CHOICE_LENGTH
    ][: MOST_OPTIONS - len(options)]
    if not options:
        return []
    menu: ui.Select[Any] = ui.Select(
        custom_id=custom_id("review.also", reported.report_id),
        placeholder=say("review-also"),
        options=options,
        max_values=min(len(options), MOST_SPELLINGS),
    )
    return [ui.ActionRow(menu)]


def _decisions(say: Words, reported: Reported) -> list[ui.Button[Any]]:
    number, question = reported.report_id, reported.question
    buttons = [button(say("review-keep"), "review.keep", number, style=ButtonStyle.success)]
    if question is not None:
        buttons.append(button(say("review-accept"), "review.accept", number))
    if isinstance(question, OwnQuestion):
        buttons.append(button(say("review-edit"), "review.rewrite", number))
    buttons.append(button(say("review-remove"), "review.remove", number, style=ButtonStyle.danger))
    return buttons

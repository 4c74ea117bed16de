"""How the guard looks: notices that give nothing away, reposts, the moderators' log, and what it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import ButtonStyle, ui

from bot.i18n import Permissions
from bot.packs.model import in_language
from bot.spoilers.rules.policy import Mode
from bot.spoilers.rules.tags import NothingToWrap, wrap
from bot.texts import one_line, plain
from bot.ui.cards import Accent, Card, Part, button, card, fitting, relative, rule, small, title
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.spoilers.cards import PART_LENGTH, ceiling_text, media

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.spoilers.rules.actions import Action, Reason
    from bot.spoilers.rules.covering import Piece
    from bot.spoilers.rules.policy import Lesson, Phrase

# What a log card shows of a message, and how many reasons a card lists.
_TEXT_SHOWN, _WORDS_SHOWN, _REASONS_SHOWN = 1500, 120, 5


def notice(say: Words, action: Action, ceiling: Episode, name: str) -> Card:
    """What stands in the channel for a while: what happened, and what its author can do."""
    message = action.message_id
    undo = button(say("guard-undo"), "guard.undo", message)
    cover = button(say("guard-cover"), "guard.cover", message, style=ButtonStyle.primary)
    why = button(say("guard-why"), "guard.why", message)
    mine = [undo] if action.mode is Mode.WRAP else [cover, why] if action.mode is Mode.REMOVE else [cover]
    let_be = button(say("guard-pass"), "guard.pass", message)
    named = {"name": plain(one_line(name))} if action.mode is Mode.REMOVE else {}
    told = say(f"guard-notice-{action.mode.value}", ceiling=str(ceiling), **named)
    return card(Accent.GUARD, told, [*mine, let_be, what_is_this(say, Topic.SPOILERS)])


def repost_cards(above: str, pieces: Sequence[Piece], files: Sequence[discord.File]) -> list[Card]:
    """Somebody's message, what spoils in it covered; several cards where it is long."""
    cards: list[list[str]] = [[above]]
    for piece in pieces:
        if sum(map(len, cards[-1])) + len(piece.text) > PART_LENGTH + len(above):
            cards.append([above])
        cards[-1].append(piece.text)
    return [Card(*map(ui.TextDisplay, texts), *(media(files) if texts is cards[-1] else ())) for texts in cards]


def restored_card(above: str, text: str, files: Sequence[discord.File]) -> Card:
    """Somebody's message as it was."""
    shown = [part for part in (above if len(above) + len(text) <= PART_LENGTH else "", text) if part.strip()]
    return Card(*map(ui.TextDisplay, shown), *media(files, covered=False))


def log_card(say: Words, library: Library, action: Action, files: Sequence[discord.File] = ()) -> Card:
    """One thing that the guard did, for moderators: where, why, the message under cover, and the way back."""
    at = say.mention(action.author_id), f"<#{action.channel_id}>", relative(action.acted_at)
    parts: list[Part] = [
        say(f"guard-did-{action.mode.value}", author=at[0], channel=at[1], when=at[2]),
        "\n".join(reason_lines(say, library, action.reasons)),
        *_covered(action.text, _TEXT_SHOWN),
        *media(files),
    ]
    if action.lacked:
        parts.append(small(say("guard-lacked", permissions=Permissions(tuple(action.lacked.split(","))))))
    if action.outcome is not None:
        who = say.mention(action.outcome_by or action.author_id)
        parts.append(small(say(f"guard-outcome-{action.outcome.value}", who=who)))
    if not action.is_over:
        parts.append([button(say("guard-take-back"), "guard.back", action.message_id)])
    return card(Accent.GUARD, *parts)


def reason_lines(say: Words, library: Library, reasons: Iterable[Reason]) -> Iterator[str]:
    """Why, a line each: the spoiler-free title, the episode, how sure, and under cover the words that told."""
    for reason in list(reasons)[:_REASONS_SHOWN]:
        yield say(
            "guard-reason",
            point=point_title(say, library, reason.show_id, reason.point_id),
            episode=str(reason.episode),
            sure=say(f"guard-sure-{reason.sureness.value}"),
            percent=round(reason.confidence * 100),
        )
        yield from _covered(" ".join(reason.words.split()), _WORDS_SHOWN)


def point_title(say: Words, library: Library, show_id: str, point_id: str) -> str:
    """What a plot point is called without giving it away."""
    show = library.get(show_id)
    point = show.points.get(point_id) if show else None
    if point is not None:
        return in_language(point.title, say.language)
    return say("guard-point-term") if point_id else say("guard-point-own")


def verdict_card(say: Words, library: Library, reasons: Sequence[Reason], consequence: str) -> Card:
    """`/guard test`: what a text gives away, and what would happen to it."""
    found = "\n".join(reason_lines(say, library, reasons)) or say("guard-test-nothing")
    return card(Accent.GUARD, title(say("guard-test-title")), found, rule(), consequence)


def why_card(say: Words, library: Library, action: Action) -> Card:
    """For its author alone: what was taken for a spoiler, and the message."""
    lines = "\n".join(reason_lines(say, library, action.reasons))
    return card(Accent.GUARD, title(say("guard-why-title")), lines, *_covered(action.text, PART_LENGTH - len(lines)))


def phrases_card(say: Words, library: Library, phrases: Sequence[Phrase], lessons: Sequence[Lesson]) -> Card:
    """The server's own phrases, and what it was taught to let through; their words under cover."""
    own = [
        say("guard-phrase-row", phrase=_tagged(phrase.text), episode=ceiling_text(say, phrase.episode))
        for phrase in phrases
    ]
    let = [
        say(
            "guard-lesson-row",
            words=_tagged(lesson.words),
            point=point_title(say, library, lesson.show_id, lesson.point_id),
            who=say.mention(lesson.taught_by),
        )
        for lesson in lessons
    ]
    return card(
        Accent.GUARD,
        title(say("guard-phrases-title")),
        listed(say, own) or say("guard-phrases-empty"),
        rule(),
        title(say("guard-lessons-title")),
        listed(say, let) or say("guard-lessons-empty"),
    )


def listed(say: Words, lines: Sequence[str], most: int = PART_LENGTH // 2) -> str:
    """As many lines as there is room for, and how many more there are."""
    shown = fitting(lines, most)
    left = len(lines) - len(shown)
    return "\n".join([*shown, *([small(say("guard-list-more", count=left))] if left else [])])


def _tagged(text: str) -> str:
    return next(iter(_covered(" ".join(text.split()), _WORDS_SHOWN)), "…")


def _covered(text: str, most: int) -> list[str]:
    """The beginning of a text, in tags, of so many characters with them; nothing where there is nothing to see."""
    try:
        first, *rest = wrap(text, limit=most)
    except NothingToWrap:
        return []
    return [f"{first} …" if rest else first]

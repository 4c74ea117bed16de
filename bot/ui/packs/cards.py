"""What importing looks like: the dry run, what is wrong, and the packs that there are."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING, Any

import discord
from discord import ButtonStyle, ui

from bot.texts import plain
from bot.ui.cards import Accent, Card, button, card, clip, fitting, relative, small, some_of, title
from bot.ui.trivia.cards import reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.importing.judging import Defaults, Judged
    from bot.packs.library import Library
    from bot.packs.own.model import Entry, OwnPack
    from bot.packs.remarks import Remark
    from bot.packs.show import Show
    from bot.trivia.own_packs import Preview

REMARKS_FILE = "remarks.txt"
PREVIEWED = 3
# So short that a card holds them where every character is one that has to be escaped.
QUESTION_SHOWN, CHOICE_SHOWN, NAME_SHOWN = 120, 40, 50
REMARKS_LENGTH, LIST_LENGTH = 1200, 3200
GATES_SHOWN = 6
MOST_REMARKS = 12


def preview_card(say: Words, show: Show, preview: Preview, defaults: Defaults, reached: Episode) -> Card:
    """What an import would bring, and the way to have it; `reached` says how far the reader has watched."""
    pack, judged = preview.pack, preview.judged
    assert pack is not None
    assert preview.until is not None
    head = [title(plain(clip(pack.name, NAME_SHOWN))), small(_about(say, show, judged)), _counts(say, judged.entries)]
    head.append(_given(say, show, judged, defaults))
    warnings: list[ui.Item[Any]] = (
        [ui.TextDisplay(_remarks(say, "pack-warnings", judged.warnings))] if judged.warnings else []
    )
    return Card(
        ui.TextDisplay("\n".join(filter(None, head))),
        *_some(say, show, judged.entries, reached),
        *warnings,
        *_rest(say, judged),
        ui.ActionRow(
            button(say("pack-take", count=pack.questions), "pack.take", pack.pack_id, style=ButtonStyle.success),
            button(say("pack-drop"), "pack.drop", pack.pack_id),
        ),
        ui.TextDisplay(small(say("pack-kept", time=relative(preview.until)))),
    )


def errors_card(say: Words, show: Show, filename: str, judged: Judged) -> Card:
    """Everything that keeps a file from being imported."""
    told = [_remarks(say, "pack-errors", judged.errors)]
    if judged.warnings:
        told.append(_remarks(say, "pack-warnings", judged.warnings))
    where = f"{plain(clip(filename, NAME_SHOWN))} · {show.title(say.language)}"
    return card(
        Accent.PACK,
        title(say("pack-errors-title")),
        small(where),
        *told,
        *_rest(say, judged),
        small(say("pack-errors-hint")),
    )


def remarks_file(say: Words, judged: Judged) -> list[discord.File]:
    """All errors and warnings, where they are more than a card holds."""
    if not _is_long(say, judged):
        return []
    sections = (("pack-errors", judged.errors), ("pack-warnings", judged.warnings))
    lines = [
        line for key, remarks in sections if remarks for line in (say(key, count=len(remarks)), *_told(say, remarks))
    ]
    return [discord.File(BytesIO("\n".join(lines).encode()), REMARKS_FILE)]


def taken_card(say: Words, pack: OwnPack) -> Card:
    return card(
        Accent.PACK, say("pack-taken", name=plain(pack.name), count=pack.questions), small(say("pack-taken-hint"))
    )


def added_card(say: Words, pack: OwnPack, judged: Judged) -> Card:
    """A single question is in; what was doubtful about it is told."""
    doubts = [plain(remark.told(say)) for remark in judged.warnings]
    return card(Accent.PACK, say("pack-added", name=plain(pack.name), count=pack.questions), *doubts)


def list_card(say: Words, library: Library, packs: Sequence[OwnPack]) -> Card:
    """Every pack that the server plays with, or could."""
    shipped = [say("pack-shipped", show=s.title(say.language), count=len(s.questions)) for s in library]
    own = [_line(say, library, pack) for pack in packs]
    shown = fitting(own, LIST_LENGTH)
    if len(shown) < len(own):
        own = [*shown, say("pack-more", count=len(own) - len(shown))]
    return card(
        Accent.PACK,
        title(say("pack-list-title")),
        "\n".join(shipped),
        "\n".join([say("pack-list-own"), *own]) if own else say("pack-list-none"),
        small(say("pack-list-hint")),
    )


def remove_card(say: Words, pack: OwnPack) -> Card:
    """What removing does, for whoever is about to confirm it."""
    return card(
        Accent.PACK,
        title(say("pack-remove-title")),
        say("pack-remove-ask", name=plain(pack.name), count=pack.questions),
        [
            button(say("pack-remove-button"), "pack.remove", pack.pack_id, style=ButtonStyle.danger),
            button(say("pack-export-first"), "pack.export", pack.pack_id),
        ],
    )


def _about(say: Words, show: Show, judged: Judged) -> str:
    by = [say("pack-by", author=plain(clip(judged.author, NAME_SHOWN)))] if judged.author else []
    return " · ".join([show.title(say.language), *by, say("pack-dry-run")])


def _counts(say: Words, entries: Sequence[Entry]) -> str:
    gates = Counter(entry.safe_after for entry in entries if entry.safe_after is not None)
    named = [say("pack-gate", reach=reach(say, gate), count=gates[gate]) for gate in sorted(gates)]
    typed = sum(not entry.wrong for entry in entries)
    return "\n".join([say("pack-counts", count=len(entries), typed=typed), some_of(say, named, GATES_SHOWN)])


def _given(say: Words, show: Show, judged: Judged, defaults: Defaults) -> str:
    """What questions got that did not say."""
    told = []
    if judged.gates_given:
        told.append(say("pack-gates-given", count=judged.gates_given, reach=reach(say, defaults.safe_after)))
    if judged.categories_given:
        category = show.category_name(defaults.category, say.language)
        told.append(say("pack-categories-given", count=judged.categories_given, category=category))
    return "\n".join(told)


def _some(say: Words, show: Show, entries: Sequence[Entry], reached: Episode) -> list[ui.Item[Any]]:
    """A few of the questions; covered for whoever has not seen it all, since nobody vouches for how far they go."""
    hides = reached < show.latest
    furthest = max(entry.safe_after for entry in entries if entry.safe_after is not None)
    label = say("pack-some-covered", reach=reach(say, furthest)) if hides else say("pack-some")
    texts = [ui.TextDisplay[Any](_question(entry)) for entry in _few(entries)]
    return [ui.TextDisplay(label), ui.Container(*texts, accent_colour=int(Accent.PACK), spoiler=hides)]


def _few(entries: Sequence[Entry]) -> list[Entry]:
    """Three of them: the first, the last, and one from between."""
    places = dict.fromkeys((0, len(entries) // 2, len(entries) - 1))
    return [entries[place] for place in places][:PREVIEWED]


def _question(entry: Entry) -> str:
    choices = [f"✅ {plain(clip(entry.answer, CHOICE_SHOWN))}"]
    choices += [f"▫️ {plain(clip(wrong, CHOICE_SHOWN))}" for wrong in entry.wrong]
    return f"**{plain(clip(entry.question, QUESTION_SHOWN))}**\n{' · '.join(choices)}\n{small(str(entry.safe_after))}"


def _remarks(say: Words, key: str, remarks: Sequence[Remark]) -> str:
    """As many as there is room for, as a list, under how many there are."""
    lines = _told(say, remarks)
    shown = [f"- {line}" for line in _shown(say, remarks)]
    more = [say("pack-more", count=len(lines) - len(shown))] if len(shown) < len(lines) else []
    return "\n".join([f"**{say(key, count=len(lines))}**", *shown, *more])


def _told(say: Words, remarks: Iterable[Remark]) -> list[str]:
    return [say("pack-remark", line=str(remark.line), text=remark.told(say)) for remark in remarks]


def _shown(say: Words, remarks: Sequence[Remark]) -> Sequence[str]:
    return fitting([plain(line) for line in _told(say, remarks[:MOST_REMARKS])], REMARKS_LENGTH)


def _is_long(say: Words, judged: Judged) -> bool:
    return any(len(_shown(say, remarks)) < len(remarks) for remarks in (judged.errors, judged.warnings))


def _rest(say: Words, judged: Judged) -> list[ui.Item[Any]]:
    return [ui.File(f"attachment://{REMARKS_FILE}")] if _is_long(say, judged) else []


def _line(say: Words, library: Library, pack: OwnPack) -> str:
    show = library.get(pack.show_id)
    about = say(
        f"pack-line-{pack.state}",
        name=plain(clip(pack.name, NAME_SHOWN)),
        show=show.title(say.language) if show else pack.show_id,
        count=pack.questions,
    )
    return f"{about}\n{small(say('pack-whose', name=say.mention(pack.imported_by), time=relative(pack.imported_at)))}"

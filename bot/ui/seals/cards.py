"""What a seal looks like: in public a label and a button, in private what its reader may see of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.spoilers.rules.seals import pages
from bot.ui.cards import Accent, Card, Part, Row, button, card, small
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.progress import watched_row
from bot.ui.spoilers.cards import PART_LENGTH, behind_card, label, media

if TYPE_CHECKING:
    from collections.abc import Sequence

    import discord

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.show import Show
    from bot.spoilers.rules.seals import Content, Seal
    from bot.spoilers.seals.service import View


def sealed_card(say: Words, show: Show, episode: Episode, seal_id: int) -> Card:
    """The public card: what it spoils, and Reveal."""
    reveal = button(say("seal-reveal"), "seal.reveal", seal_id, style=ButtonStyle.primary)
    row = [reveal, *watched_row(say, show, episode), what_is_this(say, Topic.SPOILERS)]
    return card(Accent.SPOILER, label(say, show, episode), small(say("seal-hint")), row)


def standing_card(say: Words, view: View) -> Card:
    """For whoever is behind: where they stand, and the two ways on."""
    seal = view.seal
    ways = [
        button(say("seal-seen"), "seal.seen", seal.seal_id, style=ButtonStyle.primary),
        button(say("seal-anyway"), "seal.anyway", seal.seal_id),
    ]
    manage = [_managing(say, seal, may_edit=False)] if view.may_manage else []
    return behind_card(say, view.show, seal.episode, view.reached, ways, *manage)


def revealed_cards(say: Words, view: View, content: Content, files: Sequence[discord.File], lost: int) -> list[Card]:
    """For whoever may see it: the text, on several cards where it is long; the files and buttons on the last one."""
    texts, seal = pages(content.text, PART_LENGTH), view.seal
    above = label(say, view.show, seal.episode)
    notes = [say("seal-private", author=say.mention(seal.author_id))]
    if content.edited_by is not None:
        notes.append(say("seal-edited", editor=say.mention(content.edited_by)))
    end: list[Part] = [
        *media(files),
        *([small(say("seal-files-lost", count=lost))] if lost else []),
        small(" ".join(notes)),
        *([_managing(say, seal, may_edit=True)] if view.may_manage else []),
    ]
    count = len(texts)
    return [
        card(
            Accent.SPOILER,
            above,
            *([text] if text else []),
            *([small(say("seal-page", number=number, count=count))] if count > 1 else []),
            *(end if number == count else []),
        )
        for number, text in enumerate(texts, 1)
    ]


def _managing(say: Words, seal: Seal, *, may_edit: bool) -> Row:
    """Buttons for its author and moderators; the form to edit shows the text, so not everybody has that one."""
    edit = button(say("seal-edit"), "seal.edit", seal.seal_id)
    unseal = button(say("seal-unseal"), "seal.unseal", seal.seal_id)
    remove = button(say("seal-remove"), "seal.remove", seal.seal_id, style=ButtonStyle.danger)
    return [edit, unseal, remove] if may_edit else [unseal, remove]

"""What a spoiler looks like: a label that gives nothing away, and everything else covered twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.packs.model import in_language
from bot.spoilers.rules.tags import wrap
from bot.ui.cards import Accent, Card, Row, button, card, select, small, title
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.progress import episode_menu, watched_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.model import PlotPoint
    from bot.packs.show import Show

# Of the 4000 characters that a card's texts may have together, what a wrapped part leaves to labels.
PART_LENGTH = 3600
MENU_LENGTH = 25
SOURCES_SHOWN = 3
# What Discord shows in a gallery; anything else is a file to download.
_SHOWN = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".mp4", ".webm", ".mov")


def label(say: Words, show: Show, episode: Episode) -> str:
    """What a spoiler spoils: built from the database, never from what somebody typed."""
    return say("spoils", show=show.title(say.language), episode=str(episode))


def behind_card(say: Words, show: Show, episode: Episode, reached: Episode, *ways: Row) -> Card:
    """For whoever is behind what a Reveal button would show: where they stand, and the ways on."""
    standing = say("seal-standing", show=show.title(say.language), episode=str(episode), reached=str(reached))
    return card(Accent.SPOILER, standing, small(say("seal-standing-hint", episode=str(episode))), *ways)


@dataclass(frozen=True, slots=True)
class Spoils:
    """What a spoiler gives away, for its label and its Watched button; `note` is a line of ours under the label."""

    show: Show
    episode: Episode
    note: str = ""


def spoiler_cards(say: Words, spoils: Spoils, text: str, files: Sequence[discord.File] = ()) -> list[Card]:
    """Somebody's text and files, covered; several cards where it is long. Raises NothingToWrap."""
    *before, last = wrap(text, limit=PART_LENGTH) if text.strip() or not files else ("",)
    return [
        *(covered_card(say, spoils, [part], watched=False) for part in before),
        covered_card(say, spoils, [last], files),
    ]


def covered_card(
    say: Words, spoils: Spoils, parts: Sequence[str], files: Sequence[discord.File] = (), *, watched: bool = True
) -> Card:
    """One card of texts in tags, and of files, under a label; the Watched button below, if it is the last."""
    above = "\n".join(filter(None, (label(say, spoils.show, spoils.episode), spoils.note)))
    below = _below(say, spoils.show, spoils.episode) if watched else None
    covered: list[Any] = [*filter(None, parts), *media(files)]
    return card(Accent.SPOILER, *covered, label=above, spoiler=True, below=below)


def _below(say: Words, show: Show, episode: Episode) -> Row:
    """What stands uncovered under a spoiler."""
    return [*watched_row(say, show, episode), what_is_this(say, Topic.SPOILERS)]


def repost_card(say: Words, told: str, show: Show, reposts: Sequence[int], episode: Episode, *, may_edit: bool) -> Card:
    """For whoever may change what was posted in a name: the episode it is labelled with, its text, or all of it."""
    menu = episode_menu(show, episode, say("repost-episode"), "repost.episode", *reposts)
    edit = [button(say("repost-edit"), "repost.edit", *reposts)] if may_edit and len(reposts) == 1 else []
    delete = button(say("repost-delete"), "repost.delete", *reposts, style=discord.ButtonStyle.danger)
    return card(Accent.SPOILER, told, small(say("repost-episode")), menu, [*edit, delete])


def plot_card(say: Words, show: Show, point: PlotPoint) -> Card:
    """A bundled plot point: its spoiler-free title on top, its text covered."""
    above = f"{label(say, show, point.safe_after)}\n### {in_language(point.title, say.language)}"
    (text,) = wrap(in_language(point.text, say.language), limit=PART_LENGTH)
    sources = ", ".join(show.sources_of(point)[:SOURCES_SHOWN])
    source = [small(say("spoiler-sources", sources=sources))] if sources else []
    below = _below(say, show, point.safe_after)
    return card(Accent.SPOILER, text, *source, label=above, spoiler=True, below=below)


def titles(show: Show, reached: Episode, language: str) -> list[tuple[str, str]]:
    """Plot points as (id, spoiler-free title): those within reach, newest first, then what comes next."""
    order = sorted(show.points.values(), key=lambda point: point.safe_after)
    within = [point for point in reversed(order) if point.safe_after <= reached]
    beyond = [point for point in order if point.safe_after > reached]
    return [(point.id, in_language(point.title, language)) for point in (*within, *beyond)]


def plot_menu(say: Words, show: Show, reached: Episode) -> Card:
    """Plot points to choose from, by their spoiler-free titles."""
    return card(
        Accent.SPOILER,
        title(say("plot-menu-title", show=show.title(say.language))),
        select(say("plot-menu-choose"), titles(show, reached, say.language)[:MENU_LENGTH], "spoiler.plot", show.id),
        small(say("plot-menu-hint")),
    )


def progress_card(say: Words, reached: list[tuple[Show, Episode]]) -> Card:
    """How far one fan has watched, for their own eyes."""
    lines = [
        say("progress-row", show=show.title(say.language), episode=progress_text(say, episode))
        for show, episode in reached
    ]
    return card(
        Accent.PROGRESS,
        title(say("progress-title")),
        "\n".join(lines) or say("progress-empty"),
        small(say("progress-private")),
    )


def progress_text(say: Words, episode: Episode) -> str:
    return say("progress-nothing") if episode == episode.NOTHING else say("progress-up-to", episode=str(episode))


def ceiling_text(say: Words, episode: Episode) -> str:
    return say("guard-nothing") if episode == episode.NOTHING else say("progress-up-to", episode=str(episode))


def media(files: Sequence[discord.File], *, covered: bool = True) -> list[ui.Item[Any]]:
    """Files as components, each covered: attachments show only where a component names them."""
    shown = [file for file in files if file.filename.endswith(_SHOWN)]
    gallery = [discord.MediaGalleryItem(file.uri, spoiler=covered) for file in shown]
    others = [ui.File[Any](file.uri, spoiler=covered) for file in files if file not in shown]
    return [*([ui.MediaGallery[Any](*gallery)] if gallery else []), *others]

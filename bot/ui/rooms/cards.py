"""What rooms look like: a first card that says what may be talked about, and doors that warn whoever is behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.rooms.rules import within_and_beyond
from bot.ui.cards import Accent, Card, Part, bar, button, card, fitting, select, small, title
from bot.ui.help.cards import Topic, footed, what_is_this
from bot.ui.progress import watched_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.show import Show
    from bot.rooms.rules import Room, Walk

# Of the 4000 characters that a card's texts may have together, what the list of rooms leaves to the rest.
LIST_LENGTH = 3400
MENU_LENGTH = 25
MOST_MENUS = 5


def room_card(say: Words, show: Show, episode: Episode) -> Card:
    """The first card of a room."""
    return card(
        Accent.ROOM,
        title(say("room-title", show=show.title(say.language), episode=str(episode))),
        say("room-open-talk", episode=str(episode)),
        say("room-later", episode=str(episode)),
        [
            watched_button(say, show, episode),
            button(say("room-check-button"), "room.check", show.id, str(episode)),
            what_is_this(say, Topic.ROOMS),
        ],
    )


def door_card(say: Words, show: Show, room: Room, reached: Episode, *, new: bool) -> Card:
    """The way to a room, for one reader: a link, or first of all a warning."""
    episode = str(room.episode)
    headline = title(say("room-title", show=show.title(say.language), episode=episode))
    if room.episode <= reached:
        stands = say("room-new" if new else "room-found", room=_mention(room))
        return card(Accent.ROOM, headline, stands, small(say("room-safe", episode=episode)))
    return card(
        Accent.SPOILER,
        headline,
        *([say("room-new-behind")] if new else []),
        behind_text(say, room.episode, reached),
        f"||[{say('room-anyway')}]({room.link})||",
        [watched_button(say, show, room.episode)],
    )


def check_card(say: Words, show: Show, episode: Episode, reached: Episode) -> Card:
    """Whether one reader may read on in a room."""
    if episode <= reached:
        return card(Accent.ROOM, say("room-check-safe", reached=str(reached), episode=str(episode)))
    return card(Accent.SPOILER, behind_text(say, episode, reached), [watched_button(say, show, episode)])


def behind_text(say: Words, episode: Episode, reached: Episode) -> str:
    """What awaits somebody in a room for which they have not watched enough."""
    if reached == reached.NOTHING:
        return say("room-behind-unsaid", episode=str(episode))
    return say("room-behind", episode=str(episode), reached=str(reached))


def rooms_card(say: Words, show: Show, rooms: Sequence[Room], reached: Episode) -> Card:
    """A show's rooms, for one reader: those that are safe for them, and those that are not, covered."""
    within, beyond = within_and_beyond(rooms, reached)
    lines = [
        *([f"### {say('rooms-within')}"] if within else []),
        *(f"**{room.episode}** · {_mention(room)}" for room in within),
        *([f"### {say('rooms-beyond')}"] if beyond else []),
        *(f"**{room.episode}** · ||{_mention(room)}||" for room in beyond),
    ]
    shown = fitting(lines, LIST_LENGTH)
    more = [small(say("rooms-more"))] if len(shown) < len(lines) else []
    return card(
        Accent.ROOM,
        title(say("rooms-title", show=show.title(say.language))),
        "\n".join(shown) or say("rooms-empty"),
        *more,
        small(say("rooms-private")),
    )


def season_card(say: Words, show: Show, walk: Walk) -> Card:
    """How far the opening of a season's rooms has come; once it is over, doors to the rooms."""
    season = [episode for episode in show.episodes if episode.season == walk.season]
    heading = title(say("season-title", show=show.title(say.language), season=walk.season))
    so_far = say("season-progress", passed=walk.passed, total=len(season), opened=walk.opened)
    how_far = f"{bar(walk.passed / len(season))} {so_far}"
    if walk.next_of(season) is not None:
        stop = button(say("season-stop"), "rooms.stop", walk.walk_id, style=ButtonStyle.danger)
        return card(Accent.ROOM, heading, how_far, [stop])
    return card(
        Accent.ROOM,
        heading,
        how_far,
        footed(say, _ending(say, walk), Topic.ROOMS),
        *_doors(say, show, season[: walk.passed]),
    )


def _ending(say: Words, walk: Walk) -> str:
    if walk.problem is not None:
        return say("season-failed", problem=walk.problem)
    if walk.stopped_by is not None:
        return say("season-stopped", person=say.mention(walk.stopped_by))
    return say("season-done")


def _doors(say: Words, show: Show, episodes: Sequence[Episode]) -> list[Part]:
    """Menus that lead to the rooms, by private answers that warn whoever is behind."""
    menus: list[Part] = []
    for first in range(0, min(len(episodes), MENU_LENGTH * MOST_MENUS), MENU_LENGTH):
        here = episodes[first : first + MENU_LENGTH]
        choose = say("room-choose", first=str(here[0]), last=str(here[-1]))
        menus.append(select(choose, [(str(e), str(e)) for e in here], "room.enter", show.id, first))
    return menus


def _mention(room: Room) -> str:
    return f"<#{room.thread_id}>"

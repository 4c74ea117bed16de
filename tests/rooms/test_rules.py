"""What a room is called, which tags it wears, and for whom it is safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.episodes import Episode
from bot.rooms.rules import MOST_TAGS, NAME_LENGTH, Room, Walk, fitting_tags, room_name, within_and_beyond

SEASON = [Episode(1, number) for number in (1, 2, 3)]
WALK = Walk(1, 2, "show", 1, 3, 3, None, 4)


def room(number: int) -> Room:
    return Room(1, "show", Episode(1, number), 100 + number, 50, 7, datetime(2026, 2, 1, tzinfo=UTC))


def test_a_name_is_the_show_and_the_episode_and_nothing_else() -> None:
    assert room_name("All of Us Are Dead", Episode(1, 4)) == "All of Us Are Dead · S1E4"


@pytest.mark.parametrize("length", [1, 90, 91, 92, 93, 300])
def test_a_long_title_is_cut_and_the_episode_never(length: int) -> None:
    name = room_name("x" * length, Episode(1, 12))
    assert len(name) <= NAME_LENGTH
    assert name.endswith("x · S1E12")


def test_tags_that_name_the_show_or_the_season_fit_however_they_are_written() -> None:
    tags = ["Memes", "AOUAD", " season 1 ", "Season 2", "S1"]
    assert fitting_tags(tags, ["All of Us Are Dead", "aouad"], ["Season 1", "S1"]) == ["AOUAD", " season 1 ", "S1"]
    assert fitting_tags(tags, ["Another Show"], ["Season 3"]) == []


def test_a_post_never_gets_more_tags_than_discord_takes() -> None:
    names = [f"name {number}" for number in range(9)]
    assert len(fitting_tags(names, names, [])) == MOST_TAGS


def test_rooms_up_to_the_episode_reached_are_within_and_both_kinds_are_in_order() -> None:
    within, beyond = within_and_beyond([room(4), room(2), room(3), room(1)], Episode(1, 2))
    assert [r.episode.number for r in within] == [1, 2]
    assert [r.episode.number for r in beyond] == [3, 4]
    assert within_and_beyond([room(1)], Episode.NOTHING) == ([], [room(1)])


def test_a_room_opens_where_discord_keeps_it() -> None:
    assert room(4).link == "https://discord.com/channels/1/104"


def test_a_walk_goes_through_the_season_and_ends_after_it() -> None:
    following = [replace(WALK, next_number=number).next_of(SEASON) for number in (1, 3, 4)]
    assert following == [Episode(1, 1), Episode(1, 3), None]
    assert [replace(WALK, next_number=number).passed for number in (1, 4)] == [0, 3]


def test_a_walk_that_was_stopped_or_failed_has_no_next_room() -> None:
    assert replace(WALK, stopped_by=9).next_of(SEASON) is None
    assert replace(WALK, problem="It was forbidden.").next_of(SEASON) is None

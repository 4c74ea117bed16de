"""Episodes: how they are written, and their order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.episodes import Episode

patient = settings(deadline=None, database=None)
numbers = st.integers(1, 99)
episodes = st.builds(Episode, numbers, st.integers(1, 999))


@patient
@given(episodes | st.just(Episode.NOTHING))
def test_what_is_written_is_read_back(episode: Episode) -> None:
    assert Episode.parse(str(episode)) == episode
    assert Episode.from_code(episode.code) == episode


@patient
@given(episodes, st.sampled_from(["S{s}E{e}", "s{s:02}e{e:02}", "{s}x{e}", "{s}X{e:03}", " S{s} E{e} "]))
def test_every_usual_spelling_means_the_same(episode: Episode, spelling: str) -> None:
    assert Episode.parse(spelling.format(s=episode.season, e=episode.number)) == episode


@patient
@given(st.integers(1, 999), st.sampled_from(["e{}", "E{:02}", "ep{}", "Ep. {}", "ep {}"]))
def test_without_a_season_the_first_is_meant(number: int, spelling: str) -> None:
    assert Episode.parse(spelling.format(number)) == Episode(1, number)


@patient
@given(episodes, episodes)
def test_the_order_is_that_of_airing_and_of_the_codes(one: Episode, other: Episode) -> None:
    aired = (one.season, one.number) < (other.season, other.number)
    assert (one < other, one.code < other.code) == (aired, aired)


@patient
@given(episodes)
def test_nothing_watched_comes_before_every_episode(episode: Episode) -> None:
    assert episode > Episode.NOTHING


@pytest.mark.parametrize(
    "text",
    ["", "S1", "12", "S1E", "E", "x", "S0E1", "S0E0", "S2E0", "e0x", "S1E1000", "S100E1", "S1E1E2", "S-1E1", "1.5"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not an episode"):
        Episode.parse(text)


@patient
@given(st.text(max_size=20))
def test_any_text_is_an_episode_or_is_refused(text: str) -> None:
    try:
        episode = Episode.parse(text)
    except ValueError:
        return
    assert episode >= Episode.NOTHING

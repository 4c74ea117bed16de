"""When a poll closes by itself, as people type it and as it is carried about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.errors import Refusal
from bot.i18n import languages, words
from bot.packs.library import Library
from bot.packs.show import Show
from bot.polls.rules.closing import UNTIL_CLOSED, Closing, airs_at, episodes_to_come, parse_closing
from bot.settings import SEEDS
from bot.tongues import tongue

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3 days", Closing(after=3 * 24 * HOUR)),
        ("20:00", Closing(at=datetime(2026, 7, 2, 11, tzinfo=UTC))),
        ("24 Dec 8pm Europe/Paris", Closing(at=datetime(2026, 12, 24, 19, tzinfo=UTC))),
        ("<t:1783000000:F>", Closing(at=datetime.fromtimestamp(1783000000, UTC))),
        ("S2E1", Closing(episode=Episode(2, 1))),
        ("When s2e1 airs", Closing(episode=Episode(2, 1))),
        ("2x1 airs", Closing(episode=Episode(2, 1))),
    ],
)
def test_a_close_is_a_length_of_time_a_moment_or_an_episode(typed: str, meant: Closing) -> None:
    assert parse_closing(typed, NOW, SEOUL, tongue("en")) == meant


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("fr", "3 jours", Closing(after=3 * 24 * HOUR)),
        ("fr", "20h30", Closing(after=20.5 * HOUR)),
        ("fr", "à 20h30", Closing(at=datetime(2026, 7, 1, 11, 30, tzinfo=UTC) + 24 * HOUR)),
        ("ko", "오늘 오후 11시", Closing(at=datetime(2026, 7, 1, 14, tzinfo=UTC))),
        ("es", "cuando se emita s2e1", Closing(episode=Episode(2, 1))),
    ],
)
def test_a_close_is_typed_in_ones_own_language(language: str, typed: str, meant: Closing) -> None:
    assert parse_closing(typed, NOW, SEOUL, tongue(language)) == meant


@pytest.mark.parametrize("language", languages())
def test_an_episode_is_understood_as_a_close_by_what_it_is_offered_as(language: str) -> None:
    shown = words(language)("closing-episode", episode="S2E10")
    assert parse_closing(shown, NOW, SEOUL, tongue(language)) == Closing(episode=Episode(2, 10))


@given(
    st.one_of(
        st.just(UNTIL_CLOSED),
        st.integers(1, 366 * 24 * 60).map(lambda minutes: Closing(after=timedelta(minutes=minutes))),
        st.integers(0, 2**33).map(lambda stamp: Closing(at=datetime.fromtimestamp(stamp, UTC))),
        st.builds(Episode, st.integers(1, 99), st.integers(1, 999)).map(lambda episode: Closing(episode=episode)),
    )
)
def test_a_close_travels_as_a_few_characters(closing: Closing) -> None:
    assert len(str(closing)) <= 13
    assert Closing.read(str(closing)) == closing


@pytest.mark.parametrize("written", ["m0", "m9999999", "t999999999999", "-", "m", "t-1", "soon", "m60 ", "S0E1"])
def test_whatever_else_comes_back_is_refused(written: str) -> None:
    with pytest.raises(Refusal, match="old-button"):
        Closing.read(written)


def test_a_length_of_time_counts_from_the_opening_and_a_date_has_to_be_after_it() -> None:
    assert Closing(after=HOUR).due(NOW, None) == NOW + HOUR
    assert UNTIL_CLOSED.due(NOW, None) is None
    with pytest.raises(Refusal, match="poll-closes-first"):
        Closing(at=NOW).due(NOW, None)
    with pytest.raises(Refusal, match="moment-far"):
        Closing(at=NOW + timedelta(days=400)).due(NOW, None)


def test_an_episode_closes_polls_on_the_day_it_airs_if_it_is_to_come(monkeypatch: pytest.MonkeyPatch) -> None:
    show = Library.load(SEEDS).default
    to_come = episodes_to_come(show, NOW)
    assert to_come == [Episode(show.latest.season + 1, 1)]
    assert Closing(episode=to_come[0]).due(NOW, show) is None
    for aired in (show.latest, Episode(1, 1)):
        with pytest.raises(Refusal, match="episode-aired"):
            Closing(episode=aired).due(NOW, show)
    for never in (Episode.NOTHING, Episode(show.latest.season + 2, 1)):
        with pytest.raises(Refusal, match="no-episode-to-come"):
            Closing(episode=never).due(NOW, show)
    monkeypatch.setattr(Show, "aired", lambda _show, _episode: NOW.date() + timedelta(days=2))
    assert Closing(episode=to_come[0]).due(NOW, show) == datetime(2026, 7, 3, tzinfo=UTC) == airs_at(show, to_come[0])

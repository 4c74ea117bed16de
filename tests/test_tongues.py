"""Lengths of time and moments in the language of whoever types them; English is understood in all of them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from babel.dates import format_date, format_time, get_date_format
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.i18n import languages, words
from bot.moments import LONGEST, parse_duration, parse_moment
from bot.tongues import tongue
from cogs.polls import DURATIONS
from tests.i18n.sources import written

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 7, 22, 12, 30, tzinfo=UTC)  # a Wednesday


def utc(day: str) -> datetime:
    return datetime.strptime(f"{day} +0000", "%Y-%m-%d %H:%M %z")


def moment(language: str, text: str) -> datetime:
    return tongue(language).moment(text, NOW, UTC).at


def outcome(read: Callable[[], object]) -> object:
    """What a reading comes to: a value, or why there is none."""
    try:
        return read()
    except Refusal as refused:
        return refused.key, refused.values


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("fr", "ven 20h", "2026-07-24 20:00"),
        ("fr", "Vendredi à 20 h 30", "2026-07-24 20:30"),
        ("fr", "mar. 20h", "2026-07-28 20:00"),
        ("fr", "24 mar. 20h", "2027-03-24 20:00"),
        ("fr", "20:00 mar", "2026-07-28 20:00"),
        ("fr", "24 déc. 20h30", "2026-12-24 20:30"),
        ("fr", "le 24 décembre 2026 à 20 heures", "2026-12-24 20:00"),
        ("fr", "24 DEC 20h05", "2026-12-24 20:05"),
        ("fr", "1er août 8h", "2026-08-01 08:00"),
        ("fr", "demain 20h", "2026-07-23 20:00"),
        ("fr", "aujourd’hui à 20h", "2026-07-22 20:00"),
        ("fr", "demain à 8 heures du matin", "2026-07-23 08:00"),
        ("fr", "demain 8h30 du soir", "2026-07-23 20:30"),
        ("fr", "demain à 8h et demie", "2026-07-23 08:30"),
        ("fr", "20h30", "2026-07-22 20:30"),
        ("fr", "à 20h", "2026-07-22 20:00"),
        ("fr", "20h30 KST", "2026-07-23 11:30"),
        ("fr", "20h30+09:00", "2026-07-23 11:30"),
        ("fr", "à 20h ET", "2026-07-23 00:00"),
        ("fr", "dans 3 jours", "2026-07-25 12:30"),
        ("fr", "dans 1 h 30", "2026-07-22 14:00"),
        ("es", "viernes 20:00", "2026-07-24 20:00"),
        ("es", "el viernes a las 20:00", "2026-07-24 20:00"),
        ("es", "mié 20:00 h", "2026-07-22 20:00"),
        ("es", "mar 20:00", "2026-07-28 20:00"),
        ("es", "24 de mar. 20:00", "2027-03-24 20:00"),
        ("es", "24 dic 20:30", "2026-12-24 20:30"),
        ("es", "24 de diciembre de 2026 a las 8:30 p. m.", "2026-12-24 20:30"),
        ("es", "1.º de agosto 20h", "2026-08-01 20:00"),
        ("es", "1º de mar. de 2027 20h", "2027-03-01 20:00"),
        ("es", "mañana a las 20:00", "2026-07-23 20:00"),
        ("es", "manana 20h30", "2026-07-23 20:30"),
        ("es", "hoy a las 8 de la tarde", "2026-07-22 20:00"),
        ("es", "mañana a las 9 de la mañana", "2026-07-23 09:00"),
        ("es", "viernes 8:30 de la noche", "2026-07-24 20:30"),
        ("es", "a las 8 y media de la noche", "2026-07-22 20:30"),
        ("es", "las 20:00", "2026-07-22 20:00"),
        ("es", "las 20:00 America/El_Salvador", "2026-07-23 02:00"),
        ("es", "en 3 días", "2026-07-25 12:30"),
        ("es", "dentro de 2 semanas", "2026-08-05 12:30"),
        ("ko", "금요일 오후 8시", "2026-07-24 20:00"),
        ("ko", "금 20:00에", "2026-07-24 20:00"),
        ("ko", "일 20:00", "2026-07-26 20:00"),
        ("ko", "12월 24일 20:30", "2026-12-24 20:30"),
        ("ko", "12월24일 오후8시30분", "2026-12-24 20:30"),
        ("ko", "2026년 12월 24일 오후 8시", "2026-12-24 20:00"),
        ("ko", "1월 3일 9시", "2027-01-03 09:00"),
        ("ko", "내일 20시", "2026-07-23 20:00"),
        ("ko", "오늘 오후 8:30", "2026-07-22 20:30"),
        ("ko", "8시", "2026-07-23 08:00"),
        ("ko", "오후 12시 30분", "2026-07-23 12:30"),
        ("ko", "오후 8시 반", "2026-07-22 20:30"),
        ("ko", "금요일 저녁 8시", "2026-07-24 20:00"),
        ("ko", "내일 밤 11시 반", "2026-07-23 23:30"),
        ("ko", "새벽 1시", "2026-07-23 01:00"),
        ("ko", "오후 8시 UTC", "2026-07-22 20:00"),
        ("ko", "3일 후", "2026-07-25 12:30"),
        ("ko", "8시간 뒤에", "2026-07-22 20:30"),
        ("en", "tomorrow 8 o'clock", "2026-07-23 08:00"),
        ("en", "fri at 8 in the evening", "2026-07-24 20:00"),
        ("en", "on the 24th of December at 8 p.m.", "2026-12-24 20:00"),
    ],
)
def test_a_moment_is_read_in_the_language_it_is_typed_in(language: str, text: str, meant: str) -> None:
    assert moment(language, text) == utc(meant)


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("fr", "3 jours", timedelta(days=3)),
        ("fr", "2 semaines", timedelta(weeks=2)),
        ("fr", "1 h 30", timedelta(hours=1, minutes=30)),
        ("fr", "1h30", timedelta(hours=1, minutes=30)),
        ("fr", "2 jours et 3 heures", timedelta(days=2, hours=3)),
        ("fr", "90 min.", timedelta(minutes=90)),
        ("es", "3 días", timedelta(days=3)),
        ("es", "2 Semanas", timedelta(weeks=2)),
        ("es", "1 hora y 30 minutos", timedelta(hours=1, minutes=30)),
        ("ko", "3일", timedelta(days=3)),
        ("ko", "2주", timedelta(weeks=2)),
        ("ko", "30분", timedelta(minutes=30)),
        ("ko", "1시간 30분", timedelta(hours=1, minutes=30)),
        ("ko", "1시간30분 동안", timedelta(hours=1, minutes=30)),
    ],
)
def test_a_length_is_read_in_the_language_it_is_typed_in(language: str, text: str, meant: timedelta) -> None:
    assert tongue(language).duration(text) == meant


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        *(("fr", text, "not-a-moment") for text in ("demain", "ven", "jui 24 20h", "12 mal", "24/12 20h", "25h30")),
        *(("fr", text, "not-a-moment") for text in ("vendredi prochain 20h", "viernes 20h", "20h Narnia")),
        *(
            ("es", text, "not-a-moment")
            for text in ("pasado mañana 20:00", "las 12 de la noche", "1 de la noche", "3 mes", "30 s", "ven 20h")
        ),
        *(
            ("ko", text, "not-a-moment")
            for text in (
                "매일 20:00",
                "지금 20:00",
                "24일 20:00",
                "112월 3일 9시",
                "demain 20h",
                "8일 오후",
                "저녁 8일",
                "밤 12시",
                "20:00 뒤에",
                "30²분",
            )
        ),
        ("fr", "31 février 20h", "moment-no-such-day"),
        ("ko", "오늘 9시", "moment-past"),
        ("es", "60 semanas", "moment-far"),
        ("fr", "20h30 CST", "zone-of-several-places"),
    ],
)
def test_what_a_language_does_not_say_is_refused_as_it_was_typed(language: str, text: str, key: str) -> None:
    with pytest.raises(Refusal, match=f"^{key}$") as refused:
        moment(language, text)
    assert refused.value.values.get("text", text) == text


ENGLISH = st.one_of(
    st.text(max_size=20),
    st.from_regex(r"\d{1,3} ?(m|min|h|hours?|d|days?|w|weeks?)( \d{1,2} ?(m|h))?", fullmatch=True),
    st.from_regex(
        r"((mon|tues?|wed|thu|fri|sat|sun|today|tomorrow|\d{1,2} (mar|may|jun|dec)|mar \d{1,2}|\d{1,2}\.\d{1,2}\.) )?"
        r"(\d{1,2}:\d{2}|\d{1,2} ?[ap]m)( (KST|ET|CST|Paris|\+09:00))?",
        fullmatch=True,
    ),
)


@pytest.mark.parametrize("language", languages())
@given(text=ENGLISH)
def test_what_english_understands_means_the_same_in_every_language(language: str, text: str) -> None:
    for english, own in (
        (lambda: parse_duration(text), lambda: tongue(language).duration(text)),
        (lambda: parse_moment(text, NOW, UTC), lambda: tongue(language).moment(text, NOW, UTC)),
    ):
        read = outcome(english)
        if not isinstance(read, tuple) or read[0] not in {"refusal-not-a-moment", "refusal-not-a-duration"}:
            assert outcome(own) == read


@pytest.mark.parametrize("language", languages())
@given(minutes=st.integers(1, 365 * 24 * 60), month=st.sampled_from(["MMMM", "MMM"]))
def test_what_a_calendar_shows_in_a_language_is_read_back(language: str, minutes: int, month: str) -> None:
    at = NOW + timedelta(minutes=minutes)
    day = format_date(at, get_date_format("long", language).pattern.replace("MMMM", month), language)
    assert moment(language, f"{day} {format_time(at, 'short', locale=language)}") == at


@pytest.mark.parametrize("language", languages())
@given(days=st.integers(1, 7), width=st.sampled_from(["EEEE", "E"]))
def test_the_next_of_each_weekday_is_read_by_its_name(language: str, days: int, width: str) -> None:
    at = utc("2026-07-22 12:00") + timedelta(days=days)
    assert moment(language, f"{format_date(at, width, language)} 12:00") == at


@pytest.mark.parametrize("language", languages())
def test_what_is_offered_in_a_language_is_understood_in_it(language: str) -> None:
    say = words(language)
    usual = [moment(language, text) for text in say("moment-usual").split("; ")]
    assert usual == [utc(f"2026-07-{day} 20:00") for day in (22, 23, 24, 25, 26)]
    for duration in DURATIONS:
        assert tongue(language).duration(say(f"duration-{duration}")) == parse_duration(duration)
    assert moment(language, say("moment-as-clock", text="20:00")) == usual[0]
    assert moment(language, say("moment-as-length", text=say("duration-1d"))) == NOW + timedelta(days=1)


EXPLAINED = (
    *("refusal-not-a-moment", "refusal-not-a-duration", "command-trivia-night-when", "command-poll-create-closes-in"),
    *("command-poll-create-opens", "poll-form-closes-hint", "help-text-plan"),
)
ALIKE = {"2h", "20:00", "2026-12-24 20:00", "20:00 KST", "20:00 Europe/Paris"}
EXAMPLES = {
    "en": {
        "fri 20:00",
        "tomorrow 8pm",
        "24 Dec 20:00",
        "24 Dec 20:00 KST",
        "in 2 hours",
        "90m",
        "2 days",
        "3 days",
        "1w",
    },
    "fr": {"ven. 20h", "demain à 20h30", "24 déc. 20h", "24 déc. 20h KST", "dans 2 heures", "90 min", "2 jours"}
    | {"3 jours", "1 semaine"},
    "es": {"vie 20:00", "mañana a las 20:00", "24 dic 20:00", "24 dic 20:00 KST", "en 2 horas", "90 min", "2 días"}
    | {"3 días", "1 semana"},
    "ko": {
        "금요일 20:00",
        "내일 오후 8시",
        "12월 24일 20:00",
        "12월 24일 20:00 KST",
        "2시간 후",
        "90분",
        "2일",
        "3일",
        "1주",
    },
}


@pytest.mark.parametrize("language", languages())
def test_the_examples_in_a_language_are_its_own_and_understood(language: str) -> None:
    told = "\n".join(written(language)[key] for key in EXPLAINED)
    for example in EXAMPLES[language] | (ALIKE - {"2h"} if language == "ko" else ALIKE):
        assert example in told
        assert moment(language, example) > NOW
    assert not any(re.search(rf"\b{foreign}\b", told) for foreign in EXAMPLES["en"] - EXAMPLES[language])


@pytest.mark.parametrize("language", languages())
@given(text=st.text(max_size=40))
def test_whatever_is_typed_is_ahead_or_refused(language: str, text: str) -> None:
    read = outcome(lambda: moment(language, text))
    assert isinstance(read, tuple) or NOW < read <= NOW + LONGEST

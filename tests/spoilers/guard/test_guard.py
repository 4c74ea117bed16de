"""The guard: what a message gives away, by which words, and what it leaves alone."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.ops.fitting import load_messages
from bot.packs.library import Library
from bot.settings import ROOT, SEEDS
from bot.spoilers.rules.guard import Guard, Strictness
from bot.spoilers.rules.guard.features import FEATURES
from bot.spoilers.rules.guard.verdict import WEIGHTS
from bot.spoilers.rules.tags import NothingToWrap, wrap

if TYPE_CHECKING:
    from bot.packs.show import Show

many = settings(max_examples=200, deadline=None, database=None)
CORPUS = ROOT / "tests" / "spoilers" / "corpus" / "messages.jsonl"
SHARED = Guard([Library.load(SEEDS).default])
SPOILERS = [
    "Cheong-san dies",
    "Isak turns into a zombie",
    "청산이 죽음",
    "gwinam bites namra",
    "이삭이 좀비 됨",
    "Woo-jin meurt en protégeant Ha-ri",
    "Nam-ra muerde a todos, es medio zombi",
]
APART = ["d i e s", "c.h.e.o.n.g.s.a.n", "청 산", "ㅊㅓㅇ ㅅㅏㄴ", "d\u0301 \u200bi\u3000e", "ch3ong-5an", "Ⓒheongsan"]
INGREDIENTS = [*SPOILERS, *APART, "hello", "\n", " ", ". ", "||", "`", "\\", "🧟", "\u200b", "\x1e", "\x1d"]
pieces = st.lists(st.sampled_from(INGREDIENTS) | st.text(max_size=8), max_size=10)


@pytest.mark.parametrize(
    ("text", "point", "episode"),
    [
        ("Cheong-san dies", "cheong-san-fate", 12),
        ("I-sak turns into a zombie", "best-friends", 2),
        ("gwinam bites namra omg", "what-happens-to-nam-ra", 6),
        ("Na-yeon infects Gyeong-su with a bloody handkerchief", "na-yeon-and-gyeong-su", 3),
        ("남라랑 수혁이 키스함", "nam-ra-and-su-hyeok", 7),
        ("Gwi-nam tue le proviseur", "the-principal", 4),
        ("Mme Park meurt pour sauver Na-yeon", "ms-park-and-na-yeon", 6),
        ("Jimin se fait bouffer", "what-becomes-of-ji-min", 10),
        ("Nam-ra et Su-hyeok se roulent une pelle", "nam-ra-and-su-hyeok", 7),
        ("Nam-ra tiene que matar a Woo-jin", "one-more-street", 12),
    ],
)
def test_a_spoiler_is_found_with_its_point_and_episode(guard: Guard, text: str, point: str, episode: int) -> None:
    verdict = guard.read(text)
    assert verdict.reaches(Strictness.BALANCED)
    assert verdict.points[0] == f"all-of-us-are-dead/{point}"
    assert verdict.findings[0].episode == Episode(1, episode)


@pytest.mark.parametrize(
    "text",
    [
        "CHEONG-SAN DIES",
        "Choengsan dies",
        "ch3ongs4n d1es",
        "C h e o n g s a n  d i e s",
        "Ch**ng-san dies",
        "Сhеоng-sаn dіеs",
        "Cheong\u200b-san d\u0301ies",
        "청산이가 죽었어요",
        "청 산 이 죽 음",
        "ㅊㅓㅇㅅㅏㄴㅇㅣ ㅈㅜㄱㅇㅡㅁ",
        "청산이죽음",
        "청사니 죽엇어",
        "Lee Cheong-san's dead",
        "Cheong-san est mort",
        "cheongsan ha muerto",
    ],
)
def test_the_same_spoiler_is_found_in_every_spelling(guard: Guard, text: str) -> None:
    verdict = guard.read(text)
    assert verdict.reaches(Strictness.BALANCED)
    assert "all-of-us-are-dead/cheong-san-fate" in verdict.points


@pytest.mark.parametrize(
    "text",
    [
        "",
        "good morning everyone",
        "lol i'm dying",
        "Cheong-san and On-jo are my favourites",
        "||Cheong-san dies||",
        "||Cheong-san|| dies",
        "what if nam-ra turns?",
        "do you think cheong-san will die?",
        "청산이 설마 죽는 거 아니지?",
        "¿creen que cheong-san se muere?",
        "하리보 먹고 싶다, 현주소 알려줘",
    ],
)
def test_what_gives_nothing_away_raises_no_certain_alarm(guard: Guard, text: str) -> None:
    assert not guard.read(text).reaches(Strictness.CERTAIN)


def test_with_several_shows_each_is_told_from_the_others_by_their_titles() -> None:
    guard = Guard(list(Library.load(SEEDS)))
    (telling,) = guard.read("Ji-yeong loses on purpose in Squid Game").findings
    assert (telling.show, telling.episode) == ("squid-game", Episode(1, 6))
    alone, elsewhere = guard.read("I-sak dies"), guard.read("I-sak dies in Squid Game")
    assert alone.points[0].startswith("all-of-us-are-dead/")
    assert elsewhere.confidence < alone.confidence
    assert guard.read("Squid Game: 456 people compete for 45.6 billion won").findings == ()


@pytest.mark.parametrize("text", SPOILERS)
def test_the_words_and_sentences_are_those_of_the_message(guard: Guard, text: str) -> None:
    message = f"hello \u200beveryone! {text}. such a nice day"
    verdict = guard.read(message)
    start = message.index(text)
    assert verdict.words
    assert all(start <= span.start < span.end <= start + len(text) for span in verdict.words)
    assert (start, start + len(text) + 1) in verdict.sentences


@many
@given(pieces)
def test_no_text_in_tags_raises_an_alarm(parts: list[str]) -> None:
    try:
        wrapped = wrap("".join(parts))
    except NothingToWrap:
        return
    for part in wrapped:
        assert SHARED.read(part).findings == ()


@many
@given(pieces)
def test_whatever_it_reads_it_points_into_the_message(parts: list[str]) -> None:
    text = "".join(parts)
    verdict = SHARED.read(text)
    for span in (*verdict.words, *verdict.sentences):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip()
    sentences = verdict.sentences
    assert all(before.end <= after.start for before, after in pairwise(sentences))
    assert 0 <= verdict.confidence <= 1


@many
@given(pieces)
def test_what_is_turned_away_by_its_words_alone_gives_nothing_away(parts: list[str]) -> None:
    text = "".join(parts)
    read_anyway = SHARED.read(text, extra=["no message says this"])
    assert SHARED.read(text) == read_anyway


@pytest.mark.parametrize("half", ["dev", "test"])
def test_no_message_of_the_corpus_is_turned_away_for_nothing(guard: Guard, half: str) -> None:
    for message in load_messages(CORPUS, half):
        assert guard.read(message.text) == guard.read(message.text, extra=["no message says this"])


def test_of_two_names_the_event_s_own_character_counts(guard: Guard) -> None:
    verdict = guard.read("on-jo's friend cheong-san cried when I-sak turned into a zombie")
    assert verdict.latest == Episode(1, 2)


def test_only_what_lies_beyond_the_ceiling_counts(guard: Guard) -> None:
    verdict = guard.read("Isak turns into a zombie. Cheong-san dies.")
    assert verdict.latest == Episode(1, 12)
    assert verdict.beyond(Episode(1, 12), Strictness.BALANCED).findings == ()
    beyond = verdict.beyond(Episode(1, 5), Strictness.BALANCED)
    assert {finding.episode for finding in beyond.findings} == {Episode(1, 12)}
    assert len(beyond.sentences) == 1


def test_what_a_server_has_let_through_is_let_through_in_that_sense_only(guard: Guard) -> None:
    senses = {finding.sense for finding in guard.read("Cheong-san dies").findings}
    assert guard.read("omg cheongsan DIED", let_through=senses).findings == ()
    assert guard.read("Isak dies", let_through=senses).findings


def test_a_server_s_own_phrase_is_certain_in_any_spelling(guard: Guard) -> None:
    verdict = guard.read("have you heard of the Pur\u200bple D00R?", extra=["purple door"])
    assert verdict.reaches(Strictness.CERTAIN)
    assert verdict.words == ((22, 34),)
    assert verdict.latest is None
    assert not guard.read("||the purple door||", extra=["purple door"]).own_phrases


def test_a_stricter_server_is_alarmed_by_less(guard: Guard) -> None:
    for text in (message.text for message in load_messages(CORPUS, "dev")):
        verdict = guard.read(text)
        certain, balanced, cautious = (len(verdict.at(strictness).findings) for strictness in Strictness)
        assert certain <= balanced <= cautious


def test_shows_are_told_apart(show: Show) -> None:
    other = type(show)(
        show.about.model_copy(update={"id": "another", "characters": (), "terms": (), "people": ()}),
        show.facts,
        {},
        {},
        {},
    )
    both = Guard([other, show])
    assert {finding.show for finding in both.read("Isak turns into a zombie").findings} == {show.id}


def test_a_guard_without_shows_reads_in_peace() -> None:
    assert Guard([]).read("Cheong-san dies").confidence == 0


def test_the_shipped_weights_are_of_the_features_that_there_are() -> None:
    content = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    assert set(content["weights"]) == set(FEATURES)
    assert set(content["thresholds"]) == set(Strictness)

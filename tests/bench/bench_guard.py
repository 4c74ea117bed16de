"""How good the guard is on messages that it was not fitted to, and what reading costs."""

from __future__ import annotations

import json
import tracemalloc
from random import Random
from statistics import mean, median, quantiles
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

import pytest

from bot.ops.fitting import load_messages
from bot.packs.library import Library
from bot.settings import ROOT, SEEDS
from bot.spoilers.rules.guard import Guard, Strictness
from tests.bench.shows import SYLLABLES, made_up_shows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.ops.fitting import Message
    from bot.packs.show import Show

CORPUS = ROOT / "tests" / "spoilers" / "corpus" / "messages.jsonl"
# Not meant to look like the show at all; every other harmless message is a hard negative.
EASY = {"off-topic", "bot-question"}
CHAT = """
good morning everyone, how did you sleep? did anyone see the rain tonight lol that was wild i think
we should order pizza before the movie starts at nine my internet is so slow today ugh happy
birthday!! 🎉🎉 can somebody help me with my maths homework please brb dinner 오늘 저녁 뭐 먹지 ㅋㅋㅋ 진짜 배고프다
내일 시험인데 큰일났네 on se retrouve à huit heures devant le cinéma ? qué calor hace hoy, no puedo más that
song has been stuck in my head all week https://example.com/some/page?x=1 who wants to play later?
i'm free after six <@1234567890> you forgot your jacket at my place :joy:
"""
ROUNDS = 3


@pytest.fixture(scope="module")
def show() -> Show:
    return Library.load(SEEDS).default


def test_how_good_it_is() -> None:
    """The corpus is about the default show; a server may have ceilings of all that ship."""
    every = list(Library.load(SEEDS))
    print()
    for shows in (every[:1], every):
        guard = Guard(shows)
        for half in ("dev", "test", "blind"):
            messages = load_messages(CORPUS, half)
            for strictness in Strictness:
                print(f"{len(shows)} shows, {half:5} {strictness:8} {_quality(guard, messages, strictness)}")


def _quality(guard: Guard, messages: Sequence[Message], strictness: Strictness) -> str:
    acted = [
        (message, verdict.at(strictness))
        for message in messages
        if (verdict := guard.read(message.text)).reaches(strictness)
    ]
    hits = [(message.episode, verdict.latest) for message, verdict in acted if message.episode]
    spoiling = sum(1 for message in messages if message.episode)
    hard = [message for message in messages if not message.episode and message.kind not in EASY]
    harmless = len(messages) - spoiling
    hard_alarms = sum(1 for message, _ in acted if not message.episode and message.kind not in EASY)
    errors = [abs(named.code - true.code) for true, named in hits if true and named]
    alarms = (len(acted) - len(hits)) / harmless
    within_one = sum(error <= 1 for error in errors) / max(1, len(errors))
    return (
        f"precision {len(hits) / max(1, len(acted)):.3f}  recall {len(hits) / spoiling:.3f}  "
        f"false alarms {alarms:.3f}, on hard ones {hard_alarms / len(hard):.3f}  "
        f"episode within one {within_one:.3f}, mean error {mean(errors or [0]):.2f}  "
        f"({spoiling} spoil, {harmless} do not, {len(hard)} of them hard)"
    )


def test_what_a_message_costs(show: Show) -> None:
    guard = Guard([show])
    corpus = [json.loads(line)["text"] for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    chance = Random(1)
    chat = _chat(chance, 2000)
    mixed = [chance.choice(corpus) if chance.random() < 0.1 else line for line in chat]
    print(f"\n{_speed()}")
    for name, messages in {"chat": chat, "chat, one in ten of the corpus": mixed, "corpus": corpus}.items():
        print(f"{name:31} {_timed(guard, messages)}")
    for name, text in _hostile().items():
        quickest = min(_seconds(guard, text) for _ in range(ROUNDS))
        print(f"hostile: {name:24} {quickest * 1000:6.2f} ms for {len(text):,} characters")


def test_what_more_shows_cost() -> None:
    print(f"\n{_speed()}")
    for phrases in (5_000, 50_000):
        for count in (1, 10, 50):
            shows = made_up_shows(count, phrases)
            tracemalloc.start()
            started = perf_counter()
            guard = Guard(shows)
            built = perf_counter() - started
            memory = tracemalloc.get_traced_memory()[0] / 1e6
            tracemalloc.stop()
            chance = Random(2)
            names = [
                spelling for show in shows for character in show.about.characters for spelling in character.spellings()
            ]
            said = [phrase for show in shows for point in show.points.values() for phrase in point.phrases["en"]]
            messages = [
                f"{line} {chance.choice(names)} {chance.choice(said)}" if chance.random() < 0.1 else line
                for line in _chat(chance, 1000)
            ]
            cost = f"{memory:5.1f} MB, built in {built:.1f} s"
            print(f"{count:2} shows, {phrases:6,} phrases: {_timed(guard, messages)}  {cost}")


def _chat(chance: Random, count: int) -> list[str]:
    words = CHAT.split()
    starts = [chance.randrange(len(words)) for _ in range(count)]
    return [" ".join(words[start : start + chance.randint(2, 25)]) for start in starts]


def _timed(guard: Guard, messages: Sequence[str]) -> str:
    for message in messages:
        guard.read(message)
    times = [min(_seconds(guard, message) for _ in range(ROUNDS)) * 1e6 for message in messages]
    worst = quantiles(times, n=100)[98]
    return f"mean {mean(times):6.1f} µs, median {median(times):6.1f} µs, 99th percentile {worst:7.1f} µs"


def _seconds(guard: Guard, text: str) -> float:
    """Of this thread's own work, whatever else the machine does."""
    started = thread_time()
    guard.read(text)
    return thread_time() - started


def _speed() -> str:
    """How fast this machine is just now, to hold the other figures against."""
    started = thread_time()
    for _ in range(1_000_000):
        pass
    return f"one turn of an empty loop: {(thread_time() - started) * 1000:.0f} ns"


def _hostile() -> dict[str, str]:
    chance = Random(3)
    words = ["".join(chance.choices(SYLLABLES, k=4)) for _ in range(400)]
    return {
        name: text[:2000]
        for name, text in {
            "one name again and again": "cheong-san " * 200,
            "a sentence a name": "isak. dies. " * 200,
            "every name and event": "on-jo nam-ra gwi-nam isak dies bitten zombie roof turns kisses " * 40,
            "unknown words": " ".join(words),
            "misspelt names": " ".join(f"cheongs{a}n" for a in "abcdefghijklmnopqrstuvwxyz" * 9),
            "letters apart": "c h e o n g s a n d i e s " * 80,
            "bars": "||a" * 700,
            "backticks": "`" * 500 + "||" + "``a" * 500,
            "backticks of all lengths": " ".join("`" * length for length in range(1, 62)),
            "asterisks": "ch**ng*s*n " * 190,
            "combining marks": ("d" + "\u0301\u0302\u200b" * 3 + "ies ") * 150,
            "single jamo": "ㅊㅓㅇㅅㅏㄴㅇㅣㅈㅜㄱㅇㅓㅆㅇㅓ " * 120,
            "Korean without spaces": "청산이죽었고온조가살았다남라가물렸다" * 110,
            "digits for letters": "ch3ong5an d1e5 0n-j0 " * 95,
            "dots": "." * 2000,
            "emoji": "🧟💀🔥" * 660,
        }.items()
    }

"""How well typed answers are judged, by kind, and what judging costs."""

from __future__ import annotations

import json
from collections import defaultdict
from statistics import mean, quantiles
from time import thread_time
from typing import TYPE_CHECKING, Any

import pytest

from bot.packs.library import Library
from bot.settings import ROOT, SEEDS
from bot.trivia.rules.matching import Verdict, can_be_typed, judge, prepare

if TYPE_CHECKING:
    from bot.packs.show import Show

GUESSES = ROOT / "tests" / "trivia" / "guesses" / "guesses.jsonl"
Row = dict[str, Any]


@pytest.fixture(scope="module")
def show() -> Show:
    show = Library.load(SEEDS).show("all-of-us-are-dead")
    prepare(show)
    return show


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return [json.loads(line) for line in GUESSES.read_text(encoding="utf-8").splitlines()]


def test_how_good_it_is(show: Show, rows: list[Row]) -> None:
    typable = sum(map(can_be_typed, show.questions.values()))
    print(f"\n{typable} of {len(show.questions)} questions can be typed")
    print(f"{'half':5} {'kind':16} {'right: taken':>14} {'wrong: taken':>14} {'refused as meant':>18}")
    for half in ("dev", "test"):
        counts: dict[str, list[int]] = defaultdict(lambda: [0] * 6)
        for row in rows:
            if row["half"] == half:
                got = judge(row["guess"], show.questions[row["question"]], show)
                for kind in (row["kind"], "all"):
                    _count(counts[kind], Verdict(row["verdict"]), got)
        for kind, (right, taken, wrong, mistaken, refused, as_meant) in sorted(counts.items()):
            cells = (
                f"{part}/{whole}" if whole else ""
                for part, whole in ((taken, right), (mistaken, wrong), (as_meant, refused))
            )
            print(f"{half:5} {kind:16} {next(cells):>14} {next(cells):>14} {next(cells):>18}")
        right, taken, _, mistaken, *_ = counts["all"]
        print(f"{half:5} precision {taken / (taken + mistaken):.4f}  recall {taken / right:.4f}")


def _count(counts: list[int], meant: Verdict, got: Verdict) -> None:
    right, refused = meant is Verdict.RIGHT, meant not in (Verdict.RIGHT, Verdict.WRONG)
    counts[0] += right
    counts[1] += right and got is Verdict.RIGHT
    counts[2] += not right
    counts[3] += not right and got is Verdict.RIGHT
    counts[4] += refused
    counts[5] += refused and got is meant


def test_what_a_guess_costs(show: Show, rows: list[Row]) -> None:
    for row in rows:
        judge(row["guess"], show.questions[row["question"]], show)
    times = []
    for row in rows:
        started = thread_time()
        judge(row["guess"], show.questions[row["question"]], show)
        times.append((thread_time() - started) * 1e6)
    print(f"\nguesses: mean {mean(times):.0f} µs, 99th percentile {quantiles(times, n=100)[98]:.0f} µs")
    hostile = {
        "names": "cheong-san on-jo " * 18,
        "lists": "a, b / c or " * 24,
        "numbers": "one hundred and " * 18,
        "chat": "x " * 1000,
    }
    for name, text in hostile.items():
        started = thread_time()
        judge(text, show.questions["next-door"], show)
        print(f"hostile: {name:8} {(thread_time() - started) * 1000:6.2f} ms for {len(text):,} characters")

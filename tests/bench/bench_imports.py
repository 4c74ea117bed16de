"""What a file costs that somebody imports, sound or hostile: time of one core, and memory at its peak."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from bot.packs.importing.formats import MAX_BYTES
from bot.settings import ROOT, SEEDS

FULL = "questions:\n" + "".join(
    f"- {{question: 'Who is number {n} of all who came to the {'x' * 60} roof?', answer: 'Number {n}',"
    f" wrong: [a, b, c], explanation: '{'because ' * 20}'}}\n"
    for n in range(1000)
)
FILES = {
    "a full pack": ("a.yaml", FULL),
    "a thousand with one answer": ("a.yaml", re.sub("'Number [0-9]+'", "Mina", FULL)),
    "10 MB on one line": ("a.yaml", "x" * 10_000_000),
    "1 MB on one line": ("a.yaml", "questions: " + "x" * (MAX_BYTES - 20)),
    "alias bomb": ("a.yaml", "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(9))),
    "deep nesting": ("a.yaml", "[" * (MAX_BYTES - 1)),
    "many values": ("a.yaml", "- a\n" * (MAX_BYTES // 4 - 1)),
    "many keys": ("a.yaml", "".join(f"k{n}: []\n" for n in range(80_000))),
    "many questions": ("a.csv", "question,answer\n" + "a,b\n" * 200_000),
    "an open quote": ("a.csv", 'question,answer\n"' + "a" * 900_000),
    "every question wrong": ("a.yaml", "questions:\n" + "- {question: [], answer: {}, wrong: 1, accept: 2}\n" * 1000),
    "all fields unknown": ("a.yaml", "questions:\n- {" + ", ".join(f"k{n}: v" for n in range(28_000)) + "}\n"),
}
# In a process of its own, so that nothing else is counted.
_MEASURE = """
import json, sys, time
from bot.packs.loading import load_pack
from bot.packs.importing.formats import read_manuscript
from bot.packs.importing.judging import Defaults, Judge
from bot.packs.remarks import PackError
from bot.episodes import Episode
from bot.trivia.rules.matching import is_short
from pathlib import Path
show = load_pack(Path(sys.argv[1])).show
name, data = sys.argv[2], sys.stdin.buffer.read()
peak = lambda: int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
str(PackError("large", megabytes=1))  # the texts are read
before, started = peak(), time.process_time()
try:
    judge = Judge(show, show.questions.values(), is_short)
    judged = judge.judge(read_manuscript(data, name), Defaults(Episode(1, 0), "story"))
    told = f"{len(judged.entries)} questions, {len(judged.errors)} errors, {len(judged.warnings)} warnings"
except PackError as error:
    told = str(error)[:60]
print(json.dumps([time.process_time() - started, peak() - before, told]))
"""


@pytest.mark.parametrize("what", FILES)
def test_what_an_import_takes(what: str) -> None:
    name, text = FILES[what]
    run = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(SEEDS / "all-of-us-are-dead"), name],
        cwd=ROOT,
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    seconds, kilobytes, told = json.loads(run.stdout)
    print(f"\n{what} ({len(text) / 1e6:.2f} MB): {seconds * 1000:.0f} ms of a core, +{kilobytes / 1024:.0f} MB: {told}")

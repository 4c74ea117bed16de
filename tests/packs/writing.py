"""A small pack that is sound, to be written with one thing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "facts.yaml": """\
sources:
  seed: {name: The show itself}
  YNA: {name: Yonhap, page: en.yna.co.kr}
facts:
  A01: {safe_after: S1E0, confidence: A, sources: [seed, YNA]}
  B01: {safe_after: S1E2, confidence: B, sources: [seed]}
""",
    "show.yaml": """\
id: rooftop-tales
title: {en: Rooftop Tales, ko: 옥상 이야기}
aliases: {en: [RT]}
about: Students on a roof.
seasons:
  - {number: 1, episodes: 3, aired: 2022-01-28}
categories:
  story: Story
people:
  - {name: Somebody, role: director, facts: [A01]}
characters:
  - id: mina
    name: Mina
    aliases: [Minnie]
    safe_after: S1E0
    about: Brave and tired.
    facts: [A01]
  - id: stranger
    name: The Stranger
    safe_after: S1E2
    about: Comes by night.
    facts: [B01]
terms:
  - id: halfling
    name: halfling
    safe_after: S1E2
    facts: [B01]
numbers:
  - {id: hours, label: Hours viewed, value: 12 million, as_of: 2022-02-27, safe_after: S1E0, facts: [A01]}
""",
    "trivia.yaml": """\
questions:
  - id: first-door
    safe_after: S1E1
    category: story
    difficulty: easy
    question: Which door do they close first?
    answer: The fire door
    wrong: [The glass door, The cellar door, The gate]
    accept: [fire door]
    explanation: It is the only one with a lock.
    facts: [A01]
  - id: night-visit
    safe_after: S1E2
    category: story
    difficulty: hard
    question: Who knocks at midnight?
    answer: The Stranger
    wrong: [A soldier, A teacher, Nobody]
    explanation: He carries a lamp.
    facts: [A01, B01]
""",
    "plot.yaml": """\
points:
  - id: what-the-night-brings
    title: What the night brings
    safe_after: S1E2
    text: The Stranger comes and tells them what he is.
    characters: [mina]
    facts: [B01]
    phrases: {en: [he carries the lamp]}
""",
    "polls.yaml": """\
polls:
  - id: more-to-come
    safe_after: S1E0
    question: Will there be more?
    options:
      - {id: surely, text: Surely}
      - {id: never, text: Never}
    note: Nothing is known as of February 2026.
    facts: [A01]
""",
}


def write_pack(folder: Path, **changed: str) -> Path:
    """Write the sound pack, with files exchanged by their names without `.yaml`; returns its folder."""
    pack = folder / "rooftop-tales"
    pack.mkdir(exist_ok=True)
    for name, content in FILES.items():
        (pack / name).write_text(changed.get(name.removesuffix(".yaml"), content), encoding="utf-8")
    return pack


def line_of(text: str, part: str) -> int:
    """The line (from 1) on which a part of a text stands for the first time."""
    return text[: text.index(part)].count("\n") + 1

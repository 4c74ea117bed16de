"""Small shows made up for tests, so that each says itself what there is to ask."""

from __future__ import annotations

from datetime import date

from bot.episodes import Episode
from bot.packs.model import Facts, PlotFile, PollsFile, Question, ShowFile, TriviaFile
from bot.packs.show import Show

NOTHING, FOURTH, TWELFTH = Episode.NOTHING, Episode(1, 4), Episode(1, 12)


def question(
    name: str, *, safe_after: Episode = NOTHING, difficulty: str = "easy", category: str = "story"
) -> Question:
    """A question whose answer and wrong choices can be told apart."""
    return Question.model_validate(
        {
            "id": name,
            "safe_after": safe_after,
            "facts": ["X01"],
            "category": category,
            "difficulty": difficulty,
            "question": f"What of {name}?",
            "answer": f"{name} right",
            "wrong": [f"{name} wrong {number}" for number in (1, 2, 3)],
            "explanation": f"Because of {name}.",
        }
    )


def questions(count: int) -> list[Question]:
    """That many questions that spoil nothing: q1, q2, …"""
    return [question(f"q{number}") for number in range(1, count + 1)]


def show(*asked: Question, name: str = "the-show") -> Show:
    """A show of twelve episodes with these questions."""
    about = ShowFile.model_validate(
        {
            "id": name,
            "title": name,
            "about": "A show.",
            "seasons": [{"number": 1, "episodes": 12, "aired": date(2022, 1, 28)}],
            "categories": {"story": {"en": "Story", "ko": "줄거리"}, "cast": "Cast"},
        }
    )
    facts = Facts.model_validate(
        {
            "sources": {"S1": {"name": "A paper"}},
            "facts": {"X01": {"safe_after": NOTHING, "confidence": "A", "sources": ["S1"]}},
        }
    )
    nothing_else = PlotFile(points=()), PollsFile(polls=())
    return Show.of(about, facts, TriviaFile(questions=tuple(asked)), *nothing_else)

"""Which question comes next: within reach of everybody who plays, and not one that the server has just had."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.trivia.rules.game import Mode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime
    from random import Random

    from bot.episodes import Episode
    from bot.packs.model import Question


def eligible(
    questions: Iterable[Question], up_to: Episode, difficulty: str | None, category: str | None
) -> list[Question]:
    """The questions that spoil nothing for people who have reached `up_to`, of a difficulty and category if named."""
    return [
        question
        for question in questions
        if question.safe_after <= up_to
        and difficulty in (None, question.difficulty)
        and category in (None, question.category)
    ]


@dataclass(frozen=True, slots=True)
class Choice:
    """From what a game chooses its next question: its pool, what it has had, and when the server last had what."""

    pool: Sequence[Question]
    had: Collection[str]
    last_asked: Mapping[str, datetime]

    @property
    def left(self) -> list[Question]:
        return [question for question in self.pool if question.id not in self.had]

    def new(self, questions: Iterable[Question]) -> list[Question]:
        """Those that the server has never had."""
        return [question for question in questions if question.id not in self.last_asked]

    def longest_ago(self, questions: Iterable[Question]) -> list[Question]:
        """Those that the server has had, the one longest ago first."""
        had = (question for question in questions if question.id in self.last_asked)
        return sorted(had, key=lambda question: (self.last_asked[question.id], question.id))


def pick(choice: Choice, mode: Mode, questions: int, random: Random) -> Question | None:
    """The next question of a game of so many: one new to the server if any is left, else the one longest ago.

    A rewatch walks on from episode to episode. Where an episode has just aired, the newest ones come first.
    """
    left = choice.left
    if mode is Mode.REWATCH:
        left = _of_the_next_episode(choice, questions)
    new = choice.new(left)
    if new and mode is Mode.JUST_AIRED:
        newest = max(question.safe_after for question in new)
        new = [question for question in new if question.safe_after == newest]
    return random.choice(new) if new else next(iter(choice.longest_ago(left)), None)


def _of_the_next_episode(choice: Choice, questions: int) -> list[Question]:
    """What a rewatch of so many questions may ask now. Its questions are spread evenly over the episodes."""
    had = [question for question in choice.pool if question.id in choice.had]
    left, new = choice.left, choice.new(choice.left)
    again = choice.longest_ago(left)[: max(questions - len(had) - len(new), 0)]
    sizes = Counter(question.safe_after for question in (*had, *new, *again))
    asked, episodes = Counter(question.safe_after for question in had), sorted(sizes)
    wanted = dict(zip(episodes, spread([sizes[episode] for episode in episodes], questions), strict=True))
    ahead = (e for e in episodes if e >= max(asked, default=e) and asked[e] < min(wanted[e], sizes[e]))
    episode = next(ahead, None)
    of_episode = [question for question in (*new, *again) if question.safe_after == episode]
    return of_episode or sorted(left, key=lambda question: question.safe_after)[:1]


def spread(sizes: Sequence[int], wanted: int) -> list[int]:
    """How many to take of each of several heaps, `wanted` in all, as evenly as their sizes allow."""
    taken = [0] * len(sizes)
    while wanted > 0 and (heaps := [heap for heap, size in enumerate(sizes) if taken[heap] < size]):
        share = min(wanted, len(heaps))
        for number in range(share):
            taken[heaps[number * len(heaps) // share]] += 1
        wanted -= share
    return taken


def shuffled(choices: int, random: Random) -> str:
    """An order to show that many choices in, as digits."""
    return "".join(map(str, random.sample(range(choices), choices)))

"""A pack's content in other languages: its own texts with what translators wrote beside them put in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.packs.model import DEFAULT_LANGUAGE, PollOption, PollTemplate, Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.packs.model import PlotPoint, PollWords, QuestionWords, WordsFile


def titled(point: PlotPoint, words: Mapping[str, WordsFile]) -> PlotPoint:
    """A plot point with its title in every language."""
    titles = {language: file.points[point.id] for language, file in words.items() if point.id in file.points}
    return point.model_copy(update={"title": {**point.title, **titles}}) if titles else point


def versions(question: Question, words: Mapping[str, WordsFile]) -> dict[str, Question]:
    """A question in every language that it is there in, by language. Each accepts what is right in any of them."""
    there: dict[str, Question | QuestionWords] = {DEFAULT_LANGUAGE: question}
    there |= {
        language: file.questions[question.id] for language, file in words.items() if question.id in file.questions
    }
    right = dict.fromkeys((*question.accept, *(version.answer for version in there.values())))
    return {language: _saying(question, version, list(right)) for language, version in there.items()}


def _saying(question: Question, version: Question | QuestionWords, right: list[str]) -> Question:
    own = {choice.casefold() for choice in (version.answer, *version.wrong)}
    said = {name: getattr(version, name) for name in ("question", "answer", "wrong", "explanation")}
    accept = tuple(spelling for spelling in right if spelling.casefold() not in own)
    return question.model_copy(update={**said, "accept": accept})


def poll_saying(poll: PollTemplate, words: PollWords) -> PollTemplate:
    """A poll in another language."""
    options = tuple(PollOption(id=option.id, text=words.options[option.id]) for option in poll.options)
    return poll.model_copy(update={"question": words.question, "options": options, "note": words.note or poll.note})

"""What the models cannot see: facts that do not exist, gates that open too early, and the same question twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.packs.likeness import Likeness, folded
from bot.packs.loading import BrokenPack, PackFiles, Problem, load_pack
from bot.packs.model import DEFAULT_LANGUAGE, Character, Number, PlotPoint, PollTemplate, Question
from bot.packs.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.packs.model import Item, WordsFile
    from bot.packs.show import Show


def check_pack(folder: Path) -> list[Problem]:
    """Everything that is wrong with a pack, in the order of its files and lines; empty when it is sound."""
    try:
        files = load_pack(folder)
    except BrokenPack as error:
        return error.problems
    return sorted(_Checker(files).problems())


class _Checker:
    def __init__(self, files: PackFiles) -> None:
        self._files = files
        self._show: Show = files.show
        self._telling = Telling(self._show)

    def problems(self) -> Iterator[Problem]:
        for (file, section), items in self._files.items.items():
            lines = [self._files.documents[file].line_of((section, index)) for index in range(len(items))]
            yield from self._repeated_ids(file, items, lines)
            for item, line in zip(items, lines, strict=True):
                for message in (*self._facts(item), *self._content(item)):
                    yield Problem(file, line, message)
        yield from self._shown_to_everybody()
        yield from self._near_duplicates()
        yield from self._unknown_sources()
        for language, words in self._show.words.items():
            yield from self._translated(f"{language}.yaml", language, words)

    def _translated(self, file: str, language: str, words: WordsFile) -> Iterator[Problem]:
        """What a translation says of things that are not there, or to whom it must not be said."""
        document, show = self._files.documents[file], self._show
        for section, known in (("points", show.points), ("polls", show.polls), ("questions", show.questions)):
            for unknown in getattr(words, section).keys() - known.keys():
                yield Problem(file, document.line_of((section, unknown)), f"{unknown}: there is nothing of that name")
        for name in words.questions.keys() & show.questions.keys():
            for message in self._question(show.question_in(show.questions[name], language)):
                yield Problem(file, document.line_of(("questions", name)), message)
        for name in words.polls.keys() & show.polls.keys():
            options = {option.id for option in show.polls[name].options}
            if words.polls[name].options.keys() != options:
                told = f"{name}: its options have to be {', '.join(sorted(options))}"
                yield Problem(file, document.line_of(("polls", name)), told)
                continue
            for message in self._poll(show.poll_in(show.polls[name], language)):
                yield Problem(file, document.line_of(("polls", name)), message)

    def _repeated_ids(self, file: str, items: tuple[Item, ...], lines: list[int]) -> Iterator[Problem]:
        seen: dict[str, int] = {}
        for item, line in zip(items, lines, strict=True):
            if item.id in seen:
                yield Problem(file, line, f"{item.id}: this id was already used in line {seen[item.id]}")
            seen.setdefault(item.id, line)

    def _shown_to_everybody(self) -> Iterator[Problem]:
        """What a show's first page says, whatever its reader has watched."""
        about, document = self._show.about, self._files.documents["show.yaml"]
        shown: list[tuple[str, tuple[str | int, ...], Iterable[str]]] = [
            ("about", ("about",), about.about.values()),
            ("content_note", ("content_note",), (about.content_note or {}).values()),
            *((person.name, ("people", index), person.role.values()) for index, person in enumerate(about.people)),
        ]
        for what, location, texts in shown:
            for message in self._told_too_early(what, texts, Episode.NOTHING):
                yield Problem("show.yaml", document.line_of(location), message)

    def _unknown_sources(self) -> Iterator[Problem]:
        facts, people = self._show.facts, self._show.about.people
        for fact_id, fact in facts.facts.items():
            for source in set(fact.sources) - facts.sources.keys():
                line = self._files.documents["facts.yaml"].line_of(("facts", fact_id))
                yield Problem("facts.yaml", line, f"{fact_id}: there is no source {source} above")
        for index, person in enumerate(people):
            for unknown in set(person.facts) - facts.facts.keys():
                line = self._files.documents["show.yaml"].line_of(("people", index))
                yield Problem("show.yaml", line, f"{person.name}: there is no fact {unknown} in facts.yaml")

    def _facts(self, item: Item) -> Iterator[str]:
        if not self._show.knows(item.safe_after):
            yield f"{item.id}: {item.safe_after} is not an episode of this show"
        known = self._show.facts.facts
        for fact in item.facts:
            if fact not in known:
                yield f"{item.id}: there is no fact {fact} in facts.yaml"
            elif known[fact].safe_after > item.safe_after:
                yield (
                    f"{item.id}: is said to be safe after {item.safe_after}, "
                    f"but fact {fact} only is after {known[fact].safe_after}"
                )

    def _content(self, item: Item) -> Iterator[str]:
        match item:
            case Question():
                yield from self._question(item)
            case PlotPoint():
                yield from self._point(item)
            case PollTemplate():
                yield from self._poll(item)
            case Character():
                yield from self._told_too_early(item.id, item.about.values(), item.safe_after)
            case Number():
                yield from self._told_too_early(item.id, (*item.label.values(), *item.value.values()), item.safe_after)
            case _:
                pass

    def _question(self, question: Question) -> Iterator[str]:
        if question.category not in self._show.about.categories:
            yield f"{question.id}: category {question.category!r} is not in show.yaml"
        if folded(question.answer) in folded(question.question):
            yield f"{question.id}: the question contains its answer"
        wrong = {folded(choice): choice for choice in question.wrong}
        for spelling in question.accept:
            if folded(spelling) in wrong:
                yield f"{question.id}: accepts {spelling!r}, which is its wrong choice {wrong[folded(spelling)]!r}"
        texts = (question.question, *question.choices, *question.accept, question.explanation)
        yield from self._told_too_early(question.id, texts, question.safe_after)

    def _point(self, point: PlotPoint) -> Iterator[str]:
        characters = {character.id for character in self._show.about.characters}
        for unknown in set(point.characters) - characters:
            yield f"{point.id}: character {unknown!r} is not in show.yaml"
        # A title is offered to everybody, whatever they have watched.
        yield from self._told_too_early(point.id, point.title.values(), Episode.NOTHING)
        yield from self._told_too_early(point.id, point.text.values(), point.safe_after)

    def _poll(self, poll: PollTemplate) -> Iterator[str]:
        if len({option.id for option in poll.options}) < len(poll.options):
            yield f"{poll.id}: two of its options have the same id"
        texts = (poll.question, poll.note, *(option.text for option in poll.options))
        yield from self._told_too_early(poll.id, texts, poll.safe_after)

    def _told_too_early(self, what: str, texts: Iterable[str], safe_after: Episode) -> Iterator[str]:
        said = tuple(texts)
        for entity in self._telling.named_too_early(said, safe_after):
            name = entity.name[DEFAULT_LANGUAGE]
            yield f"{what}: names {name!r}, which is safe after {entity.safe_after}, to people at {safe_after}"
        for point, words in self._telling.told_too_early(said, safe_after):
            yield f"{what}: says {words!r}, which gives away {point.id} ({point.safe_after})"

    def _near_duplicates(self) -> Iterator[Problem]:
        document = self._files.documents["trivia.yaml"]
        questions = [item for item in self._files.items["trivia.yaml", "questions"] if isinstance(item, Question)]
        likenesses = [Likeness.of(question) for question in questions]
        for later, question in enumerate(questions):
            for earlier in range(later):
                if likenesses[later].asks_the_same_as(likenesses[earlier]):
                    yield Problem(
                        "trivia.yaml",
                        document.line_of(("questions", later)),
                        f"{question.id}: asks the same as {questions[earlier].id}",
                    )

"""What becomes of a manuscript: questions that can be asked of a show, or everything that is wrong, line by line."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from bot.packs.likeness import Likeness, folded
from bot.packs.own.model import Entry, PackHead
from bot.packs.remarks import Remark
from bot.packs.telling import Telling
from bot.texts import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pydantic_core import ErrorDetails

    from bot.episodes import Episode
    from bot.packs.importing.manuscript import Draft, Manuscript
    from bot.packs.model import Question
    from bot.packs.show import Show

Part = TypeVar("Part", Entry, PackHead)
DEFAULT_DIFFICULTY = "medium"
# Of questions with the same answer, so many are compared word by word: more ask the same thing in another way.
_COMPARED = 40

_SENTENCES = {
    "missing": "error-missing",
    "extra_forbidden": "error-unknown-key",
    "string_too_long": "error-long",
    "string_too_short": "error-empty",
    "too_long": "error-many",
    "literal_error": "error-difficulty",
    "tuple_type": "error-no-list",
}


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for questions that do not say."""

    safe_after: Episode
    category: str
    difficulty: str = DEFAULT_DIFFICULTY


@dataclass(frozen=True, slots=True)
class Judged:
    """What an import comes to. Nothing is taken where there is an error."""

    name: str
    author: str
    description: str
    entries: tuple[Entry, ...]
    errors: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    gates_given: int = 0  # questions that did not say after which episode they are safe
    categories_given: int = 0  # questions whose category is not one of the show's

    @classmethod
    def refused(cls, *errors: Remark, warnings: Iterable[Remark] = ()) -> Judged:
        return cls("", "", "", (), tuple(sorted(errors)), tuple(sorted(warnings)))


@dataclass
class Judge:
    """Judges what is brought for a show, which may have such questions already."""

    show: Show
    known: Iterable[Question]
    is_typed: Callable[[str], bool]  # whether people can be expected to type such an answer
    on_question: Callable[[], object] = bool  # told of each question that is judged

    def judge(self, manuscript: Manuscript, defaults: Defaults) -> Judged:
        errors = list(manuscript.errors)
        head = _valid(PackHead, _clean(manuscript.head), manuscript.line_of, errors)
        if not manuscript.drafts and not errors:
            errors.append(Remark.on(1, "error-no-questions"))
        gates, categories, entries = 0, 0, []
        for draft in manuscript.drafts:
            said = _valid(Entry, _clean(draft.fields), draft.line_of, errors)
            if said is None:
                continue
            gate, category = said.safe_after or (head and head.safe_after), self._category(said.category)
            gates += gate is None
            categories += category is None
            given = {
                "safe_after": gate or defaults.safe_after,
                "category": category or defaults.category,
                "difficulty": said.difficulty or defaults.difficulty,
            }
            entries.append(said.model_copy(update=given))
            errors += self._wrong_with(draft, entries[-1])
        if errors or head is None:
            return Judged.refused(*set(errors), warnings=manuscript.warnings)
        warnings = sorted((*manuscript.warnings, *self._doubtful(manuscript.drafts, entries)))
        about = (head.name or "", head.author, head.description)
        return Judged(*about, tuple(entries), (), tuple(warnings), gates, categories)

    def _category(self, said: str | None) -> str | None:
        """The show's category of that id or name."""
        wanted = (said or "").casefold()
        named = self.show.about.categories.items()
        return next((key for key, names in named if wanted in (key, *map(str.casefold, names.values()))), None)

    def _wrong_with(self, draft: Draft, entry: Entry) -> Iterator[Remark]:
        assert entry.safe_after is not None
        if not self.show.knows(entry.safe_after):
            where = draft.line_of("safe_after")
            yield Remark.on(where, "error-episode", episode=str(entry.safe_after), latest=str(self.show.latest))
        choices = Counter(choice.casefold() for choice in (entry.answer, *entry.wrong))
        if choices.total() > len(choices):
            yield Remark.on(draft.line_of("wrong"), "error-same-choices")
        for spelling in entry.accept:
            if spelling.casefold() in {wrong.casefold() for wrong in entry.wrong}:
                yield Remark.on(draft.line_of("accept"), "error-accepts-wrong", spelling=spelling)

    def _doubtful(self, drafts: list[Draft], entries: list[Entry]) -> Iterator[Remark]:
        telling = Telling(self.show)
        alike: defaultdict[str, list[tuple[Likeness, int]]] = defaultdict(list)
        asked: dict[str, int] = {}
        for question in self.known:
            likeness = Likeness.of(question)
            alike[likeness.answer].append((likeness, 0))
            asked[likeness.question] = 0
        for draft, entry in zip(drafts, entries, strict=True):
            self.on_question()
            yield from self._doubts(telling, draft, entry)
            likeness = Likeness.worded(entry.question, entry.answer)
            same = alike[likeness.answer]
            as_before = asked.get(likeness.question)
            if as_before is None:
                as_before = next((line for other, line in same[:_COMPARED] if likeness.asks_the_same_as(other)), None)
            if as_before is not None:
                key = "warning-repeats" if as_before else "warning-known"
                yield Remark.on(draft.line, key, **({"first": str(as_before)} if as_before else {}))
            same.append((likeness, draft.line))
            asked.setdefault(likeness.question, draft.line)

    def _doubts(self, telling: Telling, draft: Draft, entry: Entry) -> Iterator[Remark]:
        assert entry.safe_after is not None
        said = (entry.question, entry.answer, *entry.wrong, *entry.accept, entry.explanation)
        gates = [entity.safe_after for entity in telling.named_too_early(said, entry.safe_after)]
        gates += [point.safe_after for point, _ in telling.told_too_early(said, entry.safe_after)]
        if gates:
            yield Remark.on(draft.line, "warning-tells", episode=str(max(gates)), safe_after=str(entry.safe_after))
        if not entry.wrong and not self.is_typed(entry.answer):
            yield Remark.on(draft.line, "warning-never-asked")
        if f" {folded(entry.answer)} " in f" {folded(entry.question)} ":
            yield Remark.on(draft.line, "warning-answers-itself")


def _clean(fields: Any) -> dict[str, Any]:
    cleaned: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, list):
            texts = [one_line(one) if isinstance(one, str) else one for one in value]
            cleaned[name] = [one for one in texts if one != ""]
        elif isinstance(value, str) and (text := one_line(value)):
            cleaned[name] = text.lower() if name == "difficulty" else text
        elif value is not None and not isinstance(value, str):
            cleaned[name] = value
    return cleaned


def _valid(
    model: type[Part], fields: dict[str, Any], line_of: Callable[[object], int], errors: list[Remark]
) -> Part | None:
    """What the fields make; None where they make nothing, with what is wrong added to the errors."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False):
            name = str(detail["loc"][0])
            errors.append(_remark(line_of(name), name, detail))
        return None


def _remark(line: int, name: str, detail: ErrorDetails) -> Remark:
    key, limits = _SENTENCES.get(detail["type"]), detail.get("ctx", {})
    match key:
        case "error-long":
            return Remark.on(line, key, field=name, most=limits["max_length"])
        case "error-many":
            return Remark.on(line, key, field=name, most=limits["max_length"])
        case "error-difficulty":
            return Remark.on(line, key)
        case None:
            is_gate = name == "safe_after"
            return Remark.on(line, "error-no-episode") if is_gate else Remark.on(line, "error-no-text", field=name)
        case _:
            return Remark.on(line, key, field=name)

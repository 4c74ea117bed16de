"""What a content pack may contain. Every item says after which episode it is safe and which facts it rests on."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from bot.episodes import Episode

DEFAULT_LANGUAGE = "en"

QUESTION_LENGTH = 200
CHOICE_LENGTH = 60
EXPLANATION_LENGTH = 300
WRONG_CHOICES = 3
# As an editor can tell an episode; which ones a show has is for the check.
EPISODE_PATTERN = r"^([sS]\d{1,2} *[eE]|\d{1,2} *[xX]|[eE][pP]?\.? *)\d{1,3}$"


def _episode(value: Any) -> Episode:
    return value if isinstance(value, Episode) else Episode.parse(str(value))


def _by_language(value: Any) -> Any:
    return {DEFAULT_LANGUAGE: value} if isinstance(value, str) else value


def _aliases_by_language(value: Any) -> Any:
    return {DEFAULT_LANGUAGE: value} if isinstance(value, list) else value


def _has_default(texts: dict[str, str]) -> dict[str, str]:
    if DEFAULT_LANGUAGE not in texts:
        raise ValueError(f"says nothing in {DEFAULT_LANGUAGE!r}, the language to fall back on")
    return texts


def _short(length: int) -> StringConstraints:
    return StringConstraints(min_length=1, max_length=length, strip_whitespace=True)


Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
# Shorter, since it goes into the custom ids of buttons, which Discord limits to 100 characters.
ShowId = Annotated[Identifier, StringConstraints(max_length=48)]
FactId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,3}\d{2,3}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")]
SafeAfter = Annotated[
    Episode,
    BeforeValidator(_episode),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": EPISODE_PATTERN}),
]
Name = Annotated[str, _short(80)]
Text = Annotated[str, _short(600)]
Saying = Annotated[str, _short(200)]
Localised = Annotated[
    dict[Language, Text],
    BeforeValidator(_by_language, json_schema_input_type=Text | dict[Language, Text]),
    AfterValidator(_has_default),
]
Title = Annotated[
    dict[Language, Name],
    BeforeValidator(_by_language, json_schema_input_type=Name | dict[Language, Name]),
    AfterValidator(_has_default),
]
Aliases = Annotated[
    dict[Language, tuple[Name, ...]],
    BeforeValidator(_aliases_by_language, json_schema_input_type=tuple[Name, ...] | dict[Language, tuple[Name, ...]]),
]
Sayings = Annotated[
    dict[Language, tuple[Saying, ...]],
    BeforeValidator(
        _aliases_by_language, json_schema_input_type=tuple[Saying, ...] | dict[Language, tuple[Saying, ...]]
    ),
]
Choice = Annotated[str, _short(CHOICE_LENGTH)]
Difficulty = Literal["easy", "medium", "hard"]
DIFFICULTIES: tuple[str, ...] = get_args(Difficulty)


def in_language(texts: dict[str, str], language: str) -> str:
    """The text in a language, or in its base language, or in the pack's own."""
    return texts.get(language) or texts.get(language.split("-", maxsplit=1)[0]) or texts[DEFAULT_LANGUAGE]


class _Part(BaseModel):
    # Most parts are only ever validated as parts of a file, whose validator holds theirs.
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)


class Item(_Part):
    """Something a fan can be shown: identified, gated, and resting on facts."""

    id: Identifier
    safe_after: SafeAfter
    facts: Annotated[tuple[FactId, ...], Field(min_length=1)]


class Season(_Part):
    """All its episodes air on the day `aired`, unless `days` has one for each, up to the latest that is known."""

    number: Annotated[int, Field(ge=1, le=60)]
    episodes: Annotated[int, Field(ge=1, le=400)]
    aired: date
    days: tuple[date, ...] = ()

    @model_validator(mode="after")
    def _episodes_air_in_order(self) -> Self:
        if len(self.days) > self.episodes:
            raise ValueError("has more days of airing than episodes")
        if [self.aired, *self.days] != sorted([self.aired, *self.days]):
            raise ValueError("its episodes do not air in order")
        return self

    def aired_on(self, episode: int) -> date | None:
        """The day on which one of its episodes airs; None where that is not known yet."""
        if not self.days:
            return self.aired
        return self.days[episode - 1] if 1 <= episode <= len(self.days) else None


class Person(_Part):
    name: Name
    role: Title
    aliases: Aliases = {}
    facts: tuple[FactId, ...] = ()

    def name_in(self, language: str) -> str:
        """As it is written in a language, where the pack says so first of its aliases there."""
        written = () if language.startswith(DEFAULT_LANGUAGE) else self.aliases.get(language, ())
        return written[0] if written else self.name


class Entity(Item):
    """Somebody or something by name; naming it before `safe_after` gives something away."""

    name: Localised
    aliases: Aliases = {}

    def spellings(self) -> set[str]:
        """Every way in which people write it."""
        return {*self.name.values(), *(alias for aliases in self.aliases.values() for alias in aliases)}


class Character(Entity):
    nicknames: Aliases = {}  # what chats call them though it is no name, for the guard: the class president
    about: Localised
    played_by: Name | None = None


class Number(Item):
    label: Localised
    value: Title
    as_of: date


def _require_different(choices: tuple[str, ...]) -> None:
    if len({choice.casefold() for choice in choices}) < len(choices):
        raise ValueError("two of its choices are the same")


class Question(Item):
    category: Identifier
    difficulty: Difficulty
    question: Annotated[str, _short(QUESTION_LENGTH)]
    answer: Choice
    wrong: Annotated[tuple[Choice, ...], Field(min_length=WRONG_CHOICES, max_length=WRONG_CHOICES)]
    accept: tuple[Choice, ...] = ()
    explanation: Annotated[str, _short(EXPLANATION_LENGTH)]

    @model_validator(mode="after")
    def _choices_differ(self) -> Self:
        _require_different(self.choices)
        return self

    @property
    def choices(self) -> tuple[str, ...]:
        """The answer first, then the wrong choices; a game shuffles them."""
        return (self.answer, *self.wrong)

    @property
    def right(self) -> frozenset[int]:
        """Which of the choices are right: the answer, and those that moderators have accepted too."""
        accepted = {spelling.casefold() for spelling in self.accept}
        return frozenset({0, *(index for index, choice in enumerate(self.choices) if choice.casefold() in accepted)})


class PlotPoint(Item):
    title: Title
    text: Localised
    characters: tuple[Identifier, ...] = ()
    phrases: Aliases = {}  # wordings by which people give it away
    paraphrases: Sayings = {}  # whole messages that say it


class PollOption(_Part):
    id: Identifier
    text: Name


class PollTemplate(Item):
    kind: Literal["single", "multiple", "ranked", "forecast"] = "single"
    max_choices: Annotated[int, Field(ge=1)] | None = None
    question: Annotated[str, _short(200)]
    options: Annotated[tuple[PollOption, ...], Field(min_length=2, max_length=10)]
    note: Annotated[str, _short(300)] = ""

    @model_validator(mode="after")
    def _cap_fits(self) -> Self:
        if self.max_choices is not None and (self.kind != "multiple" or self.max_choices > len(self.options)):
            raise ValueError("max_choices is for polls of kind multiple, and no more than their options")
        return self


class Source(_Part):
    name: Name
    page: str = ""


class Fact(_Part):
    safe_after: SafeAfter
    confidence: Literal["A", "B"]
    sources: tuple[str, ...]


class Facts(_Part):
    """The ids that items may rest on, with their gates and sources; never the facts' own texts."""

    sources: dict[str, Source]
    facts: dict[FactId, Fact]


class ShowFile(_Part):
    id: ShowId
    title: Localised
    aliases: Aliases = {}
    about: Localised
    content_note: Localised | None = None
    seasons: Annotated[tuple[Season, ...], Field(min_length=1)]
    categories: dict[Identifier, Localised]
    people: tuple[Person, ...] = ()
    characters: tuple[Character, ...] = ()
    terms: tuple[Entity, ...] = ()
    numbers: tuple[Number, ...] = ()


class QuestionWords(_Part):
    """A question in another language: its choices in the same order."""

    question: Annotated[str, _short(QUESTION_LENGTH)]
    answer: Choice
    wrong: Annotated[tuple[Choice, ...], Field(min_length=WRONG_CHOICES, max_length=WRONG_CHOICES)]
    explanation: Annotated[str, _short(EXPLANATION_LENGTH)]

    @model_validator(mode="after")
    def _choices_differ(self) -> Self:
        _require_different((self.answer, *self.wrong))
        return self


class PollWords(_Part):
    """A poll in another language: its options' texts by their ids."""

    question: Annotated[str, _short(200)]
    options: dict[Identifier, Name]
    note: Annotated[str, _short(300)] = ""


class WordsFile(_Part):
    """What a pack says, in another language, each part by the id of what it is about."""

    points: dict[Identifier, Annotated[str, _short(80)]] = {}
    polls: dict[Identifier, PollWords] = {}
    questions: dict[Identifier, QuestionWords] = {}


class TriviaFile(_Part):
    questions: tuple[Question, ...]


class PlotFile(_Part):
    points: tuple[PlotPoint, ...]


class PollsFile(_Part):
    polls: tuple[PollTemplate, ...]

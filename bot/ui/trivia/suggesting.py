"""Questions that fans suggest: the form they come in, and the answer to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.packs.model import CHOICE_LENGTH, DIFFICULTIES, EXPLANATION_LENGTH, QUESTION_LENGTH, WRONG_CHOICES
from bot.trivia.reviewing.suggesting import Filing
from bot.trivia.rules.suggestions import Texts
from bot.ui.forms import Choices, Field, form
from bot.ui.replies import reader, tell
from bot.ui.trivia.review_cards import categories, suggested_card

if TYPE_CHECKING:
    from discord import Interaction, ui

    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.trivia.reviewing.suggesting import SuggestionService
    from bot.ui.presses import Press, Presses

EPISODE_LENGTH = 12
WRONG_LENGTH = WRONG_CHOICES * (CHOICE_LENGTH + 2)


def question_fields(say: Words, texts: Texts | None = None) -> list[Field]:
    """The fields of a question, empty or with what it says so far."""
    texts = texts or Texts("", "", (), "")
    question = Field("question", say("suggest-question"), QUESTION_LENGTH, value=texts.question or None)
    answer = Field("answer", say("suggest-answer"), CHOICE_LENGTH, value=texts.answer or None)
    wrong = Field(
        "wrong",
        say("suggest-wrong"),
        WRONG_LENGTH,
        lines=True,
        hint=say("suggest-wrong-hint"),
        value="\n".join(texts.wrong) or None,
        required=False,
    )
    explanation = Field(
        "explanation",
        say("suggest-explanation"),
        EXPLANATION_LENGTH,
        lines=True,
        hint=say("suggest-explanation-hint"),
        value=texts.explanation or None,
    )
    return [question, answer, wrong, explanation]


def edit_form(say: Words, texts: Texts, safe_after: Episode, *, action: str, number: int) -> ui.Modal:
    """The form in which a moderator edits a question, and says how far it goes."""
    episode = Field("safe_after", say("review-safe-after"), EPISODE_LENGTH, value=str(safe_after))
    fields = (*question_fields(say, texts), episode)
    return form(say("review-edit-title"), *fields, action=action, args=(number,))


def texts_of(press: Press) -> Texts:
    """What somebody typed into these fields. Raises Refusal where it makes no question."""
    return Texts.typed(*(press.fields.get(name, "") for name in ("question", "answer", "wrong", "explanation")))


class SuggestionDesk:
    """Takes the questions that fans suggest."""

    def __init__(self, suggestions: SuggestionService, spoilers: SpoilerService, library: Library) -> None:
        self._suggestions = suggestions
        self._spoilers = spoilers
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are suggestions'."""
        presses.on("trivia.suggested", self._suggest, dear=True)

    async def ask(self, interaction: Interaction[Any], show: Show, safe_after: Episode, difficulty: str) -> None:
        """`/trivia suggest`: the form for a question."""
        say = reader(interaction)
        named = categories(say, show)
        category = Choices("category", say("suggest-category"), named, named[0][0])
        asked = form(
            say("suggest-title"),
            *question_fields(say),
            category,
            action="trivia.suggested",
            args=(show.id, str(safe_after), difficulty),
        )
        await interaction.response.send_modal(asked)

    async def _suggest(self, press: Press) -> None:
        show = self._library.show(press.text(0))
        difficulty = press.text(2)
        if difficulty not in DIFFICULTIES:
            raise Refusal("old-button")
        category = self._library.category(show, press.fields.get("category", ""))
        suggestion = await self._suggestions.suggest(
            press.guild_id,
            press.interaction.id,
            press.user_id,
            show,
            texts_of(press),
            Filing(self._library.episode(show, press.text(1)), category, difficulty),
            reached=await self._spoilers.reached(press.user_id, show),
        )
        latest = await self._suggestions.latest(press.guild_id, press.user_id)
        await tell(press.interaction, suggested_card(press.say, show, suggestion, latest))

"""What a game should be like, kept until it opens."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from bot.episodes import Episode
from bot.trivia.lobbies import Wishes
from bot.trivia.rules.game import Answers, Mode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.packs.library import Library


def saved(wishes: Wishes) -> dict[str, Any]:
    """Wishes as a table can keep them."""
    plain = {field.name: getattr(wishes, field.name) for field in fields(wishes)}
    up_to = wishes.up_to.code if wishes.up_to is not None else None
    return plain | {"show": wishes.show.id, "up_to": up_to, "answers": str(wishes.answers), "mode": str(wishes.mode)}


def restored(library: Library, kept: Mapping[str, Any]) -> Wishes:
    """What was saved. Raises Refusal where its show is gone."""
    return Wishes(
        **{
            **kept,
            "show": library.show(kept["show"]),
            "up_to": Episode.from_code(kept["up_to"]) if kept["up_to"] is not None else None,
            "answers": Answers(kept["answers"]),
            "mode": Mode(kept["mode"]),
        }
    )

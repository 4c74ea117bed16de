"""What of the guard fits into Discord's own AutoMod: the most certain wordings, and where they are blocked."""

from __future__ import annotations

from bot.spoilers.rules.automod.plan import Block, Plan, Shortage, plan
from bot.spoilers.rules.automod.wordings import Wording, certain_wordings, own_wordings

__all__ = ["Block", "Plan", "Shortage", "Wording", "certain_wordings", "own_wordings", "plan"]

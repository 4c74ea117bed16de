"""The guard's engine: which plot points a message gives away, which episode, how surely, and by which words."""

from __future__ import annotations

from bot.spoilers.rules.guard.reading import Guard
from bot.spoilers.rules.guard.verdict import Finding, Strictness, Verdict

__all__ = ["Finding", "Guard", "Strictness", "Verdict"]

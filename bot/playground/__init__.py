"""The bot without a token: a simulated server in the browser, around the unmodified bot.

SimCord plays Discord: its preview page shows a channel and lets a person act in it as one of the members. This package
adds what a test tool has no need of: a furnished server, a clock that runs, and a page that follows both.
"""

from __future__ import annotations

from bot.playground.opening import open_playground
from bot.playground.world import World

__all__ = ["World", "open_playground"]

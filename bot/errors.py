"""What can go wrong, as one tree: what a person did, what Discord does not allow us, and what stops the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.i18n import Value


class RooftopError(Exception):
    """The root of everything Rooftop raises itself."""


class StartupError(RooftopError):
    """Rooftop cannot start; the text is one sentence for the self-hoster, printed without a traceback."""


class Unavailable(RooftopError):  # noqa: N818 - not an error of ours
    """The database cannot be had just now, and nothing was stored that was not told of: who asked may try again."""


class Refusal(RooftopError):  # noqa: N818 - not an error of ours
    """A person asked for something that cannot be done.

    `key` names the sentence in the `.ftl` files that says what was wrong and what to do instead;
    `values` fill its variables.
    """

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self.key = f"refusal-{key}"
        self.values = values

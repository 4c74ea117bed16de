"""What can go wrong, as one tree: what a person did, what Discord does not allow us, and what stops the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from bot.i18n import Value


class RooftopError(Exception):
    """The root of everything Rooftop raises itself."""


class StartupError(RooftopError):
    """Rooftop cannot start; the text is one sentence for the self-hoster, printed without a traceback."""


class Passing(RooftopError):  # noqa: N818 - not an error of ours
    """Something is out of reach just now. It is tried again, by us or by who asked, whom the sentence `key` tells."""

    key: ClassVar[str]


class Unavailable(Passing):
    """The database cannot be had just now, and nothing was stored that was not told of: who asked may try again."""

    key = "error-unavailable"


def told(error: BaseException) -> dict[str, Any]:
    """What a log is told of a failure: all of it; of one that passes, what it says."""
    return {"reason": str(error)} if isinstance(error, Passing) else {"exc_info": error}


class Refusal(RooftopError):  # noqa: N818 - not an error of ours
    """A person asked for something that cannot be done.

    `key` names the sentence in the `.ftl` files that says what was wrong and what to do instead;
    `values` fill its variables.
    """

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self.key = f"refusal-{key}"
        self.values = values

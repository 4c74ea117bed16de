"""What somebody chose in `/poll create`: it travels in the form's custom id, and is read as distrustfully as typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.errors import Refusal
from bot.polls.rules.ballots import MOST_OPTIONS, Kind, Results
from bot.polls.rules.closing import Closing
from bot.ui.presses import whole_number

if TYPE_CHECKING:
    from bot.ui.presses import Press


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything about a poll but its question and its options."""

    kind: Kind
    results: Results
    anonymous: bool
    max_choices: int | None
    up_to: Episode | None
    closing: Closing
    opens_at: datetime | None
    ping_role_id: int | None

    def written(self) -> tuple[str, ...]:
        """The arguments that `read` takes back: at most 77 characters, so that they fit into a custom id."""
        return (
            self.kind.value,
            self.results.value,
            str(int(self.anonymous)),
            str(self.max_choices or ""),
            str(self.up_to or ""),
            str(self.closing),
            str(int(self.opens_at.timestamp()) if self.opens_at else ""),
            str(self.ping_role_id or ""),
        )

    @classmethod
    def read(cls, press: Press) -> Wishes:
        """The inverse of `written`. Raises Refusal for anything that it would not write."""
        try:
            up_to, opens = press.text(4), _number(press.text(6))
            return cls(
                kind=Kind(press.text(0)),
                results=Results(press.text(1)),
                anonymous=press.text(2) == "1",
                max_choices=min(_number(press.text(3)) or 0, MOST_OPTIONS) or None,
                up_to=Episode.parse(up_to) if up_to else None,
                closing=Closing.read(press.text(5)),
                opens_at=datetime.fromtimestamp(opens, UTC) if opens else None,
                ping_role_id=_number(press.text(7)),
            )
        except (ValueError, OverflowError, OSError):
            raise Refusal("old-button") from None


def _number(text: str) -> int | None:
    if text and whole_number(text) is None:
        raise Refusal("old-button")
    return whole_number(text)

"""What is measured as it happens, for whoever watches this process; where nobody does, that costs next to nothing.

Measures are of the whole process, so that listeners belong to it too, and what measures need not be handed one.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto


class Measure(Enum):
    """What can be measured, and in what."""

    INTERACTION = auto()  # one handled: its command or action, and its outcome
    BATCH = auto()  # writes that one transaction stored
    LATENESS = auto()  # seconds from when a deadline was due until it was seen to: its kind


Listener = Callable[[Measure, float, tuple[str, ...]], None]
listeners: list[Listener] = []


def note(measure: Measure, value: float, *labels: str) -> None:
    """Tell whoever listens."""
    for listener in listeners:
        listener(measure, value, labels)

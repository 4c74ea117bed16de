"""Lists that are shown page by page, counted from 0."""

from __future__ import annotations


def pages_of(count: int, page: int) -> int:
    """How many pages hold so many things, so many on each; always one at least."""
    return max(-(-count // page), 1)

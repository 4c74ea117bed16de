"""All the shows of an installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.errors import Refusal, StartupError
from bot.packs.loading import BrokenPack, load_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.packs.show import Show


class Library:
    """The shows by id; the first is what a command means that names none."""

    def __init__(self, shows: list[Show]) -> None:
        self._shows = {show.id: show for show in shows}

    @classmethod
    def load(cls, seeds: Path) -> Library:
        """Load every pack in a folder. Raises StartupError naming the first problem and the command that lists all."""
        shows = []
        for folder in sorted(path.parent for path in seeds.glob("*/show.yaml")):
            try:
                shows.append(load_pack(folder).show)
            except BrokenPack as error:
                raise StartupError(
                    f"The pack {folder.name} is broken at {error.problems[0]} "
                    f"(python -m bot pack check {folder} lists all {len(error.problems)})."
                ) from None
        if not shows:
            raise StartupError(f"There is no content pack in {seeds}: each show has a folder there with a show.yaml.")
        return cls(shows)

    def __iter__(self) -> Iterator[Show]:
        return iter(self._shows.values())

    def __len__(self) -> int:
        return len(self._shows)

    @property
    def default(self) -> Show:
        return next(iter(self))

    def show(self, named: str | None) -> Show:
        """The show that somebody means, or the default for None. Raises Refusal."""
        if named is None:
            return self.default
        show = self.find(named)
        if show is None:
            raise Refusal("unknown-show", show=named[:60])
        return show

    def find(self, named: str) -> Show | None:
        """The show of that id, title or alias, if there is one."""
        wanted = named.strip().casefold()
        known = (show for show in self if wanted in (show.id, *(name.casefold() for name in show.names)))
        return next(known, None)

    def get(self, show_id: str) -> Show | None:
        """The show of that id, if it is (still) installed."""
        return self._shows.get(show_id)

    def category(self, show: Show, text: str) -> str:
        """A trivia category by its id, or by its name as somebody typed it. Raises Refusal."""
        typed = text.casefold().strip()
        for category, names in show.about.categories.items():
            if typed in (category, *map(str.casefold, names.values())):
                return category
        raise Refusal("unknown-category", category=text[:60])

    def episode(self, show: Show, text: str) -> Episode:
        """An episode of a show as somebody typed it. Raises Refusal."""
        try:
            episode = Episode.parse(text)
        except ValueError:
            raise Refusal("not-an-episode", text=text[:30]) from None
        if not show.knows(episode):
            raise Refusal("no-such-episode", episode=str(episode), latest=str(show.latest))
        return episode

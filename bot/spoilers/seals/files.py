"""The files of seals, in the data folder: `seals/<guild>/<seal>/`, under names that tell nothing."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class SealFile:
    """A file of a seal; its name is one of ours."""

    name: str
    data: bytes


class SealFiles:
    """Keeps, reads and removes them, off the event loop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def keep(self, guild: int, seal: int, files: Sequence[SealFile]) -> None:
        """Store a seal's files. Raises OSError where the disk does not take them."""
        await asyncio.to_thread(self._keep, self._of(guild, seal), files)

    async def read(self, guild: int, seal: int, names: Sequence[str], most: int) -> list[SealFile]:
        """Those of a seal's files that are still there and, together, not larger than `most` bytes."""
        return await asyncio.to_thread(self._read, self._of(guild, seal), names, most)

    async def remove(self, guild: int, seal: int) -> None:
        """Remove a seal's files; nothing happens where there are none."""
        await asyncio.to_thread(self._remove, self._of(guild, seal))

    async def remove_all(self, guild: int) -> None:
        """Remove the files of all seals of a server."""
        await asyncio.to_thread(shutil.rmtree, self._folder / str(guild), ignore_errors=True)

    def _of(self, guild: int, seal: int) -> Path:
        return self._folder / str(guild) / str(seal)

    @staticmethod
    def _keep(folder: Path, files: Sequence[SealFile]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            (folder / file.name).write_bytes(file.data)

    @staticmethod
    def _read(folder: Path, names: Sequence[str], most: int) -> list[SealFile]:
        found = []
        for name in names:
            with suppress(OSError):
                size = (folder / name).stat().st_size
                if size <= most:
                    found.append(SealFile(name, (folder / name).read_bytes()))
                    most -= size
        return found

    @staticmethod
    def _remove(folder: Path) -> None:
        with suppress(FileNotFoundError):
            shutil.rmtree(folder)
        with suppress(OSError):  # another seal of the server's has files, or there was none
            folder.parent.rmdir()

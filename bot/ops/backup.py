"""`python -m bot backup` and `restore`: a folder with a copy of the database, and the files of sealed spoilers."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.db.revisions import known_revisions
from bot.errors import StartupError
from bot.ops.copies import copies_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.ops.copies import Copies
    from bot.settings import Settings

_SEALS = "seals"
_FOLDER_MODE = 0o700  # what people have sealed is nobody else's to read


def back_up(settings: Settings, folder: Path | None = None) -> str:
    """Make a copy that was opened and looked through; returns what to tell. Raises StartupError."""
    copies = copies_of(settings.database)
    if not copies.is_there():
        raise StartupError("There is no database to copy yet: the first start makes it.")
    folder = folder or settings.data_dir / "backups" / f"{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}"
    if folder.exists():
        raise StartupError(f"{folder} is there already: name another folder, or leave it out.")
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    try:
        unfinished.mkdir(parents=True, mode=_FOLDER_MODE)
        try:
            copies.copy(unfinished / copies.kept_as)
            revision = _known(copies, unfinished / copies.kept_as)
            if settings.seals_dir.exists():
                shutil.copytree(settings.seals_dir, unfinished / _SEALS)
            unfinished.rename(folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise StartupError(f"The copy cannot be written to {folder} ({error.strerror}): make room there.") from None
    return f"Copied to {folder}: opened, sound, at revision {revision}."


def restore(settings: Settings, folder: Path, *, overwrite: bool) -> str:
    """Put a copy in the place of the database; returns what to tell. Raises StartupError, and then nothing changed."""
    copies = copies_of(settings.database)
    copy = folder / copies.kept_as
    if not copy.is_file():
        raise StartupError(
            f"{folder} holds no {copies.kept_as}: name the folder that `backup` made of this kind of database."
        )
    revision = _known(copies, copy)
    if copies.is_there():
        if copies.is_in_use():
            raise StartupError("The database is in use: stop the bot, and whatever else is connected to it, first.")
        if not overwrite:
            raise StartupError("There is a database already: to lose what is in it, say so by --overwrite.")
    _put_back(settings, copies, folder)
    return f"Restored from {folder}, at revision {revision}; the next start migrates it if it has to."


def _put_back(settings: Settings, copies: Copies, folder: Path) -> None:
    staged = settings.seals_dir.with_name("seals.restoring")
    try:
        shutil.rmtree(staged, ignore_errors=True)
        if (folder / _SEALS).exists():
            shutil.copytree(folder / _SEALS, staged)
        copies.put_back(folder / copies.kept_as)
        shutil.rmtree(settings.seals_dir, ignore_errors=True)
        if staged.exists():
            staged.rename(settings.seals_dir)
    except OSError as error:
        raise StartupError(f"The copy cannot be put back ({error.strerror}): make room, and try again.") from None


def _known(copies: Copies, copy: Path) -> str:
    revision = copies.revision(copy)
    if revision is None:
        raise StartupError(f"The copy {copy} is of no database of Rooftop's.")
    if revision not in known_revisions():
        raise StartupError(f"The copy {copy} is of a later version of Rooftop ({revision}): install that one first.")
    return revision

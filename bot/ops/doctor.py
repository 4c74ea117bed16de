"""`python -m bot doctor`: what is wrong with this installation, in one line each, with what to do about it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from dotenv import dotenv_values

from bot.db.revisions import current_revision, newest_revision, sqlite_file
from bot.errors import StartupError
from bot.packs.checks import check_pack
from bot.settings import SEEDS, Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor looked at."""

    about: str
    well: bool
    told: str

    def __str__(self) -> str:
        return f"{'ok ' if self.well else '!! '} {self.about}: {self.told}"


async def examine() -> AsyncIterator[Finding]:
    """Look at everything that can be seen without connecting to Discord."""
    try:
        settings = load_settings()
    except StartupError as error:
        yield Finding("settings", well=False, told=str(error))
        return
    yield _settings()
    yield _token(settings)
    yield _intents(settings)
    async for finding in _storage(settings):
        yield finding
    for folder in sorted(path.parent for path in SEEDS.glob("*/show.yaml")):
        yield _pack(folder)


def _settings() -> Finding:
    """A misspelt name in `.env` would count as not set, and nothing would say so."""
    known = [name.upper() for name in Settings.model_fields]
    for name in dotenv_values(".env", encoding="utf-8-sig"):
        meant = get_close_matches(name.upper(), known, n=1, cutoff=0.8)
        if meant and name.upper() not in known:
            return Finding("settings", well=False, told=f"{name} in .env is no setting of Rooftop: {meant[0]} is")
    return Finding("settings", well=True, told="every value is understood")


def _token(settings: Settings) -> Finding:
    if settings.token is None:
        return Finding("token", well=True, told="none is set, so `run` opens the playground")
    if not settings.token_is_plausible():
        told = "DISCORD_TOKEN is not a bot token: copy it again from the developer portal, page Bot, Reset Token"
        return Finding("token", well=False, told=told)
    return Finding("token", well=True, told="has the shape of a bot token")


def _intents(settings: Settings) -> Finding:
    if settings.message_content:
        told = "Message Content is wanted: switch it on in the developer portal, page Bot, or Discord refuses us (4014)"
    else:
        told = "no privileged intent is needed"
    return Finding("intents", well=True, told=told)


async def _storage(settings: Settings) -> AsyncIterator[Finding]:
    """The database, and the folder of one that is a file."""
    try:
        file = sqlite_file(settings.database)
        if file is not None:
            yield _folder(file)
            if not file.exists():
                yield Finding("database", well=True, told="is new and will be made at the first start")
                return
        revision, newest = await current_revision(settings.database), newest_revision()
    except StartupError as error:
        yield Finding("database", well=False, told=str(error))
        return
    told = f"at revision {revision}" if revision == newest else f"at {revision}; the next start migrates it to {newest}"
    yield Finding("database", well=True, told=told)


def _folder(file: Path) -> Finding:
    nearest = next(folder for folder in (file.parent, *file.absolute().parents) if folder.exists())
    if os.access(nearest, os.W_OK | os.X_OK) and (not file.exists() or os.access(file, os.W_OK)):
        return Finding("data folder", well=True, told=f"{file.parent} can be written")
    told = f"{file.parent} cannot be written: give it to this user, or set DATA_DIR to another"
    return Finding("data folder", well=False, told=told)


def _pack(folder: Path) -> Finding:
    problems = check_pack(folder)
    if problems:
        return Finding(f"pack {folder.name}", well=False, told=f"{len(problems)} to mend, first {problems[0]}")
    return Finding(f"pack {folder.name}", well=True, told="is sound")

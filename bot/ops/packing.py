"""Packs without Discord, for `python -m bot pack`: begun, checked, imported and exported."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.errors import Refusal, StartupError
from bot.i18n import FALLBACK, words
from bot.packs.importing.formats import read_manuscript
from bot.packs.importing.judging import Defaults, Judge, Judged
from bot.packs.importing.writing import written
from bot.packs.library import Library
from bot.packs.loading import BrokenPack, load_pack
from bot.packs.own.model import Entry, OwnPackFile
from bot.packs.remarks import PackError
from bot.packs.schema import FOLDER, SHOW_FILES, pointer
from bot.settings import SEEDS
from bot.trivia.own_packs import Source
from bot.trivia.rules.matching import is_short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.packs.importing.manuscript import Manuscript
    from bot.packs.show import Show

_STARTER = Path(__file__).parents[1] / "packs" / "starter"
_ENGLISH = words(FALLBACK)


def begin(path: Path) -> list[Path]:
    """Begin a show's pack in a new folder, or a server's own in a new `.yaml` file. Raises StartupError."""
    if path.exists():
        raise StartupError(f"{path} is there already.")
    is_file = path.suffix in {".yaml", ".yml"}
    title = path.stem.replace("-", " ").replace("_", " ").capitalize()
    folder = path.parent if is_file else path
    folder.mkdir(parents=True, exist_ok=True)
    schemas = Path(os.path.relpath(SEEDS / FOLDER, folder)).as_posix()
    made = {"questions": path} if is_file else {name: folder / f"{name}.yaml" for name in SHOW_FILES}
    for name, file in made.items():
        text = (_STARTER / f"{name}.yaml").read_text(encoding="utf-8")
        filled = text.replace("SHOW", path.stem.lower().replace("_", "-")).replace("TITLE", title)
        file.write_text(pointer(name, schemas) + filled, encoding="utf-8")
    return list(made.values())


@dataclass(frozen=True)
class Wanted:
    """For which show questions are imported, and what holds for those that do not say."""

    show: Show
    defaults: Defaults

    @classmethod
    def named(cls, show: str | None, safe_after: str, category: str | None, difficulty: str) -> Wanted:
        """What somebody asks for, by the names that they typed. Raises StartupError."""
        library = Library.load(SEEDS)
        try:
            about = library.show(show)
            filed = library.category(about, category) if category else next(iter(about.about.categories))
            return cls(about, Defaults(library.episode(about, safe_after), filed, difficulty))
        except Refusal as refusal:
            raise StartupError(_ENGLISH(refusal.key, **refusal.values)) from None


def judge_files(paths: list[Path], wanted: Wanted) -> dict[Path, Judged]:
    """What each file comes to; a bar shows how far it is, where somebody can see it."""
    read: dict[Path, Manuscript] = {}
    judged: dict[Path, Judged] = {}
    for path in paths:
        try:
            read[path] = read_manuscript(path.read_bytes(), path.name)
        except PackError as error:
            judged[path] = Judged.refused(error.remark)
    total = sum(len(manuscript.drafts) for manuscript in read.values())
    with typer.progressbar(length=total, label="Questions", file=sys.stderr) as bar:
        for path, manuscript in read.items():
            known = wanted.show.questions.values()
            judge = Judge(wanted.show, known, is_short, lambda: bar.update(1))
            judged[path] = judge.judge(manuscript, wanted.defaults)
    return judged


def remarks(judged: dict[Path, Judged]) -> Iterator[str]:
    """Every error and warning, as other tools write them."""
    for path, found in judged.items():
        for kind, those in (("error", found.errors), ("warning", found.warnings)):
            for remark in those:
                yield f"{path.name}:{remark.line}: {kind}: {remark.told(_ENGLISH)}"


def import_files(judged: dict[Path, Judged], folder: Path) -> Iterator[str]:
    """Write each file as a pack that `/pack import` takes, all or none; tells what it wrote. Raises StartupError."""
    targets = {path: folder / f"{path.stem}.yaml" for path in judged}
    for target in targets.values():
        if target.exists():
            raise StartupError(f"{target} is there already.")
    folder.mkdir(parents=True, exist_ok=True)
    for path, found in judged.items():
        name = found.name or Source(path.name, b"").called
        pack = OwnPackFile.model_construct(
            name=name, author=found.author, description=found.description, questions=found.entries
        )
        targets[path].write_text(written(pack), encoding="utf-8")
        yield f"{targets[path]}: written. Questions: {len(found.entries)}."


def export_show(folder: Path) -> str:
    """A show's own questions as a pack that `/pack import` takes, without their ids and facts. Raises StartupError."""
    try:
        show = load_pack(folder).show
    except BrokenPack as error:
        raise StartupError(f"The pack is broken at {error.problems[0]}.") from None
    entries = tuple(
        Entry.model_construct(**{name: getattr(question, name) for name in Entry.model_fields})
        for question in show.questions.values()
    )
    return written(OwnPackFile.model_construct(name=show.title(FALLBACK), questions=entries))

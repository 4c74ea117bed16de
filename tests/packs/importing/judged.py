"""Files as somebody would import them for the small pack that tests write, without a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.i18n import words
from bot.packs.importing.formats import read_manuscript
from bot.packs.importing.judging import Defaults, Judge
from bot.trivia.rules.matching import is_short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.packs.importing.judging import Judged
    from bot.packs.remarks import Remark
    from bot.packs.show import Show

DEFAULTS = Defaults(Episode(1, 1), "story")


def judged(show: Show, data: bytes | str, filename: str = "some.yaml", defaults: Defaults = DEFAULTS) -> Judged:
    """What a file comes to that is imported for a show."""
    raw = data.encode() if isinstance(data, str) else data
    judge = Judge(show, show.questions.values(), is_short)
    return judge.judge(read_manuscript(raw, filename), defaults)


def told(remarks: Iterable[Remark]) -> list[str]:
    """Remarks as people read them."""
    say = words("en")
    return [f"{remark.line}: {remark.told(say)}" for remark in remarks]

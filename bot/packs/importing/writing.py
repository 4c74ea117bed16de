"""A pack as a file that can be imported again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from bot.packs.own.model import OwnPackFile

_WIDTH = 110


class _Writer(yaml.SafeDumper):
    """Writes everything out: what is read has no anchors."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


_Writer.add_representer(tuple, _Writer.represent_list)


def written(pack: OwnPackFile) -> str:
    """The file, without what would be empty."""
    content = pack.model_dump(exclude_defaults=True)
    return yaml.dump(content, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=_WIDTH)

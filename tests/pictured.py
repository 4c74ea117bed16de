"""Pictures, as somebody gets to see them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from PIL import Image

from tests.people import parts

if TYPE_CHECKING:
    from simcord import InteractionResult


def picture_of(result: InteractionResult) -> dict[str, Any]:
    """The one picture on what somebody was shown last."""
    (gallery,) = (part for part in parts(_shown(result)) if part["type"] == 12)
    (item,) = gallery["items"]
    return dict(item)


async def pictured(result: InteractionResult) -> tuple[str, Image.Image]:
    """The alt text of the one picture that somebody was shown, and the picture."""
    item, (file,) = picture_of(result), _shown(result).attachments
    assert item["media"]["attachment_id"] == str(file.id)
    return item["description"], Image.open(io.BytesIO(await file.read()))


def _shown(result: InteractionResult) -> Any:
    return result.followups[-1] if result.followups else result.response

"""Webhooks as Discord has them: SimCord has none that belong to an application, and lets none speak in a thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from simcord.http.routes import interactions

if TYPE_CHECKING:
    from simcord.backend.models import Webhook
    from simcord.http.router import RequestContext

_webhook, _body = interactions._incoming_webhook, interactions._incoming_webhook_body  # noqa: SLF001 - no other way in


def correct_webhooks() -> None:
    """Have SimCord take buttons from the bot's own webhooks, and post in the thread that a request names."""
    interactions._incoming_webhook = _in_its_thread  # noqa: SLF001
    interactions._incoming_webhook_body = _with_buttons  # noqa: SLF001


def _in_its_thread(ctx: RequestContext) -> Webhook:
    webhook: Webhook = _webhook(ctx)
    thread = ctx.params.get("thread_id")
    return replace(webhook, channel_id=int(thread)) if thread else webhook


def _with_buttons(ctx: RequestContext) -> tuple[dict[str, Any], bool]:
    is_own = _webhook(ctx).creator_id == ctx.backend.bot_user.id
    if is_own and str(ctx.params.get("with_components")) in {"1", "true"}:
        return dict(ctx.body()), True
    return _body(ctx)

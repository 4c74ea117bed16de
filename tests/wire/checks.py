"""Whether a request keeps Discord's rules.

What breaks them is recorded as a violation and refused with 400, as Discord would refuse it.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import automod, limits, openapi
from .basics import Json
from .errors import invalid_form
from .exchange import Action, Callback, Exchange
from .journal import Journal, Request, Violation
from .messages import Message
from .routing import CALLBACK, WEBHOOK, Call
from .world import World

MESSAGE_ROUTES = {
    "POST /channels/{channel_id}/messages",
    "PATCH /channels/{channel_id}/messages/{message_id}",
    f"POST {WEBHOOK}",
    f"PATCH {WEBHOOK}/messages/@original",
    f"PATCH {WEBHOOK}/messages/{{message_id}}",
}


ANSWERS = {
    Action.COMMAND: {Callback.MESSAGE, Callback.DEFERRED_MESSAGE, Callback.MODAL},
    Action.COMPONENT: set(Callback) - {Callback.PONG, Callback.CHOICES},
    Action.AUTOCOMPLETE: {Callback.CHOICES},
    Action.MODAL_SUBMIT: set(Callback) - {Callback.PONG, Callback.CHOICES, Callback.MODAL},
}
"""What may answer what."""


def check(world: World, journal: Journal, request: Request, call: Call) -> None:
    """Raises ApiError, and writes down why, unless the request is as Discord wants it."""
    problems = schema_problems(world, call) or list(limit_problems(world, call))
    message = message_part(call)
    if message is not None and (ping := limits.ping_problem(message, world.meant_to_be_pinged)):
        journal.pings.append(Violation(request, ping))
    if problems:
        journal.violations += [Violation(request, problem) for problem in problems]
        raise invalid_form(problems)


def schema_problems(world: World, call: Call) -> list[str]:
    """What Discord's OpenAPI document finds wrong; nothing where there is no document."""
    if not openapi.available():
        return []
    return openapi.document().problems(call.method, call.template, call.body, meant_branch(world, call))


def limit_problems(world: World, call: Call) -> Iterator[str]:
    """What passes Discord's documented limits."""
    message = message_part(call)
    if message is not None:
        yield from limits.message_problems(message, call.files, edited_message(world, call))
        yield from limits.webhook_name_problems(message.get("username"))
    if call.template == CALLBACK:
        yield from callback_problems(world.exchanges.get(call["interaction_token"]), call.body)
    if call.template.endswith("/commands") and call.body is not None:
        yield from limits.commands_problems(call.body if isinstance(call.body, list) else [call.body])
    if "/auto-moderation/" in call.template and call.body:
        yield from automod.rule_problems(call.body)
    if call.template == "/channels/{channel_id}/webhooks" and call.body:
        yield from limits.webhook_name_problems(call.body["name"])


def callback_problems(exchange: Exchange | None, body: Json) -> Iterator[str]:
    """What is wrong with an answer to an interaction beside the message in it."""
    kind, data = Callback(body["type"]), body.get("data") or {}
    if exchange and kind not in ANSWERS[exchange.action]:
        yield f"type: {kind.name} is no answer to {exchange.action.name}"
    elif exchange and kind in (Callback.UPDATE, Callback.DEFERRED_UPDATE) and not exchange.message:
        yield f"type: {kind.name} without a message that was acted on"
    if kind is Callback.MODAL:
        yield from limits.modal_problems(data)
    if kind is Callback.CHOICES:
        yield from limits.choices_problems(data, focused_type(exchange.data["options"]) if exchange else None)


def focused_type(options: list[Json]) -> int | None:
    """The type of the option that a person is typing in, however deep it is nested."""
    for option in options:
        found = option["type"] if option.get("focused") else focused_type(option.get("options") or [])
        if found is not None:
            return int(found)
    return None


def message_part(call: Call) -> Json | None:
    """The message that a request creates or edits, as it stands in its body; None if it does neither."""
    body: Json = call.body if isinstance(call.body, dict) else {}
    if call.template == CALLBACK:
        return body.get("data") if body.get("type") in (Callback.MESSAGE, Callback.UPDATE) else None
    if call.signature == "POST /channels/{channel_id}/threads":
        return body.get("message")
    return body if call.signature in MESSAGE_ROUTES else None


def edited_message(world: World, call: Call) -> Message | None:
    """The message that a request edits, if it edits one that exists."""
    if call.template == CALLBACK:
        exchange = world.exchanges.get(call["interaction_token"])
        return exchange.message if exchange and call.body["type"] == Callback.UPDATE else None
    if call.method != "PATCH":
        return None
    if "message_id" in call.arguments:
        return world.messages.get(call["message_id"])
    exchange = world.exchanges.get(call["webhook_token"])
    return exchange.response if exchange else None


def meant_branch(world: World, call: Call) -> str | None:
    """The schema of a too wide union that a request means, by what it is about."""
    if call.signature == f"POST {WEBHOOK}":
        return "IncomingWebhookRequestPartial"
    if call.signature == "PATCH /channels/{channel_id}":
        thread = world.channel(call["channel_id"]).is_thread
        return "UpdateThreadRequestPartial" if thread else "UpdateGuildChannelRequestPartial"
    if call.signature == "POST /channels/{channel_id}/threads":
        forum = world.channel(call["channel_id"]).is_forum
        return "CreateForumThreadRequest" if forum else "CreateTextThreadWithoutMessageRequest"
    return None

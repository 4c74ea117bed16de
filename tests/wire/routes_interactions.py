"""The route by which the bot answers an interaction."""

from __future__ import annotations

import time

from .basics import Json
from .errors import already_answered, not_found
from .exchange import Answer, Callback, Exchange, open_modal
from .messages import EPHEMERAL, LOADING, Message
from .routing import CALLBACK, Call, Reply, route
from .world import World


@route(f"POST {CALLBACK}")
def answer(world: World, call: Call) -> Reply:
    """The first answer: only one, and within three seconds."""
    exchange = world.exchanges.get(call["interaction_token"])
    late = exchange and time.monotonic() - exchange.begun > world.answer_within
    if exchange is None or late or exchange.id != call["interaction_id"]:
        raise not_found("interaction")
    if exchange.answer:
        raise already_answered()
    exchange.answer = _answered(world, exchange, call)
    return Reply(200, _described(exchange)) if call.flag("with_response") else Reply(204)


def _answered(world: World, exchange: Exchange, call: Call) -> Answer:
    kind, data = Callback(call.body["type"]), call.body.get("data") or {}
    if kind is Callback.MODAL:
        return Answer(kind, modal=open_modal(exchange, data))
    if kind is Callback.CHOICES:
        return Answer(kind, choices=data.get("choices") or [])
    if exchange.message and kind in (Callback.UPDATE, Callback.DEFERRED_UPDATE):
        message = exchange.response = exchange.message
        if kind is Callback.UPDATE:
            message.edit(data, call.files)
        return Answer(kind, message.ephemeral, message)
    flags = (data.get("flags") or 0) & EPHEMERAL
    message = exchange.new_message(flags | (LOADING if kind is Callback.DEFERRED_MESSAGE else 0))
    if kind is Callback.MESSAGE:
        message.write(data, call.files)
    exchange.response = message
    if not message.ephemeral:
        world.post(message)
    return Answer(kind, message.ephemeral, message)


def _described(exchange: Exchange) -> Json:
    """What with_response asks for."""
    known: Json = {"id": exchange.id, "type": int(exchange.action), "channel_id": exchange.channel.id}
    answer, message = exchange.answer, exchange.response
    if answer is None or message is None:
        return {"interaction": known}
    known["response_message_id"] = message.id
    known["response_message_loading"] = bool(message.flags & LOADING)
    known["response_message_ephemeral"] = message.ephemeral
    shown = answer.type in (Callback.MESSAGE, Callback.UPDATE)
    resource = _resource(answer.type, message) if shown else {}
    return {"interaction": known, **resource}


def _resource(kind: Callback, message: Message) -> Json:
    return {"resource": {"type": int(kind), "message": message.json()}}

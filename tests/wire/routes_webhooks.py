"""Routes of webhooks: a channel's own, and the one that every interaction's token stands for."""

from __future__ import annotations

import secrets

from .basics import Json, new_id
from .errors import ApiError, not_found
from .exchange import Exchange
from .messages import EPHEMERAL, LOADING, Message, Webhook
from .routing import WEBHOOK, Call, route
from .world import World

MESSAGE = f"{WEBHOOK}/messages/{{message_id}}"
ORIGINAL = f"{WEBHOOK}/messages/@original"
WEBHOOKS_A_CHANNEL = 15


def _exchange(world: World, call: Call) -> Exchange | None:
    """The interaction whose token is in the path, if there is one. Raises ApiError if its time is over."""
    if call["webhook_id"] != world.application_id:
        return None
    exchange = world.exchanges.get(call["webhook_token"])
    if exchange is None or exchange.answer is None:
        raise not_found("Webhook")
    if not exchange.alive:
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return exchange


def _webhook(world: World, call: Call) -> Webhook:
    found = world.webhooks.get(call["webhook_id"])
    if found is None:
        raise not_found("Webhook")
    if "webhook_token" in call.arguments and call["webhook_token"] != found.token:
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return found


def _message(world: World, call: Call) -> Message:
    """A message sent through the webhook or in the exchange of the path. Raises ApiError if there is none."""
    exchange = _exchange(world, call)
    if exchange and "message_id" not in call.arguments:
        found = exchange.response
    elif exchange:
        found = next((m for m in exchange.messages if m.id == call["message_id"]), None)
    else:
        sent = world.messages.get(call.arguments.get("message_id", ""))
        found = sent if sent and sent.webhook_id == _webhook(world, call).id else None
    if found is None or found.deleted:
        raise not_found("Message")
    return found


@route("POST /channels/{channel_id}/webhooks")
def create(world: World, call: Call) -> Json:
    """The bot makes a webhook in a channel."""
    channel = world.channel(call["channel_id"])
    world.require("manage_webhooks", channel)
    if sum(webhook.channel is channel for webhook in world.webhooks.values()) >= WEBHOOKS_A_CHANNEL:
        raise ApiError(400, 30007, "Maximum number of webhooks reached (15)")
    token, name = secrets.token_urlsafe(48), call.body["name"]
    webhook = Webhook(new_id(), token, name, channel, world.bot.json(), world.application_id)
    world.webhooks[webhook.id] = webhook
    _announce(world, webhook)
    return webhook.json(world.address)


def _announce(world: World, webhook: Webhook) -> None:
    guild = world.guild_of(webhook.channel)
    world.emit("WEBHOOKS_UPDATE", {"guild_id": guild.id, "channel_id": webhook.channel.id}, guild=guild)


@route("GET /channels/{channel_id}/webhooks")
def of_channel(world: World, call: Call) -> list[Json]:
    """A channel's webhooks."""
    channel = world.channel(call["channel_id"])
    world.require("manage_webhooks", channel)
    return [w.json(world.address) for w in world.webhooks.values() if w.channel is channel]


@route("GET /guilds/{guild_id}/webhooks")
def of_guild(world: World, call: Call) -> list[Json]:
    """A server's webhooks."""
    guild = world.known_guild(call["guild_id"])
    world.require("manage_webhooks", guild)
    return [w.json(world.address) for w in world.webhooks.values() if w.channel.guild is guild]


@route("GET /webhooks/{webhook_id}", f"GET {WEBHOOK}")
def read(world: World, call: Call) -> Json:
    """One webhook."""
    return _webhook(world, call).json(world.address)


@route("PATCH /webhooks/{webhook_id}", f"PATCH {WEBHOOK}")
def edit(world: World, call: Call) -> Json:
    """Renames a webhook or moves it to another channel."""
    webhook = _webhook(world, call)
    webhook.name = call.body.get("name") or webhook.name
    if call.body.get("channel_id"):
        webhook.channel = world.channel(str(call.body["channel_id"]))
    _announce(world, webhook)
    return webhook.json(world.address)


@route("DELETE /webhooks/{webhook_id}", f"DELETE {WEBHOOK}")
def delete(world: World, call: Call) -> None:
    """A webhook goes."""
    webhook = _webhook(world, call)
    del world.webhooks[webhook.id]
    _announce(world, webhook)


@route(f"POST {WEBHOOK}")
def execute(world: World, call: Call) -> Json | None:
    """Speaks through a webhook, or follows up an interaction."""
    exchange = _exchange(world, call)
    if exchange:
        return follow_up(world, exchange, call).json()
    webhook = _webhook(world, call)
    channel = webhook.channel
    if thread_id := call.query.get("thread_id"):
        thread = world.channel(thread_id)
        if thread.parent is not channel:
            raise not_found("Channel")
        channel = thread
    elif channel.is_forum:
        raise ApiError(400, 220001, "Webhooks posted to forum channels must have a thread_name or thread_id")
    message = Message(channel, webhook.author(call.body), webhook_id=webhook.id, application_id=webhook.application_id)
    message.avatar_url = call.body.get("avatar_url")
    message.write(call.body, call.files)
    world.post(message)
    return message.json() if call.flag("wait") else None


def follow_up(world: World, exchange: Exchange, call: Call) -> Message:
    """A further message of an interaction; the first after a deferral takes the place of "thinking"."""
    waiting = exchange.response
    if waiting and waiting.flags & LOADING:
        return fill_in(world, waiting, call)
    message = exchange.new_message((call.body.get("flags") or 0) & EPHEMERAL)
    message.write(call.body, call.files)
    message.reply_to = waiting
    exchange.followups.append(message)
    if not message.ephemeral:
        world.post(message)
    return message


def fill_in(world: World, message: Message, call: Call) -> Message:
    """Gives a deferred response its content; whether it is ephemeral was settled when it was deferred."""
    message.write({**call.body, "flags": (call.body.get("flags") or 0) & ~EPHEMERAL}, call.files)
    message.flags &= ~LOADING
    world.changed(message)
    return message


@route(f"GET {ORIGINAL}", f"GET {MESSAGE}")
def read_message(world: World, call: Call) -> Json:
    """A message that was sent through it."""
    return _message(world, call).json()


@route(f"PATCH {ORIGINAL}", f"PATCH {MESSAGE}")
def edit_message(world: World, call: Call) -> Json:
    """Changes such a message."""
    message = _message(world, call)
    if message.flags & LOADING:
        return fill_in(world, message, call).json()
    message.edit(call.body, call.files)
    return message.json()


@route(f"DELETE {ORIGINAL}", f"DELETE {MESSAGE}")
def delete_message(world: World, call: Call) -> None:
    """Such a message goes."""
    world.remove(_message(world, call))

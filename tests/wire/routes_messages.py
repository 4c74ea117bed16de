"""Routes of messages, reactions and pins."""

from __future__ import annotations

from .basics import Json, timestamp
from .channels import Channel, ChannelKind
from .errors import ApiError, not_a_text_channel, someone_elses_message
from .messages import Message
from .routing import Call, route
from .world import World

MESSAGES = "/channels/{channel_id}/messages"
ONE = f"{MESSAGES}/{{message_id}}"
REACTIONS = f"{ONE}/reactions"


def require_speech(world: World, channel: Channel, call: Call) -> None:
    """Raises ApiError unless the bot may write (and attach files, if it does) in a channel."""
    if channel.kind in (ChannelKind.CATEGORY, ChannelKind.FORUM):
        raise not_a_text_channel()
    world.require("send_messages_in_threads" if channel.is_thread else "send_messages", channel)
    if call.files:
        world.require("attach_files", channel)
    if channel.archived and channel.locked:
        raise ApiError(400, 50083, "Thread is archived")
    channel.archived = False


def readable(world: World, message: Message) -> Json:
    """A message as the API gives it to a bot that may lack the Message Content intent."""
    return world.censored(message, message.json(), world.privileged_intents)


@route(f"GET {MESSAGES}")
def messages(world: World, call: Call) -> list[Json]:
    """The newest messages, newest first; before, after or around one."""
    channel = world.channel(call["channel_id"])
    world.require("read_message_history", channel)
    found = sorted(channel.messages.values(), key=lambda message: int(message.id), reverse=True)
    limit = int(call.query.get("limit", 50))
    if before := call.query.get("before"):
        found = [m for m in found if int(m.id) < int(before)]
    if after := call.query.get("after"):
        found = [m for m in found if int(m.id) > int(after)][-limit:]
    if around := call.query.get("around"):
        nearest = sorted(found, key=lambda m: abs(int(m.id) - int(around)))[:limit]
        found = [m for m in found if m in nearest]
    return [readable(world, message) for message in found[:limit]]


@route(f"POST {MESSAGES}")
def create(world: World, call: Call) -> Json:
    """The bot says something."""
    channel = world.channel(call["channel_id"])
    require_speech(world, channel, call)
    if call.body.get("enforce_nonce") and (said := _said_before(world, channel, call.body.get("nonce"))):
        return said.json()
    message = Message(channel, world.bot.json(), application_id=world.application_id)
    reference = call.body.get("message_reference") or {}
    if reference.get("message_id"):
        message.reply_to = channel.messages.get(str(reference["message_id"]))
        if message.reply_to is None and reference.get("fail_if_not_exists", True):
            raise ApiError(400, 50035, "Invalid Form Body", errors={"message_reference": "Unknown message"})
    message.nonce = call.body.get("nonce")
    message.write(call.body, call.files)
    return world.post(message).json()


def _said_before(world: World, channel: Channel, nonce: object) -> Message | None:
    """What the bot has said with the same nonce, and does not say twice."""
    own = (message for message in channel.messages.values() if message.author["id"] == world.bot.id)
    return next((message for message in own if nonce and message.nonce == nonce), None)


@route(f"GET {ONE}")
def read(world: World, call: Call) -> Json:
    """One message."""
    channel = world.channel(call["channel_id"])
    world.require("read_message_history", channel)
    return readable(world, world.message(channel, call["message_id"]))


@route(f"PATCH {ONE}")
def edit(world: World, call: Call) -> Json:
    """The bot changes what it said."""
    message = world.message(world.channel(call["channel_id"]), call["message_id"])
    if message.author["id"] != world.bot.id:
        raise someone_elses_message()
    message.edit(call.body, call.files)
    return message.json()


@route(f"DELETE {ONE}")
def delete(world: World, call: Call) -> None:
    """A message goes: the bot's own, or anybody's where it may manage messages."""
    channel = world.channel(call["channel_id"])
    message = world.message(channel, call["message_id"])
    if message.author["id"] != world.bot.id:
        world.require("manage_messages", channel)
    world.remove(message)


@route(f"POST {MESSAGES}/bulk-delete")
def bulk_delete(world: World, call: Call) -> None:
    """Several messages go at once."""
    channel = world.channel(call["channel_id"])
    world.require("manage_messages", channel)
    for message_id in call.body["messages"]:
        world.remove(world.message(channel, str(message_id)))


@route("POST /channels/{channel_id}/typing")
def typing(world: World, call: Call) -> None:
    """The bot is seen to be typing."""
    channel = world.channel(call["channel_id"])
    world.require("send_messages", channel)
    channel.typed += 1


def reaction_event(world: World, name: str, message: Message, user_id: str, emoji: str) -> None:
    """Tells of a reaction that came or went."""
    guild = message.channel.guild
    place = {
        "channel_id": message.channel.id,
        "message_id": message.id,
        **({"guild_id": guild.id} if guild else {}),
    }
    data = {**place, "user_id": user_id, "emoji": {"id": None, "name": emoji}, "type": 0, "burst": False}
    if guild and user_id in guild.members and name.endswith("ADD"):
        data["member"] = guild.members[user_id].json()
    world.emit(name, data, guild=guild)


@route(f"PUT {REACTIONS}/{{emoji_name}}/@me")
def react(world: World, call: Call) -> None:
    """The bot reacts."""
    channel = world.channel(call["channel_id"])
    world.require("add_reactions", channel)
    message = world.message(channel, call["message_id"])
    message.reactions.setdefault(call["emoji_name"], []).append(world.bot.id)
    reaction_event(world, "MESSAGE_REACTION_ADD", message, world.bot.id, call["emoji_name"])


@route(f"DELETE {REACTIONS}/{{emoji_name}}/@me", f"DELETE {REACTIONS}/{{emoji_name}}/{{user_id}}")
def unreact(world: World, call: Call) -> None:
    """A reaction goes."""
    channel = world.channel(call["channel_id"])
    message = world.message(channel, call["message_id"])
    user_id = call.arguments.get("user_id", world.bot.id)
    if user_id != world.bot.id:
        world.require("manage_messages", channel)
    if user_id in message.reactions.get(call["emoji_name"], []):
        message.reactions[call["emoji_name"]].remove(user_id)
        reaction_event(world, "MESSAGE_REACTION_REMOVE", message, user_id, call["emoji_name"])


@route(f"DELETE {REACTIONS}", f"DELETE {REACTIONS}/{{emoji_name}}")
def clear_reactions(world: World, call: Call) -> None:
    """All reactions go, or all with one emoji."""
    channel = world.channel(call["channel_id"])
    world.require("manage_messages", channel)
    message = world.message(channel, call["message_id"])
    if "emoji_name" in call.arguments:
        message.reactions.pop(call["emoji_name"], None)
    else:
        message.reactions.clear()


@route(f"GET {REACTIONS}/{{emoji_name}}")
def reactors(world: World, call: Call) -> list[Json]:
    """Who reacted with an emoji."""
    message = world.message(world.channel(call["channel_id"]), call["message_id"])
    return [world.users[user].json() for user in message.reactions.get(call["emoji_name"], [])]


@route("PUT /channels/{channel_id}/pins/{message_id}", f"PUT {MESSAGES}/pins/{{message_id}}")
def pin(world: World, call: Call) -> None:
    """A message is pinned."""
    _set_pinned(world, call, pinned=True)


@route("DELETE /channels/{channel_id}/pins/{message_id}", f"DELETE {MESSAGES}/pins/{{message_id}}")
def unpin(world: World, call: Call) -> None:
    """A message is no longer pinned."""
    _set_pinned(world, call, pinned=False)


def _set_pinned(world: World, call: Call, *, pinned: bool) -> None:
    channel = world.channel(call["channel_id"])
    world.require("pin_messages", channel)
    message = world.message(channel, call["message_id"])
    message.pinned = pinned
    world.changed(message)


@route(f"GET {MESSAGES}/pins")
def pins(world: World, call: Call) -> Json:
    """The pinned messages."""
    channel = world.channel(call["channel_id"])
    pinned = [m for m in channel.messages.values() if m.pinned]
    return {"items": [{"pinned_at": timestamp(), "message": m.json()} for m in pinned], "has_more": False}

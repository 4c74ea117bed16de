"""Routes of channels, their permissions and their threads."""

from __future__ import annotations

from .basics import Json
from .channels import THREADS, Channel, ChannelKind
from .errors import ApiError, not_found
from .messages import Message
from .routing import Call, Reply, route
from .world import World

DEFAULT_ARCHIVE_MINUTES = 4320
HAS_THREAD = 1 << 5


@route("GET /channels/{channel_id}")
def read(world: World, call: Call) -> Json:
    """One channel."""
    return world.channel(call["channel_id"]).json()


@route("PATCH /channels/{channel_id}")
def edit(world: World, call: Call) -> Json:
    """Changes a channel's or a thread's settings."""
    channel = world.channel(call["channel_id"])
    world.require("manage_threads" if channel.is_thread else "manage_channels", channel)
    body = dict(call.body)
    channel.name = body.pop("name", None) or channel.name
    if channel.is_thread:
        channel.archived = bool(body.pop("archived", channel.archived))
        channel.locked = bool(body.pop("locked", channel.locked))
        channel.auto_archive_minutes = body.pop("auto_archive_duration", None) or channel.auto_archive_minutes
    if "parent_id" in body:
        parent_id = body.pop("parent_id")
        channel.parent = world.channel(str(parent_id)) if parent_id else None
    for overwrite in body.pop("permission_overwrites", None) or []:
        set_overwrite(channel, str(overwrite["id"]), overwrite)
    channel.settings.update({key: value for key, value in body.items() if value is not None})
    event = "THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE"
    world.emit(event, channel.json(), guild=channel.guild)
    return channel.json()


@route("DELETE /channels/{channel_id}")
def delete(world: World, call: Call) -> Json:
    """A channel or thread goes."""
    channel = world.channel(call["channel_id"])
    world.require("manage_threads" if channel.is_thread else "manage_channels", channel)
    world.guild_of(channel).remove(channel)
    return channel.json()


def set_overwrite(channel: Channel, target: str, body: Json) -> None:
    """Grants and denies a role or member something in one channel."""
    bits = {key: str(body.get(key) or 0) for key in ("allow", "deny")}
    channel.overwrites[target] = {"id": target, "type": body.get("type") or 0, **bits}


@route("PUT /channels/{channel_id}/permissions/{overwrite_id}")
def grant(world: World, call: Call) -> None:
    """Sets what a role or member may do in a channel."""
    channel = world.channel(call["channel_id"])
    world.require("manage_roles", channel)
    set_overwrite(channel, call["overwrite_id"], call.body)
    world.emit("CHANNEL_UPDATE", channel.json(), guild=channel.guild)


@route("DELETE /channels/{channel_id}/permissions/{overwrite_id}")
def ungrant(world: World, call: Call) -> None:
    """Takes such a setting away."""
    channel = world.channel(call["channel_id"])
    world.require("manage_roles", channel)
    channel.overwrites.pop(call["overwrite_id"], None)
    world.emit("CHANNEL_UPDATE", channel.json(), guild=channel.guild)


def new_thread(world: World, parent: Channel, body: Json) -> Channel:
    """A thread that the bot opens, not yet announced."""
    kind = ChannelKind(body.get("type") or ChannelKind.PUBLIC_THREAD)
    thread = Channel(world, kind, body["name"], parent.guild, parent, owner_id=world.bot.id)
    thread.auto_archive_minutes = body.get("auto_archive_duration") or DEFAULT_ARCHIVE_MINUTES
    thread.members.append(world.bot.id)
    for key in ("rate_limit_per_user", "applied_tags"):
        if body.get(key):
            thread.settings[key] = [str(tag) for tag in body[key]] if key == "applied_tags" else body[key]
    return thread


@route("POST /channels/{channel_id}/threads")
def start_thread(world: World, call: Call) -> Reply:
    """A thread without a message before it, or a forum's post with its first message."""
    parent = world.channel(call["channel_id"])
    private = call.body.get("type") == ChannelKind.PRIVATE_THREAD
    needed = "create_private_threads" if private else "create_public_threads"
    world.require("send_messages" if parent.is_forum else needed, parent)
    thread = new_thread(world, parent, call.body)
    if not parent.is_forum:
        return Reply(201, world.guild_of(parent).open(thread).json())
    first = Message(thread, world.bot.json(), application_id=world.application_id, id=thread.id)
    first.write(call.body["message"], call.files)
    world.guild_of(parent).open(thread)
    world.post(first)
    return Reply(201, {**thread.json(), "message": first.json()})


@route("POST /channels/{channel_id}/messages/{message_id}/threads")
def start_thread_at(world: World, call: Call) -> Reply:
    """A thread that hangs on a message, whose id it shares."""
    parent = world.channel(call["channel_id"])
    world.require("create_public_threads", parent)
    message = world.message(parent, call["message_id"])
    if message.thread:
        raise ApiError(400, 160004, "A thread has already been created for this message")
    thread = message.thread = new_thread(world, parent, call.body)
    thread.id = message.id
    message.flags |= HAS_THREAD
    world.guild_of(parent).open(thread)
    world.changed(message)
    return Reply(201, thread.json())


def _thread(world: World, call: Call) -> Channel:
    thread = world.channel(call["channel_id"])
    if thread.kind not in THREADS:
        raise not_found("Channel")
    return thread


@route("PUT /channels/{channel_id}/thread-members/@me", "PUT /channels/{channel_id}/thread-members/{user_id}")
def join_thread(world: World, call: Call) -> None:
    """The bot, or somebody whom it adds, joins a thread."""
    thread, user_id = _thread(world, call), call.arguments.get("user_id", world.bot.id)
    if user_id not in thread.members:
        thread.members.append(user_id)


@route(
    "DELETE /channels/{channel_id}/thread-members/@me",
    "DELETE /channels/{channel_id}/thread-members/{user_id}",
)
def leave_thread(world: World, call: Call) -> None:
    """The bot, or somebody whom it removes, leaves a thread."""
    thread, user_id = _thread(world, call), call.arguments.get("user_id", world.bot.id)
    thread.members = [member for member in thread.members if member != user_id]


@route("GET /channels/{channel_id}/thread-members")
def thread_members(world: World, call: Call) -> list[Json]:
    """Who has joined a thread."""
    thread = _thread(world, call)
    return [thread.member_json(user_id) for user_id in thread.members]


@route("GET /channels/{channel_id}/threads/archived/public")
def archived_threads(world: World, call: Call) -> Json:
    """The archived threads of a channel."""
    parent = world.channel(call["channel_id"])
    found = [c for c in world.guild_of(parent).channels.values() if c.parent is parent and c.archived]
    return _listed(world, found)


@route("GET /guilds/{guild_id}/threads/active")
def active_threads(world: World, call: Call) -> Json:
    """The threads of a server that are not archived."""
    guild = world.known_guild(call["guild_id"])
    return _listed(world, [c for c in guild.channels.values() if c.is_thread and not c.archived])


def _listed(world: World, threads: list[Channel]) -> Json:
    joined = [thread.member_json(world.bot.id) for thread in threads if world.bot.id in thread.members]
    return {"threads": [thread.json() for thread in threads], "members": joined, "has_more": False}

"""Routes of servers: members, roles, channels, scheduled events, AutoMod rules."""

from __future__ import annotations

from .automod import KEYWORD_RULES_ALLOWED, KEYWORD_TRIGGER
from .basics import Json, new_id
from .channels import ChannelKind
from .errors import invalid_form, missing_permissions, not_found
from .guilds import Guild, Member, Role
from .routes_channels import set_overwrite
from .routing import Call, Reply, route
from .world import World

MEMBER = "/guilds/{guild_id}/members/{user_id}"
EVENTS = "/guilds/{guild_id}/scheduled-events"
EVENT = EVENTS + "/{guild_scheduled_event_id}"
RULES = "/guilds/{guild_id}/auto-moderation/rules"


@route("GET /guilds/{guild_id}")
def read(world: World, call: Call) -> Json:
    """One server."""
    guild = world.known_guild(call["guild_id"])
    if not call.flag("with_counts"):
        return guild.json()
    count = len(guild.members)
    return {**guild.json(), "approximate_member_count": count, "approximate_presence_count": count}


@route("GET /guilds/{guild_id}/channels")
def channels(world: World, call: Call) -> list[Json]:
    """Its channels, threads excepted."""
    guild = world.known_guild(call["guild_id"])
    return [channel.json() for channel in guild.channels.values() if not channel.is_thread]


@route("POST /guilds/{guild_id}/channels")
def create_channel(world: World, call: Call) -> Reply:
    """The bot makes a channel."""
    guild = world.known_guild(call["guild_id"])
    world.require("manage_channels", guild)
    body = dict(call.body)
    parent_id, name = body.pop("parent_id", None), body.pop("name")
    parent = world.channel(str(parent_id)) if parent_id else None
    channel = guild.add(ChannelKind(body.pop("type", None) or 0), name, parent)
    for overwrite in body.pop("permission_overwrites", None) or []:
        set_overwrite(channel, str(overwrite["id"]), overwrite)
    channel.settings.update({key: value for key, value in body.items() if value is not None})
    return Reply(201, channel.json())


def _member(world: World, call: Call) -> Member:
    members = world.known_guild(call["guild_id"]).members
    if call["user_id"] not in members:
        raise not_found("Member")
    return members[call["user_id"]]


@route(f"GET {MEMBER}")
def member(world: World, call: Call) -> Json:
    """One member."""
    return _member(world, call).json()


@route("GET /guilds/{guild_id}/members")
def members(world: World, call: Call) -> list[Json]:
    """All members, a page at a time, in the order of their ids."""
    found = sorted(world.known_guild(call["guild_id"]).members.values(), key=lambda m: int(m.id))
    after = int(call.query.get("after", 0))
    return [m.json() for m in found if int(m.id) > after][: int(call.query.get("limit", 1))]


@route("GET /guilds/{guild_id}/members/search")
def search_members(world: World, call: Call) -> list[Json]:
    """The members whose name begins so."""
    found = world.known_guild(call["guild_id"]).members.values()
    start = call.query["query"].lower()
    return [m.json() for m in found if m.name.lower().startswith(start)][: int(call.query.get("limit", 1))]


def _role(world: World, guild: Guild, role_id: str) -> Role:
    """A role below the bot's own. Raises ApiError if it is not."""
    if role_id not in guild.roles:
        raise not_found("Role")
    world.require("manage_roles", guild)
    highest = max((role.position for role in guild.bot.roles), default=0)
    if guild.roles[role_id].position >= highest and guild.owner_id != world.bot.id:
        raise missing_permissions()
    return guild.roles[role_id]


@route(f"PUT {MEMBER}/roles/{{role_id}}", f"DELETE {MEMBER}/roles/{{role_id}}")
def change_roles(world: World, call: Call) -> None:
    """A member gets or loses a role."""
    somebody = _member(world, call)
    role = _role(world, somebody.guild, call["role_id"])
    others = [other for other in somebody.roles if other is not role]
    somebody.roles = [*others, role] if call.method == "PUT" else others
    data = {**somebody.json(), "guild_id": somebody.guild.id}
    world.emit("GUILD_MEMBER_UPDATE", data, guild=somebody.guild)


@route("GET /guilds/{guild_id}/roles")
def roles(world: World, call: Call) -> list[Json]:
    """All roles."""
    return [role.json() for role in world.known_guild(call["guild_id"]).roles.values()]


@route("POST /guilds/{guild_id}/roles")
def create_role(world: World, call: Call) -> Json:
    """The bot makes a role, at the bottom as Discord does."""
    guild = world.known_guild(call["guild_id"])
    world.require("manage_roles", guild)
    body = {key: value for key, value in (call.body or {}).items() if value is not None}
    role = Role(body.pop("name", "new role"), int(body.pop("permissions", 0)), 1, settings=body)
    guild.roles[role.id] = role
    for other in guild.roles.values():
        other.position += 1 if other not in (role, guild.everyone) else 0
    world.emit("GUILD_ROLE_CREATE", {"guild_id": guild.id, "role": role.json()}, guild=guild)
    return role.json()


@route("PATCH /guilds/{guild_id}/roles/{role_id}")
def edit_role(world: World, call: Call) -> Json:
    """Changes a role."""
    guild = world.known_guild(call["guild_id"])
    role = _role(world, guild, call["role_id"])
    body = {key: value for key, value in call.body.items() if value is not None}
    role.name = body.pop("name", role.name)
    role.permissions = int(body.pop("permissions", role.permissions))
    role.settings.update(body)
    world.emit("GUILD_ROLE_UPDATE", {"guild_id": guild.id, "role": role.json()}, guild=guild)
    return role.json()


@route("DELETE /guilds/{guild_id}/roles/{role_id}")
def delete_role(world: World, call: Call) -> None:
    """A role goes."""
    guild = world.known_guild(call["guild_id"])
    role = _role(world, guild, call["role_id"])
    del guild.roles[role.id]
    for somebody in guild.members.values():
        somebody.roles = [other for other in somebody.roles if other is not role]
    world.emit("GUILD_ROLE_DELETE", {"guild_id": guild.id, "role_id": role.id}, guild=guild)


@route(f"GET {EVENTS}")
def events(world: World, call: Call) -> list[Json]:
    """All scheduled events."""
    return list(world.known_guild(call["guild_id"]).events.values())


@route(f"POST {EVENTS}")
def create_event(world: World, call: Call) -> Json:
    """The bot announces an event."""
    guild = world.known_guild(call["guild_id"])
    world.require("create_events", guild)
    body = call.body
    channel_id = body.get("channel_id")
    nothing = [
        "description",
        "image",
        "scheduled_end_time",
        "entity_id",
        "recurrence_rule",
        "entity_metadata",
    ]
    event = {
        **dict.fromkeys(nothing),
        **{key: value for key, value in body.items() if key != "image"},
        "channel_id": str(channel_id) if channel_id else None,
        "id": new_id(),
        "guild_id": guild.id,
        "creator_id": world.bot.id,
        "creator": world.bot.json(),
        "status": 1,
        "user_count": 0,
        "guild_scheduled_event_exceptions": [],
    }
    guild.events[event["id"]] = event
    world.emit("GUILD_SCHEDULED_EVENT_CREATE", event, guild=guild)
    return event


def _event(world: World, call: Call) -> Json:
    found = world.known_guild(call["guild_id"]).events.get(call["guild_scheduled_event_id"])
    if found is None:
        raise not_found("Guild Scheduled Event")
    return found


def _own_event(world: World, call: Call) -> Json:
    """An event that the bot may change: one of its own, or any where it manages them."""
    found = _event(world, call)
    own = found["creator_id"] == world.bot.id
    world.require("create_events" if own else "manage_events", world.known_guild(call["guild_id"]))
    return found


@route(f"GET {EVENT}")
def event(world: World, call: Call) -> Json:
    """One scheduled event."""
    return _event(world, call)


@route(f"PATCH {EVENT}")
def edit_event(world: World, call: Call) -> Json:
    """Changes an event, or starts, ends or cancels it by its status."""
    found = _own_event(world, call)
    guild = world.known_guild(call["guild_id"])
    found.update({key: value for key, value in call.body.items() if key != "image"})
    world.emit("GUILD_SCHEDULED_EVENT_UPDATE", found, guild=guild)
    return found


@route(f"DELETE {EVENT}")
def delete_event(world: World, call: Call) -> None:
    """An event goes."""
    found = _own_event(world, call)
    guild = world.known_guild(call["guild_id"])
    del guild.events[found["id"]]
    world.emit("GUILD_SCHEDULED_EVENT_DELETE", found, guild=guild)


@route(f"GET {EVENT}/users")
def interested(world: World, call: Call) -> list[Json]:
    """Who is interested in an event: nobody."""
    _event(world, call)
    return []


@route(f"GET {RULES}")
def rules(world: World, call: Call) -> list[Json]:
    """All AutoMod rules."""
    guild = world.known_guild(call["guild_id"])
    world.require("manage_guild", guild)
    return list(guild.automod_rules.values())


@route(f"POST {RULES}")
def create_rule(world: World, call: Call) -> Json:
    """A new AutoMod rule."""
    guild = world.known_guild(call["guild_id"])
    world.require("manage_guild", guild)
    keyword_rules = [rule for rule in guild.automod_rules.values() if rule["trigger_type"] == KEYWORD_TRIGGER]
    if call.body["trigger_type"] == KEYWORD_TRIGGER and len(keyword_rules) >= KEYWORD_RULES_ALLOWED:
        raise invalid_form([f"trigger_type: {KEYWORD_RULES_ALLOWED} rules of this kind stand already"])
    rule = {"enabled": False, "exempt_roles": [], "exempt_channels": [], "trigger_metadata": {}, **call.body}
    rule.update(id=new_id(), guild_id=guild.id, creator_id=world.bot.id)
    guild.automod_rules[rule["id"]] = rule
    world.emit("AUTO_MODERATION_RULE_CREATE", rule, guild=guild)
    return rule


def _rule(world: World, call: Call) -> Json:
    guild = world.known_guild(call["guild_id"])
    world.require("manage_guild", guild)
    if call["rule_id"] not in guild.automod_rules:
        raise not_found("Auto Moderation Rule")
    return guild.automod_rules[call["rule_id"]]


@route(f"GET {RULES}/{{rule_id}}")
def rule(world: World, call: Call) -> Json:
    """One AutoMod rule."""
    return _rule(world, call)


@route(f"PATCH {RULES}/{{rule_id}}")
def edit_rule(world: World, call: Call) -> Json:
    """Changes an AutoMod rule."""
    found = _rule(world, call)
    found.update(call.body)
    world.emit("AUTO_MODERATION_RULE_UPDATE", found, guild=world.known_guild(call["guild_id"]))
    return found


@route(f"DELETE {RULES}/{{rule_id}}")
def delete_rule(world: World, call: Call) -> None:
    """An AutoMod rule goes."""
    found = _rule(world, call)
    guild = world.known_guild(call["guild_id"])
    del guild.automod_rules[found["id"]]
    world.emit("AUTO_MODERATION_RULE_DELETE", found, guild=guild)

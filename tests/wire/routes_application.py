"""Routes about the application itself: who it is, its gateway, its commands."""

from __future__ import annotations

import copy

from .basics import Json, new_id
from .errors import not_found
from .routing import Call, Reply, route
from .world import MESSAGE_CONTENT, PRESENCES, SERVER_MEMBERS, World

GLOBAL = "/applications/{application_id}/commands"
OF_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"
LIMITED_INTENT_FLAGS = {PRESENCES: 1 << 13, SERVER_MEMBERS: 1 << 15, MESSAGE_CONTENT: 1 << 19}
"""The application flags by which Discord says which privileged intents are switched on."""


def application_flags(world: World) -> int:
    """The flags of the switched-on privileged intents."""
    return sum(flag for intent, flag in LIMITED_INTENT_FLAGS.items() if world.privileged_intents & intent)


@route("GET /users/@me", "PATCH /users/@me")
def me(world: World, call: Call) -> Json:
    """The bot's own user."""
    return {**world.bot.json(), "mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}


@route("GET /users/{user_id}")
def user(world: World, call: Call) -> Json:
    """Anybody's user."""
    if call["user_id"] not in world.users:
        raise not_found("User")
    return world.users[call["user_id"]].json()


@route("GET /users/@me/guilds")
def my_guilds(world: World, call: Call) -> list[Json]:
    """The servers that the bot is in."""
    return [
        {
            "id": guild.id,
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(guild.bot.permissions()),
            "features": [],
        }
        for guild in world.guilds.values()
    ]


@route("POST /users/@me/channels")
def open_conversation(world: World, call: Call) -> Json:
    """A direct conversation."""
    recipient = str(call.body["recipient_id"])
    if recipient not in world.users:
        raise not_found("User")
    return world.conversation(world.users[recipient]).json()


@route(
    "GET /applications/@me",
    "PATCH /applications/@me",
    "GET /oauth2/applications/@me",
    "GET /applications/{application_id}",
)
def application(world: World, call: Call) -> Json:
    """The application as its owner sees it."""
    owner = next(iter(world.guilds.values())).owner_id
    nothing = ["icon", "type", "interactions_endpoint_url", "role_connections_verification_url", "team"]
    return {
        **dict.fromkeys(nothing),
        "id": world.application_id,
        "name": world.bot.name,
        "description": "",
        "bot": world.bot.json(),
        "bot_public": True,
        "bot_require_code_grant": False,
        "rpc_origins": [],
        "verify_key": "0" * 64,
        "flags": application_flags(world),
        "flags_new": str(application_flags(world)),
        "redirect_uris": [],
        "owner": world.users[owner].json(),
        "approximate_guild_count": len(world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
    }


@route("GET /applications/{application_id}/emojis")
def emojis(world: World, call: Call) -> Json:
    """The application's own emoji: none."""
    return {"items": []}


@route("GET /gateway/bot", "GET /gateway")
def gateway(world: World, call: Call) -> Json:
    """Where the gateway is, and how many shards to open."""
    limit = {"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": world.max_concurrency}
    url = world.address.replace("http", "ws", 1) + "/gateway"
    return {"url": url, "shards": world.shards, "session_start_limit": limit}


def stored(world: World, call: Call) -> list[Json]:
    """The list of commands that a request is about."""
    guild_id = call.arguments.get("guild_id")
    return world.known_guild(guild_id).commands if guild_id else world.commands


def registered(world: World, call: Call, body: Json) -> Json:
    """A command as Discord keeps it, under the id that it had before if it is not new."""
    kind = body.get("type") or 1
    same = [c for c in stored(world, call) if c["name"] == body["name"] and c["type"] == kind]
    permissions = body.get("default_member_permissions")
    identity = {
        "id": same[0]["id"] if same else new_id(),
        "application_id": world.application_id,
        "version": new_id(),
        "type": kind,
        "description": body.get("description") or "",
        "default_member_permissions": None if permissions is None else str(permissions),
    }
    if "guild_id" in call.arguments:
        identity["guild_id"] = call["guild_id"]
    given = {key: value for key, value in copy.deepcopy(body).items() if value is not None and key != "id"}
    return {**given, **identity}


@route(f"GET {GLOBAL}", f"GET {OF_GUILD}")
def commands(world: World, call: Call) -> list[Json]:
    """The commands that are registered now."""
    return stored(world, call)


@route(f"PUT {GLOBAL}", f"PUT {OF_GUILD}")
def replace_commands(world: World, call: Call) -> list[Json]:
    """Registers these commands and no others."""
    stored(world, call)[:] = [registered(world, call, body) for body in call.body]
    return stored(world, call)


@route(f"POST {GLOBAL}", f"POST {OF_GUILD}")
def add_command(world: World, call: Call) -> Reply:
    """Registers one command, in place of one of the same name."""
    command = registered(world, call, call.body)
    known = stored(world, call)
    existed = any(other["id"] == command["id"] for other in known)
    known[:] = [other for other in known if other["id"] != command["id"]] + [command]
    return Reply(200 if existed else 201, command)


@route(f"DELETE {GLOBAL}/{{command_id}}", f"DELETE {OF_GUILD}/{{command_id}}")
def remove_command(world: World, call: Call) -> None:
    """Unregisters one command."""
    known = stored(world, call)
    if not any(command["id"] == call["command_id"] for command in known):
        raise not_found("application command")
    known[:] = [command for command in known if command["id"] != call["command_id"]]


@route(f"GET {OF_GUILD}/permissions")
def command_permissions(world: World, call: Call) -> list[Json]:
    """What a server's moderators have changed about who may use which command: nothing."""
    return []

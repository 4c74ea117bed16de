"""The stand-in refuses what Discord would refuse, and keeps a record of it."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import pytest
import zstandard

from .conftest import Wire
from .gateway import AUTHENTICATION_FAILED, DISALLOWED_INTENTS
from .ratelimits import Limit
from .standin import StandIn
from .world import MESSAGE_CONTENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from .basics import Json
    from .channels import Channel
    from .guilds import Guild, Member

LAYOUT = discord.MessageFlags(components_v2=True).value
DEFAULT = discord.Intents.default().value
UNPACKERS: dict[str, Callable[[], Callable[[Any], Any]]] = {
    "": lambda: str,
    "zlib-stream": lambda: zlib.decompressobj().decompress,
    "zstd-stream": lambda: zstandard.ZstdDecompressor().decompressobj().decompress,
}


def text(content: str) -> Json:
    return {"type": 10, "content": content}


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


def button(label: str = "Vote", custom_id: str = "vote") -> Json:
    return {"type": 2, "style": 1, "label": label, "custom_id": custom_id}


async def test_an_edit_too_many_is_refused(standin: StandIn, wire: Wire, general: Channel) -> None:
    _, message, _ = await wire.say(general, content="0")
    path = f"/channels/{general.id}/messages/{message['id']}"
    edit = {"content": "again", "allowed_mentions": {"parse": []}}
    assert [(await wire.call("PATCH", path, edit))[0] for _ in range(5)] == [200] * 5
    status, body, headers = await wire.call("PATCH", path, edit)
    assert (status, headers["X-RateLimit-Remaining"], body["global"]) == (429, "0", False)
    assert 0 < body["retry_after"] <= 5
    assert [(refusal.request.path, refusal.asked_for) for refusal in standin.refusals] == [(path, False)]


async def test_too_many_requests_in_all_are_refused(standin: StandIn, wire: Wire) -> None:
    standin.rest.rates.overall.limit = Limit(2, 60.0)
    answers = [await wire.call("GET", path) for path in ("/users/@me", "/gateway/bot", "/users/@me/guilds")]
    assert [status for status, _, _ in answers] == [200, 200, 429]
    assert (answers[2][1]["global"], answers[2][2]["X-RateLimit-Global"]) == (True, "true")


async def test_what_has_the_same_number_is_said_once(wire: Wire, general: Channel) -> None:
    said = [await wire.say(general, content="once", nonce=7, enforce_nonce=True) for _ in range(2)]
    assert [body["id"] for _, body, _ in said] == list(general.messages) * 2


async def test_a_body_that_breaks_the_schema_is_a_violation_and_is_refused(
    standin: StandIn, wire: Wire, general: Channel
) -> None:
    status, answer, _ = await wire.say(general, content="look", components=[row(button("x" * 81))])
    assert (status, answer["code"]) == (400, 50035)
    (violation,) = standin.violations
    assert violation.message.startswith("components/0/components/0/label:")
    assert violation.request.body["content"] == "look"
    assert general.texts == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({"content": "x" * 2001}, "more than 2000 characters"),
        ({"content": "x", "components": [text("y")]}, "need the flag"),
        ({"content": "x", "components": [row(button(), button())]}, "custom_id 'vote': 2 times"),
        ({"content": "x", "components": [row(button(custom_id=""))]}, "should be non-empty"),
        ({"content": "x", "embeds": [{"url": "nowhere"}]}, "is not a 'uri'"),
        ({"content": "x", "attachments": [{"id": 0, "filename": "a.png"}]}, "neither a file"),
        ({"flags": LAYOUT, "content": "x", "components": [text("y")]}, "content: not beside"),
        ({"flags": LAYOUT, "components": [text("y")] * 41}, "too long"),
        ({"flags": LAYOUT, "components": [{"type": 17, "components": [text("y")] * 40}]}, "41, more than 40"),
        ({"flags": LAYOUT, "components": [text("y" * 2001)] * 2}, "4002 characters"),
        ({"flags": LAYOUT, "components": [{"type": 13, "file": {"url": "attachment://a"}}]}, "no attachment"),
    ],
)
async def test_a_message_past_discords_limits_is_a_violation(
    standin: StandIn, wire: Wire, general: Channel, body: Json, problem: str
) -> None:
    assert (await wire.say(general, **body))[0] == 400
    assert any(problem in violation.message for violation in standin.violations)


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        ({"name": "Trivia", "description": "Games"}, "'Trivia' is no name"),
        ({"name": "trivia"}, "description not 1 to 100"),
        (
            {
                "name": "trivia",
                "description": "Games",
                "options": [
                    {"type": 3, "name": "show", "description": "d", "required": False},
                    {"type": 3, "name": "episode", "description": "d", "required": True},
                ],
            },
            "a required option after an optional one",
        ),
    ],
)
async def test_a_command_past_discords_limits_is_a_violation(
    standin: StandIn, wire: Wire, command: Json, problem: str
) -> None:
    path = f"/applications/{standin.world.application_id}/commands"
    assert (await wire.call("PUT", path, [command]))[0] == 400
    assert problem in standin.violations[0].message


@pytest.mark.parametrize("allowed", [None, {}, {"parse": ["users"]}, {"parse": [], "users": ["1"]}])
async def test_text_that_might_ping_is_noticed(
    standin: StandIn, wire: Wire, general: Channel, allowed: Json | None
) -> None:
    await wire.say(general, content="hello", allowed_mentions=allowed)
    assert len(standin.pings) == 1


async def test_text_that_pings_nobody_is_not_noticed(standin: StandIn, wire: Wire, general: Channel) -> None:
    await wire.say(general, content="hello")
    assert standin.pings == []


async def test_a_route_that_discord_does_not_have_is_noticed(standin: StandIn, wire: Wire) -> None:
    status, answer, _ = await wire.call("GET", "/users/@me/horoscope")
    assert (status, answer) == (404, {"message": "404: Not Found", "code": 0})
    assert [request.path for request in standin.unknown_routes] == ["/users/@me/horoscope"]


async def test_a_wrong_token_is_refused(standin: StandIn, wire: Wire) -> None:
    standin.rest.token = "another"
    assert (await wire.call("GET", "/users/@me"))[0] == 401


async def test_what_the_bot_may_not_do_is_refused(wire: Wire, guild: Guild, general: Channel) -> None:
    guild.role("Rooftop").permissions = 0
    status, answer, _ = await wire.call("POST", f"/channels/{general.id}/webhooks", {"name": "Rooftop"})
    assert (status, answer["code"]) == (403, 50013)


async def test_an_interaction_is_answered_once_and_in_time(
    standin: StandIn, wire: Wire, mina: Member, general: Channel
) -> None:
    standin.world.commands.append({"id": "1", "name": "ping", "type": 1})
    await wire.identify()
    await standin.connected()
    answer = {"type": 4, "data": {"content": "pong", "allowed_mentions": {"parse": []}}}
    exchange = await standin.slash(mina, general, "ping")
    path = f"/interactions/{exchange.id}/{exchange.token}/callback"
    assert (await wire.call("POST", path, answer))[0] == 204
    assert (await wire.call("POST", path, answer))[1]["code"] == 40060
    standin.world.answer_within = 0
    late = await standin.slash(mina, general, "ping")
    _, refusal, _ = await wire.call("POST", f"/interactions/{late.id}/{late.token}/callback", answer)
    assert refusal["code"] == 10062


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"type": 8, "data": {"choices": []}}, "CHOICES is no answer to COMMAND"),
        ({"type": 6}, "DEFERRED_UPDATE is no answer to COMMAND"),
        ({"type": 9, "data": {"custom_id": "f", "title": "t" * 46, "components": [text("x")]}}, "too long"),
    ],
)
async def test_an_answer_that_does_not_fit_the_interaction_is_a_violation(
    standin: StandIn, wire: Wire, mina: Member, general: Channel, answer: Json, problem: str
) -> None:
    standin.world.commands.append({"id": "1", "name": "ping", "type": 1})
    await wire.identify()
    await standin.connected()
    exchange = await standin.slash(mina, general, "ping")
    await wire.call("POST", f"/interactions/{exchange.id}/{exchange.token}/callback", answer)
    assert problem in standin.violations[0].message
    assert exchange.answer is None


@pytest.mark.parametrize("transport", UNPACKERS)
async def test_the_gateway_compresses_as_it_is_asked_to(standin: StandIn, wire: Wire, transport: str) -> None:
    unpack = UNPACKERS[transport]()
    async with wire.session.ws_connect(f"{standin.gateway_url}?v=10&compress={transport}") as socket:
        hello = json.loads(unpack((await socket.receive()).data))
        await socket.send_json({"op": 2, "d": {"token": standin.token, "intents": 1, "properties": {}}})
        ready, server = [json.loads(unpack((await socket.receive()).data)) for _ in range(2)]
    assert (hello["op"], ready["t"], server["t"]) == (10, "READY", "GUILD_CREATE")
    assert (ready["s"], server["s"], server["d"]["name"]) == (1, 2, "Hyosan High")


@pytest.mark.parametrize(("intents", "heard"), [(DEFAULT, ""), (DEFAULT | MESSAGE_CONTENT, "hello")])
async def test_only_a_bot_with_the_content_intent_reads_what_people_say(
    standin: StandIn, wire: Wire, mina: Member, general: Channel, intents: int, heard: str
) -> None:
    socket = await wire.identify(intents)
    await standin.connected()
    await standin.say(mina, general, "hello")
    await standin.say(mina, general, f"hello, {standin.world.bot.mention}")
    _ready, _server, overheard, addressed = [await socket.receive_json() for _ in range(4)]
    assert overheard["d"]["content"] == heard
    assert addressed["d"]["content"] == f"hello, {standin.world.bot.mention}"


@pytest.mark.parametrize(
    ("token", "intents", "code"), [("wrong", 1, AUTHENTICATION_FAILED), ("", MESSAGE_CONTENT, DISALLOWED_INTENTS)]
)
async def test_the_gateway_closes_on_a_wrong_token_and_on_intents_that_are_switched_off(
    standin: StandIn, wire: Wire, token: str, intents: int, code: int
) -> None:
    standin.world.privileged_intents = 0
    closing = await (await wire.identify(intents, token=token)).receive()
    assert (closing.type, closing.data) == (aiohttp.WSMsgType.CLOSE, code)


async def test_every_shard_is_sent_its_own_servers() -> None:
    async with StandIn(shards=2) as standin, aiohttp.ClientSession() as session:
        standin.world.add_guild("Namsan")
        sockets = [await Wire(standin, session).identify(shard=(number, 2)) for number in range(2)]
        events = [[await socket.receive_json() for _ in range(2)] for socket in sockets]
        assert [server["d"]["name"] for _ready, server in events] == ["Hyosan High", "Namsan"]
        assert len(standin.gateway.connected) == 2

"""`doctor --live` asks Discord, changes nothing there, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from discord import Permissions
from pydantic import SecretStr

from bot.ops.live import examine_live
from bot.settings import Settings
from bot.ui.terms import PERMISSIONS

from .standin import StandIn

ANOTHER_TOKEN = f"{'A' * 24}.Rooft0.{'b' * 38}"

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.ops.doctor import Finding


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    """Discord, of which nothing but reading was asked in the end, and nobody identified."""
    async with StandIn(permissions=PERMISSIONS) as running:
        yield running
        assert {request.method for request in running.requests} == {"GET"}
        assert running.complaints == []
        assert running.gateway.identifies == []


async def examined(standin: StandIn, token: str | None = None, **settings: object) -> dict[str, Finding]:
    given = {"discord_api_base_url": standin.api_base_url, "discord_token": SecretStr(token or standin.token)}
    return {finding.about: finding async for finding in examine_live(Settings(**{**given, **settings}))}


async def test_all_is_well_where_discord_says_so(standin: StandIn) -> None:
    standin.world.privileged_intents = 0
    found = await examined(standin)
    assert all(finding.well for finding in found.values()), found
    assert found["token, live"].told == "Discord knows it as rooftop"
    assert found["intents, live"].told == "none is privileged"
    assert found["permissions, live"].told == "nothing is missing (servers: 1)"


async def test_a_token_that_discord_does_not_know_is_all_that_is_told(standin: StandIn) -> None:
    (finding,) = (await examined(standin, ANOTHER_TOKEN)).values()
    assert (finding.about, finding.well) == ("token, live", False)
    assert "Reset Token" in finding.told


async def test_an_intent_that_is_switched_off_and_a_gateway_that_is_not_there_are_told(standin: StandIn) -> None:
    standin.world.privileged_intents = 0
    found = await examined(standin, message_content=True, discord_gateway_url="ws://127.0.0.1:1")
    assert [about for about, finding in found.items() if not finding.well] == ["intents, live", "gateway, live"]
    assert "switch it on in the developer portal" in found["intents, live"].told


async def test_a_discord_that_is_not_there_is_told(standin: StandIn) -> None:
    await examined(standin)
    (finding,) = (await examined(standin, discord_api_base_url="http://127.0.0.1:1")).values()
    assert "cannot be reached" in finding.told


async def test_servers_that_lack_a_permission_are_named_with_it() -> None:
    lacking = Permissions(PERMISSIONS.value & ~Permissions(manage_webhooks=True, create_events=True).value)
    async with StandIn(permissions=lacking) as standin:
        for number in range(6):
            standin.world.add_guild(f"Server {number}")
        told = (await examined(standin))["permissions, live"].told
    assert "Hyosan High lacks Manage Webhooks, Create Events" in told or "Create Events, Manage Webhooks" in told
    assert "and 2 more servers lack something" in told

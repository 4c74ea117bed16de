"""What a server has said about itself."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.moments import zone_named
from bot.servers import Servers

if TYPE_CHECKING:
    from bot.db.engine import Database


async def test_a_server_keeps_its_time_zone_and_knows_nothing_of_anothers(database: Database) -> None:
    servers = Servers(database)
    assert await servers.zone(1) is UTC
    for zone in (zone_named("Europe/Paris"), zone_named("+09:00"), zone_named("kst")):
        await servers.set_zone(1, zone)
        assert await servers.zone(1) == zone
    assert await servers.zone(1) == ZoneInfo("Asia/Seoul")
    assert await servers.zone(2) is UTC

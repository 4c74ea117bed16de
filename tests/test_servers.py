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


async def test_a_server_is_spoken_to_in_its_language_also_after_a_restart(database: Database) -> None:
    servers = Servers(database, "fr")
    await servers.change(1, language="es-419")
    await servers.set_zone(1, zone_named("Europe/Madrid"))
    restarted = Servers(database)
    await restarted.load()
    for known, other in ((servers, "fr"), (restarted, "en")):
        assert (known.language(1), known.language(2)) == ("es-419", None)
        assert (known.words(1).language, known.words(2).language) == ("es", other)
    assert await restarted.zone(1) == ZoneInfo("Europe/Madrid")

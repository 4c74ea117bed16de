"""Finding out how a server is set up, for whoever asks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.ui.places import place_of
from bot.ui.setup.known import Known

if TYPE_CHECKING:
    from discord import Interaction

    from bot.deadlines import Clock
    from bot.packs.library import Library
    from bot.servers import Servers
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.service import SpoilerService


class Surveyor:
    """Puts together what the features know of a server. `reads` says whether the bot may read messages."""

    def __init__(
        self,
        servers: Servers,
        guarding: GuardService,
        spoilers: SpoilerService,
        library: Library,
        clock: Clock,
        *,
        reads: bool,
    ) -> None:
        self._servers = servers
        self._guarding = guarding
        self._spoilers = spoilers
        self._library = library
        self._clock = clock
        self._reads = reads

    async def survey(self, interaction: Interaction[Any]) -> Known:
        """How the server of an interaction is set up now."""
        place = place_of(interaction)
        assert interaction.guild is not None
        return Known(
            guild=interaction.guild,
            here=place.channel_id,
            at=self._clock(),
            library=self._library,
            server=await self._servers.look(place.guild_id),
            language=self._servers.words(place.guild_id).language,
            show=await self._spoilers.main_show(place.guild_id),
            policy=await self._guarding.policy(place.guild_id),
            reads=self._reads,
        )

"""What somebody finds who opens the playground: fans who have watched differently far, ceilings, and what to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.i18n import words
from bot.ui.cards import Accent, card, rule, small, title
from bot.ui.replies import SILENT

if TYPE_CHECKING:
    from bot.client import Rooftop
    from bot.playground.world import World


async def furnish(bot: Rooftop, world: World) -> None:
    """Have the bot greet its new server, set the fans' progress and the channels' ceilings, and say what to try."""
    guild = bot.get_guild(world.guild.id)
    assert guild is not None
    await bot.setup_desk.greet(guild)
    show = bot.library.default
    middle = show.episodes[len(show.episodes) // 2 - 1]
    for fan, reached in ((world.mina, Episode.NOTHING), (world.joon, middle), (world.hana, show.latest)):
        await bot.spoilers.watched(fan.id, show, reached)
    for channel, ceiling in ((world.general, middle), (world.spoilers, show.latest)):
        await bot.spoilers.set_ceiling(world.guild.id, channel.id, show, ceiling, by=world.seo_yeon.id)
    say = words(bot.settings.language)
    welcome = card(
        Accent.TRIVIA,
        title(say("playground-title")),
        say("playground-line", show=show.title(say.language)),
        say(
            "playground-people",
            mina=world.mina.mention,
            joon=world.joon.mention,
            hana=world.hana.mention,
            moderator=world.seo_yeon.mention,
            middle=str(middle),
            latest=str(show.latest),
        ),
        rule(),
        "\n".join(
            (
                bot.tree.linked(say("playground-try")),
                # No links: to those who may not use a command, the simulator calls it unavailable.
                say("playground-moderate", general=world.general.mention, spoilers=world.spoilers.mention),
                bot.tree.linked(say("playground-else")),
            )
        ),
        small(say("playground-hint")),
    )
    await bot.get_partial_messageable(world.general.id).send(view=welcome, allowed_mentions=SILENT)

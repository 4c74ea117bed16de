"""A page for each step of set-up: what it is about, how it stands, and the menus that change it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ChannelType, SelectDefaultValue, SelectDefaultValueType, ui

from bot.i18n import Permissions, languages, own_name, words
from bot.moments import zone_name
from bot.spoilers.rules.guard import Strictness
from bot.spoilers.rules.policy import Mode
from bot.ui.cards import Accent, Card, button, card, identified, select, small, title
from bot.ui.choices import USUAL_ZONES
from bot.ui.guard.cards import listed
from bot.ui.guard.channels import rows
from bot.ui.plans.roles import is_given_by_us
from bot.ui.progress import around
from bot.ui.setup.known import Step, told
from bot.ui.spoilers.cards import ceiling_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import discord

    from bot.i18n import Words
    from bot.packs.show import Show
    from bot.ui.cards import Part, Row
    from bot.ui.setup.cards import Link
    from bot.ui.setup.known import Known

_PLACES = [ChannelType.text, ChannelType.news, ChannelType.forum, ChannelType.voice, ChannelType.category]
_TO_WRITE_IN = [ChannelType.text, ChannelType.news]
_ROWS_LENGTH = 1500
# Pages that are themselves about how things stand.
_TELLING = (Step.CHANNELS, Step.PERMISSIONS)


def page_card(say: Words, known: Known, step: Step, link: Link) -> Card:
    """One step, and the ways to the next and to all of them; `link` makes links of the commands in a text."""
    now = [] if step in _TELLING else [f"**{told(say, known, step)}**"]
    return _page(say, step, link, say(f"setup-{step.value}-text"), *now, *_PAGES[step](say, known))


def channel_card(say: Words, known: Known, channel: discord.abc.GuildChannel, show: Show, link: Link) -> Card:
    """How far one channel may talk of one show."""
    ceiling = known.policy.ceilings.get(channel.id, {}).get(show.id)
    episodes = [show.latest.NOTHING, *show.episodes]
    about = [(each.id, each.title(say.language)) for each in known.library]
    shows = [select(say("setup-about"), about, "setup.about", channel.id, chosen=show.id)] if len(about) > 1 else []
    reach = [(str(e), say("setup-reach", reach=ceiling_text(say, e))) for e in around(ceiling or show.latest, episodes)]
    stands = ceiling_text(say, ceiling) if ceiling is not None else say("setup-no-ceiling")
    lift = button(say("setup-lift"), "setup.lift", channel.id, show.id, disabled=ceiling is None)
    return _page(
        say,
        Step.CHANNELS,
        link,
        say("setup-channel", channel=channel.mention, show=show.title(say.language), reach=stands),
        *shows,
        select(say("setup-ceiling"), reach, "setup.ceiling", channel.id, show.id, chosen=str(ceiling)),
        [lift, button(say("setup-other-channel"), "setup.step", Step.CHANNELS.value)],
    )


def _page(say: Words, step: Step, link: Link, *parts: Part) -> Card:
    ways: Row = [button(say("setup-all"), "setup.all")]
    if (following := step.following) is not None:
        next_title = say(f"setup-{following.value}-title")
        ways.append(button(say("setup-next", step=next_title), "setup.step", following, style=ButtonStyle.primary))
    command = small(link(say(f"setup-{step.value}-command")))
    return card(Accent.SETUP, title(say(f"setup-{step.value}-title")), *parts, command, ways)


def _language(say: Words, known: Known) -> Iterator[Part]:
    named = [(language, own_name(language)) for language in languages()]
    yield select(say("setup-language-title"), named, "setup.language", chosen=words(known.language).language)


def _show(say: Words, known: Known) -> Iterator[Part]:
    named = [(show.id, show.title(say.language)) for show in known.library]
    yield select(say("setup-show-title"), named, "setup.show", chosen=known.show.id)


def _channels(say: Words, known: Known) -> Iterator[Part]:
    standing = list(rows(say, known.library, known.guild, known.policy))
    yield listed(say, standing, _ROWS_LENGTH) or say("setup-no-ceilings")
    yield _channel_menu(say("setup-channel-choose"), "setup.channel", _PLACES)


def _guard(say: Words, known: Known) -> Iterator[Part]:
    mode, log = known.rule.mode, known.policy.log_channel_id
    yield select(
        say("setup-mode"), [(m.value, say(f"setup-mode-{m.value}")) for m in Mode], "setup.mode", chosen=mode.value
    )
    if mode is not Mode.OFF:
        steps = [(step.value, say(f"guard-strictness-{step.value}")) for step in Strictness]
        yield select(say("setup-strictness"), steps, "setup.strictness", chosen=known.rule.strictness.value)
    yield _channel_menu(say("setup-log"), "setup.log", _TO_WRITE_IN, known.guild.get_channel(log or 0))
    if mode is not Mode.OFF and not known.policy.ceilings:
        yield say("setup-guard-idle")
    if not known.reads:
        yield say("guard-blind")


def _starting(say: Words, known: Known) -> Iterator[Part]:
    server = known.server
    for what, role in (("games", server.games_role_id), ("polls", server.polls_role_id)):
        yield _role_menu(say(f"setup-{what}-by"), known, what, role)


def _reminders(say: Words, known: Known) -> Iterator[Part]:
    yield _role_menu(say("setup-ping"), known, "ping", known.server.ping_role_id)
    role = known.guild.get_role(known.server.ping_role_id or 0)
    if role is not None and not is_given_by_us(role):
        yield say("night-role-by-hand", role=role.mention)
    if role is not None and not (role.mentionable or known.guild.me.guild_permissions.mention_everyone):
        yield say("night-role-unheard", role=role.mention)


def _time(say: Words, known: Known) -> Iterator[Part]:
    yield select(
        say("setup-time-title"), [(z, z) for z in USUAL_ZONES], "setup.zone", chosen=zone_name(known.server.zone)
    )
    yield [button(say("setup-zone-other"), "setup.zone-form")]


def _permissions(say: Words, known: Known) -> Iterator[Part]:
    found = known.gaps
    if not found:
        yield say("setup-gaps-none")
    for place in dict.fromkeys(gap.channel_id for gap in found):
        heading = f"**<#{place}>**" if place else f"**{say('setup-gaps-server')}**"
        lacking = [
            say("setup-gap", permissions=Permissions(gap.permissions), purpose=say(f"setup-for-{gap.purpose.value}"))
            for gap in found
            if gap.channel_id == place
        ]
        yield "\n".join([heading, *lacking, small(say("setup-grant-channel" if place else "setup-grant-server"))])
    yield [button(say("setup-look-again"), "setup.step", Step.PERMISSIONS.value)]


def _channel_menu(
    placeholder: str, action: str, kinds: list[ChannelType], chosen: discord.abc.GuildChannel | None = None
) -> ui.ActionRow[Any]:
    """A menu of the server's channels, in which the one that was chosen can be taken back."""
    standing = [SelectDefaultValue(id=chosen.id, type=SelectDefaultValueType.channel)] if chosen else []
    menu: ui.ChannelSelect[Any] = ui.ChannelSelect(
        **identified(action),
        placeholder=placeholder,
        channel_types=kinds,
        min_values=0,
        default_values=standing,
    )
    return ui.ActionRow(menu)


def _role_menu(placeholder: str, known: Known, what: str, role_id: int | None) -> ui.ActionRow[Any]:
    """A menu of the server's roles, in which the one that was chosen can be taken back."""
    known_here = known.guild.get_role(role_id or 0)
    standing = [SelectDefaultValue(id=known_here.id, type=SelectDefaultValueType.role)] if known_here else []
    menu: ui.RoleSelect[Any] = ui.RoleSelect(
        **identified("setup.role", what), placeholder=placeholder, min_values=0, default_values=standing
    )
    return ui.ActionRow(menu)


_PAGES: dict[Step, Callable[[Words, Known], Iterator[Part]]] = {
    Step.LANGUAGE: _language,
    Step.SHOW: _show,
    Step.CHANNELS: _channels,
    Step.GUARD: _guard,
    Step.STARTING: _starting,
    Step.REMINDERS: _reminders,
    Step.TIME: _time,
    Step.PERMISSIONS: _permissions,
}

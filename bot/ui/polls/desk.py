"""Where polls are made: forms and the show's own questions become polls, which can be changed until the first vote."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.polls.rules.ballots import FEWEST_OPTIONS, MOST_OPTIONS, OPTION_LENGTH, QUESTION_LENGTH, Kind
from bot.polls.rules.closing import UNTIL_CLOSED, parse_closing
from bot.polls.service import Draft
from bot.tongues import tongue
from bot.ui.forms import Field, form
from bot.ui.places import is_moderator, place_of, require_able_to_post, require_role
from bot.ui.polls import cards
from bot.ui.polls.wishes import Wishes
from bot.ui.replies import in_time, reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.deadlines import Clock
    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.model import PollTemplate
    from bot.packs.show import Show
    from bot.polls.preparing.service import PollPreparing
    from bot.polls.rules.ballots import Poll, Results
    from bot.polls.service import PollService
    from bot.servers import Servers
    from bot.spoilers.rules.gates import Place
    from bot.spoilers.service import SpoilerService
    from bot.ui.polls.veil import Veil
    from bot.ui.polls.wall import PollWall
    from bot.ui.presses import Press, Presses

TEMPLATES_STAY_OPEN = timedelta(days=30)
POLLS_STAY_OPEN = "7d"
_TIME_LENGTH = 60
# A line for each option, and as many blank ones.
_OPTIONS_LENGTH = MOST_OPTIONS * (OPTION_LENGTH + 2)


class PollDesk:
    """Takes new polls and what is changed about them."""

    def __init__(
        self,
        polls: PollService,
        preparing: PollPreparing,
        wall: PollWall,
        veil: Veil,
        spoilers: SpoilerService,
        servers: Servers,
        library: Library,
        clock: Clock,
    ) -> None:
        self._polls = polls
        self._preparing = preparing
        self._wall = wall
        self._veil = veil
        self._spoilers = spoilers
        self._servers = servers
        self._library = library
        self._clock = clock

    def register(self, presses: Presses) -> None:
        """Take the presses that make polls or change them."""
        presses.on("poll.create", self._create, dear=True)
        presses.on("poll.again", self._post_again, dear=True)
        presses.on("poll.edit", self._ask_for_edit)
        presses.on("poll.edited", self._edit)
        presses.on("poll.call-off", self._call_off)

    async def post_template(self, interaction: Interaction[Any], show: Show, question: str | None) -> None:
        """`/poll season2`: one of the show's own questions; where it is being asked already, the way there."""
        template = self._template(interaction, show, question)
        twin = await self._preparing.twin(place_of(interaction).guild_id, show, template.question)
        if twin is not None:
            await tell(interaction, cards.twin_card(reader(interaction), twin))
        else:
            await self._open(interaction, Draft.of_template(show, template, TEMPLATES_STAY_OPEN))

    def _template(self, interaction: Interaction[Any], show: Show, named: str | None) -> PollTemplate:
        """One of the show's own questions, in the server's language. Raises Refusal."""
        template = show.default_poll if named is None else show.polls.get(named)
        if template is None:
            raise Refusal("unknown-question")
        return show.poll_in(template, self._servers.words(place_of(interaction).guild_id).language)

    async def ask_for_poll(
        self,
        interaction: Interaction[Any],
        kind: Kind,
        results: Results,
        *,
        closes_in: str,
        opens: str | None,
        anonymous: bool,
        max_choices: int | None,
        up_to: Episode | None,
        ping: discord.Role | None,
    ) -> None:
        """`/poll create`: the form. What was chosen in the command travels with it and is checked again."""
        server = await self._servers.look(place_of(interaction).guild_id)
        require_role(interaction, server.polls_role_id)
        say, now, zone = reader(interaction), self._clock(), server.zone
        typed_in = tongue(say.language)
        wishes = Wishes(
            kind,
            results,
            anonymous,
            max_choices,
            up_to,
            parse_closing(closes_in, now, zone, typed_in),
            typed_in.moment(opens, now, zone).at if opens else None,
            ping.id if ping else None,
        )
        wishes.closing.due(wishes.opens_at or now, await self._spoilers.show_of(place_of(interaction)))
        _require_may_ping(interaction, wishes.ping_role_id)
        await interaction.response.send_modal(
            form(say("poll-form-title"), *_fields(say, kind), action="poll.create", args=wishes.written())
        )

    async def _create(self, press: Press) -> None:
        wishes, interaction, fields = Wishes.read(press), press.interaction, press.fields
        _require_may_ping(interaction, wishes.ping_role_id)
        show = await self._spoilers.show_of(place_of(interaction))
        options = [line for line in fields.get("options", "").splitlines() if line.strip()]
        if not options and wishes.kind is Kind.FORECAST:
            options = [press.say("poll-yes"), press.say("poll-no")]
        draft = Draft(
            fields.get("question", ""),
            options,
            wishes.kind,
            wishes.max_choices,
            wishes.anonymous,
            wishes.results,
            wishes.opens_at,
            wishes.closing,
            wishes.ping_role_id,
            show=show,
            safe_after=self._library.episode(show, str(wishes.up_to)) if wishes.up_to else None,
        )
        await self._open(interaction, draft)

    async def _open(self, interaction: Interaction[Any], draft: Draft) -> None:
        """Store a poll and post it, or let it wait. Its author gets a private answer: the card is the bot's own."""
        require_able_to_post(interaction)
        place = place_of(interaction)
        require_role(interaction, (await self._servers.look(place.guild_id)).polls_role_id)
        poll = await in_time(interaction, self._posted(interaction.id, place, interaction.user.id, draft))
        await tell(interaction, cards.made_card(reader(interaction), poll))

    async def _posted(self, poll_id: int, place: Place, author: int, draft: Draft) -> Poll:
        """A new poll with its card, unless it waits. One that cannot be posted is closed again."""
        ceiling = await self._spoilers.ceiling(place, draft.show) if draft.show else None
        poll = (await self._polls.open(poll_id, place, author, draft, ceiling)).poll
        if poll.opened_at is None:
            return poll
        try:
            return await self._wall.put_up(poll)
        except discord.HTTPException:
            await self._polls.close(*poll.key, author, is_moderator=False)
            raise

    async def _post_again(self, press: Press) -> None:
        twin = (await self._polls.paper(press.guild_id, press.number(0))).poll
        show = self._library.get(twin.show_id) if twin.show_id else None
        language = self._servers.words(press.guild_id).language
        asked = (show.poll_in(template, language) for template in show.polls.values()) if show else ()
        template = next((template for template in asked if template.question == twin.question), None)
        if show is None or template is None:
            raise Refusal("unknown-question")
        await self._open(press.interaction, Draft.of_template(show, template, TEMPLATES_STAY_OPEN))

    async def _ask_for_edit(self, press: Press) -> None:
        poll = await self._preparing.to_edit(*_poll_and_editor(press), is_moderator=is_moderator(press.interaction))
        if await self._veil.covered(press.interaction, [poll]):  # nobody has voted, so nobody has seen it thereby
            raise Refusal("poll-unseen")
        closes = Field(
            "closes",
            press.say("poll-form-closes"),
            most=_TIME_LENGTH,
            hint=press.say("poll-form-closes-hint"),
            value=await self._closes(poll),
            required=False,
        )
        fields = _fields(press.say, poll.kind, poll)
        asked = form(press.say("poll-edit-title"), *fields, closes, action="poll.edited", args=(poll.poll_id,))
        await press.interaction.response.send_modal(asked)

    async def _edit(self, press: Press) -> None:
        ids, fields, moderates = _poll_and_editor(press), press.fields, is_moderator(press.interaction)
        before = await self._preparing.to_edit(*ids, is_moderator=moderates)
        closes, closing = fields.get("closes", "").strip(), None
        if closes != (await self._closes(before) or ""):
            zone = await self._servers.zone(press.guild_id)
            typed_in = tongue(press.say.language)
            closing = parse_closing(closes, self._clock(), zone, typed_in) if closes else UNTIL_CLOSED
        poll = await self._preparing.edit(
            *ids,
            is_moderator=moderates,
            question=fields.get("question", ""),
            options=fields.get("options", "").splitlines(),
            closing=closing,
        )
        self._wall.refresh(poll)
        await tell(press.interaction, cards.made_card(press.say, poll))

    async def _call_off(self, press: Press) -> None:
        guild, poll_id, by = _poll_and_editor(press)
        moderates = is_moderator(press.interaction)
        await self._polls.close(guild, poll_id, by, is_moderator=moderates, only_waiting=True)
        await redraw(press.interaction, cards.called_off_card(press.say))

    async def _closes(self, poll: Poll) -> str | None:
        """When a poll closes, as its author could have typed it."""
        if poll.closes_with is not None:
            return str(poll.closes_with)
        if poll.closes_at is None:
            return None
        zone = await self._servers.zone(poll.guild_id)
        return f"{poll.closes_at.astimezone(zone):%Y-%m-%d %H:%M}"


def _fields(say: Words, kind: Kind, poll: Poll | None = None) -> tuple[Field, Field]:
    """Question and options; what a poll says already stands in them."""
    yes_or_no = kind is Kind.FORECAST and poll is None
    hint = "poll-form-options-hint-forecast" if yes_or_no else "poll-form-options-hint"
    return (
        Field("question", say("poll-form-question"), QUESTION_LENGTH, value=poll.question if poll else None),
        Field(
            "options",
            say("poll-form-options"),
            _OPTIONS_LENGTH,
            lines=True,
            hint=say(hint, fewest=FEWEST_OPTIONS, most=MOST_OPTIONS),
            value="\n".join(option.text for option in poll.options) if poll else None,
            required=not yes_or_no,
        ),
    )


def _poll_and_editor(press: Press) -> tuple[int, int, int]:
    return press.guild_id, press.number(0), press.user_id


def _require_may_ping(interaction: Interaction[Any], role_id: int | None) -> None:
    """Raise Refusal where somebody might not mention a role themselves, or where a mention of ours would not ping."""
    if role_id is None:
        return
    role = interaction.guild.get_role(role_id) if interaction.guild else None
    if role is None:
        raise Refusal("no-such-role")
    if not (role.mentionable or interaction.permissions.mention_everyone):
        raise Refusal("poll-ping-not-yours", role=role.mention)
    if not (role.mentionable or interaction.app_permissions.mention_everyone):
        raise Refusal("bot-lacks", permissions="Mention Everyone")

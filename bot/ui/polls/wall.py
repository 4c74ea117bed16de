"""Polls on the wall: forms become polls, presses become ballots, and the public card follows at its own pace."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.moments import parse_duration
from bot.polls.rules.ballots import CHOSEN, FEWEST_OPTIONS, MOST_OPTIONS, QUESTION_LENGTH, Results
from bot.polls.service import DEADLINE, Draft
from bot.ui.cards import Accent
from bot.ui.forms import Field, form
from bot.ui.places import is_moderator, place_of, require_able_to_post
from bot.ui.polls import cards
from bot.ui.presses import whole_number
from bot.ui.replies import SILENT, confirm, post, reader, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.deadlines import Deadline, Deadlines
    from bot.episodes import Episode
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.polls.rules.ballots import Poll
    from bot.polls.service import PollService
    from bot.spoilers.service import SpoilerService
    from bot.ui.pacing import Pacer
    from bot.ui.presses import Press, Presses

TEMPLATES_STAY_OPEN = timedelta(days=30)
POLLS_STAY_OPEN = "7d"


class PollWall:
    """The polls of all channels, as people see them."""

    def __init__(
        self,
        client: discord.Client,
        polls: PollService,
        spoilers: SpoilerService,
        library: Library,
        public: Words,
        pacer: Pacer,
    ) -> None:
        self._client = client
        self._polls = polls
        self._spoilers = spoilers
        self._library = library
        self._public = public
        self._pacer = pacer

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are polls'."""
        presses.on("poll.vote", self._vote)
        presses.on("poll.choose", self._choose)
        presses.on("poll.create", self._create)
        deadlines.on(DEADLINE, self._due)

    async def catch_up(self) -> None:
        """At start-up: bring the cards up to date that a crash left behind the votes."""
        for guild, poll_id in await self._polls.behind():
            standing, _ = await self._polls.to_show(guild, poll_id)
            self._refresh(standing.poll)

    async def post_template(self, interaction: Interaction[Any], show: Show, question: str | None) -> None:
        """`/poll season2`: one of the show's own questions."""
        template = show.default_poll if question is None else show.polls.get(question)
        if template is None:
            raise Refusal("unknown-question")
        await self._open(interaction, Draft.of_template(show, template, TEMPLATES_STAY_OPEN))

    async def ask_for_poll(
        self, interaction: Interaction[Any], closes_in: str, results: str, up_to: Episode | None
    ) -> None:
        """`/poll create`: the form. What was chosen in the command travels in its custom id and is checked again."""
        minutes = parse_duration(closes_in) // timedelta(minutes=1)
        say = reader(interaction)
        await interaction.response.send_modal(
            form(
                say("poll-form-title"),
                Field("question", say("poll-form-question"), most=QUESTION_LENGTH),
                Field(
                    "options",
                    say("poll-form-options"),
                    most=2000,
                    lines=True,
                    hint=say("poll-form-options-hint", fewest=FEWEST_OPTIONS, most=MOST_OPTIONS),
                ),
                action="poll.create",
                args=(f"{minutes}m", results, str(up_to) if up_to else ""),
            )
        )

    async def show_results(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll results`: the tally, privately, as far as the reader may see it."""
        poll_id = await self._meant(interaction, named)
        standing = await self._polls.look(place_of(interaction).guild_id, poll_id, interaction.user.id)
        await tell(interaction, cards.results_card(reader(interaction), standing, self._library))

    async def show_list(self, interaction: Interaction[Any]) -> None:
        """`/poll list`: the server's polls."""
        recent = await self._polls.recent(place_of(interaction).guild_id)
        await tell(interaction, cards.list_card(reader(interaction), recent))

    async def close(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll close`: by its author or a moderator."""
        guild, poll_id = place_of(interaction).guild_id, await self._meant(interaction, named)
        standing = await self._polls.close(guild, poll_id, interaction.user.id, is_moderator=is_moderator(interaction))
        self._refresh(standing.poll)
        say = reader(interaction)
        await tell(interaction, say("poll-closed-now", poll=cards.name_of(say, standing.poll)))

    async def choices(self, interaction: Interaction[Any], typed: str) -> list[tuple[str, str]]:
        """The server's polls as (id, name), for autocomplete."""
        say = reader(interaction)
        recent = await self._polls.recent(place_of(interaction).guild_id)
        named = [(str(poll.poll_id), cards.name_of(say, poll)) for poll in recent]
        return [(poll_id, name) for poll_id, name in named if typed.casefold() in name.casefold()]

    async def _meant(self, interaction: Interaction[Any], named: str | None) -> int:
        """The poll that a command names, else the channel's newest, open ones before closed ones."""
        if named is not None:
            poll_id = whole_number(named)
            if poll_id is None:
                raise Refusal("unknown-poll")
            return poll_id
        place = place_of(interaction)
        return (await self._polls.latest_in(place.guild_id, place.channel_id)).poll_id

    async def _open(self, interaction: Interaction[Any], draft: Draft) -> None:
        require_able_to_post(interaction)
        place = place_of(interaction)
        ceiling = await self._spoilers.ceiling(place, draft.show) if draft.show else None
        standing = await self._polls.open(interaction.id, place, interaction.user.id, draft, ceiling)
        message = await post(interaction, cards.poll_card(self._public, standing, self._library))
        await self._polls.posted(standing.poll, message)

    async def _create(self, press: Press) -> None:
        closes_in, results, up_to = press.text(0), press.text(1), press.text(2)
        fields = press.fields
        if results not in set(Results):
            raise Refusal("old-button")
        show = await self._spoilers.show_of(place_of(press.interaction)) if up_to else None
        draft = Draft(
            fields.get("question", ""),
            fields.get("options", "").splitlines(),
            results=Results(results),
            stays_open=parse_duration(closes_in),
            show=show,
            safe_after=self._library.episode(show, up_to) if show else None,
        )
        await self._open(press.interaction, draft)

    async def _vote(self, press: Press) -> None:
        await self._cast(press, press.number(0), press.number(1))

    async def _choose(self, press: Press) -> None:
        chosen = next(iter(press.chosen), "")
        if not chosen.isdecimal():
            raise Refusal("old-button")
        await self._cast(press, press.number(0), int(chosen[:6]))

    async def _cast(self, press: Press, poll_id: int, option_id: int) -> None:
        vote = await self._polls.vote(
            press.guild_id, poll_id, press.user_id, {option_id: CHOSEN}, ballot_id=press.id, at=press.at
        )
        if vote.standing.poll.message_id is None:  # we stopped between posting the card and remembering it
            await self._polls.posted(vote.standing.poll, press.message_id)
        self._refresh(vote.standing.poll)
        if vote.standing.poll.results is Results.AFTER_VOTE:
            await tell(press.interaction, cards.vote_card(press.say, vote))
        else:
            await confirm(press, Accent.POLL, cards.vote_text(press.say, vote))

    async def _due(self, deadline: Deadline) -> None:
        poll = await self._polls.close_due(deadline)
        if poll is not None:
            self._refresh(poll)

    def _refresh(self, poll: Poll) -> None:
        self._pacer.request(poll.channel_id, poll.poll_id, lambda: self._draw(poll.guild_id, poll.poll_id))

    async def _draw(self, guild: int, poll_id: int) -> None:
        standing, cast = await self._polls.to_show(guild, poll_id)
        poll = standing.poll
        if poll.message_id is None:
            return
        channel = self._client.get_partial_messageable(poll.channel_id, guild_id=guild)
        message = channel.get_partial_message(poll.message_id)
        card = cards.poll_card(self._public, standing, self._library)
        # Somebody deleted the card, or took the channel from us: the ballots stay.
        with suppress(discord.NotFound, discord.Forbidden):
            await message.edit(view=card, allowed_mentions=SILENT)
        await self._polls.shown(poll, cast)

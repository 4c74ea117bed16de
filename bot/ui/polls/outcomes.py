"""Where polls are closed, resolved or made void, each once that has been confirmed. Who may is asked at every press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.polls.rules.outcomes import checked_truth, require_undecided
from bot.ui.cards import button
from bot.ui.places import is_moderator, place_of
from bot.ui.polls import outcome_cards as cards
from bot.ui.polls.ballots import edition
from bot.ui.polls.finding import poll_meant
from bot.ui.presses import whole_number
from bot.ui.replies import in_time, reader, redraw, tell

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from discord import Interaction

    from bot.packs.library import Library
    from bot.polls.outcomes.service import PollOutcomes
    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.standings import Paper
    from bot.polls.service import PollService
    from bot.ui.polls.veil import Veil
    from bot.ui.polls.wall import PollWall
    from bot.ui.presses import Press, Presses


class OutcomeDesk:
    """Takes what is said of polls, and tells forecasters their scores."""

    def __init__(
        self, polls: PollService, outcomes: PollOutcomes, veil: Veil, wall: PollWall, library: Library
    ) -> None:
        self._polls = polls
        self._outcomes = outcomes
        self._veil = veil
        self._wall = wall
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that end polls."""
        presses.on("poll.close", self._close)
        presses.on("poll.judge", self._judge)
        presses.on("poll.truth", self._truth)
        presses.on("poll.resolve", self._resolve)
        presses.on("poll.void", self._void)
        presses.on("poll.score", self._score)

    async def ask_to_close(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll close`: by its author or a moderator."""
        poll_id = await poll_meant(self._polls, interaction, named)
        standing = await self._polls.look(place_of(interaction).guild_id, poll_id)
        standing.poll.require_manager(interaction.user.id, is_moderator=is_moderator(interaction))
        if standing.poll.closed_at is not None:
            raise Refusal("poll-closed")
        name = await self._veil.name(interaction, standing.poll)
        await tell(interaction, cards.closing_card(reader(interaction), standing, name))

    async def ask_to_resolve(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll resolve`: what came true. Whoever the poll would spoil is asked once before they see it."""
        paper = await self._to_judge(interaction, await poll_meant(self._polls, interaction, named))
        say, user = reader(interaction), interaction.user.id
        require_undecided(paper.poll)
        if await self._veil.is_lifted(interaction, paper):
            await tell(interaction, cards.judging_card(say, paper.poll, self._library))
        else:
            anyway = [button(say("seal-anyway"), "poll.judge", paper.poll.poll_id)]
            await tell(interaction, await self._veil.instead(say, user, paper.poll, anyway))

    async def ask_to_void(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll void`: a poll that counts for nothing."""
        poll = (await self._to_judge(interaction, await poll_meant(self._polls, interaction, named))).poll
        name = await self._veil.name(interaction, poll)
        await tell(interaction, cards.voiding_card(reader(interaction), poll, name))

    async def _close(self, press: Press) -> None:
        await self._do(press, self._polls.close, "poll-closed-now")

    async def _judge(self, press: Press) -> None:
        paper = await self._to_judge(press.interaction, press.number(0))
        require_undecided(paper.poll)
        if not await self._veil.is_lifted(press.interaction, paper):
            await self._polls.waive(paper.poll, press.user_id)
        await redraw(press.interaction, cards.judging_card(press.say, paper.poll, self._library))

    async def _truth(self, press: Press) -> None:
        poll = (await self._to_judge(press.interaction, press.number(0))).poll
        require_undecided(poll)
        _require_same(poll, press)
        chosen = [number for value in press.chosen if (number := whole_number(value)) is not None]
        truth = checked_truth(poll, chosen)
        options = [option for option in poll.options if option.id in truth]
        await redraw(press.interaction, cards.sure_card(press.say, poll, options))

    async def _resolve(self, press: Press) -> None:
        poll = (await self._to_judge(press.interaction, press.number(0))).poll
        _require_same(poll, press)
        came_true = [option.id for option in cards.chosen(poll, press.number(2))]
        moderates = is_moderator(press.interaction)
        resolving = self._outcomes.resolve(poll, press.user_id, is_moderator=moderates, came_true=came_true)
        await self._done(press, resolving, "poll-resolved-now")

    async def _void(self, press: Press) -> None:
        await self._do(press, self._outcomes.void, "poll-voided-now")

    async def _score(self, press: Press) -> None:
        paper, score = await self._outcomes.score(press.guild_id, press.number(0), press.user_id)
        await tell(press.interaction, cards.score_card(press.say, paper, score))

    async def _to_judge(self, interaction: Interaction[Any], poll_id: int) -> Paper:
        return await self._outcomes.to_judge(
            place_of(interaction).guild_id, poll_id, interaction.user.id, is_moderator=is_moderator(interaction)
        )

    async def _do(self, press: Press, ending: Callable[..., Awaitable[Poll]], key: str) -> None:
        """End the poll of a press in some way."""
        moderates = is_moderator(press.interaction)
        await self._done(press, ending(press.guild_id, press.number(0), press.user_id, is_moderator=moderates), key)

    async def _done(self, press: Press, ending: Awaitable[Poll], key: str) -> None:
        """Say that it is done once it is, which may take long where there are many ballots."""
        poll = await in_time(press.interaction, ending, redraws=True)
        self._wall.refresh(poll)
        name = await self._veil.name(press.interaction, poll)
        await redraw(press.interaction, cards.word_card(press.say, key, name))


def _require_same(poll: Poll, press: Press) -> None:
    """Raise Refusal where the poll was asked anew since somebody began to say what came true."""
    if press.number(1) != edition(poll):
        raise Refusal("poll-changed")

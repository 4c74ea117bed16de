"""Where votes are given: presses, menus and forms become ballots, and covered polls show what they ask.

"Show me anyway" is open to everybody who sees the channel, and asked once: it is remembered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.polls.rules.ballots import CHOSEN, Kind, Results
from bot.polls.rules.typed import forecast, forecast_lines, ranking
from bot.polls.service import counted
from bot.ui.cards import Accent, card
from bot.ui.polls import ballots, cards
from bot.ui.polls.finding import viewer_of
from bot.ui.presses import whole_number
from bot.ui.replies import confirm, in_time, redraw, tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.packs.library import Library
    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.standings import Paper, Standing, Vote
    from bot.polls.service import PollService
    from bot.ui.polls.veil import Veil
    from bot.ui.polls.wall import PollWall
    from bot.ui.presses import Press, Presses


class PollBooth:
    """Takes the ballots of all kinds of polls."""

    def __init__(self, polls: PollService, veil: Veil, wall: PollWall, library: Library) -> None:
        self._polls = polls
        self._veil = veil
        self._wall = wall
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that vote, or lead there."""
        presses.on("poll.vote", self._vote)
        presses.on("poll.choose", self._choose)
        presses.on("poll.rank", self._rank)
        presses.on("poll.rank-next", self._rank_next)
        presses.on("poll.rank-anew", self._rank_anew)
        presses.on("poll.rank-done", self._rank_done)
        presses.on("poll.rank-type", self._ask_for_ranking)
        presses.on("poll.rank-typed", self._ranking_typed)
        presses.on("poll.forecast", self._ask_for_forecast)
        presses.on("poll.forecasted", self._forecast)
        presses.on("poll.reveal", self._reveal)
        presses.on("poll.seen", self._seen)
        presses.on("poll.anyway", self._show_anyway)

    async def _vote(self, press: Press) -> None:
        await self._choice(press, {press.number(1): CHOSEN})

    async def _choose(self, press: Press) -> None:
        chosen = [whole_number(value) for value in press.chosen]
        marks = {option: CHOSEN for option in chosen if option is not None}
        if not chosen or len(marks) < len(chosen):
            raise Refusal("old-button")
        await self._choice(press, marks)

    async def _choice(self, press: Press, marks: Mapping[int, int]) -> None:
        await self._answer(press, await self._cast(press, marks, on_card=True))

    async def _rank(self, press: Press) -> None:
        paper = await self._open(press, Kind.RANKED)
        await self._know_card(press, paper.poll)
        await tell(press.interaction, ballots.ranking_card(press.say, paper.poll, "", paper.own))

    async def _rank_anew(self, press: Press) -> None:
        paper = await self._open(press, Kind.RANKED)
        await redraw(press.interaction, ballots.ranking_card(press.say, paper.poll, "", paper.own))

    async def _rank_next(self, press: Press) -> None:
        poll = (await self._open(press, Kind.RANKED)).poll
        _require_same(poll, press)
        ranked = press.text(2) + "".join(press.chosen)
        ranking(poll, ranked)
        await redraw(press.interaction, ballots.ranking_card(press.say, poll, ranked))

    async def _rank_done(self, press: Press) -> None:
        poll = (await self._open(press, Kind.RANKED)).poll
        _require_same(poll, press)
        vote = await self._cast(press, ranking(poll, press.text(2)))
        if vote.standing.poll.results is Results.AFTER_VOTE:
            await redraw(press.interaction, cards.vote_card(press.say, vote))
        else:
            await redraw(press.interaction, card(Accent.POLL, cards.vote_text(press.say, vote)))

    async def _ask_for_ranking(self, press: Press) -> None:
        paper = await self._open(press, Kind.RANKED)
        await press.interaction.response.send_modal(ballots.ranking_form(press.say, paper.poll, paper.own))

    async def _ranking_typed(self, press: Press) -> None:
        poll = (await self._open(press, Kind.RANKED)).poll
        _require_same(poll, press)
        await self._answer(press, await self._cast(press, ranking(poll, press.fields.get(ballots.LINES, ""))))

    async def _ask_for_forecast(self, press: Press) -> None:
        paper = await self._open(press, Kind.FORECAST)
        await self._know_card(press, paper.poll)
        await press.interaction.response.send_modal(ballots.forecast_form(press.say, paper.poll, paper.own))

    async def _forecast(self, press: Press) -> None:
        poll = (await self._open(press, Kind.FORECAST)).poll
        _require_same(poll, press)
        fields = press.fields
        if ballots.LINES in fields:
            given = forecast_lines(poll, fields[ballots.LINES])
        else:
            given = ballots.forecast_typed(poll, fields)
        await self._answer(press, await self._cast(press, forecast(poll, given)))

    async def _reveal(self, press: Press) -> None:
        standing = await self._look(press)
        await self._know_card(press, standing.poll, reveals=True)
        if await self._veil.is_lifted(press.interaction, standing):
            await self._show(press, standing)
        else:
            await tell(press.interaction, await self._veil.instead(press.say, press.user_id, standing.poll))

    async def _seen(self, press: Press) -> None:
        standing = await self._look(press)
        await self._veil.has_seen(press.user_id, standing.poll)
        await self._show(press, standing)

    async def _show_anyway(self, press: Press) -> None:
        standing = await self._look(press)
        await self._polls.waive(standing.poll, press.user_id)
        await self._show(press, standing)

    async def _show(self, press: Press, standing: Standing) -> None:
        standing = await in_time(press.interaction, counted(standing))
        await tell(press.interaction, cards.revealed_card(press.say, standing, self._library))

    async def _look(self, press: Press) -> Standing:
        standing = await self._polls.look(press.guild_id, press.number(0), press.user_id)
        if not viewer_of(press.interaction).knows_of(standing.poll):
            raise Refusal("unknown-poll")
        return standing

    async def _open(self, press: Press, kind: Kind) -> Paper:
        """The poll of a press, with the voter's ballot. Raises Refusal where it takes no such ballot now."""
        paper = await self._polls.paper(press.guild_id, press.number(0), press.user_id)
        if paper.poll.kind is not kind:
            raise Refusal("old-button")
        paper.poll.require_open(press.at)
        return paper

    async def _cast(self, press: Press, marks: Mapping[int, int], *, on_card: bool = False) -> Vote:
        vote = await self._polls.vote(
            press.guild_id, press.number(0), press.user_id, marks, ballot_id=press.id, at=press.at
        )
        if on_card:
            await self._know_card(press, vote.standing.poll)
        self._wall.refresh(vote.standing.poll)
        return vote

    async def _know_card(self, press: Press, poll: Poll, *, reveals: bool = False) -> None:
        """Remember the public card where we stopped between posting it and that. A hidden poll's only reveals."""
        if poll.message_id is None and poll.hidden is reveals:
            await self._polls.posted(poll, press.message_id)

    async def _answer(self, press: Press, vote: Vote) -> None:
        if vote.standing.poll.results is Results.AFTER_VOTE:
            await tell(press.interaction, cards.vote_card(press.say, vote))
        else:
            await confirm(press, Accent.POLL, cards.vote_text(press.say, vote))


def _require_same(poll: Poll, press: Press) -> None:
    """Raise Refusal where the poll was asked anew since somebody began to fill in a ballot."""
    if press.number(1) != ballots.edition(poll):
        raise Refusal("poll-changed")

"""How a poll stands: its votes and what follows from them, and what one fan has said in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.polls.rules.ballots import Sums, tally_of
from bot.polls.rules.forecasts import medians_of
from bot.polls.rules.ranking import condorcet_winner, rankings, runoff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.polls.rules.ballots import Marks, Option, Poll, Tally, Votes
    from bot.polls.rules.ranking import Ranking, Runoff


@dataclass(frozen=True, slots=True)
class Paper:
    """A poll, what one fan has said in it, and whether they asked to see it although it might spoil them."""

    poll: Poll
    own: Marks | None = None
    waived: bool = False


@dataclass(frozen=True)
class Standing:
    """A poll with its votes, and what `Paper` says of one fan. What follows from the votes is worked out once."""

    poll: Poll
    votes: Votes
    own: Marks | None = None
    waived: bool = False
    known: Sums | None = None

    @cached_property
    def sums(self) -> Sums:
        """The sums of the votes, which may be known already."""
        return self.known or Sums.of(self.votes)

    @cached_property
    def tally(self) -> Tally:
        """How the votes fell."""
        return tally_of(self.poll, self.sums)

    @cached_property
    def crowd(self) -> dict[int, float]:
        """The crowd's figure for each option of a forecast, in percent."""
        return medians_of(self.sums)

    @cached_property
    def runoff(self) -> Runoff:
        """How a ranking comes out."""
        return runoff([option.id for option in self.poll.options], self._rankings)

    @cached_property
    def favourite(self) -> Option | None:
        """The option of a ranking that beats each other one to one, if there is one."""
        winner = condorcet_winner([option.id for option in self.poll.options], self._rankings)
        return None if winner is None else self.poll.option(winner)

    @cached_property
    def _rankings(self) -> Mapping[Ranking, int]:
        return rankings(self.votes)

    @property
    def may_be_edited(self) -> bool:
        """Whether its author and moderators may still change it."""
        return self.poll.closed_at is None and not self.votes

    @property
    def shows_tally(self) -> bool:
        """Whether the fan may see that now."""
        return self.poll.shows_tally(to_voter=self.own is not None)


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote that is stored: how the ballot is filled in, and what it replaced."""

    standing: Standing
    marks: Marks
    before: Marks | None

"""What becomes of polls and votes, on either database."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Table, select

from bot.db.engine import Database
from bot.db.tables import ballots, deadlines, poll_options, polls
from bot.deadlines import Deadline, Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.polls.rules.ballots import CHOSEN, Kind, Results
from bot.polls.rules.closing import Closing
from bot.polls.rules.listing import LISTED, Viewer, Which
from bot.polls.rules.standings import Standing, Vote
from bot.polls.service import DEADLINE, Draft, PollService
from bot.spoilers.rules.gates import Place

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bot.polls.rules.ballots import Marks, Poll

HERE, ELSEWHERE = Place(1, 100), Place(2, 200)
MINA, JOON, HANA = 11, 12, 13
YES, NO = 1, 2
HOUR = timedelta(hours=1)


class Parlour:
    """A poll service with a clock that is set by hand and presses that come in order."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)
        self.ids = count(1000)
        self.service = PollService(database, Deadlines(database, lambda: self.now), lambda: self.now)

    async def open(
        self,
        *options: str,
        place: Place = HERE,
        posted: bool = True,
        stays_open: timedelta | None = HOUR,
        ceiling: Episode | None = None,
        **draft: Any,
    ) -> int:
        """Open a poll as Mina; returns its id."""
        wanted = Draft(
            "Will there be a season 2?", options or ("Yes", "No"), closing=Closing(after=stays_open), **draft
        )
        standing = await self.service.open(next(self.ids), place, MINA, wanted, ceiling)
        if posted:
            await self.service.posted(standing.poll, next(self.ids))
        return standing.poll.poll_id

    async def vote(
        self,
        poll: int,
        voter: int,
        marks: int | dict[int, int],
        *,
        press: int | None = None,
        guild: int = HERE.guild_id,
    ) -> Vote:
        """Vote for one option, or fill a ballot in by marks."""
        press = next(self.ids) if press is None else press
        marks = marks if isinstance(marks, dict) else {marks: CHOSEN}
        return await self.service.vote(guild, poll, voter, marks, ballot_id=press, at=self.now)

    async def votes(self, poll: int) -> list[int]:
        """The votes of each option, in order."""
        return votes_in(await self.service.look(HERE.guild_id, poll))

    async def close(self, poll: int, *, by: int = MINA, is_moderator: bool = False) -> Poll:
        return await self.service.close(HERE.guild_id, poll, by, is_moderator=is_moderator)

    async def listed(self, viewer: int = MINA, **wishes: Any) -> list[Poll]:
        """The first page of the server's polls."""
        return (await self.service.listing(HERE.guild_id, looking(viewer), **wishes)).polls

    async def behind(self) -> list[int]:
        """The polls whose cards are behind."""
        return [card.poll_id for card in await self.service.behind()]

    async def rows(self, table: Table) -> list[Any]:
        async with self.database.read() as connection:
            return list((await connection.execute(select(table))).all())


def looking(viewer: int) -> Viewer:
    return Viewer(viewer, moderates=False, sees=lambda _channel: True)


def votes_in(standing: Standing) -> list[int]:
    return [share.votes for share in standing.tally.shares]


def marks(*options: int) -> Marks:
    return tuple((option, CHOSEN) for option in options)


async def refusal(attempt: Awaitable[object]) -> str:
    with pytest.raises(Refusal) as refused:
        await attempt
    return refused.value.key.removeprefix("refusal-")


@pytest.fixture
def parlour(database: Database) -> Parlour:
    return Parlour(database)


async def test_an_opened_poll_is_stored_with_its_options_and_its_deadline(parlour: Parlour) -> None:
    poll = await parlour.open("Yes", "No", "Who knows")
    found = (await parlour.service.look(HERE.guild_id, poll)).poll
    assert [option.text for option in found.options] == ["Yes", "No", "Who knows"]
    assert found.is_open
    assert found.closes_at == parlour.now + HOUR
    assert [(row.kind, row.subject_id, row.due_at) for row in await parlour.rows(deadlines)] == [
        (DEADLINE, poll, parlour.now + HOUR)
    ]


async def test_a_poll_that_stays_open_has_no_deadline(parlour: Parlour) -> None:
    poll = await parlour.open(stays_open=None)
    assert (await parlour.service.look(HERE.guild_id, poll)).poll.closes_at is None
    assert await parlour.rows(deadlines) == []


async def test_a_poll_that_cannot_stand_leaves_nothing_behind(parlour: Parlour) -> None:
    assert await refusal(parlour.open("Yes", "yes")) == "poll-options-twice"
    assert [await parlour.rows(table) for table in (polls, poll_options, deadlines)] == [[], [], []]


@pytest.mark.parametrize(
    ("safe_after", "ceiling", "hidden"),
    [
        pytest.param(None, None, False, id="it spoils nothing"),
        pytest.param(Episode.NOTHING, None, False, id="nothing need be watched"),
        pytest.param(Episode(1, 3), None, True, id="no ceiling is set"),
        pytest.param(Episode(1, 3), Episode(1, 2), True, id="the ceiling is lower"),
        pytest.param(Episode(1, 3), Episode(1, 3), False, id="the ceiling is there"),
        pytest.param(Episode(1, 3), Episode(2, 1), False, id="the ceiling is higher"),
    ],
)
async def test_a_poll_is_hidden_where_it_goes_beyond_the_ceiling(
    parlour: Parlour, safe_after: Episode | None, ceiling: Episode | None, hidden: bool
) -> None:
    poll = await parlour.open(safe_after=safe_after, ceiling=ceiling)
    found = (await parlour.service.look(HERE.guild_id, poll)).poll
    assert (found.hidden, found.safe_after) == (hidden, safe_after)


async def test_a_vote_counts_and_its_voter_is_told_which(parlour: Parlour) -> None:
    poll = await parlour.open()
    vote = await parlour.vote(poll, MINA, NO)
    assert (vote.marks, vote.before, votes_in(vote.standing)) == (marks(NO), None, [0, 1])
    assert (await parlour.service.look(HERE.guild_id, poll, MINA)).own == vote.marks
    assert (await parlour.service.look(HERE.guild_id, poll, JOON)).own is None


async def test_a_changed_vote_counts_once_and_the_former_is_kept_as_history(parlour: Parlour) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, MINA, YES)
    first_at = parlour.now
    parlour.now += timedelta(minutes=5)
    vote = await parlour.vote(poll, MINA, NO)
    assert (vote.before, vote.marks, votes_in(vote.standing)) == (marks(YES), marks(NO), [0, 1])
    history = [(row.option_id, row.cast_at, row.replaced_at) for row in await parlour.rows(ballots)]
    assert history == [(YES, first_at, parlour.now), (NO, parlour.now, None)]


async def test_a_fan_may_come_back_to_an_earlier_choice(parlour: Parlour) -> None:
    poll = await parlour.open()
    for option in (YES, NO, YES):
        await parlour.vote(poll, MINA, option)
    assert await parlour.votes(poll) == [1, 0]
    assert [row.option_id for row in await parlour.rows(ballots)] == [YES, NO, YES]


async def test_voting_the_same_again_adds_nothing(parlour: Parlour) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, MINA, YES)
    again = await parlour.vote(poll, MINA, YES)
    assert again.before == again.marks
    assert len(await parlour.rows(ballots)) == 1


async def test_a_press_that_is_delivered_twice_counts_once(parlour: Parlour) -> None:
    poll = await parlour.open()
    for _ in range(2):
        vote = await parlour.vote(poll, MINA, YES, press=5000)
    assert votes_in(vote.standing) == [1, 0]
    assert len(await parlour.rows(ballots)) == 1


async def test_a_press_that_was_overtaken_by_a_later_one_changes_nothing(parlour: Parlour) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, MINA, NO, press=5001)
    vote = await parlour.vote(poll, MINA, YES, press=5000)
    assert (vote.marks, votes_in(vote.standing)) == (marks(NO), [0, 1])
    assert len(await parlour.rows(ballots)) == 1


async def test_a_rush_of_fans_is_counted_to_the_last(parlour: Parlour) -> None:
    poll = await parlour.open()
    await asyncio.gather(*(parlour.vote(poll, voter, YES if voter % 3 else NO) for voter in range(1, 61)))
    assert await parlour.votes(poll) == [40, 20]


async def test_a_fan_who_presses_everything_at_once_has_one_vote(parlour: Parlour) -> None:
    poll = await parlour.open("a", "b", "c", "d")
    await asyncio.gather(*(parlour.vote(poll, MINA, option) for option in (1, 2, 3, 4) * 3))
    assert sum(await parlour.votes(poll)) == 1
    assert [row.replaced_at is None for row in await parlour.rows(ballots)].count(True) == 1


@pytest.mark.parametrize(
    ("draft", "first", "second"),
    [
        pytest.param({"kind": Kind.MULTIPLE, "max_choices": 2}, {1: 1, 3: 1}, {3: 1}, id="multiple"),
        pytest.param({"kind": Kind.RANKED}, {3: 1, 1: 2}, {1: 1, 2: 2, 3: 3}, id="ranked"),
        pytest.param({"kind": Kind.FORECAST}, {1: 1, 2: 90, 3: 9}, {1: 30, 2: 30, 3: 40}, id="forecast"),
    ],
)
async def test_a_ballot_of_several_marks_is_kept_whole_and_replaced_whole(
    parlour: Parlour, draft: dict[str, Any], first: dict[int, int], second: dict[int, int]
) -> None:
    poll = await parlour.open("a", "b", "c", **draft)
    await parlour.vote(poll, MINA, first, press=5000)
    await parlour.vote(poll, JOON, first)
    vote = await parlour.vote(poll, MINA, second, press=5001)
    filled = [tuple(sorted(marks.items())) for marks in (first, second)]
    assert [vote.before, vote.marks] == filled
    assert vote.standing.votes == dict.fromkeys(filled, 1)
    stored = [(row.ballot_id, row.option_id, row.mark, row.replaced_at is None) for row in await parlour.rows(ballots)]
    of_mina = [row for row in stored if row[0] in (5000, 5001)]
    assert sorted(of_mina) == [(5000, option, mark, False) for option, mark in filled[0]] + [
        (5001, option, mark, True) for option, mark in filled[1]
    ]
    assert await refusal(parlour.vote(poll, HANA, {1: 2})) != ""


async def test_votes_are_there_after_the_database_was_opened_anew(parlour: Parlour, database_url: str) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, MINA, NO)
    again = Database(database_url)
    assert await Parlour(again).votes(poll) == [0, 1]
    await again.close()


async def test_an_option_that_the_poll_does_not_have_is_refused(parlour: Parlour) -> None:
    poll = await parlour.open("Yes", "No")
    await parlour.open("a", "b", "c")
    assert await refusal(parlour.vote(poll, MINA, 3)) == "no-such-option"
    assert await parlour.rows(ballots) == []


async def test_a_poll_of_another_server_does_not_exist_here(parlour: Parlour) -> None:
    poll = await parlour.open(place=ELSEWHERE)
    assert await refusal(parlour.vote(poll, MINA, YES)) == "unknown-poll"
    assert await refusal(parlour.service.look(HERE.guild_id, poll)) == "unknown-poll"
    assert await refusal(parlour.close(poll, is_moderator=True)) == "unknown-poll"
    assert await parlour.rows(ballots) == []


async def test_a_closed_poll_takes_no_vote(parlour: Parlour) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, JOON, YES)
    await parlour.close(poll)
    assert await refusal(parlour.vote(poll, JOON, NO)) == "poll-closed"
    assert await parlour.votes(poll) == [1, 0]


async def test_a_press_after_the_deadline_is_too_late_even_if_nobody_was_there_to_close(parlour: Parlour) -> None:
    poll = await parlour.open()
    parlour.now += HOUR + timedelta(milliseconds=1)
    assert await refusal(parlour.vote(poll, MINA, YES)) == "poll-closed"


async def test_a_press_in_the_last_moment_counts(parlour: Parlour) -> None:
    poll = await parlour.open()
    parlour.now += HOUR
    assert votes_in((await parlour.vote(poll, MINA, YES)).standing) == [1, 0]


@pytest.mark.parametrize(("by", "is_moderator"), [(MINA, False), (HANA, True)], ids=["its author", "a moderator"])
async def test_a_poll_is_closed_by(parlour: Parlour, by: int, is_moderator: bool) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, JOON, YES)
    closed = await parlour.close(poll, by=by, is_moderator=is_moderator)
    assert closed == (await parlour.service.look(HERE.guild_id, poll)).poll
    assert closed.closed_at == parlour.now
    assert await parlour.votes(poll) == [1, 0]
    assert await parlour.rows(deadlines) == []


async def test_a_poll_is_not_closed_by_anybody_else(parlour: Parlour) -> None:
    poll = await parlour.open()
    assert await refusal(parlour.close(poll, by=JOON)) == "poll-not-yours"
    assert (await parlour.service.look(HERE.guild_id, poll)).poll.is_open


async def test_a_poll_is_closed_once(parlour: Parlour) -> None:
    poll = await parlour.open()
    closed_at = (await parlour.close(poll)).closed_at
    parlour.now += HOUR
    assert await refusal(parlour.close(poll, is_moderator=True)) == "poll-closed"
    assert (await parlour.service.look(HERE.guild_id, poll)).poll.closed_at == closed_at


async def test_a_deadline_closes_its_poll_as_of_its_time_however_late_it_rings(parlour: Parlour) -> None:
    poll = await parlour.open()
    due = parlour.now + HOUR
    parlour.now += 30 * HOUR
    for _ in range(2):
        await parlour.service.close_due(Deadline(HERE.guild_id, DEADLINE, poll, due))
    assert (await parlour.service.look(HERE.guild_id, poll)).poll.closed_at == due


async def test_a_deadline_does_not_close_anew_what_somebody_closed(parlour: Parlour) -> None:
    poll = await parlour.open()
    await parlour.close(poll)
    closed_at = parlour.now
    await parlour.service.close_due(Deadline(HERE.guild_id, DEADLINE, poll, parlour.now + HOUR))
    assert (await parlour.service.look(HERE.guild_id, poll)).poll.closed_at == closed_at


async def test_a_deadline_of_a_poll_that_is_gone_does_nothing(parlour: Parlour) -> None:
    assert await parlour.service.close_due(Deadline(HERE.guild_id, DEADLINE, 999, parlour.now)) is None


async def test_a_servers_polls_are_listed_open_ones_first_and_newest_first(parlour: Parlour) -> None:
    closed, older, newer = [await parlour.open() for _ in range(3)]
    await parlour.close(closed)
    await parlour.open(place=ELSEWHERE)
    await parlour.open(posted=False)
    assert [poll.poll_id for poll in await parlour.listed()] == [newer, older, closed]
    assert [poll.poll_id for poll in await parlour.listed(which=Which.OPEN)] == [newer, older]
    assert [poll.poll_id for poll in await parlour.listed(which=Which.CLOSED)] == [closed]
    assert await parlour.listed(HANA, which=Which.MINE) == []


async def test_a_long_list_is_turned_page_by_page(parlour: Parlour) -> None:
    made = [await parlour.open() for _ in range(LISTED + 2)]
    last = await parlour.service.listing(HERE.guild_id, looking(HANA), page=99)
    assert ([poll.poll_id for poll in last.polls], last.page, last.pages) == ([made[1], made[0]], 1, 2)
    assert len(await parlour.service.to_choose_from(HERE.guild_id, looking(HANA))) == LISTED + 2


async def test_a_list_of_polls_has_each_ones_own_options(parlour: Parlour) -> None:
    await parlour.open("a", "b")
    await parlour.open("c", "d", "e")
    listed = await parlour.listed()
    assert [[option.text for option in poll.options] for poll in listed] == [["c", "d", "e"], ["a", "b"]]


async def test_the_latest_poll_of_a_channel_is_found_however_many_the_others_have(parlour: Parlour) -> None:
    poll = await parlour.open()
    for _ in range(30):
        await parlour.open(place=Place(HERE.guild_id, 101))
    assert (await parlour.service.latest_in(HERE.guild_id, HERE.channel_id)).poll_id == poll
    assert await refusal(parlour.service.latest_in(HERE.guild_id, 102)) == "no-poll-here"


async def draw(parlour: Parlour, poll: int) -> None:
    """What the public card does: show what is to be shown, and remember it."""
    standing, cast = await parlour.service.to_show(HERE.guild_id, poll)
    await parlour.service.shown(standing.poll, cast)


async def test_a_card_is_behind_from_a_vote_until_it_was_drawn(parlour: Parlour) -> None:
    poll, unchanged = await parlour.open(), await parlour.open()
    assert await parlour.behind() == []
    await parlour.vote(poll, JOON, YES)
    assert await parlour.behind() == [poll]
    await draw(parlour, poll)
    assert await parlour.behind() == []
    await parlour.vote(unchanged, JOON, NO)
    assert await parlour.behind() == [unchanged]


async def test_a_card_is_behind_from_the_close_until_it_was_drawn_even_with_no_vote(parlour: Parlour) -> None:
    by_deadline, by_author = await parlour.open(), await parlour.open()
    await parlour.service.close_due(Deadline(HERE.guild_id, DEADLINE, by_deadline, parlour.now + HOUR))
    await parlour.close(by_author)
    assert sorted(await parlour.behind()) == [by_deadline, by_author]
    await draw(parlour, by_deadline)
    await draw(parlour, by_author)
    assert await parlour.behind() == []


async def test_a_card_that_was_drawn_just_before_the_close_is_still_behind(parlour: Parlour) -> None:
    poll = await parlour.open()
    await parlour.vote(poll, JOON, YES)
    standing, cast = await parlour.service.to_show(HERE.guild_id, poll)
    await parlour.close(poll)
    await parlour.service.shown(standing.poll, cast)
    assert await parlour.behind() == [poll]


async def test_a_poll_that_was_never_posted_has_no_card_to_draw(parlour: Parlour) -> None:
    poll = await parlour.open(posted=False)
    await parlour.vote(poll, JOON, YES)
    assert await parlour.behind() == []


async def test_when_the_tally_shows_and_a_note_are_kept_with_the_poll(parlour: Parlour) -> None:
    poll = await parlour.open(results=Results.AT_CLOSE, note="As of February 2026.")
    found = (await parlour.service.look(HERE.guild_id, poll)).poll
    assert (found.results, found.note) == (Results.AT_CLOSE, "As of February 2026.")

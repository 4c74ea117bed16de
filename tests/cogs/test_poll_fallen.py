"""A poll whose card somebody deletes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.db.tables import ballots, deadlines, polls
from tests.cogs.games import told
from tests.cogs.polling import QUESTION, create, vote

if TYPE_CHECKING:
    from tests.people import Town


async def test_a_deleted_card_closes_its_poll_with_a_word_in_the_log_and_the_ballots_stay(town: Town) -> None:
    log = town.guild.create_text_channel("log")
    await town.moderator.slash(town.general, "guard log", channel=log)
    card, other = await create(town), await create(town, question="Another?")
    await vote(town.joon, card, 2)
    town.env.backend.delete_message(town.general.id, card.id)
    await town.env.settle()
    said = log.history()[-1].content
    assert QUESTION in said
    assert "Its one vote is kept" in said
    closed = {row.message_id: row.closed_at is not None for row in await town.rows(polls)}
    assert closed == {card.id: True, other.id: False}
    assert [row.voter_id for row in await town.rows(ballots)] == [town.joon.id]
    named = next(str(row.poll_id) for row in await town.rows(polls) if row.message_id == card.id)
    assert "100% · 1" in told(await town.hana.slash(town.general, "poll results", poll=named))


async def test_where_there_is_no_log_cards_that_go_together_close_their_polls_quietly(town: Town) -> None:
    cards = [await create(town, up_to="S1E4") for _ in range(2)]
    before = len(town.general.history())
    town.env.backend.bulk_delete_messages(town.general.id, [card.id for card in cards])
    await town.env.settle()
    assert all(row.closed_at is not None for row in await town.rows(polls))
    assert len(town.general.history()) == before - 2
    assert [row.subject_id for row in await town.rows(deadlines) if row.kind == "poll"] == []

"""/privacy: what is kept, a copy of it, its deletion; and a server that removes the bot."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import delete

from bot.db.tables import deadlines, games, seals
from bot.privacy.departures import DEADLINE
from bot.ui.privacy import desk
from tests.cogs.games import GRACE, PAUSE, answer, begin
from tests.cogs.polling import create, now, vote
from tests.cogs.test_seals import files_kept, sealed, watched
from tests.cogs.test_spoilers import PICTURE, posts, said
from tests.forging import press
from tests.people import Town, labels, texts

if TYPE_CHECKING:
    from simcord import InteractionResult


def exported(town: Town, result: InteractionResult) -> dict[str, Any]:
    assert "Only you can see this file" in said(result)
    (file,) = result.response.attachments
    data: dict[str, Any] = json.loads(town.env.backend.cdn.get(file.url))
    return data


@pytest.mark.usefixtures("nothing_goes_wrong")
async def test_a_fan_reads_what_is_kept_takes_it_along_and_has_it_deleted(town: Town) -> None:
    mina, joon, general = town.mina, town.joon, town.general
    await watched(town, mina, "S1E9")
    await sealed(town, file=("end.png", PICTURE))
    question = await begin(town, joon, questions=1, up_to="S1E0")
    for player in (mina, joon):
        await answer(town, player, question)
    await town.env.advance_time(20 + GRACE)
    await town.env.advance_time(PAUSE)
    poll = await create(town, by=joon)
    for fan in (mina, joon):
        await vote(fan, poll, 1)
    await town.env.advance_time(6)
    assert "2 votes" in texts(now(general, poll))

    policy = await mina.slash(general, "privacy policy")
    assert "How far you have watched is shown to you alone" in said(policy)
    data = exported(town, await mina.click(policy.response, label="Give me my data"))
    assert data["about"]["user id"] == str(mina.id)
    assert [entry["text"] for entry in data["seals"]] == ["He dies in the elevator shaft."]
    assert {"progress", "trivia answers", "games opened", "votes", "files of seals"} <= data.keys()

    asked = await mina.click(policy.response, label="Delete my data…")
    assert "entries go**" in said(asked)
    assert labels(asked.response) == ["Delete it for good", "Give me my data first"]
    assert len(await town.rows(seals)) == 1  # nothing has happened yet
    await mina.click(asked.response, label="Delete it for good")
    assert "I keep nothing about you any more" in texts(asked.response)
    await press(town, mina, general, "r1:privacy.delete")  # twice is no matter
    await town.env.advance_time(6)
    assert (await town.rows(seals), files_kept(town)) == ([], [])
    assert [post for post in posts(town) if "Sealed" in texts(post)] == []
    assert "One vote" in texts(now(general, poll))
    assert exported(town, await mina.slash(general, "privacy export")).keys() == {"about"}
    assert "I keep nothing about you" in said(await mina.slash(general, "privacy delete"))
    table = texts((await joon.slash(general, "trivia leaderboard")).response)
    assert "somebody who had their name deleted" in table
    assert str(mina.id) not in table


async def test_an_export_that_is_too_large_comes_packed(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "LARGEST_FILE", 10)
    (file,) = (await town.mina.slash(town.general, "privacy export")).response.attachments
    assert file.filename == "rooftop-export.json.zip"


async def test_a_server_that_removes_the_bot_is_forgotten_unless_it_comes_back(town: Town) -> None:
    await begin(town, questions=1, up_to="S1E0")

    async def due() -> set[int]:
        return {row.guild_id for row in await town.rows(deadlines) if row.kind == DEADLINE}

    async def hears(event: str) -> None:
        town.bot.dispatch(event, guild)
        await asyncio.sleep(0)
        await asyncio.gather(*town.bot._underway)

    guild = town.bot.get_guild(town.guild.id)
    for _ in range(2):
        await hears("guild_remove")
        assert await due() == {town.guild.id}
        await hears("guild_join")
        assert await due() == set()
    town.env.backend.remove_guild(town.guild.id)
    await town.env.settle()
    await asyncio.gather(*town.bot._underway)
    async with town.bot.database.write() as connection:
        await connection.execute(delete(deadlines))  # as if it had happened while the bot was away
    await town.restart()
    assert await due() == {town.guild.id}
    assert len(await town.rows(games)) == 1

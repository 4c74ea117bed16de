"""What stands in somebody's name stays theirs: they label, edit and delete it from the message's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.db.tables import reposts
from tests.cogs.test_spoilers import LABEL, PICTURE, covered, mark, posts, said, say, uncovered, warden
from tests.forging import choose, press, send_form
from tests.people import Town, labels

if TYPE_CHECKING:
    from simcord import InteractionResult

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


async def test_its_author_corrects_the_episode_and_everything_else_stays(town: Town) -> None:
    asked = await town.joon.send(town.general, "So?")
    message = await town.mina.send(
        town.general, "He dies.\n> ||really||", reply_to=asked, attachments=[("end.png", PICTURE)]
    )
    panel = (await mark(town, town.mina, message)).response
    before = posts(town)[-1]
    assert "says S1E3 now" in said(await town.mina.select(panel, ["S1E3"]))
    (_, posted) = posts(town)
    assert posted.id == before.id
    assert uncovered(posted).replace("S1E3", "S1E12") == uncovered(before)
    assert covered(posted) == covered(before)
    assert town.env.backend.cdn.get(posted.attachments[0].url) == PICTURE
    assert [str(row.episode) for row in await town.rows(reposts)] == ["S1E3"]
    await town.bot.servers.change(town.guild.id, language="fr")
    await town.mina.select(panel, ["S1E4"])
    assert "jusqu'à S1E4" in uncovered(posts(town)[-1])
    assert "S1E3" not in uncovered(posts(town)[-1])
    assert covered(posts(town)[-1]) == covered(before)


async def test_its_author_edits_and_deletes_it_from_the_menu_even_after_a_restart(town: Town) -> None:
    await say(town, "He dies.", up_to="S1E9", file=("end.png", PICTURE))
    await town.restart()
    panel = (await mark(town, town.mina, posts(town)[0])).response
    assert labels(panel) == ["Edit", "Delete"]
    form = await town.mina.click(panel, label="Edit")
    assert "all of it covered" in said(await town.mina.submit_modal(form, {"text": "He ||lives||, @everyone."}))
    (posted,) = posts(town)
    assert covered(posted) == ["He ││lives││, @everyone."]
    assert uncovered(posted).startswith(f"\n{LABEL} S1E9")
    assert len(posted.attachments) == 1
    assert "Deleted" in said(await town.mina.click(panel, label="Delete"))
    assert posts(town) == []
    assert await town.rows(reposts) == []
    assert "That message is gone" in said(await town.mina.click(panel, label="Delete"))


async def test_a_stranger_changes_nothing_and_a_moderator_no_wording(town: Town) -> None:
    await say(town, "He dies.", up_to="S1E9")
    (posted,) = posts(town)
    assert "Only its author" in said(await mark(town, town.joon, posted))
    forged: list[InteractionResult] = [
        await choose(town, town.joon, town.general, f"r1:repost.episode:{posted.id}", "S1E1"),
        await press(town, town.joon, town.general, f"r1:repost.delete:{posted.id}"),
        await send_form(town.joon, town.general, f"r1:repost.edited:{posted.id}", text="Mine"),
    ]
    assert ["Only its author" in said(answer) for answer in forged] == [True] * 3
    keeper = warden(town)
    assert labels((await mark(town, keeper, posted)).response) == ["Delete"]
    refused = await send_form(keeper, town.general, f"r1:repost.edited:{posted.id}", text="Mine")
    assert "Only whoever wrote it" in said(refused)
    elsewhere = await press(town, town.mina, town.spoilers, f"r1:repost.delete:{posted.id}")
    assert "That message is gone" in said(elsewhere)
    assert covered(posts(town)[0]) == ["He dies."]


async def test_whose_a_message_was_is_forgotten_with_it(town: Town) -> None:
    await say(town, "He dies.")
    (posted,) = posts(town)
    town.env.backend.delete_message(town.general.id, posted.id)
    await town.env.settle()
    assert await town.rows(reposts) == []
    await say(town, "He dies.")
    await say(town, "He lives.", where=town.spoilers)
    town.env.backend.delete_channel(town.general.id)
    await town.env.settle()
    assert [row.channel_id for row in await town.rows(reposts)] == [town.spoilers.id]

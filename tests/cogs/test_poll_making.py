"""/poll create and what comes before the first vote: opening at a time, pings, edits, episodes, and a double."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import discord
import pytest

from bot.db.tables import deadlines, polls
from bot.packs.show import Show
from tests.cogs.games import told
from tests.cogs.polling import QUESTION, choices, close, create, fill_in, now, post_bundled, standing, vote
from tests.forging import press
from tests.people import Town, labels, rooftop, texts

if TYPE_CHECKING:
    from typing import Any


HOUR = 3600


async def edit(town: Town, shown: Any, *, by: Any = None, **fields: str) -> Any:
    who = by or town.mina
    form = await who.click(shown.response, label="Edit")
    return await who.submit_modal(form, fields)


def pings(town: Town) -> list[Any]:
    """Whom each message that the bot posted or edited may mention, where it is anybody."""
    bodies = [request.json for request in town.env.http_requests if isinstance(request.json, dict)]
    allowed = [(body.get("data") or body).get("allowed_mentions") or {} for body in bodies]
    return [each for each in allowed if any(each.values())]


async def test_a_poll_opens_at_its_time_with_the_ping_that_its_author_may_give(town: Town) -> None:
    fans = town.guild.create_role("Fans", mentionable=True)
    asked = await fill_in(town, opens="2h", closes_in="1h", ping=fans, question=f"{town.joon.mention} @everyone?")
    assert "Your poll waits. It opens <t:" in told(asked)
    assert town.general.history() == []
    assert "no poll yet" in told(await town.hana.slash(town.general, "poll list"))
    assert "opens <t:" in told(await town.mina.slash(town.general, "poll list"))
    (row,) = await town.rows(polls)
    stranger = await town.hana.slash(town.general, "poll results", poll=str(row.poll_id))
    assert "no such poll" in told(stranger)
    assert "not open yet" in told(await press(town, town.hana, town.spoilers, f"r1:poll.vote:{row.poll_id}:1"))
    await edit(town, asked, question="Opens soon?", options="a\nb", closes="1h")

    await town.env.advance_time(2 * HOUR + 1)
    (card,) = town.general.history()
    assert "Opens soon?" in texts(card)
    assert f"for {fans.mention}" in texts(card)
    await vote(town.joon, card, 1)
    await town.env.advance_time(HOUR + 1)
    assert "closed" in texts(now(town.general, card))
    assert pings(town) == [{"parse": [], "roles": [fans.id]}]


async def test_a_ping_is_for_those_only_who_might_mention_the_role_themselves(town: Town) -> None:
    quiet = town.guild.create_role("Quiet", mentionable=False)
    refused = await town.mina.slash(town.general, "poll create", ping=quiet)
    assert refused.modal is None
    assert "everybody where the role is mentionable" in told(refused)
    loud = town.guild.create_role("Criers", permissions=discord.Permissions(mention_everyone=True))
    crier = town.guild.add_member(town.env.create_user("crier"), roles=[loud])
    form = await crier.slash(town.general, "poll create", ping=quiet)
    assert form.modal is not None
    forged = await town.mina.slash(town.general, "poll create")
    forged._interaction.modal["custom_id"] = form._interaction.modal["custom_id"]
    answer = await town.mina.submit_modal(forged, {"question": "Q?", "options": "a\nb"})
    assert "everybody where the role is mentionable" in told(answer)
    assert await town.rows(polls) == []
    assert "Your poll is up" in told(await crier.submit_modal(form, {"question": "Q?", "options": "a\nb"}))
    await vote(town.joon, town.general.history()[-1], 1)
    assert pings(town) == [{"parse": [], "roles": [quiet.id]}]


async def test_a_poll_that_waits_is_called_off_or_opens_after_a_restart(town: Town) -> None:
    first = await fill_in(town, opens="1h", question="First?")
    await fill_in(town, opens="1h", question="Second?", closes_in="2 days", anonymous=True)
    stranger = await press(town, town.hana, town.general, f"r1:poll.call-off:{(await town.rows(polls))[0].poll_id}")
    assert "Only its author and moderators" in told(stranger)
    called_off = await town.mina.click(first.response, label="Call off")
    assert "Called off" in told(called_off) or "Called off" in texts(first.response.message)
    await town.bot.close()
    await town.env.advance_time(3 * HOUR)
    await town.env.restart_bot(rooftop(town.settings))
    await town.env.advance_time(1)
    (_, card) = town.general.history()
    assert "Second?" in texts(card)
    assert "Your vote is stored" in told(await vote(town.joon, card, 1))


async def test_a_poll_that_has_opened_is_not_called_off_by_an_old_button(town: Town) -> None:
    asked = await fill_in(town, opens="1h")
    await town.env.advance_time(2 * HOUR)
    assert "has opened by now" in told(await town.mina.click(asked.response, label="Call off"))
    (card,) = town.general.history()
    assert "Your vote is stored" in told(await vote(town.joon, card, 1))


async def test_a_poll_whose_channel_is_gone_when_it_opens_is_closed(town: Town) -> None:
    await fill_in(town, opens="1h")
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    await town.env.advance_time(2 * HOUR)
    (row,) = await town.rows(polls)
    assert (row.message_id, row.closed_at is None) == (None, False)
    assert await town.rows(deadlines) == []


async def test_a_poll_can_be_changed_until_somebody_votes(town: Town) -> None:
    made = await fill_in(town)
    card = town.general.history()[-1]
    await edit(town, made, question="Who is kindest?", options="Ha-ri\nDae-su", closes="3 days")
    assert "Who is kindest?" in texts(now(town.general, card))
    stale = await press(town, town.joon, town.general, f"r1:poll.vote:{(await town.rows(polls))[0].poll_id}:1")
    assert "no such option" in told(stale)
    assert await standing(town) == {}
    (row,) = await town.rows(polls)
    assert 71 * HOUR < (row.closes_at - row.opened_at).total_seconds() <= 73 * HOUR

    refused = await edit(town, made, question="x", options="only one", closes="3 days")
    assert "yours has 1" in told(refused)
    results = await town.moderator.slash(town.general, "poll results")
    await edit(town, results, by=town.moderator, question="Who is kindest?", options="Ha-ri\nDae-su", closes="")
    (row,) = await town.rows(polls)
    assert row.closes_at is None
    assert await town.rows(deadlines) == []
    assert "Edit" not in labels((await town.hana.slash(town.general, "poll results")).response)
    forged = await press(town, town.hana, town.general, f"r1:poll.edit:{row.poll_id}")
    assert "Only its author and moderators" in told(forged)

    form = await town.mina.click(made.response, label="Edit")
    await town.env.advance_time(10)
    await vote(town.joon, now(town.general, card), 2)
    late = await town.mina.submit_modal(form, {"question": "Too late?", "options": "a\nb"})
    assert "Somebody has voted already" in told(late)
    assert "Too late?" in told(late)
    assert "Somebody has voted already" in told(await town.mina.click(made.response, label="Edit"))
    assert "Edit" not in labels((await town.mina.slash(town.general, "poll results")).response)
    assert "Who is kindest?" in texts(now(town.general, card))


async def test_a_moderator_edits_no_covered_poll_that_they_have_not_seen(town: Town) -> None:
    await create(town, up_to="S1E4")
    (row,) = await town.rows(polls)
    refused = await press(town, town.moderator, town.general, f"r1:poll.edit:{row.poll_id}")
    assert "reveal it first" in told(refused)
    assert QUESTION not in told(refused)


async def test_a_poll_closes_when_an_episode_airs_once_that_is_known(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = await town.mina.autocomplete(town.general, "poll create", "closes_in", "airs")
    assert [choice["name"] for choice in offered] == ["When S2E1 airs"]
    card = await create(town, closes_in="when s2e1 airs")
    assert "closes when S2E1 airs; no date is known yet" in texts(card)
    await town.env.advance_time(30 * 24 * HOUR)
    assert "closed" not in texts(now(town.general, card))

    (row,) = await town.rows(polls)
    airs = date.fromordinal(row.opened_at.toordinal() + 35)
    monkeypatch.setattr(Show, "aired", lambda _show, _episode: airs)
    await town.restart()
    await town.env.advance_time(10)
    assert "closes when S2E1 airs, <t:" in texts(now(town.general, card))
    await town.env.advance_time(6 * 24 * HOUR)
    assert "closed" in texts(now(town.general, card))
    (row,) = await town.rows(polls)
    assert (row.closed_at.date(), row.closed_at.hour) == (airs, 0)


async def test_a_question_that_is_being_asked_is_pointed_to_and_asked_again_if_wished(town: Town) -> None:
    card = await post_bundled(town)
    again = await town.joon.slash(town.spoilers, "poll season2")
    assert card.jump_url in told(again)
    assert town.spoilers.history() == []
    assert "Your poll is up" in told(await town.joon.click(again.response, label="Post anyway"))
    twin = town.spoilers.history()[-1]
    assert choices(twin) == choices(card)
    for channel in (town.general, town.spoilers):
        await close(town, town.moderator, channel=channel)
    assert "Your poll is up" in told(await town.joon.slash(town.general, "poll season2"))
    assert "no such poll" in told(await press(town, town.joon, town.general, f"r1:poll.again:{twin.id}"))
    own = await create(town)
    (row,) = [row for row in await town.rows(polls) if row.message_id == own.id]
    assert "no such question" in told(await press(town, town.joon, town.general, f"r1:poll.again:{row.poll_id}"))


async def test_a_question_of_a_show_that_was_named_is_asked_again_as_that_shows(town: Town) -> None:
    card = await post_bundled(town, show="squid-game")
    again = await town.joon.slash(town.spoilers, "poll season2", show="squid-game")
    assert "Your poll is up" in told(await town.joon.click(again.response, label="Post anyway"))
    assert choices(town.spoilers.history()[-1]) == choices(card)
    assert {row.show_id for row in await town.rows(polls)} == {"squid-game"}


async def test_nothing_that_somebody_types_is_a_link_a_mention_or_markup_on_the_card(town: Town) -> None:
    card = await create(
        town, "||x|| **yes**", "[no](https://elsewhere.example)", question="[Gift](https://gift.example)?"
    )
    shown = texts(card)
    assert r"\[Gift\](https\://gift.example)?" in shown
    assert r"\[no\](https\://elsewhere.example)" in shown
    assert r"\|\|x\|\| \*\*yes\*\*" in shown
    asked = await town.mina.slash(town.general, "poll close")
    assert r"\[Gift\](https\://gift.example)?" in told(asked)
    await town.mina.click(asked.response, label="Close it")
    assert r"[(Gift)(https\://gift.example)?" in told(await town.mina.slash(town.general, "poll list"))

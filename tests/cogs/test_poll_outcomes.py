"""/poll close, resolve, void and board: what came true, and who saw it coming, for authors, fans and moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.db.tables import forecast_scores, polls
from tests.cogs.games import told
from tests.cogs.polling import OPTIONS, QUESTION, choices, create, forecast, now, vote
from tests.forging import choose, press
from tests.people import Town, menu, texts
from tests.pictured import pictured

if TYPE_CHECKING:
    import discord
    from simcord import InteractionResult, MemberActor

SETTLES = 10


async def judge(town: Town, who: MemberActor, *options: int, **named: Any) -> InteractionResult:
    """Say what came true, by the places of the options (1 is the first), and confirm it."""
    asked = await who.slash(town.general, "poll resolve", **named)
    assert asked.response is not None, told(asked)
    entries = menu(asked.response)
    await who.select(asked.response.message, [entries[option - 1]["value"] for option in options])
    await who.click(asked.response.message, label="Yes, that came true")
    await town.env.advance_time(SETTLES)
    return asked


async def void(town: Town, who: MemberActor) -> InteractionResult:
    asked = await who.slash(town.general, "poll void")
    await who.click(asked.response, label="Make it void")
    await town.env.advance_time(SETTLES)
    return asked


def drawn(town: Town, card: discord.Message) -> str:
    return texts(now(town.general, card))


async def newest(town: Town) -> int:
    return max(row.poll_id for row in await town.rows(polls))


async def test_a_poll_is_closed_once_that_is_confirmed_and_by_nobody_else(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 2)
    poll = await newest(town)
    assert "Only its author and moderators" in told(await town.joon.slash(town.general, "poll close"))
    forged = await press(town, town.joon, town.general, f"r1:poll.close:{poll}")
    assert "Only its author and moderators" in told(forged)
    asked = await town.mina.slash(town.general, "poll close", poll=str(poll))
    assert f'Close "{QUESTION}", with its one vote?' in told(asked)
    assert choices(now(town.general, card)) != []
    await town.mina.click(asked.response, label="Close it")
    assert texts(asked.response).strip() == f"Closed: {QUESTION}"
    await town.env.advance_time(SETTLES)
    assert "One vote · closed" in drawn(town, card)
    assert "closed" in told(await town.mina.slash(town.general, "poll close", poll=str(poll)))


async def test_its_author_says_what_came_true_and_corrects_it(town: Town) -> None:
    card = await create(town, kind="multiple")
    await town.joon.select(card, ["1", "2"])
    assert "Only its author and moderators" in told(await town.joon.slash(town.general, "poll resolve"))
    asked = await town.mina.slash(town.general, "poll resolve")
    assert "The poll is still open: this closes it." in told(asked)
    await town.mina.select(asked.response.message, ["1", "3"])
    assert "**On-jo, Nam-ra** came true, all of them?" in texts(asked.response)
    assert "came true" not in drawn(town, card)
    await town.mina.click(asked.response, label="Choose again")
    await town.mina.select(asked.response.message, ["2", "3"])
    await town.mina.click(asked.response, label="Yes, that came true")
    await town.env.advance_time(SETTLES)
    assert f"Came true: **Su-hyeok, Nam-ra** ({town.mina.mention})" in drawn(town, card)
    assert "One vote · resolved" in drawn(town, card)
    assert choices(now(town.general, card)) == []
    again = await judge(town, town.moderator, 1)
    assert "Resolved" in texts(again.response)
    assert f"Came true: **On-jo** ({town.moderator.mention})" in drawn(town, card)
    assert "Came true: **On-jo**" in told(await town.joon.slash(town.general, "poll results"))


async def test_a_forecast_is_scored_for_the_crowd_in_public_and_for_each_in_private(town: Town) -> None:
    card = await create(town, "Yes", "No", kind="forecast")
    for fan, yes in ((town.mina, 90), (town.joon, 60)):
        await forecast(fan, card, **{"1": str(yes)})
    assert "for moderators to say" in told(await town.mina.slash(town.general, "poll resolve"))
    assert "for moderators to say" in told(await town.mina.slash(town.general, "poll void"))
    await judge(town, town.moderator, 1)
    shown = drawn(town, card)
    assert f"Came true: **Yes** ({town.moderator.mention})" in shown
    assert "The crowd: Brier score **0.06**, log score **−0.29**" in shown  # at 75 %
    scored = await town.joon.click(now(town.general, card), label="Your score")
    assert scored.ephemeral
    assert "You had given it 60%" in told(scored)
    assert "You: Brier score **0.16**" in told(scored)
    assert "The crowd when you said so: Brier score **0.01**" in told(scored)
    assert "at least as well" in told(scored)
    assert "You made no forecast here" in told(await town.hana.click(now(town.general, card), label="Your score"))
    await judge(town, town.moderator, 2)
    assert "You had given it 40%" in told(await town.joon.click(now(town.general, card), label="Your score"))


async def test_a_void_poll_says_so_and_takes_nothing_any_more(town: Town) -> None:
    card = await create(town, "Yes", "No", kind="forecast")
    await forecast(town.joon, card, **{"1": "60"})
    await judge(town, town.moderator, 1)
    poll = await newest(town)
    await void(town, town.moderator)
    assert "**Void**: this poll counts for nothing." in drawn(town, card)
    assert "One vote · void" in drawn(town, card)
    assert "Came true" not in drawn(town, card)
    assert choices(now(town.general, card)) == []
    assert await town.rows(forecast_scores) == []
    for action in (f"score:{poll}", f"judge:{poll}", f"resolve:{poll}:1:1", f"void:{poll}"):
        answer = await press(town, town.moderator, town.general, f"r1:poll.{action}")
        assert "counts for nothing, and that is final" in told(answer), action
    assert "closed" in told(await press(town, town.moderator, town.general, f"r1:poll.close:{poll}"))
    assert "made void" in told(await town.moderator.slash(town.general, "poll resolve", poll=str(poll)))


async def test_what_was_made_up_ends_no_poll(town: Town) -> None:
    await create(town)
    poll = await newest(town)
    for action in (f"judge:{poll}", f"resolve:{poll}:1:1", f"void:{poll}"):
        forged = await press(town, town.joon, town.general, f"r1:poll.{action}")
        assert "Only its author and moderators" in told(forged), action
    forged = await choose(town, town.joon, town.general, f"r1:poll.truth:{poll}:1", "1")
    assert "Only its author and moderators" in told(forged)
    for action in (f"resolve:{poll}:1:0", f"resolve:{poll}:1:{2**40}"):
        assert "Choose what came true" in told(await press(town, town.mina, town.general, f"r1:poll.{action}"))
    assert "was changed meanwhile" in told(await press(town, town.mina, town.general, f"r1:poll.resolve:{poll}:9:1"))
    elsewhere = town.env.create_guild("Elsewhere")
    channel, there = elsewhere.create_text_channel("general"), elsewhere.add_member(town.mina.user)
    await town.env.settle()
    for action in ("close", "judge", "void", "score"):
        assert "no such poll" in told(await press(town, there, channel, f"r1:poll.{action}:{poll}")), action
    (row,) = await town.rows(polls)
    assert (row.closed_at, row.resolved_at, row.voided) == (None, None, False)


async def test_a_covered_poll_is_judged_by_who_has_seen_it_and_its_card_says_nothing_of_it(town: Town) -> None:
    card = await create(town, up_to="S1E4")
    asked = await town.moderator.slash(town.general, "poll resolve")
    assert not any(text in told(asked) for text in (QUESTION, *OPTIONS))
    await town.moderator.click(asked.response, label="Show me anyway")
    await town.moderator.select(asked.response.message, ["2"])
    await town.moderator.click(asked.response, label="Yes, that came true")
    await town.env.advance_time(SETTLES)
    assert "It is known what came true" in drawn(town, card)
    assert not any(text in drawn(town, card) for text in (QUESTION, *OPTIONS))
    shown = await town.mina.click(now(town.general, card), label="Reveal")
    assert "Came true: **B**" in told(shown)


async def test_the_board_ranks_forecasters_and_shows_each_their_calibration(town: Town) -> None:
    empty = told(await town.hana.slash(town.general, "poll board"))
    assert "Nobody has made enough forecasts yet" in empty
    assert "no forecast scored yet" in empty
    for number in range(5):
        card = await create(town, "Yes", "No", kind="forecast", question=f"Will it happen? ({number})")
        await forecast(town.joon, card, **{"1": "60"})
        await forecast(town.hana, card, **{"1": "90"})
        if not number:
            await forecast(town.mina, card, **{"1": "20"})
        await judge(town, town.moderator, 1)
    shown = await town.hana.slash(town.general, "poll board")
    assert f"**1.** {town.hana.mention} · **+94%** · 5 forecasts · Brier 0.01" in told(shown)
    assert f"**2.** {town.joon.mention} · **+36%** · 5 forecasts · Brier 0.16" in told(shown)
    assert "You: 1 scored so far. 4 more put you on the table." in told(
        await town.mina.slash(town.general, "poll board")
    )
    own = await town.hana.click(shown.response, label="My calibration")
    assert "You said about 90%, and it came true in 100% of 5" in told(own)
    alt, picture = await pictured(own)
    assert alt.startswith("Your calibration. 10 chances that you gave.")
    assert picture.width == 960
    forged = await press(town, town.moderator, town.general, "r1:poll.calibration")
    assert "None of your forecasts" in told(forged)

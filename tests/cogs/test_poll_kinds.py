"""/poll create kind: several choices, rankings, forecasts, and polls that are covered, as fans vote in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.db.tables import ballots, polls
from tests.cogs.games import told
from tests.cogs.polling import (
    OPTIONS,
    QUESTION,
    choices,
    close,
    create,
    edits,
    fill_in,
    now,
    post_bundled,
    revealed,
    vote,
)
from tests.forging import choose, press
from tests.people import SHOW, Town, labels, menu, parts, texts

if TYPE_CHECKING:
    from simcord import InteractionResult, MemberActor

SPOILING_QUESTION = "cheong-san-fate"


async def marks(town: Town, who: MemberActor) -> dict[int, int]:
    """How somebody's ballot is filled in now."""
    return {
        row.option_id: row.mark
        for row in await town.rows(ballots)
        if row.voter_id == who.id and row.replaced_at is None
    }


async def forecast(who: MemberActor, card: Any, **fields: str) -> InteractionResult:
    shown = await who.click(card, label="Make your forecast")
    return await who.submit_modal(shown, fields)


def drawn(town: Town, card: discord.Message) -> str:
    return texts(now(town.general, card))


async def test_several_choices_are_made_at_once_up_to_the_cap(town: Town) -> None:
    card = await create(town, *"abcd", kind="multiple", max_choices=2)
    assert choices(card) == ["A  a", "B  b", "C  c", "D  d"]
    (entry,) = [part for part in parts(card) if part["type"] == discord.ComponentType.select.value]
    assert (entry["placeholder"], entry["max_values"]) == ("Choose up to 2", 2)
    assert "Your vote is stored: **a, c**" in told(await town.joon.select(card, ["1", "3"]))
    assert "Changed from a, c to **c**" in told(await town.joon.select(card, ["3"]))
    await town.hana.select(card, ["3", "4"])
    await town.env.advance_time(10)
    assert "2 votes" in drawn(town, card)
    assert "100% · 2" in drawn(town, card)
    forged = await choose(town, town.joon, town.general, f"r1:poll.choose:{await poll_id(town)}", "99")
    assert "no such option" in told(forged)
    assert await marks(town, town.joon) == {3: 1}


async def poll_id(town: Town) -> int:
    (poll,) = await town.rows(polls)
    return int(poll.poll_id)


async def test_a_ranking_is_made_step_by_step_and_shown_back(town: Town) -> None:
    card = await create(town, kind="ranked")
    assert choices(card) == ["Rank them"]
    assert "its author and moderators can export who voted what" in texts(card)
    paper = (await town.joon.click(card, label="Rank them")).response
    assert paper is not None
    assert [entry["label"] for entry in menu(paper)] == ["A  On-jo", "B  Su-hyeok", "C  Nam-ra"]
    await town.joon.select(paper.message, ["C"])
    assert "**1.** Nam-ra" in texts(paper.message)
    await town.joon.click(paper.message, label="Start again")
    assert "**1.**" not in texts(paper.message)
    await town.joon.select(paper.message, ["B"])
    await town.joon.select(paper.message, ["A"])
    assert [entry["value"] for entry in menu(paper.message)] == ["C"]
    await town.joon.click(paper.message, label="Vote")
    assert "Your vote is stored: **Su-hyeok › On-jo**" in texts(paper.message)
    assert await marks(town, town.joon) == {2: 1, 1: 2}
    await town.env.advance_time(10)
    assert "**Su-hyeok** wins the instant runoff" in drawn(town, card)

    again = await town.joon.click(card, label="Rank them")
    assert "Your ballot at present: **B A**" in told(again)
    form = await town.joon.click(again.response, label="Type it instead")
    assert "in your ranking twice" in told(await town.joon.submit_modal(form, {"lines": "a b a"}))
    form = await town.joon.click(again.response, label="Type it instead")
    refused = told(await town.joon.submit_modal(form, {"lines": "x y"}))
    assert "letters from A to C" in refused
    assert "x y" in refused
    form = await town.joon.click(again.response, label="Type it instead")
    assert "to **Nam-ra › On-jo › Su-hyeok**" in told(await town.joon.submit_modal(form, {"lines": "c, a b"}))


async def test_a_forecast_without_options_asks_for_yes_or_no_and_shows_the_median(town: Town) -> None:
    shown = await town.mina.slash(town.general, "poll create", kind="forecast", results="live")
    await town.mina.submit_modal(shown, {"question": "Will On-jo return?"})
    card = town.general.history()[-1]
    assert "**A**  Yes\n**B**  No" in texts(card)
    for wrong in ("0", "100", "fifty", "12.5"):
        refused = told(await forecast(town.joon, card, **{"1": wrong}))
        assert f'"{wrong}" is not a whole percentage' in refused
    assert "Your vote is stored: **Yes 70%, No 30%**" in told(await forecast(town.joon, card, **{"1": "70 %"}))
    await forecast(town.hana, card, **{"1": "20"})
    await forecast(town.mina, card, **{"1": "60"})
    await town.env.advance_time(10)
    assert "60%" in drawn(town, card)
    assert "the crowd's figure" in drawn(town, card)
    await close(town)
    await town.env.advance_time(10)
    assert "The crowd holds **Yes** most likely: 60%." in drawn(town, card)


async def test_a_forecast_of_options_makes_a_hundred_or_says_what_it_comes_to(town: Town) -> None:
    card = await create(town, kind="forecast")
    wrong = told(await forecast(town.joon, card, **{"1": "60", "2": "30", "3": "20"}))
    assert "Yours: A 60%, B 30%, C 20%; that is 110%" in wrong
    assert "60\n\n30\n\n20" in wrong
    stored = told(await forecast(town.joon, card, **{"1": "60", "2": "30", "3": ""}))
    assert "**On-jo 60%, Su-hyeok 30%, Nam-ra 10%**" in stored

    many = await create(town, *"abcdef", kind="forecast", question="Which?")
    assert "I cannot read the line" in told(await forecast(town.joon, many, lines="A forty"))
    assert "A has two lines" in told(await forecast(town.joon, many, lines="A 40\na 5"))
    stored = told(await forecast(town.joon, many, lines="A 40\nb: 20 %\nC 10\nD 10\nE 10"))
    assert "a 40%, b 20%, c 10%, d 10%, e 10%, f 10%" in stored


async def test_a_ballot_begun_before_the_poll_was_changed_is_not_stored(town: Town) -> None:
    card = await create(town, kind="forecast")
    form = await town.joon.click(card, label="Make your forecast")
    ranked = await press(town, town.joon, town.general, f"r1:poll.rank:{await poll_id(town)}")
    assert "from another time" in told(ranked)
    made = await town.mina.slash(town.general, "poll results")
    edit = await town.mina.click(made.response, label="Edit")
    await town.mina.submit_modal(edit, {"question": "Who falls?", "options": "\n".join(reversed(OPTIONS))})
    answer = await town.joon.submit_modal(form, {"1": "60", "2": "30", "3": "10"})
    assert "This poll was changed meanwhile" in told(answer)
    assert await town.rows(ballots) == []


# Covered polls


@pytest.mark.usefixtures("nothing_goes_wrong")
async def test_a_covered_poll_says_in_public_what_it_spoils_and_nothing_of_what_it_asks(town: Town) -> None:
    card = await post_bundled(town, SPOILING_QUESTION)
    template = town.bot.library.default.polls[SPOILING_QUESTION]
    secrets = (template.question, template.note, *(option.text for option in template.options))
    assert "**Spoiler** · All of Us Are Dead · up to S1E12" in texts(card)
    assert labels(card) == ["Reveal", "I have watched S1E12", "?"]

    behind = await town.joon.click(card, label="Reveal")
    assert "you have not said that you have watched anything" in told(behind)
    assert not any(secret in told(behind) for secret in secrets)
    anyway = (await town.joon.click(behind.response, label="Show me anyway")).response
    assert anyway is not None
    assert all(secret in texts(anyway) for secret in secrets)
    again = texts(await revealed(town.joon, card))  # they are asked once
    assert all(secret in again for secret in secrets)
    assert "Your vote is stored: **B**" in told(await town.joon.select(anyway.message, ["2"]))

    await town.hana.slash(town.general, "progress set", show=SHOW, episode="S1E4")
    behind = await town.hana.click(card, label="Reveal")
    assert "you are at **S1E4**" in told(behind)
    results = await town.hana.slash(town.general, "poll results")
    assert labels(results.response) == ["I have seen it", "Show me anyway"]
    seen = (await town.hana.click(behind.response, label="I have seen it")).response
    assert seen is not None
    await vote(town.hana, seen.message, 2)
    assert "up to S1E12" in told(await town.hana.slash(town.general, "progress show"))

    await town.env.advance_time(10)
    await close(town, town.moderator)
    await town.env.advance_time(10)
    assert "2 votes · closed" in drawn(town, card)
    assert edits(town, card) >= 2
    public = [
        str(request.json)
        for request in town.env.http_requests
        if "/messages" in request.path and f"/channels/{card.channel.id}/" in request.path
    ]
    assert not any(secret in sent for sent in public for secret in secrets)
    told_now = texts(await revealed(town.joon, card))
    assert "**B**  Yes, but season 2 will make us wait" in told_now
    assert "100% · 2" in told_now


async def test_a_channel_that_may_talk_of_it_gets_the_poll_openly(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="S1E12")
    card = await post_bundled(town, SPOILING_QUESTION, channel=town.spoilers)
    assert "Reveal" not in labels(card)
    assert len(choices(card)) == len(town.bot.library.default.polls[SPOILING_QUESTION].options)


async def test_a_poll_asked_where_people_may_talk_of_an_episode_is_covered_everywhere_else(town: Town) -> None:
    log = town.guild.create_text_channel("log")
    await town.moderator.slash(town.general, "guard log", channel=log)
    await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="S1E5")
    card = await create(town, channel=town.spoilers)
    assert QUESTION in texts(card)
    (row,) = await town.rows(polls)
    named, stand_in = {"poll": str(row.poll_id)}, "Covered poll, up to S1E5"

    for reader in (town.joon, town.moderator):
        assert stand_in in told(await reader.slash(town.general, "poll list"))
        (offered,) = await reader.autocomplete(town.general, "poll results", "poll", "")
        assert stand_in in offered["name"]
        assert labels((await reader.slash(town.general, "poll results", **named)).response)[0] == "I have seen it"
    assert stand_in in told(await town.moderator.slash(town.general, "poll close", **named))
    assert "reveal it first" in told(await press(town, town.moderator, town.general, f"r1:poll.edit:{row.poll_id}"))

    await town.hana.slash(town.general, "progress set", show=SHOW, episode="S1E5")
    for reader, place in ((town.hana, town.general), (town.mina, town.general), (town.joon, town.spoilers)):
        assert QUESTION in told(await reader.slash(place, "poll list"))
        assert QUESTION in told(await reader.slash(place, "poll results", **named))
    town.env.backend.delete_message(town.spoilers.id, card.id)
    await town.env.settle()
    assert stand_in in log.history()[-1].content


async def test_polls_of_a_channel_that_somebody_does_not_see_are_not_there_for_them(town: Town) -> None:
    everybody, insiders = town.guild.default_role, town.guild.create_role("Insiders")
    us, sees = town.guild.me, discord.PermissionOverwrite(view_channel=True)
    assert us is not None
    unseen = discord.PermissionOverwrite(view_channel=False)
    hidden = town.guild.create_text_channel("hidden", overwrites={everybody: unseen, insiders: sees, us: sees})
    insider = town.guild.add_member(town.env.create_user("insider"), roles=[insiders])
    await create(town, channel=hidden, by=insider)
    (row,) = await town.rows(polls)
    second = town.guild.add_member(town.env.create_user("second"), roles=[insiders])
    for reader, known in ((town.joon, False), (town.moderator, True), (insider, True), (second, True)):
        listed = told(await reader.slash(town.general, "poll list"))
        offered = await reader.autocomplete(town.general, "poll results", "poll", "")
        results = told(await reader.slash(town.general, "poll results", poll=str(row.poll_id)))
        assert [QUESTION in listed, len(offered) == 1, QUESTION in results] == [known] * 3
    assert "There is no such poll" in told(await press(town, town.joon, town.general, f"r1:poll.chart:{row.poll_id}"))


async def test_a_covered_poll_of_ones_own_takes_rankings_and_stays_covered(town: Town) -> None:
    card = await create(town, kind="ranked", up_to="1x4", results="after_vote")
    assert "up to S1E4" in texts(card)
    assert not any(text in texts(card) for text in (QUESTION, *OPTIONS))
    own = await revealed(town.mina, card)
    assert QUESTION in texts(own)
    paper = (await town.mina.click(own, label="Rank them")).response
    assert paper is not None
    form = await town.mina.click(paper.message, label="Type it instead")
    answer = await town.mina.submit_modal(form, {"lines": "BC"})
    assert "Your vote is stored: **B › C**" in told(answer)
    await town.env.advance_time(10)
    assert not any(text in drawn(town, card) for text in (QUESTION, *OPTIONS))
    moderator = await town.moderator.slash(town.general, "poll results")
    assert labels(moderator.response) == ["I have seen it", "Show me anyway"]


# Hostile


async def test_the_longest_poll_fits_its_cards_in_every_state(town: Town) -> None:
    options = [f"{number:02}" + "x" * 78 for number in range(20)]
    question = "q" * 200
    fans = [town.guild.add_member(town.env.create_user(f"fan-{number}")) for number in range(20)]
    for kind in ("single", "ranked", "forecast", "multiple"):
        card = await create(town, *options, kind=kind, question=question, anonymous=kind == "single")
        if kind == "ranked":
            form = await press(town, town.joon, town.general, f"r1:poll.rank-type:{await newest(town)}")
            assert "Your vote" in told(await town.joon.submit_modal(form, {"lines": "ABCDEFGHIJKLMNOPQRST"}))
            paper = await town.joon.click(card, label="Rank them")
            await town.joon.select(paper.response.message, ["T"])
        elif kind == "forecast":
            answer = await forecast(
                town.joon, card, lines="\n".join(f"{letter} 5" for letter in "ABCDEFGHIJKLMNOPQRST")
            )
            assert "A 5%" in told(answer)
        elif kind == "multiple":
            assert "Your vote" in told(await town.joon.select(card, [str(number) for number in range(1, 21)]))
        else:
            for number, fan in enumerate(fans, 1):
                await fan.select(card, [str(number)])
        await town.joon.slash(town.general, "poll results")
        await close(town)
        await town.env.advance_time(30)
        assert "closed" in drawn(town, card)
        await town.joon.slash(town.general, "poll results")


async def newest(town: Town) -> int:
    return (await town.bot.poll_wall._polls.latest_in(town.guild.id, town.general.id)).poll_id


async def test_what_nobody_was_offered_makes_no_ballot(town: Town) -> None:
    card = await create(town, kind="ranked")
    ranked = await poll_id(town)
    elsewhere = town.env.create_guild("Elsewhere")
    stranger, there = elsewhere.add_member(town.env.create_user("stranger")), elsewhere.create_text_channel("there")
    for action in ("rank", "rank-anew", "forecast", "reveal", "seen", "anyway", "edit", "call-off"):
        answer = await press(town, stranger, there, f"r1:poll.{action}:{ranked}")
        assert "no such poll" in told(answer), action
    for made_up in ("1:AA", "1:Z", "2:A", "x:A", "1:" + "A" * 60, "1"):
        await press(town, town.joon, town.general, f"r1:poll.rank-done:{ranked}:{made_up}")
    assert await town.rows(ballots) == []
    assert drawn(town, card) == texts(card)
    twins = await fill_in(town, "Yes", "Yеs", question="Look-alike?")
    assert "Two of the options are the same" in told(twins)
    korean = await fill_in(town, "내", "네", question="Mine or yes?")
    assert "Your poll is up" in told(korean)

"""/poll results, history and export: what a poll came to, for its author, fans, fans who are behind, and moderators."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from tests.cogs.games import told
from tests.cogs.polling import OPTIONS, QUESTION, create, forecast, vote
from tests.forging import press
from tests.people import Town, labels
from tests.pictured import picture_of, pictured

if TYPE_CHECKING:
    from simcord import InteractionResult, MemberActor


async def results(town: Town, who: MemberActor, **options: Any) -> InteractionResult:
    return await who.slash(town.general, "poll results", **options)


async def rank(who: MemberActor, card: Any, letters: str) -> None:
    """Rank by letters, typed."""
    form = await who.click((await who.click(card, label="Rank them")).response, label="Type it instead")
    assert "is stored" in told(await who.submit_modal(form, {"lines": letters}))


def crowd(town: Town, size: int) -> list[MemberActor]:
    return [town.guild.add_member(town.env.create_user(f"fan{number}")) for number in range(size)]


async def newest(town: Town, who: MemberActor) -> str:
    """The id of the poll that a command would mean."""
    (poll_id, *_) = [choice["value"] for choice in await who.autocomplete(town.general, "poll results", "poll", "")]
    return str(poll_id)


async def test_a_tally_has_bars_the_leader_and_a_chart_on_demand(town: Town) -> None:
    card = await create(town)
    assert labels((await results(town, town.joon)).response) == []
    for fan, option in ((town.joon, 2), (town.hana, 2), (town.mina, 1)):
        await vote(fan, card, option)
    shown = await results(town, town.joon)
    assert "**B**  Su-hyeok ✔\n▰▰▰▰▰▰▰▰▱▱▱▱  67% · 2" in told(shown)
    assert "**Su-hyeok** has the most votes: 2 of 3." in told(shown)
    assert labels(shown.response) == ["Chart", "By progress", "History"]
    chart = await town.joon.click(shown.response, label="Chart")
    alt, picture = await pictured(chart)
    assert alt == f"{QUESTION} 3 votes. A On-jo: 33% · 1. B Su-hyeok: 67% · 2. C Nam-ra: 0% · 0."
    assert picture.width == 960


async def test_a_runoff_shows_its_rounds_who_went_who_wins_and_who_would_beat_each_of_the_others(town: Town) -> None:
    card = await create(town, kind="ranked")
    fans = crowd(town, 9)
    for fan, ranking in zip(fans, ["ac"] * 4 + ["bc"] * 3 + ["cb"] * 2, strict=True):
        await rank(fan, card, ranking)
    said = told(await results(town, fans[0]))
    assert "**Round 1** · A 4 · B 3 · C 2 → C out\n**Round 2** · B 5 · A 4" in said
    assert "**Su-hyeok** wins the instant runoff." in said
    assert "One to one, **Nam-ra** beats each of the others (the Condorcet winner)." in said


async def test_a_forecast_tells_the_crowds_medians(town: Town) -> None:
    card = await create(town, "Yes", "No", kind="forecast")
    for fan, yes in ((town.joon, 90), (town.hana, 40), (town.mina, 60)):
        await forecast(fan, card, **{"1": str(yes)})
    shown = await results(town, town.joon)
    assert "▰▰▰▰▰▰▰▱▱▱▱▱  60%" in told(shown)
    assert "The crowd holds **Yes** most likely: 60%." in told(shown)
    alt, _ = await pictured(await town.joon.click(shown.response, label="Chart"))
    assert alt.endswith("A Yes: 60%. B No: 40%.")


async def test_votes_split_by_progress_pick_nobody_out(town: Town) -> None:
    card = await create(town)
    for number, fan in enumerate(crowd(town, 12)):
        if number >= 6:
            await fan.slash(town.general, "progress set", show="all-of-us-are-dead", episode=f"S1E{number}")
        await vote(fan, card, 1 if number < 6 else 2)
    shown = await results(town, town.hana)
    split = told(await town.hana.click(shown.response, label="By progress"))
    assert "**Watched nothing, or did not say** · 6 votes\nA 100% · B 0% · C 0%" in split
    assert "**S1E6 to S1E11** · 6 votes\nA 0% · B 100% · C 0%" in split
    small = await create(town, question="And now?")
    await vote(town.joon, small, 1)
    shown = await results(town, town.hana)
    few = told(await town.hana.click(shown.response, label="By progress"))
    assert "too few to split" in few
    assert "100%" not in few


async def test_history_is_drawn_and_told_at_a_few_times(town: Town) -> None:
    card = await create(town, closes_in="1h")
    refused = told(await town.hana.slash(town.general, "poll history"))
    assert refused == "Nobody has voted yet."
    await vote(town.joon, card, 1)
    await town.env.advance_time(1800)
    await vote(town.hana, card, 2)
    await town.env.advance_time(1801)
    shown = await town.hana.slash(town.general, "poll history")
    said = told(shown)
    assert "One vote\nA 100% · B 0% · C 0%" in said
    assert "2 votes\nA 50% · B 50% · C 0%" in said
    assert said.count("<t:") == 5
    alt, picture = await pictured(shown)
    assert alt.startswith(f"{QUESTION} 2 votes. A On-jo: 100% (")
    assert picture.width == 960


async def test_nobody_looks_closer_than_at_the_tally_they_may_see(town: Town) -> None:
    card = await create(town, results="after_vote")
    await vote(town.joon, card, 1)
    poll = await newest(town, town.hana)
    assert labels((await results(town, town.hana)).response) == []
    for look in ("chart", "split", "history"):
        refused = await press(town, town.hana, town.general, f"r1:poll.{look}:{poll}")
        assert "once you have voted" in told(refused), look
    assert "Chart" in labels((await results(town, town.joon)).response)

    await create(town, results="at_close", anonymous=True, question="In secret?")
    assert "not to its author either" in told(await town.mina.slash(town.general, "poll export"))
    assert "not to its author either" in told(await town.moderator.slash(town.general, "poll history"))


async def test_an_anonymous_poll_says_why_it_has_no_history_and_no_split(town: Town) -> None:
    card = await create(town, anonymous=True)
    await vote(town.joon, card, 1)
    shown = await results(town, town.mina)
    assert labels(shown.response) == ["Chart"]
    assert "neither a history nor a split" in told(shown)
    poll = await newest(town, town.mina)
    assert "no vote has its time" in told(await press(town, town.mina, town.general, f"r1:poll.history:{poll}"))
    assert "is not kept with the vote" in told(await press(town, town.mina, town.general, f"r1:poll.split:{poll}"))
    assert "once it has closed" in told(await press(town, town.mina, town.general, f"r1:poll.export:{poll}"))


async def test_the_file_is_for_the_author_and_moderators_and_names_voters_unless_anonymous(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    refused = await town.joon.slash(town.general, "poll export")
    assert "Only its author and moderators" in told(refused)
    forged = await press(town, town.joon, town.general, f"r1:poll.export:{await newest(town, town.joon)}")
    assert "Only its author and moderators" in told(forged)
    shown = await results(town, town.mina)
    for file in (
        await town.mina.click(shown.response, label="Export"),
        await town.moderator.slash(town.general, "poll export"),
    ):
        message: Any = file.followups[-1] if file.followups else file.response
        (attached,) = message.attachments
        (row,) = csv.DictReader((await attached.read()).decode().splitlines())
        assert (row["voter_id"], row["option"]) == (str(town.joon.id), OPTIONS[0])
        assert file.ephemeral


async def test_whoever_is_behind_learns_nothing_of_a_covered_poll_by_any_way(town: Town) -> None:
    card = await create(town, up_to="S1E4")
    await town.joon.slash(town.general, "progress set", show="all-of-us-are-dead", episode="S1E4")
    shown = await town.joon.click(card, label="Reveal")
    await town.joon.click(shown.response, label=OPTIONS[1])
    poll = await newest(town, town.hana)
    ways = [await town.hana.slash(town.general, f"poll {command}", poll=poll) for command in ("results", "history")] + [
        await press(town, town.hana, town.general, f"r1:poll.{look}:{poll}") for look in ("chart", "split", "history")
    ]
    ways.append(await town.moderator.slash(town.general, "poll export", poll=poll))
    for way in ways:
        assert "I have watched" in str(labels(way.response)) or "S1E4" in told(way)
        assert not any(text in told(way) for text in (QUESTION, *OPTIONS))
    chart = await town.joon.click((await results(town, town.joon)).response, label="Chart")
    alt, _ = await pictured(chart)
    assert alt == "A covered picture: it spoils All of Us Are Dead up to S1E4."
    assert picture_of(chart)["spoiler"]


async def test_polls_of_another_server_are_not_looked_at(town: Town) -> None:
    await vote(town.joon, await create(town), 1)
    poll = await newest(town, town.mina)
    elsewhere = town.env.create_guild("Elsewhere")
    channel, there = elsewhere.create_text_channel("general"), elsewhere.add_member(town.mina.user)
    await town.env.settle()
    for look in ("chart", "split", "history", "export"):
        assert "no such poll" in told(await press(town, there, channel, f"r1:poll.{look}:{poll}"))
    for command in ("results", "history", "export"):
        assert "no such poll" in told(await there.slash(channel, f"poll {command}", poll=poll))
    assert "another time" in told(await press(town, town.mina, town.general, "r1:poll.chart:x"))

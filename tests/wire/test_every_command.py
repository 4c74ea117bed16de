"""Every command, menu entry and autocomplete of the bot, once, over real HTTP and WebSocket."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import Permissions

from bot.ui.terms import PERMISSIONS

from .bare_bot import PIXEL
from .basics import Upload
from .exchange import Action
from .forms import Option
from .messages import Message
from .process import BotProcess
from .rooftop import SHOW, right_answer, right_letter
from .standin import StandIn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .basics import Json
    from .channels import Channel
    from .guilds import Member

TITLE = "All of Us Are Dead"
TITLES = [TITLE, "Squid Game"]
REVEAL_AND_MORE = 25.0
"""Seconds for what comes after a reveal, which stands for eight."""


@dataclass
class Scene:
    """A channel of its own, and who is in it."""

    discord: StandIn
    place: Channel
    mina: Member
    joon: Member
    moderator: Member

    async def run(self, person: Member, command: str, /, **options: object) -> Message:
        """The answer to a command."""
        return await (await self.discord.slash(person, self.place, command, **options)).original()

    async def fill_in(self, person: Member, command: str, fields: Json, /, **options: object) -> Message:
        """The answer to the form with which a command is answered."""
        form = await (await self.discord.slash(person, self.place, command, **options)).modal()
        return await (await self.discord.submit(person, form, fields)).original()

    async def offered(
        self, person: Member, command: str, option: str, typed: str = "", /, **others: object
    ) -> dict[str, str]:
        """What autocomplete offers: the value of each name."""
        exchange = await self.discord.autocomplete(person, self.place, command, option, typed, **others)
        return {choice["name"]: choice["value"] for choice in (await exchange.answered()).choices}

    async def press(self, person: Member, message: Message, button: str) -> Message:
        """The answer to a press."""
        return await (await self.discord.press(person, message, button)).original()


async def test_every_command_works_and_nothing_that_is_sent_breaks_discords_rules(tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as discord:
        discord.world.patience = REVEAL_AND_MORE
        guild = discord.world.guild
        guild.everyone.permissions = 0  # the bot has the permissions that its invite link asks for, and no others
        async with BotProcess(discord, tmp_path) as bot:
            await bot.ready()
            await daily(staged(discord, daily))  # before the nights move the server's clocks, and so end its day
            fans = (trivia, suggestions, polls, spoilers, progress, privacy, about)
            moderators = (setup, nights, guard, rooms, packs)
            async with asyncio.TaskGroup() as together:
                for play in (*fans, *moderators, old_buttons):
                    together.create_task(play(staged(discord, play)), name=play.__name__)
            assert await bot.terminate() == 0
        assert discord.complaints == []
        commands = dict(registered(discord))
        assert used(discord, Action.COMMAND) == commands.keys()
        completing = {f"{path} {name}" for path, options in commands.items() for name in options}
        assert used(discord, Action.AUTOCOMPLETE) == completing
        printed = "\n".join(bot.output)
        assert "Traceback" not in printed
        assert discord.token not in printed
        assert bot.errors == []


def staged(discord: StandIn, play: Callable[..., object]) -> Scene:
    """A scene has people of its own, since all scenes together are more than one person may do at once."""
    guild, name = discord.world.guild, play.__name__
    sora = guild.add_member("Sora", guild.role("Moderator"))
    return Scene(discord, guild.add_text(name), guild.add_member("Mina"), guild.add_member("Joon"), sora)


async def progress(scene: Scene) -> None:
    fan = scene.discord.world.guild.add_member("Dae-su")  # what the others have watched is told elsewhere meanwhile
    assert list(await scene.offered(fan, "progress set", "show", "aouad")) == [TITLE]
    assert list(await scene.offered(fan, "progress set", "episode", "e3", show=SHOW.id)) == ["S1E3"]
    told = await scene.run(fan, "progress set", show=SHOW.id, episode="S1E3")
    assert told.ephemeral
    assert f"Noted for **{TITLE}**: up to S1E3" in told.text
    assert f"**{TITLE}** · up to S1E3" in (await scene.run(fan, "progress show")).text
    assert list(await scene.offered(fan, "progress clear", "show", "dead")) == [TITLE]
    assert (await scene.run(fan, "progress clear", show=SHOW.id)).text == "Forgotten."
    assert scene.place.texts == []


async def privacy(scene: Scene) -> None:
    fan = scene.discord.world.guild.add_member("Gyeong-su")
    await scene.run(fan, "progress set", show=SHOW.id, episode="S1E3")
    assert "What I keep about you" in (await scene.run(fan, "privacy policy")).text
    exported = await scene.run(fan, "privacy export")
    assert [file.filename for file in exported.attachments] == ["rooftop-export.json"]
    asked = await scene.run(fan, "privacy delete")
    assert "One entry goes" in asked.text
    await scene.press(fan, asked, "Delete it for good")
    await asked.shows("I keep nothing about you any more")


async def about(scene: Scene) -> None:
    fan = scene.discord.world.guild.add_member("Nam-ra")
    assert list(await scene.offered(fan, "show about", "show", "aouad")) == [TITLE]
    card = await scene.run(fan, "show about", show=SHOW.id)
    assert card.ephemeral
    await (await scene.discord.press(fan, card, "Characters")).answered()
    await card.shows("Choi Nam-ra")
    await (await scene.discord.select(fan, card, "How far have you watched?", ["I have watched S1E12"])).answered()
    await card.shows("it goes up to S1E12")
    helped = await scene.run(fan, "help")
    assert helped.ephemeral
    await (await scene.discord.select(fan, helped, "I would like to", ["Play trivia"])).answered()
    await helped.shows("</trivia start:")
    assert scene.place.texts == []


async def setup(scene: Scene) -> None:
    moderator = scene.moderator
    panel = await scene.run(moderator, "setup")
    assert panel.ephemeral
    await (await scene.discord.press(moderator, panel, "Step by step")).answered()
    await panel.shows("In which language do I speak to everybody?")
    await (await scene.discord.press(moderator, panel, "Next: Show")).answered()
    await (await scene.discord.select(moderator, panel, "Show", [TITLE])).answered()
    for step in ("Channels", "Guard", "Games and polls", "Reminders", "Time zone", "Permissions"):
        await (await scene.discord.press(moderator, panel, f"Next: {step}")).answered()
        await panel.shows(f"## {step}")
    await panel.shows("I can do all that I am made for")
    await (await scene.discord.press(moderator, panel, "All steps")).answered()
    await panel.shows("Games: everybody · Polls: everybody")
    assert list(await scene.offered(moderator, "settings set", "show", "aouad")) == [TITLE]
    assert list(await scene.offered(moderator, "settings set", "timezone", "seoul")) == ["Asia/Seoul"]
    done = await scene.run(moderator, "settings set", show=SHOW.id)
    assert "Done, and it holds from now on." in done.text
    assert f"**Show**\n{TITLE}" in (await scene.run(moderator, "settings show")).text
    assert scene.place.texts == []


async def guard(scene: Scene) -> None:
    moderator, place = scene.moderator, scene.place
    assert list(await scene.offered(moderator, "guard channel", "show")) == TITLES
    assert "S1E12" in await scene.offered(moderator, "guard channel", "up_to", "e12")
    told = await scene.run(moderator, "guard channel", channel=place, show=SHOW.id, up_to="S1E4")
    assert f"{place.mention} may now talk openly about **{TITLE}**: up to S1E4." in told.text
    assert f"{place.mention} · {TITLE} · up to S1E4" in (await scene.run(moderator, "guard list")).text
    refused = await scene.discord.slash(scene.joon, place, "guard clear", unoffered=True, channel=place)
    assert "Only people who may manage the server" in (await refused.original()).text
    assert list(await scene.offered(moderator, "guard clear", "show")) == TITLES
    assert "no ceiling of its own" in (await scene.run(moderator, "guard clear", channel=place, show=SHOW.id)).text
    await guard_settings(scene)


async def guard_settings(scene: Scene) -> None:
    moderator, place = scene.moderator, scene.place
    assert "reports nowhere" not in (await scene.run(moderator, "guard log", channel=place)).text
    told = await scene.run(moderator, "guard mode", mode="wrap", channel=place, strictness="certain")
    assert "covers what spoils" in told.text
    refused = await scene.run(moderator, "guard automod", state="on")
    assert "I need the permission Manage Server" in refused.text
    role = scene.discord.world.guild.add_role("Critics")
    assert "leaves people with the role" in (await scene.run(moderator, "guard exempt", role=role)).text
    read = await scene.fill_in(moderator, "guard test", {"text": "Gwi-nam becomes a hambie."})
    assert read.ephemeral
    assert "S1E9 · certain" in read.text
    assert list(await scene.offered(moderator, "guard phrase add", "show")) == TITLES
    assert "S1E7" in await scene.offered(moderator, "guard phrase add", "up_to", "7")
    added = await scene.fill_in(moderator, "guard phrase add", {"text": "the broccoli incident"}, up_to="S1E7")
    assert "up to S1E7" in added.text
    assert "||the broccoli incident||" in (await scene.run(moderator, "guard phrase list")).text
    (phrase,) = (await scene.offered(moderator, "guard phrase remove", "phrase", "brocc")).values()
    assert (await scene.run(moderator, "guard phrase remove", phrase=phrase)).text == "Forgotten."


async def packs(scene: Scene) -> None:
    discord, moderator = scene.discord, scene.moderator
    assert list(await scene.offered(moderator, "pack import", "show", "squid")) == TITLES[1:]
    assert "S1E4" in await scene.offered(moderator, "pack import", "safe_after", "e4", show="squid-game")
    assert await scene.offered(moderator, "pack import", "category", show="squid-game")
    broken = Upload("doors.csv", b"question;answer\nWhich door?;The red door;The blue door\n", None)
    where = {"safe_after": "S1E4", "show": "squid-game"}
    refused = await scene.run(moderator, "pack import", file=broken, **where)
    assert "Line 2: There are 3 cells here for 2 columns." in refused.text
    sound = Upload("doors.csv", b"question;answer;wrong\nWhich door?;The red door;The blue door\n", None)
    looked = await scene.run(moderator, "pack import", file=sound, **where)
    assert looked.ephemeral
    await (await discord.press(moderator, looked, "Import the question")).answered()
    await looked.shows("**doors** is in")
    answers = {
        "The question": "Which key?",
        "The right answer": "The red one",
        "Why that is right, and where it is said": "So.",
    }
    added = await scene.fill_in(moderator, "pack import", answers, **where)
    assert "Added to **Questions of our own**" in added.text
    for command in ("export", "enable", "disable", "remove"):
        pack = (await scene.offered(moderator, f"pack {command}", "pack", "door"))["doors"]
        told = await scene.run(moderator, f"pack {command}", pack=pack)
        assert "**doors**" in told.text
    await (await discord.press(moderator, told, "Remove it")).answered()
    await told.shows("**doors** is removed")
    assert "Questions of our own" in (await scene.run(moderator, "pack list")).text


async def rooms(scene: Scene) -> None:
    discord, mina, joon, moderator, place = scene.discord, scene.mina, scene.joon, scene.moderator, scene.place
    threads_allowed = Permissions(view_channel=True, create_public_threads=True).value
    for person in (mina, moderator):
        place.overwrites[person.id] = {"id": person.id, "type": 1, "allow": str(threads_allowed), "deny": "0"}
    assert list(await scene.offered(mina, "episode room", "show")) == TITLES
    assert "S1E1" not in await scene.offered(mina, "episode room", "episode", "e12", show=SHOW.id)
    assert "Create Public Threads" in (await scene.run(joon, "episode room", episode="S1E4")).text

    asked = [await discord.slash(person, place, "episode room", episode="S1E4") for person in (mina, moderator)]
    told = [(await exchange.original()).text for exchange in asked]  # two at once: one room
    thread = await place.thread_named(f"{TITLE} · S1E4")
    link = f"||[Take me there anyway](https://discord.com/channels/{discord.world.guild.id}/{thread.id})||"
    assert all(link in text for text in told)
    first = await thread.message_where("Talk openly here")
    assert len(thread.messages) == 1
    assert "You may be behind" in (await scene.press(joon, first, "Is it safe for me?")).text
    assert f"**{TITLE}**: up to S1E4" in (await scene.press(joon, first, "I have watched S1E4")).text
    assert f"Here it is: {thread.mention}" in (await scene.run(joon, "episode room", episode="S1E4")).text

    assert list(await scene.offered(joon, "episode rooms", "show", "aouad")) == [TITLE]
    assert f"Safe for you\n**S1E4** · {thread.mention}" in (await scene.run(joon, "episode rooms")).text
    assert list(await scene.offered(moderator, "episode rooms", "season")) == ["1"]
    season = await scene.run(moderator, "episode rooms", season=1)
    await season.shows("1 of 12, one of them new")
    await scene.press(moderator, season, "Stop")
    await season.shows("stopped it here")
    entered = await discord.select(joon, season, "Rooms S1E1 to", ["S1E1"])
    assert "Here it is" in (await entered.original()).text
    assert await place.thread_named(f"{TITLE} · S1E1")


async def trivia(scene: Scene) -> None:
    mina, joon, place = scene.mina, scene.joon, scene.place
    assert list(await scene.offered(mina, "trivia start", "show")) == TITLES
    assert "S1E2" in await scene.offered(mina, "trivia start", "up_to", "s1e2", show=SHOW.id)
    category = (await scene.offered(mina, "trivia start", "category", "making"))["Making of"]
    lobby = await scene.run(mina, "trivia start", show=SHOW.id, questions=2, seconds=10, category=category)
    await scene.press(joon, lobby, "Join")
    await lobby.shows("2 are in")
    await scene.press(mina, lobby, "Start")
    await lobby.shows("2 questions are coming")
    for number in (1, 2):
        question = await place.message_where(f"Question {number} of 2")
        right = right_letter(question)
        assert f"Locked in: **{right}**" in (await scene.press(mina, question, right)).text
        wrong = next(letter for letter in question.buttons if letter != right)
        assert f"Locked in: **{wrong}**" in (await scene.press(joon, question, wrong)).text
        await question.shows(f"Right: {mina.mention}")
        assert question.buttons == ["Report", "?"]
    podium = await place.message_where("The game is over")
    assert f"{mina.mention} wins!" in podium.text
    assert [file.filename for file in podium.attachments] == ["podium.png"]
    assert list(await scene.offered(mina, "trivia leaderboard", "show")) == TITLES
    table = await scene.run(joon, "trivia leaderboard", period="week", show=SHOW.id)
    assert f"🥇 **1.** {mina.mention}" in table.text
    assert [file.filename for file in table.attachments] == ["table.png"]
    assert list(await scene.offered(mina, "trivia leaderboard", "season")) == ["1"]
    assert list(await scene.offered(joon, "trivia profile", "show")) == TITLES
    record = await scene.run(joon, "trivia profile", member=mina)
    assert (record.ephemeral, [file.filename for file in record.attachments]) == (True, ["record.png"])
    assert "2 of 2 right" in record.text.replace("*", "")
    await typed_trivia(scene)


async def typed_trivia(scene: Scene) -> None:
    mina, joon = scene.mina, scene.joon
    wishes = {"answers": "Typed, in a form or in the chat", "mode": "Rewatch: episode by episode, from the first"}
    lobby = await scene.run(joon, "trivia start", teams=2, **wishes)
    await scene.press(mina, lobby, "🟦 Blue")
    await lobby.shows(f"🟦 Blue  {mina.mention}")
    await scene.press(joon, lobby, "Start")
    question = await scene.place.message_where("Question 1 of 10", after=lobby)
    assert question.buttons == ["Answer", "Hint", "Skip", "?"]
    form = await (await scene.discord.press(mina, question, "Answer")).modal()
    guessed = await scene.discord.submit(mina, form, {"Your answer": right_answer(question)})
    assert "is right!" in (await guessed.original()).text
    assert "1 of 2 so far" in (await scene.press(mina, question, "Hint")).text
    await scene.press(joon, question, "Hint")
    await question.shows("**Hint:**")
    assert "Skipped." in (await scene.run(scene.moderator, "trivia skip")).text
    await question.shows("Skipped: this question counts for nobody.")
    assert "The game was stopped" in (await scene.run(scene.moderator, "trivia stop")).text


async def daily(scene: Scene) -> None:
    joon, place = scene.joon, scene.place
    writing = str(Permissions(view_channel=True, send_messages=True).value)
    place.overwrites[joon.id] = {"id": joon.id, "type": 1, "allow": writing, "deny": "0"}
    assert list(await scene.offered(joon, "trivia daily", "show")) == TITLES
    card = await scene.run(joon, "trivia daily", show=SHOW.id)
    assert card.ephemeral
    for number in (1, 2, 3):
        await card.shows(f"{number} of 3")
        assert card.buttons == ["A", "B", "C", "D"]
        await scene.discord.press(joon, card, "A")
        await card.shows("is right.")
        await scene.discord.press(joon, card, card.buttons[0])
    await card.shows("Daily streak: **one day**")
    await scene.discord.press(joon, card, "Share")
    grid = await place.message_where("of 3 right")
    assert grid.author_name == "Joon"
    assert (await scene.press(scene.mina, grid, "Play today's")).ephemeral


async def suggestions(scene: Scene) -> None:
    mina, moderator = scene.mina, scene.moderator
    assert list(await scene.offered(mina, "trivia suggest", "show")) == TITLES
    reach = await scene.offered(mina, "trivia suggest", "up_to", "e2", show=SHOW.id)
    fields = {
        "The question": "Who lights the fire?",
        "The right answer": "Nam-ra",
        "Up to three wrong choices, one a line": "On-jo\nCheong-san",
        "Why that is right, and where it is said": "Seen in the last scene.",
        "What it is about": "Story",
    }
    told = await scene.fill_in(mina, "trivia suggest", fields, up_to=reach["S1E2"], difficulty="Hard")
    assert "Your question is with the moderators now" in told.text
    assert "Filed under Story · hard · up to S1E2." in told.text
    card = await scene.run(moderator, "trivia review")
    assert "Who lights the fire?" in card.text
    await (await scene.discord.select(moderator, card, "File under another category", ["Category: Cast"])).original()
    await card.shows("Cast · hard · up to S1E2")
    form = await (await scene.discord.press(moderator, card, "Edit")).modal()
    await scene.discord.submit(moderator, form, {"The last episode that it gives away": "e12"})
    await card.shows("Cast · hard · up to S1E12")
    await scene.press(moderator, card, "Approve")
    await card.shows("Nothing waits for you.")
    await report(scene)


async def report(scene: Scene) -> None:
    mina, moderator, place = scene.mina, scene.moderator, scene.place
    category = (await scene.offered(mina, "trivia start", "category", "cast"))["Cast"]
    lobby = await scene.run(moderator, "trivia start", questions=1, seconds=10, up_to="S1E0", category=category)
    await scene.press(moderator, lobby, "Start")
    question = await place.message_where("Question 1 of 1")
    await scene.press(moderator, question, right_letter(question))
    await question.shows(f"Right: {moderator.mention}")
    form = await (await scene.discord.press(mina, question, "Report")).modal()
    said = {"What is wrong with it?": "Another answer is right too", "What should the moderators know?": "It's both."}
    assert "Thank you" in (await (await scene.discord.submit(mina, form, said)).original()).text
    card = await scene.run(moderator, "trivia review")
    assert "Another answer is right too" in card.text
    form = await (await scene.discord.press(moderator, card, "Accept a spelling")).modal()
    await scene.discord.submit(moderator, form, {"Spellings that are right too, one a line": "Nobody at all"})
    await card.shows("No game had to be scored again.")
    await scene.press(moderator, card, "Decisions (1)")
    await card.shows("**Nobody at all** accepted by")
    await scene.press(moderator, card, "Take it back")
    await card.shows("Taken back.")


async def nights(scene: Scene) -> None:
    discord, mina, moderator, place = scene.discord, scene.mina, scene.moderator, scene.place
    guild = discord.world.guild
    role = guild.add_role("Trivia fans")
    discord.world.meant_to_be_pinged.add(role.id)
    assert list(await scene.offered(moderator, "trivia night", "show")) == TITLES
    assert "S1E4" in await scene.offered(moderator, "trivia night", "up_to", "s1e4")
    assert "Making of" in await scene.offered(moderator, "trivia night", "category", "making")
    assert list(await scene.offered(moderator, "trivia night", "timezone", "seoul")) == ["Asia/Seoul"]
    (understood,) = await scene.offered(moderator, "trivia night", "when", "24 Dec 20:00 KST")
    assert understood.endswith("-12-24 20:00 Asia/Seoul")
    later = {"when": "fri 20:00", "channel": place, "repeat": "weekly", "timezone": "Asia/Seoul"}
    assert "are in Asia/Seoul" in (await scene.run(moderator, "trivia night", **later)).text
    soon = {"when": f"<t:{int(time.time()) + 5}:F>", "role": role, "show": SHOW.id, "questions": 3}
    planned = await scene.run(moderator, "trivia night", **soon)
    assert planned.ephemeral
    assert f"I cannot give {role.mention}" in planned.text  # for that a moderator grants more than the invite link
    assert [event["name"] for event in guild.events.values()] == [f"Trivia night: {TITLE}"] * 2
    reminder = await place.message_where("Trivia night soon")
    assert role.mention in reminder.text
    assert "ask a moderator" in (await scene.press(mina, reminder, "Count me in or out")).text
    lobby = await place.message_where("Nobody is in yet")
    await scene.press(mina, lobby, "Join")
    await lobby.shows(f"In: {mina.mention}")
    await place.message_where("The lobby has opened")
    assert list(await scene.offered(moderator, "trivia schedule", "daily_at", "18:00"))
    assert list(await scene.offered(moderator, "trivia schedule", "timezone", "paris")) == ["Europe/Paris"]
    assert "every week at 20:00" in (await scene.run(mina, "trivia schedule")).text
    asked = await scene.press(moderator, await scene.run(moderator, "trivia schedule"), "Call off")
    assert "called off" in (await scene.press(moderator, asked, "Yes, call it off")).text
    await place.message_where("Called off by")
    assert [event["status"] for event in guild.events.values()] == [2]


async def polls(scene: Scene) -> None:
    mina, joon = scene.mina, scene.joon
    (asked,) = (await scene.offered(mina, "poll season2", "question", "expect season 2 to bring")).values()
    assert list(await scene.offered(mina, "poll season2", "show")) == TITLES
    assert (await scene.run(mina, "poll season2", question=asked)).ephemeral
    season2 = await scene.place.message_where("What do you most expect")
    await (await scene.discord.select(joon, season2, "Choose one", ["C  Answers about the virus"])).original()
    await season2.shows("One vote")

    assert "This is being asked already" in (await scene.run(joon, "poll season2", question=asked)).text

    await covered_poll(scene)
    await ranking(scene)
    await forecast(scene)

    assert "Polls of this server" in (await scene.run(joon, "poll list")).text
    closing = await scene.offered(mina, "poll close", "poll", "season 2")
    (poll_id,) = closing.values()
    asked_to_close = await scene.run(mina, "poll close", poll=poll_id)
    await scene.press(mina, asked_to_close, "Close it")
    await asked_to_close.shows("Closed: What do you most expect")
    await season2.shows("One vote · closed")
    named = await scene.offered(joon, "poll results", "poll", "season 2")
    assert named == closing
    results = await scene.run(joon, "poll results", poll=poll_id)
    assert results.ephemeral
    assert "You voted **Answers about the virus**." in results.text
    chart = await scene.press(joon, results, "Chart")
    assert [file.filename for file in chart.attachments] == ["bars.png"]
    assert "too few to split" in (await scene.press(joon, results, "By progress")).text
    assert await scene.offered(joon, "poll history", "poll", "season 2") == closing
    history = await scene.run(joon, "poll history", poll=poll_id)
    assert [file.filename for file in history.attachments] == ["lines.png"]
    assert await scene.offered(mina, "poll export", "poll", "season 2") == closing
    exported = await scene.run(mina, "poll export", poll=poll_id)
    assert [file.filename for file in exported.attachments] == [f"poll-{poll_id}.csv"]
    await verdicts(scene)


async def verdicts(scene: Scene) -> None:
    joon, moderator = scene.joon, scene.moderator
    card = await scene.place.message_where("Will On-jo return?")
    (poll_id,) = (await scene.offered(moderator, "poll resolve", "poll", "will on-jo")).values()
    asked = await scene.run(moderator, "poll resolve", poll=poll_id)
    await scene.discord.select(moderator, asked, "What came true", ["A  Yes"])
    await asked.shows("**Yes** came true?")
    await scene.press(moderator, asked, "Yes, that came true")
    await asked.shows("Resolved: Will On-jo return?")
    await card.shows("The crowd: Brier score")
    assert "You had given it" in (await scene.press(joon, card, "Your score")).text
    board = await scene.run(joon, "poll board")
    assert "4 more put you on the table" in board.text
    calibration = await scene.press(joon, board, "My calibration")
    assert [file.filename for file in calibration.attachments] == ["calibration.png"]
    assert await scene.offered(moderator, "poll void", "poll", "will on-jo") == {"Will On-jo return?": poll_id}
    asked = await scene.run(moderator, "poll void", poll=poll_id)
    await scene.press(moderator, asked, "Make it void")
    await card.shows("this poll counts for nothing")


async def covered_poll(scene: Scene) -> None:
    mina, joon = scene.mina, scene.joon
    lengths = await scene.offered(mina, "poll create", "closes_in", "hour")
    reach = await scene.offered(mina, "poll create", "up_to", "s1e12")
    fields = {"The question": "Is Cheong-san alive?", "The options, one a line": "Yes\nNo\nBoth"}
    options = {"kind": "Several choices", "results": "At any time", "max_choices": 2, "anonymous": True}
    await scene.fill_in(mina, "poll create", fields, closes_in=lengths["6 hours"], up_to=reach["S1E12"], **options)
    covered = await scene.place.message_where("What is asked stands nowhere in this channel")
    assert f"⚠️ **Spoiler** · {TITLE} · up to S1E12" in covered.text
    assert "alive" not in covered.text
    behind = await scene.press(joon, covered, "Reveal")
    paper = await scene.press(joon, behind, "Show me anyway")
    assert "Is Cheong-san alive?" in paper.text
    voted = await scene.discord.select(joon, paper, "Choose up to 2", ["A  Yes", "C  Both"])
    assert "Your vote is stored: **A, C**." in (await voted.original()).text
    await covered.shows("One vote")
    assert "Yes" in (await scene.press(joon, behind, "I have seen it")).text


async def ranking(scene: Scene) -> None:
    mina, joon = scene.mina, scene.joon
    fields = {"The question": "Who is the bravest?", "The options, one a line": "On-jo\nNam-ra\nDae-su"}
    made = await scene.fill_in(mina, "poll create", fields, kind="A ranking: instant runoff")
    form = await (await scene.discord.press(mina, made, "Edit")).modal()
    await (await scene.discord.submit(mina, form, {"The question": "Who is the kindest?"})).original()
    card = await scene.place.message_where("Who is the kindest?")
    paper = await scene.press(joon, card, "Rank them")
    await scene.discord.select(joon, paper, "Your first choice", ["B  Nam-ra"])
    await paper.shows("**1.** Nam-ra")
    await (await scene.discord.press(joon, paper, "Start again")).answered()
    await scene.discord.select(joon, paper, "Your first choice", ["C  Dae-su"])
    await paper.shows("**1.** Dae-su")
    await scene.discord.press(joon, paper, "Vote")
    await paper.shows("Your vote is stored: **Dae-su**.")
    form = await (
        await scene.discord.press(joon, await scene.press(joon, card, "Rank them"), "Type it instead")
    ).modal()
    typed = await scene.discord.submit(joon, form, {"Letters, your favourite first": "B C"})
    assert "to **Nam-ra › Dae-su**" in (await typed.original()).text
    await card.shows("**Nam-ra** wins the instant runoff")


async def forecast(scene: Scene) -> None:
    mina, joon = scene.mina, scene.joon
    opening = await scene.offered(mina, "poll create", "opens", "in 2 hours")
    fans = scene.discord.world.guild.add_role("Poll fans", mentionable=True)
    scene.discord.world.meant_to_be_pinged.add(fans.id)
    fields = {"The question": "Will On-jo return?"}
    wishes = {"kind": "A forecast in percent, scored once the truth is known", "ping": fans}
    waiting = await scene.fill_in(mina, "poll create", fields, opens=next(iter(opening.values())), **wishes)
    assert "Your poll waits." in waiting.text
    await (await scene.discord.press(mina, waiting, "Call off")).answered()
    await waiting.shows("Called off")
    await scene.fill_in(mina, "poll create", fields, **wishes)
    card = await scene.place.message_where("Will On-jo return?")
    form = await (await scene.discord.press(joon, card, "Make your forecast")).modal()
    stored = await scene.discord.submit(joon, form, {"Yes, in percent": "70"})
    assert "Your vote is stored: **Yes 70%, No 30%**." in (await stored.original()).text
    await card.shows("70%")


async def spoilers(scene: Scene) -> None:
    await plot_points(scene)
    discord, joon, place = scene.discord, scene.joon, scene.place
    assert list(await scene.offered(joon, "spoiler say", "show")) == TITLES
    assert "S1E7" in await scene.offered(joon, "spoiler say", "up_to", "7")
    secret = {"up_to": "S1E7", "style": "Spoiler tags", "file": Upload("he falls.png", PIXEL, "Cheong-san falls")}
    told = await scene.fill_in(joon, "spoiler say", {"Your text": "He falls."}, **secret)
    assert (told.text, told.ephemeral) == ("Posted in your name, covered.", True)
    said = await place.message_where("||He falls.||")
    assert said.author_name == "Joon"
    assert "up to S1E7" in said.text
    assert [(file.spoiler, file.description, file.data) for file in said.attachments] == [(True, None, PIXEL)]
    assert "falls" not in said.attachments[0].filename

    await seals(scene)

    wrapped = await scene.fill_in(joon, "spoiler wrap", {"Your text": "He || falls."})
    assert wrapped.ephemeral
    assert "||He │ falls.||" in wrapped.text.replace("││", "│")

    blurted = await discord.say(scene.mina, place, "Nam-ra lives!", files=[Upload("roof.png", PIXEL)])
    done = await (await discord.message_menu(scene.moderator, blurted, "Mark as spoiler")).original()
    assert done.ephemeral
    assert done.text.startswith("Done: the message is covered now, in its author's name.")
    repost = await place.message_where("||Nam-ra lives!||")
    assert repost.author_name == "Mina"
    assert [(file.spoiler, file.data) for file in repost.attachments] == [(True, PIXEL)]
    assert blurted.deleted


async def seals(scene: Scene) -> None:
    mina, joon, place = scene.mina, scene.joon, scene.place
    sealed = {"up_to": "S1E8", "style": "Sealed, behind a Reveal button", "file": Upload("she bites.png", PIXEL)}
    told = await scene.fill_in(joon, "spoiler say", {"Your text": "She bites."}, **sealed)
    assert (told.text.startswith("Sealed and posted in your name."), told.ephemeral) == (True, True)
    card = await place.message_where("Sealed: it stands nowhere in this channel.")
    assert (card.author_name, card.attachments) == ("Joon", [])
    assert "up to S1E8" in card.text
    behind = await scene.press(mina, card, "Reveal")
    assert behind.ephemeral
    assert "bites" not in behind.text
    for ahead in (await scene.press(mina, behind, "Show me anyway"), await scene.press(mina, card, "Reveal")):
        assert "She bites." in ahead.text
        assert [(file.spoiler, file.data) for file in ahead.attachments] == [(True, PIXEL)]
    own = await scene.press(joon, card, "Reveal")
    form = await (await scene.discord.press(joon, own, "Edit")).modal()
    edited = await scene.discord.submit(joon, form, {"Your text": "She bites nobody."})
    assert (await edited.original()).text.startswith("Changed.")
    assert (await scene.press(joon, own, "Unseal")).text.startswith("Unsealed")
    assert "||She bites nobody.||" in card.text
    assert [(file.spoiler, file.data) for file in card.attachments] == [(True, PIXEL)]
    await embargo(scene)


async def embargo(scene: Scene) -> None:
    """Not at the same time as a seal is posted: what aired years ago would need none."""
    moderator = scene.moderator
    assert list(await scene.offered(moderator, "guard embargo", "show", "dead")) == [TITLE]
    told = await scene.run(moderator, "guard embargo", show=SHOW.id, days=365)
    assert f"Spoilers of **{TITLE}** need no seal from 365 days after" in told.text
    tagged = await scene.fill_in(
        scene.joon, "spoiler say", {"Your text": "Old."}, style="Sealed, behind a Reveal button"
    )
    assert "S1E12 is old enough to need no seal" in tagged.text
    assert "stay sealed" in (await scene.run(moderator, "guard embargo", show=SHOW.id)).text


async def plot_points(scene: Scene) -> None:
    joon, place = scene.joon, scene.place
    assert list(await scene.offered(joon, "spoiler plot", "show")) == TITLES
    points = await scene.offered(joon, "spoiler plot", "point", "hospital", show=SHOW.id)
    posted = await scene.run(joon, "spoiler plot", show=SHOW.id, point=points["A visit to the hospital"])
    assert re.search(r"A visit to the hospital\n\|\|.*Bible", posted.text)
    menu = await scene.run(joon, "spoiler plot")
    assert menu.ephemeral
    title = menu.component("What about?")["options"][0]["label"]
    await scene.discord.select(joon, menu, "What about?", [title])
    assert "||" in (await place.message_where(title, after=posted)).text


async def old_buttons(scene: Scene) -> None:
    """Presses of what an earlier version may have posted, or somebody made up."""
    made_up = ("r0:trivia.join:1", "r1:trivia.dance:1", "r1:trivia.answer:x:1:0", "r1:poll.vote:1", "hello")
    buttons = [{"type": 2, "style": 1, "label": custom_id, "custom_id": custom_id} for custom_id in made_up]
    bot = scene.discord.world.bot
    card = Message(scene.place, bot.json(), application_id=bot.id)
    card.write({"components": [{"type": 1, "components": buttons}], "flags": 1 << 15}, [])
    scene.discord.world.post(card)
    for custom_id in made_up:
        told = await scene.press(scene.mina, card, custom_id)
        assert told.ephemeral
        assert "This button is from another time" in told.text


def used(discord: StandIn, action: Action) -> set[str]:
    """The commands that were run, or the options that were completed."""
    exchanges = [exchange for exchange in discord.world.exchanges.values() if exchange.action is action]
    return {" ".join(words(exchange.data)) for exchange in exchanges}


def words(data: Json) -> Iterator[str]:
    """A command's name, its subcommand's, and that of the option in which somebody types."""
    yield data["name"]
    for option in data.get("options", ()):
        if option["type"] <= Option.SUBCOMMAND_GROUP:
            yield from words(option)
        elif option.get("focused"):
            yield option["name"]


def registered(discord: StandIn) -> Iterator[tuple[str, list[str]]]:
    """Each command that can be run, with its options that complete themselves."""
    for command in discord.world.commands:
        yield from runnable(command["name"], command.get("options", []))


def runnable(path: str, options: list[Json]) -> Iterator[tuple[str, list[str]]]:
    """The commands under a group, or the command itself."""
    inner = [option for option in options if option["type"] <= Option.SUBCOMMAND_GROUP]
    for option in inner:
        yield from runnable(f"{path} {option['name']}", option.get("options", []))
    if not inner:
        yield path, [option["name"] for option in options if option.get("autocomplete")]

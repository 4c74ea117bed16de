"""Packs of a server's own, as moderators bring them, fans meet them, and somebody hostile would have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.db.tables import answers, own_packs, own_questions
from bot.trivia.own_packs import PREVIEW_LASTS
from tests.cogs.games import MOMENT, PAUSE, answer, begin, latest, told
from tests.forging import press, send_form
from tests.people import SHOW, custom_ids, labels, parts, texts

if TYPE_CHECKING:
    from simcord import InteractionResult

    from tests.people import Town

MODERATES = discord.Permissions(manage_guild=True)
pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

DOORS = """\
name: "Doors # @everyone"
author: "Bob <@1>"
questions:
  - question: "Which *door* do they close first?"
    answer: The fire door
    wrong: [The gate, "||The hatch||"]
    category: virus
    difficulty: hard
  - question: Who holds it shut?
    answer: Everybody
    safe_after: S1E9
"""


async def bring(
    town: Town, content: str | bytes = DOORS, name: str = "doors.yaml", **options: Any
) -> InteractionResult:
    """Have the moderator import a file."""
    raw = content.encode() if isinstance(content, str) else content
    return await town.moderator.slash(
        town.general, "pack import", **{"safe_after": "S1E0", "show": SHOW, "file": (name, raw), **options}
    )


async def imported(town: Town, content: str = DOORS, **options: Any) -> None:
    looked = await bring(town, content, **options)
    assert looked.response is not None
    await town.moderator.click(looked.response.message, label=labels(looked.response.message)[0])


async def ids(town: Town) -> list[str]:
    return [str(row.pack_id) for row in await town.rows(own_packs)]


async def test_a_pack_goes_from_a_file_past_a_dry_run_into_a_game(town: Town) -> None:
    looked = await bring(town)
    assert looked.response is not None
    assert looked.ephemeral
    card = looked.response.message
    shown = texts(card)
    assert r"## Doors # \@everyone" in shown
    assert r"by Bob \<\@1\>" in shown
    assert "**2 questions**, one of them only for typed answers" in shown
    assert "1 × no episode needed, 1 × up to S1E9" in shown
    assert "One does not say its episode and gets: no episode needed" in shown
    assert "One has no category of this show and is filed under" in shown
    assert r"**Which \*door\* do they close first?**" in shown
    assert [part["spoiler"] for part in parts(card) if part["type"] == 17] == [True], "the moderator is not spoiled"
    assert labels(card) == ["Import all 2", "Forget it"]
    lobby = await town.mina.slash(town.general, "trivia start", show=SHOW, category="virus", difficulty="hard")
    assert "There is no question like that" in told(lobby), "what was only looked at is not asked"

    taken = await town.moderator.click(card, label="Import all 2")
    assert r"✅ **Doors # \@everyone** is in: 2 questions" in texts(taken.response)
    question = await begin(town, town.joon, show=SHOW, questions=5, difficulty="hard", category="virus", up_to="S1E0")
    assert "Question 1 of 1" in texts(question)
    assert r"## Which \*door\* do they close first?" in texts(question)
    assert r"\|\|The hatch\|\|" in texts(question)
    await answer(town, town.mina, question)
    await answer(town, town.joon, question, right=False)
    await town.env.advance_time(MOMENT)
    revealed = latest(town.general)
    assert r"From Doors # \@everyone, by Bob \<\@1\>" in texts(revealed)
    assert f"Right: {town.mina.mention}" in texts(revealed)
    assert "Report" in labels(revealed)
    await town.env.advance_time(PAUSE)


async def test_of_many_questions_three_are_shown_before_they_are_imported(town: Town) -> None:
    many = "questions:\n" + "".join(
        f"  - {{question: Who has key {number}?, answer: Mina, wrong: [Joon]}}\n" for number in range(1, 8)
    )
    looked = await bring(town, many)
    assert looked.response is not None
    shown = [part["content"] for part in parts(looked.response.message) if "has key" in part.get("content", "")]
    assert [text.split("\n")[0] for text in shown] == [f"**Who has key {number}?**" for number in (1, 4, 7)]
    assert labels(looked.response.message) == ["Import all 7", "Forget it"]


async def test_what_is_wrong_is_told_line_by_line_and_nothing_is_stored(town: Town) -> None:
    broken = DOORS.replace("answer: The fire door", "answre: The *fire* door").replace("S1E9", "S9E9")
    refused = await bring(town, broken)
    assert refused.response is not None
    shown = texts(refused.response.message)
    assert "## Nothing was imported" in shown
    assert "**3 errors**" in shown
    assert "There is no S9E9 of this show" in shown
    assert "- Line 4: answer is missing.\n- Line 5: answre is not a key that has a meaning here." in shown
    assert labels(refused.response.message) == []
    many = "questions:\n" + "  - {question: Who?, answer: Me, hard: 1}\n" * 30
    crowd = await bring(town, many)
    assert crowd.response is not None
    assert "and 18 more" in texts(crowd.response.message)
    (file,) = crowd.response.message.attachments
    listed = town.env.backend.cdn.get(file.url)
    assert listed is not None
    assert listed.decode().splitlines()[-1] == "Line 31: hard is not a key that has a meaning here."
    assert "This is an archive" in told(await bring(town, b"PK\x03\x04", "doors.zip"))
    assert "larger than 1 MB" in told(await bring(town, b"x" * 1_000_001))
    assert await town.rows(own_packs) == []


async def test_one_question_by_form_goes_into_a_pack_which_can_be_put_aside_exported_and_removed(town: Town) -> None:
    fields = {"question": "Who has the key?", "answer": "Nam-ra", "wrong": "Mina", "explanation": "She says so."}
    for number in (1, 2):
        form = await town.moderator.slash(town.general, "pack import", safe_after="e0", show=SHOW, category="virus")
        asked = {**fields, "question": f"Who has key {number}?", "pack": "Keys"}
        added = await town.moderator.submit_modal(form, asked)
    assert "✅ Added to **Keys**, which now has 2 questions." in told(added)
    listed = told(await town.moderator.slash(town.general, "pack list"))
    assert "**All of Us Are Dead** · " in listed
    assert "comes with me" in listed
    assert "🟢 On · **Keys** · All of Us Are Dead · 2 questions" in listed

    off = await town.moderator.slash(town.general, "pack disable", pack="Keys")
    assert "**Keys** is off: its 2 questions are asked no more" in told(off)
    assert "⚪ Off · **Keys**" in told(await town.moderator.slash(town.general, "pack list"))
    (pack,) = await ids(town)
    assert "**Keys** is on" in told(await town.moderator.slash(town.general, "pack enable", pack=pack))

    exported = await town.moderator.slash(town.general, "pack export", pack=pack)
    assert exported.response is not None
    (file,) = exported.response.message.attachments
    content = town.env.backend.cdn.get(file.url)
    assert content is not None
    asked = await town.moderator.slash(town.general, "pack remove", pack=pack)
    assert asked.response is not None
    assert "**Keys** goes with its 2 questions" in told(asked)
    removed = await town.moderator.click(asked.response.message, label="Remove it")
    assert "**Keys** is removed" in texts(removed.response)
    assert await town.rows(own_questions) == []
    await imported(town, content.decode())
    assert [row.question for row in await town.rows(own_questions)] == ["Who has key 1?", "Who has key 2?"]


async def test_what_ships_is_added_to_and_cannot_be_edited(town: Town) -> None:
    show = town.bot.library.show(SHOW)
    shipped = dict(show.questions)
    await imported(town)
    (named,) = await ids(town)
    for command in ("enable", "disable", "remove", "export"):
        for pack in (SHOW, show.title("en")):
            assert "There is no such pack" in told(
                await town.moderator.slash(town.general, f"pack {command}", pack=pack)
            )
    assert show.questions == shipped
    await town.mina.slash(town.general, "progress set", show=SHOW, episode=str(show.latest))
    question = await begin(town, show=SHOW, questions=50, difficulty="hard", category="virus", up_to=str(show.latest))
    hard = [q for q in shipped.values() if (q.difficulty, q.category) == ("hard", "virus")]
    assert f"Question 1 of {len(hard) + 1}" in texts(question), "those that ship, and the one of the server's own"
    assert named in await ids(town)


async def test_a_pack_that_is_removed_leaves_points_and_the_open_question_counts_for_nobody(town: Town) -> None:
    one = DOORS.split("  - question: Who", maxsplit=1)[0]
    two = (
        one + "  - {question: Which comes next?, answer: The hatch, wrong: [None], category: virus, difficulty: hard}\n"
    )
    await imported(town, two)
    question = await begin(town, show=SHOW, questions=2, difficulty="hard", category="virus", up_to="S1E0")
    await answer(town, town.mina, question)
    await town.env.advance_time(MOMENT)
    await town.env.advance_time(PAUSE)
    second = latest(town.general)
    assert "Question 2 of 2" in texts(second)
    await answer(town, town.mina, second)
    (pack,) = await ids(town)
    await press(town, town.moderator, town.general, f"r1:pack.remove:{pack}")
    await town.env.advance_time(MOMENT)
    await town.env.advance_time(PAUSE)
    points = {row.round: row.points for row in await town.rows(answers)}
    assert points[1] > 100
    assert not points[2]
    assert town.mina.mention in texts(latest(town.general))


async def test_only_moderators_touch_packs_whatever_is_pressed_and_only_their_own_servers(town: Town) -> None:
    looked = await bring(town)
    assert looked.response is not None
    take = custom_ids(looked.response.message)[0]
    (pack,) = await ids(town)
    only = "Only people who may manage the server can do this."
    for action in ("take", "drop", "remove", "export"):
        assert told(await press(town, town.hana, town.general, f"r1:pack.{action}:{pack}")) == only
    sent = await send_form(town.hana, town.general, f"r1:pack.added:{SHOW}:S1E0:0:easy")
    assert only in told(sent)

    elsewhere = town.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    owner = elsewhere.add_member(town.hana.user, roles=[elsewhere.create_role("Boss", permissions=MODERATES)])
    await town.env.settle()
    assert "I do not have this import any more" in told(await press(town, owner, channel, take))
    await press(town, town.moderator, town.general, take)
    assert "There is no such pack" in told(await press(town, owner, channel, f"r1:pack.remove:{pack}"))
    assert "There is no such pack" in told(await owner.slash(channel, "pack export", pack=pack))
    (row,) = await town.rows(own_packs)
    assert row.state == "enabled"


async def test_what_was_looked_at_is_forgotten_when_asked_in_time_and_with_the_next_look(town: Town) -> None:
    first = await bring(town)
    second = await bring(town, name="others.yaml")
    assert first.response is not None
    assert second.response is not None
    late = await town.moderator.click(first.response.message, label="Import all 2")
    assert "I do not have this import any more" in told(late)
    dropped = await town.moderator.click(second.response.message, label="Forget it")
    assert "Nothing was imported." in texts(dropped.response)
    await bring(town)
    assert len(await ids(town)) == 1
    await town.env.advance_time(PREVIEW_LASTS.total_seconds() + 1)
    assert await ids(town) == []

"""Presses and forms as somebody hostile sends them: every action the router knows, with ids that are not theirs.

A town has something covered of every kind, and whoever has seen nothing of the show, or is of another server, tries.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import cycle, product
from typing import TYPE_CHECKING

import pytest
from discord import Permissions

from bot.db.tables import metadata
from bot.ui.presses import CUSTOM_ID_LENGTH
from tests.cogs.games import begin
from tests.cogs.polling import create
from tests.forging import forge
from tests.people import SHOW, labels, texts

if TYPE_CHECKING:
    from simcord import ChannelHandle, InteractionResult, MemberActor

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

SECRET = "broccoli"  # a word of everything that is covered, sealed, hidden or for moderators
PACK = f"questions:\n  - question: Who steals the {SECRET}?\n    answer: Bare-su\n    wrong: [On-jo]\n".encode()
KINDS = ("game", "message", "pack", "phrase", "plan", "poll", "seal", "subject", "suggestion")
THINGS = {f"{kind}_id" for kind in KINDS}
# By these one says that one has seen as far, or wants to see it all the same.
LIFTING = {f"{place}.{how}" for place in ("seal", "poll") for how in ("seen", "anyway")}
LIFTING |= {"progress.watched", "progress.back", "about.watched"}
ODD = ("", "0", "-1", "1e9", "١", "9" * 19, "9" * 40, "x" * 60, "🧟", "None", "S9E9", "' OR 1=1 --", "\\", "%s{0}")
FIELDS = (
    "text",
    "question",
    "options",
    "answer",
    "wrong",
    "reason",
    "words",
    "spellings",
    "pack",
    "zone",
    "closes",
    "1",
)
TYPED = ("", "\0", "🧟" * 500, "\u202e\u200b\ufeff", "A 50\nB 50", "@everyone ||`", "9" * 4000, "\ud7ff\n" * 100)


@dataclass(frozen=True)
class Scene:
    """A town with secrets, and who is after them."""

    town: Town
    stranger: MemberActor
    elsewhere: ChannelHandle

    @property
    def actions(self) -> list[str]:
        return sorted(self.town.bot.presses._handlers)

    @property
    def covering(self) -> list[str]:
        """The actions by which nobody says that they may see what is covered."""
        return [action for action in self.actions if action not in LIFTING]

    @property
    def drawn(self) -> list[str]:
        """The custom ids of all buttons, menus and forms so far."""
        sent = "\n".join(json.dumps(request.json) for request in self.town.env.http_requests if request.json)
        return sorted(set(re.findall(r'"custom_id": "(r1:[^"]+)"', sent)))

    async def shapes(self) -> list[str]:
        """Arguments of presses: an id of each kind of thing in the town, and a show with an episode and a day."""
        ids = dict[str, int]()
        for table in metadata.sorted_tables:
            named = [column.name for column in table.primary_key if column.name in THINGS]
            for row in await self.town.rows(table) if named else ():
                ids |= {name: getattr(row, name) for name in named}
        day = self.town.env.now().date()
        return [*(f"{each}:1:1:1" for each in sorted(set(ids.values()))), f"{SHOW}:S1E9:1", f"{SHOW}:{day}:1:0"]

    async def of_the_town(self) -> list[str]:
        """Everything in the database but what is of the stranger, or of their server."""
        rows = [f"{table.name} {row}" for table in metadata.sorted_tables for row in await self.town.rows(table)]
        theirs = (str(self.stranger.id), str(self.stranger.guild.id))
        return [row for row in rows if not any(each in row for each in theirs)]


@pytest.fixture
async def scene(town: Town) -> Scene:
    moderator, joon, general = town.moderator, town.joon, town.general
    await moderator.slash(general, "guard channel", channel=general, up_to="S1E4")
    for style in ("sealed", "tags"):
        form = await joon.slash(general, "spoiler say", style=style, up_to="S1E9")
        await joon.submit_modal(form, {"text": f"The {SECRET} is a general."})
    await create(town, question=f"Does the {SECRET} fall?", up_to="S1E9")
    await joon.submit_modal(
        await joon.slash(general, "trivia suggest"),
        {
            "question": f"Who eats the {SECRET}?",
            "answer": "On-jo",
            "wrong": "Nam-ra",
            "explanation": "So.",
            "category": ["virus"],
        },
    )
    looked = await moderator.slash(general, "pack import", safe_after="S1E0", file=("doors.yaml", PACK))
    await moderator.click(looked.response.message, label=labels(looked.response.message)[0])
    await moderator.submit_modal(await moderator.slash(general, "guard phrase add"), {"text": f"the {SECRET}"})
    await moderator.slash(general, "trivia night", when="tomorrow 20:00")
    await begin(town, joon)
    for command in ("trivia daily", "poll results", "privacy policy", "help", "trivia leaderboard", "show about"):
        await joon.slash(general, command)
    for command in ("setup", "trivia review", "poll close", "poll resolve", "poll void", "trivia schedule"):
        await moderator.slash(general, command)
    elsewhere = town.env.create_guild("Elsewhere")
    role = elsewhere.create_role("Moderators", permissions=Permissions(manage_guild=True, manage_messages=True))
    stranger = elsewhere.add_member(town.env.create_user("gwi-nam"), roles=[role])
    return Scene(town, stranger, elsewhere.create_text_channel("general"))


def told(result: InteractionResult) -> str:
    """All that somebody gets to see of an answer, a form too."""
    answers = [*([result.response] if result.response else []), *result.followups]
    assert answers or result.modal or result._interaction.responded, "nobody is left without an answer"
    return "\n".join([*map(texts, answers), json.dumps(result._interaction.modal)])


async def test_ids_of_one_server_lead_nowhere_in_another(scene: Scene) -> None:
    before = await scene.of_the_town()
    for action, shape in product(scene.actions, await scene.shapes()):
        answer = await forge(scene.stranger, scene.elsewhere, f"r1:{action}:{shape}")
        assert SECRET not in told(answer), action
    assert await scene.of_the_town() == before


async def test_they_show_what_is_covered_to_whoever_may_see_it(scene: Scene) -> None:
    town, shapes = scene.town, await scene.shapes()
    for who, action in ((town.hana, "seal.anyway"), (town.hana, "poll.anyway"), (town.moderator, "review.edit")):
        shown = [told(await forge(who, town.general, f"r1:{action}:{shape}")) for shape in shapes]
        assert any(SECRET in each for each in shown), action


async def test_no_action_gives_away_what_is_covered_to_whoever_has_seen_nothing(scene: Scene) -> None:
    town = scene.town
    for action, shape in product(scene.covering, await scene.shapes()):
        answer = await forge(town.hana, town.spoilers, f"r1:{action}:{shape}")
        assert SECRET not in told(answer), action


async def test_what_was_drawn_for_one_does_nothing_for_another_elsewhere(scene: Scene) -> None:
    before, town = await scene.of_the_town(), scene.town
    for custom_id in scene.drawn:
        assert SECRET not in told(await forge(scene.stranger, scene.elsewhere, custom_id))
    assert await scene.of_the_town() == before
    for custom_id in (drawn for drawn in scene.drawn if drawn.split(":")[1] not in LIFTING):
        assert SECRET not in told(await forge(town.hana, town.spoilers, custom_id, values=["1"]))


async def test_a_custom_id_cut_off_anywhere_is_answered(scene: Scene) -> None:
    town = scene.town
    for custom_id in sorted({drawn[:length] for drawn in scene.drawn for length in range(len(drawn))}):
        told(await forge(town.hana, town.general, custom_id))


async def test_a_choice_that_no_menu_offered_is_answered_and_gives_nothing_away(scene: Scene) -> None:
    town, odd, shapes = scene.town, cycle(ODD), await scene.shapes()
    for action, shape in product(scene.covering, shapes):
        answer = await forge(town.hana, town.general, f"r1:{action}:{shape}", values=[next(odd), next(odd)])
        assert SECRET not in told(answer), action


async def test_a_form_with_whatever_in_its_fields_or_without_them_is_answered(scene: Scene) -> None:
    town, typed, shapes = scene.town, cycle(TYPED), await scene.shapes()
    for action, (shape, who) in product(
        scene.actions, zip(shapes[::2], cycle((town.hana, town.moderator)), strict=False)
    ):
        fields = {name: next(typed) for name in FIELDS} if who is town.hana else {"nothing": "of this"}
        told(await forge(who, town.general, f"r1:{action}:{shape}", **fields))


async def test_arguments_that_are_no_ids_are_answered(scene: Scene) -> None:
    moderator, general = scene.town.moderator, scene.town.general
    for action, odd in zip(scene.actions * 3, cycle(ODD), strict=False):
        told(await forge(moderator, general, f"r1:{action}:{odd}:{odd}:{odd}"[:CUSTOM_ID_LENGTH]))

"""Who may do what: each command that is not everybody's, tried by each kind of person who may not.

Whatever a server's settings offer to whom, and whatever a client sends: who may is read anew each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from discord import AppCommandType, Permissions, app_commands

from bot.db.tables import guard_phrases, own_packs, polls
from tests.cogs.games import begin
from tests.cogs.polling import create
from tests.forging import choose, everything, hide_no_command, press, said
from tests.people import SHOW, labels, parts

if TYPE_CHECKING:
    import discord
    from simcord import InteractionResult, MemberActor

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

PACK = b"name: Doors\nquestions:\n  - question: Which door?\n    answer: The red one\n    wrong: [The blue one]\n"
POLL, PACK_ID, PHRASE, PLACE, ROLE = "{poll}", "{pack}", "{phrase}", "{place}", "{role}"
MARK = "Mark as spoiler"
BUTTON, MENU = 2, 3

OF_MODERATORS: dict[str, dict[str, Any]] = {
    "setup": {},
    "settings show": {},
    "settings set": {"language": "ko", "games_by": ROLE, "polls_by": ROLE, "remind": ROLE},
    "guard channel": {"channel": PLACE, "up_to": "S1E12", "native": True},
    "guard clear": {"channel": PLACE},
    "guard embargo": {"show": SHOW, "days": 0},
    "guard list": {},
    "guard mode": {"mode": "off"},
    "guard test": {},
    "guard log": {"channel": PLACE},
    "guard automod": {"state": "on"},
    "guard exempt": {"role": ROLE},
    "guard phrase add": {},
    "guard phrase remove": {"phrase": PHRASE},
    "guard phrase list": {},
    "pack import": {"safe_after": "S1E0", "file": ("doors.yaml", PACK)},
    "pack list": {},
    "pack export": {"pack": PACK_ID},
    "pack enable": {"pack": PACK_ID},
    "pack disable": {"pack": PACK_ID},
    "pack remove": {"pack": PACK_ID},
    "trivia review": {},
    "trivia night": {"when": "tomorrow 20:00", "channel": PLACE, "role": ROLE},
    "trivia schedule": {"daily_at": "20:00", "channel": PLACE},
    "episode rooms": {"season": 1},
}
# Also for whoever asked the poll, plays the game or wrote the message: none of whom is anybody who tries here.
OF_WHOM_IT_CONCERNS: dict[str, dict[str, Any]] = {
    "poll close": {"poll": POLL},
    "poll resolve": {"poll": POLL},
    "poll void": {"poll": POLL},
    "poll export": {"poll": POLL},
    "trivia skip": {},
    "trivia stop": {},
    MARK: {},
}
# Where a server keeps games and polls for a role.
OF_A_ROLE: dict[str, dict[str, Any]] = {"trivia start": {}, "poll create": {}, "poll season2": {}}
EVERYBODYS = {
    *("help", "show about", "progress set", "progress show", "progress clear"),
    *("privacy policy", "privacy export", "privacy delete"),
    *("trivia leaderboard", "trivia profile", "trivia daily", "trivia suggest"),
    *("poll results", "poll history", "poll list", "poll board"),
    *("spoiler say", "spoiler plot", "spoiler wrap", "episode room"),
}
REFUSALS = (
    "Only people who may manage the server",
    "Only its author and moderators",
    "Only players, the host and moderators",
    "Only its author, or somebody who may manage messages",
    "Here that is for <@&",
)


@dataclass(frozen=True)
class Scene:
    """A town in which there is something of everything that somebody could spoil."""

    town: Town
    message: discord.Message
    named: dict[str, Any]

    async def run(self, who: MemberActor, command: str, options: dict[str, Any], **named: Any) -> InteractionResult:
        channel = named.get(PLACE, self.town.general)
        if command == MARK:
            return await who.context_menu(channel, command, self.message)
        known = self.named | named
        filled = {name: known.get(value, value) if isinstance(value, str) else value for name, value in options.items()}
        return await who.slash(channel, command, **filled)


@pytest.fixture
async def scene(town: Town, monkeypatch: pytest.MonkeyPatch) -> Scene:
    hide_no_command(monkeypatch)
    moderator, general = town.moderator, town.general
    insiders = town.guild.create_role("Insiders")
    await create(town)
    (poll,) = await town.rows(polls)
    looked = await moderator.slash(general, "pack import", safe_after="S1E0", file=("doors.yaml", PACK))
    await moderator.click(looked.response.message, label=labels(looked.response.message)[0])
    (pack,) = await town.rows(own_packs)
    await moderator.submit_modal(await moderator.slash(general, "guard phrase add"), {"text": "the red door"})
    (phrase,) = await town.rows(guard_phrases)
    await moderator.slash(general, "guard channel", channel=general, up_to="S1E4")
    message = await town.moderator.send(general, "Good evening.")
    await begin(town, town.joon)
    await moderator.slash(general, "settings set", games_by=insiders, polls_by=insiders)
    named = {POLL: str(poll.poll_id), PACK_ID: str(pack.pack_id), PHRASE: str(phrase.phrase_id)}
    return Scene(town, message, named | {PLACE: general, ROLE: insiders})


def member_with(town: Town, **permissions: bool) -> MemberActor:
    role = town.guild.create_role("Role", permissions=Permissions(**permissions))
    return town.guild.add_member(town.env.create_user("gwi-nam"), roles=[role])


def plain_member(town: Town) -> MemberActor:
    return town.hana


def keeper_of_messages(town: Town) -> MemberActor:
    return member_with(town, manage_messages=True, manage_channels=True, manage_roles=True, moderate_members=True)


def owner_of_another_server(town: Town) -> MemberActor:
    owner = town.env.create_user("su-hyeok")
    town.env.create_guild("Elsewhere", owner=owner)
    return town.guild.add_member(owner)


def moderator_no_more(town: Town) -> MemberActor:
    demote(town)
    return town.moderator


def moderator_in_time_out(town: Town) -> MemberActor:
    until = (town.env.now().replace(year=town.env.now().year + 1)).isoformat()
    town.env.backend.edit_member(town.guild.id, town.moderator.id, {"timed_out_until": until})
    return town.moderator


WHO = (plain_member, keeper_of_messages, owner_of_another_server, moderator_no_more, moderator_in_time_out)


def demote(town: Town) -> None:
    (role,) = town.env.backend.get_guild(town.guild.id).members[town.moderator.id].role_ids
    town.env.backend.remove_member_role(town.guild.id, town.moderator.id, role)


async def test_it_is_said_of_every_command_whose_it_is(town: Town) -> None:
    said_of = [*OF_MODERATORS, *OF_WHOM_IT_CONCERNS, *OF_A_ROLE, *EVERYBODYS]
    commands = (command for kind in AppCommandType for command in town.bot.tree.walk_commands(type=kind))
    there = [command.qualified_name for command in commands if not isinstance(command, app_commands.Group)]
    assert sorted(said_of) == sorted(there)


@pytest.mark.parametrize("who", WHO)
async def test_whoever_may_not_is_refused_and_changes_nothing(scene: Scene, who: Any) -> None:
    person, before = who(scene.town), await everything(scene.town)
    for command, options in (OF_MODERATORS | OF_WHOM_IT_CONCERNS | OF_A_ROLE).items():
        if command == MARK and who in {keeper_of_messages, moderator_no_more, moderator_in_time_out}:
            continue  # who may delete a message, or wrote it, may cover it
        told = said(await scene.run(person, command, options))
        assert told.startswith(REFUSALS), f"{command}: {told}"
    assert await everything(scene.town) == before


async def test_a_card_opened_by_somebody_who_moderates_no_more_does_nothing(scene: Scene) -> None:
    town, opened = scene.town, dict[str, Any]()
    for command in ("setup", "trivia review", "poll close", "poll resolve", "poll void", "pack import", "pack remove"):
        options = (OF_MODERATORS | OF_WHOM_IT_CONCERNS)[command]
        opened[command] = await scene.run(town.moderator, command, options)
    forms = [await scene.run(town.moderator, f"guard {command}", {}) for command in ("test", "phrase add")]
    demote(town)
    before = await everything(town)
    for command, result in opened.items():
        assert result.response is not None
        for part in parts(result.response):
            if part["type"] == BUTTON:
                refused = await press(town, town.moderator, town.general, part["custom_id"])
            elif part["type"] == MENU:
                refused = await choose(
                    town, town.moderator, town.general, part["custom_id"], part["options"][0]["value"]
                )
            else:
                continue
            assert said(refused).startswith(REFUSALS), f"{command}: {part['custom_id']}: {said(refused)}"
    for form in forms:
        assert said(await town.moderator.submit_modal(form, {"text": "The red door."})).startswith(REFUSALS)
    assert await everything(town) == before


async def test_a_moderator_of_another_server_reaches_nothing_of_this_one(scene: Scene) -> None:
    town = scene.town
    elsewhere = town.env.create_guild("Elsewhere")
    moderators = elsewhere.create_role("Moderators", permissions=Permissions(manage_guild=True))
    stranger = elsewhere.add_member(town.env.create_user("gwi-nam"), roles=[moderators])
    there, before = elsewhere.create_text_channel("general"), await everything(town)
    commands = OF_MODERATORS | OF_WHOM_IT_CONCERNS | {"poll results": {"poll": POLL}, "poll history": {"poll": POLL}}
    for command, options in commands.items():
        if set(options.values()) & {POLL, PACK_ID, PHRASE}:
            told = said(await scene.run(stranger, command, options, **{PLACE: there}))
            assert "no such" in told.casefold(), f"{command}: {told}"
    assert await everything(town) == before

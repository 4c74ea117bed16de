"""/guard automod: Discord's own rules hold the most certain wordings, keep in step, and go when they shall."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from discord import Permissions

from bot.db.tables import deadlines
from bot.spoilers.guarding import automod, service
from bot.spoilers.guarding.automod import AUTOMOD_DEADLINE, SETTLES_IN
from bot.spoilers.rules.automod import Wording
from bot.ui.terms import PERMISSIONS
from tests.forging import let_use
from tests.people import SHOW, Town, texts

if TYPE_CHECKING:
    from simcord import InteractionResult

    from bot.packs.show import Show

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

SETTLED = SETTLES_IN.total_seconds() + 1


@pytest.fixture(autouse=True)
def _every_plot_point_has_one_wording(monkeypatch: pytest.MonkeyPatch) -> None:
    """Finding the real ones takes seconds, and the rules have a test of their own."""

    def found(_: object, show: Show) -> list[Wording]:
        return [Wording(f"he {each.id}", show.id, each.safe_after, "en") for each in show.points.values()][::2]

    monkeypatch.setattr(service, "Guard", list)
    monkeypatch.setattr(automod, "certain_wordings", found)


def said(result: InteractionResult) -> str:
    answers = [*([result.response] if result.response else []), *result.followups]
    assert all(answer.ephemeral for answer in answers)
    return "\n".join(texts(answer) for answer in answers)


def rules(town: Town) -> dict[int, Any]:
    return town.env.backend.get_guild(town.guild.id).auto_mod_rules


async def allow(town: Town, *, manage_guild: bool) -> None:
    assert town.bot.user is not None
    role = town.guild.roles[town.bot.user.name]
    allowed = Permissions.all() if manage_guild else PERMISSIONS
    town.env.backend.edit_role(town.guild.id, role.id, {"permissions": allowed.value})
    await town.env.advance_time(0)


async def guarded(town: Town) -> None:
    for channel, up_to in ((town.general, "S1E4"), (town.spoilers, "S1E12")):
        await town.moderator.slash(town.general, "guard channel", channel=channel, show=SHOW, up_to=up_to)


async def switch(town: Town, state: str) -> str:
    return said(await town.moderator.slash(town.general, "guard automod", state=state))


async def test_a_moderator_switches_it_on_and_off_and_others_rules_stand(town: Town) -> None:
    theirs = town.env.backend.create_auto_mod_rule(
        town.guild.id, town.moderator.id, {"name": "Ads", "event_type": 1, "trigger_type": 1}
    )
    lounge = town.guild.create_text_channel("lounge")
    critics = town.guild.create_role("Critics")
    await guarded(town)
    await town.moderator.slash(town.general, "guard log", channel=town.spoilers)
    await town.moderator.slash(town.general, "guard exempt", role=critics)
    told = await switch(town, "on")
    assert f"go further than the channel may: {town.general.mention}." in told
    assert "leaves alone what stands in spoiler tags" in told
    (rule,) = [rule for rule in rules(town).values() if rule.id != theirs.id]
    assert (rule.enabled, rule.exempt_roles) == (True, [critics.id])
    assert rule.exempt_channels == sorted([town.spoilers.id, lounge.id])
    assert [action["type"] for action in rule.actions] == [1, 2]
    assert rule.actions[1]["metadata"]["channel_id"] == str(town.spoilers.id)
    assert 0 < len(rule.actions[0]["metadata"]["custom_message"]) <= 150
    assert "AutoMod: blocks" in said(await town.moderator.slash(town.general, "guard list"))
    assert "my rule is out of AutoMod" in await switch(town, "off")
    assert list(rules(town)) == [theirs.id]
    assert "not asked to help" in said(await town.moderator.slash(town.general, "guard list"))
    assert [row for row in await town.rows(deadlines) if row.kind == AUTOMOD_DEADLINE] == []


async def test_the_rules_follow_what_the_guard_is_told_and_nothing_is_said_twice(town: Town) -> None:
    await switch(town, "on")
    assert rules(town) == {}
    await guarded(town)
    for role in ("Critics", "Reviewers"):
        await town.moderator.slash(town.general, "guard exempt", role=town.guild.create_role(role))
    assert rules(town) == {}
    await town.env.advance_time(SETTLED)
    (rule,) = rules(town).values()
    assert len(rule.exempt_roles) == 2
    before = rule.trigger_metadata["regex_patterns"]

    await town.moderator.slash(town.general, "guard channel", channel=town.general, show=SHOW, up_to="S1E9")
    await town.env.advance_time(SETTLED)
    assert rules(town) == {rule.id: rule}
    assert len("".join(rule.trigger_metadata["regex_patterns"])) < len("".join(before))

    lounge = town.guild.create_text_channel("lounge")
    await town.env.advance_time(SETTLED)
    assert lounge.id in rule.exempt_channels

    town.env.backend.delete_auto_mod_rule(town.guild.id, rule.id)
    await town.restart()
    await town.env.advance_time(SETTLED)
    (again,) = rules(town).values()
    assert again.trigger_metadata == rule.trigger_metadata

    await town.moderator.slash(town.general, "guard embargo", show=SHOW, days=1)
    await town.env.advance_time(SETTLED)
    assert rules(town) == {}
    await town.moderator.slash(town.general, "guard embargo", show=SHOW)
    await town.env.advance_time(SETTLED)
    assert len(rules(town)) == 1

    await town.moderator.slash(town.general, "guard clear", channel=town.general)
    await town.env.advance_time(SETTLED)
    assert rules(town) == {}


async def test_what_it_cannot_do_is_told_in_one_sentence_and_nothing_is_half_done(town: Town) -> None:
    let_use(town, "guard", town.joon)
    refused = said(await town.joon.slash(town.general, "guard automod", state="on"))
    assert "Only people who may manage the server" in refused
    await guarded(town)
    await allow(town, manage_guild=False)
    assert "I need the permission Manage Server" in await switch(town, "on")
    await allow(town, manage_guild=True)
    town.env.inject_error("POST", "/guilds/*/auto-moderation/rules", status=400, message="No more")
    assert 'Nothing has changed, as Discord said "No more"' in await switch(town, "on")
    assert rules(town) == {}
    assert "not asked to help" in said(await town.moderator.slash(town.general, "guard list"))


async def test_a_change_that_discord_refuses_halfway_is_taken_back(town: Town) -> None:
    await guarded(town)
    await switch(town, "on")
    (rule,) = rules(town).values()
    before = deepcopy(rule)
    await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, show=SHOW, up_to="S1E9")
    town.env.inject_error("POST", "/guilds/*/auto-moderation/rules", status=400, message="No more")
    assert "Nothing has changed" in await switch(town, "on")
    assert rules(town) == {rule.id: before}
    await town.env.advance_time(SETTLED)  # it is tried again by itself
    assert len(rules(town)) == 2


async def test_a_full_server_is_told_so(town: Town) -> None:
    await guarded(town)
    for number in range(6):
        town.env.backend.create_auto_mod_rule(
            town.guild.id, town.moderator.id, {"name": f"Rule {number}", "event_type": 1, "trigger_type": 1}
        )
    assert "all the keyword rules that Discord allows" in await switch(town, "on")
    for _ in range(51):
        town.guild.create_text_channel("corner")
    for rule in list(rules(town)):
        town.env.backend.delete_auto_mod_rule(town.guild.id, rule)
    assert "but for 50 channels at most" in await switch(town, "on")


async def test_while_it_lacks_the_permission_it_waits_and_the_list_says_so(town: Town) -> None:
    await guarded(town)
    await switch(town, "on")
    await allow(town, manage_guild=False)
    await town.moderator.slash(town.general, "guard clear", channel=town.general)
    await town.env.advance_time(SETTLED)
    assert len(rules(town)) == 1
    assert "I am missing Manage Server" in said(await town.moderator.slash(town.general, "guard list"))
    await allow(town, manage_guild=True)
    await town.restart()
    await town.env.advance_time(SETTLED)
    assert rules(town) == {}

"""Presses and forms as no honest client sends them: with custom ids that no card of today has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import InteractionType
from simcord import actors
from simcord.backend.serializers import message_payload
from simcord.results import to_discord_message

from bot.db.tables import metadata
from tests.people import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest
    from simcord import ChannelHandle, InteractionResult, MemberActor

    from tests.people import Town


async def press(town: Town, actor: MemberActor, channel: ChannelHandle, custom_id: str) -> InteractionResult:
    """Press a button that carries a custom id, on a message of the bot's own."""
    button = {"type": 2, "style": 2, "label": "Press", "custom_id": custom_id}
    return await actor.click(_posted(town, channel, button), custom_id=custom_id)


async def choose(
    town: Town, actor: MemberActor, channel: ChannelHandle, custom_id: str, value: str
) -> InteractionResult:
    """Choose a value from a menu that carries a custom id, on a message of the bot's own."""
    menu = {"type": 3, "custom_id": custom_id, "options": [{"label": "It", "value": value}]}
    return await actor.select(_posted(town, channel, menu), [value], custom_id=custom_id)


async def forge(
    actor: MemberActor, channel: ChannelHandle, custom_id: str, *, values: Sequence[str] = (), **fields: str
) -> InteractionResult:
    """Send a press that nothing was drawn for: with values a choice, with fields a form."""
    env: Any = actor._env
    button = {"type": 1, "components": [{"type": 2, "style": 2, "label": "Press", "custom_id": "r1:forged"}]}
    card = env.backend.create_message(channel.id, env.backend.bot_user.id, components=[button])
    kind, data = InteractionType.component, {"custom_id": custom_id, "component_type": 2}
    if values:
        data |= {"component_type": 3, "values": list(values)}
    if fields:
        typed = [{"type": 4, "custom_id": name, "value": value} for name, value in fields.items()]
        labelled = [{"type": 18, "component": field} for field in typed]
        kind, data = InteractionType.modal_submit, {"custom_id": custom_id, "components": labelled}
    shown = {"message": dict(message_payload(env.backend, card))}
    return await actors._dispatch_actor_interaction(
        actor, kind.value, channel, data, extra=shown, source_message_id=card.id
    )


async def send_form(actor: MemberActor, channel: ChannelHandle, custom_id: str, **values: str) -> InteractionResult:
    """Send a form whose custom id is another than the one it was opened with."""
    shown = await actor.slash(channel, "spoiler wrap")
    modal = shown._interaction.modal
    assert modal is not None
    modal["custom_id"] = custom_id
    return await actor.submit_modal(shown, values or {"text": "Something."})


def said(result: InteractionResult) -> str:
    """What somebody was told privately: at once, or after waiting."""
    answers = [*([result.response] if result.response else []), *result.followups]
    assert answers
    assert all(answer.ephemeral for answer in answers)
    return "\n".join(texts(answer) for answer in answers)


async def everything(town: Town) -> list[object]:
    """All that is stored, in whichever server, and what stands in the town's channels."""
    rows = [sorted(map(repr, await town.rows(table))) for table in metadata.sorted_tables]
    shown = [(m.id, texts(m)) for place in (town.general, town.spoilers) for m in place.history()]
    return [*rows, [(message, text) for message, text in shown if text]]


def let_use(town: Town, command: str, member: MemberActor) -> None:
    """Have a server's own settings offer a moderators' command to somebody else, as an administrator can."""
    backend = town.env.backend
    registered = backend.commands[None][command, 1]
    town.guild.set_command_permissions(int(registered["id"]), {member: True})


def hide_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Discord pass on every command, whoever sends it and whatever it was told to offer them."""
    monkeypatch.setattr(actors, "_check_command_access", lambda *_: None)


def _posted(town: Town, channel: ChannelHandle, component: dict[str, Any]) -> Any:
    """A message of the bot's with one component that was never drawn by it."""
    backend = town.env.backend
    row = {"type": 1, "components": [component]}
    return to_discord_message(town.env, backend.create_message(channel.id, backend.bot_user.id, components=[row]))

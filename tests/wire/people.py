"""What people do: they type commands, press buttons, choose, fill in forms, and talk.

Every action reaches the bot as Discord would deliver it and returns the Exchange on which a test awaits the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from discord import Permissions

from . import automod, components
from .basics import Json, Upload
from .channels import Channel
from .components import LINK_BUTTON, SELECTS, Kind
from .exchange import Action, Answer, Exchange, Modal
from .forms import Option, Resolved, filled_in, option_values, selected
from .gateway import Gateway
from .guilds import Member, User
from .messages import LOADING, Message
from .routes_messages import reaction_event
from .world import World

Person = Member | User
SLASH, MESSAGE_MENU = 1, 3


class People:
    """The hands of everybody in a world. A person is a Member, or a User in a direct conversation."""

    world: World
    gateway: Gateway

    async def slash(
        self, person: Person, channel: Channel, command: str, /, *, unoffered: bool = False, **options: object
    ) -> Exchange:
        """Types a slash command, such as ``"trivia start"``, once it is registered.

        Options are given as strings, numbers, booleans, members, roles, channels or Uploads. With ``unoffered``, even
        where Discord would not show the command to the person (a server may have changed who may use it).
        """
        top, path, declared = await self._command(person, channel, command, unoffered)
        resolved = Resolved(channel)
        data = _command_data(top, _nested(path, option_values(declared, options, resolved)), resolved)
        return self._act(Action.COMMAND, person, channel, data, f"/{command} {_shown(options)}")

    async def autocomplete(
        self, person: Person, channel: Channel, command: str, option: str, typed: str = "", /, **others: object
    ) -> Exchange:
        """Types into an option that completes itself; ``others`` are already filled in."""
        top, path, declared = await self._command(person, channel, command, unoffered=False)
        known = {entry["name"]: entry for entry in declared}
        assert known.get(option, {}).get("autocomplete"), f"/{command} does not complete {option!r}"
        optional = [{**entry, "required": False} for entry in declared]
        values = option_values(optional, others, Resolved(channel))
        values.append({"name": option, "type": known[option]["type"], "value": typed, "focused": True})
        data = _command_data(top, _nested(path, values), None)
        return self._act(Action.AUTOCOMPLETE, person, channel, data, f"/{command} {option}: {typed}…")

    async def press(self, person: Person, message: Message, button: str) -> Exchange:
        """Presses a button, named by its custom_id or label (or a part of its label)."""
        self._check_visible(person, message)
        buttons = [c for c in components.walk(message.components) if c["type"] == Kind.BUTTON]
        found = components.pick(buttons, button, lambda b: [b.get("custom_id"), b.get("label")])
        assert not found.get("disabled"), f"the button {button!r} is greyed out"
        assert found["style"] != LINK_BUTTON, f"the button {button!r} is a link"
        data = {"custom_id": found["custom_id"], "component_type": Kind.BUTTON, "id": found["id"]}
        return self._act(Action.COMPONENT, person, message.channel, data, f"[{found.get('label') or button}]", message)

    async def select(self, person: Person, message: Message, select: str, values: Iterable[object]) -> Exchange:
        """Chooses in a select, named by its custom_id or placeholder; options by value or label."""
        self._check_visible(person, message)
        selects = [c for c in components.walk(message.components) if c["type"] in SELECTS]
        found = components.pick(selects, select, lambda s: [s.get("custom_id"), s.get("placeholder")])
        assert not found.get("disabled"), f"the select {select!r} is greyed out"
        resolved = Resolved(message.channel)
        chosen = selected(found, values, resolved, select)
        data: Json = {"custom_id": found["custom_id"], "component_type": found["type"], "id": found["id"]}
        data["values"] = chosen
        if resolved.found:
            data["resolved"] = resolved.found
        return self._act(Action.COMPONENT, person, message.channel, data, f"[{select}: {chosen}]", message)

    async def submit(self, person: Person, form: Modal | Answer, values: Mapping[str, object]) -> Exchange:
        """Sends a form, its fields named by custom_id or label; the others stay as the form shows them."""
        modal = form.modal if isinstance(form, Answer) else form
        assert modal, "this answer is no form"
        assert modal.exchange.user.id == person.id, f"{person.name} has not been shown this form"
        resolved = Resolved(modal.exchange.channel)
        parts = filled_in(modal, values, resolved)
        data: Json = {"custom_id": modal.custom_id, "components": parts, "resolved": resolved.found}
        origin = modal.exchange
        description = f"the form {modal.title!r} with {_shown(values)}"
        return self._act(Action.MODAL_SUBMIT, person, origin.channel, data, description, origin.message, origin)

    async def message_menu(self, person: Person, message: Message, name: str, *, unoffered: bool = False) -> Exchange:
        """Chooses an entry of a message's context menu, once it is registered."""
        menu = await self._registered(message.channel, name, MESSAGE_MENU)
        self._check_offered(person, message.channel, menu, unoffered)
        messages = {message.id: message.json()}
        data = {"id": menu["id"], "name": name, "type": MESSAGE_MENU, "target_id": message.id}
        data["resolved"] = {"messages": messages}
        return self._act(Action.COMMAND, person, message.channel, data, f"menu {name!r} on {message.text!r}")

    async def say(
        self,
        person: Person,
        channel: Channel,
        text: str,
        *,
        files: Iterable[Upload] = (),
        reply_to: Message | None = None,
    ) -> Message:
        """Posts a message, unless AutoMod stops it: then it holds, in ``stopped``, what the person is told."""
        user = person.user if isinstance(person, Member) else person
        message = Message(channel, user.json(), reply_to=reply_to)
        message.stopped = automod.stops(person, channel, text) if isinstance(person, Member) else None
        if message.stopped is not None:
            self.world.journal.note(f"{user.name} is stopped in #{channel.name}: {text}")
            return message
        numbered = [Upload(f.name, f.data, f.description, f"files[{n}]") for n, f in enumerate(files)]
        message.write({"content": text}, numbered)
        self.world.journal.note(f"{user.name} says in #{channel.name}: {text}")
        return self.world.post(message)

    async def rewrite(self, person: Person, message: Message, text: str) -> None:
        """Edits a message of one's own."""
        assert message.author["id"] == person.id, f"{person.name} has not written {message.text!r}"
        message.edit({"content": text}, [])

    async def remove(self, person: Person, message: Message) -> None:
        """Deletes a message: one's own, or another's where one may manage messages."""
        moderates = isinstance(person, Member) and person.may("manage_messages", message.channel)
        assert moderates or message.author["id"] == person.id, f"{person.name} may not delete this"
        self.world.remove(message)

    async def react(self, person: Person, message: Message, emoji: str) -> None:
        """Reacts to a message."""
        message.reactions.setdefault(emoji, []).append(person.id)
        reaction_event(self.world, "MESSAGE_REACTION_ADD", message, person.id, emoji)

    def _act(
        self,
        action: Action,
        person: Person,
        channel: Channel,
        data: Json,
        description: str,
        message: Message | None = None,
        origin: Exchange | None = None,
    ) -> Exchange:
        user = person.user if isinstance(person, Member) else person
        exchange = Exchange(self.world, action, user, channel, data, description, message, origin)
        self.world.exchanges[exchange.token] = exchange
        self.world.journal.note(f"{user.name}: {description} in #{channel.name}")
        self.gateway.interact(channel.guild, exchange.json())
        return exchange

    def _check_visible(self, person: Person, message: Message) -> None:
        assert not message.deleted, f"{message.text!r} has been deleted"
        assert not message.flags & LOADING, "the bot is still thinking"
        if message.ephemeral and message.exchange:
            assert message.exchange.user.id == person.id, f"{person.name} does not see {message.text!r}"

    async def _command(
        self, person: Person, channel: Channel, command: str, unoffered: bool
    ) -> tuple[Json, list[Json], list[Json]]:
        """The registered command, the subcommands down to the one that is meant, and that one's options."""
        name, *rest = command.split(" ")
        top = await self._registered(channel, name, SLASH)
        self._check_offered(person, channel, top, unoffered)
        options, path = top.get("options", []), []
        for word in rest:
            path.append(components.pick(options, word, lambda o: [o["name"]]))
            assert path[-1]["name"] == word, f"/{command} is not registered; did you mean {path[-1]['name']!r}?"
            options = path[-1].get("options", [])
        groups = [option["name"] for option in options if option["type"] <= Option.SUBCOMMAND_GROUP]
        assert not groups, f"/{command} is a group; it has {', '.join(groups)}"
        return top, path, options

    async def _registered(self, channel: Channel, name: str, kind: int) -> Json:
        guild = channel.guild

        def found() -> Json | None:
            known = [*self.world.commands, *(guild.commands if guild else [])]
            return next((c for c in known if c["name"] == name and c["type"] == kind), None)

        return await self.world.wait_for(found, f"the command {name!r} to be registered")

    def _check_offered(self, person: Person, channel: Channel, command: Json, unoffered: bool) -> None:
        needed = command.get("default_member_permissions")
        if unoffered or needed is None or not isinstance(person, Member):
            return
        held = person.permissions(channel)
        names = [name for name, held_too in Permissions(int(needed) & ~held) if held_too]
        shown = not names if int(needed) else held & Permissions.administrator.flag
        assert shown, f"Discord does not offer {command['name']!r} to {person.name}, who lacks {names or 'everything'}"


def _command_data(top: Json, options: list[Json], resolved: Resolved | None) -> Json:
    data: Json = {"id": top["id"], "name": top["name"], "type": top["type"], "options": options}
    if "guild_id" in top:
        data["guild_id"] = top["guild_id"]
    if resolved and resolved.found:
        data["resolved"] = resolved.found
    return data


def _nested(path: list[Json], options: list[Json]) -> list[Json]:
    for step in reversed(path):
        options = [{"name": step["name"], "type": step["type"], "options": options}]
    return options


def _shown(values: Mapping[str, object]) -> str:
    return " ".join(f"{name}: {getattr(value, 'name', value)}" for name, value in values.items())

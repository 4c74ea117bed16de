"""Whatever somebody writes into an option, while they type it and when they send it, is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from discord import AppCommandOptionType, app_commands
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.forging import hide_no_command
from tests.people import SHOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

# What Discord takes of a text option that says no less.
LONGEST_OPTION = 6000
# Discord sends no half of a pair of surrogates.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80)
NEARLY = st.text("0123456789:+-./ SEx'e٣²½kstamph日", min_size=1, max_size=20)


def with_texts(town: Town) -> Iterator[tuple[app_commands.Command[Any, ..., Any], list[app_commands.Parameter]]]:
    """The commands that take text as it was typed, and where."""
    for command in town.bot.tree.walk_commands():
        if isinstance(command, app_commands.Command):
            taken = [each for each in command.parameters if each.type is AppCommandOptionType.string]
            if free := [each for each in taken if not each.choices]:
                yield command, free


def needed(town: Town, command: app_commands.Command[Any, ..., Any]) -> dict[str, Any]:
    """Something for each option that has to be there and is no text of one's own."""
    given: dict[str, Any] = {}
    for option in command.parameters:
        if option.required:
            is_place = option.type is AppCommandOptionType.channel
            given[option.name] = town.general if is_place else option.choices[0].value if option.choices else SHOW
    return given


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS | NEARLY)
@example("\0")
@example("🧟" * (LONGEST_OPTION // 2))
@example("9" * LONGEST_OPTION)
@example("\u202e@everyone <@&1> ||`[x](https://example.org)")
@example("S١E١")
@example("-0x1F 25:61 +99:99")
async def test_every_text_in_every_option_is_answered(town: Town, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    hide_no_command(monkeypatch)
    for command, options in with_texts(town):
        for option in options:
            typed = text[: option.max_value or LONGEST_OPTION]
            given = needed(town, command) | {option.name: typed}
            answer = await town.moderator.slash(town.general, command.qualified_name, **given)
            assert answer._interaction.responded, f"{command.qualified_name} {option.name}"
            if option.autocomplete:
                offered = await town.moderator.autocomplete(town.general, command.qualified_name, option.name, typed)
                assert len(offered) <= 25

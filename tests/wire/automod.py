"""AutoMod on Discord's side: what a rule may hold beside what the API's document says, and whom it stops.

A keyword of the stand-in's is a plain phrase; patterns are Rust's as far as Python's mean the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .basics import Json

if TYPE_CHECKING:
    from .channels import Channel
    from .guilds import Member

KEYWORD_TRIGGER, BLOCK_MESSAGE = 1, 1
KEYWORD_RULES_ALLOWED = 6
LONGEST_CUSTOM_MESSAGE = 150
NOT_IN_RUST = re.compile(r"\(\?(?:[=!>]|<[=!])|\\[1-9]")


def rule_problems(body: Json) -> Iterator[str]:
    """What is wrong with a rule that is made or changed."""
    for pattern in (body.get("trigger_metadata") or {}).get("regex_patterns") or []:
        if NOT_IN_RUST.search(pattern):
            yield f"regex_patterns: {pattern!r} is none of Rust's"
    for action in body.get("actions") or []:
        if len((action.get("metadata") or {}).get("custom_message") or "") > LONGEST_CUSTOM_MESSAGE:
            yield f"custom_message: more than {LONGEST_CUSTOM_MESSAGE} characters"


def stops(person: Member, channel: Channel, text: str) -> str | None:
    """What somebody is told who may not say this here; None where they may. Moderators may say everything."""
    rules = person.guild.automod_rules.values()
    if person.may("manage_guild"):
        return None
    return next((_told(rule) for rule in rules if _holds(rule, person, channel) and _finds(rule, text)), None)


def _holds(rule: Json, person: Member, channel: Channel) -> bool:
    around = {channel.id, channel.parent.id if channel.is_thread and channel.parent else channel.id}
    exempt_channels, exempt_roles = ({str(each) for each in rule[key]} for key in ("exempt_channels", "exempt_roles"))
    exempt = around & exempt_channels or {role.id for role in person.roles} & exempt_roles
    return bool(rule["enabled"]) and rule["trigger_type"] == KEYWORD_TRIGGER and not exempt


def _finds(rule: Json, text: str) -> bool:
    trigger = rule["trigger_metadata"]
    keywords = [rf"(?i)\b{re.escape(keyword)}\b" for keyword in trigger.get("keyword_filter") or []]
    return any(re.search(pattern, text) for pattern in [*keywords, *(trigger.get("regex_patterns") or [])])


def _told(rule: Json) -> str | None:
    blocks = (action for action in rule["actions"] if action["type"] == BLOCK_MESSAGE)
    return next((action["metadata"]["custom_message"] for action in blocks), None)

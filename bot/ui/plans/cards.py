"""What plans look like: the night's card, the reminder before it, and the schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle, ui

from bot.plans.rules import Repeat
from bot.ui.cards import Accent, Card, Row, button, card, relative, small, title
from bot.ui.help.cards import Topic, what_is_this

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.i18n import Words
    from bot.plans.rules import Plan


def night_card(say: Words, plan: Plan, show: str, game: str | None) -> Card:
    """The public card of a night, with what will be played."""
    return card(
        Accent.TRIVIA,
        title(say("night-title", show=show)),
        _when(say, plan),
        *([game] if game else []),
        "\n".join([say("night-by-itself"), *_reminder(say, plan)]),
        _count(say, plan),
        small(say("night-planned-by", host=say.mention(plan.host_id))),
    )


def night_over_card(say: Words, plan: Plan, show: str, became: str) -> Card:
    """The night's card once it will not come again: what became of it."""
    return card(Accent.TRIVIA, title(say("night-title", show=show)), at(plan.at), became)


def reminder_card(say: Words, plan: Plan, show: str) -> Card:
    """What is posted a while before a night; the only card that pings, and only its role."""
    return card(
        Accent.TRIVIA,
        title(say("night-soon-title", show=show)),
        say("night-soon", time=f"<t:{int(plan.at.timestamp())}:t> · {relative(plan.at)}"),
        _count(say, plan),
        label=role(plan.role_id) if plan.role_id else None,
    )


def daily_card(say: Words, plan: Plan) -> Card:
    """Says that today's questions are there, with a button that starts the reader's own."""
    start = button(say("daily-start"), "daily.open", style=ButtonStyle.primary)
    return card(
        Accent.TRIVIA,
        title(say("daily-there")),
        say("daily-for-each"),
        [start, *_count(say, plan, Topic.TRIVIA)],
        label=role(plan.role_id) if plan.role_id else None,
    )


def word_card(text: str) -> Card:
    """A word in the channel about a night."""
    return card(Accent.TRIVIA, text)


def schedule_card(say: Words, plans: Iterable[tuple[Plan, str]], *, may_cancel: bool) -> Card:
    """All that a server has planned, each with what it is called; moderators find a button to call it off."""
    rows = [_row(say, plan, name, may_cancel=may_cancel) for plan, name in plans]
    return card(Accent.TRIVIA, title(say("schedule-title")), *(rows or [say("schedule-empty")]))


def cancel_card(say: Words, plan: Plan, name: str) -> Card:
    """Asks once more before something is called off."""
    key = "schedule-cancel-once" if plan.repeat is Repeat.ONCE else "schedule-cancel-all"
    return card(
        Accent.TRIVIA,
        say(key, name=name, when=at(plan.at), channel=f"<#{plan.channel_id}>"),
        [button(say("schedule-cancel-sure"), "plans.cancel", plan.plan_id, "sure", style=ButtonStyle.danger)],
    )


def at(moment: datetime) -> str:
    """A moment that everybody sees in their own time zone."""
    return f"<t:{int(moment.timestamp())}:F>"


def role(role_id: int) -> str:
    return f"<@&{role_id}>"


def _row(say: Words, plan: Plan, name: str, *, may_cancel: bool) -> str | ui.Section[ui.LayoutView]:
    notes = [f"<#{plan.channel_id}>", *([role(plan.role_id)] if plan.role_id else []), say.mention(plan.host_id)]
    text = f"**{name}**\n{_when(say, plan)}\n{small(' · '.join(notes))}"
    if not may_cancel:
        return text
    cancel = button(say("schedule-cancel"), "plans.cancel", plan.plan_id, style=ButtonStyle.danger)
    return ui.Section(ui.TextDisplay(text), accessory=cancel)


def _when(say: Words, plan: Plan) -> str:
    return f"{at(plan.at)} · {relative(plan.at)}{_repeat(say, plan)}"


def _repeat(say: Words, plan: Plan) -> str:
    if plan.repeat is Repeat.ONCE:
        return ""
    return f" · {say(f'plan-{plan.repeat.value}', time=f'{plan.wall:%H:%M}', zone=plan.zone)}"


def _reminder(say: Words, plan: Plan) -> list[str]:
    minutes = int(plan.notice.total_seconds() // 60)
    if not minutes:
        return []
    if not plan.role_id:
        return [say("night-reminder", minutes=minutes)]
    return [say("night-reminder-to", role=role(plan.role_id), minutes=minutes)]


def _count(say: Words, plan: Plan, topic: Topic = Topic.NIGHTS) -> Row:
    """The button that gives and takes the role, where there is one; and what all this is."""
    count = [button(say("night-count-me"), "plans.count", plan.plan_id)] if plan.role_id else []
    return [*count, what_is_this(say, topic)]

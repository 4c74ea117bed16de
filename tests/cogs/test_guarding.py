"""The guard at work: what it makes of messages, what it does about them, and what people make of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest
from aiohttp import ClientError
from discord import Asset, Embed, PermissionOverwrite, StickerFormatType
from simcord import ChannelHandle
from simcord.backend.cdn import CDN_BASE
from simcord.backend.models.message import Poll, PollAnswer

from bot.db.tables import ceilings, deadlines, guard_actions, guard_lessons, guard_modes
from bot.settings import Settings
from bot.spoilers.guarding import service
from bot.spoilers.rules.actions import Outcome
from bot.spoilers.rules.guard import Guard
from bot.ui.guard.channels import SPOILER_CHANNEL
from bot.ui.guard.log import GuardLog
from tests.forging import press, send_form
from tests.people import STICKER, Town, labels, parts, send_stickers, texts
from tests.spoilers.markdown import outside_in_commonmark, outside_in_discord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from simcord import InteractionResult, MemberActor

    from bot.spoilers.rules.actions import Action

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

SPOILER = "Gwi-nam becomes a hambie."
HARMLESS = "I love this show so much."
POINT = "dae-su-word"
NAMED = "gwi-nam_becomes_a_hambie.png"
PICTURE = b"\x89PNG not really"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The guard needs to read what people write."""
    return Settings(_env_file=None, data_dir=tmp_path, message_content=True)


@pytest.fixture(autouse=True)
def _the_engine_is_built_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "Guard", engine)


_ENGINES: dict[tuple[int, ...], Guard] = {}


def engine(shows: list[Any]) -> Guard:
    """An engine takes a second to build, and knows nothing of servers."""
    key = tuple(map(id, shows))
    if key not in _ENGINES:
        _ENGINES[key] = Guard(shows)
    return _ENGINES[key]


async def guarded(town: Town, mode: str, *, ceiling: str = "S1E4", log: bool = True, **options: Any) -> ChannelHandle:
    """Has #general guarded; returns the log's channel."""
    channel = town.guild.create_text_channel("mod-log")
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to=ceiling)
    if log:
        await town.moderator.slash(town.general, "guard log", channel=channel)
    await town.moderator.slash(town.general, "guard mode", mode=mode, **options)
    return channel


async def stickers_that_are_no_pictures_get_a_notice(town: Town) -> None:
    for kind in (StickerFormatType.lottie, StickerFormatType.gif):  # the GIF cannot be fetched
        message = await send_stickers(town, SPOILER, kind)
        assert posts(town.general)[-2].id == message.id
        assert labels(posts(town.general)[-1]) == ["Wrap it for me", "Not a spoiler", "?"]


def said(result: InteractionResult) -> str:
    answers = [*([result.response] if result.response else []), *result.followups]
    assert all(answer.ephemeral for answer in answers)
    return "\n".join(texts(answer) for answer in answers)


def posts(channel: ChannelHandle) -> list[discord.Message]:
    return [message for message in channel.history() if not message.flags.ephemeral]


def uncovered(message: Any) -> str:
    """What shows of a message before a spoiler is opened, to both readers of Discord's markdown."""
    shown = [part["content"] for part in parts(message) if part["type"] == 10]
    for text in shown:
        if "||" in text:
            assert outside_in_discord(text).replace("*", "").split() == outside_in_commonmark(text).split()
    return "\n".join(outside_in_discord(text) for text in [message.content, *shown]).strip()


def notice(town: Town, channel: ChannelHandle | None = None) -> discord.Message:
    """The guard's notice, which is the bot's own post in the channel."""
    (found,) = [m for m in posts(channel or town.general) if m.author.bot and m.webhook_id is None]
    return found


def reposts(town: Town) -> list[discord.Message]:
    return [message for message in posts(town.general) if message.webhook_id]


# What it watches


async def test_a_channel_without_a_ceiling_is_not_guarded(town: Town) -> None:
    await town.moderator.slash(town.general, "guard mode", mode="nudge")
    message = await town.mina.send(town.general, SPOILER)
    assert posts(town.general) == [message]


async def test_nothing_happens_until_a_moderator_has_chosen_a_mode(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to="S1E4")
    message = await town.mina.send(town.general, SPOILER)
    assert posts(town.general) == [message]


@pytest.mark.parametrize(
    ("text", "ceiling"), [(HARMLESS, "S1E1"), (SPOILER, "S1E12"), (f"||{SPOILER}||", "S1E1"), ("", "S1E1")]
)
async def test_what_is_harmless_within_the_ceiling_or_tagged_is_left_alone(town: Town, text: str, ceiling: str) -> None:
    await guarded(town, "wrap", ceiling=ceiling)
    message = await town.mina.send(town.general, text, attachments=[("cat.png", PICTURE)])
    assert posts(town.general) == [message]
    assert await town.rows(guard_actions) == []


async def test_a_thread_and_a_channel_in_a_category_are_guarded_by_the_ceiling_above(town: Town) -> None:
    category = town.guild.create_category("Season 1")
    channel = town.guild.create_text_channel("talk", category=category)
    thread = ChannelHandle(town.env, town.guild, town.env.backend.create_thread(channel.id, "A theory", town.mina.id))
    await town.moderator.slash(town.general, "guard channel", channel=category, up_to="S1E4")
    await town.moderator.slash(town.general, "guard mode", mode="nudge")
    for place in (channel, thread):
        await town.mina.send(place, SPOILER)
        assert "S1E4" in texts(notice(town, place))


async def test_a_channels_own_mode_outweighs_the_servers(town: Town) -> None:
    await guarded(town, "nudge")
    await town.moderator.slash(town.general, "guard mode", mode="off", channel=town.general)
    message = await town.mina.send(town.general, SPOILER)
    assert posts(town.general) == [message]
    assert {(row.channel_id, row.mode) for row in await town.rows(guard_modes)} == {
        (0, "nudge"),
        (town.general.id, "off"),
    }


async def test_a_ceiling_that_changes_counts_at_once(town: Town) -> None:
    await guarded(town, "nudge", ceiling="S1E12")
    await town.mina.send(town.general, SPOILER)
    assert len(posts(town.general)) == 1
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to="S1E4")
    await town.mina.send(town.general, SPOILER)
    assert len(posts(town.general)) == 3
    await town.moderator.slash(town.general, "guard clear", channel=town.general)
    await town.mina.send(town.general, SPOILER)
    assert len(posts(town.general)) == 4


async def test_exempt_roles_are_left_alone_until_the_command_is_run_again(town: Town) -> None:
    await guarded(town, "nudge")
    role = town.guild.create_role("Critics")
    critic = town.guild.add_member(town.env.create_user("ha-ri"), roles=[role])
    assert "leaves people with the role" in said(await town.moderator.slash(town.general, "guard exempt", role=role))
    await critic.send(town.general, SPOILER)
    assert len(posts(town.general)) == 1
    assert "no longer makes an exception" in said(await town.moderator.slash(town.general, "guard exempt", role=role))
    await critic.send(town.general, SPOILER)
    assert len(posts(town.general)) == 3


async def test_bots_and_webhooks_are_left_alone(town: Town) -> None:
    await guarded(town, "remove")
    webhook = town.guild.create_webhook(town.general, "News")
    await webhook.send(SPOILER)
    other = town.guild.add_member(town.env.create_user("other-bot", bot=True))
    await other.send(town.general, SPOILER)
    assert len(posts(town.general)) == 2
    assert await town.rows(guard_actions) == []


async def test_an_edit_is_judged_too_and_each_spoiler_is_acted_on_once(town: Town) -> None:
    log = await guarded(town, "nudge")
    message = await town.mina.send(town.general, HARMLESS)
    assert len(posts(town.general)) == 1
    await town.mina.edit(message, SPOILER)
    first = notice(town)
    await town.mina.edit(message, f"{SPOILER} !!")
    assert notice(town).id == first.id
    await town.mina.edit(message, f"{SPOILER} And Cheong-san falls down the elevator shaft with Gwi-nam.")
    assert notice(town).id != first.id
    assert len(posts(log)) == 2


@pytest.mark.parametrize("where", ["embed", "attachment", "poll"])
async def test_what_stands_beside_the_text_is_read_as_well(town: Town, where: str) -> None:
    await guarded(town, "nudge")
    beside: dict[str, Any] = {
        "embed": {"content": "https://a.test", "embeds": [Embed(title=SPOILER).to_dict()]},
        "attachment": {"attachments": town.env.backend.store_attachments(town.general.id, [(NAMED, PICTURE)])},
        "poll": {"poll": Poll(SPOILER, [PollAnswer(1, "Yes")], "2030-01-01T00:00:00+00:00")},
    }[where]
    town.env.backend.create_message(town.general.id, town.mina.id, **beside)
    await town.env.settle()
    assert "may give away" in texts(notice(town))


# Nudge


async def test_a_nudge_replies_with_a_notice_that_names_nothing_pings_nobody_and_goes_away(town: Town) -> None:
    log = await guarded(town, "nudge")
    message = await town.mina.send(town.general, SPOILER)
    standing = notice(town)
    assert standing.reference is not None
    assert standing.reference.message_id == message.id
    assert labels(standing) == ["Wrap it for me", "Not a spoiler", "?"]
    assert "hambie" not in texts(standing)
    stored = town.env.backend.get_message(town.general.id, standing.id)
    assert (stored.ping_user_ids, stored.ping_role_ids, stored.mention_everyone) == ([], [], False)
    (report,) = posts(log)
    assert "Nudged" in uncovered(report)
    assert "S1E9" in uncovered(report)
    assert "hambie" not in uncovered(report)
    assert "hambie" in texts(report)
    await town.env.advance_time(601)
    assert posts(town.general) == [message]


async def test_a_notice_goes_away_although_the_bot_was_away(town: Town) -> None:
    await guarded(town, "nudge")
    message = await town.mina.send(town.general, SPOILER)
    await town.restart()
    await town.env.advance_time(601)
    assert posts(town.general) == [message]


async def test_its_author_has_it_wrapped_and_nobody_else_can(town: Town) -> None:
    log = await guarded(town, "nudge")
    await town.mina.send(town.general, f"What a day. {SPOILER} Bye!")
    standing = notice(town)
    for stranger in (town.joon, town.moderator):
        assert "whoever wrote the message" in said(await stranger.click(standing, label="Wrap it for me"))
    assert "covered now" in said(await town.mina.click(standing, label="Wrap it for me"))
    (posted,) = posts(town.general)
    assert posted.author.name == "mina"
    assert uncovered(posted).splitlines()[1:] == ["What a day.", "", "Bye!"]
    assert "asked for it" in texts(posts(log)[0])


async def test_not_a_spoiler_teaches_the_server_once(town: Town) -> None:
    log = await guarded(town, "nudge")
    message = await town.mina.send(town.general, SPOILER)
    standing = notice(town)
    assert "whoever wrote" in said(await town.joon.click(standing, label="Not a spoiler"))
    assert "From now on I let that through" in said(await town.mina.click(standing, label="Not a spoiler"))
    assert posts(town.general) == [message]
    again = await press(town, town.mina, town.spoilers, f"r1:guard.pass:{message.id}")
    assert "dealt with this already" in said(again)
    await town.joon.send(town.general, SPOILER)
    assert len(posts(town.general)) == 2
    assert "Not a spoiler" in texts(posts(log)[0])
    (lesson,) = await town.rows(guard_lessons)
    assert (lesson.point_id, lesson.taught_by) == (POINT, town.mina.id)
    listed = said(await town.moderator.slash(town.general, "guard phrase list"))
    assert town.mina.mention in listed
    assert "hambie" in listed


async def test_what_was_taught_can_be_forgotten(town: Town) -> None:
    await guarded(town, "nudge")
    await town.mina.send(town.general, SPOILER)
    await town.mina.click(notice(town), label="Not a spoiler")
    (choice,) = await town.moderator.autocomplete(town.general, "guard phrase remove", "phrase", "hambie")
    await town.moderator.slash(town.general, "guard phrase remove", phrase=choice["value"])
    await town.joon.send(town.general, SPOILER)
    assert "may give away" in texts(notice(town))


# Wrap


async def test_only_what_spoils_is_wrapped_and_stands_in_the_authors_name(town: Town) -> None:
    log = await guarded(town, "wrap")
    asked = await town.joon.send(town.general, "So?")
    message = await town.mina.send(
        town.general, f"I saw it. {SPOILER} Good night!", reply_to=asked, attachments=[("hambie.png", PICTURE)]
    )
    (posted,) = reposts(town)
    assert posted.author.name == "mina"
    above, *rest = uncovered(posted).splitlines()
    assert "up to S1E9" in above
    assert asked.jump_url in rest[0]
    assert rest[1:] == ["I saw it.", "", "Good night!"]
    assert [file.filename for file in posted.attachments] == ["SPOILER_attachment-1.png"]
    assert message.id not in [m.id for m in posts(town.general)]
    assert labels(notice(town)) == ["Undo", "Not a spoiler", "?"]
    assert "Covered" in texts(posts(log)[0])


async def test_a_sticker_is_wrapped_as_a_picture_and_one_that_is_none_leaves_a_notice(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Asset, "BASE", CDN_BASE)
    await guarded(town, "wrap")
    await send_stickers(town, SPOILER, StickerFormatType.png)
    (posted,) = reposts(town)
    (file,) = posted.attachments
    assert (file.filename, town.env.backend.cdn.get(file.url)) == ("SPOILER_sticker-1.png", STICKER)
    await stickers_that_are_no_pictures_get_a_notice(town)
    assert len(reposts(town)) == 1


async def test_the_repost_stands_before_the_original_goes(town: Town) -> None:
    await guarded(town, "wrap")
    await town.mina.send(town.general, SPOILER)
    asked = [f"{request.method} {request.path}" for request in town.env.http_requests]
    posted = next(i for i, a in enumerate(asked) if "simcord_webhook" in a)
    removed = next(i for i, a in enumerate(asked) if a.startswith("DELETE /channels"))
    assert posted < removed


async def test_the_author_undoes_it_within_ten_minutes(town: Town) -> None:
    log = await guarded(town, "wrap")
    await town.mina.send(town.general, SPOILER, attachments=[("cat.png", PICTURE)])
    assert "whoever wrote" in said(await town.joon.click(notice(town), label="Undo"))
    assert "as you wrote it" in said(await town.mina.click(notice(town), label="Undo"))
    (posted,) = posts(town.general)
    assert uncovered(posted) == SPOILER
    assert [town.env.backend.cdn.get(file.url) for file in posted.attachments] == [PICTURE]
    assert not any(part.get("spoiler") for part in parts(posted))
    assert "Undone by" in texts(posts(log)[0])
    assert labels(posts(log)[0]) == []


async def test_what_was_wrapped_is_its_authors_to_label_and_delete_from_the_menu(town: Town) -> None:
    await guarded(town, "wrap")
    await town.mina.send(town.general, f"What a day. {SPOILER}")
    assert "Only its author" in said(await town.joon.context_menu(town.general, "Mark as spoiler", reposts(town)[0]))
    panel = (await town.mina.context_menu(town.general, "Mark as spoiler", reposts(town)[0])).response
    await town.mina.select(panel, ["S1E10"])
    (posted,) = reposts(town)
    assert "up to S1E10" in uncovered(posted)
    assert SPOILER in texts(posted)
    assert SPOILER not in uncovered(posted)
    await town.mina.click(panel, label="Delete")
    assert reposts(town) == []


async def test_what_its_author_makes_of_a_wrap_that_is_still_under_way_holds(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = await guarded(town, "wrap")
    report, settled = GuardLog.post, []

    async def undone_meanwhile(self: GuardLog, action: Action, files: Sequence[discord.File] = ()) -> Action:
        settle = town.bot.guarding.settle(action.guild_id, action.message_id, Outcome.UNDONE, action.author_id)
        settled.append(await settle)
        return await report(self, action, files)

    monkeypatch.setattr(GuardLog, "post", undone_meanwhile)
    await town.mina.send(town.general, SPOILER)
    assert [action.repost_ids for action in settled] == [(reposts(town)[0].id,)]
    assert posts(town.general) == reposts(town)
    assert "Undone by" in texts(posts(log)[0])
    assert labels(posts(log)[0]) == []


async def test_after_ten_minutes_the_author_cannot_undo_it(town: Town) -> None:
    await guarded(town, "wrap")
    message = await town.mina.send(town.general, SPOILER)
    await town.env.advance_time(601)
    late = await press(town, town.mina, town.spoilers, f"r1:guard.undo:{message.id}")
    assert "Ten minutes have passed" in said(late)
    assert len(reposts(town)) == 1


async def test_where_it_cannot_be_wrapped_the_message_stays_and_a_notice_has_to_do(town: Town) -> None:
    log = await guarded(town, "wrap")
    town.env.inject_error("POST", "/webhooks/*/simcord_webhook_*", status=500)
    message = await town.mina.send(town.general, SPOILER)
    assert [m.id for m in posts(town.general)] == [message.id, notice(town).id]
    assert "Nudged" in texts(posts(log)[0])


@pytest.mark.parametrize("permission", ["manage_webhooks", "manage_messages"])
async def test_a_missing_permission_leaves_a_notice_and_is_named_in_the_log(town: Town, permission: str) -> None:
    bot = town.guild.roles[town.env.backend.bot_user.name]
    channel = town.guild.create_text_channel("locked", overwrites={bot: PermissionOverwrite(**{permission: False})})
    log = await guarded(town, "wrap")
    await town.moderator.slash(town.general, "guard channel", channel=channel, up_to="S1E4")
    message = await town.mina.send(channel, SPOILER)
    assert [m.id for m in posts(channel)] == [message.id, notice(town, channel).id]
    assert permission.replace("_", " ").title() in texts(posts(log)[0])


async def test_what_its_author_deleted_meanwhile_does_not_come_back(town: Town) -> None:
    log = await guarded(town, "wrap")
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=404, code=10008)
    await town.mina.send(town.general, SPOILER)
    assert reposts(town) == []
    assert posts(log) == []


async def test_a_moderator_takes_a_wrap_back_and_nobody_else_can(town: Town) -> None:
    log = await guarded(town, "wrap")
    await town.mina.send(town.general, SPOILER)
    (report,) = posts(log)
    assert "Only people who may manage the server" in said(await town.mina.click(report, label="Take back"))
    assert "Taken back" in said(await town.moderator.click(report, label="Take back"))
    (posted,) = posts(town.general)
    assert (posted.author.name, uncovered(posted)) == ("mina", SPOILER)
    assert await town.rows(guard_lessons) == []
    assert "Taken back by" in texts(posts(log)[0])


async def test_a_wrap_is_taken_back_after_a_restart_and_without_its_webhook(town: Town) -> None:
    log = await guarded(town, "wrap")
    await town.mina.send(town.general, SPOILER)
    await town.restart()
    for webhook in list(town.env.backend.webhooks):
        town.env.backend.delete_webhook(webhook)
    await town.moderator.click(posts(log)[0], label="Take back")
    (posted,) = posts(town.general)
    assert (posted.author.name, uncovered(posted)) == ("mina", SPOILER)


# Remove


async def test_a_mode_that_removes_needs_a_log(town: Town) -> None:
    refused = said(await town.moderator.slash(town.general, "guard mode", mode="remove"))
    assert "/guard log" in refused
    assert await town.rows(guard_modes) == []


async def test_a_removed_message_leaves_a_note_to_its_author_and_a_copy_in_the_log(town: Town) -> None:
    log = await guarded(town, "remove")
    await town.mina.send(town.general, SPOILER, attachments=[("hambie.png", PICTURE)])
    (standing,) = posts(town.general)
    assert "mina" in texts(standing)
    assert "hambie" not in texts(standing)
    (report,) = posts(log)
    assert "hambie" not in uncovered(report)
    assert [file.filename for file in report.attachments] == ["SPOILER_attachment-1.png"]
    assert "whoever wrote" in said(await town.joon.click(standing, label="Show me my text"))
    assert SPOILER in said(await town.mina.click(standing, label="Show me my text"))


async def test_a_removed_message_is_posted_covered_by_its_author_or_restored_by_a_moderator(town: Town) -> None:
    log = await guarded(town, "remove")
    await town.mina.send(town.general, SPOILER, attachments=[("hambie.png", PICTURE)])
    await town.mina.click(notice(town), label="Wrap it for me")
    (posted,) = posts(town.general)
    assert "hambie" not in uncovered(posted)
    assert len(posted.attachments) == 1
    await town.moderator.click(posts(log)[0], label="Take back")
    (restored,) = posts(town.general)
    assert (restored.author.name, uncovered(restored)) == ("mina", SPOILER)
    assert [town.env.backend.cdn.get(file.url) for file in restored.attachments] == [PICTURE]


async def test_a_moderator_restores_what_was_removed_with_its_files(town: Town) -> None:
    log = await guarded(town, "remove")
    await town.mina.send(town.general, SPOILER, attachments=[("hambie.png", PICTURE)])
    await town.moderator.click(posts(log)[0], label="Take back")
    (restored,) = posts(town.general)
    assert uncovered(restored) == SPOILER
    assert [town.env.backend.cdn.get(file.url) for file in restored.attachments] == [PICTURE]


async def test_nothing_is_removed_that_the_log_could_not_keep(town: Town) -> None:
    log = await guarded(town, "remove")
    town.env.inject_error("POST", f"/channels/{log.id}/messages", status=500)
    message = await town.mina.send(town.general, SPOILER)
    assert [m.id for m in posts(town.general)] == [message.id, notice(town).id]
    assert labels(notice(town)) == ["Wrap it for me", "Not a spoiler", "?"]


async def test_a_removed_message_leaves_its_stickers_in_the_log_and_stays_where_they_cannot_be_kept(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Asset, "BASE", CDN_BASE)
    log = await guarded(town, "remove")
    await send_stickers(town, SPOILER, StickerFormatType.png)
    (report,) = posts(log)
    (file,) = report.attachments
    assert (file.filename, town.env.backend.cdn.get(file.url)) == ("SPOILER_sticker-1.png", STICKER)
    await stickers_that_are_no_pictures_get_a_notice(town)


@pytest.mark.parametrize("mode", ["wrap", "remove"])
async def test_a_file_that_cannot_be_had_or_is_too_large_leaves_a_notice(
    town: Town, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    async def unreachable(*_: object, **__: object) -> discord.File:
        raise ClientError

    await guarded(town, mode)
    await town.mina.send(town.general, SPOILER, attachments=[("long.mp4", bytes(11_000_000))])
    monkeypatch.setattr(discord.Attachment, "to_file", unreachable)
    await town.mina.send(town.general, SPOILER, attachments=[("cat.png", PICTURE)])
    large, first, gone, second = posts(town.general)
    assert [message.attachments != [] for message in (large, gone)] == [True, True]
    assert labels(first) == labels(second) == ["Wrap it for me", "Not a spoiler", "?"]


async def test_a_message_that_cannot_be_deleted_is_nudged_instead(town: Town) -> None:
    log = await guarded(town, "remove")
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=403, code=50013)
    message = await town.mina.send(town.general, SPOILER)
    assert [m.id for m in posts(town.general)] == [message.id, notice(town).id]
    assert "Nudged" in texts(posts(log)[0])


async def test_after_a_week_the_text_is_forgotten(town: Town) -> None:
    log = await guarded(town, "remove")
    await town.mina.send(town.general, SPOILER)
    await town.env.advance_time(7 * 86_400 + 1)
    assert await town.rows(guard_actions) == []
    assert [row for row in await town.rows(deadlines) if row.kind.startswith("guard")] == []
    assert "too long ago" in said(await town.moderator.click(posts(log)[0], label="Take back"))


# Phrases


async def add_phrase(town: Town, text: str, **options: Any) -> str:
    shown = await town.moderator.slash(town.general, "guard phrase add", **options)
    return said(await town.moderator.submit_modal(shown, {"text": text}))


async def test_the_servers_own_phrase_is_found_in_any_spelling_beyond_its_episode_only(town: Town) -> None:
    await guarded(town, "wrap")
    assert "up to S1E7" in await add_phrase(town, "the  Broccoli Incident", up_to="S1E7")
    await town.mina.send(town.general, "Hey. The BROCCOLI incident!! Bye.")
    (posted,) = reposts(town)
    assert uncovered(posted).splitlines()[1:] == ["Hey.", "", "Bye."]
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to="S1E7")
    await town.mina.send(town.general, "The broccoli incident")
    assert len(reposts(town)) == 1


async def test_phrases_are_listed_under_cover_and_removed(town: Town) -> None:
    assert "None yet" in said(await town.moderator.slash(town.general, "guard phrase list"))
    await add_phrase(town, "broccoli incident")
    listed = await town.moderator.slash(town.general, "guard phrase list")
    assert "broccoli" in said(listed)
    assert "broccoli" not in uncovered(listed.response)
    (choice,) = await town.moderator.autocomplete(town.general, "guard phrase remove", "phrase", "BROCC")
    assert choice["name"] == "broccoli incident"
    await town.moderator.slash(town.general, "guard phrase remove", phrase=choice["value"])
    gone = await town.moderator.slash(town.general, "guard phrase remove", phrase=choice["value"])
    assert "no such phrase" in said(gone)


async def test_a_phrase_of_no_letters_is_refused(town: Town) -> None:
    assert "at least 2 letters" in await add_phrase(town, "?!")


# Test


async def verdict_on(town: Town, text: str, who: MemberActor | None = None) -> str:
    shown = await town.moderator.slash(town.general, "guard test")
    return said(await town.moderator.submit_modal(shown, {"text": text}))


async def test_guard_test_says_what_where_how_sure_and_why(town: Town) -> None:
    told = await verdict_on(town, SPOILER)
    title = town.bot.library.default.points[POINT].title["en"]
    assert f"**{title}** · S1E9 · certain (" in told
    assert "hambie" in told
    assert "has no ceiling, so the guard does not look here" in told


async def test_guard_test_says_what_the_guard_would_do_here(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to="S1E4")
    assert "the guard is off" in await verdict_on(town, SPOILER)
    await guarded(town, "wrap")
    assert "would cover what spoils" in await verdict_on(town, SPOILER)
    harmless = await verdict_on(town, HARMLESS)
    assert "gives nothing away that I know of" in harmless
    assert "would let it be" in harmless
    assert len(posts(town.general)) == 0


async def test_only_moderators_may_tell_the_guard_anything(town: Town) -> None:
    for custom_id in ("r1:guard.test", f"r1:guard.phrase:{town.bot.library.default.id}:S1E9"):
        assert "Only people who may manage" in said(await send_form(town.mina, town.general, custom_id))


@pytest.mark.parametrize("action", ["cover", "undo", "pass", "back", "why"])
async def test_a_forged_press_is_refused(town: Town, action: str) -> None:
    for argument, told in (("1", "That is over"), ("x", "another time")):
        forged = await press(town, town.moderator, town.general, f"r1:guard.{action}:{argument}")
        assert told in said(forged)


# Telling it


async def test_a_mode_is_told_in_words_with_what_it_needs(town: Town) -> None:
    told = said(await town.moderator.slash(town.general, "guard mode", mode="wrap"))
    assert "In the whole server, the guard covers" in told
    assert "only when it is certain" in told
    assert "only at channels with a ceiling" in told
    told = said(
        await town.moderator.slash(
            town.general, "guard mode", mode="nudge", channel=town.general, strictness="cautious"
        )
    )
    assert town.general.mention in told
    assert "mere suspicion" in told


async def test_a_log_that_the_bot_cannot_write_in_is_refused(town: Town) -> None:
    bot = town.guild.roles[town.env.backend.bot_user.name]
    channel = town.guild.create_text_channel("secret", overwrites={bot: PermissionOverwrite(send_messages=False)})
    refused = said(await town.moderator.slash(town.general, "guard log", channel=channel))
    assert "missing Send Messages" in refused
    assert "no longer reports" in said(await town.moderator.slash(town.general, "guard log"))


# The table of channels, and Discord's own flag


async def test_the_whole_server_is_one_table_with_what_the_bot_is_missing(town: Town) -> None:
    bot = town.guild.roles[town.env.backend.bot_user.name]
    locked = town.guild.create_text_channel(
        "locked", overwrites={bot: PermissionOverwrite(manage_webhooks=False, manage_messages=False)}
    )
    log = await guarded(town, "wrap")
    role = town.guild.create_role("Critics")
    await town.moderator.slash(town.general, "guard exempt", role=role)
    await town.moderator.slash(town.general, "guard channel", channel=locked, up_to="S1E2")
    await town.moderator.slash(town.general, "guard mode", mode="nudge", channel=town.spoilers)
    table = said(await town.moderator.slash(town.general, "guard list")).splitlines()
    rows = {line.split(" · ")[0]: line for line in table if line.startswith("<#")}
    assert rows[town.general.mention].endswith("up to S1E4")
    assert rows[locked.mention].endswith("up to S1E2 · ⚠️ I am missing Manage Messages, Manage Webhooks")
    assert rows[town.spoilers.mention].endswith("no ceiling of its own · answered with a notice")
    assert "An untagged spoiler: covered." in "\n".join(table)
    assert f"Reports: {log.mention}" in table
    assert f"Left alone: {role.mention}" in table


@pytest.fixture
def flags(town: Town, monkeypatch: pytest.MonkeyPatch) -> dict[int, int]:
    """Discord's flags of channels, which SimCord does not keep."""
    kept: dict[int, int] = {}

    async def edit_channel(channel_id: int, *, flags: int, reason: str | None = None) -> dict[str, Any]:
        kept[channel_id] = flags
        return {"flags": flags}

    monkeypatch.setattr(town.bot.http, "edit_channel", edit_channel)
    return kept


async def native(town: Town, channel: ChannelHandle, *, on: bool = True) -> str:
    return said(await town.moderator.slash(town.general, "guard channel", channel=channel, up_to="S1E4", native=on))


async def test_discords_own_flag_is_switched_on_and_off_and_no_other_is_touched(
    town: Town, flags: dict[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Spoiler Channel flag is on" in await native(town, town.spoilers)
    assert flags == {town.spoilers.id: SPOILER_CHANNEL}

    async def get_channel(_channel_id: int) -> dict[str, Any]:
        return {"flags": SPOILER_CHANNEL | 1 << 4}

    monkeypatch.setattr(town.bot.http, "get_channel", get_channel)
    assert "Spoiler Channel flag is off" in await native(town, town.spoilers, on=False)
    assert flags == {town.spoilers.id: 1 << 4}


async def test_why_discords_own_flag_cannot_be_switched_is_told_and_the_ceiling_stands(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = town.guild.roles[town.env.backend.bot_user.name]
    locked = town.guild.create_text_channel("locked", overwrites={bot: PermissionOverwrite(manage_channels=False)})
    assert "missing a permission in this channel: Manage Channels" in await native(town, locked)
    assert "not for categories" in await native(town, town.guild.create_category("Season 1"))
    town.env.inject_error("PATCH", "/channels/*", status=400, code=50035, message="Not here")
    assert 'Discord said "Not here"' in await native(town, town.spoilers)

    async def get_channel(_channel_id: int) -> dict[str, Any]:
        return {"flags": 0, "nsfw": True}

    monkeypatch.setattr(town.bot.http, "get_channel", get_channel)
    assert "age-restricted" in await native(town, town.general)
    assert {row.channel_id for row in await town.rows(ceilings)} >= {locked.id, town.spoilers.id, town.general.id}

"""/spoiler and "Mark as spoiler": what people want to say about what happens, covered for everybody else."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord
import pytest
from discord import Asset, PermissionOverwrite, Permissions, StickerFormatType, ui
from hypothesis import given, settings
from hypothesis import strategies as st
from simcord import ChannelHandle
from simcord.backend.cdn import CDN_BASE
from structlog.testing import capture_logs

from bot.i18n import words
from bot.packs.library import Library
from bot.settings import SEEDS
from bot.ui.cards import Card
from bot.ui.spoilers.cards import plot_card
from bot.ui.voices import NAME_LENGTH, Voices, webhook_name
from tests.forging import send_form
from tests.people import SHOW, STICKER, Town, expected, menu, send_stickers, texts
from tests.spoilers.markdown import outside_in_commonmark, outside_in_discord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simcord import InteractionResult, MemberActor

patient = settings(deadline=None, database=None)
POINT, TITLE = "cheong-san-fate", "What becomes of Cheong-san"
LABEL = "⚠️ **Spoiler** · All of Us Are Dead · up to"
PICTURE = b"\x89PNG not really"


def said(result: InteractionResult) -> str:
    """What somebody was told privately: at once, or after waiting."""
    answers = [*([result.response] if result.response else []), *result.followups]
    assert all(answer.ephemeral for answer in answers)
    return "\n".join(texts(answer) for answer in answers)


def raw(message: Any) -> list[dict[str, Any]]:
    return [c.to_dict() if hasattr(c, "to_dict") else c for c in message.components]


def uncovered(message: Any) -> str:
    """Everything in a message that shows before a spoiler is opened: text, and the names of files."""
    names = [f"{attachment.filename} {attachment.description or ''}" for attachment in message.attachments]
    return "\n".join([message.content, *_texts(raw(message), covered=False), *names])


def covered(message: Any) -> list[str]:
    """The texts under a message's spoiler covers, without their tags; every one of them has to be in a tag too."""
    found = []
    for text in _texts(raw(message), covered=True):
        assert (outside_in_discord(text), outside_in_commonmark(text).strip()) == ("", "")
        found.append(text.removeprefix("||").removesuffix("||"))
    return found


def _texts(components: list[Mapping[str, Any]], *, covered: bool, under: bool = False) -> list[str]:
    found = []
    for component in components:
        hidden = under or bool(component.get("spoiler"))
        if component["type"] == 10 and hidden is covered and not component["content"].startswith("-# Source"):
            found.append(component["content"])
        if component["type"] == 12:
            assert all(item["spoiler"] for item in component["items"])
        found += _texts(component.get("components", []), covered=covered, under=hidden)
    return found


async def say(
    town: Town, text: str, *, who: MemberActor | None = None, where: ChannelHandle | None = None, **options: Any
) -> InteractionResult:
    """`/spoiler say`, its form filled in."""
    who = who or town.mina
    shown = await who.slash(where or town.general, "spoiler say", **options)
    return await who.submit_modal(shown, {"text": text} if text else {})


async def mark(town: Town, who: MemberActor, message: discord.Message) -> InteractionResult:
    return await who.context_menu(town.general, "Mark as spoiler", message)


def warden(town: Town) -> MemberActor:
    """Somebody who may manage messages, and nothing else."""
    role = town.guild.create_role("Wardens", permissions=Permissions(manage_messages=True))
    return town.guild.add_member(town.env.create_user("ha-ri"), roles=[role])


def without(town: Town, **permissions: bool) -> ChannelHandle:
    """A channel in which the bot lacks permissions."""
    bot = town.guild.roles[town.env.backend.bot_user.name]
    return town.guild.create_text_channel("locked", overwrites={bot: PermissionOverwrite(**permissions)})


def thread_in(town: Town, channel: ChannelHandle) -> ChannelHandle:
    thread = town.env.backend.create_thread(channel.id, "A theory", town.mina.id)
    return ChannelHandle(town.env, town.guild, thread)


def posts(town: Town, channel: ChannelHandle | None = None) -> list[discord.Message]:
    """What everybody in a channel sees."""
    return [message for message in (channel or town.general).history() if not message.flags.ephemeral]


def post_fails(town: Town, **fault: Any) -> None:
    town.env.inject_error("POST", "/webhooks/*/simcord_webhook_*", **fault)


# /spoiler plot


async def test_a_plot_point_is_posted_by_its_id_or_its_title(town: Town) -> None:
    told = town.bot.library.default.points[POINT].text["en"]
    for typed in (POINT, TITLE, TITLE.upper(), f" {TITLE} "):
        posted = (await town.mina.slash(town.general, "spoiler plot", point=typed)).response
        assert not posted.ephemeral
        assert uncovered(posted).strip() == f"{LABEL} S1E12\n### {TITLE}"
        assert covered(posted) == [told]


async def test_every_plot_point_shows_nothing_but_its_title_and_its_episode() -> None:
    show = Library.load(SEEDS).default
    for point in show.points.values():
        above, container, row = plot_card(words("en"), show, point).to_components()
        assert [button["label"] for button in row["components"]] == [f"I have watched {point.safe_after}", "?"]
        assert above["content"] == f"{LABEL} {point.safe_after}\n### {point.title['en']}"
        assert container["spoiler"] is True
        text, *source = (component["content"] for component in container["components"])
        assert outside_in_discord(text) == outside_in_commonmark(text).strip() == ""
        assert all(line.startswith("-# Source: ") for line in source)


async def test_an_unknown_plot_point_is_refused_privately(town: Town) -> None:
    refused = said(await town.mina.slash(town.general, "spoiler plot", point="who dies"))
    assert 'nothing under "who dies"' in refused
    assert "choose a title" in refused
    assert posts(town) == []


async def test_without_a_point_a_private_menu_offers_titles_and_posts_what_is_chosen(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler plot")
    assert "What happens in All of Us Are Dead" in said(shown)
    offered = menu(shown.response)
    assert len(offered) == 25
    chosen = offered[3]
    posted = (await town.mina.select(shown.response, [chosen["value"]])).response
    assert not posted.ephemeral
    assert chosen["label"] in uncovered(posted)
    assert len(covered(posted)) == 1


async def test_the_menu_begins_with_what_the_reader_has_just_seen_and_goes_on_with_what_comes_next(
    town: Town,
) -> None:
    points = town.bot.library.default.points
    for reached in (0, 3, 12):
        await town.mina.slash(town.general, "progress set", show=SHOW, episode=f"S1E{reached}")
        offered = menu((await town.mina.slash(town.general, "spoiler plot")).response)
        numbers = [points[option["value"]].safe_after.number for option in offered]
        seen = [number for number in numbers if number <= reached]
        coming = [number for number in numbers if number > reached]
        assert numbers == seen + coming
        assert seen == sorted(seen, reverse=True)
        assert coming == sorted(coming)


async def test_autocomplete_offers_titles_that_give_nothing_away_and_nothing_else(town: Town) -> None:
    titles = {point.id: point.title["en"] for point in town.bot.library.default.points.values()}
    offered = await town.mina.autocomplete(town.general, "spoiler plot", "point", "")
    assert len(offered) == 25
    assert all(titles[choice["value"]] == choice["name"] for choice in offered)
    narrowed = await town.mina.autocomplete(town.general, "spoiler plot", "point", "becomes of CHEONG")
    assert [choice["value"] for choice in narrowed] == [POINT]
    assert await town.mina.autocomplete(town.general, "spoiler plot", "point", "elevator") == []


async def test_autocomplete_goes_on_while_the_show_is_typed_wrongly(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    assert await town.mina.autocomplete(town.general, "spoiler plot", "point", "becomes", show="squid")
    assert caplog.records == []


# /spoiler say


async def test_what_is_said_stands_covered_and_in_the_fans_own_name(town: Town) -> None:
    answer = await say(town, "He ||falls|| down the shaft.", up_to="e12")
    assert said(answer).strip() == "Posted in your name, covered."
    (posted,) = posts(town)
    assert posted.author.name == "mina"
    assert uncovered(posted).strip() == f"{LABEL} S1E12"
    assert covered(posted) == ["He ││falls││ down the shaft."]


async def test_the_label_says_what_the_fan_chose_and_not_what_they_wrote(town: Town) -> None:
    await say(town, "Safe for all! up to S1E1", up_to="S1E9")
    assert uncovered(posts(town)[0]).strip() == f"{LABEL} S1E9"


async def test_a_file_goes_along_covered_and_under_a_name_that_tells_nothing(town: Town) -> None:
    await say(town, "Look.", file=("cheong-san-falls.png", PICTURE))
    (posted,) = posts(town)
    (file,) = posted.attachments
    assert file.filename == "SPOILER_attachment-1.png"
    assert file.is_spoiler()
    assert town.env.backend.cdn.get(file.url) == PICTURE
    assert "cheong" not in uncovered(posted)


async def test_a_file_needs_no_text(town: Town) -> None:
    await say(town, "", file=("the-end.txt", b"It was a dream."))
    (posted,) = posts(town)
    assert covered(posted) == []
    assert [file.filename for file in posted.attachments] == ["SPOILER_attachment-1"]
    assert uncovered(posted).startswith(f"\n{LABEL} S1E12")


async def test_a_film_can_be_watched_where_it_stands(town: Town) -> None:
    await say(town, "This scene.", file=("scene.mp4", b"film"))
    assert any(part["type"] == 12 for container in raw(posts(town)[0])[1:] for part in container["components"])


async def test_a_file_that_is_too_large_is_refused_before_anybody_writes(town: Town) -> None:
    refused = await town.mina.slash(town.general, "spoiler say", file=("long.mp4", bytes(11_000_000)))
    assert "too large: 10 MB" in said(refused)
    assert refused.modal is None


async def test_a_file_that_a_restart_lost_is_asked_for_again(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler say", file=("end.png", PICTURE))
    await town.restart()
    assert "no longer have your file" in said(await town.mina.submit_modal(shown, {"text": "Look."}))
    assert posts(town) == []


async def test_a_form_survives_a_restart_where_there_is_no_file(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler say", up_to="S1E3")
    await town.restart()
    await town.mina.submit_modal(shown, {"text": "He lives."})
    assert covered(posts(town)[0]) == ["He lives."]


async def test_nobody_can_take_a_file_that_waits_for_somebody_elses_text(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler say", file=("end.png", PICTURE))
    custom_id = shown.modal["custom_id"]
    assert "no longer have your file" in said(await send_form(town.joon, town.general, custom_id))
    await town.mina.submit_modal(shown, {"text": "Mine."})
    assert len(posts(town)[0].attachments) == 1


async def test_a_text_that_cannot_be_covered_is_refused(town: Town) -> None:
    for text in ("   ", "\u200b\u2060", "\n\n", "\u3164"):
        assert "nothing to cover" in said(await say(town, text))
    assert posts(town) == []


async def test_a_long_text_takes_several_messages_each_with_its_label(town: Town) -> None:
    text = ("He falls | and nobody sees it. " * 130)[:4000]
    await say(town, text, up_to="S1E12", file=("end.png", PICTURE))
    first, second = posts(town)
    assert uncovered(first).strip() == f"{LABEL} S1E12"
    assert uncovered(second).startswith(f"\n{LABEL} S1E12")
    assert (len(first.attachments), len(second.attachments)) == (0, 1)
    whole = " ".join(part.strip() for message in (first, second) for part in covered(message))
    assert whole.split() == text.replace("|", "│").split()


async def test_a_long_text_stands_whole_or_not_at_all(town: Town) -> None:
    backend = town.env.backend

    def fail_after_the_first(event: str, payload: Mapping[str, Any]) -> None:
        if event == "MESSAGE_CREATE" and payload.get("webhook_id"):
            path = "/webhooks/*/simcord_webhook_*"
            backend.faults.append(
                {"method": "POST", "path": path, "status": 500, "code": 0, "message": "Down", "times": 1}
            )

    backend.subscribers.append(fail_after_the_first)
    with capture_logs():
        assert "Discord did not answer me" in said(await say(town, "He falls. " * 399))
    assert posts(town) == []


async def test_nobody_is_pinged_by_what_stands_covered(town: Town) -> None:
    await say(town, f"@everyone {town.joon.mention} <@&{town.guild.default_role.id}> he dies")
    (posted,) = posts(town)
    stored = town.env.backend.get_message(town.general.id, posted.id)
    assert (stored.ping_user_ids, stored.ping_role_ids, stored.mention_everyone) == ([], [], False)


async def test_everything_that_is_sent_asks_discord_to_ping_nobody(town: Town) -> None:
    await say(town, "He dies.", file=("end.png", PICTURE))
    await town.mina.slash(town.general, "spoiler plot", point=POINT)
    await town.mina.slash(town.general, "spoiler plot")
    shown = await town.mina.slash(town.general, "spoiler wrap")
    await town.mina.submit_modal(shown, {"text": "```\ncode\n```"})
    await mark(town, town.mina, await town.mina.send(town.general, "He dies."))
    bodies = [request.json for request in town.env.http_requests if isinstance(request.json, dict)]
    bodies = [body.get("data", body) for body in bodies]
    messages = [body for body in bodies if "title" not in body and ("content" in body or "components" in body)]
    assert len(messages) >= 7
    assert all(body.get("allowed_mentions") == {"parse": []} for body in messages)


async def test_it_works_in_a_thread(town: Town) -> None:
    thread = thread_in(town, town.general)
    await say(town, "He dies.", where=thread)
    assert covered(posts(town, thread)[-1]) == ["He dies."]
    assert not any(message.webhook_id for message in posts(town))


async def test_one_webhook_serves_a_channel_and_its_threads_also_after_a_restart(town: Town) -> None:
    thread = thread_in(town, town.general)
    await say(town, "One.")
    await say(town, "Two.", where=thread, who=town.joon)
    await town.restart()
    await say(town, "Three.", who=town.hana)
    assert [hook.name for hook in town.env.backend.webhooks.values()] == ["Rooftop"]
    assert [message.author.name for message in posts(town) if message.webhook_id] == ["mina", "hana"]
    assert [message.author.name for message in posts(town, thread) if message.webhook_id] == ["joon"]


async def test_two_who_speak_first_at_once_speak_through_one_webhook(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = discord.TextChannel.webhooks

    async def answered_late(channel: discord.TextChannel) -> list[discord.Webhook]:
        found = await ask(channel)
        for _ in range(200):  # the other has time to ask as well
            await asyncio.sleep(0)
        return found

    monkeypatch.setattr(discord.TextChannel, "webhooks", answered_late)
    channel, voices = town.bot.get_channel(town.general.id), Voices(town.bot)
    people = [await town.bot.fetch_user(person.id) for person in (town.mina, town.joon)]
    cards = [Card(ui.TextDisplay(person.name)) for person in people]
    await asyncio.gather(*(voices.speak(channel, person, card) for person, card in zip(people, cards, strict=True)))
    assert len(town.env.backend.webhooks) == 1
    assert {message.author.name for message in posts(town)} == {"mina", "joon"}


async def test_a_webhook_that_a_moderator_deleted_is_made_again_and_the_file_is_whole(town: Town) -> None:
    await say(town, "One.")
    (webhook,) = town.env.backend.webhooks
    town.env.backend.delete_webhook(webhook)
    await say(town, "Two.", file=("end.png", PICTURE))
    second = posts(town)[1]
    assert covered(second) == ["Two."]
    assert town.env.backend.cdn.get(second.attachments[0].url) == PICTURE


async def test_another_applications_webhook_is_left_alone(town: Town) -> None:
    town.env.backend.create_webhook(town.general.id, "Rooftop", town.hana.id)
    await say(town, "One.")
    assert len(town.env.backend.webhooks) == 2
    assert len(posts(town)) == 1


async def test_a_channel_full_of_webhooks_is_explained(town: Town) -> None:
    town.env.inject_error("POST", "/channels/*/webhooks", status=400, code=30007)
    assert "as many webhooks as Discord allows" in said(await say(town, "One."))


async def test_without_manage_webhooks_the_missing_permission_is_named_before_anybody_writes(town: Town) -> None:
    refused = await town.mina.slash(without(town, manage_webhooks=False), "spoiler say")
    assert refused.modal is None
    assert "missing a permission in this channel: Manage Webhooks" in said(refused)


async def test_a_name_that_discord_keeps_to_itself_is_adapted(town: Town) -> None:
    for nick, stands in (
        ("Discord Mod", "D\u200aiscord Mod"),
        ("not cLyDe", "not c\u200aLyDe"),
        ("민아 🌸", "민아 🌸"),
        (None, "mina"),
    ):
        fan = town.guild.add_member(town.env.create_user("mina"), nick=nick)
        await say(town, "One.", who=fan)
        assert posts(town)[-1].author.name == stands


@patient
@given(st.text() | st.text(alphabet="discorlyeDISCORLYE ", max_size=120))
def test_any_name_becomes_one_that_discord_takes(name: str) -> None:
    adapted = webhook_name(name)
    assert 1 <= len(adapted) <= NAME_LENGTH
    assert adapted == adapted.strip()
    assert not any(word in adapted.lower() for word in ("discord", "clyde"))


async def test_a_wrong_option_is_refused_before_anybody_writes(town: Town) -> None:
    for options, told in (
        ({"up_to": "S1E13"}, "the latest is S1E12"),
        ({"up_to": "soon"}, "is not an episode"),
        ({"show": "x"}, "no show x"),
    ):
        refused = await town.mina.slash(town.general, "spoiler say", **options)
        assert refused.modal is None
        assert told.casefold() in said(refused).casefold()


# /spoiler wrap


async def wrapped(town: Town, text: str) -> InteractionResult:
    shown = await town.mina.slash(town.general, "spoiler wrap")
    return await town.mina.submit_modal(shown, {"text": text})


async def test_wrapped_text_comes_back_in_a_block_to_copy(town: Town) -> None:
    assert said(await wrapped(town, "He | falls")).strip() == "Here it is, ready to copy:\n```\n||He │ falls||\n```"
    assert posts(town) == []


async def test_a_long_text_comes_back_in_several_blocks(town: Town) -> None:
    answer = await wrapped(town, "He falls. " * 390)
    blocks = [message.content for message in (answer.response, *answer.followups)]
    assert len(blocks) == 3
    assert all(len(block) <= 2000 and block.count("```") == 2 for block in blocks)


async def test_text_with_a_code_fence_comes_back_as_a_file_since_a_block_cannot_hold_it(town: Town) -> None:
    answer = await wrapped(town, "Look:\n```py\nrun()\n```")
    assert said(answer).strip() == "Here it is, ready to copy:"
    (file,) = answer.response.attachments
    content = town.env.backend.cdn.get(file.url)
    assert content is not None
    assert outside_in_discord(content.decode()) == ""
    assert "run()" in content.decode()


async def test_there_is_nothing_to_wrap_in_an_invisible_text(town: Town) -> None:
    for text in (" ", "\u200b"):
        assert "nothing to cover" in said(await wrapped(town, text))


# Mark as spoiler


async def test_an_author_covers_their_own_message(town: Town) -> None:
    answer = await mark(town, town.mina, await town.mina.send(town.general, "He dies in the shaft!"))
    told = "Done: the message is covered now, in its author's name.\n-# Which episode does it give away?"
    assert said(answer).strip() == told
    (posted,) = posts(town)
    assert posted.author.name == "mina"
    assert uncovered(posted).strip() == f"{LABEL} S1E12"
    assert covered(posted) == ["He dies in the shaft!"]


async def test_whoever_manages_messages_covers_anybodys(town: Town) -> None:
    message = await town.mina.send(town.general, "He dies in the shaft!")
    await mark(town, warden(town), message)
    (posted,) = posts(town)
    assert posted.author.name == "mina"
    assert covered(posted) == ["He dies in the shaft!"]


async def test_strangers_cannot_cover_a_message_nor_can_whoever_only_manages_the_server(town: Town) -> None:
    message = await town.mina.send(town.general, "He dies in the shaft!")
    for stranger in (town.joon, town.moderator):
        assert "Only its author" in said(await mark(town, stranger, message))
    assert posts(town) == [message]


async def test_files_stay_under_names_and_without_descriptions_that_could_tell(town: Town) -> None:
    files = [("he-dies.png", PICTURE), ("plot.txt", b"He dies."), ("he-dies.mp4", b"film")]
    message = await town.mina.send(town.general, "See?", attachments=files)
    stored = town.env.backend.get_message(town.general.id, message.id)
    stored.attachments[0]["description"] = "He falls down the shaft"
    await mark(town, town.mina, message)
    (posted,) = posts(town)
    assert [file.filename for file in posted.attachments] == [
        "SPOILER_attachment-1.png",
        "SPOILER_attachment-2",
        "SPOILER_attachment-3.mp4",
    ]
    assert [town.env.backend.cdn.get(file.url) for file in posted.attachments] == [data for _, data in files]
    assert [file.description for file in posted.attachments] == [None] * 3


async def test_a_message_of_files_alone_can_be_covered(town: Town) -> None:
    await mark(town, town.mina, await town.mina.send(town.general, attachments=[("he-dies.png", PICTURE)]))
    (posted,) = posts(town)
    assert len(posted.attachments) == 1
    assert "he-dies" not in uncovered(posted)


async def test_a_reply_keeps_a_link_to_what_it_answers(town: Town) -> None:
    asked = await town.joon.send(town.general, "What happens to him?")
    await mark(town, town.mina, await town.mina.send(town.general, "He dies.", reply_to=asked))
    assert asked.jump_url in uncovered(posts(town)[-1])


async def test_the_copy_stands_before_the_original_goes(town: Town) -> None:
    await mark(town, town.mina, await town.mina.send(town.general, "He dies."))
    asked = [f"{request.method} {request.path.split('/')[1]}" for request in town.env.http_requests]
    assert asked.index("POST webhooks") < asked.index("DELETE channels")


@pytest.mark.parametrize(("status", "told"), [(500, "Discord did not answer me"), (403, "Discord does not let me")])
async def test_where_the_copy_fails_the_original_stays(town: Town, status: int, told: str) -> None:
    message = await town.mina.send(town.general, "He dies.")
    post_fails(town, status=status)
    with capture_logs():
        assert told in said(await mark(town, town.mina, message))
    assert posts(town) == [message]
    expected(town.env)


@pytest.mark.parametrize("status", [403, 400])
async def test_where_the_original_cannot_be_removed_the_person_learns_that_both_stand(town: Town, status: int) -> None:
    message = await town.mina.send(town.general, "He dies.")
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=status)
    assert "did not let me delete the original" in said(await mark(town, town.mina, message))
    assert len(posts(town)) == 2


async def test_what_its_author_deleted_meanwhile_does_not_come_back(town: Town) -> None:
    message = await town.mina.send(town.general, "He dies.")
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=404, code=10008)
    assert "Somebody deleted the message meanwhile" in said(await mark(town, warden(town), message))
    assert posts(town) == [message]


async def test_a_card_of_the_bots_own_is_refused_as_it_could_not_be_carried_over(town: Town) -> None:
    await town.mina.slash(town.general, "spoiler plot", point=POINT)
    (card,) = posts(town)
    assert "I can cover text and files" in said(await mark(town, warden(town), card))
    assert posts(town) == [card]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (StickerFormatType.lottie, "I can cover text and files"),
        (StickerFormatType.gif, "could not get a file or the picture"),
    ],
)
async def test_a_sticker_that_cannot_be_had_as_a_picture_is_refused(
    town: Town, kind: StickerFormatType, told: str
) -> None:
    message = await send_stickers(town, "", kind)
    assert told in said(await mark(town, town.mina, message))
    assert posts(town) == [message]


async def test_stickers_are_covered_beside_the_files(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Asset, "BASE", CDN_BASE)
    kinds = StickerFormatType.apng, StickerFormatType.png
    message = await send_stickers(town, "He dies.", *kinds, attachments=[("end.jpg", PICTURE)])
    assert "Done" in said(await mark(town, town.mina, message))
    (posted,) = posts(town)
    names = ["SPOILER_attachment-1.jpg", "SPOILER_sticker-2.png", "SPOILER_sticker-3.png"]
    assert [file.filename for file in posted.attachments] == names
    assert [town.env.backend.cdn.get(file.url) for file in posted.attachments] == [PICTURE, STICKER, STICKER]
    assert covered(posted) == ["He dies."]


@pytest.mark.parametrize(
    ("permission", "named"), [("manage_webhooks", "Manage Webhooks"), ("manage_messages", "Manage Messages")]
)
async def test_the_permission_that_is_missing_is_named_and_nothing_happens(
    town: Town, permission: str, named: str
) -> None:
    channel = without(town, **{permission: False})
    message = await town.mina.send(channel, "He dies.")
    answer = await town.mina.context_menu(channel, "Mark as spoiler", message)
    assert f"missing a permission in this channel: {named}" in said(answer)
    assert posts(town, channel) == [message]

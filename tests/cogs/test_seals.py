"""Seals: a label and a button in the channel, and the text for those who may see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from simcord import ChannelHandle
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.db.tables import deadlines, embargoes, progress, seal_waivers, seals
from bot.episodes import Episode
from bot.spoilers.rules.seals import Seal
from bot.spoilers.seals.service import UNPOSTED_FOR
from tests.cogs.test_spoilers import LABEL, PICTURE, covered, posts, said, thread_in, uncovered, warden, without
from tests.forging import press, send_form
from tests.people import SHOW, Town, custom_ids, expected, labels, texts

if TYPE_CHECKING:
    import discord
    from simcord import InteractionResult, MemberActor

TEXT = "He dies in the elevator shaft."
NOT_YET = "This spoils **All of Us Are Dead** up to **S1E9**"
WAYS = ["I have seen it", "Show me anyway"]
MANAGING = ["Edit", "Unseal", "Remove"]


async def seal(
    town: Town, text: str = TEXT, *, who: MemberActor | None = None, where: ChannelHandle | None = None, **options: Any
) -> InteractionResult:
    """`/spoiler say style:sealed`, its form filled in."""
    who = who or town.mina
    shown = await who.slash(where or town.general, "spoiler say", style="sealed", **{"up_to": "S1E9", **options})
    return await who.submit_modal(shown, {"text": text} if text else {})


async def sealed(town: Town, text: str = TEXT, **how: Any) -> discord.Message:
    """The card of a seal that was just posted."""
    assert "Sealed and posted in your name" in said(await seal(town, text, **how))
    return posts(town, how.get("where"))[-1]


def seal_id_of(card: discord.Message) -> str:
    return custom_ids(card)[0].removeprefix("r1:seal.reveal:")


async def watched(town: Town, who: MemberActor, episode: str) -> None:
    await who.slash(town.spoilers, "progress set", show=SHOW, episode=episode)


async def reveal(town: Town, who: MemberActor, card: discord.Message | None = None) -> InteractionResult:
    return await who.click(card or posts(town)[-1], label="Reveal")


async def then(who: MemberActor, answer: InteractionResult, label: str) -> InteractionResult:
    """Press a button of a private answer."""
    return await who.click(answer.response, label=label)


def files_kept(town: Town) -> list[str]:
    return [path.name for path in town.settings.data_dir.glob("seals/*/*/*")]


def aired(town: Town, on: date) -> None:
    """Have the show's first season aired on another day than it did."""
    show = town.bot.library.default
    season = show.about.seasons[0].model_copy(update={"aired": on})
    changed = replace(show, about=show.about.model_copy(update={"seasons": (season,)}))
    town.bot.library._shows[show.id] = changed


# In the channel


async def test_a_label_and_reveal_stand_in_the_fans_name_and_nothing_of_the_text_or_file(town: Town) -> None:
    card = await sealed(town, file=("he-dies.png", PICTURE))
    assert card.author.name == "mina"
    assert texts(card).strip().startswith(f"{LABEL} S1E9\n")
    assert labels(card)[0] == "Reveal"
    assert card.attachments == []
    sent = [str(request.json) for request in town.env.http_requests if request.path.startswith("/channels")]
    sent += [str(request.json) for request in town.env.http_requests if "simcord_webhook" in request.path]
    assert not any("elevator" in body or "he-dies" in body or "attachment-1" in body for body in sent)
    assert files_kept(town) == ["SPOILER_attachment-1.png"]


async def test_an_empty_or_invisible_text_is_refused_and_nothing_stands_or_is_kept(town: Town) -> None:
    for text in ("   ", "\u200b", "\0"):
        assert "nothing to cover" in said(await seal(town, text))
    assert posts(town) == []
    assert await town.rows(seals) == []


async def test_where_the_card_cannot_be_posted_nothing_is_kept(town: Town) -> None:
    town.env.inject_error("POST", "/webhooks/*/simcord_webhook_*", status=500)
    with capture_logs():
        assert "Discord did not answer me" in said(await seal(town, file=("end.png", PICTURE)))
    assert posts(town) == []
    assert await town.rows(seals) == []
    assert files_kept(town) == []


async def test_without_manage_webhooks_the_missing_permission_is_named_before_anybody_writes(town: Town) -> None:
    refused = await town.mina.slash(without(town, manage_webhooks=False), "spoiler say", style="sealed")
    assert refused.modal is None
    assert "Manage Webhooks" in said(refused)


# Reveal


async def test_a_fan_who_is_ahead_gets_the_text_and_the_file_privately_and_covered(town: Town) -> None:
    card = await sealed(town, file=("he-dies.png", PICTURE))
    await watched(town, town.joon, "S1E9")
    answer = await reveal(town, town.joon, card)
    assert TEXT in said(answer)
    (file,) = answer.response.attachments
    assert (file.filename, file.is_spoiler()) == ("SPOILER_attachment-1.png", True)
    assert town.env.backend.cdn.get(file.url) == PICTURE
    assert labels(answer.response) == []
    assert posts(town) == [card]


@pytest.mark.parametrize(
    ("episode", "stands"), [("S1E8", "you are at **S1E8**"), ("S1E0", "you have not said that you have watched")]
)
async def test_a_fan_who_is_behind_hears_where_they_stand_and_has_two_ways_on(
    town: Town, episode: str, stands: str
) -> None:
    await sealed(town, file=("he-dies.png", PICTURE))
    await watched(town, town.joon, episode)
    for _ in range(2):
        answer = await reveal(town, town.joon)
        assert NOT_YET in said(answer)
        assert stands in said(answer)
        assert labels(answer.response) == WAYS
        assert "elevator" not in said(answer)
        assert answer.response.attachments == []


async def test_who_has_seen_it_gets_it_and_their_progress_moves_along(town: Town) -> None:
    await sealed(town)
    answer = await reveal(town, town.joon)
    assert TEXT in said(await then(town.joon, answer, "I have seen it"))
    assert [(row.user_id, row.episode) for row in await town.rows(progress)] == [(town.joon.id, Episode(1, 9))]
    await watched(town, town.joon, "S1E12")
    await then(town.joon, answer, "I have seen it")
    assert [row.episode for row in await town.rows(progress)] == [Episode(1, 12)]


async def test_who_wants_to_see_it_anyway_is_asked_once_for_this_seal_and_their_progress_stays(town: Town) -> None:
    first, second = await sealed(town), await sealed(town, "Another one.")
    assert TEXT in said(await then(town.joon, await reveal(town, town.joon, first), "Show me anyway"))
    await town.restart()
    assert TEXT in said(await reveal(town, town.joon, first))
    assert NOT_YET in said(await reveal(town, town.joon, second))
    assert NOT_YET in said(await reveal(town, town.hana, first))
    assert await town.rows(progress) == []


async def test_a_text_as_long_as_a_form_takes_comes_in_pages_that_lose_nothing(town: Town) -> None:
    text = ("He falls and nobody sees it. " * 140)[:4000]
    await sealed(town, text, file=("end.png", PICTURE))
    answer = await reveal(town, town.mina)
    pages = [answer.response, *answer.followups]
    assert [len(page.attachments) for page in pages] == [0, 1]
    assert [f"Page {number} of 2" in texts(page) for number, page in enumerate(pages, 1)] == [True, True]
    assert said(answer).count("falls") == text.count("falls")
    assert [labels(page) for page in pages] == [[], MANAGING]


async def test_a_file_that_is_lost_is_told_kindly_and_the_text_is_there(town: Town) -> None:
    await sealed(town, file=("end.png", PICTURE))
    for path in town.settings.data_dir.glob("seals/*/*/*"):
        path.unlink()
    answer = await reveal(town, town.mina)
    assert TEXT in said(answer)
    assert "cannot be shown any more" in said(answer)
    assert answer.response.attachments == []


async def test_what_somebody_typed_pings_nobody_not_even_in_private(town: Town) -> None:
    await sealed(town, f"@everyone {town.joon.mention} dies", file=("end.png", PICTURE))
    answer = await reveal(town, town.mina)
    await then(town.mina, answer, "Unseal")
    bodies = [request.json for request in town.env.http_requests if isinstance(request.json, dict)]
    messages = [body.get("data", body) for body in bodies if "components" in body.get("data", body)]
    messages = [body for body in messages if "title" not in body]
    assert len(messages) >= 3
    assert all(body.get("allowed_mentions") == {"parse": []} for body in messages)


async def test_it_works_in_a_thread_and_goes_with_it(town: Town) -> None:
    thread = thread_in(town, town.general)
    card = await sealed(town, where=thread, file=("end.png", PICTURE))
    assert not any(message.webhook_id for message in posts(town))
    assert TEXT in said(await then(town.joon, await reveal(town, town.joon, card), "Show me anyway"))
    town.env.backend.delete_channel(thread.id)
    await town.env.settle()
    assert await town.rows(seals) == []
    assert files_kept(town) == []


# Its author and moderators


async def test_the_author_sees_it_at_once_and_manages_it(town: Town) -> None:
    await sealed(town)
    answer = await reveal(town, town.mina)
    assert TEXT in said(answer)
    assert labels(answer.response) == MANAGING


async def test_who_manages_messages_manages_it_but_is_spared_like_anybody(town: Town) -> None:
    await sealed(town)
    keeper = warden(town)
    answer = await reveal(town, keeper)
    assert "elevator" not in said(answer)
    assert labels(answer.response) == [*WAYS, "Unseal", "Remove"]
    assert labels((await then(keeper, answer, "Show me anyway")).response) == MANAGING


async def test_who_only_manages_the_server_is_a_reader_like_any_other(town: Town) -> None:
    await sealed(town)
    assert labels((await reveal(town, town.moderator)).response) == WAYS


async def test_editing_offers_the_text_and_changes_what_is_revealed(town: Town) -> None:
    card = await sealed(town)
    form = await then(town.mina, await reveal(town, town.mina), "Edit")
    assert form.modal["components"][0]["component"]["value"] == TEXT
    await town.restart()
    assert "Changed" in said(await town.mina.submit_modal(form, {"text": "He lives."}))
    assert "He lives." in said(await reveal(town, town.mina, card))
    assert posts(town) == [card]
    empty = await send_form(town.mina, town.general, form.modal["custom_id"], text=" ")
    assert "nothing to cover" in said(empty)


async def test_an_edit_by_a_moderator_says_who_it_was(town: Town) -> None:
    card, keeper = await sealed(town), warden(town)
    await watched(town, keeper, "S1E12")
    form = await then(keeper, await reveal(town, keeper, card), "Edit")
    await keeper.submit_modal(form, {"text": "Tamed."})
    assert f"Edited by {keeper.mention}" in said(await reveal(town, town.mina, card))


async def test_a_form_that_is_sent_again_after_the_seal_is_gone_brings_nothing_back(town: Town) -> None:
    await sealed(town)
    answer = await reveal(town, town.mina)
    form = await then(town.mina, answer, "Edit")
    await then(town.mina, answer, "Remove")
    assert "This seal is gone" in said(await town.mina.submit_modal(form, {"text": "Again."}))
    for label in MANAGING:
        assert "This seal is gone" in said(await then(town.mina, answer, label))
    assert await town.rows(seals) == []


async def test_unsealing_turns_the_card_into_a_covered_one_in_its_place(town: Town) -> None:
    card = await sealed(town, "He ||dies||.", file=("he-dies.png", PICTURE))
    assert "Unsealed" in said(await then(town.mina, await reveal(town, town.mina), "Unseal"))
    (opened,) = posts(town)
    assert (opened.id, opened.author.name) == (card.id, "mina")
    assert "Reveal" not in labels(opened)
    assert uncovered(opened).startswith(f"\n{LABEL} S1E9")
    assert covered(opened) == ["He ││dies││."]
    assert [town.env.backend.cdn.get(file.url) for file in opened.attachments] == [PICTURE]
    assert await town.rows(seals) == []
    assert files_kept(town) == []


async def test_a_moderator_who_is_behind_can_unseal_without_reading_it(town: Town) -> None:
    await sealed(town)
    keeper = warden(town)
    assert "elevator" not in said(await then(keeper, await reveal(town, keeper), "Unseal"))
    assert covered(posts(town)[0]) == [TEXT]


async def test_a_long_text_is_unsealed_into_several_cards(town: Town) -> None:
    card = await sealed(town, "He falls. " * 399)
    await town.mina.click((await reveal(town, town.mina)).followups[0], label="Unseal")
    first, second = posts(town)
    assert card not in (first, second)
    assert {first.author.name, second.author.name} == {"mina"}
    assert " ".join((*covered(first), *covered(second))).split() == ("He falls. " * 399).split()
    assert await town.rows(seals) == []


async def test_where_the_webhook_is_gone_the_card_is_posted_again_in_the_same_name(town: Town) -> None:
    card = await sealed(town, file=("end.png", PICTURE))
    (webhook,) = town.env.backend.webhooks
    town.env.backend.delete_webhook(webhook)
    assert TEXT in said(await reveal(town, town.mina, card))
    keeper = warden(town)
    await then(keeper, await reveal(town, keeper), "Unseal")
    (opened,) = posts(town)
    assert (opened.id != card.id, opened.author.name) == (True, "mina")
    assert covered(opened) == [TEXT]
    assert len(opened.attachments) == 1
    assert await town.rows(seals) == []


async def test_where_unsealing_fails_the_seal_stays(town: Town) -> None:
    card = await sealed(town)
    answer = await reveal(town, town.mina)
    town.env.inject_error("PATCH", "/webhooks/*/simcord_webhook_*/messages/*", status=403)
    assert "Discord does not let me" in said(await then(town.mina, answer, "Unseal"))
    expected(town.env)
    assert "Reveal" in labels(posts(town)[0])
    assert TEXT in said(await reveal(town, town.mina, card))


async def test_a_seal_of_which_nothing_is_left_is_not_unsealed(town: Town) -> None:
    await sealed(town, "", file=("end.png", PICTURE))
    for path in town.settings.data_dir.glob("seals/*/*/*"):
        path.unlink()
    answer = await reveal(town, town.mina)
    assert "Nothing of this seal is left" in said(await then(town.mina, answer, "Unseal"))
    assert "Removed" in said(await then(town.mina, answer, "Remove"))
    assert posts(town) == []


async def test_removing_takes_the_card_the_text_and_the_files(town: Town) -> None:
    await sealed(town, file=("end.png", PICTURE))
    assert "Removed" in said(await then(town.mina, await reveal(town, town.mina), "Remove"))
    assert posts(town) == []
    assert await town.rows(seals) == []
    assert files_kept(town) == []


async def test_where_the_card_cannot_be_deleted_the_text_is_gone_all_the_same(town: Town) -> None:
    card = await sealed(town)
    answer = await reveal(town, town.mina)
    town.env.inject_error("DELETE", "/channels/*/messages/*", status=403)
    assert "did not let me delete the card" in said(await then(town.mina, answer, "Remove"))
    assert "This seal is gone" in said(await reveal(town, town.mina, card))


# Deleted cards


async def test_a_deleted_card_deletes_the_seal_and_its_files(town: Town) -> None:
    first, second = await sealed(town, file=("end.png", PICTURE)), await sealed(town)
    await warden(town).delete(first)
    assert [row.message_id for row in await town.rows(seals)] == [second.id]
    assert files_kept(town) == []


async def test_a_bulk_deletion_deletes_the_seals_in_it(town: Town) -> None:
    cards = [await sealed(town) for _ in range(3)]
    town.env.backend.bulk_delete_messages(town.general.id, [card.id for card in cards[:2]])
    await town.env.settle()
    assert [row.message_id for row in await town.rows(seals)] == [cards[2].id]


async def test_a_channels_end_is_that_of_the_seals_in_it_and_in_its_threads(town: Town) -> None:
    await sealed(town, where=thread_in(town, town.general))
    await sealed(town)
    kept = await sealed(town, where=town.spoilers)
    town.env.backend.delete_channel(town.general.id)
    await town.env.settle()
    assert [row.message_id for row in await town.rows(seals)] == [kept.id]


async def test_a_card_that_was_deleted_while_the_bot_was_away_is_found_gone_when_it_is_to_be_unsealed(
    town: Town,
) -> None:
    card = await sealed(town)
    answer = await reveal(town, town.mina)
    del town.env.backend.messages[town.general.id][card.id]
    assert "This seal is gone" in said(await then(town.mina, answer, "Unseal"))
    assert await town.rows(seals) == []


# Forged


async def test_a_custom_id_of_another_server_or_channel_opens_nothing(town: Town) -> None:
    card = await sealed(town)
    seal_id = seal_id_of(card)
    elsewhere = town.env.create_guild("Elsewhere")
    owner = elsewhere.add_member(elsewhere.owner)
    other = elsewhere.create_text_channel("general")
    for who, where in ((owner, other), (town.mina, town.spoilers)):
        for action in ("reveal", "seen", "anyway", "edit", "unseal", "remove"):
            assert "This seal is gone" in said(await press(town, who, where, f"r1:seal.{action}:{seal_id}"))
        sent = await send_form(who, where, f"r1:seal.edited:{seal_id}", text="Taken over.")
        assert "This seal is gone" in said(sent)
    assert TEXT in said(await reveal(town, town.mina, card))
    assert await town.rows(seal_waivers) == []
    assert await town.rows(progress) == []


async def test_a_stranger_with_a_forged_button_or_form_changes_nothing_and_reads_nothing(town: Town) -> None:
    card = await sealed(town)
    seal_id = seal_id_of(card)
    for action in ("edit", "unseal", "remove"):
        answer = await press(town, town.joon, town.general, f"r1:seal.{action}:{seal_id}")
        assert answer.modal is None
        assert "Only its author" in said(answer)
    assert "Only its author" in said(await send_form(town.joon, town.general, f"r1:seal.edited:{seal_id}"))
    keeper = warden(town)
    blind = await press(town, keeper, town.general, f"r1:seal.edit:{seal_id}")
    assert blind.modal is None
    assert "reveal it first" in said(blind)
    assert TEXT in said(await reveal(town, town.mina, card))


@pytest.mark.parametrize("argument", ["", ":x", ":-1", ":1", f":{2**63}", ":1:2"])
async def test_a_broken_custom_id_is_answered_privately(town: Town, argument: str) -> None:
    for action in ("reveal", "seen", "anyway", "edit", "unseal", "remove"):
        answer = said(await press(town, town.joon, town.general, f"r1:seal.{action}{argument}"))
        assert "from another time" in answer or "This seal is gone" in answer


# Restarts and crashes


async def test_every_button_works_after_a_restart(town: Town) -> None:
    card = await sealed(town, file=("end.png", PICTURE))
    standing, own = await reveal(town, town.joon, card), await reveal(town, town.mina, card)
    await town.crash()
    assert TEXT in said(await reveal(town, town.mina, card))
    assert len((await then(town.joon, standing, "Show me anyway")).response.attachments) == 1
    assert "Unsealed" in said(await then(town.mina, own, "Unseal"))


async def test_a_seal_that_a_crash_kept_from_being_posted_breaks_nothing_and_is_cleared_in_time(town: Town) -> None:
    orphan = Seal(town.guild.id, 4711, town.general.id, None, town.mina.id, SHOW, Episode(1, 9))
    await town.bot.seals.add(orphan, TEXT)
    await town.crash()
    assert posts(town) == []
    await town.env.advance_time(UNPOSTED_FOR.total_seconds() + 5)
    assert await town.rows(seals) == []
    assert await town.rows(deadlines) == []


async def test_a_card_that_a_crash_kept_from_being_remembered_is_known_from_its_first_press_on(town: Town) -> None:
    card = await sealed(town)
    async with town.bot.database.write() as connection:
        await connection.execute(update(seals).values(message_id=None))
    await town.crash()
    await reveal(town, town.joon, card)
    assert [row.message_id for row in await town.rows(seals)] == [card.id]
    await warden(town).delete(card)
    assert await town.rows(seals) == []


# Embargoes


async def embargo(town: Town, days: int | None) -> str:
    options = {} if days is None else {"days": days}
    return said(await town.moderator.slash(town.spoilers, "guard embargo", show=SHOW, **options))


async def test_a_moderator_sets_and_lifts_an_embargo(town: Town) -> None:
    assert "once the day on which an episode aired is over" in await embargo(town, 0)
    assert "from one day after" in await embargo(town, 1)
    assert "from 30 days after" in await embargo(town, 30)
    assert [(row.guild_id, row.days) for row in await town.rows(embargoes)] == [(town.guild.id, 30)]
    assert "stay sealed" in await embargo(town, None)
    assert await town.rows(embargoes) == []


async def test_what_aired_long_enough_ago_is_posted_in_tags_and_the_fan_is_told(town: Town) -> None:
    await embargo(town, 30)
    answer = said(await seal(town, file=("end.png", PICTURE)))
    assert "S1E9 is old enough to need no seal" in answer
    (posted,) = posts(town)
    assert covered(posted) == [TEXT]
    assert len(posted.attachments) == 1
    assert await town.rows(seals) == []


async def test_an_embargo_that_ends_unseals_every_card_even_if_the_bot_was_away(town: Town) -> None:
    today = town.env.now().date()
    aired(town, today - timedelta(days=2))
    await embargo(town, 3)
    cards = [await sealed(town, f"Number {number}.") for number in range(3)]
    assert NOT_YET in said(await reveal(town, town.joon, cards[0]))
    await town.crash()
    aired(town, today - timedelta(days=2))
    await town.env.advance_time(timedelta(days=2, seconds=20).total_seconds())
    opened = posts(town)
    assert [message.id for message in opened] == [card.id for card in cards]
    assert [covered(message) for message in opened] == [[f"Number {number}."] for number in range(3)]
    assert await town.rows(seals) == []
    await town.env.advance_time(5)
    assert await town.rows(deadlines) == []


async def test_a_card_that_cannot_be_changed_stays_and_reveal_shows_it_to_everybody(town: Town) -> None:
    card = await sealed(town)
    assert "One seal that stands here opens now" in await embargo(town, 30)
    town.env.inject_error("GET", "/channels/*/webhooks", status=403)
    await town.env.advance_time(5)
    assert "Reveal" in labels(posts(town)[0])
    assert TEXT in said(await reveal(town, town.joon, card))
    assert await town.rows(deadlines) == []

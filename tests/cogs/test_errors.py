"""What goes wrong is told: privately, in a sentence, and with a reference where the fault is ours."""

from __future__ import annotations

import re
from itertools import cycle

import pytest
from sqlalchemy.util import greenlet_spawn
from structlog.testing import capture_logs

from bot.errors import Unavailable
from tests.cogs.polling import create, vote
from tests.forging import choose, everything, press, said, send_form
from tests.people import SHOW, Town, custom_ids, expected, menu

REFERENCE = re.compile(r"reference: ([2-9A-HJKMNP-Z]{6})$")
HUGE = 9_999_999_999_999_999_999  # as many digits as a snowflake, and more than a database's integer holds

ARGUMENTS = ("", ":1:1:1", ":x:y:z", ":-1:-1:-1", ":١:١:١", f":{HUGE}:{HUGE}:{HUGE}", f":{SHOW}:S9E9:0")
# What everybody may ask for at any time, for themselves alone: nothing in the custom id is needed.
ANYBODYS = {"daily.open", "help.topic", "poll.board", "privacy.ask", "privacy.delete", "spoiler.wrap"}
NOT_OURS = ("r1", "r1:", "r1:nothing:1", "r0:trivia.join:1", "trivia.join:1", ":::::", "🧟" * 50)


async def test_a_press_that_no_card_of_today_has_is_refused_privately(town: Town) -> None:
    before = await everything(town)
    with capture_logs() as log:
        odd = cycle(ARGUMENTS[2:])
        for action in sorted(town.bot.presses._handlers.keys() - ANYBODYS):
            for arguments in (*ARGUMENTS[:2], next(odd)):
                refused = await press(town, town.mina, town.general, f"r1:{action}{arguments}")
                assert said(refused).endswith(".")
    assert log == []
    assert await everything(town) == before


async def test_a_choice_or_a_form_that_was_forged_is_refused_privately(town: Town) -> None:
    before = await everything(town)
    with capture_logs() as log:
        for action in town.bot.presses._handlers.keys() - ANYBODYS:
            forged = f"r1:{action}:1:1:1"
            assert said(await choose(town, town.mina, town.general, forged, "-1")).endswith(".")
            assert said(await send_form(town.mina, town.general, forged)).splitlines()[0].endswith(".")
    assert log == []
    assert await everything(town) == before


async def test_a_custom_id_that_is_not_ours_is_taken_for_an_old_button(town: Town) -> None:
    for custom_id in NOT_OURS:
        assert "from another time" in said(await press(town, town.mina, town.general, custom_id))


async def test_a_choice_that_the_menu_does_not_offer_is_refused(town: Town) -> None:
    refused = await choose(town, town.mina, town.general, f"r1:spoiler.plot:{SHOW}", "no-such-point")
    assert "nothing under" in said(refused)


async def test_the_presses_of_one_server_do_nothing_in_another(town: Town) -> None:
    lobby = (await town.mina.slash(town.general, "trivia start")).response
    await town.mina.slash(town.general, "poll season2")
    poll = town.general.last_message
    before = await everything(town)
    elsewhere = town.env.create_guild("Elsewhere")
    stranger = elsewhere.add_member(town.env.create_user("gwi-nam"))
    channel = elsewhere.create_text_channel("general")
    for custom_id in (made for made in custom_ids(lobby) if "help.topic" not in made):
        assert "This game is over" in said(await press(town, stranger, channel, custom_id))
    (custom_id, _) = custom_ids(poll)
    refused = await choose(town, stranger, channel, custom_id, menu(poll)[0]["value"])
    assert "no such poll in this server" in said(refused)
    assert await everything(town) == before


async def test_an_error_that_nobody_expected_has_a_reference_which_the_log_repeats(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("the generator is out of petrol")

    monkeypatch.setattr(town.bot.spoilers, "all_reached", fail)
    with capture_logs() as log:
        told = said(await town.mina.slash(town.general, "progress show"))
    expected(town.env)
    (reference,) = REFERENCE.findall(told.strip())
    (entry,) = log
    assert (entry["log_level"], entry["reference"], entry["command"]) == ("error", reference, "progress show")
    assert entry["guild"] == town.guild.id
    assert "petrol" in str(entry["exc_info"])
    assert not any(word in told for word in ("petrol", "Traceback", "RuntimeError", "Error"))


async def test_an_error_in_a_press_is_told_in_the_same_way(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the generator is out of petrol")

    monkeypatch.setattr(town.bot.spoilers, "plot_point", fail)
    shown = (await town.mina.slash(town.general, "spoiler plot")).response
    with capture_logs() as log:
        told = said(await town.mina.select(shown, [menu(shown)[0]["value"]]))
    assert [entry["reference"] for entry in log] == REFERENCE.findall(told.strip())


async def test_an_error_after_waiting_is_told_too(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler say")
    town.env.inject_error("POST", "/webhooks/*/simcord_webhook_*", status=503)
    with capture_logs() as log:
        told = said(await town.mina.submit_modal(shown, {"text": "He dies."}))
    sentence, *typed = told.splitlines()
    assert sentence.startswith("Discord did not answer me just now")
    assert [entry["event"] for entry in log] == ["somebody could not be served"]
    assert "He dies." in typed


async def test_what_was_typed_into_a_form_comes_back_with_the_refusal(town: Town) -> None:
    shown = await town.mina.slash(town.general, "poll create")
    told = said(await town.mina.submit_modal(shown, {"question": "Who leads?", "options": "nobody else"}))
    assert "A poll has 2 to 20 options" in told
    assert "```\nWho leads?\n\nnobody else\n```" in told


async def test_a_long_text_comes_back_as_a_file(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler say")
    town.env.inject_error("POST", "/webhooks/*/simcord_webhook_*", status=403, code=50013)
    refused = await town.mina.submit_modal(shown, {"text": "He dies. " * 300})
    assert [file.filename for file in refused.response.attachments] == ["your-text.txt"]


async def test_an_error_that_cannot_be_told_is_logged_and_ends_there(town: Town) -> None:
    town.env.inject_error("POST", "/interactions/*/*/callback", status=400, code=50035, times=2)
    with capture_logs() as log:
        await town.mina.slash(town.general, "progress show")
    expected(town.env)
    assert [entry["event"] for entry in log] == ["unexpected error", "an error could not be told"]
    assert (log[1]["status"], log[1]["code"]) == (400, 50035)


async def test_what_discord_forbids_is_explained(town: Town) -> None:
    shown = await town.mina.slash(town.general, "spoiler say")
    town.env.inject_error("POST", "/webhooks/*/simcord_webhook_*", status=403, code=50013)
    told = said(await town.mina.submit_modal(shown, {"text": "He dies."}))
    assert "Discord does not let me do that here" in told


async def test_a_command_that_discord_still_shows_but_we_no_longer_have_is_explained(town: Town) -> None:
    town.bot.tree.remove_command("progress")
    told = said(await town.mina.slash(town.general, "progress show"))
    expected(town.env)
    assert "This command has changed" in told


async def test_an_event_that_cannot_be_seen_to_just_now_is_a_line_in_the_log(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise Unavailable("database is locked")

    card = await create(town)
    monkeypatch.setattr(town.bot.polls, "cards_deleted", fail)
    with capture_logs() as log:
        town.env.backend.delete_message(town.general.id, card.id)
        await town.env.settle()
    expected(town.env)
    (line,) = log
    assert (line["event"], line["reason"]) == ("an event could not be handled", "database is locked")
    assert "exc_info" not in line


async def test_what_cannot_be_stored_just_now_is_told_so_and_can_be_tried_again(town: Town) -> None:
    card = await create(town)

    async def only_read(answer: int) -> None:
        """What SQLite does on a disk that failed."""
        pragma = f"PRAGMA query_only={answer}"
        writer = await town.bot.database._writer.raw_connection()
        await writer.driver_connection.execute(pragma)
        batcher = town.bot.database._batcher.raw_connection()
        batcher.driver_connection.execute(pragma)
        for connection in (writer, batcher):
            await greenlet_spawn(connection.close)

    await only_read(1)
    with capture_logs() as log:
        told = [
            said(await vote(town.joon, card, 1)),
            said(await town.joon.slash(town.general, "progress set", show=SHOW, episode="S1E4")),
        ]
    expected(town.env)
    assert told == ["My memory is out of reach just now, so nothing was stored. Please try again in a minute."] * 2
    assert [entry for entry in log if "exc_info" in entry] == []
    await only_read(0)
    assert "Your vote is stored" in said(await vote(town.joon, card, 1))

"""/show about: a card for one reader, that goes as far as they have watched, and moves along with them."""

from __future__ import annotations

from bot.episodes import Episode
from tests.forging import choose, press
from tests.people import SHOW, Town, labels, menu, texts

LATE = "hambie"  # a word that nobody hears before S1E9


async def test_the_card_follows_its_reader_section_by_section_and_nobody_else_sees_it(town: Town) -> None:
    answer = await town.mina.slash(town.general, "show about")
    assert answer.ephemeral
    card = texts(answer.response)
    assert card.strip().startswith("## All of Us Are Dead\nA zombie outbreak shuts the students of Hyosan High")
    assert "**Season 1** · 12 episodes · <t:1643364000:D>" in card
    assert "it spoils nothing, and tells more once you say how far you have watched" in card
    assert labels(answer.response) == ["The show", "Numbers", "People", "Characters", "Words"]

    numbers = await town.mina.click(answer.response, label="Numbers")
    assert "**124.79 million** · Hours viewed in its opening chart week" in texts(numbers.response)
    assert "<t:1643536800:D> · " in texts(numbers.response)  # as of when, and who says so
    people = await town.mina.click(numbers.response, label="People")
    assert "**Lee Jae-kyoo** · director" in texts(people.response)
    assert "Sources: " in texts(people.response)
    behind = await town.mina.click(people.response, label="Words")
    assert LATE not in texts(behind.response)

    ahead = await town.mina.select(behind.response, ["S1E12"])
    assert f"**{LATE}** · 절비" in texts(ahead.response)
    assert "it goes up to S1E12, as far as you have watched" in texts(ahead.response)
    assert await town.bot.spoilers.reached(town.mina.id, town.bot.library.default) == Episode(1, 12)
    assert [option["value"] for option in menu(ahead.response) if option.get("default")] == ["S1E12"]
    assert town.general.history(viewer=town.joon) == []


async def test_a_long_section_has_pages_and_each_press_goes_by_the_progress_of_whoever_presses(town: Town) -> None:
    await town.mina.slash(town.general, "progress set", show=SHOW, episode="S1E12")
    first = await town.mina.click((await town.mina.slash(town.general, "show about")).response, label="Characters")
    assert "**Nam On-jo** · Park Ji-hu" in texts(first.response)
    names = texts(first.response)
    second = await town.mina.click(first.response, label="Next (1 of 4)")
    assert "**Nam On-jo**" not in texts(second.response)
    assert texts((await town.mina.click(second.response, label="Back")).response) == names

    forged = await press(town, town.joon, town.general, f"r1:about.turn:{SHOW}:terms:99")
    assert LATE not in texts(forged.response)
    for custom_id in (
        f"r1:about.open:{SHOW}:endings",
        "r1:about.open:no-such-show:terms",
        f"r1:about.turn:{SHOW}:terms",
    ):
        assert (await press(town, town.joon, town.general, custom_id)).ephemeral
    await choose(town, town.joon, town.general, f"r1:about.watched:{SHOW}:terms", "S9E9")
    assert await town.bot.spoilers.reached(town.joon.id, town.bot.library.default) == Episode.NOTHING

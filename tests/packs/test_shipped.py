"""The packs that ship: sound, as large as was promised, and kind to whoever has watched less."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.episodes import Episode
from bot.packs.checks import check_pack
from bot.packs.library import Library
from bot.packs.show import Show
from bot.settings import SEEDS

FOLDERS = sorted(path.parent for path in SEEDS.glob("*/show.yaml"))


@pytest.fixture(scope="module")
def show() -> Show:
    return Library.load(SEEDS).show("all-of-us-are-dead")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_shipped_pack_is_sound_and_stands_in_the_folder_of_its_id(folder: object) -> None:
    assert check_pack(folder) == []
    assert Library.load(SEEDS).get(folder.name) is not None


def test_the_library_begins_with_the_show_that_is_meant_where_none_is_named() -> None:
    assert [show.id for show in Library.load(SEEDS)] == ["all-of-us-are-dead", "squid-game"]


def test_the_small_pack_is_whole_and_speaks_four_languages() -> None:
    show = Library.load(SEEDS).show("오징어 게임")
    assert len(show.questions) >= 24
    assert len(show.points) >= 12
    assert len(show.polls) >= 3
    assert {question.category for question in show.questions.values()} == set(show.about.categories)
    about = show.about
    texts = [
        about.title,
        about.about,
        *(entity.name for entity in show.named),
        *(p.title for p in show.points.values()),
    ]
    texts += [*(person.role for person in about.people), *(character.about for character in about.characters)]
    texts += [number.label for number in about.numbers]
    assert [text["en"] for text in texts if set(text) != {"en", "ko", "fr", "es"}] == []
    assert all(set(point.phrases) == {"en", "ko", "fr", "es"} for point in show.points.values())
    telling = [point for point in show.points.values() if point.safe_after > Episode.NOTHING]
    assert all(set(point.paraphrases) == {"en", "ko", "fr", "es"} for point in telling)


def test_there_are_enough_questions_for_every_episode_difficulty_and_category(show: Show) -> None:
    questions = show.questions.values()
    assert len(questions) >= 150
    assert {question.safe_after for question in questions} >= set(show.episodes)
    assert set(Counter(question.difficulty for question in questions)) == {"easy", "medium", "hard"}
    used = Counter(question.category for question in questions)
    assert len(used) >= 6
    assert set(used) == set(show.about.categories)


def test_a_fan_who_has_watched_nothing_can_play_too(show: Show) -> None:
    open_to_all = [question for question in show.questions.values() if question.safe_after == Episode.NOTHING]
    assert len(open_to_all) >= 10


def test_there_are_enough_plot_points_and_what_the_fans_ask_about_is_among_them(show: Show) -> None:
    assert len(show.points) >= 40
    titles = " ".join(point.title["en"] for point in show.points.values())
    told = " ".join(point.text["en"] for point in show.points.values()).casefold()
    assert "Cheong-san" in titles
    assert "Nam-ra" in titles
    assert "hambie" in told
    assert "quarantine" in told
    assert all(point.phrases.get("en") for point in show.points.values())


def test_there_are_enough_polls_and_the_first_is_about_season_2_and_spoils_nothing(show: Show) -> None:
    assert len(show.polls) >= 12
    assert show.default_poll is not None
    assert show.default_poll.safe_after == Episode.NOTHING
    assert "season 2" in show.default_poll.question.casefold()


def test_there_are_enough_characters_and_people_with_their_spellings(show: Show) -> None:
    assert len(show.about.characters) >= 25
    assert all(len(character.spellings()) >= 2 for character in show.about.characters)
    assert show.about.people
    assert show.about.numbers
    assert set(show.about.title) >= {"en", "ko", "fr"}


def test_right_answers_are_not_given_away_by_their_length() -> None:
    for show in Library.load(SEEDS):
        longest = sum(len(q.answer) > max(map(len, q.wrong)) for q in show.questions.values())
        assert longest / len(show.questions) < 0.45

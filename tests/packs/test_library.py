"""The shows of an installation, and what people mean by a show or an episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.episodes import Episode
from bot.errors import Refusal, StartupError
from bot.packs.library import Library
from bot.packs.loading import load_pack
from bot.packs.model import in_language
from tests.packs.writing import FILES, write_pack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Library:
    write_pack(tmp_path)
    return Library.load(tmp_path)


def test_a_library_holds_every_folder_with_a_show(tmp_path: Path, library: Library) -> None:
    (tmp_path / "notes").mkdir()
    assert [show.id for show in Library.load(tmp_path)] == ["rooftop-tales"]
    assert len(library) == 1
    assert library.default is library.get("rooftop-tales")


def test_without_any_show_the_start_is_refused_with_what_a_pack_is(tmp_path: Path) -> None:
    with pytest.raises(StartupError, match=r"no content pack in .*: each show has a folder there with a show\.yaml"):
        Library.load(tmp_path)


def test_a_broken_pack_stops_the_start_with_its_first_mistake_and_how_to_see_all(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, trivia="questions: x\n", plot="points: [\n")
    with pytest.raises(StartupError) as refused:
        Library.load(tmp_path)
    told = str(refused.value)
    assert "rooftop-tales is broken at plot.yaml:2: This is not valid YAML" in told
    assert f"python -m bot pack check {pack} lists all 2" in told


@pytest.mark.parametrize("named", ["rooftop-tales", "Rooftop Tales", " rooftop TALES ", "옥상 이야기", "rt"])
def test_a_show_is_found_by_its_id_its_titles_and_its_aliases(library: Library, named: str) -> None:
    assert library.show(named) is library.default


@pytest.mark.parametrize("named", ["", "rooftop", "x" * 500])
def test_any_other_name_is_refused(library: Library, named: str) -> None:
    with pytest.raises(Refusal) as refused:
        library.show(named)
    assert refused.value.values == {"show": named[:60]}
    assert library.find(named) is None


def test_an_episode_that_the_show_does_not_have_is_refused_with_the_latest(library: Library) -> None:
    assert library.episode(library.default, "1x3") == Episode(1, 3)
    assert library.episode(library.default, "S1E0") == Episode.NOTHING
    with pytest.raises(Refusal) as refused:
        library.episode(library.default, "S1E4")
    assert (refused.value.key, refused.value.values) == (
        "refusal-no-such-episode",
        {"episode": "S1E4", "latest": "S1E3"},
    )


def test_seasons_make_one_order_whatever_their_order_in_the_file(tmp_path: Path) -> None:
    seasons = "  - {number: 2, episodes: 2, aired: 2026-11-01}\n  - {number: 1"
    show = load_pack(write_pack(tmp_path, show=FILES["show.yaml"].replace("  - {number: 1", seasons))).show
    assert list(map(str, show.episodes)) == ["S1E1", "S1E2", "S1E3", "S2E1", "S2E2"]
    assert show.latest == Episode(2, 2)
    assert show.knows(Episode.NOTHING)
    assert not show.knows(Episode(1, 4))


def test_the_first_poll_is_the_default_and_a_pack_may_have_none(tmp_path: Path, library: Library) -> None:
    poll = library.default.default_poll
    assert poll is not None
    assert poll.id == "more-to-come"
    assert load_pack(write_pack(tmp_path, polls="polls: []\n")).show.default_poll is None


def test_sources_are_named_once_each_in_the_order_of_the_facts(library: Library) -> None:
    question = library.default.questions["night-visit"]
    assert library.default.sources_of(question) == ("The show itself", "Yonhap")


@pytest.mark.parametrize(
    ("language", "reads"), [("ko", "옥상"), ("ko-KR", "옥상"), ("en-GB", "Roof"), ("fr", "Roof"), ("pt-BR", "Telhado")]
)
def test_a_text_is_read_in_its_language_else_in_the_base_language_else_in_english(language: str, reads: str) -> None:
    assert in_language({"en": "Roof", "ko": "옥상", "pt-BR": "Telhado"}, language) == reads

"""YAML as packs have it: plain text with the line of everything, and an explanation for whatever else there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.packs.loading import BrokenPack, load_pack
from bot.packs.reading import MAX_BYTES, MAX_VALUES, read_yaml
from bot.packs.remarks import PackError
from tests.packs.writing import FILES, write_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.packs.loading import Problem
    from bot.packs.reading import Document


def read(folder: Path, content: bytes) -> Document:
    file = folder / "some.yaml"
    file.write_bytes(content)
    return read_yaml(file)


def test_everything_stays_the_text_that_was_written(tmp_path: Path) -> None:
    written = {
        "a": "No",
        "b": "1:30",
        "c": "0x10",
        "d": "~",
        "e": "2022-01-28",
        "f": "1_000",
        "g": ".inf",
        "<<": "null",
    }
    text = "".join(f"{key}: {value}\n" for key, value in written.items())
    assert read(tmp_path, text.encode()).content == written


def test_everything_has_its_line(tmp_path: Path) -> None:
    document = read(tmp_path, b"a:\n  - x\n  - {b: 1,\n     c: [d,\n  e]}\n\nf: |\n  many\n  lines\ng: h\n")
    assert document.content == {"a": ["x", {"b": "1", "c": ["d", "e"]}], "f": "many\nlines\n", "g": "h"}
    lines = {("a", 0): 2, ("a", 1): 3, ("a", 1, "b"): 3, ("a", 1, "c"): 4, ("a", 1, "c", 1): 5, ("f",): 7, ("g",): 10}
    assert {location: document.line_of(location) for location in lines} == lines


def test_what_has_no_line_has_that_of_what_is_around_it(tmp_path: Path) -> None:
    document = read(tmp_path, b"a:\n  - x\n  - y\n")
    assert document.line_of(("a", 1, "b", 7)) == 3
    assert document.line_of(("z",)) == 1


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        (b"a: " + b"x" * MAX_BYTES, 1, "larger than 2 MB"),
        (b"a: b\nc: \xff\n", 2, "not UTF-8 text"),
        ("a: 민아\n".encode("utf-16"), 1, "not UTF-8 text"),
        ("a: 민아\nb: 지우학\n".encode("euc-kr"), 1, "not UTF-8 text"),
        ("민아: 1\nb: \x07".encode(), 2, "control character"),
        (b"a: [b\nc: d\n", 2, "not valid YAML"),
        (b"a: 'b\n", 2, "not valid YAML"),
        (b"a: b\n\tc: d\n", 2, "indented with a tab"),
        (b"? [a]\n: b\n", 1, "A key has to be a word"),
        (b"- " * 50 + b"a", 1, "nested deeper than 12 levels"),
        (b"[" * 1_900_000, 1, "nested deeper than 12 levels"),
        (b"a: &x [y]\nb: [*x, *x]\n", 1, "Anchors (&name) and aliases"),
        (b"a: !!python/object/apply:os.system [ls]\n", 1, "Tags (!name)"),
        (b"a: 1\n---\na: 2\n", 2, "more than one YAML document"),
        (b"- [a, b]\n" * (MAX_VALUES // 3 + 1), MAX_VALUES // 3, "more than 60,000 values"),
        (b"PK\x03\x04\x14\x00", 1, "an archive or a spreadsheet"),
        (b"a: 1\nb: 2\na: 3\n", 3, '"a" stands twice'),
    ],
)
def test_what_a_pack_may_not_hold_is_refused_with_its_line(
    tmp_path: Path, content: bytes, line: int, told: str
) -> None:
    with pytest.raises(PackError) as refused:
        read(tmp_path, content)
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)
    assert refused.value.remark.line == line


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfa: b").content == {"a": "b"}


# The folder is one for all the examples of a test; each writes its file anew.
patient = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
any_bytes = (
    st.binary(max_size=400)
    | st.text(max_size=400).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | st.text(alphabet="ab:-[]{}&*!|>'\"%#@`?,. \t\n\r\u2028\u0085\ufeff", max_size=400).map(str.encode)
)


@given(content=any_bytes)
@patient
def test_any_bytes_are_a_document_or_an_explained_mistake(tmp_path: Path, content: bytes) -> None:
    last_line = len(content.decode("utf-8", "replace").splitlines()) + 1
    match document_or_mistake(tmp_path, content):
        case PackError() as mistake:
            assert str(mistake)
            assert 1 <= mistake.remark.line <= last_line
        case document:
            assert all(1 <= document.line_of(place) <= last_line for place in places(document.content))


def places(content: object) -> Iterator[tuple[str | int, ...]]:
    """Where something stands in a content, everything."""
    yield ()
    parts = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for step, part in parts:
        yield from ((step, *place) for place in places(part))


def document_or_mistake(folder: Path, content: bytes) -> Document | PackError:
    try:
        return read(folder, content)
    except PackError as mistake:
        return mistake


@given(content=any_bytes, name=st.sampled_from(sorted(FILES)), place=st.integers(0, 1000))
@patient
def test_any_bytes_in_a_pack_make_it_broken_or_leave_it_sound(
    tmp_path: Path, content: bytes, name: str, place: int
) -> None:
    pack = write_pack(tmp_path)
    sound = FILES[name].encode()
    (pack / name).write_bytes(sound[:place] + content + sound[place:])
    assert {problem.file for problem in problems_of(pack)} <= {name}


def problems_of(pack: Path) -> list[Problem]:
    try:
        load_pack(pack)
    except BrokenPack as broken:
        return broken.problems
    return []

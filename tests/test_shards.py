"""Every server has one process that answers for it, whatever the numbers of shards and processes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shards import WHOLE, Slot

SERVERS = st.integers(0, 2**63 - 1)


@given(SERVERS, st.integers(1, 12), st.integers(0, 300))
def test_of_all_processes_one_answers_for_a_server(guild: int, processes: int, more: int) -> None:
    shards = processes + more
    shares = [Slot(number, processes).share(shards) for number in range(1, processes + 1)]
    assert [shard for share in shares for shard in share.shards] == list(range(shards))
    assert sum(share.owns(guild) for share in shares) == 1
    assert max(len(share.shards) for share in shares) - min(len(share.shards) for share in shares) <= 1


@given(st.integers(1, 12))
def test_one_that_may_have_any_seat_can_replace_each_and_one_with_a_number_only_itself(processes: int) -> None:
    numbered = [Slot(number, processes) for number in range(1, processes + 1)]
    assert Slot(None, processes).choices() == numbered
    assert [slot.choices() for slot in numbered] == [[slot] for slot in numbered]


@given(SERVERS)
def test_a_process_that_is_alone_answers_for_all(guild: int) -> None:
    assert WHOLE.owns(guild)


def test_the_shard_of_a_server_is_the_one_that_discord_documents() -> None:
    share = Slot(2, 2).share(4)
    assert list(share.shards) == [2, 3]
    assert [share.owns(number << 22) for number in range(5)] == [False, False, True, True, False]


@pytest.mark.parametrize(
    ("written", "slot"),
    [
        ("1/2", Slot(1, 2)),
        (" 2 / 2 ", Slot(2, 2)),
        ("1/1", Slot(1, 1)),
        ("any/2", Slot(None, 2)),
        ("any / 1", Slot(None, 1)),
    ],
)
def test_a_slot_is_written_as_one_of_so_many(written: str, slot: Slot) -> None:
    assert Slot.read(written) == slot
    assert str(slot) == "".join(written.split())


@pytest.mark.parametrize(
    "written", ["0/2", "3/2", "1", "1/", "1/0", "a/b", "-1/2", "1/2/3", "any", "any/0", "any/", "many/2", ""]
)
def test_anything_else_is_no_slot(written: str) -> None:
    with pytest.raises(ValueError, match=f"^{written}$"):
        Slot.read(written)

"""A log against the simplest model of one, with histories made by chance, on every twin."""

import itertools
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.log.log import Behind, Entry, Head, Log, Repeated
from tests.contracts.stories import entry

_numbers = itertools.count()


class Wish(NamedTuple):
    """An append: how far off the head it is, to which epoch, and who commanded what."""

    off: int
    epoch: str
    commands: list[tuple[str, str | None]]


wishes = st.builds(
    Wish,
    st.sampled_from([0, 0, 0, 0, -1, 1]),
    st.sampled_from(["e1", "e1", "e1", "e1", "e2"]),
    st.lists(
        st.tuples(st.sampled_from(["ada", "bob"]), st.sampled_from([None, *"abcdefgh"])),
        max_size=4,
        unique_by=lambda key: object() if key[1] is None else key,
    ),
)


@given(st.lists(wishes, max_size=12))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_r4_a_log_is_a_run_of_events_with_each_command_once(
    log: Log, history: list[Wish]
) -> None:
    board = f"board{next(_numbers)}"
    await log.create(board, "e1", [])
    written: list[Entry] = []
    for wish in history:
        head = len(written)
        after = max(head + wish.off, 0)
        batch = [
            entry(seq, by, command) for seq, (by, command) in enumerate(wish.commands, after + 1)
        ]
        known = {(made.event.by, made.event.command): made.event.seq for made in written}
        repeats = {key: known[key] for key in wish.commands if key[1] is not None and key in known}
        append = log.append(board, wish.epoch, after, batch)
        if (wish.epoch, after) != ("e1", head):
            with pytest.raises(Behind) as behind:
                await append
            assert behind.value.head == Head("e1", head)
        elif repeats:
            with pytest.raises(Repeated) as repeated:
                await append
            assert repeated.value.seqs == repeats
        else:
            await append
            written += batch
    assert await log.head(board) == Head("e1", len(written))
    assert await log.read(board) == [made.event for made in written]
    for made in written:
        assert await log.entry(board, made.event.seq) == made

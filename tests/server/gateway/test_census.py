"""LIMIT5: how many sockets there may be."""

from typing import Any

from server.gateway.census import Census


class _Wire:
    def __init__(self) -> None:
        self.byes: list[Any] = []

    def bye(self, code: str, retry_ms: int | None) -> None:
        self.byes.append((code, retry_ms))


def test_limit5_a_board_and_a_process_take_so_many() -> None:
    census = Census(most=3, each_board=2, each_token=10)
    wires = [_Wire() for _ in range(5)]
    boards = ["a", "a", "a", "b", "b"]
    came = [
        census.enter(wire, board, f"t{n}", shared=False)
        for n, (wire, board) in enumerate(zip(wires, boards, strict=True))
    ]
    assert came == [True, True, False, True, False]
    census.leave(wires[0], "a", "t0")
    census.leave(wires[0], "a", "t0")
    census.leave(wires[2], "a", "t2")
    assert census.enter(_Wire(), "a", "t5", shared=False)


def test_limit5_the_oldest_socket_of_a_token_goes_for_the_newest() -> None:
    census = Census(most=100, each_board=100, each_token=2)
    wires = [_Wire() for _ in range(3)]
    assert all(census.enter(wire, "a", "t", shared=False) for wire in wires)
    assert [wire.byes for wire in wires] == [[("replaced", None)], [], []]
    screens = [_Wire() for _ in range(21)]
    assert all(census.enter(wire, "a", "screen", shared=True) for wire in screens)
    assert [bool(wire.byes) for wire in screens] == [True] + [False] * 20

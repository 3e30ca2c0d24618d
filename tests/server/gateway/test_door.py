"""LIMIT6: connections come in at a pace; those who say nothing are few."""

import asyncio
from collections.abc import Callable

from server.gateway.door import AT_ONCE, WAITING, Door
from server.gateway.lobby import Lobby
from tests.outside.client import PATIENCE


def _came(said: list[str], who: str) -> Callable[[], bool]:
    def come() -> bool:
        said.append(who)
        return True

    return come


async def test_limit6_a_crowd_comes_in_by_turns_among_addresses() -> None:
    said: list[str] = []
    here = Door(rate=200)
    for _ in range(AT_ONCE + 30):
        assert here.knock("flood", _came(said, "flood"))
    assert len(said) <= AT_ONCE + 2, "some come in at once"
    assert here.knock("other", _came(said, "other"))
    async with asyncio.timeout(PATIENCE):
        while len(said) < AT_ONCE + 31:
            await asyncio.sleep(0.005)
    assert said.index("other") <= AT_ONCE + 4


async def test_limit6_who_has_gone_takes_nobodys_turn_and_too_many_are_turned_away() -> None:
    said: list[str] = []
    here = Door(rate=20)
    for _ in range(WAITING):
        here.knock("a", lambda: False)
    while here.knock("a", lambda: False):
        pass
    assert not here.knock("b", _came(said, "never"))
    async with asyncio.timeout(PATIENCE):
        while not here.knock("b", _came(said, "last")):
            await asyncio.sleep(0.005)
        while not said:
            await asyncio.sleep(0.005)
    assert said == ["last"]


def test_limit6_where_the_lobby_is_full_the_oldest_goes() -> None:
    gone: list[str] = []
    lobby = Lobby(most=4, each=2)

    def enter(address: str, who: str) -> None:
        lobby.enter(address, lambda: gone.append(who))

    enter("a", "a1")
    guest = lobby.enter("a", lambda: gone.append("a2"))
    enter("a", "a3")
    assert gone == ["a1"], "of one address"
    guest.leave()
    guest.leave()
    enter("b", "b1")
    enter("c", "c1")
    enter("d", "d1")
    assert (gone, len(lobby)) == (["a1"], 4)
    enter("e", "e1")
    assert (gone, len(lobby)) == (["a1", "a3"], 4)

"""What every bus does, and what the one over Redis does when Redis fails."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from server.bus.bus import Bus
from server.bus.memory import MemoryBus
from server.bus.redis import RedisBus
from tests.services.redis import RedisServer

BOARD = "board"


class Ear:
    """Keeps what a listener was told, in order; `None` is a gap."""

    def __init__(self, bus: Bus, board: str = BOARD) -> None:
        self.told: list[bytes | None] = []
        bus.subscribe(board, self.told.append, lambda: self.told.append(None))

    @property
    def messages(self) -> list[bytes]:
        return [message for message in self.told if message is not None]

    @property
    def gaps(self) -> int:
        return self.told.count(None)


@pytest.fixture(params=["memory", pytest.param("redis", marks=pytest.mark.services)])
async def bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    if request.param == "memory":
        bus: Bus = MemoryBus()
        await bus.open()
        yield bus
        await bus.close()
    else:
        async with connected(request.getfixturevalue("redis_url")) as bus:
            yield bus


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[RedisBus]:
    bus = RedisBus(url)
    await bus.open()
    try:
        await until_ready(bus)
        yield bus
    finally:
        await bus.close()


async def until(condition: Callable[[], bool], within: float = 20) -> None:
    async with asyncio.timeout(within):
        while not condition():
            await asyncio.sleep(0.01)


async def until_ready(bus: Bus, ready: bool = True) -> None:
    async with asyncio.timeout(20):
        while await bus.ready() is not ready:
            await asyncio.sleep(0.01)


async def listening(bus: Bus, board: str = BOARD) -> Ear:
    ear = Ear(bus, board)
    await until(lambda: ear.gaps > 0)
    return ear


async def heard_again(speaker: Bus, ear: Ear) -> None:
    """Say something until it is heard: a bus may lose, so nothing may hang on one message."""
    before = len(ear.messages)
    async with asyncio.timeout(20):
        while len(ear.messages) == before:
            speaker.publish(BOARD, b"are you there")
            await asyncio.sleep(0.02)


async def test_the_first_thing_a_listener_is_told_is_a_gap(bus: Bus) -> None:
    ear = Ear(bus)
    assert ear.told == []
    await until(lambda: ear.told == [None])


async def test_messages_come_whole_and_in_order_own_included(bus: Bus) -> None:
    ear = await listening(bus)
    sent = [bytes(range(256)), b"", *(b"%d" % number for number in range(2_000))]
    for message in sent:
        bus.publish(BOARD, message)
    await until(lambda: len(ear.messages) == len(sent))
    assert ear.messages == sent


async def test_nothing_is_told_while_publish_runs(bus: Bus) -> None:
    ear = await listening(bus)
    bus.publish(BOARD, b"later")
    assert ear.messages == []
    await until(lambda: ear.messages == [b"later"])


async def test_a_listener_may_publish(bus: Bus) -> None:
    told: list[bytes] = []

    def answer(message: bytes) -> None:
        told.append(message)
        if len(told) < 3:
            bus.publish(BOARD, message + b"!")

    bus.subscribe(BOARD, answer, lambda: bus.publish(BOARD, b"a"))
    await until(lambda: told == [b"a", b"a!", b"a!!"])


async def test_boards_are_apart_and_the_empty_one_is_for_all_processes(bus: Bus) -> None:
    one, other, everyone = [await listening(bus, board) for board in (BOARD, "other", "")]
    bus.publish(BOARD, b"1")
    bus.publish("other", b"2")
    bus.publish("", b"3")
    bus.publish("nobody", b"4")
    await until(lambda: bool(one.messages and other.messages and everyone.messages))
    assert (one.messages, other.messages, everyone.messages) == ([b"1"], [b"2"], [b"3"])


async def test_who_has_left_is_told_nothing(bus: Bus) -> None:
    left, stays = await listening(bus), await listening(bus, "other")
    bus.publish(BOARD, b"before")
    await until(lambda: left.messages == [b"before"])
    bus.publish(BOARD, b"on its way")
    bus.unsubscribe(BOARD)
    bus.unsubscribe("nobody listened")
    bus.publish(BOARD, b"after")
    bus.publish("other", b"last")
    await until(lambda: stays.messages == [b"last"])
    assert left.told == [None, b"before"]


async def test_who_comes_back_is_told_of_a_gap_again(bus: Bus) -> None:
    await listening(bus)
    bus.unsubscribe(BOARD)
    ear = await listening(bus)
    bus.publish(BOARD, b"again")
    await until(lambda: b"again" in ear.messages)


async def test_there_is_one_listener_a_board(bus: Bus) -> None:
    first = await listening(bus)
    second = await listening(bus)
    bus.publish(BOARD, b"one")
    await until(lambda: second.messages == [b"one"])
    assert first.messages == []


async def test_it_is_ready_once_open_and_leaves_nothing_running(bus: Bus) -> None:
    await until_ready(bus)
    await listening(bus)
    await bus.close()
    await until(lambda: asyncio.all_tasks() == {asyncio.current_task()})
    bus.publish(BOARD, b"to nobody")


@pytest.mark.services
class TestRedis:
    async def test_processes_hear_each_other(self, redis_url: str) -> None:
        async with connected(redis_url) as here, connected(redis_url) as there:
            ear = await listening(there)
            here.publish(BOARD, b"hello")
            await until(lambda: ear.messages == [b"hello"])

    async def test_prefixes_keep_installations_apart(self, redis_url: str) -> None:
        async with connected(redis_url) as here:
            other = RedisBus(redis_url, prefix="other:")
            await other.open()
            await until_ready(other)
            ear, reference = await listening(other), await listening(here)
            here.publish(BOARD, b"not for you")
            await until(lambda: reference.messages == [b"not for you"])
            other.publish(BOARD, b"for you")
            await until(lambda: ear.messages == [b"for you"])
            await other.close()

    async def test_it_opens_while_redis_is_away(self, redis_server: RedisServer) -> None:
        redis_server.stop()
        bus = RedisBus(redis_server.url)
        await bus.open()
        ear = Ear(bus)
        bus.publish(BOARD, b"dropped")
        assert not await bus.ready()
        redis_server.start()
        await until_ready(bus)
        await until(lambda: ear.gaps > 0)
        await heard_again(bus, ear)
        assert b"dropped" not in ear.messages
        await bus.close()

    @pytest.mark.parametrize("end", ["stop", "kill"])
    async def test_it_goes_on_after_a_restart(self, redis_server: RedisServer, end: str) -> None:
        async with connected(redis_server.url) as here, connected(redis_server.url) as there:
            ear = await listening(there)
            getattr(redis_server, end)()
            await until_ready(there, False)
            here.publish(BOARD, b"while it is away")
            left, came = "other", Ear(there, "came meanwhile")
            Ear(there, left)
            there.unsubscribe(left)
            redis_server.start()
            await until(lambda: ear.gaps == 2 and came.gaps == 1)
            await heard_again(here, ear)
            await until_ready(there)

    async def test_a_killed_subscription_is_a_gap(self, redis_server: RedisServer) -> None:
        async with connected(redis_server.url) as bus:
            ear = await listening(bus)
            redis_server.command("CLIENT", "KILL", "TYPE", "pubsub")
            await until(lambda: ear.gaps == 2)
            await heard_again(bus, ear)

    async def test_a_killed_publisher_goes_on(self, redis_server: RedisServer) -> None:
        async with connected(redis_server.url) as bus:
            ear = await listening(bus)
            redis_server.command("CLIENT", "KILL", "TYPE", "normal")
            await heard_again(bus, ear)

    async def test_a_flush_changes_nothing(self, redis_server: RedisServer) -> None:
        async with connected(redis_server.url) as bus:
            ear = await listening(bus)
            redis_server.command("FLUSHALL")
            bus.publish(BOARD, b"after")
            await until(lambda: ear.messages == [b"after"])
            assert ear.gaps == 1

    async def test_a_stall_shows_and_is_a_gap(self, redis_server: RedisServer) -> None:
        async with connected(redis_server.url) as bus:
            ear = await listening(bus)
            redis_server.pause()
            with capture_logs() as logs:
                for number in range(20_000):
                    bus.publish(BOARD, b"%d" % number)
                await until(lambda: any(line["event"] == "bus lost" for line in logs))
            await until_ready(bus, False)
            redis_server.resume()
            await until(lambda: ear.gaps == 2)
            await heard_again(bus, ear)
            await until_ready(bus)

    async def test_it_closes_while_redis_is_stalled(self, redis_server: RedisServer) -> None:
        async with connected(redis_server.url) as bus:
            redis_server.pause()
            bus.publish(BOARD, b"x" * 10_000_000)
            await until_ready(bus, False)
            async with asyncio.timeout(5):
                await bus.close()
            redis_server.resume()
            await until(lambda: redis_server.command("CLIENT", "LIST").count(b" laddr=") == 1)

    async def test_a_listener_that_fails_makes_nobody_deaf(self, redis_url: str) -> None:
        async with connected(redis_url) as bus:
            ear = await listening(bus)
            bus.subscribe("broken", lambda _: [][0], lambda: [][0])
            bus.publish("broken", b"break")
            bus.publish(BOARD, b"go on")
            await until(lambda: ear.messages == [b"go on"])
            assert ear.gaps == 1

    def test_an_address_that_is_none_is_refused(self) -> None:
        with pytest.raises(ValueError, match="scheme"):
            RedisBus("http://127.0.0.1")

    async def test_it_closes_at_any_moment_of_its_writing(self, redis_url: str) -> None:
        for turns in range(12):
            bus = RedisBus(redis_url)
            await bus.open()
            await until_ready(bus)
            Ear(bus)
            bus.publish(BOARD, b"1")
            for _ in range(turns):
                await asyncio.sleep(0)
            closing = asyncio.create_task(bus.close())
            assert (await asyncio.wait({closing}, timeout=5))[1] == set()

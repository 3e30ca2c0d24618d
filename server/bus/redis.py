"""The bus of several processes: Redis publish and subscribe, one channel a board.

A connection to Redis may be lost, and found again, without a word. So the bus has lives: each
subscribes anew, tells every confirmation as a gap, and ends with the first failure. The library's
own retries are off: they would hide what was missed.

A probe sent to oneself each second keeps the listening connection from being silent. One that is
silent all the same is half-dead, and its read runs out of time.
"""

import asyncio
from collections import deque
from contextlib import suppress
from uuid import uuid4

import structlog
from redis.asyncio import ConnectionPool, Redis
from redis.asyncio.connection import AbstractConnection, parse_url
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialWithJitterBackoff, NoBackoff
from redis.exceptions import RedisError

from server.bus.bus import Gap, Listener, Receive

PROBE_SECONDS = 1.0
SILENCE_SECONDS = 3.0
"""A connection that answered nothing for so long is given up."""

OUTGOING_MESSAGES = 10_000
"""Messages that wait to be written, at most; the oldest are dropped first."""

PIPELINE_MESSAGES = 500

log = structlog.get_logger()


class RedisBus:
    """Goes on through restarts, kills and stalls of Redis.

    Channels are the prefix and the board's id. Redis does not keep the channels of its databases
    apart, so installations that share one Redis need prefixes of their own.
    """

    def __init__(self, url: str, *, prefix: str = "canevas:") -> None:
        """`url` is `redis://…` or `rediss://…`. Raises `ValueError` where it is neither."""
        parse_url(url)
        self._url = url
        self._prefix = prefix
        self._probe_channel = self._channel(f"probe:{uuid4()}")
        self._listeners: dict[bytes, Listener] = {}
        self._outgoing: deque[tuple[bytes, bytes]] = deque(maxlen=OUTGOING_MESSAGES)
        self._changes: deque[tuple[str, bytes]] = deque()
        self._something_to_write = asyncio.Event()
        self._something_changed = asyncio.Event()
        self._connected = False
        self._heard = float("-inf")
        self._failures = 0
        self._lives: asyncio.Task[None] | None = None

    @property
    def alone(self) -> bool:
        return False

    async def open(self) -> None:
        """Start connecting; does not wait for it."""
        self._lives = asyncio.create_task(self._live_again_and_again(), name="redis bus")

    async def close(self) -> None:
        """Hang up. What was not written yet is dropped."""
        if self._lives:
            self._lives.cancel()
            with suppress(asyncio.CancelledError):
                await self._lives

    async def ready(self) -> bool:
        """Whether a probe came back within the last three seconds."""
        return asyncio.get_running_loop().time() - self._heard < SILENCE_SECONDS

    def subscribe(self, board: str, receive: Receive, gap: Gap) -> None:
        """Listen to a board as soon, and as long, as Redis is there."""
        channel = self._channel(board)
        self._listeners[channel] = Listener(receive, gap)
        self._change("SUBSCRIBE", channel)

    def unsubscribe(self, board: str) -> None:
        """Listen no more."""
        channel = self._channel(board)
        if self._listeners.pop(channel, None):
            self._change("UNSUBSCRIBE", channel)

    def publish(self, board: str, message: bytes) -> None:
        """Queue for the writer; dropped where Redis is away."""
        self._send(self._channel(board), message)

    def _channel(self, board: str) -> bytes:
        return f"{self._prefix}{board}".encode()

    def _change(self, command: str, channel: bytes) -> None:
        if self._connected:
            self._changes.append((command, channel))
            self._something_changed.set()

    def _send(self, channel: bytes, message: bytes) -> None:
        if self._connected:
            self._outgoing.append((channel, message))
            self._something_to_write.set()

    async def _live_again_and_again(self) -> None:
        backoff = ExponentialWithJitterBackoff(base=0.05, cap=2)
        while True:
            try:
                await self._live()
            except* Exception as lost:  # whatever it was, a new life is the answer
                reasons = sorted({repr(reason) for reason in lost.exceptions})
                log.warning("bus lost", reasons=reasons)
            self._failures += 1
            await asyncio.sleep(backoff.compute(self._failures))

    async def _live(self) -> None:
        pool = ConnectionPool.from_url(
            self._url,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=SILENCE_SECONDS,
            socket_timeout=SILENCE_SECONDS,
            protocol=2,  # says the same about publish and subscribe, and is known everywhere
        )
        try:
            ear = await pool.get_connection()  # type: ignore[no-untyped-call]
            mouth = Redis(connection_pool=pool)
            self._changes.clear()
            self._outgoing.clear()
            self._connected = True
            await ear.send_command("SUBSCRIBE", self._probe_channel, *self._listeners)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._listen(ear))
                tasks.create_task(self._follow_changes(ear))
                tasks.create_task(self._write(mouth))
                tasks.create_task(self._probe())
        finally:
            self._connected = False
            with suppress(RedisError):
                await pool.disconnect()

    async def _listen(self, ear: AbstractConnection) -> None:
        while True:
            kind, channel, content = await ear.read_response(push_request=True)
            if channel == self._probe_channel:
                if kind == b"message":
                    self._heard = asyncio.get_running_loop().time()
                    self._failures = 0
            elif listener := self._listeners.get(channel):
                _tell(listener, kind, content)

    async def _follow_changes(self, ear: AbstractConnection) -> None:
        while not _cancelled():
            await self._something_changed.wait()
            self._something_changed.clear()
            while self._changes:
                await ear.send_command(*self._changes.popleft())

    async def _write(self, mouth: Redis) -> None:
        while not _cancelled():
            await self._something_to_write.wait()
            self._something_to_write.clear()
            while self._outgoing:
                pipeline = mouth.pipeline(transaction=False)
                for _ in range(min(len(self._outgoing), PIPELINE_MESSAGES)):
                    pipeline.publish(*self._outgoing.popleft())
                await pipeline.execute()

    async def _probe(self) -> None:
        while True:
            self._send(self._probe_channel, b"")
            await asyncio.sleep(PROBE_SECONDS)


def _cancelled() -> bool:
    """Whether this task was cancelled: a write that ends in that very moment swallows it.

    `asyncio.wait_for`, which the library writes with, does so before Python 3.12.
    """
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _tell(listener: Listener, kind: bytes, content: bytes) -> None:
    """Hand on what Redis said. A listener that fails must not make the others deaf."""
    try:
        if kind == b"message":
            listener.receive(content)
        elif kind == b"subscribe":
            listener.gap()
    except Exception:
        log.exception("a listener of the bus failed")

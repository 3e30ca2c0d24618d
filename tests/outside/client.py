"""One socket and its replica."""

import asyncio
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

import msgpack
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.outside.replica import Replica, State

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds after which a test gives up waiting."""


class Rejected(Exception):
    """A command that was refused: `code`, `message`, and `retry_ms` or None."""

    def __init__(self, message: dict[str, Any]) -> None:
        super().__init__(f"{message['code']}: {message['message']}")
        self.code: str = message["code"]
        self.message: str = message["message"]
        self.retry_ms: int | None = message.get("retry_ms")


class Client:
    """Reads all the time, keeps every message, follows the board. Make it with `open`."""

    def __init__(self, socket: ClientConnection, token: str, *, keep_views: bool = False) -> None:
        self.socket = socket
        self.token = token
        self.replica = Replica()
        self.messages: list[dict[str, Any]] = []
        self.views: list[tuple[int, State]] = []
        self._keep_views = keep_views
        self._changed = asyncio.Event()
        self._reader = asyncio.create_task(self._read())

    @classmethod
    async def open(
        cls,
        url: str,
        board: str,
        token: str,
        since: dict[str, Any] | None = None,
        *,
        replica: Replica | None = None,
        keep_views: bool = False,
        headers: dict[str, str] | None = None,
    ) -> "Client":
        """Say hello and wait for the welcome; a replica that was kept goes on from where it is."""
        socket = await dial(url, board, additional_headers=headers)
        client = cls(socket, token, keep_views=keep_views)
        if replica is not None:
            client.replica = replica
            since = replica.since
        await client.hello(since)
        await client.welcomed()
        return client

    async def hello(self, since: dict[str, Any] | None) -> None:
        """Say hello, the first time or again."""
        await self.send({"type": "hello", "protocol": 1, "token": self.token, "since": since})

    async def send(self, message: object) -> None:
        """Send anything that MessagePack can say."""
        await self.socket.send(msgpack.packb(message))

    async def wish(self, name: str, /, *, key: str | None = None, **args: Any) -> str:
        """Send a command under a key, its id; a trailing underscore of an argument is taken off."""
        id = key or str(uuid.uuid4())
        plain = {key.rstrip("_"): value for key, value in args.items()}
        await self.send({"type": "command", "id": id, "name": name, "args": plain})
        return id

    async def answer(self, id: str, nth: int = 1) -> int:
        """The seq of the n-th answer to a command. Raises `Rejected`."""
        found = await self.until(lambda: self._answers(id)[nth - 1 : nth])
        if found[0]["type"] == "reject":
            raise Rejected(found[0])
        return int(found[0]["seq"])

    async def do(self, name: str, /, *, key: str | None = None, **args: Any) -> int:
        """Send a command and wait for its ack. Raises `Rejected`."""
        return await self.answer(await self.wish(name, key=key, **args))

    async def refused(self, name: str, /, **args: Any) -> str:
        """Send a command that is refused: the code."""
        try:
            seq = await self.do(name, **args)
        except Rejected as rejected:
            return rejected.code
        raise AssertionError(f"{name} was accepted as {seq}")

    async def reached(self, seq: int) -> State:
        """Wait until the replica is at a seq or beyond: what it holds."""
        await self.until(lambda: self.replica.seq >= seq)
        return self.replica.seen()

    async def welcomed(self, nth: int = 1) -> dict[str, Any]:
        """Wait for the n-th welcome."""
        return (await self.until(lambda: self.of("welcome")[nth - 1 : nth]))[0]

    async def closed(self) -> int:
        """Wait until the server has closed: the code."""
        async with asyncio.timeout(PATIENCE):
            await self.socket.wait_closed()
            await self._reader
        assert self.socket.close_code is not None
        return self.socket.close_code

    def of(self, type: str) -> list[dict[str, Any]]:
        """The messages of a type so far."""
        return [message for message in self.messages if message["type"] == type]

    async def until(self, condition: Callable[[], T]) -> T:
        """Wait until a condition on what came holds: its value."""
        async with asyncio.timeout(PATIENCE):
            while not (found := condition()):
                if self._reader.done():
                    self._reader.result()
                    raise AssertionError(f"closed with {self.socket.close_code}")
                self._changed.clear()
                await self._changed.wait()
        return found

    async def close(self) -> None:
        """Go, and tell what went wrong in reading, if anything did."""
        await self.socket.close()
        await self._reader

    def _answers(self, id: str) -> list[dict[str, Any]]:
        return [m for m in self.messages if m["type"] in ("ack", "reject") and m["id"] == id]

    async def _read(self) -> None:
        try:
            async for frame in self.socket:
                assert isinstance(frame, bytes), "a text frame"
                self._take(msgpack.unpackb(frame))
                self._changed.set()
        except ConnectionClosed:
            pass
        finally:
            self._changed.set()

    def _take(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "welcome":
                self.replica.welcome(message)
            case "patch":
                self.replica.patch(message)
            case "ack":
                assert message["seq"] <= self.replica.seq, "an ack before its patch"
        if self._keep_views and message["type"] in ("welcome", "patch"):
            self.views.append((self.replica.seq, self.replica.seen()))
        self.messages.append(message)


async def dial(url: str, board: str, **options: Any) -> ClientConnection:
    """A socket that has said nothing yet."""
    address = url.replace("http", "ws", 1)
    return await connect(
        f"{address}/ws/{board}",
        subprotocols=["canevas.v1"],  # type: ignore[list-item]
        compression=None,
        max_size=None,
        proxy=None,
        **options,
    )

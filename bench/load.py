"""A load of many sockets in one process: equal frames are decoded once."""

import asyncio
import time
import uuid
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, Final

import picows

from protocol import codec, limits
from protocol.records import Fields
from server.rehearsal.replica import Replica

OPENING_AT_ONCE: Final = 50


class Ear(picows.WSListener):
    """One socket: says hello, counts patches, tells the load how far it has come.

    `heard` are the bytes of its frames' payloads.
    """

    def __init__(self, load: "Load", token: str) -> None:
        self.load = load
        self.token = token
        self.seq = -1
        self.heard = 0
        self.transport: Any = None

    def on_ws_connected(self, transport: picows.WSTransport) -> None:
        self.transport = transport
        hello = {"type": "hello", "protocol": limits.VERSION, "token": self.token, "since": None}
        self.say(codec.pack(hello))

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        if frame.msg_type is picows.WSMsgType.BINARY:
            payload = frame.get_payload_as_bytes()
            self.heard += len(payload)
            self.take(self.load.hear(self, payload))

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        self.load.lost(self)

    def take(self, message: dict[str, Any]) -> None:
        """Do something with a message that the load has taken. Most ears do nothing."""

    def say(self, data: bytes) -> None:
        """Send one binary frame."""
        self.transport.send(picows.WSMsgType.BINARY, data)


class Watcher(Ear):
    """A socket that keeps a replica; `arrivals` tells when it had folded what: (seq, seconds)."""

    def __init__(self, load: "Load", token: str) -> None:
        super().__init__(load, token)
        self.replica = Replica()
        self.arrivals: list[tuple[int, float]] = []

    def take(self, message: dict[str, Any]) -> None:
        if message["type"] == "welcome":
            self.replica.welcome(message)
        elif message["type"] == "patch" and self.replica.patch(message):
            self.arrivals.append((self.replica.seq, time.monotonic()))

    def reached(self, seq: int) -> float:
        """When the replica held a seq."""
        return self.arrivals[bisect_left(self.arrivals, (seq, 0.0))][1]


class Load:
    """Sockets on one board. `frames` counts patches delivered, `size` is the latest one's bytes.

    `floor` is the seq that all sockets have reached; `floors` tells when: (seq, seconds).
    """

    def __init__(self, address: str, board: str) -> None:
        self.ears: list[Ear] = []
        self.frames = 0
        self.payload = 0
        self.gone = 0
        self.acks: dict[str, tuple[float, float, int]] = {}
        self.rejects: Counter[str] = Counter()
        self.floor = -1
        self.floors: list[tuple[int, float]] = []
        self._url = f"ws{address.removeprefix('http')}/ws/{board}"
        self._sent: dict[str, float] = {}
        self._standing: defaultdict[int, int] = defaultdict(int)
        self._last = b""
        self._message: dict[str, Any] = {}
        self._closing = False

    async def open(
        self, tokens: Sequence[str], kind: type[Ear] = Ear, *, welcomed: bool = True
    ) -> None:
        """Open a socket for each token, some at a time; wait for each welcome where one comes."""
        door = asyncio.Semaphore(OPENING_AT_ONCE)

        async def one(token: str) -> None:
            async with door:
                ear = kind(self, token)
                await picows.ws_connect(
                    lambda: ear,
                    self._url,
                    extra_headers={"Sec-WebSocket-Protocol": limits.SUBPROTOCOL},
                    websocket_handshake_timeout=30,
                )
                self.ears.append(ear)
                while welcomed and ear.seq < 0:
                    await asyncio.sleep(0.005)

        await asyncio.gather(*(one(token) for token in tokens))
        if not welcomed:
            self._standing[-1] = len(self.ears)

    async def close(self) -> None:
        """Close all sockets."""
        self._closing = True
        for ear in self.ears:
            ear.transport.disconnect()
        await asyncio.gather(*(ear.transport.wait_disconnected() for ear in self.ears))

    def command(self, ear: Ear, name: str, args: Fields) -> str:
        """Send a command; its id."""
        id = str(uuid.uuid4())
        self._sent[id] = time.monotonic()
        ear.say(codec.pack({"type": "command", "id": id, "name": name, "args": args}))
        return id

    async def answered(self) -> None:
        """Wait until every command has its answer."""
        while self._sent:
            await asyncio.sleep(0.01)

    async def settled(self) -> None:
        """Wait until every command has its answer and every socket has all of them."""
        await self.answered()
        head = max((seq for _, _, seq in self.acks.values()), default=0)
        while self.floor < head:
            await asyncio.sleep(0.01)

    def hear(self, ear: Ear, payload: bytes) -> dict[str, Any]:
        """Take one frame of a socket: its message."""
        if payload != self._last:
            self._last = payload
            self._message = codec.unpack(payload)
        message = self._message
        kind = message["type"]
        if kind == "patch":
            self.frames += 1
            self.payload += len(payload)
            self._move(ear, message["to"])
        elif kind == "ack":
            sent = self._sent.pop(message["id"])
            self.acks[message["id"]] = sent, time.monotonic(), message["seq"]
        elif kind == "reject":
            self._sent.pop(message["id"], None)
            self.rejects[message["code"]] += 1
        elif kind == "welcome":
            self._stand(ear, message["seq"])
        return message

    def lost(self, ear: Ear) -> None:
        """A socket has ended."""
        if not self._closing:
            self.gone += 1

    def _stand(self, ear: Ear, seq: int) -> None:
        if ear.seq >= 0:
            self._standing[ear.seq] -= 1
        ear.seq = seq
        self._standing[seq] += 1
        self._raise_floor()

    def _move(self, ear: Ear, to: int) -> None:
        before = ear.seq
        if to <= before:
            return
        standing = self._standing
        standing[before] -= 1
        standing[to] += 1
        ear.seq = to
        if standing[before] == 0:
            del standing[before]
            if before == self.floor or self.floor < 0:
                self._raise_floor()

    def _raise_floor(self) -> None:
        self.floor = min(seq for seq, count in self._standing.items() if count)
        self.floors.append((self.floor, time.monotonic()))

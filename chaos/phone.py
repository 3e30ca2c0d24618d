"""A phone: a token, a replica, an outbox, and a socket that comes back on another process."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final, cast

import msgpack
import picows

from chaos.decoder import decoded
from chaos.wish import Wish
from tests.outside.oracle import Eyes
from tests.outside.raw import frame
from tests.outside.replica import Gap, Replica, State

UNANSWERED: Final = 64
HANDSHAKE_SECONDS: Final = 4.0
SILENT_SECONDS: Final = 3.0
"""After so long without a word a phone asks whether anybody is there."""
DEAD_SECONDS: Final = 6.0
"""After so long without an answer it goes elsewhere."""
LONGEST_PAUSE: Final = 2.0


class Dismissed(Exception):
    """The server said not to come back."""


@dataclass
class Journey:
    """What happened to a phone. `broken`: rules of the protocol that the server broke; `away`: from
    when it was sent away, or lost its connection, to its next welcome; `dialled`: when it tried."""

    welcomes: int = 0
    snapshots: int = 0
    gaps: int = 0
    byes: Counter[str] = field(default_factory=Counter)
    closes: Counter[int] = field(default_factory=Counter)
    busy: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    away: list[tuple[float, float]] = field(default_factory=list)
    dialled: list[float] = field(default_factory=list)


class Phone:
    """One device. `addresses` are those of the processes, tried in turn.

    `arrived` is told of each seq that the replica comes to.
    """

    def __init__(
        self,
        addresses: Sequence[str],
        board: str,
        token: str,
        eyes: Eyes,
        random: Random,
        arrived: Callable[[int], None] | None = None,
    ) -> None:
        self.token = token
        self.eyes = eyes
        self.replica = Replica()
        self.wishes: list[Wish] = []
        self.journey = Journey()
        self.here = False
        self.process = 0
        self._urls = [f"ws{url.removeprefix('http')}/ws/{board}" for url in addresses]
        self._random = random
        self._arrived = arrived
        self._unanswered: list[Wish] = []
        self._not_before = 0.0
        self._wire: _Wire | None = None
        self._life: asyncio.Task[None] | None = None
        self._later: asyncio.TimerHandle | None = None
        self._pause_seconds = 0.0
        self._lost_at: float | None = None

    @property
    def waiting(self) -> int:
        """How many wishes have no answer."""
        return len(self._unanswered)

    @property
    def on_line(self) -> bool:
        """Whether it has been welcomed and not lost since."""
        return self._wire is not None and self.here

    def open(self) -> None:
        """Begin to connect, and go on for ever."""
        self._life = asyncio.create_task(self._live())

    async def close(self) -> None:
        """Hang up for good."""
        if self._life is not None:
            self._life.cancel()
            await asyncio.gather(self._life, return_exceptions=True)

    def wish(self, name: str, **args: Any) -> Wish:
        """Wish for something: it goes out in order, over as many connections as it takes."""
        wish = Wish(name, args, asyncio.get_running_loop().time())
        self.wishes.append(wish)
        self._unanswered.append(wish)
        self._pump()
        return wish

    def cut_in_frame(self) -> None:
        """Send half a frame, and be gone. No error where there is no connection."""
        if self._wire is not None:
            half = frame(msgpack.packb({"type": "ping", "seq": self.replica.seq}))
            self._wire.raw.write(half[: self._random.randrange(1, len(half))])
            self._wire.raw.abort()

    def stop_reading(self, seconds: float) -> None:
        """Take nothing from the socket for a while."""
        if self._wire is not None:
            self._wire.deaf(seconds)

    def look(self, now: float, late: float) -> None:
        """See whether the other side is still there; called twice a second, now and then `late`:
        what was sent meanwhile has not been read yet."""
        wire = self._wire
        if wire is None or wire.is_deaf:
            return
        wire.heard += late
        if now - wire.heard > DEAD_SECONDS:
            wire.raw.abort()
        elif now - wire.heard > SILENT_SECONDS and self.here:
            wire.say({"type": "ping", "seq": self.replica.seq})

    def seen(self) -> tuple[str, int, State]:
        """Epoch, seq and all that the replica holds there."""
        return self.replica.epoch, self.replica.seq, self.replica.seen()

    def is_on(self, wire: "_Wire") -> bool:
        """Whether this is the connection the phone is on now."""
        return self._wire is wire and not wire.gone.is_set()

    def take(self, message: dict[str, Any]) -> None:
        """Do what a message of the server says."""
        match message["type"]:
            case "patch":
                self._patch(message)
            case "ack":
                self._acked(message["id"], message["seq"])
            case "reject":
                self._rejected(message)
            case "welcome":
                self._welcome(message)
            case "bye":
                self._bye(message)

    async def _live(self) -> None:
        turn = 0
        failures = 0
        while True:
            self.process = turn % len(self._urls)
            self._pause_seconds = self._random.uniform(0, min(0.1 * 2**failures, LONGEST_PAUSE))
            turn += 1
            welcomed = await self._converse(self._urls[self.process])
            failures = 0 if welcomed else min(failures + 1, 6)
            self._lost()
            await asyncio.sleep(self._pause_seconds)

    async def _converse(self, url: str) -> bool:
        """One connection, to its end; whether there was a welcome."""
        before = self.journey.welcomes
        self.journey.dialled.append(asyncio.get_running_loop().time())
        try:
            async with asyncio.timeout(HANDSHAKE_SECONDS):
                _, wire = await picows.ws_connect(
                    lambda: _Wire(self),
                    url,
                    extra_headers={"Sec-WebSocket-Protocol": "canevas.v1"},
                    websocket_handshake_timeout=HANDSHAKE_SECONDS,
                )
        except (OSError, TimeoutError, picows.WSError):
            return False
        if wire is None:  # lost before the handshake was done
            return False
        assert isinstance(wire, _Wire)
        await wire.gone.wait()
        code = wire.close_code
        if code is not None:
            self.journey.closes[code] += 1
        if code in (4400, 4401):
            self.journey.broken.append(f"closed with {code}")
            raise Dismissed(f"closed with {code}")
        return self.journey.welcomes > before

    def connected(self, wire: "_Wire") -> None:
        """The handshake is done."""
        self._wire = wire
        self._hello()

    def _hello(self) -> None:
        assert self._wire is not None
        since = self.replica.since if self.replica.epoch else None
        self._wire.say({"type": "hello", "protocol": 1, "token": self.token, "since": since})

    def _lost(self) -> None:
        self._wire = None
        if self.here:
            self.here = False
            self._lost_at = asyncio.get_running_loop().time()
        for wish in self._unanswered:
            wish.on_way = False

    def _welcome(self, message: dict[str, Any]) -> None:
        self.journey.welcomes += 1
        before, epoch = self.replica.seq, self.replica.epoch
        self.replica.welcome(message)
        if message["snapshot"] is not None:
            self.journey.snapshots += 1
            if self.replica.seq < before and self.replica.epoch == epoch:
                self.journey.broken.append(f"set back from {before} to {self.replica.seq}")
        self.here = True
        if self._lost_at is not None:
            self.journey.away.append((self._lost_at, asyncio.get_running_loop().time()))
            self._lost_at = None
        self._tell()
        self._pump()

    def _patch(self, message: dict[str, Any]) -> None:
        try:
            self.replica.patch(message)
        except Gap:
            self.journey.gaps += 1
            self._hello()
        else:
            self._tell()

    def _tell(self) -> None:
        if self._arrived is not None:
            self._arrived(self.replica.seq)

    def _acked(self, id: str, seq: int) -> None:
        if seq > self.replica.seq:
            self.journey.broken.append(f"ack of {seq} before its patch, at {self.replica.seq}")
        wish = self._answered(id)
        if wish is not None:
            wish.seq = seq
        self._pump()

    def _rejected(self, message: dict[str, Any]) -> None:
        retry_ms = message.get("retry_ms")
        if retry_ms is None:
            wish = self._answered(message["id"])
            if wish is not None:
                wish.code = message["code"]
                wish.had = self.replica.seq
        else:
            self.journey.busy[message["code"]] += 1
            self._not_before = asyncio.get_running_loop().time() + retry_ms / 1_000
            for wish in self._unanswered:
                if wish.id == message["id"]:
                    wish.on_way = False
        self._pump()

    def _bye(self, message: dict[str, Any]) -> None:
        self.journey.byes[message["code"]] += 1
        if message["retry_ms"] is None:
            assert self._life is not None
            self.journey.broken.append(f"dismissed: {message['code']}")
        else:
            self._pause_seconds = message["retry_ms"] / 1_000
        if self._wire is not None:
            self._wire.raw.abort()

    def _answered(self, id: str) -> Wish | None:
        for place, wish in enumerate(self._unanswered):
            if wish.id == id:
                wish.answered = asyncio.get_running_loop().time()
                return self._unanswered.pop(place)
        return None

    def _pump(self) -> None:
        """Send what may go out now, in order."""
        if not self.on_line or not self._unanswered:
            return
        loop = asyncio.get_running_loop()
        wait = self._not_before - loop.time()
        if wait > 0:
            if self._later is None:
                self._later = loop.call_later(wait, self._pump_again)
            return
        for wish in self._unanswered[:UNANSWERED]:
            if not wish.on_way:
                wish.on_way = True
                wish.sent += 1
                self._wire.send(wish.frame)  # type: ignore[union-attr]

    def _pump_again(self) -> None:
        self._later = None
        self._pump()


class _Wire(picows.WSListener):
    """One connection of a phone."""

    def __init__(self, phone: Phone) -> None:
        self.gone = asyncio.Event()
        self.heard = asyncio.get_running_loop().time()
        self.is_deaf = False
        self.close_code: int | None = None
        self._phone = phone
        self._transport: picows.WSTransport | None = None

    @property
    def raw(self) -> asyncio.Transport:
        """The TCP connection itself."""
        assert self._transport is not None
        return self._transport.underlying_transport

    def say(self, message: dict[str, Any]) -> None:
        """Send one message."""
        self.send(msgpack.packb(message))

    def send(self, data: bytes) -> None:
        """Send one binary frame. No error where the connection is gone: nobody was told yet."""
        assert self._transport is not None
        if not self.raw.is_closing():
            self._transport.send(picows.WSMsgType.BINARY, data)

    def deaf(self, seconds: float) -> None:
        """Read nothing for a while."""
        if not self.is_deaf and not self.gone.is_set():
            self.is_deaf = True
            self.raw.pause_reading()
            asyncio.get_running_loop().call_later(seconds, self._listen)

    def on_ws_connected(self, transport: picows.WSTransport) -> None:
        self._transport = transport
        self._phone.connected(self)

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        self.heard = asyncio.get_running_loop().time()
        if frame.msg_type is picows.WSMsgType.BINARY:
            if self._phone.is_on(self):  # what comes late was let go of
                self._phone.take(decoded(frame.get_payload_as_bytes()))
        elif frame.msg_type is picows.WSMsgType.CLOSE:
            code = frame.get_close_code()
            self.close_code = cast(int, getattr(code, "value", code))
            transport.disconnect()

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        self.gone.set()

    def _listen(self) -> None:
        self.is_deaf = False
        self.heard = asyncio.get_running_loop().time()
        if not self.gone.is_set() and not self.raw.is_closing():
            self.raw.resume_reading()

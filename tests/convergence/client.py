"""A simulated client: wishes kept until answered, a replica, connections that come and go."""

import asyncio
from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from tests.convergence.broken import hold
from tests.convergence.connection import Connection
from tests.convergence.outbox import Outbox
from tests.convergence.sight import Sight
from tests.convergence.weather import Weather
from tests.outside.chance import Wish
from tests.outside.oracle import Eyes
from tests.outside.replica import Gap, Replica, State

_LOOKS_AT: Final = 16
"""A replica is looked at wherever it comes to a multiple of this: all at the same places."""


class Client:
    """`sights` holds all that it was ever shown, `looks` its whole replica now and then."""

    def __init__(
        self,
        name: str,
        token: str,
        eyes: Eyes,
        weather: Weather,
        connect: Callable[[], Connection | None],
    ) -> None:
        self.name = name
        self.eyes = eyes
        self.replica = Replica()
        self.outbox = Outbox()
        self.sights: list[Sight] = []
        self.looks: list[tuple[str, int, State]] = []
        self.refused = 0
        self.dismissed = False
        self._token = token
        self._weather = weather
        self._chance = weather.chance
        self._connect = connect
        self._connection: Connection | None = None
        self._welcome = False
        self._told = 0
        self._dropped = False
        self._lied = False

    @property
    def hears(self) -> bool:
        """Whether it is connected, and reads."""
        return self._welcome and self._connection is not None and self._connection.carries

    def wish(self, wish: Wish) -> None:
        """Wish for something; it goes out until it is answered, sometimes more often than that."""
        if self.dismissed or self.outbox.full:
            return
        id = str(UUID(int=self._chance.getrandbits(128)))
        self.outbox.put(id, wish)
        for _ in range(1 + (self._chance.random() < 0.1)):
            self._send(id)

    def cut(self) -> None:
        """Lose the connection."""
        if self._connection is not None:
            self._connection.cut()

    def stop_reading(self, seconds: float) -> None:
        """Read nothing for a while."""
        if self._connection is not None:
            self._connection.stop_reading(seconds)

    async def live(self) -> None:
        """Be connected, to one process or another, until dismissed."""
        while not self.dismissed:
            self._connection = self._connect()
            if self._connection is not None:
                self.outbox.connected()
                self._lied = self._say_hello(honest=self._chance.random() > 0.1)
                while (message := await self._connection.hear()) is not None:
                    self._take(message)
                self._welcome = False
                if self._connection.code == 4401:
                    self.dismissed = True
            await asyncio.sleep(self._chance.uniform(0, 1))

    def _say_hello(self, *, honest: bool = True) -> bool:
        """Say how far one has come; else what nobody has. Whether that was so."""
        assert self._connection is not None
        since: dict[str, Any] | None = self.replica.since if self.replica.epoch else None
        if not honest:
            seq = self.replica.seq
            elsewhere = {"epoch": "nowhere", "seq": seq}
            ahead = {"epoch": self.replica.epoch, "seq": seq + 100_000}
            since = self._chance.choice([elsewhere, ahead, None])
        hello = {"type": "hello", "protocol": 1, "token": self._token, "since": since}
        self._connection.say(hello)
        return not honest

    def _send(self, id: str) -> None:
        if self._connection is not None and self._welcome and id in self.outbox:
            self._connection.say(self.outbox.take(id))

    def _take(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "welcome":
                self._start(message)
            case "patch":
                self._follow(message)
            case "ack":
                seq = message["seq"]
                hold(seq <= self._told, "ACK1", f"an ack of {seq} at {self._told}")
                self.outbox.ack(message["id"], seq)
            case "reject" if "retry_ms" in message:
                loop = asyncio.get_running_loop()
                loop.call_later(message["retry_ms"] / 1000, self._send, message["id"])
            case "reject":
                self.refused += self.outbox.refuse(message["id"])
            case "bye":
                self.dismissed = message["retry_ms"] is None

    def _start(self, message: dict[str, Any]) -> None:
        if self._lied:
            hold(message["snapshot"] is not None, "R5", "no snapshot for who says nonsense")
            self._lied = False
        self.replica.welcome(message)
        self._told = self.replica.seq
        self._dropped = False
        if message["snapshot"] is not None:
            self._see(None)
        if not self._welcome:
            self._welcome = True
            for id in self.outbox.waiting:
                self._send(id)

    def _follow(self, message: dict[str, Any]) -> None:
        self._told = max(self._told, message["to"])
        if self._weather.happens(0.003):
            self._miss()
            return
        before = self.replica.seq
        try:
            self.replica.patch(message)
        except Gap as gap:
            hold(self._dropped, "R1", f"a hole: {gap}")
            self._say_hello()
            return
        if self.replica.seq > before:
            self._see(message["changes"])

    def _miss(self) -> None:
        """Miss a patch; the next one, or the head that a pong tells, shows that."""
        self._dropped = True
        connection = self._connection

        def notice() -> None:
            if self._connection is connection and self._dropped:
                self._say_hello()

        asyncio.get_running_loop().call_later(self._chance.uniform(0, 3), notice)

    def _see(self, changes: list[Any] | None) -> None:
        assert self._connection is not None
        replica, connection = self.replica, self._connection
        shown = replica.seen() if changes is None else None
        left = (connection.process, connection.sent)
        self.sights.append(Sight(replica.epoch, replica.seq, *left, changes, shown))
        if replica.seq % _LOOKS_AT == 0:
            self.looks.append((replica.epoch, replica.seq, replica.seen()))

"""A simulated client: wishes kept until answered, a replica, connections that come and go."""

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any
from uuid import UUID

from tests.convergence.connection import Connection
from tests.outside.chance import Wish
from tests.outside.oracle import Eyes
from tests.outside.replica import Gap, Replica, State

_UNANSWERED = 64


class Client:
    """`views` keeps what the replica held at some seqs; `acked` the answer to each command."""

    def __init__(
        self,
        name: str,
        token: str,
        eyes: Eyes,
        chance: Random,
        connect: Callable[[], Connection | None],
    ) -> None:
        self.name = name
        self.eyes = eyes
        self.replica = Replica()
        self.views: list[tuple[int, State]] = []
        self.acked: dict[str, int] = {}
        self.refused = 0
        self.dismissed = False
        self._token = token
        self._chance = chance
        self._connect = connect
        self._connection: Connection | None = None
        self._welcome = False
        self._pending: dict[str, dict[str, Any]] = {}

    @property
    def waits(self) -> bool:
        """Whether a command has no answer yet."""
        return bool(self._pending)

    def wish(self, wish: Wish) -> None:
        """Wish for something; it goes out until it is answered, sometimes more often than that."""
        if self.dismissed or len(self._pending) >= _UNANSWERED:
            return
        name, args = wish
        id = str(UUID(int=self._chance.getrandbits(128)))
        self._pending[id] = {"type": "command", "id": id, "name": name, "args": args}
        for _ in range(1 + (self._chance.random() < 0.1)):
            self._send(id)

    def cut(self) -> None:
        """Lose the connection."""
        if self._connection is not None:
            self._connection.cut()

    async def live(self) -> None:
        """Be connected, to one process or another, until dismissed."""
        while not self.dismissed:
            self._connection = self._connect()
            if self._connection is not None:
                self._say_hello()
                while (message := await self._connection.hear()) is not None:
                    self._take(message)
                self._welcome = False
                self.dismissed = self.dismissed or self._connection.code == 4401
            await asyncio.sleep(self._chance.uniform(0, 1))

    def _say_hello(self) -> None:
        assert self._connection is not None
        since = {"epoch": self.replica.epoch, "seq": self.replica.seq}
        hello = {"type": "hello", "protocol": 1, "token": self._token}
        self._connection.say({**hello, "since": since if self.replica.epoch else None})

    def _send(self, id: str) -> None:
        if self._connection is not None and self._welcome and id in self._pending:
            self._connection.say(self._pending[id])

    def _take(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "welcome":
                self.replica.welcome(message)
                self._look()
                if not self._welcome:
                    self._welcome = True
                    for id in tuple(self._pending):
                        self._send(id)
            case "patch":
                try:
                    self.replica.patch(message)
                    self._look()
                except Gap:
                    self._say_hello()
            case "ack":
                assert message["seq"] <= self.replica.seq, "an ack before its patch"
                self._answer(message["id"], message["seq"])
            case "reject" if "retry_ms" in message:
                loop = asyncio.get_running_loop()
                loop.call_later(message["retry_ms"] / 1000, self._send, message["id"])
            case "reject":
                self.refused += self._pending.pop(message["id"], None) is not None
            case "bye":
                self.dismissed = message["retry_ms"] is None

    def _answer(self, id: str, seq: int) -> None:
        assert self.acked.setdefault(id, seq) == seq, "another ack than the first time"
        self._pending.pop(id, None)

    def _look(self) -> None:
        if self._chance.random() < 0.05:
            self.views.append((self.replica.seq, self.replica.seen()))

"""The wishes of one device that have no answer yet, in the order they were made."""

import asyncio
import heapq
import uuid
from dataclasses import dataclass, field

from protocol import codec, limits
from protocol.records import Fields


class Rejected(Exception):
    """The server will not do it: a code of the protocol, a sentence for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


@dataclass(order=True, slots=True)
class Wish:
    """A command on its way. `answer` gets the seq of its event, or raises `Rejected`.

    `sent` is when it first went out, `answered` when its answer came (seconds of the loop's clock).
    """

    number: int
    id: str = field(compare=False)
    name: str = field(compare=False)
    frame: bytes = field(compare=False, repr=False)
    answer: asyncio.Future[int] = field(compare=False, repr=False)
    sent: float | None = field(default=None, compare=False)
    answered: float | None = field(default=None, compare=False)


class Outbox:
    """Keeps wishes until they are answered; lets at most 64 be unanswered on the way (R4, R8)."""

    def __init__(self) -> None:
        self._made = 0
        self._waiting: list[Wish] = []
        self._on_way: dict[str, Wish] = {}
        self._not_before = 0.0
        self._stirred = asyncio.Event()

    def __len__(self) -> int:
        return len(self._waiting) + len(self._on_way)

    def add(self, name: str, args: Fields) -> Wish:
        """A new wish, last in order."""
        id = str(uuid.uuid4())
        self._made += 1
        frame = codec.pack({"type": "command", "id": id, "name": name, "args": args})
        wish = Wish(self._made, id, name, frame, asyncio.get_running_loop().create_future())
        heapq.heappush(self._waiting, wish)
        self._stirred.set()
        return wish

    async def next(self) -> Wish:
        """The next wish that may go out now; it then counts as on the way."""
        loop = asyncio.get_running_loop()
        while True:
            if (pause := self._not_before - loop.time()) > 0:
                await asyncio.sleep(pause)
            elif self._waiting and len(self._on_way) < limits.UNANSWERED:
                wish = heapq.heappop(self._waiting)
                self._on_way[wish.id] = wish
                wish.sent = wish.sent or loop.time()
                return wish
            else:
                self._stirred.clear()
                await self._stirred.wait()

    def acked(self, id: str, seq: int) -> None:
        """A wish is durable. An answer that nobody waits for is ignored."""
        if wish := self._answered(id):
            wish.answer.set_result(seq)

    def rejected(self, id: str, code: str, message: str, retry_ms: int | None) -> None:
        """A wish was refused for good, or has to go out again after a while, in its order."""
        if retry_ms is not None:
            self._not_before = asyncio.get_running_loop().time() + retry_ms / 1000
            if wish := self._on_way.pop(id, None):
                heapq.heappush(self._waiting, wish)
        elif wish := self._answered(id):
            wish.answer.set_exception(Rejected(code, message))
            wish.answer.exception()  # whoever made the wish may not look at its answer
        self._stirred.set()

    def cut(self) -> None:
        """The socket is gone: all that was on the way has to go out again, in order."""
        for wish in self._on_way.values():
            heapq.heappush(self._waiting, wish)
        self._on_way.clear()
        self._stirred.set()

    def drop(self) -> None:
        """Nothing will be answered any more."""
        self.cut()
        for wish in self._waiting:
            wish.answer.cancel()

    def _answered(self, id: str) -> Wish | None:
        wish = self._on_way.pop(id, None)
        if wish is None or wish.answer.done():
            return None
        wish.answered = asyncio.get_running_loop().time()
        self._stirred.set()
        return wish

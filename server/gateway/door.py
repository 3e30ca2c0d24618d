"""A door: connections, or requests, come in at a pace, by turns among addresses (LIMIT6).

A handshake costs as much as some hundred frames delivered. Whoever comes in a flood waits here,
unread; those who are in already notice nothing.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final

AT_ONCE: Final = 4
"""So many come in at once after a rest."""

WAITING: Final = 2_000
"""So many may wait at the door."""


class Door:
    """Lets in `rate` a second."""

    def __init__(self, rate: float) -> None:
        self._interval = 1 / rate
        self._due = 0.0
        self._waiting: dict[str, deque[Callable[[], bool]]] = {}
        self._number = 0
        self._timer: asyncio.TimerHandle | None = None

    def knock(self, address: str, come_in: Callable[[], bool]) -> bool:
        """Have `come_in` called, now or when it is this address's turn; whether it will be.

        It tells whether somebody came in; where they have gone, the next one does.
        """
        loop = asyncio.get_running_loop()
        now = loop.time()
        if not self._number and self._due <= now + AT_ONCE * self._interval:
            self._due = max(self._due, now) + self._interval
            come_in()
            return True
        if self._number >= WAITING:
            return False
        self._waiting.setdefault(address, deque()).append(come_in)
        self._number += 1
        if self._timer is None:
            self._timer = loop.call_later(self._interval, self._open)
        return True

    def _open(self) -> None:
        """Let the next one in."""
        loop = asyncio.get_running_loop()
        self._due = loop.time() + AT_ONCE * self._interval
        while self._number and not self._next()():
            pass
        self._timer = loop.call_later(self._interval, self._open) if self._number else None

    def _next(self) -> Callable[[], bool]:
        address = next(iter(self._waiting))
        own = self._waiting.pop(address)
        come_in = own.popleft()
        if own:
            self._waiting[address] = own
        self._number -= 1
        return come_in

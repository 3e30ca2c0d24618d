"""The bus of a process that is alone."""

import asyncio

from server.bus.bus import Gap, Listener, Receive


class MemoryBus:
    """Loses nothing. Delivers in a later turn of the loop, never while it is called."""

    def __init__(self) -> None:
        self._listeners: dict[str, Listener] = {}

    @property
    def alone(self) -> bool:
        return True

    async def open(self) -> None:
        """Nothing to start."""

    async def close(self) -> None:
        """Forget all listeners."""
        self._listeners.clear()

    async def ready(self) -> bool:
        """Always."""
        return True

    def subscribe(self, board: str, receive: Receive, gap: Gap) -> None:
        """Listen to a board from now on."""
        listener = self._listeners[board] = Listener(receive, gap)
        asyncio.get_running_loop().call_soon(self._confirm, board, listener)

    def unsubscribe(self, board: str) -> None:
        """Listen no more."""
        self._listeners.pop(board, None)

    def publish(self, board: str, message: bytes) -> None:
        """Deliver to the board's listener, if any, in a later turn of the loop."""
        if board in self._listeners:
            asyncio.get_running_loop().call_soon(self._deliver, board, message)

    def _confirm(self, board: str, listener: Listener) -> None:
        if self._listeners.get(board) is listener:
            listener.gap()

    def _deliver(self, board: str, message: bytes) -> None:
        if listener := self._listeners.get(board):
            listener.receive(message)

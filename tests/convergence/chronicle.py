"""The log below all weather: what it held in each epoch is remembered, to judge by."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from protocol.events import Event
from server.log.log import Entry, Head, Log

Epochs: TypeAlias = dict[str, list[Event]]
"""All events of each epoch."""


class Chronicle:
    """A log of one board that remembers its past epochs, together with the others' of a world."""

    def __init__(self, log: Log, past: Epochs) -> None:
        self._log = log
        self._past = past

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    async def rewrite(
        self,
        board: str,
        head: Head,
        epoch: str,
        revised: Sequence[Entry],
        entries: Sequence[Entry],
    ) -> None:
        """As `Log.rewrite`; nothing comes in between."""
        before = await self._log.read(board)
        if await self._log.head(board) == head:
            self._past[head.epoch] = before
        await self._log.rewrite(board, head, epoch, revised, entries)

    async def epochs(self, board: str) -> Epochs:
        """All events of each epoch, the present one last."""
        head = await self._log.head(board)
        return {**self._past, head.epoch: await self._log.read(board)}

"""Recordings of a process: made one after the other, shared by all who ask, kept a while."""

import asyncio
from typing import Final

from server.boards.recording import Recording
from server.log.log import Log

KEPT_BYTES: Final = 1 << 26
KEPT_SECONDS: Final = 300.0
"""So much, and for so long, is kept of what was made, for those who ask for the same."""


class Recordings:
    """Makes and keeps recordings. A recording is as new as the log when it was asked for."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._kept: dict[str, Recording] = {}
        self._turn = asyncio.Lock()

    async def of(self, board: str) -> Recording:
        """The recording of a board; it may still be in the making. Raises `NoBoard`,
        `Unavailable`."""
        async with self._turn:
            head = await self._log.head(board)
            kept = self._kept.get(board)
            if kept is not None and kept.head == head and kept.good:
                return kept
            # One at a time: whoever asks meanwhile shares the next.
            for recording in self._kept.values():
                await recording.whole()
            head = await self._log.head(board)
            recording = self._kept[board] = Recording(self._log, board, head)
            self._make_room()
            asyncio.get_running_loop().call_later(KEPT_SECONDS, self._forget, board, recording)
            return recording

    async def close(self) -> None:
        """Let go of all."""
        for recording in self._kept.values():
            recording.stop()
            await recording.whole()
        self._kept.clear()

    def _make_room(self) -> None:
        for board in list(self._kept)[:-1]:
            if sum(recording.size for recording in self._kept.values()) <= KEPT_BYTES:
                return
            del self._kept[board]

    def _forget(self, board: str, recording: Recording) -> None:
        if self._kept.get(board) is recording:
            del self._kept[board]

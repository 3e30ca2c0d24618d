"""What a crowd wished for, and what came of it."""

import asyncio
from collections import Counter
from typing import Final

from protocol.records import Fields
from server.rehearsal.outbox import Rejected, Wish
from server.rehearsal.phone import Phone

PATIENCE: Final = 60.0
"""Seconds after which a wish counts as unanswered."""


class Journal:
    """Every command of a rehearsal: acked ones with their seq, refusals by code."""

    def __init__(self) -> None:
        self.acked: list[tuple[Wish, int]] = []
        self.refused: Counter[str] = Counter()
        self.unanswered = 0

    async def do(self, phone: Phone, name: str, args: Fields) -> str | None:
        """Send a command and wait; the id of the command where it was accepted."""
        wish = phone.send(name, args)
        try:
            async with asyncio.timeout(PATIENCE):
                self.acked.append((wish, await wish.answer))
        except Rejected as refusal:
            self.refused[f"{name}: {refusal.code}"] += 1
        except TimeoutError:
            self.unanswered += 1
        else:
            return wish.id
        return None

    @property
    def head(self) -> int:
        """The highest seq that was acked."""
        return max((seq for _, seq in self.acked), default=0)

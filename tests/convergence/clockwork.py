"""An event loop whose time passes as fast as it is waited for."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class _Selector(selectors.DefaultSelector):
    """Never waits: the time that would have been waited has passed."""

    loop: "Loop"

    def select(self, timeout: float | None = None) -> list[Any]:
        # Nothing comes from outside: no socket is looked at.
        if timeout is None:
            raise RuntimeError("everybody waits, and nothing will happen any more")
        self.loop.now += max(0.0, timeout)
        return []


class Loop(asyncio.SelectorEventLoop):
    """An asyncio loop in simulated time; seconds from 0."""

    def __init__(self) -> None:
        self.now = 0.0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run in simulated time."""
    with asyncio.Runner(loop_factory=Loop) as runner:
        return runner.run(work)

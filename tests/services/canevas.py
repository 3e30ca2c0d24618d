"""A real `canevas serve`, on a port of its own."""

import os
import resource
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import psutil

from tests.services.port import free_port
from tests.services.program import Program

_OURS: Final = ("CANEVAS_", "DATABASE_URL", "REDIS_URL", "PUBLIC_URL", "PORT")
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


class Canevas:
    """One service; settings are options of `canevas serve`, `people=5` for `--people 5`.

    `around` are further variables of its environment.
    """

    def __init__(
        self,
        folder: Path,
        around: Mapping[str, str] = _NOTHING,
        *,
        port: int | None = None,
        **settings: Any,
    ) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.data = folder / "data"
        options = {"port": self.port, "data": self.data, **settings}
        arguments = [
            part
            for name, value in options.items()
            for part in (f"--{name.replace('_', '-')}", str(value))
        ]
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(_OURS)
        }
        command = Path(sys.executable).parent / "canevas"
        self.program = Program(
            [command, "serve", *arguments],
            folder / "canevas.log",
            environment={**environment, **around},
        )

    @property
    def file(self) -> Path:
        """The file of the default log."""
        return self.data / "canevas.db"

    def start(self) -> None:
        """Start: afterwards it is ready."""
        self.program.start(self._ready)

    def stop(self) -> int:
        """End it as an operator would: its exit code."""
        return self.program.stop()

    def printed(self) -> str:
        """What it printed so far, its log included."""
        return self.program.printed()

    @contextmanager
    def without_room(self) -> Iterator[None]:
        """Let it write nothing to any file for a while, as on a full disk; nor what it prints."""
        assert self.program.process is not None
        process = psutil.Process(self.program.process.pid)
        _, most = before = process.rlimit(resource.RLIMIT_FSIZE)
        process.rlimit(resource.RLIMIT_FSIZE, (0, most))
        try:
            yield
        finally:
            process.rlimit(resource.RLIMIT_FSIZE, before)

    def _ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/readyz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

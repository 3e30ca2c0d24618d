"""The clock of one process, set while it runs. Time that only passes is left alone."""

import platform
from pathlib import Path
from typing import Final

_LIBRARY: Final = Path("faketime/libfaketime.so.1")


class NoClock(Exception):
    """libfaketime is not installed (Debian: faketime)."""


class Clock:
    """What a process started with `environment` takes for the time of day: `file` says how far
    from the true one."""

    def __init__(self, file: Path) -> None:
        """Raises `NoClock`."""
        self._file = file
        self.jump(0)
        self.environment = {
            "LD_PRELOAD": str(_library()),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def jump(self, seconds: int) -> None:
        """Be so far ahead of the true time (behind it, where negative), within a second."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{seconds:+d}\n")
        new.replace(self._file)


def _library() -> Path:
    """libfaketime, where Debian and others put it."""
    for folder in (f"/usr/lib/{platform.machine()}-linux-gnu", "/usr/lib", "/usr/lib64"):
        if (Path(folder) / _LIBRARY).exists():
            return Path(folder) / _LIBRARY
    raise NoClock("clocks that jump take libfaketime (Debian: faketime)")

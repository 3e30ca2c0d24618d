"""A program that runs beside a test, in a process group of its own."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path


class Program:
    """Started and ended any number of times; its output goes to a file that a failure shows."""

    def __init__(
        self,
        arguments: Sequence[str | Path],
        output: Path,
        *,
        user: int | None = None,
        group: int | None = None,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        stop_signal: signal.Signals = signal.SIGTERM,
    ) -> None:
        self.arguments = [str(argument) for argument in arguments]
        self.output = output
        self.user, self.group = user, group
        self.environment = environment
        self.folder = folder
        self.stop_signal = stop_signal
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self.process is not None and self.process.poll() is None

    def start(self, ready: Callable[[], bool], *, within: float = 30) -> None:
        """Start, and wait until ready. Raises `RuntimeError` with its output otherwise."""
        with self.output.open("ab") as output:
            self.process = subprocess.Popen(
                self.arguments,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                user=self.user,
                group=self.group,
                extra_groups=None if self.user is None else [],
                env=self.environment,
                cwd=self.folder,
                start_new_session=True,
            )
        deadline = time.monotonic() + within
        while not ready():
            if not self.running or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"{self.arguments[0]} did not start:\n{self.printed()}")
            time.sleep(0.02)

    def stop(self, *, within: float = 20) -> int:
        """Ask it to end and wait: its exit code. What does not end in time is killed."""
        if self.process is None:
            return 0
        if self.running:
            self.resume()
            self.process.send_signal(self.stop_signal)
            try:
                self.process.wait(within)
            except subprocess.TimeoutExpired:
                self.kill()
        return self.process.returncode

    def kill(self) -> None:
        """End it and what it started, at once, without a chance to finish anything."""
        if self.process is not None:
            if self.running:
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def pause(self) -> None:
        """Stop it in its tracks: connections stay open, nothing answers."""
        self._signal_group(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on after `pause`."""
        self._signal_group(signal.SIGCONT)

    def printed(self) -> str:
        """What it printed so far."""
        return self.output.read_text(errors="replace") if self.output.exists() else ""

    def _signal_group(self, number: signal.Signals) -> None:
        if self.process is not None and self.running:
            os.killpg(self.process.pid, number)

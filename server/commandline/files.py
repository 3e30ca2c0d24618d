"""Files that commands read to their end, and what they find in them."""

from collections.abc import Callable
from pathlib import Path

from server.boards.findings import Findings
from server.boards.reading import Fault
from server.commandline.speaking import fail, progress


def read_through(file: Path, verify: Callable[[Path, Callable[[int], None]], Findings]) -> Findings:
    """What is found in a file; one that cannot be read is told of in a sentence."""
    try:
        with progress() as bars:
            task = bars.add_task("reading", total=file.stat().st_size)
            return verify(file, lambda so_far: bars.update(task, completed=so_far))
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror}.")


def sentence(unit: str, fault: Fault) -> str:
    """A fault as people read it; `unit` is what its place counts."""
    return f"{unit} {fault.place}: {fault.why}"

"""A disk of its own that can be filled: memory mounted as a file system that nobody else sees."""

import contextlib
import ctypes
import errno
import os
import subprocess
from pathlib import Path
from typing import Final

_NEW_MOUNTS: Final = 0x00020000  # CLONE_NEWNS of <linux/sched.h>
_CHUNK: Final = 1 << 20


class NoDisk(Exception):
    """No file system can be mounted here; a sentence says why."""


def own_mounts() -> None:
    """Let what is mounted from now on be seen by this process and what it starts, and end with
    them. Before any thread is started. Raises `NoDisk`."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_MOUNTS):
        raise NoDisk(f"a disk of one's own takes root: {os.strerror(ctypes.get_errno())}")
    _run("mount", "--make-rprivate", "/")


class Disk:
    """A small file system at `folder`, which must be there."""

    def __init__(self, folder: Path, mebibytes: int) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"
        _run("mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=0755", "canevas", str(folder))

    def fill(self) -> None:
        """Leave no room."""
        with self._ballast.open("wb", buffering=0) as ballast:
            try:
                while True:
                    os.posix_fallocate(ballast.fileno(), ballast.tell(), _CHUNK)
                    ballast.seek(_CHUNK, os.SEEK_CUR)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
            with contextlib.suppress(OSError):
                while ballast.write(bytes(4_096)):
                    pass

    def clear(self) -> None:
        """Give the room back."""
        self._ballast.unlink(missing_ok=True)

    def unmount(self) -> None:
        """Let go of it, whoever still has it open."""
        subprocess.run(["umount", "--lazy", self.folder], check=False, capture_output=True)


def _run(*command: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoDisk(f"a disk of one's own takes root and mount: {error}") from error

"""`canevas`, run as an operator runs it."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

_OURS = ("CANEVAS_", "DATABASE_URL", "REDIS_URL", "PUBLIC_URL", "PORT")


async def run(
    *arguments: object, environment: dict[str, str] | None = None, folder: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    """`canevas` with arguments, to its end."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    command = [str(Path(sys.executable).parent / "canevas"), *map(str, arguments)]

    def run() -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command,
            cwd=folder,
            env={**ours, **(environment or {})},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return await asyncio.to_thread(run)


async def do(*arguments: object) -> str:
    """`canevas` with arguments, which has to go well: what it said besides its result."""
    ended = await run(*arguments)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stderr

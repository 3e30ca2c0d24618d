"""HTTP10 by chance: schemathesis calls all that is described, as it is described and otherwise."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.services.canevas import Canevas

SETTINGS: Final = """
[generation]
deterministic = true
max-examples = {examples}

# Who was made with a board may be erased from it.
[checks]
ensure_resource_availability = {{ enabled = false }}

[warnings]
enabled = false

[parameters]
"path.board" = "{board}"
"path.code" = "{code}"
"path.participant" = "p1"
"query.activity" = "plenary"

[auth.openapi.token]
bearer = "{token}"

# Lines of a log have a test of their own.
[[operations]]
include-name = "POST /api/boards/import"
enabled = false

# A table's device without a table is refused; JSON Schema has no short way to say so.
[[operations]]
include-name = "POST /api/join/{{code}}"
checks = {{ positive_data_acceptance = {{ enabled = false }} }}

# What is a template, or an address, JSON Schema cannot say.
[[operations]]
include-name = "POST /api/templates/check"
checks = {{ positive_data_acceptance = {{ enabled = false }} }}
[[operations]]
include-name = "POST /api/boards"
checks = {{ positive_data_acceptance = {{ enabled = false }} }}
[[operations]]
include-name = "POST /api/boards/{{board}}/contacts"
checks = {{ positive_data_acceptance = {{ enabled = false }} }}

# Nobody waits to come back whose secret is made up.
[[operations]]
include-name = "GET /api/join/{{code}}/returns"
checks = {{ positive_data_acceptance = {{ enabled = false }} }}
[[operations]]
include-name = "DELETE /api/join/{{code}}/returns"
checks = {{ positive_data_acceptance = {{ enabled = false }} }}

# Where no rehearsal is any more, that is the answer.
[[operations]]
include-name = "GET /api/boards/{{board}}/rehearsal"
checks = {{ use_after_free = {{ enabled = false }} }}

# Deleted is, or rather is not, somebody else's board: this one is needed.
[[operations]]
include-name = "DELETE /api/boards/{{board}}"
parameters = {{ "path.board" = "{foreign}" }}
"""


@pytest.mark.parametrize(
    ("role", "examples", "phases"),
    [("facilitator", 12, "coverage,fuzzing,stateful"), ("participant", 6, "fuzzing")],
)
async def test_http10_calls_hold_to_their_description(
    service: Canevas, http: httpx.AsyncClient, tmp_path: Path, role: str, examples: int, phases: str
) -> None:
    board = await Board.imported(http, furnished())
    config = tmp_path / "schemathesis.toml"
    config.write_text(
        SETTINGS.format(
            examples=examples,
            board=board.id,
            code=board.code,
            token=await _token(board, role),
            foreign=(await Board.make(http)).id,
        )
    )
    command = [Path(sys.executable).parent / "schemathesis", "--config-file", config, "run",
               "--phases", phases, f"{service.url}/api/openapi.json"]  # fmt: skip
    ran = await asyncio.create_subprocess_exec(
        *command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    printed, _ = await ran.communicate()
    assert ran.returncode == 0, printed.decode()


async def _token(board: Board, role: str) -> str:
    if role == "facilitator":
        return board.token
    return str((await board.join(name="Anna"))["token"])

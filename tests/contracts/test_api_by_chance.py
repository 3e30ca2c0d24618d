"""HTTP10 by chance: schemathesis calls all that is described, as it is described and otherwise."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

import server.sessions
from tests.outside.board import Board
from tests.outside.chance import furnished
from tests.services.canevas import Canevas

TEMPLATES: Final = sorted(Path(server.sessions.__file__).parent.glob("*.toml"))

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
    described = tmp_path / "openapi.json"
    described.write_text(json.dumps(narrowed((await http.get("/api/openapi.json")).json())))
    command = Path(sys.executable).parent / "schemathesis"
    ran = await asyncio.create_subprocess_exec(
        command, "--config-file", config, "run", "--phases", phases, "--url", service.url,
        described, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    printed, _ = await ran.communicate()
    assert ran.returncode == 0, printed.decode()


def narrowed(document: dict[str, Any]) -> dict[str, Any]:
    """The description, where JSON Schema cannot say what is taken narrowed to what surely is:
    what makes a text a template, or an address one that mail may go to."""
    fields = {name: told["properties"] for name, told in document["components"]["schemas"].items()}
    fields["TemplateFile"]["text"] = {"enum": [file.read_text() for file in TEMPLATES]}
    fields["NewBoard"]["template_file"] = {"type": "null"}
    fields["Contact"]["email"] = {"enum": ["anna@example.org", "a.b+c@mairie.example.com"]}
    return document


async def _token(board: Board, role: str) -> str:
    if role == "facilitator":
        return board.token
    return str((await board.join(name="Anna"))["token"])

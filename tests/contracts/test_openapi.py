"""HTTP10, HTTP11: the calls are described as they are."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

README = (Path(__file__).parents[2] / "protocol/README.md").read_text(encoding="utf-8")
METHODS = ("GET", "POST", "DELETE")


@pytest.fixture
async def document(http: httpx.AsyncClient) -> dict[str, Any]:
    """The description as the service gives it."""
    document: dict[str, Any] = (await http.get("/api/openapi.json")).json()
    return document


def _described(document: dict[str, Any]) -> set[tuple[str, str]]:
    return {
        (method.upper(), re.sub(r"\{\w+\}", "{}", path))
        for path, calls in document["paths"].items()
        for method in calls
    }


def _documented() -> set[tuple[str, str]]:
    """The calls in the README's table."""
    table = README[README.index("| call | who |") :].partition("\n\n")[0]
    said = " ".join(row.split("|")[1] for row in table.splitlines() if row.startswith("| `"))
    found: set[tuple[str, str]] = set()
    for method, path in re.findall(r"`(?:([A-Z]+) )?(/[^`?]*)", said):
        found.add((method or "GET", re.sub(r"\{\w+\}", "{}", path)))
    return found


def test_http10_the_description_and_the_readme_name_the_same_calls(
    document: dict[str, Any],
) -> None:
    assert document["openapi"] == "3.1.0"
    assert _described(document) == _documented()


async def test_http10_every_call_that_is_described_is_there_and_no_other(
    http: httpx.AsyncClient, document: dict[str, Any]
) -> None:
    for path, calls in document["paths"].items():
        somewhere = re.sub(r"\{\w+\}", "nothing", path)
        for method in METHODS:
            answer = await http.request(method, somewhere)
            there = method.lower() in calls
            assert (answer.status_code != 405) is there, (method, path)
            if there:
                assert str(answer.status_code) in calls[method.lower()]["responses"], path


async def test_http11_another_method_hears_which_there_are(http: httpx.AsyncClient) -> None:
    answer = await http.put("/api/join/ABCDEF")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST")
    assert answer.headers["content-type"] == "application/problem+json"

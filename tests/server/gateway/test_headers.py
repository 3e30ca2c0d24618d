"""What every answer says to browsers: what may be loaded, from where, and by whom."""

from typing import Final

import httpx
import pytest

from tests.outside.board import Board

PATHS: Final = ["/", "/j/ABCDEF", "/b/x", "/screen/x", "/nowhere", "/api/templates", "/api/nowhere",
                "/healthz", "/api/boards/x/state"]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_says_what_a_page_may_load(http: httpx.AsyncClient, path: str) -> None:
    headers = (await http.get(path)).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert not any("unsafe" in part or "*" in part or "http" in part for part in policy.values())
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


async def test_no_other_origin_may_read_an_answer(http: httpx.AsyncClient) -> None:
    async with await Board.make(http) as board:
        foreign = {"Origin": "https://ailleurs.example"}
        bearer = {"Authorization": f"Bearer {board.token}"}
        for method, path in (("GET", "state"), ("OPTIONS", "state"), ("DELETE", "tokens/none")):
            address = f"/api/boards/{board.id}/{path}"
            answer = await http.request(method, address, headers={**foreign, **bearer})
            assert not [name for name in answer.headers if name.startswith("access-control")]
            assert "set-cookie" not in answer.headers
            assert method != "GET" or answer.headers["cache-control"] == "no-store"

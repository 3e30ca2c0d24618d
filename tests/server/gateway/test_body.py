"""LIMIT6: a body that comes too slowly is not waited for."""

import asyncio
from typing import Any

import pytest
from starlette.requests import Request

from server.gateway import body
from server.gateway.problem import Problem


async def test_limit6_a_slow_body_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "PATIENCE_SECONDS", 0.05)
    pieces = [b"{", b'"a"']

    async def receive() -> dict[str, Any]:
        if not pieces:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": pieces.pop(0), "more_body": True}

    request = Request({"type": "http", "headers": []}, receive)
    with pytest.raises(Problem) as slow:
        await body.json(request, dict[str, Any], 1_000)
    assert slow.value.status == 408

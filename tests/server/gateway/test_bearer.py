"""R8: HTTP calls are counted by token."""

from types import SimpleNamespace

import pytest
from starlette.requests import Request

from server.gateway.bearer import bearer
from server.gateway.buckets import Buckets
from server.gateway.guesses import Guesses
from server.gateway.problem import Problem
from server.store.keys import digest
from server.store.store import Token


class _Store:
    async def token(self, secret: bytes) -> Token | None:
        role = {digest("p"): "participant", digest("f"): "facilitator"}.get(secret)
        return role and Token(role, "b", role, role, None, None, None, 0)  # type: ignore[arg-type, return-value]


def _clock() -> float:
    return 0.0


async def test_r8_calls_with_a_token_are_limited_ten_times_more_for_staff() -> None:
    house = SimpleNamespace(
        store=_Store(),
        calls=Buckets(1, 2, _clock),
        staff_calls=Buckets(10, 20, _clock),
        guesses=Guesses(1, 1, _clock),
    )
    app = SimpleNamespace(state=SimpleNamespace(house=house))

    async def call(secret: str) -> Token:
        headers = [(b"authorization", f"Bearer {secret}".encode())]
        scope = {"type": "http", "app": app, "headers": headers, "path_params": {"board": "b"}}
        return await bearer(Request(scope | {"client": ("192.0.2.1", 1)}))

    for _ in range(2):
        assert (await call("p")).role == "participant"
    with pytest.raises(Problem) as refused:
        await call("p")
    assert refused.value.status == 429
    assert refused.value.retry_after == pytest.approx(1)
    for _ in range(20):
        assert (await call("f")).role == "facilitator"
    with pytest.raises(Problem):
        await call("f")
    assert house.guesses.knows("192.0.2.1", "b")

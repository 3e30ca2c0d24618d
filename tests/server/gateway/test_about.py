"""The question that the licence lets everybody ask: what runs here, and where is its source?"""

from pathlib import Path

import httpx
import pytest

from server.app import create
from server.settings import Settings


@pytest.mark.parametrize(
    ("source", "told"),
    [("https://code.example/canevas", "https://code.example/canevas"), ("", None)],
)
async def test_it_tells_its_version_and_its_source(
    tmp_path: Path, source: str, told: str | None
) -> None:
    app = create(Settings(log=f"sqlite:///{tmp_path}/canevas.db", source=source))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://canevas") as client:
            answer = (await client.get("/api/about")).json()
    assert answer["version"]
    assert answer["source"] == told


def test_a_source_is_an_address() -> None:
    assert Settings(source="https://code.example/canevas").problem() is None
    assert Settings(source="javascript:alert()").problem() is not None

"""The built web travels packed and stays with the browser."""

import gzip
from pathlib import Path

import httpx
import pytest

from server.gateway.assets import Assets

SCRIPT = b"console.log('hello')"


@pytest.fixture
def web(tmp_path: Path) -> httpx.AsyncClient:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "main-1.js").write_bytes(SCRIPT)
    (assets / "main-1.js.gz").write_bytes(gzip.compress(SCRIPT))
    (tmp_path / "sw.js").write_bytes(SCRIPT)
    transport = httpx.ASGITransport(app=Assets(directory=tmp_path))
    return httpx.AsyncClient(transport=transport, base_url="http://test")


async def test_a_packed_twin_goes_to_a_browser_that_takes_it(web: httpx.AsyncClient) -> None:
    answer = await web.get("/assets/main-1.js", headers={"Accept-Encoding": "br, gzip;q=0.9"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.content == SCRIPT


async def test_others_get_the_file_as_it_is(web: httpx.AsyncClient) -> None:
    answer = await web.get("/assets/main-1.js", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in answer.headers
    assert answer.content == SCRIPT


async def test_what_is_named_by_its_content_is_kept_and_the_rest_asked_for(
    web: httpx.AsyncClient,
) -> None:
    named = await web.get("/assets/main-1.js")
    assert "immutable" in named.headers["cache-control"]
    assert (await web.get("/sw.js")).headers["cache-control"] == "no-cache"

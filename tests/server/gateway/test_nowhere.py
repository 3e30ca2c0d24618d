"""A path that leads nowhere: a page for browsers, a problem for programs."""

import httpx


async def test_a_browser_gets_the_page_that_says_so(http: httpx.AsyncClient) -> None:
    answer = await http.get("/nowhere", headers={"Accept": "text/html,*/*;q=0.8"})
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


async def test_a_program_gets_a_problem(http: httpx.AsyncClient) -> None:
    answer = await http.get("/api/nowhere", headers={"Accept": "application/json"})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 404

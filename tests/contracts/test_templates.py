"""TEMPLATE: a session starts with a file, and leaves one."""

import httpx
import pytest

from tests.outside.board import Board

FILE = """
title = "Notre rue"
description = "Quarante minutes."

[board]
language = "en"
question = "What would you change?"

[[networks]]
id = "libre"
name = "Libre"

[[groups]]
id = "table-1"
name = "Table 1"

[[activities]]
id = "ideas"
title = "Our ideas"
minutes = 15
"""
WRONG = FILE + 'kind = "party"\n'
LINE = WRONG.count("\n")


async def test_template1_a_board_starts_with_a_file(http: httpx.AsyncClient) -> None:
    async with await Board.make(http, template_file=FILE) as board:
        _, state = await board.state()
        about = state["board"]["board"]
        assert (about["title"], about["language"]) == ("Essai", "en")
        assert about["question"] == "What would you change?"
        assert [state[kind].keys() for kind in ("network", "group", "activity")] == [
            {"libre"}, {"table-1"}, {"ideas"},
        ]  # fmt: skip
    wanted = {"template_file": FILE, "language": "fr", "question": "Et vous ?"}
    async with await Board.make(http, **wanted) as board:
        about = (await board.state())[1]["board"]["board"]
        assert (about["language"], about["question"]) == ("fr", "Et vous ?")


@pytest.mark.parametrize("path", ["/api/boards", "/api/templates/check"])
async def test_template1_a_wrong_file_is_told_with_its_line(
    http: httpx.AsyncClient, path: str
) -> None:
    for language, word in (("fr", "Ligne"), ("en", "Line")):
        answer = await http.post(
            path,
            json={"title": "x", "template_file": WRONG, "text": WRONG},
            headers={"Accept-Language": language},
        )
        assert answer.status_code == 422
        problem = answer.json()
        assert problem["line"] == LINE
        assert f"{word} {LINE}" in problem["detail"]
        assert "party" in problem["detail"]


async def test_template1_one_agenda_and_no_more_than_may_be(http: httpx.AsyncClient) -> None:
    both = {"title": "x", "template": "vierge", "template_file": FILE}
    assert (await http.post("/api/boards", json=both)).status_code == 422
    for size, status in ((250_000, 201), (270_000, 413), (2_000_000, 413)):
        long = {"title": "x", "template_file": FILE + "#" + "é" * (size // 2)}
        assert (await http.post("/api/boards", json=long)).status_code == status


async def test_template2_a_file_is_looked_at_before(http: httpx.AsyncClient) -> None:
    answer = await http.post("/api/templates/check", json={"text": FILE})
    assert answer.status_code == 200
    told = answer.json()
    assert (told["title"], told["language"]) == ("Notre rue", "en")
    assert told["activities"] == [{"kind": "collect", "title": "Our ideas", "minutes": 15}]


async def test_template3_a_board_leaves_a_file_that_makes_it_again(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.make(http, template="territoires", language="en") as board:
        await board.join(name="Maëlle", keywords=[])
        saved = await board.call("GET", "template")
        assert saved.headers["content-type"] == "application/toml; charset=utf-8"
        assert saved.headers["content-disposition"] == 'attachment; filename="essai.en.toml"'
        assert "Maëlle" not in saved.text
        person = (await board.join())["token"]
        for token in (person, board.screen_token):
            assert (await board.ask("GET", "template", token)).status_code == 403
        async with await Board.make(http, template_file=saved.text) as again:
            before, after = (await board.state())[1], (await again.state())[1]
            for kind in ("network", "group", "activity"):
                assert after[kind] == before[kind]
            again_saved = await again.call("GET", "template")
            assert again_saved.text == saved.text

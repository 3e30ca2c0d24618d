"""REPORT, SECT: the synthesis as whoever asks for it gets it."""

import json
from typing import Any

import httpx

from protocol.events import line
from tests.outside.board import Board
from tests.outside.client import Client
from tests.server.reports.story import Story

FORMATS = ("html", "md", "wiki", "json")


def _lines() -> list[Any]:
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    return [header, *map(line, Story().told())]


async def _told(board: Board, token: str | None = None, /, **asked: Any) -> str:
    return (await board.call("GET", "synthesis", token, params=asked)).text


async def _section(board: Board, key: str) -> dict[str, Any]:
    told = json.loads(await _told(board, format="json"))
    section: dict[str, Any] = next(one for one in told["sections"] if one["key"] == key)
    return section


async def test_report1_an_imported_log_tells_the_same_in_every_format(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, _lines()) as board:
        moved = await Board.imported(http, await board.log())
        for format in FORMATS:
            for at in ({}, {"at": 100}):
                here = await _told(board, format=format, **at)
                assert here == await _told(moved, format=format, **at)
                assert here == await _told(board, format=format, **at)


async def test_report2_all_read_it_once_it_is_published(http: httpx.AsyncClient) -> None:
    async with await Board.imported(http, _lines()) as board:
        tokens = [
            (await board.back("p1"))["token"],
            (await board.join(table=True, group="t1"))["token"],
            (await board.issue("reader"))["token"],
            board.screen_token,
        ]
        for token in tokens:
            refused = await board.ask("GET", "synthesis", token)
            assert refused.status_code == 403
            assert "publié" in refused.json()["detail"]
        facilitator = await board.client()
        await facilitator.do("board.publish", published=True)
        whole = await _told(board, format="md")
        for token in tokens:
            assert await _told(board, token, format="md") == whole
        await facilitator.do("board.publish", published=False)
        assert (await board.ask("GET", "synthesis", tokens[0])).status_code == 403


async def test_report2_it_is_told_of_any_seq_that_was(http: httpx.AsyncClient) -> None:
    async with await Board.imported(http, _lines()) as board:
        seq, _ = await board.state()
        assert await _told(board, at=seq) == await _told(board)
        assert json.loads(await _told(board, format="json", at=50))["seq"] == 50
        for at, status in ((seq + 1, 404), (0, 422), (-1, 422), ("x", 422)):
            answer = await board.ask("GET", "synthesis", params={"at": at})
            assert answer.status_code == status
            assert answer.headers["content-type"] == "application/problem+json"
        answer = await board.ask("GET", "synthesis", params={"format": "pdf"})
        assert answer.status_code == 422


async def test_report2_pages_are_files_that_nothing_keeps(http: httpx.AsyncClient) -> None:
    types = {"html": "text/html", "md": "text/markdown", "wiki": "text/plain",
             "json": "application/json"}  # fmt: skip
    async with await Board.imported(http, _lines()) as board:
        for format, type in types.items():
            answer = await board.call("GET", "synthesis", params={"format": format})
            assert answer.headers["content-type"].partition(";")[0] == type
            assert answer.headers["cache-control"] == "no-store"
            is_file = "attachment" in answer.headers.get("content-disposition", "")
            assert is_file is (format != "json")
        assert (await board.call("GET", "synthesis")).text.startswith("<!doctype html>")


async def test_report4_readers_of_the_past_see_nothing_that_is_gone(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, _lines()) as board:
        seq, _ = await board.state()
        facilitator = await board.client()
        await facilitator.do("board.publish", published=True)
        await facilitator.do("card.remove", card="buses")
        reader = (await board.issue("reader"))["token"]
        assert "Des bus gratuits" in await _told(board, at=seq, format="md")
        assert "Des bus gratuits" not in await _told(board, reader, at=seq, format="md")


async def test_sect1_what_a_hand_wrote_lies_over_it_until_it_is_reset(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, _lines()) as board:
        facilitator = await board.client()
        key = "report-bridges"
        generated = (await _section(board, key))["generated"]
        await facilitator.do("section.set", section=key, body="Le **logiciel libre** [5].")
        section = await _section(board, key)
        assert (section["edited"], section["generated"]) == (True, generated)
        assert section["html"] == (
            '<p>Le <strong>logiciel libre</strong> <a class="ref" href="#idee-5">[5]</a>.</p>'
        )
        assert section["cards"] == ["code"]
        assert "'''logiciel libre'''" in await _told(board, format="wiki")
        await _vote_more(facilitator)
        assert (await _section(board, key))["body"] == "Le **logiciel libre** [5]."
        await facilitator.do("section.reset", section=key)
        assert (await _section(board, key))["edited"] is False


async def test_sect2_a_hand_hears_that_the_text_under_its_own_has_changed(
    http: httpx.AsyncClient,
) -> None:
    async with await Board.imported(http, _lines()) as board:
        facilitator = await board.client()
        key = "report-question"
        base = (await _section(board, key))["base"]
        wrote = await facilitator.do("section.set", section=key, body="Autrement", base=base)
        section = await _section(board, key)
        assert (section["stale"], section["written"]) == (False, wrote)
        await facilitator.do("board.set", fields={"question": "Et demain ?"})
        section = await _section(board, key)
        assert (section["stale"], section["body"]) == (True, "Autrement")


async def _vote_more(facilitator: Client) -> None:
    """Let something happen that the synthesis tells otherwise."""
    await facilitator.do("card.add", id="more", activity="levers", text="Encore un levier")

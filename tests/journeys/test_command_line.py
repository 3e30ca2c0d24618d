"""The command line, run as an operator runs it, also beside a server."""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from protocol import codec
from protocol.events import Event
from server.log.log import Entry
from server.log.pieces import INSERT
from server.log.rows import rows
from server.settings import Settings
from tests.journeys.command import run as _run
from tests.journeys.meeting import Meeting, meeting
from tests.services.canevas import Canevas


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Canevas]:
    canevas = Canevas(tmp_path)
    canevas.start()
    yield canevas
    canevas.program.kill()


async def test_what_is_exported_beside_a_server_is_imported_as_the_same_board(
    serving: Canevas, tmp_path: Path
) -> None:
    file = tmp_path / "board.ndjson"
    async with _session(serving) as met:
        board = met.made.board
        exported = await _run("export", board, file, "--data", serving.data)
        assert exported.returncode == 0, exported.stderr
        assert "events of board" in exported.stderr
        header = json.loads(file.read_text().splitlines()[0])
        assert header["board"] == board
        over_http = await met.service.log(board, met.made.facilitator_token)
        assert len(file.read_text().splitlines()) == len(over_http) + 1

        imported = await _run("import", file, "--data", serving.data, "--public-url", "https://c.x")
        assert imported.returncode == 0, imported.stderr
        made = json.loads(imported.stdout)
        link = f"https://c.x/b/{made['board']}#t={made['facilitator_token']}"
        assert made["links"]["board"] == link
        view = await met.service.state(made["board"], made["facilitator_token"])
        before = await met.service.state(board, met.made.facilitator_token)
        assert view.seq == before.seq
        assert _without_authors(view.state) == _without_authors(before.state)
        async with httpx.AsyncClient(base_url=serving.url, trust_env=False) as http:
            assert (await http.get(f"/api/join/{made['code']}")).status_code == 200


async def test_a_full_export_keeps_people_and_is_for_nobody_else_to_read(
    serving: Canevas, tmp_path: Path
) -> None:
    async with _session(serving) as met:
        people = [str(phone.you["participant"]) for phone in met.people]
        plain = await _run("export", met.made.board, "--data", serving.data)
        file = tmp_path / "full.ndjson"
        full = await _run("export", "--full", met.made.board, file, "--data", serving.data)
    assert full.returncode == 0, full.stderr
    assert file.stat().st_mode & 0o077 == 0
    authors = {event["by"] for event in map(json.loads, file.read_text().splitlines()[1:])}
    assert authors >= set(people)
    cards = [line for line in plain.stdout.splitlines() if '"card.added"' in line]
    assert cards
    assert not any(person in line for line in cards for person in people)


async def test_sound_boards_are_said_to_be_sound(serving: Canevas) -> None:
    async with _session(serving), _session(serving):
        verified = await _run("verify", "--data", serving.data)
        assert verified.returncode == 0, verified.stdout
        assert verified.stdout.count(", sound") == 2
        assert "2 of 2 boards are sound" in verified.stdout


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DELETE FROM events WHERE seq = 4", "seq 5: it is seq 5, where 4 comes next"),
        ("UPDATE events SET at = 1 WHERE seq = 5", "seq 5: it is not as it was written"),
        ("UPDATE boards SET head = head + 1", "its head is"),
        ("UPDATE events SET changes = x'c1' WHERE seq = 6", "seq 6: it is not as it was written"),
        (
            "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)",
            "the log ends here, its head is",
        ),
        (
            "INSERT OR REPLACE INTO snapshots SELECT board, epoch, 3, x'00' FROM boards",
            "seq 3: the snapshot is damaged",
        ),
        (
            "INSERT OR REPLACE INTO snapshots"
            f" SELECT board, epoch, 3, x'{codec.pack([{}, 0]).hex()}' FROM boards",
            "seq 3: the snapshot is not what the log folds to",
        ),
    ],
)
async def test_what_is_damaged_is_named_with_its_seq(
    serving: Canevas, damage: str, said: str
) -> None:
    async with _session(serving):
        pass
    serving.stop()
    with sqlite3.connect(serving.file) as connection:
        connection.execute(damage)
    connection.close()
    verified = await _run("verify", "--data", serving.data)
    assert verified.returncode == 1
    assert said in verified.stdout
    assert "0 of 1 boards are sound" in verified.stdout


async def test_what_names_nothing_is_named_with_its_seq(serving: Canevas) -> None:
    async with _session(serving) as met:
        card = await met.facilitator.do("card.add", {"id": "x", "activity": "ideas", "text": "x"})
    serving.stop()
    with sqlite3.connect(serving.file) as connection:
        query = "SELECT board, seq, at FROM events ORDER BY seq DESC LIMIT 1"
        board, seq, at = connection.execute(query).fetchone()
        dropped = Event(seq + 1, at, "system", None, "a.b", [("activity", "ideas", None)])
        connection.executemany(INSERT, rows(board, seq, [Entry(dropped, [])]))
        connection.execute("UPDATE boards SET head = head + 1")
    connection.close()
    verified = await _run("verify", "--data", serving.data)
    assert verified.returncode == 1
    named = f"seq {card}: card x, last set here: activity names something that is not there"
    assert named in verified.stdout


@pytest.mark.services
async def test_it_works_on_postgresql_too(tmp_path: Path, postgres_url: str) -> None:
    canevas = Canevas(tmp_path, log=postgres_url)
    canevas.start()
    try:
        async with _session(canevas) as met:
            environment = {"DATABASE_URL": postgres_url}
            verified = await _run("verify", met.made.board, environment=environment)
            assert f"{met.made.board}: " in verified.stdout
            assert verified.returncode == 0, verified.stderr
            exported = await _run("export", met.made.board, "--log", postgres_url)
            (tmp_path / "log").write_text(exported.stdout)
            imported = await _run("import", tmp_path / "log", "--log", postgres_url)
            assert imported.returncode == 0, imported.stderr
    finally:
        canevas.program.kill()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["verify"], 1, "There is no log at"),
        (["export", "b1", "--log", "sqlite:///{folder}/empty.db"], 1, "There is no log at"),
        (["verify", "--log", "mysql://x"], 2, "sqlite:///path or postgresql://"),
        (["verify", "--log", "postgresql://x@127.0.0.1:{port}/x"], 1, "The log cannot be used"),
        (["import", "nowhere"], 1, "nowhere cannot be read"),
        (["import", "{folder}/broken"], 1, "Nothing was made: line 2 of"),
        (["rehearse", "http://127.0.0.1:{port}", "--speed", "0"], 2, "speed"),
        (["rehearse", "nowhere", "http://127.0.0.1:{port}"], 1, "nowhere cannot be read"),
        (["rehearse", "{folder}/broken", "http://127.0.0.1:{port}"], 1, "is no crowd"),
    ],
)
async def test_what_cannot_be_done_is_said_in_a_sentence(
    tmp_path: Path, free_port: int, arguments: list[str], code: int, said: str
) -> None:
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    (tmp_path / "broken").write_text(json.dumps(header) + "\n{}\n")
    given = [one.format(folder=tmp_path, port=free_port) for one in arguments]
    ended = await _run(*given, folder=tmp_path)
    assert (ended.returncode, ended.stdout) == (code, "")
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


async def test_a_board_that_is_not_there_is_said_not_to_be(serving: Canevas) -> None:
    for command in ("export", "verify"):
        ended = await _run(command, "b404", "--data", serving.data)
        assert ended.returncode == 1
        assert "There is no board b404." in ended.stderr


async def test_help_and_manual_list_every_setting_with_its_variable(tmp_path: Path) -> None:
    helped = await _run("serve", "--help", environment={"COLUMNS": "200"}, folder=tmp_path)
    manual = (Path(__file__).parents[2] / "docs" / "operating.md").read_text()
    for variable in Settings().environment():
        assert variable in helped.stdout
        assert f"| `{variable}` |" in manual


@asynccontextmanager
async def _session(canevas: Canevas) -> AsyncIterator[Meeting]:
    """A meeting in which two people have written."""
    async with meeting([canevas.url], people=2) as met:
        for n, phone in enumerate(met.people):
            await phone.do("card.add", {"id": f"c{n}", "activity": "ideas", "text": "idée"})
        yield met


def _without_authors(state: Any) -> Any:
    cards = {id: {**card, "author": None} for id, card in state["card"].items()}
    return {**state, "card": cards}


async def test_no_word_of_a_file_steers_the_terminal(tmp_path: Path) -> None:
    words = "\u001b[2J\u0007\u202e\u009b31mrouge"
    header = {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"}
    event = {"seq": 1, "at": 1, "by": "p1", "command": None, "type": "card.added"}
    fields = {"activity": "a", "text": "x", words: "y"}
    file = tmp_path / "log.ndjson"
    lines = [header, {**event, "changes": [["card", "c", fields]]}]
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    for command in ("import", "verify"):
        ran = await _run(command, file, *(["--data", tmp_path] if command == "import" else []))
        said = ran.stdout + ran.stderr
        assert ran.returncode == 1, said
        assert "\\u001b[2J\\u0007\\u202e\\u009b31mrouge" in said
        assert not set(words) & set(said) - set("[2J31mrouge")

"""`canevas backup`, `restore`, `verify FILE`: what they say, and what they leave alone."""

import errno
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from server.__main__ import app
from server.boards.backup import Writer


def run(*arguments: object) -> Result:
    """`canevas` with arguments, to its end."""
    return CliRunner().invoke(app, list(map(str, arguments)))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one board."""
    made = {"type": "board.made", "changes": [["board", "board", {"title": "Essai"}]]}
    lines = [
        {"format": "canevas-log", "version": 1, "board": "b", "epoch": "e"},
        {"seq": 1, "at": 1, "by": "facilitator:1", "command": None, **made},
    ]
    (tmp_path / "log").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert run("import", tmp_path / "log", "--data", tmp_path / "data").exit_code == 0
    return tmp_path / "data"


@pytest.fixture
def file(data: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    ended = run("backup", tmp_path / "backup", "--data", data)
    assert ended.exit_code == 0
    assert "1 boards, 1 events are in" in ended.stderr
    return tmp_path / "backup"


def test_a_backup_is_for_nobody_else_to_read(file: Path) -> None:
    assert file.stat().st_mode & 0o777 == 0o600


def test_what_is_restored_is_verified(data: Path, file: Path, tmp_path: Path) -> None:
    assert run("restore", file, "--data", tmp_path / "other").exit_code == 0
    assert run("backup", tmp_path / "packed.gz", "--data", tmp_path / "other").exit_code == 0
    assert (tmp_path / "packed.gz").read_bytes()[:2] == b"\x1f\x8b"
    for what in (file, tmp_path / "packed.gz", tmp_path / "log"):
        ended = run("verify", what)
        assert "1 events, " in ended.stdout
        assert ended.exit_code == (what == tmp_path / "log"), "an export has all fields; this not"
    assert run("backup", file, "--data", data, "--force").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["backup", "{file}", "--data", "{data}"], 1, "exists: name another, or say --force"),
        (["backup", "{file}/x", "--data", "{data}"], 1, "cannot be written"),
        (["backup", "{data}/x", "--data", "{data}/none"], 1, "There is no log at"),
        (["restore", "{file}", "--data", "{data}"], 1, "There are boards in this database"),
        (["restore", "{file}", "--data", "{data}", "--board", "{board}"], 1, "There is a board"),
        (["restore", "{file}", "--data", "{data}", "--board", "b404"], 1, "There is no board b404"),
        (["restore", "{file}", "--data", "{data}", "--replace"], 2, "--replace goes with --board"),
        (["restore", "{data}/none", "--data", "{data}"], 1, "cannot be read"),
        (["restore", "{data}/../log", "--data", "{data}"], 1, "line 1: "),
        (["verify", "{data}/none"], 1, "cannot be read"),
    ],
)
def test_what_is_in_the_way_stays(
    data: Path, file: Path, arguments: list[str], code: int, said: str
) -> None:
    whole = file.read_bytes()
    board = json.loads(whole.splitlines()[2].split(b" ", 2)[2])["board"]
    ended = run(*(one.format(file=file, data=data, board=board) for one in arguments))
    assert (ended.exit_code, ended.stdout) == (code, "")
    assert said in ended.stderr.replace("\n", " ")
    assert file.read_bytes() == whole
    assert sorted(path.name for path in data.parent.iterdir()) == ["backup", "data", "log"]
    assert run("verify", "--data", data).stdout.endswith("1 of 1 boards are sound.\n")


def test_a_full_disk_leaves_what_was_there(
    data: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Writer) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    whole = file.read_bytes()
    monkeypatch.setattr(Writer, "mark", full)
    ended = run("backup", file, "--data", data, "--force")
    assert ended.exit_code == 1
    assert "cannot be written: No space left on device" in ended.stderr.replace("\n", " ")
    assert file.read_bytes() == whole
    assert sorted(path.name for path in file.parent.iterdir()) == ["backup", "data", "log"]


def test_a_bad_line_is_named_and_nothing_is_written(file: Path, tmp_path: Path) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:3], *lines[4:]]))
    ended = run("restore", file, "--data", tmp_path / "elsewhere")
    assert ended.exit_code == 1
    assert "line 4: it says that it is line 5" in ended.stderr
    assert "Nothing was changed." in ended.stderr
    assert not (tmp_path / "elsewhere").exists()
    ended = run("verify", file)
    assert ended.exit_code == 1
    assert "line 4: it says that it is line 5" in ended.stdout
    assert "0 of 1 boards are sound." in ended.stdout


def test_another_board_is_restored_from_a_damaged_file(
    data: Path, file: Path, tmp_path: Path
) -> None:
    assert run("import", tmp_path / "log", "--data", data).exit_code == 0
    assert run("backup", file, "--data", data, "--force").exit_code == 0
    lines = file.read_bytes().splitlines(keepends=True)
    first, second = (
        json.loads(line.split(b" ", 2)[2])["board"] for line in lines if b'"is":"board"' in line
    )
    file.write_bytes(b"".join(lines).replace(b"Essai", b"Assai", 1))
    elsewhere = tmp_path / "elsewhere"
    assert run("restore", file, "--data", elsewhere, "--board", first).exit_code == 1
    assert run("restore", file, "--data", elsewhere).exit_code == 1
    assert run("restore", file, "--data", elsewhere, "--board", second).exit_code == 0
    assert f"{second}: 1 events" in run("verify", "--data", elsewhere).stdout

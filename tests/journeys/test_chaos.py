"""Chaos on real processes: a short run of `bin/chaos`, and that its checker is not blind."""

import json
import os
import subprocess
import sys
import uuid
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from chaos import checker
from chaos.checker import Sample
from chaos.phone import Phone
from chaos.plan import EMBEDDED, SHARED, plan
from chaos.records import Line
from chaos.scale import Scale
from chaos.wish import Wish
from tests.outside.oracle import Eyes, view
from tests.outside.replica import fold

FOLDER = Path(__file__).parents[2]


@pytest.mark.services
@pytest.mark.timeout(300)
def test_real_processes_lose_nothing_whatever_befalls_them(tmp_path: Path) -> None:
    report = _run(tmp_path, "--seconds", "18", "--phones", "40", "--rate", "60", "--seed", "1")
    assert {(done["whom"].split()[0], done["what"]) for done in report["faults"]} == {
        (kind.target.split()[0], kind.name) for kind in SHARED
    }
    assert report["figures"]["… acked"] > 500


@pytest.mark.timeout(300)
def test_one_process_on_a_file_loses_nothing_either(tmp_path: Path) -> None:
    report = _run(
        tmp_path,
        *("--seconds", "7", "--phones", "20", "--rate", "40", "--seed", "2", "--embedded"),
    )
    assert len({(done["whom"], done["what"]) for done in report["faults"]}) == len(EMBEDDED)


def _run(folder: Path, *options: str) -> dict[str, Any]:
    """A run that has to end well: its report. Root does all of it."""
    file = folder / "report.json"
    ended = subprocess.run(
        [sys.executable, "-m", "chaos", *options, "--report", file],
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    report: dict[str, Any] = json.loads(file.read_text())
    if os.geteuid() == 0:
        assert report["not done"] == []
    return report


def test_a_plan_is_made_by_its_seed_alone() -> None:
    scale = Scale(seconds=600, seed=7)
    assert plan(scale) == plan(scale) != plan(replace(scale, seed=8))
    times = [fault.at for fault in plan(scale)]
    assert times == sorted(times)
    for seed in range(50):
        kinds = {fault.kind for fault in plan(Scale(seconds=18, seed=seed))}
        assert kinds == set(SHARED)


def _log() -> list[Line]:
    """A sound log of a board with two ideas."""
    board = {"title": "T", "published": False, "quorum": 3}
    activity = {"kind": "collect", "revealed": True, "authors": False, "scope": "plenary"}
    changes: list[list[Any]] = [
        [["board", "board", board], ["activity", "a", activity]],
        [["card", "c1", {"activity": "a", "text": "x", "author": "p", "group": None}]],
        [["card", "c2", {"activity": "a", "text": "y", "author": "p", "group": None}]],
    ]
    return [
        Line(seq, 1_000 * seq, "p", str(uuid.uuid4()), "card.added", changes[seq - 1])
        for seq in (1, 2, 3)
    ]


def test_the_checker_finds_a_log_that_is_not_sound() -> None:
    log = _log()
    assert checker.of_log(log).none
    assert checker.of_log([log[0], log[2]])["holes"]
    assert checker.of_log([*log, log[2]._replace(seq=4)])["applied twice"]
    assert checker.of_log([log[0], log[1]._replace(at=1)])["times that go back"]
    assert checker.of_exports(log, {"one": log, "other": log[:2]}).popitem()[1] == ["other"]


async def test_the_checker_finds_answers_that_are_not_true() -> None:
    log = _log()
    phone = Phone([], "b", "t", Eyes("participant", "p"), Random(1))

    def wrong(*wishes: Wish) -> set[str]:
        phone.wishes = list(wishes)
        found = checker.of_phones(log, [phone])
        return {what for what, cases in found.items() if cases}

    def wish(command: str | None, **answer: Any) -> Wish:
        return replace(Wish("card.add", {}, 0.0, sent=1, **answer), id=command or "")

    first, second = log[1].command, log[2].command
    assert wrong(wish(first, seq=2), wish(second, seq=3)) == set()
    assert wrong(wish("elsewhere", code="locked")) == set()
    assert wrong(wish("elsewhere", seq=3)) == {"acked and absent"}
    assert wrong(wish(second, seq=3), wish(first, seq=2)) == {"out of order"}
    assert wrong(wish(first, code="locked")) == {"refused, and in the log"}
    late = replace(wish(first, code="locked"), sent=2)
    assert wrong(replace(late, had=1)) == set()
    assert wrong(replace(late, had=2)) == {"refused, and in the log"}
    assert wrong(wish(first)) == {"without an answer"}


async def test_the_checker_finds_replicas_that_are_not_equal() -> None:
    log = _log()
    state: Any = {}
    for line in log:
        fold(state, line.changes)
    eyes = Eyes("participant", "q")
    seen = Sample(eyes, "e", 3, view(state, eyes))
    assert checker.of_samples(log, [seen]).none
    changed = {**seen.state, "card": {"c1": seen.state["card"]["c1"]}}
    assert not checker.of_samples(log, [seen._replace(state=changed)]).none

    phone = Phone([], "b", "t", eyes, Random(1))
    phone.replica.epoch, phone.replica.seq, phone.replica.state = "e", 3, seen.state
    assert checker.of_replicas([phone], {"t": seen}).none
    for other in (seen._replace(state=changed), seen._replace(seq=2), seen._replace(epoch="f")):
        assert not checker.of_replicas([phone], {"t": other}).none

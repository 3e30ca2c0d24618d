"""FOLD: the fold in Python, in TypeScript, and as a stranger writes it from the contract."""

import copy
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protocol import fold as ours
from tests.outside.replica import fold as strangers
from tests.outside.replica import without_empty

ROOT = Path(__file__).parents[2]
VECTORS = json.loads((ROOT / "protocol/vectors/fold.json").read_text(encoding="utf-8"))

Changes: TypeAlias = list[Any]

NAMES = st.sampled_from(
    ["a", "b", "c/d", "10", "9", "__proto__", "constructor", "toString", "hasOwnProperty", ""]
)
KINDS = st.sampled_from(["card", "placement", "activity", "__proto__", "constructor"])
TEXTS = st.text(st.characters(codec="utf-8"), max_size=5)
WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | FLOATS | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=4,
)
FIELDS = st.none() | st.dictionaries(NAMES, VALUES, max_size=3)
CHANGES = st.lists(st.tuples(KINDS, NAMES, FIELDS).map(list), max_size=12)


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """The fold of the web, built and running."""
    browser = Browser()
    yield browser
    browser.close()


class Browser:
    """One process of node that folds line after line."""

    def __init__(self) -> None:
        npm = ROOT / "bin/npm"
        subprocess.run([npm, "run", "--silent", "build:fold"], check=True, capture_output=True)
        self._process = subprocess.Popen(
            [npm, "exec", "--", "node", "dist/fold.mjs"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def fold(self, changes: Changes) -> dict[str, Any]:
        """The state that changes come to."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"changes": changes}).encode() + b"\n")
        self._process.stdin.flush()
        state: dict[str, Any] = json.loads(self._process.stdout.readline(), parse_int=_number)
        return state

    def close(self) -> None:
        """End it."""
        self._process.communicate()


def _number(digits: str) -> int | float:
    """A number of JavaScript, which writes large fractions without a point."""
    whole = int(digits)
    return whole if abs(whole) < 2**53 else float(digits)


def _folded(changes: Changes) -> dict[str, Any]:
    state: dict[str, Any] = {}
    ours.fold(state, copy.deepcopy(changes))
    return state


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_fold1_vectors_hold_in_python(vector: dict[str, Any]) -> None:
    assert without_empty(_folded(vector["changes"])) == vector["state"]
    state: dict[str, Any] = {}
    strangers(state, vector["changes"])
    assert without_empty(state) == vector["state"]


def test_fold1_vectors_hold_in_typescript(browser: Browser) -> None:
    for vector in VECTORS:
        assert without_empty(browser.fold(vector["changes"])) == vector["state"], vector["name"]


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(changes=CHANGES)
def test_fold2_all_three_folds_agree(browser: Browser, changes: Changes) -> None:
    third: dict[str, Any] = {}
    strangers(third, copy.deepcopy(changes))
    assert (
        without_empty(_folded(changes))
        == without_empty(third)
        == without_empty(browser.fold(changes))
    )


@given(first=CHANGES, second=CHANGES)
def test_fold3_repeating_changes_is_harmless(first: Changes, second: Changes) -> None:
    once = _folded([*first, *second])
    assert without_empty(_folded([*first, *second, *second])) == without_empty(once)


@given(first=CHANGES, second=CHANGES)
def test_fold4_a_fold_can_be_taken_back(first: Changes, second: Changes) -> None:
    state = _folded(first)
    before = copy.deepcopy(state)
    replaced = ours.fold(state, [(kind, id, fields) for kind, id, fields in second])
    ours.unfold(state, replaced)
    assert without_empty(state) == without_empty(before)


@given(first=CHANGES, second=CHANGES)
def test_fold5_records_are_replaced_never_changed(first: Changes, second: Changes) -> None:
    state = _folded(first)
    held = {kind: dict(records) for kind, records in state.items()}
    kept = copy.deepcopy(held)
    ours.fold(state, [(kind, id, fields) for kind, id, fields in second])
    assert held == kept

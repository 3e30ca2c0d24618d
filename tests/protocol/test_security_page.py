"""docs/security.md names tests that are there, one at least for each who might."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/security.md").read_text(encoding="utf-8")


def test_each_threat_names_tests_that_are_there() -> None:
    there = {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text(encoding="utf-8"))
    }
    threats = PAGE[PAGE.index("## Who might") : PAGE.index("## What remains")].split("\n### ")[1:]
    assert len(threats) >= 10
    for threat in threats:
        named = re.findall(r"`(test_\w+)`", threat)
        assert named, threat.splitlines()[0]
        assert [name for name in named if name not in there] == []

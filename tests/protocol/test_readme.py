"""The protocol's README says what is there, and each of its rules has a test."""

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from protocol import messages
from protocol.commands import COMMANDS
from protocol.events import EVENT_TYPES
from protocol.records import DERIVED, RECORDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "protocol/README.md").read_text(encoding="utf-8")
RULES = re.findall(r"^- \*\*([A-Z]+\d+)\*\* ", README, re.MULTILINE)
PREFIXES = "|".join(sorted({rule.rstrip("0123456789").lower() for rule in RULES}))


def _shown() -> set[str]:
    """The ids that tests bear in their names: `test_r3_r9_…`."""
    names = [
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def test_(\w+)", file.read_text(encoding="utf-8"))
    ]
    borne: set[str] = set()
    for name in names:
        while found := re.match(rf"((?:{PREFIXES})\d+)_", name):
            borne.add(found[1].upper())
            name = name[found.end() :]
    return borne


def test_every_rule_is_shown_by_a_test_and_every_test_shows_a_rule() -> None:
    assert len(RULES) == len(set(RULES))
    assert set(RULES) == _shown()


@pytest.mark.parametrize(
    "word",
    [*COMMANDS, *sorted(EVENT_TYPES), *RECORDS, *DERIVED, *get_args(messages.RefusalCode),
     *get_args(messages.ByeCode)],
)  # fmt: skip
def test_every_word_is_in_the_readme(word: str) -> None:
    assert f"`{word}`" in README


@pytest.mark.parametrize("kind", [*RECORDS, *DERIVED])
def test_every_field_of_a_record_is_in_its_row(kind: str) -> None:
    struct = {**RECORDS, **DERIVED}[kind]
    fields = [field.encode_name for field in msgspec.structs.fields(struct)]
    row = next(line for line in README.splitlines() if line.startswith(f"| `{kind}`"))
    assert [field for field in fields if re.search(rf"\b{field}\b", row) is None] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_of_a_command_is_beside_it(name: str) -> None:
    text = README[README.index("| command, arguments |") :].replace("\n", " ")
    found = re.search(rf"`{re.escape(name)}`(?:, `[a-z.]+`)* \{{(.*?)\}}", text)
    assert found is not None
    arguments = [field.encode_name for field in msgspec.structs.fields(COMMANDS[name])]
    assert [a for a in arguments if re.search(rf"\b{a}\b", found[1]) is None] == []

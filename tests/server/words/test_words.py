"""Sentences: the same in every language, and one for every refusal and problem."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from server.words.words import LANGUAGES, sentence

SERVER = Path(__file__).parents[3] / "server"
NAMED_IN = {"Refused": ("refused", 1), "Problem": ("problem", 1)}
FOUND_AT_RUN_TIME = {
    *(f"refused-no-{kind}" for kind in ("card", "cluster", "group", "network", "activity")),
    "refused-no-participant", "refused-bad-link", "refused-bad-language",
}  # fmt: skip


def messages(language: str) -> dict[str, set[str]]:
    """The ids of a file, with the variables that each sentence has."""
    source = (SERVER / "words" / f"{language}.ftl").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found
            assert entry.span is not None
            text = source[entry.span.start : entry.span.end]
            found[entry.id.name] = set(re.findall(r"\$(\w+)", text))
    return found


def test_all_languages_have_the_same_sentences_with_the_same_variables() -> None:
    first, *others = (messages(language) for language in LANGUAGES)
    for other in others:
        assert other == first


def test_every_refusal_and_problem_has_its_sentence_and_details() -> None:
    known = messages("fr")
    for path in SERVER.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                continue
            if call.func.id not in NAMED_IN or len(call.args) < 2:
                continue
            prefix, place = NAMED_IN[call.func.id]
            reason = call.args[place]
            if isinstance(reason, ast.Constant):
                assert isinstance(reason.value, str)
                id = f"{prefix}-{reason.value}"
                assert id in known, f"{path.name}: {id}"
                given = {keyword.arg for keyword in call.keywords}
                assert known[id] <= given, f"{path.name}: {id} lacks a detail"


@pytest.mark.parametrize("id", sorted(FOUND_AT_RUN_TIME))
def test_reasons_made_from_a_name_have_their_sentence(id: str) -> None:
    assert sentence("fr", id)


def test_another_language_is_answered_in_the_first() -> None:
    assert sentence("br", "refused-locked") == sentence("fr", "refused-locked")
    assert sentence("en-GB", "refused-locked") == sentence("en", "refused-locked")
    assert sentence("en", "refused-locked") != sentence("fr", "refused-locked")


def test_details_are_said() -> None:
    assert "500" in sentence("en", "refused-too-long", field="text", limit=500)


def test_an_unknown_sentence_is_an_error() -> None:
    with pytest.raises(KeyError):
        sentence("fr", "refused-unheard-of")

"""Sentences for people, by language and id."""

from functools import cache
from importlib.resources import files
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES: Final = ("fr", "en")
"""The languages spoken; the first is spoken to whoever asks for another."""


def sentence(language: str, id: str, **details: str | int) -> str:
    """A sentence in a language, or in the first one where that is not spoken.

    `language` may name a region (`en-GB`). Raises `KeyError` for an id that no file has.
    """
    return _said(_spoken(language), id, details) if details else _plain(_spoken(language), id)


@cache
def _plain(language: str, id: str) -> str:
    """A sentence without details: those to a flood are made once."""
    return _said(language, id, {})


def _said(language: str, id: str, details: dict[str, str | int]) -> str:
    pattern = _bundle(language).get_message(id).value
    assert pattern is not None, id
    said, _ = _bundle(language).format_pattern(pattern, details)
    return str(said)


def _spoken(language: str) -> str:
    main = language.split("-")[0].lower()
    return main if main in LANGUAGES else LANGUAGES[0]


@cache
def _bundle(language: str) -> FluentBundle:
    # Without isolation marks: some of these sentences go into plain text and headers.
    bundle = FluentBundle([language], use_isolating=False)
    for name in (language, f"report.{language}"):
        source = files(__package__).joinpath(f"{name}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(source))
    return bundle

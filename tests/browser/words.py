"""What the pages say, read from the texts they are built with."""

from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

TEXTS = Path(__file__).parents[2] / "web" / "src" / "words"


class Words:
    """The texts of one language: `say("step-next")`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        for file in sorted(TEXTS.glob(f"**/{language}.ftl")):
            self._bundle.add_resource(FluentResource(file.read_text()))

    def __call__(self, id: str, **values: Any) -> str:
        """The text of an id. Raises `LookupError` where there is none."""
        pattern = self._bundle.get_message(id).value
        assert pattern is not None
        text, errors = self._bundle.format_pattern(pattern, values)
        assert not errors, errors
        return str(text)

"""Where each key of a TOML text stands: parsers tell what it holds, not on which line."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Final, NamedTuple, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Names of tables and keys, and numbers of what is in a list, from the top."""

DEEPEST: Final = 8
"""Tables within tables, and parts of a name with dots: no template needs as many."""

_TOKEN: Final = re.compile(
    r"""
      (?P<text>\"{3}(?:[^\\]|\\.)*?\"{3,5} | '{3}.*?'{3,5}
              | "(?!"")(?:[^"\\\n]|\\.)*" | '(?!'')[^'\n]*')
    | (?P<aside>[ \t\r]+ | \#[^\n]*)
    | (?P<sign>[\[\]{}=,.\n])
    | (?P<bare>[^\s\[\]{}=,."'\#]+)
    | (?P<open>\"{3} | '{3} | ["'] | .)
    """,
    re.DOTALL | re.VERBOSE,
)


class TooDeep(ValueError):
    """A text that is nested more deeply than any template is."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


class Lines:
    """The lines of a text, counted from 1, by path. `open` is where something begins that never
    ends, None where all that begins ends. Raises `TooDeep`.

    What is no TOML is read as far as it goes; a parser says what is wrong with it.
    """

    def __init__(self, text: str) -> None:
        self.open: int | None = None
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._tokens = _tokens(text)
        self._at = 0
        with suppress(_Unexpected, IndexError):  # the parser has the better words for it
            self._document()

    def of(self, *path: str | int) -> int:
        """The line that a path stands on, else the nearest around it; 1 for the whole."""
        for length in range(len(path), 0, -1):
            line = self._lines.get(path[:length])
            if line is not None:
                return line
        return 1

    def _document(self) -> None:
        table: Path = ()
        while True:
            self._skip("\n")
            token = self._tokens[self._at]
            if token.text == "[" and token.kind == "sign":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Path:
        self._take("[")
        listed = self._peek("[")
        if listed:
            self._take("[")
        line = self._tokens[self._at].line
        names = self._names()
        path: Path = ()
        for name in names[:-1]:
            path = self._last((*path, name))
        path = (*path, names[-1])
        if listed:
            self._note(path, line)
            self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, self._counts[path])
            self._take("]")
        self._take("]")
        self._note(path, line)
        return path

    def _last(self, path: Path) -> Path:
        """The last one of a list of tables; other tables are themselves."""
        return (*path, self._counts[path]) if path in self._counts else path

    def _pair(self, table: Path) -> None:
        line = self._tokens[self._at].line
        path = table
        for name in self._names():
            path = (*path, name)
            self._note(path, line)
        self._take("=")
        self._value(path)

    def _names(self) -> list[str]:
        names = [self._name()]
        while self._peek("."):
            self._take(".")
            names.append(self._name())
            if len(names) > DEEPEST:
                raise TooDeep(self._tokens[self._at - 1].line)
        return names

    def _name(self) -> str:
        token = self._next()
        if token.kind == "bare":
            return token.text
        if token.kind == "text" and not token.text.startswith(('"""', "'''")):
            return token.text[1:-1]
        raise _Unexpected

    def _value(self, path: Path, depth: int = 0) -> None:
        token = self._next()
        if depth > DEEPEST:
            raise TooDeep(token.line)
        match token.text:
            case "[":
                self._list(path, depth, token.line)
            case "{":
                self._table(path, depth, token.line)
            case _ if token.kind in ("bare", "text"):
                while self._at < len(self._tokens) and self._tokens[self._at].text not in ",]}\n":
                    self._at += 1
            case _:
                if token.kind == "open":
                    self.open = token.line
                raise _Unexpected

    def _list(self, path: Path, depth: int, line: int) -> None:
        for number in range(len(self._tokens)):
            self._within("\n", line)
            if self._peek("]"):
                break
            self._note((*path, number), self._tokens[self._at].line)
            self._value((*path, number), depth + 1)
            self._within("\n,", line)
        self._take("]")

    def _table(self, path: Path, depth: int, line: int) -> None:
        self._within("\n", line)
        while not self._peek("}"):
            at = self._tokens[self._at].line
            inner = path
            for name in self._names():
                inner = (*inner, name)
                self._note(inner, at)
            self._take("=")
            self._value(inner, depth + 1)
            self._within("\n,", line)
        self._take("}")

    def _within(self, signs: str, opened: int) -> None:
        """Go over signs inside of what was opened on a line, and has to be closed."""
        self._skip(signs)
        if self._at == len(self._tokens):
            self.open = opened
            raise _Unexpected

    def _skip(self, signs: str) -> None:
        while self._at < len(self._tokens) and self._peek_any(signs):
            self._at += 1

    def _peek(self, sign: str) -> bool:
        return self._at < len(self._tokens) and self._peek_any(sign)

    def _peek_any(self, signs: str) -> bool:
        token = self._tokens[self._at]
        return token.kind == "sign" and token.text in signs

    def _take(self, sign: str) -> None:
        if self._next().text != sign:
            raise _Unexpected

    def _next(self) -> "_Token":
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _note(self, path: Path, line: int) -> None:
        self._lines.setdefault(path, line)


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


class _Unexpected(Exception):
    """Something stands where it may not."""


def _tokens(text: str) -> list[_Token]:
    return list(_told(text))


def _told(text: str) -> Iterator[_Token]:
    line = 1
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "open"
        if kind != "aside":
            yield _Token(kind, found.group(), line)
        line += found.group().count("\n")

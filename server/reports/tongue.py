"""A tongue: sentences, lists and dates in the language of a board, the same on every machine."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from server.words import words

_DAY_MS: Final = 86_400_000


class Tongue:
    """Says things in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, id: str, **details: str | int) -> str:
        """The sentence `report-<id>`."""
        return _said(self.language, id, tuple(details.items()))

    def list(self, names: Sequence[str]) -> str:
        """« A, B et C »."""
        if not names:
            return ""
        *others, last = names
        if not others:
            return last
        return self.say("list-last", before=", ".join(others), last=last)

    def date(self, at: int) -> str:
        """The day of a time in ms, in UTC: a board does not say where on earth it is."""
        day = _day(at)
        id = "date-first" if day.day == 1 else "date"
        return self.say(id, day=str(day.day), month=self._month(day), year=str(day.year))

    def days(self, times: Sequence[int]) -> str:
        """The days of some times, each once: what they share is said once."""
        days = sorted({at // _DAY_MS for at in times})
        if len(days) < 2 or len({self._year_month(day) for day in days}) > 1:
            return self.list([self.date(day * _DAY_MS) for day in days])
        last = days[-1] * _DAY_MS
        numbers = [self._number(_day(day * _DAY_MS).day) for day in days[:-1]]
        return self.say("days", days=", ".join(numbers), last=self.date(last))

    def _number(self, day: int) -> str:
        return self.say("day-first") if day == 1 else str(day)

    def _month(self, day: datetime) -> str:
        return self.say(f"month-{day.month}")

    def _year_month(self, day: int) -> tuple[int, int]:
        date = _day(day * _DAY_MS)
        return date.year, date.month


def _day(at: int) -> datetime:
    return datetime.fromtimestamp(min(max(at, 0), _LAST_MS) / 1_000, UTC)


_LAST_MS: Final = 253_402_300_799_000
"""The end of the year 9999, beyond which no calendar here goes."""


@lru_cache(maxsize=1 << 12)
def _said(language: str, id: str, details: tuple[tuple[str, str | int], ...]) -> str:
    """Much is said again and again: who shares what is often the same."""
    return words.sentence(language, f"report-{id}", **dict(details))

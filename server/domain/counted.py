"""Counted: the records of a board that its figures are worked out of. A card that facilitators took
off the screens is as if it were not there, with all that hangs on it."""

from collections.abc import Iterable
from typing import Final, TypeAlias

from protocol.records import Fields, Records, State

Pointer: TypeAlias = tuple[str, str]

_ON_CARDS: Final = ("placement", "hands", "stance", "vote")


class Counted:
    """The state less its withheld cards; it follows the state change by change."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._withheld = {
            id for id, card in state.get("card", {}).items() if card.get("withheld", False)
        }

    def follow(self, touched: Iterable[Pointer]) -> list[Pointer]:
        """Take in records of the state that changed; these, and those that come or go with them."""
        touched = list(touched)
        turned: set[str] = set()
        for kind, id in touched:
            if kind == "card" and self._is_withheld(id) != (id in self._withheld):
                turned.add(id)
                self._withheld ^= {id}
        if not turned:
            return touched
        hanging = [
            (kind, id)
            for kind in _ON_CARDS
            for id, fields in self._state.get(kind, {}).items()
            if fields["card"] in turned
        ]
        return list(dict.fromkeys([*touched, *hanging]))

    def record(self, kind: str, id: str) -> Fields | None:
        """A record that counts."""
        fields = self._state.get(kind, {}).get(id)
        if fields is None or not self._withheld:
            return fields
        return fields if self._counts(kind, id, fields) else None

    def records(self, kind: str) -> Records:
        """All records of a kind that count."""
        records = self._state.get(kind, {})
        if not self._withheld:
            return records
        return {id: fields for id, fields in records.items() if self._counts(kind, id, fields)}

    def _counts(self, kind: str, id: str, fields: Fields) -> bool:
        if kind == "card":
            return id not in self._withheld
        return kind not in _ON_CARDS or fields["card"] not in self._withheld

    def _is_withheld(self, id: str) -> bool:
        card = self._state.get("card", {}).get(id)
        return card is not None and bool(card.get("withheld", False))

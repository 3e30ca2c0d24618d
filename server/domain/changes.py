"""Changes in the making: what one event will set and drop, each record once."""

from protocol.events import Change
from protocol.records import Fields, State, complete


class Changes:
    """Collects changes over a state, which it never touches; what is so already is left out."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._made: dict[tuple[str, str], Fields | None] = {}

    def before(self, kind: str, id: str) -> Fields | None:
        """A record as the state has it."""
        return self.state.get(kind, {}).get(id)

    def after(self, kind: str, id: str) -> Fields | None:
        """A record as it will be."""
        before = self.before(kind, id)
        if (kind, id) not in self._made:
            return before
        made = self._made[kind, id]
        return None if made is None else {**(before or {}), **made}

    def create(self, kind: str, id: str, fields: Fields) -> None:
        """Make a record, whole: fields left out take their defaults."""
        self._made[kind, id] = complete(kind, fields)

    def set(self, kind: str, id: str, fields: Fields) -> None:
        """Set fields of a record that is there."""
        now = self.after(kind, id)
        assert now is not None, f"no {kind} {id}"
        new = {
            name: value for name, value in fields.items() if name not in now or now[name] != value
        }
        if new:
            self._made[kind, id] = {**(self._made.get((kind, id)) or {}), **new}

    def put(self, kind: str, id: str, fields: Fields) -> None:
        """Set fields of a record, and make it where it is not there."""
        if self.after(kind, id) is None:
            self.create(kind, id, fields)
        else:
            self.set(kind, id, fields)

    def drop(self, kind: str, id: str) -> None:
        """Drop a record. Nothing where it is not there."""
        if self.before(kind, id) is None:
            self._made.pop((kind, id), None)
        else:
            self._made[kind, id] = None

    def touched(self) -> list[tuple[str, str]]:
        """The records that will change."""
        return list(self._made)

    def made(self) -> list[Change]:
        """The changes of the event."""
        return [(kind, id, fields) for (kind, id), fields in self._made.items()]

"""Who wishes something: taken from their token, never from what they send."""

from typing import NamedTuple

from protocol.records import Role, State


class Actor(NamedTuple):
    """A bearer as the rules see them; `group` is where they sit now."""

    role: Role
    by: str
    participant: str | None
    group: str | None

    @property
    def facilitates(self) -> bool:
        return self.role == "facilitator"

    def seated(self, state: State) -> "Actor":
        """The same actor in the group where the state says they sit; a table keeps its own."""
        if self.participant is None:
            return self
        person = state.get("participant", {}).get(self.participant)
        return self._replace(group=None if person is None else person["group"])

"""Who wishes something: taken from their token, never from what they send."""

from typing import NamedTuple

from protocol.records import Role, State
from server.domain.identities import now


class Actor(NamedTuple):
    """A bearer as the rules see them; `group` is where they sit now.

    `by` is what the log calls them, for good: commands are known by it. `participant` is who they
    are by now.
    """

    role: Role
    by: str
    participant: str | None
    group: str | None

    @property
    def signs(self) -> str:
        """Who they are in what they place."""
        return self.participant or self.by

    @property
    def facilitates(self) -> bool:
        return self.role == "facilitator"

    def seated(self, state: State) -> "Actor":
        """The same actor as the person whom the state says they are by now, in the group where it
        says they sit; a table keeps its own."""
        if self.participant is None:
            return self
        people = state.get("participant", {})
        id = now(people, self.participant)
        if id is None:
            return self._replace(group=None)
        return self._replace(participant=id, group=people[id]["group"])

"""Who wishes something: taken from their token, never from what they send."""

from typing import NamedTuple

from protocol.records import Role


class Actor(NamedTuple):
    """A bearer as the rules see them; `group` is where they sit now."""

    role: Role
    by: str
    participant: str | None
    group: str | None

    @property
    def facilitates(self) -> bool:
        return self.role == "facilitator"

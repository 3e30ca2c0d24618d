"""How much a run does."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """Counts of a run; `rate` is commands a second, of all phones together.

    `embedded`: one process on a SQLite file, in place of several on PostgreSQL and Redis.
    """

    seconds: float = 600.0
    seed: int = 1
    phones: int = 200
    rate: float = 200.0
    processes: int = 2
    embedded: bool = False

    def __post_init__(self) -> None:
        if self.embedded:
            object.__setattr__(self, "processes", 1)

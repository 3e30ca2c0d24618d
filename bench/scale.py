"""How much is measured: the full run, or a short one."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Scale:
    """Counts and seconds of a run."""

    sockets: int = 1_000
    fanout_seconds: float = 6.0
    load_seconds: float = 60.0
    steady_seconds: float = 60.0
    parity_seconds: float = 180.0
    cuts: int = 20
    events: int = 100_000
    appends: int = 4_000
    hostile_rounds: int = 5
    hostile_seconds: float = 6.0

    @property
    def fanout_rate(self) -> float:
        """Patches a second that deliver 20,000 frames a second."""
        return 20_000 / self.sockets

    def lasting(self, seconds: float) -> "Scale":
        """The same, with another duration of the 500 commands a second."""
        return replace(self, load_seconds=seconds, steady_seconds=seconds)


QUICK = Scale(
    sockets=1_000,
    fanout_seconds=2.0,
    load_seconds=10.0,
    steady_seconds=10.0,
    parity_seconds=20.0,
    cuts=4,
    events=20_000,
    appends=1_000,
    hostile_rounds=2,
    hostile_seconds=4.0,
)
"""Enough to see whether something is off; not for the record."""

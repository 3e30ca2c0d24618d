"""The plan: which faults come when. A pure function of the scale, and so of its seed."""

from dataclasses import dataclass
from random import Random
from typing import Final, NamedTuple

from chaos.scale import Scale

FIRST_SECONDS: Final = 1.5
"""All is well so long at the beginning."""

CALM_SHARE: Final = 0.12
"""The share of a run that is left without faults at its end."""

PACE_SECONDS: Final = 4.0
"""From one fault to the next, on average, where the run is long enough for all of them."""

ALONE_SECONDS: Final = 5.0
"""How long Redis is away, and nothing else."""


class Kind(NamedTuple):
    """What is done to whom, and for how long at least and at most (seconds; 0: at once over)."""

    name: str
    target: str
    least: float = 0.0
    most: float = 0.0


SERVER: Final = (
    Kind("killed", "server", 0.2, 4),
    Kind("stopped in its tracks", "server", 0.5, 9),
    Kind("told to end, started again", "server"),
    Kind("its clock jumps", "server", 0.5, 10),
)
PHONES: Final = (
    Kind("cut in the middle of a frame of theirs", "phones"),
    Kind("stop reading", "phones", 1, 12),
)
LINES: Final = (
    Kind("cut in the middle of a frame", "lines to servers"),
    Kind("cut in the middle of a message", "lines to postgres"),
    Kind("cut in the middle of a message", "lines to redis"),
)
REDIS: Final = (
    Kind("killed", "redis", 0.2, 4),
    Kind("stopped in its tracks", "redis", 0.5, 6),
    Kind("restarted", "redis"),
    Kind("flushed", "redis"),
    Kind("CLIENT KILL TYPE pubsub", "redis"),
    Kind("CLIENT KILL TYPE normal", "redis"),
)
POSTGRES: Final = (
    Kind("killed", "postgres", 0.2, 4),
    Kind("stopped in its tracks", "postgres", 0.5, 8),
    Kind("restarted fast", "postgres"),
    Kind("restarted immediate", "postgres"),
)
DISK: Final = (Kind("full", "disk", 1, 6),)

SHARED: Final = (*SERVER, *PHONES, *LINES, *REDIS, *POSTGRES, *DISK)
EMBEDDED: Final = (*SERVER, *PHONES, LINES[0], *DISK)


@dataclass(frozen=True)
class Fault:
    """One kind, `at` seconds from the beginning, for so many seconds; `number` of the server."""

    at: float
    kind: Kind
    lasting: float
    number: int = 0

    @property
    def whom(self) -> str:
        """Who it befalls, for people."""
        return f"server {self.number + 1}" if self.kind.target == "server" else self.kind.target

    @property
    def key(self) -> tuple[str, str]:
        """Kind and target: what has happened at least once."""
        return self.kind.target, self.kind.name


def plan(scale: Scale) -> list[Fault]:
    """Faults in the order of their times: all kinds in turn, shuffled anew each time.

    They overlap, but two never befall the same target at a time. Where there is time, Redis is
    away first, and nothing else, so that what that costs can be measured.
    """
    random = Random(scale.seed)
    kinds = EMBEDDED if scale.embedded else SHARED
    end = scale.seconds * (1 - CALM_SHARE)
    pace = min(PACE_SECONDS, (end - FIRST_SECONDS) / (len(kinds) + 1))
    longest = 2.5 * pace
    faults: list[Fault] = []
    busy: dict[str, float] = {}
    at, waiting = FIRST_SECONDS, list[Kind]()
    if REDIS[0] in kinds and pace == PACE_SECONDS:
        faults.append(Fault(at, REDIS[0], ALONE_SECONDS))
        at += ALONE_SECONDS + pace
    done = len(faults)
    while at < end or len(faults) - done < len(kinds):
        if not waiting:
            waiting = random.sample(kinds, len(kinds))
        for kind in waiting:
            fault = _fault(random, kind, at, longest, scale.processes)
            if busy.get(fault.whom, 0.0) <= at:
                break
        else:
            at += pace / 2
            continue
        waiting.remove(kind)
        faults.append(fault)
        # What was killed takes a moment to come back: leave it in peace for as long.
        busy[fault.whom] = at + 1.5 * fault.lasting + pace / 2
        at += pace * random.uniform(0.6, 1.4)
    return faults


def _fault(random: Random, kind: Kind, at: float, longest: float, processes: int) -> Fault:
    least, most = min(kind.least, longest / 2), min(kind.most, longest)
    return Fault(
        round(at, 2),
        kind,
        round(random.uniform(least, most), 2),
        random.randrange(processes) if kind.target == "server" else 0,
    )

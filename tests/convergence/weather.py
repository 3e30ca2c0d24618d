"""Chance above all of one simulation."""

from dataclasses import dataclass, field
from random import Random

from tests.convergence.broken import Broken


@dataclass
class Sky:
    """What holds everywhere in one simulation.

    `calm`: nothing goes wrong any more. `telling`: nothing is lost without a word; a bus that did
    not hear says so, and a log that has written answers. Then nobody need compare heads.
    `away_until`: seconds until which no log or store answers. `seen` is what was found broken where
    nobody could be told.
    """

    calm: bool = False
    telling: bool = False
    away_until: float = 0.0
    seen: list[Broken] = field(default_factory=list)

    def blame(self, rule: str, how: object) -> None:
        """Keep what is broken for the end: the server must not catch it."""
        self.seen.append(Broken(rule, str(how)))


class Weather:
    """What chance does; in a calm nothing goes wrong any more."""

    def __init__(self, chance: Random, sky: Sky) -> None:
        self.chance = chance
        self.sky = sky

    def local(self, chance: Random) -> "Weather":
        """The same sky elsewhere."""
        return Weather(chance, self.sky)

    def happens(self, probability: float) -> bool:
        """Whether something goes wrong now."""
        return self.chance.random() < probability and not self.sky.calm

    def away(self, now: float) -> bool:
        """Whether nothing is kept or read now."""
        return now < self.sky.away_until and not self.sky.calm

    def pause(self, usual: float, seldom: float) -> float:
        """Seconds that something takes: mostly up to the usual, seldom much more."""
        return self.chance.uniform(0, seldom if self.happens(0.05) else usual)

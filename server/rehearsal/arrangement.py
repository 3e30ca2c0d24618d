"""Where a crowd puts its cards on the common map, where its file does not say it whole."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import cycle
from typing import Final, NamedTuple

from protocol import limits
from protocol.records import Sense
from server.rehearsal.crowd import Cluster, Crowd, Stance

CLUSTER_SIZE: Final = 5
SENSES: Final[tuple[Sense, ...]] = ("convergence", "particularity", "divergence", "elsewhere")


class Arrangement(NamedTuple):
    """Clusters, and the cards that lie alone in a zone."""

    clusters: list[Cluster]
    alone: dict[str, Sense]


def arranged(crowd: Crowd) -> Arrangement:
    """The crowd's own clusters, or some made from its stances; the same for the same crowd."""
    zones = _zones(crowd)
    if crowd.clusters:
        clustered = {card for cluster in crowd.clusters for card in cluster.cards}
        alone = {card: zone for card, zone in zones.items() if card not in clustered}
        return Arrangement(crowd.clusters, alone)

    texts = {card.id: card.text for card in crowd.cards}
    clusters, alone = [], {}
    for zone in SENSES:
        here = [card for card, its in zones.items() if its == zone]
        for start in range(0, len(here), CLUSTER_SIZE):
            cards = here[start : start + CLUSTER_SIZE]
            if len(cards) > 1:
                clusters.append(Cluster(_title(texts[cards[0]]), cards, zone))
            else:
                alone[cards[0]] = zone
    return Arrangement(clusters, alone)


def tendencies(stances: Iterable[Stance]) -> dict[str, Sense]:
    """The zone that stances suggest for each card they are about."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for stance in stances:
        counts[stance.card][stance.value] += 1
    return {card: _sense(count) for card, count in counts.items()}


def _zones(crowd: Crowd) -> dict[str, Sense]:
    said, turn = tendencies(crowd.stances), cycle(SENSES)
    return {card.id: said[card.id] if card.id in said else next(turn) for card in crowd.cards}


def _sense(count: Counter[str]) -> Sense:
    total = count.total()
    if 3 * count["shared"] > total and 3 * count["opposed"] > total:
        return "divergence"
    if 5 * count["shared"] >= 3 * total:
        return "convergence"
    if 5 * (count["not_ours"] + count["opposed"]) >= 3 * total:
        return "elsewhere"
    return "particularity"


def _title(text: str) -> str:
    return " ".join(text.split()[:4])[: limits.NAME - 2].rstrip(" .,;:") + " …"

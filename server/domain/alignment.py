"""Alignment: themes that several tables found, each on its own map, proposed as one."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Final, Literal, NamedTuple, TypeAlias

from rapidfuzz import fuzz, utils

from protocol.ids import split_map
from protocol.records import Fields, State

CLOSE_TITLES: Final = 85.0
"""Titles at least this similar, of 100, are close."""

Because: TypeAlias = Literal["cards", "titles"]


class Proposal(NamedTuple):
    """Clusters of different groups that may be one theme, and what that would be.

    `replaces`: plenary clusters that were made from some of them.
    """

    clusters: tuple[str, ...]
    because: Because
    title: str
    zone: str | None
    cards: tuple[str, ...]
    replaces: tuple[str, ...]

    @property
    def name(self) -> str:
        """How it is known where it was declined."""
        return name(self.clusters)


class _Found(NamedTuple):
    id: str
    group: str
    title: str
    zone: str | None
    cards: frozenset[str]


class _Theme(NamedTuple):
    members: tuple[_Found, ...]
    because: Because


def name(clusters: tuple[str, ...]) -> str:
    """The name of a proposal: the ids of its clusters."""
    return "+".join(sorted(clusters))


def proposals(seen: State, activity: str) -> list[Proposal]:
    """What is proposed on an activity and was not accepted yet, that of most clusters first.

    Those declined are among them. It compares all pairs: 1 ms for seventy clusters.
    """
    accepted = _accepted(seen, activity)
    found = [
        _proposal(theme, accepted)
        for theme in _themes(_found(seen, activity))
        if not any(sources.issuperset(_ids(theme)) for sources in accepted.values())
    ]
    return sorted(found, key=lambda one: (-len(one.clusters), -len(one.cards), one.clusters))


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether at least half of the cards that either holds are in both."""
    return bool(one & other) and 2 * len(one & other) >= len(one | other)


def closeness(one: str, other: str) -> float:
    """How close two titles are, of 100, whatever their case, accents and order of words."""
    one, other = _folded(one), _folded(other)
    return fuzz.token_sort_ratio(one, other) if one and other else 0.0


def _found(seen: State, activity: str) -> list[_Found]:
    """The clusters on groups' maps that hold cards."""
    held: dict[str, set[str]] = {}
    for place in seen.get("placement", {}).values():
        card = seen.get("card", {}).get(place["card"], {})
        if place["cluster"] is not None and not card.get("withheld", False):
            held.setdefault(place["cluster"], set()).add(place["card"])
    found: list[_Found] = []
    for id, cluster in seen.get("cluster", {}).items():
        owner, group = split_map(cluster["map"])
        if owner == activity and group is not None and id in held:
            cards = frozenset(held[id])
            found.append(_Found(id, group, cluster["title"], cluster["zone"], cards))
    return found


def _themes(found: list[_Found]) -> list[_Theme]:
    """Clusters put together, the most alike first, never two of one group."""
    theme_of = {one.id: _Theme((one,), "cards") for one in found}
    for because, one, other in _likenesses(found):
        left, right = theme_of[one.id], theme_of[other.id]
        groups = [member.group for member in left.members + right.members]
        if left is right or len(set(groups)) < len(groups):
            continue
        reasons = {left.because, right.because, because}
        joined = _Theme(left.members + right.members, "titles" if "titles" in reasons else "cards")
        theme_of.update(dict.fromkeys(_ids(joined), joined))
    themes = {_ids(theme): theme for theme in theme_of.values()}
    return [theme for theme in themes.values() if len(theme.members) > 1]


def _likenesses(found: list[_Found]) -> Iterator[tuple[Because, _Found, _Found]]:
    """The pairs of clusters that are alike, the most first: by cards, then by titles."""
    pairs = [
        (one, other) for one, other in combinations(sorted(found), 2) if one.group != other.group
    ]
    by_cards = [
        (len(one.cards & other.cards) / len(one.cards | other.cards), one, other)
        for one, other in pairs
        if alike(one.cards, other.cards)
    ]
    by_titles = [(closeness(one.title, other.title), one, other) for one, other in pairs]
    close = [likeness for likeness in by_titles if likeness[0] >= CLOSE_TITLES]
    reasons: tuple[tuple[Because, list[tuple[float, _Found, _Found]]], ...]
    reasons = (("cards", by_cards), ("titles", close))
    for because, likenesses in reasons:
        for _, one, other in sorted(likenesses, key=lambda likeness: -likeness[0]):
            yield because, one, other


def _proposal(theme: _Theme, accepted: dict[str, frozenset[str]]) -> Proposal:
    members, ids = theme.members, _ids(theme)
    said = Counter(_folded(member.title) for member in members)
    # Of equally large ones, whose title others say too, then by the alphabet: ids are random.
    largest = min(members, key=lambda member: (-len(member.cards), *_called(member, said)))
    held = Counter(card for member in members for card in member.cards)
    cards = [card for card, n in held.items() if 2 * n >= len(members)]
    return Proposal(
        clusters=ids,
        because=theme.because,
        title=largest.title,
        zone=_most(member.zone for member in members),
        cards=tuple(sorted(cards, key=lambda card: (-held[card], card))),
        replaces=tuple(id for id, sources in accepted.items() if sources.issubset(ids)),
    )


def _called(member: _Found, said: Counter[str]) -> tuple[int, str, str, str]:
    folded = _folded(member.title)
    return (-said[folded], folded, member.title, member.id)


def _accepted(seen: State, activity: str) -> dict[str, frozenset[str]]:
    """The clusters on the plenary map that were made from groups' clusters, and from which."""
    clusters: dict[str, Fields] = seen.get("cluster", {})
    return {
        id: frozenset(cluster["sources"])
        for id, cluster in clusters.items()
        if cluster["map"] == activity and cluster.get("sources")
    }


def _most(zones: Iterator[str | None]) -> str | None:
    """The zone that stands out."""
    first, *others = Counter(zone for zone in zones if zone is not None).most_common(2) or [("", 0)]
    stands_out = first[1] > 0 and all(n < first[1] for _, n in others)
    return first[0] if stands_out else None


def _ids(theme: _Theme) -> tuple[str, ...]:
    return tuple(sorted(member.id for member in theme.members))


def _folded(title: str) -> str:
    letters = unicodedata.normalize("NFD", title.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return utils.default_process(plain)

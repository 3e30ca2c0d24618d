"""The arithmetic of the map, written once more from the page that describes it, the slow way: every
figure anew from the folded log."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias

from tests.outside.replica import State

Fields: TypeAlias = dict[str, Any]

MEANINGS = {
    "convergence": "shared",
    "particularity": "particular",
    "divergence": "split",
    "elsewhere": "absent",
}


class Ballot(NamedTuple):
    """What counts for one voice on one card or cluster."""

    people: list[str]
    hands: tuple[int, int, int]
    said: str | None

    def of(self, value: str) -> int:
        """How many say so, hands included."""
        place = ("shared", "not_ours", "opposed").index(value)
        return self.people.count(value) + self.hands[place]


class Row(NamedTuple):
    """What comes out for one card or cluster."""

    tallies: dict[str, list[int]]
    positions: dict[str, str]
    sense: Fields


def voices(state: State, by: str) -> list[str]:
    """All voices in their order, `none` last."""
    there: set[str | None] = set()
    for person in state.get("participant", {}).values():
        there.add(person["group"] if by == "groups" else (person["networks"] or [None])[0])
    for stance in state.get("stance", {}).values():
        there.add(stance["group" if by == "groups" else "network"])
    if by == "groups":
        there |= {hands["group"] for hands in state.get("hands", {}).values()}
        for place in state.get("placement", {}).values():
            if place["said"] and "/" in place["map"]:
                there.add(place["map"].split("/")[1])
    records = state.get("group" if by == "groups" else "network", {})
    named = sorted((records[one]["order"], one) for one in there if one is not None)
    return [one for _, one in named] + (["none"] if None in there else [])


def cards(state: State, activity: str, by: str) -> dict[str, Row]:
    """A row for each card of an activity."""
    mine = [id for id, card in state.get("card", {}).items() if card["activity"] == activity]
    return {id: _row(state, by, _on_card(state, id, by)) for id in mine}


def clusters(state: State, activity: str, by: str) -> dict[str, Row]:
    """A row for each cluster on the maps of an activity."""
    found = state.get("cluster", {}).items()
    mine = [id for id, cluster in found if cluster["map"].split("/")[0] == activity]
    return {id: _row(state, by, _on_cluster(state, id, by)) for id in mine}


def derived(state: State) -> tuple[State, dict[str, str]]:
    """Tallies and senses of all mappings; and for each id, the activity it is of."""
    records: State = {"tally": {}, "sense": {}}
    of: dict[str, str] = {}
    for activity, fields in state.get("activity", {}).items():
        if fields["kind"] != "mapping":
            continue
        for by in ("groups", "networks"):
            rows = cards(state, activity, by) | clusters(state, activity, by)
            for id, row in rows.items():
                records["sense"][f"{id}/{by}"] = row.sense
                of[f"{id}/{by}"] = activity
                for voice, counts in row.tallies.items():
                    shared, not_ours, opposed = counts
                    records["tally"][f"{id}/{by}/{voice}"] = {
                        "shared": shared, "not_ours": not_ours, "opposed": opposed,
                        "position": row.positions[voice],
                    }  # fmt: skip
                    of[f"{id}/{by}/{voice}"] = activity
    return records, of


def answered(state: State) -> dict[str, Fields]:
    """About how many people have answered each card of a mapping: 1 to 8, then 10, 12, 14, 16,
    then in steps of 4, then of 8, and so on."""
    figures = [*range(1, 8)] + [n << step for step in range(1, 20) for n in range(4, 8)]
    counted = Counter(stance["card"] for stance in state.get("stance", {}).values())
    return {
        card: {"people": max(figure for figure in figures if figure <= people)}
        for card, people in counted.items()
        if state["activity"][state["card"][card]["activity"]]["kind"] == "mapping"
    }


def discords(state: State) -> dict[str, Fields]:
    """Where the stances of a group's own people stand elsewhere than their own map says."""
    found: dict[str, Fields] = {}
    quorum = _quorum(state)
    for id, place in state.get("placement", {}).items():
        activity, _, group = place["map"].partition("/")
        if not group or state["activity"][activity]["kind"] != "mapping":
            continue
        says = _meaning(state, activity, place["zone"])
        ballot = _on_card(state, place["card"], "groups")(group)._replace(said=None)
        where = position(ballot, quorum)
        veiled = shown(ballot, quorum) == [0, 0, 0]
        if says and not veiled and where not in (says, "silent", "unsure"):
            found[id] = {"position": where}
    return found


def position(ballot: Ballot, quorum: int) -> str:
    """Where a voice stands."""
    a, n, o, t = _counts(ballot)
    if ballot.said:
        return ballot.said
    if t < quorum:
        return "silent"
    a_part, n_part, o_part = Fraction(a, t), Fraction(n, t), Fraction(o, t)
    for holds, name in (
        (min(a_part, o_part) > Fraction(1, 3), "split"),
        (a_part >= Fraction(3, 5), "shared"),
        (o_part >= Fraction(3, 5), "opposed"),
        (n_part >= Fraction(3, 5), "absent"),
        (a_part >= Fraction(1, 3), "particular"),
    ):
        if holds:
            return name
    return "unsure"


def sense(ballots: dict[str, Ballot], quorum: int) -> Fields:
    """What comes out across voices, in their order."""
    positions = {voice: position(one, quorum) for voice, one in ballots.items()}
    all_positions = list(positions.values())
    v = len(all_positions)
    h = sum(one != "silent" for one in all_positions)
    s, p, o, x = (all_positions.count(w) for w in ("shared", "particular", "opposed", "split"))
    f = s + p
    d = x + min(f, o)
    polarity = "for" if f >= o else "against"
    a, b = (s, p) if polarity == "for" else (o, 0)
    if h == 0 or h < min(2, v) or Fraction(h, v) < Fraction(1, 2):
        came_out = "unheard"
    elif d > 0 and (Fraction(d, h) >= Fraction(1, 4) or f + o == 0):
        came_out = "divergence"
    elif a >= min(2, v) and Fraction(a, h) >= Fraction(3, 4):
        came_out = "convergence"
    elif a >= 2 and a > b:
        came_out = "bridge"
    elif f + o > 0:
        came_out = "particularity"
    else:
        came_out = "undecided"
    smaller = {"opposed"} if f >= o else {"shared", "particular"}
    odd = [voice for voice, one in positions.items() if one == "split" or one in smaller]
    strengths = [_strength(one, quorum, polarity) for one in ballots.values()]
    heard = [p for p, one in zip(strengths, all_positions, strict=True) if one != "silent"]
    consensus = 1.0
    for strength in strengths:
        consensus *= strength
    return {
        "sense": came_out,
        "polarity": polarity,
        "reserve": [] if came_out in ("unheard", "undecided") else odd,
        "consensus": consensus,
        "spread": max(heard) - min(heard) if heard else 0.0,
    }


def shown(ballot: Ballot, quorum: int) -> list[int]:
    """The counts as they may be shown."""
    a, n, o, t = _counts(ballot)
    if t < quorum or (ballot.people and len(ballot.people) < quorum):
        return [0, 0, 0]
    return [a, n, o]


def _on_card(state: State, card: str, by: str) -> Callable[[str], Ballot]:
    activity = state["card"][card]["activity"]
    field = "group" if by == "groups" else "network"

    def ballot(voice: str) -> Ballot:
        stances = [s for s in state.get("stance", {}).values() if s["card"] == card]
        people = [s["value"] for s in stances if (s[field] or "none") == voice]
        hands, said = (0, 0, 0), None
        if by == "groups":
            hands = _hands(state, card, voice)
            said = _meaning(state, activity, _said(state, card, voice))
        return Ballot(people, hands, said)

    return ballot


def _on_cluster(state: State, cluster: str, by: str) -> Callable[[str], Ballot]:
    activity = state["cluster"][cluster]["map"].split("/")[0]
    field = "group" if by == "groups" else "network"
    places = state.get("placement", {}).values()
    held = [place["card"] for place in places if place["cluster"] == cluster]
    people: dict[str, list[Fields]] = {}
    for stance in state.get("stance", {}).values():
        if stance["card"] in held:
            people.setdefault(stance["participant"], []).append(stance)
    once = [_once(stances) for stances in people.values()]

    def ballot(voice: str) -> Ballot:
        own = [value for value, latest in once if (latest[field] or "none") == voice]
        hands, said = (0, 0, 0), None
        if by == "groups":
            raised = [_hands(state, card, voice) for card in held] or [(0, 0, 0)]
            hands = (
                max(a for a, _, _ in raised),
                max(n for _, n, _ in raised),
                max(o for _, _, o in raised),
            )
            zones = {_said(state, card, voice) for card in held}
            said = _meaning(state, activity, zones.pop()) if len(zones) == 1 else None
        return Ballot(own, hands, said)

    return ballot


def _once(stances: list[Fields]) -> tuple[str, Fields]:
    """What a person says of a cluster, and the latest of their stances on it."""
    values = [stance["value"] for stance in stances]
    ranked = sorted(set(values), key=values.count, reverse=True)
    tied = len(ranked) > 1 and values.count(ranked[0]) == values.count(ranked[1])
    latest = max(stances, key=lambda stance: (stance["at"], stance["card"]))
    return "not_ours" if tied else ranked[0], latest


def _hands(state: State, card: str, group: str) -> tuple[int, int, int]:
    hands = state.get("hands", {}).get(f"{card}/{group}")
    return (hands["shared"], hands["not_ours"], hands["opposed"]) if hands else (0, 0, 0)


def _said(state: State, card: str, group: str) -> str | None:
    """The zone in which a group has said that a card lies on its own map."""
    activity = state["card"][card]["activity"]
    place = state.get("placement", {}).get(f"{activity}/{group}/{card}")
    return place["zone"] if place and place["said"] else None


def _meaning(state: State, activity: str, zone: str | None) -> str | None:
    if zone is None:
        return None
    sense = state["activity"][activity]["zones"][zone]["sense"]
    return MEANINGS[sense] if sense else None


def _row(state: State, by: str, ballot: Callable[[str], Ballot]) -> Row:
    quorum = _quorum(state)
    ballots = {voice: ballot(voice) for voice in voices(state, by)}
    positions = {voice: position(one, quorum) for voice, one in ballots.items()}
    tallies = {voice: shown(one, quorum) for voice, one in ballots.items()}
    return Row(tallies, positions, sense(ballots, quorum))


def _quorum(state: State) -> int:
    quorum: int = state["board"]["board"]["quorum"]
    return max(3, quorum)


def _counts(ballot: Ballot) -> tuple[int, int, int, int]:
    a, n, o = ballot.of("shared"), ballot.of("not_ours"), ballot.of("opposed")
    return a, n, o, a + n + o


def _strength(ballot: Ballot, quorum: int, polarity: str) -> float:
    a, _, o, t = _counts(ballot)
    if t >= quorum:
        return ((a if polarity == "for" else o) + 1) / (t + 2)
    if ballot.said is None:
        return 0.5
    if polarity == "against":
        return 0.2
    return {"shared": 0.8, "particular": 0.4, "split": 0.4, "absent": 0.2}[ballot.said]

"""Who sees what: the contract's table written down once more, on its own."""

from collections import Counter
from typing import Any, NamedTuple, TypeAlias

from tests.outside import arithmetic, vocabulary
from tests.outside.replica import State, without_empty

TO_ALL = ("board", "network", "group", "participant", "activity", "ball", "throw")


class Eyes(NamedTuple):
    """Whose token looks: a role; a person; the group of a table."""

    role: str
    person: str | None = None
    table: str | None = None


def by_now(state: State, eyes: Eyes) -> Eyes:
    """The same eyes as the person that they are by now: whoever they were merged into."""
    people = state.get("participant", {})
    if eyes.person is None or eyes.person in people:
        return eyes
    into = [id for id, person in people.items() if eyes.person in person.get("merged", [])]
    return eyes._replace(person=into[0]) if into else eyes


def view(state: State, eyes: Eyes, figures: "Figures | None" = None) -> State:
    """All that a token may see of a folded log, with the derived records.

    `figures` of this state, where they are worked out already.
    """
    eyes, figures = by_now(state, eyes), figures or work_out(state)
    seen: State = {}
    for kind in (*TO_ALL, *_LOOKS):
        looks = ((id, record(state, eyes, kind, id)) for id in state.get(kind, {}))
        seen[kind] = {id: fields for id, fields in looks if fields is not None}
    for kind, records in figures.items():
        seen[kind] = {
            id: fields for id, fields in records.items() if may_know(state, eyes, kind, id)
        }
    return without_empty(seen)


def record(state: State, eyes: Eyes, kind: str, id: str) -> dict[str, Any] | None:
    """What a token may see of one record of the log; None where that is nothing."""
    eyes, fields = by_now(state, eyes), state.get(kind, {}).get(id)
    if fields is None:
        return None
    if kind in TO_ALL:
        return _less(fields, "script") if kind == "activity" and not _staff(eyes) else fields
    return _LOOKS[kind](state, eyes, fields)


Figures: TypeAlias = State
"""Derived records, as whoever sees all of them would."""


def work_out(state: State) -> Figures:
    """All derived records of a folded log."""
    state = less_withheld(state)
    worked_out, _ = arithmetic.derived(state)
    return {
        **worked_out,
        "count": _counts(state),
        "headway": _headway(state),
        "answered": arithmetic.answered(state),
        "discord": arithmetic.discords(state),
        "dots": _dots(state),
        **vocabulary.derived(state),
    }


def less_withheld(state: State) -> State:
    """A state as if the cards that are off the screens had never been written."""
    cards = state.get("card", {})
    gone = {id for id, card in cards.items() if card.get("withheld")}
    hanging = ("placement", "hands", "stance", "vote")
    return {
        kind: {
            id: fields
            for id, fields in records.items()
            if not (kind == "card" and id in gone)
            and not (kind in hanging and fields["card"] in gone)
        }
        for kind, records in state.items()
    }


def may_know(state: State, eyes: Eyes, kind: str, id: str) -> bool:
    """Whether a token may see a derived record."""
    eyes = by_now(state, eyes)
    if kind in ("tally", "sense"):
        topic = id.split("/")[0]
        return _revealed(state, eyes, _activity_of(state, topic))
    if kind == "discord":
        return _staff(eyes) or id.split("/")[1] in _groups(state, eyes)
    if kind == "dots":
        return _staff(eyes) or _is_voted(state, state["card"][id])
    return True


def _is_voted(state: State, card: dict[str, Any]) -> bool:
    """Whether the dots of a card are told to all: it is shown, and no more can be given."""
    activity = state["activity"][card["activity"]]
    return bool(activity["revealed"] and activity["locked"] and not card.get("withheld"))


def _activity_of(state: State, topic: str) -> str:
    card = state.get("card", {}).get(topic)
    map: str = card["activity"] if card else state["cluster"][topic]["map"]
    return map.partition("/")[0]


def _staff(eyes: Eyes) -> bool:
    return eyes.role == "facilitator"


def _card(state: State, eyes: Eyes, card: dict[str, Any]) -> dict[str, Any] | None:
    activity = state["activity"][card["activity"]]
    own = eyes.person is not None and card["author"] == eyes.person
    with_group = activity["scope"] == "groups" and card["group"] in _groups(state, eyes)
    seen = (
        activity["kind"] == "mapping"
        or activity["revealed"]
        or own
        or (activity["kind"] != "surprise" and (with_group or _staff(eyes)))
    )
    if card.get("withheld"):
        seen = own or (_staff(eyes) and (activity["kind"] != "surprise" or activity["revealed"]))
    if not seen:
        return None
    # Whom a card speaks for is the author's kind of secret.
    return card if own or activity["authors"] else _less(card, "author", "on_behalf")


def _on_map(state: State, eyes: Eyes, record: dict[str, Any]) -> dict[str, Any] | None:
    name, _, group = record["map"].partition("/")
    activity = state["activity"][name]
    seen = (
        _staff(eyes)
        or activity["revealed"]
        or (group in _groups(state, eyes) if group else activity["scope"] == "plenary")
    )
    if _off_screens(state, record):
        # Whoever moved it learns nothing of it any more, not even that it was they.
        seen, eyes = _staff(eyes), eyes._replace(person=None)
    if not seen:
        return None
    if "sources" in record and not _revealed(state, eyes, name):
        record = _less(record, "sources")
    own = eyes.person is not None and record.get("by") == eyes.person
    return record if own or activity["authors"] else _less(record, "by")


def _own(state: State, eyes: Eyes, record: dict[str, Any]) -> dict[str, Any] | None:
    return record if record["participant"] == eyes.person else None


def _hands(state: State, eyes: Eyes, hands: dict[str, Any]) -> dict[str, Any] | None:
    if _off_screens(state, hands) and not _staff(eyes):
        return None
    activity = state["card"][hands["card"]]["activity"]
    return hands if _revealed(state, eyes, activity) else None


def _off_screens(state: State, record: dict[str, Any]) -> bool:
    """Whether a record hangs on a card that facilitators took off the screens."""
    return bool("card" in record and state["card"][record["card"]].get("withheld"))


def _revealed(state: State, eyes: Eyes, activity: str) -> bool:
    """Whether what is worked out of an activity is shown."""
    return _staff(eyes) or bool(state["activity"][activity]["revealed"])


def _section(state: State, eyes: Eyes, section: dict[str, Any]) -> dict[str, Any] | None:
    published = state["board"]["board"]["published"]
    return section if _staff(eyes) or published else None


_LOOKS = {
    "card": _card,
    "placement": _on_map,
    "cluster": _on_map,
    "stance": _own,
    "vote": _own,
    "hands": _hands,
    "section": _section,
}


def _groups(state: State, eyes: Eyes) -> set[str]:
    """The group one sits in: a person's on the board, a table's own."""
    group = eyes.table
    if eyes.person is not None:
        group = state["participant"][eyes.person]["group"]
    return set() if group is None else {group}


def _counts(state: State) -> dict[str, dict[str, Any]]:
    counts: dict[str, dict[str, Any]] = {}
    for card in state.get("card", {}).values():
        count = counts.setdefault(card["activity"], {"cards": 0, "groups": {}})
        count["cards"] += 1
        if card["group"] is not None:
            count["groups"][card["group"]] = count["groups"].get(card["group"], 0) + 1
    return counts


def _dots(state: State) -> dict[str, dict[str, Any]]:
    sums: Counter[str] = Counter()
    for vote in state.get("vote", {}).values():
        sums[vote["card"]] += vote["count"]
    return {card: {"count": count} for card, count in sums.items() if count}


def _headway(state: State) -> dict[str, dict[str, Any]]:
    placements = state.get("placement", {}).values()
    lying = (each["map"] for each in placements if each["zone"] is not None)
    return {map: {"placed": n} for map, n in Counter(lying).items() if "/" in map}


def _less(fields: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in names}

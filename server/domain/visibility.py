"""Who sees what of one record (R9): the table of the protocol, a function for each kind."""

from collections.abc import Callable
from typing import Final, TypeAlias

from protocol.ids import split_map
from protocol.records import Fields, State
from server.domain.derived import Derived
from server.domain.layers import ALL, FACILITATORS, Layer, Viewer, of_group, of_person, of_viewer

Shown: TypeAlias = dict[Layer, Fields]
"""For each layer, the fields of a record it may see. A viewer sees the merge of its layers."""

_AUTHORSHIP: Final = ("author", "on_behalf")


def shown(state: State, kind: str, id: str) -> Shown:
    """What each layer sees of a record; nothing where there is no such record."""
    fields = state.get(kind, {}).get(id)
    return {} if fields is None else _RULES[kind](state, fields)


def sees(state: State, viewer: Viewer, kind: str, id: str) -> bool:
    """Whether a viewer sees anything of a record."""
    layers = shown(state, kind, id)
    return any(layer in layers for layer in of_viewer(viewer))


def worked_out(state: State, activity: str) -> Layer:
    """Who sees tallies and senses of an activity, and hands: all, once it is revealed."""
    fields = state.get("activity", {}).get(activity)
    return ALL if fields is not None and fields["revealed"] else FACILITATORS


def derived_shown(state: State, derived: Derived) -> Shown:
    """What each layer sees of a derived record; nothing where it is none any more."""
    if derived.fields is None:
        return {}
    match derived.kind:
        case "answered":
            return {ALL: derived.fields}
        case "discord":
            _, group, _ = derived.id.split("/")
            return dict.fromkeys((FACILITATORS, of_group(group)), derived.fields)
        case _:
            return {worked_out(state, derived.activity): derived.fields}


def dots_shown(state: State, card: str, dots: Fields | None) -> Shown:
    """What each layer sees of the dots of a card: facilitators at once; all when the votes are
    over, or who looks at the total while a neighbour gives a dot would see whose it is."""
    record = state.get("card", {}).get(card)
    if dots is None or record is None or record.get("withheld", False):
        return {}
    activity = state["activity"][record["activity"]]
    return {ALL if activity["revealed"] and activity["locked"] else FACILITATORS: dots}


def _to_all(state: State, fields: Fields) -> Shown:
    return {ALL: fields}


def _activity(state: State, fields: Fields) -> Shown:
    return {ALL: _without(fields, "script"), FACILITATORS: {"script": fields["script"]}}


def _card(state: State, fields: Fields) -> Shown:
    activity = state["activity"].get(fields["activity"])
    author = fields["author"]
    if activity is None:
        return {}
    if activity["revealed"] or activity["kind"] == "mapping":
        layers = [ALL]
    elif activity["kind"] == "surprise":
        layers = []
    else:
        layers = [FACILITATORS]
        if activity["scope"] == "groups" and fields["group"] is not None:
            layers.append(of_group(fields["group"]))
    if fields.get("withheld", False):
        layers = [FACILITATORS] if layers else []
    common = fields if activity["authors"] else _without(fields, *_AUTHORSHIP)
    result: Shown = dict.fromkeys(layers, common)
    if author is not None:
        if ALL not in layers:
            result[of_person(author)] = fields
        elif common is not fields:
            result[of_person(author)] = {name: fields[name] for name in _AUTHORSHIP}
    return result


def _on_map(state: State, fields: Fields) -> Shown:
    activity_id, group = split_map(fields["map"])
    activity = state["activity"].get(activity_id)
    if activity is None:
        return {}
    public = activity["revealed"] or (group is None and activity["scope"] == "plenary")
    layers = [ALL] if public else [FACILITATORS, *([of_group(group)] if group else [])]
    if _withheld(state, fields.get("card")):
        return {FACILITATORS: fields if activity["authors"] else _without(fields, "by")}
    if "sources" in fields and not activity["revealed"]:
        # They tell of clusters on maps that are not shown yet.
        common = dict.fromkeys(layers, _without(fields, "sources"))
        return common | {FACILITATORS: fields if not public else {"sources": fields["sources"]}}
    if activity["authors"] or "by" not in fields:
        return dict.fromkeys(layers, fields)
    # A null is hidden too: it would tell which places somebody who is gone had made.
    result: Shown = dict.fromkeys(layers, _without(fields, "by"))
    by = fields["by"]
    person = state.get("participant", {}).get(by)
    if person is not None and (public or (group is not None and person["group"] == group)):
        result[of_person(by)] = {"by": by}
    return result


def _to_owner(state: State, fields: Fields) -> Shown:
    return {of_person(fields["participant"]): fields}


def _once_revealed(state: State, fields: Fields) -> Shown:
    card = state.get("card", {}).get(fields["card"])
    if card is None or _withheld(state, fields["card"]):
        return {FACILITATORS: fields}
    return {worked_out(state, card["activity"]): fields}


def _once_published(state: State, fields: Fields) -> Shown:
    return {ALL if state["board"]["board"]["published"] else FACILITATORS: fields}


def _withheld(state: State, card: str | None) -> bool:
    """Whether facilitators took a card off the screens."""
    fields = state.get("card", {}).get(card or "")
    return fields is not None and bool(fields.get("withheld", False))


def _without(fields: Fields, *names: str) -> Fields:
    return {name: value for name, value in fields.items() if name not in names}


_RULES: Final[dict[str, Callable[[State, Fields], Shown]]] = {
    "board": _to_all,
    "network": _to_all,
    "group": _to_all,
    "participant": _to_all,
    "activity": _activity,
    "card": _card,
    "cluster": _on_map,
    "placement": _on_map,
    "stance": _to_owner,
    "vote": _to_owner,
    "hands": _once_revealed,
    "ball": _to_all,
    "throw": _to_all,
    "section": _once_published,
}

"""Agendas: what a board can start with, made by the same commands as by hand."""

from typing import Any, Final, cast

from msgspec import Struct

from protocol.commands import (
    ActivityAdd,
    ActivityFields,
    BoardSet,
    GroupAdd,
    GroupFields,
    NetworkAdd,
    NetworkFields,
    parse,
)
from protocol.records import Fields, State, complete
from server.domain.lookup import board


class Agenda(Struct, frozen=True):
    """A template in one language; its lists are in the order they are shown."""

    id: str
    language: str
    title: str
    description: str
    board: BoardSet
    networks: tuple[NetworkAdd, ...]
    groups: tuple[GroupAdd, ...]
    activities: tuple[ActivityAdd, ...]


_OF_A_BOARD: Final = ("language", "question", "presentation", "resources", "licence", "quorum")
"""What stays when a session's agenda is used for another: not who leads it, nor until when."""

_OF_A_RUN: Final = frozenset({"order", "step", "locked"})
"""Fields of an activity that say how far a session is; order is the order of the list."""

_BEGIN_HIDDEN: Final = ("mapping", "surprise")


def agenda_of(state: State) -> Agenda:
    """The agenda of a board, to begin another with: no people, no cards, nothing begun."""
    about = board(state)
    fresh = complete("board", {})
    kept = {name: about[name] for name in _OF_A_BOARD if about[name] != fresh[name]}
    kept["language"] = about["language"]
    return Agenda(
        id="saved",
        language=about["language"],
        title=about["title"],
        description=about["question"] or "",
        board=cast(BoardSet, parse("board.set", {"fields": kept})),
        networks=tuple(
            cast(NetworkAdd, _added("network.add", id, _some("network", NetworkFields, fields)))
            for id, fields in _in_order(state, "network")
        ),
        groups=tuple(
            cast(GroupAdd, _added("group.add", id, _some("group", GroupFields, fields)))
            for id, fields in _in_order(state, "group")
        ),
        activities=tuple(
            cast(ActivityAdd, _added("activity.add", id, _at_first(fields)))
            for id, fields in _in_order(state, "activity")
        ),
    )


def _added(command: str, id: str, fields: Fields) -> Any:
    return parse(command, {"id": id, "fields": fields})


def _at_first(activity: Fields) -> Fields:
    """The fields of an activity that is not begun yet."""
    fields = _some("activity", ActivityFields, activity)
    fields["kind"] = activity["kind"]
    if activity["kind"] in _BEGIN_HIDDEN:
        fields["revealed"] = False
    if activity["kind"] == "mapping":
        fields |= {"zones": activity["zones"], "steps": activity["steps"]}
    if fields.get("steps"):
        fields["step"] = fields["steps"][0]["key"]
    if "zones" in fields:
        fields["zones"] = _renumbered(fields["zones"])
    return fields


def _some(kind: str, form: type[Struct], fields: Fields) -> Fields:
    """The fields of a form that are not as usual, in its order."""
    usual = complete(kind, {})
    return {
        name: fields[name]
        for name in form.__struct_encode_fields__
        if name not in _OF_A_RUN
        and name in fields
        and (name == "color" or fields[name] != usual[name])
    }


def _renumbered(zones: Fields) -> Fields:
    ordered = sorted(zones.items(), key=lambda zone: (zone[1]["order"], zone[0]))
    return {id: {**zone, "order": order} for order, (id, zone) in enumerate(ordered, start=1)}


def _in_order(state: State, kind: str) -> list[tuple[str, Fields]]:
    return sorted(state.get(kind, {}).items(), key=lambda item: (item[1]["order"], item[0]))

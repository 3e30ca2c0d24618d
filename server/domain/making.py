"""Making: the first event of a board."""

from typing import Final

from protocol.commands import given
from protocol.events import Change
from protocol.fold import fold
from protocol.records import State
from server.domain import activities, groups, networks
from server.domain.actor import Actor
from server.domain.agenda import Agenda
from server.domain.changes import Changes
from server.domain.decision import Decision

_MAKER: Final = Actor("facilitator", "facilitator:1", None, None)


def make_board(
    title: str, agenda: Agenda, *, language: str, question: str | None = None
) -> list[Change]:
    """The changes of `board.made`: the board as asked for, with what the agenda lays ready.

    No activity is started. The texts given are clean already.
    """
    state: State = {}
    asked = {"title": title, "language": language}
    if question is not None:
        asked["question"] = question
    board = Changes(state)
    board.create("board", "board", {**given(agenda.board.fields), **asked})
    made = _folded(state, board.made())
    for network in agenda.networks:
        made += _take(state, networks.add(state, _MAKER, network, 0))
    for group in agenda.groups:
        made += _take(state, groups.add(state, _MAKER, group, 0))
    for activity in agenda.activities:
        made += _take(state, activities.add(state, _MAKER, activity, 0))
    return made


def _take(state: State, decision: Decision) -> list[Change]:
    return _folded(state, decision.changes)


def _folded(state: State, changes: list[Change]) -> list[Change]:
    fold(state, changes)
    return changes

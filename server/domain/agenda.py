"""Agendas: what a board can start with, made by the same commands as by hand."""

from msgspec import Struct

from protocol.commands import ActivityAdd, BoardSet, GroupAdd, NetworkAdd


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

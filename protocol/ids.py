"""Ids: who makes them, what they look like, how they are composed."""

import re
from typing import Final

ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
UUID: Final = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
AUTHOR: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_:-]{0,159}")
TYPE: Final = re.compile(r"[a-z_]{1,40}\.[a-z_]{1,40}")
RESERVED: Final = frozenset({"none", "groups", "networks"})
_VOICES: Final = {"groups": "group", "networks": "network"}


def valid(id: str) -> bool:
    """Whether a text may be the id of a record that somebody makes."""
    return ID.fullmatch(id) is not None and id not in RESERVED


def compose(*ids: str) -> str:
    """The id of a record that belongs to several, such as a placement's `map/card`."""
    return "/".join(ids)


def map_of(activity: str, group: str | None = None) -> str:
    """The id of a map: the plenary's is its activity, a group's is `activity/group`."""
    return activity if group is None else f"{activity}/{group}"


def split_map(map: str) -> tuple[str, str | None]:
    """The activity and the group of a map; no group for the plenary's."""
    activity, _, group = map.partition("/")
    return activity, group or None


def split_lens(id: str) -> tuple[str, list[str]]:
    """The kind of its voices and their ids, from the id of a lens such as `groups/g1,g2`.

    Raises `ValueError` where it has fewer than two, one twice, or they are neither groups nor
    networks.
    """
    axis, _, listed = id.partition("/")
    voices = listed.split(",")
    if axis not in _VOICES or len(voices) < 2 or len(voices) != len(set(voices)):
        raise ValueError(f"{id} is no lens")
    return _VOICES[axis], voices

"""Layers: the audiences that a record can show fields to, and who belongs to which."""

from typing import Final, NamedTuple, TypeAlias

from protocol.records import Role

Layer: TypeAlias = str
ALL: Final[Layer] = "all"
FACILITATORS: Final[Layer] = "facilitators"


class Viewer(NamedTuple):
    """Whoever looks at a board; `group` is where they sit now."""

    role: Role
    participant: str | None
    group: str | None


def of_group(group: str) -> Layer:
    """The layer of the people and the table of a group."""
    return f"group:{group}"


def of_person(participant: str) -> Layer:
    """The layer of one person."""
    return f"person:{participant}"


def is_group(layer: Layer) -> bool:
    """Whether a layer is a group's."""
    return layer.startswith("group:")


def is_personal(layer: Layer) -> bool:
    """Whether a layer is one person's own."""
    return layer.startswith("person:")


def of_viewer(viewer: Viewer) -> tuple[Layer, ...]:
    """The layers a viewer's replica is merged from, in this order."""
    layers = [ALL]
    if viewer.role == "facilitator":
        layers.append(FACILITATORS)
    if viewer.group is not None and viewer.role in ("participant", "table"):
        layers.append(of_group(viewer.group))
    if viewer.participant is not None:
        layers.append(of_person(viewer.participant))
    return tuple(layers)

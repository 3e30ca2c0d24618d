"""Commands: wishes, in the imperative, with the arguments each takes.

An argument that may be left out is `UNSET`; `null` is a value. Nothing else is accepted.
"""

from typing import Final, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

from protocol.records import (
    Activity,
    Board,
    Fields,
    Group,
    Network,
    Number,
    StanceValue,
    partial,
)

BoardFields = partial(
    Board,
    "BoardFields",
    frozenset(
        {
            "title", "question", "presentation", "language", "team", "resources", "organiser",
            "contact", "keep_until", "licence", "quorum",
        }
    ),
)  # fmt: skip
ActivityFields = partial(
    Activity,
    "ActivityFields",
    frozenset(
        {
            "kind", "title", "prompt", "script", "minutes", "order", "zones", "steps", "step",
            "scope", "revealed", "locked", "authors", "asks", "votes_each", "section", "closes",
        }
    ),
)  # fmt: skip
GroupFields = partial(Group, "GroupFields", frozenset({"name", "remote", "color", "order"}))
NetworkFields = partial(Network, "NetworkFields")


class Args(Struct, forbid_unknown_fields=True):
    """The arguments of a command."""


class BoardSet(Args):
    fields: BoardFields  # type: ignore[valid-type]


class BoardSpotlight(Args):
    target: tuple[str, str] | None


class BoardAdjourn(Args):
    adjourned: bool


class BoardClose(Args):
    pass


class BoardReopen(Args):
    pass


class BoardPublish(Args):
    published: bool


class ActivityAdd(Args):
    id: str
    fields: ActivityFields  # type: ignore[valid-type]


class ActivitySet(Args):
    activity: str
    fields: ActivityFields  # type: ignore[valid-type]


class ActivityRemove(Args):
    activity: str


class ActivityStart(Args):
    activity: str


class ActivityStep(Args):
    activity: str
    step: str | None


class ActivityReveal(Args):
    activity: str
    revealed: bool


class ActivityTimer(Args):
    activity: str
    action: Literal["start", "pause", "add", "stop"]
    seconds: Number | None | UnsetType = UNSET


class ActivityCarry(Args):
    from_: str = msgspec.field(name="from")
    to: str
    cards: list[str] | None | UnsetType = UNSET


class GroupAdd(Args):
    id: str
    fields: GroupFields  # type: ignore[valid-type]


class GroupSet(Args):
    id: str
    fields: GroupFields  # type: ignore[valid-type]


class GroupRemove(Args):
    id: str


class GroupFinished(Args):
    group: str
    finished: bool


class NetworkAdd(Args):
    id: str
    fields: NetworkFields  # type: ignore[valid-type]


class NetworkSet(Args):
    id: str
    fields: NetworkFields  # type: ignore[valid-type]


class NetworkRemove(Args):
    id: str


class ParticipantSet(Args):
    participant: str
    name: str | None | UnsetType = UNSET
    organisation: str | None | UnsetType = UNSET
    capacity: str | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    networks: list[str] | UnsetType = UNSET
    keywords: list[str] | UnsetType = UNSET
    named: bool | UnsetType = UNSET


class ParticipantRemove(Args):
    participant: str


class ParticipantMerge(Args):
    from_: str = msgspec.field(name="from")
    into: str


class CardAdd(Args):
    id: str
    activity: str
    text: str
    zone: str | None | UnsetType = UNSET
    about: str | None | UnsetType = UNSET
    on_behalf: str | None | UnsetType = UNSET
    carrier: str | None | UnsetType = UNSET
    place: str | None | UnsetType = UNSET
    link: str | None | UnsetType = UNSET


class CardSet(Args):
    card: str
    text: str | UnsetType = UNSET
    about: str | None | UnsetType = UNSET
    carrier: str | None | UnsetType = UNSET
    place: str | None | UnsetType = UNSET
    link: str | None | UnsetType = UNSET


class CardRemove(Args):
    card: str


class CardWithhold(Args):
    card: str
    withheld: bool


class CardQuestion(Args):
    card: str
    question: str | None


class CardPlace(Args):
    map: str
    card: str
    zone: str | None
    cluster: str | None | UnsetType = UNSET
    rank: Number | None | UnsetType = UNSET


class MapSay(Args):
    map: str
    cards: list[str]


class ClusterAdd(Args):
    id: str
    map: str
    title: str
    cards: list[str]
    zone: str | None | UnsetType = UNSET
    sources: list[str] | UnsetType = UNSET


class ClusterSet(Args):
    cluster: str
    title: str | UnsetType = UNSET
    zone: str | None | UnsetType = UNSET
    rank: Number | UnsetType = UNSET


class ClusterQuestion(Args):
    cluster: str
    question: str | None


class ClusterMerge(Args):
    from_: str = msgspec.field(name="from")
    into: str


class ClusterDissolve(Args):
    cluster: str


class ProposalDecline(Args):
    activity: str
    clusters: list[str]
    declined: bool


class StanceTake(Args):
    card: str
    value: StanceValue | None


class HandsCount(Args):
    card: str
    group: str
    shared: int
    not_ours: int
    opposed: int


class VoteCast(Args):
    card: str
    count: int


class YarnStart(Args):
    ball: str
    holder: str


class YarnThrow(Args):
    id: str
    ball: str
    to: str
    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    reason: str | None | UnsetType = UNSET


class YarnStop(Args):
    ball: str


class SectionSet(Args):
    section: str
    body: str
    base: str | None | UnsetType = UNSET


class SectionReset(Args):
    section: str


class Undo(Args):
    command: str | None | UnsetType = UNSET


COMMANDS: Final[dict[str, type[Args]]] = {
    "board.set": BoardSet,
    "board.spotlight": BoardSpotlight,
    "board.adjourn": BoardAdjourn,
    "board.close": BoardClose,
    "board.reopen": BoardReopen,
    "board.publish": BoardPublish,
    "activity.add": ActivityAdd,
    "activity.set": ActivitySet,
    "activity.remove": ActivityRemove,
    "activity.start": ActivityStart,
    "activity.step": ActivityStep,
    "activity.reveal": ActivityReveal,
    "activity.timer": ActivityTimer,
    "activity.carry": ActivityCarry,
    "group.add": GroupAdd,
    "group.set": GroupSet,
    "group.remove": GroupRemove,
    "group.finished": GroupFinished,
    "network.add": NetworkAdd,
    "network.set": NetworkSet,
    "network.remove": NetworkRemove,
    "participant.set": ParticipantSet,
    "participant.remove": ParticipantRemove,
    "participant.merge": ParticipantMerge,
    "card.add": CardAdd,
    "card.set": CardSet,
    "card.remove": CardRemove,
    "card.withhold": CardWithhold,
    "card.question": CardQuestion,
    "card.place": CardPlace,
    "map.say": MapSay,
    "cluster.add": ClusterAdd,
    "cluster.set": ClusterSet,
    "cluster.question": ClusterQuestion,
    "cluster.merge": ClusterMerge,
    "cluster.dissolve": ClusterDissolve,
    "proposal.decline": ProposalDecline,
    "stance.take": StanceTake,
    "hands.count": HandsCount,
    "vote.cast": VoteCast,
    "yarn.start": YarnStart,
    "yarn.throw": YarnThrow,
    "yarn.stop": YarnStop,
    "section.set": SectionSet,
    "section.reset": SectionReset,
    "undo": Undo,
}


def parse(name: str, args: Fields) -> Args:
    """The typed arguments of a command.

    Raises `KeyError` for an unknown name, `msgspec.ValidationError` for arguments of another form.
    """
    return msgspec.convert(args, COMMANDS[name], strict=True)


def given(struct: Struct) -> Fields:
    """The fields that were given, as plain values; those left out are not there."""
    plain = msgspec.to_builtins(struct)
    assert isinstance(plain, dict)
    return plain

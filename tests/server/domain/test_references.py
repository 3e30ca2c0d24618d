"""References: the one table, held against the records, and what it finds dangling."""

import pytest

from protocol.fold import fold
from protocol.records import RECORDS, Fields, complete
from server.domain.references import REFERENCES, Dangling, dangling
from tests.server.domain.stage import ANNA, FACILITATOR, Stage

PLAIN = {
    "board": {"title", "question", "presentation", "language", "team", "resources", "organiser",
              "contact", "keep_until", "licence", "adjourned", "closed", "published", "quorum"},
    "network": {"name", "color", "order"},
    "group": {"name", "remote", "color", "order", "finished"},
    "participant": {"name", "organisation", "capacity", "keywords", "number", "named", "merged"},
    "activity": {"kind", "title", "prompt", "script", "minutes", "order", "zones", "steps",
                 "scope", "revealed", "locked", "authors", "asks", "votes_each", "closes", "timer",
                 "declined", "section"},
    "card": {"text", "question", "carrier", "place", "link", "on_behalf", "created", "withheld",
             "reworded"},
    "cluster": {"title", "rank", "question"},
    "placement": {"rank", "said"},
    "stance": {"value", "at"},
    "vote": {"count"},
    "hands": {"shared", "not_ours", "opposed"},
    "ball": {"color", "stopped"},
    "throw": {"reason", "number"},
    "section": {"key", "title", "body", "order", "base"},
}  # fmt: skip
"""Fields that name no record."""


def test_every_field_is_plain_or_in_the_table() -> None:
    for kind, struct in RECORDS.items():
        named = {reference.field for reference in REFERENCES if reference.kind == kind}
        assert named | PLAIN[kind] == set(struct.__struct_encode_fields__)
        assert not named & PLAIN[kind]


@pytest.mark.parametrize(
    ("kind", "id", "fields", "field"),
    [
        ("board", "board", {"activity": "gone"}, "activity"),
        ("board", "board", {"spotlight": ["zone", "map/gone"]}, "spotlight"),
        ("board", "board", {"spotlight": ["lens", "groups/none,gone"]}, "spotlight"),
        ("board", "board", {"spotlight": ["lens", "gone"]}, "spotlight"),
        ("participant", "p", {"group": "gone"}, "group"),
        ("participant", "p", {"networks": ["libre", "gone"]}, "networks"),
        ("activity", "x", {"step": "gone"}, "step"),
        ("card", "x", {"activity": "gone"}, "activity"),
        ("card", "x", {"activity": "map", "author": "gone"}, "author"),
        ("card", "x", {"activity": "map", "about": "map"}, "about"),
        ("cluster", "x", {"map": "map/gone"}, "map"),
        ("cluster", "x", {"map": "map", "zone": "a"}, "zone"),
        ("placement", "map/gone", {"map": "map", "card": "gone"}, "card"),
        ("placement", "map/c", {"map": "map", "card": "c", "cluster": "gone"}, "cluster"),
        ("stance", "gone/p", {"card": "gone", "participant": "anna", "value": "shared"}, "card"),
        ("hands", "c/gone", {"card": "c", "group": "gone"}, "group"),
        ("throw", "x", {"ball": "gone"}, "ball"),
    ],
)
def test_what_names_nothing_is_found(
    stage: Stage, kind: str, id: str, fields: Fields, field: str
) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x")
    assert dangling(stage.state) == []
    fold(stage.state, [(kind, id, complete(kind, fields) if kind != "board" else fields)])
    assert dangling(stage.state) == [Dangling(kind, id, field)]


def test_people_behind_stances_and_votes_may_be_gone(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="map", text="x")
    stance = {"card": "c", "participant": "gone", "value": "shared", "group": "t1"}
    vote = {"card": "c", "participant": "gone", "count": 1}
    fold(
        stage.state,
        [
            ("stance", "c/gone", complete("stance", stance)),
            ("vote", "c/gone", complete("vote", vote)),
            ("hands", "c/t1", complete("hands", {"card": "c", "group": "t1"})),
        ],
    )
    assert dangling(stage.state) == []
    stage.do(FACILITATOR, "participant.remove", participant="anna")
    stage.do(FACILITATOR, "group.remove", id="t1")
    assert stage.of("stance", "c/gone")["group"] is None
    assert not stage.has("hands", "c/t1")
    stage.do(FACILITATOR, "card.remove", card="c")
    assert not stage.state["stance"]
    assert not stage.state["vote"]

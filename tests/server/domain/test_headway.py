"""Headway: how many cards each group has placed on its own map."""

from server.domain.headway import Headway


def placement(map_id: str, zone: str | None) -> dict[str, object]:
    return {"map": map_id, "card": "c", "zone": zone, "cluster": None}


def test_what_lies_in_a_zone_of_a_groups_map_counts() -> None:
    headway = Headway()
    placements = {
        "m/t1/a": placement("m/t1", "z"),
        "m/t1/b": placement("m/t1", "z"),
        "m/t1/c": placement("m/t1", None),
        "m/a": placement("m", "z"),
    }
    assert headway.touch(placements.items()) == {"m/t1"}
    assert headway.of("m/t1") == {"placed": 2}
    assert headway.of("m") is None


def test_what_goes_counts_no_more() -> None:
    headway = Headway()
    headway.touch([("m/t1/a", placement("m/t1", "z"))])
    assert headway.touch([("m/t1/a", placement("m/t1", None))]) == {"m/t1"}
    assert headway.of("m/t1") is None
    assert headway.touch([("m/t1/a", None)]) == set()

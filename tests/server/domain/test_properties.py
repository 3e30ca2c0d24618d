"""Whatever is wished, by whomever, in whatever order: what comes out is sound."""

from copy import deepcopy
from random import Random
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.ids import compose
from protocol.records import RECORDS, State, check
from server.domain.references import dangling
from server.domain.refused import Refused
from tests.server.domain.stage import furnished
from tests.server.domain.wishes import wish

STEPS: Final = 60


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_whatever_is_wished_leaves_a_sound_board(random: Random) -> None:
    stage = furnished()
    for _ in range(STEPS):
        actor, name, raw = wish(random, stage.state)
        before = deepcopy(stage.state)
        try:
            decision = stage.do(actor, name, **raw)
        except Refused:
            assert stage.state == before
            continue
        _sound(stage.state)
        stage.now += random.randrange(3_000)
        if decision.type == "command.undone":
            continue
        after = deepcopy(stage.state)
        stage.do(actor, "undo")
        assert _plain(stage.state) == _plain(before), name
        if random.random() < 0.8:
            stage.state = after
            stage.past.pop()


def _sound(state: State) -> None:
    assert dangling(state) == []
    ids = [id for kind in RECORDS for id in state.get(kind, {})]
    assert len(ids) == len(set(ids))
    for kind, records in state.items():
        for fields in records.values():
            assert set(fields) == set(RECORDS[kind].__struct_encode_fields__)
            check(kind, fields)
    for id, place in state.get("placement", {}).items():
        assert id == compose(place["map"], place["card"])
        assert place["map"].partition("/")[0] == state["card"][place["card"]]["activity"]
        assert place["zone"] is not None or place["cluster"] is not None
        if place["cluster"] is not None:
            cluster = state["cluster"][place["cluster"]]
            assert (cluster["map"], cluster["zone"]) == (place["map"], place["zone"])


def _plain(state: State) -> State:
    """A state without kinds that have no record."""
    return {kind: records for kind, records in state.items() if records}

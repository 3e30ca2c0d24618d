"""LIMIT4: what is kept of the past of a board is bounded."""

from protocol.records import complete
from server.domain.layers import ALL
from server.domain.views import Views
from server.rooms import ring
from server.rooms.ring import Patch, Ring


def test_limit4_the_past_that_is_kept_is_bounded_in_bytes() -> None:
    state = {"activity": {"a": complete("activity", {"kind": "collect"})}, "card": {}}
    views = Views(state)
    kept = Ring(0)
    long = "x" * (ring.KEPT_BYTES // 10)
    for seq in range(1, 41):
        card = complete("card", {"activity": "a", "text": f"{seq}{long}"})
        state["card"]["c"] = card
        views.advance([("card", "c", card)])
        patch = Patch(seq, seq, 0, views.take())
        kept.add(patch, seq)
        patch.frame((ALL,))
    assert not kept.covers(20)
    assert kept.covers(39)
    assert sum(patch.weight for patch in kept.after(0)) <= 1.2 * ring.KEPT_BYTES

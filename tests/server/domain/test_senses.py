"""Senses kept up change by change are those of the whole, counted anew and independently."""

from random import Random
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.counted import Counted
from server.domain.refused import Refused
from server.domain.senses import Senses
from tests.outside import arithmetic
from tests.outside.oracle import less_withheld
from tests.server.domain.stage import FACILITATOR, Stage, furnished
from tests.server.domain.wishes import wish

STEPS: Final = 100
PEOPLE: Final = 12
ZONES: Final = ("convergence", "particularity", "divergence", "elsewhere")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32).map(Random))
def test_mod2_whatever_is_wished_the_map_is_that_of_the_whole(random: Random) -> None:
    stage = _peopled()
    counted = Counted(stage.state)
    senses = Senses(counted)
    known = _of(senses, stage.state)
    touched: list[tuple[str, str]] = []
    for _ in range(STEPS):
        likely = _speaks if random.random() < 0.8 else wish
        actor, name, raw = likely(random, stage.state)
        try:
            decision = stage.do(actor, name, **raw)
        except Refused:
            continue
        stage.now += random.randrange(3)
        touched += [(kind, id) for kind, id, _ in decision.changes]
        if random.random() < 0.4:
            continue
        for activity, kind, id, fields in senses.advance(counted.follow(touched)):
            if fields is None:
                del known[kind, id]
            else:
                known[kind, id] = (activity, fields)
        touched = []
        assert known == _of(senses, stage.state)
        assert known == _of(Senses(Counted(stage.state)), stage.state)
        heard = less_withheld(stage.state)
        records, of = arithmetic.derived(heard)
        records["answered"] = arithmetic.answered(heard)
        records["discord"] = arithmetic.discords(heard)
        of |= {place: place.split("/")[0] for place in records["discord"]}
        of |= {card: stage.of("card", card)["activity"] for card in records["answered"]}
        flat = {(kind, id): f for kind, its in records.items() for id, f in its.items()}
        assert {key: fields for key, (_, fields) in known.items()} == flat
        assert {id: activity for (_, id), (activity, _) in known.items()} == of
        for by in ("groups", "networks"):
            assert list(senses.voices(by)) == arithmetic.voices(heard, by)


def _speaks(random: Random, state: State) -> tuple[Actor, str, Fields]:
    """Somebody says something that counts, or moves to where it counts otherwise."""
    id, group = f"p{random.randrange(PEOPLE)}", random.choice(("t1", "t2"))
    person = Actor("participant", id, id, None)
    table = Actor("table", f"table:{group}", None, group)
    card = random.choice([*state.get("card", {}), "c0", "c1"])
    map = random.choice(("map", f"map/{group}"))
    zone = random.choice(ZONES)
    value = random.choice(("shared", "shared", "not_ours", "opposed", None))
    if random.random() < 0.6:
        return person, "stance.take", {"card": card, "value": value}
    on_map = [id for id, one in state.get("cluster", {}).items() if one["map"] == map]
    place = {"map": map, "card": card, "zone": zone, "cluster": random.choice([None, *on_map])}
    hands = {name: random.randrange(3) for name in ("shared", "not_ours", "opposed")}
    networks = random.sample(("libre", "durable"), random.randrange(3))
    seat = {"participant": id, "group": random.choice((group, None)), "networks": networks}
    cluster = {"id": f"k{random.randrange(6)}", "map": map, "title": "K", "cards": [card, "c2"]}
    said = [p["card"] for p in state.get("placement", {}).values() if p["map"] == f"map/{group}"]
    zones = {zone: {"title": zone, "sense": random.choice((zone, None))} for zone in ZONES}
    wishes: list[tuple[Actor, str, Fields]] = [
        (table, "card.place", place),
        (table, "hands.count", {"card": card, "group": group, **hands}),
        (table, "map.say", {"map": f"map/{group}", "cards": said}),
        (FACILITATOR, "participant.set", seat),
        (FACILITATOR, "cluster.add", cluster),
        (FACILITATOR, "group.set", {"id": group, "fields": {"order": random.randrange(3)}}),
        (FACILITATOR, "board.set", {"fields": {"quorum": random.randrange(6)}}),
        (FACILITATOR, "activity.set", {"activity": "map", "fields": {"zones": zones}}),
    ]
    return random.choice(wishes)


def _of(senses: Senses, state: State) -> dict[tuple[str, str], tuple[str, Fields | None]]:
    all_told = (one for activity in state["activity"] for one in senses.of(activity))
    return {(kind, id): (activity, fields) for activity, kind, id, fields in all_told}


def _peopled() -> Stage:
    stage = furnished()
    for n in range(PEOPLE):
        group = ("t1", "t2", "t1", "t2", None)[n % 5]
        stage.join(f"p{n}", group=group, networks=[("libre", "durable")[n % 2]])
    for n in range(3):
        stage.do(FACILITATOR, "card.add", id=f"c{n}", activity="map", text="Un four à pain")
        for group in ("t1", "t2"):
            args = {"map": f"map/{group}", "card": f"c{n}", "zone": "convergence"}
            stage.do(FACILITATOR, "card.place", **args)
    return stage

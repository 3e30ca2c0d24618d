"""Erasing: a person's words go from the whole log, and nothing else."""

import json
from random import Random
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.events import Event
from protocol.fold import fold
from protocol.records import State, check
from server.domain.actor import Actor
from server.domain.carrying import copied
from server.domain.erasing import Eraser, Erasure
from server.domain.identities import merged
from server.domain.references import dangling
from server.domain.refused import Refused
from tests.server.domain.stage import ANNA, BRIEUC, FACILITATOR, Stage, furnished
from tests.server.domain.wishes import wish

WORDS: Final = frozenset(
    {"text", "title", "question", "carrier", "place", "link", "on_behalf", "name", "organisation",
     "capacity", "keywords", "reason"}
)  # fmt: skip


def erased(stage: Stage, person: str = "anna", *, keeps_ideas: bool = False) -> list[Event]:
    """The events of a stage without the words of a person."""
    there = stage.state.get("participant", {}).get(person)
    eraser = Eraser(Erasure(person, keeps_ideas), merged(there))
    revised = []
    for event in (past.event for past in stage.past):
        changes = eraser.revise(event)
        revised.append(Event(event.seq, event.at, event.by, None, event.type, changes))
    assert eraser.met
    return revised


def told(events: list[Event]) -> str:
    """All that the events say, and all that they replace."""
    state: State = {}
    return json.dumps(
        [[event.changes, fold(state, event.changes)] for event in events], ensure_ascii=False
    )


def folded(events: list[Event]) -> State:
    state: State = {}
    for event in events:
        fold(state, event.changes)
    return state


def test_erase1_the_words_of_a_person_are_blank_from_the_first_event(stage: Stage) -> None:
    more: dict[str, Any] = {
        "name": "Anna-Rozenn", "organisation": "Le Fablab", "keywords": ["vélo-cargo"],
    }  # fmt: skip
    stage.do(ANNA, "participant.set", participant="anna", **more)
    words = {"text": "Une halle", "carrier": "Roparz", "link": "https://halle.example"}
    stage.do(ANNA, "card.add", id="c", activity="ideas", zone="a", on_behalf="Yvonne", **words)
    stage.do(ANNA, "card.set", card="c", text="Une grande halle")
    stage.do(BRIEUC, "card.add", id="d", activity="ideas", text="Un verger")
    stage.do(ANNA, "card.question", card="d", question="Qui arrose ?")
    stage.do(ANNA, "cluster.add", id="k", map="ideas", title="Manger ici", cards=["c", "d"])
    told_before = told([past.event for past in stage.past])
    told_now = told(erased(stage))
    for word in ("Rozenn", "Fablab", "vélo", "halle", "Roparz", "Yvonne", "arrose", "Manger"):
        assert word in told_before
        assert word not in told_now, word
    assert "Un verger" in told_now
    state = folded(erased(stage))
    assert state["card"]["c"]["text"] == state["cluster"]["k"]["title"] == ""
    assert state["participant"]["anna"]["number"] == stage.of("participant", "anna")["number"]


def test_erase1_what_others_made_of_the_words_goes_too(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="Une halle")
    stage.do(FACILITATOR, "card.set", card="c", text="Une halle couverte")
    stage.do(FACILITATOR, "activity.carry", from_="ideas", to="map")
    stage.do(ANNA, "cluster.add", id="k", map="map/t1", title="Manger ici", cards=[])
    source = {"id": "l", "map": "map", "title": "Manger ici", "cards": [], "sources": ["k"]}
    stage.do(FACILITATOR, "cluster.add", **source)
    stage.do(FACILITATOR, "cluster.set", cluster="k", title="Autre titre")
    stage.do(FACILITATOR, "undo")
    told_now = told(erased(stage))
    assert "halle" not in told_now
    assert "Manger" not in told_now
    assert "Autre titre" in told_now, "that is the facilitator's"
    assert folded(erased(stage))["cluster"]["k"]["title"] == ""


def test_erase1_copies_go_that_were_carried_once_the_author_was_removed(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="Une halle")
    stage.do(FACILITATOR, "participant.remove", participant="anna")
    stage.do(FACILITATOR, "activity.carry", from_="ideas", to="map")
    assert stage.state["card"][copied("map", "c")]["text"] == "Une halle"
    assert "Une halle" not in told(erased(stage))


def test_erase1_the_same_words_of_somebody_else_stay(stage: Stage) -> None:
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="Une halle")
    stage.do(BRIEUC, "card.add", id="d", activity="ideas", text="Une halle")
    stage.do(ANNA, "cluster.add", id="k", map="ideas", title="Manger ici", cards=[])
    stage.do(BRIEUC, "cluster.add", id="l", map="ideas", title="Manger ici", cards=[])
    state = folded(erased(stage))
    assert (state["card"]["c"]["text"], state["card"]["d"]["text"]) == ("", "Une halle")
    assert (state["cluster"]["k"]["title"], state["cluster"]["l"]["title"]) == ("", "Manger ici")


def test_erase2_the_name_alone_goes(stage: Stage) -> None:
    named = {"name": "Anna-Rozenn", "organisation": "Le Fablab", "keywords": ["vélo"]}
    stage.do(FACILITATOR, "participant.set", participant="anna", **named)
    stage.do(ANNA, "card.add", id="c", activity="ideas", text="Une halle")
    events = erased(stage, keeps_ideas=True)
    assert "Rozenn" not in told(events)
    assert "Fablab" not in told(events)
    state = folded(events)
    assert state["card"]["c"]["text"] == "Une halle"
    assert state["participant"]["anna"]["keywords"] == ["vélo"]


def test_erase1_who_was_never_there_has_no_words(stage: Stage) -> None:
    eraser = Eraser(Erasure("nobody", keeps_ideas=False))
    events = [past.event for past in stage.past]
    assert all(eraser.revise(event) is event.changes for event in events)
    assert not eraser.met


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False), st.booleans())
def test_erase4_whatever_happened_only_words_go(random: Random, keeps_ideas: bool) -> None:
    stage = furnished()
    for number in range(60):
        actor, name, raw = wish(random, stage.state)
        try:
            stage.do(actor, name, **{key: _signed(actor, number, key, raw[key]) for key in raw})
        except Refused:
            continue
    before = [past.event for past in stage.past]
    after = erased(stage, keeps_ideas=keeps_ideas)
    if not keeps_ideas:
        assert "«anna" not in told(after)
    for was, now in zip(before, after, strict=True):
        for (kind, id, old), (its_kind, its_id, new) in zip(was.changes, now.changes, strict=True):
            assert (kind, id) == (its_kind, its_id)
            if old is None or new is None:
                assert old is new
                continue
            assert old.keys() == new.keys()
            changed = {field for field in old if old[field] != new[field]}
            assert changed <= (WORDS if not keeps_ideas else {"name", "organisation"})
            if kind not in ("participant", "card") and was.by != "anna":
                kept = {field for field in changed if "«anna" not in str(old[field])}
                assert not kept, "somebody else's words"
    state = folded(after)
    assert dangling(state) == []
    for kind, records in state.items():
        for fields in records.values():
            check(kind, fields)


def _signed(actor: Actor, number: int, key: str, value: Any) -> Any:
    """Texts that say who typed them."""
    if key in ("text", "title", "question", "reason", "name") and isinstance(value, str):
        return f"«{actor.by} {number}»"
    return value


def test_erase1_the_reason_of_a_throw_is_whose_throw_it_was(stage: Stage) -> None:
    stage.do(FACILITATOR, "yarn.start", ball="b", holder="anna")
    for_her = {"id": "x", "ball": "b", "to": "brieuc", "reason": "le vélo"}
    stage.do(FACILITATOR, "yarn.throw", **for_her)
    stage.do(BRIEUC, "yarn.throw", id="y", ball="b", to="anna", reason="les haies")
    state = folded(erased(stage))
    assert (state["throw"]["x"]["reason"], state["throw"]["y"]["reason"]) == (None, "les haies")

"""MERGE: two identities of one person become one, and two again."""

from contextlib import suppress
from random import Random

import pytest

from protocol.fold import fold
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.joint import Identities, Joint
from server.domain.merging import ballot
from server.domain.references import dangling
from server.domain.refused import Refused
from server.domain.views import Views
from tests.server.domain.stage import ANNA, BRIEUC, CHLOE, FACILITATOR, Stage, furnished
from tests.server.domain.test_erasing import erased, told
from tests.server.domain.wishes import wish


@pytest.fixture
def both(stage: Stage) -> Stage:
    """Chloé, who gave no name, is Anna on another day; both wrote, placed and answered."""
    for actor, card in ((ANNA, "a"), (BRIEUC, "b"), (CHLOE, "c")):
        stage.do(actor, "card.add", id=card, activity="map", text=f"Une idée {card}")
        stage.now += 1
        stage.do(actor, "card.place", map="map", card=card, zone="convergence")
    for actor, card, value in (
        (ANNA, "a", "shared"), (ANNA, "b", "shared"), (CHLOE, "b", "opposed"),
        (CHLOE, "c", "not_ours"), (BRIEUC, "b", "shared"),
    ):  # fmt: skip
        stage.now += 1
        stage.do(actor, "stance.take", card=card, value=value)
    return stage


def test_merge1_all_that_was_the_ones_is_the_others(both: Stage) -> None:
    words = {"keywords": ["lien", "jardin"], "networks": ["durable"], "organisation": "Fablab"}
    both.do(CHLOE, "participant.set", participant="chloe", capacity="militante", **words)
    both.do(ANNA, "participant.set", participant="anna", keywords=["eau", "Liens"])
    decision = both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    assert decision.type == "participant.merged"
    assert not both.has("participant", "chloe")
    anna = both.of("participant", "anna")
    assert (anna["name"], anna["group"], anna["merged"]) == ("Anna", "t1", ["chloe"])
    assert (anna["organisation"], anna["capacity"]) == ("Fablab", "militante")
    assert anna["networks"] == ["libre", "durable"]
    assert anna["keywords"] == ["eau", "Liens", "jardin"]
    assert both.of("card", "c")["author"] == "anna"
    assert both.of("placement", "map/c")["by"] == "anna"
    assert dangling(both.state) == []


def test_merge1_who_is_merged_again_keeps_all_ids(both: Stage) -> None:
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    both.do(FACILITATOR, "participant.merge", from_="anna", into="brieuc")
    assert both.of("participant", "brieuc")["merged"] == ["anna", "chloe"]
    both.do(CHLOE, "card.set", card="c", text="De Chloé, d’Anna et de Brieuc")
    assert (
        both.refused(FACILITATOR, "participant.merge", from_="anna", into="brieuc") == "not_found"
    )
    same = {"from_": "brieuc", "into": "brieuc"}
    assert both.refused(FACILITATOR, "participant.merge", **same) == "bad_argument"


@pytest.mark.parametrize(
    ("names", "agreed", "named"),
    [(("Anna", None), (True, False), True), (("Anna", "Chloé"), (False, True), False),
     ((None, "Chloé"), (False, True), True), ((None, "Chloé"), (True, False), False)],
)  # fmt: skip
def test_merge1_who_agreed_to_be_named_did_so_for_the_name_they_had(
    stage: Stage, names: tuple[str | None, str | None], agreed: tuple[bool, bool], named: bool
) -> None:
    for actor, name, yes in zip((ANNA, CHLOE), names, agreed, strict=True):
        assert actor.participant is not None
        told_so = {"participant": actor.participant, "name": name, "named": yes}
        stage.do(actor, "participant.set", **told_so)
    stage.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    assert stage.of("participant", "anna")["named"] is named


def test_merge2_on_one_card_the_later_stance_counts(both: Stage) -> None:
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    values = {id: stance["value"] for id, stance in both.state["stance"].items()}
    assert values == {"a/anna": "shared", "b/anna": "opposed", "c/anna": "not_ours",
                      "b/brieuc": "shared"}  # fmt: skip
    assert all(one["participant"] in ("anna", "brieuc") for one in both.state["stance"].values())


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ({"a": 1}, {"b": 1}, {"a": 1, "b": 1}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": 2}, {"b": 3}, {"b": 3}),
        ({"a": 2, "b": 1}, {"c": 3}, {"a": 2, "b": 1}),
        ({}, {"c": 3}, {"c": 3}),
    ],
)
def test_merge2_nobody_casts_more_dots_than_each_may(
    one: dict[str, int], other: dict[str, int], kept: dict[str, int]
) -> None:
    assert ballot(one, other, 3) == kept


def test_merge2_votes_balls_and_threads_go_over(both: Stage) -> None:
    both.do(FACILITATOR, "activity.set", activity="map", fields={"votes_each": 2})
    records: dict[tuple[str, str], Fields] = {
        ("vote", "a/anna"): {"card": "a", "participant": "anna", "count": 1},
        ("vote", "a/chloe"): {"card": "a", "participant": "chloe", "count": 1},
        ("vote", "b/chloe"): {"card": "b", "participant": "chloe", "count": 1},
        ("ball", "ball"): {"holder": "chloe", "color": 0},
        ("throw", "t1"): {"ball": "ball", "from": "anna", "to": "chloe", "reason": None},
        ("throw", "t2"): {"ball": "ball", "from": "chloe", "to": "brieuc", "reason": "le pain"},
    }
    fold(both.state, [(kind, id, fields) for (kind, id), fields in records.items()])
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    assert {id: vote["count"] for id, vote in both.state["vote"].items()} == {
        "a/anna": 1,
        "b/anna": 1,
    }
    assert both.of("ball", "ball")["holder"] == "anna"
    assert not both.has("throw", "t1")
    assert both.of("throw", "t2")["from"] == "anna"


def test_merge3_a_device_of_the_one_speaks_as_the_other(both: Stage) -> None:
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    both.do(CHLOE, "card.add", id="d", activity="map", text="Encore une")
    assert (both.past[-1].event.by, both.of("card", "d")["author"]) == ("chloe", "anna")
    both.do(CHLOE, "card.place", map="map", card="d", zone="divergence")
    assert both.of("placement", "map/d")["by"] == "anna"
    both.do(ANNA, "card.set", card="d", text="Mieux dit")
    both.do(CHLOE, "participant.set", participant="anna", named=True)


def test_merge4_undo_makes_two_again(both: Stage) -> None:
    before = {kind: dict(records) for kind, records in both.state.items()}
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    both.do(FACILITATOR, "undo")
    assert both.state == before
    both.do(CHLOE, "stance.take", card="a", value="shared")
    assert both.has("stance", "a/chloe")


def test_merge4_what_was_gone_on_from_is_not_undone(both: Stage) -> None:
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    both.do(ANNA, "stance.take", card="c", value="shared")
    assert both.refused(FACILITATOR, "undo") == "overtaken"
    assert both.refused(CHLOE, "undo") == "overtaken"


def test_merge5_others_hear_of_the_two_people_alone(both: Stage) -> None:
    views = Views(both.state)
    decision = both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    views.advance(decision.changes)
    for layer, delta in views.take().items():
        touched = {*delta.drops, *delta.puts}
        if layer == "all":
            derived = {("participant", "anna"), ("participant", "chloe"), ("answered", "b")}
            assert touched == derived
        elif layer.startswith("person:"):
            assert layer in ("person:anna", "person:chloe")
        else:
            assert {kind for kind, _ in touched} <= {"tally", "sense"}


def test_merge6_both_are_erased_as_one(both: Stage) -> None:
    both.do(CHLOE, "participant.set", participant="chloe", name="Chloé", keywords=["bateau"])
    both.do(CHLOE, "cluster.add", id="k", map="map", title="Sur l’eau", cards=["c"])
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    words = told(erased(both))
    for word in ("Chloé", "bateau", "idée c", "idée a", "Sur l’eau", "Anna"):
        assert word not in words, word
    assert "idée b" in words


def test_merge6_what_one_took_over_goes_with_the_other_where_it_was_undone(both: Stage) -> None:
    both.do(FACILITATOR, "participant.set", participant="anna", name=None, keywords=["eau"])
    both.do(CHLOE, "participant.set", participant="chloe", name="Chloé", keywords=["bateau"])
    both.do(FACILITATOR, "participant.merge", from_="chloe", into="anna")
    both.do(FACILITATOR, "undo")
    words = told(erased(both, "chloe"))
    assert "Chloé" not in words
    assert "bateau" not in words
    assert "eau" in words


@pytest.mark.parametrize("seed", range(40))
def test_merge6_an_export_tells_of_one_person_whatever_happened(seed: int) -> None:
    """The stances and votes of the state, under the name that each person has in the end; no
    event that is about people tells any of them."""
    random, stage = Random(seed), furnished()
    for number in range(80):
        stage.now += random.randrange(3)
        actor, name, raw = _wish(random, stage.state, number)
        with suppress(Refused):
            stage.do(actor, name, **raw)
    identities = Identities()
    for past in stage.past:
        identities.take(past.event.changes)
    joint = Joint(identities.all())
    exported: State = {}
    for past in stage.past:
        changes = joint.told(past.event.changes)
        if any(kind == "participant" and f and "merged" in f for kind, _, f in changes):
            assert not {"stance", "vote"} & {kind for kind, _, _ in changes}
        fold(exported, changes)
    assert exported.get("stance", {}) == stage.state.get("stance", {})
    assert dangling(stage.state) == []


def _wish(random: Random, state: State, number: int) -> tuple[Actor, str, Fields]:
    """What somebody wishes; often a stance, now and then that two people be one."""
    if number % 20 == 19:
        one, other = random.sample(("anna", "brieuc", "chloe"), 2)
        return FACILITATOR, "participant.merge", {"from": one, "into": other}
    if random.random() < 0.1:
        return FACILITATOR, "undo", {}
    if random.random() < 0.3 and state.get("card"):
        card = random.choice([*state["card"]])
        value = random.choice(("shared", "not_ours", "opposed", None))
        return random.choice((ANNA, BRIEUC, CHLOE)), "stance.take", {"card": card, "value": value}
    return wish(random, state)

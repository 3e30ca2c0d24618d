"""Votes: dots to give, and their totals."""

import pytest

from server.domain.dots import Dots, totals
from server.domain.layers import ALL, FACILITATORS
from server.domain.views import Views
from tests.server.domain.stage import ANNA, BRIEUC, CHLOE, FACILITATOR, TABLE, Stage


@pytest.fixture
def voting(stage: Stage) -> Stage:
    """Three dots each in `ideas`, where Anna wrote c1, c2 and c3."""
    stage.do(FACILITATOR, "activity.set", activity="ideas", fields={"votes_each": 3})
    for id in ("c1", "c2", "c3"):
        stage.do(ANNA, "card.add", id=id, activity="ideas", text=id)
    return stage


def _given(stage: Stage) -> dict[str, int]:
    return {id: vote["count"] for id, vote in stage.state.get("vote", {}).items()}


def test_vote1_dots_are_given_within_the_budget_of_the_activity(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=2)
    voting.do(ANNA, "vote.cast", card="c2", count=1)
    assert voting.refused(ANNA, "vote.cast", card="c3", count=1) == "limit"
    voting.do(ANNA, "vote.cast", card="c1", count=1)
    voting.do(ANNA, "vote.cast", card="c3", count=1)
    voting.do(BRIEUC, "vote.cast", card="c1", count=3)
    assert _given(voting) == {"c1/anna": 1, "c2/anna": 1, "c3/anna": 1, "c1/brieuc": 3}


def test_vote1_each_activity_has_a_budget_of_its_own(voting: Stage) -> None:
    voting.do(FACILITATOR, "activity.set", activity="map", fields={"votes_each": 1})
    voting.do(ANNA, "card.add", id="m1", activity="map", text="m")
    voting.do(ANNA, "vote.cast", card="c1", count=3)
    voting.do(ANNA, "vote.cast", card="m1", count=1)
    assert voting.refused(ANNA, "vote.cast", card="m1", count=2) == "limit"


def test_vote1_no_dot_takes_the_vote_back(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=2)
    assert voting.do(ANNA, "vote.cast", card="c1", count=0).changes == [("vote", "c1/anna", None)]
    assert voting.do(ANNA, "vote.cast", card="c1", count=0).changes == []


def test_vote1_nobody_votes_where_there_are_no_dots(voting: Stage) -> None:
    voting.do(ANNA, "card.add", id="m1", activity="map", text="m")
    assert voting.refused(ANNA, "vote.cast", card="m1", count=1) == "conflict"
    for actor in (FACILITATOR, TABLE):
        assert voting.refused(actor, "vote.cast", card="c1", count=1) == "forbidden"


def test_vote1_nobody_votes_on_what_they_do_not_see(voting: Stage) -> None:
    voting.do(FACILITATOR, "activity.reveal", activity="ideas", revealed=False)
    assert voting.refused(BRIEUC, "vote.cast", card="c1", count=1) == "not_found"
    assert voting.refused(BRIEUC, "vote.cast", card="gone", count=1) == "not_found"
    voting.do(ANNA, "vote.cast", card="c1", count=1)


def test_vote2_a_lock_or_a_close_ends_the_vote_undoing_too(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=2)
    voting.do(FACILITATOR, "activity.set", activity="ideas", fields={"locked": True})
    assert voting.refused(ANNA, "vote.cast", card="c1", count=0) == "locked"
    assert voting.refused(ANNA, "undo") == "locked"
    voting.do(FACILITATOR, "activity.set", activity="ideas", fields={"locked": False})
    voting.do(FACILITATOR, "board.close")
    assert voting.refused(ANNA, "vote.cast", card="c1", count=0) == "closed"


def test_vote3_a_budget_made_smaller_takes_nothing_back(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=2)
    voting.do(ANNA, "vote.cast", card="c2", count=1)
    voting.do(FACILITATOR, "activity.set", activity="ideas", fields={"votes_each": 1})
    assert _given(voting) == {"c1/anna": 2, "c2/anna": 1}
    assert voting.refused(ANNA, "vote.cast", card="c1", count=3) == "limit"
    voting.do(ANNA, "vote.cast", card="c1", count=1)
    assert voting.refused(ANNA, "vote.cast", card="c3", count=1) == "limit"
    voting.do(FACILITATOR, "activity.set", activity="ideas", fields={"votes_each": 0})
    voting.do(ANNA, "vote.cast", card="c1", count=0)
    assert _given(voting) == {"c2/anna": 1}


def test_vote3_undoing_makes_no_more_dots_than_one_has(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=3)
    voting.do(ANNA, "vote.cast", card="c1", count=0)
    back = voting.latest(ANNA)
    voting.do(ANNA, "vote.cast", card="c2", count=3)
    with pytest.raises(Exception, match="limit"):
        voting.undo(ANNA, back)
    voting.do(ANNA, "undo")
    voting.undo(ANNA, back)
    assert _given(voting) == {"c1/anna": 3}


def test_vote3_a_card_of_ones_own_put_back_brings_no_more_dots_either(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=3)
    voting.do(BRIEUC, "vote.cast", card="c1", count=3)
    voting.do(ANNA, "card.remove", card="c1")
    gone = voting.latest(ANNA)
    assert _given(voting) == {}
    voting.do(BRIEUC, "vote.cast", card="c2", count=3)
    voting.do(ANNA, "vote.cast", card="c2", count=1)
    with pytest.raises(Exception, match="limit"):
        voting.undo(ANNA, gone)
    voting.do(ANNA, "vote.cast", card="c2", count=0)
    voting.undo(ANNA, gone)
    assert _given(voting) == {"c1/anna": 3, "c1/brieuc": 3, "c2/brieuc": 3}
    assert voting.refused(BRIEUC, "vote.cast", card="c3", count=1) == "limit"


def test_vote3_dots_on_a_card_that_is_off_the_screens_are_free_again(voting: Stage) -> None:
    voting.do(BRIEUC, "vote.cast", card="c1", count=3)
    voting.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    voting.do(BRIEUC, "vote.cast", card="c2", count=3)
    voting.do(FACILITATOR, "card.withhold", card="c1", withheld=False)
    assert voting.refused(BRIEUC, "vote.cast", card="c3", count=1) == "limit"
    voting.do(BRIEUC, "vote.cast", card="c1", count=0)


def test_vote4_totals_are_for_facilitators_until_the_vote_is_over(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=2)
    voting.do(BRIEUC, "vote.cast", card="c1", count=1)
    assert _told(voting) == {FACILITATORS: {"c1": {"count": 3}}}
    voting.do(FACILITATOR, "activity.set", activity="ideas", fields={"locked": True})
    assert _told(voting) == {ALL: {"c1": {"count": 3}}}
    voting.do(FACILITATOR, "activity.reveal", activity="ideas", revealed=False)
    assert _told(voting) == {FACILITATORS: {"c1": {"count": 3}}}
    voting.do(FACILITATOR, "activity.reveal", activity="ideas", revealed=True)
    voting.do(FACILITATOR, "card.withhold", card="c1", withheld=True)
    assert _told(voting) == {}


def test_vote4_totals_follow_what_is_given(voting: Stage) -> None:
    views = Views(voting.state)

    def told(actor: object, name: str, **args: object) -> list[object]:
        views.advance(voting.do(actor, name, **args).changes)  # type: ignore[arg-type]
        return [
            (layer, "dots", id, {**delta.puts}.get((kind, id)))
            for layer, delta in views.take().items()
            for kind, id in [*delta.drops, *delta.puts]
            if kind == "dots"
        ]

    vote = {"card": "c1", "count": 2}
    assert told(CHLOE, "vote.cast", **vote) == [(FACILITATORS, "dots", "c1", {"count": 2})]
    assert told(CHLOE, "vote.cast", card="c1", count=0) == [(FACILITATORS, "dots", "c1", None)]
    told(CHLOE, "vote.cast", **vote)
    over = told(FACILITATOR, "activity.set", activity="ideas", fields={"locked": True})
    assert (ALL, "dots", "c1", {"count": 2}) in over
    gone = told(FACILITATOR, "card.remove", card="c1")
    assert gone == [(ALL, "dots", "c1", None)]


def test_vote5_what_people_gave_stays_when_they_go(voting: Stage) -> None:
    voting.do(ANNA, "vote.cast", card="c1", count=2)
    voting.do(FACILITATOR, "participant.remove", participant="anna")
    assert _told(voting)[FACILITATORS] == {"c1": {"count": 2}}


def test_totals_are_the_sums_of_votes() -> None:
    votes = {
        "a/p": {"card": "a", "participant": "p", "count": 2},
        "a/q": {"card": "a", "participant": "q", "count": 1},
        "b/p": {"card": "b", "participant": "p", "count": 0},
    }
    dots = Dots()
    assert dots.touch(votes, votes) >= {"a"}
    assert totals(votes) == {"a": 3}
    assert (dots.of("a"), dots.of("b"), dots.of("c")) == ({"count": 3}, None, None)
    del votes["a/q"]
    assert dots.touch(votes, ["a/q", "b/p"]) == {"a"}
    assert dots.of("a") == {"count": 2}


def _told(stage: Stage) -> dict[str, object]:
    return {
        layer: part["dots"] for layer, part in Views(stage.state).parts().items() if "dots" in part
    }

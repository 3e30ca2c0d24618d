"""The shipped crowd is what it promises; a broken one is refused with the reason."""

from collections import Counter
from pathlib import Path

import msgspec
import pytest

from server.rehearsal import BrokenCrowd, load
from server.rehearsal.arrangement import SENSES, arranged


def test_the_shipped_crowd_is_a_whole_room() -> None:
    crowd = load()
    assert len(crowd.participants) == 60
    assert sum(not group.remote for group in crowd.groups) == 5
    assert sum(group.remote for group in crowd.groups) == 2
    assert len({card.text for card in crowd.cards}) == 120
    assert all(5 <= len(card.text.split()) <= 25 for card in crowd.cards)
    answers = Counter(stance.participant for stance in crowd.stances)
    assert all(30 <= answers[person.id] <= 50 for person in crowd.participants)
    assert {cluster.zone for cluster in crowd.clusters} == set(SENSES)
    words = [word for person in crowd.participants for word in person.keywords]
    assert len(words) > len(set(words)) > 30
    assert (len(crowd.projects), len(crowd.answers), len(crowd.surprises)) == (20, 48, 24)
    assert crowd.reasons


def test_a_card_lies_in_one_place() -> None:
    crowd = load()
    arrangement = arranged(crowd)
    clustered = [card for cluster in arrangement.clusters for card in cluster.cards]
    assert sorted([*clustered, *arrangement.alone]) == sorted(card.id for card in crowd.cards)


def test_without_clusters_some_are_made_from_stances() -> None:
    crowd = msgspec.structs.replace(load(), clusters=[])
    arrangement = arranged(crowd)
    assert arrangement == arranged(crowd)
    assert len(arrangement.clusters) > 10
    clustered = [card for cluster in arrangement.clusters for card in cluster.cards]
    assert sorted([*clustered, *arrangement.alone]) == sorted(card.id for card in crowd.cards)


@pytest.mark.parametrize(
    ("crowd", "reason"),
    [
        ("{", "truncated"),
        ('{"question": "?"}', "groups"),
        ('{"question":"?","groups":[{"id":"a b","name":""}],"participants":[],"cards":[]}', "a b"),
        (
            '{"question":"?","groups":[],"participants":[{"id":"p","group":"g"}],"cards":[]}',
            "no group g",
        ),
        (
            '{"question":"?","groups":[],"participants":[],"cards":[{"id":"c","text":" "}]}',
            "card c",
        ),
        (
            '{"question":"?","groups":[],"participants":[],"cards":[],'
            '"clusters":[{"title":"","cards":["c"],"zone":"elsewhere"}]}',
            "no card c",
        ),
    ],
)
def test_a_broken_crowd_is_refused_with_the_reason(crowd: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "crowd.json"
    file.write_text(crowd, "utf-8")
    with pytest.raises(BrokenCrowd, match=reason):
        load(file)

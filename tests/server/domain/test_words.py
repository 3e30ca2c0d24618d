"""The words of a board: whose they are, what is shown of them, what is told when they change."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from protocol.records import State
from server.domain.layers import ALL
from server.domain.views import Views
from server.domain.words import Word, Words, shared_words, told
from tests.outside import vocabulary
from tests.server.domain.stage import ANNA, BRIEUC, CHLOE, FACILITATOR, Stage

KEYWORDS = st.sampled_from(
    ["Réseau", "réseaux", "les réseaux", "Entraide", "entraide", "paix", " "]
)
PEOPLE = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.fixed_dictionaries(
        {
            "keywords": st.lists(KEYWORDS, max_size=3),
            "networks": st.lists(st.sampled_from(["n1", "n2", "n3"]), max_size=3, unique=True),
        }
    ),
)


def board(**people: tuple[list[str], list[str]]) -> State:
    """People with keywords and networks."""
    return {
        "participant": {
            id: {"keywords": keywords, "networks": networks}
            for id, (keywords, networks) in people.items()
        }
    }


def test_word4_a_word_is_counted_by_person_and_first_network() -> None:
    state = board(
        a=(["Réseaux", "réseau", "paix"], ["n2", "n1"]),
        b=(["les réseaux"], ["n1"]),
        c=(["réseau"], []),
        d=([], ["n1"]),
    )
    assert shared_words(state) == [
        Word("reseau", "réseau", 3, {"n1": 1, "n2": 1, "none": 1}, {"n1": 1}, ("a", "b", "c"))
        ._replace(text="réseau"),
        Word("paix", "paix", 1, {"n2": 1}, {"n1": 1}, ("a",)),
    ]  # fmt: skip


def test_word4_what_most_wrote_is_shown_else_what_is_shortest_then_small_and_accented() -> None:
    def text(*keywords: str) -> str:
        state = board(**{f"p{n}": ([word], []) for n, word in enumerate(keywords)})
        [word] = shared_words(state)
        return word.text

    assert text("RÉSEAUX", "réseaux", "RÉSEAUX") == "RÉSEAUX"
    assert text("l’entraide", "entraide") == "entraide"
    assert text("Écologie", "ecologie", "écologie") == "écologie"
    assert text("bien   commun", "bien\ncommun") == "bien commun"


@given(PEOPLE, st.randoms(use_true_random=False))
def test_word4_the_order_of_people_changes_nothing(people: dict[str, Any], random: Any) -> None:
    order = list(people)
    random.shuffle(order)
    assert shared_words({"participant": {id: people[id] for id in order}}) == shared_words(
        {"participant": people}
    )


@given(PEOPLE, PEOPLE)
def test_word4_kept_up_to_date_is_counted_anew(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    words = Words()
    words.touch(before, before)
    changed = words.touch(after, [*before, *after])
    assert words.all() == shared_words({"participant": after})
    old = {word.key: word for word in shared_words({"participant": before})}
    new = {word.key: word for word in words.all()}
    assert {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)} <= changed
    assert {word.id: told(word) for word in words.all()} == vocabulary.derived(
        {"participant": after}
    )["word"]


def test_word4_word5_only_what_changed_is_told(stage: Stage) -> None:
    views = Views(stage.state)

    def told_after(actor: Any, **fields: Any) -> dict[tuple[str, str], Any]:
        decision = stage.do(actor, "participant.set", **fields)
        views.advance(decision.changes)
        delta = views.take()[ALL]
        return {
            **dict.fromkeys(delta.drops),
            **{key: put for key, put in delta.puts.items() if key[0] in ("word", "wording")},
        }

    assert told_after(ANNA, participant="anna", keywords=["Communs", "C++"]) == {
        ("word", "w-commun"): {
            "text": "Communs", "people": 1, "networks": {"libre": 1}, "ties": {"durable": 1},
        },
        ("word", "w_db969bc92936a6d1e1d41b14"): {
            "text": "C++", "people": 1, "networks": {"libre": 1}, "ties": {"durable": 1},
        },
        ("wording", "anna"): {"words": ["w-commun", "w_db969bc92936a6d1e1d41b14"]},
    }  # fmt: skip
    assert told_after(BRIEUC, participant="brieuc", keywords=["Les communs"]) == {
        ("word", "w-commun"): {"people": 2, "networks": {"durable": 1, "libre": 1}},
        ("wording", "brieuc"): {"words": ["w-commun"]},
    }
    assert told_after(CHLOE, participant="chloe", name="Chloé") == {}
    assert told_after(ANNA, participant="anna", keywords=["communs"])[
        "word", "w_db969bc92936a6d1e1d41b14"
    ] is None  # fmt: skip


def test_words_go_with_who_wrote_them(stage: Stage) -> None:
    stage.do(ANNA, "participant.set", participant="anna", keywords=["paix"])
    views = Views(stage.state)
    decision = stage.do(FACILITATOR, "participant.remove", participant="anna")
    views.advance(decision.changes)
    assert {("word", "w-paix"), ("wording", "anna")} <= views.take()[ALL].drops

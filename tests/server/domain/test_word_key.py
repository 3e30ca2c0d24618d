"""The key of a word: what splits no word, and what stays two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.word_key import id_of, key
from tests.outside import vocabulary

LETTERS = st.text("aeiouysxlhcé’' -E", max_size=12)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Écologie", "ecologie", "ÉCOLOGIE", "E\u0301cologie"),
        ("œuvre", "Oeuvre", "ŒUVRE"),
        ("Straße", "strasse"),
        ("Ｌｉｂｒｅ", "libre"),
        ("ὁδός", "οδος"),
        ("מִלָּה", "מלה"),
        ("كِتَاب", "كتاب"),
        ("❤️", "❤"),
    ],
)
def test_word1_accents_case_and_width_split_no_word(spellings: tuple[str, ...]) -> None:
    assert len(set(map(key, spellings))) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        ("entraide", "L’entraide", "l'entraide", "de l’entraide"),
        ("bien-être", "bien être", "Bien‑être", "le bien-être"),
        ("réseau", "un réseau", "les réseaux !", "#réseau"),
        ("commons", "The commons", "“commons”"),
        ("aujourd’hui", "aujourd'hui"),
    ],
)
def test_word2_articles_hyphens_and_apostrophes_split_no_word(spellings: tuple[str, ...]) -> None:
    assert len(set(map(key, spellings))) == 1


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("bien commun", "biens communs"), ("logiciel libre", "logiciels libres"), ("loi", "lois"),
        ("réseau", "réseaux"), ("lieu", "lieux"), ("bijou", "bijoux"), ("journal", "journaux"),
        ("social", "sociaux"), ("travail", "travaux"), ("tuyau", "tuyaux"),
        ("festival", "festivals"),
        ("énergie", "énergies"), ("recherche", "recherches"), ("tiers-lieu", "tiers-lieux"),
        ("économie d’énergie", "économies d’énergie"), ("ONG", "ONGs"), ("art", "arts"),
        ("community", "communities"), ("business", "businesses"), ("church", "churches"),
        ("woman", "women"), ("child", "children"), ("value", "values"), ("sky", "skies"),
    ],
)  # fmt: skip
def test_word3_plural_splits_no_word(one: str, many: str) -> None:
    assert key(one) == key(many)


@pytest.mark.parametrize(
    ("this", "that"),
    [
        ("pays", "pay"), ("temps", "temp"), ("business", "busines"), ("fois", "foi"),
        ("mois", "moi"),
        ("cours", "cour"), ("fonds", "fond"), ("sens", "sen"), ("news", "new"), ("goods", "good"),
        ("paix", "pai"), ("choix", "choi"), ("CNRS", "CNR"), ("bus", "bu"), ("IA", "A"),
        ("université", "univers"), ("partage", "partager"), ("social", "sociale"), ("мой", "мои"),
        ("C++", "C"), ("organe", "organisation"), ("commun", "commune"), ("parti", "partie"),
    ],
)  # fmt: skip
def test_word3_two_words_stay_two(this: str, that: str) -> None:
    assert key(this) != key(that)


@pytest.mark.parametrize("text", ["l’", "la", "?!", "—", "🌱", "'", "les les", "a\u0301"])
def test_word2_what_is_short_still_has_a_key(text: str) -> None:
    assert key(text)


@given(st.one_of(LETTERS, st.text(max_size=40)))
def test_word3_the_key_of_a_key_is_that_key(text: str) -> None:
    assert key(key(text)) == key(text)


@given(st.one_of(LETTERS, st.text(max_size=40)))
def test_word1_word2_word3_whoever_reads_the_page_finds_the_same_key(text: str) -> None:
    assert key(text) == vocabulary.key(text)


@pytest.mark.parametrize(
    ("text", "id"),
    [("Réseaux", "w-reseau"), ("none", "w-none"), ("C++", "w_db969bc92936a6d1e1d41b14")],
)
def test_word5_an_id_is_safe(text: str, id: str) -> None:
    assert id_of(key(text)) == id

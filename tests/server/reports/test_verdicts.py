"""What came out, in the words of people: whose it is, and who does not follow."""

from typing import Any

import pytest

from server.reports.outcomes import Entry
from server.reports.verdicts import verdict
from tests.server.reports.story import Story
from tests.server.reports.telling import told


@pytest.mark.parametrize(
    ("sense", "polarity", "positions", "reserve", "said"),
    [
        ("convergence", "for", "shared shared shared", [], "ça nous rassemble"),
        ("convergence", "for", "shared shared split", ["t3"], "ça nous rassemble, sauf Table 3"),
        ("convergence", "against", "opposed opposed opposed", [], "refus partagé"),
        ("convergence", "against", "opposed opposed shared", ["t3"], "refus partagé, sauf Table 3"),
        ("bridge", "for", "shared shared absent", [], "entre Table 1 et Table 2"),
        ("bridge", "for", "shared particular opposed", ["t3"],
         "entre Table 1 et Table 2, sauf Table 3"),
        ("bridge", "against", "opposed opposed absent", [], "refus de Table 1 et Table 2"),
        ("particularity", "for", "shared absent absent", [], "propre à Table 1"),
        ("particularity", "for", "particular particular absent", [],
         "partagé par une partie de Table 1 et Table 2"),
        ("particularity", "for", "particular particular particular", [],
         "partagé par une partie de chaque table"),
        ("particularity", "against", "opposed absent absent", [], "refus propre à Table 1"),
        ("divergence", "for", "shared opposed split", ["t2", "t3"], "ça fait débat"),
        ("undecided", "for", "unsure unsure absent", [], "pas de tendance"),
        ("unheard", "for", "shared silent silent", [], "encore peu entendue (1 voix sur 3)"),
    ],
)  # fmt: skip
def test_report6_a_verdict_says_between_whom(
    sense: Any, polarity: str, positions: str, reserve: list[str], said: str
) -> None:
    heard = dict(zip(("t1", "t2", "t3"), positions.split(), strict=True))
    fields = {"sense": sense, "polarity": polarity, "reserve": reserve}
    entry = Entry("court", 0, fields, heard, sense, False, 0, None, ())
    assert verdict(told(Story().told()).told, entry) == said

"""What came out, in the words of people: whose it is, and who does not follow."""

from typing import Any

import msgspec
import pytest

from protocol.events import Event
from server.reports.outcomes import Entry
from server.reports.verdicts import verdict
from tests.server.reports.story import Story
from tests.server.reports.telling import text, told


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


def test_report6_networks_are_told_where_they_make_another_sense_of_it() -> None:
    beside = "  - Vu par réseaux : partagé par une partie de Solidaire et Durable."
    lines = text(Story().told()).splitlines()
    (at,) = [n for n, line in enumerate(lines) if "Vu par réseaux" in line]
    assert lines[at] == beside
    assert lines[at - 1].endswith("entre Table 1 et Table 2")


def test_report6_one_network_alone_is_no_voice_beside_tables() -> None:
    events = [_within_one_network(event) for event in Story().told()]
    assert "Vu par réseaux" not in text(events)


def _within_one_network(event: Event) -> Event:
    kept = [change for change in event.changes if change[0] != "network" or change[1] == "libre"]
    for _, _, fields in kept:
        if fields and fields.get("networks"):
            fields["networks"] = ["libre"]
        if fields and fields.get("network"):
            fields["network"] = "libre"
    return msgspec.structs.replace(event, changes=kept)

"""The common map: what is worked out of one activity, as one table of rows."""

from typing import Any

from protocol.ids import compose, split_map
from protocol.records import Fields, State
from server.domain.voices import NONE, By
from server.words import words

_KIND_OF_VOICE: dict[By, str] = {"groups": "group", "networks": "network"}


def common_map(seen: State, voices: tuple[str, ...], activity: str, by: By) -> Fields:
    """The map of an activity by groups or by networks, from what its viewer sees.

    `voices` are all voices in their order. Clusters are those of all maps of the activity: each row
    names its `map`; `placed` is the plenary zone.
    """
    clusters = {
        id: fields
        for id, fields in seen.get("cluster", {}).items()
        if split_map(fields["map"])[0] == activity
    }
    return {
        "voices": [{"id": voice, "name": _name(seen, voice, by)} for voice in voices],
        "cards": [
            {**_card(seen, id, card), **_row(seen, id, voices, by)}
            for id, card in seen.get("card", {}).items()
            if card["activity"] == activity and not card.get("withheld", False)
        ],
        "clusters": [
            {**_cluster(id, cluster), **_row(seen, id, voices, by)}
            for id, cluster in clusters.items()
        ],
    }


def _name(seen: State, voice: str, by: By) -> str:
    if voice == NONE:
        return words.sentence(seen["board"]["board"]["language"], f"voice-none-{by}")
    name: str = seen[_KIND_OF_VOICE[by]][voice]["name"]
    return name


def _card(seen: State, id: str, card: Fields) -> Fields:
    place = seen.get("placement", {}).get(compose(card["activity"], id), {})
    on_map = {"cluster": place.get("cluster"), "placed": place.get("zone")}
    return {"card": id, "text": card["text"], **on_map}


def _cluster(id: str, cluster: Fields) -> Fields:
    placed = None if split_map(cluster["map"])[1] else cluster["zone"]
    named = {"card": None, "text": cluster["title"], "cluster": id, "map": cluster["map"]}
    return {**named, "placed": placed}


def _row(seen: State, id: str, voices: tuple[str, ...], by: By) -> dict[str, Any]:
    tallies = {voice: seen["tally"][compose(id, by, voice)] for voice in voices}
    return {
        "tallies": {
            voice: [tally["shared"], tally["not_ours"], tally["opposed"]]
            for voice, tally in tallies.items()
        },
        "positions": {voice: tally["position"] for voice, tally in tallies.items()},
        **seen["sense"][compose(id, by)],
    }

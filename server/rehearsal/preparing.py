"""An agenda for a board that has none: one activity of each kind, with the crowd's own tables."""

from typing import Final

from protocol.records import Fields
from server.rehearsal.crowd import key
from server.rehearsal.scene import Scene

_TITLES: Final[dict[str, dict[str, str]]] = {
    "fr": {
        "hello": "Tour de table",
        "yarn": "Jeu de pelotes",
        "ideas": "Nos idées",
        "projects": "Nos projets",
        "map": "La carte commune",
        "levers": "Leviers",
        "wonder": "Ce qui nous étonne",
        "end": "Fin de la séance",
        "report": "Synthèse",
        "new": "De nouveaux leviers",
        "blocks": "Ce qui bloque",
    },
    "en": {
        "hello": "Introductions",
        "yarn": "The yarn game",
        "ideas": "Our ideas",
        "projects": "Our projects",
        "map": "The common map",
        "levers": "Levers",
        "wonder": "What surprised us",
        "end": "End of the sitting",
        "report": "Synthesis",
        "new": "New levers",
        "blocks": "What blocks",
    },
}


async def prepare(scene: Scene) -> None:
    """The facilitator adds networks, groups, activities."""
    for order, network in enumerate(scene.crowd.networks):
        fields: Fields = {"name": network.name, "color": order % 8, "order": order}
        await scene.lead("network.add", {"id": key("network", network.id), "fields": fields})
    for order, group in enumerate(scene.crowd.groups):
        fields = {"name": group.name, "remote": group.remote, "color": order % 8, "order": order}
        await scene.lead("group.add", {"id": key("group", group.id), "fields": fields})
    titles = _TITLES[scene.crowd.language]
    for id, fields in _activities(scene.crowd.question, titles).items():
        await scene.lead("activity.add", {"id": id, "fields": {"title": titles[id], **fields}})


def _activities(question: str, titles: dict[str, str]) -> dict[str, Fields]:
    zones = {
        id: {"title": titles[id], "sense": None, "order": order}
        for order, id in enumerate(("new", "blocks"))
    }
    return {
        "hello": {"kind": "introductions", "minutes": 10},
        "yarn": {"kind": "yarn", "minutes": 10},
        "ideas": {"kind": "collect", "prompt": question, "revealed": False, "minutes": 20},
        "projects": {"kind": "collect", "asks": ["carrier", "place", "link"], "minutes": 15},
        "map": {"kind": "mapping", "revealed": False, "step": "situate", "minutes": 35},
        "levers": {"kind": "collect", "zones": zones, "votes_each": 3, "minutes": 15},
        "wonder": {"kind": "surprise", "revealed": False, "minutes": 10},
        "end": {"kind": "break", "closes": True, "minutes": 5},
        "report": {"kind": "synthesis"},
    }

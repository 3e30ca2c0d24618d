"""Touched: the topics of which something is to be worked out anew."""

from server.domain.topics import Topic


class Touched:
    """Collects topics: those with some voices, those wholly anew, and those that are gone."""

    def __init__(self) -> None:
        self.voices: tuple[dict[Topic, set[str]], dict[Topic, set[str]]] = ({}, {})
        self.anew: dict[Topic, None] = {}
        self.gone: dict[Topic, None] = {}

    def voice(self, topic: Topic, axis: int, voice: str) -> None:
        """A voice of an axis speaks otherwise of a topic."""
        self.voices[axis].setdefault(topic, set()).add(voice)

    def whole(self, topic: Topic) -> None:
        """A topic is new, or all of its voices may stand elsewhere."""
        self.anew[topic] = None

    def lost(self, topic: Topic) -> None:
        """A topic is no more, or moved to another activity: what was told of it is void."""
        self.gone[topic] = None
        self.anew.pop(topic, None)

    def clear(self) -> None:
        """All was worked out."""
        for voices in self.voices:
            voices.clear()
        self.anew.clear()
        self.gone.clear()

"""A capture: what every layer held at one seq, compressed once a layer when asked."""

from protocol import codec
from server.domain.layers import Layer
from server.domain.views import Part


class Capture:
    """The parts of all layers at a seq. Cheap to keep: it shares the records of the views."""

    def __init__(self, seq: int, taken: float, parts: dict[Layer, Part]) -> None:
        self.seq = seq
        self.taken = taken
        self._parts = parts
        self._packed: dict[Layer, bytes] = {}

    def packed(self, layers: tuple[Layer, ...]) -> list[bytes]:
        """The compressed parts for a viewer of these layers, to be merged in order."""
        return [self._pack(layer) for layer in layers if layer in self._parts]

    def merged(self, layers: tuple[Layer, ...]) -> Part:
        """One plain snapshot for a viewer of these layers."""
        whole: Part = {}
        for layer in layers:
            for kind, records in self._parts.get(layer, {}).items():
                into = whole.setdefault(kind, {})
                for id, fields in records.items():
                    into[id] = {**into[id], **fields} if id in into else fields
        return whole

    def _pack(self, layer: Layer) -> bytes:
        packed = self._packed.get(layer)
        if packed is None:
            packed = self._packed[layer] = codec.pack_part(self._parts[layer])
        return packed

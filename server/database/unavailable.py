"""The one failure of storage that is nobody's fault: try again later."""


class Unavailable(Exception):
    """The storage cannot be reached or written now; whether anything was written is unknown."""

"""What a simulation found: which rule, and how it was seen to be broken."""


class Broken(AssertionError):
    """A promise that was not kept. `rule` is an id of `protocol/README.md`, or a word for what has
    none: `lost`, `twice`, `level`, `erased`, `failed`."""

    def __init__(self, rule: str, how: str) -> None:
        super().__init__(f"{rule}: {how}")
        self.rule = rule
        self.how = how


def hold(kept: object, rule: str, how: object) -> None:
    """Raise `Broken` unless a promise was kept."""
    if not kept:
        raise Broken(rule, str(how))

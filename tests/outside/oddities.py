"""Odd values: what no honest client sends."""

from typing import Any, Final

from hypothesis import strategies as st

KNOWN: Final = ("open", "plenary", "tables", "tables/g1", "open-p1", "plenary-p2", "apart-cluster",
                "plenary-cluster", "p1", "g1", "n1", "a", "b1", "t1", "s1", "board")  # fmt: skip
"""Ids of `tests.outside.chance.furnished`, so that an oddity may be right by chance."""

_NAMES = st.sampled_from(["id", "card", "map", "by", "author", "__proto__", "constructor", ""])

scalars: Final[st.SearchStrategy[Any]] = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([0, 1, -1, 2**31, 2**53, -(2**53) - 1, 2**63, 2**64 - 1, -(2**63)]),
    st.floats(),
    st.sampled_from(KNOWN),
    st.text(max_size=12),
    st.sampled_from(["", " ", "\u0000", "x" * 90, "🪢" * 501, "x" * 4_100, "\u202e", "a/b"]),
)

values: Final[st.SearchStrategy[Any]] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=6,
)


def changed(draw: st.DrawFn, value: Any) -> Any:
    """A value in which one place, at any depth, holds something else, or nothing."""
    if isinstance(value, dict) and value and draw(st.integers(0, 5)):
        key = draw(st.sampled_from(sorted(value)))
        if not draw(st.integers(0, 3)):
            return {name: each for name, each in value.items() if name != key}
        return {**value, key: changed(draw, value[key])}
    if isinstance(value, list) and value and draw(st.integers(0, 5)):
        at = draw(st.integers(0, len(value) - 1))
        return [*value[:at], changed(draw, value[at]), *value[at + 1 :]]
    return draw(values)

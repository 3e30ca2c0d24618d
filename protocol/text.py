"""People's words at the gate: what is taken off, what remains theirs."""

import re
from typing import Final

# Controls but the line break; marks that turn the direction of what follows; anchors of
# annotations; halves of surrogate pairs. Joiners and variation selectors stay: scripts need them.
_HARMFUL: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
# White space, joiners, fillers, blanks and selectors: alone they leave a card that nobody can see.
_UNSEEN: Final = re.compile(
    "[\\s\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0000-\U000e01ef]*"
)
_BREAKS: Final = re.compile("\r\n?|\u2028|\u2029|\u0085")


def legible(text: str) -> str:
    """A text for terminals and log lines: what they would obey is written out, as `\\u001b`."""
    return _HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def clean(text: str) -> str:
    """A text without control and direction marks, and without white space around it.

    Line breaks become `\\n`, tabs a space. Nothing else is changed: no letter is folded. Where
    nothing can be seen, nothing is left.
    """
    kept = _HARMFUL.sub("", _BREAKS.sub("\n", text).replace("\t", " ")).strip()
    return "" if _UNSEEN.fullmatch(kept) else kept

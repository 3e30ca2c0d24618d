"""The census: how many sockets there are, of a token, on a board, in this process (LIMIT5)."""

from collections import Counter
from typing import Protocol

from protocol import limits
from protocol.messages import ByeCode


class Leaves(Protocol):
    """What is counted."""

    def bye(self, code: ByeCode, retry_ms: int | None) -> None:
        """Say goodbye and close."""


class Census:
    """Counts sockets that have said who they are. Staff, screens and readers, whose tokens several
    people share, may have ten times as many."""

    def __init__(self, most: int, each_board: int, each_token: int) -> None:
        self._most = most
        self._each_board = each_board
        self._each_token = each_token
        self._number = 0
        self._boards: Counter[str] = Counter()
        self._tokens: dict[str, dict[Leaves, None]] = {}

    def enter(self, wire: Leaves, board: str, token: str, *, shared: bool) -> bool:
        """Count a socket in, unless the process or the board has too many: whether it is.

        Where the token has too many, the oldest of them goes: whoever comes back in a hurry is not
        kept out by what they left behind.
        """
        if self._number >= self._most or self._boards[board] >= self._each_board:
            return False
        own = self._tokens.setdefault(token, {})
        most = self._each_token * (limits.STAFF_FACTOR if shared else 1)
        replaced = next(iter(own)) if len(own) >= most else None
        own[wire] = None
        self._number += 1
        self._boards[board] += 1
        if replaced is not None:
            self.leave(replaced, board, token)
            replaced.bye("replaced", None)
        return True

    def leave(self, wire: Leaves, board: str, token: str) -> None:
        """Count a socket out. No error where it is not in."""
        own = self._tokens.get(token, {})
        if wire not in own:
            return
        del own[wire]
        if not own:
            del self._tokens[token]
        self._number -= 1
        self._boards[board] -= 1
        if not self._boards[board]:
            del self._boards[board]

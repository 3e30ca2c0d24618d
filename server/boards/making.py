"""Making a board whole: its log, its codes, its first tokens."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from protocol.records import Role, State
from server.log.log import Entry, Log, Snapshot
from server.store import keys
from server.store.store import Code, Store, Taken, Token

LATE_MS: Final = 24 * 3_600_000
"""How long a board is kept whose time has passed when it is made of an export."""


class Links(Struct):
    """Where phones, facilitators and the screen go; the last two open the board by themselves."""

    join: str
    board: str
    screen: str


class BoardMade(Struct):
    """What the maker of a board needs to go on, told once."""

    board: str
    code: str
    facilitator_token: str
    screen_token: str
    links: Links


class Made(NamedTuple):
    """A new board, and the secrets that open it, told once."""

    board: str
    code: str
    facilitator_token: str
    screen_token: str

    def told(self, base: str) -> BoardMade:
        """What its maker is told; `base` is the address of the service."""
        links = Links(
            join=f"{base}/j/{self.code}",
            board=f"{base}/b/{self.board}#t={self.facilitator_token}",
            screen=f"{base}/screen/{self.board}#t={self.screen_token}",
        )
        return BoardMade(*self, links)


async def make(
    log: Log,
    store: Store,
    now: int,
    entries: Sequence[Entry],
    state: State,
    board: str | None = None,
) -> Made:
    """Write the log of a new board, with a code for it and for each of its groups.

    `state` is what the entries fold to: kept, so that the board opens without reading them all.
    `board` is its id; else a new one. Raises `ValueError` where there is one of that id.
    """
    board, epoch = board or keys.new_id("b"), keys.new_id("e")
    await log.create(board, epoch, entries, _until(state, now))
    last = entries[-1].event
    await log.keep_snapshot(board, Snapshot.of(epoch, last.seq, state, last.at))
    code = await add_code(store, Code(board, None))
    for group in state.get("group", {}):
        await add_code(store, Code(board, group))
    return await let_in(store, board, code, "facilitator:1", now)


async def let_in(store: Store, board: str, code: str, by: str, now: int) -> Made:
    """Give out what opens a board: a facilitator's token and a screen's."""
    facilitator, _ = await add_token(store, board, "facilitator", by, None, now)
    screen, _ = await add_token(store, board, "screen", keys.new_id("screen:"), None, now)
    return Made(board, code, facilitator, screen)


def _until(state: State, now: int) -> int | None:
    """Until when it is kept. What comes in after its time is kept a little, to be looked at."""
    until: int | None = state["board"]["board"]["keep_until"]
    return until if until is None or until > now else now + LATE_MS


async def add_code(store: Store, leads: Code) -> str:
    """Make a join code."""
    while True:
        code = keys.new_code()
        try:
            await store.add_code(code, leads)
        except Taken:
            continue
        return code


async def add_token(
    store: Store, board: str, role: Role, by: str, name: str | None, now: int
) -> tuple[str, Token]:
    """Make a token: its secret, told once, and what is kept of it."""
    secret = keys.new_token()
    token = Token(keys.new_id("t"), board, role, by, None, None, name, now)
    await store.add_token(token, keys.digest(secret))
    return secret, token

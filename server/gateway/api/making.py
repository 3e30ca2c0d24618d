"""Making a board whole: its log, its codes, its first tokens."""

from collections.abc import Sequence
from typing import Any

from starlette.requests import Request

from protocol.records import Role
from server.gateway import keys
from server.gateway.house import House
from server.log.log import Entry
from server.store.store import Code, Taken, Token


async def make(
    house: House, request: Request, entries: Sequence[Entry], groups: Sequence[str]
) -> dict[str, Any]:
    """Write the log of a new board and answer what its maker needs to go on."""
    board = keys.new_id("b")
    await house.log.create(board, keys.new_id("e"), entries)
    code = await add_code(house, Code(board, None))
    for group in groups:
        await add_code(house, Code(board, group))
    facilitator = await add_token(house, board, "facilitator", "facilitator:1", None)
    screen = await add_token(house, board, "screen", keys.new_id("screen:"), None)
    base = house.addresses.base(request)
    return {
        "board": board,
        "code": code,
        "facilitator_token": facilitator[0],
        "screen_token": screen[0],
        "links": {
            "join": f"{base}/j/{code}",
            "board": f"{base}/b/{board}#t={facilitator[0]}",
            "screen": f"{base}/screen/{board}#t={screen[0]}",
        },
    }


async def add_code(house: House, leads: Code) -> str:
    """Make a join code."""
    while True:
        code = keys.new_code()
        try:
            await house.store.add_code(code, leads)
        except Taken:
            continue
        return code


async def add_token(
    house: House, board: str, role: Role, by: str, name: str | None
) -> tuple[str, Token]:
    """Make a token: its secret, told once, and what is kept of it."""
    secret = keys.new_token()
    token = Token(keys.new_id("t"), board, role, by, None, None, name, house.hub.clock())
    await house.store.add_token(token, keys.digest(secret))
    return secret, token

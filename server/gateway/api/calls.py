"""All calls, and the one that describes them."""

from functools import cache
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from server.gateway.api import (
    about,
    boards,
    cards,
    codes,
    contacts,
    health,
    joining,
    logs,
    maps,
    people,
    rehearsals,
    replays,
    returns,
    synthesis,
    templates,
    tokens,
)
from server.gateway.call import Call, call
from server.gateway.openapi import document
from server.gateway.reply import reply


@call("GET", "/api/openapi.json", gives={200: dict[str, Any]})
async def openapi(request: Request) -> Response:
    """This description of the calls, in OpenAPI."""
    return reply(_document())


@cache
def _document() -> dict[str, Any]:
    return document(CALLS)


CALLS: Final[tuple[Call, ...]] = (
    health.alive,
    health.ready,
    health.metrics,
    openapi,
    about.about,
    templates.offered,
    templates.check,
    boards.create,
    logs.import_log,
    joining.look,
    joining.enter,
    returns.ask,
    returns.wait,
    returns.give_up,
    codes.qr,
    boards.delete,
    boards.state,
    boards.codes,
    logs.export,
    templates.save,
    rehearsals.start,
    rehearsals.look,
    rehearsals.stop,
    cards.csv_file,
    tokens.list_all,
    tokens.create,
    tokens.revoke,
    tokens.resume,
    people.erase,
    contacts.leave,
    contacts.withdraw,
    contacts.look,
    contacts.csv_file,
    returns.look,
    returns.accept,
    returns.refuse,
    maps.common,
    maps.proposed,
    replays.replay,
    synthesis.synthesis,
)

"""Templates: what sessions start with, offered, read from a file, saved from a board."""

import asyncio
import re
import unicodedata
from typing import Final

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from server import sessions
from server.domain.agenda import agenda_of
from server.domain.layers import Viewer
from server.gateway import client, house
from server.gateway.call import Media, call
from server.gateway.problem import Problem, preferred
from server.gateway.reply import reply
from server.store.store import Token

BODY_BYTES: Final = 4 * limits.TEMPLATE_BYTES
"""A body with the text of a template: JSON writes some signs at length."""


class TemplateFile(Struct):
    """The text of a template's file."""

    text: str


@call("GET", "/api/templates", gives={200: list[sessions.Summary]})
async def offered(request: Request) -> Response:
    """The agendas to start from, each in its languages."""
    return reply(sessions.summaries())


@call(
    "POST",
    "/api/templates/check",
    body=TemplateFile,
    most=BODY_BYTES,
    gives={200: sessions.Summary},
    fails={429},
)
async def check(request: Request, file: TemplateFile) -> Response:
    """Read a template's file: what it holds, or the line that is wrong and why."""
    here = house.of(request)
    wait = here.checks.take(client.address(request))
    if wait:
        raise Problem(429, "too-many-files", retry_after=wait)
    return reply(sessions.summary(await agenda_in(request, file.text)))


async def agenda_in(request: Request, text: str, language: str | None = None) -> sessions.Agenda:
    """The agenda in the text of a file. Raises `Problem` with the line that is wrong."""
    if len(text.encode("utf-8", "surrogatepass")) > limits.TEMPLATE_BYTES:
        raise Problem(413, "too-large", most=limits.TEMPLATE_BYTES)
    try:
        # Others get their turn meanwhile: a long text takes a while.
        return await asyncio.to_thread(sessions.read, text, language=language)
    except sessions.Malformed as wrong:
        why = wrong.why(preferred(request))
        raise Problem(422, "wrong-template", line=wrong.line, why=why) from None


@call(
    "GET",
    "/api/boards/{board}/template",
    who=("facilitator",),
    gives={200: Media("application/toml")},
    fails={404},
)
async def save(request: Request, token: Token) -> Response:
    """The agenda of a board as the file of a template: no people, no cards."""
    room = await house.of(request).hub.room(token.board)
    _, snapshot = room.see(Viewer("facilitator", None, None))
    agenda = agenda_of(snapshot)
    headers = {
        "Content-Disposition": f'attachment; filename="{_file_name(agenda)}"',
        "Cache-Control": "no-store",
    }
    text = await asyncio.to_thread(sessions.written, agenda)
    return Response(text, 200, headers, media_type="application/toml; charset=utf-8")


def _file_name(agenda: sessions.Agenda) -> str:
    plain = unicodedata.normalize("NFKD", agenda.title).encode("ascii", "ignore").decode()
    words = re.findall("[a-z0-9]+", plain.lower())
    return f"{'-'.join(words)[:40].strip('-') or 'session'}.{agenda.language}.toml"

"""Contacts: the addresses that people leave for the exchange list, kept apart from the log."""

import csv
import io
from typing import Annotated, Final

from email_validator import EmailNotValidError, validate_email
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from server.gateway import house
from server.gateway.api.cards import harmless
from server.gateway.bearer import oneself
from server.gateway.call import Media, call
from server.gateway.problem import Problem
from server.gateway.reply import reply
from server.store.store import Token

_PATH: Final = "/api/boards/{board}/contacts"

_Consent = Annotated[bool, Meta(extra_json_schema={"enum": [True]})]
_Address = Annotated[str, Meta(extra_json_schema={"format": "email"})]


class Contact(Struct):
    """An address, left by its owner alone, who agrees that it goes on the list."""

    email: _Address
    consent: _Consent


class Contacts(Struct):
    """To a person: the address they left, if they did; to facilitators: how many there are."""

    email: str | None
    people: int | None


@call("POST", _PATH, who=("participant",), body=Contact, gives={200: Contacts}, fails={401})
async def leave(request: Request, token: Token, contact: Contact) -> Response:
    """Leave an address for the exchange list, in place of an earlier one."""
    if not contact.consent:
        raise Problem(422, "no-consent")
    email = _checked(contact.email)
    person, others = await oneself(request, token)
    store = house.of(request).store
    await store.set_contact(token.board, person, email)
    for id in others:
        await store.drop_contact(token.board, id)
    return reply(Contacts(email, None))


@call("DELETE", _PATH, who=("participant",), gives={204: None}, fails={401})
async def withdraw(request: Request, token: Token) -> Response:
    """Take one's address back."""
    person, others = await oneself(request, token)
    for id in (person, *others):
        await house.of(request).store.drop_contact(token.board, id)
    return Response(status_code=204)


@call("GET", _PATH, who=("facilitator", "participant"), gives={200: Contacts}, fails={401})
async def look(request: Request, token: Token) -> Response:
    """One's own address; for facilitators, how many there are."""
    if token.role == "facilitator":
        return reply(Contacts(None, len(await _list(request, token.board))))
    left = await house.of(request).store.contacts(token.board)
    person, others = await oneself(request, token)
    found = (left[id] for id in (person, *others) if id in left)
    return reply(Contacts(next(found, None), None))


@call("GET", f"{_PATH}.csv", who=("facilitator",), gives={200: Media("text/csv")})
async def csv_file(request: Request, token: Token) -> Response:
    """The exchange list: addresses alone, in their own order, so that none is tied to a name."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["email"])
    for email in await _list(request, token.board):
        writer.writerow([harmless(email)])
    headers = {
        "Content-Disposition": f'attachment; filename="{token.board}-contacts.csv"',
        "Cache-Control": "no-store",
    }
    # Spreadsheets take a file for UTF-8 by its byte order mark.
    body = out.getvalue().encode("utf-8-sig")
    return Response(body, 200, headers, media_type="text/csv; charset=utf-8")


async def _list(request: Request, board: str) -> list[str]:
    """The addresses of those who are on the board, each once."""
    here = house.of(request)
    room = await here.hub.room(board)
    left: dict[str, str] = {}
    for id, email in (await here.store.contacts(board)).items():
        person = await room.who(id)
        if person is not None and (id == person or person not in left):
            left[person] = email
    return sorted(set(left.values()))


def _checked(email: str) -> str:
    """An address as it is kept. Raises `Problem` 422 for what is none; nobody is asked about it."""
    try:
        return validate_email(email.strip(), check_deliverability=False).normalized
    except EmailNotValidError:
        raise Problem(422, "no-address-there") from None

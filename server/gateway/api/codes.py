"""Codes as pictures: the QR code that leads a phone to a join page."""

import io

import segno
from starlette.requests import Request
from starlette.responses import Response

from server.gateway import house
from server.gateway.call import Media, call
from server.gateway.problem import Problem
from server.store.keys import ALPHABET, CODE_LENGTH, plain_code


@call("GET", "/api/qr/{code}.svg", gives={200: Media("image/svg+xml")}, fails={404})
async def qr(request: Request) -> Response:
    """The QR code of a join page; 404 for what is no code, or where phones cannot reach us."""
    here = house.of(request)
    base = here.addresses.for_phones(request)
    if base is None:
        raise Problem(404, "no-address")
    out = io.BytesIO()
    join_code = plain_code(request.path_params["code"])
    if len(join_code) != CODE_LENGTH or not set(ALPHABET).issuperset(join_code):
        raise Problem(404, "bad-code")
    code = segno.make(f"{base}/j/{join_code}", error="m")
    code.save(out, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=2)
    return Response(out.getvalue(), 200, {"Cache-Control": "no-store"}, media_type="image/svg+xml")

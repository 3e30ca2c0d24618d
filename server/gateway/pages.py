"""Pages: the built web, and the headers that keep other hosts out of it."""

from pathlib import Path
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.gateway import problem

STATIC: Final = Path(__file__).parent.parent / "static"

PATHS: Final = (
    "/",
    "/j/{code}",
    "/b/{board}",
    "/screen/{board}",
    "/replay/{board}",
    "/report/{board}",
)

_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)

_ALWAYS: Final = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

# Browsers heed it over HTTPS alone, and complain of it elsewhere.
_OVER_HTTPS: Final = {"Cross-Origin-Opener-Policy": "same-origin"}


async def page(request: Request) -> Response:
    """The one page of the web application; its script reads the path."""
    index = STATIC / "index.html"
    if not index.is_file():
        return PlainTextResponse("The web is not built: run bin/setup.", 503)
    return FileResponse(index, headers={"Cache-Control": "no-cache"})


async def nowhere(request: Request, error: Exception) -> Response:
    """To a browser, the page that says there is nothing here; to others, a problem."""
    wants_page = "text/html" in request.headers.get("accept", "")
    if getattr(error, "status_code", 404) != 404 or not wants_page:
        return await problem.unknown(request, error)
    response = await page(request)
    response.status_code = 404
    return response


class Guarded:
    """Adds to every answer the headers that say what a page may load, and from where."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        added = _ALWAYS | _OVER_HTTPS if scope["scheme"] == "https" else _ALWAYS

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in added.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, guarded)

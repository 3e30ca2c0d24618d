"""The built files of the web: packed where the browser takes them so, and kept by it."""

import os
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

_PACKED: Final = (("br", ".br"), ("gzip", ".gz"))
_FOR_EVER: Final = "public, max-age=31536000, immutable"


class Assets(StaticFiles):
    """Serves beside each file its packed twin, made when the web was built.

    A file under `assets/` bears what is in it in its name, so a browser need never ask again.
    """

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        encoding, path = _packed(os.fspath(full_path), Headers(scope=scope))
        if encoding is not None:
            stat_result = os.stat(path)
        response = super().file_response(path, stat_result, scope, status_code)
        if encoding is not None:
            response.headers["Content-Encoding"] = encoding
        response.headers["Vary"] = "Accept-Encoding"
        named = self.get_path(scope).startswith(f"assets{os.sep}")
        response.headers["Cache-Control"] = _FOR_EVER if named else "no-cache"
        return response


def _packed(path: str, headers: Headers) -> tuple[str | None, str]:
    accepted = {
        part.split(";")[0].strip() for part in headers.get("accept-encoding", "").split(",")
    }
    for encoding, suffix in _PACKED:
        if encoding in accepted and os.path.isfile(path + suffix):
            return encoding, path + suffix
    return None, path

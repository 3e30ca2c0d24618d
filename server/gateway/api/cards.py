"""Cards as a spreadsheet: one row a card."""

import csv
import io
import re
from datetime import UTC, datetime
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from protocol.ids import compose
from protocol.records import Fields, State
from protocol.text import clean
from server.domain.layers import Viewer
from server.gateway import house
from server.gateway.call import Media, call
from server.store.store import Token

COLUMNS: Final = (
    "id", "activity", "text", "author", "group", "zone", "cluster", "question", "carrier",
    "place", "link", "about", "created", "on_behalf", "sense", "polarity", "dots", "status",
)  # fmt: skip

# Signs that begin a formula, in full width too; behind what cannot be seen they do elsewhere.
_FORMULA: Final = re.compile(
    "[\\s\u00ad\u200b-\u200f\u2060-\u2064]*[=+@|\uff1d\uff0b\uff0d\uff20-]"
)


@call("GET", "/api/boards/{board}/cards.csv", who=("facilitator",), gives={200: Media("text/csv")})
async def csv_file(request: Request, token: Token) -> Response:
    """The cards as a spreadsheet: what a facilitator sees, places on the plenary maps."""
    room = await house.of(request).hub.room(token.board)
    _, snapshot = room.see(Viewer("facilitator", None, None))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for id, card in sorted(snapshot.get("card", {}).items(), key=_by_time):
        writer.writerow([harmless(cell) for cell in _row(snapshot, id, card)])
    headers = {
        "Content-Disposition": f'attachment; filename="{token.board}.csv"',
        "Cache-Control": "no-store",
    }
    # Spreadsheets take a file for UTF-8 by its byte order mark.
    body = out.getvalue().encode("utf-8-sig")
    return Response(body, 200, headers, media_type="text/csv; charset=utf-8")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, and no terminal for an order."""
    plain = clean(cell)
    return f"'{plain}" if _FORMULA.match(plain) else plain


def _by_time(card: tuple[str, Fields]) -> tuple[int, str]:
    return card[1]["created"], card[0]


def _row(snapshot: State, id: str, card: Fields) -> list[str]:
    def title(kind: str, of: str | None, field: str = "title") -> str:
        fields = snapshot.get(kind, {}).get(of or "")
        return "" if fields is None else str(fields[field] or "")

    activity = snapshot.get("activity", {}).get(card["activity"], {})
    placement = snapshot.get("placement", {}).get(compose(card["activity"], id), {})
    sense = snapshot.get("sense", {}).get(compose(id, "groups"), {})
    zone = activity.get("zones", {}).get(placement.get("zone"), {})
    return [
        id,
        title("activity", card["activity"]),
        card["text"],
        title("participant", card.get("author"), "name"),
        title("group", card["group"], "name"),
        zone.get("title", ""),
        title("cluster", placement.get("cluster")),
        card["question"] or "",
        card["carrier"] or "",
        card["place"] or "",
        card["link"] or "",
        card["about"] or "",
        datetime.fromtimestamp(card["created"] / 1_000, UTC).isoformat(timespec="seconds"),
        card.get("on_behalf") or "",
        sense.get("sense", ""),
        sense.get("polarity", ""),
        str(snapshot.get("dots", {}).get(id, {}).get("count", "")),
        _status(activity, card),
    ]


def _status(activity: Fields, card: Fields) -> str:
    """Whether all see a card: `shown`, `hidden` with its activity, or `withheld`."""
    if card.get("withheld", False):
        return "withheld"
    return "shown" if activity["revealed"] or activity["kind"] == "mapping" else "hidden"

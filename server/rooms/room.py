"""A room: one open board, what it has to tell, and everybody connected to it here."""

import asyncio
from collections.abc import Callable
from typing import Final

from protocol import codec, limits
from protocol.events import Event
from protocol.messages import ByeCode, Since
from server.bus.bus import Bus
from server.domain import identities, yarn
from server.domain.layers import Viewer, of_viewer
from server.domain.views import Part, Views
from server.log.log import Head, Log
from server.rooms import news
from server.rooms.audience import Audience
from server.rooms.burden import Burden
from server.rooms.desk import Desk
from server.rooms.feed import Feed
from server.rooms.greeting import greeting
from server.rooms.ledger import Ledger
from server.rooms.presence import Presence
from server.rooms.seat import Seat
from server.rooms.wish import Wish

_AGAIN_MS: Final = 500
_INTERVAL: Final = limits.PATCH_INTERVAL_MS / 1_000


class Room:
    """One open board in this process. Make it with `Room.open`."""

    def __init__(
        self,
        ledger: Ledger,
        log: Log,
        bus: Bus,
        process: str,
        clock: Callable[[], int],
        gone: Callable[[], None],
        burden: Burden | None = None,
    ) -> None:
        self.board = ledger.board
        self._ledger = ledger
        self._bus = bus
        self._clock = clock
        self._loop = asyncio.get_running_loop()
        self._feed = Feed(ledger.state, ledger.head.seq, self._loop.time)
        self._presence = Presence(process)
        self._audience = Audience(self._presence, ledger.head.seq)
        self._moved: set[str] = set()
        self._moved_at: dict[str, int] = {}
        self._flushed = 0.0
        self._flush_handle: asyncio.TimerHandle | None = None
        self.empty_since: float | None = self._loop.time()
        self.farewells_missed = False
        self._closed = False
        self.desk = Desk(ledger, log, bus, clock, self._take, self._replace, gone, burden)

    @classmethod
    async def open(
        cls,
        board: str,
        log: Log,
        bus: Bus,
        process: str,
        clock: Callable[[], int],
        gone: Callable[[], None],
        burden: Burden | None = None,
    ) -> "Room":
        """Open a board. Raises `NoBoard`, `Unavailable`."""
        ledger = Ledger(board, log)
        await ledger.open()
        await ledger.keep()
        room = cls(ledger, log, bus, process, clock, gone, burden)
        # What came between the reading and the subscription is read once that is confirmed.
        bus.subscribe(board, room._hear, room._missed)
        return room

    @property
    def head(self) -> Head:
        return self._ledger.head

    @property
    def told(self) -> int:
        """The seq up to which seats were told, never ahead of the head."""
        return self._feed.told

    @property
    def language(self) -> str:
        """The board's language, for sentences to people."""
        board = self.views.public("board", "board")
        return "fr" if board is None else str(board["language"])

    @property
    def views(self) -> Views:
        """What is committed, as each layer sees it."""
        return self._feed.views

    @property
    def seats(self) -> tuple[Seat, ...]:
        return self._audience.seats

    def wish(self, wish: Wish) -> None:
        """Queue a wish; its outcome is told once it is durable, or refused."""
        self.desk.wish(wish)

    def see(self, viewer: Viewer) -> tuple[Head, Part]:
        """The head and all that a viewer sees there."""
        capture = self._feed.capture()
        return Head(self.head.epoch, capture.seq), capture.merged(of_viewer(viewer))

    async def caught_up(self, since: Since | None) -> None:
        """Read the log first where a replica has come further than this process."""
        if since is not None and since.epoch == self.head.epoch and since.seq > self.head.seq:
            self.desk.read()
            await self.desk.idle()

    async def who(self, id: str) -> str | None:
        """The id of the person whom an id means by now; the log is read first where it means none
        here: they may have come in through another process. None where there is no such person."""
        found = self._now(id)
        if found is None:
            self.desk.read()
            await self.desk.idle()
            found = self._now(id)
        return found

    def sit(self, seat: Seat) -> None:
        """Give a connection its place. It hears nothing before `welcome`.

        One that took so long to come that the room has closed meanwhile is sent to the new one.
        """
        if self._closed:
            seat.wire.bye("closing", _AGAIN_MS)
            return
        self._audience.sit(seat)
        self.empty_since = None

    def expect(self) -> None:
        """Somebody is about to sit down: stay open for them."""
        if self.empty_since is not None:
            self.empty_since = self._loop.time()

    def leave(self, seat: Seat) -> None:
        """Take a connection's place away. No error where it has none."""
        self._audience.leave(seat)
        if not self.seats and self.empty_since is None:
            self.empty_since = self._loop.time()

    def welcome(self, seat: Seat, since: Since | None) -> None:
        """Bring a replica to the head: by patches where they lead there, else by a snapshot.

        A person is seated where they are by now; who is not on the board any more leaves.
        """
        self._audience.lane.leave(seat)
        if self._removed(seat):
            seat.wire.bye("revoked", None)
            return
        self._reseat(seat)
        parts: list[bytes] | None = None
        if since is not None and self._resumes(seat, since):
            seat.cursor = since.seq
        else:
            capture = self._feed.recent(max(self._seated_at(seat), self._shown(since)))
            seat.cursor = capture.seq
            parts = capture.packed(seat.layers)
        fields = greeting(seat, self.board, self.head.epoch, self._clock())
        for piece in codec.welcome_frame(fields, parts):
            seat.wire.write(piece)
        self.resumed(seat)

    def acknowledge(self, seat: Seat, id: str, seq: int) -> None:
        """Acknowledge a command after the patch that holds it."""
        self._audience.acknowledge(seat, id, seq)

    def paused(self, seat: Seat) -> None:
        """The socket of a seat asks to wait."""
        self._audience.lane.leave(seat)

    def resumed(self, seat: Seat) -> None:
        """The socket of a seat takes bytes again: catch up, then rejoin the lane."""
        if seat not in self._audience or seat.in_lane or seat.cursor < 0:
            return
        if not self._feed.leads_from(seat.cursor):
            self.welcome(seat, None)
            return
        for patch in self._feed.after(seat.cursor):
            if seat.wire.paused:
                return
            seat.cursor = patch.last
            seat.wire.write(patch.frame(seat.layers))
        seat.release(seat.cursor)
        if not seat.wire.paused:
            self._audience.lane.join(seat)

    def farewell(self, code: ByeCode, tokens: list[str] | None, retry_ms: int | None) -> None:
        """Say goodbye to connections of these tokens, or to all."""
        self._audience.farewell(code, tokens, retry_ms)

    def tell_presence(self) -> None:
        """Tell the others, then the seats, who is here; called about once a second."""
        holders = yarn.holders(self._ledger.state)
        here = self._presence.here(self.seats, by_id=holders is not None)
        if not self._bus.alone:
            self._bus.publish(self.board, news.pack(here))
        now = self._loop.time()
        for frame, seats in self._presence.changes(self.seats, here, now, holders):
            self._audience.lane.tell(frame, seats)

    async def close(self) -> None:
        """Stop. Connections are left to their owners."""
        self._closed = True
        self._bus.unsubscribe(self.board)
        if self._flush_handle is not None:
            self._flush_handle.cancel()
        await self.desk.close()

    def _hear(self, message: bytes) -> None:
        try:
            heard = news.unpack(message)
        except (ValueError, TypeError):
            self.desk.read()
            return
        match heard:
            case news.Happened():
                self.desk.hear(heard)
            case news.Here():
                self._presence.hear(heard, self._loop.time())
            case news.Farewell(code, tokens):
                self.farewell(code, tokens, None)

    def _missed(self) -> None:
        """Messages may have been lost: events are in the log; farewells are to be asked for."""
        self.desk.read()
        self.farewells_missed = True

    def _take(self, events: list[Event]) -> None:
        changes = [change for event in events for change in event.changes]
        self._feed.advance(events[-1].seq, changes)
        for event in events:
            for kind, id, fields in event.changes:
                # Who is merged into another goes; who is another again comes, whole.
                if kind == "participant" and (fields is None or "group" in fields):
                    self._moved.add(id)
                    self._moved_at[id] = event.seq
        self._flush_soon()

    def _replace(self, elsewhere: bool) -> None:
        """The log is another one: everybody starts from its snapshot, but for people it does not
        know. Which tokens are good is asked anew.

        `elsewhere`: another process made it so. It may not hold what is still to be acknowledged:
        whoever waits for that comes back, and sends it again.
        """
        self._feed = Feed(self._ledger.state, self.head.seq, self._loop.time)
        self._moved_at = {}
        for seat in self.seats:
            self._audience.lane.leave(seat)
        self._audience.lane.at = self._feed.told
        self.farewells_missed = True
        for seat in self.seats:
            if elsewhere and seat.acks:
                seat.dismiss("closing", _AGAIN_MS)
            elif seat.cursor >= 0:
                self.welcome(seat, None)

    def _flush_soon(self) -> None:
        if self._flush_handle is not None:
            return
        wait = self._flushed + _INTERVAL - self._loop.time()
        if wait <= 0:
            self._flush()
        else:
            self._flush_handle = self._loop.call_later(wait, self._flush)

    def _flush(self) -> None:
        """Make one patch of all that was committed since the last one, and hand it out (R2)."""
        self._flush_handle = None
        patch = self._feed.patch(self._ledger.at)
        if patch is None:
            return
        self._flushed = self._loop.time()
        moved = self._move()
        self._audience.send(patch)
        for seat in moved:
            self.welcome(seat, None)

    def _move(self) -> list[Seat]:
        """Seat those who moved to another group or are somebody else now; who was removed leaves.

        No patch brings a replica from one group or person to the other: they are welcomed anew.
        """
        moved, self._moved = self._moved, set()
        reseated: list[Seat] = []
        for seat in self.seats if moved else ():
            if moved.isdisjoint((seat.person, seat.viewer.participant)):
                continue
            if self._removed(seat):
                seat.wire.bye("revoked", None)
            elif self._reseat(seat):
                self._audience.lane.leave(seat)
                reseated.append(seat)
        return reseated

    def _removed(self, seat: Seat) -> bool:
        return seat.person is not None and self._now(seat.person) is None

    def _reseat(self, seat: Seat) -> bool:
        id = None if seat.person is None else self._now(seat.person)
        person = self.views.public("participant", id or "")
        return person is not None and self._audience.move(seat, id, person["group"])

    def _now(self, id: str) -> str | None:
        if self.views.public("participant", id) is not None:
            return id
        return identities.now(self.views.all_public("participant"), id)

    def _resumes(self, seat: Seat, since: Since) -> bool:
        """Whether patches lead from there to the head, as the seat sees it now."""
        return (
            since.epoch == self.head.epoch
            and since.seq >= self._seated_at(seat)
            and self._feed.resumes_from(since.seq)
        )

    def _shown(self, since: Since | None) -> int:
        """The seq up to which a replica was shown this log, here or elsewhere."""
        return since.seq if since is not None and since.epoch == self.head.epoch else 0

    def _seated_at(self, seat: Seat) -> int:
        """The seq at which the person came to their group, or became who they are, as far as this
        process saw it."""
        id = seat.viewer.participant or ""
        ids = (id, *identities.merged(self.views.public("participant", id)))
        return max(self._moved_at.get(one, 0) for one in ids)

"""A wire: frames made once, written straight to the socket's transport.

uvicorn's own path makes and joins a frame for each send and wakes a task for it; a room hands the
same bytes to a thousand sockets in one loop instead. Frames of the server are not masked (RFC 6455,
5.3), so whole frames of ours may stand between those that uvicorn writes (pings, closes).
"""

import asyncio
from collections.abc import Callable
from typing import Any, Final

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame
from websockets.http11 import Request

from protocol import codec
from protocol.messages import ByeCode
from server.gateway.allowance import Allowance

EXTENSION: Final = "canevas.wire"
"""Where the ASGI scope of a socket holds its wire."""

TURN_BYTES: Final = 1_024
"""As much is read of one socket before the others have their turn."""

FLOOD_SECONDS: Final = 30.0
"""After so long of being held back without a break a socket is closed."""

_BREAK_SECONDS: Final = 1.0
_FLOOD_RETRY_MS: Final = 15_000
_CLOSE_AFTER_BYE: Final = 1_000
_POLITE_SECONDS: Final = 2.0


class SocketWire:
    """The wire of one socket, for `server.rooms.seat.Seat`."""

    def __init__(self, protocol: "WireProtocol") -> None:
        self._protocol = protocol
        self._transport = protocol.transport
        self.write: Callable[[bytes], None] = protocol.transport.write
        self.paused = False
        self.gone = False
        self.on_pause: Callable[[], None] = _nothing
        self.on_resume: Callable[[], None] = _nothing
        self.on_gone: Callable[[], None] = _nothing
        self.on_lost: Callable[[], None] = _nothing

    @property
    def waiting(self) -> int:
        return self._transport.get_write_buffer_size()

    def allow(self, allowance: Allowance) -> None:
        """Read from now on as much as this allows."""
        self._protocol.allowance = allowance

    def charge(self, frames: int) -> None:
        """Count a message that is much to answer as several."""
        self._protocol.charge(frames)

    def bye(self, code: ByeCode, retry_ms: int | None) -> None:
        """Say goodbye and close; a socket that does not drain is cut."""
        if self.gone:
            return
        message = {"type": "bye", "code": code, "retry_ms": retry_ms}
        self.write(codec.frame(message))
        self._protocol.close_politely(_POLITE_SECONDS)

    def turn_away(self, retry_ms: int) -> None:
        """Have a socket that was never let in come back later; one that lingers is cut."""
        if self.gone:
            self._transport.abort()
            return
        self.bye("full", retry_ms)
        self._transport.close()

    def lost(self) -> None:
        """The socket is no more."""
        on_lost = self.on_lost
        self.on_pause = self.on_resume = self.on_gone = self.on_lost = _nothing
        on_lost()

    def leave(self) -> None:
        """Nothing of ours may be written any more."""
        if not self.gone:
            self.gone = True
            self.write = _drop
            self.on_gone()


class WireProtocol(WebSocketsSansIOProtocol):
    """uvicorn's WebSocket protocol that also offers its wire to the application.

    It reads by turns: a little of each socket, and no more than its allowance. What is beyond is
    not looked at before it is due; the kernel tells the sender to wait (LIMIT1).
    """

    wire: SocketWire | None = None
    allowance: Allowance | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._unread = bytearray()
        self._turn: asyncio.Handle | None = None
        self._frames = 0
        self.close_timeout = _POLITE_SECONDS
        self._held_until = 0.0
        self._flooding_since = 0.0

    def data_received(self, data: bytes) -> None:
        if self._turn is None and not self._unread and len(data) <= TURN_BYTES:
            self._read(data)
            return
        self._unread += data
        self._stop_reading()
        self._read_on()

    def handle_events(self) -> None:
        self._frames += len(self.conn.events)
        super().handle_events()

    def charge(self, frames: int) -> None:
        """Count so many frames more."""
        if self.allowance is not None:
            self.allowance.spend(frames, 0, self.loop.time())

    def _read_on(self) -> None:
        """Take a turn, once all that was read is taken; ask for more where nothing is left."""
        if self._turn is not None or not self.queue.empty():
            return
        if self._unread:
            self._turn = self.loop.call_soon(self._take_turn)
        elif self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()

    def _take_turn(self) -> None:
        self._turn = None
        piece = bytes(self._unread[:TURN_BYTES])
        del self._unread[:TURN_BYTES]
        if piece and not self.transport.is_closing():
            self._read(piece)
        else:
            self._read_on()

    def _read(self, piece: bytes) -> None:
        self._frames = 0
        super().data_received(piece)
        if self.allowance is not None:
            now = self.loop.time()
            wait = self.allowance.spend(self._frames, len(piece), now)
            if wait > 0:
                self._hold(now, wait)
                return
        self._read_on()

    def _hold(self, now: float, wait: float) -> None:
        """Read no more for so long; who was held for long is sent away."""
        if now - self._held_until > _BREAK_SECONDS:
            self._flooding_since = now
        self._held_until = now + wait
        if now - self._flooding_since > FLOOD_SECONDS and self.wire is not None:
            self.wire.bye("full", _FLOOD_RETRY_MS)
        self._stop_reading()
        self._turn = self.loop.call_later(wait, self._take_turn)

    def _stop_reading(self) -> None:
        if not self.read_paused:
            self.read_paused = True
            self.transport.pause_reading()

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        scope: Any = getattr(self, "scope", None)
        if scope is not None:
            self.wire = SocketWire(self)
            scope["extensions"][EXTENSION] = self.wire

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.wire is not None:
            self.wire.paused = True
            self.wire.on_pause()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.wire is not None:
            self.wire.paused = False
            self.wire.on_resume()

    def connection_lost(self, exc: Exception | None) -> None:
        self._leave()
        self._unread.clear()
        if self._turn is not None:
            self._turn.cancel()
        super().connection_lost(exc)
        self._fall_apart()

    def _fall_apart(self) -> None:
        """Point at nothing that points back here: memory is free at once. To collect it later would
        stop everybody for as long as it takes to look at it all."""
        wire, self.wire = self.wire, None
        if wire is not None:
            wire.lost()
        self.scope = {}  # type: ignore[typeddict-item]
        self.conn.parser.close()
        self.conn.parser_exc = None

    def handle_close(self, event: Frame) -> None:
        self._leave()
        super().handle_close(event)

    def handle_parser_exception(self) -> None:
        self._leave()
        super().handle_parser_exception()

    def send_receive_event_to_app(self) -> None:
        if self.curr_msg_data_type == "text":
            # No message is text (R7): what it says is not read, so it need not be UTF-8 either.
            self.frames = [b""]
        super().send_receive_event_to_app()

    def handle_ping(self) -> None:
        if self.wire is not None and self.wire.paused:
            self.conn.data_to_send()  # no answer to who does not take what is there already
            return
        super().handle_ping()

    async def receive(self) -> Any:
        """The next message. Who does not read is not listened to either (R6)."""
        await self.writable.wait()
        message = await self.queue.get()
        self._read_on()
        return message

    def keepalive_timeout(self) -> None:
        if self.wire is not None and self.wire.paused and self.ping_timeout is not None:
            # Our ping waits behind what the socket does not take yet; whoever makes no progress
            # at all is dropped by the hub.
            self.pong_timer = self.loop.call_later(self.ping_timeout, self.keepalive_timeout)
            return
        self._leave()
        super().keepalive_timeout()

    def shutdown(self) -> None:
        self._leave()
        super().shutdown()

    def close_politely(self, seconds: float) -> None:
        """Send a close frame after what was written; cut the socket where it does not drain."""
        self._leave()
        if self.close_sent or self.transport.is_closing():
            return
        self.queue.put_nowait({"type": "websocket.disconnect", "code": _CLOSE_AFTER_BYE})
        self.conn.send_close(_CLOSE_AFTER_BYE)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.close_timer = self.loop.call_later(seconds, self.transport.abort)

    def _leave(self) -> None:
        if self.wire is not None:
            self.wire.leave()


def _nothing() -> None:
    pass


def _drop(frame: bytes) -> None:
    pass

"""The socket: one conversation with one client, from its hello to its end."""

import asyncio
import random
from collections.abc import Callable
from typing import Any, Final

from starlette.websockets import WebSocket, WebSocketDisconnect

from protocol import codec, ids, limits, messages
from server.domain import gate
from server.domain.actor import Actor
from server.domain.layers import Viewer
from server.domain.refused import Refused
from server.gateway import client, house
from server.gateway.bounds import Bounds
from server.gateway.buckets import Buckets
from server.gateway.lobby import Guest
from server.gateway.looking import looking
from server.gateway.origin import foreign
from server.gateway.wire import EXTENSION, SocketWire
from server.log.log import NoBoard, Unavailable
from server.rooms.hub import Hub
from server.rooms.room import Room
from server.rooms.seat import Seat
from server.rooms.wish import Outcome, commanded
from server.store.keys import digest
from server.store.store import Store, Token
from server.words.words import sentence

_UNANSWERED: Final = 4 * limits.UNANSWERED
"""Commands of one socket that may wait for their answer; beyond, nothing is read from it."""

_HELLO_AGAIN: Final = 20
"""As many messages a further hello counts as: it may be answered with all of the board."""

_RETRY_MS: Final = 1_000
_FULL_MS: Final = (3_000, 6_000)


class _End(Exception):
    """The conversation ends with a close code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Sockets:
    """Takes in sockets, within bounds."""

    def __init__(
        self,
        hub: Hub,
        store: Store,
        bounds: Bounds,
        origins: frozenset[str],
        open_to: Callable[[], bool],
    ) -> None:
        self._hub = hub
        self._store = store
        self._bounds = bounds
        self._origins = origins
        self._open_to = open_to

    async def attend(self, websocket: WebSocket) -> None:
        """`GET /ws/{board}`: one conversation, from hello to bye."""
        if foreign(websocket, self._origins):
            await websocket.close()
            return
        offered = websocket.scope["subprotocols"]
        spoken = limits.SUBPROTOCOL if limits.SUBPROTOCOL in offered else None
        await websocket.accept(subprotocol=spoken)
        wire: SocketWire = websocket.scope["extensions"][EXTENSION]
        address = client.address(websocket)
        wire.allow(self._bounds.reading_strangers(address))
        guest = self._bounds.strangers.enter(address, lambda: wire.turn_away(_full_ms()))
        wire.on_lost = guest.leave
        try:
            await self._converse(websocket, wire, guest)
        except _End as end:
            if not wire.gone:
                await websocket.close(end.code)
        except WebSocketDisconnect:
            pass
        finally:
            wire.leave()

    async def _converse(self, websocket: WebSocket, wire: SocketWire, guest: Guest) -> None:
        board = websocket.path_params["board"]
        hello = await self._hello(websocket)
        if not self._open_to():
            wire.bye("closing", _RETRY_MS)
            return
        try:
            token = await self._store.token(digest(hello.token))
            if token is None or token.board != board:
                raise _End(messages.CLOSE_BAD_TOKEN)
            wait = self._bounds.hello(token)
            if wait:
                wire.turn_away(round(wait * 1_000) + _full_ms())
                return
            room = await self._hub.room(board)
            await room.caught_up(hello.since)
            viewer = await looking(room, token)
        except NoBoard:
            raise _End(messages.CLOSE_BAD_TOKEN) from None
        except Unavailable:
            wire.bye("closing", _RETRY_MS)
            return
        if viewer is None:
            raise _End(messages.CLOSE_BAD_TOKEN)
        guest.leave()
        await self._seat(websocket, wire, room, token, viewer, hello)

    async def _seat(
        self,
        websocket: WebSocket,
        wire: SocketWire,
        room: Room,
        token: Token,
        viewer: Viewer,
        hello: messages.Hello,
    ) -> None:
        bounds, board = self._bounds, room.board
        shared = token.role not in ("participant", "table")
        if not bounds.census.enter(wire, board, token.id, shared=shared):
            wire.turn_away(_full_ms())
            return
        try:
            house.of(websocket).guesses.learn(client.address(websocket), board)
            wire.allow(bounds.reading(token))
            buckets = bounds.commands(token)
            await _Conversation(websocket, wire, room, token, viewer, buckets).run(hello)
        finally:
            bounds.census.leave(wire, board, token.id)

    async def _hello(self, websocket: WebSocket) -> messages.Hello:
        try:
            async with asyncio.timeout(limits.HELLO_SECONDS):
                message = messages.parse(codec.unpack_message(await websocket.receive_bytes()))
        except (
            TimeoutError,
            KeyError,
            messages.Malformed,
            codec.NotMessagePack,
            codec.NotAMap,
        ):
            raise _End(messages.CLOSE_MALFORMED) from None
        if not isinstance(message, messages.Hello) or message.protocol != limits.VERSION:
            raise _End(messages.CLOSE_MALFORMED)
        return message


class _Conversation:
    """What follows a good hello."""

    def __init__(
        self,
        websocket: WebSocket,
        wire: SocketWire,
        room: Room,
        token: Token,
        viewer: Viewer,
        buckets: Buckets,
    ) -> None:
        self._websocket = websocket
        self._wire = wire
        self._room = room
        self._buckets = buckets
        self._actor = Actor(token.role, token.by, token.participant, token.group)
        self._unanswered = 0
        self._size = 0
        self._room_again: asyncio.Event | None = None
        self._seat = Seat(wire, viewer, token.by, token.id, token.participant)

    async def run(self, hello: messages.Hello) -> None:
        """Sit down, welcome, and take messages until the end."""
        room, seat, secret = self._room, self._seat, digest(hello.token)
        room.sit(seat)
        self._wire.on_pause = lambda: room.paused(seat)
        self._wire.on_resume = lambda: room.resumed(seat)
        self._wire.on_gone = lambda: room.leave(seat)
        if self._wire.gone:
            room.leave(seat)
            return
        room.welcome(seat, hello.since)
        while True:
            match await self._next():
                case messages.Command() as command:
                    self._command(command)
                case messages.Showing() as showing:
                    self._show(showing)
                case messages.Ping():
                    self._say({"type": "pong", "seq": room.told})
                case messages.Hello() as again:
                    if digest(again.token) != secret:
                        raise _End(messages.CLOSE_BAD_TOKEN)
                    self._wire.charge(_HELLO_AGAIN)
                    await room.caught_up(again.since)
                    room.welcome(seat, again.since)
            if self._unanswered >= _UNANSWERED:
                self._room_again = asyncio.Event()
                await self._room_again.wait()

    async def _next(self) -> messages.ClientMessage | None:
        """The next message; None for a map that is no message, whose sender was told."""
        try:
            frame = await self._websocket.receive_bytes()
            self._size = len(frame)
            raw = codec.unpack_message(frame)
        except codec.NotMessagePack:
            raise _End(1007) from None
        except (codec.NotAMap, KeyError):
            raise _End(1003) from None
        try:
            return messages.parse(raw)
        except messages.Malformed:
            id = raw.get("id")
            self._reject(id if isinstance(id, str) else "", Refused("bad_message", "bad-message"))
            return None

    def _command(self, command: messages.Command) -> None:
        wait = self._buckets.take(self._seat.token)
        try:
            if wait:
                raise Refused("slow_down", "slow-down", retry_ms=round(wait * 1_000) + 1)
            if ids.UUID.fullmatch(command.id) is None:
                raise Refused("bad_argument", "bad-id", field="id")
            args = gate.check(command.name, command.args)
        except Refused as refusal:
            self._reject(command.id, refusal)
            return
        self._unanswered += 1
        answer = self._answer(command.id)
        wish = commanded(self._actor, command.id, command.name, args, answer, self._size)
        self._room.wish(wish)

    def _answer(self, id: str) -> Callable[[Outcome], None]:
        def answer(outcome: Outcome) -> None:
            self._unanswered -= 1
            if self._room_again is not None and self._unanswered < _UNANSWERED:
                self._room_again.set()
            if isinstance(outcome, Refused):
                if outcome.retry_ms is not None:  # and so for what follows, so that order is kept
                    self._buckets.shut(self._seat.token, outcome.retry_ms / 1_000)
                self._reject(id, outcome)
            else:
                self._room.acknowledge(self._seat, id, outcome)

        return answer

    def _show(self, showing: messages.Showing) -> None:
        seat = self._seat
        if isinstance(showing.writing, bool):
            seat.writing = showing.writing
        if showing.holding is None:
            seat.holding = None
        elif isinstance(showing.holding, str) and self._room.views.common(
            seat.layers, "card", showing.holding
        ):
            seat.holding = showing.holding

    def _reject(self, id: str, refusal: Refused) -> None:
        message: dict[str, Any] = {
            "type": "reject",
            "id": id[:64],
            "code": refusal.code,
            "message": sentence(
                self._room.language, f"refused-{refusal.reason}", **refusal.details
            ),
        }
        if refusal.retry_ms is not None:
            message["retry_ms"] = refusal.retry_ms
        self._say(message)

    def _say(self, message: dict[str, Any]) -> None:
        self._wire.write(codec.frame(message))


def _full_ms() -> int:
    """When to come back to a place that is full: not all at once."""
    return random.randint(*_FULL_MS)

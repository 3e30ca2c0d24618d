"""The entrance: uvicorn's HTTP, for clients that may mean ill.

A connection that says nothing takes a place in the lobby and no more. With its first bytes it
knocks at a door, with each request at another. The head of a request has to be there in time, and
within bounds.
"""

import asyncio
import socket
from typing import Any, Final

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from server.gateway.door import Door
from server.gateway.lobby import Guest, Lobby

CONNECTIONS: Final = "canevas.connections"
REQUESTS: Final = "canevas.requests"
LOBBY: Final = "canevas.lobby"
"""Where the state of the application holds them, for all connections of a process."""

SILENT: Final = 1_000
"""Connections that have not sent the whole head of a request, in a process."""

HEAD_SECONDS: Final = 10.0
HEAD_BYTES: Final = 32 * 1024
_ESTABLISHED: Final = 1  # linux/tcp_states.h
_TOO_LARGE: Final = b"HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n"


class EntranceProtocol(HttpToolsProtocol):
    """One connection, until it ends or becomes a socket."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._connections: Door = self.app_state[CONNECTIONS]
        self._requests: Door = self.app_state[REQUESTS]
        self._lobby: Lobby = self.app_state[LOBBY]
        self._guest: Guest | None = None
        self._patience: asyncio.TimerHandle | None = None
        self._early: bytes | None = b""
        self._head: int | None = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait_for_head()

    def data_received(self, data: bytes) -> None:
        if self._early is None:
            self._take(data)
        elif self._early:
            self._early += data
        else:
            self._early = data
            self._settle()
            self.transport.pause_reading()
            if not self._connections.knock(self._address, self._come_in):
                self.transport.abort()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head = self._head or 0
        self._wait_for_head()

    def on_headers_complete(self) -> None:
        self._head = None
        self._settle()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._head = 0

    def handle_websocket_upgrade(self) -> None:
        super().handle_websocket_upgrade()
        self.parser = None  # type: ignore[assignment]  # it points at us, who are done

    def connection_lost(self, exc: Exception | None) -> None:
        self._settle()
        super().connection_lost(exc)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        def start() -> bool:
            if self.transport.is_closing():
                return False
            super(EntranceProtocol, self)._start_asgi_task(cycle, app)
            return True

        if not self._requests.knock(self._address, start):
            self.transport.abort()

    @property
    def _address(self) -> str:
        return self.client[0] if self.client else "unknown"

    def _come_in(self) -> bool:
        early, self._early = self._early, None
        if not early or self.transport.is_closing():
            return False
        if self._hung_up():
            self.transport.abort()
            return False
        self._wait_for_head()
        self.transport.resume_reading()
        self._take(early)
        return True

    def _hung_up(self) -> bool:
        """Whether the other side has gone while it waited unread. Linux alone tells."""
        line = self.transport.get_extra_info("socket")
        if line is None or not hasattr(socket, "TCP_INFO"):
            return False
        state: bytes = line.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)
        return state[0] != _ESTABLISHED

    def _take(self, data: bytes) -> None:
        if self._head is not None:
            self._head += len(data)
        super().data_received(data)
        if self._head is not None and self._head > HEAD_BYTES and not self.transport.is_closing():
            self.transport.write(_TOO_LARGE)
            self.transport.close()

    def _wait_for_head(self) -> None:
        """The head of a request is due."""
        if self._guest is None:
            self._guest = self._lobby.enter(self._address, self.transport.abort)
            self._patience = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _settle(self) -> None:
        """The head of the request is there, or is not waited for."""
        if self._guest is not None and self._patience is not None:
            self._guest.leave()
            self._patience.cancel()
            self._guest = self._patience = None

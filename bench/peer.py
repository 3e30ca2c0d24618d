"""The peer of the fan-out: a bare Starlette loop of `send_bytes`.

Whatever a socket says after its first message goes to all sockets, as it is.
"""

import argparse

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

sockets: set[WebSocket] = set()


async def converse(websocket: WebSocket) -> None:
    """Take a socket in, ignore its hello, hand on what it says."""
    await websocket.accept(subprotocol="canevas.v1")
    await websocket.receive_bytes()
    sockets.add(websocket)
    try:
        while True:
            frame = await websocket.receive_bytes()
            for other in tuple(sockets):
                await other.send_bytes(frame)
    except WebSocketDisconnect:
        pass
    finally:
        sockets.discard(websocket)


async def health(_: Request) -> PlainTextResponse:
    """Alive."""
    return PlainTextResponse("ok")


app = Starlette(routes=[Route("/healthz", health), WebSocketRoute("/ws/{board}", converse)])

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=parser.parse_args().port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        log_level="warning",
        access_log=False,
    )

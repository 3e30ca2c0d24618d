"""`canevas serve`: the service, until it is told to end."""

import os
from pathlib import Path
from typing import Annotated

import segno
import typer

from server.commandline.speaking import USAGE, console, fail
from server.commandline.storage import DataOption, LogOption
from server.gateway.addresses import lan_address
from server.serving import serve as serve_until_ended
from server.settings import Settings

_DEFAULT = Settings()


def serve(
    host: Annotated[
        str, typer.Option(envvar="CANEVAS_HOST", help="Where to listen; 0.0.0.0 is everywhere")
    ] = _DEFAULT.host,
    port: Annotated[int, typer.Option(envvar="PORT", help="The port")] = _DEFAULT.port,
    workers: Annotated[
        int,
        typer.Option(envvar="CANEVAS_WORKERS", help="Processes; above 1 with Redis and PostgreSQL"),
    ] = _DEFAULT.workers,
    log: LogOption = "",
    bus: Annotated[
        str, typer.Option(envvar="REDIS_URL", help="redis://… for several processes")
    ] = "",
    public_url: Annotated[
        str, typer.Option(envvar="PUBLIC_URL", help="The address in links and QR codes")
    ] = "",
    data: DataOption = _DEFAULT.data,
    trusted_proxies: Annotated[
        str, typer.Option(envvar="CANEVAS_TRUSTED_PROXIES", help="Addresses, or *")
    ] = _DEFAULT.trusted_proxies,
    origins: Annotated[
        str, typer.Option(envvar="CANEVAS_ORIGINS", help="Further origins that may open sockets")
    ] = "",
    source: Annotated[
        str,
        typer.Option(
            envvar="CANEVAS_SOURCE", help="Where the source of what runs here is; linked from home"
        ),
    ] = "",
    people: Annotated[
        int, typer.Option(envvar="CANEVAS_PEOPLE", help="People a board takes")
    ] = _DEFAULT.people,
    boards_per_minute: Annotated[
        int, typer.Option(envvar="CANEVAS_BOARDS_PER_MINUTE", help="New boards by address")
    ] = _DEFAULT.boards_per_minute,
    imports_per_minute: Annotated[
        int, typer.Option(envvar="CANEVAS_IMPORTS_PER_MINUTE", help="Imports by address")
    ] = _DEFAULT.imports_per_minute,
    wrong_codes_per_minute: Annotated[
        int,
        typer.Option(
            envvar="CANEVAS_WRONG_CODES_PER_MINUTE",
            help="Wrong codes by address; lasting, a tenth of that",
        ),
    ] = _DEFAULT.wrong_codes_per_minute,
    wrong_codes_in_all_per_minute: Annotated[
        int,
        typer.Option(
            envvar="CANEVAS_WRONG_CODES_IN_ALL_PER_MINUTE",
            help="Wrong codes of all addresses; lasting, a fifth of that",
        ),
    ] = _DEFAULT.wrong_codes_in_all_per_minute,
    joins_per_minute: Annotated[
        int, typer.Option(envvar="CANEVAS_JOINS_PER_MINUTE", help="People who join, by board")
    ] = _DEFAULT.joins_per_minute,
    returns_per_minute: Annotated[
        int,
        typer.Option(
            envvar="CANEVAS_RETURNS_PER_MINUTE",
            help="People who ask to come back without their code, by board and by address",
        ),
    ] = _DEFAULT.returns_per_minute,
    sockets: Annotated[
        int, typer.Option(envvar="CANEVAS_SOCKETS", help="Sockets a process takes")
    ] = _DEFAULT.sockets,
    sockets_a_board: Annotated[
        int, typer.Option(envvar="CANEVAS_SOCKETS_A_BOARD", help="… a board, in each process")
    ] = _DEFAULT.sockets_a_board,
    sockets_a_token: Annotated[
        int,
        typer.Option(
            envvar="CANEVAS_SOCKETS_A_TOKEN",
            help="… a person or table; facilitators, screens and readers ten times as many",
        ),
    ] = _DEFAULT.sockets_a_token,
    connections_per_second: Annotated[
        int,
        typer.Option(
            envvar="CANEVAS_CONNECTIONS_PER_SECOND",
            help="New connections a process lets in; more wait, by turns among addresses",
        ),
    ] = _DEFAULT.connections_per_second,
    requests_per_second: Annotated[
        int,
        typer.Option(
            envvar="CANEVAS_REQUESTS_PER_SECOND",
            help="HTTP requests a process takes up; more wait, by turns among addresses",
        ),
    ] = _DEFAULT.requests_per_second,
) -> None:
    """Serve the application until it is told to end."""
    settings = Settings(
        host=host,
        port=port,
        workers=workers,
        log=log,
        bus=bus,
        public_url=public_url,
        data=data,
        trusted_proxies=trusted_proxies,
        origins=origins,
        source=source,
        people=people,
        boards_per_minute=boards_per_minute,
        imports_per_minute=imports_per_minute,
        wrong_codes_per_minute=wrong_codes_per_minute,
        wrong_codes_in_all_per_minute=wrong_codes_in_all_per_minute,
        joins_per_minute=joins_per_minute,
        returns_per_minute=returns_per_minute,
        sockets=sockets,
        sockets_a_board=sockets_a_board,
        sockets_a_token=sockets_a_token,
        connections_per_second=connections_per_second,
        requests_per_second=requests_per_second,
    )
    problem = settings.problem()
    if problem is not None:
        fail(problem, USAGE)
    if not settings.log:
        Path(settings.data).mkdir(parents=True, exist_ok=True)
    _say_where(settings)
    os.environ.update(settings.environment())
    serve_until_ended(settings)


def _say_where(settings: Settings) -> None:
    kept = settings.database.split("@")[-1] if "@" in settings.database else settings.database
    console.print(f"Boards are kept in {kept}")
    local = f"http://localhost:{settings.port}/"
    lan = lan_address() if settings.reachable else None
    console.print(f"Open [bold]{settings.public_url or local}[/bold] to make a session.")
    if lan is not None and not settings.public_url:
        address = f"http://{lan}:{settings.port}/"
        console.print(f"Phones in the same network: [bold]{address}[/bold]")
        segno.make(address, error="m").terminal(compact=True)
    elif not settings.public_url:
        console.print("Only this machine can come in; for phones add --host 0.0.0.0")
    console.print("To try it with a crowd: canevas rehearse --help")

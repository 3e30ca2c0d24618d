"""Settings: what an operator may choose, from the command line or the environment."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from protocol import limits

_PREFIX: Final = "CANEVAS_"
_COMMON: Final = {
    "log": "DATABASE_URL",
    "bus": "REDIS_URL",
    "public_url": "PUBLIC_URL",
    "port": "PORT",
}


class Settings(Struct, frozen=True, kw_only=True):
    """Everything a process of the service needs to know at its start."""

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    log: str = ""
    bus: str = ""
    public_url: str = ""
    data: str = "data"
    trusted_proxies: str = "127.0.0.1"
    origins: str = ""
    source: str = ""
    people: int = limits.PEOPLE_A_BOARD
    boards_per_minute: int = 120
    imports_per_minute: int = 60
    wrong_codes_per_minute: int = 60
    wrong_codes_in_all_per_minute: int = 300
    joins_per_minute: int = 1_200
    returns_per_minute: int = 60
    sockets: int = 10_000
    sockets_a_board: int = 5_000
    sockets_a_token: int = 32
    connections_per_second: int = 300
    requests_per_second: int = 600

    @property
    def database(self) -> str:
        """The address of the log: the one set, else a file in the data folder."""
        return self.log or f"sqlite:///{Path(self.data).absolute() / 'canevas.db'}"

    @property
    def reachable(self) -> bool:
        """Whether it listens beyond loopback."""
        return not (self.host == "localhost" or self.host == "::1" or self.host.startswith("127."))

    @property
    def own_address(self) -> str:
        """Where it finds itself on its own machine."""
        everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "::1": "[::1]"}
        return f"http://{everywhere.get(self.host, self.host)}:{self.port}"

    def problem(self) -> str | None:
        """What does not go together, in a sentence; None where all does."""
        if not self.database.startswith(("sqlite:///", "postgresql://", "postgres://")):
            return "The log is sqlite:///path or postgresql://…"
        if self.bus and not self.bus.startswith(("redis://", "rediss://")):
            return "The bus is redis://… or rediss://…"
        if self.source and not self.source.startswith(("https://", "http://")):
            return "The source is an address: https://…"
        if self.workers < 1:
            return "There is at least one worker."
        if self.workers > 1 and not self.bus:
            return (
                "Several workers hear of each other through Redis only: set REDIS_URL, "
                "or stay with one worker."
            )
        if self.workers > 1 and self.database.startswith("sqlite:"):
            return (
                "Several workers share their log through PostgreSQL only: set DATABASE_URL, "
                "or stay with one worker."
            )
        return None

    def environment(self) -> dict[str, str]:
        """The variables by which another process reads the same settings."""
        return {_variable(name): str(getattr(self, name)) for name in self.__struct_fields__}


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of the environment. Raises `msgspec.ValidationError` for a bad number."""
    environment = os.environ if environment is None else environment
    found = {name: environment.get(_variable(name)) for name in Settings.__struct_fields__}
    given = {name: value for name, value in found.items() if value}
    return msgspec.convert(given, Settings, strict=False)


def _variable(name: str) -> str:
    return _COMMON.get(name, _PREFIX + name.upper())

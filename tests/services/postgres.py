"""A real PostgreSQL, durable as in production, with a fresh database for each test."""

import itertools
import os
import pwd
import shutil
import signal
import subprocess
from pathlib import Path

from tests.services.port import free_port
from tests.services.program import Program

USER = "canevas"


class PostgresServer:
    """One cluster in a temporary folder. PostgreSQL refuses to be root: root lends it a user.

    `further` settings are those of `postgresql.conf`.
    """

    def __init__(self, folder: Path, **further: str) -> None:
        self.port = free_port()
        self.data = folder / "data"
        self.account = _account_that_is_not_root()
        if self.account:
            os.chown(folder, self.account.pw_uid, self.account.pw_gid)
        settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "max_connections": "200",
            "fsync": "on",
            **further,
        }
        options = [f"--{name}={value}" for name, value in settings.items()]
        self.program = Program(
            [executable("postgres"), "-D", self.data, "-p", str(self.port), *options],
            folder / "postgres.log",
            user=self.account and self.account.pw_uid,
            group=self.account and self.account.pw_gid,
            stop_signal=signal.SIGINT,  # end now, without waiting for clients
        )
        self._numbers = itertools.count(1)

    def start(self) -> None:
        """Start, or go on: afterwards it answers."""
        if self.program.running:
            self.program.resume()
            return
        if not self.data.exists():
            self._make_cluster()
        self.program.start(self._answers)

    def stop(self) -> None:
        """End it as an operator would."""
        self.program.stop()

    def kill(self) -> None:
        """End it as a loss of power would."""
        self.program.kill()

    def pause(self) -> None:
        """Stop its main process: new connections hang, those that are open go on."""
        self.program.pause()

    def resume(self) -> None:
        """Let it go on after `pause`."""
        self.program.resume()

    def create_database(self) -> str:
        """Make a new, empty database: its address."""
        name = f"test_{next(self._numbers)}"
        self._client("createdb", name)
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{name}"

    def drop_database(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._client("dropdb", "--if-exists", "--force", url.rpartition("/")[2])

    def _make_cluster(self) -> None:
        settings = ["-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        subprocess.run(
            [executable("initdb"), "-D", self.data, *settings],
            check=True,
            capture_output=True,
            user=self.account and self.account.pw_uid,
            group=self.account and self.account.pw_gid,
            cwd="/",
        )

    def _answers(self) -> bool:
        address = ["-h", "127.0.0.1", "-p", str(self.port)]
        return (
            subprocess.run([executable("pg_isready"), "-q", *address], check=False).returncode == 0
        )

    def _client(self, program: str, *arguments: str) -> None:
        address = ["-h", "127.0.0.1", "-p", str(self.port), "-U", USER]
        subprocess.run([executable(program), *address, *arguments], check=True, capture_output=True)


def _account_that_is_not_root() -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        return None
    names = {account.pw_name: account for account in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def executable(name: str) -> str:
    """Debian keeps the server's programs of each version in a folder that is not on PATH."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=_version)
    found = str(versions[-1]) if versions else shutil.which(name)
    if found is None:
        raise RuntimeError(f"{name} is not installed")
    return found


def _version(program: Path) -> float:
    return float(program.parts[-3])

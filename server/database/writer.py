"""The one thread that writes a SQLite file: what waits during a commit goes into the next."""

import asyncio
import sqlite3
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Final, NamedTuple, TypeVar

from server.database.connection import Connection, broken
from server.database.unavailable import Unavailable

T = TypeVar("T")

GROUP: Final = 1_000
"""At most so many jobs share a commit."""


class _Task(NamedTuple):
    job: Callable[[sqlite3.Connection], Any]
    future: asyncio.Future[Any]
    alone: bool


class _Outcome(NamedTuple):
    future: asyncio.Future[Any]
    result: Any
    error: BaseException | None


class Writer:
    """Jobs of one group are durable together; a job that raises is undone alone.

    Where the transaction itself fails, all jobs of the group raise `Unavailable`, and the next
    group starts on a new connection. `failing`: one failed, and nothing was written since; what
    writes nothing goes through on a full disk too.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self.failing = False

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Start the thread; answers come back in this loop."""
        self._loop = loop
        self._thread = Thread(target=self._work, name="sqlite-writer", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Commit what waits, then end the thread and close the connection."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._tasks.put(None)
            await asyncio.to_thread(thread.join)

    async def run(self, job: Callable[[sqlite3.Connection], T], *, alone: bool = False) -> T:
        """Run a job in the next group, or `alone`, outside any transaction."""
        if self._thread is None:
            raise Unavailable("the database is closed")
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._tasks.put(_Task(job, future, alone))
        return await future

    def _work(self) -> None:
        going = True
        while going:
            tasks = [self._tasks.get()]
            while len(tasks) < GROUP:
                try:
                    tasks.append(self._tasks.get_nowait())
                except Empty:
                    break
            going = None not in tasks
            self._run([task for task in tasks if task is not None])
        self._connection.close()

    def _run(self, tasks: list[_Task]) -> None:
        together = [task for task in tasks if not task.alone]
        outcomes = self._commit(together) if together else []
        outcomes += [self._run_alone(task) for task in tasks if task.alone]
        assert self._loop is not None
        if outcomes and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(_settle, outcomes)

    def _commit(self, tasks: list[_Task]) -> list[_Outcome]:
        try:
            connection = self._connection.get()
            connection.execute("BEGIN IMMEDIATE")
            outcomes, wrote = [], False
            attempt = _attempt_only if len(tasks) == 1 else _attempt
            for task in tasks:
                before = connection.total_changes
                outcome = attempt(connection, task)
                wrote |= outcome.error is None and connection.total_changes > before
                outcomes.append(outcome)
            if connection.in_transaction:
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            self.failing = True
            self._connection.close()
            return [_unavailable(task, error) for task in tasks]
        self.failing &= not wrote
        return outcomes

    def _run_alone(self, task: _Task) -> _Outcome:
        try:
            return _Outcome(task.future, task.job(self._connection.get()), None)
        except sqlite3.Error as error:
            self._connection.close()
            return _unavailable(task, error)
        except Exception as error:
            return _Outcome(task.future, None, error)


def _attempt(connection: sqlite3.Connection, task: _Task) -> _Outcome:
    connection.execute("SAVEPOINT job")
    try:
        result = task.job(connection)
    except Exception as error:
        if broken(error):
            raise
        connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")
        return _Outcome(task.future, None, error)
    connection.execute("RELEASE job")
    return _Outcome(task.future, result, None)


def _attempt_only(connection: sqlite3.Connection, task: _Task) -> _Outcome:
    """The whole transaction is this one's: nothing of others is undone with it."""
    try:
        result = task.job(connection)
    except Exception as error:
        if broken(error):
            raise
        connection.execute("ROLLBACK")
        return _Outcome(task.future, None, error)
    connection.execute("COMMIT")
    return _Outcome(task.future, result, None)


def _unavailable(task: _Task, cause: sqlite3.Error) -> _Outcome:
    error = Unavailable(str(cause))
    error.__cause__ = cause
    return _Outcome(task.future, None, error)


def _settle(outcomes: list[_Outcome]) -> None:
    for future, result, error in outcomes:
        if future.done():  # whoever asked has gone
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

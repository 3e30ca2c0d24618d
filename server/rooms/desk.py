"""The desk: where the wishes of a board wait, and the one worker that grants them by turns.

A batch is decided on a state folded tentatively. If the log has gone on meanwhile (`Behind`), or
holds one of the commands already (`Repeated`), the fold is undone and the batch decided anew; a
command that is in the log is found there by its id. If the answer was lost (`Unavailable`), the log
is asked first whether it took the batch: then those refused with it stay so.

Where the log stays away, wishes are sent back with a sentence and a time to come again: what was in
the log all the same is then found there too.
"""

import asyncio
import random
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from typing import Final

import structlog

from protocol.events import Event
from server.bus.bus import Bus
from server.domain.erasing import Erasure
from server.domain.refused import Refused
from server.log.log import Behind, CommandKey, Log, NoBoard, Repeated, Unavailable
from server.rooms import news
from server.rooms.batch import Batch, key
from server.rooms.burden import Burden
from server.rooms.ending import ended
from server.rooms.ledger import Ledger
from server.rooms.past import past_of
from server.rooms.revision import revise
from server.rooms.waiting import Waiting
from server.rooms.wish import Wish

PATIENCE_SECONDS: Final = 5.0
"""How long wishes wait for a log that is away; then those who made them keep them."""

_RETRY_SECONDS: Final = (0.05, 1.0)
_COME_AGAIN_MS: Final = (2_000, 4_000)

logger = structlog.get_logger()


class Desk:
    """The queue and the worker of one board."""

    def __init__(
        self,
        ledger: Ledger,
        log: Log,
        bus: Bus,
        clock: Callable[[], int],
        taken: Callable[[list[Event]], None],
        replaced: Callable[[bool], None],
        gone: Callable[[], None],
        burden: Burden | None = None,
    ) -> None:
        """`taken` hears of events now in the log and folded, `replaced` that the ledger was opened
        anew, and whether on an epoch that another process began, `gone` that the board is no more.
        `burden` is what waits on all desks of the process."""
        self._ledger = ledger
        self._log = log
        self._bus = bus
        self._clock = clock
        self._taken = taken
        self._replaced = replaced
        self._gone = gone
        self._wishes = Waiting(burden or Burden())
        self._heard: deque[news.Happened] = deque()
        self._stale = False
        self._doubtful = False
        self._unsettled: Batch | None = None
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._failures = 0
        self._away_since: float | None = None
        self._task = asyncio.create_task(self._work())
        self._task.add_done_callback(lambda _: self._idle.set())

    @property
    def waiting(self) -> int:
        """How many wishes wait."""
        unsettled = self._unsettled.unanswered if self._unsettled else []
        return len(self._wishes) + len(unsettled)

    def wish(self, wish: Wish) -> None:
        """Queue a wish. One too many, or after the end, is refused at once, to be sent again."""
        if not self._task.done() and self._wishes.put(wish):
            self._stir()
        else:
            wish.tell(Refused("busy", "busy", retry_ms=1_000))

    def hear(self, happened: news.Happened) -> None:
        """Take in what another process, or this one, has told."""
        self._heard.append(happened)
        self._stir()

    def read(self) -> None:
        """The log may have gone on unheard: read it."""
        self._stale = True
        self._stir()

    async def idle(self) -> None:
        """Wait until nothing waits."""
        await self._idle.wait()

    async def close(self) -> None:
        """Stop the worker. Wishes that wait are left unanswered, and nobody waits for them."""
        await ended(self._task)
        self._unsettled = None
        self._wishes.take_all()

    def _stir(self) -> None:
        if not self._task.done():
            self._idle.clear()
            self._wake.set()

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._pending:
                began = loop.time()
                try:
                    await self._step()
                except Unavailable:
                    if self._away_since is None:
                        self._away_since = began
                    if loop.time() - self._away_since >= PATIENCE_SECONDS:
                        self._send_away()
                    await self._wait()
                except NoBoard:
                    self._gone()
                    return
                except Exception:
                    logger.exception("worker failed", board=self._ledger.board)
                    self._doubtful = True
                    await self._wait()
            self._recovered()
            self._idle.set()

    @property
    def _pending(self) -> bool:
        return bool(self._doubtful or self._heard or self._stale or self._unsettled or self._wishes)

    async def _step(self) -> None:
        if self._doubtful:
            await self._open_anew()
            self._doubtful = False
        elif self._heard:
            self._take_heard()
        elif self._stale:
            self._stale = False
            try:
                await self._read()
            except Unavailable:
                self._stale = True
                raise
        elif self._unsettled is not None:
            await self._settle(self._unsettled)
        else:
            batch = self._wishes.next()
            if batch.wishes[0].erases is None:
                await self._grant(batch)
            else:
                await self._erase(batch, batch.wishes[0].erases)
            self._recovered()

    def _take_heard(self) -> None:
        happened = self._heard.popleft()
        events = self._ledger.contiguous(happened.epoch, happened.events)
        if events is None or not happened.events:
            self._stale = True
        elif events:
            self._ledger.take(events)
            self._taken(events)

    async def _read(self) -> None:
        events = await self._ledger.read()
        if events is None:
            await self._open_anew()
        elif events:
            self._taken(events)
        await self._ledger.keep()

    async def _open_anew(self) -> None:
        epoch = self._ledger.head.epoch
        await self._ledger.open()
        self._replaced(self._ledger.head.epoch != epoch)

    async def _grant(self, batch: Batch) -> None:
        ledger = self._ledger
        try:
            past = await past_of(batch.wishes[0], self._log, ledger)
            batch.decide(ledger.state, ledger.head.seq, max(self._clock(), ledger.at), past)
            if batch.granted:
                await self._log.append(ledger.board, *ledger.head, batch.entries)
        except Repeated as repeated:
            batch.withdraw(ledger.state)
            self._wishes.put_back(self._unknown(batch.wishes, repeated.seqs))
            return
        except Behind:
            batch.withdraw(ledger.state)
            self._wishes.put_back(batch.wishes)
            self._stale = True
            return
        except BaseException:
            batch.withdraw(ledger.state)
            self._unsettled = batch  # it may be in the log
            raise
        if batch.granted:
            self._commit(batch)
        if batch.refused:
            self._unsettled = batch
            await self._settle(batch)
        await ledger.keep()

    async def _erase(self, batch: Batch, erasure: Erasure) -> None:
        """Take words out of the log; everybody starts from the snapshot of a new epoch."""
        ledger = self._ledger
        wish = batch.wishes[0]
        try:
            known = await self._log.find(ledger.board, [key(wish)])
            if self._unknown([wish], known):
                revision = await revise(self._log, ledger.board, ledger.head, erasure, ledger.state)
                at = max(self._clock(), ledger.at)
                batch.decide(revision.state, ledger.head.seq, at, None)
                if batch.granted:
                    await ledger.rewrite(revision, batch.entries)
        except Refused as refusal:
            batch.refused = [(wish, refusal)]
            self._unsettled = batch
            await self._settle(batch)
            return
        except BaseException as error:
            self._wishes.put_back([wish])
            self._stale = True  # it may be done
            if not isinstance(error, Behind):
                raise
            return
        if batch.granted:
            self._publish([])
            self._replaced(False)
            wish.tell(ledger.head.seq)
            await ledger.keep()
        elif batch.refused:
            self._unsettled = batch
            await self._settle(batch)

    def _publish(self, events: list[Event]) -> None:
        if not self._bus.alone:
            happened = news.Happened(self._ledger.head.epoch, events)
            self._bus.publish(self._ledger.board, news.pack(happened))

    def _commit(self, batch: Batch) -> None:
        events = [entry.event for entry in batch.entries]
        for event in events:
            self._ledger.reached(event)
        self._publish(events)
        self._taken(events)
        for wish, entry in batch.granted:
            wish.tell(entry.event.seq)
        batch.taken = True

    async def _settle(self, batch: Batch) -> None:
        """Answer a batch by what the log holds of it: a command sent again gets its first answer.

        Of a batch that the log took, those refused stay so: granted now, they would come after what
        came after them (R4). Else what was refused behind the log's head is decided anew.
        """
        waiting = batch.unanswered
        known = await self._log.find(self._ledger.board, map(key, waiting))
        behind = await self._log.head(self._ledger.board) != self._ledger.head
        self._unsettled = None
        self._stale |= behind
        if not batch.taken and batch.is_in(known):
            batch.taken = True
            self._publish([])  # others did not hear of it
        unknown = self._unknown(waiting, known)
        if batch.taken or (batch.is_refused and not behind):
            refusals = {key(wish): refusal for wish, refusal in batch.refused}
            for wish in unknown:
                wish.tell(refusals[key(wish)])
            self._recovered()
        else:
            self._wishes.put_back(unknown)

    def _unknown(self, wishes: list[Wish], known: Mapping[CommandKey, int]) -> list[Wish]:
        """Answer the wishes that the log knows; the others."""
        for wish in wishes:
            if key(wish) in known:
                wish.tell(known[key(wish)])
        return [wish for wish in wishes if key(wish) not in known]

    def _recovered(self) -> None:
        self._failures = 0
        self._away_since = None

    def _send_away(self) -> None:
        """Tell all who wait that the log is away: they keep their wishes, and come again."""
        retry_ms: dict[str, int] = defaultdict(lambda: random.randrange(*_COME_AGAIN_MS))
        unsettled = self._unsettled.unanswered if self._unsettled else []
        self._unsettled = None
        for wish in (*unsettled, *self._wishes.take_all()):
            wish.tell(Refused("busy", "away", retry_ms=retry_ms[wish.by]))

    async def _wait(self) -> None:
        first, most = _RETRY_SECONDS
        delay = min(most, first * 2**self._failures)
        self._failures = min(self._failures + 1, 10)
        await asyncio.sleep(delay * random.uniform(0.5, 1.0))

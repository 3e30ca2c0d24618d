"""The desk: where the wishes of a board wait, and the one worker that grants them in order.

A batch is decided on a state folded tentatively. If the log has gone on meanwhile (`Behind`), or
holds one of the commands already (`Repeated`), or its answer was lost (`Unavailable`), the fold is
undone and the batch decided anew; a command that is in the log is then found there by its id.
"""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Callable
from typing import Final

import structlog

from protocol.events import Event
from protocol.fold import Replaced, fold, unfold
from server.bus.bus import Bus
from server.domain.decision import Past
from server.domain.refused import Refused
from server.log.log import Behind, Entry, Log, NoBoard, Repeated, Unavailable
from server.rooms import news
from server.rooms.ledger import Ledger
from server.rooms.wish import Wish

BATCH: Final = 256
QUEUE: Final = 10_000
_RETRY_SECONDS: Final = (0.05, 1.0)

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
        replaced: Callable[[], None],
        gone: Callable[[], None],
    ) -> None:
        """`taken` hears of events now in the log and folded, `replaced` that the ledger was opened
        anew on another epoch, `gone` that the board is no more."""
        self._ledger = ledger
        self._log = log
        self._bus = bus
        self._clock = clock
        self._taken = taken
        self._replaced = replaced
        self._gone = gone
        self._wishes: deque[Wish] = deque()
        self._heard: deque[news.Happened] = deque()
        self._stale = False
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._failures = 0
        self._task = asyncio.create_task(self._work())

    @property
    def waiting(self) -> int:
        """How many wishes wait."""
        return len(self._wishes)

    def wish(self, wish: Wish) -> None:
        """Queue a wish. One too many is refused at once, to be sent again."""
        if len(self._wishes) >= QUEUE:
            wish.tell(Refused("busy", "busy", retry_ms=1_000))
            return
        self._wishes.append(wish)
        self._stir()

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
        """Stop the worker. Wishes that wait are left unanswered."""
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    def _stir(self) -> None:
        self._idle.clear()
        self._wake.set()

    async def _work(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._heard or self._stale or self._wishes:
                try:
                    await self._step()
                    self._failures = 0
                except Unavailable:
                    await self._wait()
                except NoBoard:
                    self._gone()
                    return
            self._idle.set()

    async def _step(self) -> None:
        if self._heard:
            self._take_heard()
        elif self._stale:
            self._stale = False
            try:
                await self._read()
            except Unavailable:
                self._stale = True
                raise
        else:
            await self._grant(self._batch())

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
            await self._ledger.open()
            self._replaced()
        elif events:
            self._taken(events)
        await self._ledger.keep()

    def _batch(self) -> list[Wish]:
        """The wishes to decide together. An undo, which reads the log first, is alone; a command
        that is there twice waits until the log knows the first one."""
        wishes = [self._wishes.popleft()]
        if wishes[0].undo is not None:
            return wishes
        known = {(wishes[0].by, wishes[0].id)}
        while self._wishes and len(wishes) < BATCH:
            wish = self._wishes[0]
            key = (wish.by, wish.id)
            if wish.undo is not None or key in known:
                break
            known.add(key)
            wishes.append(self._wishes.popleft())
        return wishes

    async def _grant(self, wishes: list[Wish]) -> None:
        refused: list[tuple[Wish, Refused]] = []
        granted: list[tuple[Wish, Entry]] = []
        folded: list[Replaced] = []
        unanswered = wishes
        try:
            past = await self._past(wishes[0])
            self._decide(wishes, past, granted, refused, folded)
            if granted:
                entries = [entry for _, entry in granted]
                head = self._ledger.head
                await self._log.append(self._ledger.board, head.epoch, head.seq, entries)
        except BaseException as error:
            for replaced in reversed(folded):
                unfold(self._ledger.state, replaced)
            if isinstance(error, Repeated):
                unanswered = self._answer_repeated(wishes, error)
            self._wishes.extendleft(reversed(unanswered))
            if isinstance(error, Behind):
                self._stale = True
            elif not isinstance(error, Repeated):
                raise
            return
        if granted:
            self._commit(granted)
        if refused:
            await self._refuse(refused)

    def _decide(
        self,
        wishes: list[Wish],
        past: Past | None,
        granted: list[tuple[Wish, Entry]],
        refused: list[tuple[Wish, Refused]],
        folded: list[Replaced],
    ) -> None:
        state = self._ledger.state
        seq = self._ledger.head.seq
        at = max(self._clock(), self._ledger.at)
        for wish in wishes:
            try:
                decision = wish.rule(state, at, past)
            except Refused as refusal:
                refused.append((wish, refusal))
                continue
            except Exception:
                logger.exception("rule failed", board=self._ledger.board, command=wish.name)
                refused.append((wish, Refused("conflict", "unexpected")))
                continue
            replaced = fold(state, decision.changes)
            folded.append(replaced)
            seq += 1
            event = Event(seq, at, wish.by, wish.id, decision.type, decision.changes)
            granted.append((wish, Entry(event, replaced)))

    def _commit(self, granted: list[tuple[Wish, Entry]]) -> None:
        events = [entry.event for _, entry in granted]
        for event in events:
            self._ledger.reached(event)
        self._bus.publish(
            self._ledger.board, news.pack(news.Happened(self._ledger.head.epoch, events))
        )
        self._taken(events)
        for wish, entry in granted:
            wish.tell(entry.event.seq)

    def _answer_repeated(self, wishes: list[Wish], repeated: Repeated) -> list[Wish]:
        unanswered: list[Wish] = []
        for wish in wishes:
            seq = repeated.seqs.get((wish.by, wish.id))
            if seq is None:
                unanswered.append(wish)
            else:
                wish.tell(seq)
        return unanswered

    async def _refuse(self, refused: list[tuple[Wish, Refused]]) -> None:
        """Refuse what the log does not hold already: a command sent again gets its first answer."""
        try:
            keys = [(wish.by, wish.id) for wish, _ in refused]
            seqs = await self._log.find(self._ledger.board, keys)
        except Unavailable:
            self._wishes.extendleft(wish for wish, _ in reversed(refused))
            raise
        for wish, refusal in refused:
            wish.tell(seqs.get((wish.by, wish.id), refusal))

    async def _past(self, wish: Wish) -> Past | None:
        """What an undo is about: the event its author names, else their latest.

        Raises `Behind` where that is not folded yet.
        """
        if wish.undo is None:
            return None
        board, by = self._ledger.board, wish.by
        named = wish.undo.command
        if not isinstance(named, str):
            entry = await self._log.latest(board, by)
        else:
            seq = (await self._log.find(board, [(by, named)])).get((by, named))
            entry = None if seq is None else await self._log.entry(board, seq)
        if entry is not None and entry.event.seq > self._ledger.head.seq:
            raise Behind(await self._log.head(board))
        return None if entry is None else Past(entry.event, entry.replaced)

    async def _wait(self) -> None:
        first, most = _RETRY_SECONDS
        delay = min(most, first * 2**self._failures)
        self._failures = min(self._failures + 1, 10)
        await asyncio.sleep(delay * random.uniform(0.5, 1.0))

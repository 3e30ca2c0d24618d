"""What is measured of a run."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from chaos.crowd import Crowd
from chaos.faults import Done
from chaos.wish import Wish


def of_crowd(crowd: Crowd, seconds: float, done: Sequence[Done], began: float) -> dict[str, Any]:
    """Figures of all phones; `began` is when faults began, by the loop's clock."""
    phones = crowd.phones
    wishes = [wish for phone in phones for wish in phone.wishes]
    acked = [wish for wish in wishes if wish.seq is not None]
    waits = sorted(_wait(wish) for wish in acked)
    rejected = Counter(wish.code for wish in wishes if wish.code is not None)
    journeys = [phone.journey for phone in phones]
    gone = sorted(_lags(crowd))
    return {
        "seconds": round(seconds, 1),
        "phones": len(phones),
        "commands wished": len(wishes),
        "… a second": len(wishes) / seconds,
        "… acked": len(acked),
        "… rejected for good": sum(rejected.values()),
        "… for": dict(rejected.most_common()),
        "… sent again": sum(wish.sent > 1 for wish in wishes),
        "… waiting at the end": sum(phone.waiting for phone in phones),
        "told to come again later": dict(_sum(one.busy for one in journeys).most_common()),
        "seconds to the ack, p50": _quantile(waits, 0.5),
        "… p99": _quantile(waits, 0.99),
        "… longest": waits[-1] if waits else 0.0,
        "longest without any ack, s": _longest_silence(acked),
        "connections": sum(one.welcomes for one in journeys),
        "… made again": sum(one.welcomes for one in journeys) - len(phones),
        "… snapshots": sum(one.snapshots for one in journeys),
        "gaps": sum(one.gaps for one in journeys),
        "byes": dict(_sum(one.byes for one in journeys).most_common()),
        "seconds from process to process, p50": _quantile(gone, 0.5),
        "… p99 ": _quantile(gone, 0.99),
        "the load itself late by s, p99": _quantile(sorted(crowd.lags), 0.99),
        "… longest  ": max(crowd.lags, default=0.0),
        **_while_redis_was_away(crowd, done, began),
    }


def _wait(wish: Wish) -> float:
    return (wish.answered or wish.made) - wish.made


def _longest_silence(acked: Sequence[Wish]) -> float:
    """The longest time in which no command of anybody was acked."""
    times = sorted(wish.answered for wish in acked if wish.answered is not None)
    return max((b - a for a, b in pairwise(times)), default=0.0)


def _lags(crowd: Crowd, *windows: tuple[float, float]) -> list[float]:
    """How much later the last process told its watcher of a seq than the first; where there are
    windows, of what the first told within one of them."""
    if len(crowd.watched) < 2:
        return []
    common = set.intersection(*(set(times) for times in crowd.watched))
    lags = []
    for seq in common:
        times = [watched[seq] for watched in crowd.watched]
        first = min(times)
        if not windows or any(begin <= first <= end for begin, end in windows):
            lags.append(max(times) - first)
    return lags


def _while_redis_was_away(crowd: Crowd, done: Sequence[Done], began: float) -> dict[str, Any]:
    """The same while Redis alone was away, and nothing else had happened shortly before."""
    windows = []
    for fault in done:
        away = fault.fault.kind.target == "redis" and fault.fault.lasting > 0
        if away and not any(_near(fault, other) for other in done if other is not fault):
            windows.append((began + fault.began, began + fault.ended))
    lags = sorted(_lags(crowd, *windows)) if windows else []
    return {
        "while Redis alone was away, changes": len(lags),
        "… seconds from process to process, p50": _quantile(lags, 0.5),
        "… longest ": lags[-1] if lags else 0.0,
    }


def _near(one: Done, other: Done) -> bool:
    harmless = other.fault.kind.target in ("phones", "redis")
    return not harmless and other.began < one.ended + 1 and other.ended > one.began - 3


def _quantile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _sum(counters: Any) -> Counter[str]:
    total: Counter[str] = Counter()
    for counter in counters:
        total.update(counter)
    return total

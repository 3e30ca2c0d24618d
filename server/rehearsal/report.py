"""What a rehearsal showed."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console
from rich.table import Table

from server.rehearsal.journal import Journal
from server.rehearsal.phone import Phone
from server.rehearsal.service import Made


@dataclass(frozen=True)
class Latency:
    """Quantiles of durations, in milliseconds."""

    count: int
    p50: float
    p95: float
    p99: float
    longest: float


@dataclass
class Report:
    """Counts, latencies, and whether all replicas of the board that was made agree."""

    made: Made
    people: int
    devices: int
    seconds: float
    head: int
    acked: int
    refused: dict[str, int]
    unanswered: int
    lost: int
    bytes_in: int
    bytes_out: int
    patches: int
    snapshots: int
    reconnections: int
    to_ack: Latency
    to_each: Latency
    to_last: Latency
    disagreements: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether every command was answered, none was lost, and all replicas agree."""
        return not (self.disagreements or self.lost or self.unanswered)

    def show(self, console: Console) -> None:
        """Print it for people."""
        table = Table(show_header=False, box=None, padding=(0, 2))
        for name, value in self._lines():
            table.add_row(name, value)
        console.print(table)
        for line in self.disagreements:
            console.print(f"[red]✗[/] {line}", highlight=False)
        if self.disagreements:
            console.print("[bold red]The replicas do not agree.[/]")
        else:
            console.print(f"[bold green]All {self.devices} replicas agree.[/]")

    def _lines(self) -> list[tuple[str, str]]:
        refused = ", ".join(f"{count} × {what}" for what, count in self.refused.items())
        return [
            ("people, devices", f"{self.people}, {self.devices}"),
            (
                "commands acked",
                f"{self.acked} in {self.seconds:.1f} s, the board is at {self.head}",
            ),
            ("refused", refused or "none"),
            ("unanswered, lost", f"{self.unanswered}, {self.lost}"),
            ("patches, snapshots", f"{self.patches}, {self.snapshots}"),
            ("reconnections", str(self.reconnections)),
            ("received, sent", f"{_size(self.bytes_in)}, {_size(self.bytes_out)}"),
            ("from sending to the ack", _quantiles(self.to_ack)),
            ("… to each replica", _quantiles(self.to_each)),
            ("… to the last replica", _quantiles(self.to_last)),
        ]


def reported(
    made: Made,
    people: int,
    seconds: float,
    journal: Journal,
    phones: Sequence[Phone],
    log: Sequence[dict[str, Any]],
    disagreements: list[str],
) -> Report:
    """The report of a rehearsal whose replicas have all come to the head."""
    to_ack, to_each, to_last = [], [], []
    for wish, seq in journal.acked:
        assert wish.sent is not None
        assert wish.answered is not None
        to_ack.append(wish.answered - wish.sent)
        waits = [wait for phone in phones if (wait := _wait(phone, seq, wish.sent)) is not None]
        to_each += waits
        to_last.append(max(waits))
    seqs: dict[str, list[int]] = {}
    for event in log:
        if event["command"] is not None:
            seqs.setdefault(event["command"], []).append(event["seq"])
    traffic = [phone.traffic for phone in phones]
    return Report(
        made=made,
        people=people,
        devices=len(phones),
        seconds=seconds,
        head=len(log),
        acked=len(journal.acked),
        refused=dict(journal.refused),
        unanswered=journal.unanswered,
        lost=sum(seqs.get(wish.id) != [seq] for wish, seq in journal.acked),
        bytes_in=sum(one.bytes_in for one in traffic),
        bytes_out=sum(one.bytes_out for one in traffic),
        patches=sum(one.patches for one in traffic),
        snapshots=sum(one.snapshots for one in traffic),
        reconnections=sum(one.connections - 1 for one in traffic),
        to_ack=latency(to_ack),
        to_each=latency(to_each),
        to_last=latency(to_last),
        disagreements=disagreements,
    )


def latency(seconds: list[float]) -> Latency:
    """The quantiles of durations in seconds; zeros where there are none."""
    sorted_ms = sorted(1000 * one for one in seconds) or [0.0]

    def quantile(share: float) -> float:
        return sorted_ms[min(len(sorted_ms) - 1, int(share * len(sorted_ms)))]

    return Latency(len(seconds), quantile(0.5), quantile(0.95), quantile(0.99), sorted_ms[-1])


def _wait(phone: Phone, seq: int, sent: float) -> float | None:
    """How long a replica waited for a seq; none where it only came to the board later."""
    arrivals = phone.arrivals
    if not arrivals or arrivals[0][1] > sent:
        return None
    return arrivals[bisect_left(arrivals, (seq, 0.0))][1] - sent


def _quantiles(one: Latency) -> str:
    return (
        f"p50 {one.p50:.0f} ms, p95 {one.p95:.0f} ms, p99 {one.p99:.0f} ms, "
        f"longest {one.longest:.0f} ms"
    )


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{count / 1e3:.0f} kB"

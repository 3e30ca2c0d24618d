"""The report of a run: JSON for machines, a table for people."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from chaos.checker import Faults
from chaos.faults import Done
from chaos.scale import Scale

_SHOWN = 5


@dataclass
class Report:
    """What was done, what was measured, what is wrong."""

    scale: Scale
    done: list[Done] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)
    wrong: Faults = field(default_factory=Faults)
    without: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether nothing is wrong."""
        return self.wrong.none

    def write(self, file: Path) -> None:
        """Write it as JSON."""
        file.write_text(json.dumps(self._plain(), indent=1, ensure_ascii=False) + "\n")

    def show(self, console: Console) -> None:
        """Print it."""
        console.print(self._faults())
        figures = Table(title=f"seed {self.scale.seed}", title_justify="left")
        figures.add_column("figure")
        figures.add_column("", justify="right")
        for name, value in self.figures.items():
            figures.add_row(name, _said(value))
        console.print(figures)
        checks = Table(title="what should not be", title_justify="left")
        checks.add_column("")
        checks.add_column("cases", justify="right")
        for name, cases in self.wrong.items():
            checks.add_row(name, f"[bold red]{len(cases)}[/]" if cases else "0")
        console.print(checks)
        for name, cases in self.wrong.items():
            for case in cases[:_SHOWN]:
                console.print(f"{name}: {case}", style="red", markup=False, highlight=False)
        for sentence in self.without:
            console.print(f"not done: {sentence}", markup=False, highlight=False)

    def _faults(self) -> Table:
        table = Table(title="faults", title_justify="left")
        for name in ("from s", "to s"):
            table.add_column(name, justify="right")
        for name in ("whom", "what", ""):
            table.add_column(name)
        for done in self.done:
            table.add_row(
                f"{done.began:.1f}",
                f"{done.ended:.1f}",
                done.fault.whom,
                done.fault.kind.name,
                done.note,
            )
        return table

    def _plain(self) -> dict[str, Any]:
        return {
            "scale": asdict(self.scale),
            "faults": [
                {
                    "planned": done.fault.at,
                    "from": round(done.began, 2),
                    "to": round(done.ended, 2),
                    "whom": done.fault.whom,
                    "what": done.fault.kind.name,
                    "note": done.note,
                }
                for done in self.done
            ],
            "figures": self.figures,
            "wrong": {name: cases[:50] for name, cases in self.wrong.items()},
            "not done": self.without,
            "well": self.well,
        }


def _said(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, dict):
        return ", ".join(f"{name} {count:,}" for name, count in value.items()) or "none"
    return str(value)

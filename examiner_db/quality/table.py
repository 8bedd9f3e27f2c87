"""Figures as lines of text and as plain data for JSON."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from examiner_db.quality.benchmark import ALL, Benchmark
from examiner_db.quality.calibration import Calibration
from examiner_db.quality.findings import KINDS, Tally
from examiner_db.quality.reviewed import ReviewedPrecision

COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "name_recall": "found",
        "name_precision": "known",
        "role": "role",
        "examiner": "examiner",
        "opinion_recall": "opinion",
        "direction_precision": "direction",
        "weight_stated": "weight",
        "weight_filled": "filled",
        "outcome": "outcome",
        "quote": "quote",
    }
)
"""The kinds that the table by forum shows, with the headings of their columns."""

_WIDTH = 10


def lines(one: Benchmark) -> Iterator[str]:
    """A benchmark to read: every kind over all forums, the main kinds by forum, the calibration."""
    figures = one.figures()
    yield f"{one.folder}: {_counted(len(one.texts), 'text')} of {_counted(len(figures) - 1, 'forum')}"
    for kind, tally in figures[ALL].items():
        yield f"  {kind:<20} {tally.share:.3f}  {f'{tally.hits} of {tally.n}':>12}  {KINDS[kind]}"
    yield ""
    yield from _by_forum(figures)
    yield ""
    yield from _calibration(one.calibration)


def reviewed_lines(precisions: Iterable[ReviewedPrecision]) -> Iterator[str]:
    """The reviewed precision of each kind of reading and tribunal."""
    yield "Precision of readings as reviewed on the desk, with the lower end of the exact 95% interval:"
    for one in precisions:
        counts = "counts" if one.counts else "does not count"
        shown = f"{one.accepted / one.n:.3f}  {f'{one.accepted} of {one.n}':>12}  at least {one.lower:.3f}"
        yield f"  {one.kind:<10} {one.tribunal:<12} {shown}  {counts}"


def data(one: Benchmark) -> dict[str, Any]:
    """A benchmark as plain data."""
    found = one.calibration
    return {
        "folder": str(one.folder),
        "texts": len(one.texts),
        "figures": {
            forum: {kind: tally.plain() for kind, tally in kinds.items()} for forum, kinds in one.figures().items()
        },
        "calibration": found and _plain(found),
        "misses": one.misses,
    }


def _plain(found: Calibration) -> dict[str, Any]:
    rows = {"bins": [one._asdict() for one in found.bins], "steps": [one._asdict() for one in found.steps]}
    return {**found._asdict(), **rows}


def _counted(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def _by_forum(figures: Mapping[str, Mapping[str, Tally]]) -> Iterator[str]:
    width = max(map(len, figures)) + 2
    yield f"  {'forum':<{width}}" + "".join(f"{heading:>{_WIDTH}}" for heading in COLUMNS.values())
    for forum, kinds in figures.items():
        cells = (f"{tally.hits}/{tally.n}" if (tally := kinds.get(kind)) else "-" for kind in COLUMNS)
        yield f"  {forum:<{width}}" + "".join(f"{cell:>{_WIDTH}}" for cell in cells)


def _calibration(found: Calibration | None) -> Iterator[str]:
    if found is None:
        yield "  no opinion to calibrate the confidence on"
        return
    errors = f"Brier score {found.brier:.3f}, calibration error {found.error:.3f}"
    yield f"  confidence of {_counted(found.n, 'opinion')}: {errors}"
    for one in found.bins:
        yield f"  {one.low:.1f} to {one.high:.1f}  n {one.n:>4}  says {one.confidence:.3f}  is {one.right:.3f}"
    steps = ", ".join(f"{step.confidence:.2f} is {step.probability:.3f}" for step in found.steps)
    yield f"  measured probability, in the rules' own order of trust: {steps}"

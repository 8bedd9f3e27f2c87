"""The committed figures: a floor, by forum and by kind, below which no change of the reader may fall."""

import json
from collections.abc import Mapping
from pathlib import Path

from examiner_db.quality.findings import COVERAGE, DIGITS, ERRORS, Tally
from examiner_db.quality.label_lines import LabelError

FILE = "figures.json"

ROUNDING = 1 / 400
"""By so much of all readings a figure may differ with the processor: the model's sums are rounded otherwise on each.

Of 838 weights one was read on a processor with AVX-512 that was not read on one without, or the reverse.
"""

Figures = Mapping[str, Mapping[str, Tally]]
"""By forum and by kind."""


def to_commit(figures: Figures) -> str:
    """The text of the file: each share, and of how many; how much is told is no figure to hold."""
    rows = {
        forum: {kind: one.plain() for kind, one in kinds.items() if kind not in COVERAGE}
        for forum, kinds in figures.items()
    }
    forums = (f" {json.dumps(forum)}: {{\n{_kinds(kinds)}\n }}" for forum, kinds in rows.items())
    return "{\n" + ",\n".join(forums) + "\n}\n"


def fallen(file: Path, figures: Figures) -> list[str]:
    """One sentence for each committed figure that is worse now by more than rounding, or is no longer measured."""
    found = []
    for forum, kinds in _committed(file).items():
        for kind, share in kinds.items():
            now = figures.get(forum, {}).get(kind)
            if now is None:
                found.append(f"{forum}: {kind} is no longer measured")
            elif _is_worse(kind, round(now.share, DIGITS), share):
                found.append(f"{forum}: {kind} is {now.share:.4f} ({now.hits} of {now.n}), committed is {share:.4f}")
    return found


def _is_worse(kind: str, now: float, committed: float) -> bool:
    return (now - committed if kind in ERRORS else committed - now) > ROUNDING


def _kinds(kinds: Mapping[str, Mapping[str, float]]) -> str:
    return ",\n".join(f"  {json.dumps(kind)}: {json.dumps(figure)}" for kind, figure in kinds.items())


def _committed(file: Path) -> dict[str, dict[str, float]]:
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        return {forum: {kind: float(one["share"]) for kind, one in kinds.items()} for forum, kinds in rows.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"{file}: {error}; expected a share by forum and kind, as `examiner-db quality --write` writes it"
        raise LabelError(message) from error

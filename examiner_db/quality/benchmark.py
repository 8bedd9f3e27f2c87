"""A folder of labelled texts read and compared: every finding by forum, and every opinion that the labels judge."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from examiner_db.quality.calibration import Calibration, Trust, calibration, trusts
from examiner_db.quality.comparing import compared
from examiner_db.quality.coverage import covered, quoted
from examiner_db.quality.findings import COVERAGE, Finding, Tally, tallies
from examiner_db.quality.gold import FILE, gold
from examiner_db.quality.gold_comparing import gold_compared, gold_trusts
from examiner_db.quality.label_lines import LabelError
from examiner_db.quality.labels import Labelled, labelled
from examiner_db.reading import read

ALL = "all"


@dataclass(frozen=True)
class Scored:
    """One text: its forum, what was found right and wrong in its reading, and the opinions that could be judged."""

    id: str
    forum: str
    findings: tuple[Finding, ...]
    trusts: tuple[Trust, ...]


@dataclass(frozen=True)
class Benchmark:
    """All texts of one folder."""

    folder: Path
    texts: tuple[Scored, ...]

    @property
    def findings(self) -> list[Finding]:
        """Every finding, in the order of the texts."""
        return [finding for text in self.texts for finding in text.findings]

    @property
    def misses(self) -> list[str]:
        """What was read of whom where something else was expected, each kind's word before it."""
        return [f"{one.kind}: {one.about}" for one in self.findings if not one.good and one.kind not in COVERAGE]

    @property
    def calibration(self) -> Calibration | None:
        """How the confidence of opinions agrees with the labels."""
        return calibration(trust for text in self.texts for trust in text.trusts)

    def figures(self) -> dict[str, dict[str, Tally]]:
        """By forum, in their order, then over all: the tally of each kind."""
        forums = sorted({text.forum for text in self.texts})
        by_forum = {forum: tallies(self._of(forum)) for forum in forums}
        return {**by_forum, ALL: tallies(self.findings)}

    def _of(self, forum: str) -> Iterator[Finding]:
        return (finding for text in self.texts if text.forum == forum for finding in text.findings)


def benchmark(folder: Path) -> Benchmark:
    """Read and compare every text under ``folder``; ``LabelError`` if a label file is bad or there is none."""
    texts = tuple(_gold(folder) if (folder / FILE).is_file() else map(scored, labelled(folder)))
    if not texts:
        message = f"{folder}: found no labelled text, expected label files in TOML or {FILE}"
        raise LabelError(message)
    return Benchmark(folder, texts)


def scored(one: Labelled) -> Scored:
    """One labelled text, read and compared."""
    readings = read(one.text, one.tribunal)
    if len(readings) != 1:
        message = f"{one.file}: [{one.id}] text: found {len(readings)} decisions, expected one"
        raise LabelError(message)
    (reading,) = readings
    findings = (
        Finding("read", good=True, about=one.id),
        *compared(one, reading),
        *quoted(one.id, one.text, reading),
        *covered(one.id, reading),
    )
    return Scored(one.id, one.forum, findings, tuple(trusts(one, reading)))


def _gold(folder: Path) -> Iterator[Scored]:
    for one, text in gold(folder):
        reading = read(text)[-1]  # The scorer, too, judges the last decision of a file.
        forum = reading.tribunal.value if reading.tribunal else "other"
        findings = (*gold_compared(one, text, reading), *covered(one.id, reading))
        yield Scored(one.id, forum, findings, tuple(gold_trusts(one, reading)))

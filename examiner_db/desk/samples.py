"""Random samples of readings: what a person reviews so that the precision of a kind of reading can be published."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from examiner_db.desk.entries import Entry


@dataclass(frozen=True)
class Sample:
    """Readings of one kind and tribunal, drawn at random, in the order in which they are to be reviewed."""

    kind: str
    tribunal: str
    at: str
    by: str
    readings: tuple[str, ...]

    def waiting(self, verdicts: Mapping[str, str]) -> tuple[str, ...]:
        """The readings on which nobody has decided."""
        return tuple(reading for reading in self.readings if reading not in verdicts)


def samples(entries: Iterable[Entry]) -> list[Sample]:
    """The samples that were drawn, in the order of time."""
    return [_sample(entry) for entry in entries]


def _sample(entry: Entry) -> Sample:
    kind, tribunal = entry.subject.split()
    return Sample(kind, tribunal, entry.at, entry.by, tuple(entry.other.split()))

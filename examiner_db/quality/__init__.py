"""How well decisions are read: readings compared with what a person read in the same texts.

Labels are data (TOML, or the gold format of JSON Lines); every comparison is a finding of one kind, and every figure is
a count of findings, by forum and by kind.
"""

from examiner_db.quality.benchmark import Benchmark, benchmark
from examiner_db.quality.committed import fallen, to_commit
from examiner_db.quality.findings import Finding, Tally, tallies
from examiner_db.quality.label_lines import LabelError
from examiner_db.quality.labels import Labelled, labelled
from examiner_db.quality.reviewed import Reviewed, ReviewedPrecision, reviewed_precision
from examiner_db.quality.samples import sampled

__all__ = [
    "Benchmark",
    "Finding",
    "LabelError",
    "Labelled",
    "Reviewed",
    "ReviewedPrecision",
    "Tally",
    "benchmark",
    "fallen",
    "labelled",
    "reviewed_precision",
    "sampled",
    "tallies",
    "to_commit",
]

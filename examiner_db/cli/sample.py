"""The sample, built like anything real: imported as its manifest says, with the invented reviewer's desk."""

import csv
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from examiner_db.build import build
from examiner_db.cli.app import Settings, UsageError
from examiner_db.cli.gather import import_files
from examiner_db.cli.reference import import_reference
from examiner_db.cli.words import progress
from examiner_db.desk import Desk
from examiner_db.vocabulary import Health

SAMPLE = Path(__file__).parents[2] / "data" / "sample"
_OPTIONS = ("source", "tribunal", "as_of", "about", "public")


def build_sample(at: Settings) -> None:
    """Import, review and publish the sample with its reference table; ``UsageError`` if a folder holds other data.

    What a publisher was asked about an examiner comes second, because it needs a release in which to find whom.
    """
    if at.releases.current_id() is not None and not at.releases.holds_sample():
        message = f"{at.data} holds data that is not the sample; name another folder in EXAMINER_DB_DATA"
        raise UsageError(message)
    with Desk.open(at.desk) as desk:
        desk.import_csv(SAMPLE / "desk.csv")
    import_reference(at, sorted(SAMPLE.glob("npidata_pfile_*.csv")), None)
    for asked in (False, True):
        import_sample(at, asked=asked)
        build(at.data, url=at.url, sample=True, progress=progress())


def import_sample(at: Settings, *, asked: bool) -> None:
    """Import the sample's files, or those that answer a question about one examiner."""
    with (SAMPLE / "manifest.csv").open(newline="") as manifest:
        rows = [row for row in csv.DictReader(manifest) if bool(row["about"]) is asked]
    for options, files in groupby(rows, itemgetter(*_OPTIONS)):
        source, tribunal, as_of, about, public = (option or None for option in options)
        paths = [SAMPLE / row["path"] for row in files]
        reports = import_files(
            at, paths, slug=source, tribunal=tribunal, as_of=as_of, about=about, public=public == "yes"
        )
        failed = [report.reason for report in reports if report.health is Health.FAILED]
        if failed:
            raise UsageError("; ".join(failed))

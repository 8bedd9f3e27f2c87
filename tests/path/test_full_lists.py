"""The largest lists in full: nothing of them is lost, and a small machine can hold them."""

import subprocess
import sys
from pathlib import Path

from tests.replay.full_lists import LEIE_ROWS, OPMC_ROWS, leie, opmc

ROOT = Path(__file__).parents[2]
MOST_KIBIBYTES = 500 * 1024
READ_AND_LOAD = """
import re, sys, time
from pathlib import Path
from sqlmodel import Session
from examiner_db import database
from examiner_db.load import load
from examiner_db.readings import ReadingStore
from examiner_db.record_store import RecordStore
from examiner_db.snapshots import SnapshotStore
from scrapers.runner import import_files
from scrapers.source import discover
data = Path(sys.argv[1])
snapshots, records = SnapshotStore(data), RecordStore(data)
for slug in ("ny_opmc", "us_oig_leie"):
    files = sorted((data / "files" / slug).iterdir())
    (report,) = import_files(files, discover(), snapshots, records, slug=slug)
    print(slug, report.health, report.records, sum(report.skipped.values()), len(report.quarantined), report.reason)
(data / "release").mkdir()
engine = database.open_for_building(data / "release", None)
with Session(engine) as session:
    silent = lambda _line: None
    rows = load(session, records, snapshots, readings=ReadingStore(data, silent), private=True, progress=silent)
print(rows["disciplineaction"], rows["exclusion"])
(most,) = re.findall("VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(most, f"{time.process_time():.1f} s")
"""
"""What ``getrusage`` calls a child's most memory may be its parent's, so the kernel is asked about the child's own."""


def test_opmc_and_leie_are_read_and_loaded_whole_in_half_a_gigabyte(tmp_path: Path) -> None:
    for slug, files in (("ny_opmc", opmc()), ("us_oig_leie", [leie()])):
        (tmp_path / "files" / slug).mkdir(parents=True)
        for number, content in enumerate(files):
            (tmp_path / "files" / slug / f"UPDATED-{number}.{'csv' if slug == 'us_oig_leie' else 'json'}").write_bytes(
                content
            )
    done = subprocess.run(
        [sys.executable, "-c", READ_AND_LOAD, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    opmc_line, leie_line, loaded, used = done.stdout.splitlines()
    assert opmc_line.split()[:5] == ["ny_opmc", "ok", f"{OPMC_ROWS}", "0", "0"]
    slug, health, kept, left_out, refused = leie_line.split()[:5]
    assert (slug, health, refused) == ("us_oig_leie", "ok", "0")
    assert int(kept) + int(left_out) == LEIE_ROWS
    assert loaded == f"{OPMC_ROWS} {kept}"
    assert int(used.split()[0]) < MOST_KIBIBYTES

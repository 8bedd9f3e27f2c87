"""A small data folder of invented decisions and board actions, imported through the real path."""

from pathlib import Path

import pytest

from examiner_db import records
from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.records import Locator, Mention, Sighting
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import DisciplineKind, Health, Tribunal

CLAIMANTS = ("Quillfeather", "Oddsson", "Vantongeren")
DECISION = """{claimant_upper}, Employee, v. ANVIL WORKS, INC., and ELM MUTUAL INS. CO., Employer-Insurer/Appellants.
WORKERS’ COMPENSATION COURT OF APPEALS
MAY 14, 201{number}
No. WC1{number}-990{number}
OPINION
The employer and insurer appeal from the compensation judge’s determination. We affirm.
BACKGROUND
The employee injured her knee on May 1, 2009. She treated with Dr. Ingrid Solbakken.
On May 1, 2010, Ms. {claimant} was evaluated on behalf of the employer and insurer by Dr. Odile Brankov, an orthopedic \
surgeon. Dr. Brankov opined that Ms. {claimant}’s knee condition was not causally related to the work injury.
Dr. Solbakken was of the opinion that the work injury was a substantial contributing cause of the knee condition.
DECISION
The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. Brankov. Substantial \
evidence supports the decision, and we affirm.
"""


def report(slug: str, **changes: object) -> SourceReport:
    """A source whose last run went well."""
    facts = {
        "title": "t",
        "jurisdiction": "US",
        "address": "",
        "holds": "h",
        "terms": "",
        "gaps": "",
        "complete": False,
    }
    return SourceReport(**{"slug": slug, "publisher": slug, "health": Health.OK, **facts, **changes})


def keep_decision(root: Path, number: int, *, private: bool = False) -> Sighting:
    """Keep one decision and its text; return its record as seen."""
    claimant = CLAIMANTS[number]
    text = DECISION.format(claimant=claimant, claimant_upper=f"ZELMA {claimant.upper()}", number=number)
    store = SnapshotStore(root)
    visit = store.keep(
        [text.encode()],
        url=f"file:{claimant}.txt",
        source="local_files",
        media_type="text/plain",
        file_name=f"{claimant}.txt",
        retrieved_at="2026-09-01T00:00:00Z",
        private=private,
    )
    kept = store.keep_text(visit.sha256, text, "plain text")
    record = records.DecisionRecord(
        tribunal=Tribunal.MN_WCCA, text_sha256=kept.sha256, private=private, locator=Locator(quote="")
    )
    return Sighting(record=record, snapshot=visit.sha256, first_seen="2026-09-01", last_seen="2026-09-01")


def keep_order(root: Path, name: str, license_number: str, text: str) -> Sighting:
    """Keep one board action; return its record as seen."""
    visit = SnapshotStore(root).keep(
        [text.encode()],
        url=f"https://board.example.gov/{license_number}",
        source="ny_opmc",
        media_type="application/json",
        retrieved_at="2026-09-01T00:00:00Z",
    )
    record = records.DisciplineRecord(
        mention=Mention(name=name, license=license_number, license_state="NY", license_type="MD"),
        authority="NY BPMC",
        kind=DisciplineKind.RESTRICTION,
        effective_on="2019-04-01",
        text=text,
        locator=Locator(row=1, quote=text),
    )
    return Sighting(record=record, snapshot=visit.sha256, first_seen="2026-09-01", last_seen="2026-09-01")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two public decisions and one private, and one board action."""
    decisions = [keep_decision(tmp_path, number, private=number == 2) for number in range(3)]
    order = keep_order(tmp_path, "Solbakken, Ingrid", "990001", "License limited: no independent medical examinations.")
    store = RecordStore(tmp_path)
    store.write(report("local_files", records=3), decisions)
    store.write(report("ny_opmc", records=1, jurisdiction="US-NY"), [order])
    return tmp_path

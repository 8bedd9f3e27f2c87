"""Three levels of one claim through the whole build: one claim is counted, and what was undone is not."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, col, create_engine, select, update

from examiner_db import models, records
from examiner_db.load.claims import claims
from examiner_db.load.copies import Copies
from examiner_db.load.decisions import decision_rows
from examiner_db.load.later_history import link
from examiner_db.load.rows import Rows
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record import TrackRecord, track_record
from examiner_db.vocabulary import Tribunal

JUDGE = """COMMONWEALTH OF KENTUCKY
DEPARTMENT OF WORKERS' CLAIMS
CLAIM NO. 2031-83724
OPINION AND AWARD
RENDERED: MARCH 4, 2033

FINDINGS OF FACT

Dr. Odile Brankov performed an independent medical evaluation at the employer's request. Dr. Brankov opined that the
tear was not caused by the work injury.

ANALYSIS

The ALJ finds the opinion of Dr. Brankov more persuasive.

ORDER

The claim is dismissed.
"""

COURT = """RENDERED: FEBRUARY 19, 2034
Commonwealth of Kentucky
Court of Appeals
NO. 2033-CA-1421-WC

Z.Q. APPELLANT
V. PETITION FOR REVIEW OF A DECISION OF THE WORKERS' COMPENSATION BOARD
CLAIM NO. 2031-83724

BACKGROUND

Dr. Odile Brankov performed an independent medical evaluation at the employer's request. Dr. Brankov opined that the
tear was not caused by the work injury.

CONCLUSION

For the foregoing reasons, {order}
"""

VACATED = "we vacate the decision of the Administrative Law Judge and remand."
AFFIRMED = "we affirm the decision of the Administrative Law Judge."
STRANGER = COURT.format(order=VACATED).replace("2031-83724", "2031-83725").replace("2033-CA-1421", "2033-CA-1422")


def built(root: Path, *texts: str) -> TrackRecord:
    """The record of the examiner, every reading accepted."""
    store, rows = SnapshotStore(root), Rows()
    for number, text in enumerate(texts):
        visit = store.keep(
            [text.encode()], url=f"file:{number}", source="files", media_type="text/plain", file_name=f"{number}.txt"
        )
        kept = store.keep_text(visit.sha256, text, "plain text")
        record = records.DecisionRecord(tribunal=Tribunal.KY_COURTS, text_sha256=kept.sha256, locator=records.Locator())
        rows.add_all(decision_rows(record, visit, store, [], Copies((), store.read_text)))
        rows.add(_document(visit.sha256))
    rows.add(_source())
    rows.add_all(claims(rows.of(models.Decision)))
    link(rows.of(models.LaterHistory), rows.of(models.Decision))
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        rows.write(session)
        _identify(session)
        found = track_record(session, "odile-brankov")
    engine.dispose()
    return found


def _identify(session: Session) -> None:
    """Every mention of the examiner is one person, and every reading is accepted."""
    facts: dict[str, Any] = {key: [] for key in ("jurisdictions", "places", "licenses", "names", "evidence")}
    facts |= {"id": "odile-brankov", "name": "Odile Brankov", "standing": "identified"}
    session.add(models.Physician(**facts, specialty=None, npi=None, orcid=None))
    session.flush()
    theirs = col(models.Mention.surname) == "Brankov"
    session.exec(update(models.Mention).where(theirs).values(physician_id="odile-brankov"))
    for table in (models.Opinion, models.Weighing):
        session.exec(update(table).values(review="accepted"))
    session.commit()
    assert session.exec(select(models.Mention).where(theirs)).first() is not None


def _document(sha256: str) -> models.SourceDocument:
    return models.SourceDocument(
        sha256=sha256, source_slug="files", media_type="text/plain", size=1, retrieved_at="2035-01-01",
        text_sha256=None, extractor=None, private=False,
    )  # fmt: skip


def _source() -> models.Source:
    return models.Source(
        slug="files", publisher="Files", title="Files", jurisdiction="US-KY", address="", holds="", terms="", gaps="",
        health="ok", reason="", records=1, gone=0, quarantined=0, last_fetched=None, last_changed=None,
    )  # fmt: skip


def credit(record: TrackRecord) -> tuple[int, int, int]:
    (figure,) = record.credit
    return figure.credited, figure.not_stated, figure.n


def causation(record: TrackRecord) -> tuple[int, int]:
    (figure,) = [one for one in record.figures if one.issue == "causation"]
    return figure.insurer, figure.n


def test_the_judge_alone_credits(tmp_path: Path) -> None:
    record = built(tmp_path, JUDGE)
    assert (credit(record), causation(record)) == ((1, 0, 1), (1, 1))


def test_a_court_that_affirms_leaves_one_claim_with_its_credit(tmp_path: Path) -> None:
    record = built(tmp_path, JUDGE, COURT.format(order=AFFIRMED))
    assert (credit(record), causation(record)) == ((1, 0, 1), (1, 1))
    assert len(record.opinions) == 2


@pytest.mark.parametrize("order", ["first", "last"])
def test_a_court_that_vacates_takes_it(tmp_path: Path, order: str) -> None:
    court = COURT.format(order=VACATED)
    record = built(tmp_path, *((court, JUDGE) if order == "first" else (JUDGE, court)))
    assert (credit(record), causation(record)) == ((0, 1, 1), (1, 1))
    (row,) = [one for one in record.weighings if one.undone]
    assert [(one.does, one.decision.docket) for one in row.later] == [("vacates", "2033-CA-1421-WC")]


def test_a_stranger_s_reversal_touches_nothing(tmp_path: Path) -> None:
    record = built(tmp_path, JUDGE, STRANGER)
    assert causation(record) == (2, 2)
    assert credit(record) == (1, 1, 2)
    assert [one.later for one in record.weighings] == [()]

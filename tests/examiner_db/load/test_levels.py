"""A judge, a panel and a court on one claim, each in its own text: one claim, one opinion, and what stands of it."""

from pathlib import Path

import pytest
from sqlmodel import Session, SQLModel, create_engine, select

from examiner_db import models, records
from examiner_db.load.claims import claims
from examiner_db.load.copies import Copies
from examiner_db.load.decisions import decision_rows
from examiner_db.load.later_history import link
from examiner_db.load.rows import Rows
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Tribunal

JUDGE = """Office of Administrative Courts
State of Colorado
Workers' Compensation No. WC 5-901-178-002
Findings of Fact
1. Respondents retained Dr. Odile Brankov to perform an independent medical examination. Dr. Brankov opined that the
surgery was not causally related to the work injury.
Conclusions of Law
The ALJ finds the opinion of Dr. Brankov to be credible and persuasive.
Order
The claim for surgery is denied.
DATED: March 4, 2031
"""

PANEL = """INDUSTRIAL CLAIM APPEALS OFFICE
W.C. No. 5-901-178-002
FINAL ORDER
The claimant seeks review of an order of the Administrative Law Judge dated March 4, 2031, that denied surgery.
Dr. Brankov examined the claimant for the respondents.
IT IS THEREFORE ORDERED that the ALJ's order dated March 4, 2031, is set aside and the matter is remanded.
Dated: August 9, 2031
"""

OTHER = JUDGE.replace("5-901-178-002", "5-901-187-002").replace("March 4", "March 5")


def loaded(root: Path, texts: list[tuple[str, Tribunal]]) -> Rows:
    store, rows = SnapshotStore(root), Rows()
    for number, (text, tribunal) in enumerate(texts):
        visit = store.keep(
            [text.encode()],
            url=f"file:{number}.txt",
            source="local_files",
            media_type="text/plain",
            file_name=f"{number}.txt",
        )
        kept = store.keep_text(visit.sha256, text, "plain text")
        record = records.DecisionRecord(tribunal=tribunal, text_sha256=kept.sha256, locator=records.Locator())
        rows.add_all(decision_rows(record, visit, store, [], Copies((), store.read_text)))
    rows.add_all(claims(rows.of(models.Decision)))
    link(rows.of(models.LaterHistory), rows.of(models.Decision))
    return rows


@pytest.fixture
def rows(tmp_path: Path) -> Rows:
    return loaded(tmp_path, [(JUDGE, Tribunal.CO_OAC), (PANEL, Tribunal.CO_ICAO), (OTHER, Tribunal.CO_OAC)])


def test_judge_and_panel_share_a_claim_and_another_claim_s_number_does_not(rows: Rows) -> None:
    found = {one.decided_on: one.claim_id for one in rows.of(models.Decision)}
    assert len(found) == 3
    assert found["2031-03-04"] == found["2031-08-09"] != found["2031-03-05"]
    assert len(rows.of(models.Claim)) == 2


def test_the_panel_s_order_is_about_the_judge_s(rows: Rows) -> None:
    by_id = {one.id: one for one in rows.of(models.Decision)}
    (entry,) = rows.of(models.LaterHistory)
    assert (entry.does, entry.of, entry.of_level) == ("vacates", "ALJ's order dated March 4, 2031", "trial")
    assert by_id[entry.earlier_id or ""].tribunal == "co_oac"


def test_the_rows_are_written_with_their_links(rows: Rows) -> None:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        for one in rows.of(models.Decision):
            session.merge(document(one.document_id))
        session.commit()
        counts = rows.write(session)
        assert (counts["claim"], counts["decision"], counts["laterhistory"]) == (2, 3, 1)
        assert session.exec(select(models.LaterHistory.earlier_id)).one() is not None
        assert rows.write(session) == counts
    engine.dispose()


def document(sha256: str) -> models.SourceDocument:
    return models.SourceDocument(
        sha256=sha256,
        source_slug="local_files",
        media_type="text/plain",
        size=1,
        retrieved_at="2032-01-01",
        text_sha256=None,
        extractor=None,
        private=False,
    )

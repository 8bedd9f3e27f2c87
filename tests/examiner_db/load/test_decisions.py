"""A decision's rows: opinions at their place, quotes without the claimant, ids that follow from what was decided."""

from pathlib import Path
from typing import TypeVar

import pytest
from sqlmodel import SQLModel

from examiner_db import models, records
from examiner_db.claimants import redact
from examiner_db.load.copies import Copies
from examiner_db.load.decisions import decision_rows
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Tribunal

Row = TypeVar("Row", bound=SQLModel)

TEXT = """ZELMA QUILLFEATHER, Employee, v. ANVIL WORKS, INC., and ELM MUTUAL INS. CO., Employer-Insurer/Appellants.
WORKERS’ COMPENSATION COURT OF APPEALS
MAY 14, 2014
No. WC14-9901
OPINION
The employer and insurer appeal from the compensation judge’s determination. We affirm.
BACKGROUND
Zelma Quillfeather injured her knee on May 1, 2012. She treated with Dr. Ingrid Solbakken.
On May 1, 2013, Ms. Quillfeather was evaluated on behalf of the employer and insurer by Dr. Odile Brankov, an \
orthopedic surgeon. Dr. Brankov opined that Ms. Quillfeather’s knee condition was not causally related to the work \
injury. Dr. Brankov stated that Ms. Quillfeather had reached maximum medical improvement.\fDr. Solbakken was of the \
opinion that the work injury was a substantial contributing cause of the knee condition.
DECISION
The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. Brankov. Substantial \
evidence supports the decision, and we affirm.
"""


@pytest.fixture
def loaded(tmp_path: Path) -> list[SQLModel]:
    return rows(tmp_path, TEXT)


def rows(root: Path, text: str, file_name: str = "decision.txt", **fields: object) -> list[SQLModel]:
    store = SnapshotStore(root)
    visit = store.keep(
        [text.encode()], url=f"file:{file_name}", source="local_files", media_type="text/plain", file_name=file_name
    )
    kept = store.keep_text(visit.sha256, text, "plain text")
    record = records.DecisionRecord(
        **{"tribunal": Tribunal.MN_WCCA, "text_sha256": kept.sha256, "locator": records.Locator(), **fields}
    )
    return list(decision_rows(record, visit, store, [file_name], Copies((), store.read_text)))


def only(found: list[SQLModel], table: type[Row]) -> list[Row]:
    return [row for row in found if isinstance(row, table)]


def test_the_decision_has_a_caption_of_initials_and_no_name(loaded: list[SQLModel]) -> None:
    (decision,) = only(loaded, models.Decision)
    assert (decision.tribunal, decision.docket, decision.decided_on) == ("mn_wcca", "WC14-9901", "2014-05-14")
    assert decision.caption == "Z.Q. v. ANVIL WORKS, INC"
    assert "uillfeather" not in redact(TEXT, decision.redactions)


def test_no_row_holds_the_claimant(loaded: list[SQLModel]) -> None:
    assert "quillfeather" not in "".join(str(row.model_dump()) for row in loaded).lower()


def test_opinions_stand_at_their_place_in_the_kept_text(loaded: list[SQLModel]) -> None:
    opinions = only(loaded, models.Opinion)
    (decision,) = only(loaded, models.Decision)
    assert {(row.issue, row.direction) for row in opinions} >= {("causation", "insurer"), ("mmi", "insurer")}
    for row in opinions:
        assert row.start is not None
        assert row.quote == redact(TEXT, decision.redactions, row.start, row.end)
        assert row.page == (2 if row.start > TEXT.index("\f") else 1)


def test_the_examiner_and_the_treating_physician_have_their_roles(loaded: list[SQLModel]) -> None:
    names = {row.id: row.name for row in only(loaded, models.Mention)}
    roles = {names[row.mention_id]: (row.role, row.retained_side) for row in only(loaded, models.Evaluation)}
    assert roles["Odile Brankov"][0] == "insurer_examiner"
    assert roles["Odile Brankov"][1] in {"insurer", "employer"}
    assert roles["Ingrid Solbakken"][0] == "treating"


def test_the_weighing_that_stands_is_marked(loaded: list[SQLModel]) -> None:
    names = {row.id: row.name for row in only(loaded, models.Mention)}
    standing = {names[row.mention_id]: row.weight for row in only(loaded, models.Weighing) if row.stands}
    assert standing == {"Odile Brankov": "rejected", "Ingrid Solbakken": "credited"}


def test_every_statement_is_in_the_index_of_statements(loaded: list[SQLModel]) -> None:
    statements = {(row.id, row.kind) for table in (models.Opinion, models.Weighing) for row in only(loaded, table)}
    assert {(row.id, row.kind) for row in only(loaded, models.Entry)} == statements


def test_one_decision_in_two_files_has_one_id(tmp_path: Path) -> None:
    first = only(rows(tmp_path, TEXT), models.Decision)
    again = only(rows(tmp_path, TEXT.replace("  ", " ") + "\n"), models.Decision)
    assert [row.id for row in first] == [row.id for row in again]


def test_ids_of_opinions_do_not_follow_offsets(tmp_path: Path) -> None:
    shifted = TEXT.replace("BACKGROUND", "BACKGROUND\nA sentence more.")
    ids = [{row.id for row in only(rows(tmp_path, text), models.Opinion)} for text in (TEXT, shifted)]
    assert ids[0] == ids[1]


def test_the_publisher_s_docket_and_date_go_before_what_was_read(tmp_path: Path) -> None:
    (decision,) = only(rows(tmp_path, TEXT, docket="WC14-1", decided_on="2014-05-15"), models.Decision)
    assert (decision.docket, decision.decided_on) == ("WC14-1", "2014-05-15")


def test_a_decision_keeps_the_numbers_of_its_claim(loaded: list[SQLModel]) -> None:
    (decision,) = only(loaded, models.Decision)
    assert decision.claim_numbers == ["mn_wcca 14-9901"]


def test_later_history_keeps_whose_decision_it_is_about(tmp_path: Path) -> None:
    text = TEXT + "\nORDER\nThe compensation judge's findings and order of January 9, 2014, is reversed.\n"
    (entry,) = [row for row in only(rows(tmp_path, text), models.LaterHistory) if row.does == "reverses"]
    assert (entry.of, entry.of_date, entry.of_level, entry.earlier_id) == (
        "compensation judge's findings and order of January 9, 2014",
        "2014-01-09",
        "trial",
        None,
    )


MEASURES = TEXT.replace(
    "DECISION\n",
    "Dr. Brankov testified that 90% of his examinations are for the defense. Dr. Brankov did not review the MRI films. "
    "Dr. Brankov opined that a fusion was not reasonable because there was no instability.\nDECISION\n",
)


def test_volume_and_particulars_are_statements_with_their_rule(tmp_path: Path) -> None:
    found = rows(tmp_path, MEASURES)
    (volume,) = only(found, models.Volume)
    assert (volume.measure, volume.value, volume.read_by) == ("defense_share", "90%", "volume.defense_share@3")
    read = {row.measure: (row.value, row.ground, row.read_by) for row in only(found, models.Particular)}
    assert read == {
        "records_missing": ("the MRI films", None, "particular.records_missing@2"),
        "treatment_disputed": ("fusion", "there was no instability", "particular.treatment_disputed@2"),
    }
    entries = {(row.id, row.kind) for row in only(found, models.Entry)}
    assert (volume.id, "volume") in entries
    assert {(row.id, "particular") for row in only(found, models.Particular)} <= entries


def test_particulars_stand_at_their_place(tmp_path: Path) -> None:
    found = rows(tmp_path, MEASURES)
    (decision,) = only(found, models.Decision)
    for row in only(found, models.Particular):
        assert row.start is not None
        assert row.quote == redact(MEASURES, decision.redactions, row.start, row.end)
        assert row.page == 2


def test_a_ground_never_names_the_claimant(tmp_path: Path) -> None:
    text = MEASURES.replace("there was no instability", "Ms. Quillfeather had no instability")
    (row,) = [one for one in only(rows(tmp_path, text), models.Particular) if one.measure == "treatment_disputed"]
    assert row.ground == "the claimant had no instability"
    assert "uillfeather" not in row.quote


@pytest.mark.parametrize("engaged", ["Dr. Odile Brankov", "Odile Brankov, M.D.", "Odile Brankov"])
def test_a_physician_is_never_an_organization(tmp_path: Path, engaged: str) -> None:
    text = TEXT.replace(
        "evaluated on behalf of the employer and insurer by Dr. Odile Brankov, an ",
        f"evaluated at the request of the insurer, {engaged}, an ",
    )
    found = rows(tmp_path, text)
    assert "Odile Brankov" in {row.name for row in only(found, models.Mention)}
    assert only(found, models.Organization) == []


def test_who_retained_is_named_as_printed(tmp_path: Path) -> None:
    text = TEXT.replace("on behalf of the employer and insurer by", "on behalf of Anvil Works and Elm Mutual by")
    assert [row.name for row in only(rows(tmp_path, text), models.Organization)] == ["Anvil Works and Elm Mutual"]


def test_who_decided_is_kept_as_printed_without_the_claimant(tmp_path: Path) -> None:
    heading = "Determined by: Oda M. Fenwrathe, Judge, Zelma Quillfeather, Judge\nCompensation Judge: Corwin Ebbeline\n"
    (decision,) = only(rows(tmp_path, TEXT.replace("OPINION\n", f"{heading}OPINION\n", 1)), models.Decision)
    assert decision.adjudicators == ["Oda M. Fenwrathe", "Corwin Ebbeline"]


def test_a_decision_that_sets_nobody_apart_names_no_adjudicator(loaded: list[SQLModel]) -> None:
    (decision,) = only(loaded, models.Decision)
    assert decision.adjudicators == []

"""One decision may come in several copies, and one file several times: it counts once, in whatever order they come."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from examiner_db.claimants import redact
from examiner_db.models import Decision, Opinion, SourceDocument, Weighing
from examiner_db.releases import Releases
from examiner_db.snapshots import SnapshotStore
from tests.path.conftest import Command, Write, decision
from tests.release import current

ORIGINAL = decision(41)
SPELT_OTHERWISE = ORIGINAL.replace("’", "'").replace("work injury", "work-injury")


def info(data: Path) -> dict[str, Any]:
    with Releases(data).hold_current() as held:
        return held.info


def bring(command: Command, data: Path, file: Path, *options: str) -> None:
    assert command(data, "import", file, "--tribunal", "mn_wcca", *options).code == 0


def test_two_copies_of_one_decision_count_once_and_quotes_stand_in_the_text_shown(
    command: Command, tmp_path: Path, write: Write
) -> None:
    bring(command, tmp_path / "one", write("one.txt", ORIGINAL), "--public", "--as-of", "2020-05-01")
    alone = info(tmp_path / "one")["rows"]
    bring(command, tmp_path / "one", write("copy.txt", SPELT_OTHERWISE), "--public", "--as-of", "2020-05-02")
    both = info(tmp_path / "one")["rows"]
    assert both == alone | {"sourcedocument": 2}
    kept = SnapshotStore(tmp_path / "one")
    with current(tmp_path / "one") as session:
        (found,) = session.exec(select(Decision))
        text = kept.read_text(found.text_sha256)
        readings = [*session.exec(select(Opinion)), *session.exec(select(Weighing))]
    assert text == SPELT_OTHERWISE
    assert readings
    for reading in readings:
        assert reading.document_id == found.document_id
        assert reading.start is not None
        assert redact(text, found.redactions, reading.start, reading.end) == reading.quote


def test_the_public_copy_speaks_before_a_newer_private_one(command: Command, tmp_path: Path, write: Write) -> None:
    bring(command, tmp_path / "one", write("one.txt", SPELT_OTHERWISE), "--as-of", "2024-05-01")
    bring(command, tmp_path / "one", write("copy.txt", ORIGINAL), "--public", "--as-of", "2020-05-01")
    with current(tmp_path / "one") as session:
        (found,) = session.exec(select(Decision))
    assert found.private is False
    assert SnapshotStore(tmp_path / "one").read_text(found.text_sha256) == ORIGINAL


VISITS = (("--as-of", "2020-05-01", "--public"), ("--as-of", "2010-05-01", "--public"), ("--as-of", "2022-05-01"))


def test_one_file_imported_again_and_again_is_public_and_as_new_as_its_newest_public_copy(
    command: Command, tmp_path: Path, write: Write
) -> None:
    contents = set()
    for number in range(3):
        order = (*VISITS[number:], *VISITS[:number])
        data = tmp_path / str(number)
        for options in order:
            bring(command, data, write("one.txt", ORIGINAL), *options)
        with current(data) as session:
            (document,) = session.exec(select(SourceDocument))
            (found,) = session.exec(select(Decision))
        assert (document.private, found.private, document.retrieved_at) == (False, False, "2020-05-01")
        contents.add(info(data)["content"])
    assert len(contents) == 1


@pytest.mark.parametrize("order", [0, 1], ids=["the telling name first", "the telling name last"])
def test_a_name_that_one_of_two_file_names_tells_is_taken_out(
    command: Command, tmp_path: Path, write: Write, order: int
) -> None:
    text = decision(42, claimant="ANVIL WORKS, INC.", more="On some days Zinnia Ramblethorp limped.\n")
    names = ("Ramblethorp_Zinnia_G804085.txt", "copy.txt")
    for name in (names[order], names[1 - order]):
        bring(command, tmp_path / "one", write(name, text), "--public")
    (hit,) = command(tmp_path / "one", "search", "limped", "--json").json
    assert "On some days [claimant] limped." in hit["why"]


TREATMENT = """BEFORE THE ARKANSAS WORKERS' COMPENSATION COMMISSION
CLAIM NO. G900012
OPINION FILED JUNE 22, 2023
Upon review before the FULL COMMISSION in Little Rock, Pulaski County, Arkansas.
This is the claim for medical treatment.
At the request of the respondent's insurer, Dr. Rowan Tibbet, an orthopedic surgeon, performed an independent medical \
examination. Dr. Tibbet opined that the claimant's need for surgery was not related to the work accident.
We reject the opinion of Dr. Tibbet and award benefits. The Commission finds that his opinion is not persuasive.
IT IS SO ORDERED.
"""
DISABILITY = (
    TREATMENT.replace("medical treatment", "permanent disability")
    .replace("Rowan Tibbet", "Alden Brack")
    .replace("Tibbet", "Brack")
    .replace("reject the opinion of Dr. Brack and award", "credit the opinion of Dr. Brack and deny")
    .replace("is not persuasive", "is persuasive")
)


def test_two_decisions_on_one_claim_and_day_are_both_read_and_count_one_claim(
    command: Command, tmp_path: Path, write: Write
) -> None:
    for name, text in (("one.txt", DISABILITY), ("two.txt", TREATMENT)):
        assert command(tmp_path / "one", "import", write(name, text), "--tribunal", "ar_awcc", "--public").code == 0
    with current(tmp_path / "one") as session:
        found = list(session.exec(select(Decision)))
        weights = {weighing.weight for weighing in session.exec(select(Weighing))}
    assert len(found) == 2
    assert len({decision.claim_id for decision in found}) == 1
    assert weights == {"credited", "rejected"}

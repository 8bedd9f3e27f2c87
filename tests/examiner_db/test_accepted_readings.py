"""What a person accepted of a second reader's proposals, from the desk through a build, and back."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, col, select

from examiner_db import models
from examiner_db.desk import Desk
from examiner_db.reading.types import Quote
from examiner_db.reviewing import strata
from examiner_db.second_reader import Kind, Proposal
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record import track_record
from examiner_db.vocabulary import Direction, Issue, Level, Role, Weight
from tests.release import built, current

OPINED = "Dr. Brankov opined that Ms. Quillfeather\u2019s knee condition was not causally related to the work injury."
FOUND = "The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. Brankov."
EVALUATED = "Ms. Quillfeather was evaluated on behalf of the employer and insurer by Dr. Odile Brankov"


@pytest.fixture
def text(data: Path) -> str:
    return kept(data, "Quillfeather")


def kept(data: Path, claimant: str) -> str:
    store = SnapshotStore(data)
    texts = [found for visit in store.visits("local_files") if (found := store.kept_text(visit.sha256)) is not None]
    (text,) = [text for one in texts if claimant in (text := store.read_text(one.sha256))]
    return text


def proposal(text: str, words: str, kind: Kind, physician: str = "Odile Brankov", **says: Any) -> Proposal:
    start = text.index(words)
    return Proposal(
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        kind=kind,
        physician=physician,
        quote=Quote(text=words, start=start, end=start + len(words)),
        read_by="model:small-1",
        **says,
    )


def decided(data: Path, one: Proposal, verdict: Any = "accepted") -> None:
    with Desk.open(data / "desk.sqlite") as desk:
        desk.read(one, verdict, by="R. Viewer")


def of_person(session: Session, table: Any) -> list[Any]:
    return list(session.exec(select(table).where(col(table.read_by).startswith("person:"))))


def on_causation(data: Path) -> list[tuple[str, str | None, bool]]:
    """Direction, review, and whether a person read it, of Dr. Brankov's opinions on causation, in this claim."""
    with current(data) as session:
        wanted = select(models.Opinion).where(
            models.Opinion.issue == "causation", col(models.Opinion.quote).contains("Brankov opined")
        )
        decisions = {row.id: row.docket for row in session.exec(select(models.Decision))}
        found = [row for row in session.exec(wanted) if decisions[row.decision_id] == "WC10-9900"]
        return [(row.direction, row.review, row.read_by.startswith("person:")) for row in found]


MIXED = {"issue": Issue.CAUSATION, "direction": Direction.MIXED}


def test_a_person_s_word_takes_the_place_of_a_rule_s_and_gives_it_back(data: Path, text: str) -> None:
    before = built(data)
    assert on_causation(data) == [("insurer", None, False)]
    one = proposal(text, OPINED, Kind.OPINION, **MIXED)
    decided(data, one)
    assert on_causation(data) == [("insurer", None, False)]
    info = built(data)
    assert on_causation(data) == [("mixed", "accepted", True)]
    assert (info["refused"], info["content"] != before["content"]) == ([], True)
    assert built(data)["content"] == info["content"]
    decided(data, one, "rejected")
    assert built(data)["content"] == before["content"]


def test_what_is_shown_of_it_holds_no_claimant(data: Path, text: str) -> None:
    decided(data, proposal(text, OPINED, Kind.OPINION, **MIXED))
    built(data)
    with current(data) as session:
        (opinion,) = of_person(session, models.Opinion)
        assert opinion.quote == _shown(OPINED)
        assert text[opinion.start : opinion.end] == OPINED
        assert session.get(models.Entry, opinion.id) is not None


def test_the_desk_and_its_export_hold_no_words_of_the_decision(data: Path, text: str, tmp_path: Path) -> None:
    decided(data, proposal(text, OPINED, Kind.OPINION, **MIXED))
    with Desk.open(data / "desk.sqlite") as desk:
        assert desk.export_csv(tmp_path / "desk.csv") == 1
        said = desk.readings()
    assert "uillfeather" not in (tmp_path / "desk.csv").read_text()
    assert b"uillfeather" not in (data / "desk.sqlite").read_bytes()
    with Desk.open(tmp_path / "other.sqlite") as other:
        assert other.import_csv(tmp_path / "desk.csv") == 1
        assert other.import_csv(tmp_path / "desk.csv") == 0
        assert other.readings() == said


def test_a_rejected_rule_s_reading_is_not_confused_with_the_person_s_in_the_same_words(data: Path, text: str) -> None:
    built(data)
    with current(data) as session:
        decision = session.exec(select(models.Decision).where(models.Decision.docket == "WC10-9900")).one()
        wanted = select(models.Opinion).where(models.Opinion.decision_id == decision.id)
        read = session.exec(wanted.where(models.Opinion.quote == _shown(OPINED))).one()
    with Desk.open(data / "desk.sqlite") as desk:
        desk.review(read.id, "rejected", by="R. Viewer")
    decided(data, proposal(text, OPINED, Kind.OPINION, **MIXED))
    built(data)
    assert on_causation(data) == [("mixed", "accepted", True)]


def test_a_later_review_of_the_person_s_reading_is_the_last_word(data: Path, text: str) -> None:
    decided(data, proposal(text, OPINED, Kind.OPINION, **MIXED))
    built(data)
    with current(data) as session:
        (opinion,) = of_person(session, models.Opinion)
    with Desk.open(data / "desk.sqlite") as desk:
        desk.review(opinion.id, "rejected", by="S. Econd", reason="counsel's words")
    built(data)
    assert on_causation(data) == [("mixed", "rejected", True)]


def test_a_weighing_and_a_role_say_who_read_them(data: Path, text: str) -> None:
    weighing = proposal(text, FOUND, Kind.WEIGHING, weight=Weight.PARTLY, level=Level.COURT)
    decided(data, weighing)
    decided(data, proposal(text, EVALUATED, Kind.ROLE, role=Role.NEUTRAL_EXAMINER))
    built(data)
    with current(data) as session:
        (row,) = of_person(session, models.Weighing)
        (evaluation,) = of_person(session, models.Evaluation)
        assert (row.weight, row.level, row.stands, row.review) == ("partly", "court", True, "accepted")
        assert row.read_by == evaluation.read_by == "person:R. Viewer model:small-1"
        assert (evaluation.role, evaluation.retained_side) == ("neutral_examiner", "unknown")
        assert evaluation.quote == _shown(EVALUATED)
        others = session.exec(select(models.Weighing).where(models.Weighing.evaluation_id == row.evaluation_id))
        assert [one.id for one in others if one.stands] == [row.id]


def test_it_is_in_the_track_record_as_checked(data: Path, text: str) -> None:
    decided(data, proposal(text, OPINED, Kind.OPINION, **MIXED))
    built(data)
    with current(data) as session:
        ident = session.exec(select(models.Physician.id).where(models.Physician.name == "Odile Brankov")).one()
        record = track_record(session, ident)
    (row,) = [row for row in record.opinions if row.provenance.read_by.startswith("person:")]
    assert (row.issue, row.direction, row.counts) == ("causation", "mixed", True)


def test_what_a_person_read_is_in_no_sample_that_proves_the_rules(data: Path, text: str) -> None:
    decided(data, proposal(text, OPINED, Kind.OPINION, **MIXED))
    built(data)
    with current(data) as session:
        (opinion,) = of_person(session, models.Opinion)
        others = [row.id for row in session.exec(select(models.Opinion)) if row.id != opinion.id]
        drawable = {ident for stratum in strata(session) for ident in stratum.readings}
    assert opinion.id not in drawable
    assert drawable & set(others)


def test_a_private_text_s_readings_are_private_too(data: Path) -> None:
    text = kept(data, "Vantongeren")
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    words = "knee condition was not causally related to the work injury."
    decided(data, proposal(text, words, Kind.OPINION, **MIXED))
    info = built(data, public_only=True)
    assert info["refused"] == [f"the opinion of Odile Brankov, accepted on text {sha256[:12]}: no decision here has it"]
    with current(data) as session:
        assert of_person(session, models.Opinion) == []
    assert built(data)["refused"] == []


def test_a_reading_of_a_text_that_is_not_there_is_refused_and_not_forgotten(data: Path, text: str) -> None:
    one = proposal(text, OPINED, Kind.OPINION, **MIXED)
    decided(data, one.model_copy(update={"text_sha256": "b" * 64}))
    past = Quote(text="x", start=len(text) + 5, end=len(text) + 6)
    decided(data, one.model_copy(update={"quote": past}))
    refused = built(data)["refused"]
    assert [sentence.rpartition(" text ")[2] for sentence in refused] == [
        "bbbbbbbbbbbb: no decision here has it",
        f"{one.text_sha256[:12]}: no decision here has it",
    ]
    assert on_causation(data) == [("insurer", None, False)]


def _shown(words: str) -> str:
    return words.replace("Quillfeather", "[claimant]")

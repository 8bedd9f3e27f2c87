"""What a cited state holds: every sentence and row of the record, nothing private, nothing that is held."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from examiner_db.desk import Desk
from examiner_db.export.cited import (
    RecordState,
    Today,
    changes,
    cite,
    public_state,
    site_address,
    state_of,
    with_address,
)
from examiner_db.export.cited.state import sentence_key
from examiner_db.export.material import Material
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.track_record import OpinionRow, WeighingRow
from examiner_db.track_record.withheld import Visible
from tests.examiner_db.export.cast import SITE, Exported
from tests.release import current
from tests.web.world import CLAIMANT

ORLA = "orla-fennimore"
OLDEST = '{"examiner":"e","name":"N","standing":"identified","standing_sentence":"One person."}'
"""The least that a state ever held."""


@pytest.fixture
def state(orla: Material) -> RecordState:
    return state_of(Visible(orla.record, orla.withheld), orla.listed)


def test_it_has_every_sentence_every_count_and_every_row(state: RecordState, orla: Material) -> None:
    record = orla.record
    told: tuple[Any, ...] = (*record.figures, *record.credit, *record.comparisons, *record.covered)
    assert [one.sentence for one in state.sentences] == [one.sentence for one in told]
    assert [(one.what, one.n) for one in state.counts] == [(one.what, one.n) for one in record.counts]
    checked = {one.what: one.checked for one in state.counts}
    assert checked["opinions, one for each claim and issue"] == 36 + 1  # as an examiner, and for the claimant
    assert checked["publications"] is None
    rows: tuple[Any, ...] = (
        *record.opinions,
        *record.weighings,
        *record.ledger,
        *record.discipline,
        *record.publications,
        *orla.listed,
    )
    assert [row.id for row in state.rows] == [row.id for row in rows]
    assert {row.kind for row in state.rows} == {"opinion", "weighing", "statement", "act", "work", "listing"}


def test_each_row_has_its_words_its_page_and_who_checked_it(state: RecordState, orla: Material) -> None:
    kept = {row.id: row for row in state.rows}
    read: tuple[OpinionRow | WeighingRow, ...] = (*orla.record.opinions, *orla.record.weighings)
    for row in read:
        one = kept[row.id]
        origin = row.provenance
        assert (one.quote, one.document_id, one.page) == (origin.quote, origin.document_id, origin.page)
        assert (one.checked, one.counts) == (row.review, row.counts)
        assert one.decision is not None
        assert (one.decision.id, one.decision.docket) == (row.decision.id, row.decision.docket)
    for act in orla.record.discipline:
        assert kept[act.id].quote == act.text


def test_a_row_says_what_it_is_in_words(state: RecordState) -> None:
    said = {row.what for row in state.rows}
    assert "opinion on causation: insurer-favorable; for an insurer or employer" in said
    assert "revocation; charge, an allegation only" in said
    assert "restoration; final order" in said
    assert "defense share: The employer and insurer asked" in said
    acts = {row.where for row in state.rows if row.kind == "act"}
    assert "Board of Medical Licensure of Xenia; number B-17; effective 2011-04" in acts
    (license_,) = [row for row in state.rows if row.kind == "listing"]
    assert (license_.what, license_.reading) == ("license", "listed")
    assert license_.where == "Authority Xenia; Number 40404; Type MD; Status active; Issued 1999"


@pytest.mark.parametrize(
    ("section", "field", "other"),
    [
        ("opinions", "value", "21 percent"),
        ("opinions", "retained_side", "claimant"),
        ("opinions", "retained_by", "Quarryline Mutual"),
        ("opinions", "role", "records_reviewer"),
        ("opinions", "issue", "mmi"),
        ("weighings", "stands", False),
        ("weighings", "level", "court"),
        ("weighings", "reasons", ("speculative",)),
        ("weighings", "weight", "partly"),
        ("discipline", "ended_on", "2033-01-02"),
        ("discipline", "listed", False),
        ("publications", "retraction", "Retracted in 2033"),
        ("publications", "attribution", "possible"),
        ("ledger", "value", "none"),
    ],
)
def test_what_a_row_says_otherwise_is_a_change(orla: Material, section: str, field: str, other: Any) -> None:
    first, *others = getattr(orla.record, section)
    changed = first.model_copy(update={field: other})
    record = orla.record.model_copy(update={section: (changed, *others)})
    then, now = (state_of(Visible(one, None), orla.listed) for one in (orla.record, record))
    assert changes(then, Today(then)) == ()
    (change,) = changes(then, Today(now))
    assert (change.kind, change.rows) == ("correction", (first.id,))
    assert str(field.replace("_", " ")) in change.says


def test_another_date_or_number_of_the_decision_is_a_change(orla: Material, state: RecordState) -> None:
    first, *others = orla.record.weighings
    redated = first.model_copy(update={"decision": first.decision.model_copy(update={"decided_on": "1999"})})
    record = orla.record.model_copy(update={"weighings": (redated, *others)})
    (change,) = changes(state, Today(state_of(Visible(record, None), orla.listed)))
    assert "decided on: 1999, before" in change.says


def test_what_a_list_says_is_compared(orla: Material, state: RecordState) -> None:
    listed = tuple(
        replace(one, facts=tuple((name, "surrendered" if name == "Status" else said) for name, said in one.facts))
        for one in orla.listed
    )
    (change,) = changes(state, Today(state_of(Visible(orla.record, orla.withheld), listed)))
    assert "Status: surrendered, before active" in change.says


def test_sentences_have_keys_of_their_own(state: RecordState, orla: Material) -> None:
    keys = [one.key for one in state.sentences]
    assert len(set(keys)) == len(keys)
    figures: tuple[Figure | CreditFigure, ...] = (*orla.record.figures, *orla.record.credit)
    named = [sentence_key("opinions" if isinstance(one, Figure) else "weighing", one) for one in figures]
    assert [state.place(key) for key in named] == list(range(1, len(named) + 1))
    assert state.place("weather") is None


def test_the_same_record_gives_the_same_state(exported: Exported, state: RecordState) -> None:
    again = exported(ORLA)
    assert state_of(Visible(again.record, again.withheld), again.listed) == state


def test_nothing_private_and_no_claimant_is_in_it(exported_data: Path, state: RecordState) -> None:
    with current(exported_data) as session:
        assert public_state(session, ORLA, ()) == state
        assert public_state(session, "lucan-marchbanks", ()) is None
    text = state.model_dump_json()
    assert "2021-03-05" not in text
    assert not any(name in text for name in CLAIMANT.split())


def test_what_is_held_is_not_in_it(exported_data: Path, state: RecordState) -> None:
    row = state.rows[0]
    license_ = next(one for one in state.rows if one.kind == "listing")
    with current(exported_data) as session:
        assert public_state(session, ORLA, {ORLA}) is None
        for held in (row.id, license_.id):
            short = public_state(session, ORLA, {held})
            assert short is not None
            assert held not in short.model_dump_json()
            assert len(short.rows) == len(state.rows) - 1
        short = public_state(session, ORLA, {row.id})
    assert short is not None
    assert short.sentences == ()
    assert short.withheld


def test_an_old_state_can_be_read_and_written_as_it_was() -> None:
    old = RecordState.model_validate_json(OLDEST)
    assert (old.rows, old.sentences, old.counts, old.withheld) == ((), (), (), None)
    assert old.model_dump(mode="json", exclude_defaults=True) == json.loads(OLDEST)


def test_what_was_kept_can_be_read_again(tmp_path: Path, state: RecordState) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        found = desk.cited(cite(desk, state, release="r", by="export"))
    assert found is not None
    assert RecordState.model_validate(found.state) == state


def test_an_address_is_short_and_of_the_site() -> None:
    assert site_address(SITE, "0123456789abcdef") == f"{SITE}cited/0123456789abcdef"
    assert site_address(SITE.rstrip("/"), "0123456789abcdef", 3) == f"{SITE}cited/0123456789abcdef#s3"


def test_an_export_has_the_address_of_what_everybody_may_see(
    exported: Exported, exported_data: Path, tmp_path: Path, orla: Material
) -> None:
    whole, alone = exported(ORLA, private=True), exported("lucan-marchbanks", private=True)
    with Desk.open(tmp_path / "desk.sqlite") as desk, current(exported_data) as session:

        def keep(state: RecordState) -> str:
            return cite(desk, state, release="r", by="export")

        address = with_address(orla, session, (), keep).cited
        assert address.startswith(f"{SITE}cited/")
        assert with_address(whole, session, (), keep).cited == address
        assert with_address(alone, session, (), keep).cited == ""
        assert len(desk.log()) == 1


def test_an_export_is_made_without_an_address_where_the_desk_takes_no_more(
    exported_data: Path, tmp_path: Path, orla: Material
) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk, current(exported_data) as session:
        short = with_address(orla, session, (), lambda state: cite(desk, state, release="r", by="export", most=0))
    assert short == orla

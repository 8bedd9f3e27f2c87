"""A packet says what the record says: every quote in its exhibit, every exhibit used, every number the record's."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from examiner_db.export.material import Material, Taken, gather
from examiner_db.export.packet import Packet, packet
from examiner_db.export.packet.blocks import flowing
from examiner_db.export.packet.exhibits import NOT_KEPT
from examiner_db.export.packet.notes import NOT_ADVICE
from examiner_db.export.packet.outline import HEADS
from examiner_db.export.packet.questions import MOST
from examiner_db.export.tables import PRIVATE
from examiner_db.models import Decision
from examiner_db.snapshots import SnapshotStore
from tests.examiner_db.export.cast import SITE, Exported
from tests.release import current
from tests.web.world import CLAIMANT


def quoted(made: Packet) -> Iterator[tuple[int, str]]:
    """Every quote of a packet, with the exhibit that it is said to stand in."""
    for group in made.groups:
        for question in group.questions:
            yield from ((prompt.exhibit, prompt.quote) for prompt in question.prompts)
    weighings = (line for lines in made.weighings.values() for line in lines)
    yield from ((line.exhibit, line.quote) for line in made.opinions)
    yield from ((line.exhibit, line.quote) for line in weighings)
    yield from ((line.exhibit, line.quote) for line in made.ledger)
    yield from ((line.exhibit, line.quote) for pair in made.pairs for line in (pair.first, pair.second))


@pytest.fixture(params=["whole", "thin"])
def made(request: pytest.FixtureRequest) -> Packet:
    found: Packet = request.getfixturevalue(request.param)
    return found


def test_every_quote_stands_in_its_exhibit(made: Packet, exported_data: Path) -> None:
    texts = SnapshotStore(exported_data)
    found = list(quoted(made))
    assert found
    for number, quote in found:
        exhibit = made.exhibits[number - 1]
        assert exhibit.text_sha256 is not None
        assert flowing(quote) in flowing(texts.read_text(exhibit.text_sha256))


def test_every_exhibit_is_numbered_in_order_and_used(made: Packet) -> None:
    assert [one.number for one in made.exhibits] == list(range(1, len(made.exhibits) + 1))
    used = {number for number, _ in quoted(made)} | {line.exhibit for line in made.acts}
    assert used == {one.number for one in made.exhibits}


def test_an_exhibit_shows_its_decision(whole: Packet, orla: Material) -> None:
    dockets = {row.id: row.decision.docket for row in orla.record.opinions}
    assert [whole.exhibits[line.exhibit - 1].title.split(", ")[1] for line in whole.opinions] == list(dockets.values())
    assert all(
        one.sha256 in orla.documents and one.address == f"{SITE}documents/{one.sha256}" for one in whole.exhibits
    )


def test_every_number_is_the_records(whole: Packet, orla: Material) -> None:
    record = orla.record
    assert len(whole.opinions) == len(record.opinions)
    assert {weight: len(lines) for weight, lines in whole.weighings.items()} == {
        weight: sum(row.weight == weight for row in record.weighings) for weight in whole.weighings
    }
    assert {what: n for what, n, _ in whole.counts}.items() <= {one.what: str(one.n) for one in record.counts}.items()
    told = {figure.sentence for figure in record.figures if figure.n}
    told |= {figure.sentence for figure in record.credit if figure.n}
    *each, last = whole.summary
    assert {f"{sentence} {last}" for sentence in each} == told
    assert dict(whole.checked)["Opinions, checked by a person"] == str(sum(bool(r.review) for r in record.opinions))


def test_both_ways_have_the_same_columns_and_as_many_questions(whole: Packet) -> None:
    asked = next(group.questions for group in whole.groups if group.name == "tribunals")
    read = [prompt.what for question in asked for prompt in question.prompts]
    by_weight = {weight: sum(f"read as {weight}" in what for what in read) for weight in ("credited", "rejected")}
    assert by_weight == {"credited": MOST, "rejected": MOST}
    assert list(whole.weighings)[:2] == ["credited", "rejected"]


def test_every_head_is_there_with_its_request(made: Packet) -> None:
    assert [group.title for group in made.groups] == [head.title for head in HEADS.values()]
    assert [group.request for group in made.groups] == [head.request for head in HEADS.values()]


def test_where_the_record_is_silent_there_are_open_questions_only(thin: Packet) -> None:
    silent = [group for group in thin.groups if group.name in {"volume", "money", "referral", "publications"}]
    for group in silent:
        assert group.told == "The record is silent here."
        assert {(question.status, question.prompts) for question in group.questions} == {("open", ())}


def test_what_nobody_checked_is_asked_and_not_asserted(thin: Packet) -> None:
    asked = [question for group in thin.groups for question in group.questions]
    assert not any(question.status == "verified" for question in asked)
    starts = re.compile(r"[\d.]*\s*(Have|Are|Is|Has) ")
    assert all(starts.match(question.text) for question in asked if question.status == "needs check")
    last = thin.groups[-1]
    assert (last.name, {question.status for question in last.questions}) == ("commitments", {"open"})


def test_only_what_a_person_checked_is_verified(whole: Packet, orla: Material) -> None:
    accepted = {row.provenance.quote for row in orla.record.opinions if row.review}
    accepted |= {row.provenance.quote for row in orla.record.weighings if row.review}
    verified = [question for group in whole.groups for question in group.questions if question.status == "verified"]
    assert verified
    assert {prompt.quote for question in verified for prompt in question.prompts} <= accepted
    assert all(prompt.read == "checked by a person" for question in verified for prompt in question.prompts)


def test_without_a_figure_the_summary_says_why(thin: Packet) -> None:
    *each, last = thin.summary
    assert each
    assert all("checked by a person" in sentence and "%" not in sentence for sentence in each)
    assert last == "Decisions are not a random sample of examinations."


def test_a_name_group_says_so_first(thin: Packet) -> None:
    assert "not verified to be one person" in thin.cover.about
    assert thin.groups[0].questions[0].text == "Are you the Tobias Quillfeather whom every exhibit names?"


def test_a_charge_is_called_an_allegation_and_later_acts_stand_beside_an_order(whole: Packet) -> None:
    found = {act.what: act for act in whole.acts}
    assert set(found) == {"reprimand", "revocation (allegation, not a finding)", "restoration (not discipline)"}
    assert found["reprimand"].later == "restoration, June 1, 2012"


def test_no_claimant_is_named(made: Packet) -> None:
    text = made.model_dump_json()
    assert not any(part in text for part in (CLAIMANT, CLAIMANT.split()[1], CLAIMANT.upper()))


def test_private_rows_are_marked_and_left_out_unless_they_are_asked_for(exported: Exported, whole: Packet) -> None:
    asked = packet(exported("orla-fennimore", private=True))
    assert whole.cover.marks == (NOT_ADVICE,)
    assert asked.cover.marks == (NOT_ADVICE, PRIVATE)
    assert "Private files of your own are left out, whether or not there are any." in whole.stated
    private = [one for one in asked.exhibits if "cite your own copy" in one.citations[0]]
    assert len(private) == 1
    assert private[0].notes


def test_what_is_held_is_stated(exported: Exported, orla: Material) -> None:
    short = packet(exported("orla-fennimore", held=frozenset({orla.record.opinions[0].id})))
    assert "Of the opinions, 1 is withheld while a dispute is open, and is in no table here." in short.stated
    assert short.summary == ()


def test_a_missing_page_is_stated(exported_data: Path, tmp_path: Path) -> None:
    data = Path(shutil.copytree(exported_data, tmp_path / "data"))
    store = SnapshotStore(data)
    with current(data) as session:
        document = session.exec(select(Decision.document_id).where(Decision.docket == "WC9-6001")).one()
        store.document(document).unlink()
        made = packet(gather(session, "orla-fennimore", store, Taken(SITE, "r", "2026-02-04", private=False)))
    (number,) = [one.number for one in made.exhibits if NOT_KEPT in one.notes]
    assert made.exhibits[number - 1].sha256 == document
    assert f"The saved page is missing for exhibit {number}." in made.stated


def test_a_list_is_one_exhibit_with_a_citation_for_each_entry(orla: Material) -> None:
    acts = [
        act.model_copy(update={"provenance": orla.record.discipline[0].provenance}) for act in orla.record.discipline
    ]
    listed = replace(orla, record=orla.record.model_copy(update={"discipline": tuple(acts)}))
    (exhibit,) = [one for one in packet(listed).exhibits if one.citations[0].startswith("In re Orla Fennimore")]
    assert len(exhibit.citations) == len(acts) == 3


def test_one_with_a_board_act_alone_has_a_packet(exported: Exported) -> None:
    made = packet(exported("ansgar-dellwood"))
    assert made.opinions == ()
    assert made.acts[0].text.endswith("[cut short in the authority's own list]")
    assert len(made.exhibits) == 1
    assert "physicians/ansgar-dellwood" in dict(made.cover.made)["Record"]

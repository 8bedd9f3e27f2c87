"""Tables of one record: fixed columns, words, whole addresses, and rows that say whom they are about."""

import csv
import json
from dataclasses import replace
from io import StringIO

import pytest

from examiner_db.export.column import names
from examiner_db.export.columns import WHO
from examiner_db.export.made import MADE
from examiner_db.export.material import Material
from examiner_db.export.tables import PRIVATE, TABLES, about, as_csv, as_json, as_member, headings, rows
from examiner_db.track_record import LaterRow
from examiner_db.track_record.withheld import visible
from tests.examiner_db.export.cast import PAYLOAD, SITE, Exported

LISTS: dict[str, dict[str, object]] = {
    "licenses": {
        "authority": "Xenia",
        "number": "77",
        "status": "active",
        "issued_on": "1999-06",
        "still_listed": True,
    },
    "registrations": {"npi": "9000000007", "specialty": "neurology", "taxonomy": None},
    "exclusions": {"program": "Medicare", "excluded_on": "2016-01-20", "until": None, "reinstated_on": "2017-03-01"},
    "rosters": {"program": "California Qualified Medical Evaluator", "roster_of": "Minnesota", "listed_from": "2018"},
    "payments": {"payer": "Halyard Devices", "amount": 1234.5, "year": 2018, "nature": "Consulting fee"},
}
"""What stands in the tables of lists; amounts and years are numbers, and dates are as precise as they are printed."""
TITLES = {"opinions": 40 + 1, "weighings": 40 + 1, "ledger": 2, "discipline": 3, "publications": 2}


def read(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(written.removeprefix("\ufeff"), newline=""), strict=True))


def with_later_history(material: Material) -> Material:
    """The same record, with one of its decisions reversed by another, as two of its rows say."""
    first, second, *others = material.record.opinions
    later = LaterRow(decision=second.decision, does="reverses", of="the findings", quote="We reverse.", stands=True)
    told = (first.model_copy(update={"later": (later,)}), second, *others)
    weighed = tuple(
        row.model_copy(update={"later": (later,)}) if row.decision.id == first.decision.id else row
        for row in material.record.weighings
    )
    return replace(material, record=material.record.model_copy(update={"opinions": told, "weighings": weighed}))


@pytest.mark.parametrize("table", sorted(TABLES.keys() - LISTS.keys()))
def test_every_row_has_every_column_and_says_whom_it_is_about(orla: Material, table: str) -> None:
    found = list(rows(with_later_history(orla), table))
    assert found
    assert {len(row) for row in found} == {len(headings(table))}
    who = ("orla-fennimore", "Orla Fennimore", "One person, by an identifier or a recorded judgment.")
    assert {row[:3] for row in found} == {who}
    assert headings(table)[:3] == names(WHO)


@pytest.mark.parametrize(("table", "says"), LISTS.items())
def test_what_lists_say_stands_in_columns(exported: Exported, table: str, says: dict[str, object]) -> None:
    found = json.loads(as_json(exported("cornelius-fogg"), (table,)))["tables"][table]
    assert {name: found[0][name] for name in says} == says
    assert all(row["publisher"] == "Board of Medical Licensure of Xenia" for row in found)
    assert all(row["saved_document"].startswith(f"{SITE}documents/") for row in found)
    assert {row["examiner_id"] for row in found} == {"cornelius-fogg"}


def test_a_status_is_no_sanction(exported: Exported) -> None:
    found = json.loads(as_json(exported("cornelius-fogg"), ("exclusions",)))["tables"]["exclusions"]
    assert {(row["statute"], row["sanction"]) for row in found} == {("1128(b)(4)", True), (None, False)}


def test_a_listing_that_is_held_is_left_out_and_counted(exported: Exported) -> None:
    (license_,) = json.loads(as_json(exported("cornelius-fogg"), ("licenses",)))["tables"]["licenses"]
    material = exported("cornelius-fogg", held=frozenset({license_["id"]}))
    assert list(rows(material, "licenses")) == []
    assert ("withheld_rows", "lists: 1") in about(material)


def test_what_a_held_decision_did_stands_nowhere(orla: Material) -> None:
    """Also where no row of this record is itself held, so that its figures still add up."""
    record = with_later_history(orla).record
    first, *others = record.opinions
    elsewhere = first.later[0].decision.model_copy(update={"id": "0" * 20})
    later = (first.later[0].model_copy(update={"decision": elsewhere}), *first.later)
    record = record.model_copy(update={"opinions": (first.model_copy(update={"later": later}), *others)})
    seen = visible(record, frozenset({elsewhere.id}))
    assert [one.decision.id for one in seen.record.opinions[0].later] == [first.later[0].decision.id]
    assert (seen.withheld, seen.record.counts) == (None, record.counts)
    assert visible(record, frozenset()).record.opinions[0].later == later


def test_what_a_later_decision_did_stands_once(orla: Material) -> None:
    (row,) = read(as_csv(with_later_history(orla), "later_history"))
    first, second = orla.record.opinions[:2]
    assert (row["docket"], row["by_docket"]) == (first.decision.docket, second.decision.docket)
    assert (row["does"], row["of"], row["quote"], row["stands"]) == ("reverses", "the findings", "We reverse.", "yes")
    assert row["decision_page"] == f"{SITE}decisions/{first.decision.id}"
    assert row["by_page"] == f"{SITE}decisions/{second.decision.id}"


@pytest.mark.parametrize("table", TABLES)
def test_a_column_has_one_name_and_a_meaning(table: str) -> None:
    assert len(set(headings(table))) == len(headings(table))
    assert all(one.meaning.endswith(".") for one in TABLES[table].columns)


@pytest.mark.parametrize(("table", "n"), TITLES.items())
def test_no_row_is_left_out(orla: Material, table: str, n: int) -> None:
    assert len(read(as_csv(orla, table))) == n


def test_an_opinion_in_words_with_whole_addresses(orla: Material) -> None:
    row = read(as_csv(orla, "opinions"))[0]
    one = orla.record.opinions[0]
    assert row["quote"] == one.provenance.quote
    assert row["direction"] in {"insurer-favorable", "claimant-favorable", "mixed"}
    assert row["decision_page"] == f"{SITE}decisions/{one.decision.id}"
    assert row["saved_document"] == f"{SITE}documents/{one.provenance.document_id}"
    assert (row["private"], row["read_by"], row["page"]) == ("no", "rule 1", "2")


def test_a_figure_has_its_numbers_and_its_sentence(orla: Material) -> None:
    found = json.loads(as_json(orla))["tables"]["figures"]
    figure = orla.record.figures[0]
    assert (found[0]["n"], found[0]["insurer_favorable"]) == (figure.n, figure.insurer)
    assert found[0]["sentence"] == figure.sentence


def test_json_says_what_it_is_and_what_each_column_means(orla: Material) -> None:
    found = json.loads(as_json(orla, ("opinions",)))
    assert list(found) == ["about", "columns", "tables"]
    assert list(found["tables"]) == ["opinions"]
    assert list(found["columns"]["opinions"]) == list(found["tables"]["opinions"][0])
    told = {line["what"]: line["says"] for line in found["about"]}
    assert (told["release"], told["exported_on"], told["site"]) == ("20260203T100000Z", "2026-02-04", SITE)
    assert "private" not in told


@pytest.mark.parametrize("table", TABLES)
def test_each_row_of_a_csv_says_of_what_and_when_it_was_made(orla: Material, table: str) -> None:
    cited = f"{SITE}cited/0123456789abcdef"
    made = replace(orla, cited=cited, held={"opinions": 1, "lists": 2}, taken=replace(orla.taken, sample=True))
    for row in read(as_csv(with_later_history(made), table)):
        assert list(row)[-5:] == ["release", "exported_on", "cited_state", "withheld_rows", "sample"]
        assert list(row.values())[-5:] == ["20260203T100000Z", "2026-02-04", cited, "opinions: 1; lists: 2", "yes"]
    for row in read(as_csv(orla, table)):
        assert list(row.values())[-3:] == ["", "", "no"]


@pytest.mark.parametrize("table", TABLES)
def test_a_csv_of_a_bundle_follows_from_the_record_alone(orla: Material, table: str) -> None:
    later = replace(orla, taken=replace(orla.taken, on="2033-01-01", release_id="other"), cited="elsewhere")
    assert as_member(later, table) == as_member(orla, table)
    assert read(as_member(orla, table)) == [dict(list(row.items())[: -len(MADE)]) for row in read(as_csv(orla, table))]


def test_a_name_group_carries_its_sentence_in_every_row(exported: Exported) -> None:
    material = exported("tobias-quillfeather")
    for table in ("opinions", "figures", "discipline"):
        assert all("not verified to be one person" in row["who_this_is"] for row in read(as_csv(material, table)))


def test_an_export_with_private_rows_is_marked(exported: Exported) -> None:
    material = exported("orla-fennimore", private=True)
    assert ("private", PRIVATE) in about(material)
    assert [row["private"] for row in read(as_csv(material, "opinions"))].count("yes") == 1


def test_what_is_held_is_said(exported: Exported, orla: Material) -> None:
    told = about(exported("orla-fennimore", held=frozenset({orla.record.opinions[0].id})))
    assert ("withheld_rows", "opinions: 1") in told
    assert any(what == "withheld" for what, _ in told)


def test_what_a_source_prints_is_not_run(orla: Material) -> None:
    found = read(as_csv(orla, "publications"))
    assert f"'{PAYLOAD}" in {row["title"] for row in found}
    assert not any(value.startswith(("=", "+", "-", "@")) for row in found for value in row.values())
    assert PAYLOAD in as_json(orla)


def test_a_share_alike_row_is_marked(orla: Material) -> None:
    record = orla.record
    terms = "CC BY-SA 4.0"
    work = record.publications[0]
    marked = work.model_copy(update={"provenance": work.provenance.model_copy(update={"share_alike": terms})})
    taken = Material(
        record.model_copy(update={"publications": (marked,)}), orla.covered, orla.taken, orla.documents, None, {}
    )
    assert read(as_csv(taken, "publications"))[0]["share_alike"] == terms
    assert ("share_alike", f"Rows marked so must be passed on under {terms}.") in about(taken)

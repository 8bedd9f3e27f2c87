"""What a publisher lists becomes a statement about a mention, with its provenance."""

import pytest

from examiner_db import models, records
from examiner_db.load.held import Held
from examiner_db.load.statements import document_row, mention_row, source_row, statement_rows
from examiner_db.record_store import Quarantined, SourceReport
from examiner_db.snapshots import KeptText, Visit
from examiner_db.vocabulary import DisciplineKind, Health, Program, Stage

SHA = "a" * 64
WHERE = records.Locator(page=None, row=7, quote="License suspended. Negligence.")
PERSON = records.Mention(
    name="Quillfeather, Bertil O",
    license="990001",
    license_state="NY",
    license_type="MD",
    city="Elm City",
    state="NY",
    birth_year=1950,
)
REPORT = SourceReport(
    slug="xx_board",
    publisher="Example Board",
    title="Orders",
    jurisdiction="US-NY",
    address="https://board.example.gov",
    holds="orders",
    terms="public",
    gaps="none known",
    complete=True,
    health=Health.FAILED,
    reason="unknown column",
    records=3,
    gone=1,
    quarantined=(Quarantined(file=SHA, place="row 9", reason="no name"),),
    last_fetched="2026-09-01",
    last_changed="2026-08-01",
)
VISIT = Visit(
    url="https://board.example.gov/orders.csv",
    final_url="https://board.example.gov/orders.csv",
    retrieved_at="2026-09-01T10:00:00Z",
    as_of="2026-08-31",
    sha256=SHA,
    size=12,
    status=200,
    media_type="text/csv",
    etag=None,
    last_modified=None,
    source="xx_board",
)


def discipline(**changes: object) -> records.DisciplineRecord:
    fields = {
        "mention": PERSON,
        "authority": "Example Board",
        "kind": DisciplineKind.SUSPENSION,
        "effective_on": "2019-04-01",
        "text": "License suspended.",
        "grounds": "Negligence.",
        "locator": WHERE,
    }
    return records.DisciplineRecord(**{**fields, **changes})


def rows(record: records.PhysicianRecord, *, listed: bool = True) -> list[object]:
    sighting = records.Sighting(record=record, snapshot=SHA, first_seen="2014-05-29", last_seen="2026-08-31")
    return list(statement_rows(record, REPORT, VISIT, sighting, listed=listed))


def test_a_source_carries_its_health() -> None:
    row = source_row(REPORT, Held().facts)
    assert (row.slug, row.health, row.reason, row.records, row.gone, row.quarantined, row.last_fetched) == (
        "xx_board",
        "failed",
        "unknown column",
        3,
        1,
        1,
        "2026-09-01",
    )


def test_a_document_says_when_it_was_had_and_never_from_where() -> None:
    text = KeptText(snapshot=SHA, sha256="b" * 64, extractor="pypdf 7", pages=2)
    row = document_row(VISIT, text)
    assert row.model_dump() == {
        "sha256": SHA,
        "source_slug": "xx_board",
        "media_type": "text/csv",
        "size": 12,
        "retrieved_at": "2026-08-31",
        "text_sha256": "b" * 64,
        "extractor": "pypdf 7",
        "private": False,
    }
    assert "example.gov" not in str(row)


def test_a_name_is_taken_apart_unless_the_source_did_it() -> None:
    parsed = mention_row("m", PERSON, SHA, "US-NY")
    assert (parsed.given, parsed.middle, parsed.surname) == ("Bertil", "O", "Quillfeather")
    given = mention_row("m", PERSON.model_copy(update={"surname": "Quill Feather", "given": "Bertil"}), SHA, "US-NY")
    assert (given.given, given.surname) == ("Bertil", "Quill Feather")


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"surname": "HARKER JR", "given": "JOHN"}, ("JOHN", None, "HARKER", "JR")),
        ({"surname": "VAN QUAAST, III", "given": "JOHN", "middle": "Q"}, ("JOHN", "Q", "VAN QUAAST", "III")),
        ({"surname": "HARKER", "given": "JOHN SR."}, ("JOHN", None, "HARKER", "SR.")),
        ({"surname": "HARKER", "given": "JOHN", "middle": "JR"}, ("JOHN", None, "HARKER", "JR")),
        ({"surname": "HARKER JR", "given": "JOHN", "suffix": "Jr."}, ("JOHN", None, "HARKER", "Jr.")),
        ({"surname": "IV", "given": "JOHN"}, ("JOHN", None, "IV", None)),
    ],
)
def test_a_suffix_in_the_column_of_another_part_is_the_suffix(
    columns: dict[str, str], expected: tuple[str | None, ...]
) -> None:
    last = " ".join(filter(None, (columns["surname"], columns.get("suffix"))))
    first = " ".join(filter(None, (columns["given"], columns.get("middle"))))
    row = mention_row("m", records.Mention(name=f"{last}, {first}", **columns), SHA, "US")
    assert (row.given, row.middle, row.surname, row.suffix) == expected


def test_a_discipline_record_is_a_mention_a_statement_and_an_entry() -> None:
    mention, action, entry = rows(discipline())
    assert isinstance(mention, models.Mention)
    assert isinstance(action, models.DisciplineAction)
    assert isinstance(entry, models.Entry)
    assert (mention.license, mention.birth_year, mention.jurisdiction) == ("990001", 1950, "US-NY")
    assert (action.action, action.counted, action.text, action.grounds) == (
        "suspension",
        True,
        "License suspended.",
        "Negligence.",
    )
    assert (action.row, action.quote, action.document_id) == (7, "License suspended. Negligence.", SHA)
    assert (action.first_seen, action.last_seen, action.listed) == ("2014-05-29", "2026-08-31", True)
    assert (entry.id, entry.kind, entry.mention_id) == (action.id, "discipline", mention.id)


@pytest.mark.parametrize(
    ("kind", "stage", "counted"),
    [
        (DisciplineKind.REVOCATION, Stage.FINAL, True),
        (DisciplineKind.REVOCATION, Stage.CHARGED, False),
        (DisciplineKind.RESTORATION, Stage.FINAL, False),
        (DisciplineKind.MODIFICATION, Stage.FINAL, False),
        (DisciplineKind.DISMISSAL, Stage.FINAL, False),
        (DisciplineKind.NON_DISCIPLINARY, Stage.FINAL, False),
        (DisciplineKind.VACATED, Stage.FINAL, False),
    ],
)
def test_charges_and_what_is_not_discipline_are_not_counted(
    kind: DisciplineKind, stage: Stage, *, counted: bool
) -> None:
    _, action, _ = rows(discipline(kind=kind, stage=stage))
    assert isinstance(action, models.DisciplineAction)
    assert action.counted is counted


def test_what_left_a_complete_list_is_kept_and_marked() -> None:
    _, action, _ = rows(discipline(), listed=False)
    assert isinstance(action, models.DisciplineAction)
    assert action.listed is False


def test_a_moved_row_keeps_its_ids() -> None:
    moved = discipline(locator=records.Locator(row=99, quote="License suspended. Negligence."))
    assert [row.id for row in rows(moved)] == [row.id for row in rows(discipline())]  # type: ignore[attr-defined]


def test_a_text_that_a_source_cut_keeps_its_ids() -> None:
    whole = discipline(text="License suspended. " * 60)
    cut = discipline(text=("License suspended. " * 60)[:511], cut=True)
    assert [row.id for row in rows(whole)] == [row.id for row in rows(cut)]  # type: ignore[attr-defined]


COMMON = {"mention": PERSON, "locator": WHERE}


@pytest.mark.parametrize(
    ("record", "table", "expected"),
    [
        (
            records.LicenseRecord(authority="Example Board", number="990001", status="active", **COMMON),
            models.License,
            {"number": "990001", "status": "active", "kind": "license"},
        ),
        (
            records.RegistrationRecord(npi="9000000007", specialty="Neurology", **COMMON),
            models.Registration,
            {"npi": "9000000007", "specialty": "Neurology", "kind": "registration"},
        ),
        (
            records.ExclusionRecord(program="LEIE", statute="1128a1", excluded_on="2019-04-18", **COMMON),
            models.Exclusion,
            {"program": "LEIE", "excluded_on": "2019-04-18", "kind": "exclusion"},
        ),
        (
            records.RosterRecord(program=Program.QME, listed_from="2019", status="active", **COMMON),
            models.RosterListing,
            {"program": "qme", "listed_from": "2019", "kind": "roster"},
        ),
        (
            records.PublicationRecord(title="On Knees", pmid="99000001", affiliations=("Elm City",), **COMMON),
            models.Publication,
            {"title": "On Knees", "affiliations": ["Elm City"], "kind": "publication"},
        ),
        (
            records.PaymentRecord(payer="Anvil Devices", amount="12.50", year=2021, **COMMON),
            models.Payment,
            {"payer": "Anvil Devices", "amount": "12.50", "kind": "payment"},
        ),
    ],
)
def test_each_kind_of_record_has_its_table(
    record: records.PhysicianRecord, table: type[models.Statement], expected: dict[str, object]
) -> None:
    _, row, entry = rows(record)
    assert isinstance(row, table)
    assert {name: getattr(row, name) for name in expected} == expected
    assert isinstance(entry, models.Entry)
    assert entry.kind == expected["kind"]


@pytest.mark.parametrize(("whose", "expected"), [("US-CO", "US-CO"), (None, "US-NY")])
def test_a_roster_that_says_whose_it_is_decides_where_its_mention_stands(whose: str | None, expected: str) -> None:
    mention, *_ = rows(records.RosterRecord(program=Program.LEVEL_II, jurisdiction=whose, **COMMON))
    assert isinstance(mention, models.Mention)
    assert mention.jurisdiction == expected


def test_two_states_rosters_that_say_the_same_are_two_listings() -> None:
    one, other = (
        records.RosterRecord(program=Program.IME, jurisdiction=whose, **COMMON) for whose in ("US-CO", "US-TX")
    )
    assert one.key != other.key

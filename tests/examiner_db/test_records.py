"""What a page can say, and when two pages say the same."""

import pytest
from pydantic import TypeAdapter, ValidationError

from examiner_db import records
from examiner_db.vocabulary import DisciplineKind, Stage, Tribunal

PERSON = records.Mention(name="Quillfeather, Bertil O", license="990001", license_state="NY", license_type="MD")
LONG = "The physician did not contest the charge. " * 20


def order(**changes: object) -> records.DisciplineRecord:
    fields = {
        "mention": PERSON,
        "authority": "Example Board",
        "kind": DisciplineKind.PROBATION,
        "effective_on": "2019-04-01",
        "text": "Probation for three years.",
        "grounds": "Negligence.",
        "locator": records.Locator(row=3, quote="Probation for three years."),
    }
    return records.DisciplineRecord(**{**fields, **changes})


SAME = {
    "another row": {"locator": records.Locator(row=4, quote="x")},
    "other white space and case": {"text": "  PROBATION  for three years. "},
    "another spelling of the name": {"mention": PERSON.model_copy(update={"name": "QUILLFEATHER, B O"})},
    "another address": {"mention": PERSON.model_copy(update={"city": "Elm City", "state": "NY"})},
    "a reading of the kind that was improved": {"kind": DisciplineKind.SUSPENSION},
}
OTHER = {
    "another date": {"effective_on": "2019-04-02"},
    "another text": {"text": "Probation for five years."},
    "other grounds": {"grounds": "Fraud."},
    "another license": {"mention": PERSON.model_copy(update={"license": "990002"})},
    "another authority": {"authority": "Another Board"},
    "another case": {"case_number": "7"},
}


@pytest.mark.parametrize("changes", SAME.values(), ids=SAME.keys())
def test_an_order_is_the_same(changes: dict[str, object]) -> None:
    assert order(**changes).key == order().key


@pytest.mark.parametrize("changes", OTHER.values(), ids=OTHER.keys())
def test_an_order_is_another(changes: dict[str, object]) -> None:
    assert order(**changes).key != order().key


def test_a_text_cut_by_the_source_is_the_same_order() -> None:
    assert order(text=LONG).key == order(text=LONG[:512], cut=True).key


def test_without_a_license_the_name_tells_orders_apart() -> None:
    unlicensed = [
        records.Mention(name=name) for name in ("Quillfeather, Bertil", "quillfeather,  bertil", "Oddson, Zelma")
    ]
    first, second, third = (order(mention=mention).key for mention in unlicensed)
    assert first == second
    assert first != third


def work(**changes: object) -> records.PublicationRecord:
    fields = {"mention": records.Mention(name="Bertil Quillfeather"), "title": "On Knees", "locator": records.Locator()}
    return records.PublicationRecord(**{**fields, **changes})


def test_a_work_is_known_by_its_strongest_number() -> None:
    assert work(pmid="99", title="On Knees").key == work(pmid="99", title="On knees: a correction").key
    assert work(pmid="99").key != work(pmid="98").key
    assert work(doi="10.1/x").key != work(doi="10.1/y").key
    assert work(title="ON  KNEES").key == work().key


def test_a_decision_is_known_by_its_text() -> None:
    one = records.DecisionRecord(text_sha256="a" * 64, locator=records.Locator())
    assert one.model_copy(update={"tribunal": Tribunal.ECAB, "docket": "26-1"}).key == one.key
    assert one.model_copy(update={"text_sha256": "b" * 64}).key != one.key


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "sanction"},
        {"stage": "alleged"},
        {"effective_on": "04/01/2019"},
        {"unknown": 1},
        {"mention": {"name": ""}},
        {"mention": {"name": "  "}},
        {"text": None},
    ],
)
def test_what_is_not_in_the_contract_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        order(**changes)


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        order().text = "Another."  # type: ignore[misc] # the point of the test


def test_quotes_keep_their_white_space_and_other_texts_lose_it() -> None:
    assert records.Locator(quote=" two\nlines ").quote == " two\nlines "
    assert order(text="  Probation.  ").text == "Probation."


def test_a_sighting_survives_its_line_on_disk() -> None:
    seen = records.Sighting(
        record=order(stage=Stage.INTERIM), snapshot="a" * 64, first_seen="2019", last_seen="2026-09"
    )
    again = records.Sighting.model_validate_json(seen.model_dump_json())
    assert again == seen
    assert isinstance(again.record, records.DisciplineRecord)


def test_the_kind_of_record_is_told_by_its_own_word() -> None:
    read = TypeAdapter(records.Record).validate_python
    assert isinstance(read({**order().model_dump(), "record": "discipline"}), records.DisciplineRecord)
    with pytest.raises(ValidationError, match="does not match any of the expected tags"):
        read({**order().model_dump(), "record": "rumor"})

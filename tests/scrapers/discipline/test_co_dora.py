import json
from collections.abc import Callable, Mapping

import pytest

from examiner_db.records import DisciplineRecord
from examiner_db.vocabulary import DisciplineKind, Stage
from scrapers.discipline import co_dora
from scrapers.page import Page
from scrapers.row import LayoutError

MakePage = Callable[..., Page]

ROW = {
    "lastname": "Crabtree-Voss",
    "firstname": "Ulrica",
    "licensetype": "DR",
    "licensenumber": "90001",
    "licensestatusdescription": "Active",
    "casenumber": "2021-9001",
    "programaction": "Letter of Admonition",
    "disciplineeffectivedate": "2021-11-18T00:00:00.000",
    "linktoverifylicense": {"url": "https://apps.example.gov/?cred=9&contact=16"},
}


def read(make_page: MakePage, *rows: Mapping[str, object]) -> tuple[list[DisciplineRecord], dict[str, int]]:
    page = make_page(json.dumps(rows))
    records = [record for record in co_dora.parse(page) if isinstance(record, DisciplineRecord)]
    return records, dict(page.skipped)


@pytest.mark.parametrize(
    ("action", "kind", "stage"),
    [
        ("Letter of Admonition", DisciplineKind.REPRIMAND, Stage.FINAL),
        ("LETTER OF ADMONITION", DisciplineKind.REPRIMAND, Stage.FINAL),
        ("Summary Suspension", DisciplineKind.SUSPENSION, Stage.INTERIM),
        ("Suspension", DisciplineKind.SUSPENSION, Stage.FINAL),
        ("Revoked", DisciplineKind.REVOCATION, Stage.FINAL),
        ("Relinquishment", DisciplineKind.SURRENDER, Stage.FINAL),
        ("Probation", DisciplineKind.PROBATION, Stage.FINAL),
    ],
)
def test_what_an_action_means(make_page: MakePage, action: str, kind: DisciplineKind, stage: Stage) -> None:
    ((record,), skipped) = read(make_page, {**ROW, "programaction": action})
    assert (record.kind, record.stage, record.text, skipped) == (kind, stage, action, {})


@pytest.mark.parametrize("action", ["Stipulation", "Other", "Injunction"])
def test_a_word_that_does_not_name_the_act_stops_the_source(make_page: MakePage, action: str) -> None:
    with pytest.raises(KeyError, match=action.casefold()):
        read(make_page, {**ROW, "programaction": action})


def test_a_physician_with_two_cases_has_two_records(make_page: MakePage) -> None:
    later = {**ROW, "casenumber": "2023-9044", "disciplineeffectivedate": "2023-08-01T00:00:00.000"}
    records, _ = read(make_page, ROW, later)
    assert [record.case_number for record in records] == ["2021-9001", "2023-9044"]
    assert len({record.key for record in records}) == 2


def test_a_number_is_one_only_within_its_type(make_page: MakePage) -> None:
    counselor = {**ROW, "licensetype": "LPC", "lastname": "Larkmeadow"}
    ((record,), skipped) = read(make_page, ROW, counselor)
    assert record.mention.key == ["CO", "DR", "90001"]
    assert skipped == {"a license of another profession": 1}


def test_companies_and_licenses_without_a_case_are_left_out(make_page: MakePage) -> None:
    company = {"entityname": "Plinth Electric", "licensetype": "EC", "licensenumber": "94751"}
    plain = {name: text for name, text in ROW.items() if name not in {"casenumber", "programaction"}}
    assert read(make_page, company, plain) == ([], {"a license of another profession": 1, "no case is listed": 1})


def test_a_case_on_a_license_of_nobody_cannot_be_read(make_page: MakePage) -> None:
    with pytest.raises(ValueError, match="name"):
        read(make_page, {**ROW, "lastname": ""})


def test_the_export_says_the_same_under_other_headings(make_page: MakePage) -> None:
    export = (
        "lastName,firstName,licenseType,licenseNumber,licenseStatusDescription,caseNumber,programAction,"
        "disciplineEffectiveDate,disciplineCompleteDate,linkToVerifyLicense\n"
        "Crabtree-Voss,Ulrica,DR,90001,Active,2021-9001,Letter of Admonition,11/18/2021,,https://apps.example.gov/\n"
    )
    (exported,) = co_dora.parse(make_page(export))
    ((fed,), _) = read(make_page, ROW)
    assert exported.key == fed.key
    assert exported.model_dump(exclude={"locator"}) == fed.model_dump(exclude={"locator"})
    assert co_dora.recognizes(make_page(export))


def test_a_renamed_column_is_noticed(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="'disciplineenddate' holds something that this source does not read"):
        read(make_page, {**ROW, "disciplineenddate": "2025-08-01T00:00:00.000"})


def test_only_physicians_cases_are_asked_for() -> None:
    (start,) = co_dora.SOURCE.start
    assert not isinstance(start, str)
    assert start.params["$where"] == "licensetype='DR' AND casenumber IS NOT NULL"

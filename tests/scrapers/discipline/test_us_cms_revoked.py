import json
from collections.abc import Callable

import pytest

from examiner_db.records import ExclusionRecord, Mention
from scrapers.discipline import us_cms_revoked
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from tests.scrapers.files import as_csv

MakePage = Callable[..., Page]

VELMA = {
    "ENRLMT_ID": "I20031105009901",
    "NPI": "9000003019",
    "FIRST_NAME": "VELMA",
    "MDL_NAME": "Q",
    "LAST_NAME": "OSTRANDER",
    "ORG_NAME": "",
    "MULTIPLE_NPI_FLAG": "N",
    "STATE_CD": "NY",
    "PROVIDER_TYPE_DESC": "PRACTITIONER - ORTHOPEDIC SURGERY",
    "REVOCATION_RSN": "424.535(A)(2) Provider Or Supplier Conduct (Exclusion)",
    "REVOCATION_EFCTV_DT": "2025-05-20",
    "REENROLLMENT_BAR_EXPRTN_DT": "2030-07-31",
}
EXPORTED = {**VELMA, "REVOCATION_EFCTV_DT": "05/20/2025", "REENROLLMENT_BAR_EXPRTN_DT": "07/31/2030"}


def read(page: Page) -> list[ExclusionRecord]:
    return [record for record in us_cms_revoked.parse(page) if isinstance(record, ExclusionRecord)]


def changed(make_page: MakePage, **changes: str) -> ExclusionRecord:
    (record,) = read(make_page(json.dumps([{**VELMA, **changes}])))
    return record


def test_a_revocation(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == ExclusionRecord(
        mention=Mention(
            name="OSTRANDER, VELMA Q",
            surname="OSTRANDER",
            given="VELMA",
            middle="Q",
            npi="9000003019",
            specialty="ORTHOPEDIC SURGERY",
            state="NY",
        ),
        program="Medicare, enrollment in NY revoked",
        statute="424.535(A)(2) Provider Or Supplier Conduct (Exclusion)",
        excluded_on="2025-05-20",
        until="2030-07-31",
        locator=record.locator,
    )


def test_the_api_and_the_export_write_dates_differently_and_say_the_same(make_page: MakePage) -> None:
    (exported,) = read(make_page(as_csv(EXPORTED)))
    told = changed(make_page).model_dump(exclude={"locator"})
    assert exported.model_dump(exclude={"locator"}) == told


@pytest.mark.parametrize(
    ("content", "printed", "form"),
    [
        (json.dumps([EXPORTED]), "05/20/2025", "%Y-%m-%d"),
        (as_csv(VELMA), "2025-05-20", "%m/%d/%Y"),
        (as_csv({**EXPORTED, "REVOCATION_EFCTV_DT": "20/05/2025"}), "20/05/2025", "%m/%d/%Y"),
    ],
)
def test_a_date_in_the_other_s_form_is_an_error_of_the_row(
    make_page: MakePage, content: str, printed: str, form: str
) -> None:
    with pytest.raises(RowError) as error:
        read(make_page(content))
    assert f"found {printed!r}, expected a date like {form}" in error.value.sentence


def test_an_enrollment_is_one_a_state_and_several_reasons_are_kept(make_page: MakePage) -> None:
    again = changed(make_page, ENRLMT_ID="I20091105009902")
    assert again.key == changed(make_page).key
    assert changed(make_page, STATE_CD="WV").key != again.key
    two = "424.535(A)(1) Noncompliance;424.535(A)(9) Failure To Report"
    assert changed(make_page, REVOCATION_RSN=two).statute == two


def test_the_same_name_under_another_npi_is_another_revocation(make_page: MakePage) -> None:
    assert changed(make_page, NPI="9000005030").key != changed(make_page).key


def test_organizations_are_left_out_and_counted(make_page: MakePage) -> None:
    firm = {**VELMA, "FIRST_NAME": "", "MDL_NAME": "", "LAST_NAME": "", "ORG_NAME": "LANTERNWICK SUPPLY INC"}
    page = make_page(json.dumps([firm, VELMA]))
    assert [record.mention.surname for record in read(page)] == ["OSTRANDER"]
    assert page.skipped == {"an organization, not a person": 1}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (json.dumps([{**VELMA, "SSN": "x"}]), "column 'SSN' holds something"),
        (as_csv(EXPORTED).replace("REVOCATION_RSN", "REASON"), "there is no column 'REVOCATION_RSN'"),
        (json.dumps({"message": "not found"}), "found other JSON, expected a list of objects"),
    ],
)
def test_another_layout_stops_the_source(make_page: MakePage, content: str, why: str) -> None:
    with pytest.raises(LayoutError, match=why):
        read(make_page(content))


def test_its_files_are_recognized_by_their_columns(make_page: MakePage) -> None:
    mine = [as_csv(EXPORTED), json.dumps([VELMA])]
    others = ["NPI\n9000003019\n", '[{"NPI": "9000003019"}]', "[]"]
    assert [us_cms_revoked.recognizes(make_page(content)) for content in mine + others] == [True] * 2 + [False] * 3

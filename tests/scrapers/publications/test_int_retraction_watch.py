import csv
import io
from collections.abc import Callable

import pytest

from examiner_db.records import RetractionRecord
from scrapers.page import Page
from scrapers.publications import int_retraction_watch
from scrapers.row import LayoutError, RowError, UnreadableFileError

MakePage = Callable[..., Page]

NOTICE = {
    "Record ID": "99001",
    "Title": "Apportionment by guesswork",
    "Subject": "(HSC) Medicine - Orthopedics;",
    "Institution": "Alder Falls Medical College;",
    "Journal": "Invented Letters",
    "Publisher": "Invented Press",
    "Country": "United States",
    "Author": "Velma Q Ostrander;Horace Tibbalds",
    "URLS": "https://retractionwatch.example.org/99001",
    "ArticleType": "Research Article;",
    "RetractionDate": "1/9/2024 0:00",
    "RetractionDOI": "10.99999/inv.2",
    "RetractionPubMedID": "0",
    "OriginalPaperDate": "7/1/2018 0:00",
    "OriginalPaperDOI": "10.99999/inv.1",
    "OriginalPaperPubMedID": "99000001",
    "RetractionNature": "Retraction",
    "Reason": "+Concerns/Issues About Data;+Unreliable Results;",
    "Paywalled": "No",
    "Notes": "",
}


def listing(*rows: dict[str, str], end: str = "") -> str:
    """The list; its line of headings ends with a comma, and its rows with ``end``."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, NOTICE, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    headings, *lines = file.getvalue().splitlines()
    return "\n".join([f"{headings},", *(f"{line}{end}" for line in lines)]) + "\n"


def changed(make_page: MakePage, **changes: str) -> RetractionRecord:
    (record,) = int_retraction_watch.parse(make_page(listing({**NOTICE, **changes})))
    assert isinstance(record, RetractionRecord)
    return record


@pytest.mark.parametrize("end", ["", ","])
def test_a_notice_whether_or_not_its_line_ends_with_a_comma(make_page: MakePage, end: str) -> None:
    (record,) = int_retraction_watch.parse(make_page(listing(NOTICE, end=end)))
    assert record == RetractionRecord(
        number="99001",
        nature="Retraction",
        doi="10.99999/inv.1",
        pmid="99000001",
        retracted_on="2024-01-09",
        notice="10.99999/inv.2",
        reasons=("Concerns/Issues About Data", "Unreliable Results"),
        locator=record.locator,
    )


def test_no_author_is_read(make_page: MakePage) -> None:
    told = changed(make_page).model_dump_json()
    assert "Ostrander" not in told
    assert "Tibbalds" not in told


@pytest.mark.parametrize("nothing", ["", "unavailable", "Unavailable", "0"])
def test_what_is_not_available_is_nothing(make_page: MakePage, nothing: str) -> None:
    record = changed(make_page, OriginalPaperDOI=nothing, RetractionDOI=nothing)
    assert (record.doi, record.notice, record.pmid) == (None, None, "99000001")


def test_a_notice_that_names_no_work_or_says_nothing_is_left_out_and_counted(make_page: MakePage) -> None:
    unknown = {**NOTICE, "OriginalPaperDOI": "unavailable", "OriginalPaperPubMedID": "0"}
    page = make_page(listing(unknown, {**NOTICE, "RetractionNature": ""}, NOTICE))
    assert len(list(int_retraction_watch.parse(page))) == 1
    assert page.skipped == {
        "a notice about a work without a DOI or PMID": 1,
        "a notice that does not say what it is": 1,
    }


@pytest.mark.parametrize("nature", sorted(int_retraction_watch.NATURES))
def test_every_nature_is_kept(make_page: MakePage, nature: str) -> None:
    assert changed(make_page, RetractionNature=nature).nature == nature


def test_an_unknown_nature_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="Removal"):
        changed(make_page, RetractionNature="Removal")


@pytest.mark.parametrize(
    ("printed", "date"), [("1/9/2024 0:00", "2024-01-09"), ("12/31/1999 0:00", "1999-12-31"), ("", None)]
)
def test_a_date(make_page: MakePage, printed: str, date: str | None) -> None:
    assert changed(make_page, RetractionDate=printed).retracted_on == date


def test_another_form_of_date_is_an_error_of_the_row(make_page: MakePage) -> None:
    with pytest.raises(RowError, match="found '2024-01-09', expected a date like"):
        changed(make_page, RetractionDate="2024-01-09")


def test_a_corrected_notice_is_the_same(make_page: MakePage) -> None:
    assert changed(make_page, Reason="+Error in Data;").key == changed(make_page).key
    assert changed(make_page, **{"Record ID": "99002"}).key != changed(make_page).key


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (listing(NOTICE).replace("RetractionNature", "Nature"), "there is no column 'RetractionNature'"),
        (listing({**NOTICE, "Notes": "x"}, end=",y"), "found 21 cells, expected 20"),
    ],
)
def test_another_layout_stops_the_source(make_page: MakePage, content: str, why: str) -> None:
    with pytest.raises((LayoutError, RowError), match=why):
        list(int_retraction_watch.parse(make_page(content)))


def test_a_page_to_sign_in_at_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(UnreadableFileError, match="found an HTML page, expected CSV"):
        list(int_retraction_watch.parse(make_page("<html>Sign in\n</html>\n")))


def test_its_files_are_recognized_by_their_columns(make_page: MakePage) -> None:
    assert int_retraction_watch.recognizes(make_page(listing(NOTICE))) is True
    assert int_retraction_watch.recognizes(make_page("Record ID,Title\n1,x\n")) is False

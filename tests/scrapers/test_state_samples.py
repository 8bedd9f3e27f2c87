"""The real samples of states' sources and of tribunals, which lie beside the checkout and are never committed.

Each is read as its SOURCE.md says, and held against its own words and name, of which nothing is repeated here.
"""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from examiner_db.records import DecisionRecord, Record
from scrapers.page import Page
from scrapers.row import LayoutError, PageError, UnreadableFileError
from scrapers.source import discover
from scrapers.text import extract

MakePage = Callable[..., Page]

SAMPLES = Path(__file__).parents[3] / "shared" / "sources" / "samples"
SOURCES = discover()
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real samples are not beside this checkout")


def read(slug: str, page: Page) -> list[Record]:
    return list(SOURCES[slug].parse(page))


def only(pattern: str) -> Path:
    """The one sample whose name is like this: names hold real numbers."""
    (found,) = SAMPLES.glob(pattern)
    return found


def passages(path: Path) -> list[str]:
    """The passages of a sample, without the lines about them that begin with ``#``."""
    found: list[list[str]] = []
    for line in path.read_text().splitlines():
        if not line.startswith("# "):
            found[-1].append(line)
        elif not found or found[-1]:
            found.append([])
    return ["\n".join(lines) for lines in found]


def decision(make_page: MakePage, slug: str, text: str) -> DecisionRecord:
    (record,) = read(slug, make_page(b"x", text=text, media_type="text/plain"))
    assert isinstance(record, DecisionRecord)
    return record


def spelt(day: str | None, form: str) -> str:
    assert day is not None
    return date.fromisoformat(day).strftime(form).replace(" 0", " ")


@pytest.mark.parametrize(
    ("slug", "name", "skipped"),
    [
        ("co_dora", "co_dora/rows.json", {"a license of another profession": 3}),
        ("wa_doh", "wa_doh/rows.json", {"a credential of another profession": 2}),
    ],
)
def test_rows_of_other_professions_are_read_and_left_out(
    make_page: MakePage, slug: str, name: str, skipped: dict[str, int]
) -> None:
    page = make_page((SAMPLES / name).read_bytes())
    module = SOURCES[slug]
    assert module.recognizes is not None
    assert module.recognizes(page)
    assert read(slug, page) == []
    assert dict(page.skipped) == skipped


@pytest.mark.parametrize("pattern", ["ca_wcab/panel_*_examiner_passages.txt", "ca_wcab/panel_*_no_examiner.txt"])
def test_a_californian_panel_decision(make_page: MakePage, pattern: str) -> None:
    path = only(pattern)
    (text,) = passages(path)
    record = decision(make_page, "ca_wcab", text)
    assert f"_{record.docket}_" in path.name
    assert text.rstrip().endswith(spelt(record.decided_on, "%B %d, %Y"))


def test_two_decisions_of_the_benefits_review_board(make_page: MakePage) -> None:
    path = only("brb/*_header.txt")
    first, second = passages(path)
    old, new = (decision(make_page, "us_brb", text) for text in (first, second))
    assert path.name.startswith(str(old.docket).replace(" ", "_"))
    assert f"BRB No. {str(new.docket).replace('-', ' ')} " in second
    for record, text in ((old, first), (new, second)):
        assert f"DATE ISSUED: {spelt(record.decided_on, '%m/%d/%Y')}" in text


@pytest.mark.parametrize("part", [0, 1])
def test_a_massachusetts_decision(make_page: MakePage, part: int) -> None:
    text = passages(only("ma_dia/*_headers.txt"))[part]
    record = decision(make_page, "ma_dia", text)
    assert f"Board No.: {record.docket}\n" in text
    assert record.decided_on is None


def test_a_significant_decision_on_numbered_lines(make_page: MakePage) -> None:
    path = only("wa_biia/*_excerpt.txt")
    record = decision(make_page, "wa_biia", path.read_text())
    assert path.name.startswith(str(record.docket).replace(" ", "-"))
    assert f"Dated: {spelt(record.decided_on, '%B %d, %Y')}." in path.read_text()


def test_the_text_of_an_arkansas_opinion(make_page: MakePage) -> None:
    path = only("awcc/full_commission-*.json")
    record = decision(make_page, "ar_awcc", json.loads(path.read_text())["full_text"])
    assert f"-{record.docket}-{record.decided_on}_" in path.name


@pytest.mark.parametrize("pattern", ["awcc/bulk_*.json", "awcc/full_commission-*.json"])
def test_the_mirror_with_the_wrong_dates_is_refused(pattern: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"found a file of type application/json, expected PDF, DOCX, HTML"):
        extract(only(pattern).read_bytes(), "application/json")


def test_the_tennessee_listing_leads_to_its_opinions(make_page: MakePage) -> None:
    cut = (SAMPLES / "tn_wc" / "tncourts_work_comp_listing_excerpt.html").read_text()
    page = make_page(f"<table><tr>{cut}</table>", url="https://www.tncourts.gov/courts/work-comp/opinions")
    follow = SOURCES["tn_wc"].follow
    assert follow is not None
    assert len(list(follow(page))) == 2
    assert read("tn_wc", page) == []


def test_results_of_the_slip_decision_search_hold_no_decision(make_page: MakePage) -> None:
    content = (SAMPLES / "ny_appdiv" / "slip_decision_search_results_3d_dept_excerpt.html").read_bytes()
    page = make_page(content, text=extract(content, "text/html").text)
    assert read("ny_appdiv", page) == []
    assert dict(page.skipped) == {"a decision in results of a search, to be imported itself": 6}


REDACTED = "tx_dwc_apd/index_row.json"


def test_no_source_takes_the_texas_appeals_panel_for_its_own(make_page: MakePage) -> None:
    """Its doctors are redacted, so that nothing in it could be told of an examiner."""
    page = make_page((SAMPLES / REDACTED).read_bytes(), media_type="application/json", file_name="index_row.json")
    claiming = [slug for slug, module in SOURCES.items() if module.recognizes is not None and _recognizes(module, page)]
    assert claiming == []
    with pytest.raises(UnreadableFileError, match="if it is a list, name its source"):
        extract(page.content, "application/json")


@pytest.mark.parametrize("slug", ["tx_tmb", "co_dora", "wa_doh", "il_idfpr", "de_dpr"])
def test_the_texas_appeals_panel_is_refused_where_a_user_names_a_source(make_page: MakePage, slug: str) -> None:
    with pytest.raises(LayoutError, match="found other JSON, expected a list of objects"):
        read(slug, make_page((SAMPLES / REDACTED).read_bytes()))


def _recognizes(module: Any, page: Page) -> bool:
    try:
        return bool(module.recognizes(page))
    except PageError:
        return False

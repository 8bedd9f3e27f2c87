from collections.abc import Callable

import pytest

from examiner_db.records import ExclusionRecord
from scrapers.discipline import ca_dir_suspensions
from scrapers.page import Page
from scrapers.row import LayoutError, RowError

MakePage = Callable[..., Page]

HEADINGS = ("Name", "Notice issued", "Suspension", "Appealed")
ROW = ("Winterbourne-Ash, Cosmo, M.D.", "03/14/2025", "04/21/2025", "")


def table(*rows: tuple[str, ...], ident: str = "tbl-1") -> str:
    lines = ("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in (HEADINGS, *rows))
    return f'<h1>Suspension list</h1><table id="{ident}">{"".join(lines)}</table>'


def read(page: Page) -> list[ExclusionRecord]:
    return [record for record in ca_dir_suspensions.parse(page) if isinstance(record, ExclusionRecord)]


def test_a_suspension_excludes_from_the_day_on_which_it_began(make_page: MakePage) -> None:
    (record,) = read(make_page(table(ROW)))
    assert (record.program, record.statute, record.excluded_on) == (
        "California workers' compensation",
        "Labor Code 139.21",
        "2025-04-21",
    )
    assert record.locator.quote == "Winterbourne-Ash, Cosmo, M.D.\n03/14/2025\n04/21/2025"


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ludovic T. Hazelgrove, D.C.", True),
        ("Hazelgrove, Ludovic", True),
        ("Medicus, Prosper", True),
        ("Sunmeadow Pain Clinic, Inc.", False),
        ("Sunmeadow Holdings LLC", False),
        ("Hazelgrove Chiropractic Corp.", False),
        ("Bright Path Medical Management", False),
        ("Meadowlark Interpreting", False),
        ("Lakeside Surgery Center", False),
        ("Bright Spine Associates", False),
        ("Premier Rx Solutions", False),
        ("Landis Network Capital", False),
        ("Hazelgrove, Winterbourne & Ash", False),
        ("Ludovic Hazelgrove MD, a Medical Corporation", False),
        ("Hazelgrove Chiropractic, P.C.", False),
        ("Sunmeadow Pain, LLC dba Ludovic Hazelgrove, M.D.", False),
    ],
)
def test_companies_are_no_physicians(make_page: MakePage, name: str, *, person: bool) -> None:
    page = make_page(table((name, *ROW[1:])))
    assert bool(read(page)) is person
    assert dict(page.skipped) == ({} if person else {"a company, not a person": 1})


@pytest.mark.parametrize(
    ("printed", "name", "also"),
    [
        ("Ludovic Hazelgrove, M.D. dba Hazelgrove Medical Clinic", "Ludovic Hazelgrove, M.D.", ()),
        ("Ludovic T. Hazelgrove, DC (Hazelgrove Spine Center)", "Ludovic T. Hazelgrove, DC", ()),
        ("Hazelgrove, Ludovic, d/b/a Sunmeadow Pharmacy", "Hazelgrove, Ludovic", ()),
        ("Hazelgrove, Ludovic aka Hazel, Lou", "Hazelgrove, Ludovic", ("Hazel, Lou",)),
        ("Hazelgrove, Ludovic, a/k/a Lou Hazel (Sunmeadow)", "Hazelgrove, Ludovic", ("Lou Hazel",)),
        ("Ludovic T. Hazelgrove", "Ludovic T. Hazelgrove", ()),
        ("Dbanowski, Fkara", "Dbanowski, Fkara", ()),
    ],
)
def test_a_business_behind_a_name_is_cut_off(
    make_page: MakePage, printed: str, name: str, also: tuple[str, ...]
) -> None:
    (record,) = read(make_page(table((printed, *ROW[1:]))))
    assert (record.mention.name, record.mention.also) == (name, also)
    assert record.locator.quote.startswith(f"{printed}\n")


@pytest.mark.parametrize("name", ["Vesper Landis", "Bright Path"])
def test_what_may_be_either_is_counted_and_not_guessed(make_page: MakePage, name: str) -> None:
    page = make_page(table((name, *ROW[1:])))
    assert read(page) == []
    assert page.skipped == {"a name of which nothing says whether it is a person's or a company's": 1}


def test_a_notice_alone_suspends_nobody(make_page: MakePage) -> None:
    page = make_page(table(("Peverell, Dagny R.", "08/28/2026", "", "Yes")))
    assert read(page) == []
    assert page.skipped == {"a notice of suspension, and no suspension yet": 1}


@pytest.mark.parametrize("column", [1, 2])
def test_a_date_in_another_form_is_an_error_of_the_row(make_page: MakePage, column: int) -> None:
    row = [*ROW]
    row[column] = "2025-04-21"
    with pytest.raises(RowError, match="expected a date like %m/%d/%Y"):
        read(make_page(table(tuple(row))))


@pytest.mark.parametrize("content", [table(ROW, ident="other"), table(ROW) * 2, "<p>Access denied</p>", table()])
def test_another_page_stops_the_source(make_page: MakePage, content: str) -> None:
    with pytest.raises(LayoutError):
        read(make_page(content))


def test_a_new_column_stops_the_source(make_page: MakePage) -> None:
    content = table(ROW).replace("<td>Name</td>", "<td>License</td><td>Name</td>")
    content = content.replace(f"<td>{ROW[0]}</td>", f"<td>A9</td><td>{ROW[0]}</td>")
    with pytest.raises(LayoutError, match="column 'License' holds something that this source does not read"):
        read(make_page(content))


def test_the_list_is_recognized(make_page: MakePage) -> None:
    assert ca_dir_suspensions.recognizes(make_page(table(ROW)))
    assert not ca_dir_suspensions.recognizes(make_page(table(ROW, ident="orders")))

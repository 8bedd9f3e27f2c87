import gzip
import json
from collections.abc import Callable, Iterable

import pytest

from scrapers.content import decoded, unzipped
from scrapers.page import Page, html_text
from scrapers.row import LayoutError, Row, RowError, UnreadableFileError

MakePage = Callable[..., Page]

TABLE = """<html><body><nav class="years"><a href="2020">2020</a> <a href=" /orders/2021?x=1#top ">2021</a></nav>
<table id="orders"><thead><tr><th>Physician</th><th> Action
 taken</th><th>PDF</th></tr></thead>
<tbody><tr><td>Ostrander,&nbsp;Velma <b>Q</b></td><td>License revoked</td><td>open</td></tr>
<tr><td>Tibbalds, Horace</td><td>Public reprimand</td><td></td></tr></tbody></table>
<table id="other"><tr><th>A</th></tr></table></body></html>"""

CSV = (
    'Physician,Action,PDF\r\n"Ostrander, Velma Q",License revoked,a.pdf\r\n"Tibbalds,\r\nHorace",Public reprimand,\r\n'
)


def names(rows: Iterable[Row]) -> list[tuple[int, str]]:
    found = []
    for row in rows:
        found.append((row.number, row.take("Physician")))
        for column in ("Action", "Action taken"):
            if row.has(column):
                row.take(column)
    return found


def test_html_rows_are_read_by_heading(make_page: MakePage) -> None:
    page = make_page(TABLE)
    assert names(page.rows("table#orders", ignore={"PDF"})) == [
        (2, "Ostrander, Velma Q"),
        (3, "Tibbalds, Horace"),
    ]
    assert page.unread == {"PDF"}


def test_csv_rows_keep_line_breaks_inside_cells(make_page: MakePage) -> None:
    page = make_page(CSV)
    assert names(page.csv_rows(ignore={"PDF"})) == [(2, "Ostrander, Velma Q"), (3, "Tibbalds,\r\nHorace")]


def test_json_rows_may_leave_blanks_out(make_page: MakePage) -> None:
    items = [{"Physician": "Ostrander", "Action": "x"}, {"Physician": "Tibbalds", "Action": "y", "Suffix": None}]
    page = make_page(json.dumps(items))
    assert [
        (row.number, row.take("Physician"), row.take("Action"), row.optional("Suffix")) for row in page.json_rows()
    ] == [
        (1, "Ostrander", "x", None),
        (2, "Tibbalds", "y", None),
    ]


def test_json_values_that_are_no_text_are_given_as_json(make_page: MakePage) -> None:
    page = make_page('[{"a": 12, "b": true, "c": {"url": "x"}}]')
    assert [[row.take(name) for name in "abc"] for row in page.json_rows()] == [["12", "true", '{"url": "x"}']]


def test_every_column_that_holds_something_must_be_taken_before_the_next_row(make_page: MakePage) -> None:
    page = make_page(CSV, file_name="orders.csv")
    with pytest.raises(LayoutError) as error:
        names(page.csv_rows())
    assert str(error.value) == "orders.csv: row 2: column 'PDF' holds something that this source does not read"


def test_the_last_row_is_held_to_it_too(make_page: MakePage) -> None:
    page = make_page("Physician,New\nOstrander,\nTibbalds,1\n")
    with pytest.raises(LayoutError, match="row 3: column 'New'"):
        [row.take("Physician") for row in page.csv_rows()]


@pytest.mark.parametrize(("selector", "found"), [("table", 2), ("table#none", 0)])
def test_exactly_one_table_is_expected(make_page: MakePage, selector: str, found: int) -> None:
    with pytest.raises(LayoutError) as error:
        next(make_page(TABLE).rows(selector))
    assert error.value.sentence == f"found {found} tables at {selector!r}, expected exactly one"


def test_a_table_inside_a_cell_is_not_mistaken_for_rows(make_page: MakePage) -> None:
    nested = "<table id=t><tr><th>A</th></tr><tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>"
    assert [row.take("A") for row in make_page(nested).rows("#t")] == ["x y"]


def test_a_row_of_fewer_cells_may_be_left_out_with_a_reason(make_page: MakePage) -> None:
    page = make_page("<table><tr><th>A</th><th>B</th></tr><tr><td>None</td></tr><tr><td>1</td><td>2</td></tr></table>")
    assert [row.take("A") for row in page.rows("table", ignore={"B"}, short="nobody was found")] == ["1"]
    assert page.skipped == {"nobody was found": 1}


def test_a_row_of_more_cells_is_an_error_even_then(make_page: MakePage) -> None:
    page = make_page("<table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>")
    with pytest.raises(RowError, match="found 2 cells, expected 1"):
        list(page.rows("table", short="nobody was found"))


@pytest.mark.parametrize("line", ["Ostrander", "Ostrander,x,y,z"])
def test_a_row_with_other_cells_than_headings_is_an_error_of_the_row(make_page: MakePage, line: str) -> None:
    with pytest.raises(RowError) as error:
        next(make_page(f"Physician,Action,PDF\n{line}\n").csv_rows())
    assert error.value.sentence == f"row 2: found {line.count(',') + 1} cells, expected 3"


def test_a_heading_that_stands_twice_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="a heading stands twice in: A, A"):
        next(make_page("A,A\n1,2\n").csv_rows())


def test_broken_quoting_is_told_with_its_line(make_page: MakePage) -> None:
    with pytest.raises(LayoutError) as error:
        [row.take("A") for row in make_page('A,B\n1,2\n"3" x,4\n').csv_rows(ignore={"B"})]
    assert error.value.sentence == "line 3: ',' expected after '\"'; expected CSV"


def test_after_a_bad_row_reading_goes_on_behind_it(make_page: MakePage) -> None:
    page = make_page("A,B\n1,\nbad,,\n3,\n4,\n")
    seen: list[str] = []
    with pytest.raises(RowError):
        seen.extend(row.take("A") for row in page.csv_rows())
    assert (page.here, page.resume()) == ("row 3", True)
    seen.extend(row.take("A") for row in page.csv_rows())
    assert seen == ["1", "3", "4"]
    assert page.delivered == 4


def test_without_a_new_row_there_is_nothing_to_resume(make_page: MakePage) -> None:
    page = make_page("A\n1\n")
    assert page.resume() is False


def test_windows_text_is_read_only_where_the_source_says_so(make_page: MakePage) -> None:
    content = "A\nMuñoz\n".encode("cp1252")
    page = make_page(content, file_name="list.csv")
    with pytest.raises(UnreadableFileError) as error:
        next(page.csv_rows())
    assert error.value.sentence == "byte 4 is 0xf1, which is not UTF-8 text"
    assert [row.take("A") for row in page.csv_rows(encodings=("utf-8-sig", "cp1252"))] == ["Muñoz"]


def test_a_byte_order_mark_is_no_part_of_the_first_heading(make_page: MakePage) -> None:
    assert [row.take("A") for row in make_page("\ufeffA\n1\n").csv_rows()] == ["1"]


def test_the_first_encoding_that_fits_all_of_it_is_named() -> None:
    assert decoded("é".encode(), ("utf-8-sig", "cp1252")) == ("é", "utf-8")
    assert decoded("é".encode("cp1252"), ("utf-8-sig", "cp1252")) == ("é", "cp1252")


def test_gzip_is_unpacked_without_being_asked_for(make_page: MakePage) -> None:
    two = gzip.compress(CSV[:30].encode()) + gzip.compress(CSV[30:].encode())
    page = make_page(two)
    assert [name for _, name in names(page.csv_rows(ignore={"PDF"}))] == [
        "Ostrander, Velma Q",
        "Tibbalds,\r\nHorace",
    ]


def test_a_gzip_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(UnreadableFileError, match="holds more than 1,000 bytes, the most that is unpacked"):
        unzipped(gzip.compress(b"0" * 1_000_000), most=1_000)


@pytest.mark.parametrize("damage", [lambda data: data[:-12], lambda data: data[:12] + b"!!" + data[14:]])
def test_a_damaged_gzip_file_is_told(damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(UnreadableFileError, match=r"the gzip file is damaged or cut short .*; expected a whole file"):
        unzipped(damage(gzip.compress(b"Physician,Action\n" * 50)))


def test_links_are_absolute_and_none_at_all_is_an_error(make_page: MakePage) -> None:
    page = make_page(TABLE, url="https://board.example.gov/a", final_url="https://board.example.gov/orders/")
    assert list(page.links("nav.years a")) == [
        "https://board.example.gov/orders/2020",
        "https://board.example.gov/orders/2021?x=1#top",
    ]
    with pytest.raises(LayoutError, match=r"found no link at 'nav\.months a', expected at least one"):
        next(page.links("nav.months a"))


def test_an_empty_file_and_a_table_without_rows_are_told(make_page: MakePage) -> None:
    with pytest.raises(UnreadableFileError, match=r"^list.csv: the file is empty \(0 bytes\)$"):
        next(make_page("", file_name="list.csv").csv_rows())
    with pytest.raises(LayoutError, match="found no row below the headings 'A, B', expected at least one"):
        next(make_page("A,B\n").csv_rows())
    assert list(make_page("[]").json_rows()) == []


def test_json_that_is_none_is_told_with_its_place(make_page: MakePage) -> None:
    with pytest.raises(UnreadableFileError) as error:
        _ = make_page('[{"a": 1},\n oops]', file_name="a.json").data
    assert str(error.value) == "a.json: line 2, character 2: Expecting value; expected JSON"


def test_json_made_to_exhaust_the_reader_is_refused(make_page: MakePage) -> None:
    with pytest.raises(UnreadableFileError, match="found JSON in very many brackets, expected a list"):
        _ = make_page("[" * 200_000).data


def test_looking_for_headings_takes_the_beginning_only(make_page: MakePage) -> None:
    assert make_page("word " * 100_000).headings == {("word " * 2_000).strip()}


@pytest.mark.parametrize("content", ['{"a": 1}', "[1, 2]"])
def test_json_rows_come_from_a_list_of_objects(make_page: MakePage, content: str) -> None:
    with pytest.raises(LayoutError, match="found other JSON, expected a list of objects"):
        next(make_page(content).json_rows())


def test_xml_elements_are_counted(make_page: MakePage) -> None:
    page = make_page("<Set><Work>a</Work><Book/><Work>b</Work></Set>")
    assert [(number, element.text) for number, element in page.elements("Work")] == [(1, "a"), (2, "b")]
    assert page.here == "Work 2"


@pytest.mark.parametrize(
    "content",
    ["<a><b></a>", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "no XML"],
)
def test_broken_xml_and_entities_are_refused(make_page: MakePage, content: str) -> None:
    with pytest.raises(UnreadableFileError, match="expected XML without entities"):
        _ = make_page(content).xml


def test_the_columns_of_a_list_can_be_looked_at_first(make_page: MakePage) -> None:
    assert make_page('\ufeffA,"B, C"\r\n1,2\r\n').headings == {"A", "B, C"}
    assert make_page(' [{"a": 1, "b": 2}]').headings == {"a", "b"}
    assert (make_page("[]").headings, make_page("{}").headings, make_page("%PDF-").headings) == (
        set(),
        set(),
        {"%PDF-"},
    )


def test_kept_text_and_its_hash(make_page: MakePage) -> None:
    page = make_page(b"%PDF-", text="one\ftwo")
    assert (page.text, page.text_sha256) == ("one\ftwo", "cd" * 32)
    with pytest.raises(UnreadableFileError, match="no text was kept"):
        _ = make_page(b"%PDF-").text


def test_a_page_is_called_by_its_file_or_by_the_end_of_its_address(make_page: MakePage) -> None:
    assert make_page("", file_name="my orders.csv").name == "my orders.csv"
    assert make_page("", url="https://board.example.gov/x/26-0901.pdf").name == "26-0901.pdf"
    assert make_page("", url="https://board.example.gov/").name == "https://board.example.gov/"


def test_what_is_skipped_is_counted_by_reason(make_page: MakePage) -> None:
    page = make_page("")
    page.skip("an order")
    page.skip("an order")
    page.skip("a form", 3)
    page.skip("nothing", 0)
    assert page.skipped == {"an order": 2, "a form": 3}


def test_html_is_told_by_blocks_without_scripts() -> None:
    content = b"""<html><head><title>Decision</title><style>p {color: red}</style><script>x()</script></head><body>
    <h1>FINDINGS</h1><p>Dr. <b>Ostrander</b>
    examined her.<br>She was <i>well</i>.</p><table><tr><td>MMI</td><td>yes</td></tr></table>
    <noscript>no</noscript></body></html>"""
    assert html_text(content.decode()) == "Decision\nFINDINGS\nDr. Ostrander\nexamined her.\nShe was well.\nMMI\nyes\n"


@pytest.mark.parametrize("content", ["A,B,\n1,2,\n", "A,B,\n1,2\n"])
def test_a_comma_at_the_end_of_the_headings_is_no_column(make_page: MakePage, content: str) -> None:
    assert [(row.take("A"), row.take("B")) for row in make_page(content).csv_rows()] == [("1", "2")]


@pytest.mark.parametrize("line", ["1,2,3", "1,2,,", "1"])
def test_behind_such_a_comma_nothing_may_stand(make_page: MakePage, line: str) -> None:
    with pytest.raises(RowError, match="expected 2"):
        [row.take("A") for row in make_page(f"A,B,\n{line}\n").csv_rows(ignore={"B"})]


def test_what_is_found_in_json_is_counted_and_gone_on_with_behind_a_bad_one(make_page: MakePage) -> None:
    page = make_page("{}")
    items = page.items("abc", "letter")
    assert [next(items), page.here, next(items), page.here] == [(1, "a"), "letter 1", (2, "b"), "letter 2"]
    assert page.resume() is True
    assert list(page.items("abc", "letter")) == [(3, "c")]


def test_a_table_is_read_in_the_encoding_that_its_publisher_named(make_page: MakePage) -> None:
    page = make_page("<table><tr><th>Name</th></tr><tr><td>Łukasz Wójcik</td></tr></table>".encode("iso-8859-2"))
    page.visit = page.visit.model_copy(update={"charset": "iso-8859-2"})
    assert [row.take("Name") for row in page.rows("table")] == ["Łukasz Wójcik"]

"""What publishers do wrong, each through the real fetcher: noticed, said in one sentence, and nothing kept is lost."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.records import DecisionRecord, DisciplineRecord, Locator, Mention, Record, Sighting
from examiner_db.snapshots import SnapshotStore
from examiner_db.snapshots.visit import now
from examiner_db.vocabulary import DisciplineKind, Health
from scrapers.faults import UnknownWords, is_doubled, reused
from scrapers.fetch import Fetcher
from scrapers.page import Page
from scrapers.runner import fetch
from scrapers.source import Query, SourceModule
from tests.publisher import Publisher

MakeSource = Callable[..., SourceModule]
HEAD = "Physician,License,Action,Effective,PDF\n"
SURNAMES = ("Ostrander", "Tibbalds", "Quillfeather", "Vandersloot", "Marchbanks", "Oxenthorpe")


def row(number: int, name: str = "", effective: str = "03/05/2021") -> str:
    return f'"{name or SURNAMES[number]}, Velma",90000{number},License revoked,{effective},a.pdf\n'


ROWS = "".join(row(number) for number in range(6))


def next_second() -> None:
    """Visits are noted to the second, and no publisher changes a list twice in one."""
    before = now()
    while now() == before:
        time.sleep(0.01)


@dataclass
class Board:
    """A board's list, which a test changes between two runs."""

    publisher: Publisher
    module: SourceModule
    fetcher: Fetcher
    snapshots: SnapshotStore
    records: RecordStore

    def says(self, rows: str, head: str = HEAD, kind: str = "text/csv") -> SourceReport:
        """Let the board publish this, and fetch it."""
        next_second()
        self.publisher.pages["/list"] = (kind, (head + rows).encode())
        return fetch(self.module, self.fetcher, self.snapshots, self.records)

    @property
    def names(self) -> list[str]:
        found = (sighting.record for sighting in self.records.sightings("xx_board"))
        return sorted(one.mention.name.partition(",")[0] for one in found if isinstance(one, DisciplineRecord))


@pytest.fixture
def board(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> Board:
    module = make_source(start=(publisher.url("/list"),), expect=range(4, 100))
    one = Board(publisher, module, fetcher, snapshots, records)
    report = one.says(ROWS)
    assert (report.health, report.records, report.met, report.reason) == (Health.OK, 6, True, "")
    return one


def stopped(board: Board, report: SourceReport, why: str) -> None:
    """The source is marked, says why, and still has what it had."""
    assert (report.health, report.reason) == (Health.FAILED, why)
    assert (report.records, board.names) == (6, sorted(SURNAMES))
    assert [(run.health, run.reason) for run in report.runs] == [(Health.OK, ""), (Health.FAILED, why)]
    assert board.records.report("xx_board") == report


def test_a_number_given_to_somebody_else_waits_for_a_person(board: Board) -> None:
    report = board.says(ROWS.replace('"Tibbalds, Velma"', '"Featherstonehaugh, Abel"'))
    (waiting,) = report.quarantined
    assert waiting.place == "row 3"
    assert waiting.reason == "license XX 900001 stood beside another name before; what was kept stays, and this waits"
    assert (report.health, report.records, report.gone) == (Health.OK, 6, 1)
    assert "Tibbalds" in board.names
    assert "Featherstonehaugh" not in board.names


def test_numbers_given_out_anew_stop_the_source(board: Board) -> None:
    shifted = "".join(row(number, f"{SURNAMES[number - 1]}x, Abel") for number in range(6)).replace(", Velma", "")
    why = (
        "6 of 6 records give a number to another person than before; the first: license XX 900000 stood beside another"
    )
    stopped(board, board.says(shifted), f"{why} name before; what was kept stays, and this waits")


def test_who_marries_keeps_the_number(board: Board) -> None:
    report = board.says(ROWS.replace('"Tibbalds, Velma"', '"Oxlade-Tibbalds, Velma"'))
    assert (report.health, report.quarantined, report.changed) == (Health.OK, (), 1)


def test_another_date_format_stops_the_source(board: Board) -> None:
    report = board.says(ROWS.replace("03/05/2021", "2021-03-05"))
    assert report.reason.endswith(
        "6 of 6 rows cannot be read, more than one in 100; the first: row 2, column 'Effective': found '2021-03-05', "
        "expected a date like %m/%d/%Y"
    )
    stopped(board, report, report.reason)


def test_day_and_month_changed_about_stop_the_source(board: Board) -> None:
    rows = "".join(row(number, effective=f"{20 + number}/03/2021") for number in range(6))
    report = board.says(rows)
    assert "found '20/03/2021', expected a date like %m/%d/%Y" in report.reason
    stopped(board, report, report.reason)


def test_a_renamed_column_stops_the_source(board: Board) -> None:
    report = board.says(ROWS, HEAD.replace("Effective", "Effective Date"))
    assert report.reason.endswith(
        "row 2: there is no column 'Effective'; there are: Physician, License, Action, Effective Date, PDF"
    )
    stopped(board, report, report.reason)


def test_a_new_column_stops_the_source(board: Board) -> None:
    report = board.says(ROWS.replace("a.pdf", "a.pdf,stayed"), HEAD.replace("PDF", "PDF,Stay"))
    assert report.reason.endswith("row 2: column 'Stay' holds something that this source does not read")
    stopped(board, report, report.reason)


def test_a_doubled_file_stops_the_source(board: Board) -> None:
    stopped(board, board.says(ROWS + ROWS), "the publisher gives 6 of 6 records twice, expected once")


def test_a_few_repetitions_are_counted(board: Board) -> None:
    report = board.says(ROWS + row(5))
    assert (report.health, report.repeated, report.found, report.records) == (Health.OK, 1, 6, 6)


def test_one_page_at_two_addresses_stops_the_source(board: Board, make_source: MakeSource) -> None:
    """A portal that ignores how far we are gives its first page for ever."""

    def further(page: Page) -> Iterator[Query]:
        number = int(page.visit.url.partition("page=")[2] or 1)
        yield Query(f"{page.visit.url.partition('?')[0]}?page={number + 1}")

    url = board.publisher.url("/list")
    board.module = make_source(follow=further, start=(url,), expect=range(4, 100))
    board.publisher.pages["/list?page=2"] = ("text/csv", (HEAD + ROWS).encode())
    report = board.says(ROWS)
    digest = board.snapshots.visits()[-1].sha256[:12]
    stopped(board, report, f"the publisher gives document {digest} at two addresses of one list")
    assert board.publisher.asked[-2:] == ["/list", "/list?page=2"]


ERROR_PAGE = "<!DOCTYPE html><html><body><h1>Sorry</h1><p>The service is not available at this time.</p></body></html>"


def test_an_error_page_with_status_200_stops_a_list(board: Board) -> None:
    report = board.says(ERROR_PAGE, head="", kind="text/html")
    assert report.reason.endswith(
        ": found an HTML page, expected CSV: this is what some publishers send instead of an error"
    )
    stopped(board, report, report.reason)


@pytest.mark.parametrize("kind", ["text/html", "text/csv", "application/octet-stream"])
def test_an_error_page_in_place_of_a_file_is_not_even_kept(board: Board, make_source: MakeSource, kind: str) -> None:
    board.module = make_source(start=(board.publisher.url("/list.csv"),), expect=range(4, 100))
    board.publisher.pages["/list.csv"] = (kind, ERROR_PAGE.encode())
    kept = len(board.snapshots.visits())
    report = fetch(board.module, board.fetcher, board.snapshots, board.records)
    why = "a page of text/html came where a file was expected, so that it is an error page; look at it"
    stopped(board, report, why)
    assert len(board.snapshots.visits()) == kept


def documents(page: Page) -> Iterator[Record]:
    if page.visit.media_type == "text/plain":
        yield DecisionRecord(text_sha256=page.keep(page.content.decode(), page.name), locator=Locator(page=1))


def links(page: Page) -> Iterator[Query]:
    if page.visit.media_type == "text/html":
        yield from (Query(address, once=True) for address in page.links("a"))


@pytest.fixture
def library(board: Board, make_source: MakeSource) -> Board:
    """Single documents behind a listing, at addresses that promise files."""
    board.module = make_source(
        documents, links, slug="xx_court", start=(board.publisher.url("/hub"),), complete=False, expect=range(100)
    )
    board.publisher.pages |= {
        "/hub": ("text/html", "".join(f"<a href=/{n}.pdf></a>" for n in range(5)).encode()),
        **{f"/{n}.pdf": ("text/plain", f"Decision number {n}. ".encode() * 30) for n in range(5)},
    }
    return board


def test_an_error_page_for_one_document_is_asked_for_again(library: Board) -> None:
    good = library.publisher.pages["/3.pdf"]
    library.publisher.pages["/3.pdf"] = ("text/html", ERROR_PAGE.encode())
    report = fetch(library.module, library.fetcher, library.snapshots, library.records)
    assert (report.health, report.records, len(report.quarantined)) == (Health.OK, 4, 1)
    assert "it is an error page" in report.quarantined[0].reason
    library.publisher.pages["/3.pdf"] = good
    report = fetch(library.module, library.fetcher, library.snapshots, library.records)
    assert (report.health, report.records, report.quarantined) == (Health.OK, 5, ())
    assert library.publisher.asked.count("/2.pdf") == 1


def test_nothing_but_error_pages_stops_the_source(library: Board) -> None:
    library.publisher.pages |= {f"/{n}.pdf": ("text/html", ERROR_PAGE.encode()) for n in range(5)}
    report = fetch(library.module, library.fetcher, library.snapshots, library.records)
    assert report.health is Health.FAILED
    assert library.publisher.asked[-3:] == ["/0.pdf", "/1.pdf", "/2.pdf"]


def test_a_name_that_leaves_the_list_is_an_event(board: Board) -> None:
    report = board.says(ROWS.replace(row(2), ""))
    gone = [one for one in board.records.sightings("xx_board") if one.last_seen < (report.complete_as_of or "")]
    assert (report.gone, report.records) == (1, 6)
    assert [one.record.mention.name for one in gone if isinstance(one.record, DisciplineRecord)] == [
        "Quillfeather, Velma"
    ]


def sighting(name: str, npi: str | None = None, license_: str | None = None) -> Sighting:
    record = DisciplineRecord(
        mention=Mention(name=name, npi=npi, license=license_, license_state="XX"),
        authority="XX Board",
        kind=DisciplineKind.REPRIMAND,
        text="Public reprimand",
        locator=Locator(row=2),
    )
    return Sighting(record=record, snapshot="ab" * 32, first_seen="2026-09-01", last_seen="2026-09-01")


@pytest.mark.parametrize(
    ("before", "now", "is_reused"),
    [
        ("Ostrander, Velma Q.", "OSTRANDER, VELMA", False),
        ("Velma Ostrander", "Velma Tibbalds", False),
        ("Ostrander, V.", "Ostrander, Quincy", False),
        ("Ostrander, V.", "Tibbalds, V.", True),
        ("Ostrander, Velma", "Tibbalds, Abel", True),
    ],
)
def test_one_word_in_common_is_enough(before: str, now: str, *, is_reused: bool) -> None:
    for number in ({"npi": "9000000007"}, {"license_": "900001"}):
        assert bool(reused([sighting(before, **number)], {"k": sighting(now, **number)})) is is_reused
    assert not reused([sighting(before)], {"k": sighting(now)})


@pytest.mark.parametrize(
    ("records", "repeated", "doubled"),
    [(0, 0, False), (3, 3, False), (4, 4, True), (83_000, 31, False), (18_000, 6_000, False), (18_000, 6_001, True)],
)
def test_when_a_list_is_doubled(records: int, repeated: int, *, doubled: bool) -> None:
    assert is_doubled(records, repeated) is doubled


def told(*words: str) -> str:
    unknown = UnknownWords()
    for place, word in enumerate(words, 2):
        unknown.add(word, f"row {place}")
    return unknown.sentence


def test_one_unknown_word_that_stands_often_is_named_once() -> None:
    expected = "found an unknown word, expected only those that the source lists: 'Pondered' (3 times, first at row 2)"
    assert told("Pondered", "Pondered", "Pondered") == expected


def test_ten_unknown_words_are_named_and_the_others_counted() -> None:
    sentence = told(*(f"word {number}" for number in range(13)))
    assert sentence.startswith("found 13 unknown words, expected only those that the source lists: 'word 0' (row 2), ")
    assert sentence.endswith("'word 9' (row 11), and 3 more")
    assert "word 10" not in sentence


def test_a_page_of_nothing_but_unknown_words_is_not_read_to_its_end() -> None:
    unknown = UnknownWords()
    reading_on = [unknown.add("Pondered", f"row {place}") for place in range(500)]
    assert reading_on == [True] * 499 + [False]
    assert unknown.sentence.endswith("'Pondered' (500 times, first at row 0); the rest of the page was not read")

"""One bad link, or one document that cannot be had or read, takes none of a publisher's other documents along."""

from collections.abc import Callable, Iterator

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.records import Record
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Health
from scrapers.fetch import Fetcher
from scrapers.page import Page
from scrapers.runner import fetch
from scrapers.source import Query, SourceModule, Subject
from tests.publisher import Publisher
from tests.scrapers.conftest import read_board

HEAD = "Physician,License,Action,Effective,PDF\n"
NUMBERS = range(1, 7)
Ran = Callable[..., SourceReport]


def links(page: Page) -> Iterator[Query]:
    if page.visit.url.endswith("/list"):
        yield from (Query(link, once=True) for link in page.links("a"))


def orders(page: Page) -> Iterator[Record]:
    return read_board(page) if not page.visit.url.endswith("/list") else iter(())


def listing(*more: str) -> tuple[str, bytes]:
    hrefs = [*(f"/{number}" for number in NUMBERS), *more]
    return "text/html", "".join(f'<a href="{href}">order</a>' for href in hrefs).encode()


@pytest.fixture
def ran(
    publisher: Publisher,
    fetcher: Fetcher,
    snapshots: SnapshotStore,
    records: RecordStore,
    make_source: Callable[..., SourceModule],
) -> Ran:
    """Fetches a list of six documents, each with one order."""
    publisher.pages["/list"] = listing()
    for number in NUMBERS:
        row = f"Velma Ostrander,90000{number},License revoked,03/05/2021,a.pdf\n"
        publisher.pages[f"/{number}"] = ("text/csv", (HEAD + row).encode())

    def run(*, complete: bool = False) -> SourceReport:
        module = make_source(orders, links, start=(publisher.url("/list"),), complete=complete)
        publisher.asked.clear()
        return fetch(module, fetcher, snapshots, records)

    return run


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("file:///C:/Orders/a.pdf", "does not begin with http:// or https://"),
        ("http://board.example.gov:80x/a.pdf", "is not a well-formed address"),
        ("http://10.0.0.5/a.pdf", "its host leads to 10.0.0.5"),
    ],
)
def test_a_bad_link_is_left_and_the_documents_are_read(publisher: Publisher, ran: Ran, link: str, why: str) -> None:
    publisher.pages["/list"] = listing(link)
    report = ran()
    assert (report.health, report.reason, report.records) == (Health.OK, "", 6)
    (entry,) = report.quarantined
    assert entry.reason.startswith(why)


def test_a_document_that_its_publisher_fails_at_is_left_and_asked_for_again(publisher: Publisher, ran: Ran) -> None:
    publisher.failing = {"/2", "/4", "/6"}
    for _ in range(2):
        report = ran()
        assert (report.health, report.records, len(report.quarantined)) == (Health.OK, 3, 3)
    assert publisher.asked == ["/list", "/2", "/4", "/6"]
    publisher.failing = set()
    report = ran()
    assert (report.records, report.quarantined) == (6, ())


def test_three_failures_in_a_row_are_the_publishers_and_what_was_read_before_is_kept(
    publisher: Publisher, ran: Ran
) -> None:
    publisher.failing = {"/3", "/4", "/5"}
    report = ran()
    assert (report.health, report.records, report.new) == (Health.FAILED, 2, 2)
    assert report.reason == "the publisher answered 500; try again later"
    assert publisher.asked == ["/list", *(f"/{number}" for number in range(1, 6))]
    publisher.failing = set()
    report = ran()
    assert (report.health, report.records, publisher.asked) == (Health.OK, 6, ["/3", "/4", "/5", "/6"])


def test_a_publisher_who_fails_at_once_leaves_everything_as_it_was(publisher: Publisher, ran: Ran) -> None:
    ran()
    publisher.failing = {"/list"}
    report = ran()
    assert (report.health, report.records, report.found) == (Health.FAILED, 6, 0)


@pytest.mark.parametrize("bad", [b"", b"<!doctype html><p>We will be back at six.</p>"])
def test_a_document_that_could_not_be_read_is_asked_for_again_until_it_can(
    publisher: Publisher, ran: Ran, bad: bytes
) -> None:
    good = publisher.pages["/2"]
    publisher.pages["/2"] = ("text/csv", bad)
    for asked in (["/list", *(f"/{number}" for number in NUMBERS)], ["/list", "/2"]):
        report = ran()
        assert (report.health, report.records, len(report.quarantined)) == (Health.OK, 5, 1)
        assert publisher.asked == asked
    publisher.pages["/2"] = good
    report = ran()
    assert (report.records, report.quarantined, publisher.asked) == (6, (), ["/list", "/2"])
    ran()
    assert publisher.asked == ["/list"]


def test_a_document_at_which_the_source_stopped_is_asked_for_again(publisher: Publisher, ran: Ran) -> None:
    good = publisher.pages["/6"]
    publisher.pages["/6"] = ("text/csv", HEAD.encode())
    for _ in range(2):
        report = ran()
        assert (report.health, report.records) == (Health.FAILED, 0)
        assert report.reason.endswith("expected at least one")
    assert publisher.asked == ["/list", "/6"]
    publisher.pages["/6"] = good
    report = ran()
    assert (report.health, report.records, report.quarantined) == (Health.OK, 6, ())


def test_an_answer_for_some_days_that_could_not_be_read_is_asked_for_again(
    publisher: Publisher,
    fetcher: Fetcher,
    snapshots: SnapshotStore,
    records: RecordStore,
    make_source: Callable[..., SourceModule],
) -> None:
    def ask(subject: Subject) -> Iterator[Query]:
        yield Query(publisher.url("/api"), {"q": subject.surname}, days=90)

    def parse(page: Page) -> Iterator[Record]:
        assert page.data == {}
        yield from ()

    surnames = ("Ostrander", "Tibbalds", "Quillfeather", "Vandersloot")
    paths = [f"/api?q={name}" for name in surnames]
    module = make_source(parse, ask=ask, complete=False)
    subjects = [Subject(f"E{n}", f"Velma {name}", name, "Velma") for n, name in enumerate(surnames)]
    publisher.pages |= dict.fromkeys(paths, ("text/html", b"<!doctype html><p>We will be back at six.</p>"))
    assert fetch(module, fetcher, snapshots, records, subjects).health is Health.FAILED
    assert publisher.asked == paths[:3]
    publisher.pages |= dict.fromkeys(paths, ("application/json", b"{}"))
    publisher.asked.clear()
    report = fetch(module, fetcher, snapshots, records, subjects)
    assert (report.health, report.quarantined, publisher.asked) == (Health.OK, (), paths)
    assert fetch(module, fetcher, snapshots, records, subjects).health is Health.OK
    assert publisher.asked == paths


@pytest.mark.parametrize("link", ["/5", "file:///C:/Orders/a.pdf"])
def test_a_complete_list_is_only_taken_as_a_whole(publisher: Publisher, ran: Ran, link: str) -> None:
    publisher.pages["/list"], publisher.failing = listing(link), {"/5"}
    report = ran(complete=True)
    assert (report.health, report.records) == (Health.FAILED, 0)

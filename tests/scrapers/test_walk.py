"""What is at hand is not asked for again: after an interruption, for ever, or for some days."""

import os
import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.records import DecisionRecord, Locator, Record
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Health, Tribunal
from scrapers.described import described
from scrapers.fetch import Allowance, Fetcher
from scrapers.page import Page
from scrapers.runner import fetch
from scrapers.source import Query, SourceModule, Subject
from scrapers.text import DOCX
from scrapers.walk import LATELY, Resumed, saved_page
from tests.publisher import Publisher

MakeSource = Callable[..., SourceModule]
HEAD = "Physician,License,Action,Effective,PDF\n"
SURNAMES = ("Ostrander", "Tibbalds", "Quillfeather", "Vandersloot")
SUBJECTS = [Subject(f"E{n}", f"Velma {name}", name, "Velma") for n, name in enumerate(SURNAMES)]


class Data(NamedTuple):
    """The fixture ``data``."""

    snapshots: SnapshotStore
    records: RecordStore


class PulledPlugError(Exception):
    """The run ends in the middle, as it does when the process is killed."""


def pages(publisher: Publisher) -> None:
    for number, name in enumerate(SURNAMES):
        row = f"{name},90000{number},License revoked,03/05/2021,a.pdf\n"
        publisher.pages[f"/list?page={number}"] = ("text/csv", (HEAD + row).encode())


def next_page(page: Page) -> Iterator[Query]:
    url, _, number = page.visit.url.partition("?page=")
    if int(number) < 3:
        yield Query(url, {"page": str(int(number) + 1)})


@pytest.fixture
def board(publisher: Publisher, make_source: MakeSource) -> SourceModule:
    pages(publisher)
    return make_source(follow=next_page, start=(Query(publisher.url("/list"), {"page": "0"}),), expect=range(4, 5))


def pulled(after: int) -> Callable[[str], None]:
    said: list[str] = []

    def progress(line: str) -> None:
        said.append(line)
        if len(said) == after:
            raise PulledPlugError

    return progress


def test_an_interrupted_list_goes_on_where_it_was(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, board: SourceModule
) -> None:
    with pytest.raises(PulledPlugError):
        fetch(board, fetcher, snapshots, records, progress=pulled(2))
    assert list(records.sightings("xx_board")) == []
    report = fetch(board, fetcher, snapshots, records)
    assert publisher.asked == [f"/list?page={n}" for n in range(4)]
    assert (report.health, report.records, report.pages) == (Health.OK, 4, 4)
    fetch(board, fetcher, snapshots, records)
    assert publisher.asked == [f"/list?page={n}" for n in range(4)] * 2


def test_an_interruption_long_ago_is_not_gone_on_with(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, board: SourceModule
) -> None:
    with pytest.raises(PulledPlugError):
        fetch(board, fetcher, snapshots, records, progress=pulled(2))
    long_ago = time.time() - LATELY - 5
    os.utime(records.root / ".xx_board.begun", (long_ago, long_ago))
    fetch(board, fetcher, snapshots, records)
    assert publisher.asked == ["/list?page=0", "/list?page=1", *(f"/list?page={n}" for n in range(4))]


def test_a_publisher_out_of_reach_is_an_interruption_and_a_bad_page_is_none(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, board: SourceModule
) -> None:
    good = publisher.pages.pop("/list?page=2")
    publisher.pages["/list?page=2"] = ("text/csv", b"Physician;License\nx;y\n")
    assert fetch(board, fetcher, snapshots, records).health is Health.FAILED
    publisher.pages["/list?page=2"] = good
    publisher.asked.clear()
    assert fetch(board, fetcher, snapshots, records).health is Health.OK
    assert publisher.asked == [f"/list?page={n}" for n in range(4)]


def answers(_page: Page) -> Iterator[None]:
    """Nothing is read here: only what is asked for matters."""
    yield from ()


@pytest.fixture
def asked(publisher: Publisher, make_source: MakeSource) -> Callable[..., SourceModule]:
    def make(*, once: bool = False, days: int = 0, a_day: int | None = None) -> SourceModule:
        def ask(subject: Subject) -> Iterator[Query]:
            yield Query(publisher.url("/api"), {"q": subject.surname}, once=once, days=days)

        publisher.pages |= {f"/api?q={name}": ("application/json", b"{}") for name in SURNAMES}
        return make_source(answers, ask=ask, complete=False, a_day=a_day, slug="xx_api")

    return make


def ask_all(module: SourceModule, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore) -> SourceReport:
    return fetch(module, fetcher, snapshots, records, SUBJECTS)


def test_the_allowance_of_a_day_is_kept_across_runs_and_the_rest_is_asked_later(
    publisher: Publisher,
    snapshots: SnapshotStore,
    records: RecordStore,
    asked: Callable[..., SourceModule],
    tmp_path: Path,
) -> None:
    module, sent = asked(once=True, a_day=3), tmp_path / "requests" / "xx_api.sent"
    allowed = [("127.0.0.1", publisher.server_port)]
    for number in range(3):
        allowance = Allowance(tmp_path / "requests")
        with Fetcher(snapshots, "c@example.org", allow_private=allowed, delay=0, allowance=allowance) as fetcher:
            report = ask_all(module, fetcher, snapshots, records)
        if number == 2:
            break
        assert report.health is Health.OK
        assert report.reason.startswith("the 3 requests that the publisher allows in 24 hours are used up")
        assert publisher.asked == [f"/api?q={name}" for name in SURNAMES[:3]]
        if number == 1:
            day = 24 * 60 * 60
            sent.write_text("".join(f"{float(line) - day}\n" for line in sent.read_text().splitlines()))
    assert (report.health, report.reason) == (Health.OK, "")
    assert publisher.asked == [f"/api?q={name}" for name in SURNAMES]


def test_what_is_asked_once_is_kept_for_ever(
    publisher: Publisher,
    fetcher: Fetcher,
    snapshots: SnapshotStore,
    records: RecordStore,
    asked: Callable[..., SourceModule],
) -> None:
    for _ in range(3):
        ask_all(asked(once=True), fetcher, snapshots, records)
    assert publisher.asked == [f"/api?q={name}" for name in SURNAMES]


@pytest.mark.parametrize(("ago", "times"), [(89, 1), (91, 2)])
def test_what_is_asked_every_so_many_days_is_asked_then(
    publisher: Publisher, fetcher: Fetcher, data: Data, asked: Callable[..., SourceModule], *, ago: int, times: int
) -> None:
    module, root = asked(days=90), data.records.root.parent
    ask_all(module, fetcher, data.snapshots, data.records)
    then = (datetime.now(UTC) - timedelta(days=ago)).isoformat(timespec="seconds")
    path = root / "snapshots" / "index.jsonl"
    path.write_text(re.sub(r'"retrieved_at":"[^"]+"', f'"retrieved_at":"{then}"', path.read_text()))
    ask_all(module, fetcher, SnapshotStore(root), data.records)
    assert publisher.asked == [f"/api?q={name}" for name in SURNAMES] * times


def decided(page: Page) -> Iterator[Record]:
    """One decision of each document."""
    if page.visit.url.endswith(".docx"):
        yield DecisionRecord(tribunal=Tribunal.MN_WCCA, text_sha256=page.text_sha256, locator=Locator(row=1))


def linked(page: Page) -> Iterator[Query]:
    if page.visit.url.endswith("/list"):
        yield from (Query(link, once=True) for link in page.links("a"))


def test_a_text_that_an_earlier_reading_harmed_is_read_anew_without_asking(
    publisher: Publisher, fetcher: Fetcher, data: Data, make_source: MakeSource, make_docx: Callable[..., bytes]
) -> None:
    board = make_source(decided, linked, complete=False, start=(publisher.url("/list"),))
    publisher.pages["/list"] = ("text/html", b"<a href=/a.docx>one</a>")
    publisher.pages["/a.docx"] = (DOCX, make_docx("The opinion is not persuasive."))
    fetch(board, fetcher, *data)
    (first,) = data.records.sightings("xx_board")
    assert fetch(board, fetcher, *data).pages == 1
    harmed = data.snapshots.keep_text(first.snapshot, "The opinion is persuasive.", "python-docx 1.2.0")
    data.records.write(
        data.records.report("xx_board") or described(board.source, data.records),
        [first.model_copy(update={"record": first.record.model_copy(update={"text_sha256": harmed.sha256})})],
    )
    assert fetch(board, fetcher, *data).pages == 2
    (anew,) = data.records.sightings("xx_board")
    assert (anew.record, anew.snapshot) == (first.record, first.snapshot)
    assert publisher.asked == ["/list", "/a.docx", "/list", "/list"]


def test_a_text_is_kept_in_the_encoding_that_its_publisher_named(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore
) -> None:
    publisher.pages["/a"] = ("text/html; charset=iso-8859-2", "<p>Łukasz Wójcik</p>".encode("iso-8859-2"))
    visit = fetcher.get(publisher.url("/a"), source="xx_board").visit
    assert saved_page(visit, snapshots).text == "Łukasz Wójcik\n"


def test_where_a_run_began_survives_a_kill_and_a_cut_note(tmp_path: Path) -> None:
    first = Resumed(tmp_path, "xx_board")
    assert (first.begun(7), first.begin(7), Resumed(tmp_path, "xx_board").begin(12)) == (7, 7, 7)
    (tmp_path / ".xx_board.begun").write_text("1")
    assert Resumed(tmp_path, "xx_board").begun(12) == 12
    first.end()
    first.end()
    assert Resumed(tmp_path, "xx_board").begin(12) == 12

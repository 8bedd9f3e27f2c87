"""Several sources at once, stopped and told apart."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from examiner_db.progress import Underway
from examiner_db.record_store import RecordStore
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Health
from scrapers.fetch import Fetcher, NoContactError, Pace
from scrapers.page import Page
from scrapers.rounds import InterruptedRunError, Round, Sleep
from scrapers.source import SourceModule
from tests.publisher import Publisher, publishing

MakeSource = Callable[..., SourceModule]
ROW = "Physician,License,Action,Effective,PDF\nOstrander,900001,License revoked,03/05/2021,a.pdf\n"
MakeRound = Callable[..., Round]


@pytest.fixture
def publishers() -> Iterator[list[Publisher]]:
    with ExitStack() as stack:
        found = [stack.enter_context(publishing()) for _ in range(3)]
        for one in found:
            one.pages["/list"] = ("text/csv", ROW.encode())
        yield found


@pytest.fixture
def make_round(publishers: list[Publisher], snapshots: SnapshotStore, records: RecordStore) -> MakeRound:
    allowed = [("127.0.0.1", one.server_port) for one in publishers]

    def make(said: list[str] | None = None, **settings: float) -> Round:
        def new_fetcher(pace: Pace, sleep: Sleep) -> Fetcher:
            return Fetcher(snapshots, "c@example.org", allow_private=allowed, sleep=sleep, pace=pace, retries=0)

        progress = (said if said is not None else []).append
        requests = records.root.parent / "requests"
        return Round(new_fetcher, snapshots, records, requests, progress, **{"delay": 0.0, **settings})  # type: ignore[arg-type]

    return make


def sources(publishers: list[Publisher], make_source: MakeSource, **facts: object) -> list[SourceModule]:
    return [make_source(slug=f"x{n}_board", start=(one.url("/list"),), **facts) for n, one in enumerate(publishers)]


def test_reports_come_in_order_and_one_failure_stops_nobody_else(
    publishers: list[Publisher], make_source: MakeSource, make_round: MakeRound
) -> None:
    del publishers[1].pages["/list"]
    said: list[str] = []
    reports = make_round(said).reports(sources(publishers, make_source))
    assert [(one.slug, one.health) for one in reports] == [
        ("x0_board", Health.OK), ("x1_board", Health.FAILED), ("x2_board", Health.OK),
    ]  # fmt: skip
    assert [line for line in said if not isinstance(line, Underway)] == [
        "x1_board stopped: the publisher answered 404; the page moved or went: correct the source"
    ]


def test_sources_are_read_at_the_same_time(
    publishers: list[Publisher], make_source: MakeSource, make_round: MakeRound
) -> None:
    """Each waits in its parse for all the others: one after the other they would wait for ever."""
    together = threading.Barrier(3, timeout=20)

    def read(_page: Page) -> Iterator[None]:
        together.wait()
        yield from ()

    modules = sources(publishers, make_source, parse=read, complete=False, expect=range(5))
    assert [one.health for one in make_round().reports(modules)] == [Health.OK] * 3


def test_two_sources_of_one_host_leave_it_time(
    publishers: list[Publisher], make_source: MakeSource, make_round: MakeRound
) -> None:
    modules = [make_source(slug=f"x{n}_board", start=(publishers[0].url("/list"),)) for n in range(3)]
    began = time.monotonic()
    make_round(delay=0.2).reports(modules)
    # Three pages and three times robots.txt: five pauses between them.
    assert time.monotonic() - began >= 1.0
    assert publishers[0].asked == ["/list"] * 3


def test_a_source_can_ask_for_more_time(
    publishers: list[Publisher], make_source: MakeSource, make_round: MakeRound
) -> None:
    (module, *_) = sources(publishers, make_source, delay=0.5)
    began = time.monotonic()
    make_round().reports([module])
    assert time.monotonic() - began >= 0.5


def test_an_interruption_ends_all_sources_and_what_was_received_is_kept(
    publishers: list[Publisher], make_source: MakeSource, make_round: MakeRound, snapshots: SnapshotStore
) -> None:
    one = make_round(delay=600)
    modules = sources(publishers, make_source)
    threading.Timer(0.5, one.stop.set).start()
    began = time.monotonic()
    with pytest.raises(InterruptedRunError):
        one.reports(modules)
    assert time.monotonic() - began < 20
    assert snapshots.visits() == []
    assert [report.records for report in make_round().reports(modules)] == [1, 1, 1]


def test_a_run_that_is_to_end_ends_after_a_page(make_round: MakeRound) -> None:
    one = make_round()
    one._say("a page")
    one.stop.set()
    with pytest.raises(InterruptedRunError):
        one._say("another page")
    with pytest.raises(InterruptedRunError):
        one._sleep(600)


def test_a_fault_of_the_program_is_raised_where_it_is_seen(
    publishers: list[Publisher], make_source: MakeSource, make_round: MakeRound
) -> None:
    def read(page: Page) -> Iterator[float]:
        yield 1 / page.delivered

    with pytest.raises(ZeroDivisionError, match="division by zero"):
        make_round().reports(sources(publishers, make_source, parse=read))


def test_nobody_is_asked_without_a_contact(
    publishers: list[Publisher], make_source: MakeSource, snapshots: SnapshotStore, records: RecordStore
) -> None:
    def new_fetcher(pace: Pace, sleep: Sleep) -> Fetcher:
        return Fetcher(snapshots, "", sleep=sleep, pace=pace)

    one = Round(new_fetcher, snapshots, records, records.root.parent / "requests", lambda _line: None)
    with pytest.raises(NoContactError):
        one.reports(sources(publishers, make_source))
    assert [one.asked for one in publishers] == [[], [], []]

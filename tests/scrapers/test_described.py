"""What a source's file says reaches the records folder, whatever has run."""

from collections.abc import Callable

from examiner_db.record_store import RecordStore
from examiner_db.vocabulary import Health
from scrapers.described import blank, described
from scrapers.page import Page
from scrapers.run import Run
from scrapers.source import SourceModule

MakeSource = Callable[..., SourceModule]
ROW = "Physician,License,Action,Effective,PDF\nOstrander,900001,License revoked,03/05/2021,a.pdf\n"


def test_a_source_that_never_ran_is_known(records: RecordStore, make_source: MakeSource) -> None:
    source = make_source(share_alike="Open Database License 1.0", matters="It shows orders.").source
    report = described(source, records)
    assert records.reports() == [report] == [blank(source)]
    assert (report.health, report.expected, report.share_alike) == (
        Health.NEVER_RUN, (1, 999), "Open Database License 1.0",
    )  # fmt: skip


def test_what_the_file_says_now_replaces_what_it_said(
    records: RecordStore, make_source: MakeSource, make_page: Callable[..., Page]
) -> None:
    run = Run(make_source())
    run.read(make_page(ROW))
    ran = run.write(records, complete=True)
    after = described(make_source(terms="other terms", gaps="other gaps").source, records)
    assert after == ran.model_copy(update={"terms": "other terms", "gaps": "other gaps"})
    assert records.report("xx_board") == after


def test_a_paused_source_says_so_and_still_reads_files(
    records: RecordStore, make_source: MakeSource, make_page: Callable[..., Page]
) -> None:
    module = make_source(paused="the board forbids programs")
    assert described(module.source, records).health is Health.PAUSED
    run = Run(module)
    run.read(make_page(ROW))
    report = run.write(records, complete=False)
    assert (report.health, report.reason, report.records) == (Health.PAUSED, "the board forbids programs", 1)
    assert described(module.source, records) == report
    assert described(make_source().source, records).health is Health.OK

"""Pages, documents and a small source of our own for the tests of the scrapers; nobody in them exists."""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pytest
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from examiner_db.record_store import RecordStore
from examiner_db.records import DisciplineRecord, Mention, Record
from examiner_db.snapshots import SnapshotStore, Visit
from examiner_db.vocabulary import DisciplineKind
from scrapers.fetch import Fetcher
from scrapers.page import Page, Text
from scrapers.source import Query, Source, SourceModule
from tests.publisher import Publisher, publishing

MakePage = Callable[..., Page]
MakeSource = Callable[..., SourceModule]

KINDS = {"License revoked": DisciplineKind.REVOCATION, "Public reprimand": DisciplineKind.REPRIMAND}


@pytest.fixture
def make_page() -> MakePage:
    """A page with these bytes, as if it had been fetched."""

    def make(content: bytes | str, text: str | None = None, **facts: Any) -> Page:
        url = facts.pop("url", "https://board.example.gov/orders/list.html")
        known = {
            "url": url,
            "final_url": facts.pop("final_url", url),
            "retrieved_at": "2026-09-01T08:00:00+00:00",
            "sha256": "ab" * 32,
            "size": len(content),
            "status": 200,
            "media_type": "text/html",
            "source": "xx_board",
        }
        visit = Visit.model_validate({**known, **facts})
        kept = None if text is None else (lambda: Text(text, "cd" * 32))
        return Page(visit, content.encode() if isinstance(content, str) else content, kept)

    return make


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """A PDF of these pages, each a list of lines or of ``(x, y, text)``."""

    def make(pages: Sequence[Sequence[str | tuple[float, float, str]]], **canvas: Any) -> bytes:
        file = io.BytesIO()
        sheet = Canvas(file, pagesize=letter, invariant=1, **canvas)
        for page in pages:
            for number, line in enumerate(page):
                x, y, text = (72, 720 - 14 * number, line) if isinstance(line, str) else line
                sheet.drawString(x, y, text)
            sheet.showPage()
        sheet.save()
        return file.getvalue()

    return make


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    """A DOCX of paragraphs, or of tables given as lists of rows."""

    def make(*blocks: str | list[list[str]]) -> bytes:
        document = docx.Document()
        for block in blocks:
            if isinstance(block, str):
                document.add_paragraph(block)
                continue
            table = document.add_table(rows=len(block), cols=len(block[0]))
            for row, cells in zip(table.rows, block, strict=True):
                for cell, text in zip(row.cells, cells, strict=True):
                    cell.text = text
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()

    return make


def read_board(page: Page) -> Iterator[Record]:
    """The smallest scraper: a CSV of orders."""
    for row in page.csv_rows(ignore={"PDF"}):
        if row.optional("License") is None:
            row.skip("no license")
            continue
        yield DisciplineRecord(
            mention=Mention(name=row.take("Physician"), license=row.take("License"), license_state="XX"),
            authority="XX Board",
            kind=KINDS[row.take("Action")],
            effective_on=row.date("Effective", "%m/%d/%Y"),
            text=row.take("Action"),
            locator=row.locator,
        )


@pytest.fixture
def make_source() -> MakeSource:
    """A source of the board's CSV, with whatever a test wants to be different."""

    def make(
        parse: Callable[[Page], Iterator[Record]] = read_board,
        follow: Callable[[Page], Iterator[str | Query]] | None = None,
        ask: Any = None,
        recognizes: Callable[[Page], bool] | None = None,
        **facts: Any,
    ) -> SourceModule:
        known: dict[str, Any] = {
            "slug": "xx_board",
            "publisher": "Example State Medical Board",
            "jurisdiction": "US-XX",
            "title": "Public orders",
            "address": "https://board.example.gov",
            "holds": "orders",
            "terms": "public",
            "gaps": "none",
            "expect": range(1, 1_000),
            "complete": True,
        }
        return SourceModule(Source(**{**known, **facts}), parse, follow, ask, recognizes)

    return make


class Data(NamedTuple):
    """A data folder: what was received, and what it says."""

    snapshots: SnapshotStore
    records: RecordStore


@pytest.fixture
def data(snapshots: SnapshotStore, records: RecordStore) -> Data:
    return Data(snapshots, records)


@pytest.fixture
def snapshots(tmp_path: Path) -> SnapshotStore:
    return SnapshotStore(tmp_path / "data")


@pytest.fixture
def records(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "data")


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    with publishing() as one:
        yield one


@pytest.fixture
def fetcher(publisher: Publisher, snapshots: SnapshotStore) -> Iterator[Fetcher]:
    allowed = [("127.0.0.1", publisher.server_port)]
    with Fetcher(snapshots, "test@example.org", allow_private=allowed, delay=0, retries=0) as opened:
        yield opened

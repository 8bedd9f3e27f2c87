"""What a visit may say on a page: when, and in words how; where to is for the redirect alone."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore, UnknownSnapshotError, Visit
from web.release.kept import KeptPages, VisitLine, public_address, visit_lines

HERE = "https://board.example.gov/orders/1"


def visit(url: str = HERE, **changes: Any) -> Visit:
    usual: dict[str, Any] = {
        "url": url, "final_url": url, "retrieved_at": "2026-02-03T10:00:00+00:00", "sha256": "a" * 64, "size": 1,
        "status": 200, "media_type": "text/html", "source": "xx_board",
    }  # fmt: skip
    return Visit(**{**usual, **changes})


@pytest.mark.parametrize(
    ("received", "how"),
    [
        (visit(), "fetched from the publisher"),
        (visit(status=304), "still the same at the publisher"),
        (visit("file:///home/me/plumtree.pdf"), "imported from a file"),
    ],
)
def test_how_it_came_is_said_in_words(received: Visit, how: str) -> None:
    assert visit_lines([received]) == (VisitLine("2026-02-03T10:00:00+00:00", None, how),)


def test_a_file_downloaded_earlier_is_dated(tmp_path: Path) -> None:
    (line,) = visit_lines([visit((tmp_path / "a.csv").as_uri(), as_of="2014-05-29")])
    assert line.as_of == "2014-05-29"


@pytest.mark.parametrize(
    ("visits", "address"),
    [
        ([], None),
        ([visit()], HERE),
        ([visit(), visit(final_url=HERE + "-moved")], HERE + "-moved"),
        ([visit("file:///x"), visit()], HERE),
        ([visit("file:///x")], None),
        ([visit(), visit(private=True)], None),
    ],
)
def test_the_public_address_is_the_last_one_of_what_is_public(visits: list[Visit], address: str | None) -> None:
    assert public_address(visits) == address


def test_texts_and_visits_are_read_from_the_store(tmp_path: Path) -> None:
    store, kept = SnapshotStore(tmp_path), KeptPages(tmp_path)
    assert kept.visits("a" * 64) == []
    received = store.keep([b"page"], url=HERE, source="xx_board", media_type="text/html")
    text = store.keep_text(received.sha256, "the page's text\f", "plain 1")
    assert kept.visits(received.sha256) == [received]
    assert kept.text(text.sha256) == "the page's text\f"
    with pytest.raises(UnknownSnapshotError):
        kept.text("../../etc/passwd")


def test_many_threads_see_every_visit_once(tmp_path: Path) -> None:
    store, kept = SnapshotStore(tmp_path), KeptPages(tmp_path)
    first = store.keep([b"page"], url=HERE, source="xx_board", media_type="text/html")
    for _ in range(200):
        store.revisit(first)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: len(kept.visits(first.sha256)), range(40)))
    assert set(found) == {201}

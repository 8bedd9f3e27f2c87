import hashlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from examiner_db.snapshots import (
    DamagedError,
    KeptText,
    SnapshotError,
    SnapshotStore,
    UnknownSnapshotError,
    Visit,
)
from examiner_db.vocabulary import Tribunal

PAGE = b"<p>Order of the board</p>"
SHA256 = hashlib.sha256(PAGE).hexdigest()
URL = "https://board.example.gov/orders"
Keep = Callable[..., Visit]


def files(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def test_a_kept_page_is_one_file_under_its_hash_and_one_line(tmp_path: Path, store: SnapshotStore, keep: Keep) -> None:
    visit = keep(PAGE)

    assert files(tmp_path) == {"snapshots/index.jsonl", f"snapshots/{SHA256[:2]}/{SHA256}"}
    assert store.document(SHA256) == tmp_path / "snapshots" / SHA256[:2] / SHA256
    assert store.read_bytes(SHA256) == PAGE
    assert (tmp_path / "snapshots/index.jsonl").read_text() == visit.model_dump_json() + "\n"
    assert store.visits() == [visit]


def test_facts_not_given_have_the_usual_values(keep: Keep) -> None:
    visit = keep(PAGE, retrieved_at="2026-03-05T14:00:00+00:00")

    assert visit == Visit(
        url=URL,
        final_url=URL,
        retrieved_at="2026-03-05T14:00:00+00:00",
        sha256=SHA256,
        size=len(PAGE),
        status=200,
        media_type="text/html",
        source="xx_medical_board",
    )


def test_every_fact_survives_the_index(tmp_path: Path, keep: Keep) -> None:
    visit = keep(
        PAGE,
        final_url=URL + "/2026",
        retrieved_at="2026-03-05T14:00:00Z",
        as_of="2014-05",
        status=200,
        etag='"x"',
        last_modified="Thu, 05 Mar 2026 14:00:00 GMT",
        tribunal=Tribunal.MN_WCCA,
        private=True,
        file_name='order "final".pdf',
        asked_for="ex-1",
    )

    assert SnapshotStore(tmp_path).visits() == [visit]


def test_nothing_is_written_before_something_is_kept(tmp_path: Path) -> None:
    store = SnapshotStore(tmp_path / "data")

    assert store.visits() == []
    assert store.last_visit(URL) is None
    assert store.kept_text(SHA256) is None
    assert not (tmp_path / "data").exists()


def test_the_same_page_twice_is_one_file_with_two_visits(tmp_path: Path, store: SnapshotStore, keep: Keep) -> None:
    first = keep(PAGE, retrieved_at="2026-03-05T14:00:00Z")
    second = keep(PAGE, retrieved_at="2026-03-06T14:00:00Z")

    assert files(tmp_path) == {"snapshots/index.jsonl", f"snapshots/{SHA256[:2]}/{SHA256}"}
    assert store.visits() == [first, second]
    assert store.last_visit(URL) == second


def test_visits_are_told_apart_by_source(store: SnapshotStore, keep: Keep) -> None:
    keep(PAGE)
    other = keep(b"x", source="yy_board", url="https://yy.example.gov/")

    assert store.visits("yy_board") == [other]
    assert store.visits("zz_board") == []


def test_a_revisit_notes_that_the_bytes_are_still_there(tmp_path: Path, store: SnapshotStore, keep: Keep) -> None:
    first = keep(PAGE, retrieved_at="2014-05-29T10:00:00Z", as_of="2014-05-29", etag='"x"')
    again = store.revisit(first, retrieved_at="2026-03-05T14:00:00Z", asked_for="ex-1")

    changes = {"retrieved_at": "2026-03-05T14:00:00Z", "as_of": None, "status": 304, "asked_for": "ex-1"}
    assert again == first.model_copy(update=changes)
    assert store.visits() == [first, again]
    assert files(tmp_path) == {"snapshots/index.jsonl", f"snapshots/{SHA256[:2]}/{SHA256}"}


def test_a_broken_stream_leaves_nothing_and_its_error_passes_through(tmp_path: Path, store: SnapshotStore) -> None:
    def broken() -> Iterator[bytes]:
        yield b"half of a page"
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        store.keep(broken(), url=URL, source="xx_medical_board", media_type="text/html")

    assert files(tmp_path) == set()
    assert store.visits() == []


def test_a_large_page_is_written_as_it_comes(store: SnapshotStore) -> None:
    sizes = []

    def chunks() -> Iterator[bytes]:
        for _ in range(64):
            yield b"x" * 65536
            incoming = next((store._folder / "incoming").iterdir())
            sizes.append(incoming.stat().st_size)

    visit = store.keep(chunks(), url=URL, source="xx_medical_board", media_type="text/plain")

    assert visit.size == 64 * 65536
    assert sizes[32] >= 31 * 65536


def test_an_empty_page_is_a_page(store: SnapshotStore, keep: Keep) -> None:
    visit = keep(b"")

    assert (visit.size, store.read_bytes(visit.sha256)) == (0, b"")


@pytest.mark.parametrize("name", ["0" * 64, "", "../index.jsonl", "../../secret", SHA256.upper(), SHA256 + "\n"])
def test_what_is_not_kept_has_no_file(store: SnapshotStore, keep: Keep, name: str) -> None:
    keep(PAGE)

    with pytest.raises(UnknownSnapshotError, match=r"^nothing is kept under '"):
        store.document(name)
    with pytest.raises(UnknownSnapshotError):
        store.read_text(name)


def test_a_path_is_not_taken_for_a_hash(tmp_path: Path, store: SnapshotStore, keep: Keep) -> None:
    keep(PAGE)
    index = tmp_path / "snapshots/index.jsonl"
    assert index.exists()

    with pytest.raises(UnknownSnapshotError):
        store.read_bytes(str(index))


def test_bytes_changed_on_disk_are_not_passed_off_as_received(store: SnapshotStore, keep: Keep) -> None:
    keep(PAGE)
    store.document(SHA256).write_bytes(PAGE.replace(b"Order", b"Praise"))

    with pytest.raises(DamagedError, match=r"no longer holds the bytes that were received"):
        store.read_bytes(SHA256)


def test_keeping_the_page_again_heals_a_damaged_file(store: SnapshotStore, keep: Keep) -> None:
    keep(PAGE)
    store.document(SHA256).write_bytes(b"")
    keep(PAGE)

    assert store.read_bytes(SHA256) == PAGE


def test_a_text_is_kept_character_for_character(tmp_path: Path, store: SnapshotStore) -> None:
    text = "Page one\r\nof «two»\r\f\x00page two\u2028\n"
    kept = store.keep_text(SHA256, text, "pypdf 7.1.0")

    own = hashlib.sha256(text.encode()).hexdigest()
    assert kept == KeptText(snapshot=SHA256, sha256=own, extractor="pypdf 7.1.0", pages=2)
    assert store.read_text(own) == text
    assert files(tmp_path) == {"snapshots/texts.jsonl", f"snapshots/texts/{own[:2]}/{own}"}


def test_texts_of_several_extractors_stand_side_by_side(tmp_path: Path, store: SnapshotStore) -> None:
    old = store.keep_text(SHA256, "a text", "pypdf 7.1.0")
    new = store.keep_text(SHA256, "a  text", "pypdf 8.0.0")

    assert store.kept_text(SHA256) == new
    assert store.kept_text(SHA256, "pypdf 7.1.0") == old
    assert store.kept_text(SHA256, "docx 1") is None
    assert SnapshotStore(tmp_path).kept_text(SHA256) == new


def test_a_text_kept_twice_is_one_line(tmp_path: Path, store: SnapshotStore) -> None:
    once = store.keep_text(SHA256, "a text", "pypdf 7.1.0")

    assert store.keep_text(SHA256, "a text", "pypdf 7.1.0") == once
    assert len((tmp_path / "snapshots/texts.jsonl").read_text().splitlines()) == 1


def test_a_text_that_is_not_unicode_is_refused(tmp_path: Path, store: SnapshotStore) -> None:
    with pytest.raises(SnapshotError, match=r"^pypdf 7\.1\.0 made a text of \S+ that is not Unicode at character 3$"):
        store.keep_text(SHA256, "abc\ud800", "pypdf 7.1.0")
    assert files(tmp_path) == set()


def test_what_a_kill_left_is_removed_after_a_day_and_not_before(tmp_path: Path, keep: Keep) -> None:
    keep(PAGE)
    folder = tmp_path / "snapshots/incoming"
    for name, hours in (("old", 25), ("young", 23)):
        (folder / name).write_bytes(b"half")
        written = time.time() - hours * 3600
        os.utime(folder / name, (written, written))
    keep(PAGE)

    assert [path.name for path in folder.iterdir()] == ["young"]

"""The machine refuses, and nothing is lost: a full disk, a closed folder, no server, another build that runs."""

import os
import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from examiner_db.releases import Releases
from tests.path.conftest import DOCKETS, Command, Write, decision, dockets


@pytest.mark.parametrize("url", ["nowhere", "mysql://clerk:secret@host/db", "postgres:5432"])
def test_an_address_of_no_server_is_not_repeated(command: Command, data: Path, url: str) -> None:
    done = command(data, "build", EXAMINER_DB_URL=url)
    assert (done.code, done.out) == (2, "")
    assert done.complaint == "EXAMINER_DB_URL: found something else, expected postgresql://user@host/database"


ANY = (("import", "{file}"), ("build",), ("search", "Brankov"), ("sources",), ("desk", "accept", "x"), ("serve",))


@pytest.mark.parametrize("words", ANY, ids=" ".join)
def test_a_data_folder_that_is_a_file(command: Command, write: Write, words: tuple[str, ...]) -> None:
    file = write("good.txt", decision(31))
    done = command(file, *(word.format(file=file) for word in words))
    assert (done.code, done.out) == (2, "")
    assert done.complaint == f"EXAMINER_DB_DATA: found the file {file}, expected a folder"


@pytest.mark.parametrize("words", [("import", "{file}"), ("build",), ("desk", "accept", "x")], ids=" ".join)
def test_a_data_folder_that_may_not_be_written(
    command: Command, tmp_path: Path, write: Write, words: tuple[str, ...]
) -> None:
    below = tmp_path / "closed" / "data"
    file = write("good.txt", decision(31))
    below.parent.mkdir()
    with may_not_write(below.parent):
        done = command(below, *(word.format(file=file) for word in words))
    assert (done.code, done.out) == (2, "")
    assert str(below) in done.complaint
    assert "Permission denied" in done.complaint or "Read-only" in done.complaint


@contextmanager
def may_not_write(folder: Path) -> Iterator[None]:
    """Close a folder; to the superuser nothing is closed, so somebody else tries."""
    folder.chmod(0o555)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        folder.chmod(0o755)


@contextmanager
def full_disk(limit: int) -> Iterator[None]:
    """No file may grow beyond so many bytes, which a program meets as it meets a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


LIMITS = {"the page": 500, "the record": 2_500, "the first rows": 20_000, "the last rows": 300_000}


@pytest.mark.parametrize("limit", LIMITS.values(), ids=LIMITS.keys())
def test_a_full_disk_leaves_everything_as_it_was(command: Command, data: Path, write: Write, limit: int) -> None:
    before = (data / "current").read_text()
    file = write("good.txt", decision(31))
    with full_disk(limit):
        done = command(data, "import", file, "--tribunal", "mn_wcca", "--public")
    assert done.code == 2
    assert str(data) in done.complaint
    assert "what was there before is whole" in done.complaint
    assert (data / "current").read_text() == before
    assert dockets(data) == DOCKETS
    assert list((data / "releases" / ".scratch").iterdir()) == []
    assert command(data, "import", file, "--tribunal", "mn_wcca", "--public").code == 0
    assert dockets(data) == [*DOCKETS, "WC31-9931"]


def test_a_full_disk_at_the_desk(command: Command, data: Path) -> None:
    with full_disk((data / "desk.sqlite").stat().st_size):
        done = command(data, "desk", "hold", "x", "--reason", "because " * 4_000)
    assert done.code == 2
    assert done.complaint
    assert command(data, "build").code == 0


def test_a_second_build_waits_its_turn_and_what_was_imported_is_kept(
    command: Command, data: Path, write: Write
) -> None:
    file = write("good.txt", decision(31))
    with Releases(data).building():
        building, importing = command(data, "build"), command(data, "import", file, "--tribunal", "mn_wcca")
    for done in (building, importing):
        assert done.code == 2
        assert done.complaint == f"another build is running in {data}; wait for it to end, then run this again"
    assert dockets(data) == DOCKETS
    assert command(data, "build").code == 0
    assert dockets(data) == [*DOCKETS, "WC31-9931"]


def test_a_release_that_somebody_removed_is_missed_and_built_again(command: Command, data: Path) -> None:
    for release in (data / "releases").iterdir():
        shutil.rmtree(release)
    for words in (("search", "Brankov"), ("profile", "Brankov")):
        done = command(data, *words)
        assert (done.code, done.out) == (2, "")
        assert done.complaint == f"no release in {data}: run `examiner-db import` or `examiner-db build` first"
    assert command(data, "build").code == 0
    assert dockets(data) == DOCKETS


@pytest.mark.parametrize(
    ("lost", "sentence"),
    [
        ("snapshots/index.jsonl", "of which no visit is noted; restore snapshots/index.jsonl"),
        ("snapshots/texts/*/*", "nothing is kept under "),
    ],
)
def test_a_store_from_which_something_was_taken_is_one_sentence(
    command: Command, data: Path, lost: str, sentence: str
) -> None:
    before = (data / "current").read_text()
    for path in data.glob(lost):
        path.unlink()
    done = command(data, "build")
    assert (done.code, done.out) == (2, "")
    assert sentence in done.complaint
    assert (data / "current").read_text() == before
    assert dockets(data) == DOCKETS

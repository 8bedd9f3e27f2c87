"""Which reader it is: another source, lexicon, model or library is another reader."""

import re
import shutil
from pathlib import Path

import pytest

from examiner_db.readings import reader_version, version
from examiner_db.readings.version import ROOT, fingerprint


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the sources that a reading follows from."""
    for pattern in version.SOURCES:
        for path in ROOT.glob(pattern):
            copy = tmp_path / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    return tmp_path


def test_it_is_the_same_every_time() -> None:
    assert reader_version() == fingerprint(ROOT)
    assert re.fullmatch(r"[0-9a-f]{16}", reader_version())


def test_it_does_not_depend_on_where_the_package_stands(package: Path) -> None:
    assert fingerprint(package) == fingerprint(ROOT)


@pytest.mark.parametrize(
    "changed",
    [
        "reading/stages.py",
        "reading/lexicon/words/names.py",
        "reading/learned/weigher.onnx",
        "vocabulary.py",
        "records.py",
    ],
)
def test_another_source_or_model_is_another_reader(package: Path, changed: str) -> None:
    (package / changed).write_bytes((package / changed).read_bytes() + b"\n")
    assert fingerprint(package) != fingerprint(ROOT)


def test_a_new_or_renamed_part_of_the_lexicon_is_another_reader(package: Path) -> None:
    known = fingerprint(package)
    (package / "reading/lexicon/new.py").write_text("")
    new = fingerprint(package)
    (package / "reading/lexicon/new.py").rename(package / "reading/lexicon/newer.py")
    assert len({known, new, fingerprint(package)}) == 3


def test_what_no_reading_follows_from_is_not_asked(package: Path) -> None:
    (package / "build.py").write_text("")
    (package / "reading/notes.txt").write_text("")
    assert fingerprint(package) == fingerprint(ROOT)


def test_another_library_is_another_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    known = fingerprint(ROOT)
    monkeypatch.setattr(version, "version", lambda _library: "0")
    assert fingerprint(ROOT) != known

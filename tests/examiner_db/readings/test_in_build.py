"""A build with kept readings is the build without them."""

from pathlib import Path

import pytest

from examiner_db.build import build
from examiner_db.reading.types import Reading
from examiner_db.readings import ReadingStore, reading_store
from examiner_db.vocabulary import Tribunal
from tests.release import built


def files(data: Path) -> list[Path]:
    return sorted(path for path in (data / "readings").rglob("*") if path.is_file())


def fail(text: str, _tribunal: Tribunal | None = None) -> list[Reading]:
    message = f"{len(text)} characters"
    raise ValueError(message)


def test_with_and_without_kept_readings_the_content_is_the_same(data: Path) -> None:
    first = built(data)
    known = files(data)
    assert len(known) == first["rows"]["decision"] == 3
    second = built(data)
    for path in known:
        path.unlink()
    third = built(data)
    assert first["content"] == second["content"] == third["content"]
    assert files(data) == known


def test_a_build_with_nothing_new_reads_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = built(data)
    monkeypatch.setattr(reading_store, "read", fail)
    assert built(data)["content"] == first["content"]


def test_a_damaged_reading_is_read_again_and_said_so(data: Path) -> None:
    first = built(data)
    path = files(data)[0]
    path.write_text("nothing")
    told: list[str] = []
    assert build(data, progress=told.append)["content"] == first["content"]
    assert [line for line in told if str(path) in line] == [
        f"{path}: found something else, expected the readings of a text; it is read again"
    ]


def test_texts_that_cannot_be_read_are_left_out_by_name(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_store, "read", fail)
    info = built(data)
    assert "decision" not in info["rows"] or info["rows"]["decision"] == 0
    assert len(info["unread"]) == 3
    assert all("ValueError: " in line and line.startswith("text ") for line in info["unread"])


def test_a_sound_build_leaves_nothing_out(data: Path) -> None:
    assert built(data)["unread"] == []


def test_a_public_build_forgets_no_private_reading(data: Path) -> None:
    built(data)
    known = files(data)
    built(data, public_only=True)
    assert files(data) == known


def test_a_release_holds_no_reading_by_itself(data: Path) -> None:
    built(data)
    assert not list((data / "releases").rglob("*.any"))
    assert ReadingStore(data).unread == {}

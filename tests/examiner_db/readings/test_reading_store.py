"""Readings that are kept: equal to new ones, of this reader and no other, and read again where they are not sound."""

import hashlib
import shutil
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import Reading
from examiner_db.readings import Asked, ReadingStore, reader_version, reading_store
from examiner_db.snapshots import DamagedError, SnapshotStore, UnknownSnapshotError
from examiner_db.vocabulary import Tribunal

TEXT = """WORKERS' COMPENSATION COURT OF APPEALS
No. WC14-990{number}
BACKGROUND
The employee injured her knee. She treated with Dr. Ingrid Solbakken. At the request of the employer and insurer, Dr. \
Odile Brankov examined the employee. Dr. Brankov opined that the knee condition was not related to the work injury.
DECISION
The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. Brankov. We affirm.
"""

PLAIN = """WORKERS' COMPENSATION COURT OF APPEALS
No. WC14-990{number}
DECISION
We affirm.
"""
"""Of nobody, so that a new process need not learn the rules on physicians before it reads it."""


@pytest.fixture
def told() -> list[str]:
    """Where the store's steps go."""
    return []


@pytest.fixture
def store(tmp_path: Path, told: list[str]) -> ReadingStore:
    return ReadingStore(tmp_path, told.append)


def kept(root: Path, count: int, wording: str = TEXT) -> dict[Asked, str]:
    """So many kept texts."""
    snapshots = SnapshotStore(root)
    texts = [wording.format(number=number) for number in range(count)]
    return {
        Asked(snapshots.keep_text(f"{number:064x}", text, "plain").sha256): text for number, text in enumerate(texts)
    }


def files(root: Path) -> list[Path]:
    return sorted(path for path in (root / "readings").rglob("*") if path.is_file())


def never(_text: str, _tribunal: Tribunal | None = None) -> list[Reading]:
    message = "this text was read before"
    raise AssertionError(message)


def test_what_is_kept_is_what_is_read(tmp_path: Path, store: ReadingStore, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = kept(tmp_path, 3)
    new = [read(text) for text in texts.values()]
    assert [len(readings[0].physicians) for readings in new] == [2, 2, 2]
    store.fill(texts)
    monkeypatch.setattr(reading_store, "read", never)
    assert [store.read(text) for text in texts.values()] == new


def test_a_text_nobody_asked_for_is_read_and_kept(store: ReadingStore, monkeypatch: pytest.MonkeyPatch) -> None:
    text = TEXT.format(number=1)
    found = store.read(text, Tribunal.MN_WCCA)
    assert found == read(text, Tribunal.MN_WCCA)
    monkeypatch.setattr(reading_store, "read", never)
    assert store.read(text, Tribunal.MN_WCCA) == found


def test_another_tribunal_is_another_question(tmp_path: Path, store: ReadingStore) -> None:
    text = TEXT.format(number=1)
    assert store.read(text, Tribunal.ECAB)[0].tribunal == Tribunal.ECAB
    assert store.read(text)[0].tribunal == Tribunal.MN_WCCA
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    folder = tmp_path / "readings" / reader_version() / sha256[:2]
    assert files(tmp_path) == sorted([folder / f"{sha256}.any", folder / f"{sha256}.{Tribunal.ECAB}"])


def test_it_says_what_it_did(tmp_path: Path, store: ReadingStore, told: list[str]) -> None:
    texts = kept(tmp_path, 3)
    store.fill([*texts, *texts])
    store.fill(texts)
    assert told == [
        "[######--------------] 1 of 3 texts read",
        "[#############-------] 2 of 3 texts read",
        "[####################] 3 of 3 texts read",
        "read 3 texts; 0 were read before",
        "read 0 texts; 3 were read before",
    ]


def test_nothing_asked_is_nothing_said(store: ReadingStore, told: list[str]) -> None:
    store.fill([])
    assert told == []


@pytest.mark.parametrize(
    "damage",
    [b"", b"no reading", b"0" * 64 + b"\n[]", hashlib.sha256(b"{}").hexdigest().encode() + b"\n{}"],
    ids=["empty", "other", "wrong hash", "other shape"],
)
def test_what_is_not_sound_is_named_and_read_again(
    tmp_path: Path, store: ReadingStore, told: list[str], damage: bytes
) -> None:
    text = TEXT.format(number=1)
    sound = store.read(text)
    (path,) = files(tmp_path)
    content = path.read_bytes()
    path.write_bytes(damage)
    assert store.read(text) == sound
    assert told == [f"{path}: found something else, expected the readings of a text; it is read again"]
    assert path.read_bytes() == content


def test_one_changed_letter_is_noticed(tmp_path: Path, store: ReadingStore, told: list[str]) -> None:
    text = TEXT.format(number=1)
    sound = store.read(text)
    (path,) = files(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"Brankov", b"Brankow", 1))
    assert store.read(text) == sound
    assert len(told) == 1


def test_readings_of_another_reader_are_removed(tmp_path: Path, store: ReadingStore) -> None:
    store.read(TEXT.format(number=1))
    other = tmp_path / "readings" / "0123456789abcdef"
    shutil.copytree(tmp_path / "readings" / reader_version(), other)
    store.fill([])
    assert not other.exists()
    assert len(files(tmp_path)) == 1


def test_texts_that_nobody_asks_for_any_more_are_forgotten(tmp_path: Path, store: ReadingStore) -> None:
    first, second = kept(tmp_path, 2)
    store.fill([first, second])
    store.forget_all_but([second])
    assert [path.stem for path in files(tmp_path)] == [second.text_sha256]


def test_a_text_that_makes_the_reader_fail_is_named_and_the_others_are_read(
    tmp_path: Path, store: ReadingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = kept(tmp_path, 3)
    strange = list(texts)[1]

    def reader(text: str, tribunal: Tribunal | None) -> list[Reading]:
        if text == texts[strange]:
            message = "strange\n  words"
            raise RecursionError(message)
        return read(text, tribunal)

    monkeypatch.setattr(reading_store, "read", reader)
    store.fill(texts)
    assert store.unread == {strange: "RecursionError: strange words"}
    assert len(files(tmp_path)) == 2


def test_many_texts_are_read_by_several_processes(
    tmp_path: Path, store: ReadingStore, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = kept(tmp_path, 70, PLAIN)
    new = [read(text) for text in texts.values()]
    store.fill(texts)
    assert len(files(tmp_path)) == 70
    assert told[-1] == "read 70 texts; 0 were read before"
    assert store.unread == {}
    monkeypatch.setattr(reading_store, "read", never)
    assert [store.read(text) for text in texts.values()] == new
    assert [readings[0].tribunal for readings in new] == [Tribunal.MN_WCCA] * 70


def test_a_text_that_is_not_kept_or_damaged_stops_the_run(tmp_path: Path, store: ReadingStore) -> None:
    with pytest.raises(UnknownSnapshotError):
        store.fill([Asked("0" * 64)])
    (asked,) = kept(tmp_path, 1)
    (tmp_path / "snapshots" / "texts" / asked.text_sha256[:2] / asked.text_sha256).write_text("other words")
    with pytest.raises(DamagedError):
        store.fill([asked])


def test_a_disk_that_refuses_leaves_nothing_half_written(
    tmp_path: Path, store: ReadingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        store.read(TEXT.format(number=1))
    assert files(tmp_path) == []

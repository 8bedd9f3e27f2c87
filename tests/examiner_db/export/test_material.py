"""What is taken into an export, what is left out of it, and that it says so."""

import shutil
from pathlib import Path

import pytest

from examiner_db.export.material import Material, NothingToExportError, Taken, gather, origins
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record import UnknownPhysicianError
from tests.examiner_db.export.cast import SITE, Exported
from tests.release import current


def test_private_rows_are_left_out_unless_they_are_asked_for(exported: Exported, orla: Material) -> None:
    asked = exported("orla-fennimore", private=True)
    assert not any(row.decision.private for row in orla.record.opinions)
    assert not any(row.decision.private for row in orla.record.weighings)
    assert [row.decision.decided_on for row in asked.record.opinions if row.decision.private] == ["2021-03-05"]
    assert len(asked.record.opinions) == len(orla.record.opinions) + 1


def test_one_who_is_known_from_private_files_alone_is_exported_only_when_asked_for(exported: Exported) -> None:
    with pytest.raises(NothingToExportError, match="private files alone"):
        exported("lucan-marchbanks")
    assert len(exported("lucan-marchbanks", private=True).record.opinions) == 1


def test_what_the_desk_holds_is_left_out_and_counted(exported: Exported, orla: Material) -> None:
    row = orla.record.opinions[0]
    short = exported("orla-fennimore", held=frozenset({row.id}))
    assert row.id not in {one.id for one in short.record.opinions}
    assert short.held == {"opinions": 1}
    assert short.withheld
    assert short.record.figures == ()
    assert orla.held == {}


def test_a_held_physician_is_not_exported(exported: Exported) -> None:
    with pytest.raises(NothingToExportError, match="dispute"):
        exported("orla-fennimore", held=frozenset({"orla-fennimore"}))


def test_nobody_is_not_exported(exported: Exported) -> None:
    with pytest.raises(UnknownPhysicianError):
        exported("nobody")


def test_every_row_has_its_document(orla: Material) -> None:
    listed = {line.provenance.document_id for line in orla.listed}
    assert listed
    assert {origin.document_id for origin in origins(orla.record)} | listed == set(orla.documents)
    assert all(one.bytes_kept and one.text_kept for one in orla.documents.values())


def test_a_page_that_is_no_longer_kept_is_known_to_be_missing(exported_data: Path, tmp_path: Path) -> None:
    data = Path(shutil.copytree(exported_data, tmp_path / "data"))
    taken = Taken(SITE, "r", "2026-02-04", private=False)
    with current(data) as session:
        whole = gather(session, "ansgar-dellwood", SnapshotStore(data), taken)
        (sha256,) = whole.documents
        SnapshotStore(data).document(sha256).unlink()
        short = gather(session, "ansgar-dellwood", SnapshotStore(data), taken)
    assert (whole.documents[sha256].bytes_kept, short.documents[sha256].bytes_kept) == (True, False)
    assert short.documents[sha256].text_kept

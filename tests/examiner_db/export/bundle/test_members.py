"""A bundle of a record: whole, checkable, the same bytes each time, and nobody's name in it who must not be."""

import csv
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from examiner_db.export.bundle import Evidence, bundle, evidence
from examiner_db.export.bundle.members import record_sha256, verifier
from examiner_db.export.bundle.verify import NEEDED, verify
from examiner_db.export.material import Taken, gather
from examiner_db.export.packet import packet
from examiner_db.export.tables import PRIVATE, SAMPLE, TABLES
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record.withheld import HELD_ROWS
from tests.examiner_db.export.cast import SITE
from tests.release import current
from tests.web.world import CLAIMANT

HEAD = "ab" * 32
Gathered = Callable[..., Evidence]


@pytest.fixture(scope="module")
def gathered(exported_data: Path) -> Gathered:
    """What stands behind an id, on a fixed day."""

    def found(ident: str, *, data: Path = exported_data, private: bool = False, **wanted: Any) -> Evidence:
        taken = Taken(SITE, "20260203T100000Z", "2026-02-04", private)
        snapshots = SnapshotStore(data)
        with current(data) as session:
            material = gather(session, ident, snapshots, taken, wanted.pop("held", ()))
            return evidence(session, material, snapshots, wanted.pop("head", HEAD), **wanted)

    return found


@pytest.fixture(scope="module")
def orla(gathered: Gathered) -> Evidence:
    return gathered("orla-fennimore")


@pytest.fixture(scope="module")
def written(orla: Evidence) -> bytes:
    return bundle(orla)


def opened(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def readings(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in opened(data)["readings.jsonl"].decode().split("\n") if line]


def rows(found: Evidence) -> dict[str, Any]:
    """Every row of a record, by its id."""
    kinds = [*(getattr(found.material.record, kind) for kind in HELD_ROWS), found.material.listed]
    return {row.id: row for kind in kinds for row in kind}


def words(data: bytes, name: str) -> str:
    return " ".join(opened(data)[name].decode().split())


def test_a_bundle_holds(orla: Evidence, written: bytes) -> None:
    found = verify(written)
    assert found.holds
    assert found.checked[1:] == [
        f"quotes that stand at their place in a text: 84; without a text here: {len(rows(orla)) - 84}",
        f"originals: 0; documents of which the hash alone is here: {len(orla.material.documents)}",
        "records of exchanges with publishers (WARC): 0",
        "time stamp of an authority (RFC 3161): there is none",
    ]


def test_its_members_are_those_that_its_paper_names(written: bytes) -> None:
    members = opened(written)
    folders = {name.partition("/")[0] + "/" for name in members if "/" in name}
    named = {line.split(":")[0] for line in members["README.txt"].decode().splitlines() if ":" in line}
    assert folders == {"tables/", "texts/"}
    assert {*(name for name in members if "/" not in name), *folders} - named == {"README.txt", "manifest.sha256"}
    assert set(NEEDED) <= set(members)
    assert members["verify.py"].decode() == verifier()


def test_the_same_record_gives_the_same_bytes(orla: Evidence, written: bytes, gathered: Gathered) -> None:
    assert bundle(gathered("orla-fennimore")) == written
    taken = replace(orla.material.taken, on="2026-03-01", release_id="20260301T000000Z")
    later = opened(bundle(replace(orla, material=replace(orla.material, taken=taken), head="cd" * 32)))
    unlike = {name for name, data in opened(written).items() if later[name] != data}
    assert unlike == {"stamp.json", "manifest.json", "manifest.sha256"}
    assert set(later) == set(opened(written))


def test_the_hash_of_the_record_is_the_same_whenever_and_however_a_bundle_is_made(
    orla: Evidence, written: bytes, gathered: Gathered
) -> None:
    told = verify(written)
    assert told.record == record_sha256(orla)
    assert verify(written, told.record).holds
    taken = replace(orla.material.taken, on="2026-03-01", release_id="20260301T000000Z")
    later = verify(bundle(replace(orla, material=replace(orla.material, taken=taken), head="cd" * 32)))
    assert (later.record, later.sha256 == told.sha256) == (told.record, False)
    (small, whole) = (gathered("tobias-quillfeather", originals=asked) for asked in (False, True))
    assert verify(bundle(small)).record == verify(bundle(whole)).record == record_sha256(small)
    assert record_sha256(gathered("orla-fennimore", held={orla.material.record.opinions[0].id})) != told.record


@pytest.mark.parametrize("name", ["verify.py", "limits.txt", "tables/opinions.csv", "documents.json", "stamp.json"])
def test_one_flipped_byte_fails_with_its_name(name: str, written: bytes) -> None:
    with ZipFile(BytesIO(written)) as archive:
        info = archive.getinfo(name)
    altered = bytearray(written)
    altered[info.header_offset + 30 + len(name) + info.file_size // 2] ^= 0x01
    assert any(name in fault for fault in verify(bytes(altered)).faults)


def test_every_row_of_the_record_is_a_line_with_its_quote(orla: Evidence, written: bytes) -> None:
    found, whole = readings(written), rows(orla)
    assert {line["id"]: line["quote"] for line in found} == {key: row.provenance.quote for key, row in whole.items()}
    for line in found:
        row = whole[line["id"]]
        assert line["document"] == row.provenance.document_id
        assert line["read_by"] == row.provenance.read_by
        assert hasattr(row, "decision") == (line["decision"] is not None)
    says = next(line["says"] for line in found if line["kind"] == "opinions")
    assert {"issue", "direction", "value", "review", "counts"} <= set(says)


def test_both_offsets_lead_to_the_words(orla: Evidence, written: bytes, exported_data: Path) -> None:
    members, store = opened(written), SnapshotStore(exported_data)
    kept = {ident: store.read_text(text.decision.text_sha256) for ident, text in orla.texts.items()}
    moved = 0
    for line in readings(written):
        if line["text"]:
            shown = members[line["text"]].decode()
            assert shown[line["start"] : line["end"]] == line["quote"]
            assert kept[line["decision"]][line["kept_start"] : line["kept_end"]] == line["quote"]
            moved += line["start"] != line["kept_start"]
    assert moved >= 80  # The claimant's name stands before each quote, and its label is shorter.


def test_the_claimant_is_nowhere(written: bytes) -> None:
    members = opened(written)
    surname = CLAIMANT.split()[-1].lower().encode()
    assert [name for name, data in members.items() if surname in data.lower()] == []
    assert all(b"[claimant]" in data for name, data in members.items() if name.startswith("texts/"))


def test_documents_have_their_hash_and_how_they_came(orla: Evidence, written: bytes) -> None:
    found = json.loads(opened(written)["documents.json"])
    assert [one["sha256"] for one in found] == sorted(orla.material.documents)
    assert {one["original"] for one in found} == {None}
    assert all(one["received"] == [_RECEIVED] for one in found)
    listed = {(one["sha256"], exhibit["number"]) for one in found for exhibit in one["exhibits"]}
    assert listed == {(one.sha256, one.number) for one in packet(orla.material).exhibits}
    decided = [decision for one in found for decision in one["decisions"]]
    assert {decision["id"] for decision in decided} == set(orla.texts)
    assert all(decision["taken_out"] >= 2 for decision in decided)


_RECEIVED = {
    "at": "2026-02-03T10:00:00+00:00",
    "as_of": None,
    "from": "the publisher",
    "status": 200,
    "last_modified": None,
    "captured": False,
}


def test_the_stamp_says_when_of_what_and_at_which_head(written: bytes) -> None:
    assert json.loads(opened(written)["stamp.json"]) == {
        "made_on": "2026-02-04",
        "release": "20260203T100000Z",
        "record": f"{SITE}examiners/orla-fennimore",
        "made_by": "examiner-db 0.1.0",
        "audit_head": HEAD,
    }


def test_tables_open_in_a_spreadsheet(orla: Evidence, written: bytes) -> None:
    members = opened(written)
    assert {f"tables/{name}.csv" for name in TABLES} <= set(members)
    lines = list(csv.DictReader(StringIO(members["tables/opinions.csv"].decode("utf-8-sig"), newline="")))
    assert {line["id"] for line in lines} == {row.id for row in orla.material.record.opinions}
    assert "'=cmd" in members["tables/publications.csv"].decode()


def test_the_certification_is_a_form_that_nobody_signed(written: bytes) -> None:
    form = words(written, "certification.txt")
    assert "UNSIGNED TEMPLATE" in form
    assert "902(13)" in form
    assert "902(14)" in form
    assert "[I declare under penalty of perjury" in form
    assert form.endswith("Executed on [date], at [place]. [signature] [printed name]")
    assert "I computed the SHA-256 of [which files]" in form
    assert "{" not in form


def test_the_limits_say_what_is_left_out(orla: Evidence, written: bytes) -> None:
    said = words(written, "limits.txt")
    for sentence in (*orla.material.record.cannot_see, "WARC", "RFC 3161", "hearsay", "a PDF or a page"):
        assert " ".join(sentence.split()) in said
    assert "no desk" not in said
    assert "Private files of your own are left out" in said


def test_without_a_desk_there_is_no_head_and_it_says_so(gathered: Gathered) -> None:
    data = bundle(gathered("tobias-quillfeather", head=None))
    assert json.loads(opened(data)["stamp.json"])["audit_head"] is None
    assert "there is no head of an audit chain" in words(data, "limits.txt")
    assert verify(data).holds


def test_originals_only_when_they_are_asked_for(gathered: Gathered, exported_data: Path) -> None:
    found = gathered("tobias-quillfeather", originals=True)
    data = bundle(found)
    members = opened(data)
    originals = {name.removeprefix("originals/") for name in members if name.startswith("originals/")}
    assert originals == set(found.material.documents)
    assert all(members[f"originals/{one}"] == SnapshotStore(exported_data).read_bytes(one) for one in originals)
    for paper in ("README.txt", "limits.txt"):
        assert "claimants are named in them" in words(data, paper)
    assert verify(data).holds


def test_private_rows_only_when_they_are_asked_for(written: bytes, gathered: Gathered) -> None:
    asked = bundle(gathered("orla-fennimore", private=True))
    assert len(readings(asked)) == len(readings(written)) + 2
    assert words(asked, "README.txt").count(PRIVATE) == 1
    private = [one for one in json.loads(opened(asked)["documents.json"]) if one["private"]]
    assert len(private) == 1
    assert PRIVATE not in words(written, "README.txt")
    assert not any(one["private"] for one in json.loads(opened(written)["documents.json"]))


def test_what_the_desk_holds_is_left_out_text_and_all_and_counted(orla: Evidence, gathered: Gathered) -> None:
    gone = orla.material.record.opinions[0].decision.id
    data = bundle(gathered("orla-fennimore", held={gone}))
    assert f"texts/{gone}.txt" not in opened(data)
    assert gone not in {line["decision"] for line in readings(data)}
    assert gone.encode() not in b"".join(opened(data).values())
    assert "Withheld while a dispute is open, of the opinions: 1." in words(data, "limits.txt")
    assert verify(data).holds


def test_a_sample_says_that_it_is_one(orla: Evidence) -> None:
    taken = replace(orla.material.taken, sample=True)
    data = bundle(replace(orla, material=replace(orla.material, taken=taken)))
    assert SAMPLE in words(data, "README.txt")


def test_what_is_missing_is_named_and_the_rest_still_holds(
    exported_data: Path, tmp_path: Path, gathered: Gathered
) -> None:
    data = Path(shutil.copytree(exported_data, tmp_path / "data"))
    whole = gathered("tobias-quillfeather", data=data)
    store = SnapshotStore(data)
    (text,) = whole.texts.values()
    store.document(text.decision.document_id).unlink()
    sha256 = text.decision.text_sha256
    (data / "snapshots" / "texts" / sha256[:2] / sha256).unlink()
    short = bundle(gathered("tobias-quillfeather", data=data, originals=True))
    assert "The saved page is missing here" in words(short, "limits.txt")
    assert "The text read from the page is missing here" in words(short, "limits.txt")
    assert not any(name.startswith("texts/") for name in opened(short))
    assert {line["text"] for line in readings(short)} == {None}
    found = verify(short)
    assert found.holds
    assert "documents of which the hash alone is here: 1" in found.checked[2]

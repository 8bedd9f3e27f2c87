"""The verifier: what was written holds, and nothing else does, whatever is done to a bundle and whoever made it."""

import ast
import json
import struct
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from examiner_db.export.bundle import verify as room
from examiner_db.export.bundle.members import verifier
from examiner_db.export.bundle.verify import CANNOT, NEEDED, Findings, archived, sealed, verify

TEXT = "Dr. Vossbrinck held that [claimant] can work."
QUOTE = "[claimant] can work"
READING = {"text": "texts/aa.txt", "start": 25, "end": 44, "quote": QUOTE}
Members = dict[str, bytes]


def members(**changes: bytes) -> Members:
    """A small bundle's members before they are sealed; ``changes`` are by name with ``_`` for the dot."""
    small: Members = dict.fromkeys(NEEDED, b"words\n")
    small["stamp.json"] = b"{}\n"
    small["documents.json"] = b"[]\n"
    small["readings.jsonl"] = (json.dumps(READING) + "\n").encode()
    small["texts/aa.txt"] = TEXT.encode()
    return small | {name.replace("_", "."): data for name, data in changes.items()}


SMALL = archived(sealed(members()))


def faults(data: bytes) -> list[str]:
    return verify(data).faults


def names_of(data: bytes) -> list[str]:
    with ZipFile(BytesIO(data)) as archive:
        return archive.namelist()


def test_what_was_written_holds() -> None:
    found = verify(SMALL)
    assert found.holds
    assert found.checked == [
        "members whose SHA-256 and size the manifest lists: 7",
        "quotes that stand at their place in a text: 1; without a text here: 0",
        "originals: 0; documents of which the hash alone is here: 0",
        "records of exchanges with publishers (WARC): 0",
        "time stamp of an authority (RFC 3161): there is none",
    ]


def test_the_hash_that_was_stated_must_be_the_bundles() -> None:
    found = verify(SMALL)
    assert verify(SMALL, f" {found.sha256.upper()}\n").holds
    assert verify(SMALL, found.record).holds
    assert verify(SMALL, "0" * 64).faults == [f"the bundle: its SHA-256 is {found.sha256}, and {'0' * 64} was stated"]


def test_members_are_in_order_of_one_date_and_not_compressed() -> None:
    with ZipFile(BytesIO(SMALL)) as archive:
        listed = archive.infolist()
    assert [info.filename for info in listed] == sorted(info.filename for info in listed)
    assert {(info.date_time, info.compress_type) for info in listed} == {((1980, 1, 1, 0, 0, 0), ZIP_STORED)}


def test_no_byte_can_be_flipped() -> None:
    """Every byte of a whole bundle: contents, headers, dates, the list of members and its end."""
    unnoticed = []
    for place in range(len(SMALL)):
        altered = bytearray(SMALL)
        altered[place] ^= 0x21
        if not faults(bytes(altered)):
            unnoticed.append(place)
    assert unnoticed == []


@pytest.mark.parametrize("name", names_of(SMALL))
def test_a_flipped_byte_fails_with_the_name_of_its_member(name: str) -> None:
    with ZipFile(BytesIO(SMALL)) as archive:
        info = archive.getinfo(name)
    begins = info.header_offset + 30 + len(name)
    for place in (begins, begins + info.file_size // 2, begins + info.file_size - 1):
        altered = bytearray(SMALL)
        altered[place] ^= 0x01
        assert any(name in fault for fault in faults(bytes(altered)))


@pytest.mark.parametrize("name", names_of(SMALL))
def test_a_header_that_says_another_date_fails_with_the_name_of_its_member(name: str) -> None:
    with ZipFile(BytesIO(SMALL)) as archive:
        at = archive.getinfo(name).header_offset + 10
    altered = bytearray(SMALL)
    altered[at] ^= 0x01
    assert faults(bytes(altered)) == [f"{name}: byte {at} of the bundle is not as the members give it"]


@pytest.mark.parametrize("cut", [0, 1, 22, 100, len(SMALL) - 1])
def test_a_bundle_that_is_cut_short_is_no_bundle(cut: int) -> None:
    assert any("no whole zip archive" in fault for fault in faults(SMALL[:cut]))


@pytest.mark.parametrize("altered", [SMALL + b"more", b"more" + SMALL, SMALL + SMALL])
def test_nothing_stands_before_or_behind_the_members(altered: bytes) -> None:
    assert faults(altered)


def changed(name: str, data: bytes | None) -> bytes:
    """The small bundle with one member changed after it was sealed, and packed anew with right checksums."""
    written = sealed(members())
    if data is None:
        del written[name]
    else:
        written[name] = data
    return archived(written)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("limits.txt", b"no limits\n", "limits.txt: it was changed"),
        ("limits.txt", None, "limits.txt: it is missing"),
        ("texts/bb.txt", b"new", "texts/bb.txt: the manifest does not list it"),
        ("manifest.json", b"{}", "manifest.json: it lists no members"),
        ("manifest.json", b"\xff[", "manifest.json: it is not what manifest.sha256 says"),
        ("manifest.sha256", sealed(members())["manifest.sha256"] + b"\n", "manifest.sha256: it names other members"),
        ("manifest.sha256", b"0", "manifest.json: it is not what manifest.sha256 says"),
        ("manifest.sha256", None, "manifest.json: it is not what manifest.sha256 says"),
        ("documents.json", b"{", "documents.json: not as a bundle has it"),
        ("documents.json", b"[" * 100_000, "documents.json: not as a bundle has it"),
        ("readings.jsonl", b"[]\n", "readings.jsonl: not as a bundle has it"),
        ("readings.jsonl", b"\xff\n", "readings.jsonl: not as a bundle has it"),
    ],
)
def test_a_member_that_is_changed_missing_or_new_is_named(name: str, data: bytes | None, says: str) -> None:
    assert any(fault.startswith(says) for fault in faults(changed(name, data)))


def resealed(**changes: bytes) -> list[str]:
    """What is found in a bundle whose maker sealed something else."""
    return faults(archived(sealed(members(**changes))))


@pytest.mark.parametrize(
    "reading",
    [
        {**READING, "start": 24},
        {**READING, "quote": "cannot work"},
        {**READING, "text": "texts/none.txt"},
        {**READING, "start": 0, "end": 0, "quote": ""},
    ],
)
def test_a_quote_that_does_not_stand_where_it_is_said_to_is_named_by_its_line(reading: dict[str, object]) -> None:
    lines = "".join(json.dumps(one) + "\n" for one in (READING, reading)).encode()
    (fault,) = resealed(readings_jsonl=lines)
    assert fault.startswith("readings.jsonl, line 2: its words do not stand in texts/")


def test_an_original_is_the_document_whose_hash_it_is_called_by() -> None:
    sha256 = "8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92"  # of 123456, as sha256sum prints it
    known = json.dumps([{"sha256": sha256}]).encode()
    right = members(documents_json=known) | {f"originals/{sha256}": b"123456"}
    assert faults(archived(sealed(right))) == []
    wrong = right | {f"originals/{sha256}": b"123457"}
    assert faults(archived(sealed(wrong))) == [f"originals/{sha256}: it is not the document whose hash it is called by"]
    unknown = members() | {f"originals/{sha256}": b"123456"}
    assert len(faults(archived(sealed(unknown)))) == 1


def packed(*written: tuple[str, bytes], compression: int = ZIP_STORED) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", compression) as archive:
        for name, data in written:
            archive.writestr(ZipInfo(name), data, compression)
    return file.getvalue()


@pytest.mark.parametrize(
    "name",
    ["../verify.py", "/etc/passwd", "texts/../verify.py", "C:\\x.txt", "texts/a/b.txt", "con:", "x\n.txt", "ſ.txt", ""],
)
def test_a_member_of_an_odd_name_is_not_read(name: str) -> None:
    found = faults(packed((name, b"x"), *sealed(members()).items()))
    assert any("no member of a bundle is called so" in fault for fault in found)


def test_a_member_that_would_unfold_is_not_read() -> None:
    bomb = packed(("limits.txt", b"\0" * 50_000_000), compression=ZIP_DEFLATED)
    assert len(bomb) < 100_000
    assert (
        faults(bomb)[0] == "the bundle: its members would unfold to more than its size, and so nothing of it was read"
    )
    small = packed(("limits.txt", b"a few words"), compression=ZIP_DEFLATED)
    assert "compressed or locked" in faults(small)[0]


def test_members_that_share_their_bytes_are_not_read() -> None:
    """A bomb without compression: many names in the list of members for one run of bytes."""
    data = bytearray(packed(("limits.txt", b"x" * 4000)))
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    listed = bytes(data[start:end]) * 50
    tail = bytearray(data[end:])
    tail[8:12] = struct.pack("<HH", 50, 50)
    tail[12:16] = struct.pack("<L", len(listed))
    assert "would unfold" in faults(bytes(data[:start]) + listed + bytes(tail))[0]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused() -> None:
    assert any(
        "it is there twice" in fault for fault in faults(packed(*sealed(members()).items(), ("limits.txt", b"y")))
    )


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.7", b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_bundle_does_not_hold(data: bytes) -> None:
    assert not verify(data).holds


def run(*arguments: object, script: Path) -> subprocess.CompletedProcess[str]:
    """Python alone: without what is installed (``-S``) and without the project (``-I``)."""
    return subprocess.run(
        [sys.executable, "-I", "-S", str(script), *map(str, arguments)], capture_output=True, text=True, check=False
    )


@pytest.fixture
def script(tmp_path: Path) -> Path:
    copy = tmp_path / "verify.py"
    copy.write_text(verifier())
    return copy


def test_the_script_needs_python_alone(script: Path, tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(SMALL)
    ran = run(file, "--sha256", verify(SMALL).sha256, script=script)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == room.report("bundle.zip", verify(SMALL))
    assert all(sentence in ran.stdout for sentence in CANNOT)
    file.write_bytes(SMALL[:-1])
    assert run(file, script=script).returncode == 1
    assert run(script=script).returncode == 2


def test_it_imports_the_standard_library_alone() -> None:
    tree = ast.parse(verifier())
    found = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    found |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert {name.partition(".")[0] for name in found} <= sys.stdlib_module_names


def test_a_report_says_at_once_that_a_bundle_does_not_hold() -> None:
    lines = room.report("x.zip", Findings("ab", faults=["limits.txt: it is missing"]))
    assert lines[:2] == ["x.zip: DOES NOT HOLD", "SHA-256 of the bundle: ab"]
    assert lines[3] == "fault: limits.txt: it is missing"

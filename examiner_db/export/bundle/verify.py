"""Check an evidence bundle of Examiner DB. Nothing is needed but this file and Python 3.10 or newer.

    python verify.py BUNDLE.zip
    python verify.py BUNDLE.zip --sha256 HASH     the hash of the bundle, or of the record, as it was stated

The same file is a module of Examiner DB, where ``archived`` writes bundles and ``examiner-db verify`` checks them, and
a member of every bundle. Exit code 0 if everything holds, 1 if something does not; each fault names its member.

A bundle is a zip of members that are not compressed, in the order of their names and all of one date, so that the same
members give the same bytes, nothing in it can unfold to more than its size, and no byte stands outside a member. The
SHA-256 of the record is that of the hashes of its readings and texts: no date, address or option changes it.
"""

import argparse
import hashlib
import json
import re
import struct
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from examiner_db.export.bundle.time_token import token

LARGEST = 2 * 1024**3
"""Bytes of a bundle beyond which it is not opened."""
MOST = 50_000
"""Members of a bundle beyond which it is not read."""
NEEDED = ("README.txt", "certification.txt", "documents.json", "limits.txt", "readings.jsonl", "stamp.json")
CANNOT = (
    "Whether a text is what a PDF or a page says: the text was extracted by the program that documents.json names.",
    "What stands behind [claimant] and [removed] in a text: the words were taken out, and only the original has them.",
    "Whether a publisher sent these bytes, and when: that rests on the word of whoever saved them.",
    "Whether a reading is right: compare each quote with the official copy.",
    "The head of the desk's audit chain in stamp.json: who has the desk checks it with `examiner-db desk verify`.",
    "Whether somebody changed a member and the manifest alike: compare the hash of the bundle with the one stated.",
)
"""What no check of a bundle by itself can find out."""
SIGNATURE = (
    "Whether the authority signed the time stamp, for which Python alone has no means. Take the authority's root "
    "certificate from the authority itself, as ROOT.pem, and beside the unpacked members: openssl ts -verify -data "
    "manifest.json -in manifest.tsr -CAfile ROOT.pem"
)
"""The same of a bundle with a time stamp; the command is completed with the certificates that are in the bundle."""
RECORD = ("readings.jsonl", "texts/")
SEALED = ("manifest.json", "manifest.pem", "manifest.tsr")
_NAME = re.compile(r"(?:(?:originals|tables|texts)/)?[A-Za-z0-9_]{1,100}(?:\.[a-z0-9]{1,10})?")
_UNREADABLE = (BadZipFile, ArithmeticError, EOFError, OSError, RuntimeError, ValueError, struct.error)
_MALFORMED = (AttributeError, LookupError, RecursionError, TypeError, ValueError)


@dataclass
class Findings:
    """What checking found: the hash of the bundle and of the record, every fault with its member, what was checked."""

    sha256: str
    record: str = ""
    faults: list[str] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    cannot: list[str] = field(default_factory=lambda: list(CANNOT))

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def archived(members: dict[str, bytes]) -> bytes:
    """The zip that holds ``members``: the same members give the same bytes."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_STORED) as archive:
        for name in sorted(members):
            info = ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o644 << 16
            archive.writestr(info, members[name])
    return file.getvalue()


def sealed(members: dict[str, bytes], stamp: Callable[[str], dict[str, bytes]] | None = None) -> dict[str, bytes]:
    """``members`` with a manifest that lists the SHA-256 and size of each, and with its own hash, and a time stamp.

    ``stamp`` makes of the manifest's hash the members that hold an authority's time stamp.
    """
    listed = {name: {"sha256": _sha256(data), "size": len(data)} for name, data in sorted(members.items())}
    manifest = (json.dumps({"format": "examiner-db bundle 1", "members": listed}, indent=1) + "\n").encode()
    whole = {**members, "manifest.json": manifest, **(stamp(_sha256(manifest)) if stamp else {})}
    return {**whole, "manifest.sha256": _seal(whole)}


def record_hash(hashes: Mapping[str, str]) -> str:
    """The SHA-256 of the record, of the hashes of members by their names."""
    lines = (f"{sha256}  {name}\n" for name, sha256 in sorted(hashes.items()) if name.startswith(RECORD))
    return _sha256("".join(lines).encode())


def verify(data: bytes, stated: str | None = None) -> Findings:
    """Check the bytes of a bundle; ``stated`` is its hash as somebody wrote it down."""
    found = Findings(_sha256(data))
    members = _members(data, found.faults)
    found.record = record_hash({name: _sha256(content) for name, content in members.items()})
    if stated is not None and stated.strip().lower() not in {found.sha256, found.record}:
        found.faults.append(f"the bundle: its SHA-256 is {found.sha256}, and {stated.strip()} was stated")
    if members or found.holds:
        _check_manifest(members, found)
    if found.holds:
        _check_order(members, data, found.faults)
    for name, check in _CHECKS.items():
        try:
            check(members, found)
        except _MALFORMED as error:
            found.faults.append(f"{name}: not as a bundle has it ({type(error).__name__})")
    return found


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _members(data: bytes, faults: list[str]) -> dict[str, bytes]:
    """Every member that can be read; nothing is read of an archive that would unfold."""
    try:
        archive = ZipFile(BytesIO(data))
    except _UNREADABLE as error:
        faults.append(f"the bundle: it is no whole zip archive ({error})")
        return {}
    listed = archive.infolist()
    if len(listed) > MOST or sum(info.file_size for info in listed) > len(data):
        faults.append("the bundle: its members would unfold to more than its size, and so nothing of it was read")
        return {}
    members: dict[str, bytes] = {}
    for info in listed:
        try:
            fault = _refusal(info, members)
            if not fault:
                members[info.filename] = archive.read(info)
        except _UNREADABLE as error:
            fault = f"damaged ({error})"
        if fault:
            faults.append(f"{info.filename[:120]!r}: {fault}")
    return members


def _refusal(info: ZipInfo, earlier: dict[str, bytes]) -> str:
    if not _NAME.fullmatch(info.filename):
        return "no member of a bundle is called so, and it was not read"
    if info.compress_type != ZIP_STORED or info.compress_size != info.file_size or info.flag_bits & 1:
        return "compressed or locked, as nothing in a bundle is, and it was not read"
    return "it is there twice" if info.filename in earlier else ""


def _check_manifest(members: dict[str, bytes], found: Findings) -> None:
    """Every member is as the manifest says, and the manifest and its time stamp as their own hashes say."""
    manifest, told = members.get("manifest.json", b""), members.get("manifest.sha256", b"")
    for name in SEALED if told != _seal(members) else ():
        if name in members and f"{_sha256(members[name])}  {name}\n".encode() not in told:
            found.faults.append(f"{name}: it is not what manifest.sha256 says, or one of the two was changed")
    if found.holds and told != _seal(members):
        found.faults.append("manifest.sha256: it names other members than there are")
    try:
        listed = {name: (told["sha256"], told["size"]) for name, told in json.loads(manifest)["members"].items()}
    except _MALFORMED:
        found.faults.append("manifest.json: it lists no members")
        return
    present = {name: data for name, data in members.items() if not name.startswith("manifest.")}
    for name in sorted({*listed, *present, *NEEDED}):
        if name not in present:
            found.faults.append(f"{name[:120]}: it is missing")
        elif name not in listed:
            found.faults.append(f"{name}: the manifest does not list it")
        elif listed[name] != (_sha256(present[name]), len(present[name])):
            found.faults.append(f"{name}: it was changed; its SHA-256 is not the one in the manifest")
    found.checked.append(f"members whose SHA-256 and size the manifest lists: {len(listed)}")


def _seal(members: dict[str, bytes]) -> bytes:
    return "".join(f"{_sha256(members[name])}  {name}\n" for name in SEALED if name in members).encode()


def _check_order(members: dict[str, bytes], data: bytes, faults: list[str]) -> None:
    """No byte of the archive is other than the members give it: headers and dates included."""
    written = archived(members)
    if written == data:
        return
    pairs = zip(written, data, strict=False)
    at = next((place for place, (ours, theirs) in enumerate(pairs) if ours != theirs), len(written))
    with ZipFile(BytesIO(written)) as archive:
        starts = [info.filename for info in archive.infolist() if info.header_offset <= at < archive.start_dir]
    where = starts[-1] if starts else "the archive's list of members"
    faults.append(f"{where}: byte {at} of the bundle is not as the members give it")


def _check_quotes(members: dict[str, bytes], found: Findings) -> None:
    """Every quote that has a text stands there, character for character."""
    texts: dict[str, str] = {}
    standing = without = 0
    for number, line in enumerate(members.get("readings.jsonl", b"").decode().split("\n"), 1):
        told = json.loads(line) if line else {"text": None}
        if not told["text"]:
            without += bool(line)
            continue
        name = str(told["text"])
        text = texts.setdefault(name, members.get(name, b"").decode())
        if text[told["start"] : told["end"]] != told["quote"] or not told["quote"]:
            found.faults.append(f"readings.jsonl, line {number}: its words do not stand in {name[:120]} where it says")
        else:
            standing += 1
    found.checked.append(f"quotes that stand at their place in a text: {standing}; without a text here: {without}")


def _check_originals(members: dict[str, bytes], found: Findings) -> None:
    """Every original has the hash by which it is called, and is one of the documents."""
    known = {told["sha256"] for told in json.loads(members.get("documents.json", b"[]"))}
    originals = {
        name.removeprefix("originals/"): data for name, data in members.items() if name.startswith("originals/")
    }
    for name, data in originals.items():
        if name not in known or _sha256(data) != name:
            found.faults.append(f"originals/{name}: it is not the document whose hash it is called by")
    bare = len(known - set(originals))
    found.checked.append(f"originals: {len(originals)}; documents of which the hash alone is here: {bare}")


def _check_capture(members: dict[str, bytes], found: Findings) -> None:
    """Every record of the exchanges with publishers (WARC) has its digests, and is about one of the documents."""
    known = {told["sha256"] for told in json.loads(members.get("documents.json", b"[]"))}
    data, at, records = members.get("capture.warc", b""), 0, 0
    while at < len(data):
        begins = data.index(b"\r\n\r\n", at) + 4
        told = dict(line.split(": ", 1) for line in data[at : begins - 4].decode().split("\r\n")[1:])
        block = data[begins : begins + int(told["Content-Length"])]
        stated = told.get("WARC-Payload-Digest", "sha256:").removeprefix("sha256:")
        payload = _sha256(block.partition(b"\r\n\r\n")[2]) if told["WARC-Type"] == "response" else stated
        if told["WARC-Block-Digest"] != f"sha256:{_sha256(block)}" or stated != payload or stated not in {"", *known}:
            found.faults.append(f"capture.warc, record {records + 1}: its digest is wrong, or of no document here")
        at, records = begins + len(block) + 4, records + 1
    found.checked.append(f"records of exchanges with publishers (WARC): {records}")


def _check_stamp(members: dict[str, bytes], found: Findings) -> None:
    """The time stamp is of the manifest; whether its authority signed it is another question."""
    if "manifest.tsr" not in members:
        found.checked.append("time stamp of an authority (RFC 3161): there is none")
        return
    told = token(members["manifest.tsr"])
    if told.sha256 != _sha256(members.get("manifest.json", b"")):
        found.faults.append(f"manifest.tsr: it is a time stamp of other bytes, whose SHA-256 is {told.sha256}")
    found.checked.append(f"time stamp of an authority (RFC 3161): of this manifest, and says {told.at}")
    found.cannot.append(SIGNATURE + (" -untrusted manifest.pem" if "manifest.pem" in members else ""))


_CHECKS: dict[str, Callable[[dict[str, bytes], Findings], None]] = {
    "readings.jsonl": _check_quotes,
    "documents.json": _check_originals,
    "capture.warc": _check_capture,
    "manifest.tsr": _check_stamp,
}


def report(name: str, found: Findings) -> list[str]:
    """The findings as lines to print."""
    return [
        f"{name}: {'holds' if found.holds else 'DOES NOT HOLD'}",
        f"SHA-256 of the bundle: {found.sha256}",
        f"SHA-256 of the record: {found.record}",
        *(f"fault: {fault}" for fault in found.faults),
        *(f"checked: {checked}" for checked in found.checked),
        *(f"cannot be checked here: {sentence}" for sentence in found.cannot),
    ]


def main() -> int:
    """Check the bundle that the command line names."""
    asked = argparse.ArgumentParser(description="Check an evidence bundle of Examiner DB.")
    asked.add_argument("bundle", type=Path)
    asked.add_argument("--sha256", help="the hash of the bundle or of the record, as it was stated")
    given = asked.parse_args()
    if given.bundle.stat().st_size > LARGEST:
        sys.stderr.write(f"{given.bundle} is larger than a bundle can be\n")
        return 1
    found = verify(given.bundle.read_bytes(), given.sha256)
    sys.stdout.write("\n".join(report(given.bundle.name, found)) + "\n")
    return 0 if found.holds else 1


if __name__ == "__main__":
    sys.exit(main())

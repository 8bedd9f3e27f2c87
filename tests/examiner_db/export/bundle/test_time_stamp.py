"""An authority's time on a hash: asked of a real OpenSSL, kept, read back, and refused when it is of anything else."""

import hashlib
import shutil
import subprocess
import threading
from pathlib import Path
from zipfile import ZipFile

import pytest

from examiner_db.export.bundle.time_stamp import TimeStampError, query, stamped
from examiner_db.export.bundle.time_token import MALFORMED, SHA256, elements, token
from examiner_db.export.bundle.verify import CANNOT, SIGNATURE, archived, report, sealed, verify
from scrapers.fetch import Authority, FetchError, TooLargeError, TooSlowError, UnavailableError, UnexpectedPageError
from tests.examiner_db.export.bundle.authority import Signer, openssl, serving, signer
from tests.examiner_db.export.bundle.test_verify import members

HASH = hashlib.sha256(b"a manifest").hexdigest()
SHA384 = bytes.fromhex("608648016503040202")
pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="OpenSSL is not installed")


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return signer(tmp_path_factory.mktemp("authority"))


def test_a_query_is_what_openssl_reads_in_it(tmp_path: Path) -> None:
    for nonce in (1, 127, 128, 2**63 - 1):
        (tmp_path / "query").write_bytes(query(HASH, nonce))
        said = openssl(tmp_path, "ts -query -in query -text").stdout.decode()
        assert "Hash Algorithm: sha256" in said
        assert "Certificate required: yes" in said
        assert f"Nonce: 0x{nonce:02X}\n" in said
        dumped = "".join(line[11:58].replace("-", " ") for line in said.splitlines() if line.startswith("    00"))
        assert dumped.replace(" ", "") == HASH


def test_a_reply_is_kept_with_its_certificates(signs: Signer) -> None:
    with serving(signs) as url:
        kept = stamped(HASH, Authority(url))
    told = token(kept["manifest.tsr"])
    assert told.sha256 == HASH
    said = openssl(signs.folder, "ts -reply -in reply -text").stdout.decode()
    day, clock, zone = told.at.split()
    assert (len(day), zone) == (10, "UTC")
    assert f"{clock} {day[:4]} GMT" in said
    sent = [(signs.folder / name).read_bytes() for name in ("signer.pem", "root.pem")]
    assert sorted(kept["manifest.pem"]) == sorted(b"".join(sent))
    assert all(one in kept["manifest.pem"] for one in sent)


def test_two_queries_about_one_hash_differ(signs: Signer) -> None:
    before = len(signs.asked)
    stamped(HASH, signs)
    stamped(HASH, signs)
    assert signs.asked[before] != signs.asked[before + 1]


def test_a_bundle_with_a_time_stamp_holds_and_openssl_says_so_by_the_command_it_prints(
    signs: Signer, tmp_path: Path
) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(archived(sealed(members(), lambda sha256: stamped(sha256, signs))))
    found = verify(file.read_bytes())
    assert found.holds
    assert found.checked[-1].startswith("time stamp of an authority (RFC 3161): of this manifest, and says 20")
    assert found.cannot == [*CANNOT, SIGNATURE + " -untrusted manifest.pem"]
    (line,) = (line for line in report("bundle.zip", found) if "openssl" in line)
    with ZipFile(file) as archive:
        archive.extractall(tmp_path)
    shutil.copy(signs.folder / "root.pem", tmp_path / "ROOT.pem")
    command = line.partition("openssl ")[2]
    assert b"Verification: OK" in openssl(tmp_path, command).stdout
    (tmp_path / "manifest.json").write_bytes(b"{}")
    with pytest.raises(subprocess.CalledProcessError):
        openssl(tmp_path, command)


def test_every_flipped_byte_of_a_time_stamp_is_found_with_its_member(signs: Signer) -> None:
    whole = sealed(members(), lambda sha256: stamped(sha256, signs))
    for name in ("manifest.tsr", "manifest.pem"):
        for place in range(0, len(whole[name]), 7):
            altered = bytearray(whole[name])
            altered[place] ^= 0x01
            faults = verify(archived(whole | {name: bytes(altered)})).faults
            assert any(name in fault for fault in faults)


def test_a_time_stamp_of_another_bundle_is_a_fault(signs: Signer) -> None:
    other = stamped(HASH, signs)
    (fault,) = verify(archived(sealed(members(), lambda _: other))).faults
    assert fault == f"manifest.tsr: it is a time stamp of other bytes, whose SHA-256 is {HASH}"
    (fault,) = verify(archived(sealed(members(), lambda _: {"manifest.tsr": b"rubbish"}))).faults
    assert fault.startswith("manifest.tsr: not as a bundle has it")


def test_an_authority_that_answers_about_another_hash_is_not_believed(signs: Signer) -> None:
    other = hashlib.sha256(b"other").hexdigest()
    with serving(lambda _: signs(query(other, 1))) as url, pytest.raises(TimeStampError, match=f"its time to {other}"):
        stamped(HASH, Authority(url))


def test_an_old_answer_is_not_believed(signs: Signer) -> None:
    old = signs(query(HASH, 1))
    with pytest.raises(TimeStampError, match="another question"):
        stamped(HASH, lambda _: old)


def test_a_refusal_is_told_in_the_authoritys_words(signs: Signer) -> None:
    refused = signs(query(HASH, 1).replace(SHA256, SHA384))
    with pytest.raises(TimeStampError, match=r"refused the request: \w+"):
        stamped(HASH, lambda _: refused)


@pytest.mark.parametrize(
    "rubbish", [b"", b"0", b"<html>", b"\x30\x80", b"\x30\x03\x02\x01\x00", b"\x30\x84" + b"\xff" * 9]
)
def test_rubbish_is_no_time_stamp(rubbish: bytes) -> None:
    with pytest.raises(TimeStampError, match="something else than a time stamp"):
        stamped(HASH, lambda _: rubbish)


def test_a_reply_that_is_cut_or_altered_anywhere_ends_in_one_of_the_errors(signs: Signer) -> None:
    whole = signs(query(HASH, 1))
    for place in range(len(whole)):
        altered = bytearray(whole)
        altered[place] ^= 0xFF
        for reply in (whole[:place], bytes(altered)):
            try:
                token(reply)
            except MALFORMED:
                continue
    with pytest.raises(MALFORMED):
        token(whole[: len(whole) // 2])
    assert elements(whole)[0].whole == whole


@pytest.mark.parametrize(
    ("status", "kind", "error", "says"),
    [
        (500, "text/plain", UnavailableError, "answered 500; try again later"),
        (200, "text/html", UnexpectedPageError, "answered 200 and text/html, where"),
        (404, "application/timestamp-reply", UnexpectedPageError, "check its address"),
    ],
)
def test_an_authority_that_fails_is_named(status: int, kind: str, error: type[FetchError], says: str) -> None:
    with serving(lambda _: b"x", status=status, kind=kind) as url, pytest.raises(error, match=says):
        Authority(url)(b"query")


def test_an_authority_that_hangs_or_talks_without_end_is_left() -> None:
    held = threading.Event()

    def hang(_: bytes) -> bytes:
        held.wait(5)
        return b""

    with serving(hang) as url, pytest.raises((TooSlowError, UnavailableError)):
        Authority(url, timeout=(1, 0.3), deadline=0.5)(b"query")
    held.set()
    with serving(lambda _: b"x" * 300_000) as url, pytest.raises(TooLargeError, match="more than 200,000 bytes"):
        Authority(url, max_bytes=200_000)(b"query")

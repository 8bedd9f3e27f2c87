"""Exchanges with publishers as WARC, read back by warcio, which is not ours; and nobody's address where none may be."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest
from warcio.archiveiterator import ArchiveIterator

from examiner_db.export.bundle import Evidence, bundle, evidence
from examiner_db.export.bundle.captures import capture
from examiner_db.export.bundle.verify import archived, sealed, verify
from examiner_db.export.material import Taken, gather
from examiner_db.snapshots import Exchange, SnapshotStore, Visit
from tests.examiner_db.export.cast import SITE
from tests.release import current
from tests.web.world import CLAIMANT

SURNAME = CLAIMANT.split()[-1]
EXCHANGE = Exchange(
    request=(f"GET /decisions/{SURNAME}.pdf HTTP/1.1", "Host: board.example.org", "User-Agent: ExaminerDB/1 (+clerk)"),
    response=(
        "HTTP/1.1 200 OK",
        "Date: Tue, 03 Feb 2026 10:00:00 GMT",
        f'Content-Type: text/plain; name="{SURNAME}.pdf"',
        f"Link: </decisions/{SURNAME}.pdf>; rel=self",
        "Server: records",
        "Content-Encoding: gzip",
        "Content-Length: 7",
    ),
    left_out=("set-cookie",),
)


class Read(NamedTuple):
    """One record as warcio reads it: its type, its headers, those of HTTP, and its body; and that its digests hold."""

    kind: str
    warc: dict[str, str]
    http: dict[str, str]
    start: str
    body: bytes


def read(data: bytes) -> Iterator[Read]:
    for record in ArchiveIterator(BytesIO(data), check_digests="raise"):
        told = record.http_headers
        body = record.raw_stream.read()
        assert record.digest_checker.passed is not False
        yield Read(
            record.rec_type,
            dict(record.rec_headers.headers),
            dict(told.headers) if told else {},
            f"{told.protocol} {told.statusline}" if told else "",
            body,
        )


@pytest.fixture(scope="module")
def fetched(exported_data: Path) -> Evidence:
    """What stands behind a name group with one decision, as if that had been fetched twice, with the originals."""
    snapshots = SnapshotStore(exported_data)
    with current(exported_data) as session:
        taken = Taken(SITE, "20260203T100000Z", "2026-02-04", private=False)
        material = gather(session, "tobias-quillfeather", snapshots, taken)
        found = evidence(session, material, snapshots, None, originals=True)
    return visited(found, *twice(found.visits[decided(found)][0]))


def decided(found: Evidence) -> str:
    """The document that holds the decision."""
    (text,) = found.texts.values()
    return text.decision.document_id


def visited(found: Evidence, *visits: Visit) -> Evidence:
    return replace(found, visits={**found.visits, decided(found): visits})


def twice(visit: Visit) -> Iterator[Visit]:
    again = EXCHANGE.model_copy(update={"response": ("HTTP/1.1 304 Not Modified", "Server: records")})
    address = f"https://board.example.org/decisions/{SURNAME}.pdf"
    yield visit.model_copy(update={"exchange": EXCHANGE, "final_url": address})
    later = {"exchange": again, "final_url": address, "status": 304, "retrieved_at": "2026-02-05T00:00:00+00:00"}
    yield visit.model_copy(update=later)


@pytest.fixture(scope="module")
def public(fetched: Evidence) -> Evidence:
    return replace(fetched, originals={})


def captured(found: Evidence) -> bytes:
    data = capture(found)
    assert data is not None
    return data


def test_with_the_original_a_record_is_the_whole_exchange(fetched: Evidence) -> None:
    about, request, answer, *_ = read(captured(fetched))
    sha256 = decided(fetched)
    assert (about.kind, request.kind, answer.kind) == ("warcinfo", "request", "response")
    assert b"WARC File Format 1.1" in about.body
    assert request.warc["WARC-Target-URI"].endswith(f"{SURNAME}.pdf")
    assert request.warc["WARC-Concurrent-To"] == answer.warc["WARC-Record-ID"]
    assert request.http == dict(line.split(": ", 1) for line in EXCHANGE.request[1:])
    assert (answer.start, answer.body) == ("HTTP/1.1 200 OK", fetched.originals[sha256])
    assert answer.warc["WARC-Payload-Digest"] == f"sha256:{sha256}"
    assert answer.warc["WARC-Date"] == "2026-02-03T10:00:00Z"
    assert answer.http["X-Archive-Orig-Content-Encoding"] == "gzip"
    assert answer.http["X-Archive-Orig-Content-Length"] == "7"
    assert answer.http["Content-Length"] == str(len(answer.body))
    assert "Content-Encoding" not in answer.http


def test_a_page_that_had_not_changed_is_a_revisit(fetched: Evidence) -> None:
    *_, answer = read(captured(fetched))
    assert (answer.kind, answer.start, answer.body) == ("revisit", "HTTP/1.1 304 Not Modified", b"")
    assert answer.warc["WARC-Profile"].endswith("/revisit/server-not-modified")
    assert answer.warc["WARC-Date"] == "2026-02-05T00:00:00Z"


def test_without_the_original_nothing_says_where_it_was(public: Evidence) -> None:
    data = captured(public)
    about, first, again = read(data)
    assert (about.kind, first.kind, again.kind) == ("warcinfo", "revisit", "revisit")
    assert first.warc["WARC-Profile"].endswith("/revisit/identical-payload-digest")
    assert first.warc["WARC-Target-URI"] == f"https://left-out.invalid/{decided(public)}"
    assert first.warc["WARC-Payload-Digest"] == f"sha256:{decided(public)}"
    assert set(first.http) == {
        *("Date", "Server", "X-Archive-Orig-Content-Encoding", "X-Archive-Orig-Content-Length", "Content-Length")
    }
    assert SURNAME.encode() not in data
    assert b"board.example.org" not in data


def test_records_have_names_of_their_own_and_the_same_each_time(fetched: Evidence) -> None:
    names = [one.warc["WARC-Record-ID"] for one in read(captured(fetched))]
    assert len(set(names)) == len(names) == 5
    assert captured(fetched) == captured(fetched)


def test_a_form_is_the_body_of_its_request(fetched: Evidence) -> None:
    sent = EXCHANGE.model_copy(update={"form": "name=Orla"})
    visit = fetched.visits[decided(fetched)][0].model_copy(update={"exchange": sent})
    assert list(read(captured(visited(fetched, visit))))[1].body == b"name=Orla"


def test_documents_that_no_exchange_was_kept_of_make_no_member(public: Evidence) -> None:
    nothing = visited(public, public.visits[decided(public)][0].model_copy(update={"exchange": None}))
    assert capture(nothing) is None
    members = opened(bundle(nothing))
    assert "capture.warc" not in members
    count = len(public.visits)
    assert f"not captured for {count} of {count} documents" in " ".join(members["limits.txt"].split())
    assert "capture.warc" not in members["README.txt"]


@pytest.mark.parametrize("kind", ["fetched", "public"])
def test_a_bundle_with_a_capture_holds_and_says_what_it_is(kind: str, request: pytest.FixtureRequest) -> None:
    found: Evidence = request.getfixturevalue(kind)
    data = bundle(found)
    told = verify(data)
    assert told.holds
    assert f"records of exchanges with publishers (WARC): {5 if kind == 'fetched' else 3}" in told.checked
    papers = opened(data)
    assert "capture.warc" in papers["README.txt"]
    limits = " ".join(papers["limits.txt"].split())
    assert "only the last request and its answer" in limits
    assert ("the bodies, the requests and every header" in limits) == (kind == "public")


def opened(data: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def faults_of(found: Evidence, altered: bytes) -> list[str]:
    """What is found in a bundle whose maker put something else for the capture."""
    with ZipFile(BytesIO(bundle(found))) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if not name.startswith("manifest")}
    return verify(archived(sealed(members | {"capture.warc": altered}))).faults


@pytest.mark.parametrize("field", ["WARC-Block-Digest: sha256:", "WARC-Payload-Digest: sha256:"])
def test_a_digest_that_is_not_the_records_is_a_fault(field: str, fetched: Evidence) -> None:
    whole = captured(fetched)
    at = whole.index(field.encode(), whole.index(b"WARC-Type: response")) + len(field)
    altered = whole[:at] + hashlib.sha256(b"other").hexdigest().encode() + whole[at + 64 :]
    assert faults_of(fetched, altered) == ["capture.warc, record 3: its digest is wrong, or of no document here"]
    assert faults_of(fetched, whole) == []


@pytest.mark.parametrize(
    "rubbish", [b"x", b"WARC/1.1\r\n\r\n", b"WARC/1.1\r\nContent-Length: -9\r\n\r\n", b"\xff\r\n\r\n"]
)
def test_what_is_no_capture_is_a_fault(rubbish: bytes, public: Evidence) -> None:
    (fault,) = faults_of(public, rubbish)
    assert fault.startswith("capture.warc: not as a bundle has it")

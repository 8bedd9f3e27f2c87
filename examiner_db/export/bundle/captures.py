"""The exchanges with publishers as WARC/1.1: how each document was asked for, and how it was answered.

Bodies are kept unpacked, so that a header that speaks of the packed ones has ``X-Archive-Orig-`` before its name. With
the original a record is the whole answer, beside its request. Without it the request is left out, as its address can
name a claimant, and the answer is its status and the headers of ``SHOWN``, under an address that cannot be one.
"""

import hashlib
import uuid
from collections.abc import Iterator, Mapping
from importlib.metadata import version

from examiner_db.export.bundle.evidence import Evidence
from examiner_db.snapshots import Exchange, Visit

SHOWN = frozenset(
    {"age", "cache-control", "content-language", "content-type", "date", "expires", "last-modified", "server", "vary"}
)
"""Headers of an answer that cannot hold an address or the name of a file."""
LEFT_OUT = "https://left-out.invalid/"
"""Before a document's hash, what stands for an address that is left out; RFC 2606 keeps such hosts from being real."""
PACKED = ("content-encoding", "content-length", "transfer-encoding")
_REVISIT = "http://netpreserve.org/warc/1.1/revisit/"
_FORMAT = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_SAYS = (
    "Answers of publishers to requests for the documents of this bundle. Bodies are unpacked; X-Archive-Orig- stands "
    "before headers about packed ones. Addresses are left out of records without a body, as they can name a claimant."
)


def capture(evidence: Evidence) -> bytes | None:
    """Every exchange that was kept, or ``None`` if none was; the same exchanges give the same bytes."""
    visits = [
        (place, visit, visit.exchange)
        for sha256 in sorted(evidence.visits)
        for place, visit in enumerate(evidence.visits[sha256])
        if visit.exchange
    ]
    if not visits:
        return None
    newest = max(visit.retrieved_at for _, visit, _ in visits)
    records = [_about(newest)]
    for place, visit, exchange in visits:
        records += _exchange(place, visit, exchange, evidence.originals.get(visit.sha256))
    return b"".join(records)


def _about(newest: str) -> bytes:
    fields = {"software": f"examiner-db {version('examiner-db')}", "format": "WARC File Format 1.1"}
    fields |= {"conformsTo": _FORMAT, "description": _SAYS}
    block = "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode()
    return _record("warcinfo", "about", newest, block, {"Content-Type": "application/warc-fields"})


def _exchange(place: int, visit: Visit, exchange: Exchange, original: bytes | None) -> Iterator[bytes]:
    """The answer and, with the original, the request before it."""
    named = f"{visit.sha256} {place}"
    answer: dict[str, str] = {"WARC-Payload-Digest": f"sha256:{visit.sha256}"}
    head = _http(exchange.response, visit.size, whole=original is not None)
    if original is None:
        kind, block = "revisit", head
        answer["WARC-Target-URI"] = LEFT_OUT + visit.sha256
    else:
        changed = visit.status != 304
        kind, block = ("response", head + original) if changed else ("revisit", head)
        answer["WARC-Target-URI"] = visit.final_url
        asked = _http(exchange.request, None, whole=True) + (exchange.form or "").encode()
        beside = {"WARC-Target-URI": visit.final_url, "WARC-Concurrent-To": _id("answer", named)}
        yield _record("request", named, visit.retrieved_at, asked, _typed("request") | beside)
    if kind == "revisit":
        profile = "server-not-modified" if visit.status == 304 else "identical-payload-digest"
        answer["WARC-Profile"] = _REVISIT + profile
    yield _record(kind, named, visit.retrieved_at, block, _typed("response") | answer)


def _http(lines: tuple[str, ...], size: int | None, *, whole: bool) -> bytes:
    """A head of HTTP, without what may not be seen and with what is true of the body as it is kept."""
    start, *headers = lines
    kept = [line for line in headers if whole or _can_be_seen(line)]
    if size is not None:
        kept = [f"X-Archive-Orig-{line}" if line.partition(":")[0].lower() in PACKED else line for line in kept]
        kept.append(f"Content-Length: {size}")
    return "".join(f"{line}\r\n" for line in [start, *kept, ""]).encode()


def _can_be_seen(line: str) -> bool:
    """Whether a header says nothing of an address or a file, as a type with a ``name`` does."""
    name, _, value = line.lower().partition(":")
    return name in {*SHOWN, *PACKED} and "name" not in value


def _typed(kind: str) -> dict[str, str]:
    return {"Content-Type": f"application/http;msgtype={kind}"}


def _id(kind: str, named: str) -> str:
    """A name that the same record has in every bundle."""
    return f"<{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {named}').urn}>"


def _record(kind: str, named: str, at: str, block: bytes, more: Mapping[str, str]) -> bytes:
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": _id("answer" if kind in {"response", "revisit"} else kind, named),
        "WARC-Date": at.replace("+00:00", "Z"),
        "WARC-Block-Digest": f"sha256:{hashlib.sha256(block).hexdigest()}",
        **more,
        "Content-Length": str(len(block)),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"

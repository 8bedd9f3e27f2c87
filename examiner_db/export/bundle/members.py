"""From what stands behind a record to the members of a bundle, and to its bytes.

Everything but ``stamp.json`` follows from the record alone, so that two bundles of one record differ there, in the
manifest, and nowhere else.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from examiner_db.export.bundle import papers, time_token
from examiner_db.export.bundle.captures import capture
from examiner_db.export.bundle.evidence import Evidence
from examiner_db.export.bundle.time_stamp import Post, stamped
from examiner_db.export.bundle.verify import archived, record_hash, sealed
from examiner_db.export.material import KeptDocument
from examiner_db.export.packet.exhibits import Exhibit, Exhibits
from examiner_db.export.tables import TABLES, as_member
from examiner_db.snapshots import Visit
from examiner_db.track_record.record import DecisionFacts, Provenance
from examiner_db.track_record.withheld import HELD_ROWS

_VERIFIER = Path(__file__).with_name("verify.py")
_IMPORTED = "from examiner_db.export.bundle.time_token import token\n"
_ELSEWHERE = {"id", "decision", "provenance", "later"}
"""What of a row stands in its line already, or in the line of another decision."""
_SAYS: TypeAdapter[Any] = TypeAdapter(Any)


def bundle(evidence: Evidence, post: Post | None = None) -> bytes:
    """The bundle as a zip; the same record and stamp give the same bytes.

    With ``post`` an authority puts its time to the manifest's hash: ``TimeStampError`` if its reply is of no use.
    """
    stamp = (lambda sha256: stamped(sha256, post)) if post else None
    return archived(sealed({name: _bytes(data) for name, data in _all(evidence, timed=bool(post))}, stamp))


def record_sha256(evidence: Evidence) -> str:
    """The hash of the record, which is the same in each bundle of it, whenever and with whatever options it is made."""
    members = {name: _bytes(data) for name, data in _record(evidence)}
    return record_hash({name: hashlib.sha256(data).hexdigest() for name, data in members.items()})


def verifier() -> str:
    """The verifier as one file: the lines of this room that it imports are set in the import's place."""
    whole, token = _VERIFIER.read_text(encoding="utf-8"), Path(time_token.__file__).read_text(encoding="utf-8")
    return whole.replace(_IMPORTED, token.partition('"""\n\n')[2])


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _record(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The members that follow from the record alone: `verify.RECORD` names them."""
    yield "readings.jsonl", "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in _readings(evidence))
    yield from ((text.member, text.shown) for text in evidence.texts.values() if text.member and text.shown is not None)


def _all(evidence: Evidence, *, timed: bool) -> Iterator[tuple[str, str | bytes]]:
    yield "README.txt", papers.readme(evidence, timed=timed)
    yield "limits.txt", papers.limits(evidence, timed=timed)
    yield "certification.txt", papers.certification(evidence)
    yield "verify.py", verifier()
    yield "stamp.json", _json(_stamp(evidence))
    yield "documents.json", _json(list(_documents(evidence)))
    yield from _record(evidence)
    yield from ((f"tables/{name}.csv", as_member(evidence.material, name)) for name in TABLES)
    if captured := capture(evidence):
        yield "capture.warc", captured
    yield from ((f"originals/{sha256}", data) for sha256, data in evidence.originals.items())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _stamp(evidence: Evidence) -> dict[str, Any]:
    """When, from what and with what the bundle was made, and the head of the desk's audit chain then."""
    taken = evidence.material.taken
    kind = "examiners" if evidence.material.record.is_examiner else "physicians"
    return {
        "made_on": taken.on,
        "release": taken.release_id,
        "record": f"{taken.site}{kind}/{evidence.material.record.id}",
        **({"cited_state": evidence.material.cited} if evidence.material.cited else {}),
        "made_by": f"examiner-db {version('examiner-db')}",
        "audit_head": evidence.head,
    }


def _documents(evidence: Evidence) -> Iterator[dict[str, Any]]:
    """Each saved page or file: its hash, how it was received, which exhibits it is, and which decisions it holds."""
    listed = Exhibits(evidence.material).listed
    for sha256, document in sorted(evidence.material.documents.items()):
        yield {
            **_facts(document),
            "publisher": next(one.publisher for one in listed if one.sha256 == sha256),
            "original": f"originals/{sha256}" if sha256 in evidence.originals else None,
            "shown_at": f"{evidence.material.taken.site}documents/{sha256}",
            "received": [_visit(visit) for visit in evidence.visits[sha256]],
            "exhibits": [_exhibit(one) for one in listed if one.sha256 == sha256],
            "decisions": list(_decisions(evidence, sha256)),
        }


def _facts(document: KeptDocument) -> dict[str, Any]:
    return {
        "sha256": document.sha256,
        "media_type": document.media_type,
        "size": document.size,
        "kept": document.bytes_kept,
        "private": document.private,
        "extracted_by": document.extractor,
        "extracted_sha256": document.text_sha256,
    }


def _visit(visit: Visit) -> dict[str, Any]:
    """One time that the bytes were received, without the address: it can name a claimant."""
    fetched = visit.url.startswith(("https://", "http://"))
    return {
        "at": visit.retrieved_at,
        "as_of": visit.as_of,
        "from": "the publisher" if fetched else "a file",
        "status": visit.status if fetched else None,
        "last_modified": visit.last_modified,
        "captured": visit.exchange is not None,
    }


def _exhibit(exhibit: Exhibit) -> dict[str, Any]:
    """The exhibit as a packet of the same record numbers it."""
    return exhibit.model_dump(mode="json", include={"number", "title", "citations", "saved_on", "notes"})


def _decisions(evidence: Evidence, sha256: str) -> Iterator[dict[str, Any]]:
    for ident, text in sorted(evidence.texts.items()):
        decision = text.decision
        if decision.document_id == sha256:
            yield {
                "id": ident,
                **decision.model_dump(mode="json", include={"tribunal", "docket", "decided_on", "caption", "outcome"}),
                "text": text.member,
                "kept_text_sha256": decision.text_sha256,
                "kept_text_from": decision.text_start,
                "kept_text_to": decision.text_end,
                "taken_out": len(decision.redactions),
            }


def _readings(evidence: Evidence) -> Iterator[dict[str, Any]]:
    """Every row of the record: what it says, its exact words, and where they stand."""
    exhibits, material = Exhibits(evidence.material), evidence.material
    kinds: dict[str, Iterable[Any]] = {kind: getattr(material.record, kind) for kind in HELD_ROWS}
    for kind, rows in {**kinds, "lists": material.listed}.items():
        for row in sorted(rows, key=lambda row: row.id):
            decision = getattr(row, "decision", None)
            yield {
                "kind": kind,
                "id": row.id,
                "exhibit": exhibits.of(row.provenance, decision).exhibit,
                "document": row.provenance.document_id,
                "decision": decision.id if decision else None,
                **_place(evidence, row.id, row.provenance, decision),
                "says": _SAYS.dump_python(row, mode="json", exclude=_ELSEWHERE),
            }


def _place(evidence: Evidence, ident: str, origin: Provenance, decision: DecisionFacts | None) -> dict[str, Any]:
    """A quote with its offsets: in the text of the bundle, if it stands there, and in the kept text."""
    kept = evidence.places.get(ident)
    text = evidence.texts.get(decision.id) if decision else None
    shown = text.place(*kept, origin.quote) if text and kept else None
    return {
        "text": text.member if text and shown else None,
        "start": shown[0] if shown else None,
        "end": shown[1] if shown else None,
        "kept_start": kept[0] if kept else None,
        "kept_end": kept[1] if kept else None,
        **origin.model_dump(mode="json", include={"page", "row", "quote", "read_by"}),
    }

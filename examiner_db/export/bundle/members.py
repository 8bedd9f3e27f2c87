"""From what stands behind a record to the members of a bundle, and to its bytes.

Everything but ``stamp.json`` follows from the record alone, so that two bundles of one record differ there, in the
manifest, and nowhere else.
"""

import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from examiner_db.export.bundle import papers
from examiner_db.export.bundle.evidence import Evidence
from examiner_db.export.bundle.verify import archived, sealed
from examiner_db.export.material import KeptDocument
from examiner_db.export.packet.exhibits import Exhibit, Exhibits
from examiner_db.export.tables import TABLES, as_csv
from examiner_db.snapshots import Visit
from examiner_db.track_record.record import DecisionFacts, Provenance
from examiner_db.track_record.withheld import HELD_ROWS

VERIFIER = Path(__file__).with_name("verify.py")
_ELSEWHERE = {"id", "decision", "provenance", "later"}
"""What of a row stands in its line already, or in the line of another decision."""


def bundle(evidence: Evidence) -> bytes:
    """The bundle as a zip; the same record and stamp give the same bytes."""
    return archived(sealed({name: data.encode() if isinstance(data, str) else data for name, data in _all(evidence)}))


def _all(evidence: Evidence) -> Iterator[tuple[str, str | bytes]]:
    material = evidence.material
    yield "README.txt", papers.readme(evidence)
    yield "limits.txt", papers.limits(evidence)
    yield "certification.txt", papers.certification(evidence)
    yield "verify.py", VERIFIER.read_bytes()
    yield "stamp.json", _json(_stamp(evidence))
    yield "documents.json", _json(list(_documents(evidence)))
    yield "readings.jsonl", "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in _readings(evidence))
    yield from ((f"tables/{name}.csv", as_csv(material, name)) for name in TABLES)
    yield from ((text.member, text.shown) for text in evidence.texts.values() if text.member and text.shown is not None)
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
    exhibits, record = Exhibits(evidence.material), evidence.material.record
    for kind in HELD_ROWS:
        for row in sorted(getattr(record, kind), key=lambda row: row.id):
            decision = getattr(row, "decision", None)
            yield {
                "kind": kind,
                "id": row.id,
                "exhibit": exhibits.of(row.provenance, decision).exhibit,
                "document": row.provenance.document_id,
                "decision": decision.id if decision else None,
                **_place(evidence, row.id, row.provenance, decision),
                "says": row.model_dump(mode="json", exclude=_ELSEWHERE),
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

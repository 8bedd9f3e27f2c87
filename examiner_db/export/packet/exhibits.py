"""Exhibits: every saved page that a packet quotes, numbered in the order of a list that can be checked.

Decisions come first, newest first, then orders and lists, then publications. A page that holds several decisions is an
exhibit for each of them, because a witness is handed a decision.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from examiner_db.export.material import KeptDocument, Material
from examiner_db.export.packet import bluebook
from examiner_db.records import Frozen
from examiner_db.track_record.record import DecisionFacts, LedgerRow, OpinionRow, Provenance, WeighingRow

NOT_KEPT = "The saved page is missing here: its hash is known and its bytes are not. Get a copy before you use it."
NO_TEXT = "The text read from the page is missing here: the quotes can no longer be compared with it."
PRIVATE = "A private file of your own: not to be published or filed unread."


class Exhibit(Frozen):
    """One exhibit. ``notes`` say what is wrong with it or must be known before it is shown to anybody.

    A list of an authority has a citation for each of its entries.
    """

    number: int
    title: str
    citations: tuple[str, ...]
    publisher: str
    saved_on: str
    address: str
    sha256: str
    text_sha256: str | None
    extractor: str | None
    size: int | None
    notes: tuple[str, ...]


class Cited(NamedTuple):
    """Where a quote stands: which exhibit, which page of it."""

    exhibit: int
    page: int | None
    row: int | None = None

    def __str__(self) -> str:
        """As a line of print."""
        place = f", page {self.page}" if self.page else ""
        return f"Exhibit {self.exhibit}{place or (f', row {self.row}' if self.row else '')}"


_Key = tuple[str, str | None]


class _Found(NamedTuple):
    key: _Key
    title: str
    citation: str
    origin: Provenance


class Exhibits:
    """The exhibits of one packet, and which of them a row stands in."""

    def __init__(self, material: Material) -> None:
        """Number the pages of every row of ``material``."""
        entries: dict[_Key, list[_Found]] = {}
        for found in _all(material):
            entries.setdefault(found.key, []).append(found)
        self._numbers = {key: number for number, key in enumerate(entries, 1)}
        self.listed = [
            _exhibit(found, self._numbers[key], material.documents.get(key[0]), material.taken.site)
            for key, found in entries.items()
        ]

    def of(self, origin: Provenance, decision: DecisionFacts | None = None) -> Cited:
        """Where the quote of a row stands."""
        number = self._numbers[origin.document_id, decision.id if decision else None]
        return Cited(number, origin.page, origin.row)


def _all(material: Material) -> Iterator[_Found]:
    record, site = material.record, material.taken.site
    heard: list[OpinionRow | WeighingRow | LedgerRow] = [*record.opinions, *record.weighings, *record.ledger]
    for row in sorted(heard, key=lambda row: (row.decision.decided_on or "", row.decision.id), reverse=True):
        origin, facts = row.provenance, row.decision
        title = f"{facts.tribunal_name}, {facts.docket or 'docket not stated'}, {bluebook.day(facts.decided_on)}"
        yield _Found((origin.document_id, facts.id), title, bluebook.of_decision(facts, _address(site, origin)), origin)
    for act in record.discipline:
        origin = act.provenance
        citation = bluebook.of_order(record.name, act, _address(site, origin))
        yield _Found((origin.document_id, None), f"{act.authority}: its list or order", citation, origin)
    for work in record.publications:
        origin = work.provenance
        title = f"{origin.publisher}: {work.title}"
        yield _Found((origin.document_id, None), title, bluebook.of_work(work, _address(site, origin)), origin)


def _address(site: str, origin: Provenance) -> str:
    return f"{site}documents/{origin.document_id}"


def _exhibit(entries: Sequence[_Found], number: int, document: KeptDocument | None, site: str) -> Exhibit:
    found = entries[0]
    notes = [] if document and document.bytes_kept else [NOT_KEPT]
    if document and document.text_sha256 and not document.text_kept:
        notes.append(NO_TEXT)
    if document and document.private:
        notes.append(PRIVATE)
    if found.origin.share_alike:
        notes.append(f"Must be passed on under {found.origin.share_alike}.")
    return Exhibit(
        number=number,
        title=found.title,
        citations=tuple(dict.fromkeys(one.citation for one in entries)),
        publisher=found.origin.publisher,
        saved_on=found.origin.retrieved_on,
        address=_address(site, found.origin),
        sha256=found.key[0],
        text_sha256=document.text_sha256 if document else None,
        extractor=document.extractor if document else None,
        size=document.size if document else None,
        notes=tuple(notes),
    )

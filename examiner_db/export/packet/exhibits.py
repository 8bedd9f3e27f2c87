"""Exhibits: every saved page that a packet quotes, numbered in the order of a list that can be checked.

Decisions come first, newest first, those that decided on others among them; then orders and lists, then publications
and notices about them. A page that holds several decisions is an exhibit for each of them, because a witness is handed
a decision.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from examiner_db.export.material import KeptDocument, Material
from examiner_db.export.packet import bluebook
from examiner_db.records import Frozen
from examiner_db.track_record.record import (
    DecisionFacts,
    LaterRow,
    LedgerRow,
    OpinionRow,
    Provenance,
    TrackRecord,
    WeighingRow,
)

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
    """Where a quote stands: which exhibit, which page or row of it, and whether that page is missing here."""

    exhibit: int
    page: int | None = None
    row: int | None = None
    missing: bool = False

    def __str__(self) -> str:
        """As a line of print."""
        place = f", page {self.page}" if self.page else ""
        gone = " (saved page missing)" if self.missing else ""
        return f"Exhibit {self.exhibit}{place or (f', row {self.row}' if self.row else '')}{gone}"


_Key = tuple[str, str | None]


class _Found(NamedTuple):
    """One quote of an exhibit. ``cite`` writes the citation with the pages that it is given as its pin."""

    key: _Key
    title: str
    cite: Callable[[Sequence[int]], str]
    origin: Provenance


class Exhibits:
    """The exhibits of one packet, and which of them a row stands in."""

    def __init__(self, material: Material) -> None:
        """Number the pages of every row of ``material``."""
        self._material = material
        entries: dict[_Key, list[_Found]] = {}
        for found in _all(material):
            entries.setdefault(found.key, []).append(found)
        self._numbers = {key: number for number, key in enumerate(entries, 1)}
        self.listed = [self._exhibit(found, self._numbers[key]) for key, found in entries.items()]

    def of(self, origin: Provenance, decision: DecisionFacts | None = None) -> Cited:
        """Where the quote of a row stands."""
        document = self._material.documents.get(origin.document_id)
        number = self._numbers[origin.document_id, decision.id if decision else None]
        page = origin.page if _has_pages(document) else None
        return Cited(number, page, origin.row, missing=document is None or not document.bytes_kept)

    def of_role(self, row: OpinionRow) -> Cited:
        """Where the words stand that say as what a physician is heard, on whatever page of the decision."""
        document = self._material.documents.get(row.provenance.document_id)
        start = row.role_quote.start if row.role_quote else None
        page = document.page_at(start) if document else None
        return self.of(row.provenance.model_copy(update={"page": page}), row.decision)

    def deciding(self, told: LaterRow) -> Cited | None:
        """Where the words of later history stand; ``None`` if the deciding document is not known."""
        origin = self._material.deciding.get((told.decision.id, told.quote))
        return self.of(origin, told.decision) if origin else None

    def _exhibit(self, entries: Sequence[_Found], number: int) -> Exhibit:
        found = entries[0]
        document = self._material.documents.get(found.key[0])
        told = [one.origin.page for one in entries if one.origin.page] if _has_pages(document) else []
        return Exhibit(
            number=number,
            title=found.title,
            citations=tuple(dict.fromkeys(one.cite(sorted(set(told))) for one in entries)),
            publisher=found.origin.publisher,
            saved_on=found.origin.retrieved_on,
            address=_address(self._material.taken.site, found.origin),
            sha256=found.key[0],
            text_sha256=document.text_sha256 if document else None,
            extractor=document.extractor if document else None,
            size=document.size if document else None,
            notes=tuple(_notes(document, found.origin)),
        )


def _has_pages(document: KeptDocument | None) -> bool:
    """Whether the kept text tells pages apart: a web page is one long page, and a pin to it would say nothing."""
    return document is not None and (document.pages is None or document.pages > 1)


def _notes(document: KeptDocument | None, origin: Provenance) -> Iterator[str]:
    if document is None or not document.bytes_kept:
        yield NOT_KEPT
    if document and document.text_sha256 and not document.text_kept:
        yield NO_TEXT
    if document and document.private:
        yield PRIVATE
    if origin.share_alike:
        yield f"Must be passed on under {origin.share_alike}."


def _all(material: Material) -> Iterator[_Found]:
    name, site = material.record.name, material.taken.site
    yield from _decisions(material)
    for act in material.record.discipline:
        cite = partial(bluebook.of_order, name, act, _address(site, act.provenance))
        yield _listed(f"{act.authority}: its list or order", cite, act.provenance)
    for line in material.listed:
        cite = partial(bluebook.of_listing, name, line, _address(site, line.provenance))
        yield _listed(f"{line.provenance.publisher}: its list", cite, line.provenance)
    yield from _works(material.record, site)


def _listed(title: str, cite: Callable[[], str], origin: Provenance) -> _Found:
    """An entry of a list, which is cited by what it says and not by a page."""
    return _Found((origin.document_id, None), title, lambda _: cite(), origin)


def _decisions(material: Material) -> Iterator[_Found]:
    """What was read in decisions, and what later decisions say, the newest decision first."""
    record, site = material.record, material.taken.site
    heard: list[OpinionRow | WeighingRow | LedgerRow] = [*record.opinions, *record.weighings, *record.ledger]
    rows: tuple[OpinionRow | WeighingRow, ...] = (*record.opinions, *record.weighings)
    later = [one for row in rows for one in row.later]
    places = [(row.decision, row.provenance) for row in heard]
    places += [
        (one.decision, material.deciding[one.decision.id, one.quote])
        for one in later
        if (one.decision.id, one.quote) in material.deciding
    ]
    for facts, origin in sorted(places, key=lambda place: (place[0].decided_on or "", place[0].id), reverse=True):
        title = f"{facts.tribunal_name}, {facts.docket or 'docket not stated'}, {bluebook.day(facts.decided_on)}"
        cite = partial(bluebook.of_decision, facts, _address(site, origin))
        yield _Found((origin.document_id, facts.id), title, cite, origin)


def _works(record: TrackRecord, site: str) -> Iterator[_Found]:
    for work in record.publications:
        origin = work.provenance
        cite = partial(bluebook.of_work, work, _address(site, origin))
        yield _listed(f"{origin.publisher}: {work.title}", cite, origin)
    for work in record.publications:
        for notice in work.notices:
            origin = notice.provenance
            cite = partial(bluebook.of_notice, work, notice, _address(site, origin))
            yield _listed(f"{origin.publisher}: notices about publications", cite, origin)


def _address(site: str, origin: Provenance) -> str:
    return f"{site}documents/{origin.document_id}"

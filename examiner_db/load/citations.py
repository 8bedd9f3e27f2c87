"""Rows of the reported cases that a decision cites, each once, at its first place."""

from collections.abc import Iterator

from examiner_db import models
from examiner_db.content_key import content_key
from examiner_db.reading.details.cited import resolved
from examiner_db.reading.types import Reading
from examiner_db.vocabulary import CitationKind


def citation_rows(decision: str, reading: Reading) -> Iterator[models.Citation]:
    """The cases with a volume, a reporter and a page; other citations stay in the reading."""
    seen = set()
    for citation in reading.citations:
        case = resolved(citation.text) if citation.kind is CitationKind.CASE else None
        if case is None or (case.volume, case.reporter, case.page) in seen:
            continue
        seen.add((case.volume, case.reporter, case.page))
        yield models.Citation(
            id=content_key("citation", decision, case.volume, case.reporter, case.page),
            decision_id=decision,
            volume=case.volume,
            reporter=case.reporter,
            page=case.page,
            court=case.court,
            year=case.year,
            start=citation.start,
            end=citation.end,
        )

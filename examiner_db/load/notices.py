"""Notices about published works, put beside the works that they name by DOI or PMID, and beside no other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from examiner_db import models
from examiner_db.content_key import content_key
from examiner_db.load.statements import READ_BY_PUBLISHER
from examiner_db.records import RetractionRecord


def notice_rows(
    notices: Iterable[tuple[RetractionRecord, str]], works: Iterable[models.Publication]
) -> Iterator[models.Notice]:
    """A row for every notice and each work that it is about; a notice comes with the SHA-256 of its document."""
    about: dict[str, dict[str, tuple[RetractionRecord, str]]] = defaultdict(dict)
    for notice, document in notices:
        for name in filter(None, (notice.doi and notice.doi.casefold(), notice.pmid)):
            about[name][notice.number] = (notice, document)
    for work in works:
        names = ((work.doi or "").casefold(), work.pmid or "")
        found = {number: one for name in names for number, one in about.get(name, {}).items()}
        for notice, document in found.values():
            yield _row(work, notice, document)


def _row(work: models.Publication, notice: RetractionRecord, document: str) -> models.Notice:
    return models.Notice(
        id=content_key("notice", notice.number, work.id),
        publication_id=work.id,
        document_id=document,
        page=notice.locator.page,
        row=notice.locator.row,
        quote=notice.locator.quote,
        read_by=READ_BY_PUBLISHER,
        nature=notice.nature,
        number=notice.number,
        noticed_on=notice.retracted_on,
        doi=notice.notice,
        reasons=list(notice.reasons),
    )

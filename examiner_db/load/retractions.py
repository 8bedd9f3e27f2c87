"""Notices about published works, put beside the works that they name by DOI or PMID, and beside no other."""

from collections import defaultdict
from collections.abc import Iterable

from examiner_db import models
from examiner_db.records import RetractionRecord

SHOWN = {"Retraction": "retracted", "Reinstatement": "reinstated"}
"""Notices that say whether a work stands; a correction or an expression of concern leaves it standing."""


def apply(notices: Iterable[RetractionRecord], works: Iterable[models.Publication]) -> None:
    """Say of every work what the notices about it say, unless its own source says so already."""
    about: dict[str, list[RetractionRecord]] = defaultdict(list)
    for notice in notices:
        for name in {notice.doi and notice.doi.casefold(), notice.pmid}:
            if name and notice.nature in SHOWN:
                about[name].append(notice)
    for work in works:
        names = ((work.doi or "").casefold(), work.pmid or "")
        found = {notice.number: notice for name in names for notice in about.get(name, ())}
        if work.retraction is None and any(notice.nature == "Retraction" for notice in found.values()):
            ordered = sorted(found.values(), key=lambda notice: (notice.retracted_on or "", notice.number))
            work.retraction = "; ".join(map(_told, ordered))


def _told(notice: RetractionRecord) -> str:
    where = f", notice {notice.notice}" if notice.notice else ""
    why = f" ({', '.join(notice.reasons)})" if notice.reasons else ""
    day = notice.retracted_on or "on an unknown day"
    return f"{SHOWN[notice.nature]} {day}{where}, Retraction Watch {notice.number}{why}"

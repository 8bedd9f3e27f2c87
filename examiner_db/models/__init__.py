"""All tables of the evidence database.

Every id is a content key, so that a rebuilt database has the same ids. A statement points to a mention, never to a
physician. Every quote is stored with the claimant's particulars removed; ``start`` and ``end`` are offsets into the
kept text. Columns hold values checked in ``records.py``; a ``table=True`` class does not check them again.
"""

from examiner_db.models.decisions import (
    Citation,
    Claim,
    Decision,
    Evaluation,
    LaterHistory,
    Opinion,
    Organization,
    Particular,
    Precision,
    Volume,
    Weighing,
)
from examiner_db.models.people import Examiner, Mention, NameEvidence, Physician
from examiner_db.models.sources import Source, SourceDocument
from examiner_db.models.statements import (
    DisciplineAction,
    Entry,
    Exclusion,
    License,
    Notice,
    Payment,
    Publication,
    Registration,
    RosterListing,
    Statement,
)

__all__ = [
    "Citation",
    "Claim",
    "Decision",
    "DisciplineAction",
    "Entry",
    "Evaluation",
    "Examiner",
    "Exclusion",
    "LaterHistory",
    "License",
    "Mention",
    "NameEvidence",
    "Notice",
    "Opinion",
    "Organization",
    "Particular",
    "Payment",
    "Physician",
    "Precision",
    "Publication",
    "Registration",
    "RosterListing",
    "Source",
    "SourceDocument",
    "Statement",
    "Volume",
    "Weighing",
]

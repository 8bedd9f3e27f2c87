"""Who a mention is: from identifiers and from people's judgments; a name alone makes a name group, not a person."""

from examiner_db.identity.findings import Adjudicated, Candidate, Refusal, Resolution
from examiner_db.identity.resolve import resolve

__all__ = ["Adjudicated", "Candidate", "Refusal", "Resolution", "resolve"]

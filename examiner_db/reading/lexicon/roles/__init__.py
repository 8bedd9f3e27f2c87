"""The words that tell what a physician was, and the rules on roles in the order in which they are asked."""

from examiner_db.reading.lexicon.roles.appointees import AGENCIES, APPOINTED
from examiner_db.reading.lexicon.roles.bedside import BEDSIDE
from examiner_db.reading.lexicon.roles.bookings import BOOKED
from examiner_db.reading.lexicon.roles.caring import CARING
from examiner_db.reading.lexicon.roles.claimant_experts import CLAIMANT
from examiner_db.reading.lexicon.roles.defense import DEFENSE
from examiner_db.reading.lexicon.roles.engagements import ENGAGED
from examiner_db.reading.lexicon.roles.file_readers import FILE_READERS
from examiner_db.reading.lexicon.roles.hints import HINTS
from examiner_db.reading.lexicon.roles.independent import AGENCY, NEUTRAL
from examiner_db.reading.lexicon.roles.obtained import OBTAINED
from examiner_db.reading.lexicon.roles.own_experts import OWN_EXPERTS
from examiner_db.reading.lexicon.roles.paper_readers import PAPER_READERS
from examiner_db.reading.lexicon.roles.partisan import PAYER
from examiner_db.reading.lexicon.roles.payers_own import PAYERS_OWN
from examiner_db.reading.lexicon.roles.performed import PERFORMED
from examiner_db.reading.lexicon.roles.presented import PRESENTED
from examiner_db.reading.lexicon.roles.represented import REPRESENTED
from examiner_db.reading.lexicon.roles.reviewers import REVIEW
from examiner_db.reading.lexicon.roles.summoned import SUMMONED
from examiner_db.reading.lexicon.roles.tending import TENDING
from examiner_db.reading.lexicon.roles.treating import TREATING

ROLE_RULES = (*NEUTRAL, *AGENCY, *REVIEW, *PAYER, *DEFENSE, *CLAIMANT, *TREATING, *CARING)
PLAIN_ROLE_RULES = (
    *APPOINTED,
    *SUMMONED,
    *AGENCIES,
    *FILE_READERS,
    *PAPER_READERS,
    *ENGAGED,
    *BOOKED,
    *PAYERS_OWN,
    *REPRESENTED,
    *OWN_EXPERTS,
    *OBTAINED,
    *PRESENTED,
    *BEDSIDE,
    *TENDING,
    *PERFORMED,
    *HINTS,
)
"""Rules that read a sentence in plain words."""

__all__ = ["PLAIN_ROLE_RULES", "ROLE_RULES"]

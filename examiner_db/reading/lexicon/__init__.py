"""The words of decisions as data: rules with ids, meanings and tested examples, gathered here by what they read.

Opinions put apportionment first, because its words are also those of causation and of ratings; weighings put first
what undoes another's weighing, and praise last: of two rules that speak of one mention, the earlier holds.
"""

from examiner_db.reading.lexicon.capacity import CAPACITY
from examiner_db.reading.lexicon.care import DIAGNOSIS, TREATMENT, VALIDITY
from examiner_db.reading.lexicon.causation import CAUSATION
from examiner_db.reading.lexicon.credited import CREDITED
from examiner_db.reading.lexicon.disability import APPORTIONMENT, IMPAIRMENT, MMI
from examiner_db.reading.lexicon.independent import AGENCY, NEUTRAL, REVIEW
from examiner_db.reading.lexicon.partisan import CLAIMANT, PAYER
from examiner_db.reading.lexicon.rejected import PARTLY, REJECTED, UNDONE
from examiner_db.reading.lexicon.treating import TREATING
from examiner_db.reading.lexicon.unrelated import UNRELATED

ROLE_RULES = (*NEUTRAL, *AGENCY, *REVIEW, *PAYER, *CLAIMANT, *TREATING)
OPINION_RULES = (
    *APPORTIONMENT,
    *CAUSATION,
    *UNRELATED,
    *MMI,
    *IMPAIRMENT,
    *CAPACITY,
    *TREATMENT,
    *VALIDITY,
    *DIAGNOSIS,
)
WEIGHING_RULES = (*UNDONE, *PARTLY, *REJECTED, *CREDITED)

__all__ = ["OPINION_RULES", "ROLE_RULES", "WEIGHING_RULES"]

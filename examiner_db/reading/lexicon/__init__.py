"""The words of decisions as data: rules with ids, meanings and tested examples, gathered here by what they read.

Opinions put apportionment first, because its words are also those of causation and of ratings; weighings put first
what undoes another's weighing, and praise last: of two rules that speak of one mention, the earlier holds.
"""

from examiner_db.reading.lexicon.belief import BELIEF
from examiner_db.reading.lexicon.capacity import CAPACITY
from examiner_db.reading.lexicon.care import DIAGNOSIS, TREATMENT, VALIDITY
from examiner_db.reading.lexicon.caring import CARING
from examiner_db.reading.lexicon.causation import CAUSATION
from examiner_db.reading.lexicon.claimant_experts import CLAIMANT
from examiner_db.reading.lexicon.contribution import CONTRIBUTION
from examiner_db.reading.lexicon.credited import CREDITED
from examiner_db.reading.lexicon.defense import DEFENSE
from examiner_db.reading.lexicon.degeneration import DEGENERATION
from examiner_db.reading.lexicon.disability import APPORTIONMENT, IMPAIRMENT, MMI
from examiner_db.reading.lexicon.doubt import DOUBT
from examiner_db.reading.lexicon.effort import EFFORT
from examiner_db.reading.lexicon.exertion import EXERTION
from examiner_db.reading.lexicon.findings import FINDINGS
from examiner_db.reading.lexicon.independent import AGENCY, NEUTRAL
from examiner_db.reading.lexicon.necessity import NECESSITY
from examiner_db.reading.lexicon.partial import PARTIAL
from examiner_db.reading.lexicon.partisan import PAYER
from examiner_db.reading.lexicon.preference import PASSED_OVER, PREFERRED
from examiner_db.reading.lexicon.recovery import RECOVERY
from examiner_db.reading.lexicon.rejected import PARTLY, REJECTED, UNDONE
from examiner_db.reading.lexicon.reviewers import REVIEW
from examiner_db.reading.lexicon.treating import TREATING
from examiner_db.reading.lexicon.unrelated import UNRELATED
from examiner_db.reading.lexicon.upheld import OVERTURNED, UPHELD

ROLE_RULES = (*NEUTRAL, *AGENCY, *REVIEW, *PAYER, *DEFENSE, *CLAIMANT, *TREATING, *CARING)
OPINION_RULES = (
    *APPORTIONMENT,
    *CAUSATION,
    *UNRELATED,
    *RECOVERY,
    *DEGENERATION,
    *CONTRIBUTION,
    *MMI,
    *IMPAIRMENT,
    *EXERTION,
    *CAPACITY,
    *NECESSITY,
    *TREATMENT,
    *EFFORT,
    *VALIDITY,
    *FINDINGS,
    *DIAGNOSIS,
)
WEIGHING_RULES = (
    *UNDONE,
    *OVERTURNED,
    *PARTLY,
    *PARTIAL,
    *PREFERRED,
    *UPHELD,
    *PASSED_OVER,
    *REJECTED,
    *DOUBT,
    *CREDITED,
    *BELIEF,
)

__all__ = ["OPINION_RULES", "ROLE_RULES", "WEIGHING_RULES"]

"""The words in which physicians conclude, and the rules on them in the order in which they are asked.

Apportionment comes first, because its words are also those of causation and of ratings: of two rules that speak of one
mention, the earlier holds.
"""

from examiner_db.reading.lexicon.opinions.aftermath import AFTERMATH
from examiner_db.reading.lexicon.opinions.allowances import ALLOWANCES
from examiner_db.reading.lexicon.opinions.apportionment import APPORTIONMENT
from examiner_db.reading.lexicon.opinions.candor import CANDOR
from examiner_db.reading.lexicon.opinions.capacity import CAPACITY, LIMITS
from examiner_db.reading.lexicon.opinions.care import DIAGNOSIS, TREATMENT, VALIDITY
from examiner_db.reading.lexicon.opinions.causation import CAUSATION
from examiner_db.reading.lexicon.opinions.contribution import CONTRIBUTION
from examiner_db.reading.lexicon.opinions.degeneration import DEGENERATION
from examiner_db.reading.lexicon.opinions.disability import IMPAIRMENT, MMI
from examiner_db.reading.lexicon.opinions.duty import DUTY
from examiner_db.reading.lexicon.opinions.effort import EFFORT
from examiner_db.reading.lexicon.opinions.exclusion import EXCLUSION
from examiner_db.reading.lexicon.opinions.exertion import EXERTION
from examiner_db.reading.lexicon.opinions.findings import FINDINGS
from examiner_db.reading.lexicon.opinions.healing import HEALING
from examiner_db.reading.lexicon.opinions.laid import LAID
from examiner_db.reading.lexicon.opinions.mending import MENDING
from examiner_db.reading.lexicon.opinions.motion import MOTION
from examiner_db.reading.lexicon.opinions.necessity import NECESSITY
from examiner_db.reading.lexicon.opinions.onset import ONSET
from examiner_db.reading.lexicon.opinions.options import OPTIONS
from examiner_db.reading.lexicon.opinions.origin import ORIGIN
from examiner_db.reading.lexicon.opinions.permanency import PERMANENCY
from examiner_db.reading.lexicon.opinions.presence import PRESENCE
from examiner_db.reading.lexicon.opinions.pretense import PRETENSE
from examiner_db.reading.lexicon.opinions.recovery import RECOVERY
from examiner_db.reading.lexicon.opinions.remedies import REMEDIES
from examiner_db.reading.lexicon.opinions.shares import SHARES
from examiner_db.reading.lexicon.opinions.ties import TIES, UNTIED
from examiner_db.reading.lexicon.opinions.unrelated import UNRELATED

OPINION_RULES = (
    *APPORTIONMENT,
    *SHARES,
    *UNTIED,
    *EXCLUSION,
    *ORIGIN,
    *ONSET,
    *CAUSATION,
    *UNRELATED,
    *AFTERMATH,
    *RECOVERY,
    *DEGENERATION,
    *CONTRIBUTION,
    *LAID,
    *TIES,
    *MENDING,
    *HEALING,
    *MMI,
    *MOTION,
    *PERMANENCY,
    *IMPAIRMENT,
    *LIMITS,
    *ALLOWANCES,
    *DUTY,
    *EXERTION,
    *CAPACITY,
    *OPTIONS,
    *REMEDIES,
    *NECESSITY,
    *TREATMENT,
    *PRETENSE,
    *CANDOR,
    *EFFORT,
    *VALIDITY,
    *PRESENCE,
    *FINDINGS,
    *DIAGNOSIS,
)

__all__ = ["OPINION_RULES"]

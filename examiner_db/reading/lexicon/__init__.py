"""The words of decisions as data: rules with ids, meanings and tested examples, gathered here by what they read.

Opinions put apportionment first, because its words are also those of causation and of ratings; weighings put first
what undoes another's weighing, and praise last: of two rules that speak of one mention, the earlier holds.
"""

from examiner_db.reading.lexicon.acceptance import ACCEPTANCE
from examiner_db.reading.lexicon.adequacy import ADEQUATE, INADEQUATE
from examiner_db.reading.lexicon.aftermath import AFTERMATH
from examiner_db.reading.lexicon.allowances import ALLOWANCES
from examiner_db.reading.lexicon.appointees import AGENCIES, APPOINTED
from examiner_db.reading.lexicon.apportionment import APPORTIONMENT
from examiner_db.reading.lexicon.argued import ARGUED_AGAINST, ARGUED_FOR
from examiner_db.reading.lexicon.bedside import BEDSIDE
from examiner_db.reading.lexicon.belief import BELIEF
from examiner_db.reading.lexicon.bookings import BOOKED
from examiner_db.reading.lexicon.candor import CANDOR
from examiner_db.reading.lexicon.capacity import CAPACITY, LIMITS
from examiner_db.reading.lexicon.care import DIAGNOSIS, TREATMENT, VALIDITY
from examiner_db.reading.lexicon.caring import CARING
from examiner_db.reading.lexicon.causation import CAUSATION
from examiner_db.reading.lexicon.chosen import CHOSEN
from examiner_db.reading.lexicon.claimant_experts import CLAIMANT
from examiner_db.reading.lexicon.compared import COMPARED
from examiner_db.reading.lexicon.contrasted import CONTRASTED
from examiner_db.reading.lexicon.contribution import CONTRIBUTION
from examiner_db.reading.lexicon.copied import COPIED
from examiner_db.reading.lexicon.credited import CREDITED
from examiner_db.reading.lexicon.defense import DEFENSE
from examiner_db.reading.lexicon.degeneration import DEGENERATION
from examiner_db.reading.lexicon.degrees import GREAT, SLIGHT
from examiner_db.reading.lexicon.disability import IMPAIRMENT, MMI
from examiner_db.reading.lexicon.divided import DIVIDED
from examiner_db.reading.lexicon.doubt import DOUBT
from examiner_db.reading.lexicon.duty import DUTY
from examiner_db.reading.lexicon.effort import EFFORT
from examiner_db.reading.lexicon.embedded import EMBEDDED_AGAINST, EMBEDDED_FOR
from examiner_db.reading.lexicon.engagements import ENGAGED
from examiner_db.reading.lexicon.exclusion import EXCLUSION
from examiner_db.reading.lexicon.exertion import EXERTION
from examiner_db.reading.lexicon.fates import ALIKE, SPARED
from examiner_db.reading.lexicon.file_readers import FILE_READERS
from examiner_db.reading.lexicon.findings import FINDINGS
from examiner_db.reading.lexicon.footing import FOOTED, UNFOOTED
from examiner_db.reading.lexicon.found import FOUND_AGAINST, FOUND_FOR
from examiner_db.reading.lexicon.healing import HEALING
from examiner_db.reading.lexicon.hints import HINTS
from examiner_db.reading.lexicon.independent import AGENCY, NEUTRAL
from examiner_db.reading.lexicon.laid import LAID
from examiner_db.reading.lexicon.left_standing import LEFT_STANDING
from examiner_db.reading.lexicon.mending import MENDING
from examiner_db.reading.lexicon.motion import MOTION
from examiner_db.reading.lexicon.necessity import NECESSITY
from examiner_db.reading.lexicon.obtained import OBTAINED
from examiner_db.reading.lexicon.onset import ONSET
from examiner_db.reading.lexicon.options import OPTIONS
from examiner_db.reading.lexicon.origin import ORIGIN
from examiner_db.reading.lexicon.otherwise import OTHERWISE
from examiner_db.reading.lexicon.own_experts import OWN_EXPERTS
from examiner_db.reading.lexicon.paper_readers import PAPER_READERS
from examiner_db.reading.lexicon.partial import PARTIAL
from examiner_db.reading.lexicon.partisan import PAYER
from examiner_db.reading.lexicon.payers_own import PAYERS_OWN
from examiner_db.reading.lexicon.performed import PERFORMED
from examiner_db.reading.lexicon.permanency import PERMANENCY
from examiner_db.reading.lexicon.preference import PASSED_OVER, PREFERRED
from examiner_db.reading.lexicon.presence import PRESENCE
from examiner_db.reading.lexicon.presented import PRESENTED
from examiner_db.reading.lexicon.pretense import PRETENSE
from examiner_db.reading.lexicon.recovery import RECOVERY
from examiner_db.reading.lexicon.refusal import REFUSAL
from examiner_db.reading.lexicon.rejected import REJECTED
from examiner_db.reading.lexicon.remarked import ARGUED_SOUND, ARGUED_UNSOUND
from examiner_db.reading.lexicon.remedies import REMEDIES
from examiner_db.reading.lexicon.represented import REPRESENTED
from examiner_db.reading.lexicon.results import BUILT_ON, FURTHERED, OVERCOME
from examiner_db.reading.lexicon.reviewers import REVIEW
from examiner_db.reading.lexicon.shares import SHARES
from examiner_db.reading.lexicon.sides import DEFENDED, PARTED, SIDED
from examiner_db.reading.lexicon.soundness import SOUND, UNSOUND
from examiner_db.reading.lexicon.sufficiency import INSUFFICIENT, SUFFICIENT
from examiner_db.reading.lexicon.summoned import SUMMONED
from examiner_db.reading.lexicon.tending import TENDING
from examiner_db.reading.lexicon.tested import FAILED, WITHSTOOD
from examiner_db.reading.lexicon.ties import TIES, UNTIED
from examiner_db.reading.lexicon.treating import TREATING
from examiner_db.reading.lexicon.trust import TRUSTED, UNTRUSTED
from examiner_db.reading.lexicon.undone import PARTLY, UNDONE
from examiner_db.reading.lexicon.unrelated import UNRELATED
from examiner_db.reading.lexicon.upheld import OVERTURNED, UPHELD
from examiner_db.reading.lexicon.voices import DISFAVORED, FAVORED
from examiner_db.reading.lexicon.withdrawn import KEPT, WITHDRAWN

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
WEIGHING_RULES = (
    *WITHDRAWN,
    *UNDONE,
    *OVERTURNED,
    *PARTLY,
    *OTHERWISE,
    *PARTIAL,
    *DIVIDED,
    *CONTRASTED,
    *PREFERRED,
    *DEFENDED,
    *KEPT,
    *UPHELD,
    *PASSED_OVER,
    *COMPARED,
    *LEFT_STANDING,
    *REJECTED,
    *DOUBT,
    *SLIGHT,
    *DISFAVORED,
    *FOUND_AGAINST,
    *UNFOOTED,
    *ALIKE,
    *INSUFFICIENT,
    *INADEQUATE,
    *UNSOUND,
    *UNTRUSTED,
    *REFUSAL,
    *OVERCOME,
    *EMBEDDED_AGAINST,
    *PARTED,
    *FAILED,
    *CHOSEN,
    *CREDITED,
    *BELIEF,
    *GREAT,
    *FAVORED,
    *FOUND_FOR,
    *FOOTED,
    *BUILT_ON,
    *FURTHERED,
    *SPARED,
    *SUFFICIENT,
    *ACCEPTANCE,
    *EMBEDDED_FOR,
    *COPIED,
    *SIDED,
    *WITHSTOOD,
    *ADEQUATE,
    *SOUND,
    *TRUSTED,
    *ARGUED_AGAINST,
    *ARGUED_UNSOUND,
    *ARGUED_FOR,
    *ARGUED_SOUND,
)

__all__ = ["OPINION_RULES", "PLAIN_ROLE_RULES", "ROLE_RULES", "WEIGHING_RULES"]

"""The words in which opinions are weighed, and the rules on them in the order in which they are asked.

What undoes another's weighing comes first, and praise last: of two rules that speak of one mention, the earlier holds.
"""

from examiner_db.reading.lexicon.weights.acceptance import ACCEPTANCE
from examiner_db.reading.lexicon.weights.adequacy import ADEQUATE, INADEQUATE
from examiner_db.reading.lexicon.weights.argued import ARGUED_AGAINST, ARGUED_FOR
from examiner_db.reading.lexicon.weights.belief import BELIEF
from examiner_db.reading.lexicon.weights.chosen import CHOSEN
from examiner_db.reading.lexicon.weights.compared import COMPARED
from examiner_db.reading.lexicon.weights.contrasted import CONTRASTED
from examiner_db.reading.lexicon.weights.copied import COPIED
from examiner_db.reading.lexicon.weights.credited import CREDITED
from examiner_db.reading.lexicon.weights.degrees import GREAT, SLIGHT
from examiner_db.reading.lexicon.weights.divided import DIVIDED
from examiner_db.reading.lexicon.weights.doubt import DOUBT
from examiner_db.reading.lexicon.weights.embedded import EMBEDDED_AGAINST, EMBEDDED_FOR
from examiner_db.reading.lexicon.weights.fates import ALIKE, SPARED
from examiner_db.reading.lexicon.weights.footing import FOOTED, UNFOOTED
from examiner_db.reading.lexicon.weights.found import FOUND_AGAINST, FOUND_FOR
from examiner_db.reading.lexicon.weights.left_standing import LEFT_STANDING
from examiner_db.reading.lexicon.weights.otherwise import OTHERWISE
from examiner_db.reading.lexicon.weights.partial import PARTIAL
from examiner_db.reading.lexicon.weights.preference import PASSED_OVER, PREFERRED
from examiner_db.reading.lexicon.weights.refusal import REFUSAL
from examiner_db.reading.lexicon.weights.rejected import REJECTED
from examiner_db.reading.lexicon.weights.remarked import ARGUED_SOUND, ARGUED_UNSOUND
from examiner_db.reading.lexicon.weights.results import BUILT_ON, FURTHERED, OVERCOME
from examiner_db.reading.lexicon.weights.sides import DEFENDED, PARTED, SIDED
from examiner_db.reading.lexicon.weights.soundness import SOUND, UNSOUND
from examiner_db.reading.lexicon.weights.sufficiency import INSUFFICIENT, SUFFICIENT
from examiner_db.reading.lexicon.weights.tested import FAILED, WITHSTOOD
from examiner_db.reading.lexicon.weights.trust import TRUSTED, UNTRUSTED
from examiner_db.reading.lexicon.weights.undone import PARTLY, UNDONE
from examiner_db.reading.lexicon.weights.upheld import OVERTURNED, UPHELD
from examiner_db.reading.lexicon.weights.voices import DISFAVORED, FAVORED
from examiner_db.reading.lexicon.weights.withdrawn import KEPT, WITHDRAWN

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

__all__ = ["WEIGHING_RULES"]

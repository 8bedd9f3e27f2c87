"""The physician as the subject of a verb of saying: what may stand between the two, and whose verb it really is."""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import SPEAKS
from examiner_db.reading.sentences.views import OTHER, THIS

_WRITING = (
    r"(?:report|opinion|testimony|evaluation|examination|addendum|letter|note|deposition|conclusion|diagnosis|"
    r"impression|testing|tests?|interview|reading|interpretation|"
    r"finding|review|analysis|explanation|affidavit|affirmation|statement|rating|response|answer|supplement|narrative|"
    r"form|slip|certificate|chart|questionnaire|memorandum|checklist|declaration|certification|follow-up)s?"
)
_WHO = (
    rf"who(?:se (?:(?:[\w-]+ |\d\d?, ){{0,5}}?{_WRITING}|\w+)|,? (?:in|on|by|after|at|upon|following|having) "
    rf"[^{THIS}{OTHER};]{{3,60}}?)?"
)
_SENT = "".join(
    rf"(?<={word} {OTHER})|" for word in ("from", "by", "with", "to", "of", "for", "whom", "like", "as", "than")
)
_WITH_ANOTHER = (
    rf", (?:who\w*|to whom|an?|the|his|her|its|as well|together|along|like|joined|[\w-]+'s) "
    rf"[^{THIS}{OTHER};]{{0,90}}?{OTHER}(?:{_SENT[:-1]})(?: (?!that\b|which\b|who\b)[^{THIS}{OTHER};,]{{2,60}})?,"
)
"""An apposition that names another physician, by whom or to whom this one was sent."""

_APART = (
    rf"(?:|,? {_WHO}|, which| and {OTHER}| nor {OTHER}| or {OTHER}|, (?:an?|the|its|his|her) (?:[\w'/-]+ ){{1,8}}?who|"
    rf",? (?:[^{THIS}{OTHER};]{{0,110}}?),(?: {_WHO})?|{_WITH_ANOTHER}|"
    rf" (?:on|in|at|by|dated|of|from|after)\b[^{THIS}{OTHER},;]{{3,50}}?)"
)
SPOKEN = Awaited(
    rf"{THIS}(?:(?:'s (?:[\w-]+ |\d\d?, ){{0,6}}?| (?:(?!(?:no|an?|the|any|that|who)\b)[\w.-]+ "
    rf"){{0,3}}?){_WRITING})?(?: \([^)]{{1,40}}\))?{_APART},? ?(?P<says>{SPEAKS})\b"
)
"""A physician, or a writing of theirs, and the verb."""

IN_ASIDE = re.compile(
    rf"(?:{OTHER}, (?:who\w*|(?:to|by|with|for|from|of) whom|an?|the|his|her|its|as well|like|[\w-]+'s)\b|"
    r"\A[^,;]{3,80}, (?:relying|based|basing|in reliance|citing|adopting|crediting|rejecting|accepting|following|"
    rf"having|after (?:review|consider)\w+|upon (?:review|consider)\w*)\b)[^,;{THIS}{OTHER}]{{0,110}}\Z"
)
"""What puts the physician into an aside on another, whose verb comes after it."""

ASIDE_ON_PARTY = re.compile(
    rf"[{THIS}{OTHER}],? (?:who|an?|the)\b[^;{THIS}{OTHER}]{{0,120}}\b(?:of|for|by|from|with|to) (?:the |his |"
    rf"her )?\w+, \w+\Z"
)
"""A physician's aside that ends in a party, and a verb: "Dr. A, who saw her for the insurer, asserts"."""

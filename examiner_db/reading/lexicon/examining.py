"""What tells of a pronoun at the head of a sentence that a physician is meant: they examine, record and conclude."""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import ADVERBS

LEAD = (
    r"(?:(?:On|In|At|After|Following|Based on|Upon|With respect to|As to|Regarding|Moreover|"
    r"However|Further|Finally|Rather|"
    r"Nevertheless|Nonetheless|Instead|Additionally|Therefore|Thus|Specifically|Similarly|"
    r"Ultimately|Furthermore|Therein|Thereafter|Subsequently|Later|There|Here|By)\b[^.;]{0,90}?,? )?"
)
"""What may stand before the subject of a sentence."""

_OBSERVES = (
    r"(?:administered|conducted|performed|noted|recorded|reported|obtained|ordered|measured|interviewed|tested|listed|"
    r"described|took|prescribed|summarized|palpated|documented|continued|held|reviewed|examined|observed)"
)
_HOLDS = (
    r",? and (?:\w+ly |also |then )?(?:stated|concluded|opined|wrote|believed|felt|found|attributed|diagnosed|"
    r"recommended|"
    r"indicated|explained|thought|determined|advised|testified)\b(?! (?:that )?(?:he|she|his|her)\b)"
)
_OBSERVED = (
    r"(?:limit|range of motion|restriction|findings|spasm|\btests?\b|testing|examination|scores?|atrophy|films?|"
    r"x-rays?|scan|"
    r"studies|history|records|file|scale|interview|reflex|strength)"
)
_ON_HER, _ON_HIM = (
    rf"(?: {ADVERBS}{_OBSERVES} (?:[\w-]+ ){{0,3}}?(?:{theirs})\b| {ADVERBS}(?:testified|stated|said|indicated|"
    rf"felt|believed|"
    rf"thought|noted|reported|advised|wrote) (?:that )?(?:{theirs})\b)"
    for theirs in ("she|her", "he|his|him")
)
EXAMINES = Awaited(
    rf"^(?P<lead>{LEAD})(?P<who>[Hh]e(?={_ON_HER})|[Ss]he(?={_ON_HIM})|[HhSs]h?e(?= {ADVERBS}{_OBSERVES} [^.;]{{0,40}}?"
    rf"{_OBSERVED}[^.;]{{0,120}}?{_HOLDS}))"
)
"""The subject of a sentence who speaks of a person of the other sex, or examines, records and concludes."""

SIGNS = re.compile(_OBSERVED)
"""What physicians observe."""

TELLING = re.compile(
    r"\b(?:[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Aa]pplicant|[Pp]laintiff|[Ee]mployee|[Vv]eteran|[Ww]orker|[Mm]iner|"
    r"[Dd]ecedent)\b|nexus|etiolog|as likely as not|less likely|aggravat|exacerbat|accelerat|attribut|predispos|"
    r"pre-?existing|audiometr|acoustic|tinnitus|emphysema|bronchitis|fibrosis|cancer|carcinoma|coronary|hypertens|diabet|"
    r"apnea|neuropath|carpal|rotator|menisc|labral|concussi|light work|medium work|postural|occupational"
)
"""Whom nobody speaks of in the third person who is that person, and ailments of which a physician speaks."""

TESTIFIES = re.compile(
    r"(?:[Hh]e|[Ss]he) (?:also |then |further )?(?:diagnosed|prescribed|opined|testified that (?!s?he\b|his\b|her\b))"
)
"""What no judge does."""

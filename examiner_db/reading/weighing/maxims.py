"""An opinion told in one sentence and weighed in the next, which has no word for the physician.

"Dr. A did not offer an opinion on cause. The Board has held that medical evidence that offers no such opinion is of no
probative value." No word of the second sentence speaks of Dr. A, and the two together weigh the report. So do "Dr. A
and Dr. B agree that the fall tore the cuff" and "The Arbitrator so finds".
"""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.sentences.views import OTHER, THIS

_MAXIM = re.compile(
    r"\A(?:(?:[Aa]s (?:noted|stated|discussed|explained)[^,;]{0,30}|[Hh]owever|[Aa]ccordingly|[Tt]hus|[Tt]herefore), )?"
    r"(?:(?:[Tt]he (?:Board|Court|court|courts|Commission)|[Tt]his (?:Court|Board)|[Ww]e) (?:has|have) (?:\w+ "
    r")?(?:held|"
    r"found|explained|stated|noted) that |[Ii]t is well (?:settled|established) that )?"
    r"(?:[Mm]edical (?:evidence|opinions?|reports?|opinion evidence)|(?:[Aa]|[Aa]n) (?:medical |physician's )?"
    r"(?:report|opinion|conclusion)|(?:[Aa]n )?opinions?|[Rr]eports?|[Aa]dditional reports?) "
    rf"[^;{THIS}{OTHER}]{{3,200}}?\b(?:is|are|has|have|carries) (?:\w+ly )?(?:of )?(?:no|little|limited|diminished|"
    r"insufficient|not sufficient)\b(?:, [^,;]{3,50},)? (?:\w+ )?(?:probative|value|weight|to (?:establish|meet|"
    r"discharge|support|overcome|create|carry|satisfy))"
)
"""What has been held of all opinions with a gap."""

_GAP = Awaited(
    rf"{THIS}[^;{OTHER}]{{0,160}}?(?:\b(?:did|does|do|had|has) not (?:\w+ |in (?:[\w{THIS}]+ ){{2,5}})?(?:offer|"
    rf"provide|address|give|express|"
    r"discuss|explain|render|include|relate|describe|set forth|state|identify|support)\b|\bfail(?:s|ed) to (?:\w+ )?"
    r"(?:offer|provide|address|give|express|discuss|explain|render|include|describe|set forth|state)\b|"
    r"\b(?:offer|provid|g[ai]v|express|contain)\w* no (?:\w+ )?(?:opinion|explanation|rationale|reason)|"
    r"\bwithout (?:\w+ )?(?:explain|provid|offer|giv|discuss|address|describ|rationale|explanation|reason)|"
    r"\b(?:may|might|could) (?:have been|be) |\b(?:restate[sd]?|reiterate[sd]?|repeat(?:s|ed)) (?:the|his|her|that|"
    r"an?) |"
    r"\bon one side of\b|\b(?:because|since|as) [^;]{3,60}? (?:no (?:\w+ ){0,2}(?:problems?|symptoms|complaints?|pain)|"
    r"asymptomatic|symptom-free|pain-free))"
)
"""What an opinion lacks."""

_APPLIED = "The report of {} is of no probative value."

_TOLD = re.compile(
    rf"\A(?:[^;{THIS}{OTHER}]{{0,60}}, )?(?:[Tt]he opinion of )?(?:{OTHER} and (?:the )?)?{THIS}(?: and (?:the "
    rf")?{OTHER})?"
    r"(?:, [^;,]{3,60},)? (?:both |all |also |\w+ly )?(?:agree[ds]?|opine[sd]?|testif(?:y|ies|ied)|conclude[sd]?|"
    r"state[sd]?|"
    rf"f(?:inds?|ound)|believe[sd]?|(?:is|was|were|are) of the (?:opinion|view)|is|was)\b[^{OTHER}]{{0,200}}\Z"
)
"""An opinion told with nobody against it."""

_SO_FOUND = re.compile(
    r"\A(?P<who>(?:The (?:\w+ )?(?:Arbitrator|Board|Commission|Court|Judge|judge|ALJ|WCJ|Panel|Referee|Magistrate|"
    r"Deputy"
    r"(?: Commissioner)?|undersigned)|This (?:Court|Judge)|I|We)) (?:so (?:finds?|found|holds?|held|concludes?)|"
    r"agrees?|"
    r"concurs?|accepts? (?:that|this) (?:\w+ )?(?:opinion|view|conclusion|assessment|explanation))\.?\Z"
)
_FACTOR = re.compile(
    r"\A(?P<who>The (?:Arbitrator|Commission)|I) (?:therefore |thus |accordingly |hereby )?(?:gives?|assigns?|places?|"
    r"accords?|attaches) (?:(?:some|no|little|great|greater|significant|substantial|considerable) weight (?:to|on) "
    r"this factor|this factor (?:\w+ )?weight)\b"
)
"""What weight one of several factors has, which is all that the sentence before it tells."""

_MEASURED = re.compile(
    rf"{THIS}[^;{OTHER}]{{0,60}}\b(?:rated|assigned|reported|found|assessed|calculated)\b[^;{OTHER}]{{0,160}}\d"
)
_FOLLOWED = "{} accept the opinion of {}."


def read_on(document: Document, number: int, text: str) -> tuple[str, Passage] | None:
    """What the next sentence makes of what this one tells, and where it stands; else ``None``."""
    if number + 1 >= len(document.passages):
        return None
    here, after = document.passages[number], document.passages[number + 1]
    if after.paragraph != here.paragraph:
        return None
    so_found = _SO_FOUND.match(after.text)
    if so_found and _TOLD.match(text):
        return _FOLLOWED.format(so_found["who"], THIS), after
    if _FACTOR.match(after.text) and _MEASURED.search(text):
        return after.text.replace("this factor", f"the report of {THIS}"), after
    if _GAP.search(text) and _MAXIM.match(after.text):
        return _APPLIED.format(THIS), after
    return None

"""An opinion that a sentence carries beside its main clause: after a noun for it, or in a relative clause."""

from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.lexicon.speech import CANDID
from examiner_db.reading.views import OTHER, THIS

OF_WHOM = Awaited(
    rf"\b(?:rating|diagnos[ei]s|impression|conclusions?|opinion|view|finding|assessment|recommendation)s? (?:by|"
    rf"of|from) (?:(?:the|his|her|its|an?) (?:[\w'-]+ ){{0,5}}?[\w'-]+, )?{THIS}"
    r"(?:, [^,;]{3,60},|,)? (?:(?:was|is|were)(?: that)?|that)\b"
)
"""Whose the opinion is that a verb of being leads to."""

_TITLE = r"(?:[\w'-]+ (?:[\w'-]+ ){0,5}?[\w'-]+, )?"
_ASIDE = rf"(?:,(?! who\b| whose\b)[^{THIS}{OTHER};]{{3,90}}?,|,)?"
THAT_OF = Awaited(
    rf"\b(?:statement|letter|report|testimony|note|affidavit|affirmation|explanation|belief|theory|opinion|view|"
    rf"conclusion|finding|deposition|narrative)s? (?:by|of|from) {_TITLE}{THIS}{_ASIDE} (?:to the effect )?that\b"
    r"(?! (?:was|were|is|are|has|had|would|did|does|he|she|they|it|we|I) (?:\w+ )?(?:relied|reviewed|prepared|wrote|"
    r"credited|adopted|rejected|dated|offered|submitted|found|accepted|based|admitted|given|entitled|not|received)\b)"
    r"(?! (?:the )?(?:judge|ALJ|WCJ|WCLJ|Board|Court|court|employer|carrier|insurer|claimant|defendant|parties)s? "
    r"(?:had |has )?(?:\w+ly )?(?:relied|offered|submitted|credited|adopted|rejected|accepted|introduced|"
    r"cite[sd]|found))"
)
"""Whose the report, letter or testimony is that tells what follows on "that"."""

TO_THE_EFFECT = Awaited(rf"{THIS}(?:,[^;{THIS}{OTHER}]{{3,160}}?,)? to the effect that\b")
AS_TO_WHAT = Awaited(
    rf"\b(?:opinion|testimony|conclusion|view|finding)s? (?:by|of|from) {_TITLE}{THIS}{_ASIDE} as to (?=the (?:absence|"
    r"presence|lack|existence) of\b)"
)
"""Where an opinion is told by its subject: "as to the absence of a tear"."""

READING = Awaited(
    rf"\b(?P<way>positive|negative) (?:(?:x-ray|film|CT|digital|initial) )?(?:re-?)?(?:reading|"
    rf"interpretation)s?(?: [\w' -]"
    rf"{{1,60}}?)? (?:of|by|from) (?=(?:[\w'-]+ ){{0,5}}?{THIS}|[\w' -]{{3,60}}, {THIS})|"
    rf"(?<={THIS}'s )(?:[\w'-]+ ){{0,4}}?(?P<how>positive|negative) (?:re-?)?(?:reading|interpretation)s?\b"
)
"""Whose positive or negative reading of a film it is."""

CARRIERS = (OF_WHOM, THAT_OF, TO_THE_EFFECT, AS_TO_WHAT)
"""After what each of them meets stands an opinion."""

_TOLD = rf"(?:{CANDID}|testified|stated|found|reported|wrote|felt|thought|explained|diagnosed)"
_IN_PASSING = Awaited(
    rf"{THIS}(?:,[^,;{THIS}{OTHER}]{{3,80}}?)?,? (?:and )?who (?:[^,;{THIS}{OTHER}]{{3,110}}? and (?:who "
    rf")?)?(?:had |has "
    rf"|have |\w+ly )?{_TOLD}\b"
)
_ITS_OWN_VERB = Awaited(
    rf"\A[^;{THIS}{OTHER}]{{0,80}}{THIS}, (?:who|an?|the)\b[^;{THIS}{OTHER}]{{3,120}}, (?:asserts|asserted|"
    rf"claims|claimed|"
    r"maintains|maintained|contends|contended|suggests|suggested|submits|alleges)\b"
)


def is_told_in_passing(text: str) -> bool:
    """Whether an argument names the physician together with what that one held, or only seems to be an argument.

    "The employer argues that the judge erred in discounting Dr. A, who believed that ..." tells what Dr. A believed.
    """
    return bool(_IN_PASSING.search(text) or _ITS_OWN_VERB.search(text))

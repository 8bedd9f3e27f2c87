"""An opinion that a sentence carries beside its main clause: after a noun for it, in an aside, even in an argument."""

from collections.abc import Iterator

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import CANDID, SAYS, SPEAKS
from examiner_db.reading.sentences.views import OTHER, THIS

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
    rf"interpretation)s?(?: [\w' -]{{1,60}}?)? (?:of|by|from) (?=(?:[\w'-]+ ){{0,5}}?{THIS}|[\w' -]{{3,60}}, {THIS})|"
    rf"(?<={THIS}'s )(?:[\w'-]+ ){{0,4}}?(?P<how>positive|negative) (?:re-?)?(?:reading|interpretation)s?\b"
)
"""Whose positive or negative reading of a film it is."""

CARRIERS = (OF_WHOM, THAT_OF, TO_THE_EFFECT, AS_TO_WHAT)
"""After what each of them meets stands an opinion."""

_APPOSED = rf"(?:, (?!who\b)[^,;{THIS}{OTHER}]{{3,70}})?"
_BESIDE: tuple[Awaited, ...] = (
    Awaited(
        rf"^(?:Both )?{THIS}, [^;{THIS}{OTHER}]{{3,120}}, and {OTHER}(?:, [^;{THIS}{OTHER}]{{3,80}},)? "
        rf"(?P<says>{SPEAKS})\b"
    ),
    Awaited(rf"{THIS}, who [^;{THIS}{OTHER}]{{3,110}} {OTHER}(?:'s [\w ]{{3,30}})?, (?P<says>{SPEAKS})\b"),
    Awaited(rf"{THIS}, who [^;{THIS}{OTHER}]{{3,140}}? and who (?P<says>{SPEAKS})\b"),
    Awaited(
        rf"{THIS}[^;{THIS}{OTHER}]{{0,120}}? (?:to the extent|insofar as|in so far as)(?: that)? (?:he|she|it) "
        rf"(?P<says>{SAYS})\b"
    ),
    Awaited(
        r"\b(?:opinion|statement|testimony|belief|advice|report|letter|affirmation|affidavit|conclusion|view)s? (?:by|"
        rf"of|from) {THIS}, [^,;{THIS}{OTHER}]{{3,70}}, (?P<says>that)\b"
    ),
    Awaited(
        rf"\b(?:agreed|concurred|agrees|concurs) with (?:[\w'-]+ ){{0,5}}?(?:[\w'-]+, )?{THIS}{_APPOSED},? "
        rf"(?P<says>that)\b"
    ),
    Awaited(
        rf"{THIS}{_APPOSED},? in which it (?:is|was) (?:stated|said|reported|noted|written|found) (?P<says>that)\b"
    ),
    Awaited(rf"{THIS}{_APPOSED},? in which (?:he|she) (?P<says>{SAYS})\b"),
)
"""Beside another physician, agreed with, in a paper, or to an extent."""

_TOLD = rf"(?:{CANDID}|testified|stated|found|reported|wrote|felt|thought|explained|diagnosed)"
_IN_PASSING = Awaited(
    rf"{THIS}(?:,[^,;{THIS}{OTHER}]{{3,80}}?)?,? (?:and )?who (?:[^,;{THIS}{OTHER}]{{3,110}}? and (?:who "
    rf")?)?(?:had |has |have |\w+ly )?{_TOLD}\b"
)
_ITS_OWN_VERB = Awaited(
    rf"\A[^;{THIS}{OTHER}]{{0,80}}{THIS}, (?:who|an?|the)\b[^;{THIS}{OTHER}]{{3,120}}, (?:asserts|asserted|"
    rf"claims|claimed|maintains|maintained|contends|contended|suggests|suggested|submits|alleges)\b"
)
_SHOULD_HAVE = Awaited(
    rf"\bshould have (?:[\w-]+ ){{1,8}}?{THIS}(?:, [^;{THIS}{OTHER}]{{0,160}}?)?,? (?:and )?who "
    rf"(?:[^;{THIS}{OTHER}]{{0,100}}? and )?(?:\w+ )?{SAYS}\b"
)
_GRANTED = (
    Awaited(
        rf"{THIS}(?:, (?!who\b)[^,;{THIS}{OTHER}]{{3,90}})?,? (?:and )?who (?:[a-z]\w+ "
        rf"[^,;{THIS}{OTHER}]{{3,90}}? and (?:who )?)?"
        rf"(?P<said>(?:did not \w+|{SPEAKS})\b[^,;{THIS}{OTHER}]{{5,160}})"
    ),
    Awaited(
        rf"\b(?:when|once|after|on the (?:date|day) (?:on which |that |when )?|as of the date (?:on which |that )?)"
        rf"(?:[\w' -]{{3,50}}, )?{THIS}, (?P<said>(?:found|placed|released|declared|pronounced|certified|"
        rf"cleared|took|put|discharged|assigned|diagnosed)\b[^,;{THIS}{OTHER}]{{5,120}})"
    ),
)


def beside(text: str) -> Iterator[tuple[int, int]]:
    """Where such an opinion begins, with its verb or with "that", and where what tells whose it is ends."""
    for pattern in _BESIDE:
        for match in pattern.finditer(text):
            yield match.start("says"), match.end()


def is_told_in_passing(text: str) -> bool:
    """Whether an argument names the physician together with what that one held, or only seems to be an argument.

    "The employer argues that the judge erred in discounting Dr. A, who believed that ..." tells what Dr. A believed.
    """
    return any(pattern.search(text) for pattern in (_IN_PASSING, _ITS_OWN_VERB, _SHOULD_HAVE))


def taken_for_granted(text: str) -> str:
    """What even an argument only mentions of the physician, as said by them: "the judge ignored Dr. A, who found"."""
    for pattern in _GRANTED:
        match = pattern.search(text)
        if match:
            return f"{THIS} {match['said']}"
    return ""

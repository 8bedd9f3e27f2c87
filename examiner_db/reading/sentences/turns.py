"""Where a physician's sentence turns: what is only granted, what hangs on a denial, and another's main clause."""

import re
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import CANDID, SAYS, SPEAKS
from examiner_db.reading.sentences.negation import is_possible
from examiner_db.reading.sentences.views import OTHER, THIS

UNEXPLAINED = swift(
    r"\b(?:did|does|could|never|failed to) ?(?:not )?(?:\w+ )?(?:explain|address|discuss|describe|detail|document|"
    r"provide|specify|note|report|comment|offer|state|say|opine|testify|indicate|mention|suggest|speak)\b|"
    r"\bfailed to (?:\w+ )?(?:contest|rebut|reconcile|consider|raise|establish|demonstrate|support|clarify|elaborate|"
    r"acknowledge)\b|"
    r"\b(?:declined|refused|was unable) to (?:\w+ )?(?:explain|address|discuss|comment|elaborate|speculate)\b|"
    r"\bnever (?:\w+ )?(?:stated|said|opined|explained|addressed|discussed|mentioned|indicated|reported|"
    r"suggested|concluded|offered|testified|commented)\b"
)
"""What a physician left unsaid is no opinion, and its denial none either."""


def tells_nothing(text: str, match: re.Match[str], *, denied: bool) -> bool:
    """Whether a physician only spoke of something, took it as given, told what a party believes, or faulted another."""
    if (
        _SAYS_NOTHING.match(text, match.end())
        or (_TAKEN.search(match["says"]) and text.startswith(" that", match.end()))
        or _OF_REASONS.search(text, match.start(), match.start("says"))
    ):
        return True
    if _FAULTS.search(match["says"]) and _ANOTHER_FOR.match(text, match.end()):
        return True
    return not denied and bool(_OF_PARTY.match(text, match.end()))


THEN_HELD = re.compile(
    rf" with {OTHER}(?:'s? [^,;]{{2,60}}?)?,? (?:and|but) (?:[a-z]+ly |again )?"
    rf"(?:{SAYS}|(?:reiterat|repeat|restat)e[ds])\b"
)
"""After "disagreed": another, and that the physician then says something of their own."""

_PARTY = (
    r"(?:[Cc]laimant|[Pp]etitioner|[Ee]mployee|[Aa]pplicant|[Aa]ppellant|[Pp]laintiff|[Vv]eteran|[Ww]orker|[Ii]nsurer|"
    r"[Ee]mployer|[Cc]arrier|[Rr]espondent|[Dd]efendant|[Pp]atient|[Cc]ounsel|attorney)"
)
_BELIEF = (
    r"(?:belief|view|claim|statement|history|report|account|assertion|contention|allegation|understanding|impression|"
    r"feeling|complaint|argument|position|theory|insistence|testimony|suggestion)"
)
_OF_PARTY = re.compile(rf" (?:the )?{_PARTY}'s (?:\w+ )?{_BELIEF}(?: that|,)")
_SAYS_NOTHING = re.compile(
    r" (?:no|any|an) (?:\w+ )?(?:opinion|comment|view|explanation|statement)s? (?:on|about|as to|regarding|"
    r"concerning|whether)\b| (?:\w+ )?(?:about|regarding|concerning|generally|in general|hypothetically)\b"
)
"""What shows that a physician only spoke of something, or had nothing to say of it."""

_TAKEN = re.compile(r"\b(?:assum|presum)(?:e|es|ed)\Z")
"""What is assumed is nobody's opinion."""

_OF_REASONS = re.compile(r" (?:how|why|whether) ")
_FAULTS = re.compile(r"\b(?:criticiz|fault|challeng|question|rebutt?|blam)(?:es|ed|s)\Z")
_ANOTHER_FOR = re.compile(rf" {OTHER} (?:for|in) \w+ing\b")
"""Another's doing, for which that one is faulted: the words after it are not the critic's."""


def until_question(text: str, start: int, end: int) -> int:
    """Where, after a verb that denies, an indirect question begins: what is asked there is left unsaid."""
    asked = _QUESTION.search(text, start, end)
    return asked.start() if asked else end


_QUESTION = re.compile(
    r"(?<!reason)(?<!reasons)(?<!cause)(?<!basis)(?<!explanation)(?<!grounds) (?:how|why)\b(?! (?:long|much|many)\b)"
)
"""An indirect question; "the reason why" is none."""


def until_judged(text: str, start: int, end: int) -> int:
    """Where, after the opinion *that* something was so, a sentence goes on to say what that opinion is worth."""
    said = _FINITE.search(text, start, end)
    judged = _JUDGED.search(text, said.end(), end) if said else None
    return judged.start() if judged else end


_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|does|do|could|can|would|should|must|may|arose|began|came|"
    r"rose|fell|led|left|became|took|lost|made|gave|stems|met|got|kept|suffers?|remains?|needs?|requires?|"
    r"continues?|results|exists|persists|\w+ed)\b"
)
"""The verb of what is held, after which a second one judges: the opinion that the tear was old is not supported."""

_JUDGED = re.compile(
    r"(?<!which)(?<!that)(?<!who),? (?:(?:(?:is|was|are|were|has been|had been|be|cannot be|could not be|should not be|"
    r"must be) "
    r"(?:(?:not|also|well|fully|thus|therefore|clearly|simply|both|further|more|less|so|too|itself|\w+ly) ){0,3}?"
    r"(?:supported|credible|credited|persuasive|convincing|conclusory|entitled|speculative|rejected|accepted|given|"
    r"discounted|adopted|contrary to|inconsistent with the|consistent with the|based (?:up)?on|of (?:little|limited|"
    r"diminished|no)|"
    r"sufficient|insufficient|substantial|rationalized|reasoned|explained|unexplained|unsupported|undermined|"
    r"contradicted|disputed|uncontradicted|unrebutted|corroborated|reliable|unreliable|flawed|outweighed|"
    r"the (?:most|more|better)|equivocal|probative|competent|worth|incredible|wrong|mistaken|erroneous|at odds))|"
    r"(?:lacks?|lacked|carries|carried|deserves?|deserved|warrants? (?:little|no)|constitutes?|constituted|rests?|"
    r"rested|prevails?|prevailed|fails|failed|finds (?:no )?support|(?:is|does|did|could|can) ?not (?:\w+ )?"
    r"(?:carry|constitute|suffice|persuade|establish|meet|satisfy|amount|rest|explain|account)))\b"
)


_GRANTS = re.compile(r"\b(?:conced|acknowledg|admit|agre|recogni[sz]|grant|allow)\w*\Z")
_ALTHOUGH = re.compile(r"(?:^|[,;] )(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ee]ven though)\s*\Z")
_IN_SPITE_OF_IT = re.compile(rf"(?:, (?:he|she)|,? (?:but|yet|however),?(?: (?:he|she))?) (?P<says>that|{SPEAKS})\b")
_SO_FAR = re.compile(r"(?:,|\b(?:but|yet|however),?) ?\Z")
"""Words of granting something, and what is held in spite of it."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on "that" from ``start`` up to ``under``: denied, or left open."""

    start: int
    under: int
    denied: bool
    possible: bool


def hanging(text: str, match: re.Match[str], end: int, *, denied: bool) -> Hanging | None:
    """What hangs on "that" after words that deny it or leave it open: all of it, until the physician speaks again."""
    nothing = _NOTHING_SHOWS.match(text, match.end())
    that = nothing or _THAT.match(text, match.end())
    if that is None:
        return None
    denied = denied != (nothing is None and that["disowns"] is not None)
    possible = (nothing is None and bool(that["open"])) or is_possible(text, match.start("says"), that.end())
    denied = nothing["doubt"] is None if nothing else denied
    if not (nothing or denied or possible):
        return None
    turn = _SPEAKS_AGAIN.search(text, that.end(), end)
    under = (turn.start() if turn else end) if denied or possible else 0
    return Hanging(that.end(), under, denied=denied, possible=possible)


_THAT = re.compile(
    r"(?P<open> (?:that )?it (?:was |is )?(?:\w+ )?(?:possible|conceivable|plausible)(?:, [^,;]{3,40},)? that\b| "
    r"that it (?:may|might|could) "
    r"be that\b| the (?:\w+ )?(?:possibility|chance) that\b| (?:that )?there (?:was|is|were|remained|may be|might be) "
    r"(?:an?|some|always a|at least a) (?:\w+ )?(?:chance|possibility|risk) that\b)|"
    r"(?P<disowns> (?:that )?(?:he|she) (?:did not|does not|could not|cannot|would not|was unable to|was not able to) "
    r"(?:\w+ly )?(?:believe|think|agree|feel|conclude|say|state|accept|testify|determine) that\b|"
    r" (?:that )?(?:it|(?:the|his|her|any|none of the|no|nothing (?:in|on|about) (?:the|his|her|\w+)) "
    r"(?:[\w-]+ ){0,5}?[\w-]+|nothing) "
    r"(?:(?:did not|does not|do not|would not|could not|failed to|fails to) (?:\w+ly )?|(?<=nothing )|(?<=films )|"
    r"(?<=records ))"
    r"(?:show|support|establish|demonstrate|suggest|indicate|prove|appear|seem|follow|bear out|document|mean|justify|"
    r"permit|allow|confirm|reveal|reflect)(?:s|ed)?"
    r"(?: (?:the|any|a) (?:\w+ )?(?:conclusion|finding|view|opinion|inference|claim|theory|notion|diagnosis))? that\b|"
    r" (?:that )?it (?:(?:was|is|would be) (?:\w+ly )?(?:improbable|implausible)|(?:was |is |would be )?(?:\w+ly )?"
    r"(?:hard|difficult|impossible(?! to (?:say|tell|determine|know))|incorrect|wrong|inaccurate|untrue|false|"
    r"not likely|not probable|not true|not correct|not accurate|not the case|a mistake|an error))(?: for (?:him|her|"
    r"\w+))?(?: to (?:believe|accept|conclude|say|see|imagine|understand|assume|suggest|claim|state|find|"
    rf"argue))? that\b)|(?: with (?:the \w+ \w+, )?{OTHER}(?:, [^,;{THIS}{OTHER}]{{3,60}},)?|(?: with)? (?:the "
    rf")?{_PARTY}'s (?:\w+ )?{_BELIEF}| with the \w+| (?:the|any) (?:\w+"
    rf" )?(?:notion|idea|view|theory|suggestion|contention|"
    r"proposition|claim|premise))?(?:, (?:however|though|moreover|too|therefore),)? that\b"
)
_NOTHING_SHOWS = re.compile(
    r"(?: that (?:(?:he|she) (?:saw|sees|found|finds|had|has|knew of)|there (?:was|is|were|are|had been)))? "
    r"(?:(?:no|little|insufficient|scant|not any) (?:\w+ )?(?:evidence|indication|basis|reason|support|proof|grounds?|"
    r"justification|cause)|nothing)(?: (?:for|to|in [\w ]{3,30} to))?(?: (?:\w+ly )?(?P<doubt>doubt|dispute|question|"
    r"disagree|disbelieve)|"
    r" (?:say|conclud|believ|think|suppos|suggest|indicat|show|support|establish|prov|stat|find)\w*)? that\b"
)
_SPEAKS_AGAIN = re.compile(
    rf";|,? (?:but|yet|however|because|since|instead)\b|,? and (?:\w+ly )?(?:{CANDID}(?! by\b)|(?:maintained|insisted|"
    r"stated|testified|explained|said|held|wrote|reported|found|felt|added|noted) that)\b"
)
"""What hangs on a verb, what says that nothing shows it, and where the physician speaks of his own again."""


def begins_main_clause(text: str, match: re.Match[str], end: int) -> int:
    """Where somebody else's clause begins after "although the physician found ...", or ``end`` if none does."""
    if not _ALTHOUGH.search(text, 0, match.start()):
        return end
    other = _SOMEBODY.search(text, match.end(), end)
    return other.start() if other else end


_SOMEBODY = re.compile(
    r", (?:the |an?"
    r" )?(?:claimant|employee|worker|plaintiff|petitioner|applicant|appellant|[Vv]eteran|patient|miner|judge|"
    r"ALJ|Board|Commission|employer|insurer|record|report|evidence)\b"
)


_AT_FIRST = re.compile(r"\b(?:initially|originally|at first|first|once|previously)\b")
_AT_LAST = re.compile(
    rf"(?:(?:[,;]|\b(?:but|however),?) ?(?:but |and )?(?:[^;{OTHER}]{{3,70}}?,? )?(?:he|she|{THIS}) (?:[a-z]+ly |"
    rf"later |then |now )?|(?:,|\b(?:but|however),?) ?(?:but |and )?(?:later|subsequently|ultimately|eventually|now) "
    r"(?:\w+ly )?)"
    r"(?P<says>concluded|opined|stated|testified|believed|felt|found|determined|changed|revised|wrote|reported|agreed|"
    r"attributed|recommended|thought|conceded|said)\b"
)


def is_first_view(says: str) -> bool:
    """Whether a verb with its adverbs tells what was held at first."""
    return bool(_AT_FIRST.search(says))


def last_view(text: str, match: re.Match[str], end: int) -> re.Match[str] | None:
    """Where the physician comes to another view than the first: "initially believed that ..., but concluded"."""
    return _AT_LAST.search(text, match.end(), end)


def granted(text: str, match: re.Match[str], end: int) -> int:
    """Up to where the physician only grants something and goes on to what is held: "agreed that ..., but found"."""
    if not (_GRANTS.search(match["says"]) or _ALTHOUGH.search(text, 0, match.start())):
        return 0
    if text.startswith(THIS, end) and _SO_FAR.search(text, match.end(), end):
        return end
    turn = _IN_SPITE_OF_IT.search(text, match.end(), end)
    return turn.start() if turn and not UNEXPLAINED.search(turn["says"]) else 0


_OTHERS_TURN = Awaited(
    r"(?:,|;| and| but)(?: and| but)?(?: (?:he|she|the \w+))? (?:\w+ly |instead )?(?:credited|adopted|accepted|"
    r"preferred|favou?red|relied (?:up)?on|accorded|afforded|gave|chose) (?:[\w-]+ ){0,4}?(?:opinion|conclusion|"
    rf"testimony|report|finding|view)s? (?:of|from|by) {OTHER}|"
    r",? contrary to (?:his|her|its) (?:own |earlier )?(?:finding|determination|conclusion)s? that\b|"
    rf"(?:[,;]? (?:and|but|while|whereas|although)|[,;]) (?:that |from |by |of )?{OTHER}(?:'s [\w ]{{0,30}})?"
    rf"(?:, [^;{THIS}{OTHER}]{{3,120}}?,)?(?: who)? (?:\w+ )?(?:{SAYS}|(?:did|does|could) not)\b|"
    r"[,;] (?:and |but |while |whereas )?(?:the )?(?:ALJ|compensation judge|judge|Board|OWCP|"
    r"Court|court|employee|claimant|Petitioner|petitioner|appellant|employer|insurer|"
    r"arbitrator|Commission) (?:\w+ )?(?:found|concluded|determined|testified|denied|finds|concludes|determines|holds|"
    r"argue[sd]|contends|adopted|accepted|rejected|noted)|"
    rf" that (?:the |his |her |another |an? |one |two |the claimant's |the employee's )?(?:[\w-]+ "
    rf"){{0,2}}?(?:physician|surgeon|"
    rf"doctor|chiropractor|therapist|radiologist|psychologist|psychiatrist|neurologist)s?(?:, [^,;]{{1,40}}(?:, "
    rf"[A-Z][^,;]{{1,8}})?,)? (?:had |have |has )?(?:\w+ )?(?:{SAYS}|interpreted)\b|"
    r" that (?:(?:the )?(?:ALJ|judge|Board|OWCP|employee|claimant|[Pp]etitioner|appellant|applicant|worker|veteran|"
    r"plaintiff|patient)|he|she) (?:\w+ )?(?:reported|told|complained|claimed|alleged|related that|stated|"
    r"testified|believed|felt|thought|said|denied|attributed|"
    rf"blamed|traced|ascribed)\b|,? (?:rejecting|disputing|contrary to|dismissing|despite|in spite of|over) "
    rf"[^,;]{{0,30}}{OTHER}| (?:in|by|to|of|from|for|with) which {OTHER}|"
    r" (?:is|was|are|were) (?:\w+ )?(?:unpersuasive|unconvincing|persuasive|convincing)\b|"
    r" (?:does|did|do|fails?|failed) (?:not|to) account for\b|"
    r",? (?:and|but|though|although|yet) (?:he |she |it )?(?:does|did|do|could|fails?|failed) (?:not|to) "
    r"(?:\w+ly |then )?(?:explain|address|discuss|say|state|describe|clarify|indicate|specify) (?:how|why|whether|what|"
    r"which|the basis)\b| (?:is|was) (?:contradicted|belied|refuted|undermined) by\b"
)


@lru_cache(maxsize=64)
def _turns(text: str) -> "_Turns":
    return _Turns(text)


class _Turns:
    """Where others take their turn in a sentence: what was found from one place on holds for all up to the turn."""

    def __init__(self, text: str) -> None:
        """Find the first turn."""
        self._text = text
        self._from, self._turn = 0, self._search(0)

    def after(self, start: int) -> int:
        """Where the next turn begins, or the sentence ends."""
        if start < self._from or self._turn < start:
            self._from, self._turn = start, self._search(start)
        return self._turn

    def _search(self, start: int) -> int:
        turn = _OTHERS_TURN.search(self._text, start)
        return turn.start() if turn else len(self._text)


def until_another(text: str, start: int) -> int:
    """Where what the physician says from a place on ends: at somebody else's turn, or with the sentence."""
    return _turns(text).after(start)

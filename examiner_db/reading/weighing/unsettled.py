"""Words of weighing that weigh nothing: told of a decision since undone, left to a remand, claimed by a party, or said.

What stands in the words of somebody who does not decide, or of a decision that no longer stands, is no weighing.
"""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.sentences.views import OTHER, THIS

_PARTY = (
    r"(?:[Cc]laimant|[Ee]mployee|[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Pp]etitioner|[Rr]espondents?|[Pp]laintiff|"
    r"[Dd]efendants?|[Aa]ppell\w+|[Aa]pplicant|[Vv]eteran|[Ww]orker|[Cc]ommissioner|[Dd]irector|[Ss]ecretary|"
    r"[Cc]ounsel|[Aa]ttorney|[Rr]epresentative|[Gg]overnment|Plan|Fund|[Pp]art(?:y|ies)|[Dd]issent)"
)
_CLAIMED = re.compile(
    rf"\b{_PARTY}(?:'s (?:\w+ )?(?:counsel|attorney|representative|brief|position|theory|view|argument))?,? "
    r"(?!(?:does|do|did) not )(?:\w+ ){0,2}(?:responds?|responded|repl(?:y|ies|ied)|counters?|countered|answers? "
    r"that|contends?|argues?|"
    r"submits?|urges?|insists?|objects?|protests?|claim(?:s|ed) that|alleged?s? that|faults?|faulted|criticizes?|"
    r"criticized|complains?|attacks?|maintained|posits?|posited|asserted|alleg(?:es|ed|ing) that|"
    r"(?:takes?|took) issue with|would have (?:us|the|found|credited|accepted|rejected|relied|given|followed)|asks? "
    r"(?:us|the|this|that)|(?:is|was|says?) that)\b"
    r"|(?:\A|[,;] (?:and |but )?)(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey) (?:\w+ ){0,2}?(?:argue[sd]?|contend(?:s|ed)?|points? "
    r"out|"
    r"pointed out|assert(?:s|ed)?|urge[sd]?|insist(?:s|ed)?|complain(?:s|ed)?|submits?)\b"
    r"|\b(?:[Ii]n|[Aa]ccording to) (?:the )?(?:carrier|employer|insurer|claimant|employee|defendant|respondent|"
    r"plaintiff|"
    r"petitioner|appellant|applicant)'s (?:view|telling|submission|brief|counsel|attorney|petition|argument)"
    rf"|\b[Aa]ccording to (?:the )?{_PARTY},|\b[Ii]t is (?:the )?{_PARTY}'s (?:\w+ )?(?:position|contention|theory|"
    rf"argument|view|claim|belief) that\b|(?<!hile )(?<!hile the )(?<!hough )"
    rf"(?<!hough the )\b{_PARTY} (?:\w+ )?(?:points?|pointed|cites?|cited|looks?) to\b"
    r"|\b(?:[Ii]ssue|[Qq]uestion)s? (?:(?:presented|before us|on appeal|here) )?(?:is|are|concerns?) (?:the|what) "
    r"weight\b"
    r"|\b(?:[Cc]laimant|[Ee]mployee|[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Pp]etitioner|[Rr]espondents?|[Pp]laintiff|"
    r"[Dd]efendants?|"
    r"[Aa]ppellant|[Aa]pplicant)s? (?:also |further )?(?:emphasizes?|emphasized|stresse[sd]|points? out|pointed "
    r"out|notes|noted) that\b"
)
"""Words after which a party speaks."""

_TURNS = re.compile(
    r"[;,] (?:but |and |yet |however, |which )?(?:the |this )?(?:[Cc]ompensation [Jj]udge|ALJ|WCJ|[Jj]udge|Board|"
    r"[Cc]ourt|Commission|[Pp]anel|[Aa]rbitrator|[Ww]e|I|she|he) "
)
"""Where the decider takes the word."""

_REMANDED = re.compile(
    r"\b(?:[Rr]emand(?:s|ed|ing)?|(?:is|are|was|must be) (?:returned|sent back))\b[^;.]{0,60}?\b(?:for|to|so that|"
    r"with|because|since)\b|\b[Oo]n remand\b|\b[Mm]ust (?:\w+ )?(?:account for|explain|reconsider|reweigh|state|"
    r"consider|address|provide|give reasons)\b|\b(?:unnecessary|not necessary|need not|do not|without) (?:to "
    r")?(?:\w+ )?"
    r"(?:decid|reach|determin|consider|address)\w*\b[^;]{0,40}\bwhether\b|\b(?:may|might) (?:(?:well|yet|again|"
    r"still|also|choose to|wish to) |"
    r"(?:\w+ly |also )?(?:accept|adopt|credit|reject|discount|discredit|disregard|give|accord|assign|rely|prefer|"
    r"choose)\b)|\b(?:may|might|could|would) have (?:\w+ )?(?:accept|adopt|credit|reject|discount|prefer)ed\b|"
    r"\b(?:(?:had|has|have|did|does) not|(?:fail|neglect|omit)(?:s|ed)? to|without) (?:\w+ )?(?:giv(?:e|en|ing)|"
    r"provid(?:e|ed|ing)|stat(?:e|ed|ing)|articulat(?:e|ed|ing)|offer(?:ed|ing)?)"
    r" (?:\w+ ){0,3}reasons?\b|"
    r"\b(?:g[ai]ve|gives|stated|offer(?:ed|s)|provide[sd]|articulated) no (?:\w+ )?(?:reason|explanation|basis)s? "
    r"(?:for|why)|"
    r"\b(?:not|never|fail(?:s|ed)? to|without) (?:\w+ )?(?:explain|say|stat|indicat|articulat)(?:e|ing)? (?:why|how) "
    r"(?:it|he|she|they|the \w+) (?:\w+ )?(?:cho|prefer|credit|reject|accept|adopt|discount|reli|gave|favor)"
)
"""What follows is for another to decide, or was wrong for want of reasons."""

_PAST = re.compile(
    r"\b[Ii]n (?:its|an?|the|his|her) (?:earlier|prior|previous|initial|original|first) (?:decision|order|opinion)\b|"
    r"\b[Rr]eversal of (?:the |its )?(?:[\w']+ ){1,4}(?:decision|finding|order|award)\b|\b[Ii]n (?:another|a "
    r"different|an unrelated|other|the first|the prior|the earlier|an earlier|a prior) (?:cases?|matters?|"
    r"proceedings?|claims?|litigation|petition|hearing)\b|\b[Aa] (?:different|former|previous) "
    r"(?:ALJ|W?CJ|WCLJ|[Jj]udge|"
    r"[Aa]rbitrator|[Rr]eferee|[Hh]earing officer|[Dd]eputy) "
)
"""An earlier decision is told of."""

_FALLEN = re.compile(
    r"\b(?:decision|order|finding|determination|award|judgment|ruling|opinion|it) (?:was|were|has been|have been|is|"
    r"has since been) (?:\w+ )?(?:vacated|reversed|set aside|superseded|annulled|overturned)\b|"
    r"\b(?:and|so) we (?:\w+ )?(?:vacate|reverse)\b|\b(?:case|matter|claim) is (?:returned|remanded|sent back) for "
    r"(?:reconsideration|reweighing|reevaluation|a new)"
)
_NO_WEIGHING = Awaited(
    rf"{THIS}[^;{OTHER}]{{0,60}}\b(?:accepted|recognized|tendered|qualified|admitted|offered|received) "
    r"(?:(?:\w+ ){0,3}|\w+ objection )?as an? (?:\w+ ){0,2}expert\b|"
    rf"\b(?!Commissioner|Director|Secretary){_PARTY} (?:was|is|were) (?:not |un|never "
    rf")?(?:persuaded|convinced|swayed) by\b|"
    r"\b(?:allow|admit|permit|order|authoriz)\w* (?:the )?(?:submission of |introduction of )?"
    r"additional (?:medical )?(?:evidence|testimony|reports?)\b|"
    r"\A(?:[^,;]{0,40}, )?[Tt]he law does not require\b|\bcompel(?:s|led)? (?:an?|the|any) (?:contrary|different|"
    r"opposite) |"
    rf"\b(?:[Ii]njections?|[Tt]herapy|[Tt]reatments?|[Ss]urger(?:y|ies)|[Bb]locks?|[Mm]edications?|[Aa]djustments?)"
    rf" (?:given |administered |performed |prescribed )?(?:by|from|with|of) {THIS} (?:is|was|were|are|did|proved)\b|"
    r"\b(?:ordinarily|generally|normally|usually|typically) (?:is |are |be "
    r")?(?:entitled|given|accorded|afforded|"
    rf"deserves?)\b|\A(?![^;]*\bas here\b).*\b[Aa]n? (?:[\w-]+ ){{1,3}}such as {THIS}|\b(?:[Rr]eviewer|[Aa]djuster) "
    rf"(?:was|is) (?:not |un)?"
    r"(?:persuaded|convinced|swayed) by\b|"
    rf"\b(?:accept|recogniz|qualif|tender)\w* {THIS} as an? (?:[\w-]+ ){{0,3}}(?:expert|specialist|witness)\b|"
    rf"\b(?:selected|chose|chosen|designated|named|appointed|picked) "
    rf"[^;]{{0,40}}?[{THIS}{OTHER}][^;{THIS}{OTHER}]{{0,50}}? "
    r"(?:as (?:an?|the|its) (?:(?!most|more|better|best)[\w-]+ "
    r"){0,3}(?:specialist|examiner|evaluator|referee|physician|"
    r"doctor|arbiter)\b|to (?:serve|act|resolve|conduct|examine|evaluate|perform)\b)|"
    r"\bdifferences? (?:of|in) (?:\w+ )?opinions?\b[^;]{0,120}? (?:is|are|was|were|does|do|did) not\b|"
    r"\bneed not (?:\w+ )?(?:address|reach|consider|decide|resolve) (?:the |what )?weight\b|"
    r"\b[Aa]n? (?:reasonable|rational) (?:[\w-]+ ){0,3}(?:could|might|may)\b|"
    rf"\b(?!Commissioner|Director|Secretary){_PARTY} (?:\w+ly )?(?:placed|gave|put|attached|assigned|accorded|had|saw) "
    rf"[^;,{THIS}]{{0,30}}\b(?:weight|reliance|faith|stock|credence|confidence|trust|reasons?)\b[^;,]{{0,40}}{THIS}|"
    rf", (?:the )?{_PARTY}(?:'s (?:counsel|attorney|brief))? (?:submit(?:s|ted)|claim(?:s|ed)|maintain(?:s|ed)|"
    rf"insist(?:s|ed)|"
    r"contend(?:s|ed)|argue[sd]|assert(?:s|ed))(?:,|\.?\Z)|"
    r"\b(?:nurse|case|claims?) (?:manager|administrator|adjuster|examiner|representative) (?:\w+ )?(?:found|finds|gave|"
    r"granted|denied|relied|accepted|rejected|adopted|considered)\b|\bin the eyes of\b|"
    r"\b(?:I|[Ww]e|[Cc]ourt|[Bb]oard|[Pp]anel|[Cc]ommission) do(?:es)? not (?:\w+ )?(?:hold|say|suggest|imply|mean|"
    r"intend)"
    r"\b(?! (?:to (?:credit|rely|accept)))|\b(?:[Tt]his|[Tt]hat) is not to say\b|"
    r"\b(?:[Qq]uestion|[Ii]ssue)s?\b[^;.]{0,80}? (?:is|was|are)\b[^;.]{0,60}?[ -](?:did|whether|does) (?:the |this "
    r")?\w+ "
    r"(?:\w+ly )?(?:disregard|reject|credit|accept|discount|adopt|rel)|"
    rf"\b[Cc]oncession[^;{THIS}{OTHER}]{{0,30}}{THIS}[^;{OTHER}]{{0,140}}? (?:does|did) not (?:\w+ )?(?:establish|"
    rf"prove|"
    r"show|mean|require|compel|amount|defeat|alter|change|carry)\b"
)
_WORTH = r"(?:weight|value|credence|deference|persuasive|credible|convincing|reliable|probative|sound|worthy|deserving)"
_ALIKE = Awaited(
    rf"\b(?:no|neither|not (?:\w+ )?(?:\w+ )?any) (?:less(?:er)? (?:\w+ )?{_WORTH}\b|(?:more|greater) (?:\w+ )?"
    rf"{_WORTH}\b[^;]{{0,60}}? than\b)|"
    r"\b(?:is|was|are|were) (?:not|never) (?:free|entitled|at liberty|permitted|authorized) to (?:\w+ly )?"
    r"(?:reject|disregard|discount|discredit|ignore|substitute|disbelieve)\b"
)
"""Where one opinion is put no higher and no lower than another, or must not be rejected: neither is weighed by it."""

_PLAINLY = (
    r"(?!credibl|persuasive|convincing|cogent|compelling|correct|right|apt|accurate|reasonabl|logical|sound)\w+ly "
)
"""A manner of speaking that praises nobody."""

_SUBJECT = r"(?<!of )(?<!by )(?<!from )(?<!on )(?<!with )(?<!to )"
"""What does not stand before a physician who says something: "the judge, crediting the opinion of", found that."""

_SAID = re.compile(
    rf"\A(?:[^;{THIS}{OTHER}]{{0,200}}?[, ])?{_SUBJECT}{THIS},? (?:{_PLAINLY}|also |further |then |has |had "
    rf")?(?:conclude[sd]|"
    r"opine[sd]|testifie[sd]|stated|said|wrote|explained|noted|felt|believed|reported|observed|found|conceded|"
    r"acknowledged|admitted|agreed) that\b"
)
_OWNS = re.compile(
    rf"\A(?:[^;{THIS}{OTHER}]{{0,120}}?[, ])?{THIS} (?:\w+ly |also )?(?:conceded|acknowledged|admitted|agreed) that "
    rf"(?:his|her|"
    rf"{THIS})(?:(?![;,]).){{0,200}}\.?\Z"
)
"""What a physician owns of an opinion, and nobody has drawn anything from."""

_ANOTHER_SAYS = re.compile(
    rf"\A(?:[^;{THIS}{OTHER}]{{0,80}}?[, ])?{OTHER},? (?:\w+ly |also |further |then |had )?(?:told|testified|"
    rf"said|stated|wrote|opined|"
    rf"believed|felt|thought|explained)\b[^;{THIS}{OTHER}]{{0,40}}? that (?:(?:he|she|{OTHER}) [^;{THIS}]{{0,60}}|"
    rf"(?:the (?:\w+ )?\w+ (?:of|by|from) )?)"
    rf"{THIS}"
)
"""What another physician thinks of this one."""

_HEARD_BY = re.compile(
    r"[;,] (?:but|yet|and|which|so|an? (?:opinion|conclusion|view|explanation|statement)|(?:the |this )?(?:Board|ALJ|"
    r"[Jj]udge|[Cc]ourt|WCJ|[Pp]anel|[Cc]ommission|[Aa]rbitrator|[Rr]eferee|[Dd]eputy|[Mm]agistrate|I|we))\b|"
    r"\b(?:but|yet) (?:did|does|failed|fails)\b|\bwithout (?:\w+ly )?\w+ing\b|"
    rf"\b(?:his|her|that|this|such an?) (?:\w+ )?(?:opinion|testimony|conclusion|explanation|view)\b|\b(?:and|but) "
    rf"{THIS}"
)

_BY_LAW = re.compile(
    r"\b(?:[A-Z]{2,4}|[Ss]tatutes?|[Ss]ection|[Rr]ules?|[Rr]egulations?|[Ll]aw|Act|[Pp]rovision|[Pp]resumption)"
    r"(?: \u00a7{0,2} ?\d[\d.()A-Za-z-]{0,20})? (?:affords?|afforded|accords?|accorded|gives?|gave|attach(?:es|ed)?|"
    r"assigns?|assigned|grants?|granted) (?:[\w-]+ ){0,4}(?:weight|deference|value|effect|presumption)\b"
)
_BOARD = re.compile(r"\b(?:ALJ|WCJ|WCLJ|CALJ|OWCP|BVA|VA|RO|IWCC|DIA|SSA) \w+")
"""What a law gives all opinions of a kind nobody has given this one; capitals may also be a body's that decides."""

_ALLEGED = Awaited(
    r",? (?:alleging|arguing|contending|asserting|maintaining|claiming|complaining|urging)(?:, [^,;]{3,30},)? "
    r"(?:\w+ )?that\b"
)


def is_alleged(text: str) -> bool:
    """Whether a sentence hands on by the way what a party alleges: "Claimant appealed, alleging that"."""
    return _ALLEGED.search(text) is not None


def is_even(text: str) -> bool:
    """Whether a sentence puts an opinion no higher and no lower than another, or forbids to reject it."""
    return _ALIKE.search(text) is not None


def is_laws(before: str) -> bool:
    """Whether the words before a physician tell what weight a law gives, and nobody who decides."""
    given = _BY_LAW.search(before)
    return given is not None and _BOARD.match(given.group()) is None


def unsettled(text: str, start: int, place: int) -> bool:
    """Whether words that weigh from ``start`` on the physician at ``place`` are nobody's who decides now."""
    before = text[:place]
    claimed = _CLAIMED.search(before)
    if claimed and not _TURNS.search(before, claimed.end()):
        return True
    if _REMANDED.search(before) or _PAST.search(before) or _FALLEN.search(text, start) or _NO_WEIGHING.search(text):
        return True
    if is_even(text) or is_laws(before):
        return True
    if _OWNS.match(text) or (_ANOTHER_SAYS.match(text) and not _TURNS.search(text)):
        return True
    said = _SAID.search(text)
    return said is not None and not _HEARD_BY.search(text, said.end())

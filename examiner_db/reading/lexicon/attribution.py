"""The ways in which a sentence says whose opinion it tells, other than by a subject and its verb."""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited

_THIS, _OTHER = "\u24c5", "\u24c6"
_VIEW = (
    r"(?:opinion|view|estimation|estimate|judge?ment|assessment|mind|phrase|words|reading|account|belief|eyes|analysis|"
    r"interpretation|reckoning|experience|conclusion|testimony|report|evaluation|telling|figuring|calculation|review)"
)
_TITLE = r"(?:the (?:[\w'§.-]+ ){0,5}?)?"
_APPOSED = rf"(?:, (?!who\b)[^,;{_THIS}{_OTHER}]{{3,70}}(?=,))?"
_SAID = (
    r"(?:wrote|said|stated|reported|explained|testified|concluded|believed|thought|felt|opined|found|noted|maintained|"
    r"insisted|declared|certified|conceded|answered|replied|admitted|acknowledged|remarked|added|agreed|"
    r"asserted|averred|"
    r"held|determined|observed|continued|considered|emphasized|stressed|reasoned|advised|confirmed|predicted|warned|"
    r"estimated|commented|responded|told (?:the |his |her )?\w+|writes|says|states|reports|explains|testifies|"
    r"concludes|believes|opines|finds|feels|thinks)"
)
_WHERE = (
    r"(?: (?:in|on|at|under|before|for) (?!the other\b)(?:[\w'-]+ ){0,3}?(?:report|addendum|deposition|hearing|trial|"
    r"letter|cross(?:-examination| examination)?|cross|testimony|record|day|page)(?: (?:of|dated) [\w, ]{4,20})?)?"
)
ASIDES = Awaited(
    rf"(?:,? |^)(?:(?:[Ii]n|[Bb]y|[Tt]o|[Oo]n) {_TITLE}{_THIS}(?:'s?)? (?:[\w-]+ ){{0,2}}?{_VIEW}{_WHERE}|"
    rf"(?:[Ii]n|[Bb]y) the (?:[\w-]+ ){{0,2}}?{_VIEW} of (?:the (?:[\w§-]+ ){{0,5}}?[\w-]+, |"
    rf"{_TITLE}){_THIS}{_APPOSED}|"
    rf"(?:[Aa]ccording to|[Pp]er) (?:(?:the|an?|his|her) (?:[\w-]+ ){{0,4}}?(?:{_VIEW}|letter|notes?|affidavit|"
    rf"records?|"
    rf"deposition|narrative|statement)(?: (?:written|prepared|signed|authored))? (?:of|by|from) "
    rf")?{_TITLE}{_THIS}{_APPOSED})"
    r"(?!'|-)(?:,|(?= [a-z(])|(?=\.?$))|"
    rf"(?:,? as|^As) {_THIS} (?:put|saw|read|viewed|explained|described|told|understood) (?:it|the matter|things|"
    rf"the case)"
    r"(?:,|(?= [a-z])|(?=\.?$))|"
    rf", (?:for|to) {_THIS},|"
    rf", {_TITLE}{_THIS}{_APPOSED},? (?:also |then |further |later |frankly |candidly )?{_SAID}{_WHERE}(?:,|\.?$)|"
    rf",[\"\u201d]? (?:{_SAID} {_TITLE}{_THIS}{_APPOSED}|(?<=[\"\u201d] ){_THIS} (?:\w+ly )?{_SAID}{_WHERE})(?:,|\.?$)"
)
"""An aside: "in the view of", "according to", "he wrote", "said he", "for him", within or at an end of a sentence."""

AFFIRMS = Awaited(
    r"\b(?:(?:did|does|could|would) not (?:really |seriously )?(?:dispute|disagree|doubt|question|contest|deny)|"
    r"ha[sd] no (?:doubt|question|dispute|disagreement|quarrel)|ha[sd] no (?:reason|basis|cause) to "
    r"(?:doubt|dispute|question|disbelieve|disagree))(?= that\b)"
)
"""A denial of a denial, which agrees."""

THAN_NOT = Awaited(r"\bmore (?:likely|probably|probable) than not\b")
"""What is probable, in words of which one denies elsewhere."""

TURNED = Awaited(
    rf"^That (?P<said>[^;{_THIS}]{{8,200}}?),? {_THIS} (?:\w+ )?(?P<verb>denied|doubted|disputed|believed|"
    r"conceded|accepted|agreed|admitted|rejected)\.?$"
)
"""What was said, then who said it."""

PASSIVE = Awaited(
    r"(?<!that)(?<!which)(?<!who) (?:was|were|is|are|been|be)(?: also| not| then| later| further| \w+ly)? "
    r"(?P<verb>found|thought|noted|opined|concluded|stated|determined|indicated|observed|testified|"
    r"considered|believed|deemed|judged|felt|regarded|described|rated|recommended|confirmed|verified|proposed|seconded|"
    r"ruled out|rejected|excluded|denied|suggested|supported|endorsed|approved|diagnosed|assigned|given|imposed|"
    r"estimated|calculated|advised|informed|explained|held|said|certified|attributed|ascribed|characterized|reported|"
    r"released|cleared|restricted|limited|declared|identified|established|accepted|disputed|questioned|called|assessed|"
    r"traced|related|put|set|placed|kept|taken off work|discounted|dismissed|opposed|viewed|seen|"
    r"(?:placed|put|kept|held|released|cleared|restricted|limited|declared|found) (?:at|off|on|out|to|from|be|with) "
    r"(?:[\w-]+ ){0,4}?[\w-]+)"
    rf" by {_TITLE}{_THIS}(?!'){_APPOSED}(?! and\b| or\b)"
)
"""What was found by somebody."""

PERSON = re.compile(
    r"\b(?:claimant|Claimant|employee|petitioner|Petitioner|applicant|Applicant|worker|[Vv]eteran|[Pp]laintiff|patient|"
    r"[Hh]e|[Ss]he|I|[Ww]e|who|[Cc]ounsel|attorney|lawyer|judge|adjuster|insurer|employer|carrier|nurse|wife|husband|"
    rf"investigator|foreman|supervisor|manager|agent|co-?worker|therapist|appellant|Appellant|father|mother|man|woman|"
    rf"miner|lady|{_OTHER}) (?:\w+ )?\Z"
)
"""Somebody, and not a finding, right before a verb."""

CONVINCED = Awaited(
    rf"\b(?:satisfied|persuaded|convinced|told|assured|showed|indicated to|suggested to|proved to|demonstrated "
    rf"to|meant to) {_THIS} that\b|\b(?:satisfied|persuaded|convinced) {_THIS} of\b"
)
"""A finding that brings somebody to an opinion."""

STRUCK = Awaited(rf" (?:struck|impressed) {_THIS} as\b|, (?:which|something|a \w+ that) {_THIS} regarded as\b")
"""A thing that strikes somebody as something."""

SEEN_AS = Awaited(
    rf"{_THIS} (?:also |too )?(?:saw|sees|viewed|views|took|looked (?:up)?on|looks (?:up)?on|treated|thought of|read)"
    rf" (?!the (?:claimant|employee|patient) as (?:a|his|her) (?:new "
    rf")?patient)(?P<what>[^,;{_THIS}{_OTHER}]{{3,90}}?) as "
    r"(?!of\b|well\b|a patient|soon|late|early|part\b|to\b|he\b|she\b)"
)
"""A thing seen as something."""

_PAPER = (
    r"(?:statement|report|form|letter|slip|note|questionnaire|certificate|certification|affidavit|affirmation|"
    r"C-4(?:\.\d)?|CA-\d+|assessment|evaluation|opinion|work release|response|addendum|narrative|worksheet|checklist)"
)
_SHOWS = (
    r"(?:shows?|showed|states?|stated|says?|said|lists?|listed|describes?|described|indicates?|indicated|reads?|"
    r"reflects?|reflected|sets?|puts?|found|finds|concludes?|concluded|takes?|took|has|had|gives?|gave|records?|"
    r"places?|"
    r"placed|kept|keeps|releases?|released|returns?|returned|limits?|limited|restricts?|restricted|rates?|rated|"
    r"assigns?|"
    r"assigned|recommends?|recommended|certifies|certified|permits?|permitted|allows?|allowed|precludes?|precluded)"
)
SHOWN = Awaited(
    rf"\b(?:{_PAPER}s?|Report of [A-Z]\w+ [A-Z]\w+)(?: \([^)]{{2,20}}\))? (?:dated [\w ,]{{4,20}} )?(?:completed |"
    rf"signed |prepared |written |executed |issued |submitted |"
    rf"furnished |rendered )?(?:by|from|of) {_TITLE}{_THIS}(?!'){_APPOSED},? "
    rf"(?:(?:that|which) (?:(?:was|were|had been) \w+ [^,;{_THIS}{_OTHER}]{{0,50}}?)?)?(?={_SHOWS}\b)"
)
"""A paper by somebody, and what it shows."""

SUBJECTS = Awaited(
    rf"{_THIS}'s (?:[\w/.-]+ ){{0,4}}?(?:slip|form|position|certificate|questionnaire|work release|checklist|narrative|"
    rf"worksheet|figures?|note|theory|response|verdict|stance|take|sense|thinking|preference|advice)s? "
    rf"(?=(?:was|were|is|had been|remained) (?:that|to)\b|{_SHOWS}\b|(?:was|is) (?:no|not|zero|\d))"
)
"""Something of somebody's that speaks."""

SAYING = {
    "identification of": "identified",
    "attribution of": "attributed",
    "apportionment of": "apportioned",
    "assignment of": "assigned",
    "rejection of": "rejected",
    "exclusion of": "excluded",
    "denial of": "denied",
    "denial that": "denied that",
    "release of": "released",
    "recommendation of": "recommended",
    "recommendation for": "recommended",
    "recommendation against": "recommended against",
    "endorsement of": "endorsed",
    "support for": "supported",
    "support of": "supported",
    "opposition to": "recommended against",
    "refusal to": "refused to",
    "placement of": "placed",
    "imposition of": "imposed",
    "confirmation of": "confirmed",
    "confirmation that": "confirmed that",
    "allocation of": "allocated",
    "agreement that": "agreed that",
    "agreement with": "agreed with",
    "insistence that": "insisted that",
    "concession that": "conceded that",
    "admission that": "admitted that",
    "rating of": "rated",
    "estimate of": "estimated",
    "prediction that": "predicted that",
    "belief that": "believed that",
    "certification that": "certified that",
    "certification of": "certified",
    "declaration that": "declared that",
    "advice that": "advised that",
    "suspicion that": "suspected that",
    "statement that": "stated that",
    "explanation that": "explained that",
    "determination that": "determined that",
    "diagnosis of": "diagnosed",
}
"""Nouns that tell an opinion, as verbs."""

NOUNS = Awaited(rf"{_THIS}'s (?:[\w/.-]+ ){{0,3}}?(?P<noun>{'|'.join(SAYING)})\b")
"""Somebody's doing of what a verb would say."""

_DOING = {
    "attributing": "attributed",
    "concluding": "concluded",
    "finding": "found",
    "found": "found",
    "concluded": "concluded",
    "relating": "related",
    "assigning": "assigned",
    "placing": "placed",
    "recommending": "recommended",
    "rejecting": "rejected",
    "denying": "denied",
    "diagnosing": "diagnosed",
    "apportioning": "apportioned",
    "rating": "rated",
    "ruling out": "ruled out",
    "imposing": "imposed",
    "releasing": "released",
    "tracing": "traced",
    "ascribing": "ascribed",
}
_TELLING = {
    "thinking": "thought",
    "believing": "believed",
    "opining": "opined",
    "saying": "said",
    "holding": "held",
    "stating": "stated",
    "explaining": "explained",
    "adding": "added",
    "testifying": "testified",
    "maintaining": "maintained",
    "concluding": "concluded",
    "finding": "found",
    "conceding": "conceded",
    "being of the opinion": "believed",
    "being of the view": "believed",
    "of the opinion": "believed",
    "of the view": "believed",
}
_SETTING_DOWN = {
    "indicating": "indicated",
    "certifying": "certified",
    "restricting": "restricted",
    "keeping": "kept",
    "continuing": "continued",
    "limiting": "limited",
    "taking": "took",
    "allowing": "allowed",
    "noting": "noted",
    "reporting": "reported",
    "precluding": "precluded",
}
PARTICIPLES = _DOING | _TELLING | _SETTING_DOWN
"""Forms of verbs that have no subject of their own, as verbs that have."""

LED_BY = Awaited(
    rf"^(?:In|By|After|While|On|Having|Though|Although) (?:so )?(?P<verb>{'|'.join(_DOING)}) "
    rf"(?P<said>[^;{_THIS}{_OTHER}]{{5,160}}?), {_THIS}(?= )"
)
"""What somebody found in doing something else."""

MEANT = Awaited(
    rf"(?:^|(?<=, )|(?<= and )|(?<= but )|(?<= while ))(?<!that ){_THIS}(?:,? (?!\w*ed "
    rf"that\b|issued (?:[\w-]+ ){{1,4}}?(?:denial|non-certification)\b)[a-z][^{_THIS}{_OTHER};]{{2,140}}?(?:, | by |, "
    rf"and |, (?:but|while) ))?[ ,]*"
    rf"(?P<verb>{'|'.join(_TELLING)}) (?:only |simply |merely |further |also |instead |\w+ly )?that\b"
)
"""An opinion told by a participle after its speaker."""

SET_DOWN = Awaited(
    rf"\b(?:{_PAPER}|opinion|testimony|findings?|restriction)s? (?:of|by|from) {_TITLE}{_THIS}(?!'){_APPOSED},? "
    rf"(?:[a-z]\w*ing (?!that\b)[^;{_THIS}{_OTHER}]{{3,120}}?,? and )?"
    r"(?P<verb>opining|concluding|stating|finding|indicating|explaining|certifying|attributing|relating|diagnosing|"
    r"recommending|assigning|restricting|releasing|placing|keeping|continuing|limiting|taking|allowing|noting|"
    r"reporting|precluding) "
)
"""What a paper by somebody says, told by a participle: "a report by Dr. A finding that"."""

DISSENT = Awaited(
    rf"^(?:[\w ,]{{0,40}} )?{_OTHER} (?:would|\w+ed that|thought|felt that|held that) "
    rf"(?P<said>[^;{_THIS}{_OTHER}]{{8,160}}?),? "
    r"(?:a|an|but|and) (?:[\w-]+ ){0,3}?"
    rf"(?:(?:with|for|to) which {_THIS} (?:strongly |flatly )?(?:disagreed|took issue|saw no (?:\w+ )?(?:justification|"
    rf"reason|need|basis|grounds)|objected|differed)|{_THIS} (?:strongly |flatly )?(?:disagreed|did not "
    rf"(?:agree|share)|"
    r"rejected|disputed|thought otherwise))\b"
)
"""What another said, and that somebody does not agree."""

_MARKED = (
    rf"{_THIS} (?:\w+ )?(?:circled|checked|marked|ticked|initialed|wrote|answered|entered|replied|responded) "
    r"(?:the |a )?(?:box(?:es)? )?(?:marked |labeled |for |with |of )?[\"'\u201c\u2018]?"
)
_BESIDE = (
    r"[\"'\u201d\u2019]?(?: box)?,?[\"'\u201d\u2019]? (?:beside|next to|to|opposite|after|when asked|as to|to "
    r"show that|"
    r"to indicate(?: that)?|indicating(?: that)?)(?: (?:the|a) (?:\w+ )?(?:statement|question|proposition|inquiry|"
    r"sentence|line|query))?(?: of)?(?: (?:that|whether|if|asking (?:if|whether)|stating that|reading))? "
    r"(?P<said>[^;]{8,200})"
)
_ASKED = (
    r"^(?:[^;,]{0,40}, )?(?:[Ww]hen |[Ii]f |[Oo]nce )?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)(?: (?:by|at|on|in) "
    r"[^,;]{3,40}?)? "
    rf"(?:directly |specifically )?(?:if|whether|about whether) (?P<said>[^;{_THIS}]{{8,200}}?), {_THIS} (?:\w+ly )?"
    r"(?:answered|responded|replied|said|testified|stated|wrote|indicated)(?: that)?,? [\"\u201c]?"
)
ASKED_YES = Awaited(
    _ASKED + r"(?:(?:in the )?affirmative(?:ly)?\b|[Yy]es\b|[Cc]orrect\b|(?:it|he|she|they) (?:did|was|were|had|"
    r"could|would|is)\.)"
)
"""A question that a physician was asked and said yes to."""

ASKED_NO = Awaited(
    _ASKED + r"(?:in the negative\b|(?:he|she|it|there|they) (?:had|was|were) none\b|[Nn]o\b(?! (?:more|longer))|"
    r"[Nn]ot at all\b|(?:it|he|she|they) (?:(?:did|was|were|had|could|would|is) not|didn't|wasn't|couldn't)\.)"
)
"""A question that a physician was asked and said no to."""

CHECKED_YES = Awaited(_MARKED + r"(?:[Yy]es|YES|[Aa]gree|[Tt]rue|(?:in the )?affirmative)" + _BESIDE)
"""A statement or question put in writing, and agreed to."""

CHECKED_NO = Awaited(_MARKED + r"(?:[Nn]o|NO|[Dd]isagree|[Ff]alse|(?:in the )?negative)" + _BESIDE)
"""A statement or question put in writing, and not agreed to."""

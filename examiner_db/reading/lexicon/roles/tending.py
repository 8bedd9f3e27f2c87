"""The treating physician by what treatment leaves behind: bills, requests for leave to operate, charts and choices."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import Role

_TREATS = (
    r"(?:[Rr]equesting|[Pp]rescribing|[Oo]perating|[Aa]dmitting|[Oo]rdering|[Rr]endering|[Rr]eferring|[Dd]elivering|"
    r"[Ff]ollowing)"
)
_LEAVE = r"(?:(?:prior |pre-?)?(?:authorization|approval|certification|preauthorization))"

TENDING: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.tending.served",
        version=3,
        meaning="Rendered services, or asked leave to render them.",
        patterns=(
            (
                r"\b(?:services|treatments?|care|therapy|visits)\b<near>\b(?:rendered|provided|given|furnished|"
                r"administered|prescribed|supplied|offered)\b<near>\bby <me>"
            ),
            (
                rf"\b[Rr]equests? for (?:[Aa]uthorization|"
                rf"{_LEAVE})\b[^;\u24c5\u24c6]{{0,60}}?\b(?:of|by|from|submitted by) <me>|"
                rf"\b{_LEAVE} requests?\b<near>\b(?:of|by|from) <me>|\bRFAs? (?:of|by|from) <me>|"
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:submitted|issued|filed|completed|sent) (?:an? |the )?RFA\b"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:asked(?: for)?|sought|requested|submitted|applied for|filed)\b"
                rf"[^;\u24c5\u24c6]{{0,40}}?\b{_LEAVE}\b"
            ),
            (
                r"\b(?:taken on|accepted|admitted|seen|established|followed) as an? (?:new |"
                r"regular )?(?:INJURED_|patient|"
                r"out-?patient|in-?patient) (?:by|of|with) <me>"
            ),
            (
                r"\b(?:medicines?|medications?|care|pain|prescriptions?|treatment|diabetes|"
                r"condition)\b (?:is|are|was|were|"
                r"has been|have been|being) (?:\w+ )?(?:managed|overseen|supervised|directed|handled|"
                r"provided|monitored|"
                r"continued|controlled) by <me>"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? (?:by|under|with) whom (?:<hurt>|he|she|"
                r"[A-Z]\w+) (?:was|had been|is|"
                r"has been) (?:hospitalized|admitted|treated|followed|seen regularly|treating|"
                r"operated)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:sees|saw|has seen|had seen|meets with|met with|follows|examines) "
                r"(?:him|her|them|<hurt>|[A-Z]\w+) (?:each|every|once (?:a|every)|twice (?:a|each)|monthly|weekly|"
                r"quarterly|regularly|(?:\w+ )?(?:times|visits|occasions))\b"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:started|began|has been|had been|was) (?:treating|"
                r"seeing|counseling|"
                r"following) (?:him|her|them|<hurt>|[A-Z]\w+)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\bhas (?:adjusted|refilled|prescribed|managed|changed|"
                r"increased|reduced) "
                r"(?:his|her|<hurt>'s) (?!claim|work|duties|hours|testimony|opinion)[\w-]+"
            ),
            (
                r"\bchose\b[^;\u24c5\u24c6]{0,30}?<me>[^;\u24c6]{0,60}?\bas (?:his|her) (?:own "
                r")?(?:choice of )?(?:physician|"
                r"doctor|surgeon)"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? (?:whom|the (?:physician|doctor) whom?) "
                r"[^;\u24c5\u24c6]{0,40}?\b(?:chose|"
                r"selected|picked|authorized)\b[^;\u24c5\u24c6]{0,20}? to (?:treat|operate|care)"
            ),
            (
                r"\b(?:treatment|care|surgery|operation|procedure|prescriptions?|"
                r"regimen)\b<near>\b(?:jointly )?(?:prescribed|"
                r"ordered|planned|directed|supervised) by \u24c6[^;\u24c5]{0,60}?\band (?:his|her) "
                r"[\w -]{3,50}, <me>"
            ),
            (
                r"\b(?:change|changed|changes) (?:of (?:physician|doctor)s? |physicians? |doctors? "
                r")?(?:from \u24c6 )?to <me>"
            ),
            (
                r"\b[Ff]rom (?:an?|the|its|EMPLOYER_'s|INSURER_'s) (?:[\w-]+ )?panel(?: of [\w ]{3,24})?,? (?:he|she|"
                r"<hurt>) <adv>(?:selected|chose|picked) <me>"
            ),
            r"<hurt> <adv>(?:selected|chose|picked) <me>[^;\u24c6]{0,40}?\b(?:panel|network|Network|MPN|list)\b",
            r"\bpanel\b[^;\u24c6]{0,60}?<hurt> <adv>(?:selected|chose|picked) <me>",
            (
                r"(?:\u24c6|<pays>) <adv>(?:designated|asked|enlisted|brought in|selected|chose|named|sent <hurt> to) "
                r"<me> to treat"
            ),
            r"<hurt>,? whose (?:own )?(?:[\w-]+ ){0,3}?<ist>,? <me>",
            (
                r"\bthe (?:[\w-]+ )?<ist> (?:under|by) whom (?:<hurt>|he|she) (?:was|had been) "
                r"[^;\u24c5\u24c6]{3,40}, <me>"
            ),
            (
                r"\b(?:released|cleared|returned|taken|kept|"
                r"restricted)\b[^;\u24c5\u24c6]{0,40}?\b(?:work|duty|duties|job|employment)\b"
                r"[^;\u24c5\u24c6]{0,30}?,? by <me>"
            ),
            r"<me> (?:has been|had been|is|became|remained) (?:his|her|<hurt>'s) (?:<nocare>[\w-]+ ){0,3}?<ist>\b",
            r"\b(?:[Hh]is|[Hh]er|<hurt>'s) (?:own )?treater,? <me>|<me>,? (?:his|her|<hurt>'s) (?:own )?treater\b",
            (
                r"<me> (?:,[^;,\u24c5\u24c6]{2,60}, )?(?:who )?<adv>(?:put|placed|kept|took|held) "
                r"(?:him|her|<hurt>) (?:on|off|"
                r"out of|at) (?:\w+ )?(?:work|duty|duties|restrictions)"
            ),
            r"\b(?:back|again|returned) (?:with|to) <me>",
            r"<me>,? (?:in |under )?whose care\b",
            r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:requested|sought|filed|submitted)\b[^;\u24c5\u24c6]{0,20}? variance\b",
            (
                r"\bunderwent [^;\u24c5\u24c6]{0,70}?\b<operated>[^;\u24c5\u24c6]{0,40}? (?:by|with|under|at the "
                r"hands of) <me>(?!'s)"
            ),
            (
                r"\bcontinued (?:to (?:treat|see|seek|receive|obtain)|treating|treatment|care|"
                r"seeing)\b<near> (?:with |by "
                r"|from |under )?<me>"
            ),
            (
                r"\b(?:sent|referred|directed|taken)\b[^;\u24c5\u24c6]{0,60}? to "
                r"<me>[^;\u24c6]{0,40}?\bfor (?:\w+ "
                r"){0,2}(?:treatment|care|therapy|follow-up|surgery|injections)\b"
            ),
            (
                r"\b(?:[Tt]reatments?|[Cc]are|[Ss]urger(?:y|ies)|[Ff]usion|[Ii]njections?|"
                r"[Pp]rocedures?|[Oo]perations?|"
                r"[Tt]herapy|MRI|[a-z]+(?:plasty|scopy|ectomy|otomy))(?:,? (?:which|that))? <me> "
                r"(?:had |has )?<adv>"
                r"(?:requested|recommended|proposed|prescribed|ordered|sought|wanted|planned|"
                r"performed)\b"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:gave|dispensed to|supplied) (?:him|her|them|<hurt>) (?:[\w-]+ "
                r"){0,2}(?:medications?|medicines?|pills|samples|brace|splint|sling|cast|shot|crutches|injection)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,30}?\bwhen (?:he|she) (?:excised|operated|fused|repaired|"
                r"removed|treated|replaced|injected)\b"
            ),
        ),
        examples=(
            "Claimant underwent a carpal tunnel release by <P>.",
            "She continued to treat with <P>.",
            "The carrier sent claimant to <P> for treatment.",
            "The insurer denied the surgery that <P> had requested.",
            "<P> gave the worker a brace.",
            "<P> has been her psychiatrist since 2003.",
            "Her treater, <P>, disagreed.",
            "<P> put him on light duty.",
            "On April 9 the employee was back with <P>.",
            "<P>, whose care she remained under, disagreed.",
            "The bills are for services rendered to date by <P>.",
            "The Request for Authorization of <P> for a stimulator was denied.",
            "The prior authorization request submitted by <P> was denied.",
            "<P>, who has asked for authorization of a fusion, agreed.",
            "He was next taken on as a patient by <P>.",
            "Her medications are managed by <P>.",
            "<P> sees appellant each fortnight.",
            "<P>, who started treating her a month before, agreed.",
            "The claimant chose <P> as her choice of physician.",
            "<P> requested a variance for twelve visits.",
        ),
        refuses=(
            "<P> put no weight on it.",
            "The carrier sent claimant to <P> for an examination.",
            "<P> gave him a form.",
            "<P> has been her examiner twice.",
            "The opinion provided by <P> was short.",
            "<P> saw him once.",
            "<P> asked for the records.",
            "Approval was given by <Q> and <P> wrote.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.tending.title",
        meaning="The requesting, prescribing or operating physician, or one among those who treated.",
        patterns=(
            rf"\b{_TREATS} (?:[\w-]+ )?(?:physician|surgeon|doctor|provider|practitioner|<ist>),? (?:was |is )?<me>",
            (
                rf"<me>(?: \(|,? )(?:the |an? |one of the )?(?:Board-certified )?(?:{_TREATS}|"
                rf"[Tt]reating) (?:[\w-]+ )?(?:[Pp]hysicians?|"
                r"[Ss]urgeons?|[Dd]octors?|[Pp]roviders?|<ist>s?)\b(?! (?:of|for) <pays>)"
            ),
            (
                r"\b(?:treating|attending) (?:physicians|providers|doctors|surgeons|sources|"
                r"practitioners),? "
                r"(?:\([^()]{2,40}\) )?(?:specifically|including|such as|namely|like|among them|"
                r"e\.g\.,|were|are) "
                r"(?:\u24c6,? (?:an? [\w -]{3,40},? )?(?:and )?)*<me>"
            ),
            (
                r"<me>,? (?:one of|another of|among|one among) (?:<hurt>'s|his|her|the|[A-Z]\w+'s) "
                r"(?:[\w-]+ )?(?:treating |"
                r"attending |own )?(?:physicians|doctors|surgeons|providers|chiropractors)"
            ),
            (
                r"\b(?:one|another) of (?:<hurt>'s|his|her|[A-Z]\w+'s) (?:other |own |former |\w+ "
                r")?(?:treating |attending )?"
                r"(?:physicians|doctors|surgeons|providers|chiropractors),? <me>"
            ),
            (
                r"<me>,? (?:who (?:was|is) )?(?:<hurt>'s|[A-Z][\w-]+'s|his|her) (?:own )?(?:[\w-]+ "
                r")?(?:treating|attending|"
                r"primary care|family|longtime)\b"
            ),
            (
                r"\b[A-Z][\w-]+'s (?:own )?(?:[\w-]+ ){0,2}?(?:treating|attending|primary care|"
                r"longtime) (?:[\w-]+ ){0,2}"
                r"(?:<ist>|provider),? <me>"
            ),
            (
                r"<me>,? the (?:[\w-]+ )?<ist> at the (?:[a-z][\w-]* ){1,4}(?:center|clinic|hospital|"
                r"infirmary|practice)\b"
            ),
            (
                r"<me>,? the (?:[\w-]+ )?<ist> (?:to|with|for) whom (?:he|she|<hurt>) (?:was|had "
                r"been) (?:referred|treating)"
            ),
            r"\bthe (?:treating|operating|authorized) (?:[\w-]+ )?<ist> whom (?:the )?[^;,\u24c5\u24c6]{3,40}, <me>",
            (
                r"<me>,? (?:the|a) (?:ship's|camp|team|school|prison|company|plant|base|unit) "
                r"(?:surgeon|doctor|physician)\b|"
                r"<me> was the (?:ship's|camp|team|school|prison|plant|base) (?:surgeon|doctor|"
                r"physician)"
            ),
        ),
        examples=(
            "The requesting physician, <P>, appealed.",
            "<P>, the prescribing physician, wrote a rebuttal.",
            "He read the notes of other treating providers, specifically <P>.",
            "She wrote to one of Orr's other physicians, <P>.",
            "<P>, Orr's treating physician, was believed.",
            "<P>, the psychiatrist at the community mental health center, agreed.",
        ),
        refuses=(
            "<P>, a non-treating physician, agreed.",
            "The treating physicians disagreed with <P>.",
            "<P> disagreed with the operating surgeon.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
)

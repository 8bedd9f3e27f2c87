"""Opinions on treatment asked for: owed and useful, or idle, ended and refused."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_CARE = (
    r"(?:<care>|operations?|discogram|disc replacement|chair|lift chair|attendant care|nursing|membership|gym|"
    r"pain specialist|"
    r"specialist|referral|brace|scooter|narcotics?|opiates?|visits|spinal cord stimulator|trial|conditioning "
    r"program|program|"
    r"maintenance (?:medical )?(?:benefits|care)|future medical(?: benefits| care)?|medical benefits|bypass|"
    r"procedure|arthroplasty|"
    r"meniscectomy|aids?|monitoring|anything further|shots|splint\w*|wound care|home care|physical therapy)"
)

REMEDIES: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.treatment.idle",
        meaning="The treatment is not needed, of no use, too much, or outside what is allowed.",
        patterns=(
            (
                r"\b(?:no|not any|neither|without any) (?:[\w-]+ ){0,4}?(?:need|reason|basis|indication|place|"
                r"call|use|"
                r"justification|support|role|medical (?:purpose|need|basis)|benefit) (?:whatever |at all "
                r")?(?:for|from|of) "
                r"(?:[\w'-]+ ){0,5}?" + _CARE
            ),
            (
                r"\b"
                + _CARE
                + r"\b(?: (?!but\b)[\w'-]+){0,9}? (?:had|has|have|serve[sd]?|was of|is of|of|holds?|held|offer\w*|"
                r"promis\w+) (?:no|little) (?:\w+ )?(?:purpose|value|use|benefit|role|place|prospect|merit|hope)"
            ),
            (
                r"\b"
                + _CARE
                + r"\b(?: (?!but\b)[\w'-]+){0,9}? (?:unwarranted|unnecessary|excessive|unreasonable|unjustified|"
                r"inappropriate|ill-advised|premature|contraindicated|unhelpful|inadvisable|futile|experimental|"
                r"a mistake|"
                r"too risky|not (?:\w+ )?(?:reasonabl[ey]|necessary|indicated|appropriate|warranted|justified|"
                r"required|needed|"
                r"called for|advisable|medically)|outside (?:of )?(?:the )?(?:\w+ )*?[Gg]uidelines|unlikely to)\b"
            ),
            r"\b(?:fell|falls|were|was|is) outside (?:of )?the (?:\w+ ){0,3}?[Gg]uidelines\b",
            (
                r"\b(?:regarded|considered|found|deemed|thought|called|judged|believed) (?:the |any |an? |"
                r"further |proposed )*(?:[\w'-]+ )"
                r"{0,4}?"
                + _CARE
                + r"(?: [\w'-]+){0,5}? (?:as )?(?:to be )?(?:unwarranted|unnecessary|excessive|unreasonable|"
                r"unjustified|inappropriate|ill-advised|premature|contraindicated|futile)"
            ),
            (
                r"\bno (?:further |additional |more |future |ongoing |formal )*(?:\w+ )?"
                + _CARE
                + r"(?: [\w-]+){0,3}? (?:is|was|were|"
                r"are|would be|needed|necessary|required|indicated|warranted|reasonable)\b"
            ),
            (
                r"\b(?:require[sd]?|need(?:s|ed)?|recommend(?:ed|s)?|order(?:ed|s)?|suggest(?:ed|s)?|warrant\w*|"
                r"prescrib\w+) no (?:\w+ )"
                r"{0,3}?" + _CARE
            ),
            (
                r"\b(?:not|never|hardly|nor|no longer|neither) (?:been |be )?(?:an? )?(?:\w+ )?(?:surgical |"
                r"operative )?candidate\b"
            ),
            (
                r"\b(?:request|authorization|procedure|surgery|treatment|it) (?:[^,;]{3,50} )?(?:should|must|ought "
                r"to|could) (?:not be "
                r"(?:approved|authorized|granted|certified|performed|done|undertaken)|be (?:denied|refused|declined|"
                r"non-certified|"
                r"disapproved|rejected|discontinued|stopped|avoided))"
            ),
            (
                r"\b(?:passed|outlived|exhausted) (?:its|their|the) (?:\w+ )?(?:useful(?:ness| life)|benefit|"
                r"purpose)\b|"
                r"\b(?:passive )?care had (?:passed|outlived)"
            ),
            (
                r"\b(?:would|was to|could|does|will) not (?:\w+ )?(?:benefit from|profit from|be helped by|gain "
                r"from|help|improve with)\b"
            ),
            (
                r"\b(?:an? )?(?:operation|surgery|fusion|injections?|procedure) (?:would|could) (?:\w+ )?(?:be (?:a "
                r"mistake|harmful|"
                r"dangerous|useless|futile|unwise)|do (?:more harm|no good|nothing|little)|not (?:help|succeed|"
                r"improve|relieve))"
            ),
        ),
        examples=(
            "no reason for further injections",
            "the massage served no medical purpose",
            "found the proposed operation unwarranted",
            "no home care is required",
            "the request for surgery should be denied",
            "the therapy had outlived its usefulness",
        ),
        refuses=("the operation was necessary", "saw reason for further injections", "the therapy did not help"),
        issue=Issue.TREATMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
        version=2,
    ),
    OpinionRule(
        id="opinion.treatment.owed",
        meaning="The treatment is needed, useful, proper, or should be allowed.",
        patterns=(
            (
                r"\b(?:in need of|needs|needed|(?:will|would|does|did|to) (?:\w+ )?need) (?:an? |the |another |"
                r"further |some )?(?:[\w/-]+ ){0,4}?" + _CARE + r"(?! (?:was|were|is) (?:not|un))"
            ),
            (
                r"\b"
                + _CARE
                + r"\b(?:,? (?!not\b|no\b|neither\b|but\b|nor\b)[\w',-]+){0,9}? (?:was|were|is|are|be|been|as)(?: "
                r"(?!not\b|no\b|"
                r"neither\b|un)[\w-]+){0,4}? (?:necessary|appropriate|warranted|indicated|justified|worthwhile|"
                r"advisable|called for|"
                r"essential|required|needed|reasonable|of choice|helpful|beneficial|unavoidable|imperative|the "
                r"next step|"
                r"medically necessary|authorized|approved)\b"
            ),
            (
                r"\b" + _CARE + r"\b(?:,? (?!not\b|no\b|but\b)[\w'-]+){0,7}? (?:should|ought to|must) be (?:\w+ "
                r")?(?:authorized|approved|"
                r"done|provided|performed|allowed|continued|certified|granted|undertaken|tried|offered|paid)\b"
            ),
            (
                r"\b"
                + _CARE
                + r"\b(?: (?!not\b|no\b|but\b)[\w'-]+){0,5}? (?:offer\w*|held out|promis\w+|had|would (?:offer|bring|"
                r"provide|give)) (?:a |the |her |him )?(?:\w+ )?(?:good |real |reasonable |best |fair "
                r")?(?:chance|prospect|hope|"
                r"likelihood)"
            ),
            r"\b(?:described|regarded|saw|viewed|considered|deemed) (?:the |an? )?(?:[\w'-]+ ){0,4}?"
            + _CARE
            + r"(?: [\w'-]+){0,6}? as "
            r"(?:(?!not\b|un)[\w-]+ ){0,6}?(?:essential|necessary|appropriate|reasonable|required|warranted|"
            r"indicated|helpful)\b",
            (
                r"\bprovid(?:ed|es|ing) for (?:future |further |lifetime |ongoing )?(?:medical )?(?:care|treatment|"
                r"surgery)"
            ),
            (
                r"\b(?:urg\w+|advocat\w+|press\w* for|recommend\w*|plead\w*|insist\w* (?:on|that)|propos\w+|"
                r"asked for|favou?r\w*) (?:that )?"
                r"(?:the |an? |another |<claimant> )?(?:[\w'-]+ ){0,4}?(?:be (?:allowed|permitted|authorized|"
                r"given|sent|offered|granted|"
                r"referred|approved)|undergo|have)\b"
            ),
            (
                r"\b(?:recommend\w*|request\w*) (?:that )?(?:[\w'-]+ ){1,8}?be (?:authorized|approved|certified|"
                r"allowed|granted)\b"
            ),
            (
                r"\b(?:will|would|should|might well|is likely to|may well|to) (?:\w+ ){0,6}?(?:need|require|"
                r"benefit from|profit from|be "
                r"helped by|be improved by|undergo) (?:an? |the |another |further )?(?:[\w/,-]+ ){0,6}?" + _CARE
            ),
            r"\b(?:profit|benefit) from,? (?:the |an? |further )?(?:[\w-]+ ){0,4}?" + _CARE,
            (
                r"\b(?:a|an) (?:good |appropriate |reasonable |suitable |surgical |proper |excellent )+candidate\b|"
                r"\bcandidate for (?!no\b)"
            ),
            r"\b"
            + _CARE
            + r"\b(?: [\w'-]+){0,3}? (?:he|she|\u24c5) (?:had )?(?:said|thought|believed|felt) (?:was |were |is )"
            r"(?:needed|necessary|warranted|indicated|deserved)|\b(?:thought|believed) <claimant> deserved\b",
        ),
        examples=(
            "in need of a second operation",
            "the home care is medically required",
            "the fusion should be authorized",
            "the operation offered a good chance of relief",
            "would need another arthroplasty in ten years",
            "urged that she be allowed to see a specialist",
        ),
        refuses=("the operation took an hour", "no such operation exists"),
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.treatment.lost_without",
        meaning="Without the treatment things would get worse.",
        patterns=(
            (
                r"\bwithout (?:the |an? |such |further |these )?(?:[\w-]+ ){0,2}?"
                + _CARE
                + r"[^.;]{0,40}? would (?:\w+ )?(?:lose|worsen|"
                r"deteriorate|decline|regress|suffer|get worse|not (?:improve|recover))"
            ),
        ),
        examples=("without injections she would lose ground",),
        refuses=("without injections she did well",),
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Rules on remedies."""

"""The treating physician by title: treating, attending, family, authorized, emergency, or simply the claimant's own."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import Role

TREATING: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.treating.became",
        version=2,
        meaning="An employer's or agency's referral that made the physician the treating one.",
        patterns=(
            (
                r"<me>[^;\u24c6]{0,60}? who (?:then |later )?became (?:the|his|her|<claimant>'s) (?:authorized "
                r")?(?:treating|attending)"
            ),
            (
                r"<me>(?:, [^;\u24c6]{2,60}?,|,)? (?:then |later |thereupon )?(?:became|was "
                r"designated(?: as)?) (?:the|"
                r"his|her|an?|<claimant>'s) (?:\w+ )?(?:treating|attending|ATP\b|authorized)"
            ),
            r"<me> as (?:the|his|her|an?|<claimant>'s) (?:(?:primary|authorized|new) )*(?:treating|attending)",
        ),
        examples=(
            "Employer referred Claimant to <P>, a neurologist, who became the authorized treating physician.",
            "Employer sent Claimant to a clinic, where <P>, became her authorized treating physician.",
        ),
        refuses=("Employer referred Claimant to <P>, who became ill.",),
        role=Role.TREATING,
        rank=Strength.BECAME,
    ),
    RoleRule(
        id="role.treating.title",
        version=4,
        meaning="Called treating, attending, primary care, family, regular or authorized treating physician.",
        patterns=(
            (
                r"\b(?:[Tt]reating|[Aa]ttending|[Pp]rimary[- ]care|[Ff]amily|ATP|PTP|PCP)\b(?! (?:records|"
                r"providers' records))(?: (?!and\b)[\w-]+){0,5}?(?: \([\w. ]+\))?,?(?: (?:was|is|with|including|"
                r"such as|by|namely))? <me>"
            ),
            (
                r"(?:[Tt]reating|[Aa]ttending|[Ff]amily) (?:(?!and\b)[\w-]+ )?(?:physicians|"
                r"doctors|surgeons|providers|"
                r"chiropractors|[a-z]+ists),? (?:including |such as |namely )?<P>"
            ),
            (
                r"<me>(?:'s|,| is| was| has been| had been| became| as| who is| who was| who has "
                r"been)?,? (?:\([^)]{0,40}\),? )?(?:an? |the |"
                r"one of )?(?:(?:<claimant>(?:'s)|[A-Z][\w-]+'s|his|her|their|own) )?(?:own )?"
                r"(?:(?!with\b|by\b|to\b|from\b|and\b|over\b|than\b|rather\b|instead\b|against\b|"
                r"versus\b|not\b|but\b|"
                r"\w+ed\b|non-?treating)[\w-]+ ){0,4}?(?:treating|"
                r"attending|primary[- ]care|(?<!certified )family (?:physician|doctor)|authorized "
                r"treating|ATP\b|"
                r"PTP\b)"
            ),
            r"<me>, [^;\u24c6]{3,80}? and <claimant>'s (?:own )?(?:attending|treating)",
            (
                r"\b(?:regular|usual|longtime|long-time|personal|[Cc]ompany|[Pp]lant|[Pp]anel|[Cc]linic|factory) "
                r"(?:(?:family|primary|"
                r"care|panel) )?(?:physician|doctor|provider|internist|practitioner|chiropractor)(?: (?:was|is))?,? "
                r"<me>"
            ),
            (
                r"<me><aka> (?:an? |the |his |her )?(?:regular|personal|company|plant|panel) (?:physician|doctor|"
                r"provider)\b"
            ),
        ),
        examples=(
            "The treating physician, <P>, agreed.",
            "<P>, claimant's treating orthopedist, released her to full duty.",
            "He was seen the same day by the company physician, <P>.",
            "Her regular doctor, <P>, took her off work.",
        ),
        refuses=(
            "The ALJ credited <P> over the treating physician, <Q>.",
            "The judge trusted <P> rather than the treating surgeon, <Q>.",
            "<P> disagreed with the treating physicians.",
            "<P>, a non-treating physician, agreed.",
        ),
        role=Role.TREATING,
        rank=Strength.TITLE,
    ),
    RoleRule(
        id="role.treating.own",
        version=3,
        meaning="The claimant's own surgeon, chiropractor or other physician, whom no word calls an expert.",
        patterns=(
            (
                r"<me>(?:'s)?,? (?:the )?(?:<claimant>'s|his|her) (?:own |former |then |prior |"
                r"previous |current |long"
                r"time )*(?:(?!expert|retained|examining|consulting|independent|forensic|"
                r"reviewing|evaluating|medical"
                r"|rebuttal)[\w-]+ ){0,3}?<ist>\b(?! (?:expert|witness))"
            ),
            (
                r"(?:\b(?:[Hh]is|[Hh]er|(?<!its )(?<!their )(?<!Its )(?<!Their )own)|(?:<claimant>|[Dd]ecedent|"
                r"[Mm]iner)(?:'s|'|s')) "
                r"(?:own |"
                r"former |then |prior |previous |"
                r"current |longtime )*(?:(?!expert|retained|examining|consulting|independent|"
                r"forensic|reviewing|"
                r"evaluating|medical|rebuttal|(?:to|by|with|from|at|an?|the|and|that|was|is|for)\b)[\w-]+ ){0,4}?<ist>"
                r"(?: (?:of|at|in|from) "
                r"[\w' ]{3,30})?(?: (?:was|"
                r"is))?,? <me>"
            ),
            (
                r"\b(?:[Hh]is|[Hh]er|<claimant>'s|own) (?:(?!expert|retained|examining|consulting)[\w-]+ ){0,2}?"
                r"(?:doctors|physicians|surgeons|providers)\b<any>{0,30}?(?:\u24c6,? and an? )?<P>"
            ),
        ),
        examples=(
            "The records of her chiropractor of that time, <P>, cover seven visits.",
            "<P>, his former psychiatrist, wrote a letter.",
            "Her doctors (she named <Q> and <P>) told her to rest.",
        ),
        refuses=(
            "His consulting neurologist, <P>, examined him.",
            "Its surgeon, <P>, examined him.",
            "Their own orthopedist, <P>, recorded sixty degrees.",
            "<P>, her expert orthopedist, testified.",
        ),
        role=Role.TREATING,
        rank=Strength.TITLE,
    ),
    RoleRule(
        id="role.treating.hospital",
        version=2,
        meaning="A physician of an emergency room, urgent care, hospital or clinic to which the claimant went.",
        patterns=(
            (
                r"\b(?:[Ee]mergency(?:[- ]room|[- ]department)?|ER|ED|[Uu]rgent[- ]care|[Aa]dmitting|[Oo]n-call|"
                r"[Hh]ospital|[Oo]ccupational(?: (?:health|medicine|clinic))?) (?:physician|doctor|attending|provider|"
                r"specialist|surgeon|practitioner)(?: (?:was|there))?,? <me>"
            ),
            (
                r"<me>(?:,? [^;,\u24c5\u24c6]{0,60},?)? (?:in|at|of) (?:the |an? )?(?:[A-Z][\w'.-]+ ){0,4}"
                r"(?:emergency (?:room|department)|ER\b|urgent care|walk-in)"
            ),
            (
                r"\b[Aa]t (?:the |an? )?(?:[A-Z][\w'.-]+ ){0,3}(?:[Ee]mergency (?:room|department)|ER|[Uu]rgent care"
                r"(?: (?:clinic|center))?|[Ww]alk-in clinic),? <me> (?!review|read|testif)"
            ),
            r"<me><aka> (?:an?|the) (?:emergency|urgent care|hospital|admitting) (?:[a-z]+ )?(?:physician|doctor)",
            (
                r"\b(?:treated|seen|taken|went|admitted|hospitalized|presented|transported|"
                r"examined|evaluated|brought|sent)\b"
                r"<any>{0,60}?\b(?:emergency|ER|hospital|Hospital|urgent care|clinic|Clinic|"
                r"Medical Center|Urgent Care|"
                r"Emergency)\b<any>{0,90}?(?:by|where|with|under) (?:an? )?(?:[\w-]+ ){0,3}?<me>"
            ),
            (
                r"<me>,? (?:who )?(?:had |has )?(?:read|interpreted|saw|examined|tested)\b<any>{0,60}?\bat "
                r"(?:<claimant>(?:'s|s'|')|his|her|the) treating (?:facility|hospital|clinic|practice|center|office)\b"
            ),
            r"\b(?:admitted|hospitalized)\b<any>{0,90}?(?:by|with|under (?:the )?care of) <me>",
        ),
        examples=(
            "The emergency physician, <P>, ordered X-rays and a sling.",
            "<P>, who interpreted the scans at the treating hospital, saw a cyst.",
            "He was taken to Saint Brendan Hospital, where <P> set the wrist.",
            "<P> in the emergency department ordered films.",
            "At the walk-in clinic <P> splinted the thumb.",
        ),
        refuses=("<P> read the hospital chart.", "At the hospital she lay for days; <P> wrote."),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
)

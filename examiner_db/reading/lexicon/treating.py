"""The treating physician."""

from examiner_db.reading.lexicon.rule import RoleRule
from examiner_db.vocabulary import Role

TREATING: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.treating.became",
        meaning="An employer's or agency's referral that made the physician the treating one.",
        patterns=(
            (
                r"<me>[^;\u24c6]{0,60}? who (?:then |later )?became (?:the|his|her|<claimant>'s) (?:authorized "
                r")?(?:treating|attending)"
            ),
            r"<me> as (?:the|his|her|<claimant>'s) (?:authorized )?(?:treating|attending)",
        ),
        needs="became| as ",
        examples=("Employer referred Claimant to <P>, a neurologist, who became the authorized treating physician.",),
        refuses=("Employer referred Claimant to <P>, who became ill.",),
        role=Role.TREATING,
        rank=94,
    ),
    RoleRule(
        id="role.treating.title",
        meaning=("Called treating, attending, primary care, family or authorized treating physician, or own surgeon."),
        patterns=(
            (
                r"\b(?:[Tt]reating|[Aa]ttending|[Pp]rimary[- ]care|[Ff]amily|ATP|PTP|PCP)\b(?! (?:records|"
                r"providers' records))(?: (?!and\b)[\w-]+){0,5}?(?: \([\w. ]+\))?,?(?: (?:was|is|with|including|"
                r"such as|by))? <me>"
            ),
            (
                r"(?:[Tt]reating|[Aa]ttending) (?:physicians|doctors|surgeons|providers|"
                r"chiropractors),? (?:including |such as )?<P>"
            ),
            (
                r"<me>(?:'s|,| is| was| became| as| who is| who was)?,? (?:\([^)]{0,40}\),? )?(?:an? |the |"
                r"one of )?(?:(?:<claimant>(?:'s)|his|her|their|own) )?(?:own )?"
                r"(?:(?!with\b|by\b|to\b|from\b|and\b)[\w-]+ ){0,4}?(?:treating|"
                r"attending|primary[- ]care|family (?:physician|doctor|practitioner)|authorized treating|ATP\b|"
                r"PTP\b)"
            ),
            (
                r"<me>,? (?:(?:the )?<claimant>'s|his|her) (?:own )?(?:[\w-]+ ){0,3}(?:surgeon|physician|doctor|"
                r"chiropractor|psychiatrist|psychologist|neurologist|orthopedist|internist)"
            ),
            r"<claimant>(?:'s|') (?:own )?(?:physician|doctor|surgeon|chiropractor|psychiatrist|neurologist),? <me>",
            r"<me>, [^;\u24c6]{3,80}? and <claimant>'s (?:own )?(?:attending|treating)",
            (
                r"(?:<claimant>'s|his|her) (?:own )?private (?:[\w-]+ )?(?:physician|doctor|psychologist|"
                r"psychiatrist),? <me>"
            ),
        ),
        needs=(
            "reating|ttending|rimary|amily|ATP|PTP|PCP|urgeon|hysician|doctor|hiropractor|psych|eurologist|"
            "rthopedist|nternist"
        ),
        examples=(
            "The treating physician, <P>, agreed.",
            "<P>, claimant's treating orthopedist, released her to full duty.",
        ),
        refuses=("<P> disagreed with the treating physicians.",),
        role=Role.TREATING,
        rank=80,
    ),
    RoleRule(
        id="role.treating.care",
        meaning="Care in so many words: treated by, under the care of, surgery by, referral between physicians.",
        patterns=(
            (
                r"(?:treat(?:ed|ing|ment|ed regularly)|care|surger(?:y|ies)|arthroplasty|\w+(?:ectomy|plasty|"
                r"scopy)|procedures?|injections?|therapy|follow(?:ed)?[- ]?up|prescription)\b<gap>\b(?:with|by|"
                r"from|of|under) <me>(?! (?:agreed|opin|believ))"
            ),
            (
                r"<me>(?:'s)? (?:\w+ ){0,3}?(?:treated|operated|prescribed|performed (?:an? |the |"
                r"\w+ )*?(?:surger|arthro|fusion|discectomy|laminectomy|revision|procedure|decompression|"
                r"operation|repair)|administered|provided (?:\w+ )?treatment|continued to (?:treat|prescribe|see))"
            ),
            (
                r"(?:referred|referral)<gap>\b(?:to|from|by) <me>(?!<gap>(?:second opinion|impartial|"
                r"independent medical|IME))"
            ),
            r"(?:returned|went|presented) to <me>",
            r"(?:began|started|commenced) (?:treating|seeing)<gap><me>",
            r"<me>(?:, [^,;]{3,60},)? (?:began (?:treating|to treat)|has treated|had treated|was treating)",
            r"<me> referred (?:him|her|the|<claimant>|Mr|Ms)",
            r"sought (?:\w+ )?(?:treatment|care)<gap><me>",
            r"recommended by <me>",
            r"released by <me>",
            r"(?:came|been) under the care of <me>",
            r"selected <me> as the treating",
            r"<me>'s (?:\w+ ){0,2}(?:operative|chart|office|treatment|progress|clinic) (?:notes?|records?)",
        ),
        needs=(
            "reat|care|urger|plasty|ectomy|scopy|procedure|njection|therapy|ollow|operat|prescri|perform|"
            "administer|refer|returned|went|presented|began|started|commenced|sought|recommended|released|"
            "selected|notes|records"
        ),
        examples=(
            "Claimant was treated by <P>.",
            "He referred the employee to <P>.",
            "<P> performed surgery on the knee.",
        ),
        refuses=("<P> reviewed the treatment records.",),
        role=Role.TREATING,
        rank=50,
    ),
    RoleRule(
        id="role.treating.acts",
        meaning=(
            "Acts of care, without a word on who asked for them: a visit, a prescription, a work slip, a "
            "recommendation."
        ),
        patterns=(
            (
                r"\b(?:saw|seen (?:at [^;,]{3,50} )?by|visit(?:ed)? (?:with|to)|consulted(?: with)?|appointment "
                r"with|evaluated by|"
                r"examined by|seeing) <me>"
            ),
            (
                r"<me>(?:,<gap>,|, who)? (?:\w+ ){0,2}?(?:diagnosed|recommended|ordered|saw|noted|restricted|took|"
                r"released|advised|placed|kept|held|completed|indicated|treated|assigned|obtained|assessed|"
                r"reported|related|opined|provided|listed|administered|stated|suggested|remarked|explained|"
                r"responded|submitted|issued)\b"
            ),
            r"(?:reports?|notes?|records?|letters?|form) (?:\w+ ){0,6}?(?:from|by|of) <me>",
        ),
        needs="",
        examples=(
            "On May 3 the employee was seen by <P>.",
            "<P> recommended physical therapy.",
        ),
        refuses=("The judge cited <P>.",),
        role=Role.TREATING,
        rank=20,
    ),
)

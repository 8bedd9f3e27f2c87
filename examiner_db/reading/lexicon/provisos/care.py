"""Provisos on care: for which condition it is, what comes of it, and who judges of it."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_OTHER_CONDITION = (
    r"(?:an?|the|his|her|any|that|this) (?:[\w-]+ ){0,2}?(?:personal|pre-?existing|non-?work\w*|non-?industrial|"
    r"non-?occupational|unrelated|degenerative|underlying|congenital|idiopathic|age-related|arthritic)\b"
)

ON_CARE = (
    Proviso(
        id="proviso.care_for_another",
        meaning="The care is right for a condition that is not the one claimed.",
        rules=("treatment.owed", "treatment.supported", "treatment.needed"),
        effect=Effect.OPEN,
        patterns=(
            rf"⟧[^.;⟦⟧]{{0,50}}? (?:for|of) {_OTHER_CONDITION}(?![^.;]*<work>)",
            rf"⟦[^⟧]* (?:for|of) {_OTHER_CONDITION}[^⟧]*⟧(?![^.;]*<work>)",
        ),
        examples=(
            "called the ⟦surgeries reasonable⟧ and necessary treatment for a personal condition",
            "the ⟦fusion was reasonable⟧ treatment of the degenerative disease",
        ),
        refuses=(
            "called the ⟦surgeries reasonable⟧ treatment for the work injury",
            "the ⟦fusion was reasonable⟧ for a preexisting condition that the work injury aggravated",
        ),
    ),
    Proviso(
        id="proviso.need_from_another",
        meaning="The need for care comes from a cause outside the work.",
        rules=("treatment.needed", "treatment.owed"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"\b[Nn]eed for [^.;]{0,60}?(?:due|related|attributable|secondary|owing|traceable|attributed)⟧? "
                r"(?:\w+ )?to (?:(?!<toil>|not\b)[\w'-]+ ){0,4}?<afar>(?![^.;]*<toil>)"
            ),
            (
                r"\b[Nn]eed for [^.;]{0,60}?(?:result of|consequence of|caused by|stem\w* from|from|because of) "
                r"(?:(?!<toil>|not\b)[\w'-]+ ){0,4}?<afar>(?![^.;]*<toil>)"
            ),
        ),
        examples=(
            "that any ⟦need for treatment⟧ was due to degenerative disc disease",
            "the ⟦need for a knee replacement⟧ was related solely to longstanding arthritis",
        ),
        refuses=(
            "the ⟦need for surgery⟧ was related to the work injury",
            "the ⟦need for surgery⟧ was due to age and to the fall",
        ),
    ),
    Proviso(
        id="proviso.not_unreasonable",
        meaning="What is found wrong with the care is itself denied.",
        rules=("treatment.idle",),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟦[^⟧]* (?:not|never|neither|hardly) (?:be |been )?(?:at all )?(?:\w+ly )?"
                r"(?:un(?:warranted|necessary|reasonable|justified)|excessive|inappropriate|ill-advised|premature|contraindicated|futile|"
                r"a mistake)⟧"
            ),
        ),
        examples=("the proposed ⟦surgery is not unreasonable⟧", "the ⟦referral would not be inappropriate⟧"),
        refuses=("the proposed ⟦surgery is unreasonable⟧", "the ⟦surgery is not reasonable⟧"),
    ),
    Proviso(
        id="proviso.care_tried",
        meaning="Simple care has been tried to its end, which no refusal of other care is.",
        rules=("treatment.refused",),
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:conservative|nonoperative|non-operative|nonsurgical|non-surgical|other|lesser) (?:[\w-]+ "
                r")?⟦[^⟧]*exhausted"
            ),
            r"⟦(?:conservative|nonoperative|non-operative|nonsurgical|non-surgical|other)\b[^⟧]*exhausted",
        ),
        examples=("conservative ⟦care had been exhausted⟧",),
        refuses=("⟦treatment was refused⟧",),
    ),
    Proviso(
        id="proviso.recommended_and_judged",
        meaning="A decider judges of care that the physician recommended.",
        rules=("treatment.asked_by",),
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:did not|failed to|has not|had not|fails to|does not) (?:\w+ )?(?:prove|establish|show|"
                r"demonstrate|sustain|meet|carry)\b[^⟦]*⟦[^⟧]*recommended by"
            ),
            (
                r"\b(?:[Cc]ommission(?:er)?|[Bb]oard|[Jj]udge|ALJ|[Aa]rbitrator|[Cc]ourt|[Pp]anel|[Ww]e|I) (?:\w+ "
                r")?(?:finds?|found|conclude[sd]?|den(?:y|ie[sd])|decline[sd]?|refuse[sd]?)\b[^⟦]*⟦[^⟧]*recommended by"
            ),
        ),
        examples=(
            "the Commission finds that the claimant did not prove that the ⟦surgery recommended by⟧ him was needed",
        ),
        refuses=("authorized the ⟦surgery recommended by⟧ him",),
    ),
)

"""Opinions on recovery: what has resolved, what was only temporary, and what remains."""

from examiner_db.reading.lexicon.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_HURT = (
    r"(?:sprains?|strains?|contusions?|sprain/strains?|strain/sprains?|injur(?:y|ies)|aggravations?|exacerbations?|"
    r"concussion|headaches|whiplash|effects|conditions?|symptoms|radiculopathy|tend[io]nitis|bursitis|effusion|"
    r"accident|incident|fall|neck|back|shoulder|knee|elbow|wrist)"
)

RECOVERY: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.recovered",
        meaning="The injured person has recovered, or is as before the accident.",
        patterns=(
            (
                r"\b(?:had|has|have|was|were|is|having) (?:(?:now|since|long since|essentially|fully|completely|"
                r"entirely|"
                r"otherwise|not|never|yet|not yet|by then) ){0,3}recovered\b(?! from the (?:insurer|employer|"
                r"carrier|defendant))"
            ),
            (
                r"(?<!was )\brecovered (?:fully|completely|entirely|in full|from(?! (?:that|the "
                r"(?:earlier|prior|previous|first)))|to (?:his|her|the|a)|uneventfully|"
                r"without)\b"
            ),
            r"\b(?:full|complete|total|uneventful) recovery\b",
            r"\brecovery (?:was|is|had been) (?:\w+ )?complete\b",
            (
                r"\b(?:return\w*|restor\w+|back|recover\w*|regain\w*) (?:\w+ )?to (?:(?:his|her|the|its|a|that|"
                r"their) )?"
                r"(?:\w+ )?(?:baseline|pre-?injury|pre-?accident|pre-?morbid|status quo)\b"
            ),
        ),
        needs="recover|baseline|injury|accident|morbid|status quo",
        examples=("she had recovered to her pre-injury status", "he was fully recovered", "a full recovery"),
        refuses=("the lien was recovered from the insurer", "she is recovering"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.run_its_course",
        meaning="The injury or its aggravation was temporary, resolved, or has run its course.",
        patterns=(
            rf"\b{_HURT}(?: [\w'/-]+){{0,5}}?,? (?:now |since |clinically |objectively )?resolved\b",
            rf"\bresolved (?:[\w/-]+ ){{0,4}}?{_HURT}",
            (
                rf"\b{_HURT}(?: [\w'/,-]+){{0,7}}? (?:had|has|have|to have|would have|should have|was|were|is) "
                r"(?:(?:\w+ ){0,3}?)(?:resolved|ceased|healed|subsided|abated|dissipated|ended|run (?:its|"
                r"their) course)\b"
            ),
            r"\b[Ii]t (?:had |has |would have |should have )?(?:\w+ )?(?:resolved|healed|ceased)\b",
            (
                r"\b(?:aggravation|exacerbation|strain|sprain|effect|contribution|flare|disability|"
                r"injury)\w*(?: [\w'-]+){0,5}? "
                r"(?:was|is|were|be|been|as) (?:\w+ ){0,3}?(?:temporary|transient|transitory|self-limit\w+|"
                r"short-lived|"
                r"brief)\b"
            ),
            r"\b(?:run|ran) (?:its|their) course\b",
            (
                r"\b(?:temporary|transient|transitory|self-limit\w+|short-lived) (?:\w+ ){0,2}?(?:aggravat\w+|"
                r"exacerbat\w+|"
                r"flare|strains?|sprains?|injur\w+)"
            ),
        ),
        needs="resolved|ceased|healed|subsided|abated|dissipated|ended|run|ran |emporary|transi|limit|lived|brief",
        examples=(
            "diagnosed a lumbar strain, resolved",
            "resolved sprains",
            "the aggravation should be regarded as temporary",
            "the elbow condition she believed to have resolved",
            "the effects would have run their course",
        ),
        refuses=("the strain was permanent", "the dispute was resolved by the judge"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.persists",
        meaning="The injury is still active, or has not healed.",
        patterns=(
            (
                rf"\b(?:accepted |work |compensable )?{_HURT}(?: [\w'-]+){{0,3}}? (?:(?:still )?(?:remain(?:ed|s)|"
                r"persist(?:ed|s)|continue[ds]?)(?: to be)?|(?:was|were|is|are) still) "
                r"(?:\w+ )?(?:active|symptomatic|present|disabling|unresolved)\b"
            ),
        ),
        needs="remain|persist|continue|still",
        examples=("the accepted aggravation remained active",),
        refuses=("the scar remained visible",),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)

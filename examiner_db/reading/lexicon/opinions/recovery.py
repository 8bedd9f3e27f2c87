"""Opinions on recovery: what has resolved, what was only temporary, and what remains."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_HURT = (
    r"(?:sprains?|strains?|contusions?|sprain/strains?|strain/sprains?|injur(?:y|ies)|aggravations?|exacerbations?|"
    r"concussion|headaches|whiplash|effects|conditions?|symptoms|radiculopathy|tend[io]nitis|bursitis|effusion|"
    r"accident|incident|fall|neck|back|shoulder|knee|elbow|wrist)"
)

_GRIEF = (
    r"(?:(?:husband|wife|spouse|mother|father|parent|son|daughter|brother|sister|child|friend)'s (?:death|illness|"
    r"suicide)|"
    r"death of (?:[\w'-]+ ){0,3}?(?:husband|wife|spouse|mother|father|parent|son|daughter|brother|sister|child|"
    r"friend)|divorce|"
    r"bereavement|discord with|marital (?:[\w-]+ ){0,3}?(?:discord|stress\w*|problems|difficult\w+|conflict)|"
    r"(?:family|financial|domestic|legal|custody) (?:[\w-]+ ){0,2}?(?:stress\w*|problems|difficult\w+|conflict|"
    r"discord)|"
    r"passed over for promotion|personnel (?:action|matter|dispute))"
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
        examples=("the accepted aggravation remained active",),
        refuses=("the scar remained visible",),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.grief",
        meaning="The condition comes from the events of a private life.",
        patterns=(
            (
                r"\b(?:related|due|attribut\w+|secondary|owing|caused|triggered|set off|brought on|precipitated|"
                r"stemm\w+|"
                r"result\w*|aris\w+|arose|apportion\w+) [^;.]{0,60}?\b" + _GRIEF
            ),
        ),
        examples=(
            "the episode had been set off by her husband's death",
            "was related to discord with his present wife",
            "was due to marital and financial stress",
        ),
        refuses=("was married with two sons", "was related to the fall", "financial records were reviewed"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.none_of_it",
        meaning="No condition, disability or injury that comes of the event, or nothing beyond a passing one.",
        patterns=(
            (
                r"\bno (?:(?:evidence|sign|indication)s? of (?:an?|any) )?(?:[\w-]+ ){0,3}?(?:disability|condition|"
                r"injury|"
                r"diagnosis|disorder|symptoms|impairment|illness)(?: \w+)? (?:(?:causally )?related|due|attributable|"
                r"caused|"
                r"connected|secondary) (?:to|by|with) (?:the |his |her |this |any )?(?:[\w-]+ ){0,3}?(?:<work>|"
                r"assault|attack)"
            ),
            (
                r"\bno (?:(?:objective )?(?:evidence|sign|indication)s? of (?:an?|any) )?(?:causally related |"
                r"consequential |"
                r"compensable )(?:[\w-]+ ){0,4}?(?:injury|condition|disorder|disability|illness)\b"
            ),
            (
                r"<toil>(?: [\w'/,-]+){0,4}? (?:(?:had )?(?:done|did|does)|could do) (?:no|nothing|little) more than "
                r"(?:make|"
                r"render|bring|reveal|light|draw|call|uncover)\b"
            ),
            (
                r"<toil>(?: [\w'/,-]+){0,4}? (?:caused|produced|resulted in|led to) (?:no more than|nothing more than|"
                r"at most|"
                r"only|merely|nothing but) (?:an? )?(?:[\w-]+ ){0,3}?(?:strain|sprain|contusion|bruise|aggravation|"
                r"flare)\w*"
            ),
        ),
        examples=(
            "found no psychiatric disability related to the assault",
            "found no evidence of a consequential low back injury",
            "the incident had done no more than make her aware of it",
            "the work injury caused no more than a cervical strain",
        ),
        refuses=("found a disability related to the assault", "the fall caused a strain"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)

"""Provisos on care and on what somebody can do: for what care is, what comes first, and what is told of the past."""

from examiner_db.reading.lexicon.proviso import Effect, Proviso

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
                r"(?:\w+ )?to "
                r"(?:(?!<toil>|not\b)[\w'-]+ ){0,4}?<afar>(?![^.;]*<toil>)"
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
        id="proviso.duty_to_come",
        meaning="Work at full duty is to come after something else.",
        rules=("capacity.full", "capacity.back_to_it"),
        effect=Effect.NONE,
        patterns=(r"\b(?:before|prior to|until) (?:(?:he|she|<claimant>) (?:\w+ )?)?⟦",),
        examples=("recommended a course of therapy before ⟦returning to full duty⟧",),
        refuses=("⟦released her to full duty⟧ before the hearing",),
    ),
    Proviso(
        id="proviso.no_act_of_work",
        meaning="What cannot be done is no work: to reach somebody, or for a report to carry a burden.",
        rules=("capacity.",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*\breach(?:ing)?⟧ (?:[\u24c5\u24c6]|Drs?\.|(?:the|his|her) (?:[\w-]+ ){0,2}?(?:physician|doctor|"
                r"provider|surgeon|office)|(?:him|her|them)\b|an? (?:opinion|conclusion|decision)|(?:any|the) "
                r"(?:opinion|conclusion))"
            ),
            r"⟦[^⟧]*\bcarry(?:ing)?⟧ (?:[\w'.-]+ ){0,3}?(?:burden|weight of|day|conviction)\b",
        ),
        examples=(
            "was ⟦unable to reach⟧ Dr. Quill by telephone",
            "the opinion ⟦cannot carry⟧ OWCP's burden of proof",
        ),
        refuses=("was ⟦unable to reach⟧ overhead", "⟦cannot carry⟧ more than ten pounds"),
    ),
    Proviso(
        id="proviso.predominant",
        meaning="A share is named to say that the work was the predominant cause.",
        rules=("apportionment.share",),
        effect=Effect.OPEN,
        patterns=(r"\bpredominant\b[^.;]*⟦",),
        examples=("the employment was predominant, at 65%, with ⟦35% attributable to⟧ a death",),
        refuses=("⟦apportioned 35% to⟧ a death",),
    ),
    Proviso(
        id="proviso.once_worked",
        meaning="That somebody worked without limits is told of the time before.",
        rules=("capacity.unlimited", "capacity.full"),
        effect=Effect.NONE,
        patterns=(r"\b(?:had|has) (?:\w+ )?(?:done|worked|performed|carried out|engaged in) [^.;,]{0,60}⟦",),
        examples=("had done heavy work for years ⟦without restriction⟧",),
        refuses=("could work ⟦without restriction⟧",),
    ),
    Proviso(
        id="proviso.at_most",
        meaning="What somebody can do is said beside how little it is.",
        rules=("capacity.allowed",),
        effect=Effect.OPEN,
        patterns=(
            r"\b(?:at most|no more than|not more than|only|no longer than|less than) [^.;⟦]{3,60}⟦",
            r"⟧[^.;⟦⟧]{0,60}\b(?:at most|no more than|not more than|no longer than|less than)\b",
        ),
        examples=("could stand for at most two hours and ⟦could lift twenty pounds⟧",),
        refuses=("⟦could lift fifty pounds⟧ and stand all day",),
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
        id="proviso.unlikely_after",
        meaning="What is called new is then called unlikely.",
        rules=("preexisting.fresh",),
        effect=Effect.OPPOSITE,
        patterns=(
            r"⟧,? (?:(?:was|is|were|seemed|appeared|to be) )?(?:\w+ )?(?:unlikely|improbable|doubtful|implausible)\b",
        ),
        examples=("made ⟦an acute tear⟧ unlikely",),
        refuses=("⟦an acute tear⟧ was likely",),
    ),
    Proviso(
        id="proviso.inconsistent_with",
        meaning="What was found does not fit with a trouble that passed.",
        rules=("causation.run_its_course", "causation.resolved", "validity.disbelieved"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"\b(?:inconsistent|incompatible|not consistent|at odds) with (?:an? |the |any )?(?:[\w-]+ ){0,3}?"
                r"⟦(?:[\w-]+ ){0,2}?(?:self-limit|strain|sprain|temporary|transient)"
            ),
        ),
        examples=("was inconsistent with a single ⟦self-limited strain⟧",),
        refuses=("was ⟦a self-limited strain⟧",),
    ),
    Proviso(
        id="proviso.typically",
        meaning="It is told how such conditions go, not of this one.",
        rules=("causation.tied", "causation.related"),
        effect=Effect.NONE,
        patterns=(r"⟦[^⟧]*-induced⟧ [\w-]+ (?:typically|generally|usually|commonly|often)\b",),
        examples=("⟦dust-induced⟧ obstruction typically does not progress",),
        refuses=("⟦dust-induced⟧ obstruction was found",),
    ),
    Proviso(
        id="proviso.recommended_and_judged",
        meaning="A decider judges of care that the physician recommended.",
        rules=("treatment.last_resort",),
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:did not|failed to|has not|had not|fails to|does not) (?:\w+ )?(?:prove|establish|show|"
                r"demonstrate|"
                r"sustain|meet|carry)\b[^⟦]*⟦[^⟧]*recommended by"
            ),
            (
                r"\b(?:[Cc]ommission(?:er)?|[Bb]oard|[Jj]udge|ALJ|[Aa]rbitrator|[Cc]ourt|[Pp]anel|[Ww]e|I) (?:\w+ "
                r")?(?:finds?|"
                r"found|conclude[sd]?|den(?:y|ie[sd])|decline[sd]?|refuse[sd]?)\b[^⟦]*⟦[^⟧]*recommended by"
            ),
        ),
        examples=(
            "the Commission finds that the claimant did not prove that the ⟦surgery recommended by⟧ him was needed",
        ),
        refuses=("authorized the ⟦surgery recommended by⟧ him",),
    ),
    Proviso(
        id="proviso.not_over_and_the_source",
        meaning="What has not healed is the source of what goes on.",
        rules=("causation.doing",),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:not|never) (?:yet )?(?:fully )?(?:resolved|healed|ceased|cleared|recovered|"
                r"subsided)\b[^⟧]*\band "
                r"(?:were|was|are|is|remain\w*|continue\w*)\b"
            ),
        ),
        examples=("the ⟦accepted conditions had not resolved and were the source⟧ of the pain",),
        refuses=("the ⟦accepted conditions were the source⟧ of the pain",),
    ),
)

"""Provisos on what somebody is allowed or able to do, told beside what they are not, of the past, or of no work."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

ON_PERMISSIONS = (
    Proviso(
        id="proviso.light_work_granted",
        meaning="Light work is granted, which helps whoever has it to offer.",
        rules=("capacity.restricted",),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\b(?:allow|permit|agreed (?:up)?on)(?:s|ted|ed|ting|ing)? (?:(?!only|hours|less)[\w-]+ ){0,4}?"
                r"⟦(?:light|sedentary)"
            ),
            r"⟦(?:light|sedentary|modified)[^⟧]*⟧ (?:was|is|were) (?:feasible|possible|appropriate|suitable)",
        ),
        examples=("⟦sedentary work⟧ was feasible", "who permitted ⟦light work⟧", "agreed upon a ⟦light capacity⟧"),
        refuses=("allowed two hours of ⟦sedentary work⟧", "allowed only ⟦light work⟧"),
    ),
    Proviso(
        id="proviso.restrictions_claimed",
        meaning="The restrictions are those which somebody else speaks of.",
        rules=("capacity.restricted",),
        effect=Effect.NONE,
        patterns=(r"⟦restrictions of⟧ (?:this|such|that|the claimed) (?:severity|kind|sort|nature|degree|extent)",),
        examples=("⟦restrictions of⟧ this severity should show on examination",),
        refuses=("imposed ⟦restrictions of⟧ ten pounds",),
    ),
    Proviso(
        id="proviso.hazards_avoided",
        meaning="Only hazards are to be avoided, or it is told beside what can be done.",
        rules=("capacity.withheld",),
        effect=Effect.OPEN,
        patterns=(
            r"⟦[^⟧]*\bavoid[^⟧]*⟧?[^.;]{0,40}\b(?:heights?|hazards?|machinery|commercial driving)\b",
            (
                r"\bcould (?:stand|walk|sit|lift|work|perform|do)\b[^.;⟦]{0,60} (?:and|but) "
                r"(?:should|must|needs? to) (?:\w+ )?⟦"
            ),
        ),
        examples=(
            "should ⟦avoid unprotected heights⟧",
            "could stand for four hours and should ⟦avoid bending⟧",
        ),
        refuses=("should ⟦avoid bending⟧",),
    ),
    Proviso(
        id="proviso.partly_disabled",
        meaning="Somebody is called disabled in part, and work is then said to be possible.",
        rules=("capacity.barred", "capacity.disabled"),
        effect=Effect.OPEN,
        patterns=(
            r"⟦[^⟧]*partially disabled⟧[^;.]{0,60}\b(?:could|can|able to|capable of) (?:\w+ )?(?:work|return|perform)",
        ),
        examples=("⟦was partially disabled⟧, and that she could work full time with limits",),
        refuses=("⟦was totally disabled⟧, and that she could work later", "⟦was partially disabled⟧ and needed help"),
    ),
    Proviso(
        id="proviso.few_hours",
        meaning="Work is called possible, for a few hours a day.",
        rules=(
            "capacity.level",
            "capacity.unlimited",
            "capacity.full",
            "capacity.within_limits",
            "capacity.back_to_it",
        ),
        effect=Effect.OPEN,
        patterns=(r"⟧[^;]{0,160}\b(?:two|three|four|[234])(?: to \w+| or \w+)? hours (?:a|per) day\b",),
        examples=("⟦could perform sedentary work⟧, and should start with four hours a day",),
        refuses=("⟦could perform sedentary work⟧ for eight hours a day",),
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
)

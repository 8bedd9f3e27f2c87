"""Provisos on what somebody is allowed or able to do at work, told beside what they are not."""

from examiner_db.reading.lexicon.proviso import Effect, Proviso

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
)

"""Provisos on words that turn a cause round: more than it, not the other one, and what really contributed."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

ON_TURNS = (
    Proviso(
        id="proviso.from_before",
        meaning="What is named as the cause is called older than the accident, or apart from it.",
        rules=(
            "causation.related",
            "causation.doing",
            "causation.brought_about",
            "causation.laid_to_work",
            "causation.tied",
        ),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:pre-?dat\w+|antedat\w+|unrelated to|independent of|apart from|existing "
                r"before|present before) "
                r"(?:the |his |her |this |that |any )?(?:[\w-]+ ){0,2}?[\w-]+⟧"
            ),
        ),
        examples=("⟦attributed the dizziness to an ear condition predating the fall⟧",),
        refuses=("⟦attributed the dizziness to the fall⟧", "⟦predating nothing, was due⟧ to the fall"),
    ),
    Proviso(
        id="proviso.trauma_of_it",
        meaning="What is called unrelated is unrelated to trauma that the accident is said to have caused.",
        rules=("causation.related",),
        effect=Effect.NONE,
        patterns=(r"\b(?:unrelated|not (?:\w+ )?related|no relation\w*) to (?:any |the )?(?:trauma|injur\w+) ⟦caused",),
        examples=("unrelated to any trauma ⟦caused by the accident⟧",),
        refuses=("an injury ⟦caused by the accident⟧",),
    ),
    Proviso(
        id="proviso.what_contributed",
        meaning="What contributed is another cause than the work.",
        rules=("causation.doing",),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"\b(?:age|aging|weight|obesity|smoking|cigarettes|tobacco|degenerat\w+|arthritis|diabetes|"
                r"genetics|heredity|"
                r"(?:prior|earlier|previous|old|pre-?existing) (?:[\w-]+ )?[\w-]+)(?: (?:or|and) [\w-]+)? "
                r"(?:had |have |has |also |\w+ly )*⟦contribut"
            ),
        ),
        examples=("age or weight had ⟦contributed to the disability⟧",),
        refuses=("the fall had ⟦contributed to the disability⟧",),
    ),
    Proviso(
        id="proviso.more_than",
        meaning="The injury is called more than what is named.",
        rules=(
            "causation.resolved",
            "causation.recovered",
            "causation.run_its_course",
            "causation.degenerative",
            "causation.other_cause",
            "preexisting.old",
            "diagnosis.absent",
            "capacity.unlimited",
        ),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"(?<!no )(?<!not )(?<!nothing )(?<!little )(?<!never )(?<!hardly )\b(?:more|other) than (?:just"
                r" |merely )?"
                r"(?:an? |the )?(?:[\w-]+ )?⟦"
            ),
            r"⟦[^⟧]*\b(?:anything|something|much|far|decidedly) more than\b",
        ),
        examples=(
            "the injury was more than ⟦a temporary aggravation⟧",
            "it was anything more than a ⟦sprain that healed⟧",
        ),
        refuses=("the injury was no more than ⟦a temporary aggravation⟧", "the injury was ⟦a temporary aggravation⟧"),
    ),
    Proviso(
        id="proviso.not_the_other",
        meaning="What is denied is another cause than the work or the service, which has just been named as the cause.",
        rules=("causation.not_it", "causation.not_caused", "causation.unrelated", "causation.no_part"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟦(?:and|but|rather than|instead of)\b[^⟧]*\b(?:pre-service|post-service|prior|previous|earlier|"
                r"later|subsequent|intervening|non-?work|personal|off-duty)\b"
            ),
            (
                r"\b(?:in|during|of|to|from) (?:\w+ )?(?:active )?(?:duty|service) (?:and|but|rather than) ?⟦?(?:and"
                r" )?not\b"
                r"(?![^⟧]*\b(?:service|duty))"
            ),
            r"\b(?:in|during) (?:\w+ )?(?:active )?(?:duty|service) ⟦(?:and|but) not\b(?![^⟧]*\b(?:service|duty))",
        ),
        examples=(
            "it came from the fall ⟦and not the earlier accident⟧",
            "the injury occurred in service ⟦and not from the collision⟧",
        ),
        refuses=("it came of age ⟦and not from the accident⟧", "it began before service ⟦and not in service⟧"),
    ),
)
"""Asked together with those on causes."""

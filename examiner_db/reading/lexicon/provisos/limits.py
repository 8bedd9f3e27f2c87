"""Provisos on limits within which one can work, care up to a day, shares that are no ratings, and others' errors."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_CAN = r"(?:could|can|able to|capable of|fit to|cleared to|may)"
_RETURN = r"(?:work|return|resum|go back|perform)\w*"
_HELD = (
    r"(?:conclud|find|found|stat|plac|diagnos|attribut|say|hold|held|assign|believ|suppos|think|rat|relat|opin|"
    r"determin|assum)\w*"
)

ON_LIMITS = (
    Proviso(
        id="proviso.limits_of_work_one_can_do",
        meaning="Limits are named as those within which one can go back to work.",
        rules=("capacity.barred", "capacity.little", "capacity.restricted"),
        effect=Effect.OPEN,
        patterns=(
            (
                rf"\b{_CAN} (?:\w+ )?{_RETURN}(?! (?:only|at most|up to|no more))[^;.⟦]{{0,70}}⟦?\b(?:with|within|"
                rf"under|but|"
                r"subject to) (?:an? |the )?⟦?[^;.⟧]{0,40}(?:restrict|limit)(?![^;.]{0,50}\bhours? (?:a|per)\b)"
            ),
            r"\b(?:work|working) full[- ]time (?:with|within|subject to|provided)\b[^;.⟦]{0,60}⟦",
        ),
        examples=("could work full time ⟦with permanent restrictions⟧",),
        refuses=("imposed ⟦lifting restrictions⟧", "could work only with a ⟦limit⟧"),
    ),
    Proviso(
        id="proviso.day_of_work",
        meaning="The limits are those of a whole day of lighter work.",
        rules=("capacity.barred", "capacity.little", "capacity.restricted"),
        effect=Effect.OPEN,
        patterns=(
            r"\bpounds? occasional\w* and (?:up to )?(?:ten|fifteen|twenty|[12][05])\b",
            (
                r"^(?!.*\b(?:not|unable|never|less than|precluded|n't)\b).*\b(?:sit|stand|walk|work)\w*\b[^;.]{0,40}? "
                r"(?:for )?(?:six|seven|eight|[678])[- ]hours?\b(?! (?:a|per) week)"
            ),
            r"⟦[^⟧]*\bto lifting(?: up to)? ?⟧? ?(?:up to )?(?:twenty|thirty|forty|fifty|[2-9]0|[2-9]5)\b",
        ),
        examples=(
            "would ⟦limit him to lifting⟧ twenty pounds occasionally and ten frequently",
            "⟦limited her to lifting⟧ thirty pounds",
        ),
        refuses=("⟦limited her to lifting⟧ ten pounds", "could sit for ⟦no more than two hours⟧"),
    ),
    Proviso(
        id="proviso.but_could",
        meaning="Something is forbidden, and what can be done is told in the same breath.",
        rules=("capacity.barred", "capacity.little", "capacity.restricted"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"⟧[^;.]{0,90}\bbut (?:that )?(?:he|she|<claimant>|the \w+),? (?:could|can|was able to|is able to)(?! "
                r"not)\b"
            ),
        ),
        examples=("⟦restricted her from⟧ stressful work, but she could do other work",),
        refuses=("⟦restricted her from⟧ work, but she could not rest",),
    ),
    Proviso(
        id="proviso.light_work_named",
        meaning="Light work is spoken of, and no word limits anybody to it.",
        rules=("capacity.restricted",),
        effect=Effect.OPEN,
        patterns=(
            (
                r"^(?!.*\b(?:only|limit|restrict|confin|plac|put\b|within|retain|full[- ]time|capable|fit\b|could|"
                r"able|return|releas|recommend|most\b|more than|assign|"
                r"prescrib|need|requir|continu|impos|allow|permit|advis|not\b|never|unable)).*⟦(?:light|sedentary|"
                r"modified)"
            ),
        ),
        examples=("explained that she arrived at ⟦light work⟧ from the history",),
        refuses=("limited her to ⟦light work⟧", "recommended ⟦light duty⟧"),
    ),
    Proviso(
        id="proviso.care_up_to_a_day",
        meaning="Treatment is called right up to a day, and wrong from then on.",
        rules=("treatment.needed", "treatment.owed", "treatment.supported"),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟧[^;]{0,30}\b(?:through|until|up to)\b[^;]{3,50}\b(?:and|but),? (?:was |were |that it was "
                r")?(?:neither|not|no longer|un(?:necessary|reasonable))\b"
            ),
        ),
        examples=("the care was ⟦reasonable and necessary⟧ through May 3, and neither thereafter",),
        refuses=("the care was ⟦reasonable and necessary⟧ through May 3",),
    ),
    Proviso(
        id="proviso.care_of_the_injury",
        meaning="An operation that was had is named with the injury as a consequence of the accident.",
        rules=("treatment.needed", "treatment.owed"),
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:tear|injury|herniation|fracture|condition|strain|sprain|rupture)s? and (?:the |its |his |her )?"
                r"⟦[^⟧]*\b(?:were|was|are) (?:\w+ )?(?:related|caused)"
            ),
        ),
        examples=("the tear and the ⟦surgery were related⟧ to the fall",),
        refuses=("the ⟦surgery was reasonable and related⟧ to the fall",),
    ),
    Proviso(
        id="proviso.care_anyway",
        meaning="Treatment was called for before the accident, or without regard to it.",
        rules=("treatment.needed", "treatment.owed"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟧[^;.]{0,60}\b(?:even )?(?:before|without regard to|regardless of|irrespective of|independent\w* of) "
                r"(?:the|this|that|his|her) (?:\w+ )?(?:accident|injury|incident|fall|event|work)\b"
            ),
        ),
        examples=("was a ⟦candidate for knee replacement⟧ in all probability before this accident",),
        refuses=("was a ⟦candidate for knee replacement⟧ after this accident",),
    ),
    Proviso(
        id="proviso.less_than_half",
        meaning="The work or the accident did less than half, which is not enough where most of it must be shown.",
        rules=("causation.doing", "causation.brought_about"),
        effect=Effect.OPPOSITE,
        patterns=(
            r"\bcontribut\w*⟧? (?:\w+ )?(?:less than|under|no more than|not more than) (?:fifty|50|half|one[- ]half)",
        ),
        examples=("the accident ⟦contributed⟧ less than fifty percent to the need for surgery",),
        refuses=("the accident ⟦contributed⟧ more than fifty percent to it",),
    ),
    Proviso(
        id="proviso.causes_in_general",
        meaning="What can be a cause in general is not said to be it here.",
        rules=("causation.doing", "causation.brought_about", "causation.related"),
        effect=Effect.OPEN,
        patterns=(
            r"⟦[^⟧]*\bcan (?:\w+ )?(?:contribut|caus|aggrav|produc|lead|render|trigger)",
            r"\bcan (?:\w+ )?⟦(?:contribut|caus|aggrav|produc|lead|render|trigger)",
        ),
        examples=("⟦pain from an injury can contribute⟧ to depression",),
        refuses=("⟦the injury contributed⟧ to depression",),
    ),
    Proviso(
        id="proviso.no_more_was_caused",
        meaning="What the work is said to have caused is nothing beyond something slight.",
        rules=("causation.work_caused", "causation.doing", "causation.brought_about"),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*(?:caused|produced|resulted in|led to)⟧ (?:no more than|nothing (?:more|but)|only an?|at most|"
                r"merely)"
            ),
        ),
        examples=("the ⟦work injury caused⟧ no more than a strain",),
        refuses=("the ⟦work injury caused⟧ a strain",),
    ),
    Proviso(
        id="proviso.two_sayings",
        meaning="The words reach from one thing that is said over into the next.",
        rules=(
            "causation.brought_about",
            "causation.related",
            "causation.doing",
            "causation.not_it",
            "causation.work_caused",
        ),
        effect=Effect.NONE,
        patterns=(r"⟦[^⟧]*\band (?:that|(?:was|were|is|are) neither)\b",),
        examples=(
            "⟦necessitated by arthritis and that the incident⟧ revealed it",
            "less likely than not incurred in ⟦service and was neither caused⟧ nor aggravated by the knee",
        ),
        refuses=("⟦necessitated by the incident⟧ and that it hurt", "⟦due to age and not the fall⟧"),
    ),
    Proviso(
        id="proviso.after_service",
        meaning="What was done outside of service is named to explain what is not of the service.",
        rules=("causation.brought_about", "causation.doing"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"(?<!as likely as )\bnot (?:\w+ )?(?:related to|incurred in|due to|caused by|(?:had )?(?:its )?onset "
                r"in) (?:\w+ )?(?:active )?"
                r"(?:service|duty)\b.*⟦[^⟧]*\b(?:work|post-service|civilian|occupational|job)\b"
            ),
        ),
        examples=("less likely than not related to service because ⟦the later work injury was an explanation⟧",),
        refuses=("at least as likely as not related to service because ⟦the work in service was a cause⟧ there",),
    ),
    Proviso(
        id="proviso.would_have_shown",
        meaning="What is new is only supposed, and would have shown something else.",
        rules=("preexisting.fresh",),
        effect=Effect.NONE,
        patterns=(r"⟧ would (?:have|be)\b",),
        examples=("⟦an acute lesion⟧ would have been accompanied by fluid",),
        refuses=("⟦an acute lesion⟧ had been accompanied by fluid",),
    ),
    Proviso(
        id="proviso.in_all_probability",
        meaning="The word for all is one of a probability.",
        rules=("apportionment.whole",),
        effect=Effect.NONE,
        patterns=(r"⟦[^⟧]*\b(?:in )?all (?:probability|likelihood)\b",),
        examples=("⟦in all probability before this accident⟧",),
        refuses=("⟦all of it to this accident⟧",),
    ),
    Proviso(
        id="proviso.no_rating",
        meaning="A percentage is of the cause or of a time, not of a lasting impairment.",
        rules=("impairment.rated",),
        effect=Effect.NONE,
        patterns=(
            r"⟧ of the (?:total )?(?:cause|causation)\b",
            r"⟦[^⟧]*(?:contribution|employment were|causation)\b",
            r"⟦[^⟧]*\(?<share>\)?⟧?\)? (?:\w+ )?temporary",
            r"⟦[^⟧]*<share>\)? temporary",
            r"⟦[^⟧]*\b100(?:%| percent) of (?:the|his|her) (?:\w+ )?disability⟧",
            r"⟦<share> of the (?:\w+ )?disability⟧[^;.]{0,40} (?:is|was|were|be) (?:\w+ )?(?:apportion|attribut|due)",
            r"\bapportion\w* (?:\w+ )?⟦|⟦[^⟧]*\bapportion\w* (?:\w+ )?<share>",
        ),
        examples=(
            "⟦found that work was 40%⟧ of the cause",
            "⟦found a marked (75%⟧) temporary partial disability",
            "⟦100 percent of the disability⟧ is industrial",
            "⟦50% of the permanent disability⟧ of each shoulder is apportioned to age",
            "apportioned ⟦15 percent of the left knee disability⟧",
        ),
        refuses=("⟦found that there was a 40%⟧ impairment",),
    ),
    Proviso(
        id="proviso.erred_in_it",
        meaning="Somebody else is said to have been wrong to hold it.",
        rules=("mmi", "causation", "capacity", "treatment", "diagnosis", "preexisting", "validity", "apportionment"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"(?<!not )(?<!never )\b(?:err(?:ed)?|was (?:wrong|mistaken|incorrect|in error)|were (?:wrong|"
                rf"mistaken)|mistake(?:nly)?|incorrectly|wrongly|erroneously) (?:in |to |when (?:he|she) |by "
                rf")?{_HELD}[^;⟦]{{0,60}}⟦"
            ),
        ),
        examples=("the other erred in concluding that she was ⟦not at MMI⟧",),
        refuses=("did not err in concluding that she was ⟦not at MMI⟧",),
    ),
)
"""Asked together with those on causes."""

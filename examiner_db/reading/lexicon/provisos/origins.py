"""Provisos on where a condition comes from: causes that are denied, not the one claimed, or told of in general."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_DENIED = ("causation.not_it", "causation.not_caused", "causation.unrelated")
_DOING = ("causation.related", "causation.work_caused", "causation.doing", "causation.brought_about")
_NO_TURN = r"(?!(?:due|caused|result\w*|attribut\w+|relat\w+|stem\w*|arose|but|rather|instead|because)\b|<toil>)"
"""A word after which another cause may be named as the true one, or work."""

_NOT_A_CONDITION = (
    r"(?!(?:osteo|rheumatoid )?arthritis|asthma|hypertension|spondylosis|gout|degenerat|tumou?r|cancer|heart disease|"
    r"osteo|spurs|coronary|vascular|stroke|inflammatory|infect|thyroid|autoimmune|unrelated|non-?(?:work|job|"
    r"industrial|occupational|compens))"
)
"""Diseases are causes of others, and conditions that have causes; "unrelated" names no cause."""

_OF_NONE = r"(?=[^⟧]*\b(?:no|not|nothing|neither|never|unrelated|unconnected|without)\b)"
_BETWEEN = r"\b(?:later|subsequent|intervening) (?:[\w-]+ )?"
_ACCIDENT = r"(?:fall|slip|accident|incident|injury|event|collision|crash)\b"
_AT_LEISURE = (
    r"(?:(?:while|when) (?:playing|skiing|hunting|jogging|bowling|dancing|mowing|gardening|on vacation|off duty)|"
    r"(?:ski(?:ing)?|snowmobil\w+|hunting|boating|bicycl\w+|softball|football|basketball|soccer|hockey|high[- ]school|"
    r"childhood|college|recreational|sports?) (?:[\w-]+ )?(?:accident|injur(?:y|ies)|fall|event|mishap|collision|game)|"
    r"(?:in|during|since|from) (?:high school|college|childhood|adolescence)|away from work|marital discord)"
)
_SO_FAR = r"(?:(?!\b(?:not|no|nor|neither|never|rather|instead|than|unrelated|without)\b)[^.;⟦]){0,80}?"
_AT_HOME = r"(?:at (?:his |her )?home\b|in (?:his|her) (?:own )?(?:yard|kitchen|garage|home|house|driveway|bath\w*))"

ON_ORIGINS = (
    Proviso(
        id="proviso.other_cause_denied",
        meaning="What is denied is a cause outside the work.",
        rules=_DENIED,
        effect=Effect.OPPOSITE,
        patterns=(
            rf"⟦{_OF_NONE}[^⟧]*⟧(?: {_NO_TURN}[\w'-]+){{0,6}}? {_NO_TURN}{_NOT_A_CONDITION}<afar>(?![^.;]*<toil>)",
            (
                rf"⟦{_OF_NONE}[^⟧]* (?:to|with|by|from) (?:(?:the|an?|his|her|any) "
                rf")?{_NOT_A_CONDITION}<afar>⟧(?![^.;]*<toil>)"
            ),
            (
                r"(?:\A|\bthat |, )(?:the |his |her |an? |any )?(?:(?!<toil>)[\w-]+ ){0,2}?<afar>(?: (?!<toil>)[\w-]+)"
                r"{0,2}? (?:(?:did|had|has|have|played|was|is|were) )?⟦(?:did not|had nothing|ha[sd] no|played no|"
                r"was not|is not|were not|nothing|not|no)\b[^⟧]*⟧(?![^.;]*<toil>)"
            ),
            (
                rf"⟦{_OF_NONE}(?:the |his |her )?(?:(?!<toil>)[\w-]+ ){{0,2}}?{_NOT_A_CONDITION}<afar> "
                r"[^⟧]*⟧(?![^.;]*<toil>)"
            ),
        ),
        examples=(
            "held the syndrome ⟦unrelated⟧ to a congenital defect",
            "there was ⟦no relationship between⟧ the back trouble and obesity",
            "that age ⟦had nothing to do with⟧ the syndrome",
        ),
        refuses=(
            "held the syndrome ⟦unrelated⟧ to the job",
            "there was ⟦no relationship between⟧ her asthma and the dust at work",
            "there was ⟦no relationship between⟧ the work and her asthma",
            "the pain was ⟦not caused by the fall⟧ but by age",
            "held it ⟦unrelated to the fall⟧ and due to age",
        ),
    ),
    Proviso(
        id="proviso.another_accident",
        meaning="What brought the condition about is an accident at home, or one that came in between.",
        rules=(*_DOING, *_DENIED),
        effect=Effect.OPEN,
        patterns=(
            rf"⟦[^⟧]*\b{_ACCIDENT}(?:⟧|[^⟧]*\b)[^.;⟦⟧]{{0,12}}?\b{_AT_HOME}",
            rf"⟦(?!(?:(?:an?|the) )?(?:intervening|superseding))[^⟧]*{_BETWEEN}{_ACCIDENT}",
            rf"{_BETWEEN}⟦{_ACCIDENT}",
            rf"{_BETWEEN}{_ACCIDENT}[^.;,⟦]{{0,20}}? ⟦(?![^⟧]*\bintervening)",
            rf"\b{_ACCIDENT} {_AT_HOME}[^.;,⟦]{{0,12}}? ⟦",
            rf"⟧ (?:[\w'-]+ ){{0,5}}?{_BETWEEN}{_ACCIDENT}",
        ),
        examples=(
            "that a later ⟦fall at home brought about⟧ the tear",
            "the need for surgery ⟦related to a fall⟧ at home",
            "was ⟦caused by an intervening accident⟧",
        ),
        refuses=("that the ⟦fall at work brought about⟧ the tear", "was ⟦caused by the accident⟧, not by a later one"),
    ),
    Proviso(
        id="proviso.accounts_for_none",
        meaning="Another cause is named only to say that it did nothing.",
        rules=("causation.unrelated", "causation.other_cause", "causation.elsewhere"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟧ ?(?:[\w'-]+ ){0,3}?(?:accounts?|accounted|contribut\w+|explain\w*|played|plays|had|has) "
                r"(?:for |to )?(?:none|nothing|no (?:part|role|bearing|effect))\b"
            ),
        ),
        examples=("⟦non-industrial⟧ factors account for none of it",),
        refuses=("⟦non-industrial⟧ factors account for half of it",),
    ),
    Proviso(
        id="proviso.at_leisure",
        meaning="What brought the condition about came at play, in youth or in private life.",
        rules=(*_DOING, "causation.laid_to_work", "causation.tied"),
        effect=Effect.OPEN,
        patterns=(rf"⟦{_SO_FAR}\b{_AT_LEISURE}\b",),
        examples=(
            "the lesion was ⟦related to a 1998 ski accident⟧",
            "the rupture was ⟦due to a sudden exertion⟧ while playing basketball",
            "was ⟦caused by exposure⟧ away from work",
        ),
        refuses=("was ⟦caused by the fall⟧ and not by a softball game", "was ⟦caused by the fall⟧"),
    ),
    Proviso(
        id="proviso.too_little_for_it",
        meaning="Something was too mild, too short or too long ago for what is named.",
        rules=(*_DOING, "diagnosis.there", "diagnosis.present"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\btoo (?:\w+ )?(?:mild|minor|slight|trivial|low|long|short|brief|remote|late)(?: [\w-]+)? "
                r"(?:for|to)\b[^.;,⟦]{0,60}⟦"
            ),
        ),
        examples=("the concussion was too mild for the diagnosis of ⟦post-traumatic epilepsy⟧",),
        refuses=("the concussion was not mild, and it ⟦caused the epilepsy⟧",),
    ),
    Proviso(
        id="proviso.sufficient_without_work",
        meaning="What suffices to cause the condition is nothing of the work.",
        rules=("causation.consistent",),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\A(?!.*(?:<toil>|\bmechanism|\bdescribed|\bforces?\b|\bactivit)).*⟦[^⟧]*"
                r"(?:sufficient|enough|adequate|capable|competent)\b"
            ),
        ),
        examples=("sepsis was ⟦sufficient by itself to cause⟧ death",),
        refuses=("the twist was ⟦sufficient to produce⟧ the tear", "the mechanism was ⟦sufficient to cause⟧ it"),
    ),
    Proviso(
        id="proviso.nothing_old_named",
        meaning="What is called incidental, or too slight to matter, is not said to be an old condition.",
        rules=("preexisting.sound_before",),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\A(?!.*\b(?:degenerat|arthrit|arthros|spondyl|spur|osteophyt|stenosis|pre-?exist|prior|previous|"
                r"earlier|old(?:er)?\b|before|history|backdrop|background)).*⟦[^⟧]*\b(?:incidental|coincidental|bystander|"
                r"too |clinical)"
            ),
        ),
        examples=("the annular tear was an ⟦incidental finding⟧", "the macules were ⟦too mild to have⟧ caused it"),
        refuses=("the degenerative changes were an ⟦incidental finding⟧",),
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
        id="proviso.not_over_and_the_source",
        meaning="What has not healed is the source of what goes on.",
        rules=("causation.doing",),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:not|never) (?:yet )?(?:fully )?(?:resolved|healed|ceased|cleared|recovered|"
                r"subsided)\b[^⟧]*\band (?:were|was|are|is|remain\w*|continue\w*)\b"
            ),
        ),
        examples=("the ⟦accepted conditions had not resolved and were the source⟧ of the pain",),
        refuses=("the ⟦accepted conditions were the source⟧ of the pain",),
    ),
)

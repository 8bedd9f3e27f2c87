"""Provisos on opinions within opinions: taken back, supposed, another's, unchanged, or crossed from one to the next."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_ANY = (
    "causation",
    "preexisting",
    "apportionment",
    "mmi",
    "impairment",
    "capacity",
    "treatment",
    "validity",
    "diagnosis",
)
_VIEW = (
    r"(?:opinions?|views?|conclusions?|beliefs?|findings?|statements?|assessments?|assertions?|impressions?|"
    r"determinations?|diagnos[ei]s|testimony|remarks?|position|mind)"
)
_SAID = r"(?:opined|concluded|felt|believed|thought|stated|said|suspected|noted|found|wrote|observed|testified)"

ON_SAYINGS = (
    Proviso(
        id="proviso.taken_back",
        meaning="An opinion is named only to say that it was given up.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:withdrew|withdrawn|retract(?:s|ed)|rescind(?:s|ed)|recant(?:s|ed)|abandon(?:s|ed)|"
                r"disavow(?:s|ed)|"
                r"repudiat(?:es|ed)|retreated from|backed away from|reconsidered|took back) (?:his|her|the|that|an?) "
                rf"(?:[\w-]+ ){{0,4}}?{_VIEW} (?:that|of|on|as to|regarding|about)\b[^;⟦]{{0,120}}⟦"
            ),
        ),
        examples=("he withdrew his opinion that she was ⟦at MMI⟧", "rescinded the earlier statement that ⟦the fall⟧"),
        refuses=("he stood by his opinion that she was ⟦at MMI⟧", "withdrew from the case and found her ⟦at MMI⟧"),
    ),
    Proviso(
        id="proviso.told_to_assume",
        meaning="What is said is a premise that somebody gave, or took for the sake of argument.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            r"\b(?:told|asked|instructed|directed|invited|requested) to (?:assume|suppose|accept)\b[^;⟦]{0,120}⟦",
            (
                r"\b(?:[Hh]ypothetically|for (?:the sake|purposes) of (?:argument|discussion)|\b[Aa]ssum(?:ed|"
                r"ing) for)\b"
                r"[^;⟦]{0,120}⟦"
            ),
        ),
        examples=("he was told to assume that she was ⟦at MMI⟧",),
        refuses=("he was told that she fell and found her ⟦at MMI⟧",),
    ),
    Proviso(
        id="proviso.recites_another",
        meaning="What is told is what another physician held, and nothing is said of it.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                r"\u24c5,? (?:\w+ly |also |then )?(?:summariz|recit|quot|recount|referenc|cit|mention|review|describ|"
                r"paraphras|restat|not|record|referr?|allud|point)(?:es|ed|e|s|d)?(?: to)? \u24c6(?:'s)? "
                r"(?:[\w-]+ ){0,3}?"
                rf"{_VIEW} (?:that|of|on)\b[^;⟦\u24c5]{{0,120}}⟦"
            ),
        ),
        examples=("\u24c5 summarized \u24c6's opinion that she was ⟦at MMI⟧",),
        refuses=("\u24c5 shared \u24c6's opinion that she was ⟦at MMI⟧",),
    ),
    Proviso(
        id="proviso.unmoved",
        meaning="Nothing is said to have changed an opinion: it stands.",
        rules=_ANY,
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"\bnothing\b[^,;⟦]{0,70}\b(?:to|that|which) (?:\w+ )?(?:chang|alter|modif|revis|shak|affect|sway)\w* "
                rf"(?:his|her|the) (?:\w+ )?{_VIEW} (?:that|of)\b[^;⟦]{{0,120}}⟦"
            ),
        ),
        examples=("saw nothing in the scan to change his opinion that she was ⟦at MMI⟧",),
        refuses=("saw nothing in the scan that showed a ⟦tear⟧",),
    ),
    Proviso(
        id="proviso.held_at_first",
        meaning="An opinion was held at first and then given up, or taken up after doubts.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:at first|initially|originally|once|formerly|first)\b[^;⟦]{0,160}⟦[^⟧]*⟧(?=[^;]*\b(?:but|"
                r"and)\b[^;]{0,40}"
                r"\b(?:later|came to|changed|no longer|subsequently|revised|withdrew|reversed)\b)"
            ),
        ),
        examples=("initially thought that she was ⟦at MMI⟧, but later changed his mind",),
        refuses=("initially thought that she was ⟦at MMI⟧ and said so again",),
    ),
    Proviso(
        id="proviso.thought_doubtful",
        meaning="It is called doubtful that something is so.",
        rules=_ANY,
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"\b(?:considered|thought|found|deemed|believed|felt|called) ⟦?it (?:[\w-]+ )?(?:doubtful|"
                r"improbable|implausible|"
                r"dubious|inconceivable|far-fetched|untenable) that\b[^;⟧]{0,120}⟧"
            ),
        ),
        examples=("considered it doubtful that she was ⟦at MMI⟧",),
        refuses=("considered it probable that she was ⟦at MMI⟧",),
    ),
    Proviso(
        id="proviso.never_given",
        meaning="No such opinion was given, or what is told is a history that was taken.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                rf"\b(?:no|without an?|not any|absence of an?|lack of an?) (?:[\w-]+ ){{0,3}}?{_VIEW} (?:from|by|of) "
                r"\u24c5,? that\b[^;⟦]{0,120}⟦"
            ),
            (
                r"\b[Hh]istory,? (?:that |which )?\u24c5 (?:\w+ )?(?:took|obtained|recorded|received|elicited|"
                r"was given)\b"
                r"[^;⟦]{0,120}⟦"
            ),
        ),
        examples=("there is no opinion from \u24c5 that she was ⟦at MMI⟧",),
        refuses=("there is an opinion from \u24c5 that she was ⟦at MMI⟧",),
    ),
    Proviso(
        id="proviso.would_if",
        meaning="What would be agreed to, if something else were so.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                r"\bwould (?:\w+ )?(?:agree|conclude|accept|concede|say|state|support)\b[^;⟦]{0,80}⟦[^⟧]*⟧"
                r"(?=[^;]{0,70}\b(?:if|provided|assuming|once|in the event)\b)"
            ),
        ),
        examples=("would agree that she was ⟦at MMI⟧ if the scan were normal",),
        refuses=("would agree that she was ⟦at MMI⟧",),
    ),
    Proviso(
        id="proviso.no_basis_to_say",
        meaning="What there is no basis for is to say something, not to keep anybody from work.",
        rules=("capacity.back_to_it",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦no (?:\w+ ){0,2}?(?:basis|reason|grounds?|justification|need) (?:to|for) (?:say|conclud|"
                r"believ|find|stat|suspect|"
                r"relat|connect|tie|tying|link|attribut|think|assum|doubt|question|releas|clear|return|lift|remov|"
                r"allow|permit)\w*\b"
            ),
        ),
        examples=("⟦no medical basis to say that the tear came of work⟧",),
        refuses=("⟦no medical basis to keep her from work⟧",),
    ),
    Proviso(
        id="proviso.not_shown_that",
        meaning="Records do not show *that* something is so: what hangs on it is told by other words.",
        rules=("diagnosis.unsupported", "capacity.unsupported"),
        effect=Effect.NONE,
        patterns=(r"⟧(?: (?:the|any|a) (?:\w+ )?(?:conclusion|finding|view|opinion|inference|claim|theory))? that\b",),
        examples=("the ⟦records do not show⟧ that the fall caused it",),
        refuses=("the ⟦records do not show⟧ any disease",),
    ),
    Proviso(
        id="proviso.of_such_things",
        meaning="What is said of all such things, and what they can become, is said of no claimant.",
        rules=("preexisting", "causation", "treatment"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\b(?:an?|any|such an?|some|many|most) (?:[\w-]+ ){0,2}?⟦[^⟧]*⟧(?: \w+){0,3}? (?:(?:can|may|might|"
                r"could)\b(?! not (?:return|work))|(?:is|are) (?:commonly|usually|often|frequently|routinely|sometimes|"
                r"generally)\b)"
            ),
            (
                r"⟦[^⟧]*\b(?:an?|such an?|some|many|most) (?:\w+ ){0,3}\w+⟧(?: \w+)? (?:is|are) (?:commonly|usually|"
                r"often|frequently|routinely|sometimes|generally)\b"
            ),
            r"⟦[^⟧]*\basymptomatic⟧ (?:persons?|people|individuals?|patients?|adults?|populations?)\b",
        ),
        examples=("an ⟦asymptomatic⟧ tear can be aggravated", "agreed that ⟦a resection⟧ is commonly performed"),
        refuses=("the ⟦asymptomatic⟧ arthritis was aggravated",),
    ),
    Proviso(
        id="proviso.denied_twice",
        meaning="A denial is itself refused, in words of which it is not sure that both were heard.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:no|little|not any|insufficient|without) (?:\w+ ){0,2}?(?:support|basis|foundation|merit|reason|"
                rf"grounds?) (?:for|in|behind) (?:the|that|an?|\u24c6's) (?:\w+ )?{_VIEW} that\b"
                r"(?=[^;]*\b(?:no|not|none|never|without|unable)\b)[^;⟦]{0,120}⟦"
            ),
            (
                r"\b(?:rejected|refuted|challenged|criticized|took (?:exception|issue)(?: to| with)?) (?:the )?"
                rf"\u24c6's (?:[\w-]+ ){{0,3}}?{_VIEW} that\b(?=[^;]*\b(?:no|not|none|never|without|"
                rf"unable)\b)[^;⟦]{{0,120}}⟦"
            ),
            (
                r"(?:⟦no|\bno ⟦)\s?(?:support|basis|foundation|evidence) for (?:the|an?) \w+ "
                r"that\b[^⟧]*⟧(?=[^;]{0,50}\b(?:not|un\w+able|unneces))"
            ),
            r"⟦no (?:support|basis|foundation|evidence) for (?:the|an?) \w+ that no\b",
            (
                r"(?<!saw )(?<!see )(?<!sees )(?<!found )(?<!find )(?<!finds )⟦?\bno (?:\w+ ){0,2}?(?:support|"
                r"basis|foundation|reason|grounds?|evidence|proof) (?:to|for) (?:say|find|"
                r"conclud|believ|stat|suggest|think|hold)\w* that\b(?=[^;]*\b(?:no|not|none|never|without|"
                r"unable|unrelated)\b)"
                r"[^;⟧]{0,120}⟧"
            ),
            (
                r"\b(?:could not|cannot|unable to|would not|not able to) (?:\w+ )?(?:conclude|say|state|find) "
                r"that\b[^;⟦]{0,60}⟦no\b|\bcould ⟦not (?:conclude|say|state|find) that\b[^⟧]*\bno\b"
            ),
            r"⟦[^⟧]*\bnot (?:so|true|correct|accurate|the case) that\b[^⟧]*\b(?:no|not|none|without)\b[^⟧]*⟧",
            r"\b(?:wrong|mistaken|incorrect|in error) (?:in|to) (?:\w+ ){1,3}that\b[^;⟦]{0,60}⟦no\b",
        ),
        examples=(
            "found no support for the conclusion that she was ⟦not at MMI⟧",
            "\u24c5 rejected \u24c6's opinion that it was not ⟦caused by the fall⟧",
        ),
        refuses=("found no support for the conclusion that she was ⟦at MMI⟧",),
    ),
    Proviso(
        id="proviso.across_sayings",
        meaning="What is absent is told first, and the words reach over into another thing that was said.",
        rules=_ANY,
        effect=Effect.NONE,
        patterns=(
            (
                rf"⟦[^⟧]*,? (?:and|but) (?:he |she )?(?:also |then |further |later |ultimately |subsequently )?{_SAID} "
                r"that\b[^⟧]*⟧|⟦[^⟧]*, but (?:rather |instead )?that\b[^⟧]*⟧"
            ),
            r"⟦denied\b[^⟧]*, (?:he|she|<claimant>) (?:was|is|had)\b[^⟧]*⟧|⟦[^⟧]*\band that\b[^⟧]*⟧",
            r"⟦[^⟧]*\bbecause\b[^⟧]*\b(?:yet to|had not)⟧",
        ),
        examples=(
            "⟦no bruising and opined that she was exaggerating⟧",
            "no basis for ⟦disability and that the strain had resolved⟧",
            "⟦maximum medical improvement because surgery had yet to⟧ be done",
        ),
        refuses=("⟦no sign that she was exaggerating⟧",),
    ),
    Proviso(
        id="proviso.limits_of_another_cause",
        meaning="What limits or disables is said to come of something else than the injury claimed.",
        rules=("capacity.barred", "capacity.little", "capacity.restricted", "capacity.disabled"),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟧[^,;⟦]{0,30}? (?:not (?:causally )?(?:related|due|attributable) to (?:the|his|her|any)\b|"
                r"unrelated to|"
                r"for reasons (?:other than|unrelated))"
            ),
            (
                r"⟧(?![^,;]{0,40}\bnot\b)[^,;⟦]{0,40}? (?:(?:due|owing|attributable|related|secondary) to "
                r"(?:\w+ ){0,3}?"
                r"<afar>|(?:because|as a result|on account) of (?:\w+ ){0,2}?<afar>|from (?:\w+ )?<afar>)"
            ),
            r"\b(?:attribut|ascrib|relat)(?:ed|es) (?:[\w'-]+ ){0,4}⟦[^⟧]*⟧ to (?:[\w'-]+ ){0,3}?<afar>",
            (
                r"⟦[^⟧]*⟧[^;⟦]{0,20}, but (?:that )?(?:the|his|her|this|such) (?:disability|limitations?|restrictions?|"
                r"incapacity|inability) (?:was|were|is|are) (?:\w+ ){0,2}?(?:due|attributable|related) to "
                r"(?:\w+ ){0,3}?<afar>"
            ),
        ),
        examples=(
            "any ⟦inability to work⟧ was due to her unrelated heart condition",
            "attributed her ⟦work restrictions⟧ to her unrelated shoulder condition",
            "her ⟦inability to work⟧ was not related to the work injury",
        ),
        refuses=("her ⟦inability to work⟧ was due to the work injury",),
    ),
    Proviso(
        id="proviso.wholly_of_another_cause",
        meaning="The whole is given to something else than the injury claimed.",
        rules=("apportionment.whole",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:solely|entirely|wholly|fully|exclusively|completely|totally) (?:due|attributable|"
                r"caused|related)⟧ "
                r"(?:to|by) (?:[\w'-]+ ){0,3}?<afar>"
            ),
        ),
        examples=("⟦solely attributable⟧ to age",),
        refuses=("⟦solely attributable⟧ to the fall",),
    ),
)
"""Asked together with those on causes."""

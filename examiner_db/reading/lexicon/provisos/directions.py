"""Provisos on words that help neither side by themselves: passing complaints, old findings, and what nothing bars."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_BARS = r"(?:preclud|prevent|limit|restrict|prohibit|disabl|keep|kept|barr?|interfer|hinder|impair)\w*"
_WOULD = r"(?:would |could |should |might |will |do |does |did )?(?:\w+ly )?"
_GRANTS = r"(?:agree[sd]|conced\w+|acknowledge[sd]|admit(?:s|ted)|grant(?:s|ed)|allow(?:s|ed)|recogni[sz]e[sd])"

ON_DIRECTIONS = (
    Proviso(
        id="proviso.acute_and_over",
        meaning="What is called acute is complaints, or passed: no condition is said to be new.",
        rules=("preexisting.fresh",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:acute|recent)⟧,? (?:(?:and|but|or) )?(?:(?:had|has|have|was|were|is|are) )?(?:\w+ly )?"
                r"(?:transi\w+|tempora\w+|resolv\w+|heal\w+|self-limit\w+|limited|short-lived|passing|brief|"
                r"not chronic|did not (?:last|persist))"
            ),
            r"⟦[^⟧]*\b(?:complaints?|symptoms?|pains?|episodes?|problems?|spasms?)\b[^⟧]*\bacute⟧",
        ),
        examples=("the ⟦injury was acute⟧ and transitory", "the ⟦complaints in service were acute⟧"),
        refuses=("the ⟦fracture was acute⟧", "the ⟦tear was acute⟧ and needed surgery"),
    ),
    Proviso(
        id="proviso.acute_not_chronic",
        meaning="What was not chronic is an earlier trouble that is called acute.",
        rules=("preexisting.sound_before",),
        effect=Effect.NONE,
        patterns=(r"\bacute(?:,| and|, and) (?:was |were |had )?⟦not (?:have )?(?:\w+ )?chronic",),
        examples=("the complaints were acute and ⟦not chronic⟧",),
        refuses=("the condition was ⟦not chronic⟧",),
    ),
    Proviso(
        id="proviso.not_disabling",
        meaning="Only that a condition disables is denied, which grants that it is there.",
        rules=("diagnosis.disabling",),
        effect=Effect.NONE,
        patterns=(r"\b(?:not|no|never|neither|nor|without|unlikely|denied|doubted|disagreed)\b[^.;⟦]{0,60}⟦",),
        examples=("she was not ⟦disabled by fibromyalgia⟧",),
        refuses=("she was ⟦disabled by fibromyalgia⟧",),
    ),
    Proviso(
        id="proviso.of_kin",
        meaning="The condition is that of a relative.",
        rules=("diagnosis.present", "diagnosis.there"),
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:mother|father|parents?|brothers?|sisters?|siblings?|cousins?|aunts?|uncles?|grand\w+|relatives?|"
                r"sons?|daughters?)(?: (?:also|once|too))? ⟦?(?:has|had|have|was|were|suffer\w*|developed|diagnosed|⟦)"
            ),
        ),
        examples=("her mother ⟦had lupus⟧", "a cousin was ⟦diagnosed with lupus⟧"),
        refuses=("she ⟦had lupus⟧",),
    ),
    Proviso(
        id="proviso.another_disorder",
        meaning="The disorder is one that is diagnosed as often instead of what is claimed.",
        rules=("diagnosis.present", "diagnosis.there", "diagnosis.met"),
        effect=Effect.OPEN,
        patterns=(r"⟦[^⟧]*\b(?:adjustment|personality) disorder",),
        examples=("⟦diagnosed an adjustment disorder⟧",),
        refuses=("⟦diagnosed post-traumatic stress disorder⟧",),
    ),
    Proviso(
        id="proviso.found_of_old",
        meaning="What is diagnosed is called degenerative, old, or of something else than the work.",
        rules=("diagnosis.present", "diagnosis.there"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:degenerative|age-related|old|long-?standing|pre-?existing|congenital|hereditary|inherited|"
                r"diabetic|idiopathic|non-?(?:occupational|industrial|work)[\w-]*)\b"
            ),
            (
                r"⟧,? and (?:[\w-]+ ){0,4}?(?:degenerative|age-related|long-?standing|pre-?existing|congenital|"
                r"idiopathic)\b"
            ),
        ),
        examples=(
            "saw ⟦a degenerative tear⟧ of the meniscus",
            "⟦diagnosed carpal tunnel syndrome⟧ and mild age-related arthritis",
        ),
        refuses=("saw ⟦a large tear⟧ of the meniscus", "⟦diagnosed carpal tunnel syndrome⟧ and a sprain"),
    ),
    Proviso(
        id="proviso.nothing_that_bars",
        meaning="What is absent is only what would keep from work or call for limits or care.",
        rules=("diagnosis.nothing", "diagnosis.absent", "diagnosis.denied"),
        effect=Effect.NONE,
        patterns=(
            rf"⟧(?: (?!that\b|which\b)[\w-]+){{0,3}} (?:that|which|to) {_WOULD}{_BARS}",
            (
                r"⟧(?: (?!that\b|which\b)[\w-]+){0,3} (?:(?:would|could|should|might) (?:\w+ly )?"
                rf"{_BARS}|(?:preclud|prevent|prohibit|restrict|limit)ing\b)"
            ),
            (
                rf"⟧(?: (?!that\b|which\b)[\w-]+){{0,3}} (?:that|which|to) {_WOULD}"
                r"(?:justif|support|warrant|requir|necessitat|explain)\w* (?:[\w'-]+ ){0,4}?"
                r"(?:restrict|disab|incapac|limit|treat|surg|apportion)"
            ),
        ),
        examples=(
            "saw ⟦no objective findings⟧ that would preclude light work",
            "saw ⟦no abnormality⟧ precluding work",
            "saw ⟦no objective findings⟧ that would warrant restrictions",
        ),
        refuses=("saw ⟦no objective findings⟧", "saw ⟦no objective findings⟧ that would support a tear"),
    ),
    Proviso(
        id="proviso.barred_by_nothing",
        meaning="Nothing is said to keep from work.",
        rules=("capacity.barred",),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                rf"\b[Nn]o (?:[\w-]+ ){{1,4}}?(?:(?:that|which|to) )?{_WOULD}⟦(?:precludes?|precluded|prevent(?:s|ed)?)"
                r"\b"
            ),
        ),
        examples=("saw no abnormality which would ⟦prevent a return to work⟧",),
        refuses=("the pain would ⟦prevent a return to work⟧", "with no doubt. The pain ⟦prevented work⟧"),
    ),
    Proviso(
        id="proviso.care_granted",
        meaning="A physician grants that the treatment is right, and denies only its cause.",
        rules=("treatment.owed", "treatment.supported", "treatment.needed", "treatment.unrelated"),
        effect=Effect.OPEN,
        patterns=(
            (
                rf"\b{_GRANTS} (?!with\b)[^;⟦]{{0,80}}⟦[^⟧]*⟧[^;]{{0,120}}\b(?:but|although|though|yet|only|while)\b"
                r"[^;]{0,90}\b(?:not|unrelated|non-?work[\w-]*|non-?industrial)\b"
            ),
            rf"\b{_GRANTS} [^;⟦]{{0,120}}\b(?:but|although|though|yet)\b[^;⟦]{{0,60}}⟦[^⟧]*\bneed for\b",
        ),
        examples=("agreed that ⟦surgery was reasonable⟧, but not as a result of the fall",),
        refuses=(
            "said that ⟦surgery was reasonable⟧, but not as a result of the fall",
            "agreed that ⟦surgery was reasonable⟧",
        ),
    ),
    Proviso(
        id="proviso.accounted_by_whom",
        meaning="Who accounts for something, after the work is considered, is the physician, or the cause is another.",
        rules=("causation.doing",),
        effect=Effect.NONE,
        patterns=(
            r"⟦[^⟧]*,? and (?:also |then |fully |\w+ly )?(?:accounted for|explain(?:ed|s))\b",
            r"\b[Nn]on-⟦",
            r"⟦[^⟧]*\b[Nn]on-(?:occupational|industrial|work)[^⟧]*\b(?:account|explain|contribut|caus)\w*",
        ),
        examples=(
            "considered the ⟦mechanism of the fall and explained⟧ the images",
            "the non-⟦occupational factors accounted for⟧ the pain",
        ),
        refuses=("the ⟦fall explained⟧ the images",),
    ),
)

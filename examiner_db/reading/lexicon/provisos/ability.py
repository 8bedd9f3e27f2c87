"""Provisos on the ability to work, on treatment and on diagnoses."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_UNRELATED = (
    r"(?:not (?:causally |in any way |at all )?(?:related|connected|due|necessitated|attributable|caused)|unrelated|"
    r"nothing to do with|not (?:as )?an? (?:result|consequence) of|not because of|no"
    r" (?:relation|connection|relationship)\b|"
    r"(?:due to|result of|because of|attributable to) (?:the |his |her |a )?(?:natural|pre-?existing|personal|"
    r"non-?(?:work|industrial|occupational)))"
)

ON_ABILITY = (
    Proviso(
        id="proviso.ability_reduced",
        meaning="An ability is named only to say that it is reduced.",
        rules=("capacity.full", "capacity.unlimited", "capacity.back_to_it"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟧ (?:[\w-]+ ){0,4}?(?:was|were|is|are|had been|has been|remained) (?:[\w-]+ "
                r"){0,2}?(?:impaired|diminished|"
                r"reduced|lost|compromised|nil|destroyed|eroded|curtailed)\b"
            ),
        ),
        examples=("her ⟦capacity for employment⟧ was substantially impaired",),
        refuses=("her ⟦capacity for employment⟧ was normal",),
    ),
    Proviso(
        id="proviso.burden_not_carried",
        meaning="What cannot be carried or met is a burden or a standard, and an opinion is what cannot stand.",
        rules=("capacity.barred",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:carry|meet|sustain|satisfy)⟧ (?:[\w'-]+ ){0,4}?(?:burden|standard|definition|criteri\w+|"
                r"requirements?|threshold|test|proof|statute|finding|award|claim|conclusion)\b"
            ),
            (
                r"\b(?:it|opinions?|reports?|testimony|evidence|reasoning|theory|conclusions?|ratings?|award|finding|"
                r"decision|order) (?:therefore |thus |accordingly )?⟦(?:could|can|would|may|might|will) ?(?:not|n't|"
                r"never|no longer)(?: be)? (?:stand|carry|sustain|hold|meet|use|secure)⟧"
            ),
        ),
        examples=(
            "it ⟦cannot carry⟧ the employer's burden of proof",
            "he ⟦could not meet⟧ the definition of disability",
            "the report ⟦cannot stand⟧",
        ),
        refuses=("she ⟦could not carry⟧ boxes", "he ⟦could not meet⟧ the demands of the job", "he ⟦cannot stand⟧"),
    ),
    Proviso(
        id="proviso.able_within_limits",
        meaning="Work with limits is called possible: whom that helps depends on the work.",
        rules=("capacity.barred", "capacity.little"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\b(?:could|can|able to|capable of|fit to|cleared to|released to) (?:\w+ )?(?:work|return|perform|"
                r"resum)\w*[^,;⟦]{0,40}\b(?:with|but|and) ⟦(?:no|avoid)"
            ),
        ),
        examples=("she could work with ⟦no lifting⟧",),
        refuses=("she was to do ⟦no lifting⟧",),
    ),
    Proviso(
        id="proviso.light_work_done",
        meaning="Light work is called within reach.",
        rules=("capacity.restricted",),
        effect=Effect.OPPOSITE,
        patterns=(
            r"\bretain\w* (?:[\w-]+ ){0,8}?⟦(?:light|sedentary|modified)|\bfull[- ]time ⟦(?:light|sedentary)",
            (
                r"^(?!.*\b(?:only|not|no more|nothing|at most|limited to|never|unable)\b[^⟦]{0,40}⟦).*\b(?:cleared "
                r"(?:\w+ ){0,3}for|capable of (?:\w+ )?|(?:could|able to) (?:do|perform) (?:\w+ )?|fit for)\b "
                r"?(?:the |a )?"
                r"⟦(?:light|sedentary|modified)"
            ),
            (
                r"⟦(?:light|sedentary|modified)[^⟧]*⟧ [^,.;]{0,60}\bwithin (?:his|her|the \w+'s) "
                r"(?:powers|abilit|capacit|"
                r"capabilit|restrict)"
            ),
            r"⟦(?:light|sedentary|modified)[^⟧]*⟧ [^,.;]{0,30}\bno need for (?:\w+ )?time off",
        ),
        examples=("had cleared her for ⟦modified work⟧", "thought that ⟦light work⟧ was within her powers"),
        refuses=("limited her to ⟦light work⟧", "was not capable of ⟦light work⟧"),
    ),
    Proviso(
        id="proviso.on_a_condition",
        meaning="What is said is to hold only on a condition told after it.",
        rules=("capacity", "mmi", "treatment", "causation"),
        effect=Effect.OPEN,
        patterns=(r"⟧[^,;.]{0,25}\b(?:only if|only after|provided that|unless|if and only)\b",),
        examples=("she would be ⟦able to work⟧ only if the surgery succeeded",),
        refuses=("she would be ⟦able to work⟧ after the surgery",),
    ),
    Proviso(
        id="proviso.before_it",
        meaning="What could be done or was amiss before the accident is no opinion on what came of it.",
        rules=("capacity", "impairment", "diagnosis"),
        effect=Effect.NONE,
        patterns=(
            r"\b[Bb]efore (?:the|his|her) (?:\w+ )?(?:accident|injury|incident|fall|collision)\b[^;⟦]{0,90}⟦",
            (
                r"⟧[^;,.]{0,30}\b(?:before|prior to|until|up to) (?:the (?:moment|time|date|day) of )?(?:the|his|her) "
                r"(?:\w+ )?(?:accident|injury|incident|fall|collision)\b"
            ),
        ),
        examples=("before the accident she had no treatment and ⟦no limitations⟧", "worked ⟦full duty⟧ until the fall"),
        refuses=("after the accident she had ⟦no limitations⟧",),
    ),
    Proviso(
        id="proviso.not_of_work",
        meaning="The words are of motion, of treatment or of a restriction given, not of an ability to work.",
        rules=("capacity",),
        effect=Effect.NONE,
        patterns=(
            r"⟦[^⟧]*restrictions?(?: of)?⟧ ?(?:of |in )?(?:\w+ )?(?:motion|movement)",
            r"⟦[^⟧]*restricted⟧ (?:\w+ )?(?:range|motion|movement)",
            r"⟦[^⟧]*\bwork⟧-(?:related|connected)",
            r"to ⟦do with\b",
            r"\b(?:given|under|of|with|pound|an?) ⟦lifting restriction",
            r"\b(?:informed|told|advised) by [^;⟦]{3,40} that ⟦(?:light|modified)",
        ),
        examples=(
            "⟦restrictions of⟧ motion were permanent",
            "no need for ⟦work⟧-related care",
            "had nothing to ⟦do with the work⟧",
        ),
        refuses=("⟦restrictions of⟧ ten pounds", "fit for ⟦work⟧"),
    ),
    Proviso(
        id="proviso.care_for_another_cause",
        meaning="Treatment is called right, but not for the injury claimed.",
        rules=("treatment.owed", "treatment.supported", "treatment.needed"),
        effect=Effect.OPPOSITE,
        patterns=(rf"^(?!.*ggravat).*⟧[^;]{{0,80}}\b(?:but|although|though|yet|only|while)\b[^;]{{0,60}}{_UNRELATED}",),
        examples=("⟦surgery was indicated⟧ but the need for it had nothing to do with the fall",),
        refuses=("⟦surgery was indicated⟧ and related to the fall",),
    ),
    Proviso(
        id="proviso.poor_candidate",
        meaning="The patient is called a candidate who is none.",
        rules=("treatment.owed", "treatment.needed"),
        effect=Effect.OPPOSITE,
        patterns=(r"\b(?:poor|bad|unsuitable|marginal|inappropriate|unlikely) (?:surgical )?⟦candidate",),
        examples=("would be a poor ⟦candidate for⟧ surgery",),
        refuses=("would be a ⟦candidate for⟧ surgery",),
    ),
    Proviso(
        id="proviso.limits_no_longer_due",
        meaning="Restrictions are named only to say that they are not called for.",
        rules=("capacity.restricted",),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟧ (?:were|was|are|is) (?:no longer|not) (?:\w+"
                r" )?(?:necessary|needed|required|warranted|indicated|appropriate)\b"
            ),
        ),
        examples=("⟦work restrictions⟧ were no longer necessary",),
        refuses=("⟦work restrictions⟧ were necessary",),
    ),
    Proviso(
        id="proviso.noted_after_all",
        meaning="What is denied is something else, and the pretense is then told of.",
        rules=("validity.believed",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*\b(?:and|but) (?:also"
                r" )?(?:noted|found|observed|exhibited|displayed|showed|reported|demonstrated)\b"
            ),
        ),
        examples=("could work ⟦without limits and noted symptom magnification⟧",),
        refuses=("found ⟦no symptom magnification⟧",),
    ),
    Proviso(
        id="proviso.care_in_any_event",
        meaning="Treatment would have been needed without the accident too, or is only put off.",
        rules=("treatment",),
        effect=Effect.OPEN,
        patterns=(
            (
                r"⟦[^⟧]*would have (?:been|needed|required)[^⟧]*⟧[^;.]{0,60}\b(?:regardless|in any event|anyway|even "
                r"without|irrespective)\b"
            ),
            r"\bnot (?:then|yet|at (?:this|that) time) ⟦|⟦[^⟧]*\bnot (?:then|yet|at (?:this|that) time)\b",
            r"\bnot (?:then|yet|at (?:this|that) time) (?:an? )?⟦?[^⟧]{0,12}candidate",
        ),
        examples=("⟦surgery would have been needed⟧ regardless of the fall", "was ⟦not then a candidate⟧ for surgery"),
        refuses=("⟦surgery was needed⟧ after the fall",),
    ),
    Proviso(
        id="proviso.no_judgment_of_care",
        meaning="Treatment is only spoken of, or what is needed is no treatment.",
        rules=("treatment",),
        effect=Effect.NONE,
        patterns=(
            (
                r"\b(?:the|newly|any|an|a|previously|already|recently|that|this|such) ⟦(?:approved|authorized|proposed|"
                r"prescribed|suggested)\b(?![^⟧]*(?:reasonabl|necess|appropriate|sound|warrant|need|indicated))"
            ),
            r"\b(?:the|newly|that) ⟦?(?:newly )(?:approved|authorized)\b",
            r"⟦[^⟧]*require (?:an?|any) (?:\w+ )?(?:finding|showing|evidence|proof|basis)",
            r"\b(?:causes?|caused|aris\w+|factors? in|disability and) (?:of |in )?(?:the |his |her |a |any )?⟦need for",
            r"\b(?:contribut\w+(?: [\w-]+){0,4}|causes?|factors?|reasons?) ⟦(?:to|for) (?:the |his |her )?need for",
            (
                r"⟦[^⟧]*\bnot (?:required|needed|necessary|related|indicated|warranted)⟧ (?:because of|due to|on"
                r" account of|"
                r"by reason of|as a result of)\b"
            ),
            r"\bfor which (?:the |he |she |<claimant> )?(?:\w+ )?⟦(?:required|needed)",
            r"⟦[^⟧]*agreed that (?:an? |the )?(?:MRI|EMG|x-?ray|scan|film|CT)\w*⟧",
            r"\b(?:behaviou?r|affect|mood|response) [^,;⟦]{0,12}⟦?[^⟧]{0,12}appropriate\b",
            r"⟦(?:recommended|prescribed|ordered)[^⟧]*(?:physical therapy|work hardening|medications?|EMG|x-?rays?)⟧",
        ),
        examples=(
            "in light of the newly ⟦approved surgery⟧",
            "factors contributing ⟦to the need for surgery⟧",
            "a hernia for which the worker ⟦required surgery⟧",
            "the guides do ⟦not require an acute finding on MRI⟧",
        ),
        refuses=("⟦approved surgery⟧", "the ⟦proposed surgery was reasonable⟧"),
    ),
    Proviso(
        id="proviso.no_claimed_condition",
        meaning="What is absent is an earlier condition or a basis for something else.",
        rules=("diagnosis.absent", "diagnosis.nothing", "diagnosis.denied"),
        effect=Effect.NONE,
        patterns=(
            r"⟦[^⟧]*\b(?:pre-?existing|prior|previous|earlier|causally)\b",
            r"\b[Xx]-?rays?\b[^;⟦]{0,40}⟦negative for [^⟧]*fracture",
            (
                r"⟦[^⟧]*(?:basis|support|evidence)⟧ (?:for|to support) (?:any |the |further |continued |ongoing "
                r")?(?:\w+ )?"
                r"(?:restrict|disab|impair|treat|limit|apportion)"
            ),
        ),
        examples=("found ⟦no evidence of any preexisting disease⟧", "found ⟦no objective basis⟧ for any restriction"),
        refuses=("found ⟦no evidence of a tear⟧",),
    ),
    Proviso(
        id="proviso.old_diagnosis",
        meaning="What is diagnosed is old, past or unrelated.",
        rules=("diagnosis.present", "diagnosis.there", "diagnosis.met"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"⟧[^;.,]{0,40}\b(?:predat|ante-?dat|unrelated|not (?:causally )?related|(?:now |since )resolved\b|"
                r"by history)"
            ),
        ),
        examples=("⟦diagnosed an anxiety disorder⟧ predating the accident",),
        refuses=("⟦diagnosed an anxiety disorder⟧ after the accident",),
    ),
    Proviso(
        id="proviso.not_sound",
        meaning="What is stable is a medicine, what is not chronic a disease by name, or a rule is told.",
        rules=("preexisting.sound_before",),
        effect=Effect.NONE,
        patterns=(
            r"\b(?:medications?|dos(?:e|age)|regimen|vitals?|mood|gait) [^,;⟦]{0,20}⟦stable",
            r"⟦not (?:have )?chronic⟧ (?!(?:pain|back|neck|problem|complaint|symptom|condition|low))",
            r"\bwhere (?:the|an?) \w+ (?:was|is|were|are|had been) ⟦",
        ),
        examples=(
            "the medication was ⟦stable and⟧ she slept",
            "did ⟦not have chronic⟧ beryllium disease",
            "where the condition was ⟦asymptomatic⟧",
        ),
        refuses=("the condition was ⟦asymptomatic⟧",),
    ),
    Proviso(
        id="proviso.no_pretense",
        meaning="The words are of hands or of an illness, not of pretense.",
        rules=("validity.disbelieved",),
        effect=Effect.NONE,
        patterns=(
            r"\b(?:episodes?|illness|course|symptoms|flares?) [^,;⟦]{0,20}⟦self-limit",
            r"\b(?:fine|for|hand|gross|spinal|chiropractic|under) ⟦manipulation",
        ),
        examples=("the episodes had been ⟦self-limited⟧", "use her hands for fine ⟦manipulation⟧"),
        refuses=("her grip was ⟦self-limited⟧",),
    ),
)
"""Asked together with those on causes."""

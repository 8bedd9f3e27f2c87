"""The words that describe a physician without a name: "the treating surgeon", "Employer's expert", "the DMA"."""

from examiner_db.vocabulary import Role

_INSURER, _NEUTRAL, _AGENCY = Role.INSURER_EXAMINER, Role.NEUTRAL_EXAMINER, Role.AGENCY_EXAMINER
_REVIEWER, _CLAIMANT, _TREATING = Role.RECORDS_REVIEWER, Role.CLAIMANT_EXPERT, Role.TREATING
EXAMINERS = frozenset({_INSURER, _NEUTRAL, _AGENCY})

ROLE_WORDS: tuple[tuple[str, frozenset[Role]], ...] = (
    (
        (
            r"treating|attending|authorized|family|primary care|operating|regular|long-?time|ATP\b|PTP\b|"
            r"requesting|prescrib(?:er|ing)|provider|network|"
            r"who (?:\w+ )?(?:treated|operated|performed (?:the |that )?surgery)"
        ),
        frozenset({_TREATING}),
    ),
    (r"panel (?:physician|doctor)", frozenset({_NEUTRAL, _TREATING})),
    (r"private", frozenset({_TREATING, _CLAIMANT})),
    (r"second[- ]opinion|consultative|C&P|VA examin", frozenset({_AGENCY})),
    (
        (
            r"impartial|referee|agreed|neutral|panel(?! (?:physician|doctor))|qualified|designated|university|"
            r"[Cc]ourt-appointed|court's|11A|EMA\b|SIME\b|\bP?QME|AME\b|DIME"
        ),
        frozenset({_NEUTRAL}),
    ),
    (
        (
            r"reviewing|reviewer|peer|utilization|(?:file|records?|paper) review|DMA\b|who (?:\w+ )?(?:reviewed|read)|"
            r"advis[eo]r|non-?examining|non-?treating|state[- ]agency"
        ),
        frozenset({_REVIEWER}),
    ),
    (r"defense|[Ss]ection 12|Rule 35|opposing|EME\b", frozenset({_INSURER, _REVIEWER})),
    (r"independent|\bIME\b", frozenset({_INSURER, _NEUTRAL})),
    (r"\bRME\b|required medical", frozenset({_INSURER, _AGENCY})),
    (r"examiner|examining|evaluat(?:or|ing)", EXAMINERS),
)
"""Words of a description, and the roles of which its physician must have one."""

OWNERS: tuple[tuple[str, frozenset[Role]], ...] = (
    (
        (
            r"(?:[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Rr]espondent|[Dd]efendant|[Dd]efense|"
            r"[Ii]nsurance (?:company|carrier)|[Ss]elf-insured|[Pp]lan|[Aa]dministrator)s?"
        ),
        frozenset({_INSURER, _REVIEWER}),
    ),
    (
        (
            r"(?:[Ee]mployee|[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|"
            r"[Ww]orker|[Vv]eteran|[Ww]idow|[Ss]urvivor)s?"
        ),
        frozenset({_TREATING, _CLAIMANT}),
    ),
    (r"OWCP|Commissioner|Department|Director|State", frozenset({_AGENCY, _REVIEWER})),
)
"""Whose physician it is, and the roles that fit."""

HEADS: tuple[tuple[str, str], ...] = (
    ("surgeon", r"surgeons?"),
    ("orthopedist", r"orthop(?:a)?edists?"),
    ("neurosurgeon", r"neurosurgeons?"),
    ("neurologist", r"neurologists?"),
    ("neuropsychologist", r"neuropsychologists?"),
    ("psychologist", r"psychologists?"),
    ("psychiatrist", r"psychiatrists?"),
    ("physiatrist", r"physiatrists?"),
    ("internist", r"internists?"),
    ("pulmonologist", r"pulmonologists?"),
    ("cardiologist", r"cardiologists?"),
    ("radiologist", r"radiologists?"),
    ("rheumatologist", r"rheumatologists?"),
    ("chiropractor", r"chiropractors?"),
    ("podiatrist", r"podiatrists?"),
    ("oncologist", r"oncologists?"),
    ("urologist", r"urologists?"),
    ("dermatologist", r"dermatologists?"),
    ("ophthalmologist", r"ophthalmologists?"),
    ("otolaryngologist", r"otolaryngologists?"),
    ("osteopath", r"osteopaths?"),
    ("allergist", r"allergists?"),
    ("toxicologist", r"toxicologists?"),
    ("gastroenterologist", r"gastroenterologists?"),
    ("dentist", r"dentists?"),
    ("family physician", r"family (?:doctor|physician|practitioner)s?"),
    ("pain physician", r"pain (?:management )?(?:physician|specialist|doctor)s?"),
    ("emergency physician", r"emergency (?:room )?(?:physician|doctor)s?"),
    ("occupational physician", r"occupational (?:medicine )?(?:physician|specialist|doctor)s?"),
)
"""Nouns that name a calling."""

PERSONS = (
    r"(?:(?:utilization|peer|file|paper|records?) reviews?|examiners?|evaluators?|"
    r"reviewers?|experts?(?: witness(?:es)?)?|consultants?|physicians?|"
    r"doctors?|specialists?|impartial(?= (?:medical )?(?:report|opinion|examination|testimony))|"
    r"(?<=independent medical )(?:examination|evaluation)|(?<=impartial )examination|"
    r"(?<=ection 12 )(?:examination|report)|"
    r"advis[eo]rs?|witness|providers?|(?<=treating )sources?|(?<=examining )sources?|prescriber|"
    r"medical (?:evidence|proof|expert)|practitioners?|DMA|DIME|EME|EMA|SIME|AMEs?|P?QMEs?|ATP|PTP|IME)"
)
"""Nouns that name a physician but no calling."""

MODIFIERS = (
    r"(?:treating|attending|authorized(?: treating)?|examining|evaluating|reviewing|consulting|independent|medical|"
    r"impartial|referee|second[- ]opinion|private|IME|RME|required medical examination|panel|agreed|"
    r"qualified|defense|state[- ]agency|district|university|consultative|"
    r"non-?examining|non-?treating|own|[Ss]ection 12|retained|primary care|primary|regular|long-?time|designated|"
    r"[Bb]oard-certified|orthop(?:a)?edic|hand|spinal|spine|neutral|operating|peer|records?|file|OWCP|employer|insurer|"
    r"Rule 35|requesting|prescribing|network|rating|testifying|"
    r"[Cc]ourt-appointed|C&P|VA|DIME|DMA|opposing|hired|forensic|psychiatric|independent medical|expert|family)"
)
"""What may stand between an article and the noun."""

DOINGS = (
    r" who (?:(?:had |have |only |merely |just |actually |simply ){0,2}(?:reviewed|read) (?:only )?"
    r"(?:the |his |her |their )?(?:medical )?(?:records?|files?|charts?|documents|papers|claims file)|"
    r"(?:had |have |actually |regularly ){0,2}(?:treated|operated on) (?:him|her|the \w+|\w+)|"
    r"performed (?:the |that |her |his )?surgery)"
)
"""What tells of a physician by what they did."""

REPORTS = (
    r"(?:(?:supplemental|initial|written|narrative|medical|addendum) )?(?:reports?|opinions?|addend(?:um|a)|letters?|"
    r"evaluations?|examinations?|IME|reviews?|depositions?|assessments?|measurements?|ratings?)"
)
"""What a physician writes or does on a day."""

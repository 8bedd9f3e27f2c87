"""What is written or done, described by its kind: "the VA opinion", "the defense examination", "the chart review"."""

from examiner_db.vocabulary import Role

_INSURER, _NEUTRAL, _AGENCY = Role.INSURER_EXAMINER, Role.NEUTRAL_EXAMINER, Role.AGENCY_EXAMINER
_REVIEWER, _CLAIMANT, _TREATING = Role.RECORDS_REVIEWER, Role.CLAIMANT_EXPERT, Role.TREATING

KINDS: tuple[tuple[str, frozenset[Role]], ...] = (
    (r"treating|attending", frozenset({_TREATING})),
    (r"private|outside", frozenset({_TREATING, _CLAIMANT})),
    (r"VA|VHA|C&P|consultative|government|[Ss]econd[- ]opinion|agency", frozenset({_AGENCY})),
    (r"state[- ]agency", frozenset({_AGENCY, _REVIEWER})),
    (
        r"(?:chart|file|records?|peer|paper|utilization)[- ]review|non-?examining|DMA|medical advis[eo]r",
        frozenset({_REVIEWER}),
    ),
    (r"IME|independent medical|[Ss]ection 12", frozenset({_INSURER, _NEUTRAL})),
    (r"RME", frozenset({_INSURER, _AGENCY})),
    (r"defense|insurer|carrier|employer", frozenset({_INSURER, _REVIEWER})),
    (
        r"DIME|MIR|AME|(?:panel )?P?QME|EMA|SIME|impartial|referee|neutral|designated doctor|court-appointed",
        frozenset({_NEUTRAL}),
    ),
)
"""Words before a report or opinion, and the roles of which its giver must have one."""

FIELDS: tuple[tuple[str, str], ...] = (
    ("psychiatrist", r"psychiatric"),
    ("psychologist", r"psychological"),
    ("neuropsychologist", r"neuropsychological"),
    ("neurologist", r"neurological?"),
    ("orthopedist", r"orthop(?:a)?edic"),
    ("chiropractor", r"chiropractic"),
    ("radiologist", r"radiolog(?:ical|y)"),
    ("cardiologist", r"cardiolog(?:ical|y)"),
    ("pulmonologist", r"pulmon(?:ary|ology)"),
    ("rheumatologist", r"rheumatolog(?:ical|y)"),
    ("dermatologist", r"dermatolog(?:ical|y)"),
    ("podiatrist", r"podiatric"),
)
"""Words before a report or opinion that tell the calling of its giver."""

WORKS = (
    r"(?:opinions?|reports?|letters?|statements?|evaluations?|examinations?|exams?|assessments?|ratings?|reviews?|"
    r"testimony|affirmations?|affidavits?|submissions?|conclusions?|findings|views?|narratives?|certifications?|"
    r"recommendations?|addend(?:um|a)|restrictions|notes|one(?=[.,;]))"
)
"""What a physician writes or does."""

OBTAINED = (
    r"(?:obtained|commissioned|procured|secured|ordered|submitted|offered|filed|introduced|presented|proffered|"
    r"furnished|arranged)"
)
"""What a party does that has an opinion from a physician of its own."""

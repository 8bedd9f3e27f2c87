"""The words for what a physician is, as data: a calling, and how texts name those who have it."""

CALLINGS: dict[str, str] = {
    "surgeon": r"(?:[Nn]euro)?(?:[Ss]urgeons?|[Ss]urgery)",
    "hand surgeon": r"\b[Hh]and (?:surge\w+|specialist)|surge\w+ of the hand",
    "orthopedist": r"[Oo]rthop(?:a)?edic?s?|[Oo]rthop(?:a)?edists?",
    "neurosurgeon": r"[Nn]eurosurgeons?|[Nn]eurosurgery|[Nn]eurological surge\w+",
    "neurologist": r"[Nn]eurologists?|[Nn]eurology|\bin neurolog\w+",
    "neuropsychologist": r"[Nn]europsychologists?|[Nn]europsychology",
    "psychologist": r"(?:[Nn]euro)?[Pp]sychologists?|[Pp]sychology",
    "psychiatrist": r"[Pp]sychiatrists?|[Pp]sychiatry|[Pp]sychiatric (?:consultant|examiner|evaluator|expert|IME|QME)",
    "physiatrist": r"[Pp]hysiatrists?|[Pp]hysiatry|[Pp]hysical medicine",
    "internist": r"[Ii]nternists?|[Ii]nternal medicine",
    "pulmonologist": r"[Pp]ulmonologists?|[Pp]ulmonary (?:medicine|disease)s?",
    "cardiologist": r"[Cc]ardiologists?|[Cc]ardiology",
    "radiologist": r"(?:[Nn]euro)?[Rr]adiologists?|[Rr]adiology",
    "rheumatologist": r"[Rr]heumatologists?|[Rr]heumatology",
    "chiropractor": r"[Cc]hiropractors?|[Cc]hiropractic",
    "podiatrist": r"[Pp]odiatrists?|[Pp]odiatr\w+",
    "oncologist": r"[Oo]ncologists?|[Oo]ncology",
    "urologist": r"[Uu]rologists?|[Uu]rology",
    "dermatologist": r"[Dd]ermatolog\w+",
    "ophthalmologist": r"[Oo]phthalmolog\w+",
    "otolaryngologist": r"[Oo]tolaryngolog\w+|\bENT\b",
    "audiologist": r"[Aa]udiologists?",
    "anesthesiologist": r"[Aa]nesthesiolog\w+",
    "osteopath": r"[Oo]steopaths?",
    "allergist": r"[Aa]llergists?|[Aa]llergy",
    "toxicologist": r"[Tt]oxicolog\w+",
    "gastroenterologist": r"[Gg]astroenterolog\w+",
    "pathologist": r"(?<!speech )[Pp]athologists?",
    "dentist": r"[Dd]entists?",
    "family physician": (
        r"[Ff]amily (?:doctor|physician|practitioner|practice|medicine)s?|[Pp]rimary care|[Gg]eneral (?:practi\w+)"
    ),
    "pain physician": r"[Pp]ain (?:management|medicine|physician|specialist|doctor)s?",
    "emergency physician": r"[Ee]mergency (?:medicine|physician|room|department)",
    "panel evaluator": r"[Pp]anel (?:QME|evaluator)|P?QME|[Qq]ualified medical evaluator",
    "panel physician": r"[Pp]anel (?:physician|doctor|provider)s?",
    "agreed evaluator": r"[Aa]greed (?:medical )?(?:evaluator|examiner)|AME",
    "authorized physician": r"ATP\b|[Aa]uthorized treating",
    "primary treating physician": r"PTP\b|[Pp]rimary treating",
    "occupational physician": r"[Oo]ccupational (?:medicine|health|physician)",
}
"""A calling, and the words by which a text ties it to a name."""

BY_CREDENTIAL: dict[str, str] = {
    "DC": "chiropractor",
    "DPM": "podiatrist",
    "PsyD": "psychologist",
    "DDS": "dentist",
    "DMD": "dentist",
}
"""Credentials, without periods, that tell the calling."""

OPERATED = (
    r"\b(?:performed|carried out|did) (?:an?|the|another|\w+) (?:[\w/-]+ "
    r"){0,8}?(?:\w+(?:ectomy|plasty|otomy|desis|"
    r"scopy)|fusion|surgery|reconstruction|repair|release|decompression)|\boperated\b|\breconstructed\b"
)
"""What only a surgeon does."""

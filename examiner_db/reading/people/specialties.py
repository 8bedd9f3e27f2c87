"""What a text says a physician is: the specialty after a name."""

import re

_NOUNS = (
    "surgeon|physician|specialist|neurologist|neurosurgeon|orthopedist|orthopaedist|psychiatrist|physiatrist|"
    "neuropsychologist|psychologist|internist|radiologist|neuroradiologist|pulmonologist|cardiologist|rheumatologist|"
    "chiropractor|podiatrist|oncologist|urologist|dermatologist|ophthalmologist|otolaryngologist|anesthesiologist|"
    "osteopath|allergist|toxicologist|gastroenterologist|endocrinologist|hematologist|dentist|optometrist|pathologist|"
    "audiologist|immunologist|practitioner|epidemiologist|nephrologist|gynecologist"
)
_FIELDS = "psychiatry|neurology|orthopedics|physiatry|rheumatology|podiatry|neurosurgery|neuropsychology"
_AFTER = re.compile(
    rf"(?:, ?| ?\(|(?= who )|(?= an? )|(?= [Bb]oard))(?: ?who (?:is|was) | ?)(?!(?:was|is|were|has|had|did|and|or) )"
    rf"(?:(?:an?|the|his|her) )?(?:[Bb]oard[- ]?[Cc]ertified (?:in )?)?"
    rf"(?P<specialty>(?:[\w'/-]+ |and |, ){{0,6}}?(?:{_NOUNS}|{_FIELDS})\b)"
)
_BOARD_IN = re.compile(
    r",? ?(?:who (?:is|was) )?(?:an? )?(?:physician )?[Bb]oard[- ]?[Cc]ertified in "
    r"(?P<specialty>[\w' -]{4,60}?)(?=[,.;]| and (?:a|his|her|the)\b| for\b| who\b)"
)
NOT_MEDICAL = re.compile(
    r",? (?:an?|the|(?:the )?[\w']+'s) (?:[\w-]+ ){0,3}?(?:vocational|labor market|economist|engineer|attorney|"
    r"lawyer|rehabilitation counselor|biomechanic|claims (?:examiner|adjuster))|"
    r",? et al\b|,? [^.;]{0,40}\b(?:Manual|Journal|Textbook|Encyclopedia|Handbook)\b"
)
"""Holders of a doctorate, or of a title, who are no physicians; and authors of books."""

NOT_MEDICAL_BEFORE = re.compile(
    r"(?:vocational (?:\w+ )?(?:counselor|expert|consultant|specialist|evaluator)|"
    r"rehabilitation (?:counselor|consultant)|(?:labor market|"
    r"job placement) \w+|economist|life care planner|engineer|statistician),? \Z|"
    r"\A(?:The )?(?:[Cc]laimant|[Pp]laintiff|[Pp]etitioner|[Aa]ppellant|[Aa]pplicant|[Ii]nsured), \Z"
)
"""The same, before a name; and physicians who are themselves the claimant."""

_DROPPED = re.compile(
    r"^(?:an?|the|his|her|board-?\s?certified|treating|attending|another|independent|own|also|"
    r"second opinion|impartial|referee)\s+",
    re.IGNORECASE,
)
_PLAIN = frozenset({"physician", "specialist", "practitioner"})
_GENERIC = (
    "treating physician",
    "attending physician",
    "private physician",
    "examining physician",
    "treating specialist",
)


def specialty_after(text: str) -> str | None:
    """The specialty with which ``text``, what follows a name, begins; ``None`` for none, or "physician" alone."""
    head = text[:160]
    match = _BOARD_IN.match(head) or _AFTER.match(head)
    if match is None:
        return None
    words = match["specialty"].strip()
    while (shorter := _DROPPED.sub("", words)) != words:
        words = shorter
    return None if words.casefold() in _PLAIN or words.casefold().endswith(_GENERIC) else words

"""Words for a physician's work that take the physician up: "this opinion", "the report", "such testimony"."""

from examiner_db.reading.lexicon.described_works import FIELDS, KINDS

WORK = (
    r"(?:opinions?|reports?|explanations?|conclusions?|ratings?|calculations?|analys[ei]s|"
    r"reasoning|rationale|premise|theory|addend(?:um|a)|"
    r"methodology|diagnos[ei]s|apportionment|assessments?|deposition|evaluations?|carve-out|"
    r"figures?|measurements?|views?|affirmation|affidavit|testimony|narrative|notes|letters?|"
    r"numbers|reporting(?! (?:of|that)\b))"
)
"""What a physician writes or says, and a paragraph on the physician goes on to speak of."""

NEAR_WORK = (
    r"(?:statements?|evidence|recommendations?|certifications?|certificates?|releases?|forms?|attribution|readings?|"
    r"interpretations?|submissions?|responses?|questionnaires?|prognosis|examinations?|estimates?|reviews?)"
)
"""What may as well be somebody else's, unless the sentence before is on the physician."""

MOD = (
    r"(?:(?!(?:the|an?|that|this|both|each|all|any|no|not|of|by|to|and|or|in|on|is|are|was|were|his|her|their|its|"
    r"whether|how|credibility|ruling|order|decision|judge|award|party|parties|court)\b)[\w-]+ )"
)
"""A word that may stand between an article and the work."""

NOUNS: tuple[tuple[str, str], ...] = (
    ("report", r"reports?\b"),
    ("letter", r"letters?\b"),
    ("form", r"forms?\b|questionnaires?\b|check"),
    ("release", r"releas"),
    ("certification", r"certif"),
    ("note", r"notes?\b"),
    ("affidavit", r"affid|affirmation"),
    ("testimony", r"depos|testi"),
    ("statement", r"statements?\b"),
    ("addendum", r"addend"),
    ("examination", r"exam"),
    ("evaluation", r"evaluat"),
    ("review", r"review"),
    ("recommendation", r"recommend"),
    ("assessment", r"assess"),
    ("rating", r"rat(?:ed|ings?|es)\b"),
    ("diagnosis", r"diagnos"),
    ("reading", r"read(?:ings?)?\b|interpret"),
    ("narrative", r"narrative"),
    ("response", r"respon"),
    ("estimate", r"estimat"),
    ("attribution", r"attribut"),
    ("calculation", r"calculat|measur|figure"),
    ("apportionment", r"apportion"),
)
"""Works that one physician of a paragraph may be said to have written and another not, and how that is said."""

BROAD = frozenset({"report", "testimony", "assessment", "diagnosis", "evaluation"})
"""Those that are taken for the work of whoever spoke last, where nobody has been said to have written one."""

PAPERS = frozenset({"letter", "form", "release", "note", "affidavit", "addendum", "narrative", "testimony"})
"""Those of which even "this" means the one that was spoken of, whoever spoke since."""

_OTHERS = (
    r"contrary|oppos(?:ing|ite)|other|another|competing|conflicting|contradictory|dissenting|differing|remaining|"
    r"favorable|unfavorable|negative|positive|supporting|supportive|earlier|prior|previous|former|latter|later|"
    r"subsequent|first|second|third|last|final|original|initial|higher|lower|lay|vocational|police|operative|"
    r"MRI|imaging|x-ray|X-ray|EMG|laboratory|autopsy|accident|investigative|hospital|surveillance|shared|"
    r"joint|common|combined"
)
APART = "|".join((_OTHERS, *(words for words, _ in KINDS), *(words for _, words in FIELDS)))
"""What sets a report apart from the one that was just spoken of."""

SUBJECT_OF = (
    r"(?:I|we|having|is|are|was|were|cannot|does|did|has|had|rests?|lacks?|fails?|failed|will|must|"
    r"constitutes?|carr\w+|adds?|contains?|contained|omits?|omitted|offers?|offered|provides?|provided|relies|relied|"
    r"falls?|fell|gives?|gave|ignores?|ignored|overlooks?|accounts?|deserves?|merits?|suffers?|establish(?:es)?|"
    r"satisf(?:y|ies)|explains?)"
)
"""What a work does or is, of which a tribunal speaks."""

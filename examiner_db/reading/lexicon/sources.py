"""The ways in which a sentence names a source before what it holds: "a letter from Dr. A, a surgeon, that".

Whoever wrote the paper, held the view or is agreed with is the one who speaks.
"""

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import ADVERBS, SAYS

_THIS, _OTHER = "\u24c5", "\u24c6"
_APPOSED = (
    r"(?:,? (?=(?:an?|the|his|her|its|their|another|also|one|then|dated|of|in|at|[Bb]oard|[A-Z][\w.]*|"
    r"[\w-]+'s)\b)(?!in wh)"
    rf"[^,;{_THIS}{_OTHER}]{{3,90}}(?=,| who\b| which\b)){{0,2}}"
    rf"(?:,? who [^,;{_THIS}{_OTHER}]{{3,90}}(?=,? to the effect))?"
)
_BY_WHOM = rf"(?:(?:[\w'-]+ ){{0,6}}?[\w'-]+, )?{_THIS}(?!')"
_AUTHORED = (
    r"(?:(?:that was |which was )?(?:authored|written|signed|prepared|completed|dictated|offered|given|expressed|"
    r"rendered|"
    r"provided|submitted|issued|furnished|executed|made|voiced|stated|sworn|held|reached) (?:by|from)|of|from|by)"
)
_HELD = (
    r"(?:opinion|view|conclusion|testimony|statement|finding|belief|assessment|determination|impression|judgment|"
    r"evidence|advice|explanation|remark|comment|assertion|concession|declaration|certification|deposition|account|"
    r"proof|position|reasoning|acknowledgment|admission|prediction|observation)"
)
PAPER = (
    r"(?:(?:report|letter|note|statement|affidavit|affirmation|certificate|certification|declaration|narrative|form|"
    r"evaluation|assessment|addendum|memorandum|e-?mail|slip|questionnaire|response|review|opinion|chart note|record|"
    r"deposition|examination|correspondence|summary|disclosure)s?|testimony|Report of Medical Evaluation)(?: "
    r"\([^()]{2,20}\))?"
)
_WHEN = r"(?: (?:dated|of|from|on) [A-Z]\w{2,8}\.? [\d, ]{1,12}(?<! ))?"

HELD_BY = Awaited(
    rf"\b{_HELD}s?{_WHEN},? {_AUTHORED} {_BY_WHOM}{_APPOSED},? (?P<that>(?:to the effect )?that)"
    rf"(?! (?:{SAYS}|describe[sd]?|ha[sd]|is|was|were|are)\b)(?= )"
)
"""A view that somebody holds: "the opinion of his surgeon, Dr. A, that"; "the statement of Dr. A, a surgeon, that"."""

WRITTEN_BY = Awaited(
    rf"\b{PAPER}{_WHEN},? {_AUTHORED} {_BY_WHOM}{_APPOSED},? (?:(?:that|which) "
    rf"(?=(?:{ADVERBS})(?:{SAYS}|describe[sd])\b)|"
    rf"(?:(?:in|by) which|wherein|where|whereby) (?:he|she|the (?:doctor|physician|surgeon|examiner|psychologist)) "
    rf"(?=(?:{ADVERBS}){SAYS}\b)|(?P<that>(?:to the effect |in which it (?:is|was) \w+ )?that)(?= (?!ha[sd]\b|"
    rf"is\b|was\b|were\b|are\b)))"
)
"""A paper that somebody wrote: "a letter from Dr. A that certifies", "a report of Dr. A, in which he says"."""

TAKEN_UP = Awaited(
    rf"^[^;{_OTHER}]{{0,60}}{_THIS},? (?:\w+ly |also |then )?(?:read|reviewed|cited|received|mentioned|saw) "
    rf"(?:the|an?) "
    rf"(?:[\w-]+ ){{0,3}}?(?:letter|report|opinion|note|statement) (?:from|of|by) {_OTHER},? that\b"
)
"""A paper of another's that somebody only read."""

IN_WHOSE = Awaited(
    rf"{_THIS}{_APPOSED},? (?:in|by|according to|per) (?:whom|whose) ?(?:(?:\w+ )?(?:opinion|view|judgment|estimation|"
    rf"estimate|assessment|mind|words|report|account|testimony))?,? (?=[a-z])"
)
"""Somebody in whose judgment something is so."""

AGREED_WITH = Awaited(
    rf"\b(?:(?:dis)?agree(?:d|s|ing|ment)? with|concur(?:red|s|ring)? with|in (?:\w+ )?agreement with|in accord with|"
    rf"joined|(?:shares|shared|echoe[sd]|adopt(?:s|ed)|dispute[sd]|rejects|rejected|accept(?:s|ed)) the "
    rf"(?:\w+ )?{_HELD} of) {_BY_WHOM}{_APPOSED},? (?:in [a-z]+ing )?that (?!{SAYS}\b)"
)
"""Somebody with whom another agrees, or disagrees, that something is so."""

NOBODY_SAID = Awaited(
    r"\b(?:no|without|not any|absence of|lack(?:s|ed|ing)?(?: of)?|needs?|needed|requests?|requested|ask(?:ed|s|"
    r"ing)? for|"
    r"obtain|get|solicit|seeks?|sought|require[sd]?|await\w*|absent|any|failed to (?:offer|produce|submit|present))"
    r" (?:an? |the |any )?(?:[\w-]+ ){0,4}\Z"
)
"""What stands before an opinion that nobody gave."""

_APART = rf"(?:, [^,;{_THIS}{_OTHER}]{{3,90}},)?"
TOGETHER = Awaited(
    rf"(?:^|(?<=[,;] )|(?<=[Bb]oth )|(?<=that )|(?<=[Nn]either )|(?<=[Nn]either)|(?<=of "
    rf"them))(?P<signs>[{_THIS}{_OTHER}]{{2,4}}|(?:[{_THIS}{_OTHER}], ){{1,3}}[{_THIS}{_OTHER}],? and "
    rf"[{_THIS}{_OTHER}]|{_THIS}{_APART},? and {_OTHER}|"
    rf"{_OTHER}{_APART},? and {_THIS}){_APART},? "
    r"(?:both |all |each ){0,2}(?P<how>(?:\w+ly )?)(?:"
    r"(?P<verb>agree|concur|opine|believe|find|conclude|diagnose|think|feel|state|say|hold|attribute|relate|recommend|"
    r"consider|maintain|report|testify|note|rate|place|assign|acknowledge|concede|doubt|deny|reject)\b|"
    rf"(?=(?!disagreed|differed|diverged|parted)(?:{SAYS}|[a-z]{{3,}}ed|saw)\b))"
)
"""Several who say something, also in the present: "Dr. A, a surgeon, and Dr. B agree that"."""

_PAIR = rf"(?:{_THIS},? and {_OTHER}|{_OTHER},? and {_THIS})"
_THINKS = (
    r"(?:believe[sd]|think|thought|thinks|conclude[sd]|found|finds|opine[sd]|state[sd]|testifie[sd]|agree[sd]|held|holds|"
    r"felt|feels|said|says)"
)
_GIST = r"(?:gist|thrust|upshot|substance|import|burden|essence|sum|bottom line|heart|point)"
PUT_AS = Awaited(
    rf"(?:{_THIS}{_APPOSED},? whose (?:[\w-]+ ){{0,2}}?(?:{_HELD}|answer|theory|diagnosis) (?:was|is|remained|"
    rf"had been)|"
    rf"{_THIS}'s (?:[\w-]+ ){{0,4}}?(?:{_GIST}|answer|message)(?: (?:to|in|on|of) "
    rf"[^,;{_THIS}{_OTHER}]{{3,40}}?)? (?:was|is)|"
    rf"[Tt]he {_GIST} of (?:the )?(?:[\w-]+ ){{0,3}}?(?:of )?{_THIS}(?:'s (?:[\w-]+ ){{0,2}}?[\w-]+)? (?:was|is)|"
    rf"{_HELD}, (?:given|stated|offered|expressed|held) by {_THIS}[^,;{_THIS}{_OTHER}]{{0,40}}, (?:was|is)|"
    rf"(?:{_HELD}|{PAPER})s? of {_PAIR}(?:, [^,;{_THIS}{_OTHER}]{{3,60}},)? (?:are|were|state|stated|conclude|"
    rf"find|indicate|"
    r"show|note|reflect|explain|opine|agree)|"
    rf"{_THIS} {_THINKS}, (?:and|as) (?:had |did |does )?{_OTHER}(?: {_THINKS})?,|"
    rf"{_OTHER} {_THINKS}, (?:and|as) (?:had |did |does )?{_THIS}(?: {_THINKS})?,)"
    r" (?:to the effect )?that (?=[^ ])"
)
"""What somebody thinks, as the gist of something, or as what another thinks, too."""

WAS_HELD = Awaited(
    rf"^That (?P<said>[^;{_THIS}{_OTHER}]{{8,200}}?) (?:was|is|remained) (?:also )?the (?:\w+ )?{_HELD} of {_BY_WHOM}"
)
"""What was said, then whose opinion it is."""

MANNER = Awaited(
    r"(?P<says>\b\w+),? without (?:any |much |further |the slightest |apparent )?(?:qualification|reservation|"
    r"equivocation|"
    r"hesitation|elaboration|explanation|discussion|comment|rationale|doubt|hedging|question|more)(?=,? that\b),?"
)
"""How something is said, in words that deny nothing of it."""

PAST_OF = {
    "find": "found",
    "think": "thought",
    "feel": "felt",
    "say": "said",
    "hold": "held",
    "testify": "testified",
    "deny": "denied",
    "concur": "concurred",
}
"""Past forms that are not made by "d" or "ed"."""

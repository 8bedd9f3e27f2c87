"""The treating physician by what was performed, read or recorded: an operation, a test, a chart, who followed whom.

The words stand for care as they are, with nothing on who asked for it, so that any word on that outweighs them.
"""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import Role

_OPERATION = (
    r"(?:[Ss]urger(?:y|ies)|[Oo]perations?|[Rr]eleases?|[Rr]epairs?|[Ff]usions?|[Rr]eplacements?|[Rr]econstructions?|"
    r"[Dd]ecompressions?|[Ii]njections?|[Bb]locks?|[Aa]blations?|[Dd]ebridements?|[Rr]evisions?|[Pp]rocedures?|"
    r"[Rr]eductions?|[Ff]ixations?|[Ii]mplantations?|[Ss]utures|[Aa]nesthesia|[Aa]djustments|[Mm]anipulations?|"
    r"[Tt]ranspositions?|[Rr]esections?|[a-z]+(?:ectom(?:y|ies)|plast(?:y|ies)|otom(?:y|ies)|scop(?:y|ies)|desis))\b"
)
_TEST = (
    r"(?:MRIs?|[Mm]agnetic resonance|[Xx]-?rays?|[Rr]adiographs?|CTs?|[Uu]ltrasounds?|[Aa]rthrogra\w+|EMGs?|"
    r"EMG/NC[SV]|NC[SV]|[Mm]yelogra\w+|[Ee]lectrodiagnostic|[Ee]lectromyogra\w+|[Nn]erve[- ]conduction|"
    r"[Dd]iscogra\w+|[Bb]iops(?:y|ies)|[Ee]chocardiograms?|[Bb]one scans?|[Ss]leep stud(?:y|ies)|QSART|"
    r"[Ss]tress tests?|[Aa]ngiograms?|[Ii]maging)\b"
)
_KIND = r"(?: scans?| stud(?:y|ies)| tests?| testing| reports?| images?| films?){0,3}"
_DONE = r"(?:performed|done|carried out|undertaken|administered|conducted|completed|given|repeated)"
_READ = r"(?:read|interpreted|reported|signed|dictated|overread|over-read)"
_CUT = (
    r"(?:operated on|repaired|fused|implanted|inserted|pinned|plated|excised|injected|debrided|"
    r"decompressed|amputated|reconstructed|sutured|stitched|splinted|casted|drained|stented|fitted with [^;,]{3,30}?|"
    r"(?<=cast was )removed|(?<=hardware was )removed|(?<=disc was )removed)"
)
_PLACE = r"(?:,? (?:of|at|from|with) (?:the )?[A-Z][\w'.&-]*(?: [A-Z][\w'.&-]*){0,4},?)"
_SUBJECT = r"(?:<hurt>|\b[Hh]e|\b[Ss]he)"

PERFORMED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.performed.operation",
        meaning="An operation or another act of care was performed by the physician, who need not be the subject.",
        patterns=(
            (
                rf"(?<!view of the )(?<!view of )\b{_OPERATION}[^;\u24c5\u24c6]{{0,70}}?\b{_DONE}"
                r"[^;\u24c5\u24c6]{0,24}? by <me>(?!'s)"
            ),
            rf"\b{_OPERATION},? (?:was |were |is )?(?:by|at the hands of) <me>(?!'s)",
            rf"<me>{_PLACE}?,? ?(?:who )?<adv>{_DONE} (?:[\w/-]+ ){{1,6}}?{_OPERATION}",
            rf"\b(?:was|were|been|being|is) (?:\w+ )?{_CUT}[^;,\u24c5\u24c6]{{0,30}}? by <me>(?!'s)",
            (
                r"\b(?:fractures?|bones?|wrist|arm|leg|ankle|finger|dislocation) (?:was|were|had been) (?:\w+ )?(?:set"
                r"|reset|"
                r"reduced)[^;,\u24c5\u24c6]{0,30}? by <me>(?!'s)"
            ),
            (
                r"\b(?:[Bb]ills?|[Ii]nvoices?|[Cc]harges) (?:of|from) <me> for (?:[\w-]+ ){0,4}?(?:care|treatments?|"
                r"therapy|"
                rf"{_OPERATION})"
            ),
            rf"<me>[^;\u24c6]{{0,120}}?\b{_OPERATION},? which (?:he|she|<me>) <adv>(?:performed|did|carried out)\b",
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:his|her|<me>) patient\b",
            (
                r"<me>,? who (?:would|will|was to|is to|wants? to|wanted to|proposes to|proposed to|planned to) "
                r"(?:perform|do|carry "
                rf"out) (?:[\w-]+ ){{1,4}}?{_OPERATION}"
            ),
            r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:issued|completed|filed|signed) (?:an? |the )?health care provider report",
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:filed|completed|submitted|signed) (?:an? |the )?C-4(?:\.\d)? "
                r"(?:reports?|forms?)|"
                r"\bC-4(?:\.\d)? (?:reports?|forms?),? (?:of|by|from) <me>"
            ),
            r"<me> <adv>(?:fitted|taped|bandaged|wrapped|splinted) (?:him|her|<hurt>|his|the)\b",
            r"\b[Tt]he first (?:physician|doctor|<ist>) to (?:see|examine|treat|attend) (?:him|her|<hurt>) was <me>",
            rf"(?:{_SUBJECT}|delivery|birth) (?:was|were|had been) attended by <me>",
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\bsupervised (?:his|her|<hurt>'s) (?:[\w-]+ )?(?:therapy|treatment|care|"
                r"recovery)"
            ),
        ),
        examples=(
            "She underwent carpal tunnel releases, respectively, performed by <P>.",
            "The nerve root block was performed by <P>, and it was repeated in May.",
            "Anesthesia was by <P>.",
            "After a surgical repair by <P>, he returned to his work.",
            "Her rotator cuff was repaired by <P>.",
            "The bill of <P> for the arthroscopy was paid.",
            "The first physician to see the claimant was <P>.",
            "The judge believed <P>, who would perform the surgery.",
            "He was attended by <P> at the first-aid station.",
        ),
        refuses=(
            "A review of the surgery was performed by <P>.",
            "The surgery was denied by <P>.",
            "No repair, by <P>'s account, was needed.",
            "<Q> was replaced by <P>.",
            "The restrictions were set by <P>.",
            "The bill of <P> for his testimony was paid.",
            "The deposition was attended by <P>.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.performed.followed",
        meaning="Followed the claimant, received them from another physician, or sent them to one.",
        patterns=(
            (
                rf"{_SUBJECT}[^;\u24c5\u24c6]{{0,40}}? (?:was|were|is|has been|had been|being) (?:\w+ )?followed"
                r"[^;,\u24c5\u24c6]{0,40}? by <me>(?!'s)"
            ),
            (
                rf"<me>,? to whom {_SUBJECT} (?:was|had been) (?:sent|referred|directed) by (?:his|her|<hurt>'s) "
                r"(?:[\w-]+ ){0,3}?(?:<ist>|provider|therapist|nurse|clinic)\b"
            ),
            r"\u24c6 <adv>(?:referred|sent) (?:<hurt>|him|her) to \u24c6[^;\u24c5]{0,140}?\band to <me>",
            (
                r"<me>[^;\u24c5\u24c6]{0,120}?\bat (?:the )?(?:(?:request|suggestion|urging) of \u24c6|\u24c6's "
                r"(?:request|suggestion|urging))"
            ),
            rf"<me>{_PLACE} ?(?:who )?<adv>(?:followed|treated|treats|follows|operated|prescribed|injected)\b",
            r"\b(?:hospitalized|admitted)[^;\u24c5\u24c6]{0,90}? (?:under|in) the care of <me>",
            r"\bSIF (?:<ist>|physician|doctor),? <me>",
        ),
        examples=(
            "Thereafter the employee was followed by <P>, who found him partially disabled.",
            "A second opinion came from <P>, to whom the employee was sent by her own surgeon.",
            "<Q> referred Claimant to <Q>, who injected the hip, and to <P>, for six sessions.",
            "<P> of the university saw plaintiff for a second opinion at the request of <Q>.",
            "He was hospitalized for four days under the care of <P>.",
            "<P> of Tern Orthopedics followed her for two years.",
        ),
        refuses=(
            "The report of <Q> was followed by <P>'s.",
            "<P>, to whom the employee was sent by her own attorney, agreed.",
            "<P> wrote at the request of the insurer.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.performed.emergency",
        meaning="Signed what an emergency room, a hospital or a clinic wrote down of its own care.",
        patterns=(
            (
                r"\b(?:[Ee]mergency[- ](?:room|department)|ER|ED|[Uu]rgent[- ]care|[Aa]dmission|[Dd]ischarge|"
                r"[Oo]perative|[Ii]ntake) (?:records?|reports?|notes?|charts?|summar(?:y|ies)|entry),? "
                r"[^;\u24c5\u24c6]{0,30}?\b(?:by|of|from) <me>"
            ),
        ),
        examples=(
            "The emergency department record, signed by <P>, lists a sprain.",
            "The discharge summary of <P> says so.",
        ),
        refuses=("The emergency room record was reviewed, and <P> wrote.",),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.performed.test",
        meaning="A film or a test that the treatment called for was made, read or signed by the physician.",
        patterns=(
            rf"\b{_TEST}[^;\u24c5\u24c6]{{0,80}}?\b(?:{_DONE}|{_READ})[^;\u24c5\u24c6]{{0,24}}? by <me>(?!'s)",
            rf"\b{_TEST}{_KIND} (?:by|of|from) <me>(?!'s)",
            (
                rf"<me>,? (?:who )?<adv>(?:{_DONE}|ran|obtained) (?:an?|the|two|further|another) (?:[\w/-]+ "
                rf"){{0,3}}?{_TEST}"
            ),
            rf"\b[Aa]s {_READ} by <me>",
            r"\b(?:[Aa]n?|[Tt]he)(?: [\w-]+)? (?:[Nn]euro)?(?:radiologist|pathologist),? <me>",
            r"<me>,? (?:who )?(?:was|is) (?:the|an?) (?:\w+ )?(?:radiologist|pathologist|anesthesiologist)\b",
            r"<me>,? the (?:radiologist|pathologist) who (?:read|interpreted|examined|looked)\b",
        ),
        examples=(
            "An EMG was subsequently performed by <P> and was reported as abnormal.",
            "Electrodiagnostic studies by <P> were interpreted as showing a neuropathy.",
            "The median nerve was compressed, confirmed by electrodiagnostic studies of <P>.",
            "Appellant submitted a lumbar MRI scan report signed by <P>.",
            "<P> performed a QSART study, and reported that it was abnormal.",
            "As read by <P>, it showed a tear.",
            "The radiologist, <P>, interpreted it as equivocal.",
            "<P> was the interpreting radiologist.",
        ),
        refuses=(
            "The MRI was reviewed by <P>.",
            "He had the MRI and the report of <P>.",
            "<P> wanted an MRI.",
        ),
        role=Role.TREATING,
        rank=Strength.READING,
    ),
    PlainRule(
        id="role.performed.recorded",
        meaning=(
            "Kept records, filled in a form on what the claimant can do, or was consulted, with no word on who asked."
        ),
        patterns=(
            r"\b(?:[Rr]ecords?|[Nn]otes?|[Cc]harts?) (?:of|from|kept by|signed by|maintained by) <me>(?!'s)",
            r"<me>[^;\u24c5\u24c6]{0,40}?\bcompleted (?:[\w-]+ ){0,5}?(?:questionnaires?|source statements?)\b",
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:filled out|completed|signed|wrote|issued) (?:an? |the )?(?:[\w-]+ )?"
                r"(?:return-to-work|off-work|work|duty) (?:status )?(?:slips?|notes?|excuses?|forms?|certificates?)\b"
            ),
            r"(?:<hurt>|\b[Hh]e|\b[Ss]he) <adv>(?:went to see|came to(?: see)?|called (?:up)?on) <me>(?!'s)",
            r"<me>,? (?:who )?first (?:saw|examined|evaluated|treated) (?:him|her|<hurt>)\b",
            r"<me> <adv>(?:issued|lifted|renewed|continued) (?:[\w-]+ ){0,2}restrictions\b",
            (
                rf"<me>[^;\u24c5\u24c6]{{0,80}}?\b(?:suggested|tried|offered) (?:[\w-]+ ){{0,3}}?(?:{_OPERATION}|"
                rf"therapy\b)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,80}?\band (?:then )?(?:ordered|scheduled)\b",
            r"<me> <adv>(?:put|placed) (?:him|her|<hurt>) at (?:MMI|maximum medical)",
            rf"<me>{_PLACE} ?(?:who )?<adv>(?:diagnosed|recommended|ordered|released|restricted|saw)\b",
            (
                r"\b(?:[Cc]onsultation|[Oo]pinion) (?:was |had been )?(?:had|obtained|sought|made|scheduled) (?:with|"
                r"from|by) "
                r"<me>(?!'s)"
            ),
            r"\b[a-z]*(?:surgical|ologic|ological|pedic|iatric) consultation (?:with|by) <me>(?!'s)",
        ),
        examples=(
            "Records of <P>, show adjustments of the spine.",
            "<Q> obtained records from <P>, showing that she had been there before.",
            "<P> completed questionnaires regarding physical functioning.",
            "A second surgical opinion was obtained from <P>.",
        ),
        refuses=("<P> reviewed the records.", "<P> completed an assessment of the file."),
        role=Role.TREATING,
        rank=Strength.ACT,
    ),
)

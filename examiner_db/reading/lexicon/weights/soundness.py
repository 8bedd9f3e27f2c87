"""Soundness: what an opinion fits, takes into account and gives reasons for, and what it leaves out or rests on."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_SAID = r"<heard>(?:<paperof><tail>|<own>),? (?:\w+ly |thus |also |alone |itself )?"
"""What the physician wrote or said, where a sentence begins with it."""

_WHO = r"<heard>(?:<paperof><tail>|<own>|<P>(?:'s)?),? (?:\w+ly |thus |also )?"
"""The same, or the physician alone."""

_BEST = (
    r"(?:best|better|(?:more|most) (?:closely|accurately|fully|nearly|clearly|completely|faithfully|aptly|precisely))"
)
_FITS = (
    r"(?:comport|accord|square|fit|conform|coincide|match|reflect|capture|explain|portray|describe|represent|"
    r"account|correspond|align|harmonize|agree)(?:e?s|e?d|ted)?\b"
)
_WEAKENS = (
    r"(?:contradict|undermine|undercut|rebut|refute|impeach|weaken|shake|shook|discredit|dispute|controvert|diminish|"
    r"detract from|detracts from|detracted from|cast doubt (?:up)?on|casts doubt (?:up)?on)(?:s|d|ed|ted)?"
)
_REJECT = (
    r"(?:reject|discount|discredit|disregard|doubt|disbelieve|question|second-guess|set aside|depart from|rejecting|"
    r"discounting|discrediting|disregarding|doubting|disbelieving|questioning|departing from|setting aside)"
)
_NOTHING = r"(?:no\b(?! less| fewer)|nothing|little|very little|scant|hardly any|too (?:few|little)|insufficient)"

SOUND: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.soundness.fits",
        meaning="The opinion fits the record best or finds support in it, and nothing takes from it.",
        patterns=(
            rf"{_WHO}{_BEST} {_FITS}(?! (?:to|the (?:pain|symptoms|complaints)\b))",
            (
                rf"{_SAID}(?:is|was|are|were) (?:\w+ly )?(?:the )?(?:more|most|better|best) (?:in (?:line|keeping|"
                rf"accord|"
                r"harmony|step|tune|agreement)|supported by)\b"
            ),
            (
                r"<heard><paperof>(?! (?:that|of|on|about)\b),? (?:\w+ly |also |in turn )?(?:finds?|found|draws?|drew|"
                r"derives?|derived|receives?|received|enjoys?|enjoyed|gains?|gained) (?:(?!no |little |scant |any "
                r"|insuff|scarce|limited )\w+ )?(?:support|corroboration|confirmation) (?:in|from)\b"
            ),
            rf"\b(?:[Nn]o|[Nn]othing|[Nn]or (?:did|does) any\w*)\b[^;\u24c5\u24c6]{{0,90}}? {_WEAKENS} (?:the )?<held>",
            (
                r"\b(?:[Nn]o|[Nn]othing)\b[^;\u24c5\u24c6]{0,60}? calls? <held>[^;\u24c6]{0,40}? into (?:serious "
                r")?question\b"
            ),
            (
                r"\b(?:[Nn]o|little|without) (?:\w+ ){0,2}?(?:reasons?|bas[ei]s|grounds?|cause|justification) "
                r"(?:(?:has|have|had) been \w+ |(?:is|was|were|are) (?:\w+ )?|exists? |"
                r"appears? )?(?:to|for|(?:up)?on which to) (?:\w+ly )?" + _REJECT + " <held>"
            ),
            (
                r"\b[Tt]he only (?:competent|probative|credible|persuasive|reliable|substantial|rationalized|reasoned|"
                r"expert) (?:medical )?(?:evidence|opinion|testimony|proof|explanation)(?: [^;\u24c5\u24c6]{3,50})? "
                r"(?:is|was|comes|came) (?:that of |from )?<held>(?! (?:not|in)\b)"
            ),
            (
                r"\b[Tt]he only (?:\w+ )?(?:evidence|opinion|testimony|proof|explanation|report)(?: (?:in|of) (?:the "
                r")?record| "
                r"in evidence)? (?:stated|expressed|framed|couched|given|rendered|held|supported|based|grounded|"
                r"resting|to "
                r"(?:address|account|consider|explain|take|speak)|(?:that|which) (?:is|was|rests|takes|account|"
                r"address|speak|"
                r"consider|explain|satisf|meet|comport)\w*)\b[^;\u24c5\u24c6]{0,90}? (?:is|was|comes|came) (?:that of "
                r"|from "
                r")?<held>(?! (?:not|in)\b)"
            ),
        ),
        examples=(
            "<P>'s assessment best comports with the course of the disease.",
            "The limits set by <P> most accurately reflect what the worker can do.",
            "<P>'s view is most in keeping with the chart.",
            "<P>'s conclusion found support in the therapist's notes.",
            "Nothing brought out at the deposition detracts from the report of <P>.",
            "Nothing in the later notes calls <P>'s opinion into question.",
            "The panel finds no ground on which to reject the report of <P>.",
            "The only competent evidence on the point is the report of <P>.",
        ),
        refuses=(
            "<P> found no support in the literature.",
            "<P>'s opinion finds no support in the films.",
            "<Q> said that <P>'s view best fits the facts.",
            "The judge had good grounds to reject <P>'s view.",
            "The films contradict <P>'s view.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.soundness.reasons",
        meaning="Who decides finds that the physician gave good reasons or knew the matter better.",
        patterns=(
            r"<bench> (?:[^;,\u24c5\u24c6]{0,40} )?<so><finds>(?: that)? <P>,? (?:had |has )?(?:\w+ly )?<reasoned>",
            (
                r"<bench> (?:[^;,\u24c5\u24c6]{0,40} )?(?:<so><finds>|<so>(?:explained|observed|noted|remarked|"
                r"stated|"
                r"reasoned|said|wrote)) that <P>,? (?:had|has|possessed|showed|demonstrated|was in|is in|enjoyed) "
                r"<knewbest>"
            ),
        ),
        examples=(
            "The Board finds that <P> gave specific reasons founded on the record.",
            "The judge observed that <P> had a firmer grasp of the job.",
        ),
        refuses=(
            "The Board finds that <P> gave no reasons.",
            "The judge observed that <Q> had a firmer grasp of the job than <P>.",
            "The Board finds that <P> gave good reasons to stop smoking.",
        ),
        weight=Weight.CREDITED,
    ),
)

UNSOUND: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.soundness.rests",
        meaning="The opinion rests on nothing, finds no support, leaves something unexplained or loses its force.",
        patterns=(
            (
                rf"{_SAID}(?:rest(?:s|ed)|depend(?:s|ed)|relie[sd]|(?:is|was|are|were) (?:\w+ly )?(?:based|founded|"
                rf"built|"
                rf"premised|grounded|predicated)) (?:\w+ly )?(?:up)?on {_NOTHING}"
            ),
            (
                rf"{_SAID}(?:finds?|found|draws?|drew|derives?|has|had|have|enjoys) (?:no|little|scant|insufficient|"
                r"limited) (?:\w+ )?(?:support|corroboration|confirmation) (?:in|from)\b"
            ),
            rf"{_SAID}(?:is|was|are|were) (?:\w+ly )?(?:not (?:\w+ly )?supported|unsupported|unaccompanied by an?y?)\b",
            (
                r"<heard>(?:[Nn]either (?:of )?<held> (?:contain|provide|offer|include|set forth)s?|<paperof>,? "
                r"(?:do(?:es)?|"
                r"did) not (?:contain|include|offer|provide|set forth|express)) (?:an?|any) (?:\w+ "
                r"){0,2}?(?:rationali[sz]ed|"
                r"reasoned|medical|clinical|supporting|explained) (?:\w+ )?(?:rationale|reasoning|explanation|opinion|"
                r"reasons?)\b"
            ),
            (
                rf"{_SAID}(?:leaves?|left) (?:(?:the|that|this|his|her|its) (?:[^;\u24c5\u24c6]{{3,60}} "
                rf")?)?(?:unexplained|"
                r"unanswered|unaddressed|out of account)\b"
            ),
            (
                r"<heard>(?<!not )(?:deprive|rob|strip|divest)(?:s|d|bed|ped|ed)? (?:the )?<held> of (?:(?:its|any|all|"
                r"much(?: of its)?|most(?: of its)?|his|her) )?(?:\w+ )?(?:weight|value|force|foundation|credibility|"
                r"worth|support)"
            ),
            (
                r"<heard>(?<!not )(?<!nothing )(?:destroy|undercut|undermine|sap|vitiate|negate|weaken|defeat|erode)"
                r"(?:s|d|ped|ed)? the (?:\w+ )?(?:foundation|basis|weight|value|force|credibility|premise|"
                r"reliability) of "
                r"(?:the )?<held>"
            ),
            (
                r"\b[Tt]here (?:is|was) an? (?:\w+ )?(?:flaw|gap|defect|problem|difficulty|weakness|deficiency|fallacy)"
                r" in <held>"
            ),
            (
                r"\b(?:[Tt]hese|[Tt]hose|[Tt]he|[Ss]uch) <faults> (?:of|in|with) <held>,? (?:is|are|was|were|proved|"
                r"prove) fatal"
            ),
        ),
        examples=(
            "<P>'s conclusion is founded on nothing more than the timing.",
            "<P>'s theory finds little support in the films.",
            "The theory of <P> leaves the swelling unexplained.",
            "That admission robs <P>'s opinion of its force.",
            "The concession destroys the foundation of <P>'s opinion.",
            "The flaws in <P>'s report are fatal.",
        ),
        refuses=(
            "<P>'s conclusion is founded on the films.",
            "<P>'s theory finds ample support in the films.",
            "<P> left the swelling untreated.",
            "That admission does not rob <P>'s opinion of its force.",
            "The flaws in <P>'s report are not fatal.",
        ),
        weight=Weight.REJECTED,
    ),
)

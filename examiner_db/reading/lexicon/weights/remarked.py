"""What deciders note in passing for or against an opinion: what it accounts for, the reasons it gives, what it lacks.

Like other arguments these words weigh only where a decider reasons, and says nothing in so many words.
"""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_SAID = r"<unconceded><heard>(?:<paperof><tail>|<own>),? (?:\w+ly |thus |also |alone |itself )?"
"""What the physician wrote or said, where a sentence begins with it."""

_WHO = r"<unconceded><heard>(?:<paperof><tail>|<own>|<P>(?:'s)?),? (?:\w+ly |thus |also )?"
"""The same, or the physician alone."""

_PRAISED = (
    r"(?:truthful|thorough|comprehensive|careful|accurate|realistic|helpful|plausible|detailed|reasonable|"
    r"knowledgeable|"
    r"instructive|illuminating|decisive|impressive|honest|balanced|methodical|lucid|sensible|<lucid>|measured)"
)
_MISREAD = (
    r"(?:misread|misapplied|misapplies|misunderst(?:ood|ands)|misstate[sd]|mischaracterize[sd]|misinterpret(?:s|ed)|"
    r"misconstrue[sd]|conflate[sd]|miscalculate[sd]|misapprehend(?:s|ed)|confuse[sd])"
)

ARGUED_SOUND: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.argued.accounts",
        meaning="The decider notes what an opinion accounts for, the reasons that it gives, or that no other speaks to "
        "it.",
        patterns=(
            (
                rf"{_SAID}(?:accounts? for|accounted for|takes? (?:full |proper |due )?(?:into )?account|takes? "
                rf"(?:full "
                r"|proper |due )?account of|took (?:full |proper |due )?(?:into )?account|reconciles|grapples with|"
                r"comes to grips with|(?:squarely|directly|fully|carefully|specifically) addresse[sd])\b"
            ),
            rf"{_SAID}(?:explains|explained) (?:the|why|how|each|in detail|both)\b",
            (
                rf"{_WHO}<reasoned>,? (?:for|founded|based|grounded|supported|in support|rooted|drawn|tied|as to why|"
                rf"why)\b"
            ),
            (
                rf"<unconceded><heard><paperof><tail>,? <stood> (?:both |all |\w+ly )?{_PRAISED}\b(?! (?:findings|for|"
                rf"enough|that|to)\b)"
            ),
            (
                r"<unconceded><heard><P> (?:is|was) (?:an? )?(?:both |\w+ly )?(?:careful|candid|frank|measured|"
                r"forthright|impressive|"
                r"straightforward|thoughtful|honest|even-handed|balanced)(?: (?:witness|physician|throughout|and \w+|"
                r"in (?:his|her)))?(?=[.;]|, and)"
            ),
            r"<unconceded><heard><P>,? (?:had|has|was in|is in|enjoyed|possessed) <knewbest>",
            (
                r"<unconceded><heard>(?:<paperof><tail>|<P>'s),? (?:is|was|remains?) the only (?:[\w-]+ "
                r"){0,3}?(?:opinion|evidence|"
                r"analysis|assessment|explanation|testimony)(?: (?:of|in) (?:the )?record| in evidence)? (?:(?:that|"
                r"which) "
                r"(?:\w+ly )?(?:addresse[sd]|speaks?|bears?|deals?|considers?|answers?|discusse[sd]|explains?|takes?)|"
                r"addressing|bearing on|speaking to|directed to|on (?:the|this|that) (?:\w+ )?(?:question|point|issue))"
            ),
        ),
        examples=(
            "<P>'s opinion accounts for the conceded exposure.",
            "<P>'s letter explains why the interval does not matter.",
            "<P> gave cogent reasons for her view.",
            "<P> was in a better position to judge the shoulder.",
            "<P>'s is the only opinion that addresses aggravation.",
        ),
        refuses=(
            "<P> accounted for her time.",
            "<P> gave reasons for the delay.",
            "<P>'s is the only report submitted.",
            "<Q> said that <P>'s opinion accounts for the exposure.",
        ),
        weight=Weight.CREDITED,
        argued=True,
    ),
)

ARGUED_UNSOUND: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.argued.blind",
        meaning="The decider notes without what an opinion was formed, or what the physician could not explain.",
        patterns=(
            (
                r"<heard>(?:<paperof><tail>|<own>),? (?:is|was|are|were) (?:\w+ly )?(?:rendered|given|written|prepared|"
                r"reached|formed|made|offered|issued|completed|drawn|formulated|expressed) without (?:the |any |an? |"
                r"apparent |having )?(?:benefit|knowledge|reference|regard|review|access|examin\w+|consider\w+|sight|"
                r"see\w+|reading|foundation|explanation|rationale|awareness|understanding|mention|discussion)\b"
            ),
            (
                r"<P>,? (?:\w+ly )?(?:(?:(?:had|has|was) been unable|could not) (?:to )?(?:explain|account for|"
                r"reconcile)|"
                r"(?:was|is) in no (?:better )?position (?:to )?(?:explain|account for|reconcile|say|know|judge|assess|"
                r"tell)|was not in (?:an?y? )?position (?:to )?(?:explain|account for|reconcile|say|know|judge|assess|"
                r"tell))\b"
            ),
            (
                rf"<heard><P>(?:'s <opinions>)?,? (?:\w+ly )?(?:{_MISREAD}|overlooks|applied (?:an? |the )(?:wrong|"
                rf"incorrect|"
                r"erroneous|outdated)) (?:[\w']+ ){0,3}?(?:scans?|films?|records?|chart|tests?|history|reports?|"
                r"guid\w+|tables?|"
                r"job|evidence|question|standards?|law|role|facts|opinion|findings|rating|results|statute|"
                r"regulations?|edition|"
                r"criteria|definition|duties|mechanism|notes?|x-rays?|MRI|images?|study|studies|dates?|imaging)\b"
            ),
            (
                r"<heard><P>,? (?:was|labored|is|were) under (?:an? |the )(?:\w+ )?(?:misapprehension|misimpression|"
                r"misconception)"
            ),
            rf"{_SAID}(?:do(?:es)?|did) not (?:\w+ly )?(?:discuss|grapple with|engage|come to grips|confront)\b",
            (
                r"<heard><paperof>,? (?:contains?|contained|includes?|included) no (?:\w+ )?(?:discussion|mention|"
                r"account) of\b"
            ),
            (
                r"<heard><paperof>,? (?:\w+ly )?(?:offer|g[ai]v|provid|cit|articulat|set forth|suppl|furnish)\w* (?:no|"
                r"little|scant) (?:\w+ )?(?:explanation|reasons?|rationale|basis|analysis|support|reasoning)\b"
            ),
        ),
        examples=(
            "<P>'s opinion was rendered without the benefit of the films.",
            "<P> had been unable to account for the notes.",
            "<P>'s report does not discuss the collision.",
            "<P>'s short answers offered no explanation for the change.",
        ),
        refuses=(
            "<P>'s opinion was rendered with the benefit of the films.",
            "<P> explained the notes.",
            "<Q> said that <P>'s report was written without knowledge of the fall.",
        ),
        weight=Weight.REJECTED,
        argued=True,
    ),
)

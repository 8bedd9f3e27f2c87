"""How an opinion fares when it is tested: against a standard, against the facts, and on what it starts from."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_STANDARD = (
    r"(?:the|that|this|these|those|its|all of the|each of the) (?:[\w-]+ ){0,2}?(?:test|standards?|requirements?|"
    r"threshold)"
)
_RECORD = (
    r"(?:facts?|evidence|records?|imaging|findings|history|chronology|sequence|films?|mechanism|testimony|notes|"
    r"stud(?:y|ies))"
)
_FACTS = rf"(?:these|those|the|all of the|all the) (?:[\w-]+ ){{0,3}}?{_RECORD}"
_OFTEN = r"(?: to (?:that effect|the contrary))?<tail>"
"""What may stand between an opinion and its verb."""

_WRONG = (
    r"(?:inaccurate|incomplete|mistaken|false|erroneous|incorrect|wrong|flawed|faulty|partial|misleading|one-sided|"
    r"unsupported|unproven|untrue|distorted)"
)
_START = (
    r"(?:history|premises?|assumptions?|records?|understanding|impression|beliefs?|account|picture|foundation|facts)"
)
_RULES = (
    r"(?:[Gg]uides|[Gg]uidelines|[Pp]rotocols?|[Pp]rocedures?|[Ss]tandards?|instructions?|statute|rules?|SOAF|"
    r"requirements?)"
)
_UNSURE = r"(?:speculative|equivocal|uncertain|tentative|conditional|vague|ambiguous|hypothetical|indefinite|guarded)"

WITHSTOOD: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.tested.passed",
        meaning="The opinion meets a standard, fits the facts, or has a sound footing.",
        patterns=(
            (
                rf"<heard><view>(?: and \w+)?<tail>,? (?:\w+ly )?(?:meets?|met|satisf(?:y|ies|ied)|pass(?:es|ed)) "
                rf"{_STANDARD}"
            ),
            (
                r"<heard><view>(?:, taken as a whole,|<tail>),? (?:is|was|were|are) (?:\w+ly )?(?:unequivocal|legally "
                r"(?:competent|sufficient)|competent)(?:,? and (?:\w+ly )?(?:sufficient|competent|unequivocal))?(?= "
                r"to|[.,;])"
            ),
            (
                rf"<heard><view><tail>,? (?:\w+ly )?(?:fits?|squares?|squared|accords?|accorded|comports?|tall(?:y|"
                rf"ies)|harmonizes?|aligns?|aligned) (?:with )?{_FACTS}"
            ),
            (
                r"<heard>(?<!was )(?<!is )<P>'s conclusion that [^;\u24c6]{3,120}? (?:fits|accords with) (?:these|"
                r"those) facts"
            ),
            (
                rf"<heard>\b(?:The|the|all the) (?:[\w-]+ ){{0,3}}?{_RECORD}[^;\u24c5\u24c6]{{0,40}}? (?:bears?|bore) "
                rf"(?:\w+ )?out <held>"
            ),
            (
                r"<heard><view><tail>,? rests? (?:\w+ly )?(?:up)?on (?:an? |the |his |her )?(?:valid|solid|sound|"
                r"objective|accurate|complete|firm|proper|full|thorough|careful|contemporaneous)\b"
            ),
            (
                r"<heard>(?:<P>'s? (?:[\w-]+ ){0,3}?findings?|<P>[^;\u24c6]{2,120}?,? and (?:his|her|\u24c5) "
                r"(?:[\w-]+ ){0,2}?findings?)(?: (?:that|of|as to|on)\b[^;\u24c6]{3,90}?)? (?:is|are|was|"
                r"were)\b[^;\u24c6]{0,90}?\b(?:found|deemed|considered) (?:to be )?(?:\w+ly )?<persuasive>"
            ),
            (
                r"<heard><view> (?:did|does|do) not (?:lack|want) (?:\w+ )?(?:foundation|support|basis)|\bno merit in "
                r"the (?:argument|contention|claim|suggestion) that <held>[^;\u24c6]{0,60}(?:lack|without|want|"
                r"unsupported|speculat|conclus|equivocal)"
            ),
            (
                r"<heard>\b(?:explanation|testimony|account|contention|statement|version|complaints?)s? (?:is|are|was|"
                r"were) (?:\w+ )?(?:supported|corroborated|confirmed|borne out|buttressed) by (?:the (?:[\w, -]{1,30} "
                r")?(?:note|report|opinion|testimony|findings|letter)s? <from> )?<P>(?!')"
            ),
            (
                r"<heard><view><tail>,? (?:(?:is|was) not [^;,]{3,40}? and )?(?:therefore |thus )?(?:is|was|"
                r"constitute[sd]?) (?:therefore |thus )?[\"\u201c]?some evidence\b"
            ),
            (
                r"<heard><view> st(?:ands?|ood) (?:alone and )?(?:unrefuted|unrebutted|uncontradicted|unshaken|"
                r"unimpeached)\b"
            ),
        ),
        examples=(
            "<P>'s report is not inconsistent and therefore is some evidence upon which the commission could rely.",
            "<P>'s reports and testimony meet the test.",
            "The testimony of <P>, taken as a whole, was unequivocal and sufficient to support the award.",
            "<P>'s conclusion that the fall lit up the condition fits these facts.",
            "The objective findings bear out <P>'s opinion.",
            "The restrictions imposed by <P> rest on a valid functional capacity evaluation.",
            "<P> did examine the neck, and her finding that no class is warranted is found credible.",
            "<P>'s opinion did not lack foundation.",
        ),
        refuses=(
            "<P>'s report does not meet the test.",
            "<P> said that the claimant met the requirements.",
            "<Q> testified that <P>'s opinion fits the facts.",
            "<P>'s office meets the standards of the fire code, said <Q>.",
            "<P>'s testimony was equivocal.",
        ),
        weight=Weight.CREDITED,
    ),
)

FAILED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.tested.failed",
        meaning="The opinion is clothed in doubt, starts from what is wrong, has no bearing, or deserves no answer.",
        patterns=(
            (
                r"<heard><view><tail>(?: [^;\u24c6]{3,60}? and)? (?:merits?|deserves?|warrants?|calls? for) (?:no|"
                r"little|scant) (?:\w+ )?(?:discussion|comment|attention|mention|consideration|response|answer)\b"
            ),
            (
                r"<heard><view><tail>,? (?:is|was|are|were) (?:unaccompanied|unsupported) by (?:any |an? )?(?:\w+ "
                r")?(?:reasoning|explanation|rationale|analysis|reasons?|findings|discussion)"
            ),
            (
                rf"<heard><view><tail>(?:, however,)? (?:is|was|are|were) (?:\w+ )?(?:couched|framed|phrased|"
                rf"expressed|cast) in (?:(?:\w+ )?{_UNSURE} (?:terms|language)|terms of (?:mere |only )?(?:possibilit|"
                rf"speculation))"
            ),
            (
                rf"<heard><P>(?:'s (?:\w+ )?<opinions>)?(?:, [^;\u24c5\u24c6]{{3,90}},)? (?:\w+ly )?(?:worked|works|"
                rf"proceed(?:s|ed)|operated|reasoned|labored|started|formed (?:his|her|\u24c5) (?:\w+ )?<views>) "
                rf"(?:from|on|upon|under|with) (?:an?|the) (?:\w+ly )?{_WRONG}(?: and {_WRONG})? (?:\w+ )?{_START}"
            ),
            (
                rf"<heard><view>{_OFTEN},? (?:rest(?:s|ed)?|depend(?:s|ed)?|turn(?:s|ed)?|(?:is|was) (?:based|founded|"
                rf"built)) "
                r"(?:up)?on [^;,\u24c6]{3,70}? alone(?=[.,;]|\Z)"
            ),
            (
                r"<heard>(?<!by )(?<!with )(?<!to )<view>[^;\u24c6]{0,110}? (?:has|had|have) (?:no|little) (?:bearing|"
                r"relevance|application)(?= here\b| on | upon | to |[.,;]|\Z)"
            ),
            (
                r"\A[^;\u24c5\u24c6]{0,60}?(?:<view>|<P>'s? (?:[\w-]+ ){0,3}?<views>)<tail>,? (?:(?:did|does|do) not "
                r"(?:\w+ )?(?:conform|comply)|(?:is|was|are|were) not (?:in )?(?:\w+ )?(?:accordance|conformance|"
                r"conformity|compliance|"
                rf"compliant|keeping|consistent|accord))(?: to| with) (?:the )?(?:[\w., -]{{1,30}} )?{_RULES}"
            ),
            (
                r"<heard><view><tail>,? (?:answer(?:s|ed) (?:a|the) (?:\w+ )?question (?:that |which )?(?:no one|"
                r"nobody|was not) |(?:is|was|are|were) (?:therefore |thus )?(?:beside the point|of no (?:moment|"
                r"consequence)|neither here nor there)|miss(?:es|ed) the (?:point|mark)|address(?:es|ed) the wrong "
                r"question)"
            ),
            r"<heard><view><tail>,? (?:is|was|are|were) (?:therefore |thus )?(?:not admissible|inadmissible)\b",
            (
                r"<heard><view><tail>,? (?:is|was|are|were|constitute[sd]?|(?:can|could|does|did)(?:not| not) (?:be|"
                r"constitute)) (?:not )?[\"\u201c]?some evidence(?<=not some evidence)"
            ),
            (
                r"<heard><view><tail>,? (?:does|do|did) not (?:sit (?:well|easily|comfortably)|square|fit|jibe|"
                r"comport|accord|align|tally)(?: with)? (?:the|these|those|what|his|her)\b"
            ),
            (
                r"<heard><view><tail>,? (?:is|was) (?:hard|difficult|impossible|not easy) to (?:credit|accept|believe|"
                r"follow|swallow|understand)\b"
            ),
            (
                r"<heard><view><tail>,? (?:loses?|lost) (?:much |some |all |most )?(?:of (?:its|his|her|\u24c5) "
                r")?(?:\w+ )?(?:force|weight|persuasiveness|conviction|cogency|value)\b"
            ),
            (
                r"<heard><P> accepted [^;\u24c5\u24c6]{3,60}? (?:account|history|word|complaints|statements?|"
                r"report)[^;\u24c5\u24c6]{0,30}? without (?:\w+ly )?(?:test|question|verif|check|challeng|investigat|"
                r"confirm|corroborat)\w*"
            ),
        ),
        examples=(
            "<P>'s statement that the hip is industrial is unaccompanied by any reasoning and merits no discussion.",
            "The report of <P> is couched in speculative terms.",
            "<P>, who is not shown to have seen the scan, worked from an inaccurate history.",
            "<P>'s view to that effect rests upon the look of the films alone.",
            "<P>'s remark was made for another purpose, and it has no bearing here.",
            "<P>'s conclusion does not sit well with the EMG.",
            "<P>'s ratings did not conform to the Guides.",
            "The review reports of <P> are not admissible.",
            "<P>'s report answers a question that nobody asked.",
            "That conclusion of <P> is hard to credit.",
            "<P>'s opinion loses force because the films were never seen.",
            "<P> accepted the worker's account of this without testing it against anything else.",
        ),
        refuses=(
            "<P>'s note that the wound requires no attention was filed.",
            "<P> worked from the office in May.",
            "The claimant lives alone, said <P>.",
            "<Q> testified that <P>'s opinion is hard to credit.",
            "<P> accepted the claimant as a patient without delay.",
            "The earlier treatment, provided by <P>, has no bearing on the outcome.",
        ),
        weight=Weight.REJECTED,
    ),
)

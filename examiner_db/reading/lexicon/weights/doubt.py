"""Doubt: the bodies that decide decline an opinion, find it bad, or give it no weight, in all forms of the sentence."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

DOUBT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.doubt.rejects",
        version=5,
        meaning=(
            "Who decides rejects, disbelieves or departs from the physician or the opinion, or declines to follow it."
        ),
        patterns=(
            (
                r"<bench> (?:finds? and )?<so><rejects> (?:as <faulty> )?<worth>?<held>(?!'s? (?:argument|contention|"
                r"request))"
            ),
            (
                r"<bench>[^;\u24c5]{0,160}?,? (?:and|but|while|whereas|then|why),? (?:he |she |it |we |I |instead |"
                r"accordingly |therefore |for that reason )?<so><rejects> <worth>?<held>(?!'s? (?:argument|contention|"
                r"request))"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,220}?(?:[;,.]|\band\b) (?:and |so |but |for that reason |therefore |"
                r"accordingly )*(?:the |this )?(?:<bench>|he|she|we|it) <so><rejects> (?:it|(?:his|her|\u24c5|"
                r"that) (?:[\w-]+ ){0,3}?<opinions>\b)(?=$|[.,;]| )(?! (?:account|claim))"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,220}?[,;.] (?:and |but )(?:the )?(?:<bench>|she|he) (?:departed from "
                r"it|chose not to credit it|was not (?:swayed|persuaded) by it|would not|declines?d?)"
            ),
            (
                r"<heard><held>[^;\u24c6]{0,80}? (?:do(?:es)? not|did not|fail(?:ed|s) to|could not) (?:\w+ "
                r")?(?:persuade|convince|sway|impress|satisfy|move) (?:the |this |us\b|me\b)<bench>?"
            ),
            (
                r"<heard><P>[^;\u24c6]{0,60}? (?:did not meet|failed to meet|never won|did not (?:win|earn)) "
                r"(?:\w+ ){1,3}(?:approval|favor|confidence)"
            ),
            (
                r"(?:[Tt]o|[Ww]ere (?:we|I) to) (?:credit|accept|adopt|follow) <held>[^;]{0,20} (?:would|we|"
                r"I)\b[^\u24c5]{0,140}?(?:decline|will not|cannot|refuse)"
            ),
            (
                "(?<!no )(?:good|ample|sound|valid) (?:reason|cause|grounds?) (?:exists? )?(?:not to|to decline to) "
                "<accept> <held>"
            ),
            (
                "[Nn]or (?:do(?:es)?|did|can|could) (?:the )?<bench> (?:find|agree|accept|credit|believe|"
                "conclude) (?:that |with )?<held>"
            ),
            (
                r"<bench>[^;\u24c5]{0,80}<P>(?:'s?)?[^;\u24c6]{3,180}?,? (?:and|but) (?:\w+ly |accordingly |"
                r"therefore |so )?<rejects> (?:it|(?:his|her|\u24c5) (?:[\w-]+ ){0,2}?<opinions>)"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,200}?[,;.] (?:and |but )(?:the )?<bench> (?:is|was|were|are) not "
                r"(?:\w+ )?(?:persuaded|convinced) (?:that|by) (?:his|her|it|that|this)"
            ),
            (
                "not (?:required|obliged|obligated|bound) to <accept> <held>[^;]{0,60},? and (?:he |she |it |we "
                ")?(?:did not|declined|refused|has not)"
            ),
            (
                r"<P>(?:'s?)?[^;\u24c6]{3,160}?(?:[,;]|\band\b) (?:and )?(?:the |this )?<bench> (?:\w+ "
                r")?<refuses> (?:regard|consider|find|view) (?:him|her|\u24c5|it) (?:as |to be )?(?:an? )?<lauded>"
            ),
            r"not bear <P>(?:'s <opinions>)? out\b",
            (
                r"<P>(?:'s?)?[^;\u24c6]{3,200}?,? (?:so|thus|therefore|hence|and|and thus|and so|consequently)(?: "
                r"that)? (?:the )?(?:<injured>|<payer>)s? (?:\w+ )?(?:did not|failed to|could not|cannot|have not|"
                r"has not) (?:\w+ )?(?:meet|met|rely on|satisfy|sustain (?:th|h)|carry|make out|establish|raise|raised|"
                r"create)"
            ),
            (
                r"<P>(?:'s?)?[^;\u24c6]{3,160}? giving (?:his|her|that|it) ?(?:[\w-]+ ){0,2}?(?:<opinions> "
                r")?(?:that [^;]{3,60} )?(?:no|little|less|limited|minimal) (?:\w+ )?<heft>"
            ),
            r"[Rr]eliance (?:up)?on <held> (?:is|was) (?:misplaced|unavailing|mistaken|unwarranted|misguided)",
            r"cannot take <held> at (?:his|her|\u24c5) word",
            (
                r"<bench>\b(?![^;]{0,80}(?:not |must|shall|should|may |without|erred|improper|error|wrong))"
                r"[^;\u24c5]{0,140}?,? <spurning> <worth>?<held>(?!'s? (?:argument|contention|request))"
            ),
            r"(?:[Ii]t is |[Ii]t was )?(?:difficult|hard|impossible) to <accept> <held>",
            (
                r"(?:[Tt]he )?<bench> (?:[\w-]+ ){0,3}(?:left with|entertained|harbors?|harbored|had|has) (?:\w+ "
                r")?(?:doubts?|misgivings|reservations) (?:about|as to|regarding|concerning) <held>"
            ),
            r"[Ww]ith (?:all )?(?:due )?respect to <held>, [^;]{0,60}\b(?:wrong|mistaken|disagree|decline|differ)",
        ),
        examples=(
            "The Magistrate disbelieved <P>.",
            "This panel cannot agree with <P> that the strain had resolved.",
            "The referee departed from <P>'s diagnosis as an outlier.",
            "<P>'s testimony did not persuade the Commission.",
            "The employer's reliance on <P> is misplaced.",
            "We were not moved by <P>'s explanation.",
        ),
        refuses=(
            "The adjuster rejected <P>'s request for surgery.",
            "The Board rejects the employer's contention that <P> was biased.",
            "<P> disbelieved the history.",
            "The judge was persuaded by <P>.",
            "The ALJ did not reject the opinion of <P>.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.doubt.rejected",
        meaning="The physician or the opinion is rejected, set aside or not accepted, in the passive.",
        patterns=(
            (
                r"<heard>(?:<view><tail>|<own>),? (?:is|are|was|were|has been|must be|is to be|will be|should be) "
                r"(?:(?:therefore|thus|also|hereby|accordingly|likewise|(?!improper|erroneous|wrong|arbitrar|"
                r"unreason)\w+ly|again) )*(?:rejected|discounted|"
                r"discredited|disregarded|disbelieved|excluded|stricken|struck|precluded|disqualified|set aside|not "
                r"(?:\w+ly )?(?:adopted|"
                r"accepted|credited|followed|believed|relied|endorsed|given (?:any |much )?weight))\b(?! by "
                r"(?:the )?(?:insurer|employer|carrier|plan|claimant|employee|respond|util))"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:cannot|can not|could not|may not|should not|will not|ought "
                r"not) (?:\w+ )?be (?:\w+ )?(?:adopted|accepted|credited|followed|believed|relied|considered|"
                r"given|regarded|accorded|characterized as substantial)"
            ),
            (
                r"<P>(?:'s <opinions>)?[^;\u24c6]{0,80}?,? <stood> (?:disbelieved|rejected|discredited) by (?:the "
                r")?<bench>"
            ),
        ),
        examples=(
            "<P>'s conclusion that the hip is unrelated is set aside.",
            "<P> knew nothing of the earlier claim, and such an opinion cannot be given weight.",
            "The rating of <P> was not followed.",
        ),
        refuses=(
            "<P>'s request was rejected by the utilization reviewer.",
            "<P>'s bill was not accepted by the insurer.",
            "<P>'s rating is accepted.",
            "<Q> said that <P>'s view was rejected.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.doubt.finds",
        meaning="Who decides finds the physician or the opinion unpersuasive, flawed, evasive or wrong.",
        patterns=(
            (
                "(?<!do )(?<!does the )(?<!did the )<bench> <so><finds> (?:that )?<held><tail>,? (?:to be |to "
                "have been |(?:is|are|was|were) )?<blamed>"
            ),
            r"<bench> <so><finds> <blamed>(?:,|:)? <held>",
            (
                r"<bench> (?:\w+ly )?<refuses> (?:find|regard|consider|deem|view|hold|believe) (?:that "
                r")?<held><tail>,? (?:to be |as |(?:is|are|was|were) )?(?:a |an )?<lauded>"
            ),
            (
                r"<bench> <so>(?:<finds>|noted|observed|identified|cited|highlighted) (?:several |serious |\w+ "
                r"){0,2}<faults> (?:with|in|between) <held>"
            ),
            r"[Ff]inding <held> <blamed>",
            r"<bench> <so><finds> [^;\u24c5\u24c6]{3,70} and <held>(?: to the contrary)? <blamed>",
            (
                r"<bench> <so><finds> (?:that )?<held>,? (?:\w+ )?(?:gave|offered|provided|had|supplied|set "
                r"forth) (?:no|little|scant|insufficient) (?:\w+ )?(?:explanation|reason|basis|rationale|support|"
                r"foundation|grounds)"
            ),
            (r"(?:[Tt]here are|has|had) (?:several |serious |many |\w+ ){0,2}<faults> (?:with|in) <held>"),
            (
                "<bench> <so><finds> (?:that )?<held>,? (?:lack(?:s|ed|ing)|was lacking|had no|failed to "
                "(?:explain|address|consider|account))"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,160}?(?:[;,]|\band\b) (?:and )?(?:the |this )?<bench> <so><finds> "
                r"(?:it|him|her|\u24c5|(?:his|her|\u24c5) <opinions>) (?:to be )?<blamed>"
            ),
            r"<bench> (?:therefore |thus )?thought (?:him|<held>) (?:an advocate|a partisan|biased)",
            r"<P>[^;\u24c6]{0,40}, the <bench> thought (?:him|her|\u24c5) (?:an advocate|a partisan|biased)",
            (
                "<heard><view><tail>,? <stood> (?:found|deemed|considered|held|determined|thought|judged) (?:by "
                "the <bench> )?(?:to be )?<blamed>"
            ),
        ),
        examples=(
            "The Deputy found <P>'s explanation circular.",
            "This panel deems unpersuasive the testimony of <P>.",
            "The court does not regard <P> as a reliable witness.",
            "There are several problems with the opinion of <P>.",
            "<P>'s testimony was found by the referee to be evasive.",
        ),
        refuses=(
            "The Deputy found <P>'s explanation careful.",
            "<P> found the claimant's account inconsistent.",
            "The judge found that the claimant's complaints to <P> were inconsistent.",
            "<Q> found the report of <P> cursory.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.doubt.quality",
        meaning=(
            "The opinion is unpersuasive, weaker, at odds with the facts or no proof, said without naming who decides."
        ),
        patterns=(
            r"<heard>(?:<view><tail>|<own>),? <stood> <blamed>(?! (?:findings|for\b|when\b))",
            (
                "<heard>(?:[Ll]east|[Ff]ar less|[Ll]ess|[Nn]ot|[Uu]nconvincing|[Uu]npersuasive|[Ff]ar weaker|"
                "[Ww]eaker)(?: <sterling>)?(?: is| was| are| were) (?:also )?(?:the )?<held>"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:lacks?|lacked|is without|was without|had no|has no|carries "
                r"no|is lacking in|lacking|wants for) (?:\w+ ){0,2}?(?:foundation|credibility|probative|"
                r"persuasive|rationale|support|factual|weight|value|force|logic|basis|explanation|reasoning)"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:do(?:es)? not|did not|fails? to|failed to|cannot|could not) "
                r"(?:\w+ )?(?:constitute|amount to|rise to|qualify as|square with|meet|satisfy|overcome|rebut|"
                r"outweigh|withstand|survive|sustain|establish|discharge|stand up|hold up|carry|persuade|compel|"
                r"comport with|account for|bear out|create a (?:new )?conflict|resolve the conflict)\b"
            ),
            (
                r"<heard>(?:<view>|<own>)[^;\u24c6]{0,40}? (?:rests?|rested|(?:is|are|was|were|being) (?:\w+ "
                r")?(?:based|premised|predicated|built|founded)) (?:\w+ )?(?:up)?on (?:the |an? |so )?(?:(?:\w+ "
                r")?(?:speculation|conjecture|guesswork|surmise|assumption)|inaccurate|incomplete|incorrect|"
                r"inadequate|faulty|erroneous|mistaken|false|outdated|flawed|insufficient|history that)"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:amounts? to|amounted to|offers?|offered|is|was) (?:nothing "
                r"but|no more than|little more than|nothing more than|merely|a mere|only) (?:a )?(?:bare |mere |"
                r"temporal )?(?:association|coincidence|possibility|speculation|conjecture|difference of opinion|"
                r"restatement|guess|conclusion|\w+ opinion)"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,40}? (?:(?:does|do|did) not square with|(?:cannot|can not|could not) "
                r"be (?:\w+ )?(?:reconciled|squared|harmonized) with)"
            ),
            (
                r"<heard><P>(?:'s <opinions>)?[^;\u24c6]{0,60}? (?:fail(?:ed|s) to|did not|does not) (?:indicate|"
                r"identify|set forth|state|specify|describe) (?:the|any|which|what) (?:\w+ )?(?:objective "
                r")?(?:tests?|testing|basis|measure|method|criteria)"
            ),
            r"<view>s? <stood> (?:not|neither) (?:sworn|affirmed|in admissible form|certified)",
            (
                r"<heard><view>[^;\u24c6]{3,160}? and (?:therefore |so |accordingly |thus |hence )?(?:is|are|was|"
                r"were) (?:\w+ly )?(?:not (?:adopted|accepted|credited|followed)|rejected|set aside)"
            ),
            (
                r"<heard>(?:<view>)[^;\u24c6]{0,90}?(?:,| and) (?:and )?(?:hence |thus |therefore |so )?(?:it "
                r")?(?:cannot|does not|do not|could not|did not) (?:constitute|establish|satisfy|meet|carry|"
                r"sustain|support|discharge|create)"
            ),
            (
                r"<heard>(?:<view>|<P>)[^;]{0,40}? (?:was|were|is|are|has been|had been) (?:out-?weighed|overcome|"
                r"rebutted|contradicted|undermined|belied|impeached)(?: by|\.|,)"
            ),
        ),
        examples=(
            "<P>'s opinion that the tear was old is circular.",
            "Least helpful was the testimony of <P>.",
            "<P>'s report does not constitute substantial evidence.",
            "<P>'s explanation amounts to no more than a possibility.",
            "<P>'s theory rests on speculation.",
            "<P> never saw the films, and his opinion is of little value.",
        ),
        refuses=(
            "<P>'s opinion is persuasive.",
            "<Q> felt that <P>'s opinion was speculative.",
            "According to <Q>, <P>'s opinion was flawed.",
            "<P> noted that the claimant's account was inconsistent.",
            "The claimant testified that the examination by <P> was cursory.",
            "<P>'s findings were normal.",
        ),
        weight=Weight.REJECTED,
    ),
)

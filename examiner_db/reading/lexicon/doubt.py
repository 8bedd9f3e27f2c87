"""Doubt: the bodies that decide decline an opinion, find it bad, or give it no weight, in all forms of the sentence."""

from examiner_db.reading.lexicon.rule import WeighingRule
from examiner_db.vocabulary import Weight

DOUBT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.doubt.rejects",
        meaning="Who decides rejects, disbelieves or departs from the physician or the opinion, or declines to follow it.",
        patterns=(
            r"<bench> (?:finds? and )?<so><rejects> <held>(?!'s? (?:argument|contention|request))",
            r"<bench>[^;\u24c5]{0,160}?,? (?:and|but|while|whereas|then),? (?:he |she |it |we |I |instead |accordingly |therefore |"
            r"for that reason )?<so><rejects> <held>(?!'s? (?:argument|contention|request))",
            r"<P>(?:'s?)?,?[^;\u24c6]{0,220}?(?:[;,.]|\band\b) (?:and |so |but |for that reason |therefore |accordingly )*(?:the |this )?"
            r"(?:<bench>|he|she|we|it) <so><rejects> (?:it|(?:his|her|that) (?:[\w-]+ ){0,3}?<opinions>\b)(?=$|[.,;]| )(?! (?:account|claim))",
            r"<P>(?:'s?)?,?[^;\u24c6]{0,220}?[,;.] (?:and |but )(?:the )?(?:<bench>|she|he) (?:departed from it|chose not to credit it|was "
            r"not (?:swayed|persuaded) by it|would not|declines?d?)",
            r"<heard><held>[^;\u24c6]{0,80}? (?:do(?:es)? not|did not|fail(?:ed|s) to|could not) (?:\w+ )?(?:persuade|convince|sway|impress|"
            r"satisfy|move) (?:the |this |us\b|me\b)<bench>?",
            r"<heard><P>[^;\u24c6]{0,60}? (?:did not meet|failed to meet|never won|did not (?:win|earn)) (?:\w+ ){1,3}(?:approval|favor|confidence)",
            r"(?:[Tt]o|[Ww]ere (?:we|I) to) (?:credit|accept|adopt|follow) <held>[^;]{0,20} (?:would|we|I)\b[^\u24c5]{0,140}?"
            r"(?:decline|will not|cannot|refuse)",
            r"(?:good|ample|sound|valid) (?:reason|cause|grounds?) (?:exists? )?(?:not to|to decline to) <accept> <held>",
            r"[Nn]or (?:do(?:es)?|did|can|could) (?:the )?<bench> (?:find|agree|accept|credit|believe|conclude) (?:that |with )?<held>",
            r"[Rr]eliance (?:up)?on <held> (?:is|was) (?:misplaced|unavailing|mistaken|unwarranted|misguided)",
            r"cannot take <held> at (?:his|her) word",
            r"(?:[Tt]he )?<bench> (?:[\w-]+ ){0,3}(?:left with|entertained|harbors?|harbored|had|has) (?:\w+ )?(?:doubts?|misgivings|"
            r"reservations) (?:about|as to|regarding|concerning) <held>",
            r"[Ww]ith (?:all )?(?:due )?respect to <held>, [^;]{0,60}\b(?:wrong|mistaken|disagree|decline|differ)",
        ),
        needs=(
            "eject|iscount|iscredit|isregard|isbeliev|xclude|isagree|depart|set aside|sets aside|ersuade|onvince|moved|"
            "impressed|swayed|merit|support|value|force|doubt|eservation|isgiving|eclin|efus|not|never|nor|Nor|"
            "unable|unwilling|loath|reluctant|basis|reason|fail|credit|isplaced|navailing|mistaken|cannot|respect"
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
            r"<heard>(?:<view><tail>|<own>),? (?:is|are|was|were|has been|must be|is to be|will be|should be) "
            r"(?:(?:therefore|thus|also|hereby|accordingly|likewise|\w+ly|again) )*(?:rejected|discounted|discredited|disregarded|"
            r"disbelieved|excluded|stricken|set aside|not (?:\w+ly )?(?:adopted|accepted|credited|followed|believed|relied|"
            r"endorsed|given (?:any |much )?weight))\b(?! by (?:the )?(?:insurer|employer|carrier|plan|claimant|employee|respond|util))",
            r"<heard>(?:<view><tail>|<own>),? (?:cannot|can not|could not|may not|should not|will not|ought not) (?:\w+ )?be "
            r"(?:\w+ )?(?:adopted|accepted|credited|followed|believed|relied|considered|given|regarded|accorded|characterized as substantial)",
            r"<P>(?:'s <opinions>)?[^;\u24c6]{0,80}?,? <stood> (?:disbelieved|rejected|discredited) by (?:the )?<bench>",
        ),
        needs="eject|iscount|iscredit|isregard|isbeliev|xcluded|stricken|set aside|not ",
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
            r"<bench> <so><finds> (?:that )?<held><tail>,? (?:to be |to have been |(?:is|are|was|were) )?<blamed>",
            r"<bench> <so><finds> <blamed>(?:,|:)? <held>",
            r"<bench> (?:\w+ly )?<refuses> (?:find|regard|consider|deem|view|hold|believe) (?:that )?<held><tail>,? (?:to be |as |(?:is|are|was|were) )?"
            r"(?:a |an )?<lauded>",
            r"<bench> <so><finds> (?:several |serious |\w+ ){0,2}(?:problems|flaws|difficulties|fault|faults|deficiencies|defects|shortcomings|"
            r"weaknesses) (?:with|in) <held>",
            r"[Ff]inding <held> <blamed>",
            r"(?:[Tt]here are|has|had) (?:several |serious |many |\w+ ){0,2}(?:problems|flaws|difficulties|deficiencies|defects|weaknesses) "
            r"(?:with|in) <held>",
            r"<bench> <so><finds> (?:that )?<held>,? (?:lack(?:s|ed|ing)|was lacking|had no|failed to (?:explain|address|consider|account))",
            r"<P>(?:'s?)?,?[^;\u24c6]{0,160}?(?:[;,]|\band\b) (?:and )?(?:the |this )?<bench> <so><finds> (?:it|him|her|"
            r"(?:his|her) <opinions>) (?:to be )?<blamed>",
            r"<bench> (?:therefore |thus )?thought (?:him|<held>) (?:an advocate|a partisan|biased)",
            r"<P>[^;\u24c6]{0,40}, the <bench> thought (?:him|her) (?:an advocate|a partisan|biased)",
            r"<heard><view><tail>,? <stood> (?:found|deemed|considered|held|determined|thought|judged) (?:by the <bench> )?(?:to be )?<blamed>",
        ),
        needs=(
            "find|Find|found|deem|consider|held|hold|determin|regard|judg|view|thought|think|characteri|describ|conclude|believe|"
            "agree|note|problem|flaw|difficult|deficien|defect|weakness"
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
        meaning="The opinion is unpersuasive, weaker, at odds with the facts or no proof, said without naming who decides.",
        patterns=(
            r"<heard>(?:<view><tail>|<own>),? <stood> <blamed>(?! (?:findings|for\b))",
            r"<heard>(?:[Ll]east|[Ff]ar less|[Ll]ess|[Nn]ot|[Uu]nconvincing|[Uu]npersuasive|[Ff]ar weaker|[Ww]eaker)(?: <sterling>)?(?: is| was| are| were) "
            r"(?:also )?(?:the )?<held>",
            r"<heard>(?:<view><tail>|<own>),? (?:lacks?|lacked|is without|was without|had no|has no|carries no|is lacking in|lacking|wants for) "
            r"(?:\w+ ){0,2}?(?:foundation|credibility|probative|persuasive|rationale|support|factual|weight|value|force|logic|basis)",
            r"<heard>(?:<view><tail>|<own>),? (?:do(?:es)? not|did not|fails? to|failed to|cannot|could not) (?:\w+ )?(?:constitute|amount to|rise to|"
            r"qualify as|square with|meet|satisfy|overcome|rebut|outweigh|withstand|survive|sustain|establish|discharge|stand up|hold up|"
            r"carry|persuade|compel|comport with|account for|bear out|create a (?:new )?conflict|resolve the conflict)\b",
            r"<heard>(?:<view>|<own>)[^;\u24c6]{0,40}? (?:rests?|rested|(?:is|are|was|were|being) (?:\w+ )?(?:based|premised|predicated|built|founded)) "
            r"(?:\w+ )?(?:up)?on (?:the |an? |so )?(?:(?:\w+ )?(?:speculation|conjecture|guesswork|surmise|assumption)|inaccurate|incomplete|incorrect|inadequate|faulty|erroneous|mistaken|"
            r"false|outdated|flawed|insufficient|history that)",
            r"<heard>(?:<view><tail>|<own>),? (?:amounts? to|amounted to|offers?|offered|is|was) (?:no more than|little more than|nothing more than|"
            r"merely|a mere|only) (?:a )?(?:possibility|speculation|conjecture|difference of opinion|restatement|guess|conclusion|\w+ opinion)",
            r"<heard><view>[^;\u24c6]{0,40}? (?:does|do|did) not square with",
            r"<heard>(?:<view>)[^;\u24c6]{0,90}?(?:,| and) (?:and )?(?:hence |thus |therefore |so )?(?:it )?(?:cannot|does not|do not|could not|did not) "
            r"(?:constitute|establish|satisfy|meet|carry|sustain|support|discharge|create)",
            r"<heard>(?:<view>|<P>)[^;]{0,40}? (?:was|were|is|are|has been|had been) (?:out-?weighed|overcome|rebutted|contradicted|undermined|belied|impeached)"
            r"(?: by|\.|,)",
        ),
        needs=(
            "ersua|redib|onvinc|eliab|ompelling|robative|ound|eason|ational|onclusory|pecul|quivocal|vague|lack|without|nadequa|"
            "nsufficien|poorly|undermin|flaw|nconsist|ontrad|cursory|stale|nconclusive|evasive|circular|rroneous|istak|"
            "isplaced|bias|partisan|suspect|deficien|defect|premature|fault|wrong|weak|overstated|superficial|untenable|odds|"
            "contrary|outlier|of no|little|limit|diminish|scant|elpful|logical|least|less|more|never|not|fail|cannot|"
            "based|rest|premised|predicated|merely|mere|only|weighed|overcome|rebutted|belied|no "
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
    WeighingRule(
        id="weigh.doubt.weight",
        meaning="The opinion is given, carries or is owed little or no weight.",
        patterns=(
            r"\b<gave> (?:the )?(?:opinion )?<scant> (?:to|on|in|upon) <held>",
            r"<gave> <held>(?: \w+ly)?,? (?:that [^;\u24c6]{3,60} )?(?:<scant>|no special \w+|zero weight)",
            r"<heard>(?:<view><tail>|<own>),? (?:(?:is|are|was|were|has been|must be|is to be|be) (?:therefore |thus |also |\w+ly |not )*"
            r"(?:entitled to|given|accorded|afforded|assigned|worthy of|deserving of|due|owed|granted|allowed)|carries|carried|deserves|deserved|"
            r"merits|merited|warrants|commands|bears|received|has|have|had|possesses|holds)(?: be given| be accorded)? (?:the )?"
            r"(?:(?:therefore|only|very|so) )?(?:<scant>|no evidentiary (?:value|weight))",
            r"<heard>(?:<view><tail>|<own>),? (?:is|are|was|were) not (?:\w+ )?(?:entitled to|given|accorded|afforded|worthy of|deserving of|due|owed) "
            r"(?:any |much )?(?:\w+ )?<heft>",
            r"(?:reduces?|diminish(?:es)?|lessens?|undercuts?|undermines?|detracts? from|erodes?|negates?) the (?:\w+ )?(?:weight|value|credibility|force) of "
            r"<held>",
            r"<P>[^;\u24c6]{3,200}?(?:reduces?|diminish(?:es)?|lessens?|undercuts?|undermines?|detracts? from|negates?) the (?:\w+ )?(?:weight|value|"
            r"credibility|force) of (?:his|her) <opinions>",
            r"[Ll]ittle <heft> (?:is|was|can be|may be) (?:given|placed|put|accorded|attached) (?:to|on|in) <held>",
            r"(?:[Ss]cant|[Ll]ittle|[Nn]o|[Ll]ess|[Mm]inimal|[Ll]imited) (?:\w+ )?<heft> (?:is|was|can be|may be|will be|should be) (?:\w+ )?(?:given|placed|put|accorded|attached|afforded|assigned) "
            r"(?:to|on|in|upon) <held>",
            r"to give <held> (?:little|less|no|limited|reduced) (?:\w+ )?<heft>",
            r"<P>(?:'s <opinions>)?[^;\u24c6]{3,100}? (?:to give|giving) (?:it|him|his <opinions>|her <opinions>) (?:little|less|no|limited|reduced|minimal) (?:\w+ )?<heft>",
        ),
        needs="weight|value|credence|deference|credibility|reliance|consideration|significance|effect|force|stock",
        examples=(
            "The Commission attaches minimal weight to the opinion of <P>.",
            "Scant reliance can be put on <P>'s prognosis.",
            "<P>'s report is not entitled to significant weight.",
            "<P> saw no films, a circumstance that reduces the value of his report.",
        ),
        refuses=(
            "The film was poor, and <P> gave it no weight.",
            "<P>'s report is entitled to great weight.",
        ),
        weight=Weight.REJECTED,
    ),
)

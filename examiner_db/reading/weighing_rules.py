"""The lexicon of weighings: the words in which tribunals believe one physician and not another, and why."""

import re
from dataclasses import dataclass

from examiner_db.reading.rules import WORDS, Rule
from examiner_db.vocabulary import Weight, WeightReason


@dataclass(frozen=True, slots=True)
class WeighingRule(Rule):
    """A rule on the weight of the opinion of the physician whom the view is about.

    ``reviews``: the words are a reviewing body's on what a lower one did. ``undoes``: they undo it, so that the lower
    weight does not stand. ``finds``: the words weigh only where a tribunal is the one who finds.
    """

    weight: Weight = Weight.NOT_STATED
    reviews: bool = False
    undoes: bool = False


_NOUN = (
    r"(?:opinions?|reports?|testimony|conclusions?|findings?|assessments?|ratings?|evaluations?|views?|analys[ei]s|evidence|explanations?|diagnos[ei]s|"
    r"statements?|notes?|depositions?|rationale|determinations?|restrictions?|letters?|addend(?:um|a)|interpretations?|medical reports?|recommendations?)"
)
_OPN = rf"(?:(?:[\w/,-]+ ){{0,4}}?{_NOUN}(?:,? and (?:[\w-]+ )?{_NOUN})?)"
_P, _Q = WORDS["P"], WORDS["Q"]
WORDS["his"] = rf"(?:(?:(?:the|those|these|all of the|both) )?(?:{_OPN} )?(?:of|by|from|offered by|expressed by|rendered by|provided by|given by) (?:[\w'/,-]+ ){{0,7}}?{_P}|(?:(?:the |an? |his |her )?(?:[\w'-]+ ){{0,5}}?[\w'-]+, (?:including |such as |namely )?)?{_P}(?:'s?|')?(?: {_OPN})?)"
WORDS["subj"] = rf"(?:{_NOUN}(?:,? and (?:[\w-]+ )?{_NOUN})? (?:of|by|from|offered by|expressed by|rendered by|provided by|given by) (?:[\w'/,-]+ ){{0,7}}?{_P}|{_P}(?:'s?|')?(?: {_OPN})?)"
WORDS["theirs"] = rf"(?:(?:(?:the|those|that|contrary|conflicting|competing) )*(?:{_OPN} )?(?:of |by |from )?(?:[\w'/,-]+ ){{0,5}}?{_Q}(?:'s?|')?(?: {_OPN})?)"
_PRAISE = (
    r"(?:persuasive|credible|convincing|reliable|compelling|probative|trustworthy|cogent|well[- ]reasoned|better[- ]reasoned|well[- ]rationalized|well[- ]supported|well[- ]founded|"
    r"sufficiently (?:well[- ])?rationalized|rationalized|logical)"
)
WORDS["good"] = rf"(?:(?:the |more |most |very |particularly |highly |especially |both |also |sufficiently |fully |entirely |generally |quite |found |to be |both |and |well |ultimately |overall )*{_PRAISE})"
WORDS["bad"] = (
    rf"(?:(?:not|neither|less|never|nor|far from)(?: \w+){{0,4}}? {_PRAISE}|unpersuasive|unconvincing|unreliable|incredible|not credible|conclusory|speculative|equivocal|vague|inconclusive|"
    r"lacking (?:in )?(?:\w+ )?(?:credib\w+|persuas\w+|foundation|probative|rationale|support)|undermined|flawed|internally inconsistent|without (?:adequate )?foundation|cursory|stale)"
)
WORDS["much"] = r"(?:(?:great|greater|greatest|more|most|significant|substantial|controlling|considerable|special|presumptive|full|determinative|conclusive|dispositive|persuasive|the|additional|high) (?:\w+ )?(?:weight|value|credence|deference|credibility|reliance))"
WORDS["little"] = r"(?:(?:little|less|lesser|limited|minimal|no|reduced|diminished|scant|insufficient|low|slight|lower|lessened|not)(?: \w+){0,2} (?:weight|value|credence|credibility|reliance))"
WORDS["adopted"] = r"(?:adopt(?:s|ed)?|credit(?:s|ed)|accept(?:s|ed)?|rel(?:y|ies|ied) (?:\w+ )?(?:up)?on|agree[sd]? with|follow(?:s|ed)|defer(?:s|red)? to|(?:is|was|are|were) persuaded by|chose|embrac(?:es|ed)|prefer(?:s|red)|concur(?:s|red)? with|placed reliance on)"
WORDS["adopting"] = r"(?:adopting|crediting|accepting|relying (?:\w+ )?(?:up)?on|following|deferring to|choosing|preferring|its reliance on|giving <much> to)".replace("<much>", WORDS["much"])
WORDS["rejected"] = r"(?:reject(?:s|ed)?|discount(?:s|ed)?|discredit(?:s|ed)?|disregard(?:s|ed)?|(?:is|was|are|were) (?:not|un) ?(?:persuaded|convinced) by|declin(?:es|ed) to (?:adopt|follow|accept|credit|rely on)|d(?:id|oes|o) not (?:adopt|credit|accept|rely (?:up)?on|agree with|follow|find)|(?:specifically )?disagree[sd]? with)"
WORDS["rejecting"] = r"(?:rejecting|discounting|discrediting|disregarding|not (?:crediting|adopting|accepting|relying on)|failing to (?:credit|adopt|accept|consider|give)|giving <little> to)".replace("<little>", WORDS["little"])
WORDS["be"] = r"(?:(?:is|are|was|were|to be|as|be|being|remains?|appears?|seems?|has been|have been|had been|shall be|should be|must be)(?: (?:therefore|thus|also|found|deemed|considered|both|generally|still|accordingly|hereby))*)"
WORDS["adverb"] = r"(?:(?:also|further|then|therefore|thus|specifically|expressly|implicitly|explicitly|ultimately|clearly|properly|reasonably|permissibly|accordingly|hereby|again|primarily|largely|generally|instead|nevertheless|however|thereafter|apparently|here|has|had|have|could|may|can|finds? and|found and) )*"

CREDITED = (
    WeighingRule(
        id="weigh.credited.quality",
        meaning="The opinion is persuasive, credible or well reasoned.",
        pattern=r"<subj>(?:, [^\u24c5\u24c6;]{3,60},)? <be> <good>|(?:finds?|found|deem(?:s|ed)?|consider(?:s|ed)?|held|holds?|determined) (?:that )?<his>,? (?:<be> )?<good>|(?:finds?|found|more|most|are the more) (?:\w+ )?<good> (?:the )?<opinion> (?:<be> )?(?:that |those )?(?:of|by|from) (?:[\w',-]+ ){0,5}?<P>|<good> and adopts? <his>",
        needs=("persuasive", "credible", "onvincing", "eliable", "ompelling", "robative", "reason", "ationalized", "ogent", "upported", "ogical", "ounded"),
        examples=("The judge found the opinion of \u24c5 to be more persuasive than that of \u24c6.", "\u24c5's opinions are credible and more persuasive than the contrary opinions of \u24c6."),
        refuses=("\u24c5's opinion is not persuasive.", "\u24c6's opinion is more persuasive than \u24c5's opinion."),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.adverb",
        meaning="The tribunal says that the physician opined or explained credibly or persuasively.",
        pattern=r"<P> (?:also |further |then )?(?:credibly|persuasively|convincingly)(?: and \w+)? (?:opined|testified|explained|concluded|noted|determined|reasoned|stated|found)",
        needs=("redibly", "ersuasively", "onvincingly"),
        examples=("\u24c5 credibly opined that the surgery was reasonable.",),
        refuses=("\u24c5 was told credibly that the fall happened.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.adopted",
        meaning="The tribunal adopts, credits, accepts or relies on the opinion.",
        pattern=r"<judge>(?:'s decision|'s finding)?,? (?:[^\u24c5\u24c6;,]{0,40}, )?<adverb><adopted> <his>|<subj>,? (?:which|that|whose opinion) <judge> <adverb><adopted>|<subj> <be> (?:hereby |fully )?(?:adopted|credited|accepted|persuasively)\b|<judge>\b[^\u24c5\u24c6;]{0,120}\b(?:determin|conclu|f[io]und)\w*[^\u24c6;]{0,100}?\b(?:based (?:up)?on|relying (?:up)?on|crediting|adopting|accepting|in accordance with|consistent with) <his>|(?:[Bb]ased (?:up)?on|[Rr]elying (?:up)?on|[Cc]rediting|[Aa]dopting|[Aa]ccepting) <his>[^;]{0,80}?,? <judge> <adverb>(?:f[io]und|finds|conclude[sd]?|determine[sd]?)|<judge> \w+ (?:finding|to find)[^;]{0,120}\bbased on (?:both )?<his>|<judge> [^;]{0,160}?\b(?:but|and|yet) <adverb><adopted> <his>",
        needs=("adopt", "redit", "ccept", "elie", "ely", "gree", "ollow", "efer", "persuaded", "chose", "mbrac", "refer", "ased", "oncur", "accordance", "consistent"),
        examples=("The compensation judge adopted the opinion of \u24c5.", "The ALJ credited \u24c5 over the treating physician, \u24c6."),
        refuses=("\u24c6 agreed with \u24c5.", "The ALJ did not adopt the opinion of \u24c5."),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.weight",
        meaning="The opinion is given great or special weight, or is the weight of the evidence.",
        pattern=r"(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|ing)?|plac(?:e|es|ed|ing)|attach(?:es|ed)?|entitled|owed)(?: the)? <much>(?: \w+| of the (?:\w+ ){0,3}evidence)? (?:to|on|in) <his>|<subj> (?:<be>|must be) (?:\w+ )?(?:entitled to|given|accorded|afforded|assigned|worthy of|deserving of|due) (?:be given )?(?:the )?<much>|<subj>,? (?:therefore |thus |properly )?(?:constitutes?|constituted|represents?|represented|carries|carried|deserves|merits|bears)(?: the)? (?:special |greater |great |more |probative )*weight|<P>(?:'s?)?[^;\u24c6]{3,200}?, (?:it|his|her|and)(?: opinion| report)? (?:therefore |thus )?(?:constitutes?|represents?|carries|is entitled to)(?: the)? (?:\w+ )?weight|weight of the (?:\w+ )*?evidence (?:\w+ )?(?:rests?|is represented by|lies|resides?|rested|as represented by|established by|is established by)(?: with| in)? <his>|<subj> <be> of (?:great|greater|significant|considerable|high|substantial|sufficient) probative",
        needs=("weight", "value", "credence", "deference", "reliance", "robative"),
        examples=("\u24c5's opinion constituted the weight of the medical evidence.", "The ALJ gave great weight to \u24c5.", "\u24c5's report is entitled to special weight."),
        refuses=("\u24c5's report is of limited probative value.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.substantial",
        meaning="The opinion is substantial evidence, has adequate foundation, or supports the finding.",
        pattern=r"<subj>(?: [\w-]+)? (?:constitutes?|constituted|<be>|provides?|provided|offers?|amounts? to) (?:\w+ )?(?:substantial(?: medical)? evidence|(?:based (?:up)?on|supported by) (?:an )?(?:adequate|sufficient|proper) (?:foundation|factual))|<subj> (?:had|has|have) (?:an )?(?:adequate|sufficient) (?:\w+ )?foundation|(?:adequate|sufficient) foundation (?:for|to support) <his>|(?:finding|decision|conclusion|determination|award|order)s? <be>(?: adequately| amply| well| fully)? supported by (?:substantial evidence(?:,)? (?:including|in the form of|through|from|namely|such as) )?<his>|[Ss]ubstantial evidence(?:,)? (?:including|in the form of|through|from|namely|such as|, including) <his>|<subj>(?:, [^\u24c5\u24c6;]{0,60},)? (?:aligns?|comports?|accords?|<be> consistent|<be> supported|<be> corroborated) (?:with|by) (?!his|her)(?:(?!his|her)\w+ ){0,3}(?:medical|record|evidence|objective|claimant)",
        needs=("ubstantial", "oundation", "upported", "aligns", "omport", "ccord", "onsistent", "orroborated"),
        examples=("\u24c5's report constitutes substantial medical evidence.", "\u24c5's opinion was based on adequate foundation."),
        refuses=("\u24c5's report is not substantial medical evidence.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.review",
        meaning="A reviewing body leaves reliance on the opinion standing.",
        pattern=r"(?:(?:did|does|do|was|were|nor did|has|have) (?:not|nor|no)|no) (?:\w+ )?err(?:or)?(?:ed|s)? (?:\w+ )?(?:in|by|when|for)? ?(?:it |he |she )?<adopting> <his>|(?:properly|permissibly|reasonably|justifiably|appropriately|entitled to|free to|could (?:\w+ )?|within (?:his|her|its|the) [\w' ]{0,40}to) (?:adopt|credit|accept|rel|follow|choos|chose|prefer|f[io]und)\w*(?: on| upon| in)? <his>(?! (?:un|not))|(?:finding|decision|reliance)[^\u24c5\u24c6;]{0,40}(?:rel(?:ied|iance)|based) (?:up)?on <his>[^;]{0,60}(?:was|is) (?:not (?:in )?err|proper|reasonable|supported|affirmed)",
        needs=("err", "roperly", "ermissibly", "easonabl", "ustifiably", "ppropriately", "ntitled", "free to", "could", "within", "proper", "supported", "affirmed"),
        examples=("The compensation judge did not err in relying on the opinion of \u24c5.", "The WCJ permissibly found \u24c5 more persuasive."),
        refuses=("The judge erred in relying on \u24c5.",),
        weight=Weight.CREDITED,
        reviews=True,
    ),
)

REJECTED = (
    WeighingRule(
        id="weigh.rejected.quality",
        meaning="The opinion is not persuasive, not credible, speculative or conclusory.",
        pattern=r"<subj>(?: [\w-]+)?(?:,? (?:that|regarding|as to|on|concerning|with respect to)\b[^;]{3,220}?|, [^\u24c5\u24c6;]{3,60},)? <be> <bad>|(?:finds?|found|deem(?:s|ed)?|consider(?:s|ed)?) (?:that )?<his>,? (?:[^\u24c5\u24c6;,]{0,60} )?(?:<be> )?<bad>|(?:did|do|does) not find <his>[^;]{0,40} <good>|<subj> (?:lack(?:s|ed)|did not have|does not have|is without|was without) (?:\w+ ){0,3}(?:foundation|credibility|probative|persuasive|rationale|support|factual)|unpersuaded by <his>|not persuaded (?:by|that) <his>",
        needs=("ersua", "redib", "onvinc", "eliable", "ompelling", "robative", "reason", "ationalized", "onclusory", "peculative", "quivocal", "vague", "lack", "undermined", "flawed", "inconsistent", "oundation", "cursory", "stale", "inconclusive", "without"),
        examples=("\u24c5's opinion is not persuasive.", "The ALJ found \u24c5's testimony unpersuasive.", "\u24c5's opinion that the tear was old is not persuasive."),
        refuses=("\u24c5's opinion is persuasive.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.compared",
        meaning="Another opinion is preferred to this one.",
        pattern=r"\b(?:<good>|<much>)\b[^;.]{0,120}?\bthan (?:to |on )?(?:that |those |the )?(?:contrary |conflicting |competing )?<his>|(?:credit|adopt|accept|rel|prefer|persuasive|chose|weight|favor)\w*\b[^;]{0,140}?\b(?:over|rather than|instead of|as opposed to|in preference to) (?:that |those |the )?(?:contrary |conflicting |competing )?<his>",
        needs=("than", "over", "instead", "opposed", "preference"),
        examples=("The judge found \u24c6's opinion more persuasive than \u24c5's opinion.", "The ALJ credited \u24c6 over \u24c5."),
        refuses=("\u24c5 is more persuasive than \u24c6.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.words",
        meaning="The tribunal rejects, discounts or declines to adopt the opinion, or excludes it.",
        pattern=r"<judge>,? (?:[^\u24c5\u24c6;,]{0,40}, )?<adverb><rejected> <his>(?!'s? (?:argument|contention))|<subj>(?:,? (?:that|regarding|as to|on)\b[^;]{3,120}?)? <be> (?:hereby |specifically )?(?:rejected|discounted|discredited|disregarded|precluded|stricken|excluded|not (?:adopted|accepted|credited))\b|[Ii]n (?:rejecting|discounting) <his>",
        needs=("eject", "iscount", "iscredit", "isregard", "ersuaded", "onvinced", "eclin", "not ", "isagree", "precluded", "stricken", "excluded"),
        examples=("The judge rejected \u24c5's opinion.", "The ALJ declined to adopt the opinion of \u24c5.", "\u24c5's reports are precluded."),
        refuses=("The Board rejected the contention that \u24c5 was biased.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.weight",
        meaning="The opinion has little, limited, diminished or no weight or probative value.",
        pattern=r"(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|ing)?|plac(?:e|es|ed|ing)|attach(?:es|ed)?) <little>(?: \w+)? (?:to|on|in) <his>|<subj>(?: [\w-]+)?(?:,? (?:that|regarding|as to|on|dated|to the effect)\b[^;]{3,120}?|, [^\u24c5\u24c6;]{3,60},)? (?:<be>|has|have|had|carr\w+|possess\w*|deserv\w*)(?: therefore| thus| only)* (?:of |entitled to |given |accorded |afforded |assigned |due |worthy of )?(?:be given )?<little>|<subj>(?:[^;\u24c6]{0,80}?) (?:<be>|fails?|failed) (?:therefore |thus |also )?(?:insufficient(?:ly)?(?: rationalized)? |not sufficient )?(?:to )(?:establish|meet|discharge|overcome|create|satisfy|carry|support|constitute)|<subj> (?:<be> )?insufficient|probative value of <his><gap>(?:diminished|reduced|limited|lessened|negated)|<little><gap> to <his>",
        needs=("weight", "value", "credence", "reliance", "insufficient", "sufficient", "fail", "robative"),
        examples=("\u24c5's opinions are of diminished probative value.", "\u24c5's opinion is entitled to little weight because it rests on a single examination.", "The judge gave little weight to \u24c5."),
        refuses=("\u24c5's opinion is entitled to great weight.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.not_substantial",
        meaning="The opinion is not substantial evidence, or fails on its own terms.",
        pattern=r"<subj>(?: [\w-]+)?(?:[^;\u24c6]{0,60}?) (?:(?:<be>|does|do|did|cannot|can|could) ?not|fails? to|failed to) (?:\w+ )?(?:constitute |be |amount to |provide )?(?:\w+ )?(?:substantial(?: medical)? evidence|(?:well|sufficiently|adequately)[- ](?:rationalized|reasoned|explained)|rationalized)|<subj>,? (?:\w+ )?(?:failed to|did not) (?:provide|offer|perform|set forth|undertake) (?:any |a |an |sufficient |adequate )?(?:\w+ )?(?:causation analysis|rationale|explanation|medical rationale|objective test|reasoning)",
        needs=("substantial", "rationalized", "reasoned", "explained", "analysis", "rationale", "explanation", "objective", "reasoning"),
        examples=("\u24c5's report is not substantial medical evidence.",),
        refuses=("\u24c5's report is substantial medical evidence.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.review",
        meaning="A reviewing body leaves the rejection of the opinion standing.",
        pattern=r"(?:(?:did|does|do|nor did) (?:not|nor)|no) (?:\w+ )?err(?:or)?(?:ed)? (?:\w+ )?(?:in|by|when) <rejecting> <his>|(?:properly|permissibly|reasonably|justifiably|entitled to|free to) (?:reject|discount|discredit|disregard|declin)\w*(?: to \w+)? <his>|[Ss]upport(?:s|ed)?\b[^;]{0,80}\b(?:decision|determination|finding) to (?:reject|discount|discredit|disregard) <his>",
        needs=("err", "upport", "roperly", "ermissibly", "easonably", "ustifiably", "ntitled", "free to"),
        examples=("The ALJ properly rejected \u24c5's opinion.", "The ALJ did not err in rejecting \u24c5's opinion."),
        refuses=("The ALJ improperly rejected \u24c5's opinion.",),
        weight=Weight.REJECTED,
        reviews=True,
    ),
)

UNDONE = (
    WeighingRule(
        id="weigh.undone.reliance",
        meaning="A reviewing body undoes reliance on the opinion; it says nothing more of its weight.",
        pattern=r"(?<!not )(?<!nor )\b(?:err(?:ed|s)|error|improper(?:ly)?|wrong(?:ly)?)\b (?:\w+ )?(?:in |by |when |to )?(?:<adopting>|<adopted>|rely on|credit|adopt) <his>",
        needs=("err", "mproper", "rong"),
        examples=("The ALJ erred in relying on \u24c5.",),
        refuses=("The ALJ did not err in relying on \u24c5.",),
        weight=Weight.REJECTED,
        reviews=True,
        undoes=True,
    ),
    WeighingRule(
        id="weigh.undone.rejection",
        meaning="A reviewing body undoes the rejection of the opinion; it says nothing more of its weight.",
        pattern=r"(?<!not )(?<!nor )\b(?:err(?:ed|s)|error|improper(?:ly)?|wrong(?:ly)?)\b (?:\w+ )?(?:in |by |when |to )?(?:<rejecting>|<rejected>|reject|discount) <his>|(?:did not (?:give|provide|offer)|without|no) (?:\w+ ){0,2}(?:reasons?|basis|rationale|explanation) for <rejecting> <his>|cannot say[^;]{0,80}(?:reject|discount|disregard)\w* <his>",
        needs=("err", "mproper", "rong", "reason", "basis", "rationale", "explanation", "cannot say"),
        examples=("The ALJ erred in not crediting \u24c5.", "The ALJ improperly rejected \u24c5's opinion."),
        refuses=("The ALJ properly rejected \u24c5's opinion.",),
        weight=Weight.NOT_STATED,
        reviews=True,
        undoes=True,
    ),
)

WEIGHING_RULES: tuple[WeighingRule, ...] = (*UNDONE, *REJECTED, *CREDITED)
"""All rules on weight, those that undo first: of two that speak on the same words, the earlier holds."""

REASONS: tuple[tuple[WeightReason, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(words))
    for reason, words in (
        (WeightReason.NOT_SUBSTANTIAL, r"not substantial|not constitute substantial"),
        (WeightReason.INADEQUATE_HISTORY, r"(?:inadequate|inaccurate|incomplete|incorrect|improper) (?:\w+ )?(?:history|factual|SOAF|statement of accepted|foundation)|proper SOAF|unaware of|was not (?:aware|informed)"),
        (WeightReason.INCONSISTENT, r"inconsisten|contradict|conflicts? with|at odds"),
        (WeightReason.SPECULATIVE, r"speculat|equivocal"),
        (WeightReason.OUTSIDE_EXPERTISE, r"outside (?:of )?(?:his|her|the) (?:area|field|expertise|special)|beyond (?:his|her) expertise"),
        (WeightReason.CONCLUSORY, r"conclusory|without (?:\w+ )?(?:rationale|explanation|explaining)|(?:no|insufficient|lacks?) (?:\w+ )?(?:rationale|explanation)|unrationalized|not (?:\w+ )?(?:rationalized|explain)"),
        (WeightReason.NO_EXAMINATION, r"never examined|did not examine|without (?:an )?examin|single examination|one[- ]time|only once|paper review|cursory"),
        (WeightReason.BETTER_REASONED, r"better[- ]reasoned|more (?:thorough|detailed|complete)|well[- ]reasoned"),
        (WeightReason.WELL_RATIONALIZED, r"(?<!not )(?:well|sufficiently)[- ](?:well[- ])?rationalized"),
        (WeightReason.ADEQUATE_FOUNDATION, r"(?<!in)adequate (?:\w+ )?foundation"),
        (WeightReason.PRESUMPTIVE_WEIGHT, r"special weight|presumptive weight"),
        (WeightReason.SUPPORTED_BY_RECORD, r"supported by (?:the )?(?:\w+ )?(?:record|evidence|objective)|consistent with (?:the )?(?:\w+ )?(?:record|evidence|testimony)|aligns with"),
    )
)
"""What a tribunal gives as its reason, by words in the same sentence."""

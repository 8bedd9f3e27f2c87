"""Adequacy: what an opinion is enough for and what it is not, as an award, a rating or a termination."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_SAID = (
    r"<heard>(?:<paperof>(?!,? (?:if|even if|unless|when|were it)\b)<tail>|<own>),? (?:\w+ly |thus |also |alone |"
    r"itself )?"
)
"""What the physician wrote or said, where a sentence begins with it."""

_IS = r"(?:is|are|was|were|remains?|remained|proved|proves|(?:has|had|have) been)"
_EVEN = r"(?:(?:therefore|thus|also|clearly|simply|still|itself|likewise|both|wholly|entirely|plainly|quite),? ){0,2}"
_FAILS = r"(?:cannot|can not|could not|will not|would not|may not|do(?:es)? not|did not|fails? to|failed to)"
_MODAL = r"(?:cannot|can not|could not|will not|would not|may not|should not)"
_RESULT = (
    r"(?:an?|the|any|such|this|that|her|his|its|our) (?:[\w'-]+ ){0,4}?(?:awards?|grants?|findings?|denial|termination|"
    r"conclusions?|determination|decision|judgment|verdict|order|ratings?|suspension|reduction|modification|recovery)\b"
)
_BASIS = (
    r"(?:bas[ei]s|foundations?|grounds?|predicate|support|proof|nexus|link|connection|footing|rationale|explanation)"
)
_FIT = (
    r"(?:adequate|sufficient|reasonable|sound|substantial|ample|proper|competent|rational|solid|necessary|requisite|"
    r"missing|needed|required|strong|valid|firm|credible|clear|legitimate|persuasive|compelling|thorough|detailed)"
)
_END = (
    r"(?:justify|require|warrant|decide|permit|sustain|uphold|terminate|resolve|prove|show|demonstrate|overcome|make|"
    r"trigger|compel|allow|entitle|discharge|place|evaluate|rate|adjudicate|fulfill|prevail|terminate|suspend|prompt|"
    r"outweigh|sever|carry|bring|supply|fill|support|meet|establish|rebut|satisfy)"
)
_TEST = (
    r"(?:an?|the|her|his|its|that|this|each|all|every|either|both) (?:[\w'-]+ ){0,5}?(?:burden|prongs?|requirements?|"
    r"standards?|criteria|criterion|test|elements?|threshold|nexus|causation|causal (?:connection|relationship|link|"
    r"nexus|relation))\b"
)
_GIVES = (
    r"(?:provide[sd]?|furnish(?:es|ed)|supplie[sd]|affords?|afforded|gives?|gave|lends?|lent|offers?|offered|supplies|"
    r"constitutes?|constituted|forms?|formed|presents?|presented)"
)

INADEQUATE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.adequacy.lacking",
        meaning="The opinion is not enough for what is to be decided, or is no basis for it.",
        patterns=(
            (
                rf"{_SAID}{_IS} {_EVEN}(?:inadequate|insufficient|(?:not|neither|hardly|scarcely|far from|never|less "
                rf"than) (?:\w+ly )?(?:adequate|enough|sufficient)|too \w+(?: (?:and|or) \w+)? to (?:be|{_END}|"
                rf"constitute|serve))\b"
            ),
            (
                rf"{_SAID}{_IS} {_EVEN}(?:no|not an?|not the|not any|hardly an?|an? (?:insufficient|inadequate|"
                rf"unsound|improper|unreliable)) (?:\w+ ){{0,2}}?(?:bas[ei]s|foundation|ground|footing|substitute)\b"
            ),
            rf"{_SAID}{_MODAL} (?:\w+ly )?(?:support|sustain|justify|warrant|uphold|underpin|carry) {_RESULT}",
            (
                rf"{_SAID}{_FAILS} (?:\w+ly )?(?:serve as|form|be|become|constitute|provide|supply|furnish|afford|"
                rf"offer|give|lend) (?:an?|the|any|much|enough|sufficient|adequate) (?:[\w-]+ ){{0,3}}?{_BASIS}\b"
            ),
            (
                r"\b[Nn]either <paperof>(?: n?or(?: \w+){1,3})?,? (?:is|was|are|were) (?:\w+ly )?(?:adequate|enough|"
                r"sufficient)\b"
            ),
            (
                r"\b(?:[Nn]o|[Ll]ittle) (?:\w+ )?(?:weight|credence|reliance|value) (?:can|could|may|will|should) "
                r"(?:\w+ )?be (?:given|accorded|afforded|assigned|attached|placed|put|attributed)(?: to| up?on| on| "
                r"in) "
                r"<held>"
            ),
        ),
        examples=(
            "<P>'s examination is not adequate for rating purposes.",
            "<P>'s slips are no basis for an award.",
            "The rating of <P> will not sustain the award.",
            "The addendum from <P> does not supply the missing link.",
            "Neither <P>'s first report nor her addendum is adequate.",
            "No weight can be given to the form from <P>.",
            "<P>'s certificate is too brief to support a finding.",
        ),
        refuses=(
            "<P>'s examination is adequate.",
            "<P>'s opinion, if adequate, would not be enough.",
            "<Q> wrote that <P>'s examination was not adequate.",
            "<P> found the claimant's efforts inadequate.",
        ),
        weight=Weight.REJECTED,
    ),
)

ADEQUATE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.adequacy.enough",
        meaning="The opinion is enough for what is to be decided, or gives a basis for it.",
        patterns=(
            (
                rf"{_SAID}{_IS} {_EVEN}(?:sufficient|enough|adequate|ample)(?:,? and [\w-]+)?(?: (?:medical "
                rf")?(?:evidence|"
                rf"proof))? to (?:\w+ )?{_END}\b"
            ),
            rf"{_SAID}{_IS} {_EVEN}adequate\b(?! to\b)",
            rf"{_SAID}raise[sd]? an? (?:[\w-]+ ){{0,2}}?inference of (?:\w+ )?(?:caus|connection|relat)",
            (
                rf"{_SAID}{_GIVES} (?:an? |the |more than )?(?:\w+ly )?{_FIT} (?:and \w+ )?(?:\w+ )?(?:{_BASIS}|"
                rf"evidence|reasons?)\b"
            ),
            (
                rf"{_SAID}(?:establish(?:es|ed)|proves|demonstrates|demonstrated|satisfie[sd]|meets|met|fulfills|"
                rf"fulfilled|discharges|discharged) {_TEST}"
            ),
            r"<bench> <so><finds> (?:that )?<paperof><tail>,? (?:to be |(?:is|are|was|were) )?(?:\w+ly )?adequate\b",
        ),
        examples=(
            "<P>'s examination is adequate for rating purposes.",
            "The report of <P> was sufficient to justify the termination.",
            "<P>'s letter raises an uncontroverted inference of causal relationship.",
            "<P>'s report furnishes a sound basis for the denial.",
            "<P>'s opinion satisfies the first prong.",
            "The Board finds <P>'s examination to be adequate and probative.",
        ),
        refuses=(
            "<P>'s examination is not adequate.",
            "<P>'s report was not sufficient to justify the termination.",
            "<P>'s letter raises a question.",
            "<P>'s opinion does not satisfy the first prong.",
            "<P>'s testimony, if believed, satisfies the first prong.",
            "<Q> said that <P>'s report furnishes a sound basis for surgery.",
        ),
        weight=Weight.CREDITED,
    ),
)

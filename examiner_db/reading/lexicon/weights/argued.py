"""Weighing by argument: what a decider, in its own reasoning, finds missing in an opinion, or borne out.

These words weigh only where a decider reasons, and only of a physician of whom it says nothing in so many words.
"""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_EXPLAIN = (
    r"(?:explain(?:ed)?|reconcile[d]?|address(?:ed)?|account(?:ed)? for|consider(?:ed)?|"
    r"acknowledge[d]?|substantiate[d]?|"
    r"say (?:why|how|what|whether)|state (?:why|how|the basis)|appreciate[d]?|take into account|"
    r"take account of|come to grips with|grapple with|deal with|distinguish)"
)

ARGUED_AGAINST: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.argued.unexplained",
        version=2,
        meaning="The decider notes what the physician did not explain, reconcile or consider.",
        patterns=(
            (
                rf"<subj>(?:, <any>{{3,80}},)? (?:\w+ )?(?:did|does|do|could|has|had|have) (?:not|"
                rf"never) (?:\w+ )?{_EXPLAIN}\b"
            ),
            (
                rf"<subj>(?:, <any>{{3,80}},)? (?:\w+ )?(?:fail(?:s|ed) to|neglect(?:s|ed) to|never|neither|"
                rf"was unable to|is unable to) {_EXPLAIN}\b"
            ),
            (
                rf"<subj>(?:, <any>{{3,80}},)? (?:did|does|had|has) not [^;\u24c5\u24c6]{{3,120}}? or "
                rf"{_EXPLAIN} (?:why|how|what|whether)\b"
            ),
            (
                rf"\b(?:[Nn]or|[Nn]either|not)(?:, [^,;\u24c5\u24c6]{{3,40}},)? (?:do|does|did|has|had|can|"
                rf"could) <his> (?:\w+ )?{_EXPLAIN}\b"
            ),
            (
                rf"<subj> (?:did|does|had|has) not [^;\u24c5\u24c6]{{3,160}}?, (?:and |nor |or )?(?:did|does|"
                rf"had|has) not (?:\w+ )?{_EXPLAIN}\b"
            ),
            (
                r"<subj> (?:\w+ )?(?:offer|g[ai]v|provid|cit|articulat|set forth|suppl)\w* (?:no|"
                r"not a word|little|scant) (?:\w+ )?"
                r"(?:explanation|reason|rationale|basis|analysis|support|in (?:reply|response|support))"
            ),
            (
                r"<subj> (?:\w+ )?(?:ignore[sd]|overlook(?:s|ed)|pass(?:es|ed) over|gloss(?:es|ed) over|"
                r"disregard(?:s|ed)|omit(?:s|ted)|leaves? out|left out)\b"
            ),
            (
                r"<subj>(?:, <any>{3,80},)?(?: [^;\u24c5\u24c6]{3,140}?,? and)? (?:\w+ )?fail(?:s|ed) to (?:\w+ "
                r")?(?:review|"
                r"indicate|mention|quantify|set forth|identify|specify|obtain|consult|compare|perform|conduct|describe|"
                r"take into)\b"
            ),
            (
                r"<subj>(?:, <any>{3,80},)? (?:(?:\w+ )?merely|only) (?:noted|stated|concluded|opined|asserted|"
                r"observed|checked)"
                r"\b[^;\u24c6]{3,160}? without\b"
            ),
            r"<subj>[^;\u24c6]{0,160}? (?:did|does) not (?:sufficiently|adequately|fully|even) [a-z]+\b",
            r"<subj> nowhere (?:deal[st]|dealt|address|mention|explain|account|consider|discuss|acknowledge)\w*\b",
            r"<subj>[^;\u24c6]{0,120}? and (?:did not|never) (?:\w+ly )?(?:respond|answer|reply)\b",
            (
                r"<subj> (?:\w+ )?(?:had|has|gave|offered) no (?:\w+ )?(?:answer|response|explanation|account) (?:for|"
                r"to|of)\b"
            ),
            (
                r"<P>'s (?:\w+ )?(?:notes?|chart|records?|forms?) (?:is|are|was|were) (?:\w+ )?(?:identical|repetitive|"
                r"illegible|cursory|boilerplate|sparse)"
            ),
        ),
        examples=(
            "<P> did not explain why the joint should be left out.",
            "Nor did <P> account for the interval.",
            "<P> offered no explanation of the change.",
            "<P> passed over the second scan.",
            "<P> nowhere dealt with the earlier scan.",
            "<P> was asked about the swelling twice and did not respond to the question.",
            "<P>'s notes are nearly identical from one visit to the next.",
        ),
        refuses=(
            "<P> did not prescribe therapy.",
            "<P> explained the change.",
            "<P> gave the claimant no restrictions.",
        ),
        weight=Weight.REJECTED,
        argued=True,
    ),
    WeighingRule(
        id="weigh.argued.undercut",
        meaning="The decider finds the opinion contradicted, or its premise wrong.",
        patterns=(
            (
                r"<subj>(?: [\w-]+)?(?:, <any>{3,80},)? <be> (?:\w+ )?(?:contradicted|belied|"
                r"refuted|undercut|"
                r"undermined|weakened|diminished|contrary to|"
                r"at odds with|inconsistent with|irreconcilable with|not supported by|unsupported "
                r"by|not borne "
                r"out by|not consistent with|"
                r"difficult to (?:reconcile|square|follow|accept)|hard to (?:reconcile|square|follow|accept)|"
                r"out of (?:step|line) with)"
            ),
            (
                r"<subj>(?: [\w-]+)?(?:, <any>{3,80},)? (?:\w+ )?(?:rest(?:s|ed)|proceed(?:s|ed)|depend(?:s|"
                r"ed)|relie[sd]|built|founders|turn(?:s|ed)) (?:up)?(?:on|from) "
                r"(?:an? |the )?(?:\w+ ){0,3}?(?:premise|assumption|history|supposition|misunderstanding|"
                r"mistake|misreading)[^;]{0,60}?\b"
                r"(?:not|wrong|mistaken|inaccurate|incomplete|incorrect|contradicted|belied|false|"
                r"absent|nowhere)"
            ),
            (
                r"<subj> (?:<be>|had) (?:\w+ )?(?:unaware of|not aware of|not acquainted with|unacquainted "
                r"with|not (?:been )?(?:told|informed|advised) (?:of|about|that)|"
                r"under the (?:mistaken|erroneous) impression)"
            ),
            (
                r"<subj> (?:had|has) (?:not|never) (?:\w+ )?been (?:\w+ )?(?:informed|told|advised|apprised|made "
                r"aware) "
                r"(?:by [\w' ]{3,30} )?(?:of|about|that)\b"
            ),
            (
                r"<subj> (?:(?:did|does) not have (?:an? |the )?(?:accurate|complete|full|correct|adequate|proper|"
                r"benefit)|(?:had|has|"
                r"took|obtained|was given|relied (?:up)?on) an? (?:inaccurate|incomplete|incorrect|inadequate|"
                r"erroneous|false))\b"
            ),
            (
                r"<subj>(?: [\w-]+)? (?:lack(?:s|ed)|contain(?:s|ed) no|is without|was without) (?:any "
                r")?(?:\w+ )?(?:explanation|reasoning|analysis|support|rationale|foundation|basis)"
            ),
        ),
        examples=(
            "<P>'s account is contradicted by the therapy notes.",
            "<P>'s opinion proceeds from a premise, an asymptomatic spine, which the record does not bear out.",
            "<P> was unaware of the earlier accident.",
        ),
        refuses=(
            "<P>'s account is consistent with the notes.",
            "<P> was aware of the accident.",
            "<P> was told of the fall.",
        ),
        weight=Weight.REJECTED,
        argued=True,
    ),
)

ARGUED_FOR: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.argued.unanswered",
        meaning="The decider notes in its reasoning that nobody has answered the opinion.",
        patterns=(
            (
                r"(?:<noun> <by> <title>{0,7}?<P>|<P>'s? <opinion>),? (?:(?:which|that) )?"
                r"(?:<be>|stands?|stood|remains?|remained|went|goes) (?:\w+ly )?"
                r"(?:unrebutted|uncontradicted|uncontroverted|unrefuted|unanswered|unchallenged)\b"
            ),
            (
                r"\b(?:unrebutted|uncontradicted|uncontroverted|unrefuted|unanswered) (?:\w+ )?"
                r"<noun> <by> <title>{0,7}?<P>"
            ),
        ),
        examples=(
            "The testimony of <P>, which was unrebutted, is that the disorder stems from the fall.",
            "The uncontradicted opinion of <P> establishes causation.",
        ),
        refuses=("The claimant's account to <P> was unrebutted.", "<P> noted an uncontradicted history."),
        weight=Weight.CREDITED,
        argued=True,
    ),
    WeighingRule(
        id="weigh.argued.explained",
        version=3,
        meaning="The decider notes in its reasoning that the physician explained, considered and answered.",
        patterns=(
            (
                r"<subj>(?:, <any>{3,80},)? (?:also |alone |then )?(?:explained|addressed|"
                r"considered|accounted for|discussed)(?: (?:with reference to|in light of|by) "
                r"[^;,\u24c5\u24c6]{3,50}|, [^;,]{3,50},|"
                r" clearly| carefully)? "
                r"(?:each|all|both|why|how|which|in detail|at length|every|these|those|the (?:\w+ "
                r")?(?:discrepanc|contrary|prior|earlier))"
            ),
            (
                r"<subj>(?: [\w-]+)?(?:, <any>{3,80},)? (?:corresponds? (?:to|with)|agrees? with|"
                r"finds? (?:\w+ "
                r")?(?<!no )(?<!little )(?<!scant )support in|is borne out by|(?:is|are) (?:\w+ )?"
                r"(?:consistent with|supported by|corroborated by|in (?:keeping|accord|line) with)) (?:the "
                r"(?:\w+ ){0,3}(?:record|evidence|findings|imaging|films?|"
                r"notes|testimony|chronology|history|chain))"
            ),
            r"\b(?:is|was|are) the only (?:one|physician|doctor|expert|opinion)[^;\u24c6]{0,60}\u24c5",
            r"<P> (?:\w+ )?(?:observed|noted|said|found|recognized|concluded|explained|acknowledged) as much\b",
            r"\AAs <P> (?:\w+ly )?(?:stated|explained|noted|observed|recognized|wrote|put it|testified),",
        ),
        examples=(
            "<P> addressed each of those matters.",
            "<P> explained why the loss of the reflex matters.",
            "<P> explained with reference to the films why the course was the same on both sides.",
            "<P>'s account is consistent with the chain of events.",
        ),
        refuses=(
            "<P> explained the risks of surgery to the claimant.",
            "<P> discussed the weather.",
        ),
        weight=Weight.CREDITED,
        argued=True,
    ),
)

"""Comparison in ordinary words: an opinion fits better, is gone along with, or is the better one."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_VIEW = r"(?:<views> <from> <title>{0,8}?<P>|<P>(?:'s)? (?:[\w/-]+ ){0,4}?<views>\b)"
_FITS = (
    r"(?:fit(?:s|ted)?|suits?|explain(?:s|ed)?|account(?:s|ed)? "
    r"for|(?:accord|comport|square|agree|harmonize|align)(?:s|d|"
    r"ed)? with|reflect(?:s|ed)?|match(?:es|ed)?|answer(?:s|ed)?|conform(?:s|ed)? (?:to|with)|track(?:s|ed)?|"
    r"captur(?:es?|ed)|portray(?:s|ed)?|describ(?:es?|ed)|correspond(?:s|ed)? (?:to|with))"
)

COMPARED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.compared.better",
        meaning="The opinion fits the record better, or is the better one of two.",
        patterns=(
            rf"<heard>{_VIEW},? (?:\w+ly )?(?:better|best) {_FITS}\b(?! (?:himself|herself))",
            rf"<heard>{_VIEW},? (?:more|most) (?:accurately|closely|faithfully|fully|nearly|fairly) {_FITS}\b",
            (
                r"<heard><P>'s (?:is|was|are|were)(?:, [^;,\u24c5\u24c6]{3,40},)? (?:by far |clearly )?the "
                r"(?:better|best|sounder|stronger|more <sterling>|most <sterling>)\b"
            ),
            (
                r"<bench> <so>(?:went along with|went with|came down on the side of|opted for|(?:took|takes) the view "
                r"of) "
                r"<held>"
            ),
            (
                r"\b(?:choice|dispute|conflict|question|decision|contest) (?:between|among) the two,? [^;\u24c5]{0,40}?"
                r"<bench> <so>(?:took|takes|used|uses|<accepts>) <held>"
            ),
        ),
        examples=(
            "Of the two, <P>'s account better fits the record.",
            "<P>'s restrictions more accurately portray what she can do.",
            "<P>'s was, in the judge's view, the better reasoned opinion.",
            "The judge went with <P>.",
            "Given the choice between the two, the arbitrator took <P>'s.",
        ),
        refuses=(
            "<Q> testified that <P>'s account better fits the record.",
            "<P>'s clinic was the better known.",
            "The claimant went with <P>.",
            "<P> more fully described the fall.",
        ),
        weight=Weight.CREDITED,
    ),
)

"""The words of volume and money: how many examinations, for whom, at what fee, and what part of the income."""

from dataclasses import dataclass

from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.vocabulary import VolumeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeRule(Rule):
    """A rule on volume; the groups whose names begin with ``value`` hold the number, as printed."""

    kind: VolumeKind


_NUMBER = (
    r"(?:\d[\d,]*(?: (?:to|or|and) \d[\d,]*)?|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty|thirty|forty|fifty|one hundred|hundreds of|thousands of)"
)
_SHARE = (
    r"(?:\d{1,3}(?:%| percent)(?: (?:to|or) \d{1,3}(?:%| percent))?|(?:about |roughly |approximately )?(?:half|"
    r"one-(?:half|third|quarter)|two-thirds|three-quarters)|ninety percent|(?:nearly |almost )?all|most|"
    r"the (?:vast )?majority)"
)
_EXAMS = (
    r"(?:(?:independent |defense |insurance |compulsory )?medical(?:-legal)? (?:examinations?|evaluations?)|IMEs?|"
    r"section 12 exam\w*|(?:defense |QME |disability |records? |peer |file )?(?:examinations|evaluations|reviews))"
)
_PAYER = (
    r"(?:the )?(?:defense|defendants?|insur\w+(?: (?:compan\w+|carriers?))?|employers?|carriers?|respondents?|"
    r"self-insured\w*)"
)
_MONEY = r"\$\d[\d,]*(?:\.\d\d?)?(?: (?:million|thousand))?"
_WHOSE = r"(?:<me>(?:'s)?|\b[Hh]is|\b[Hh]er|\b[Hh]e|\b[Ss]he)"
_CLOSE = r"(?:(?!<injured>|wage|salary|benefit)[^;]){0,70}?"

VOLUME_RULES: tuple[VolumeRule, ...] = (
    VolumeRule(
        id="volume.defense_share",
        meaning="The share of the physician's examinations that insurers, employers or the defense asked for.",
        patterns=(
            (
                rf"(?P<value>{_SHARE})(?: of|,)? [^.;]{{0,80}}?\b(?:for|on behalf of|from|at the request of|by) "
                rf"{_PAYER}\b(?! (?:liab|respons|and the injur))"
            ),
            rf"(?:defense|insur\w+|employers?)[^.;]{{0,40}} (?P<value2>{_SHARE}) of (?:the time|his|her)\b",
            (
                rf"(?P<value3>{_SHARE}) (?:of (?:his|her|these|the|<me>'s) [\w ]{{3,30}} )?"
                r"(?:is|are|was|were) (?:for the )?defense\b"
            ),
            rf"\b(?P<value4>exclusively|solely|only) (?:performs? (?:<exam> )?)?(?:for|on behalf of) {_PAYER}\b",
        ),
        needs="defen|insur|mployer|arrier|espondent",
        examples=(
            "<P> testified that 90% of his examinations are for the defense",
            "<P> said that almost all of her evaluations were done at the request of insurance carriers",
            "<P> performs examinations exclusively for insurers",
            "80 percent of <P>'s IMEs were defense",
        ),
        refuses=(
            "<P> apportioned 90% to age",
            "<P> found 12% impairment",
            "<P> examined the employee for the insurer",
        ),
        kind=VolumeKind.DEFENSE_SHARE,
    ),
    VolumeRule(
        id="volume.examinations",
        meaning="How many examinations or reviews the physician does in a stated period.",
        patterns=(
            rf"(?P<value>{_NUMBER}) {_EXAMS}(?: \w+){{0,3}} (?:a|per|each|every) (?:year|month|week|day)\b",
            rf"(?P<value2>{_NUMBER}) {_EXAMS}(?: \w+){{0,2}} (?:annually|yearly|monthly|weekly)\b",
            rf"(?P<value3>{_NUMBER}) {_EXAMS}(?: \w+){{0,4}} (?:in|over|during) (?:the )?(?:past|last|prior)\b",
        ),
        needs="xam|valuation|IME|eview",
        examples=(
            "<P> performs 200 independent medical examinations per year",
            "<P> does six to eight IMEs per week",
            "<P> conducts 150 to 200 evaluations annually",
            "<P> had done 1,700 IMEs over the past five years",
        ),
        refuses=("<P> saw the claimant twice a week", "<P> did three examinations of the claimant"),
        kind=VolumeKind.EXAMINATIONS,
    ),
    VolumeRule(
        id="volume.income",
        meaning="What part of the practice or income such work is, or what it brings in a year.",
        patterns=(
            (
                rf"(?P<value>{_SHARE}) of (?:his|her|<me>'s) (?:(?!wage)\w+ ){{0,3}}"
                r"(?:income|practice|earnings|revenue|time)\b"
            ),
            (
                rf"{_WHOSE}{_CLOSE}\b(?:earn\w*|income|paid|received|deriv\w+|made){_CLOSE}(?P<value2>{_MONEY})"
                r" (?:\w+ ){0,3}?(?:(?:an?|per|each|in|last|past) (?:the )?(?:past |last )?(?:year|month|\d{4})|"
                r"annually|yearly)\b"
            ),
        ),
        needs="income|practice|earn|revenue|paid|received|deriv|made|time",
        examples=(
            "<P> earned $450,000 per year from such work",
            "examinations make up 40% of his income, <P> testified",
            "such work is about half of <P>'s practice",
            "<P> derived $310,000 in 2031 from examinations",
        ),
        refuses=(
            "<P> noted that the claimant earned $40,000 per year",
            "<P> rated 40% of the whole person",
            "<P> was told that the employee received $800 in 2031",
        ),
        kind=VolumeKind.INCOME,
    ),
    VolumeRule(
        id="volume.fee",
        meaning="What the physician charges for an examination, a report, a review or testimony.",
        patterns=(
            (
                rf"(?:{_WHOSE}{_CLOSE}\b(?:charg\w*|fees?|paid|billed|bills)|\bfees? of <me>{_CLOSE}|"
                rf"\b(?:paid|pay) <me>){_CLOSE}(?P<value>{_MONEY})"
                r"(?=(?: (?:\w+ ){0,3})?(?:an?|per|for|to)\b[^.;]{0,60}?\b(?:exam|evaluation|report|deposition|testi|"
                r"hour|review|IME))"
            ),
        ),
        needs="harg|fee|paid|pay|bill",
        examples=(
            "<P> charged $2,400 for his report",
            "<P> billed $950 for the deposition",
            "the insurer paid <P> $1,500 for the examination",
            "<P>'s fee was $600 an hour",
        ),
        refuses=("<P> noted that the claimant paid $40 for medication", "the surgery that <P> advised costs $40,000"),
        kind=VolumeKind.FEE,
    ),
)
"""What each kind of statement says, the most particular first."""

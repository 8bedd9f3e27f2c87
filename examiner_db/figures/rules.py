"""The rules of the figures in words, made from the constants that the figures use, so that the two cannot differ."""

from typing import NamedTuple

from examiner_db.figures.clusters import LARGE
from examiner_db.figures.comparing.conditions import WORDS
from examiner_db.figures.comparing.discovery import RATE
from examiner_db.figures.comparing.funnel import INNER, OUTER
from examiner_db.figures.comparing.spread import LEAST_EXAMINERS, WINSORIZED
from examiner_db.figures.comparing.strata import LEAST_OPINIONS, LEAST_PEERS, PERIOD
from examiner_db.figures.display import LEAST_FOR_COUNTS, LEAST_FOR_PERCENT, WIDEST_FOR_PERCENT
from examiner_db.figures.pairs import LEAST_PAIRS
from examiner_db.figures.trend import LEAST_IN_A_YEAR, LEAST_YEARS
from examiner_db.figures.words import number


class Floor(NamedTuple):
    """What may be shown from one number counted on."""

    counted: str
    shown: str
    hidden: str


class Method(NamedTuple):
    """One quantity: how it is computed, and where the formula comes from."""

    what: str
    how: str
    source: str


class Limitation(NamedTuple):
    """Something that the figures do not allow for: what it is, and what follows from it."""

    what: str
    why: str


FLOORS = (
    Floor("0", "that there is none, and the coverage", "everything else"),
    Floor(
        f"1 to {LEAST_FOR_COUNTS - 1}",
        "the rows with their quotes; counts in words",
        "percentages, intervals, comparison",
    ),
    Floor(
        f"{LEAST_FOR_COUNTS} to {LEAST_FOR_PERCENT - 1}",
        "counts with the 95% Wilson interval, marked as a small number",
        "the percentage, comparison",
    ),
    Floor(
        f"{LEAST_FOR_PERCENT} or more",
        f"the percentage with its interval, where the exact interval is narrower than {WIDEST_FOR_PERCENT:.2f}; then "
        "also the share of peers and the share drawn towards them",
        "ranking",
    ),
)
"""Display floors, by opinions counted on one issue in one block."""

CONDITIONS = tuple(WORDS.values())
"""What must hold before a share is called higher or lower than that of peers."""

METHODS = (
    Method(
        "Matched groups",
        f"tribunal, issue, specialty group and a period of {number(PERIOD)} years, among examiners retained by the "
        f"same side. A group with fewer than {LEAST_OPINIONS} opinions of others or fewer than {number(LEAST_PEERS)} "
        "other examiners is put together over the periods, then over the specialties; if it is too small even then, "
        "its opinions are not compared. The examiner compared is left out of every peer figure",
        "the rule of this site",
    ),
    Method(
        "Interval of a share",
        "Wilson's without continuity correction where it is shown; the exact one of Clopper and Pearson where it "
        "decides and beside a comparison",
        "Newcombe 1998, methods 3 and 5",
    ),
    Method(
        "Expected count and exact tail",
        "each opinion has the rate of its own group without the examiner; the tail is that of the Poisson-binomial "
        "distribution, one-sided. No word rests on it alone",
        "scipy, poisson_binom",
    ),
    Method(
        "Spread of peers, shrinkage, reliability",
        f"a beta-binomial distribution fitted to the peers by maximum likelihood, from {LEAST_EXAMINERS} examiners and "
        "only where they differ more than chance would make them; else not estimated. Reliability is n / (n + a + b)",
        "Adams, RAND TR-653",
    ),
    Method(
        "Governed tail",
        "the larger of the exact tail and of the predictive tail of the fitted beta-binomial; where that is not "
        f"estimated, of the normal tail widened by the overdispersion factor: the mean square of the peers' "
        f"standardized differences, {WINSORIZED:.0%} at each end drawn in. The fit's own uncertainty is not in it",
        "Spiegelhalter 2005",
    ),
    Method(
        "Many comparisons",
        f"a false discovery rate of {RATE:.0%} over every examiner, issue and block of the release with at least "
        f"{LEAST_FOR_COUNTS} opinions to compare and enough peers, whether or not anything is shown",
        "Benjamini and Hochberg 1995; Jones, Ohlssen and Spiegelhalter 2008",
    ),
    Method(
        "Limits of a funnel",
        f"exact steps with one-sided tails of {INNER} and {OUTER}; nothing is interpolated. A funnel explains how much "
        "chance allows at each number; it is no verdict",
        "binomial distribution",
    ),
    Method(
        "Tipping point",
        "the odds at the lower end of Wilson's interval over the odds of the baseline: how many times as likely such "
        "cases would have to be to enter the database to explain the difference",
        "the rule of this site",
    ),
    Method(
        "Shared groups, side by side",
        "two to four identified examiners beside one another within the matched groups in which each holds a counted "
        "opinion that favored one side; no difference is computed or tested, because so few people are no peer group",
        "the rule of this site",
    ),
    Method(
        "Adjudicators and organizations behind a figure",
        "how many adjudicators the decisions name, told apart by tribunal and surname, and how many organizations "
        f"retained; where one stands behind more than {LARGE:.0%} of the opinions, how many are counted without. No "
        "interval is widened for it",
        "the rule of this site",
    ),
    Method(
        "Trend",
        f"counts by year, a rate from {number(LEAST_IN_A_YEAR)} opinions in a year, a test from {LEAST_FOR_PERCENT} "
        f"opinions in {number(LEAST_YEARS)} years; no curve is fitted",
        "Cochran 1954, Armitage 1955",
    ),
    Method(
        "Pairs",
        "the opinion on one claim and issue beside that of a neutral, agreed or court-appointed examiner; discordant "
        f"pairs are tested from {number(LEAST_PAIRS)} pairs",
        "McNemar 1947, exact",
    ),
)
"""How each quantity is computed."""

LIMITS = (
    Limitation(
        "Selection",
        "is not corrected. Only disputes that were decided and published are counted; the tipping point says how "
        "strong a selection would explain a difference, not how strong it was",
    ),
    Limitation(
        "Matching",
        "is on tribunal, issue, specialty, side and period, and on nothing else: not on the injury, the claimant, the "
        "insurer or why an examiner was chosen",
    ),
    Limitation(
        "Intervals",
        "take claims as independent. Those of one panel or one insurer may be alike; a figure says where one of them "
        "stands behind a large part of it, and no interval is widened, because how alike they are cannot be estimated "
        "from the opinions of one examiner",
    ),
    Limitation(
        "What rules miss",
        "is in no figure. If they miss opinions of one direction more often, a share leans the other way; that a "
        "person checked a reading does not show what was not read, and what was checked is not checked a second time",
    ),
    Limitation(
        "The rate of peers",
        "is taken over their opinions, not over the examiners, so that one peer with many opinions moves it; the "
        "sentence says where one gave more than a quarter of them, and the rate without",
    ),
    Limitation(
        "The spread of peers",
        f"is fitted to as few as {LEAST_EXAMINERS} examiners, and the uncertainty of the fit is in no tail",
    ),
    Limitation(
        "Small groups",
        "are put together with those of all periods, or of all specialties, in which rates may differ",
    ),
    Limitation(
        "The false discovery rate",
        f"is {RATE:.0%} for each direction and each release. It changes with who else is on record, and a word of "
        "comparison may come and go from one release to the next",
    ),
    Limitation(
        "Several figures of one examiner",
        "rest on the same decisions and are no independent evidence; tests of trends and of pairs are not adjusted for "
        "their number",
    ),
    Limitation(
        "Opinions that are mixed or could not be read",
        "stand outside a share; their number stands beside it, and the range that mixed ones allow wherever a "
        "percentage does",
    ),
)
"""What can be held against the figures, and is not mended."""

"""Physicians whom a side chose or put forward, told beside what they were to prove."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_CHOSEN = r"(?:selected|chosen|picked|engaged|employed|secured|found)"
_EXAMINER = r"(?:examiner|examination physician|evaluator|physician|expert|specialist|doctor|surgeon|<ist>)"

PRESENTED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.presented.claimant",
        meaning="An examiner selected by the claimant, or the claimant's proof against a neutral's opinion.",
        patterns=(
            rf"<me>,? (?:who was )?an? [^;,\u24c5\u24c6]{{0,50}}?{_EXAMINER} {_CHOSEN} by (?:<hurt>|<advocate>)(?!')",
            (
                r"<hurt> <adv>(?:sought|attempted|tried|endeavored) to (?:overcome|rebut|"
                r"refute)\b[^;\u24c5]{3,90}?(?:through|with|by) the (?:testimony|reports?|opinions?) of <me>"
            ),
            r"\b(?:testimony|deposition) of <me> (?:for|on behalf of) <hurt>(?!')",
        ),
        examples=(
            "<P>, an independent examination physician selected by the claimant, reported.",
            "The claimant sought to overcome the DIME physician's rating through the testimony of <P>.",
            "We have before us the testimony of <P> for plaintiff.",
        ),
        refuses=(
            "<P>, a physician selected by the employer, reported.",
            "The respondents sought to overcome the rating through the testimony of <P>.",
            "The testimony of <P> for the carrier was brief.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.presented.neutral",
        meaning="Examined the claimant in an examination that a public body sponsors.",
        patterns=(
            (
                r"\b(?:examined|evaluated|seen) by <me>[^;\u24c5\u24c6]{0,40}? (?:for (?:the )?purposes? of|as part "
                r"of|in|for) an? (?:Division|division|Board|BOARD_|state|State|Commission|court)[- ](?:sponsored|"
                r"appointed|ordered)"
            ),
        ),
        examples=("The claimant was examined by <P> for purposes of a Division-sponsored independent examination.",),
        refuses=("The claimant was examined by <P> for purposes of an independent examination.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.APPOINTED,
    ),
)

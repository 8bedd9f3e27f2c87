"""Examiners of whoever pays: named in a list of its papers, called its own, or seen under a right that it used."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

PAYERS_OWN: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.payers_own.listed",
        version=3,
        meaning="One of several reports that whoever pays submitted, or one on which its case rests.",
        patterns=(
            (
                r"<pays>(?:, [^;,\u24c5\u24c6]{2,50},)* <adv>(?:submit(?:s|ted)?|offer(?:s|ed)?|"
                r"presented|introduced|"
                r"annex(?:es|ed)?|attached|proffered)\b(?:(?!INJURED_ (?:submi|oppos|offer)|"
                r"opposition|treating)[^\n]){0,420}?"
                r"<paper> (?:[^;\u24c5\u24c6]{0,50} )?(?:of|from|by) "
                r"(?:\u24c6[^;\u24c5\u24c6]{0,90}?(?:,? and |, )(?:of |from |by ))?<me>(?!,? "
                r"(?:[\w., ]{0,40})?an? treating)"
            ),
            (
                r"<pays>[^;\u24c5\u24c6]{0,90}?\b(?:prima facie|entitlement|burden|showing|"
                r"case)\b[^;\u24c5\u24c6]{0,60}?"
                r"\b(?:through|by|via|with|based (?:up)?on|relying "
                r"(?:up)?on)\b[^;\u24c5\u24c6]{0,40}?<paper> (?:of|from|by) "
                r"<me>(?!,? (?:[\w., ]{0,40})?an? treating)"
            ),
            (
                r"\b(?:evidence|testimony|proof|opinion) (?:for|on behalf of) <pays> (?:came|was|consisted)"
                r"[^;\u24c5\u24c6]{0,30}? (?:from|by|of) <me>(?!'s)"
            ),
            (
                r"<me>'s <paper>[^;\u24c5\u24c6]{0,60}?\b(?:of|for|to|in) (?:meet )?<pays>'s "
                r"(?:\w+ )?(?:argument|case|position|"
                r"petition|motion|burden|evidence|proof|denial|defense)\b"
            ),
        ),
        examples=(
            (
                "Defendant submits a report of <Q>, an orthopedist, dated May 2; a report of <P>, a "
                "neurologist, of June 3."
            ),
            "<P>'s testimony was the cornerstone of the employer's argument.",
            "<P>'s testimony was sufficient to meet the employer's burden.",
            "The medical testimony for the defense was given by <P>.",
        ),
        refuses=(
            "Defendant submits the report of <P>, a treating chiropractor.",
            "The employer submits its brief; the claimant submits the report of <P>.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.FILED,
    ),
    PlainRule(
        id="role.payers_own.title",
        version=2,
        meaning=(
            "Called the own physician of whoever pays, or saw the claimant under a right or on the account of theirs."
        ),
        patterns=(
            r"<pays>[^;\u24c5\u24c6]{0,120}?\bits own (?:[\w-]+ ){0,2}?(?:doctor|physician|<ist>),? <me>",
            (
                r"<pays>(?:(?!INJURED_|treating)[^;\u24c5]){0,220}?\b(?:its|their) (?:own |examining |consulting |"
                r"expert |medical |independent )*(?:doctor|physician|expert|consultant|<ist>)(?: expert)?,? <me>"
            ),
            (
                r"<pays>'s (?:medical evaluation|evaluation|EME|RME|DME)(?: \([A-Z]{2,5}\))? "
                r"(?:physician|doctor|<ist>),? "
                r"(?:was )?<me>"
            ),
            (
                r"<pays>'s (?:independent )?(?:medical evaluation|medical examination|EME|EIME|RME|DME)s?"
                r"(?: \([A-Z]{2,5}s?\))? reports? (?:of|by|from) (?:\u24c6(?:, and |, | and )){0,3}<me>"
            ),
            r"<me>[^;\u24c6]{0,90}?\bon <pays>'s (?:retainer|account|dime|bill)\b",
            (
                r"<pays>[^;\u24c5\u24c6]{0,60}?\b(?:exercised its right|"
                r"invoked)\b[^;\u24c5\u24c6]{0,60}? and <me> <adv>(?:saw|"
                r"examined|evaluated)"
            ),
        ),
        examples=(
            "The employer offered testimony from its own doctor, <P>.",
            "The employer's medical evaluation (EME) physician, <P>, saw her.",
            "Defendants met their burden through the reports of their surgeon, <Q>, and their neurologist, <P>.",
            "He asked to exclude the employer's medical evaluation (EME) reports of <Q>, and <P>.",
            "<P> saw her twice, both times on the insurer's retainer.",
            "The employer exercised its right under the statute and <P> saw the employee.",
        ),
        refuses=(
            "The claimant offered testimony from her own doctor, <P>.",
            "Defendants rely on the plaintiffs and their neurologist, <P>.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.payers_own.specialist",
        version=2,
        meaning="Called the specialist of whoever pays, who may have treated the claimant as well.",
        patterns=(
            r"<me>,? (?:who (?:is|was) )?<pays>'s (?:own )?(?!physician|doctor|specialist|practitioner)<ist>(?=[,.;])",
            r"<pays>'s (?:own )?(?!physician|doctor|specialist|practitioner)<ist>,? (?:was )?<me>",
            r"<pays>'s (?:own |medical )?(?:doctors|specialists),? (?:were )?<me>",
        ),
        examples=(
            "<P>, defendants' orthopedist, found a full range of motion.",
            "Employer's neurologist, <P>, agreed.",
            "Defendant's doctors, <Q> and <P>, saw him once each.",
        ),
        refuses=("<P>, the claimant's orthopedist, agreed.", "Employer's neurologist examined her for <P>."),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.PLACE,
    ),
)

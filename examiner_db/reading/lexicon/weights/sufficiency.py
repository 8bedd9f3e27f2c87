"""The words of sufficiency on motion: proof of serious injury that shifts a burden or raises an issue of fact."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_FORM = r"(?:affirm\w+|affidavits?|reports?|opinions?|findings?|notes?|records?|submissions?|testimony)"
_ISSUE = r"(?:an? )?(?:triable |genuine |material )*(?:issues?|questions?) of (?:material )?fact"

INSUFFICIENT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.rejected.insufficient",
        version=2,
        meaning="What the physician submitted is insufficient, inadmissible or without probative value on the motion.",
        patterns=(
            (
                rf"<subj>(?: {_FORM})?(?:, <any>{{3,120}},)? (?:<be>|being) (?:\w+ )?(?:insufficient|"
                rf"inadequate|not sufficient|without probative value|"
                rf"inadmissible|unsworn|unaffirmed|uncertified|not (?:affirmed|sworn|certified|in admissible "
                rf"form)|neither (?:affirmed|sworn|certified))"
            ),
            (
                rf"(?!\u24c5 that )<subj>(?: {_FORM})?(?:, <any>{{3,120}},)? (?:fail(?:s|ed)|(?:did|does|do) not) "
                rf"(?:to "
                rf")?(?:\w+ )?(?:raise|establish|rebut|refute|controvert|satisfy|"
                rf"meet|demonstrate|set forth|address the (?:finding|claim)|eliminate)\b"
            ),
            (
                rf"<subj>(?: {_FORM})?, (?:it|they) (?:is|are|was|were) (?:\w+ )?(?:unsworn|unaffirmed|not "
                rf"(?:affirmed|sworn|certified)|neither (?:affirmed|sworn|certified)|inadmissible)"
            ),
            (
                rf"<subj>(?: {_FORM})?(?:, <any>{{3,120}},)? (?:(?:has|have|is|are) (?:no|of no) probative "
                rf"value|(?:cannot|may not|can not|could not|should not) (?:properly )?be considered)"
            ),
            (
                r"<subj>(?: [\w-]+){0,12}? <be> too (?:minor|slight|small|remote|old|late|limited|"
                r"insignificant)\b(?: (?:in time|to|"
                r"for)\b)?"
            ),
        ),
        examples=(
            "<P>'s affirmation is insufficient to raise a triable issue of fact.",
            "<P>'s notes, which are dated 2013, are unsworn.",
            "The affirmation of <P> failed to raise a triable issue of fact.",
        ),
        refuses=("<P>'s affirmation is sufficient to raise an issue of fact.",),
        weight=Weight.REJECTED,
    ),
)

SUFFICIENT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.credited.sufficient",
        version=2,
        meaning="What the physician submitted meets the burden, or raises an issue of fact.",
        patterns=(
            (
                rf"<subj>(?: {_FORM})?(?:, <any>{{3,120}},)? (?:<be> )?(?:(?!not|hardly|scarcely|barely|never)\w+ "
                rf")?(?:sufficient|"
                rf"enough|adequate) "
                rf"to (?:raise|create|rebut|establish|meet|satisfy|support|carry|shift|defeat)\b"
            ),
            (
                r"<subj>[^;\u24c5\u24c6]{0,140}?(?:, it| and) (?:is|was) (?:(?!not|hardly)\w+ )?(?:sufficient|enough|"
                r"adequate) to "
                r"(?:raise|create|rebut|establish|meet|satisfy|support|carry|shift|defeat)\b"
            ),
            rf"<subj>(?: {_FORM})?(?:, <any>{{3,120}},)? (?:\w+ )?(?:raise[sd]?|create[sd]?) {_ISSUE}",
            (
                rf"\b(?:raise[sd]?|create[sd]?) {_ISSUE}[^;\u24c5\u24c6]{{0,60}}? (?:through|by|"
                rf"with|via|based "
                rf"(?:up)?on|by submitting|in) <his>"
            ),
            (
                r"\b(?:establish(?:ed|es)?|demonstrated|made|met|satisfied|carried|show(?:ed|"
                r"n))\b[^;.]{0,60}?\b(?:prima facie|burden)\b[^;\u24c6]{0,180}?\b"
                r"(?:through|by|via|with|relying (?:up)?on|based (?:up)?on|by submitting|by means of) <his>"
            ),
            (
                r"(?<!failed to )(?<!fail to )(?<!fails to )(?<!not )\b(?:establish(?:ed|es)?|demonstrate[ds]?|"
                r"show(?:ed|s)?|"
                r"raise[ds]?|carried|met|made)\b[^;\u24c5\u24c6]{3,200}? (?:by submitting|by (?:the )?submission of|"
                r"through the "
                r"submission of) <his>"
            ),
            (
                r"(?:[Dd]efendants?|[Pp]laintiffs?|[Mm]ovants?|[Rr]espondents?|[Ee]mployer|[Cc]arrier)(?: also| "
                r"thus|, [^,;]{3,30},)? "
                r"(?:demonstrated|established|showed) [^;\u24c5\u24c6]{3,160}? (?:based (?:up)?on|through|via|in "
                r"the form of) <held>"
            ),
        ),
        examples=(
            "<P>'s affirmation is sufficient to raise an issue of fact.",
            "Plaintiff raised a triable issue of fact through the affirmation of <P>.",
            "Defendants established, prima facie, through <P>'s findings, that the sprain had resolved.",
        ),
        refuses=("<P>'s affirmation is insufficient to raise an issue of fact.", "Defendants did not rely on <P>."),
        weight=Weight.CREDITED,
    ),
)

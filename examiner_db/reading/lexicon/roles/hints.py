"""Examiners of whom a sentence only hints whose they are: one side, an examination and the name stand together.

Any word of care, of leave to treat or of argument makes the hint worthless; any other word on the role outweighs it.
"""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_CARE = (
    r"(?!.{0,600}\b(?:treat\w*|care\b|caring|attending|family|authoriz\w+|approv\w+|refus\w+|den(?:y|ied)|reimburs\w+|"
    r"panel|clinic|hospital|emergency|prescri\w+|surg\w+|operat\w+|therapy|refer\w+|injections?|argu\w+|conten\w+|"
    r"assert\w*|maintain\w*|challeng\w+|object\w*|disput\w+|claim(?:s|ed)\b|work(?:ed|ing)? (?:for|at|as)|employed|"
    r"restrict\w+|notif\w+|report(?:ed)? (?:it|the|his|her) |depos\w+|cross-exam\w+|subpoena\w*|follow\w*|"
    r"fees?\b|costs?\b|impartial|neutral|agreed|conflict|appoint\w*|order\w*|QME|AME|DIME|IMEs? panel)\b)"
)
_EVENT = r"\b(?:<visit>|<expert>|examin\w+|evaluat\w+|interview\w*)"
_SPAN = r"(?:(?!\bthat\b)[^;\u24c5\u24c6]){0,100}?"


def _beside(side: str) -> tuple[str, ...]:
    """One side, an examination and the physician, in any order."""
    return (
        rf"\A{_CARE}(?=[^\u24c6]{{0,300}}\Z)[^\u24c5]{{0,160}}?{side}{_SPAN}{_EVENT}{_SPAN}<me>",
        rf"\A{_CARE}(?=[^\u24c6]{{0,300}}\Z)[^\u24c5]{{0,160}}?{_EVENT}{_SPAN}{side}{_SPAN}<me>",
        rf"\A{_CARE}(?=[^\u24c6]{{0,300}}\Z)[^\u24c5]{{0,160}}?<me>{_SPAN}{_EVENT}{_SPAN}{side}",
    )


HINTS: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.hinted.payer",
        meaning="Whoever pays, an examination and the physician stand together, and no word of care.",
        patterns=_beside("(?:INSURER_|EMPLOYER_|DEFENSE_)"),
        examples=(
            "The carrier suspended benefits after an examination by <P>.",
            "At the employer's medical evaluation, <P> found nothing.",
            "Before it would pay, the insurer wanted an evaluation, and <P> was asked.",
        ),
        refuses=(
            "The carrier refused the examination by <P>.",
            "The employer argues that the evaluation of <P> was incomplete.",
            "The insurer paid for the visits to <P>, who treated her.",
            "<P> noted that the examination for the insurer took place in May.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.PLACE,
    ),
    PlainRule(
        id="role.hinted.claimant",
        meaning="The claimant's attorney, an examination and the physician stand together, and no word of care.",
        patterns=_beside("LAWYER_"),
        examples=("Her attorney then had an evaluation done, and <P> found a loss.",),
        refuses=("Her attorney deposed the examiner, <P>.", "The insurer's attorney arranged the visit with <P>."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.PLACE,
    ),
)

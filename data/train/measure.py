"""How the trained model answers on examples that it was not trained on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.train.examples import Example
from examiner_db.reading.learned.context import Context, Shown
from examiner_db.reading.learned.model import Answer, Answered, judged
from examiner_db.vocabulary import Role, Weight

BOUNDS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True, slots=True)
class Said:
    """One answer beside its label: whether it says anything, how surely, and whether it is right."""

    speaks: bool
    probability: float
    right: bool
    silent: bool
    """Whether the label is that nothing is said."""


def lines(examples: Sequence[Example]) -> Iterator[str]:
    """A table: for each bound, of the labels that say something how many are found, and how many answers are wrong."""
    asked = [(one, judged(_context(one))) for one in examples]
    weights = [_said(one.weight, said.weight, Weight.NOT_STATED) for one, said in asked if one.weight]
    roles = [_said(one.role, said.role, Role.UNKNOWN) for one, said in asked if one.role]
    for name, answers in (("weight", weights), ("role", roles)):
        told = sum(not one.silent for one in answers)
        yield f"{name}: {told} of {len(answers)} labels say something"
        for bound in BOUNDS:
            spoken = [one for one in answers if one.speaks and one.probability >= bound]
            right = sum(one.right for one in spoken)
            filled = sum(one.silent for one in spoken)
            wrong = len(spoken) - right - filled
            yield f"  from {bound:.1f}: {right} right, {wrong} wrong, {filled} where nothing is said"


def _context(example: Example) -> Context:
    """The context of an example; which of its parts tells who is who makes no difference to an answer."""
    return Context((), tuple(Shown(0, sentence) for sentence in example.sentences))


def _said(label: Answer, said: Answered[Answer], silence: Answer) -> Said:
    return Said(said.answer != silence, said.probability, said.answer == label, label == silence)

"""How the trained model answers on examples that it was not trained on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from data.train.examples import Example
from examiner_db.reading.learned.context import Shown
from examiner_db.reading.learned.model import Judged, judged
from examiner_db.vocabulary import Role, Weight

BOUNDS = tuple(float(bound) for bound in np.arange(0.4, 1.0, 0.1).round(1))


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
    asked = [(one, judged([Shown(0, sentence) for sentence in one.sentences])) for one in examples]
    weights = [_weight(one.weight, said) for one, said in asked if one.weight]
    roles = [_role(one.role, said) for one, said in asked if one.role]
    for name, answers in (("weight", weights), ("role", roles)):
        told = sum(not one.silent for one in answers)
        yield f"{name}: {told} of {len(answers)} labels say something"
        for bound in BOUNDS:
            spoken = [one for one in answers if one.speaks and one.probability >= bound]
            right = sum(one.right for one in spoken)
            filled = sum(one.silent for one in spoken)
            wrong = len(spoken) - right - filled
            yield f"  from {bound:.1f}: {right} right, {wrong} wrong, {filled} where nothing is said"


def _weight(label: Weight, said: Judged) -> Said:
    answer = said.weight
    silent = label is Weight.NOT_STATED
    return Said(answer.answer is not Weight.NOT_STATED, answer.probability, answer.answer is label, silent)


def _role(label: Role, said: Judged) -> Said:
    answer = said.role
    return Said(answer.answer is not Role.UNKNOWN, answer.probability, answer.answer is label, label is Role.UNKNOWN)

"""A small language model that was trained on labelled excerpts: it is asked about a physician on whom no rule speaks.

The model is a BERT of six layers (all-MiniLM-L6-v2, Apache-2.0, https://huggingface.co/sentence-transformers),
trained further by ``python -m data.train`` and stored with eight-bit weights. It reads the sentences of a context
together and answers twice, for how the opinion was weighed and for what the physician was: for each answer it weights
the sentences by how much they tell, which also says which sentence to quote.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from examiner_db.reading.learned.context import Context, Shown
from examiner_db.reading.learned.wordpieces import packed
from examiner_db.vocabulary import Role, Weight

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

WEIGHTS = (Weight.NOT_STATED, Weight.CREDITED, Weight.PARTLY, Weight.REJECTED)
ROLES = (
    Role.INSURER_EXAMINER,
    Role.NEUTRAL_EXAMINER,
    Role.TREATING,
    Role.RECORDS_REVIEWER,
    Role.CLAIMANT_EXPERT,
    Role.AGENCY_EXAMINER,
    Role.UNKNOWN,
)
"""The answers in the order of the model's outputs."""

Answer = TypeVar("Answer")
Likely = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Answered(Generic[Answer]):
    """The probability of each answer, and the passage that tells most for the likeliest."""

    likely: Mapping[Answer, float]
    passage: int

    @property
    def answer(self) -> Answer:
        """The likeliest answer."""
        return max(self.likely, key=self.likely.__getitem__)

    @property
    def probability(self) -> float:
        """The probability of the likeliest answer."""
        return self.likely[self.answer]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the model says of one physician."""

    weight: Answered[Weight]
    role: Answered[Role]


def judged(context: Context) -> Judged:
    """Ask the model about the physician of a context that holds at least one sentence."""
    numbers, spans = packed(context.parts)
    means = np.zeros((1, len(spans), len(numbers)), dtype=np.float32)
    for row, (start, end) in enumerate(spans):
        means[0, row, start:end] = 1 / (end - start)
    given = {"pieces": np.array([numbers], dtype=np.int64), "means": means}
    weight, weighed_in, role, told_in = _session().run(None, given)
    shown = context.sentences
    return Judged(_answered(WEIGHTS, weight[0], weighed_in[0], shown), _answered(ROLES, role[0], told_in[0], shown))


def _answered(answers: Sequence[Answer], likely: Likely, telling: Likely, shown: Sequence[Shown]) -> Answered[Answer]:
    """The answers with the passage to quote: the one that tells most of those that say anything.

    ``telling`` says it of every part of a context, of which the sentences are the last.
    """
    told = zip(shown, telling[-len(shown) :], strict=True)
    sentence, _ = max(told, key=lambda one: (one[0].quotable, one[1]))
    return Answered(dict(zip(answers, likely.tolist(), strict=True)), sentence.passage)


@cache
def _session() -> "InferenceSession":
    """The model, loaded once a process; it works on one thread, since decisions are read by one process a core.

    The library starts threads when it is imported, which no fork survives: it is imported where it is needed first.
    """
    import onnxruntime  # noqa: PLC0415 - for the reason above

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    stored = files(__package__).joinpath("weigher.onnx").read_bytes()
    return onnxruntime.InferenceSession(stored, options, providers=["CPUExecutionProvider"])

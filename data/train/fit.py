"""Fitting the network to the examples: AdamW with a warm-up and a straight descent, always from the same seed."""

import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from data.train.examples import Example
from data.train.network import Network
from examiner_db.reading.learned.model import ROLES, WEIGHTS
from examiner_db.reading.learned.wordpieces import packed

_BATCH = 16
_SORTED = 20
"""Batches that are sorted by length together, so that little of a batch is padding."""

_WARM_UP = 0.1
_SMOOTHING = 0.05
"""Label smoothing: two careful readers agree on nine weights of ten, so that no label is certain."""

_ROLE_SHARE = 0.5
_UNTRAINED = -100
"""What cross entropy takes for a label that is not there."""


@dataclass(frozen=True, slots=True)
class Course:
    """How many rounds to train, how fast at the most (the pretrained part, and what answers), and on what share.

    ``share`` is that of the excerpts that a round draws: ``examples`` says of which.
    """

    rounds: int
    rate: float
    answer_rate: float
    share: float


ANEW = Course(6, 1.5e-4, 1e-3, 1.0)
FURTHER = Course(2, 8e-5, 3.2e-4, 0.25)
"""From the pretrained model, and from one that is trained already."""


def fit(network: Network, rounds: Sequence[Sequence[Example]], course: Course) -> Network:
    """Train a network on the examples of each round; progress goes to standard error."""
    random.seed(1)
    torch.manual_seed(1)
    heads = [*network.weight.parameters(), *network.role.parameters()]
    encoder = [one for one in network.encoder.parameters() if one.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": course.rate}, {"params": heads, "lr": course.answer_rate}], weight_decay=0.01
    )
    steps = sum(len(examples) // _BATCH + 1 for examples in rounds)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _descent(step / steps))
    began = time.monotonic()
    for number, examples in enumerate(rounds, 1):
        network.train()
        losses = [_step(network, optimizer, schedule, batch) for batch in _batches(examples)]
        mean, minutes = sum(losses) / len(losses), (time.monotonic() - began) / 60
        print(f"round {number} of {len(rounds)}: loss {mean:.3f}, {minutes:.0f} min", file=sys.stderr, flush=True)
    return network.eval()


def _descent(done: float) -> float:
    """The share of the learning rate after a share of the steps."""
    return min(done / _WARM_UP, 1.0) * max(1.0 - done, 0.02)


def _batches(examples: Sequence[Example]) -> Iterator[list[Example]]:
    """The examples in a new order, in batches of about one length."""
    order = random.sample(examples, len(examples))
    width = _BATCH * _SORTED
    chunks = (sorted(order[at : at + width], key=_length) for at in range(0, len(order), width))
    batches = [chunk[at : at + _BATCH] for chunk in chunks for at in range(0, len(chunk), _BATCH)]
    random.shuffle(batches)
    yield from batches


def _step(
    network: Network,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
    batch: Sequence[Example],
) -> float:
    """One step down; returns the loss."""
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=_halves()):
        weight, _, role, _ = network(*tensors(batch))
    weights = torch.tensor([WEIGHTS.index(one.weight) if one.weight else _UNTRAINED for one in batch])
    roles = torch.tensor([ROLES.index(one.role) if one.role else _UNTRAINED for one in batch])
    loss = _loss(weight, weights) + _ROLE_SHARE * _loss(role, roles)
    optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    return loss.item()


def _halves() -> bool:
    """Whether the processor computes with numbers of half the length; where it does not, they take far longer."""
    able = torch.cpu.get_capabilities()
    return bool(able.get("avx512_bf16") or able.get("amx_bf16"))


def _loss(logits: Tensor, labels: Tensor) -> Tensor:
    if not (labels >= 0).any():
        return logits.sum() * 0.0
    return nn.functional.cross_entropy(logits.float(), labels, label_smoothing=_SMOOTHING)


def tensors(batch: Sequence[Example]) -> tuple[Tensor, Tensor, Tensor]:
    """Word pieces, mask and sentence means of several contexts, padded to the longest."""
    longest, most = max(map(_length, batch)), max(len(one.sentences) for one in batch)
    pieces = torch.zeros((len(batch), longest), dtype=torch.long)
    mask = torch.zeros_like(pieces)
    means = torch.zeros((len(batch), most, longest))
    for row, one in enumerate(batch):
        numbers, spans = packed(one.sentences)
        pieces[row, : len(numbers)] = torch.tensor(numbers)
        mask[row, : len(numbers)] = 1
        for number, (start, end) in enumerate(spans):
            means[row, number, start:end] = 1 / (end - start)
    return pieces, mask, means


def _length(example: Example) -> int:
    """The pieces of a context as the model takes it: one begins it, and one ends each sentence."""
    return 1 + sum(len(sentence) + 1 for sentence in example.sentences)

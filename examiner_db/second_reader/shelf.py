"""Proposals that wait for a person, beside the releases and never in them: ``proposals/<sha256 of the text>.jsonl``.

One line is the answer to one question: which model was asked, in which words, about which piece, and what came of it.
A piece that is answered is not asked about again, so that a run that stopped goes on where it was.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from pydantic import ValidationError

from examiner_db.reading.types import Reading
from examiner_db.records import Frozen
from examiner_db.second_reader.prompt import PROMPT_VERSION
from examiner_db.second_reader.proposal import Found, Proposal
from examiner_db.second_reader.stance import marked


class ShelfError(Exception):
    """A file of proposals cannot be read; the message is one sentence that names it."""


class Answered(Frozen):
    """What came of one question. ``start`` and ``end`` bound the piece that was sent."""

    model: str
    prompt: str = PROMPT_VERSION
    asked_at: str
    start: int
    end: int
    found: Found


class ProposalShelf:
    """The proposals below a data folder."""

    def __init__(self, data: Path) -> None:
        """Use the folder, which need not exist."""
        self.folder = data / "proposals"

    def texts(self) -> list[str]:
        """The SHA-256 of every text on which a model was asked."""
        return sorted(path.stem for path in self.folder.glob("[0-9a-f]*.jsonl"))

    def answers(self, text_sha256: str) -> list[Answered]:
        """What was answered on a text, oldest first; ``ShelfError`` for a file that is something else."""
        path = self._path(text_sha256)
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        try:
            return [Answered.model_validate_json(line) for line in lines]
        except ValidationError as error:
            message = f"{path}: found something else, expected proposals; remove the file and ask again"
            raise ShelfError(message) from error

    def has(self, text_sha256: str, ident: str) -> bool:
        """Whether a proposal with this id was made on a text."""
        return any(proposal.id == ident for one in self.answers(text_sha256) for proposal in one.found.proposals)

    def is_answered(self, text_sha256: str, model: str, piece: tuple[int, int]) -> bool:
        """Whether this model answered, to the question as it is asked today, on this piece."""
        asked = (model, PROMPT_VERSION, *piece)
        return any((one.model, one.prompt, one.start, one.end) == asked for one in self.answers(text_sha256))

    def keep(self, text_sha256: str, answered: Answered) -> None:
        """Add one answer; the file is replaced whole, so that a run that is killed leaves no half line."""
        self.folder.mkdir(parents=True, exist_ok=True)
        lines = [one.model_dump_json() for one in (*self.answers(text_sha256), answered)]
        descriptor, partial = tempfile.mkstemp(dir=self.folder, prefix=".partial-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.writelines(f"{line}\n" for line in lines)
            Path(partial).replace(self._path(text_sha256))
        finally:
            Path(partial).unlink(missing_ok=True)

    def proposals(self, text: str, readings: Sequence[Reading]) -> list[Proposal]:
        """Every proposal on a text, once, in the order of the text, with its stance to what the rules read today.

        A line that was changed by hand, so that its quote is not the text's, is no proposal any more.
        """
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        found = (one for answered in self.answers(sha256) for one in answered.found.proposals)
        once = {one.id: one for one in found if _stands(one, text, sha256)}
        return marked(_in_order(once.values()), readings)

    def _path(self, text_sha256: str) -> Path:
        return self.folder / f"{text_sha256}.jsonl"


def _stands(one: Proposal, text: str, sha256: str) -> bool:
    return one.text_sha256 == sha256 and text[one.quote.start : one.quote.end] == one.quote.text


def _in_order(proposals: Iterable[Proposal]) -> list[Proposal]:
    return sorted(proposals, key=lambda one: (one.quote.start, one.quote.end, one.id))

"""One question to the model about one piece of a decision, and what of its answer stands in the text."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from examiner_db.reading.passages import Document
from examiner_db.reading.types import Quote, Reading
from examiner_db.reading.weighing import own_level
from examiner_db.second_reader.answer import SaidPhysician, answer
from examiner_db.second_reader.physicians import is_about, printed_physician
from examiner_db.second_reader.prompt import request
from examiner_db.second_reader.proposal import Dropped, Found, Kind, Proposal, Why
from examiner_db.second_reader.quotes import located
from examiner_db.second_reader.stance import marked
from examiner_db.vocabulary import Direction, Role, Weight

Post = Callable[[dict[str, Any]], dict[str, Any]]
"""Sends the body of a request to ``/chat/completions`` and returns the body of the answer."""

SHOWN = 200
"""Characters that are kept of a quote that was dropped."""


@dataclass(frozen=True, slots=True)
class SecondReader:
    """A model behind an endpoint. ``ask`` raises what ``post`` raises, and ``AnswerError`` for a useless answer."""

    model: str
    post: Post

    def ask(self, paper: Document, reading: Reading, start: int, end: int) -> Found:
        """What the model proposes on ``text[start:end]`` of a decision that the rules have read."""
        said = answer(self.post(request(paper.original[start:end], self.model)))
        claims = [claim for physician in said.physicians for claim in _claims(physician, reading)]
        vetted = [_vetted(claim, paper, reading, (start, end), f"model:{self.model}") for claim in claims]
        proposals = {one.id: one for one in vetted if isinstance(one, Proposal)}
        return Found(
            proposals=tuple(marked(proposals.values(), [reading])),
            dropped=tuple(one for one in vetted if isinstance(one, Dropped)),
        )


@dataclass(frozen=True, slots=True)
class _Claim:
    """One thing a model said, before anything of it is believed."""

    kind: Kind
    name: str
    quote: str
    says: dict[str, Any]


def _claims(said: SaidPhysician, reading: Reading) -> Iterator[_Claim]:
    if said.role_quote is not None or said.role is not Role.UNKNOWN:
        yield _Claim(Kind.ROLE, said.name, said.role_quote or "", {"role": said.role})
    for opinion in said.opinions:
        yield _Claim(Kind.OPINION, said.name, opinion.quote, opinion.model_dump(exclude={"quote"}))
    for weighing in said.weighings:
        level = weighing.level or own_level(reading.tribunal)
        yield _Claim(
            Kind.WEIGHING, said.name, weighing.quote, weighing.model_dump(exclude={"quote"}) | {"level": level}
        )


def _vetted(
    claim: _Claim, paper: Document, reading: Reading, piece: tuple[int, int], read_by: str
) -> Proposal | Dropped:
    """The claim as a proposal, if it says something, in words that stand in the text, of somebody they are about."""
    quote = _quoted(claim, paper, piece)
    physician = printed_physician(claim.name, paper, reading)
    why = quote if isinstance(quote, Why) else None
    if physician is None:
        why = why or Why.UNKNOWN_PHYSICIAN
    if isinstance(quote, Quote) and physician is not None and is_about(paper, reading, physician, quote):
        sha256 = hashlib.sha256(paper.original.encode()).hexdigest()
        return Proposal(
            text_sha256=sha256, kind=claim.kind, physician=physician, quote=quote, read_by=read_by, **claim.says
        )
    return Dropped(why=why or Why.OTHER_PASSAGE, physician=claim.name, quote=claim.quote[:SHOWN])


def _quoted(claim: _Claim, paper: Document, piece: tuple[int, int]) -> Quote | Why:
    if {Role.UNKNOWN, Direction.INDETERMINATE, Weight.NOT_STATED} & set(claim.says.values()):
        return Why.SAYS_NOTHING
    return located(paper.original, *piece, claim.quote)

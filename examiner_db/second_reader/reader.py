"""One question to the model about one piece of a decision, and what of its answer stands in the text."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from examiner_db.reading.paper.passages import Document
from examiner_db.reading.types import Quote, Reading
from examiner_db.reading.weighing.levels import own_level
from examiner_db.second_reader.answer import SaidPhysician, answer
from examiner_db.second_reader.physicians import People
from examiner_db.second_reader.prompt import request
from examiner_db.second_reader.proposal import Dropped, Found, Kind, Proposal, Why
from examiner_db.second_reader.quotes import Quotable
from examiner_db.second_reader.stance import marked
from examiner_db.vocabulary import Direction, Role, Weight

Post = Callable[[dict[str, Any]], dict[str, Any]]
"""Sends the body of a request to ``/chat/completions`` and returns the body of the answer."""

SHOWN = 200
"""Characters that are kept of a quote that was dropped."""

_SILENT = frozenset({Role.UNKNOWN, Direction.INDETERMINATE, Weight.NOT_STATED})


@dataclass(frozen=True, slots=True)
class SecondReader:
    """A model behind an endpoint. ``ask`` raises what ``post`` raises, and ``AnswerError`` for a useless answer."""

    model: str
    post: Post

    def ask(self, paper: Document, reading: Reading, start: int, end: int) -> Found:
        """What the model proposes on ``text[start:end]`` of a decision that the rules have read."""
        said = answer(self.post(request(paper.original[start:end], self.model)))
        people, words = People(paper, reading), Quotable(paper.original, start, end)
        facts = {"text_sha256": hashlib.sha256(paper.original.encode()).hexdigest(), "read_by": f"model:{self.model}"}
        vetted = [
            _vetted(claim, known, people, words, facts)
            for physician in said.physicians
            for known in [people.printed(physician.name)]
            for claim in _claims(physician, reading)
        ]
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
    claim: _Claim, physician: str | None, people: People, words: Quotable, facts: Mapping[str, str]
) -> Proposal | Dropped:
    """The claim as a proposal, if it says something, in words that stand in the text, of somebody they are about."""
    quote = Why.SAYS_NOTHING if _SILENT & set(claim.says.values()) else words.located(claim.quote)
    if isinstance(quote, Quote) and physician is not None and people.is_about(physician, quote):
        return Proposal.model_validate(
            {**facts, **claim.says, "kind": claim.kind, "physician": physician, "quote": quote}
        )
    why = Why.OTHER_PASSAGE if physician is not None else Why.UNKNOWN_PHYSICIAN
    return Dropped(why=quote if isinstance(quote, Why) else why, physician=claim.name, quote=claim.quote[:SHOWN])

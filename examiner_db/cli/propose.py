"""``examiner-db propose``: ask the optional second reader, and keep what it proposes until a person decides."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer

from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.kept_decisions import KeptDecision, kept_decisions, named_decisions
from examiner_db.cli.words import AsJson, counted, progress, result
from examiner_db.reading import read
from examiner_db.reading.paper.passages import Document, document
from examiner_db.reading.types import Reading
from examiner_db.second_reader import Answered, AnswerError, Proposal, ProposalShelf, SecondReader
from examiner_db.second_reader.pieces import pieces
from examiner_db.snapshots.visit import now
from scrapers.fetch import Poster

SETTINGS = ("EXAMINER_DB_READER_URL", "EXAMINER_DB_READER_MODEL", "EXAMINER_DB_READER_KEY")
_PATH = "/chat/completions"


@app.command()
def propose(
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DECISION|FILE]...", help="Ids of decisions, or files; all that are kept if none."),
    ] = None,
    *,
    private: Annotated[bool, typer.Option("--private", help="Send private documents to the endpoint too.")] = False,
    json: AsJson = False,
) -> None:
    """Ask a language model what decisions say; it only proposes, and `desk proposals` shows what waits for a person.

    It is off until EXAMINER_DB_READER_URL, EXAMINER_DB_READER_MODEL and EXAMINER_DB_READER_KEY are set.

    Example: examiner-db propose 0f3a9c
    """
    at = settings()
    url, model, key = _endpoint()
    with closing(Poster(url, key)) as post:
        wanted, left_out = _may_be_sent(at, what, urlsplit(url).hostname or "", private=private)
        run = Run(SecondReader(model, post), ProposalShelf(at.data))
        for decision in wanted:
            run.ask(decision)
    figures = {**run.figures(), "left_out_private": left_out, "proposals": run.proposals}
    result(figures, _said(run, left_out), as_json=json)
    if run.failed:
        raise typer.Exit(1)


@dataclass
class Run:
    """One run over decisions; pieces that were answered before are not asked about again."""

    reader: SecondReader
    shelf: ProposalShelf
    asked: int = 0
    known: int = 0
    stances: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    proposals: list[dict[str, Any]] = field(default_factory=list)

    def ask(self, decision: KeptDecision) -> None:
        """Ask about every piece of every decision in a text, then gather what is proposed on it by now."""
        text = decision.text()
        readings = read(text, decision.tribunal)
        for reading in readings:
            paper = document(text, reading.start, reading.end)
            for piece in pieces(paper):
                self._piece(decision, reading, paper, piece)
        for one in self.shelf.proposals(text, readings):
            self.stances[one.stance] += 1
            self.proposals.append(shown(decision, one))

    def figures(self) -> dict[str, Any]:
        """What was done, as counts."""
        return {
            "asked": self.asked,
            "answered_before": self.known,
            "failed": self.failed,
            "stances": dict(self.stances),
            "dropped": dict(self.dropped),
        }

    def _piece(self, decision: KeptDecision, reading: Reading, paper: Document, piece: tuple[int, int]) -> None:
        if self.shelf.is_answered(decision.sha256, self.reader.model, piece):
            self.known += 1
            return
        place = f"{decision.label}, characters {piece[0]:,} to {piece[1]:,}"
        progress()(f"ask {self.reader.model} about {place}")
        self.asked += 1
        try:
            found = self.reader.ask(paper, reading, *piece)
        except AnswerError as error:
            self.failed.append(f"{place}: {error}")
            return
        self.dropped.update(one.why.value for one in found.dropped)
        answered = Answered(model=self.reader.model, asked_at=now(), start=piece[0], end=piece[1], found=found)
        self.shelf.keep(decision.sha256, answered)


def shown(decision: KeptDecision, one: Proposal) -> dict[str, Any]:
    """A proposal as JSON shows it: with its id, without what it does not say, and its quote without the claimant."""
    said = one.model_dump(mode="json", exclude_none=True)
    quote = said["quote"] | {"text": decision.shown(one.quote.start, one.quote.end)}
    return {"file": decision.label, "id": one.id, **said, "quote": quote}


def _endpoint() -> tuple[str, str, str]:
    """Address, model and key; the key is repeated nowhere."""
    values = [os.environ.get(name, "").strip() for name in SETTINGS]
    missing = [name for name, value in zip(SETTINGS, values, strict=True) if not value]
    if missing:
        message = f"the second reader is off: it needs {', '.join(SETTINGS)}; not set: {', '.join(missing)}"
        raise UsageError(message)
    url, model, key = values
    whole = url.rstrip("/")
    return (whole if whole.endswith(_PATH) else whole + _PATH), model, key


def _may_be_sent(
    at: Settings, what: Sequence[str] | None, host: str, *, private: bool
) -> tuple[list[KeptDecision], int]:
    """The decisions to send, and how many private ones stay here; one that is named needs a clear word."""
    wanted = named_decisions(at, what) if what else list(kept_decisions(at).values())
    kept_back = [decision for decision in wanted if decision.private and not private]
    if kept_back and what:
        message = f"{kept_back[0].label} is private and was not sent to {host}; give --private if it may be"
        raise UsageError(message)
    going = [decision for decision in wanted if decision not in kept_back]
    secret = sum(decision.private for decision in going)
    if secret:
        print(f"{counted(secret, 'private document')} will be sent to {host}", file=sys.stderr)
    if not going:
        message = f"there is no decision to send; {counted(len(kept_back), 'private one')} stayed here"
        raise UsageError(message)
    return going, len(kept_back)


def _said(run: Run, left_out: int) -> Iterator[str]:
    yield f"asked {counted(run.asked, 'question')}; {run.known:,} answered before"
    sums = ", ".join(f"{n:,} {stance}" for stance, n in sorted(run.stances.items())) or "none"
    yield f"{counted(len(run.proposals), 'proposal')} against what the rules read: {sums}"
    for why, n in sorted(run.dropped.items()):
        yield f"  dropped {n:,}: {why}"
    for why in run.failed:
        yield f"  no proposal: {why}"
    if left_out:
        yield f"{counted(left_out, 'private document')} not sent"
    yield "none of it is published; `examiner-db desk proposals` shows what waits for a person"

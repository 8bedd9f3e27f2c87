"""``examiner-db desk proposals`` and its verdicts: only a person makes a reading of what a second reader proposes."""

from collections.abc import Iterator
from typing import Annotated, Literal

import typer

from examiner_db.cli.app import Settings, UsageError, settings
from examiner_db.cli.desk import By, Reason, app
from examiner_db.cli.kept_decisions import KeptDecision, kept_decisions
from examiner_db.cli.propose import shown
from examiner_db.cli.words import AsJson, result
from examiner_db.desk import Desk
from examiner_db.reading import read
from examiner_db.second_reader import Proposal, ProposalShelf, Stance

CONTEXT = 160
"""Characters that are shown before and after a quote."""

Ident = Annotated[str, typer.Argument(help="The id of a proposal, as `desk proposals` shows it.")]


@app.command()
def proposals(
    *,
    everything: Annotated[bool, typer.Option("--all", help="What agrees with the rules too.")] = False,
    json: AsJson = False,
) -> None:
    """Show what the second reader proposes and nobody has decided on, beside what the rules read.

    Example: examiner-db desk proposals
    """
    at = settings()
    with Desk.open(at.desk) as desk:
        decided = desk.proposals()
    waiting = [
        (decision, one)
        for decision, one in _proposals(at)
        if one.id not in decided and (everything or one.stance is not Stance.AGREES)
    ]
    found = [shown(decision, one) for decision, one in waiting]
    result(found, (line for decision, one in waiting for line in _lines(decision, one)), as_json=json)


@app.command("accept-proposal")
def accept_proposal(proposal: Ident, *, by: By, reason: Reason = "") -> None:
    """Say that the decision says so: the proposal becomes a reading of yours, and counts from the next build on.

    Example: examiner-db desk accept-proposal 0f3a9c
    """
    _decide(proposal, "accepted", by=by, reason=reason)


@app.command("reject-proposal")
def reject_proposal(proposal: Ident, *, by: By, reason: Reason = "") -> None:
    """Say that the decision does not say so, or take an acceptance back.

    Example: examiner-db desk reject-proposal 0f3a9c --reason "this is counsel's argument"
    """
    _decide(proposal, "rejected", by=by, reason=reason)


def _decide(ident: str, verdict: Literal["accepted", "rejected"], *, by: str, reason: str) -> None:
    at = settings()
    one = next((one for _, one in _proposals(at, ident) if one.id == ident), None)
    if one is None:
        message = (
            f"no proposal on a text that is kept here has the id {ident!r}; `examiner-db desk proposals` shows ids"
        )
        raise UsageError(message)
    if one.stance is Stance.AGREES and verdict == "accepted":
        message = "the rules read the same; accept their reading with `examiner-db desk accept`"
        raise UsageError(message)
    with Desk.open(at.desk) as desk:
        desk.read(one, verdict, by=by, reason=reason)
    print(f"proposal {verdict}; run `examiner-db build` to publish it")


def _proposals(at: Settings, ident: str | None = None) -> Iterator[tuple[KeptDecision, Proposal]]:
    """Those on texts that are kept, for a build reads no others; with ``ident`` on the texts that have this one."""
    shelf, kept = ProposalShelf(at.data), kept_decisions(at)
    for sha256 in shelf.texts():
        if (decision := kept.get(sha256)) is not None and (ident is None or shelf.has(sha256, ident)):
            text = decision.text()
            found = shelf.proposals(text, read(text, decision.tribunal))
            yield from ((decision, one) for one in found)


def _lines(decision: KeptDecision, one: Proposal) -> Iterator[str]:
    says = " ".join(word.replace("_", " ") for word in one.says if word is not None)
    yield f"{one.id}  {one.stance}: {one.physician}, {one.kind} {says} ({one.read_by}, {decision.label})"
    start, end = one.quote.start, one.quote.end
    before, after = decision.shown(max(0, start - CONTEXT), start), decision.shown(end, end + CONTEXT)
    yield f"    …{_plain(before)} “{_plain(decision.shown(start, end))}” {_plain(after)}…"


def _plain(words: str) -> str:
    """One line, without signs that a terminal would obey."""
    return "".join(sign for sign in " ".join(words.split()) if sign.isprintable())

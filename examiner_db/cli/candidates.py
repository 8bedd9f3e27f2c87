"""``examiner-db desk candidates`` and ``refused``: what waits for a person, and what was not joined, and why."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated, Any

import typer
from sqlmodel import Session, col, select

from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.desk import app
from examiner_db.cli.judging import on_release
from examiner_db.cli.words import AsJson, result
from examiner_db.desk import Desk
from examiner_db.identity.findings import Candidate, Refusal
from examiner_db.identity.outlook import candidates as waiting
from examiner_db.identity.outlook import outlook
from examiner_db.models import Mention, Physician


class Tier(StrEnum):
    """How far the evidence goes, as `desk candidates --tier` takes it."""

    LIKELY = "likely"
    T2 = "T2"
    T3 = "T3"


@app.command()
def candidates(
    ident: Annotated[str | None, typer.Argument(metavar="[ID]", help="Only pairs with this public id.")] = None,
    *,
    tier: Annotated[
        Tier | None, typer.Option(help="likely: NPPES knows only one; T2: name, state and specialty agree; T3: names.")
    ] = None,
    json: AsJson = False,
) -> None:
    """List the pairs that a person should judge, the most useful first, with what speaks for each and against it.

    Nothing here is joined until somebody says so. Pairs on which somebody has decided since the build are left out.

    Example: examiner-db desk candidates --tier T2
    """
    at = settings()
    with Desk.open(at.desk) as desk, on_release(at) as (session, registry):
        kept = desk.redirects().get(ident, ident) if ident else None
        if kept is not None and session.get(Physician, kept) is None:
            message = f"no physician or name group of the current release has the id {ident!r}"
            raise UsageError(message)
        found = [
            pair
            for pair in waiting(session, desk, registry)
            if (tier is None or pair.tier == tier) and (kept is None or kept in (pair.a, pair.b))
        ]
        shown = _described(session, {side for pair in found for side in (pair.a, pair.b)})
    lines = (line for number, pair in enumerate(found, 1) for line in _pair(number, pair, shown))
    result([asdict(pair) for pair in found], [*lines] or ["nothing waits for a judgment"], as_json=json)


@app.command()
def refused(*, json: AsJson = False) -> None:
    """List what was not joined although an identifier or a judgment asked for it, and why.

    Each says which pages are concerned; `desk judge` decides where a rule could not.

    Example: examiner-db desk refused
    """
    at = settings()
    with Desk.open(at.desk) as desk, on_release(at) as (session, registry):
        now = outlook(session, desk, registry)
        found = [*now.mistaken, *now.refused]
        pages = _pages(session, {mention for one in found for mention in one.mentions})
    value = [_refusal(one, pages) for one in found]
    lines = [line for one in value for line in _not_joined(one)]
    result(value, lines or ["nothing was refused"], as_json=json)


def _described(session: Session, idents: set[str]) -> Callable[[str], str]:
    """For each id, who it is in a line; an NPI stands for itself."""
    rows = {row.id: row for row in session.exec(select(Physician).where(col(Physician.id).in_(idents)))}

    def described(ident: str) -> str:
        row = rows.get(ident)
        if row is None:
            return f"NPI {ident} in the reference table"
        parts = (row.standing.replace("_", " "), row.specialty, ", ".join(row.jurisdictions), *_identifiers(row))
        return f"{ident}: {row.name} ({'; '.join(part for part in parts if part)})"

    return described


def _identifiers(row: Physician) -> Iterator[str]:
    if row.npi:
        yield f"NPI {row.npi}"
    yield from (f"license {license_}" for license_ in row.licenses)


def _pair(number: int, pair: Candidate, described: Callable[[str], str]) -> Iterator[str]:
    yield f"{number}. {pair.tier}"
    yield f"   {described(pair.a)}"
    yield f"   {described(pair.b)}"
    yield f"   for:     {'; '.join(pair.reasons_for)}"
    yield f"   against: {'; '.join(pair.reasons_against) or 'nothing that is known here'}"
    if pair.b.isdecimal():
        yield f"   examiner-db desk confirm {pair.a} --npi {pair.b}"
    else:
        yield f"   examiner-db desk judge {pair.a} {pair.b} same|different|unsure"


def _pages(session: Session, mentions: set[str]) -> dict[str, str]:
    """The physician of each mention that has one."""
    found = session.exec(select(Mention.id, Mention.physician_id).where(col(Mention.physician_id).is_not(None)))
    return {ident: str(physician) for ident, physician in found if ident in mentions}


def _refusal(one: Refusal, pages: Mapping[str, str]) -> dict[str, Any]:
    physicians = {pages[mention] for mention in one.mentions if mention in pages}
    return {"sentence": one.sentence, "physicians": sorted(physicians), "mentions": [*one.mentions]}


def _not_joined(one: Mapping[str, Any]) -> Iterator[str]:
    yield f"- {one['sentence']}"
    pages: Sequence[str] = one["physicians"]
    if pages:
        yield f"  pages: {', '.join(pages)}"

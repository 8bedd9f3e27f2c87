"""``examiner-db desk split``: what is one physician here, mention by mention, and how to take some of it out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer
from sqlmodel import Session, col, select

from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.desk import By, Reason, app, say
from examiner_db.cli.judging import on_release, record
from examiner_db.cli.words import AsJson, counted, result
from examiner_db.desk import Desk
from examiner_db.models import Decision, Evaluation, Mention, Physician, SourceDocument


@dataclass(frozen=True)
class Printed:
    """One mention, where it stands, and the ids by which a person may name it."""

    mention: str
    decision: str | None
    name: str
    where: str


@app.command()
def split(
    physician: Annotated[str, typer.Argument(help="A public id.")],
    mentions: Annotated[
        list[str] | None,
        typer.Argument(metavar="[MENTION]...", help="What is somebody else: ids of mentions, or of decisions."),
    ] = None,
    *,
    by: By = "",
    reason: Reason = "",
    json: AsJson = False,
) -> None:
    """Take mentions out of a physician or a name group; without any, list what there is to take.

    One judgment covers them all: they are not the physician with the others, and whatever joined them does so no
    longer. What was a page before it was joined has its own id again. `desk withdraw ID MENTION…` takes it back.

    Example: examiner-db desk split ada-lovelace-1a2b3c 0f3a9c 1b2c3d --reason "another signature"
    """
    at = settings()
    with Desk.open(at.desk) as desk:
        kept = desk.redirects().get(physician, physician)
    with on_release(at) as (session, _):
        ident, name = _physician(session, kept)
        printed = _printed(session, ident)
    if not mentions:
        value = {"id": ident, "name": name, "mentions": [vars(one) for one in printed]}
        lines = (f"  {one.mention}  {one.name:<32}  {one.where}" for one in printed)
        result(value, (f"{ident}: {name}, {counted(len(printed), 'mention')}", *lines), as_json=json)
        return
    leaving = _leaving(printed, mentions, ident)
    with Desk.open(at.desk) as desk:
        record(desk, lambda to: to.split(ident, leaving, by=by, reason=reason))
    say(f"split recorded: {counted(len(leaving), 'mention')} of {len(printed)} leave {ident}")


def _physician(session: Session, ident: str) -> tuple[str, str]:
    row = session.get(Physician, ident)
    if row is None:
        message = f"no physician or name group of the current release has the id {ident!r}"
        raise UsageError(message)
    return row.id, row.name


def _printed(session: Session, physician: str) -> list[Printed]:
    query = (
        select(Mention, Decision, SourceDocument.source_slug)
        .join(SourceDocument, col(SourceDocument.sha256) == Mention.document_id)
        .outerjoin(Evaluation, col(Evaluation.mention_id) == Mention.id)
        .outerjoin(Decision, col(Decision.id) == Evaluation.decision_id)
        .where(Mention.physician_id == physician)
    )
    found = [_one(mention, decision, str(source)) for mention, decision, source in session.exec(query)]
    return sorted(found, key=lambda one: (one.decision is None, one.where, one.mention))


def _one(mention: Mention, decision: Decision | None, source: str) -> Printed:
    if decision is None:
        return Printed(mention.id, None, mention.name, source)
    where = (decision.tribunal, decision.docket, decision.decided_on, f"decision {decision.id}")
    return Printed(mention.id, decision.id, mention.name, ", ".join(filter(None, where)))


def _leaving(printed: Sequence[Printed], asked: Iterable[str], physician: str) -> list[str]:
    """The mentions that a person names by the beginning of an id; each must be one, and some must stay."""
    leaving = {_meant(printed, text, physician) for text in asked}
    if len(leaving) == len(printed):
        message = f"these are all mentions of {physician}; a split leaves some, `desk withdraw` takes a judgment back"
        raise UsageError(message)
    return sorted(leaving)


def _meant(printed: Sequence[Printed], text: str, physician: str) -> str:
    found = {one.mention for one in printed if text and (one.mention.startswith(text) or one.decision == text)}
    if len(found) != 1:
        what = "no mention" if not found else f"{len(found)} mentions"
        message = f"{what} of {physician} have the id {text!r}; `examiner-db desk split {physician}` lists them"
        raise UsageError(message)
    return found.pop()

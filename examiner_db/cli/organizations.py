"""``examiner-db desk alias`` and ``organizations``: which printed names are one insurer, employer, vendor or firm."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.desk import By, Reason, app, say
from examiner_db.cli.judging import on_release
from examiner_db.cli.words import AsJson, counted, result
from examiner_db.desk import Desk
from examiner_db.identity.organizations import Directory, Organization, organizations_now
from examiner_db.organization_name import fold_organization, may_be_two
from examiner_db.vocabulary import OrganizationKind

SEPARATOR = "="


@app.command()
def alias(
    words: Annotated[list[str], typer.Argument(metavar="NAME = CANONICAL", help="As printed, and the name it is.")],
    *,
    kind: Annotated[OrganizationKind | None, typer.Option(help="What the organization is.")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="NAME stands for itself again; give a reason.")] = False,
    by: By,
    reason: Reason = "",
) -> None:
    """Say that an organization, as it is printed, is the one of another name; with NAME alone, only of what kind it is.

    Only the spelling is leveled without you: capitals, commas, periods, and `Co.` for `Company`. `Inc.` and `LLC` are
    two companies until you say that they are one. Two names on the desk become one only by an alias from one to the
    other. The kind may be left out where the name on the right has one.

    Example: examiner-db desk alias Acorn Ind. = Acorn Indemnity Company --kind insurer
    """
    name, _, canonical = (part.strip() for part in " ".join(words).partition(SEPARATOR))
    if not name or SEPARATOR in canonical:
        message = f"write the name as printed, {SEPARATOR}, and the name that it stands for: {' '.join(words)!r}"
        raise UsageError(message)
    with Desk.open(settings().desk) as desk:
        if withdraw:
            _withdraw(desk, name, by, reason)
            return
        _check_circle(desk, name, canonical or name)
        if not canonical:
            _check_on_record(desk, name)
        desk.alias(name, canonical or name, kind or _kind(desk, canonical or name), by=by, reason=reason)
    say("alias recorded")


@app.command()
def organizations(
    *,
    unresolved: Annotated[bool, typer.Option("--unresolved", help="Only names on which nobody has decided.")] = False,
    json: AsJson = False,
) -> None:
    """List who retained examiners, the most frequent first, with every spelling that decisions print.

    Names that stand on the desk have a kind; the others are as printed, and nothing joins them. Nor is an employer
    taken apart from its insurer where both are printed as one name: `desk alias` says which of them retained.

    Example: examiner-db desk organizations --unresolved
    """
    at = settings()
    with Desk.open(at.desk) as desk, on_release(at) as (session, _):
        found = [one for one in organizations_now(session, desk) if one.kind is None or not unresolved]
    value = [_plain(one) for one in found]
    lines = [line for one in found for line in shown(one)]
    result(value, lines or ["no organization is waiting"], as_json=json)


def _withdraw(desk: Desk, name: str, by: str, reason: str) -> None:
    if fold_organization(name) not in Directory.of(desk.aliases()).by_fold:
        message = f"{name!r} stands for nothing on this desk"
        raise UsageError(message)
    desk.unalias(name, by=by, reason=reason)
    say("alias withdrawn")


def _check_circle(desk: Desk, name: str, canonical: str) -> None:
    fold, end = fold_organization(name), Directory.of(desk.aliases()).end(canonical)
    if end == fold != fold_organization(canonical):
        message = f"not recorded: {canonical!r} stands for {name!r} already; withdraw that first"
        raise UsageError(message)


def _check_on_record(desk: Desk, name: str) -> None:
    """A kind alone is of a name that is printed, or that others stand for: two names without the sign are neither."""
    fold, directory = fold_organization(name), Directory.of(desk.aliases())
    with on_release(settings()) as (session, _):
        printed = {fold_organization(one) for found in organizations_now(session, desk) for one in found.printed}
    if fold not in printed | directory.by_fold.keys() | directory.canonical().keys():
        message = (
            f"not recorded: {name!r} is no organization on record, see `examiner-db desk organizations`; "
            f"that one name stands for another is written with {SEPARATOR} between them"
        )
        raise UsageError(message)


def _kind(desk: Desk, canonical: str) -> OrganizationKind:
    """The kind that the name on the right has already."""
    directory = Directory.of(desk.aliases())
    known = directory.canonical().get(directory.end(canonical) or "")
    if known is None:
        message = f"say what {canonical!r} is: --kind {'|'.join(OrganizationKind)}"
        raise UsageError(message)
    return OrganizationKind(known[1])


def _plain(one: Organization) -> dict[str, Any]:
    plain = {"name": one.name, "kind": one.kind, "evaluations": one.evaluations, "printed": dict(one.printed)}
    return {**plain, "may_be_two": _may_be_two(one)}


def _may_be_two(one: Organization) -> bool:
    """Whether nobody has said who it is, and a decision may print an employer and its insurer together."""
    return one.kind is None and may_be_two(one.name)


def shown(one: Organization) -> Iterator[str]:
    """An organization in a line, and a line for each other spelling."""
    kind = (one.kind or "not on the desk").replace("_", " ")
    two = "; printed as one name, may be an employer and its insurer" if _may_be_two(one) else ""
    yield f"{one.name}  ({kind}; {counted(one.evaluations, 'evaluation')}{two})"
    if [*one.printed] != [one.name]:
        yield from (f"    printed {name!r} in {number}" for name, number in one.printed.items())

"""``examiner-db desk judge``, ``confirm``, ``withdraw``: who is who, and at once what follows from it.

While a release is there, an entry is tried on a copy of the desk first. What could not be followed is not written down:
a veto that a person set stays until a person lifts it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from sqlmodel import Session

from examiner_db import database
from examiner_db.build import registry_of
from examiner_db.cli.app import Settings, UsageError, settings
from examiner_db.cli.desk import By, Reason, app, say
from examiner_db.desk import Desk
from examiner_db.identity.effects import Effect, effect
from examiner_db.identity.findings import Refusal
from examiner_db.registry import Registry
from examiner_db.vocabulary import Verdict


@app.command()
def judge(
    a: Annotated[str, typer.Argument(help="A public id or a mention's id.")],
    b: Annotated[str, typer.Argument(help="Another.")],
    verdict: Annotated[Verdict, typer.Argument(help="Are they one physician?")],
    *,
    by: By,
    reason: Reason = "",
) -> None:
    """Judge whether two are one physician.

    `different` is a veto: no rule and no other judgment joins the two, until a person lifts it: `desk withdraw A B`.
    `unsure` keeps rules from joining them, and people not. `same` goes over what only a rule holds against it, as
    middle initials that differ; it is refused where it would join two whom people keep apart, or who have two NPIs.

    Example: examiner-db desk judge ada-lovelace-1a2b3c ada-k-lovelace-4d5e6f same --reason "one license"
    """
    with Desk.open(settings().desk) as desk:
        if verdict is Verdict.SAME:
            _refuse_over_veto(desk, a, b)
        joins = verdict is Verdict.SAME
        record(
            desk,
            lambda to: to.judge(a, b, verdict, by=by, reason=reason),
            unless=lambda _refusal: joins,
            first="would be one physician",
        )
    say("judgment recorded")


@app.command()
def confirm(
    group: Annotated[str, typer.Argument(help="The public id of a name group.")],
    *,
    npi: Annotated[str | None, typer.Option(help="The NPI.")] = None,
    license_: Annotated[str | None, typer.Option("--license", help="State, type and number: 'NY MD 123456'.")] = None,
    orcid: Annotated[str | None, typer.Option(help="The ORCID iD.")] = None,
    by: By,
    reason: Reason = "",
) -> None:
    """Confirm that a name group is one identified physician.

    Refused where the identifier is another's: one person has one NPI, and a number under a name that does not agree is
    mistyped, unless `desk judge` says before that the two are one.

    Example: examiner-db desk confirm ada-lovelace-1a2b3c --npi 9000000007
    """
    if not (npi or license_ or orcid):
        message = "name what identifies the physician: --npi, --license or --orcid"
        raise UsageError(message)
    with Desk.open(settings().desk) as desk:
        record(
            desk,
            lambda to: to.confirm(group, npi=npi, license=license_, orcid=orcid, by=by, reason=reason),
            unless=lambda refusal: "of that name print it" not in refusal.sentence,
            first=f"{group} is not confirmed as",
        )
    say("confirmation recorded")


@app.command()
def withdraw(
    subject: Annotated[str, typer.Argument(help="What was confirmed or split, or one of the pair that was judged.")],
    others: Annotated[
        list[str] | None, typer.Argument(metavar="[OTHER]...", help="The other of the pair; the mentions split off.")
    ] = None,
    *,
    by: By,
    reason: Reason = "",
) -> None:
    """Take back the judgment on a pair, a split, or the confirmation of a group. This is how a veto is lifted.

    Example: examiner-db desk withdraw ada-lovelace-1a2b3c ada-k-lovelace-4d5e6f --reason "two licenses after all"
    """
    with Desk.open(settings().desk) as desk:
        if not _in_force(desk, subject, others or []):
            what = f"{subject} and {', '.join(others)}" if others else subject
            message = (
                f"nothing is in force on {what} that could be withdrawn; `examiner-db desk log` shows what is there"
            )
            raise UsageError(message)
        record(desk, lambda to: to.withdraw(subject, *others or [], by=by, reason=reason))
    say("withdrawal recorded")


@contextmanager
def on_release(at: Settings) -> Iterator[tuple[Session, Registry | None]]:
    """A session on the current release, with the reference table; ``NoReleaseError`` where there is none."""
    registry = registry_of(at.data)
    try:
        with at.releases.hold_current() as held, database.session_on(held.folder, at.url) as session:
            yield session, registry
    finally:
        if registry is not None:
            registry.close()


def record(
    desk: Desk, write: Callable[[Desk], None], *, unless: Callable[[Refusal], bool] | None = None, first: str = ""
) -> None:
    """Write to the desk, and say what does not hold from now on.

    What names nobody is not written down, nor what is refused in a way that ``unless`` says is a reason not to; of
    several such sentences the one that has the words ``first`` says it best.
    """
    found = _effect(settings(), desk, write)
    reasons = sorted(filter(unless, found.refused), key=lambda one: first not in one.sentence) if unless else ()
    if fatal := [*found.mistaken, *reasons]:
        message = f"not recorded: {fatal[0]}"
        raise UsageError(message)
    write(desk)
    for refusal in found.refused:
        print(f"from now on: {refusal}")


def _effect(at: Settings, desk: Desk, write: Callable[[Desk], None]) -> Effect:
    """What an entry would bring; before the first build nobody can know."""
    if at.releases.current_id() is None:
        return Effect((), ())
    with on_release(at) as (session, registry):
        return effect(session, desk, write, registry)


def _refuse_over_veto(desk: Desk, a: str, b: str) -> None:
    for one in desk.judgments():
        if {one.a, one.b} == {a, b} and one.verdict is Verdict.DIFFERENT:
            why = f": {one.reason}" if one.reason else ""
            message = (
                f"not recorded: {a} and {b} are judged different on {one.at[:10]} by {one.by}{why}; "
                f"lift that first: examiner-db desk withdraw {a} {b} --reason …"
            )
            raise UsageError(message)


def _in_force(desk: Desk, subject: str, others: list[str]) -> bool:
    if not others:
        return any(one.group == subject for one in desk.confirmations())
    judged = any({one.a, one.b} == {subject, *others} for one in desk.judgments() if len(others) == 1)
    return judged or any((one.subject, one.mentions) == (subject, frozenset(others)) for one in desk.splits())

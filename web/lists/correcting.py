"""The public log of what people changed in what is shown: when, what, and where it can still be seen.

Reasons and the names of those who decided stay on the desk, for they can name claimants. What is hidden now is not
named here either: a log that names it would undo the hiding.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from flask import url_for
from sqlmodel import Session, col, select

from examiner_db.desk import Desk
from examiner_db.desk.entries import Action, Entry
from examiner_db.models import Decision, Examiner, Mention, Opinion, Physician, Weighing
from web.release.asked import Asked

WORDS: Mapping[tuple[str, str], str] = {
    (Action.JUDGE, "same"): "Two entries were judged to be about one physician, and stand on one page.",
    (Action.JUDGE, "different"): "Two entries were judged to be about different physicians, and are kept apart.",
    (Action.JUDGE, "unsure"): "Whether two entries are about one physician was looked into, and left open.",
    (Action.CONFIRM, ""): "A name was confirmed by an identifier to be that of one person.",
    (Action.SPLIT, ""): "Entries were taken out of a page, because they are about somebody else.",
    (Action.WITHDRAW, ""): "An earlier judgment about who is who was taken back.",
    (Action.REVIEW, "rejected"): "A reading was rejected: the decision does not say so. It is not shown, nor counted.",
    (Action.HOLD, ""): "An entry was hidden while a dispute about it is open.",
    (Action.RELEASE, ""): "A hidden entry is shown again: the dispute about it was decided.",
    (Action.ALIAS, ""): "What an organization is called or is was recorded.",
    (Action.UNALIAS, ""): "What was recorded of the name of an organization was taken back.",
}
"""What each kind of correction is, by action and verdict."""
KINDS: Mapping[Action, str] = {
    Action.JUDGE: "identity",
    Action.CONFIRM: "identity",
    Action.SPLIT: "identity",
    Action.WITHDRAW: "identity",
    Action.REVIEW: "reading",
    Action.HOLD: "dispute",
    Action.RELEASE: "dispute",
    Action.ALIAS: "organization",
    Action.UNALIAS: "organization",
}


@dataclass(frozen=True)
class Corrected:
    """One line of the log; ``address`` is a page on which the entry stands now, where there is one to show."""

    on: str
    kind: str
    what: str
    address: str | None


@dataclass(frozen=True)
class Log:
    """What the desk tells: its corrections, newest first, and the head of its audit chain."""

    entries: tuple[Entry, ...]
    head: str | None


def log(desk: Path) -> Log:
    """The log of a desk; an empty one where no desk was started, and none is started by asking."""
    if not desk.exists():
        return Log((), None)
    with Desk.open(desk) as opened:
        return Log(tuple(reversed(opened.corrections())), opened.head())


def lines(asked: Asked, session: Session, entries: Sequence[Entry]) -> tuple[Corrected, ...]:
    """Some entries as pages show them, in their order."""
    addresses = _addresses(asked, session, {entry.subject for entry in entries} - asked.held)
    return tuple(
        Corrected(
            on=entry.at[:10],
            kind=KINDS[entry.action],
            what=WORDS[entry.action, entry.verdict if entry.action in {Action.JUDGE, Action.REVIEW} else ""],
            address=addresses.get(entry.subject),
        )
        for entry in entries
    )


def _addresses(asked: Asked, session: Session, subjects: Iterable[str]) -> dict[str, str]:
    """The pages on which the entries with these ids stand: physicians, their mentions, and readings."""
    wanted = {subject: asked.release.redirects.get(subject, subject) for subject in subjects}
    people = _people(session, wanted.values())
    examiners = set(session.exec(select(Examiner.physician_id).where(col(Examiner.physician_id).in_(people.values()))))
    decisions = _decisions(asked, session, wanted.values())
    found = {ident: url_for("decision", decision=decision) for ident, decision in decisions.items()}
    for ident, physician in people.items():
        if not asked.hides_person(physician):
            shown = physician in examiners and not asked.hides_examiner(physician)
            found[ident] = url_for("profile" if shown else "physician", physician=physician)
    return {subject: found[ident] for subject, ident in wanted.items() if ident in found}


def _people(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """The physician of each id that is a physician's or a mention's."""
    asked_for = list(ids)
    mentions = select(Mention.id, Mention.physician_id).where(col(Mention.id).in_(asked_for))
    themselves = session.exec(select(Physician.id).where(col(Physician.id).in_(asked_for)))
    named = {mention: physician for mention, physician in session.exec(mentions) if physician is not None}
    return named | {ident: ident for ident in themselves}


def _decisions(asked: Asked, session: Session, ids: Iterable[str]) -> dict[str, str]:
    """The decision of each id that is a reading's, where this request may see it."""
    asked_for, found = list(ids), dict[str, str]()
    for table in (Opinion, Weighing):
        query = select(table.id, Decision.id, Decision.document_id).join(Decision).where(col(table.id).in_(asked_for))
        for ident, decision, document in session.exec(query):
            if decision not in asked.held and not asked.hides_document(document):
                found[ident] = decision
    return found

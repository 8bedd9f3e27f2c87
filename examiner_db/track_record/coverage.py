"""What a track record cannot see: the same for everyone in a release, and read from the release itself."""

from dataclasses import dataclass

from sqlalchemy import func
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from examiner_db.figures.sentence import NOT_RANDOM
from examiner_db.figures.words import counted, listed, tribunal_code, years
from examiner_db.models import Decision, DisciplineAction, Source, SourceDocument
from examiner_db.track_record.visible import visible


@dataclass(frozen=True, slots=True)
class Coverage:
    """Tribunals and authorities of a release, in words.

    ``retrieved`` is for each tribunal the day on which a decision of it was last retrieved, and its code; the earliest
    first, for what happened before another tribunal since is not seen.
    """

    tribunals: tuple[str, ...]
    authorities: tuple[str, ...]
    retrieved: tuple[tuple[str, str], ...]

    @property
    def later_checked(self) -> str | None:
        """When later history was last checked, as the start of a sentence; ``None`` where there is no decision."""
        if not self.retrieved:
            return None
        (first, of), (last, other) = self.retrieved[0], self.retrieved[-1]
        when = f"on {last}" if first == last else f"between {first} ({of}) and {last} ({other}), tribunal by tribunal"
        return f"Later history was last checked {when}, by reading"


def coverage(session: Session, *, private: bool) -> Coverage:
    """The coverage of the release; with ``private`` off, without the user's own files."""
    decisions = session.execute(
        columns(
            col(Decision.tribunal),
            func.count(),
            func.min(Decision.decided_on),
            func.max(Decision.decided_on),
            func.max(SourceDocument.retrieved_at),
        )
        .select_from(Decision)
        .join(SourceDocument, col(SourceDocument.sha256) == Decision.document_id)
        .where(visible(Decision, private=private))
        .group_by(col(Decision.tribunal))
        .order_by(col(Decision.tribunal))
    ).all()
    return Coverage(
        tribunals=tuple(
            f"{tribunal_code(slug)} ({years([first, last])}; {counted(n, 'decision')})"
            for slug, n, first, last, _ in decisions
        ),
        authorities=_authorities(session, private=private),
        retrieved=tuple(sorted((last[:10], tribunal_code(slug)) for slug, *_, last in decisions)),
    )


def _authorities(session: Session, *, private: bool) -> tuple[str, ...]:
    documents = select(DisciplineAction.document_id).distinct()
    found = session.exec(
        select(Source.publisher, func.max(SourceDocument.retrieved_at))
        .join(SourceDocument, col(SourceDocument.source_slug) == Source.slug)
        .where(col(SourceDocument.sha256).in_(documents), visible(SourceDocument, private=private))
        .group_by(Source.publisher)
        .order_by(Source.publisher)
    )
    return tuple(f"{publisher} (retrieved {instant[:10]})" for publisher, instant in found)


def cannot_see(covered: Coverage, unchecked: int) -> tuple[str, ...]:
    """The limits of a track record as sentences; ``unchecked`` of its readings no person has looked at."""
    tribunals = f"decisions of {listed(covered.tribunals)}" if covered.tribunals else "no decisions"
    authorities = f"read from {listed(covered.authorities)}" if covered.authorities else "not read from any authority"
    later = covered.later_checked or "Later history has not been checked: it is read from"
    lines = [
        f"This database holds {tribunals}. A decision of another tribunal or year is not seen.",
        f"{NOT_RANDOM} Most examinations do not reach a published decision.",
        "Private settlements, and disputes that ended without a published decision, are not seen.",
        f"Discipline is {authorities}. An act of another authority, or one not made public, is not seen.",
        f"{later} the decisions in this database only; this is not a citator.",
    ]
    if unchecked:
        verb = "was" if unchecked == 1 else "were"
        lines.append(
            f"{counted(unchecked, 'reading')} in this record {verb} read by rule, not checked, and not counted."
        )
    return tuple(line[:1].upper() + line[1:] for line in lines)

"""One physician's rows, summarized into a track record."""

from examiner_db.figures.counting import REJECTED
from examiner_db.figures.words import tribunal_code
from examiner_db.models import Decision
from examiner_db.track_record import counts
from examiner_db.track_record.beside import stored
from examiner_db.track_record.coverage import Coverage, cannot_see
from examiner_db.track_record.gathered import Gathered
from examiner_db.track_record.ledger import ledger_rows, ratios
from examiner_db.track_record.pattern import pattern
from examiner_db.track_record.publications import publication_rows
from examiner_db.track_record.record import TrackRecord
from examiner_db.track_record.rows import discipline_rows
from examiner_db.track_record.standing import standing_sentence, subject, would_confirm
from examiner_db.vocabulary import EXAMINING_ROLES, Role, Standing


def decisions_examined(found: Gathered) -> int:
    """In how many decisions the physician was an examiner."""
    return len({entry.decision.id for entry in found.heard.values() if entry.evaluation.role in EXAMINING_ROLES})


def summary(found: Gathered, covered: Coverage) -> TrackRecord:
    """The track record of one physician, in a release with this coverage."""
    physician, about = found.physician, subject(found.physician, found.heard.values())
    shown = pattern(found, about)
    discipline = discipline_rows(found.discipline)
    identified = physician.standing == Standing.IDENTIFIED
    publications = publication_rows(found.publications, found.notices, identified=identified)
    is_examiner = found.on_roster or decisions_examined(found) > 0
    decisions = _decisions(found)
    ledger = ledger_rows(found)
    years = [int(decision.decided_on[:4]) for decision in decisions if decision.decided_on]
    return TrackRecord(
        **physician.model_dump(),
        **shown._asdict(),
        standing_sentence=standing_sentence(about, is_examiner=is_examiner),
        would_confirm=would_confirm(about),
        is_examiner=is_examiner,
        first_year=min(years, default=None),
        last_year=max(years, default=None),
        tribunals=tuple(sorted({tribunal_code(decision.tribunal) for decision in decisions})),
        checked=shown.checked,
        counts=(
            *counts.opinion_counts(shown.opinions),
            *counts.weighing_counts(shown.weighings),
            *counts.discipline_counts(discipline),
            *counts.publication_counts(publications),
            *counts.corrections(_rejected(found)),
        ),
        discipline=tuple(discipline),
        publications=tuple(publications),
        cannot_see=cannot_see(covered, shown.unchecked),
        **stored(found),
        ledger=tuple(ledger),
        covered=tuple(ratios(ledger, decisions)),
    )


def _decisions(found: Gathered) -> list[Decision]:
    """The decisions that a profile may list: all but those in which the physician only treated."""
    return [entry.decision for entry in found.heard.values() if entry.evaluation.role != Role.TREATING]


def _rejected(found: Gathered) -> int:
    reviews = [
        *(opinion.review for opinion, _ in found.opinions if opinion.evaluation_id in found.heard),
        *(weighing.review for weighing, _ in found.weighings if weighing.evaluation_id in found.heard),
    ]
    return reviews.count(REJECTED)

"""What people on the desk said of the readings of a release."""

from collections.abc import Iterator, Mapping

from sqlmodel import Session, col, select

from examiner_db.models import Decision, Opinion, Weighing
from examiner_db.quality.reviewed import Reviewed


def reviews(session: Session, verdicts: Mapping[str, str]) -> Iterator[Reviewed]:
    """Every reading of the release on which ``verdicts``, by statement, has a word, whoever chose to look at it."""
    for table in (Opinion, Weighing):
        asked = select(col(table.id), col(Decision.tribunal)).join(Decision, col(table.decision_id) == col(Decision.id))
        for statement, tribunal in session.exec(asked):
            if statement in verdicts:
                yield Reviewed(table.kind, tribunal, verdicts[statement])

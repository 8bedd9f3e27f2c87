"""One reading as a person sees it: what was read beside its words, without the claimant."""

from sqlmodel import Session, col, select

from examiner_db.models import Opinion, Weighing
from examiner_db.reviewing import to_review
from examiner_db.snapshots import SnapshotStore
from tests.web.world import CLAIMANT, OPINED, WEIGHED


def test_an_opinion_stands_in_its_words(session: Session, snapshots: SnapshotStore) -> None:
    opinion = session.exec(select(Opinion).where(Opinion.direction == "claimant")).first()
    assert opinion is not None
    shown = to_review(session, snapshots, opinion.id)
    assert shown is not None
    assert (shown.kind, shown.tribunal, shown.physician, shown.rule) == (
        "opinion",
        "mn_wcca",
        "Orla Fennimore",
        "rule 1",
    )
    assert shown.says == f"opinion on {opinion.issue}: claimant"
    assert shown.quote == f"Dr. Fennimore opined that {OPINED['claimant']}"
    assert shown.before.endswith("examined the employee at the request of the employer and insurer. ")
    assert shown.after.startswith(". A treating physician disagreed.")


def test_a_weighing_says_on_what_and_at_which_level(session: Session, snapshots: SnapshotStore) -> None:
    asked = select(Weighing).where(Weighing.weight == "rejected", col(Weighing.issue) == "causation")
    weighing = session.exec(asked).first()
    assert weighing is not None
    shown = to_review(session, snapshots, weighing.id)
    assert shown is not None
    assert shown.says == "weighed on causation: rejected, at the trial level"
    assert shown.quote == WEIGHED["rejected"]


def test_the_claimant_is_in_none_of_the_words(session: Session, snapshots: SnapshotStore) -> None:
    for ident in session.exec(select(Opinion.id)):
        shown = to_review(session, snapshots, ident)
        assert shown is not None
        words = f"{shown.before}{shown.quote}{shown.after}".lower()
        assert not any(name in words for name in CLAIMANT.lower().split())


def test_an_id_of_no_reading_is_nothing(session: Session, snapshots: SnapshotStore) -> None:
    assert to_review(session, snapshots, "gone") is None

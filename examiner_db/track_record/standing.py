"""Who a page is about: identified or a name group, in words, and what would confirm it."""

from collections.abc import Iterable

from examiner_db.figures.sentence import Subject, begun, name_group
from examiner_db.models import Physician
from examiner_db.track_record.gathered import Heard
from examiner_db.vocabulary import Standing

_NOT_VERIFIED = "the records that print the name {name}; not verified to be one person"


def subject(physician: Physician, heard: Iterable[Heard]) -> Subject:
    """Whom sentences are about. All decisions that print a group's name are counted, treatment too."""
    if physician.standing == Standing.IDENTIFIED:
        return Subject(physician.name, physician.standing)
    decisions = {entry.decision.id for entry in heard}
    if not decisions:
        return Subject(physician.name, physician.standing, _NOT_VERIFIED.format(name=physician.name))
    group = name_group(physician.name, len(decisions), physician.jurisdictions)
    return Subject(physician.name, physician.standing, group)


def standing_sentence(about: Subject, *, is_examiner: bool) -> str:
    """What this page is about, as one sentence or two."""
    who = f"{begun(Standing.IDENTIFIED.meaning)}." if about.group is None else f"Shown here: {about.group}."
    return who if is_examiner else f"{who} Physician on record; no examination on record here."


def would_confirm(about: Subject) -> tuple[str, ...]:
    """What would turn a name group into an identified physician; nothing for one who is identified.

    A judgment that two are the same joins what prints no identifier, but tells nobody who that one is.
    """
    if about.group is None:
        return ()
    return (
        "An NPI, or a license number with its state, printed with the name in one of these documents.",
        "One recorded judgment, with its reason, that names the NPI, license or ORCID of whom these mentions are.",
    )

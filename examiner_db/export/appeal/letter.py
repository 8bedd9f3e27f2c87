"""From a track record to a letter: its paragraphs, what to know first, the statement of the user, and the list."""

from collections.abc import Iterator

from examiner_db.export.appeal import paragraphs
from examiner_db.export.appeal.attachments import attachments, left_out, sides
from examiner_db.export.appeal.checklist import Checklist
from examiner_db.export.appeal.forums import KINDS
from examiner_db.export.appeal.sheet import Letter
from examiner_db.export.material import Material
from examiner_db.export.tables import PRIVATE, SAMPLE
from examiner_db.track_record.record import TrackRecord

NOT_ADVICE = (
    "This is a draft with facts and options. It is not legal advice, and it does not say whether to appeal or file."
)
BEFORE = (
    "Look up the last day for your appeal today. The time stated here is to be verified, and yours can be shorter.",
    "Fill in or take out what stands in square brackets. Look up each rule in its text of today.",
    "Keep the figures on both sides. Cut to one side they are no longer true.",
    "Attach a copy of each decision that you rely on. Take its caption from the official copy.",
    "Check what later happened to each decision: this database reads its own decisions only.",
    "Attach no record of another person's claim.",
)
NOT_OURS = (
    "This part is what I saw and say myself. It does not come from the record, and nobody at Examiner DB checked it."
)


def letter(material: Material, forum: str, given: Checklist | None = None) -> Letter:
    """The letter about one examiner for one kind of `forums.KINDS`; ``KeyError`` if there is no such kind.

    ``given`` is what the user says of the user's own examination.
    """
    record, taken, kind = material.record, material.taken, KINDS[forum]
    listed, more = attachments(material)
    why = paragraphs.refused(record, material.withheld)
    return Letter(
        title=f"For an appeal: {record.name}",
        made_on=taken.on,
        forum=kind.title,
        marks=tuple(_marks(material)),
        deadlines=kind.deadlines,
        before=(*BEFORE, *kind.cautions),
        paragraphs=tuple(paragraphs.all_of(record, kind, cited_state(material), why)),
        refused=why,
        stated=given.stated() if given else (),
        sides=sides(record, listed) if listed else (),
        attachments=listed,
        left_out=left_out(more, page(record, taken.site)),
        in_full=tuple(_in_full(record)),
        rules=kind.rules,
        limits=(*record.cannot_see, *_held(material)),
        cites=cited_state(material),
        cited=material.cited,
    )


def cited_state(material: Material) -> str:
    """Where the state of the record stands that a letter cites: the one place from which every form takes its link."""
    where = material.cited or page(material.record, material.taken.site)
    return f"{where} (release {material.taken.release_id}, as of {material.taken.on})."


def page(record: TrackRecord, site: str) -> str:
    """Where the record of an examiner is shown."""
    return f"{site}{'examiners' if record.is_examiner else 'physicians'}/{record.id}"


def _marks(material: Material) -> Iterator[str]:
    """What must be known before a letter is shown to anybody."""
    if material.taken.sample:
        yield SAMPLE
    if material.has_private:
        yield PRIVATE
    yield NOT_ADVICE


def _held(material: Material) -> Iterator[str]:
    """What the desk hides of the rows that a letter is made of."""
    for name in ("opinions", "weighings"):
        if n := material.held.get(name, 0):
            verb = "is" if n == 1 else "are"
            yield f"Of the {name}, {n} {verb} withheld while a dispute is open, and {verb} not listed here."


def _in_full(record: TrackRecord) -> Iterator[str]:
    """The sentences of the record for every figure that a letter may state, as its own page prints them."""
    yield from (one.sentence for one in record.figures if one.display in paragraphs.SHOWN)
    yield from (one.sentence for one in record.comparisons)
    yield from (one.sentence for one in paragraphs.shown_credit(record))

"""A packet laid out once, as blocks in order: what the PDF and the DOCX print each in its own way."""

from collections.abc import Iterator, Sequence

from examiner_db.export.packet import sections
from examiner_db.export.packet.blocks import Block, Contents, Grid, Heading, Style, flowing, text
from examiner_db.export.packet.notes import ELSEWHERE, VERIFY
from examiner_db.export.packet.sheet import ForumNote, Group, Note, Packet, Question

_TABLES = (
    sections.opinions,
    sections.unlike,
    sections.weighings,
    sections.charts,
    sections.later,
    sections.ledger,
    sections.acts,
    sections.lists,
    sections.works,
)


def layout(packet: Packet) -> Iterator[Block]:
    """Every block, in the order in which it is printed."""
    yield from _cover(packet)
    yield Contents()
    yield from _summary(packet)
    yield Heading(level=1, text="Questions")
    yield text(
        "Verified: a person compared the entry with its page. Needs check: nobody did, and so it is asked and not "
        "asserted. Open: the record is silent."
    )
    for number, group in enumerate(packet.groups, 1):
        yield from _group(number, group)
    for section in _TABLES:
        yield from section(packet)
    yield from _about(packet)
    yield from _exhibits(packet)


def _cover(packet: Packet) -> Iterator[Block]:
    cover = packet.cover
    yield text(packet.title, "title")
    yield text(cover.about, "subtitle")
    for mark in cover.marks:
        yield text(mark, "warning")
    yield text("Deadlines to check first", "request")
    yield _notes(packet.deadlines)
    yield text(VERIFY, "warning")
    cited = (("Cited state", cover.cited),) if cover.cited else ()
    yield Grid(columns=("What", "On record"), widths=(1, 3), rows=(*cover.known, *cover.made, *cited))
    yield text(f"Coverage: {'; '.join(cover.coverage)}.")
    for sentence in packet.stated:
        yield text(sentence, "item")


def _notes(notes: Sequence[Note]) -> Grid:
    return Grid(
        columns=("Where", "Look at", "What it is about"),
        widths=(2, 3, 5),
        rows=tuple((note.where, note.authority, note.says) for note in notes),
    )


def _summary(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="Summary")
    if packet.counts:
        yield Grid(columns=("On record", "How many", "Checked by a person"), widths=(5, 1, 2), rows=packet.counts)
    for sentence in packet.summary:
        yield text(sentence, "finding")
    yield text(packet.later_checked)


def _group(number: int, group: Group) -> Iterator[Block]:
    yield Heading(level=2, text=f"{number}. {group.title}")
    if group.told:
        yield text(group.told)
    for question in group.questions:
        yield from _question(question)
    yield text(f"Ask for: {group.request}", "request")
    if group.caution:
        yield text(f"Caution: {group.caution}")


def _question(question: Question) -> Iterator[Block]:
    style: Style = "question" if question.prompts or question.basis else "open"
    yield text(f"{question.number}  {question.text} [{question.status}]", style)
    if question.basis:
        yield text(f"Rests on: {question.basis}", "source")
    for prompt in question.prompts:
        yield text(f"“{flowing(prompt.quote)}”", "quote")
        later = f" Later history: {prompt.later}." if prompt.later else ""
        yield text(f"{prompt.where}. {prompt.what}. {prompt.read[:1].upper()}{prompt.read[1:]}.{later}", "source")


def _about(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="Forums, method and limits")
    yield Heading(level=2, text="What forums allow")
    yield text(VERIFY, "warning")
    if packet.here:
        yield text("Tribunals of this record", "request")
        yield _forums(packet.here)
    yield text("All forums of which a note is held", "request")
    yield _forums(packet.forums)
    yield text(ELSEWHERE)
    yield Heading(level=2, text="Which readings a person checked")
    yield Grid(columns=("Readings", "How many"), widths=(4, 1), rows=packet.checked)
    for title, sentences in {"Method": packet.method, "Limits": packet.limits}.items():
        yield Heading(level=2, text=title)
        for sentence in sentences:
            yield text(sentence, "item")


def _forums(notes: Sequence[ForumNote]) -> Grid:
    return Grid(
        columns=("Where", "Look at", "A pattern", "Money"),
        widths=(3, 4, 5, 4),
        rows=tuple((note.where, note.authority, note.pattern, note.money) for note in notes),
    )


def _exhibits(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="Exhibits")
    yield text("Print each saved page, and mark it with its number. A hash tells whether a copy is the page read here.")
    if packet.bundle:
        yield text(
            f"SHA-256 of the record in each evidence bundle of it, as its verifier prints it: {packet.bundle}", "source"
        )
    for one in packet.exhibits:
        yield Heading(level=2, text=f"Exhibit {one.number}: {one.title}", listed=False)
        yield from map(text, one.citations)
        yield text(f"Saved on {one.saved_on} from {one.publisher}; shown at {one.address}", "source")
        yield text(f"SHA-256 of the page: {one.sha256}", "source")
        if one.text_sha256:
            yield text(f"SHA-256 of the text read from it by {one.extractor}: {one.text_sha256}", "source")
        for note in one.notes:
            yield text(note, "warning")

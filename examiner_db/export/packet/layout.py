"""A packet laid out once, as blocks in order: what the PDF and the DOCX print each in its own way."""

from collections.abc import Iterator, Sequence
from typing import Literal

from examiner_db.export.packet.exhibits import Exhibit
from examiner_db.export.packet.notes import ELSEWHERE, VERIFY
from examiner_db.export.packet.sheet import Group, Note, OpinionLine, Packet, Pair, Question, WeighingLine
from examiner_db.figures.chart import Chart
from examiner_db.records import Frozen

Style = Literal[
    "body", "title", "finding", "subtitle", "warning", "item", "question", "open", "quote", "source", "request"
]


class Heading(Frozen):
    """A heading; ``level`` 1 begins a page. One that is not ``listed`` stands in no table of contents."""

    kind: Literal["heading"] = "heading"
    level: int
    text: str
    listed: bool = True


class Text(Frozen):
    """A paragraph."""

    kind: Literal["text"] = "text"
    style: Style
    text: str


class Grid(Frozen):
    """A table with a line of headings; ``widths`` are the shares of its columns."""

    kind: Literal["grid"] = "grid"
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


class Picture(Frozen):
    """A chart, with its own table after it."""

    kind: Literal["picture"] = "picture"
    chart: Chart


class Contents(Frozen):
    """The table of contents, on a page of its own."""

    kind: Literal["contents"] = "contents"


Block = Heading | Text | Grid | Picture | Contents

WEIGHINGS = {
    "credited": "Credited",
    "rejected": "Rejected",
    "partly": "Credited in part",
    "not_stated": "Weight not stated",
}
"""The order is that of the figures; both first ones have the same table."""
_OPINION = ("Decided", "Decision", "Issue and direction", "In the decision's words", "Read and counted", "Exhibit")
_WEIGHING = ("Decided", "Decision", "Reasons", "In the tribunal's words", "Read and standing", "Exhibit")
_SIX = (4, 5, 7, 14, 8, 5)


def layout(packet: Packet) -> Iterator[Block]:
    """Every block, in the order in which it is printed."""
    yield from _cover(packet)
    yield Contents()
    yield from _summary(packet)
    yield Heading(level=1, text="Questions")
    yield _text(
        "Verified: a person compared the entry with its page. Needs check: nobody did, and so it is asked and not "
        "asserted. Open: the record is silent."
    )
    for number, group in enumerate(packet.groups, 1):
        yield from _group(number, group)
    yield Heading(level=1, text="All opinions")
    yield from _grid(_OPINION, _SIX, map(_opinion, packet.opinions), "No opinion was read.")
    yield from _unlike(packet)
    yield from _weighings(packet)
    yield from _later(packet)
    yield from _ledger(packet)
    yield from _acts(packet)
    yield from _about(packet)
    yield from _exhibits(packet.exhibits)


def flowing(words: str) -> str:
    """Words of a page without its line breaks."""
    return " ".join(words.split())


def _text(words: str, style: Style = "body") -> Text:
    return Text(style=style, text=words)


def _grid(
    columns: tuple[str, ...], widths: tuple[int, ...], rows: Iterator[tuple[str, ...]], empty: str
) -> Iterator[Block]:
    found = tuple(rows)
    yield Grid(columns=columns, widths=widths, rows=found) if found else _text(empty)


def _cover(packet: Packet) -> Iterator[Block]:
    cover = packet.cover
    yield _text(packet.title, "title")
    yield _text(cover.about, "subtitle")
    for mark in cover.marks:
        yield _text(mark, "warning")
    yield _text("Deadlines to check first", "request")
    yield _notes(packet.deadlines)
    yield _text(VERIFY, "warning")
    yield Grid(columns=("What", "On record"), widths=(1, 3), rows=(*cover.known, *cover.made))
    yield _text(f"Coverage: {'; '.join(cover.coverage)}.")
    for sentence in packet.stated:
        yield _text(sentence, "item")


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
        yield _text(sentence, "finding")
    yield _text(packet.later_checked)
    if packet.charts:
        yield Heading(level=1, text="Charts")
    for chart in packet.charts:
        yield Picture(chart=chart)
        yield Grid(
            columns=chart.table.columns, widths=(3, *(1 for _ in chart.table.columns[1:])), rows=chart.table.rows
        )


def _group(number: int, group: Group) -> Iterator[Block]:
    yield Heading(level=2, text=f"{number}. {group.title}")
    if group.told:
        yield _text(group.told)
    for question in group.questions:
        yield from _question(question)
    yield _text(f"Ask for: {group.request}", "request")
    if group.caution:
        yield _text(f"Caution: {group.caution}")


def _question(question: Question) -> Iterator[Block]:
    style: Style = "question" if question.prompts else "open"
    yield _text(f"{question.number}  {question.text} [{question.status}]", style)
    for prompt in question.prompts:
        yield _text(f"“{flowing(prompt.quote)}”", "quote")
        later = f" Later history: {prompt.later}." if prompt.later else ""
        yield _text(f"{prompt.where}. {prompt.what}. {prompt.read[:1].upper()}{prompt.read[1:]}.{later}", "source")


def _opinion(line: OpinionLine) -> tuple[str, ...]:
    value = f" ({line.value})" if line.value else ""
    said = f"{line.issue}: {line.direction}{value}; {line.retained}"
    return (
        line.decided_on,
        line.decision,
        said,
        f"“{flowing(line.quote)}”",
        f"{line.read}; counted: {line.counted}; later history: {line.later}",
        line.where,
    )


def _weighing(line: WeighingLine) -> tuple[str, ...]:
    return (
        line.decided_on,
        line.decision,
        f"{line.level}, {line.issue}: {line.reasons}",
        f"“{flowing(line.quote)}”",
        f"{line.read}; {line.stands}; later history: {line.later}",
        line.where,
    )


def _unlike(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="Opinions that helped different sides")
    yield _text(packet.pairs_told)
    for pair in packet.pairs:
        yield Heading(level=2, text=_pair_title(pair), listed=False)
        sides = (pair.first, pair.second)
        yield Grid(
            columns=tuple(f"{one.direction}: {one.decision}, {one.decided_on}" for one in sides),
            widths=(1, 1),
            rows=(
                tuple(f"“{flowing(one.quote)}”" for one in sides),
                tuple(f"{one.where}; {one.read}" for one in sides),
            ),
        )


def _pair_title(pair: Pair) -> str:
    claims = "one claim" if pair.same_claim else "two claims"
    return f"{pair.issue[:1].upper()}{pair.issue[1:]}, {claims}: {pair.first.where} and {pair.second.where}"


def _weighings(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="How tribunals weighed the opinions")
    for weight, title in WEIGHINGS.items():
        found = packet.weighings[weight]
        if found or weight in {"credited", "rejected"}:
            yield Heading(level=2, text=f"{title}: {len(found)}")
            yield from _grid(_WEIGHING, _SIX, map(_weighing, found), "None was read.")


def _later(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="What else is on record")
    yield Heading(level=2, text="Later history")
    yield _text(packet.later_checked)
    rows = ((one.of, f"{one.does} ({one.stands})", one.by, f"“{flowing(one.quote)}”") for one in packet.later)
    columns = ("Decision", "What happened", "By", "In its words")
    yield from _grid(columns, (3, 2, 3, 5), rows, "None was found in this database.")


def _ledger(packet: Packet) -> Iterator[Block]:
    yield Heading(level=2, text="Volume, money and method, as decisions report them")
    yield _text("No person has checked these statements: compare each with its page.")
    rows = (
        (one.decided_on, one.decision, f"{one.about}: {one.value}", f"“{flowing(one.quote)}”", one.where)
        for one in packet.ledger
    )
    columns = ("Decided", "Decision", "About", "In its words", "Exhibit")
    yield from _grid(columns, (2, 3, 4, 8, 2), rows, "No statement was read.")


def _acts(packet: Packet) -> Iterator[Block]:
    yield Heading(level=2, text="Public acts of authorities")
    rows = (
        (one.effective_on, f"{one.authority}: {one.what}", flowing(one.text), f"{one.later}; {one.listed}", one.where)
        for one in packet.acts
    )
    columns = ("Date", "Authority and act", "In its words", "Later acts, and whether it is listed", "Exhibit")
    yield from _grid(columns, (2, 4, 7, 4, 2), rows, "None is on record here. That says what is covered.")


def _about(packet: Packet) -> Iterator[Block]:
    yield Heading(level=1, text="Forums, method and limits")
    yield Heading(level=2, text="What forums allow")
    yield _text(VERIFY, "warning")
    yield _notes(packet.forums)
    yield _text(ELSEWHERE)
    yield Heading(level=2, text="Which readings a person checked")
    yield Grid(columns=("Readings", "How many"), widths=(4, 1), rows=packet.checked)
    for title, sentences in {"Method": packet.method, "Limits": packet.limits}.items():
        yield Heading(level=2, text=title)
        for sentence in sentences:
            yield _text(sentence, "item")


def _exhibits(exhibits: Sequence[Exhibit]) -> Iterator[Block]:
    yield Heading(level=1, text="Exhibits")
    yield _text(
        "Print each saved page, and mark it with its number. A hash tells whether a copy is the page read here."
    )
    for one in exhibits:
        yield Heading(level=2, text=f"Exhibit {one.number}: {one.title}", listed=False)
        yield from map(_text, one.citations)
        yield _text(f"Saved on {one.saved_on} from {one.publisher}; shown at {one.address}", "source")
        yield _text(f"SHA-256 of the page: {one.sha256}", "source")
        if one.text_sha256:
            yield _text(f"SHA-256 of the text read from it by {one.extractor}: {one.text_sha256}", "source")
        for note in one.notes:
            yield _text(note, "warning")

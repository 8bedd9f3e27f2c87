"""The tables of a packet, each with what is missing in it said before it."""

from collections.abc import Iterator

from examiner_db.export.packet.blocks import Block, Grid, Heading, Picture, flowing, grid, text
from examiner_db.export.packet.sheet import OpinionLine, Packet, Pair, WeighingLine

WEIGHINGS = {
    "credited": "Credited",
    "rejected": "Rejected",
    "partly": "Credited in part",
    "not_stated": "Weight not stated",
}
"""The order is that of the figures; both first ones have the same table."""
_OPINION = ("Decided", "Decision", "Issue and direction", "In the decision's words", "Read and counted", "Exhibit")
_WEIGHING = ("Decided", "Decision", "Reasons", "In the tribunal's words", "Read and standing", "Exhibit")
_NONE = "None is on record here. That says what this database covers, and nothing of the person."
_SIX = (4, 5, 7, 14, 8, 5)


def absent(packet: Packet, section: str) -> Iterator[Block]:
    """What would stand in a section and does not."""
    return (text(sentence, "warning") for sentence in packet.absent.get(section, ()))


def opinions(packet: Packet) -> Iterator[Block]:
    """All opinions."""
    yield Heading(level=1, text="All opinions", begins=bool(packet.opinions))
    yield from absent(packet, "opinions")
    yield from grid(_OPINION, _SIX, map(_opinion, packet.opinions), "No opinion was read.")


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


def unlike(packet: Packet) -> Iterator[Block]:
    """Pairs of opinions that helped different sides, side by side."""
    yield Heading(level=1, text="Opinions that helped different sides", begins=bool(packet.pairs))
    yield text(packet.pairs_told)
    for pair in packet.pairs:
        yield Heading(level=2, text=_pair_title(pair), listed=False)
        sides = (pair.first, pair.second)
        yield Grid(
            columns=tuple(
                f"{one.direction}: {one.decision}, {one.decided_on}; {one.where}; {one.read}" for one in sides
            ),
            widths=(1, 1),
            rows=(tuple(f"“{flowing(one.quote)}”" for one in sides),),
        )


def _pair_title(pair: Pair) -> str:
    claims = "one claim" if pair.same_claim else "two claims"
    return f"{pair.issue[:1].upper()}{pair.issue[1:]}, {claims}: {pair.first.where} and {pair.second.where}"


def weighings(packet: Packet) -> Iterator[Block]:
    """How tribunals weighed the opinions, credited ones as prominent as rejected ones."""
    yield Heading(level=1, text="How tribunals weighed the opinions", begins=any(packet.weighings.values()))
    yield from absent(packet, "weighings")
    for weight, title in WEIGHINGS.items():
        found = packet.weighings[weight]
        if found or weight in {"credited", "rejected"}:
            yield Heading(level=2, text=f"{title}: {len(found)}")
            yield from grid(_WEIGHING, _SIX, map(_weighing, found), "None was read.")


def charts(packet: Packet) -> Iterator[Block]:
    """The charts of the profile, each with its table."""
    if packet.charts:
        yield Heading(level=1, text="Charts")
    for chart in packet.charts:
        yield Picture(chart=chart)
        if chart.table.rows:
            widths = (3, *(1 for _ in chart.table.columns[1:]))
            yield Grid(columns=chart.table.columns, widths=widths, rows=chart.table.rows)


def later(packet: Packet) -> Iterator[Block]:
    """What became of the decisions."""
    yield Heading(level=1, text="What else is on record")
    yield Heading(level=2, text="Later history")
    yield text(packet.later_checked)
    rows = (
        (one.of, f"{one.does} ({one.stands})", one.by, f"“{flowing(one.quote)}”", one.where) for one in packet.later
    )
    columns = ("Decision", "What happened", "By", "In its words", "Exhibit")
    yield from grid(columns, (3, 2, 3, 5, 2), rows, "None was found in this database.")


def ledger(packet: Packet) -> Iterator[Block]:
    """Statements on volume, money and method."""
    yield Heading(level=2, text="Volume, money and method, as decisions report them")
    yield text("No person has checked these statements: compare each with its page.")
    yield from absent(packet, "ledger")
    rows = (
        (one.decided_on, one.decision, f"{one.about}: {one.value}", f"“{flowing(one.quote)}”", one.where)
        for one in packet.ledger
    )
    columns = ("Decided", "Decision", "About", "In its words", "Exhibit")
    yield from grid(columns, (2, 3, 4, 8, 2), rows, "No statement was read.")


def acts(packet: Packet) -> Iterator[Block]:
    """Public acts of authorities."""
    yield Heading(level=2, text="Public acts of authorities")
    yield from absent(packet, "discipline")
    rows = (
        (one.effective_on, f"{one.authority}: {one.what}", flowing(one.text), f"{one.later}; {one.listed}", one.where)
        for one in packet.acts
    )
    columns = ("Date", "Authority and act", "In its words", "Later acts, and whether it is listed", "Exhibit")
    yield from grid(columns, (2, 4, 7, 4, 2), rows, _NONE)


def lists(packet: Packet) -> Iterator[Block]:
    """What registries, rosters and other lists say."""
    yield Heading(level=2, text="Licenses, registrations, exclusions, rosters and payments")
    yield from absent(packet, "lists")
    rows = (
        (one.kind, one.facts, f"“{flowing(one.quote)}”", f"{one.seen}; {one.read}", one.where) for one in packet.listed
    )
    columns = ("Kind", "Entry", "In its words", "Listed and read", "Exhibit")
    yield from grid(columns, (2, 5, 6, 4, 2), rows, _NONE)


def works(packet: Packet) -> Iterator[Block]:
    """Publications, and every notice about them."""
    yield Heading(level=2, text="Publications")
    yield from absent(packet, "publications")
    rows = (
        (one.published_on, one.title, f"“{flowing(one.quote)}”", f"{one.attribution}; {one.retraction}", one.where)
        for one in packet.works
    )
    columns = ("Published", "Title and journal", "In its words", "Whose, and whether it stands", "Exhibit")
    yield from grid(columns, (2, 5, 5, 4, 2), rows, _NONE)
    if packet.notices:
        yield Heading(level=2, text="Notices about publications")
        told = ((one.work, one.nature, one.told, f"“{flowing(one.quote)}”", one.where) for one in packet.notices)
        yield from grid(("Work", "Notice", "What it tells", "In its words", "Exhibit"), (4, 2, 4, 5, 2), told, "")

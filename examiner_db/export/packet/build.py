"""From what there is to export to a packet: every section in its order, and what is missing said."""

from collections import Counter
from collections.abc import Iterator

from examiner_db.export.labels import BY_MODEL, checked
from examiner_db.export.life.charts import drawn
from examiner_db.export.life.course import course
from examiner_db.export.material import Material
from examiner_db.export.packet import lines
from examiner_db.export.packet.absent import absent
from examiner_db.export.packet.exhibits import NO_TEXT, NOT_KEPT, Exhibits
from examiner_db.export.packet.forums import FORUMS, notes_on
from examiner_db.export.packet.notes import DEADLINES, METHOD, NOT_ADVICE
from examiner_db.export.packet.pairs import MOST, pairs
from examiner_db.export.packet.questions import Asker
from examiner_db.export.packet.sheet import Cover, Packet, WeighingLine
from examiner_db.export.tables import PRIVATE, SAMPLE
from examiner_db.figures.chart import Chart
from examiner_db.figures.sentence import NOT_RANDOM
from examiner_db.figures.words import counted
from examiner_db.track_record import TrackRecord
from examiner_db.track_record.acts import acts
from examiner_db.track_record.record import LedgerRow, OpinionRow, WeighingRow

COMPARED = "How a share compares with those of other examiners is said whole under its chart, “Among peers”."
WEIGHTS = ("credited", "rejected", "partly", "not_stated")


def packet(material: Material) -> Packet:
    """The packet of one record."""
    record, exhibits = material.record, Exhibits(material)
    site, unlike = material.taken.site, pairs(record.opinions)
    opinions = {row.id: lines.opinion_line(row, exhibits) for row in record.opinions}
    groups = acts(record.discipline)
    return Packet(
        title=f"Deposition packet: {record.name}",
        made_on=material.taken.on,
        cover=_cover(material),
        deadlines=DEADLINES,
        counts=tuple(_counts(record)),
        summary=tuple(_summary(record)),
        charts=_charts(material),
        groups=Asker(material, exhibits, unlike).groups(),
        opinions=tuple(opinions.values()),
        pairs=tuple(lines.pair(first, second, opinions) for first, second in unlike[:MOST]),
        pairs_told=_pairs_told(len(unlike)),
        weighings=_weighings(record, exhibits),
        later=lines.later_lines(record, exhibits, site),
        later_checked=_later_checked(material),
        ledger=tuple(lines.ledger_line(row, exhibits) for row in record.ledger),
        acts=tuple(
            lines.act_line(act, exhibits) for group in (groups.counted, groups.charges, groups.other) for act in group
        ),
        listed=tuple(lines.listed_line(line, exhibits) for line in material.listed),
        works=tuple(lines.work_line(row, exhibits) for row in record.publications),
        notices=tuple(line for row in record.publications for line in lines.notice_lines(row, exhibits)),
        checked=tuple(_checked(record)),
        stated=tuple(_stated(material, exhibits)),
        absent=absent(material),
        here=notes_on(_tribunals(record)),
        forums=FORUMS,
        method=METHOD,
        limits=record.cannot_see,
        exhibits=tuple(exhibits.listed),
        bundle=material.bundle_sha256,
    )


def _charts(material: Material) -> tuple[Chart, ...]:
    """The charts of the profile, of the same rows."""
    record = material.record
    return drawn(record, course(record, material.listed), material.ties)


def _tribunals(record: TrackRecord) -> tuple[str, ...]:
    """The tribunals of the record's decisions, the one with most decisions first."""
    rows: list[OpinionRow | WeighingRow | LedgerRow] = [*record.opinions, *record.weighings, *record.ledger]
    decisions = Counter({row.decision.id: row.decision.tribunal for row in rows}.values())
    return tuple(sorted(decisions, key=lambda tribunal: (-decisions[tribunal], tribunal)))


def _cover(material: Material) -> Cover:
    record, taken, covered = material.record, material.taken, material.covered
    known = {
        "Names printed": "; ".join(record.names),
        "Specialty": record.specialty or "not stated",
        "Places": "; ".join(record.places) or "not stated",
        "NPI": record.npi or "none on record",
        "Licenses": "; ".join(record.licenses) or "none on record",
        "Would confirm who this is": " ".join(record.would_confirm),
    }
    made = {
        "Made on": taken.on,
        "Release": taken.release_id,
        "Record": f"{taken.site}{'examiners' if record.is_examiner else 'physicians'}/{record.id}",
    }
    return Cover(
        name=record.name,
        about=record.standing_sentence,
        known=tuple((what, says) for what, says in known.items() if says),
        coverage=(*(covered.tribunals or ("no decisions",)), *(f"acts of {name}" for name in covered.authorities)),
        made=tuple(made.items()),
        cited=material.cited,
        marks=(*([SAMPLE] if taken.sample else []), NOT_ADVICE, *([PRIVATE] if material.has_private else [])),
    )


def _summary(record: TrackRecord) -> Iterator[str]:
    """Every figure that counts a claim; where none does, why not, in the sentences of those that could.

    They fit on one page: what all of them end with is said once, and comparisons stand beneath their charts.
    """
    found = [*((one.n, one.sentence) for one in record.credit), *((one.n, one.sentence) for one in record.figures)]
    told = [sentence for n, sentence in found if n or not any(n for n, _ in found)]
    yield from (sentence.removesuffix(NOT_RANDOM).rstrip() for sentence in told)
    yield from (covered.sentence for covered in record.covered)
    if record.comparisons:
        yield COMPARED
    if any(sentence.endswith(NOT_RANDOM) for sentence in told):
        yield NOT_RANDOM


def _counts(record: TrackRecord) -> Iterator[tuple[str, str, str]]:
    """What the record holds; the issues have a sentence each, and no line here."""
    for count in record.counts:
        if count.query.startswith("issue="):
            continue
        yield count.what, str(count.n), str(count.checked) if count.checked else ""


def _weighings(record: TrackRecord, exhibits: Exhibits) -> dict[str, tuple[WeighingLine, ...]]:
    return {
        weight: tuple(lines.weighing_line(row, exhibits) for row in record.weighings if row.weight == weight)
        for weight in WEIGHTS
    }


def _pairs_told(n: int) -> str:
    if n == 0:
        return "In different decisions, no two opinions on one issue that helped different sides were read."
    shown = f"{counted(n, 'pair')} of opinions on one issue helped different sides"
    limit = f"; {MOST} are shown" if n > MOST else ""
    return f"{shown[:1].upper()}{shown[1:]}{limit}. Claims differ in their facts, and so a pair is a question only."


def _later_checked(material: Material) -> str:
    when = material.covered.later_checked or "Later history is read from"
    return f"{when} the decisions in this database only. Check each decision in a citator before you use it."


def _checked(record: TrackRecord) -> Iterator[tuple[str, str]]:
    for what, rows in (("Opinions", record.opinions), ("Weighings", record.weighings)):
        told = Counter(checked(row.review, row.provenance.read_by) for row in rows)
        for state in (checked(None), checked("accepted"), *([BY_MODEL] if BY_MODEL in told else [])):
            yield f"{what}, {state}", str(told[state])


def _stated(material: Material, exhibits: Exhibits) -> Iterator[str]:
    """What is not in the packet, or is not as it should be: said, and not left out in silence."""
    if material.withheld:
        yield material.withheld
    yield from (sentence for sentences in absent(material).values() for sentence in sentences)
    gone = [row for row in material.record.discipline if not row.listed]
    if gone:
        yield f"Acts that the authority no longer lists, marked so and not counted: {len(gone)}."
    missing = [str(one.number) for one in exhibits.listed if NOT_KEPT in one.notes]
    if missing:
        yield f"The saved page is missing for exhibit {', '.join(missing)}."
    unread = [str(one.number) for one in exhibits.listed if NO_TEXT in one.notes]
    if unread:
        yield f"The text read from the page is missing for exhibit {', '.join(unread)}."
    if not material.taken.private:
        yield "Private files of your own are left out, whether or not there are any."

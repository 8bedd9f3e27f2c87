"""Questions, head by head, each with the entry that prompts it.

An entry that a person checked is put to the witness as what its page reports. One that nobody checked is asked about,
and not asserted. Of many entries the newest are asked about and all stand in the tables; of weighings as many credited
as rejected ones.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from examiner_db.content_key import folded
from examiner_db.export.labels import checked, words
from examiner_db.export.material import Material
from examiner_db.export.packet.asked import Asked, of_act, of_figures, of_listing, of_payments, of_work
from examiner_db.export.packet.exhibits import Exhibits
from examiner_db.export.packet.lines import decision, later_words, spoken
from examiner_db.export.packet.outline import HEADS
from examiner_db.export.packet.pairs import Found
from examiner_db.export.packet.sheet import Group, Prompt, Question, Status
from examiner_db.figures.opinions import ISSUES
from examiner_db.track_record.acts import Act, acts
from examiner_db.track_record.record import LedgerRow, OpinionRow, TrackRecord, WeighingRow
from examiner_db.vocabulary import ParticularKind, Standing, VolumeKind

MOST = 6
"""Questions on entries of one kind in one head."""
IDENTITY = ("exclusion", "roster", "license", "status", "registration")
"""Entries of lists in the order in which they are asked about."""
LEDGER = {
    "volume": (VolumeKind.EXAMINATIONS, VolumeKind.DEFENSE_SHARE),
    "money": (VolumeKind.FEE, VolumeKind.INCOME),
    "examination": (ParticularKind.MINUTES, ParticularKind.TEST_NOT_PERFORMED),
    "records": (ParticularKind.RECORDS_REVIEWED, ParticularKind.RECORDS_MISSING),
    "method": (ParticularKind.STANDARD, ParticularKind.TREATMENT_DISPUTED),
}
"""Which statements of the ledger each head asks about."""
_NOBODY = "No person has checked this statement: compare it with its page before you ask"


class Asker:
    """Writes the questions of one record."""

    def __init__(self, material: Material, exhibits: Exhibits, unlike: Sequence[Found]) -> None:
        """``unlike`` are the pairs of opinions that helped different sides."""
        self._record = material.record
        self._listed = material.listed
        self._exhibits = exhibits
        self._unlike = unlike

    def groups(self) -> tuple[Group, ...]:
        """Every head of the outline, in its order."""
        return tuple(self._group(number, name) for number, name in enumerate(HEADS, 1))

    def _group(self, number: int, name: str) -> Group:
        head = HEADS[name]
        entries = [one for source in self._sources(name) for one in source]
        asked = [one for source in self._sources(name) for one in self._some(name, source)]
        silent = [Asked(text, "open") for text in head.open]
        told = f"Asked about {len(asked)} of {len(entries)} entries; all stand in the tables or among the exhibits."
        return Group(
            name=name,
            title=head.title,
            questions=tuple(
                Question(number=f"{number}.{place}", **one._asdict()) for place, one in enumerate([*asked, *silent], 1)
            ),
            request=head.request,
            caution=head.caution,
            told=told if len(asked) < len(entries) else "" if entries else "The record is silent here.",
        )

    def _sources(self, name: str) -> Iterator[Iterator[Asked]]:
        """Where the questions of a head come from: each kind of entry by itself."""
        if name in LEDGER:
            yield self._of_ledger(LEDGER[name])
        else:
            yield getattr(self, f"_{name}")()
        if name == "identity":
            yield from (self._of_lists(kind) for kind in IDENTITY)
        if name == "money":
            yield of_payments((line for line in self._listed if line.kind == "payment"), self._exhibits)

    def _some(self, name: str, entries: Iterator[Asked]) -> Iterator[Asked]:
        return entries if name in {"pattern", "tribunals"} else islice(entries, MOST)

    def _of_lists(self, kind: str) -> Iterator[Asked]:
        lines = [line for line in self._listed if line.kind == kind]
        newest = sorted(lines, key=lambda line: (line.listed, line.last_seen, line.id), reverse=True)
        return (of_listing(line, self._exhibits) for line in newest)

    def _identity(self) -> Iterator[Asked]:
        record = self._record
        if record.standing == Standing.NAME_GROUP:
            yield Asked(f"Are you the {record.name} whom every exhibit names?", "needs check")
        yield from (of_act(act, self._exhibits) for group in _groups(record) for act in group)

    def _of_ledger(self, kinds: Iterable[str]) -> Iterator[Asked]:
        wanted = set(kinds)
        rows = [row for row in self._record.ledger if row.measure in wanted]
        for row in sorted(rows, key=lambda row: (row.stated_on or "", row.id), reverse=True):
            text = f"Is this statement on {words(row.measure)} correct, in {spoken(row.decision)}?"
            yield Asked(text, "needs check", (self._stated(row),))

    def _stated(self, row: LedgerRow) -> Prompt:
        cited = self._exhibits.of(row.provenance, row.decision)
        differs = " (statements on this differ)" if row.differs else ""
        what = f"{words(row.measure)}: {row.value}{differs}"
        quote = row.provenance.quote
        return Prompt(what=what, quote=quote, where=str(cited), exhibit=cited.exhibit, read=_NOBODY)

    def _referral(self) -> Iterator[Asked]:
        known = sorted((row for row in self._record.opinions if row.retained_by and row.role_quote), key=_by_payer)
        found = [list(rows) for _, rows in groupby(known, key=lambda row: row.retained_by)]
        for rows in sorted(found, key=lambda rows: (-_claims(rows), rows[0].retained_by or "")):
            n = _claims(rows)
            text = f"Have you been engaged by {rows[0].retained_by} ({n} claim{'' if n == 1 else 's'} here)?"
            yield Asked(text, "needs check", (self._engaged(rows[0]),))

    def _engaged(self, row: OpinionRow) -> Prompt:
        """The words on who engaged, which are not those of the opinion, and which nobody reviews with it."""
        told = row.role_quote
        quote, read_by = (told.quote, told.read_by) if told else ("", "")
        cited = self._exhibits.of_role(row)
        return Prompt(
            what=f"{_engaged_as(row, quote)}: {decision(row.decision)}",
            quote=quote,
            where=str(cited),
            exhibit=cited.exhibit,
            read=checked(None, read_by),
            later=later_words(row.later),
        )

    def _opinion(self) -> Iterator[Asked]:
        for issue, rows in self._by_issue().items():
            row, about = rows[0], f"the opinion on {ISSUES[issue]} that is told in {spoken(rows[0].decision)}"
            asked = "Does the decision report correctly" if row.review == "accepted" else "Have you given"
            yield Asked(f"{asked} {about}?", _status([row]), (self._opined(row),))

    def _by_issue(self) -> dict[str, list[OpinionRow]]:
        found: dict[str, list[OpinionRow]] = {}
        for row in sorted(self._record.opinions, key=lambda row: row.review != "accepted"):
            found.setdefault(row.issue, []).append(row)
        return {issue: found[issue] for issue in ISSUES if issue in found}

    def _opined(self, row: OpinionRow) -> Prompt:
        return self._prompt(row, f"Opinion on {words(row.issue)}")

    def _prompt(self, row: OpinionRow | WeighingRow, what: str) -> Prompt:
        cited = self._exhibits.of(row.provenance, row.decision)
        return Prompt(
            what=f"{what}: {decision(row.decision)}",
            quote=row.provenance.quote,
            where=str(cited),
            exhibit=cited.exhibit,
            read=checked(row.review, row.provenance.read_by),
            later=later_words(row.later),
        )

    def _pattern(self) -> Iterator[Asked]:
        return of_figures(self._record)

    def _inconsistency(self) -> Iterator[Asked]:
        for first, second in self._unlike:
            same = "on one claim" if first.decision.claim_id == second.decision.claim_id else "in these two claims"
            text = f"Have you an explanation for the two opinions on {ISSUES[first.issue]} {same}?"
            yield Asked(text, _status([first, second]), (self._opined(first), self._opined(second)))

    def _publications(self) -> Iterator[Asked]:
        told_of = sorted(self._record.publications, key=lambda row: not row.notices)
        return (of_work(row, self._exhibits) for row in told_of)

    def _tribunals(self) -> Iterator[Asked]:
        standing = [row for row in self._record.weighings if row.stands and not row.undone]
        for weight in ("credited", "rejected", "partly"):
            for row in [row for row in standing if row.weight == weight][:MOST]:
                read_as = f"Weighing, {words(row.level)} level, read as {words(row.weight)}"
                text = f"Have you read how an opinion of yours was weighed in {spoken(row.decision)}?"
                yield Asked(text, _status([row]), (self._prompt(row, read_as),))

    def _commitments(self) -> Iterator[Asked]:
        for issue, rows in self._by_issue().items():
            if rows[0].review == "accepted":
                text = f"Do you agree that these words report your opinion on {ISSUES[issue]} in that claim?"
                yield Asked(text, "verified", (self._opined(rows[0]),))


def _groups(record: TrackRecord) -> tuple[tuple[Act, ...], ...]:
    found = acts(record.discipline)
    return found.counted, found.charges, found.other


def _status(rows: Iterable[OpinionRow | WeighingRow]) -> Status:
    return "verified" if all(row.review == "accepted" for row in rows) else "needs check"


def _engaged_as(row: OpinionRow, quote: str) -> str:
    """What the words are about; where the name is not in them, or is known here under another, it is said."""
    known = f" (known here as {row.organization})" if row.organization != row.retained_by else ""
    elsewhere = "" if folded(row.retained_by) in folded(quote) else ", whose name stands elsewhere in the decision"
    return f"Role, {words(row.role)}{elsewhere}{known}"


def _by_payer(row: OpinionRow) -> str:
    return row.retained_by or ""


def _claims(rows: Iterable[OpinionRow]) -> int:
    return len({row.decision.claim_id for row in rows})

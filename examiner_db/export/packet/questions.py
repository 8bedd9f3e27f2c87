"""Questions, head by head, each with the entry that prompts it.

An entry that a person checked is put to the witness as what its page reports. One that nobody checked is asked about,
and not asserted. Of many entries the newest are asked about and all stand in the tables; of weighings as many credited
as rejected ones.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from examiner_db.export.labels import checked, words
from examiner_db.export.packet.exhibits import Exhibits
from examiner_db.export.packet.lines import decision, later_words
from examiner_db.export.packet.outline import HEADS
from examiner_db.export.packet.pairs import Found
from examiner_db.export.packet.sheet import Group, Prompt, Question, Status
from examiner_db.figures.opinions import ISSUES
from examiner_db.track_record.acts import Act, acts
from examiner_db.track_record.record import LedgerRow, OpinionRow, PublicationRow, TrackRecord, WeighingRow
from examiner_db.vocabulary import Attribution, ParticularKind, Standing, VolumeKind

MOST = 6
"""Questions on entries of one kind in one head."""

Asked = tuple[str, Status, tuple[Prompt, ...]]
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

    def __init__(self, record: TrackRecord, exhibits: Exhibits, unlike: Sequence[Found]) -> None:
        """``unlike`` are the pairs of opinions that helped different sides."""
        self._record = record
        self._exhibits = exhibits
        self._unlike = unlike

    def groups(self) -> tuple[Group, ...]:
        """Every head of the outline, in its order."""
        return tuple(self._group(number, name) for number, name in enumerate(HEADS, 1))

    def _group(self, number: int, name: str) -> Group:
        head = HEADS[name]
        entries = list(self._of_ledger(LEDGER[name]) if name in LEDGER else getattr(self, f"_{name}")())
        asked = self._some(name, entries)
        silent: list[Asked] = [(text, "open", ()) for text in head.open]
        told = f"Asked about {len(asked)} of {len(entries)} entries; all stand in the tables or among the exhibits."
        return Group(
            name=name,
            title=head.title,
            questions=tuple(
                Question(number=f"{number}.{place}", text=text, status=status, prompts=prompts)
                for place, (text, status, prompts) in enumerate([*asked, *silent], 1)
            ),
            request=head.request,
            caution=head.caution,
            told=told if len(asked) < len(entries) else "" if entries else "The record is silent here.",
        )

    def _some(self, name: str, entries: list[Asked]) -> list[Asked]:
        return entries if name in {"pattern", "tribunals"} else entries[:MOST]

    def _identity(self) -> Iterator[Asked]:
        record = self._record
        if record.standing == Standing.NAME_GROUP:
            yield f"Are you the {record.name} whom every exhibit names?", "needs check", ()
        for act in (entry for group in _groups(record) for entry in group):
            row = act.row
            cited = self._exhibits.of(row.provenance)
            kind = "an allegation, not a finding: " if row.stage == "charged" else ""
            prompt = Prompt(
                what=f"{kind}{row.authority}, {words(row.action)}",
                quote=row.provenance.quote,
                where=str(cited),
                exhibit=cited.exhibit,
                read="copied from the authority's list; compare it with the order",
                later="; ".join(words(one.action) for one in act.later) or "no later act found on this list",
            )
            yield f"Is this entry of {row.authority} about you, and does it still stand?", "needs check", (prompt,)

    def _of_ledger(self, kinds: Iterable[str]) -> Iterator[Asked]:
        wanted = set(kinds)
        rows = [row for row in self._record.ledger if row.measure in wanted]
        for row in sorted(rows, key=lambda row: (row.stated_on or "", row.id), reverse=True):
            text = f"Is this statement about your work, in {decision(row.decision)}, correct?"
            yield text, "needs check", (self._stated(row),)

    def _stated(self, row: LedgerRow) -> Prompt:
        cited = self._exhibits.of(row.provenance, row.decision)
        differs = " (statements on this differ)" if row.differs else ""
        what = f"{words(row.measure)}: {row.value}{differs}"
        quote = row.provenance.quote
        return Prompt(what=what, quote=quote, where=str(cited), exhibit=cited.exhibit, read=_NOBODY)

    def _referral(self) -> Iterator[Asked]:
        known = sorted((row for row in self._record.opinions if row.retained_by), key=_by_payer)
        found = [list(rows) for _, rows in groupby(known, key=lambda row: row.retained_by)]
        for rows in sorted(found, key=lambda rows: (-_claims(rows), rows[0].retained_by or "")):
            n = _claims(rows)
            text = f"Have you been engaged by {rows[0].retained_by} ({n} claim{'' if n == 1 else 's'} here)?"
            yield text, "needs check", (self._opined(rows[0]),)

    def _opinion(self) -> Iterator[Asked]:
        for issue, rows in self._by_issue().items():
            row, about = rows[0], f"an opinion on {ISSUES[issue]} in {decision(rows[0].decision)}"
            text = (
                f"Does the decision report correctly that you gave {about}?"
                if row.review == "accepted"
                else f"Have you given {about}?"
            )
            yield text, _status([row]), (self._opined(row),)

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
            read=checked(row.review),
            later=later_words(row.later),
        )

    def _pattern(self) -> Iterator[Asked]:
        for sentence in [
            *(comparison.sentence for comparison in self._record.comparisons),
            *(figure.sentence for figure in self._record.figures if figure.n),
        ]:
            yield f"Have you any record that differs from this figure? {sentence}", "needs check", ()

    def _inconsistency(self) -> Iterator[Asked]:
        for first, second in self._unlike:
            same = "on one claim" if first.decision.claim_id == second.decision.claim_id else "in these two claims"
            text = f"Have you an explanation for the two opinions on {ISSUES[first.issue]} {same}?"
            yield text, _status([first, second]), (self._opined(first), self._opined(second))

    def _publications(self) -> Iterator[Asked]:
        for row in self._record.publications:
            yield (
                f"Have you written “{row.title}”, and do you still hold what it says?",
                "needs check",
                (self._work(row),),
            )

    def _work(self, row: PublicationRow) -> Prompt:
        cited = self._exhibits.of(row.provenance)
        mine = row.attribution == Attribution.CONFIRMED
        return Prompt(
            what=f"{row.venue or 'journal not stated'}, {row.published_on or 'date not stated'}",
            quote=row.provenance.quote,
            where=str(cited),
            exhibit=cited.exhibit,
            read="attributed by an identifier" if mine else "shares the name only",
            later=f"retraction: {row.retraction}" if row.retraction else "no notice of retraction found",
        )

    def _tribunals(self) -> Iterator[Asked]:
        standing = [row for row in self._record.weighings if row.stands and not row.undone]
        for weight in ("credited", "rejected", "partly"):
            for row in [row for row in standing if row.weight == weight][:MOST]:
                read_as = f"Weighing, {words(row.level)} level, read as {words(row.weight)}"
                text = f"Have you read how an opinion of yours was weighed in {decision(row.decision)}?"
                yield text, _status([row]), (self._prompt(row, read_as),)

    def _commitments(self) -> Iterator[Asked]:
        for issue, rows in self._by_issue().items():
            if rows[0].review == "accepted":
                text = f"Do you agree that these words report your opinion on {ISSUES[issue]} in that claim?"
                yield text, "verified", (self._opined(rows[0]),)


def _groups(record: TrackRecord) -> tuple[tuple[Act, ...], ...]:
    found = acts(record.discipline)
    return found.counted, found.charges, found.other


def _status(rows: Iterable[OpinionRow | WeighingRow]) -> Status:
    return "verified" if all(row.review == "accepted" for row in rows) else "needs check"


def _by_payer(row: OpinionRow) -> str:
    return row.retained_by or ""


def _claims(rows: Iterable[OpinionRow]) -> int:
    return len({row.decision.claim_id for row in rows})

"""Questions that one entry of a list or one figure prompts, in words that can be read aloud.

A figure is asked about and not asserted, and of a name group under the condition that the decisions are about the
witness at all.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from examiner_db.export.labels import words
from examiner_db.export.life.listings import ListingLine
from examiner_db.export.packet import bluebook
from examiner_db.export.packet.exhibits import Exhibits
from examiner_db.export.packet.lines import COPIED, attributed, listed_kind
from examiner_db.export.packet.sheet import Prompt, Status
from examiner_db.figures.block import BLOCKS
from examiner_db.figures.figure import Figure
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.words import counted, listed
from examiner_db.track_record.acts import Act
from examiner_db.track_record.record import PublicationRow, TrackRecord
from examiner_db.vocabulary import Standing


class Asked(NamedTuple):
    """A question before it has its number."""

    text: str
    status: Status
    prompts: tuple[Prompt, ...] = ()
    basis: str = ""


def of_act(act: Act, exhibits: Exhibits) -> Asked:
    """About an act of an authority; a charge says that it is an allegation."""
    row = act.row
    cited = exhibits.of(row.provenance)
    kind = "an allegation, not a finding: " if row.stage == "charged" else ""
    gone = "" if row.listed else f"; no longer listed by the authority, last seen there on {row.last_seen}"
    prompt = Prompt(
        what=f"{kind}{row.authority}, {words(row.action)}",
        quote=row.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
        read="copied from the authority's list; compare it with the order",
        later=("; ".join(words(one.action) for one in act.later) or "no later act found on this list") + gone,
    )
    dated = bluebook.day(row.effective_on or row.ordered_on)
    text = f"Is this entry of {row.authority}, {dated}, about you, and does it still stand?"
    return Asked(text, "needs check", (prompt,))


def of_listing(line: ListingLine, exhibits: Exhibits) -> Asked:
    """About an entry of a registry, a roster or a list of exclusions."""
    facts = dict(line.facts)
    of = facts.get("Authority") or facts.get("Program") or line.provenance.publisher
    text = f"Is this entry about you, {listed_kind(line)} of {of}, and is it complete?"
    return Asked(text, "needs check", (_listed(line, exhibits),))


def of_payments(lines: Iterable[ListingLine], exhibits: Exhibits) -> Iterator[Asked]:
    """About what each company reported to have paid, the one with most payments first."""
    payers: dict[str, list[ListingLine]] = {}
    for line in lines:
        payers.setdefault(dict(line.facts)["Paid by"], []).append(line)
    for name, paid in sorted(payers.items(), key=lambda one: (-len(one[1]), one[0])):
        newest = max(paid, key=lambda line: (dict(line.facts)["Year"], line.id))
        number = counted(len(paid), "payment")
        text = f"Have you been paid by {name}, which reported {number} on record here, and for what?"
        yield Asked(text, "needs check", (_listed(newest, exhibits),))


def _listed(line: ListingLine, exhibits: Exhibits) -> Prompt:
    cited = exhibits.of(line.provenance)
    return Prompt(
        what=f"{listed_kind(line)}, {'; '.join(f'{name}: {value}' for name, value in line.facts)}",
        quote=line.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
        read=COPIED,
        later="" if line.listed else f"no longer listed; last seen on {line.last_seen}",
    )


def of_work(row: PublicationRow, exhibits: Exhibits) -> Asked:
    """About a publication; one that was retracted is asked about as that, with every notice."""
    cited = exhibits.of(row.provenance)
    work = Prompt(
        what=f"{row.venue or 'journal not stated'}, {row.published_on or 'date not stated'}",
        quote=row.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
        read=attributed(row),
        later="" if row.retraction else "no notice of retraction found",
    )
    notices = [(notice, exhibits.of(notice.provenance)) for notice in row.notices]
    told = (
        Prompt(
            what=f"{notice.nature}: {notice.told}",
            quote=notice.provenance.quote,
            where=str(at),
            exhibit=at.exhibit,
            read=COPIED,
        )
        for notice, at in notices
    )
    stands = "do you know of the notices about it" if notices else "do you still hold what it says"
    return Asked(f"Have you written “{row.title}”, and {stands}?", "needs check", (work, *told))


def of_figures(record: TrackRecord) -> Iterator[Asked]:
    """About the counts of each issue, then about the peers that they are compared with."""
    for figure in record.figures:
        if figure.n:
            status: Status = "verified" if figure.checked == figure.n else "needs check"
            yield Asked(_of_figure(record, figure), status, (), figure.sentence)
    for one in record.comparisons:
        text = (
            f"For your opinions on {ISSUES[one.issue]} {BLOCKS[one.block]}, are the examiners described here fit to "
            "compare you with, and if not, who would be?"
        )
        yield Asked(text, "needs check", (), one.sentence)


def _of_figure(record: TrackRecord, figure: Figure) -> str:
    says = {
        f"favor {payer_words(figure.block)}": figure.insurer,
        "favor the claimant": figure.claimant,
        "favor both in part": figure.mixed,
        "take no side that can be read": figure.indeterminate,
    }
    shares = listed([what if figure.n == 1 else f"{what} in {n}" for what, n in says.items() if n])
    claims = "the one claim" if figure.n == 1 else f"the {figure.n:,} claims"
    asked = f"in {claims} counted here with an opinion of yours on {ISSUES[figure.issue]} {BLOCKS[figure.block]}"
    if record.standing == Standing.NAME_GROUP:
        return f"If the decisions that print your name are about you: {asked}, did it {shares}?"
    return f"{asked[:1].upper()}{asked[1:]}, did it {shares}?"

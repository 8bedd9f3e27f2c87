"""What the record holds: numbers, each with the section and the filter that open the rows it counts."""

from collections.abc import Hashable, Iterable, Mapping, Sequence

from examiner_db.figures.block import BLOCKS
from examiner_db.figures.opinions import ISSUES
from examiner_db.track_record.record import Count, DisciplineRow, OpinionRow, PublicationRow, WeighingRow
from examiner_db.vocabulary import Attribution, Stage


def opinion_counts(rows: Sequence[OpinionRow]) -> list[Count]:
    """Opinions, one for each claim and issue in a block: all, by block, by issue."""
    by_block = [
        _opinions(f"opinions {words}", [row for row in rows if row.block == block], f"block={block}")
        for block, words in BLOCKS.items()
    ]
    by_issue = [
        _opinions(f"opinions on {words}", [row for row in rows if row.issue == issue], f"issue={issue}")
        for issue, words in ISSUES.items()
    ]
    return [_opinions("opinions, one for each claim and issue", rows, ""), *_held(by_block), *_held(by_issue)]


def _opinions(what: str, rows: Iterable[OpinionRow], query: str) -> Count:
    checked: dict[Hashable, bool] = {}
    for row in rows:
        key = (row.decision.claim_id, row.issue, row.block)
        checked[key] = checked.get(key, False) or row.review is not None
    return Count(what=what, n=len(checked), checked=sum(checked.values()), rows="opinions", query=query)


def weighing_counts(rows: Sequence[WeighingRow]) -> list[Count]:
    """Weighings, at every level."""
    checked = sum(row.review is not None for row in rows)
    return [Count(what="weighings by tribunals, at every level", n=len(rows), checked=checked, rows="weighings")]


def discipline_counts(rows: Sequence[DisciplineRow]) -> list[Count]:
    """Discipline actions in force on their lists; charges, other public acts and what is no longer listed apart."""
    listed = [row for row in rows if row.listed]
    apart: Mapping[str, tuple[str, int]] = {
        "charges: allegations, not discipline": (
            f"counted=false&listed=true&stage={Stage.CHARGED}",
            sum(row.stage == Stage.CHARGED for row in listed),
        ),
        "other public acts, which are not discipline": (
            f"counted=false&listed=true&stage={Stage.INTERIM},{Stage.FINAL}",
            sum(not row.counted and row.stage != Stage.CHARGED for row in listed),
        ),
        "acts no longer listed by their authority, not counted": ("listed=false", len(rows) - len(listed)),
    }
    counted = _of_record("discipline actions", sum(row.counted for row in listed), "counted=true&listed=true")
    return [counted, *_held(_of_record(what, n, query) for what, (query, n) in apart.items())]


def _of_record(what: str, n: int, query: str) -> Count:
    return Count(what=what, n=n, checked=0, rows="discipline", query=query)


def publication_counts(rows: Sequence[PublicationRow]) -> list[Count]:
    """Publications that are this physician's, and those that share the name only."""
    what = {Attribution.CONFIRMED: "publications", Attribution.POSSIBLE: "publications under the same name only"}
    counts = []
    for attribution, words in what.items():
        n = sum(row.attribution == attribution for row in rows)
        counts.append(Count(what=words, n=n, checked=0, rows="publications", query=f"attribution={attribution}"))
    return [counts[0], *_held(counts[1:])]


def corrections(rejected: int) -> list[Count]:
    """Readings that a person rejected; they are shown nowhere, so that no section opens them."""
    return _held([Count(what="readings rejected by a person, not shown", n=rejected, checked=rejected, rows="")])


def _held(counts: Iterable[Count]) -> list[Count]:
    return [count for count in counts if count.n > 0]

"""Who retained an examiner, as the decisions name them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.track_record import OpinionRow


@dataclass(frozen=True)
class RetainedLine:
    """One block with the number of decisions, and the organizations that they name, each with its own number."""

    block: Block
    words: str
    decisions: int
    organizations: tuple[tuple[str, int], ...]


def retained(rows: Iterable[OpinionRow]) -> tuple[RetainedLine, ...]:
    """A line for every block with an opinion on record, in the order that figures have."""
    decisions: dict[Block, dict[str | None, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in rows:
        decisions[row.block][row.organization].add(row.decision.id)
    return tuple(_line(block, decisions[block]) for block in BLOCKS if block in decisions)


def _line(block: Block, decisions: dict[str | None, set[str]]) -> RetainedLine:
    named = [(name, len(ids)) for name, ids in decisions.items() if name is not None]
    return RetainedLine(
        block=block,
        words=BLOCKS[block],
        decisions=len(set().union(*decisions.values())),
        organizations=tuple(sorted(named, key=lambda line: (-line[1], line[0]))),
    )

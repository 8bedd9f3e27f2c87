"""Who retained an evaluation, in five blocks that are counted apart and never added into one share."""

from collections.abc import Mapping
from typing import Literal

from examiner_db.vocabulary import RetainedSide, Role

Block = Literal["payer", "agency", "neutral", "claimant", "unknown"]
"""Who retained the evaluation: insurer or employer, a benefits agency, a neutral, the claimant, or not said."""

BLOCKS: Mapping[Block, str] = {
    "payer": "for an insurer or employer",
    "agency": "for a benefits agency",
    "neutral": "as a neutral examiner",
    "claimant": "for the claimant",
    "unknown": "for a side that the decision does not state",
}
"""Every block in the order shown, with the words that sentences use for it."""

_BY_SIDE: Mapping[str, Block] = {
    RetainedSide.INSURER: "payer",
    RetainedSide.EMPLOYER: "payer",
    RetainedSide.CLAIMANT: "claimant",
    RetainedSide.AGENCY: "agency",
    RetainedSide.COURT: "neutral",
    RetainedSide.AGREED: "neutral",
    RetainedSide.UNKNOWN: "unknown",
}
_BY_ROLE: Mapping[str, Block] = {
    Role.INSURER_EXAMINER: "payer",
    Role.CLAIMANT_EXPERT: "claimant",
    Role.AGENCY_EXAMINER: "agency",
    Role.NEUTRAL_EXAMINER: "neutral",
    Role.UNKNOWN: "unknown",
}
_ONE_SIDED: frozenset[Block] = frozenset({"payer", "claimant"})


def block_of(role: str, retained_side: str) -> Block | None:
    """The block of an evaluation; ``None`` for treatment, which is listed only inside its decision.

    A records reviewer belongs to the side that retained the review. An examiner for one party whom an agency retained
    is the agency's, and one whom the other party is said to have retained is as good as not stated.
    """
    if role == Role.TREATING:
        return None
    by_side = _BY_SIDE[retained_side]
    if role == Role.RECORDS_REVIEWER:
        return by_side
    by_role = _BY_ROLE[role]
    if by_role not in _ONE_SIDED:
        return by_role
    if by_side == "agency":
        return "agency"
    return "unknown" if by_side in _ONE_SIDED - {by_role} else by_role

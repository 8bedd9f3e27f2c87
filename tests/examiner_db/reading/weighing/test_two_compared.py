"""Two physicians compared in one sentence: who is preferred is credited, the other rejected, and never reversed."""

from itertools import product

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Weight

READ = (
    "We find the opinion of {w} more persuasive than that of {l}.",
    "The Commission credits {w} over {l}.",
    "The opinion of {l} is less persuasive than the opinion of {w}.",
    "{w}'s opinion is entitled to greater weight than {l}'s.",
    "I give more weight to {w} than to {l}.",
    "We accept the opinion of {w} and reject that of {l}.",
    "The ALJ relied on {w} rather than {l}.",
    "The ALJ chose to rely upon {w}'s opinion instead of {l}'s.",
    "We are persuaded by {w}, and not by {l}.",
    "{l}'s opinion is outweighed by that of {w}.",
    "We prefer the reasoning of {w} to that of {l}.",
    "The opinion of {w} is better supported by the record than the contrary opinion of {l}.",
    "While {l} reached a different conclusion, we find {w} more credible.",
    "We do not find {l} as persuasive as {w}.",
    "As between {l} and {w}, the ALJ believed {w}.",
    "The ALJ's decision to credit {w} over {l} is supported by substantial evidence.",
    "We afford {w}'s opinion great weight and {l}'s opinion little weight.",
    "The judge adopted {w}'s opinion over that of {l}.",
    "We reject {l}'s opinion in favor of {w}'s.",
    "We find {w}'s opinion, and not {l}'s, to be credible.",
    "{l} is not as credible as {w}.",
    "We are more persuaded by the opinion of {w} than by the opinion of {l}.",
    "The greater weight of the evidence favors {w} over {l}.",
    "The opinion of {w} is accepted over that of {l}.",
    "The opinions of {w} are more consistent with the evidence than are those of {l}.",
    "We see no reason to disturb the ALJ's finding that {w} was more credible than {l}.",
    "Substantial evidence supports the ALJ's reliance on {w} and rejection of {l}.",
    "The ALJ did not err in crediting {w} over {l}.",
    "The ALJ explained that she found {w} more persuasive than {l} because he reviewed all of the films.",
    "{w}'s opinion prevails over {l}'s.",
    "I resolve the conflict between {l} and {w} in favor of {w}.",
    "The Arbitrator adopts the opinions of {w} over those of {l}.",
    "The Board, within its province, credited {w} over {l}.",
)
"""Comparisons of which both sides are read; ``w`` is preferred to ``l``."""

HALF_READ = (
    "Having weighed the opinions of {l} and {w}, we find the latter more convincing.",
    "Contrary to {l}, {w} explained his opinion, and we adopt it.",
    "Between the two, {w}'s explanation is the more thorough, and we rely on it.",
    "{w}'s opinion constitutes the weight of the medical evidence, as {l} did not review the films.",
    "We find that {w}, unlike {l}, had an accurate history, and we credit his opinion.",
    "The Commission was persuaded by {w} because {l} never saw the films.",
    "To the extent that {l} disagrees with {w}, we find {w} more credible.",
    "We discount the opinion of {l} because, as {w} pointed out, the films were old.",
    "In light of {w}'s explanation, {l}'s opinion is unpersuasive.",
    "{l}'s opinion does not outweigh the opinion of {w}.",
    "The conflict in the opinions of {w} and {l} is resolved in favor of the former.",
)
"""Comparisons of which a side may be left unread."""

EMPLOYERS, TREATING = "Dr. Vanterpool", "Dr. Marchbanks"
ORDERS = ((EMPLOYERS, TREATING), (TREATING, EMPLOYERS))
DECISION = """WORKERS' COMPENSATION COMMISSION

Claimant injured her back at work on May 3, 2019. Employer sent her to Dr. Osric Vanterpool for an independent medical
examination; he found no work injury. Her treating surgeon, Dr. Lionel Marchbanks, related the herniation to the
accident.

FINDINGS AND CONCLUSIONS

{}

{}
"""


def weights(frame: str, winner: str, loser: str) -> tuple[Weight, Weight]:
    """Of the preferred one, and of the other; a lower level's choice is affirmed."""
    below = any(word in frame for word in ("ALJ", "judge", "within its province"))
    result = "granted" if winner == TREATING else "denied"
    end = "The decision is affirmed." if below else f"The claim is {result}."
    (decision,) = read(DECISION.format(frame.format(w=winner, l=loser), end))
    found = {one.name.split()[-1]: one.weight for one in decision.physicians}
    return found[winner.removeprefix("Dr. ")], found[loser.removeprefix("Dr. ")]


@pytest.mark.parametrize(("frame", "sides"), [*product(READ, ORDERS)])
def test_both_sides_of_a_comparison_are_read(frame: str, sides: tuple[str, str]) -> None:
    assert weights(frame, *sides) == (Weight.CREDITED, Weight.REJECTED)


@pytest.mark.parametrize(("frame", "sides"), [*product(HALF_READ, ORDERS)])
def test_no_side_of_a_comparison_is_turned_round(frame: str, sides: tuple[str, str]) -> None:
    preferred, other = weights(frame, *sides)
    assert preferred is not Weight.REJECTED
    assert other is not Weight.CREDITED

"""Forty shapes of sentence in which readers go wrong: who said it, was it said at all, and did a tribunal weigh it."""

from dataclasses import dataclass

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading

INTRODUCED = "Dr. Orrin Vale and Dr. Petra Quill were deposed."


@dataclass(frozen=True)
class Case:
    """One sentence; ``vale`` and ``quill`` are the opinions to be read, ``weights`` what is said of each."""

    id: str
    text: str
    vale: frozenset[str] = frozenset()
    quill: frozenset[str] = frozenset()
    weights: tuple[str, str] = ("not_stated", "not_stated")


def case(id: str, text: str, vale: str = "", quill: str = "", weights: str = "- -") -> Case:  # noqa: A002 - reads best
    words = {"-": "not_stated", "+": "credited", "x": "rejected", "/": "partly"}
    first, second = (words[one] for one in weights.split())
    return Case(id, text, frozenset(vale.split()), frozenset(quill.split()), (first, second))


CASES = (
    case(
        "H01", "Dr. Vale opined that the worker had reached maximum medical improvement on May 2, 2018.", "mmi:insurer"
    ),
    case("H02", "Dr. Vale did not find that the worker had reached MMI.", "mmi:claimant"),
    case("H03", "Dr. Vale disagreed that the worker had reached MMI.", "mmi:claimant"),
    case("H04", "The worker has yet to reach MMI, Dr. Vale testified.", "mmi:claimant"),
    case("H05", "Had Dr. Vale opined that the worker could return to work, the outcome might change."),
    case("H06", "Claimant contends that the ALJ erred in crediting Dr. Vale."),
    case("H07", "The Board rejected the argument that Dr. Vale was partial."),
    case("H08", "The ALJ credited Dr. Vale over the family physician, Dr. Petra Quill.", weights="+ x"),
    case("H09", "The ALJ did not err in crediting Dr. Vale over Dr. Quill.", weights="+ x"),
    case("H10", "The ALJ erred in not crediting Dr. Vale."),
    case("H11", "We cannot say that substantial evidence supports the decision to discount Dr. Vale."),
    case(
        "H12",
        "Dr. Vale, who examined the worker at the insurer's request, testified that there was no "
        "objective evidence of injury.",
        "diagnosis:insurer",
    ),
    case("H13", "Dr. Vale, the worker's treating surgeon, released him to full duty.", "work_capacity:insurer"),
    case(
        "H14", "The agreed medical evaluator, Dr. Vale, found 14% whole person impairment.", "impairment:indeterminate"
    ),
    case(
        "H15",
        "Dr. Vale found no ratable impairment and Dr. Quill found 21% impairment.",
        "impairment:insurer",
        "impairment:claimant",
    ),
    case(
        "H16",
        "Dr. Vale conceded on cross-examination that the lifting could have aggravated the condition.",
        "causation:indeterminate",
    ),
    case(
        "H17",
        "In contrast to Dr. Vale, Dr. Quill concluded the tear was causally related to the accident.",
        "",
        "causation:claimant",
    ),
    case("H18", "Dr. Vale's opinion is entitled to little weight because it rests on one examination.", weights="x -"),
    case(
        "H19",
        "Although Dr. Vale's opinion was detailed, the WCJ permissibly found Dr. Quill more persuasive.",
        weights="- +",
    ),
    case(
        "H20", "The WCJ rejected Dr. Vale's opinion on causation but accepted his opinion on disability.", weights="/ -"
    ),
    case("H21", "Dr. Vale's report is not substantial medical evidence.", weights="x -"),
    case("H22", "The ALJ assigned great weight to the State agency consultants, including Dr. Vale.", weights="+ -"),
    case("H23", "See Rowe v. Delta Freight (discounting Dr. Vale's opinion)."),
    case(
        "H24",
        "Dr. Vale opined it was at least as likely as not that the condition began in service.",
        "causation:claimant",
    ),
    case(
        "H25", "Dr. Vale opined it was less likely than not that the condition began in service.", "causation:insurer"
    ),
    case("H26", "Drs. Vale and Quill agreed that surgery was not necessary.", "treatment:insurer", "treatment:insurer"),
    case("H27", "Vale, M.D., 51 F.3d at 19."),
    case("H28", "Judge Vale held the hearing on June 9."),
    case("H29", "The employer filed a petition to terminate based on the opinion of Orrin Vale, D.C."),
    case("H30", "Dr. Vale denied that the worker's condition was related to the fall.", "causation:insurer"),
    case("H31", "Dr. Vale denied having reviewed the scan."),
    case("H32", "Claimant denied telling Dr. Vale about an earlier injury."),
    case("H33", "The ALJ properly rejected Dr. Vale's opinion.", weights="x -"),
    case("H34", "The ALJ improperly rejected Dr. Vale's opinion."),
    case("H35", "Benefits were denied notwithstanding Dr. Vale's concession of permanency."),
    case("H36", "Dr. Vale assigned a 0% permanent impairment rating under the Fifth Edition.", "impairment:insurer"),
    case("H37", "Dr. Vale apportioned 70% to degenerative disease.", "apportionment:insurer"),
    case("H38", "Dr. Vale could not rule out a causal relationship.", "causation:indeterminate"),
    case("H39", "No physician, including Dr. Vale, found the worker totally disabled.", "work_capacity:insurer"),
    case("H40", "It is unclear whether Dr. Vale reviewed the operative report."),
)


def said(physician: PhysicianReading | None) -> frozenset[str]:
    if physician is None:
        return frozenset()
    return frozenset(f"{one.issue.value}:{one.direction.value}" for one in physician.opinions)


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.id)
def test_hard_case(one: Case) -> None:
    (reading,) = read(f"DISCUSSION\n\n{INTRODUCED} {one.text}\n")
    people = {physician.name.split()[-1]: physician for physician in reading.physicians}
    assert (said(people.get("Vale")), said(people.get("Quill"))) == (one.vale, one.quill)
    assert (
        tuple(people[name].weight.value if name in people else "not_stated" for name in ("Vale", "Quill"))
        == one.weights
    )

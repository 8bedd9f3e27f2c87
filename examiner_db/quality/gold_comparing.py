"""A reading compared with gold labels, by the rules of the published scorer, figure for figure."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from examiner_db.quality.calibration import Trust
from examiner_db.quality.findings import Finding
from examiner_db.quality.gold import GoldDecision, GoldPhysician, View
from examiner_db.quality.gold_names import fold, found, same, surname
from examiner_db.quality.matching import told
from examiner_db.reading.types import OpinionReading, PhysicianReading, Quote, Reading
from examiner_db.vocabulary import Role, Weight

_CAUSES = frozenset({"causation", "preexisting", "apportionment"})
ISSUES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "causation": _CAUSES,
        "preexisting": _CAUSES,
        "mmi": frozenset({"mmi"}),
        "impairment": frozenset({"impairment"}),
        "work_capacity": frozenset({"work_capacity"}),
        "medical_necessity": frozenset({"treatment"}),
        "symptom_magnification": frozenset({"symptom_validity"}),
        "diagnosis": frozenset({"diagnosis", "causation"}),
    }
)
"""The kinds of finding in the labels, each with the issues that a reading may call it."""

DIRECTIONS: Mapping[str, str] = MappingProxyType({"insurer_favorable": "insurer", "claimant_favorable": "claimant"})
EXAMINERS = frozenset({"insurer_examiner", "neutral_examiner", "records_reviewer"})
_UNNAMED = frozenset({"unnamed", "initials"})


def gold_compared(one: GoldDecision, text: str, reading: Reading) -> Iterator[Finding]:
    """Everything that the scorer counts of one decision."""
    yield Finding("read", good=True, about=one.id)
    if one.outcome != "unclear" and one.outcome_agreed:
        about = f"{one.id}: outcome {reading.outcome}, not {one.outcome}"
        yield Finding("outcome", reading.outcome == one.outcome, about)
    yield from _names(one, reading)
    for said in reading.physicians:
        for quote in _quotes(said):
            yield Finding("quote", _is_slice(quote, text), f"{one.id}: {quote.text!r} is not at {quote.start}")
    for label in _named(one):
        who, said_of = f"{one.id}: {label.full_name}", found(label, reading.physicians)
        yield Finding("name_recall", said_of is not None, f"{who} is not found")
        yield from _physician(who, label, said_of)
        yield from _weight(who, label, said_of)


def gold_trusts(one: GoldDecision, reading: Reading) -> list[Trust]:
    """Every opinion of an examiner on an issue that the labels have, with whether its direction is theirs."""
    pairs = [(label, found(label, reading.physicians)) for label in _named(one)]
    return [
        Trust(opinion.confidence, right)
        for label, said in pairs
        if said is not None and label.role in EXAMINERS and _agreed(label) is not None
        for opinion, right in _judged(label, said)
    ]


def _named(one: GoldDecision) -> list[GoldPhysician]:
    return [label for label in one.physicians if label.name_form not in _UNNAMED]


def _names(one: GoldDecision, reading: Reading) -> Iterator[Finding]:
    known = {surname(label.full_name or label.name_as_written or "") for label in one.physicians}
    known |= {surname(label.name_as_written or "") for label in one.physicians} | set(map(surname, one.second_names))
    for said in reading.physicians:
        if surname(said.name):
            good = any(same(surname(said.name), name) for name in known)
            yield Finding("name_precision", good, f"{one.id}: {said.name} is read as a physician")


def _physician(who: str, label: GoldPhysician, said: PhysicianReading | None) -> Iterator[Finding]:
    other = _agreed(label)
    if other is None:
        return
    role = _role(said)
    about = f"{who}: {role}, not {label.role}"
    if label.role != Role.UNKNOWN and said is not None:
        yield Finding("role", role == label.role, about)
    if label.role in EXAMINERS:
        yield Finding("examiner", role == label.role, about)
        yield from _opinions(who, label, other, said)
        for opinion, right in _judged(label, said):
            about = f"{who}: {opinion.issue} {opinion.direction} in {opinion.quote.text!r}"
            yield Finding("direction_precision", right, about)


def _agreed(label: GoldPhysician) -> View | None:
    """The second reader's view, where it has the same role."""
    return label.second if label.second is not None and label.second.role == label.role else None


def _role(said: PhysicianReading | None) -> str | None:
    """The role read, as the labels file it: an agency's examiner among the insurers'."""
    if said is None:
        return None
    return Role.INSURER_EXAMINER if said.role is Role.AGENCY_EXAMINER else said.role


def _opinions(who: str, label: GoldPhysician, other: View, said: PhysicianReading | None) -> Iterator[Finding]:
    read = [(one.issue, one.direction) for one in said.opinions] if said else []
    for one in label.findings:
        if (one.kind, one.direction) in other.said and one.direction in DIRECTIONS and one.kind in ISSUES:
            want = DIRECTIONS[one.direction]
            good = any(issue in ISSUES[one.kind] and direction == want for issue, direction in read)
            yield Finding("opinion_recall", good, f"{who}: {one.kind}:{want} missed, {told(read)} read")


def _judged(label: GoldPhysician, said: PhysicianReading | None) -> Iterator[tuple[OpinionReading, bool]]:
    """The opinions read on an issue that either reader labelled, each with whether either gave its direction."""
    either = label.said | (label.second.said if label.second else set())
    known = {(issue, DIRECTIONS[way]) for kind, way in either if way in DIRECTIONS for issue in ISSUES.get(kind, ())}
    issues = {issue for issue, _ in known}
    for opinion in said.opinions if said else ():
        if opinion.direction in DIRECTIONS.values() and opinion.issue in issues:
            yield opinion, (opinion.issue, opinion.direction) in known


def _weight(who: str, label: GoldPhysician, said: PhysicianReading | None) -> Iterator[Finding]:
    other = label.second
    if other is None or other.weight != label.weight:
        return
    about = f"{who}: {said and said.weight}, not {label.weight}"
    if "stated" in (label.weight_basis, other.weight_basis):
        yield Finding("weight_stated", said is not None and said.weight == label.weight, about)
    elif label.weight_basis == other.weight_basis == "none" and said is not None:
        yield Finding("weight_filled", said.weight is Weight.NOT_STATED, about)


def _quotes(said: PhysicianReading) -> list[Quote]:
    quotes = (said.role_quote, said.weight_quote, *(one.quote for one in said.opinions))
    return [quote for quote in quotes if quote is not None]


def _is_slice(quote: Quote, text: str) -> bool:
    return 0 <= quote.start < quote.end <= len(text) and fold(text[quote.start : quote.end]) == fold(quote.text)

"""What a person accepted of a proposal, and how it becomes a reading.

An acceptance holds where the words stand and not the words, because a desk is exported and a quote can hold a
claimant's name. It binds one text by its hash: another extraction of the document is another text.
"""

from collections.abc import Iterable
from typing import Self

from pydantic import model_validator

from examiner_db.content_key import folded
from examiner_db.reading.types import OpinionReading, PhysicianReading, Quote, Reading, WeighingReading
from examiner_db.records import Frozen
from examiner_db.second_reader.physicians import known_as
from examiner_db.second_reader.proposal import Kind, Proposal
from examiner_db.vocabulary import Direction, Issue, Level, RetainedSide, Role, Weight

PERSONS = "person:"
"""How ``read_by`` of what a person read begins; no rule's name begins so."""

_NEEDS = {
    Kind.ROLE: frozenset({"role"}),
    Kind.OPINION: frozenset({"issue", "direction"}),
    Kind.WEIGHING: frozenset({"weight", "level"}),
}


class Acceptance(Frozen):
    """A proposal that a person made their own; ``read_by`` names both: ``person:<who> model:<name>``."""

    text_sha256: str
    kind: Kind
    physician: str
    role: Role | None = None
    issue: Issue | None = None
    direction: Direction | None = None
    weight: Weight | None = None
    level: Level | None = None
    start: int
    end: int
    read_by: str

    @model_validator(mode="after")
    def _whole(self) -> Self:
        """Refuse what says too little for its kind, or points at no words."""
        missing = [name for name in sorted(_NEEDS[self.kind]) if getattr(self, name) is None]
        if missing or not 0 <= self.start < self.end or not self.read_by.startswith(PERSONS):
            message = f"a {self.kind} needs {', '.join(sorted(_NEEDS[self.kind]))}, a place in the text and a person"
            raise ValueError(message)
        return self

    def is_in(self, reading: Reading) -> bool:
        """Whether its words stand in this decision of the text."""
        return reading.start <= self.start and self.end <= reading.end


def accepted(proposal: Proposal, by: str) -> Acceptance:
    """The proposal as what ``by`` says."""
    said = proposal.model_dump(exclude={"quote", "stance", "read_by"})
    read_by = f"{PERSONS}{by} {proposal.read_by}"
    return Acceptance(**said, start=proposal.quote.start, end=proposal.quote.end, read_by=read_by)


def is_persons(read_by: str) -> bool:
    """Whether a person said this, and no rule."""
    return read_by.startswith(PERSONS)


def joined(text: str, reading: Reading, acceptances: Iterable[Acceptance]) -> Reading:
    """The reading with what people said of this decision; a person's word takes the place of a rule's on it.

    Of whom it was said is found as a model's name is: a reader that now finds the given name too reads the same person.
    """
    for one in acceptances:
        if not one.is_in(reading):
            continue
        known = known_as(one.physician, [physician.name for physician in reading.physicians])
        new = () if known else (_unread(one.physician),)
        physicians = tuple(
            _with(physician, one, Quote(text=text[one.start : one.end], start=one.start, end=one.end))
            if physician.name == (known or one.physician)
            else physician
            for physician in (*reading.physicians, *new)
        )
        reading = reading.model_copy(update={"physicians": physicians})
    return reading


def _unread(name: str) -> PhysicianReading:
    return PhysicianReading(name=name, names_as_written=(name,))


def _with(physician: PhysicianReading, one: Acceptance, quote: Quote) -> PhysicianReading:
    change = {Kind.ROLE: _role, Kind.OPINION: _opinion, Kind.WEIGHING: _weighing}[one.kind]
    return physician.model_copy(update=change(physician, one, quote))


def _role(physician: PhysicianReading, one: Acceptance, quote: Quote) -> dict[str, object]:
    """The role; what the rules read of who retained the physician belongs to the role that they read."""
    said: dict[str, object] = {"role_quote": quote, "role_rule": one.read_by}
    if one.role is physician.role:
        return said
    return said | {"role": one.role, "retained_side": RetainedSide.UNKNOWN, "retained_by": None}


def _opinion(physician: PhysicianReading, one: Acceptance, quote: Quote) -> dict[str, object]:
    said = OpinionReading(
        issue=one.issue or Issue.OTHER,
        direction=one.direction or Direction.INDETERMINATE,
        quote=quote,
        confidence=1.0,
        rule=one.read_by,
    )
    kept = (opinion for opinion in physician.opinions if _key(opinion) != _key(said))
    return {"opinions": (*kept, said)}


def _weighing(physician: PhysicianReading, one: Acceptance, quote: Quote) -> dict[str, object]:
    said = WeighingReading(
        issue=one.issue,
        level=one.level or Level.TRIAL,
        weight=one.weight or Weight.NOT_STATED,
        quote=quote,
        rule=one.read_by,
    )
    kept = [weighing for weighing in physician.weighings if _key(weighing) != _key(said)]
    change: dict[str, object] = {"weighings": (*kept, said)}
    if _stands(physician, said):
        change |= {"weight": said.weight, "weight_reasons": (), "weight_quote": quote}
    return change


def _stands(physician: PhysicianReading, said: WeighingReading) -> bool:
    """Whether a person's word is now the last one: of the opinion as a whole, and at no lower level than the last."""
    last = physician.weight_quote
    if last is None:
        return True
    levels = [weighing.level for weighing in physician.weighings if weighing.quote == last]
    return said.issue is None and all(said.level.rank >= level.rank for level in levels)


def _key(said: OpinionReading | WeighingReading) -> tuple[Issue | None, str]:
    return said.issue, folded(said.quote.text)

"""What a model proposes, and what was dropped of its answer."""

from enum import StrEnum

from examiner_db.content_key import content_key
from examiner_db.reading.types import Quote
from examiner_db.records import Frozen
from examiner_db.vocabulary import Direction, Issue, Level, Role, Weight


class Kind(StrEnum):
    """What a proposal is about."""

    OPINION = "opinion"
    WEIGHING = "weighing"
    ROLE = "role"


class Stance(StrEnum):
    """How a proposal stands to what the rules read."""

    NEW = "new"
    AGREES = "agrees"
    CONTRADICTS = "contradicts"


class Why(StrEnum):
    """Why something a model said is no proposal."""

    SAYS_NOTHING = "it says nothing"
    TOO_SHORT = "the quote is too short to say anything"
    NOT_FOUND = "the quote is not in the text"
    NOT_UNIQUE = "the quote stands in several places"
    UNKNOWN_PHYSICIAN = "the text names no such physician"
    OTHER_PASSAGE = "the quote is not about this physician"


class Proposal(Frozen):
    """One thing a model says of one physician. ``quote`` is the text's own slice, ``read_by`` is ``model:<name>``.

    An opinion has issue and direction, a weighing weight and level (issue ``None`` is the opinion as a whole), a role
    has a role.
    """

    text_sha256: str
    kind: Kind
    physician: str
    role: Role | None = None
    issue: Issue | None = None
    direction: Direction | None = None
    weight: Weight | None = None
    level: Level | None = None
    quote: Quote
    read_by: str
    stance: Stance = Stance.NEW

    @property
    def says(self) -> tuple[str | None, ...]:
        """Its words of the vocabulary: role, issue, direction, weight, level."""
        return self.role, self.issue, self.direction, self.weight, self.level

    @property
    def id(self) -> str:
        """The same for the same proposal, whichever model makes it and however often."""
        place = (self.quote.start, self.quote.end)
        return content_key("proposal", self.text_sha256, self.kind, self.physician, *self.says, *place)


class Dropped(Frozen):
    """Something a model said that is no proposal, in its own words, cut to be shown."""

    why: Why
    physician: str
    quote: str


class Found(Frozen):
    """What came of one answer."""

    proposals: tuple[Proposal, ...] = ()
    dropped: tuple[Dropped, ...] = ()

"""A letter for an appeal as data: what the page, the text and the DOCX all show, and nothing that one of them adds."""

from examiner_db.export.packet.sheet import Note
from examiner_db.records import Frozen


class Said(Frozen):
    """What one decision says of the examiner on one point: the point in words, the exact words, and who read them.

    ``where`` is the page of the saved copy, and empty where it has no pages.
    """

    what: str
    quote: str
    where: str
    read: str


class Attachment(Frozen):
    """One decision, by its number in the list; ``address`` shows its saved copy and ``page`` what was read in it."""

    number: int
    title: str
    citation: str
    said: tuple[Said, ...]
    later: str
    notes: tuple[str, ...]
    address: str
    page: str


class Stated(Frozen):
    """One line of the user's own statement: what it is about, and the user's words, unchanged."""

    about: str
    words: str


class Letter(Frozen):
    """All of a letter, in the order in which it is printed.

    ``paragraphs`` are the one to four that can be pasted. ``refused`` says why they hold no figure, and is empty where
    they hold one. ``sides`` says which attachments are on which side; ``left_out`` how many decisions are not in the
    list. ``in_full`` are the sentences of the record, as its own page prints them. ``made_on`` is an ISO date.
    ``cites`` says in words which state of the record is cited; ``cited`` is its permanent address, empty where none was
    kept.
    """

    title: str
    made_on: str
    forum: str
    marks: tuple[str, ...]
    deadlines: tuple[Note, ...]
    before: tuple[str, ...]
    paragraphs: tuple[str, ...]
    refused: tuple[str, ...]
    stated: tuple[Stated, ...]
    sides: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    left_out: str
    in_full: tuple[str, ...]
    rules: tuple[Note, ...]
    limits: tuple[str, ...]
    cites: str
    cited: str

"""The variables of the pages where something is taken away from a record, or held against it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from examiner_db.export import testimony
from examiner_db.export.appeal import Letter
from examiner_db.export.appeal.checklist import ITEMS, Item
from examiner_db.export.appeal.letter import NOT_OURS
from examiner_db.export.packet.notes import VERIFY
from web.pages.page import Page


@dataclass(frozen=True, kw_only=True)
class ExportPage(Page):
    """The choices: ``forms`` by name with what each holds and costs, ``tables`` that can be had alone.

    ``private`` says that private files may be asked for too, on a site that this machine alone reaches.
    """

    template = "export.html"
    id: str
    name: str
    standing: str
    standing_sentence: str
    withheld: str | None
    forms: Mapping[str, tuple[str, str, str]]
    tables: Mapping[str, str]
    private: bool


@dataclass(frozen=True, kw_only=True)
class AuditPage(Page):
    """The form and, once a list was sent, what comparing it found, or in one sentence why it was ``refused``.

    ``on`` is the day of the list and ``pasted`` its words, as typed; ``largest`` is how many bytes a file may have, and
    missing where none are taken.
    """

    template = "audit.html"
    id: str
    name: str
    standing: str
    standing_sentence: str
    withheld: str | None
    on: str
    pasted: str
    largest: int | None
    refused: str | None
    found: testimony.Audit | None
    limits: tuple[str, ...] = testimony.LIMITS


@dataclass(frozen=True, kw_only=True)
class AppealPage(Page):
    """A letter for an appeal: the choice of ``forums``, the ``forum`` that was chosen, and the letter for it.

    ``given`` is what its reader filled in, by the names of ``items``. ``private`` says that private files may be asked
    for too, and ``included`` that they were.
    """

    template = "appeal.html"
    id: str
    name: str
    standing: str
    standing_sentence: str
    withheld: str | None
    forums: Mapping[str, str]
    forum: str
    letter: Letter
    given: Mapping[str, str]
    private: bool
    included: bool
    items: Mapping[str, Item] = field(default_factory=lambda: ITEMS)
    not_ours: str = NOT_OURS
    verify: str = VERIFY

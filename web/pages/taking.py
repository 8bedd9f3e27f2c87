"""The variables of the pages where something is taken away from a record, or held against it."""

from collections.abc import Mapping
from dataclasses import dataclass

from examiner_db.export import testimony
from web.pages.page import Page


@dataclass(frozen=True, kw_only=True)
class ExportPage(Page):
    """The choices: ``forms`` by name with what each holds, ``tables`` that can be had alone.

    ``private`` says that private files may be asked for too, on a site that this machine alone reaches.
    """

    template = "export.html"
    id: str
    name: str
    standing: str
    standing_sentence: str
    withheld: str | None
    forms: Mapping[str, tuple[str, str]]
    tables: Mapping[str, str]
    private: bool


@dataclass(frozen=True, kw_only=True)
class AuditPage(Page):
    """The form and, once a list was sent, what comparing it found; ``on`` is the day of the list."""

    template = "audit.html"
    id: str
    name: str
    standing: str
    standing_sentence: str
    withheld: str | None
    on: str
    found: testimony.Audit | None
    limits: tuple[str, ...] = testimony.LIMITS

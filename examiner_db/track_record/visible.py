"""What a query may see: everything, or only what is not one of the user's own files."""

from sqlalchemy import ColumnElement, true
from sqlmodel import col

from examiner_db.models import Decision, SourceDocument


def visible(table: type[Decision | SourceDocument], *, private: bool) -> ColumnElement[bool]:
    """The condition that leaves out the user's own files, unless ``private`` ones are to be seen."""
    return true() if private else col(table.private).is_(False)

"""A letter for an appeal about one examiner: built as data here, laid out once, printed as text and as DOCX."""

from examiner_db.export.appeal.letter import letter
from examiner_db.export.appeal.sheet import Letter

__all__ = ["Letter", "letter"]

"""The optional second reader: what a language model says a decision holds, as proposals that a person decides on.

It knows nothing of HTTP: it is handed a `post` function for an OpenAI-compatible `/chat/completions`. Whatever the
model answers, and whatever a decision's text makes it answer, ends as a `Proposal` whose quote stands in the text, or
as a `Dropped` that says why. Nothing else of it enters a reading: `joined` takes only what a person accepted.
"""

from examiner_db.second_reader.acceptance import PERSONS, Acceptance, accepted, is_persons, joined
from examiner_db.second_reader.answer import AnswerError
from examiner_db.second_reader.proposal import Dropped, Found, Kind, Proposal, Stance, Why
from examiner_db.second_reader.reader import Post, SecondReader
from examiner_db.second_reader.shelf import Answered, ProposalShelf, ShelfError
from examiner_db.second_reader.stance import marked

__all__ = [
    "PERSONS",
    "Acceptance",
    "AnswerError",
    "Answered",
    "Dropped",
    "Found",
    "Kind",
    "Post",
    "Proposal",
    "ProposalShelf",
    "SecondReader",
    "ShelfError",
    "Stance",
    "Why",
    "accepted",
    "is_persons",
    "joined",
    "marked",
]

"""The two kinds of line that the store writes: a visit to a page, and a text extracted from it."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Required, TypedDict

from pydantic import AfterValidator, Field

from examiner_db.partial_date import PartialDate
from examiner_db.records import Frozen
from examiner_db.vocabulary import Tribunal


def _utc(text: str) -> str:
    if datetime.fromisoformat(text).utcoffset() != timedelta(0):
        message = f"not an instant in UTC: {text!r}"
        raise ValueError(message)
    return text


Instant = Annotated[str, AfterValidator(_utc)]
"""An instant in UTC as ISO text, to the second: ``2026-03-05T14:00:00+00:00``."""

Sha256 = Annotated[str, Field(pattern=r"\A[0-9a-f]{64}\z")]


def now() -> str:
    """The present instant."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Exchange(Frozen):
    """The heads of a request and of its answer, line by line as they went over the wire, start line first.

    Neither holds a body: the answer's is the snapshot, unpacked. ``form`` is what a request by POST sent, and
    ``left_out`` names the headers that are not here, because they can hold a secret or are too long.
    """

    request: tuple[str, ...]
    response: tuple[str, ...]
    form: str | None = None
    left_out: tuple[str, ...] = ()


class Visit(Frozen):
    """One time that a page was received: from where, when, and which bytes.

    ``as_of`` is the date on which a file was downloaded, if that was before it was imported. ``asked_for`` is the
    public id of the subject whom a query was about. ``status`` 304 says that the publisher still had these bytes.
    ``charset`` is how the publisher said that they are encoded. It and ``exchange`` are missing of files, and of pages
    that were fetched before they were kept.
    """

    url: str
    final_url: str
    retrieved_at: Instant
    as_of: PartialDate | None = None
    sha256: Sha256
    size: int
    status: int
    media_type: str
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    source: str
    tribunal: Tribunal | None = None
    private: bool = False
    file_name: str | None = None
    asked_for: str | None = None
    exchange: Exchange | None = None

    @property
    def seen_at(self) -> str:
        """The moment for which the page speaks: when it was fetched, or the date that the user gives it."""
        return self.as_of or self.retrieved_at

    @property
    def seen_on(self) -> str:
        """The date, as precise as it is known, for which the page speaks."""
        return self.as_of or self.retrieved_at[:10]


class VisitFacts(TypedDict, total=False):
    """What the caller of ``keep`` knows; the first three are required.

    ``final_url`` is ``url``, ``status`` is 200 and ``retrieved_at`` is the present instant unless they are given.
    """

    url: Required[str]
    source: Required[str]
    media_type: Required[str]
    final_url: str
    retrieved_at: str
    as_of: str | None
    status: int
    charset: str | None
    etag: str | None
    last_modified: str | None
    tribunal: Tribunal | None
    private: bool
    file_name: str | None
    asked_for: str | None
    exchange: Exchange | None


class KeptText(Frozen):
    """The text of one snapshot by one extractor, named with its version; ``sha256`` is the text's own."""

    snapshot: Sha256
    sha256: Sha256
    extractor: str
    pages: int

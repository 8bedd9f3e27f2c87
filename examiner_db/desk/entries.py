"""One entry of the desk, and what makes an entry valid.

``DeskError`` is the only exception of this room: a person wrote something the desk cannot keep.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType

from pydantic import ValidationError

from examiner_db import identifiers
from examiner_db.desk import cited
from examiner_db.second_reader import Acceptance
from examiner_db.vocabulary import OrganizationKind, Tribunal, Verdict


class DeskError(ValueError):
    """An entry that the desk cannot keep; the message is one sentence that says what was expected."""


class Action(StrEnum):
    """What an entry does."""

    JUDGE = "judge"
    CONFIRM = "confirm"
    WITHDRAW = "withdraw"
    REVIEW = "review"
    READ = "read"
    SAMPLE = "sample"
    HOLD = "hold"
    RELEASE = "release"
    REGISTER = "register"
    REDIRECT = "redirect"
    SPLIT = "split"
    ALIAS = "alias"
    UNALIAS = "unalias"
    IMPORT = "import"
    FETCH = "fetch"
    PUBLISH = "publish"
    CITE = "cite"
    CHAIN = "chain"


REVIEWS = frozenset({"accepted", "rejected"})
IDENTIFIERS = ("npi", "license", "orcid")
READING_KINDS = ("opinion", "weighing")
PAIRED = frozenset({Action.JUDGE, Action.REGISTER, Action.REDIRECT, Action.SPLIT})
NEED_OTHER = PAIRED | {Action.IMPORT, Action.FETCH, Action.PUBLISH, Action.CITE, Action.CHAIN, Action.ALIAS}
NEED_REASON = frozenset({Action.HOLD, Action.RELEASE, Action.WITHDRAW, Action.SPLIT, Action.UNALIAS})

_READ = {"npi": identifiers.npi, "license": identifiers.license_from_text, "orcid": identifiers.orcid}
_EXAMPLE = {
    "npi": "ten digits with a valid check digit",
    "license": 'state, type and number, as in "NY MD 123456"',
    "orcid": "an ORCID with a valid check digit",
}
_OTHER = {
    Action.SPLIT: "takes the mentions that leave",
    Action.ALIAS: "takes the name that it stands for",
    Action.IMPORT: "takes the SHA-256 of a file",
    Action.FETCH: "takes the SHA-256 of a source's records",
    Action.PUBLISH: "takes the fingerprint of a release",
    Action.CITE: "takes the record as it was when it was cited",
    Action.CHAIN: "takes what stood there before",
}
"""What stands in ``other``, where that is not a second id."""


@dataclass(frozen=True)
class Entry:
    """One line of the desk. ``values`` holds identifiers; ``at`` is UTC to the microsecond.

    ``register`` keeps a public id as subject and the mentions it stands for, by blanks, in ``other``; ``redirect``
    keeps an id that another took over, and that other; ``read`` keeps a proposal's id, and in ``other`` what it says,
    as the JSON of an ``Acceptance``; ``sample`` keeps a kind of reading and a tribunal as subject, and in ``other`` the
    ids of the readings that were drawn, in order.

    ``split`` keeps a public id as subject and in ``other`` the mentions that are taken out of it; ``alias`` a name of
    an organization as printed, the name that it stands for in ``other``, and the kind in ``verdict``; ``import`` a
    source (``desk`` for a list of entries) and the SHA-256 of the file, whose name is in the snapshot index only;
    ``fetch`` a source and the SHA-256 of its records after a run that changed them; ``publish`` a build id and the
    fingerprint of its content; ``cite`` the id of a cited state and its JSON; ``chain`` what stood on a desk before its
    chain began.
    """

    at: str
    by: str
    action: Action
    subject: str
    other: str = ""
    verdict: str = ""
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    reason: str = ""

    @property
    def mentions(self) -> frozenset[str]:
        """The mentions that a registered id stands for."""
        return frozenset(self.other.split())


@dataclass(frozen=True)
class Judgment:
    """The word in force on one pair; ``a`` and ``b`` are mention ids or public ids."""

    a: str
    b: str
    verdict: Verdict
    at: str
    by: str
    reason: str


@dataclass(frozen=True)
class Split:
    """``mentions`` are not the physician for whom ``subject``, a public id, stood at that time with the others."""

    subject: str
    mentions: frozenset[str]
    at: str
    by: str
    reason: str


@dataclass(frozen=True)
class Alias:
    """``name``, as an organization is printed, stands for ``stands_for``; with itself it only has a kind."""

    name: str
    stands_for: str
    kind: OrganizationKind
    at: str
    by: str
    reason: str


@dataclass(frozen=True)
class Confirmation:
    """``group``, a public id or a mention id, is the physician who has this identifier.

    ``kind`` is ``npi``, ``license`` or ``orcid``; ``value`` is in its one spelling.
    """

    group: str
    kind: str
    value: str
    at: str
    by: str
    reason: str


def moment(text: str = "") -> str:
    """An instant in UTC, to the microsecond, so that text order is time order; without ``text``, now."""
    if not text:
        return datetime.now(UTC).isoformat(timespec="microseconds")
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        when = None
    if when is None or when.tzinfo is None:
        message = f"at is {text!r}; expected an instant with its zone, as 2026-01-31T12:00:00+00:00"
        raise DeskError(message)
    return when.astimezone(UTC).isoformat(timespec="microseconds")


def checked(entry: Entry) -> Entry:
    """The entry with its identifiers in one spelling and its pair in order; raise ``DeskError`` if it is not valid."""
    _require(entry.by.strip(), "by is empty; expected who decides")
    _require(entry.reason or entry.action not in NEED_REASON, f"{entry.action} gives no reason; expected one")
    _require(entry.subject.strip(), "subject is empty; expected an id")
    if entry.action in NEED_OTHER:
        _require(entry.other, f"other is empty; {entry.action} {_OTHER.get(entry.action, 'takes two ids')}")
    if entry.action in PAIRED:
        _require(entry.other != entry.subject, f"{entry.subject!r} is given twice; {entry.action} takes two ids")
    _check_verdict(entry)
    _check_reading(entry)
    _check_sample(entry)
    _check_cited(entry)
    return Entry(
        entry.at,
        entry.by.strip(),
        entry.action,
        *_pair(entry),
        verdict=entry.verdict,
        values=_identifiers(entry),
        reason=entry.reason,
    )


def _pair(entry: Entry) -> tuple[str, str]:
    ordered = entry.action is Action.JUDGE or (entry.action is Action.WITHDRAW and entry.other != "")
    subject, other = entry.subject.strip(), entry.other.strip()
    if entry.action in {Action.SPLIT, Action.WITHDRAW}:
        other = " ".join(sorted(set(other.split())))
    first, second = sorted((subject, other)) if ordered else (subject, other)
    return first, second


def _check_verdict(entry: Entry) -> None:
    taken = {
        Action.JUDGE: frozenset(Verdict),
        Action.REVIEW: REVIEWS,
        Action.READ: REVIEWS,
        Action.ALIAS: frozenset(OrganizationKind),
    }
    words = taken.get(entry.action, frozenset({""}))
    expected = ", ".join(sorted(words)) or "nothing"
    _require(entry.verdict in words, f"verdict is {entry.verdict!r}; {entry.action} takes {expected}")


def _check_reading(entry: Entry) -> None:
    if entry.action is not Action.READ:
        return
    try:
        Acceptance.model_validate_json(entry.other)
    except ValidationError as error:
        message = f"other is {entry.other[:40]!r}; read takes what a proposal says, as `desk accept-proposal` writes it"
        raise DeskError(message) from error


def _check_sample(entry: Entry) -> None:
    if entry.action is Action.SAMPLE:
        kind, _, tribunal = entry.subject.partition(" ")
        known = kind in READING_KINDS and tribunal in frozenset(Tribunal)
        expected = f"a kind of reading ({' or '.join(READING_KINDS)}) and the tribunal's name, as 'opinion mn_wcca'"
        _require(known, f"subject is {entry.subject!r}; expected {expected}")
        _require(entry.other, "other is empty; expected the readings that were drawn")


def _check_cited(entry: Entry) -> None:
    if entry.action is Action.CITE:
        expected = "the JSON of a record, and the first digits of its SHA-256 as its id"
        _require(
            cited.names(entry.subject, entry.other),
            f"{entry.subject!r} does not name what is cited; expected {expected}",
        )


def _identifiers(entry: Entry) -> Mapping[str, str]:
    given = {name: text for name, text in entry.values.items() if text}
    if entry.action is not Action.CONFIRM:
        _require(not given, f"{entry.action} takes no NPI, license or ORCID")
        return given
    _require(given, "confirm names no identifier; expected an NPI, a license or an ORCID")
    normal = {name: _READ[name](text) for name, text in given.items()}
    for name, value in normal.items():
        _require(value, f"{name} is {given[name]!r}; expected {_EXAMPLE[name]}")
    return {name: value for name, value in normal.items() if value is not None}


def _require(condition: object, message: str) -> None:
    if not condition:
        raise DeskError(message)

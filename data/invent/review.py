"""What the invented reviewer does with the readings of the sample: the rows of ``data/sample/desk.csv``.

The reviewer has read every decision (``truth.jsonl``) and accepts a reading that says what the decision says. About a
tenth is left unreviewed. Who is who follows the plan below.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypedDict

from data.invent.panel import EVERYONE, PANEL

COLUMNS = ("at", "by", "action", "subject", "other", "verdict", "npi", "license", "orcid", "reason")
REVIEWER = "I. Reviewer (invented)"
_FIRST = datetime(2026, 9, 14, 9, 0, tzinfo=UTC)


class Statement(TypedDict, total=False):
    """One opinion (``direction`` is set) or weighing (``weight`` is set) of a build, and the mention it is about."""

    id: str
    docket: str
    name: str
    mention: str
    issue: str
    direction: str
    weight: str
    level: str
    quote: str


CONFIRMED = (
    "haverstraat",
    "rathvane",
    "abernook_neuro",
    "abernook_psych",
    "argenvale",
    "dragomirsk",
    "quaast",
    "tarskjold",
    *PANEL,
)
"""Examiners whose mentions the reviewer confirms by NPI, and by license and ORCID where the cast has them."""

JUDGED = (
    (
        "Siobhán O’Rathvane",
        "WC12-9011",
        "Siobhan O’Rathvane",
        "WC15-9021",
        "same",
        "one office address in both reports",
    ),
    (
        "Siobhan O’Rathvane",
        "WC15-9021",
        "Siobhan O’Rathvayne",
        "WC18-9032",
        "same",
        "one curriculum vitae in both files",
    ),
    ("Lucian Abernook", "WC10-9006", "Lucian Abernook", "WC13-9015", "different", "a neurologist and a psychiatrist"),
    ("Lucian Abernook", "WC10-9006", "Lucian Abernook", "22-9817", "same", "the second report cites the first"),
    (
        "Kwabena Strandvoll",
        "WC11-9009",
        "Kwabena Strandvoll",
        "5-992-178-001",
        "unsure",
        "both radiologists; no more known",
    ),
)
"""Name and docket of one mention, name and docket of another, the verdict and its reason."""


def desk_rows(
    truth: Iterable[Mapping[str, Any]], statements: Iterable[Statement], mentions: Iterable[Statement] = ()
) -> list[dict[str, str]]:
    """The desk's rows: reviews in the order of docket and name, then confirmations, then judgments.

    ``mentions`` are those about which nothing was read: they are confirmed with the others.
    """
    known = {_docket(part): decision for decision in truth for part in str(decision["docket"]).split(" / ")}
    ordered = sorted(statements, key=lambda one: (one["docket"], one["name"], one["id"]))
    named = sorted([*ordered, *mentions], key=lambda one: (one["docket"], one["name"], one.get("mention", "")))
    rows = [*_reviews(known, ordered), *_confirmations(known, named), *_judgments(named)]
    blank = dict.fromkeys(COLUMNS, "")
    return [
        blank | {"at": (_FIRST + timedelta(minutes=2 * number)).isoformat(), "by": REVIEWER} | row
        for number, row in enumerate(rows)
    ]


def _reviews(known: Mapping[str, Mapping[str, Any]], statements: list[Statement]) -> Iterator[dict[str, str]]:
    for statement in statements:
        if _left_alone(statement):
            continue
        reason = _objection(_physician(known, statement), statement)
        yield {
            "action": "review",
            "subject": statement["id"],
            "verdict": "rejected" if reason else "accepted",
            "reason": reason,
        }


def _left_alone(statement: Statement) -> bool:
    parts = (statement["docket"], statement["name"], statement.get("issue") or "", statement.get("weight") or "")
    draw = int(hashlib.sha256("|".join(parts).encode()).hexdigest(), 16)
    often = any(surname in statement["name"] for surname in ("Haverstraat", "Vossingham"))
    return draw % (40 if often else 9) == 0


def _objection(physician: Mapping[str, Any] | None, statement: Statement) -> str:
    """Why the reviewer rejects a reading; nothing if it says what the decision says."""
    if physician is None:
        return "the decision names no such physician in this dispute"
    if statement.get("weight"):
        return "" if _weighed(physician, statement) else "the deciding body did not say this of the opinion"
    return "" if any(_agrees(opinion, statement) for opinion in physician["opinions"]) else "not what the report says"


def _weighed(physician: Mapping[str, Any], statement: Statement) -> bool:
    if physician["weight_by_issue"].get(statement.get("issue")) == statement["weight"]:
        return True
    level = "weight_below" if statement.get("level") == "trial" else "weight"
    return statement["weight"] in {str(physician[level]), str(physician["weight"])} - {"not_stated"}


def _agrees(opinion: Mapping[str, str], statement: Statement) -> bool:
    if opinion["direction"] != statement["direction"]:
        return False
    return statement["issue"] == opinion["issue"] or (
        {statement["issue"], opinion["issue"]} == {"causation", "preexisting"} and _overlap(opinion, statement)
    )


def _overlap(opinion: Mapping[str, str], statement: Statement) -> bool:
    ours, theirs = _folded(opinion["quote"]), _folded(statement["quote"])
    return theirs in ours or ours in theirs


def _physician(known: Mapping[str, Mapping[str, Any]], statement: Statement) -> Mapping[str, Any] | None:
    decision = known.get(_docket(statement["docket"].split(" / ")[0]))
    name = _folded(statement["name"])
    for physician in decision["physicians"] if decision else ():
        printed = _folded(physician["name"])
        if name == printed or printed.endswith(name) or name.endswith(printed):
            return physician  # type: ignore[no-any-return] # the truth is JSON
    return None


def _confirmations(known: Mapping[str, Mapping[str, Any]], statements: list[Statement]) -> Iterator[dict[str, str]]:
    people = {EVERYONE[key].npi: EVERYONE[key] for key in CONFIRMED}
    done = set()
    for statement in statements:
        person = people.get((_physician(known, statement) or {}).get("npi") or "")
        mention = statement.get("mention")
        if person and mention and mention not in done:
            done.add(mention)
            yield {
                "action": "confirm",
                "subject": mention,
                "npi": person.npi,
                "license": f"NY MD {person.ny_license}" if person.ny_license else "",
                "orcid": person.orcid,
                "reason": "the curriculum vitae attached to the report gives the number",
            }


def _judgments(statements: list[Statement]) -> Iterator[dict[str, str]]:
    mentions = {(_folded(one["name"]), _docket(one["docket"])): one.get("mention") for one in statements}
    for name, docket, other_name, other_docket, verdict, reason in JUDGED:
        subject = mentions.get((_folded(name), _docket(docket)))
        other = mentions.get((_folded(other_name), _docket(other_docket)))
        if subject and other:
            yield {"action": "judge", "subject": subject, "other": other, "verdict": verdict, "reason": reason}


def _docket(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper()).removeprefix("WC")


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", plain.lower()))

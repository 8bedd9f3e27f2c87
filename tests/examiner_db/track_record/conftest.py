"""A small world of invented rows, straight into an evidence database in memory."""

from collections.abc import Iterator
from itertools import count
from typing import Any, TypeVar

import pytest
from sqlalchemy import event
from sqlmodel import Session, SQLModel, create_engine

from examiner_db.models import (
    Claim,
    Decision,
    DisciplineAction,
    Evaluation,
    Mention,
    Notice,
    Opinion,
    Organization,
    Physician,
    Publication,
    RosterListing,
    Source,
    SourceDocument,
    Weighing,
)

Row = TypeVar("Row", bound=SQLModel)

SEEN = {"read_by": "rule-1", "first_seen": "2020-01-01", "last_seen": "2024-05-06", "listed": True}


class World:
    """Adds rows with few words; whatever a test does not name is filled in."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.numbers = count(1)
        self.statements = 0

    def add(self, row: Row) -> Row:
        self.session.add(row)
        return row

    def new(self, prefix: str) -> str:
        return f"{prefix}{next(self.numbers):05}"

    def physician(self, name: str = "Ada Quill", standing: str = "identified", **facts: Any) -> Physician:
        plain: dict[str, Any] = {
            "id": self.new("P"),
            "specialty": "orthopedic surgery",
            "jurisdictions": ["US-MN"],
            "places": ["Duluth, MN"],
            "npi": None,
            "licenses": [],
            "orcid": None,
            "names": [name],
            "evidence": [],
        }
        return self.add(Physician(name=name, standing=standing, **{**plain, **facts}))

    def source(self, slug: str = "us_ecab", publisher: str = "Board of Examples") -> Source:
        found = self.session.get(Source, slug)
        words: dict[str, Any] = dict.fromkeys(
            ("title", "jurisdiction", "address", "holds", "terms", "gaps", "reason"), ""
        )
        return found or self.add(
            Source(
                slug=slug,
                publisher=publisher,
                health="ok",
                records=1,
                gone=0,
                quarantined=0,
                last_fetched=None,
                last_changed=None,
                **words,
            )
        )

    def document(self, source: Source | None = None, *, private: bool = False) -> SourceDocument:
        return self.add(
            SourceDocument(
                sha256=self.new("D"),
                source_slug=(source or self.source()).slug,
                media_type="text/plain",
                size=1,
                retrieved_at="2024-05-06T07:08:09+00:00",
                text_sha256=None,
                extractor=None,
                private=private,
            )
        )

    def mention(self, physician: Physician | None, document: SourceDocument, **facts: Any) -> Mention:
        blank = dict.fromkeys(Mention.model_fields)
        plain = {"name": "Ada Quill", "names": ["Ada Quill"], "jurisdiction": "US-MN", "document_id": document.sha256}
        whose = {"id": self.new("M"), "physician_id": physician.id if physician else None}
        return self.add(Mention(**{**blank, **plain, **whose, **facts}))

    def decision(self, claim: str | None = None, tribunal: str = "mn_wcca", **facts: Any) -> Decision:
        private = facts.get("private", False)
        number = claim or self.new("C")
        if self.session.get(Claim, number) is None:
            self.add(Claim(id=number, tribunal=tribunal, docket=None))
            self.session.flush()
        plain: dict[str, Any] = {
            "id": self.new("E"),
            "document_id": self.document(private=private).sha256,
            "docket": "WC24-0001",
            "decided_on": "2019-03-04",
            "caption": "A.B. v. Example Works",
            "outcome": "claimant_won",
            "text_sha256": "t",
            "text_start": 0,
            "text_end": 9,
            "redactions": [],
            "private": False,
        }
        return self.add(Decision(claim_id=number, tribunal=tribunal, **{**plain, **facts}))

    def evaluation(
        self, physician: Physician, decision: Decision, role: str = "insurer_examiner", side: str = "employer"
    ) -> Evaluation:
        document = self.session.get_one(SourceDocument, decision.document_id)
        return self.add(
            Evaluation(
                id=self.new("V"),
                decision_id=decision.id,
                mention_id=self.mention(physician, document).id,
                role=role,
                retained_side=side,
                retained_by_id=None,
                start=None,
                end=None,
                quote=None,
                read_by="rule-1",
            )
        )

    def statement(self, evaluation: Evaluation, decision: Decision) -> dict[str, Any]:
        placed = {"page": 2, "row": None, "start": 10, "end": 20, "quote": "the words"}
        about = {"mention_id": evaluation.mention_id, "document_id": decision.document_id}
        return {"id": self.new("S"), **about, **placed, **SEEN}

    def opinion(self, evaluation: Evaluation, direction: str = "insurer", **facts: Any) -> Opinion:
        decision = self.session.get_one(Decision, evaluation.decision_id)
        plain = {"issue": "causation", "value": None, "confidence": 0.9, "review": "accepted"}
        ids = {"evaluation_id": evaluation.id, "decision_id": decision.id}
        return self.add(
            Opinion(direction=direction, **{**self.statement(evaluation, decision), **ids, **plain, **facts})
        )

    def weighing(self, evaluation: Evaluation, weight: str = "credited", **facts: Any) -> Weighing:
        decision = self.session.get_one(Decision, evaluation.decision_id)
        plain: dict[str, Any] = {"issue": None, "level": "board", "reasons": [], "stands": True, "review": "accepted"}
        ids = {"evaluation_id": evaluation.id, "decision_id": decision.id}
        return self.add(Weighing(weight=weight, **{**self.statement(evaluation, decision), **ids, **plain, **facts}))

    def opinions(self, physician: Physician, says: str, **facts: Any) -> None:
        """One claim with one opinion for each letter: ``i``, ``c``, ``m`` or ``n``."""
        words = {"i": "insurer", "c": "claimant", "m": "mixed", "n": "indeterminate"}
        for letter in says:
            self.opinion(self.evaluation(physician, self.decision()), words[letter], **facts)

    def discipline(self, physician: Physician, action: str = "probation", **facts: Any) -> DisciplineAction:
        document = self.document(self.source("xx_board", "Board of Example Medicine"))
        blank = dict.fromkeys(
            ("ordered_on", "effective_on", "ended_on", "case_number", "grounds", "page", "start", "end")
        )
        plain = {"authority": "Example Board", "stage": "final", "counted": True, "text": "Terms.", "cut": False}
        placed = {"id": self.new("S"), "row": 3, "quote": "Terms.", "document_id": document.sha256, **SEEN}
        whose = {"mention_id": self.mention(physician, document).id}
        return self.add(DisciplineAction(action=action, **{**blank, **plain, **placed, **whose, **facts}))

    def publication(self, physician: Physician | None, **facts: Any) -> Publication:
        document = self.document(self.source("us_pubmed", "Library of Examples"))
        blank = dict.fromkeys(
            ("venue", "published_on", "doi", "pmid", "retraction", "asked_for", "page", "row", "start")
        )
        placed = {"id": self.new("S"), "end": None, "quote": "Quill A", "document_id": document.sha256, **SEEN}
        whose = {"mention_id": self.mention(physician, document).id, "title": "On wrists", "affiliations": []}
        return self.add(Publication(**{**blank, **placed, **whose, **facts}))

    def notice(self, work: Publication, number: str, nature: str = "Retraction", **facts: Any) -> Notice:
        document = self.document(self.source("int_retraction_watch", "Collectors of Notices"))
        placed = {"id": self.new("N"), "page": None, "row": 2, "quote": f"notice {number}", "read_by": "the publisher"}
        about = {"publication_id": work.id, "document_id": document.sha256, "number": number, "nature": nature}
        plain: dict[str, Any] = {"noticed_on": "2024-01-09", "doi": None, "reasons": []}
        return self.add(Notice(**{**placed, **about, **plain, **facts}))

    def roster(self, physician: Physician) -> RosterListing:
        document = self.document()
        blank: dict[str, Any] = dict.fromkeys(("listed_from", "until", "status", "page", "row", "start", "end"))
        placed: dict[str, Any] = {"id": self.new("S"), "quote": "", "document_id": document.sha256, **SEEN}
        mention = self.mention(physician, document)
        return self.add(RosterListing(program="level_ii", mention_id=mention.id, **{**blank, **placed}))

    def organization(self, name: str) -> Organization:
        return self.add(Organization(id=self.new("O"), name=name))

    def count(self, *_: object) -> None:
        self.statements += 1


@pytest.fixture
def world() -> Iterator[World]:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        made = World(session)
        event.listen(engine, "before_cursor_execute", made.count)
        yield made
    engine.dispose()

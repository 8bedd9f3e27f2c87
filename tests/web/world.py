"""Factories: small releases about invented people, built as real ones are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlmodel import Session, SQLModel

from examiner_db import database, models
from examiner_db.claimants import redact, redactions
from examiner_db.content_key import content_key
from examiner_db.index_entries import document_entries, name_entries
from examiner_db.releases import Releases
from examiner_db.search import build_index
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record import derive

NPI = "9000000007"
SEEN = "2026-02-03"
CLAIMANT = "Zedekiah Plumtree"
ADDRESS = "https://decisions.example.gov/plumtree-zedekiah-2019.html"
OPINED = {
    "insurer": "the work injury did not cause the condition of the lumbar spine",
    "claimant": "the work injury caused the condition of the lumbar spine",
    "mixed": "the work injury caused a strain and not the disc disease",
    "indeterminate": "the question of cause would need further study",
}
WEIGHED = {
    "credited": "The compensation judge found this opinion persuasive and adopted it",
    "rejected": "The compensation judge did not accept this opinion, for it lacks foundation",
    "partly": "The compensation judge accepted this opinion in part only",
    "not_stated": "The compensation judge noted this opinion",
}
Fill = Callable[["World"], None]
EXAMINER = {"role": "insurer_examiner", "retained_side": "insurer"}


def surname_of(name: str) -> str:
    return name.rpartition(" ")[2]


@dataclass
class World:
    """Writes rows as a build does, with as little said as a test needs."""

    data: Path
    session: Session
    snapshots: SnapshotStore
    info: dict[str, Any] = field(default_factory=dict)
    documents: dict[str, models.SourceDocument] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    made: int = 0

    def add(self, row: SQLModel) -> None:
        self.session.add(row)

    def source(self, slug: str, publisher: str, **changes: Any) -> None:
        usual = {
            "title": "Decisions", "jurisdiction": "US-MN", "address": "https://decisions.example.gov/",
            "gaps": "None known.",
            "holds": "Published decisions.", "terms": "Public records.", "health": "ok", "reason": "", "records": 1200,
            "gone": 3, "quarantined": 2, "last_fetched": "2026-02-03T10:00:00+00:00", "last_changed": "2026-02-01",
        }  # fmt: skip
        self.add(models.Source(slug=slug, publisher=publisher, **{**usual, **changes}))

    def document(self, source: str, text: str, *, url: str = ADDRESS, private: bool = False) -> models.SourceDocument:
        """A saved page with this text; the same text again is the same document."""
        if text not in self.documents:
            at = f"{SEEN}T10:00:00+00:00"
            visit = self.snapshots.keep(
                [text.encode()], url=url, source=source, media_type="text/html", retrieved_at=at, private=private
            )
            kept = self.snapshots.keep_text(visit.sha256, text, "plain 1")
            self.documents[text] = models.SourceDocument(
                sha256=visit.sha256, source_slug=source, media_type="text/html", size=visit.size, retrieved_at=at,
                text_sha256=kept.sha256, extractor="plain 1", private=private,
            )  # fmt: skip
            self.add(self.documents[text])
        return self.documents[text]

    def physician(self, ident: str, name: str, **changes: Any) -> None:
        usual: dict[str, Any] = {
            "standing": "name_group", "specialty": "orthopedic surgery", "jurisdictions": ["US-MN"], "places": [],
            "npi": None, "licenses": [], "orcid": None, "names": [name, f"Dr. {surname_of(name)}"],
            "evidence": [{"claim": "Same name", "reason": "Printed alike in every decision"}],
        }  # fmt: skip
        self.add(models.Physician(id=ident, name=name, **{**usual, **changes}))

    def mention(self, document: models.SourceDocument, physician: str, name: str) -> str:
        ident = content_key("mention", document.sha256, name)
        surname = surname_of(name)
        if ident in self.known:
            return ident
        self.known.add(ident)
        self.add(
            models.Mention(
                id=ident, document_id=document.sha256, physician_id=physician, name=name,
                names=[name, f"Dr. {surname}"],
                given=name.partition(" ")[0], middle=None, surname=surname, suffix=None, credential="M.D.",
                specialty=None, jurisdiction="US-MN", npi=None, license=None, license_state=None, license_type=None,
                orcid=None, city=None, state=None, birth_year=1955,
            )
        )  # fmt: skip
        return ident

    def decision(
        self,
        physician: str,
        name: str,
        *,
        direction: str = "insurer",
        weight: str = "credited",
        issue: str = "causation",
        review: str | None = "accepted",
        year: int = 2019,
        private: bool = False,
        docket: str | None = None,
        read_by: str = "rule 1",
        **evaluation: str,
    ) -> str:
        """One decision with one examiner, one opinion and one weighing; returns its id."""
        self.made += 1
        docket = docket or f"WC{year % 100}-{6000 + self.made}"
        opined = f"Dr. {surname_of(name)} opined that {OPINED[direction]}"
        text = decision_text(docket, name, opined, WEIGHED[weight])
        document = self.document("local_files" if private else "mn_wcca", text, private=private)
        mention = self.mention(document, physician, name)
        spans = redactions(text)
        ident = self.ruling(document, text, spans, docket=docket, decided_on=f"{year}-03-05")
        heard = content_key("evaluation", self.made)
        examined: dict[str, Any] = {
            "retained_by_id": None, **EXAMINER, **evaluation,
            **place(text, spans, "examined the employee at the request of the employer"),
        }  # fmt: skip
        self.add(
            models.Evaluation(
                id=heard, decision_id=ident, mention_id=mention, read_by="rule 1",
                **examined,
            )
        )  # fmt: skip
        shared: dict[str, Any] = {
            "evaluation_id": heard, "decision_id": ident, "issue": issue, "review": review, "read_by": read_by,
        }  # fmt: skip
        stated = self.statement(document, mention, f"opinion {self.made}") | shared | place(text, spans, opined)
        self.add(models.Opinion(**stated, direction=direction, value=None, confidence=0.9))
        stated = (
            self.statement(document, mention, f"weighing {self.made}") | shared | place(text, spans, WEIGHED[weight])
        )
        reasons = ["adequate_foundation"] if weight == "credited" else []
        self.add(models.Weighing(**stated, level="trial", weight=weight, reasons=reasons, stands=True))
        return ident

    def ruling(
        self,
        document: models.SourceDocument,
        text: str,
        spans: Sequence[Sequence[int]],
        *,
        docket: str,
        decided_on: str,
    ) -> str:
        """A decision that is all of a document's text."""
        claim = content_key("claim", self.made)
        self.add(models.Claim(id=claim, tribunal="mn_wcca", docket=docket))
        ident = content_key("decision", self.made)
        self.add(
            models.Decision(
                id=ident, claim_id=claim, document_id=document.sha256, tribunal="mn_wcca", docket=docket,
                decided_on=decided_on, caption="Z.P. v. FERROWICK MILLS, INC.", outcome="claimant_lost",
                text_sha256=str(document.text_sha256), text_start=0, text_end=len(text),
                redactions=[list(span) for span in spans], private=document.private,
            )
        )  # fmt: skip
        return ident

    def statement(self, document: models.SourceDocument, mention: str, key: str) -> dict[str, Any]:
        return {
            "id": content_key("statement", key), "mention_id": mention, "document_id": document.sha256, "page": 2,
            "row": None, "read_by": "rule 1", "first_seen": SEEN, "last_seen": SEEN, "listed": True,
        }  # fmt: skip

    def row(self, model: type[models.Statement], physician: str, name: str, **values: Any) -> str:
        """One statement of a list: an act, a license, a work."""
        self.made += 1
        source = {"Publication": "us_pubmed"}.get(model.__name__, "xx_board")
        document = self.document(source, f"row {self.made} of {name}", url=f"https://board.example.gov/{self.made}")
        mention = self.mention(document, physician, name)
        usual = {**self.statement(document, mention, f"row {self.made}"), "start": None, "end": None, "quote": name}
        row = model(**{**usual, **values})
        self.add(row)
        self.add(models.Entry(id=row.id, kind=model.kind, mention_id=mention, document_id=document.sha256))
        return row.id

    def act(self, physician: str, name: str, **changes: Any) -> str:
        usual: dict[str, Any] = {
            "authority": "Board of Medical Licensure of Xenia", "action": "reprimand", "stage": "final",
            "counted": True,
            "ordered_on": None, "effective_on": "2011-04", "ended_on": None, "case_number": "B-17", "grounds": None,
            "text": "Censure and reprimand; shall not perform independent medical examinations for one year.",
            "cut": False,
        }  # fmt: skip
        return self.row(models.DisciplineAction, physician, name, **{**usual, **changes})

    def work(self, physician: str, name: str, title: str, **changes: Any) -> str:
        usual: dict[str, Any] = {
            "title": title, "venue": "Journal of Invented Spines", "published_on": "2014", "doi": "10.9999/invented",
            "pmid": None, "retraction": None, "affiliations": [], "asked_for": physician,
        }  # fmt: skip
        return self.row(models.Publication, physician, name, **{**usual, **changes})

    def notice(self, work: str, number: str, nature: str, reason: str) -> None:
        """What collectors of notices say of a work."""
        document = self.document("int_retraction_watch", f"notice {number}", url="https://notices.example.org/list")
        about: dict[str, Any] = {"publication_id": work, "document_id": document.sha256, "page": None, "row": 2}
        about["doi"] = None
        said: dict[str, Any] = {"nature": nature, "number": number, "noticed_on": "2025-03-04", "reasons": [reason]}
        said |= {"quote": f"{nature}, {reason}", "read_by": "the publisher"}
        self.add(models.Notice(id=content_key("notice", number, work), **about, **said))


def decision_text(docket: str, name: str, opined: str, weighed: str) -> str:
    return (
        f"{CLAIMANT.upper()}, Employee, v. FERROWICK MILLS, INC., Employer.\nNo. {docket}\n\f"
        f"The employee, {CLAIMANT}, was injured at work. {name}, M.D., examined the employee at the request of the "
        f"employer and insurer. {opined}. A treating physician disagreed. {weighed}. "
        f"{'The record was reviewed at length. ' * 40}\nWe affirm.\n"
    )


def place(text: str, spans: Sequence[Sequence[int]], words: str) -> dict[str, Any]:
    """Where ``words`` stand in a text, and how they are quoted."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "quote": redact(text, spans, start, start + len(words))}


def publish(data: Path, fill: Fill, build: str = "20260203T100000Z") -> None:
    """Build and publish a release of ``data`` that holds what ``fill`` writes."""
    releases = Releases(data)
    folder = releases.begin(build)
    engine = database.open_for_building(folder)
    snapshots = SnapshotStore(data)
    with Session(engine) as session:
        world = World(data, session, snapshots)
        fill(world)
        session.flush()
        derive(session)
        session.commit()
        build_index(folder / "index", name_entries(session), document_entries(session, snapshots))
    engine.dispose()
    releases.publish(folder, {"sample": True, "schema": database.fingerprint(), "private": False, **world.info})


def invented(world: World) -> None:
    """An identified examiner with a long record, a name group, physicians on record, and what goes with them."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.source("xx_board", "Board of Medical Licensure of Xenia", title="Board actions", holds="Orders since 1990.")
    world.source("us_pubmed", "National Library of Medicine", title="PubMed", health="never_run", last_fetched=None)
    orla = ("orla-fennimore", "Orla Fennimore")
    world.physician(*orla, standing="identified", npi=NPI, places=["Duluth, MN"], licenses=["MN 40404"])
    for number in range(40):
        world.decision(
            *orla, year=2009 + number % 12,
            direction=("insurer", "insurer", "insurer", "claimant", "mixed")[number % 5],
            weight=("credited", "rejected", "partly", "not_stated")[number % 4],
            issue=("causation", "impairment")[number % 3 == 0], review="accepted" if number < 36 else None,
        )  # fmt: skip
    world.decision(*orla, direction="claimant", role="claimant_expert", retained_side="claimant")
    world.act(*orla)
    world.act(*orla, action="revocation", stage="charged", counted=False, effective_on="2010")
    world.act(*orla, action="restoration", counted=False, effective_on="2012-06-01", text="License restored in full.")
    world.row(
        models.License,
        *orla,
        authority="Xenia",
        number="40404",
        type="MD",
        status="active",
        issued_on="1999",
        expires_on=None,
    )
    world.work(*orla, "Outcomes of imaginary lumbar fusion")
    world.physician("tobias-quillfeather", "Tobias Quillfeather")
    world.decision("tobias-quillfeather", "Tobias Quillfeather", review=None)
    world.physician("ansgar-dellwood", "Ansgar Dellwood", standing="identified")
    world.act("ansgar-dellwood", "Ansgar Dellwood", action="suspension", cut=True)
    world.info["redirects"] = {"orla-fenimore": "orla-fennimore"}


def with_private(world: World) -> None:
    """The same, and a private decision of the examiner and of one who is known from private files only."""
    invented(world)
    world.source("local_files", "Files of your own", holds="Your files.", address="")
    world.decision("orla-fennimore", "Orla Fennimore", private=True, year=2021)
    world.physician("lucan-marchbanks", "Lucan Marchbanks")
    world.decision("lucan-marchbanks", "Lucan Marchbanks", private=True)
    world.info["private"] = True

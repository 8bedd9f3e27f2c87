"""A small evidence database of invented mentions, and the desk beside it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, delete
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, create_engine, select

from examiner_db import models
from examiner_db.content_key import content_key
from examiner_db.desk import Desk
from examiner_db.identity import Resolution, resolve
from examiner_db.printed_name import parse_name


class World:
    """Mentions as decisions, orders and articles print them. Ids are the words given, so that tests can be read."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self.session = session
        self.desk = desk
        self.resolution: Resolution | None = None

    def mention(self, ident: str, name: str, jurisdiction: str = "US-MN", /, **printed: str | None) -> str:
        parts = parse_name(name)
        fields = dict.fromkeys(
            ("npi", "license", "license_state", "license_type", "orcid", "specialty", "city", "state", "credential")
        )
        row = models.Mention(
            id=ident,
            document_id=content_key("document", ident),
            name=name,
            names=[name],
            given=parts.given,
            middle=parts.middle,
            surname=parts.surname,
            suffix=parts.suffix,
            jurisdiction=jurisdiction,
            birth_year=None,
            **{**fields, "credential": parts.credential, **printed},
        )
        self.session.add(row)
        return ident

    def decision(self, ident: str, name: str, jurisdiction: str = "US-MN", **printed: str | None) -> str:
        self.mention(ident, name, jurisdiction, **printed)
        evaluation = models.Evaluation(
            id=f"evaluation {ident}",
            decision_id=f"decision {ident}",
            mention_id=ident,
            role="insurer_examiner",
            retained_side="insurer",
            start=None,
            end=None,
            quote=None,
            read_by="rule",
        )
        self.session.add(evaluation)
        return ident

    def listed(self, ident: str, name: str, kind: str = "discipline", /, **printed: str | None) -> str:
        self.mention(ident, name, printed.pop("jurisdiction", None) or "US-NY", **printed)
        self.session.add(models.Entry(id=f"entry {ident}", kind=kind, mention_id=ident, document_id="d"))
        return ident

    def licensed(self, ident: str, name: str, number: str, **printed: str | None) -> str:
        return self.listed(ident, name, **{"license": number, "license_state": "NY", "license_type": "MD", **printed})

    def decided(self, ident: str, day: str) -> None:
        """Date the decision that prints a mention."""
        decision = models.Decision(
            id=f"decision {ident}",
            claim_id="c",
            document_id="d",
            tribunal="mn_wcca",
            docket=None,
            decided_on=day,
            caption=None,
            outcome="unclear",
            text_sha256="t",
            text_start=0,
            text_end=1,
            redactions=[],
            private=False,
            claim_numbers=[],
        )
        self.session.add(decision)

    def born(self, ident: str, year: int) -> None:
        """Say in which year the list that prints a mention says somebody was born."""
        self.session.flush()
        row = self.session.get(models.Mention, ident)
        assert row is not None
        row.birth_year = year

    def issued(self, ident: str, day: str | None) -> None:
        """Say when the license that a mention prints was first issued."""
        known: dict[str, Any] = dict.fromkeys(("page", "row", "start", "end", "type", "status", "expires_on"))
        known |= {"authority": "Board", "number": "n", "quote": "q", "read_by": "r", "listed": True}
        known |= {"document_id": "d", "first_seen": "2026-01-01", "last_seen": "2026-01-01"}
        row = models.License(id=f"license of {ident}, {day}", mention_id=ident, issued_on=day, **known)
        self.session.add(row)

    def resolve(self) -> Resolution:
        self.session.flush()
        self.resolution = resolve(self.session, self.desk)
        return self.resolution

    def clear(self) -> None:
        for table in (models.Entry, models.Evaluation, models.Decision, models.License, models.Mention):
            self.session.execute(delete(table))
        self.session.flush()

    def document(self, ident: str) -> str:
        row = self.session.get(models.Mention, ident)
        assert row is not None
        return row.document_id

    def today(self) -> str:
        return datetime.now(UTC).date().isoformat()

    def state(self) -> tuple[dict[str, str | None], list[dict[str, object]]]:
        """Everything that resolving wrote."""
        rows = self.session.exec(select(models.Physician).order_by(models.Physician.id))
        return self.ids(), [row.model_dump() for row in rows]

    def ids(self) -> dict[str, str | None]:
        rows = self.session.exec(select(models.Mention).order_by(models.Mention.id))
        return {row.id: row.physician_id for row in rows}

    def clusters(self) -> set[frozenset[str]]:
        """What is one physician, as sets of mentions."""
        found: dict[str, set[str]] = {}
        for mention, physician in self.ids().items():
            if physician is not None:
                found.setdefault(physician, set()).add(mention)
        return {frozenset(mentions) for mentions in found.values()}

    def physician(self, mention: str) -> models.Physician:
        row = self.session.get(models.Physician, self.ids()[mention])
        assert row is not None
        return row


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        yield opened


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    in_memory = create_engine("sqlite://", poolclass=StaticPool)
    SQLModel.metadata.create_all(in_memory)
    yield in_memory
    in_memory.dispose()


@pytest.fixture
def world(desk: Desk, engine: Engine) -> Iterator[World]:
    with Session(engine) as session:
        yield World(session, desk)
        session.rollback()

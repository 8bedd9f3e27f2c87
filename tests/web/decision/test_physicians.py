"""Who appears in a decision: everyone once, examiners linked, nothing that a person rejected or that is held."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, create_engine

from examiner_db import models
from web.decision.marks import Mark
from web.decision.physicians import physicians

STATED: dict[str, Any] = {
    "page": 1,
    "row": None,
    "read_by": "r",
    "first_seen": "2026",
    "last_seen": "2026",
    "listed": True,
}


class Rows:
    """Adds to one decision what a test names."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def person(
        self, key: str, role: str, *, examiner: bool = False, specialty: str | None = None, **changes: Any
    ) -> None:
        usual: dict[str, Any] = {"physician_id": f"p-{key}", "specialty": specialty}
        blank = dict.fromkeys(set(models.Mention.model_fields) - set(usual))
        said = {**blank, "id": f"m-{key}", "document_id": "doc", "name": key, "names": [key], "jurisdiction": "US"}
        self.session.add(models.Mention(**{**said, **usual}))
        evaluation: dict[str, Any] = {
            "retained_side": "unknown",
            "retained_by_id": None,
            "start": None,
            "end": None,
            "quote": None,
            "read_by": "r",
        }
        self.session.add(
            models.Evaluation(
                id=f"e-{key}", decision_id="d", mention_id=f"m-{key}", role=role, **{**evaluation, **changes}
            )
        )
        if examiner:
            self.session.add(models.Examiner(physician_id=f"p-{key}", decisions=1, track_record={}))

    def opinion(self, key: str, ident: str, start: int, review: str | None = None) -> None:
        self.session.add(
            models.Opinion(
                id=ident, mention_id=f"m-{key}", document_id="doc", start=start, end=start + 5, quote="words",
                issue="mmi", evaluation_id=f"e-{key}", decision_id="d", direction="insurer", value="2%",
                confidence=1, review=review, **STATED,
            )
        )  # fmt: skip

    def weighing(self, key: str, ident: str, **changes: Any) -> None:
        usual: dict[str, Any] = {
            "start": None, "end": None, "issue": None, "level": "board", "weight": "rejected", "stands": False,
            "reasons": ["speculative"], "review": None, "quote": "not persuaded",
        }  # fmt: skip
        self.session.add(
            models.Weighing(
                id=ident, mention_id=f"m-{key}", document_id="doc", evaluation_id=f"e-{key}", decision_id="d",
                **{**usual, **STATED, **changes},
            )
        )  # fmt: skip


@pytest.fixture
def rows() -> Iterator[Rows]:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        yield Rows(session)
    engine.dispose()


def test_examining_roles_come_first_and_only_examiners_have_a_profile(rows: Rows) -> None:
    rows.person("Bea Treats", "treating")
    rows.person("Zoe Examines", "insurer_examiner", examiner=True)
    rows.person("Abe Reviews", "records_reviewer", examiner=True)
    rows.person("Kim Somebody", "unknown")
    shown, marks = physicians(rows.session, "d", frozenset())
    assert [(one.name, one.examiner) for one in shown] == [
        ("Abe Reviews", "p-Abe Reviews"),
        ("Zoe Examines", "p-Zoe Examines"),
        ("Bea Treats", None),
        ("Kim Somebody", None),
    ]
    assert marks == []


def test_who_retained_is_named_as_the_decision_names_it(rows: Rows) -> None:
    rows.session.add(models.Organization(id="o", name="Acorn Indemnity"))
    rows.person("Zoe", "insurer_examiner", retained_side="insurer", retained_by_id="o", specialty="neurology")
    ((zoe,), _) = physicians(rows.session, "d", frozenset())
    assert (zoe.retained_side, zoe.retained_by, zoe.specialty) == ("insurer", "Acorn Indemnity", "neurology")


def test_opinions_stand_in_the_order_of_the_text_and_are_marked(rows: Rows) -> None:
    rows.person("Zoe", "insurer_examiner", start=1, end=4, quote="examined")
    rows.opinion("Zoe", "late", 90)
    rows.opinion("Zoe", "early", 10)
    rows.weighing("Zoe", "w", start=120, end=130)
    rows.weighing("Zoe", "unplaced")
    ((zoe,), marks) = physicians(rows.session, "d", frozenset())
    assert [opinion.id for opinion in zoe.opinions] == ["early", "late"]
    assert {weighing.id: weighing.reasons for weighing in zoe.weighings} == {
        "w": ("speculative",),
        "unplaced": ("speculative",),
    }
    assert marks == [
        Mark(1, 4, "e-Zoe", "Zoe", "role", "insurer examiner", "r"),
        Mark(10, 15, "early", "Zoe", "opinion", "maximum medical improvement, insurer-favorable", "r", 1),
        Mark(90, 95, "late", "Zoe", "opinion", "maximum medical improvement, insurer-favorable", "r", 1),
        Mark(120, 130, "w", "Zoe", "weighing", "rejected (board level; not the last word)", "r"),
    ]


def test_each_conclusion_is_told_once_at_its_first_words(rows: Rows) -> None:
    rows.person("Zoe", "insurer_examiner")
    rows.opinion("Zoe", "late", 90)
    rows.opinion("Zoe", "early", 10)
    ((zoe,), _) = physicians(rows.session, "d", frozenset())
    assert [opinion.id for opinion in zoe.concluded] == ["early"]


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"stands": True}, "rejected (board level)"),
        ({"stands": True, "issue": "causation"}, "rejected on causation (board level)"),
        ({"issue": "mmi"}, "rejected on maximum medical improvement (board level; not the last word)"),
    ],
)
def test_a_mark_says_on_what_and_whether_the_weighing_stands(rows: Rows, said: dict[str, Any], says: str) -> None:
    rows.person("Zoe", "insurer_examiner")
    rows.weighing("Zoe", "w", start=1, end=9, review="accepted", **said)
    (_, (mark,)) = physicians(rows.session, "d", frozenset())
    assert (mark.says, mark.review, mark.confidence) == (says, "accepted", None)


def test_what_a_person_rejected_or_the_desk_holds_is_not_shown_and_not_marked(rows: Rows) -> None:
    rows.person("Zoe", "insurer_examiner")
    rows.opinion("Zoe", "kept", 10, "accepted")
    rows.opinion("Zoe", "rejected", 30, "rejected")
    rows.opinion("Zoe", "held", 50)
    rows.weighing("Zoe", "held too", start=70, end=75)
    rows.person("Hal", "insurer_examiner", start=80, end=85)
    ((zoe,), marks) = physicians(rows.session, "d", frozenset({"held", "held too", "p-Hal"}))
    assert [opinion.id for opinion in zoe.opinions] == ["kept"]
    assert zoe.weighings == ()
    assert [mark.start for mark in marks] == [10]


def test_another_decision_s_people_stay_there(rows: Rows) -> None:
    rows.person("Zoe", "insurer_examiner")
    assert physicians(rows.session, "another", frozenset()) == ([], [])

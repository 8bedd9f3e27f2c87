"""Signs of a role, sentence by sentence, and what they mean in a forum."""

import pytest

from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.speakers import spots
from examiner_db.reading.roles.evidence import Sign, signs
from examiner_db.reading.sentences.views import views
from examiner_db.reading.sides.parties import parties
from examiner_db.vocabulary import RetainedSide, Role, Tribunal


def found(text: str, tribunal: Tribunal | None = None) -> list[Sign]:
    paper = document(text)
    people = physicians(paper)
    (seen,) = views(paper, len(people), spots(paper, people), parties(paper, frozenset()))
    return list(signs(paper, seen, tribunal))


def test_a_sign_tells_its_strength_role_side_rule_and_words() -> None:
    (one,) = found("FACTS\n\nThe treating physician, Dr. Vale, was heard.\n")
    assert one == Sign(
        Strength.TITLE, Role.TREATING, RetainedSide.UNKNOWN, "role.treating.title@4", one.passage, one.words
    )
    assert one.words.startswith("treating physician")


def test_every_sentence_gives_its_own_signs() -> None:
    text = "FACTS\n\nDr. Vale operated on the knee. The employer's expert was Dr. Vale.\n"
    assert list(dict.fromkeys(sign.role for sign in found(text))) == [Role.TREATING, Role.INSURER_EXAMINER]


def test_the_law_gives_no_sign() -> None:
    law = "The employer's expert, Dr. Vale, is heard. See Rowe v. Delta Freight, 51 Ill. 2d 19."
    assert found(f"LEGAL PRECEDENT\n\n{law}\n\nFACTS\n\nDr. Vale was there.\n") == []


@pytest.mark.parametrize(
    ("tribunal", "expected"),
    [
        (None, "unknown unknown"),
        (Tribunal.PA_COURTS, "insurer_examiner unknown"),
        (Tribunal.OK_COURTS, "neutral_examiner court"),
        (Tribunal.KY_COURTS, "unknown unknown"),
        (Tribunal.ECAB, "neutral_examiner agency"),
    ],
)
def test_an_independent_examination_by_forum(tribunal: Tribunal | None, expected: str) -> None:
    (one,) = found("FACTS\n\nHe underwent an IME with Dr. Vale.\n", tribunal)
    assert f"{one.role.value} {one.side.value}" == expected


@pytest.mark.parametrize(
    ("tribunal", "expected"),
    [(Tribunal.BRB, Role.RECORDS_REVIEWER), (Tribunal.NY_WCB, Role.TREATING), (None, Role.TREATING)],
)
def test_a_reader_of_films_by_forum(tribunal: Tribunal | None, expected: Role) -> None:
    (one,) = found("FACTS\n\nDr. Vale interpreted the x-ray.\n", tribunal)
    assert one.role is expected


@pytest.mark.parametrize(("tribunal", "count"), [(Tribunal.ECAB, 1), (Tribunal.MN_WCCA, 0), (None, 0)])
def test_a_second_opinion_is_an_agencys_only_where_an_agency_pays(tribunal: Tribunal | None, count: int) -> None:
    assert len(found("FACTS\n\nThe second opinion physician, Dr. Vale, was heard.\n", tribunal)) == count

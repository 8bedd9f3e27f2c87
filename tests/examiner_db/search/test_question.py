"""The language of searches: what is read as what."""

import pytest

from examiner_db.search import Filters, RefusedQueryError
from examiner_db.search.question import Both, Either, Question, Row, Tree, Without, name_in, read_question, rows

KNEE, HIP, PAIN = Row(("knee",)), Row(("hip",)), Row(("pain",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("knee", KNEE),
        ("Knees", KNEE),
        ("knee hip", Both((KNEE, HIP))),
        ("knee AND hip", Both((KNEE, HIP))),
        ("knee OR hip", Either((KNEE, HIP))),
        ("knee OR hip pain", Either((KNEE, Both((HIP, PAIN))))),
        ("(knee OR hip) pain", Both((Either((KNEE, HIP)), PAIN))),
        ("(((knee)))", KNEE),
        ("knee NOT hip", Both((KNEE, Without(HIP)))),
        ("knee AND NOT hip", Both((KNEE, Without(HIP)))),
        ("NOT knee", Without(KNEE)),
        ("NOT NOT knee", KNEE),
        ("NOT (knee hip)", Without(Both((KNEE, HIP)))),
        ("not credible", Both((Row(("not",)), Row(("credibl",))))),
        ("no and or", Both((Row(("no",)), Row(("and",)), Row(("or",))))),
        ('"not credible"', Row(("not", "credibl"))),
        ("“not credible”", Row(("not", "credibl"))),
        ("«knee»", KNEE),
        ("well-reasoned", Row(("well", "reason"))),
        ('"knee', KNEE),
        ('knee"hip', Both((KNEE, HIP))),
        ("knee*", KNEE),
        ("knee~2 ^5", Both((Row(("knee", "2")), Row(("5",))))),
        ("title:knee", Row(("titl", "knee"))),
        ("AND knee OR", KNEE),
        ("knee AND AND hip", Both((KNEE, HIP))),
        ("NOT", None),
        ("()", None),
        ("OR ()", None),
        ("", None),
        ("***", None),
        ('""', None),
    ],
)
def test_a_text_is_read_into_a_tree(text: str, expected: Tree | None) -> None:
    assert read_question(text) == Question(expected)


@pytest.mark.parametrize("text", ["(", ")", "(knee", "knee)", ")(", "(knee))", "NOT (", "((knee) hip"])
def test_parentheses_must_match(text: str) -> None:
    with pytest.raises(RefusedQueryError, match=r"^The search could not be read: check AND, OR, NOT, quotation marks"):
        read_question(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tribunal:mn_wcca", Question(None, Filters(tribunal=("mn_wcca",)))),
        ('tribunal:"Benefits Review" knee', Question(KNEE, Filters(tribunal=("Benefits Review",)))),
        ("knee YEAR:2019 hip", Question(Both((KNEE, HIP)), Filters(year=(2019,)))),
        ("(knee year:2019) OR hip", Question(Either((KNEE, HIP)), Filters(year=(2019,)))),
        ("examiner:“Odile Brankov” examiner:p7", Question(None, Filters(), ("Odile Brankov", "p7"))),
        ("kind:order OR knee", Question(KNEE, Filters(kind=("order",)))),
        ("issue:mmi issue:mmi issue:causation", Question(None, Filters(issue=("mmi", "causation")))),
    ],
)
def test_fields_stand_beside_the_words(text: str, expected: Question) -> None:
    assert read_question(text) == expected
    assert expected.asks


def test_an_empty_question_asks_nothing() -> None:
    assert not read_question(" ").asks


def test_what_is_wanted_leaves_out_what_is_excluded() -> None:
    tree = read_question('knee OR ("left hip" NOT (pain OR knee)) NOT pain').tree
    assert list(rows(tree)) == [KNEE, Row(("left", "hip"))]
    assert list(rows(None)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Odile Brankov", "Odile Brankov"),
        ("O'Dramble, Seán, M.D.", "O'Dramble, Seán, M.D."),
        ("year:2019 Brankov tribunal:mn_wcca", "Brankov"),
        ('examiner:"Odile Brankov" not credible', "Odile Brankov"),
        ('"Odile Brankov" (MN)', "Odile Brankov MN"),
        ("issue:causation", ""),
    ],
)
def test_a_name_is_what_is_left_of_a_search_without_its_fields(text: str, name: str) -> None:
    assert name_in(text) == name

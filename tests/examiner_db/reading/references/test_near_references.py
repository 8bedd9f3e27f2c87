"""References that a reader may take wrongly: whom they mean, and where two fit, nobody."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.people.sexes import HERS, HIS, learned
from examiner_db.reading.references.bearers import meant
from examiner_db.reading.references.descriptions import Description, descriptions
from examiner_db.reading.references.profiles import Profile, figure
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.reading.weighing.recast import recast
from examiner_db.vocabulary import RetainedSide, Role

BOTH = HIS | HERS
FACTS = (
    "FACTS\n\nAt the employer's request, Dr. Vale, an orthopedic surgeon, examined him. "
    "His treating neurologist, Dr. Quill, disagreed.\n\nANALYSIS\n\n"
)


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(f"{FACTS}{text}\n")
    return tuple(one.weight.value for one in reading.physicians)


def profile(role: Role = Role.UNKNOWN, *callings: str, wrote: str = "", figures: str = "") -> Profile:
    days = frozenset(filter(None, wrote.split("|")))
    shares = frozenset(filter(None, figures.split("|")))
    return Profile(role, RetainedSide.UNKNOWN, True, frozenset(callings), days, 1, days, shares)  # noqa: FBT003


@pytest.mark.parametrize(
    ("said", "allowed", "expected"),
    [
        ([(0, "he")], BOTH, HIS),
        ([(0, "she")], BOTH, HERS),
        ([(0, "his"), (0, "he")], BOTH, HIS),
        ([(0, "he"), (0, "she")], BOTH, BOTH),
        ([(0, "he")] * 3 + [(0, "she")], BOTH, BOTH),
        ([(0, "he")] * 4 + [(0, "she")], BOTH, HIS),
        ([], BOTH, BOTH),
        ([(0, "he")], HERS, HERS),
        ([(1, "he")], BOTH, BOTH),
    ],
)
def test_a_pronoun_is_learned_where_it_is_constant(
    said: list[tuple[int, str]], allowed: frozenset[str], expected: frozenset[str]
) -> None:
    assert learned(said, [allowed])[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Neither {THIS} is persuasive.", f"{THIS} is not persuasive."),
        (f"Neither of {THIS}{OTHER} is persuasive.", f"{THIS}{OTHER} is not persuasive."),
        (f"Neither {THIS}{OTHER} was entitled to weight.", f"{THIS}{OTHER} was not entitled to weight."),
        (f"The judge credited neither {THIS}{OTHER}.", f"The judge did not credit {THIS}{OTHER}."),
        (f"The judge accepts neither of {THIS}{OTHER}.", f"The judge did not accept {THIS}{OTHER}."),
        (f"The judge found neither {THIS} persuasive.", f"The judge did not find {THIS} persuasive."),
        (f"The Board gave neither {THIS} weight.", f"The Board did not give {THIS} weight."),
        (f"I am persuaded by neither {THIS}.", f"I am not persuaded by {THIS}."),
        (f"Neither side called {THIS}.", f"Neither side called {THIS}."),
        (f"Neither the judge nor {THIS} is bound.", f"Neither the judge nor {THIS} is bound."),
    ],
)
def test_neither_is_put_into_plain_words(text: str, expected: str) -> None:
    assert recast(text) == expected


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the January 2010 VA examiner", "January 2010"),
        ("the May 2, 2016 report", "May 2, 2016"),
        ("the report of May 2, 2016", "May 2, 2016"),
        ("the 2014 examiner", "2014"),
        ("the report submitted by the Veteran in September 2013", "September 2013"),
        ("the opinion of the January 2010 VA examiner", "January 2010"),
    ],
)
def test_a_day_within_a_description(words: str, day: str) -> None:
    assert day in {one.day for one in descriptions(f"The Board believed {words}.")}


@pytest.mark.parametrize(
    "words", ["the May 2014 opinion of Dr. Quill", "the 2014 Guidelines", "the March 2010 accident"]
)
def test_a_day_that_describes_nobody(words: str) -> None:
    assert [one.day for one in descriptions(f"The Board believed {words}.") if one.day] == []


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("the 7% rating", "7%"),
        ("the 7 percent impairment rating", "7%"),
        ("the 12% whole person rating", "12%"),
        ("the 2.5% figure", "2.5%"),
    ],
)
def test_a_share_within_a_description(words: str, share: str) -> None:
    assert [one.figure for one in descriptions(f"The ALJ adopted {words}.")] == [share]


@pytest.mark.parametrize("words", ["a 7% rating", "the 7% reduction", "the 65% loss of wage earning capacity"])
def test_a_share_that_describes_nobody(words: str) -> None:
    assert list(descriptions(f"The ALJ adopted {words}.")) == []


@pytest.mark.parametrize(("printed", "expected"), [("7%", "7%"), ("7 percent", "7%"), ("2.5 percent", "2.5%")])
def test_a_share_is_compared_in_one_form(printed: str, expected: str) -> None:
    assert figure(printed) == expected


@pytest.mark.parametrize(
    ("one", "people", "expected"),
    [
        (Description(0, 1, day="2014"), [profile(wrote="2014"), profile(wrote="2012")], [0]),
        (Description(0, 1, day="2014"), [profile(wrote="2014"), profile(wrote="2014")], []),
        (Description(0, 1, figure="7%"), [profile(figures="7%"), profile(figures="9%")], [0]),
        (Description(0, 1, figure="8%"), [profile(figures="7%"), profile(figures="9%")], []),
        (
            Description(0, 1, frozenset({Role.NEUTRAL_EXAMINER}), title="agreed evaluator"),
            [profile(Role.NEUTRAL_EXAMINER, "panel evaluator"), profile(Role.NEUTRAL_EXAMINER)],
            [1],
        ),
    ],
)
def test_who_fits_a_day_a_share_or_a_title(one: Description, people: list[Profile], expected: list[int]) -> None:
    assert meant(one, people, []) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is unlikely that Dr. Vale was told. The judge found that it has no jurisdiction.", ("not_stated",) * 2),
        ("Dr. Vale wrote twice. The judge found that it has no probative value.", ("rejected", "not_stated")),
        ("Dr. Vale wrote twice. It is universally accepted that errors occur.", ("not_stated",) * 2),
        ("Dr. Vale wrote twice. It is unfortunate that nobody asked.", ("not_stated",) * 2),
        ("Dr. Vale wrote twice. As an opinion on cause, it is unpersuasive.", ("rejected", "not_stated")),
        ("Dr. Vale and Dr. Quill differ. It is unpersuasive.", ("not_stated",) * 2),
        ("The judge credited neither physician.", ("rejected", "rejected")),
        ("The judge adopts the opinion of the physician who operated.", ("not_stated",) * 2),
    ],
)
def test_it_means_the_one_of_whom_is_spoken(sentence: str, expected: tuple[str, str]) -> None:
    assert weights(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The judge did not accept it. She was not persuaded by Dr. Vale, and she adopts Dr. Quill.", "credited"),
        ("The judge read both. She credited the opinion of Dr. Quill, and she explained why.", "credited"),
    ],
)
def test_a_judge_who_goes_on_is_no_physician(sentence: str, expected: str) -> None:
    assert weights(sentence)[1] == expected

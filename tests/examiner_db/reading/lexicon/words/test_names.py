"""The words that rules are written with: what each meets, and what it must not."""

import re
from collections import Counter

import pytest

from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.reading.lexicon.words.adequacy import ADEQUACY_WORDS
from examiner_db.reading.lexicon.words.contrast import CONTRAST_WORDS
from examiner_db.reading.lexicon.words.deciders import DECIDER_WORDS
from examiner_db.reading.lexicon.words.names import WORDS
from examiner_db.reading.lexicon.words.plain import PLAIN_WORDS
from examiner_db.reading.lexicon.words.roles import ROLE_WORDS
from examiner_db.reading.lexicon.words.weighing import WEIGHING_WORDS
from tests.examiner_db.reading.lexicon.spelling import spelled_out


def meets(name: str, text: str) -> bool:
    return re.fullmatch(spelled_out(f"<{name}>"), text) is not None


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        (
            "payer",
            (
                "the employer",
                "Employer",
                "the employer and insurer",
                "Respondents",
                "the carrier",
                "the self-insured employer",
                "the plan administrator",
            ),
        ),
        ("claimant", ("the claimant", "Petitioner", "the employee", "appellant", "Ms. Tamm", "the veteran")),
        ("counsel", ("his attorney", "her counsel", "Petitioner's attorney", "the claimant's counsel")),
        ("judge", ("the ALJ", "the Board", "the compensation judge", "we", "I", "the Arbitrator")),
        (
            "care",
            (
                "surgery",
                "procedures",
                "microdiscectomy",
                "kyphoplasty",
                "arthroscopy",
                "transposition",
                "labral repair",
                "medications",
            ),
        ),
        ("share", ("12%", "7.5%", "nine percent", "twenty-five percent", "2 percent", "ten percent")),
        ("good", ("persuasive", "more persuasive", "credible", "well reasoned", "the more convincing")),
        (
            "bad",
            (
                "not persuasive",
                "unpersuasive",
                "speculative",
                "conclusory",
                "inadequately explained",
                "less persuasive",
            ),
        ),
        ("much", ("great weight", "greater weight", "special weight", "the weight", "controlling weight")),
        ("little", ("little weight", "limited probative value", "no weight", "diminished probative value")),
        ("agency", ("Department of Labor", "OWCP", "Social Security Administration")),
        ("work", ("work", "injury", "accident", "fall", "May 4, 2012", "employment", "exposure")),
    ],
)
def test_what_a_word_meets(name: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if not meets(name, text)] == []


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("payer", ("the employee", "the claimant", "the judge")),
        ("claimant", ("the employer", "the insurer", "Dr. Vale")),
        ("judge", ("the employer", "the surgeon")),
        ("share", ("0%", "percent", "zero percent")),
        ("good", ("unpersuasive", "incredible")),
        ("bad", ("persuasive", "credible")),
        ("much", ("little weight", "limited weight")),
        ("little", ("great weight", "special weight")),
    ],
)
def test_what_a_word_does_not_meet(name: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if meets(name, text)] == []


@pytest.mark.parametrize("name", WORDS)
def test_a_word_never_meets_nothing(name: str) -> None:
    optional = {
        "short",
        "gap",
        "long",
        "thing",
        "adverb",
        "later",
        "more",
        "alone",
        "mine",
        "aka",
        "then",
        "clause",
        "called",
        "near",
        "far",
        "who",
        "adv",
        "nocare",
    } | {
        "so",
        "tail",
        "heard",
        "very",
        "unconceded",
    }
    assert meets(name, "") is (name in optional) or name == "alone"


def test_no_name_is_defined_twice() -> None:
    parts = (ADEQUACY_WORDS, CONTRAST_WORDS, DECIDER_WORDS, PLAIN_WORDS, ROLE_WORDS, WEIGHING_WORDS)
    assert max(Counter(name for part in parts for name in part).values()) == 1
    assert all(WORDS[name] == words for part in parts for name, words in part.items())


def test_alternatives_are_one_expression() -> None:
    assert [compiled("a<me>", "b").search(text) is not None for text in ("a\u24c5", "xb", "c")] == [True, True, False]


def test_the_same_patterns_are_compiled_once() -> None:
    assert compiled("a", "b") is compiled("a", "b")

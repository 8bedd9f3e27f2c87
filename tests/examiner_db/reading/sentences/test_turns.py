"""Where a physician's sentence turns: granted and held, denied and left open, and another's main clause."""

import re

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.speech import SPEAKS
from examiner_db.reading.sentences.turns import UNEXPLAINED, begins_main_clause, granted, hanging
from examiner_db.reading.sentences.views import THIS

_SPEAKS = re.compile(rf"{THIS},? ?(?P<says>{SPEAKS})\b")


def opinions(sentence: str) -> set[str]:
    (reading,) = read(f"Dr. Ada Brandt and Dr. Petra Quill were deposed. {sentence}")
    return {
        f"{one.issue.value}:{one.direction.value}"
        for physician in reading.physicians
        if physician.name == "Ada Brandt"
        for one in physician.opinions
    }


def verb(text: str) -> re.Match[str]:
    match = _SPEAKS.search(text)
    assert match
    return match


HANGS = {
    "the tear was caused by the fall": ("causation:claimant", "causation:insurer"),
    "the employee had no ratable impairment": ("impairment:insurer", "impairment:claimant"),
    "further surgery was not reasonable or necessary": ("treatment:insurer", "treatment:claimant"),
    "the claimant was unable to work": ("work_capacity:claimant", "work_capacity:insurer"),
    "the changes were degenerative in nature": ("preexisting:insurer", "preexisting:claimant"),
}
"""What hangs on "that", with whom it helps, and whom its denial helps."""


@pytest.mark.parametrize("words", HANGS)
@pytest.mark.parametrize(
    "says", ["opined that", "had no doubt that", "did not doubt that", "continued to believe that"]
)
def test_what_is_said(says: str, words: str) -> None:
    assert opinions(f"Dr. Brandt {says} {words}.") == {HANGS[words][0]}


@pytest.mark.parametrize("words", HANGS)
@pytest.mark.parametrize(
    "says",
    [
        "did not believe that",
        "denied that",
        "disagreed with Dr. Quill that",
        "rejected the notion that",
        "no longer believed that",
        "was not convinced that",
        "found no evidence that",
        "saw no basis for saying that",
    ],
)
def test_what_is_denied_helps_the_other_side(says: str, words: str) -> None:
    assert opinions(f"Dr. Brandt {says} {words}.") == {HANGS[words][1]}


@pytest.mark.parametrize("words", HANGS)
@pytest.mark.parametrize(
    "says",
    [
        "thought it possible that",
        "stated that it may be that",
        "could not exclude that",
        "speculated that",
        "said that if the history was true,",
    ],
)
def test_what_is_left_open_helps_nobody(says: str, words: str) -> None:
    assert not {HANGS[words][0], HANGS[words][1]} & opinions(f"Dr. Brandt {says} {words}.")


@pytest.mark.parametrize("words", HANGS)
@pytest.mark.parametrize(
    "frame",
    [
        "Dr. Brandt was asked whether {}.",
        "Dr. Brandt failed to explain why {}.",
        "Dr. Brandt failed to address whether {}.",
        "Dr. Brandt never stated that {}.",
        "Dr. Brandt noted that Dr. Quill had concluded that {}.",
        "Counsel asked Dr. Brandt to assume that {}.",
        "The employer contends that {}, citing Dr. Brandt.",
    ],
)
def test_what_is_not_said_is_no_opinion(frame: str, words: str) -> None:
    assert opinions(frame.format(words)) == set()


def test_of_what_is_denied_together_only_the_first_is_sure() -> None:
    said = "Dr. Brandt did not believe that the strain had resolved and that the claimant could return to full duty."
    assert opinions(said) == {"causation:claimant"}


def test_a_denial_ends_where_the_physician_speaks_again() -> None:
    said = "Dr. Brandt did not believe that the tear was related to the fall and released the claimant to full duty."
    assert opinions(said) == {"causation:insurer", "work_capacity:insurer"}


@pytest.mark.parametrize(
    ("said", "want"),
    [
        (
            (
                "Although Dr. Brandt agreed that the fall caused a strain, she concluded that the complaints stem from "
                "degeneration."
            ),
            {"preexisting:insurer"},
        ),
        (
            "Dr. Brandt conceded that the arthritis predated the fall but stated that the tear was caused by the fall.",
            {"causation:claimant"},
        ),
        (
            "Dr. Brandt agreed that surgery was necessary, but found the claimant at MMI.",
            {"treatment:claimant", "mmi:insurer"},
        ),
        ("Dr. Brandt conceded that the arthritis predated the fall.", {"preexisting:insurer"}),
    ],
)
def test_what_is_granted_gives_way_to_what_is_held(said: str, want: set[str]) -> None:
    assert opinions(said) == want


def test_anothers_main_clause_is_not_the_physicians() -> None:
    said = (
        "Although Dr. Brandt assigned a five percent impairment, the claimant returned to work and received no "
        "permanent disability benefits."
    )
    assert opinions(said) == {"impairment:indeterminate"}


@pytest.mark.parametrize(
    ("said", "want"),
    [
        ("The injury was, Dr. Brandt testified, more than a temporary aggravation.", {"causation:claimant"}),
        ("Dr. Brandt opined that the injury was no more than a temporary aggravation.", {"causation:insurer"}),
        (
            "Dr. Brandt did not believe that the injury was anything more than a strain, which has since resolved.",
            {"causation:insurer"},
        ),
        (
            "Dr. Brandt stated that the injury occurred in service and not from the collision of May 1973.",
            {"causation:claimant"},
        ),
        ("Dr. Brandt believed that age and weight had contributed to the disability.", {"causation:insurer"}),
        ("Dr. Brandt described the hernia for which the claimant required surgery.", set()),
        ("Dr. Brandt assigned a five percent impairment rating for the 1992 injury.", {"impairment:indeterminate"}),
        ("Dr. Brandt found it reasonable to assume that nothing else had happened.", set()),
    ],
)
def test_words_that_turn_an_opinion_round(said: str, want: set[str]) -> None:
    assert opinions(said) == want


@pytest.mark.parametrize(
    ("said", "want"),
    [
        (
            "They submitted the report of an orthopedic surgeon, Dr. Brandt, finding that the sprain had resolved.",
            {"causation:insurer"},
        ),
        (
            (
                "The employee submitted a narrative report by Dr. Brandt detailing limits and opining that the tear "
                "was caused by the fall."
            ),
            {"causation:claimant"},
        ),
        (
            "Claimant was placed at MMI by Dr. Brandt on February 14, with no permanent impairment.",
            {"mmi:insurer", "impairment:insurer"},
        ),
        (
            "The insurer denied the surgery after its examiner, Dr. Brandt, opined that the petitioner was at MMI.",
            {"mmi:insurer"},
        ),
        ('Dr. Brandt opined that the claimant was "completely" disabled.', {"work_capacity:claimant"}),
        (
            "Dr. Brandt, a radiologist who found that the film showed chronic degenerative changes, was not called.",
            {"preexisting:insurer"},
        ),
        ("Dr. Brandt issued a report finding a maximum medical improvement date of July 5.", {"mmi:insurer"}),
        ("Dr. Brandt opposed the second surgery.", {"treatment:insurer"}),
        (
            "Dr. Brandt released the claimant to regular work with no anticipated restrictions.",
            {"work_capacity:insurer"},
        ),
        ("Dr. Brandt advised the claimant to stop working.", {"work_capacity:claimant"}),
        ("Dr. Brandt recommended that the claimant seek alternative employment.", {"work_capacity:claimant"}),
        ("Dr. Brandt concluded that plaintiff has a permanent partial disability.", {"impairment:claimant"}),
    ],
)
def test_ways_of_telling(said: str, want: set[str]) -> None:
    assert opinions(said) == want


def test_each_of_two_physicians_is_told_apart() -> None:
    said = (
        "There was a conflict between Dr. Brandt, a surgeon, who found that the tear was caused by the fall and "
        "Dr. Quill, a neurologist, who found that it was not related to the fall."
    )
    assert opinions(said) == {"causation:claimant"}


@pytest.mark.parametrize(
    ("said", "want"),
    [
        ("Dr. Brandt found her a poor candidate for the proposed surgery.", {"treatment:insurer"}),
        ("Dr. Brandt stated that work restrictions were no longer necessary.", {"work_capacity:insurer"}),
    ],
)
def test_named_only_to_be_refused(said: str, want: set[str]) -> None:
    assert opinions(said) == want


def test_hanging_tells_what_is_denied_and_up_to_where() -> None:
    text = f"{THIS} did not believe that it healed and released her."
    hangs = hanging(text, verb(text), len(text), denied=True)
    assert hangs is not None
    assert (text[hangs.start : hangs.under], hangs.denied, hangs.possible) == (" it healed", True, False)


@pytest.mark.parametrize("text", [f"{THIS} believed that it healed.", f"{THIS} found a tear.", f"{THIS} denied it."])
def test_nothing_hangs_on_what_is_plainly_said(text: str) -> None:
    assert hanging(text, verb(text), len(text), denied="denied" in text) is None


def test_what_is_granted_ends_before_what_is_held() -> None:
    text = f"{THIS} conceded that it was old but found it worse."
    assert text[: granted(text, verb(text), len(text))] == f"{THIS} conceded that it was old"


@pytest.mark.parametrize(
    "text", [f"{THIS} found that it was old but worse.", f"{THIS} agreed that it was old, but did not explain it."]
)
def test_nothing_is_granted_without_something_held(text: str) -> None:
    assert granted(text, verb(text), len(text)) == 0


def test_a_main_clause_of_somebody_else_begins_after_although() -> None:
    text = f"Although {THIS} found a tear, the claimant worked."
    assert text[begins_main_clause(text, verb(text), len(text)) :] == ", the claimant worked."
    assert begins_main_clause(text[9:], verb(text[9:]), len(text) - 9) == len(text) - 9


@pytest.mark.parametrize("words", ["failed to explain", "did not address", "never said", "declined to comment"])
def test_what_is_left_unsaid(words: str) -> None:
    assert UNEXPLAINED.search(words)


@pytest.mark.parametrize("words", ["failed to find", "did not find", "declined to attribute", "never recovered"])
def test_what_is_denied_is_said(words: str) -> None:
    assert not UNEXPLAINED.search(words)

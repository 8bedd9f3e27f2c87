"""Argument, supposition, denial and openness in the words around an opinion."""

import pytest

from examiner_db.reading.sentences.negation import clause_start, is_conditional, is_possible, negations
from examiner_db.reading.sentences.scope import Scope, is_argument, is_supposed, scopes
from examiner_db.reading.sentences.views import OTHER, THIS


def seen(text: str) -> str:
    return text.replace("<P>", THIS).replace("<Q>", OTHER)


def reported(text: str) -> list[str]:
    whole = seen(text)
    return [whole[one.start : one.end].strip(" .,") for one in scopes(whole)]


@pytest.mark.parametrize(
    "text",
    [
        "The employee argues that <P> erred.",
        "Claimant contends the ALJ erred in crediting <P>.",
        "The employer, on appeal, maintains that <P> was right; it argued that <Q> was not.",
        "The Board rejected the contention that <P> was partial.",
        "Respondents assert that <P> is persuasive.",
        "The carrier requested that <P> be precluded.",
        "The insurer also submits that <P> is right.",
        "Contention: <P> erred.",
        "Respondents ask that <P> be believed.",
    ],
)
def test_arguments(text: str) -> None:
    assert is_argument(seen(text))


@pytest.mark.parametrize(
    "text",
    ["<P> opined that the tear was old.", "The judge adopted the opinion of <P>.", "The claim was filed in May."],
)
def test_no_arguments(text: str) -> None:
    assert not is_argument(seen(text))


@pytest.mark.parametrize(
    "text",
    [
        "Had <P> opined so, the claim would fail.",
        "If <P> were right, the claim would fail.",
        "The insurer asked <P> whether the tear was old.",
        "It is unclear whether <P> saw the scan.",
        "If the scan was positive, <P> recommended surgery.",
        "There is no evidence that <P> saw her.",
        "The insurer solicited <P> to tell how old the tear was.",
    ],
)
def test_suppositions(text: str) -> None:
    assert is_supposed(seen(text))


def test_what_a_physician_said_is_no_supposition() -> None:
    assert not is_supposed(seen("<P> opined that the tear was old."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<P> opined that it was old.", ["opined that it was old"]),
        ("<P>, a surgeon, opined it.", ["opined it"]),
        ("<P>, a surgeon, who opined it.", ["opined it"]),
        ("<P>'s report stated that it was old.", ["stated that it was old"]),
        ("According to <P>, it was old.", ["it was old"]),
        ("It was old in the opinion of <P>.", ["It was old"]),
        ("She was seen by <P>, according to whom it was old.", ["it was old"]),
        ("It was old, <P> testified.", ["It was old"]),
        ("It was <P>'s opinion that it was old.", ["it was old"]),
        ("<P> found it old, but <Q> found it new.", ["found it old"]),
        ("<P> noted that <Q> had found it new.", []),
        ("<P> examined the knee and concluded that it was old.", ["concluded that it was old"]),
        ("A test caused <P> to conclude that it was old.", ["that it was old"]),
        ("He was placed at MMI by <P>.", ["He was placed at MMI by " + THIS]),
        ("The judge met <P>.", []),
    ],
)
def test_scopes(text: str, expected: list[str]) -> None:
    assert reported(text) == expected


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("<P> found it old.", False),
        ("<P> did not find it old.", True),
        ("<P> denied it.", True),
        ("<P> disagreed that it was old.", True),
        ("No physician, including <P>, found it old.", True),
    ],
)
def test_a_verb_that_denies(text: str, *, denied: bool) -> None:
    assert [one.denied for one in scopes(seen(text))] == [denied]


def test_a_scope_is_a_stretch() -> None:
    assert list(scopes(seen("<P> opined it."))) == [Scope(2, 12, denied=False, explicit=True, verb=8)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("the tear was not old", 1),
        ("no tear was not old", 2),
        ("including but not limited to tears", 0),
        ("as likely as not", 0),
        ("more likely than not", 0),
        ("less likely than not", 1),
        ("he has yet to heal", 1),
        ("it isn't old", 1),
        ("neither old nor new", 1),
        ("the tear was old", 0),
    ],
)
def test_negations(text: str, count: int) -> None:
    assert negations(text, 0, len(text)) == count


@pytest.mark.parametrize(
    ("text", "word", "clause"),
    [
        ("it was not old and was related to work", "related", " related to work"),
        ("no rating was due, no care was needed", "care", "no care was needed"),
        ("it was not new, but it was old", "old", " it was old"),
        ("it was not new because work made it", "made", " work made it"),
        ("he did not have pain and tenderness", "tenderness", "he did not have pain and tenderness"),
    ],
)
def test_clause_start(text: str, word: str, clause: str) -> None:
    assert text[clause_start(text, 0, text.index(word)) :] == clause


@pytest.mark.parametrize("text", ["it may be so", "it might be so", "possibly so", "it could have caused it"])
def test_what_is_left_open(text: str) -> None:
    assert is_possible(text, 0, len(text))


@pytest.mark.parametrize("text", ["he could return to work", "it is so", "he could not work"])
def test_what_is_settled(text: str) -> None:
    assert not is_possible(text, 0, len(text))


def test_conditions() -> None:
    assert is_conditional("if it heals", 0, 11)
    assert not is_conditional("it heals", 0, 8)

"""What the names in the rules on roles meet, and what they must not."""

import pytest

from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.reading.lexicon.words.names import WORDS
from examiner_db.reading.lexicon.words.roles import ROLE_WORDS


def meets(name: str, text: str) -> bool:
    return compiled(f"<{name}>").fullmatch(text) is not None


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("ist", ("surgeon", "neurologist", "physiatrist", "orthopaedist", "neuro-psychologist", "chiropractor")),
        ("aka", ("", ", an internist,", " (the examiner)", ", a surgeon, who", "'s")),
        ("examiner", ("IME", "expert", "experts", "expert witness", "consultant", "evaluator", "EME")),
        ("one", ("\u24c5", "\u24c6 and \u24c5", "\u24c6, an internist, and \u24c5", "\u24c6, and by \u24c5")),
        ("imaging", ("MRI", "x-ray", "films", "CT", "electromyogram", "ultrasound")),
        ("testimony", ("testimony", "report", "affirmation", "Form 107")),
        ("tendered", ("presented", "relies on", "submitted", "annexes", "supported his claim with")),
        ("company", ("Halden Mining", "Blue Lick Coal Company", "Kestrel Mutual")),
    ],
)
def test_what_a_word_meets(name: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if not meets(name, text)] == []


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("ist", ("nurse", "therapist", "attorney", "list")),
        ("aka", (" and then", ", \u24c6,")),
        ("examiner", ("surgeon", "attorney")),
        ("one", ("\u24c6", "\u24c6, who agreed, and \u24c5", "\u24c6, the treating surgeon, and \u24c5")),
        ("tendered", ("disputed", "denied")),
        ("company", ("Orrin Tamm", "the company")),
    ],
)
def test_what_a_word_does_not_meet(name: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if meets(name, text)] == []


def test_no_name_is_given_twice() -> None:
    assert all(WORDS[name] == pattern for name, pattern in ROLE_WORDS.items())


@pytest.mark.parametrize("text", ["examined him", "in May examined"])
def test_a_clause_goes_on(text: str) -> None:
    assert compiled("<clause>examined").match(text)


def test_a_clause_ends_at_what_is_reported() -> None:
    assert not compiled("<clause>examined").match(" noted that he had been examined")

"""GLOSSARY.md and the vocabulary agree, word for word."""

import re
from pathlib import Path

import pytest

from examiner_db import vocabulary
from examiner_db.vocabulary import Term

GLOSSARY = (Path(__file__).parents[1] / "GLOSSARY.md").read_text()
ROWS = {cells[1].strip(): cells[2].strip() for line in GLOSSARY.splitlines() if len(cells := line.split("|")) == 5}


def row(term: str) -> str:
    (meaning,) = [meaning for cell, meaning in ROWS.items() if f"`{term}`" in cell]
    return meaning


def test_the_glossary_is_read() -> None:
    assert len(ROWS) > 50


@pytest.mark.parametrize("name", ["Role", "RetainedSide", "Issue", "Outcome", "Direction", "Weight"])
def test_a_list_of_words_is_the_glossary_s(name: str) -> None:
    listed = re.findall(r"`([a-z_]+)`", row(name)) or re.findall(r"\*([a-z_]+)\*", row(name))
    assert listed == [term.value for term in getattr(vocabulary, name)]


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (
            "WeightReason",
            ["not substantial", "inadequate", "inconsistent", "speculative", "outside", "better reasoned"],
        ),
        ("DisciplineAction", ["revocation", "surrender", "suspension", "probation", "restriction", "reprimand"]),
    ],
)
def test_examples_in_the_glossary_are_words_of_the_vocabulary(term: str, words: list[str]) -> None:
    terms = {"WeightReason": vocabulary.WeightReason, "DisciplineAction": vocabulary.DisciplineKind}[term]
    known = " ".join(f"{member.value.replace('_', ' ')} {member.meaning}" for member in terms)
    for word in words:
        assert word in row(term)
        assert word in known


def test_programs_of_the_glossary_are_those_of_the_vocabulary() -> None:
    rows = [cell.removeprefix("·").strip().casefold() for cell in ROWS if cell.startswith("·")]
    programs = [program.value.replace("_", " ") for program in vocabulary.Program]
    assert all(any(row.startswith(program) for row in rows) for program in programs)
    assert [row for row in rows if not row.startswith(tuple(programs))] == ["treating physician"]


def every_term() -> list[type[Term]]:
    return [value for value in vars(vocabulary).values() if isinstance(value, type) and issubclass(value, Term)]


@pytest.mark.parametrize("terms", every_term(), ids=lambda terms: terms.__name__)
def test_every_word_says_what_it_means_once(terms: type[Term]) -> None:
    meanings = [member.meaning for member in terms]
    assert all(meanings)
    assert len(meanings) == len(set(meanings))


def test_a_word_outside_the_list_is_refused() -> None:
    with pytest.raises(ValueError, match="'biased' is not a valid Direction"):
        vocabulary.Direction("biased")


def test_tribunals_know_whose_law_they_apply() -> None:
    assert vocabulary.Tribunal.ECAB.jurisdiction == "US"
    assert vocabulary.Tribunal.MN_WCCA.jurisdiction == "US-MN"

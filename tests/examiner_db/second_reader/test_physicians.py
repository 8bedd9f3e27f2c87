"""Of whom the model speaks: somebody whom the text calls a physician, in words that are about them."""

from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import Document, document
from examiner_db.reading.types import PhysicianReading, Quote, Reading
from examiner_db.second_reader.physicians import People

DECISIONS = Path(__file__).parents[1] / "reading" / "decisions"


def quote(text: str, words: str) -> Quote:
    (start,) = [at for at in range(len(text)) if text.startswith(words, at)]
    return Quote(text=words, start=start, end=start + len(words))


def of(text: str, *names: str) -> tuple[Document, Reading]:
    physicians = tuple(PhysicianReading(name=name, names_as_written=(name,)) for name in names)
    return document(text), Reading(physicians=physicians, start=0, end=len(text))


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Walter Deakin", "Walter Deakin"),
        ("Dr. Walter Deakin", "Walter Deakin"),
        ("Deakin", "Walter Deakin"),
        ("Dr. DEAKIN, M.D.", "Walter Deakin"),
        ("Deakin, Walter, MD", "Walter Deakin"),
        ("Jonas Abernathy, D.C.", "Jonas Abernathy"),
        ("Dr. Camille Rousseau", "Camille Rousseau"),
    ],
)
def test_a_physician_of_the_reading_is_known_by_the_surname(
    said: str, known: str, paper: Document, reading: Reading
) -> None:
    assert People(paper, reading).printed(said) == known


@pytest.mark.parametrize(
    "said",
    [
        "Ulrich Vane",
        "Dr. Prudence Deakin",
        "the independent medical examiner",
        "",
        "Dr.",
        "???",
        "Halcyon Bakeries, Inc.",
    ],
)
def test_nobody_else_is(said: str, paper: Document, reading: Reading) -> None:
    assert People(paper, reading).printed(said) is None


@pytest.mark.parametrize("said", ["Tamsin Fenwick", "Dr. Fenwick", "Hugo Marchbanks", "Rosalind Pike", "Beatrix Lund"])
def test_claimants_judges_and_attorneys_are_no_physicians(said: str, paper: Document, reading: Reading) -> None:
    """Their names stand in the text, without title or credential."""
    assert said.rpartition(" ")[2] in paper.original
    assert People(paper, reading).printed(said) is None


@pytest.mark.parametrize(
    ("text", "said", "known"),
    [
        ("She saw Dr. Ottilie Vane in May.", "Ottilie Vane", "Ottilie Vane"),
        ("She saw Dr. Ottilie\n   Vane in May.", "Dr. Ottilie Vane", "Ottilie Vane"),
        ("She saw Doctor Vane in May.", "Vane", "Vane"),
        ("She saw Ottilie Vane, M.D., in May.", "Ottilie Vane", "Ottilie Vane"),
        ("She saw Ottilie Vane, Psy.D., in May.", "Vane", "Vane"),
        ("She saw Ottilie Vane MD in May.", "Ottilie Vane", "Ottilie Vane"),
        ("She saw Dr. Siobhan O\u2019Dowd in May.", "Siobhan O'Dowd", "Siobhan O\u2019Dowd"),
        ("She saw Ms. Ottilie Vane in May.", "Ottilie Vane", None),
        ("She saw Ottilie Vane of Madison in May.", "Ottilie Vane", None),
        ("She saw Dr. Vanessa in May.", "Vane", None),
        ("She saw Dr. Vane in May.", "Ottilie Vane", None),
    ],
)
def test_a_physician_whom_the_rules_missed_is_one_whom_the_text_calls_so(
    text: str, said: str, known: str | None
) -> None:
    assert People(*of(text)).printed(said) == known


def test_a_physician_who_is_printed_in_initials_is_known_by_them() -> None:
    text = "The Veteran saw Dr. L.K. in May. In a report of that June, the examiner L.K. found no such disorder at all."
    paper, reading = of(text, "L.K.")
    assert People(paper, reading).printed("L.K.") == "L.K."
    assert People(paper, reading).printed("K.L.") is None
    assert People(paper, reading).is_about("L.K.", quote(text, "the examiner L.K. found no such disorder"))
    assert not People(paper, reading).is_about("H.V.", quote(text, "the examiner L.K. found no such disorder"))


def test_of_two_with_one_surname_the_whole_name_decides() -> None:
    text = "Dr. Ada Vane examined her. Dr. Otto Vane treated her. Dr. Vane found nothing."
    paper, reading = of(text, "Ada Vane", "Otto Vane")
    assert People(paper, reading).printed("Otto Vane") == "Otto Vane"
    assert People(paper, reading).printed("Vane") is None
    assert People(paper, reading).is_about("Ada Vane", quote(text, "Dr. Ada Vane examined her."))
    assert not People(paper, reading).is_about("Ada Vane", quote(text, "Dr. Otto Vane treated her."))


@pytest.mark.parametrize(
    ("words", "physicians"),
    [
        ("Dr. Deakin found symptom magnification", {"Walter Deakin"}),
        ("He concluded that the employee had sustained a temporary aggravation", {"Walter Deakin"}),
        ("and that she had reached maximum medical improvement by September 1, 2013", {"Walter Deakin"}),
        ("Dr. Rousseau rated the employee with a 9% whole body", {"Camille Rousseau"}),
        (
            "adopting the opinion of Dr. Deakin over those of Drs. Solheim and Rousseau",
            {"Walter Deakin", "Ingrid Solheim", "Camille Rousseau"},
        ),
        ("on June 5, 2013, she strained her low back", set()),
        ("The employee appeals from the compensation judge\u2019s finding", set()),
        ("Attorneys: Edmund Carrow, Carrow Law", set()),
    ],
)
def test_words_are_about_whom_they_name_or_about_the_last_named_before(
    text: str, paper: Document, reading: Reading, words: str, physicians: set[str]
) -> None:
    text = text.replace("On June", "on June")
    found = Quote(text=words, start=text.index(words), end=text.index(words) + len(words))
    assert {one.name for one in reading.physicians if People(paper, reading).is_about(one.name, found)} == physicians


def test_a_name_in_another_paragraph_lends_nothing() -> None:
    first = "Dr. Ada Vane examined her in May of that year. " * 3
    text = f"{first}\n\nHe found that the condition had resolved. {first.replace('Ada', 'Otto')}\n"
    paper, reading = of(text, "Ada Vane")
    assert not People(paper, reading).is_about("Ada Vane", quote(text, "He found that the condition had resolved"))


def test_a_name_within_another_word_is_not_it() -> None:
    text = "The weathervane was in good order and nobody was hurt."
    assert not People(*of(text, "Ada Vane")).is_about("Ada Vane", quote(text, "The weathervane was in good order"))


@pytest.mark.parametrize("file", sorted(DECISIONS.glob("*.txt")), ids=lambda path: path.stem)
def test_most_of_what_the_rules_quote_would_be_allowed_to_a_model(file: Path) -> None:
    """The rules resolve more pronouns than a name in the same paragraph does, but not many more."""
    text = file.read_text()
    allowed = []
    for reading in read(text):
        paper = document(text, reading.start, reading.end)
        for physician in reading.physicians:
            quotes = [said.quote for said in physician.opinions] + [said.quote for said in physician.weighings]
            allowed += [People(paper, reading).is_about(physician.name, one) for one in quotes]
    assert len(allowed) >= 3
    assert sum(allowed) / len(allowed) >= 0.8

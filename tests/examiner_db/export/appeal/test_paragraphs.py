"""Paragraphs: both directions with the numbers of the page, refusals with their reason, and plain words."""

import re

import pytest

from examiner_db.export.appeal import Letter, letter
from examiner_db.export.appeal import paragraphs as made
from examiner_db.export.appeal.forums import KINDS
from examiner_db.export.material import Material
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.track_record.withheld import WITHHELD
from tests.examiner_db.export.appeal.conftest import sentences
from tests.examiner_db.export.cast import Exported

NUMBER = re.compile(r"\d+(?:\.\d+)?")
GRADE = 9.0
"""The ceiling of a letter: words that a reader of fourteen follows."""
GRADE_OF_ONE = 10.0
"""The ceiling of its densest paragraph; names, specialties and addresses count as words too."""


def numbers(words: str) -> set[str]:
    return set(NUMBER.findall(words))


def syllables(word: str) -> int:
    """Groups of vowels, without the silent ends; a number counts as one."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", letters))
    silent = re.search(r"(?<![aeiouyl])e$|(?<![td])ed$", letters) is not None and groups > 1
    return max(groups - silent, 1)


def grade(text: str) -> float:
    """Flesch-Kincaid: Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75 (1975).

    An address is no word, and what stands in brackets of either kind is looked up and not read.
    """
    read = re.sub(r"https?://\S+|\[[^\]]*\]|\([^)]*\)", " ", text)
    sentences = [
        one for one in re.split(r"(?<=[.:?!;])\s", re.sub(r"(?<=\d)\.(?=\d)", "", read)) if re.search(r"\w", one)
    ]
    words = re.findall(r"[A-Za-z0-9'-]+", read)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_the_measure_is_the_published_formula() -> None:
    """Eleven words of one syllable in three sentences: 0.39 * 11 / 3 + 11.8 - 15.59."""
    assert grade("The cat sat on the mat. It was fat. It ran.") == pytest.approx(-2.36)
    hard = "Notwithstanding contrary stipulations, the aforementioned beneficiary irrevocably acknowledges discretion."
    assert grade(hard) > 20


def test_syllables_are_counted() -> None:
    words = {"claim": 1, "examiner": 4, "rate": 1, "favored": 2, "credited": 3, "table": 2, "2019": 1, "insurer": 3}
    assert {word: syllables(word) for word in words} == words


@pytest.mark.parametrize("forum", KINDS)
def test_the_words_are_plain(written: list[Letter], few: Material, compared: Material, forum: str) -> None:
    for one in (*written, letter(few, forum), letter(compared, forum)):
        assert grade(" ".join(one.paragraphs)) < GRADE
        assert grade(" ".join(one.before)) < GRADE
        assert all(grade(paragraph) < GRADE_OF_ONE for paragraph in one.paragraphs)


def test_there_are_one_to_four_paragraphs(written: list[Letter]) -> None:
    assert [len(one.paragraphs) for one in written] == [4, 4, 3, 3, 3]


def test_both_directions_stand_with_n_interval_period_and_peers(compared: Material) -> None:
    told = letter(compared, "other").paragraphs[1]
    assert "counts 40 claims with an opinion of this examiner on causation for an insurer or employer" in told
    assert "(MN-WCCA; 2016–2019)" in told
    assert "38 of 40 favored the insurer or employer (95%; 95% interval 83–99%)." in told
    assert "2 of 40 favored the claimant (5%; 95% interval 1–17%)." in told
    assert "A person checked all 40." in told
    assert "seven other examiners in the same matched groups. 94 of 124 of their opinions favored" in told
    assert "not a random sample" in told
    assert "do not show why an opinion was given" in told


def test_tribunals_weighing_stands_with_both_weights(orla: Material) -> None:
    told = letter(orla, "other").paragraphs[2]
    assert re.search(r"credited the opinion in \d+ of \d+ \(95% interval", told)
    assert re.search(r"They rejected it in \d+ of \d+ \(95% interval", told)
    assert "They credited it in part in nine." in told
    assert "leaves out neither side" in told


def test_every_number_is_one_of_the_record_s_own_sentences(orla: Material, compared: Material) -> None:
    """The page prints these sentences whole; the letter puts the same numbers in shorter ones."""
    for material in (orla, compared):
        record = material.record
        page = " ".join(sentences(record))
        for sentence in re.split(r"(?<=\.)\s", " ".join(letter(material, "other").paragraphs[1:3])):
            assert numbers(sentence) <= numbers(page), sentence


def test_a_figure_says_the_tribunals_and_years_of_its_own_sentence(orla: Material) -> None:
    figures: list[Figure | CreditFigure] = [*made.shown(orla.record), *made.shown_credit(orla.record)]
    assert len(figures) == 3
    assert all(f"({made._where(figure)})" in figure.sentence for figure in figures)


def test_figures_with_most_claims_are_stated_and_the_rest_is_said(orla: Material) -> None:
    record = orla.record
    four = [
        record.figures[0].model_copy(update={"issue": issue, "n": n})
        for issue, n in (("mmi", 12), ("treatment", 40), ("diagnosis", 20), ("causation", 30))
    ]
    many = record.model_copy(update={"figures": tuple(four)})
    assert [figure.issue for figure in made.shown(many)] == ["treatment", "diagnosis", "causation"]
    assert "Figures on one more question stand below." in made.opinions(many)


@pytest.mark.parametrize(
    ("who", "why"),
    [
        ("few", "On no single question does the record count 10 opinions that took one side."),
        ("unchecked", "No person has checked what was read in these decisions, and so nothing is counted."),
        ("group", "The record does not show that the name stands for one person"),
    ],
)
def test_a_figure_is_refused_with_the_reason_and_the_list_offered(
    request: pytest.FixtureRequest, who: str, why: str
) -> None:
    found = letter(request.getfixturevalue(who), "erisa")
    assert why in found.paragraphs[1]
    assert "The list of attachments names each decision instead" in found.paragraphs[1]
    assert found.attachments
    assert found.in_full == ()
    assert "%" not in " ".join(found.paragraphs)
    assert not re.search(r"\d+ of \d+", " ".join((*found.paragraphs, *found.refused)))


def test_a_group_says_what_it_is(group: Material) -> None:
    assert group.record.standing_sentence in letter(group, "erisa").paragraphs[0]


def test_withheld_figures_are_refused_with_the_sentence_of_the_page(orla: Material, exported: Exported) -> None:
    material = exported("orla-fennimore", held=frozenset({orla.record.opinions[0].id}))
    found = letter(material, "erisa")
    assert found.refused == (WITHHELD,)
    assert WITHHELD in found.paragraphs[1]
    assert orla.record.opinions[0].id not in found.model_dump_json()
    assert "Of the opinions, 1 is withheld while a dispute is open, and is not listed here." in found.limits


def test_a_record_without_a_decision_says_so(compared: Material) -> None:
    nothing = {"opinions": (), "weighings": (), "figures": (), "credit": (), "comparisons": ()}
    empty = compared.record.model_copy(update=nothing)
    assert made.refused(empty, None) == ("The record holds no decision with an opinion of this examiner.",)
    assert "attachments" not in made.refusal(empty, made.refused(empty, None))


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("higher", "This examiner's share is higher than theirs."),
        ("lower", "This examiner's share is lower than theirs."),
        ("not_distinguishable", "not distinguishable from theirs"),
        ("not_compared", "Too little is on record to compare the two shares."),
    ],
)
def test_words_of_comparison_are_those_that_the_record_allows(compared: Material, verdict: str, words: str) -> None:
    (of,) = compared.record.comparisons
    figure = compared.record.figures[0]
    assert words in made._peers(figure, [of.model_copy(update={"verdict": verdict})])


def test_a_figure_without_a_comparison_says_so(orla: Material) -> None:
    assert "The record holds no comparison with other examiners for this count." in letter(orla, "other").paragraphs[1]


@pytest.mark.parametrize("forum", KINDS)
def test_the_last_paragraph_asks_for_what_comes_next(few: Material, forum: str) -> None:
    asked = letter(few, forum).paragraphs[-1]
    for what in ("each record, letter and question that was given to the examiner", "curriculum vitae"):
        assert what in asked
    places = re.findall(r"(First|Second|Third|Fourth|Fifth), ", asked)
    assert len(places) == len(KINDS[forum].requests)
    assert f"{'four' if len(places) == 4 else 'five'} things" in asked


def test_the_state_that_is_cited_is_named_once_in_every_form(few: Material) -> None:
    found = letter(few, "erisa")
    page = "https://records.example.org/examiners/hesper-quandlewick (release 20260203T100000Z, as of 2026-02-04)."
    assert found.cites == page
    assert found.paragraphs[0].endswith(page)

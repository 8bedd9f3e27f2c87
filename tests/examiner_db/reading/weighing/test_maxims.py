"""What a tribunal has held of opinions with a gap, said just after the gap of one physician's."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal, Weight

_SENT = "Appellant submitted a report from Dr. Imogen Straithe. "


def _weight(text: str) -> Weight:
    (reading,) = read(_SENT + text, Tribunal.ECAB)
    return reading.physicians[0].weight


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dr. Straithe diagnosed a tear but did not address its cause. Medical evidence that offers no opinion on "
            "cause "
            "is of no probative value."
        ),
        (
            "Dr. Straithe related the tear to lifting without explaining why. The Board has long held that a medical "
            "opinion "
            "not fortified by rationale is of limited probative value."
        ),
        (
            "Dr. Straithe did not render an opinion on cause. As noted above, the Board has held that medical reports "
            "which "
            "are silent on cause are of no probative value."
        ),
    ],
)
def test_a_gap_and_what_is_held_of_such_gaps_weigh_together(text: str) -> None:
    assert _weight(text) is Weight.REJECTED


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dr. Straithe explained how lifting tore the tendon. The Board has held that a medical opinion not "
            "fortified "
            "by "
            "rationale is of limited probative value."
        ),
        (
            "Dr. Straithe did not prescribe surgery. The Board has held that medical evidence silent on cause is of no "
            "probative value."
        ),
        "Dr. Straithe did not address the cause. The Board has held that an appellant bears the burden of proof.",
        "Dr. Straithe did not address the cause. Appellant contends that this is of no moment.",
    ],
)
def test_neither_half_alone_weighs_by_it(text: str) -> None:
    rules = [one.rule for each in read(_SENT + text, Tribunal.ECAB) for one in each.physicians[0].weighings]
    assert not any(rule.startswith("weigh.rejected.weight") for rule in rules)


def test_the_quote_holds_both_sentences() -> None:
    held = "The Board has held that medical evidence that is silent on cause is of no probative value."
    (reading,) = read(f"{_SENT}Dr. Straithe did not offer an opinion on cause. {held}", Tribunal.ECAB)
    quote = reading.physicians[0].weight_quote
    assert quote is not None
    assert quote.text == f"Dr. Straithe did not offer an opinion on cause. {held}"


def test_another_paragraph_is_another_matter() -> None:
    text = "Dr. Straithe did not address the cause.\n\nMedical evidence silent on cause is of no probative value."
    rules = [one.rule for each in read(_SENT + text, Tribunal.ECAB) for one in each.physicians[0].weighings]
    assert not any(rule.startswith("weigh.rejected.weight") for rule in rules)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dr. Straithe restated the view which gave rise to the conflict. Reports from a physician who was on one "
            "side of a conflict are generally insufficient to overcome the special weight."
        ),
        (
            "Dr. Straithe blamed the fall because appellant had no symptoms before it. The Board has held that an "
            "opinion that rests on the absence of earlier symptoms is insufficient, without rationale, to establish "
            "causal relationship."
        ),
        (
            "Dr. Straithe did not in either of those reports offer an opinion on cause. Medical evidence that offers "
            "no opinion on cause is of no probative value."
        ),
    ],
)
def test_the_gaps_that_a_federal_board_names(text: str) -> None:
    assert _weight(text) is Weight.REJECTED


_HEARD = "DISCUSSION\n\nDr. Imogen Straithe was deposed. "


def _decided(text: str) -> Weight:
    (reading,) = read(_HEARD + text, Tribunal.IL_IWCC)
    return reading.physicians[0].weight


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Straithe testified that the fall tore the cuff. The Arbitrator so finds.", Weight.CREDITED),
        ("Dr. Straithe opined that the fall tore the cuff. We agree.", Weight.CREDITED),
        ("Dr. Straithe testified that the fall tore the cuff. The Arbitrator adjourned.", Weight.NOT_STATED),
        ("Respondent argues that Dr. Straithe found no tear. We agree.", Weight.NOT_STATED),
        ("Dr. Straithe rated the arm at 6%. The Arbitrator gives this factor some weight.", Weight.PARTLY),
        ("Dr. Straithe rated the arm at 6%. The Arbitrator gives this factor no weight.", Weight.REJECTED),
        ("Dr. Straithe examined the arm. The Arbitrator gives this factor some weight.", Weight.NOT_STATED),
    ],
)
def test_what_the_next_sentence_finds(text: str, expected: Weight) -> None:
    assert _decided(text) is expected

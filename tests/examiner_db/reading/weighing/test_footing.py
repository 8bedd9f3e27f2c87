"""What a finding rests on, who gave the better account, and opinions on no footing, in whole passages."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Weight

_BEFORE = (
    "At the request of the employer and insurer, the employee was examined by Dr. Torvald Ekernes. Dr. Ekernes "
    "believed "
    "the condition was not related to work. The employee's surgeon, Dr. Imogen Straithe, related it to the injury. "
)


def _weights(text: str) -> dict[str, Weight]:
    (reading,) = read(_BEFORE + text)
    return {one.name.split()[-1]: one.weight for one in reading.physicians}


@pytest.mark.parametrize(
    "text",
    [
        "The judge's finding that the fall did not cause the tear alone is supported by Dr. Straithe's testimony.",
        "Dr. Straithe's testimony was competent to support the judge's determination.",
        "There is evidence, including the reports of Dr. Straithe, to support the award.",
        "The judge found, as did Dr. Straithe, that the tear was fresh.",
        "The judge determined that the fusion recommended by Dr. Straithe was reasonable and necessary.",
        "Dr. Straithe offered the best explanation.",
        "The most credible medical evidence came from Dr. Straithe.",
        "The employer did not overcome the presumption of correctness that attaches to the opinion of Dr. Straithe.",
        "The judge found the latter opinion more persuasive.",
    ],
)
def test_the_finding_rests_on_it(text: str) -> None:
    assert _weights(text)["Straithe"] is Weight.CREDITED


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ekernes's opinion represents nothing more than a professional disagreement with Dr. Straithe.",
        "The judge found that Dr. Ekernes's diagnosis rested on subjective complaints alone.",
        "Dr. Ekernes's testimony could permissibly be found too speculative.",
        "The employer relies on Dr. Ekernes, whose opinion is conclusory.",
        "The insurer presented the testimony of Dr. Ekernes, whom the judge did not find credible.",
        "The preponderance of the evidence is contrary to the opinion of Dr. Ekernes.",
        (
            "The judge found Dr. Straithe persuasive, and found Dr. Ekernes, to the extent his opinion differed, not "
            "credible."
        ),
        "The judge was persuaded by Dr. Straithe, and the opinion of Dr. Ekernes was not adopted.",
    ],
)
def test_it_stands_on_nothing(text: str) -> None:
    assert _weights(text)["Ekernes"] is Weight.REJECTED


@pytest.mark.parametrize(
    "text",
    [
        "The employee argues that the finding is supported by Dr. Straithe's testimony.",
        "The question is whether the finding is supported by Dr. Ekernes's testimony.",
        "The employee seeks the fusion recommended by Dr. Straithe.",
        "The insurer shall pay for the fusion recommended by Dr. Straithe.",
        "The employee must prove that the fusion recommended by Dr. Straithe is reasonable.",
        "The insurer submitted the report of Dr. Ekernes, which was admitted without objection.",
        "The employer relies on Dr. Ekernes, who found the surgeon's opinion unpersuasive.",
        "Dr. Straithe gave a more detailed history.",
    ],
)
def test_nobody_has_decided(text: str) -> None:
    assert set(_weights(text).values()) == {Weight.NOT_STATED}


def test_both_sides_of_a_comparison_by_merit_or_by_weight_are_told() -> None:
    both = {"Straithe": Weight.CREDITED, "Ekernes": Weight.REJECTED}
    assert _weights("The judge found more merit in the reasoning of Dr. Straithe than in that of Dr. Ekernes.") == both
    outweighed = "The opinion of Dr. Ekernes was outweighed by that of the treating surgeon, Dr. Straithe."
    assert _weights(f"The Commission found that {outweighed[0].lower()}{outweighed[1:]}") == both


def test_what_a_physician_denied_does_not_make_the_opinion_unpersuasive() -> None:
    found = "The judge found Dr. Ekernes's opinion that the shoulder was not causally related more credible."
    assert _weights(found)["Ekernes"] is Weight.CREDITED


def test_the_authorized_physician_is_who_treated() -> None:
    assert _weights("The judge credited the authorized treating surgeon.")["Straithe"] is Weight.CREDITED


def test_a_topic_named_with_its_description_lasts() -> None:
    text = (
        "OWCP referred appellant to the impartial medical examiner, Dr. Hadrian Leyburn. The Board notes the record. "
    )
    (reading,) = read(text + "His report is well rationalized and entitled to special weight.")
    assert [one.weight for one in reading.physicians] == [Weight.CREDITED]

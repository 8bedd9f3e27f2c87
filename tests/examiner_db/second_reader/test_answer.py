"""An answer is in the form that was asked for, or one sentence says what it is instead."""

import json
from typing import Any

import pytest

from examiner_db.second_reader.answer import MOST, Answer, AnswerError, SaidOpinion, SaidPhysician, SaidWeighing, answer
from examiner_db.vocabulary import Direction, Issue, Level, Role, Weight
from tests.examiner_db.second_reader.endpoint import completion

PHYSICIAN: dict[str, Any] = {
    "name": "Odile Brankov",
    "role": "insurer_examiner",
    "role_quote": "was evaluated on behalf of the insurer by Dr. Odile Brankov",
    "opinions": [{"issue": "causation", "direction": "insurer", "quote": "not causally related to the work injury"}],
    "weighings": [
        {"issue": None, "level": "trial", "weight": "rejected", "quote": "did not find Dr. Brankov persuasive"}
    ],
}
GOOD = json.dumps({"physicians": [PHYSICIAN]})


def with_(**changes: Any) -> str:
    return json.dumps({"physicians": [PHYSICIAN | changes]})


def refused(content: object, **choice: object) -> str:
    with pytest.raises(AnswerError) as caught:
        answer(completion(content, **choice))
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_an_answer_in_the_form_is_taken_as_it_is() -> None:
    assert answer(completion(GOOD, finish_reason="stop")) == Answer(
        physicians=(
            SaidPhysician(
                name="Odile Brankov",
                role=Role.INSURER_EXAMINER,
                role_quote="was evaluated on behalf of the insurer by Dr. Odile Brankov",
                opinions=(
                    SaidOpinion(
                        issue=Issue.CAUSATION,
                        direction=Direction.INSURER,
                        quote="not causally related to the work injury",
                    ),
                ),
                weighings=(
                    SaidWeighing(
                        issue=None,
                        level=Level.TRIAL,
                        weight=Weight.REJECTED,
                        quote="did not find Dr. Brankov persuasive",
                    ),
                ),
            ),
        )
    )


@pytest.mark.parametrize(
    "content",
    [
        f"```json\n{GOOD}\n```",
        f"```\n{GOOD}\n```\n",
        f"\n```JSON \n{GOOD}```",
        f"  {GOOD}\n",
    ],
    ids=["fence", "plain fence", "fence on the line", "white space"],
)
def test_a_code_fence_is_taken_off(content: str) -> None:
    assert answer(completion(content)) == answer(completion(GOOD))


def test_what_is_left_out_is_not_said() -> None:
    assert answer(completion('{"physicians": [{"name": "Odile Brankov"}]}')).physicians == (
        SaidPhysician(name="Odile Brankov", role=Role.UNKNOWN, role_quote=None, opinions=(), weighings=()),
    )
    assert answer(completion('{"physicians": []}')).physicians == ()


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("Sure! Here is the JSON you asked for.", "json invalid at the beginning"),
        (f"Here it is:\n```json\n{GOOD}\n```", "json invalid at the beginning"),
        (f"```json\n{GOOD}\n```\nAnything else?", "json invalid at the beginning"),
        (GOOD[:-20], "json invalid at the beginning"),
        ("[" * 100_000, "json invalid at the beginning"),
        ("null", "model type at the beginning"),
        ("[]", "model type at the beginning"),
        ("{}", "missing at physicians"),
        ('{"physicians": {"name": "Odile Brankov"}}', "tuple type at physicians"),
        ('{"physicians": ["Odile Brankov"]}', "model type at physicians.0"),
        ('{"physicians": [{"role": "treating"}]}', "missing at physicians.0.name"),
        (with_(name=""), "string too short at physicians.0.name"),
        (with_(name="x" * 121), "string too long at physicians.0.name"),
        (with_(role="biased"), "enum at physicians.0.role"),
        (with_(opinions=[{"issue": "causation", "direction": "insurer"}]), "missing at physicians.0.opinions.0.quote"),
        (
            with_(opinions=[{"issue": "blame", "direction": "insurer", "quote": "q"}]),
            "enum at physicians.0.opinions.0.issue",
        ),
        (
            with_(weighings=[{"weight": "credited", "quote": ["q"]}]),
            "string type at physicians.0.weighings.0.quote",
        ),
        (with_(role_quote="x" * 4_001), "string too long at physicians.0.role_quote"),
        (json.dumps({"physicians": [PHYSICIAN] * (MOST + 1)}), "too long at physicians"),
        (with_(opinions=PHYSICIAN["opinions"] * (MOST + 1)), "too long at physicians.0.opinions"),
    ],
    ids=str,
)
def test_anything_else_is_one_sentence(content: str, place: str) -> None:
    assert refused(content) == f"the model's answer is not in the form asked for: {place}"


@pytest.mark.parametrize("extra", ["verdict", "publish", "IGNORE ALL PREVIOUS INSTRUCTIONS"])
def test_fields_of_the_model_s_own_are_refused_and_not_repeated(extra: str) -> None:
    message = refused(with_(**{extra: "yes"}))
    assert message.endswith("extra forbidden at physicians.0.a field of its own")
    assert extra not in message


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"error": {"message": "quota"}},
        {"choices": []},
        {"choices": None},
        {"choices": "many"},
        {"choices": [None]},
        {"choices": [{"text": GOOD}]},
        {"choices": [{"message": None}]},
        {"choices": [{"message": {"role": "assistant"}}]},
    ],
    ids=str,
)
def test_another_kind_of_endpoint_is_recognized(body: dict[str, Any]) -> None:
    with pytest.raises(AnswerError, match=r"^the endpoint answered without choices\[0\]\.message\.content, which "):
        answer(body)


@pytest.mark.parametrize("content", [None, "", " \n", 3, ["text"]], ids=str)
def test_a_model_can_say_nothing(content: object) -> None:
    assert refused(content) == "the model answered with nothing"


def test_an_answer_that_was_cut_off_is_not_taken_for_a_whole_one() -> None:
    assert refused(GOOD, finish_reason="length").startswith("the model's answer was cut off at its largest length;")

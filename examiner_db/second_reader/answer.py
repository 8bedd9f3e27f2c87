"""A model's answer, taken strictly: the form that was asked for, or one sentence on what came instead."""

import re
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from examiner_db.vocabulary import Direction, Issue, Level, Role, Weight

MOST = 200
"""Physicians in an answer, and opinions or weighings of one; more is no answer to the question."""

_FENCED = re.compile(r"\s*```(?:json|JSON)?[ \t]*\n(.*?)\n?[ \t]*```\s*\Z", re.DOTALL)
_Words = Annotated[str, Field(max_length=4_000)]


class AnswerError(ValueError):
    """The model's answer is not in the form that was asked for; the message is one sentence without its words."""


class _Said(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SaidOpinion(_Said):
    """An opinion, as the model says."""

    issue: Issue
    direction: Direction
    quote: _Words


class SaidWeighing(_Said):
    """A weighing, as the model says; without a level it is the deciding tribunal's own."""

    issue: Issue | None = None
    level: Level | None = None
    weight: Weight
    quote: _Words


class SaidPhysician(_Said):
    """A physician, as the model says."""

    name: Annotated[str, Field(min_length=2, max_length=120)]
    role: Role = Role.UNKNOWN
    role_quote: _Words | None = None
    opinions: Annotated[tuple[SaidOpinion, ...], Field(max_length=MOST)] = ()
    weighings: Annotated[tuple[SaidWeighing, ...], Field(max_length=MOST)] = ()


class Answer(_Said):
    """The whole answer."""

    physicians: Annotated[tuple[SaidPhysician, ...], Field(max_length=MOST)]


def answer(body: dict[str, Any]) -> Answer:
    """What the model said, from the body of an answer of ``/chat/completions``; ``AnswerError`` for anything else."""
    content = _content(body)
    fenced = _FENCED.match(content)
    try:
        return Answer.model_validate_json(fenced[1] if fenced else content)
    except ValidationError as error:
        message = f"the model's answer is not in the form asked for: {_first(error)}"
        raise AnswerError(message) from None


def _content(body: dict[str, Any]) -> str:
    try:
        choice = body["choices"][0]
        content, ended = choice["message"]["content"], choice.get("finish_reason")
    except (KeyError, IndexError, TypeError, AttributeError):
        message = "the endpoint answered without choices[0].message.content, which /chat/completions gives"
        raise AnswerError(message) from None
    if ended == "length":
        message = "the model's answer was cut off at its largest length; name a model that can answer at more length"
        raise AnswerError(message)
    if not isinstance(content, str) or not content.strip():
        message = "the model answered with nothing"
        raise AnswerError(message)
    return content


def _first(error: ValidationError) -> str:
    """Where the first mistake is. Names of fields are ours, and whatever else the model calls one is not repeated."""
    known = {name for model in (Answer, SaidPhysician, SaidOpinion, SaidWeighing) for name in model.model_fields}
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    steps = [str(step) if isinstance(step, int) or step in known else "a field of its own" for step in first["loc"]]
    place = ".".join(steps) or "the beginning"
    return f"{first['type'].replace('_', ' ')} at {place}"

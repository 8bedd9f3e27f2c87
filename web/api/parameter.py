"""What a program may ask for: each parameter with its schema, which both describes it and refuses what it is not.

A parameter that does not exist, stands twice or has no such value is refused with a sentence: an answer to another
question than the one that was asked would be taken for an answer.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import BadRequest

MOST = 100
"""Rows in one answer, at most."""
FURTHEST = 1_000_000
LONGEST = 200
"""Characters of a name that is looked for, as in the search box."""
_WHOLE = re.compile("0|[1-9][0-9]{0,8}")


@dataclass(frozen=True)
class Parameter:
    """One parameter of an address: its name, what it asks for, and the JSON Schema of its values."""

    name: str
    says: str
    schema: Mapping[str, Any]

    def fault(self, value: str) -> str | None:
        """Why ``value`` is none, in a sentence; ``None`` where it is one."""
        expected = {"integer": self._no_number, "array": self._no_choice, "string": self._no_text}
        return expected[self.schema["type"]](value)

    def _no_number(self, value: str) -> str | None:
        low, high = self.schema["minimum"], self.schema["maximum"]
        if _WHOLE.fullmatch(value) and low <= int(value) <= high:
            return None
        return f"{self.name} is a whole number from {low:,} to {high:,}, and not {value[:40]!r}."

    def _no_choice(self, value: str) -> str | None:
        known = self.schema["items"]["enum"]
        unknown = next((one for one in value.split(",") if one not in known), None)
        return None if unknown is None else f"There is no {self.name} {unknown[:40]!r}; there are: {', '.join(known)}."

    def _no_text(self, value: str) -> str | None:
        if "enum" in self.schema and value not in self.schema["enum"]:
            return f"There is no {self.name} {value[:40]!r}; there are: {', '.join(self.schema['enum'])}."
        if "pattern" in self.schema and not re.fullmatch(self.schema["pattern"], value):
            return f"There is no {self.name} {value[:40]!r}; write a year in four digits, such as 2019."
        if not 1 <= len(value) <= self.schema.get("maxLength", LONGEST):
            return f"{self.name} has 1 to {LONGEST} characters, and not {len(value)}."
        return None


def choice(name: str, says: str, values: Iterable[str]) -> Parameter:
    """One or several values of a closed list, joined by commas."""
    return Parameter(name, says, {"type": "array", "items": {"type": "string", "enum": [*values]}, "minItems": 1})


def one_of(name: str, says: str, values: Iterable[str]) -> Parameter:
    """Just one value of a closed list."""
    return Parameter(name, says, {"type": "string", "enum": [*values]})


def typed(name: str, says: str) -> Parameter:
    """Words as somebody types them."""
    return Parameter(name, says, {"type": "string", "minLength": 1, "maxLength": LONGEST})


def year(name: str, says: str) -> Parameter:
    """A year in four digits."""
    return Parameter(name, says, {"type": "string", "pattern": "^[0-9]{4}$"})


LIMIT = Parameter(
    "limit",
    f"How many rows to answer with, {MOST} at most.",
    {"type": "integer", "minimum": 1, "maximum": MOST, "default": MOST},
)
OFFSET = Parameter(
    "offset",
    "How many rows to leave out before the first.",
    {"type": "integer", "minimum": 0, "maximum": FURTHEST, "default": 0},
)
PAGING = (LIMIT, OFFSET)


def check(arguments: MultiDict[str, str], parameters: Iterable[Parameter]) -> None:
    """``BadRequest`` with a sentence unless every argument is one of ``parameters`` and has one of its values."""
    known = {one.name: one for one in parameters}
    for name, values in arguments.lists():
        if fault := _unknown(name, known) or _repeated(name, values) or known[name].fault(values[0]):
            raise BadRequest(fault)


def _unknown(name: str, known: Mapping[str, Parameter]) -> str | None:
    there = f"there are: {', '.join(known)}" if known else "this address has none"
    return None if name in known else f"There is no parameter {name[:40]!r}; {there}."


def _repeated(name: str, values: Sequence[str]) -> str | None:
    return f"The parameter {name} stands {len(values)} times; give it once." if len(values) > 1 else None


def whole(arguments: Mapping[str, str], parameter: Parameter) -> int:
    """The number that ``parameter`` has among checked arguments, or its default."""
    return int(arguments.get(parameter.name, parameter.schema["default"]))

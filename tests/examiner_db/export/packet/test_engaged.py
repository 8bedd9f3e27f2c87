"""The questions on who engaged an examiner: with the words that say so, under the name that the decision prints."""

from dataclasses import replace
from typing import Any

import pytest

from examiner_db.export.material import Material
from examiner_db.export.packet import packet
from examiner_db.export.packet.sheet import Question
from examiner_db.export.tables import headings, rows
from examiner_db.track_record.record import RoleQuote

EXAMINED = "examined the employee at the request of the employer"


@pytest.fixture(scope="module")
def one(bram: Material) -> Material:
    """The record with the newest opinion alone of those that name who retained."""
    row = next(row for row in bram.record.opinions if row.retained_by == "Acorn Mutual")
    return replace(bram, record=bram.record.model_copy(update={"opinions": (row,), "weighings": ()}))


def changed(material: Material, **changes: Any) -> Material:
    (row,) = material.record.opinions
    record = material.record.model_copy(update={"opinions": (row.model_copy(update=changes),)})
    return replace(material, record=record)


def asked(material: Material) -> tuple[Question, ...]:
    (group,) = (group for group in packet(material).groups if group.name == "referral")
    return tuple(question for question in group.questions if question.prompts)


def test_it_rests_on_the_words_about_the_role_on_their_page_which_nobody_reviewed(one: Material) -> None:
    (question,) = asked(one)
    (prompt,) = question.prompts
    assert one.record.opinions[0].review == "accepted"
    assert question.text == "Have you been engaged by Acorn Mutual (1 claim here)?"
    assert (prompt.quote, prompt.read) == (EXAMINED, "read by rule, not checked by a person")
    assert prompt.where == "Exhibit 1, page 2"
    assert prompt.what.startswith("Role, insurer examiner, whose name stands elsewhere in the decision: MN-WCCA, ")


def test_where_the_words_have_the_name_nothing_is_said_of_another_place(one: Material) -> None:
    told = RoleQuote(quote="examined for ACORN\nMutual", start=None, end=None, read_by="learned role 1")
    (prompt,) = asked(changed(one, role_quote=told))[0].prompts
    assert prompt.what.startswith("Role, insurer examiner: MN-WCCA, ")
    assert (prompt.where, prompt.read) == ("Exhibit 1", "read by rule, not checked by a person")


def test_it_asks_about_the_printed_name_and_says_the_other(one: Material) -> None:
    material = changed(one, retained_by_known_as="Quill Group")
    (question,) = asked(material)
    assert question.text == "Have you been engaged by Acorn Mutual (1 claim here)?"
    assert "(known here as Quill Group)" in question.prompts[0].what
    (cells,) = rows(material, "opinions")
    found = dict(zip(headings("opinions"), cells, strict=True))
    assert (found["retained_by"], found["retained_by_known_as"]) == ("Acorn Mutual", "Quill Group")


def test_without_words_nothing_is_asked(one: Material) -> None:
    assert asked(changed(one, role_quote=None)) == ()

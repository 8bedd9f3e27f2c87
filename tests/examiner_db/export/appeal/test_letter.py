"""A whole letter: what it warns of, what it must not say, and what is the user's own."""

import re

import pytest

from examiner_db.export.appeal import Letter, letter
from examiner_db.export.appeal.checklist import Checklist
from examiner_db.export.appeal.forums import CHECK_RULE, KINDS
from examiner_db.export.appeal.layout import layout, text
from examiner_db.export.material import Material
from tests.examiner_db.export.appeal.conftest import sentences

BANNED = (
    *("biased", "hired gun", "fraud", "always", "never", "malpractice", "clean record", "background check"),
    *("bias", "motive", "dishonest", "lied", "lying", "liar", "bought", "corrupt", "agenda", "greed", "incompetent"),
    *("unfair", "slanted", "rubber", "notorious", "pattern of", "pro-insurer", "hostile", "refuses", "deliberately"),
)
"""The words that the site bans, and words that tell of a motive or of a character."""
ADVICE = ("you should appeal", "you should file", "do not appeal", "you will win", "we recommend", "we advise")


def ours(found: Letter) -> str:
    """All that we write: without the words of decisions and of the user."""
    bare = found.model_copy(
        update={
            "stated": (),
            "attachments": tuple(
                one.model_copy(update={"said": tuple(said.model_copy(update={"quote": ""}) for said in one.said)})
                for one in found.attachments
            ),
        }
    )
    return text(bare)


@pytest.mark.parametrize("forum", KINDS)
def test_no_word_tells_of_a_motive_or_advises(orla: Material, compared: Material, few: Material, forum: str) -> None:
    for material in (orla, compared, few):
        words = ours(letter(material, forum)).lower()
        assert [one for one in (*BANNED, *ADVICE) if re.search(rf"\b{one}\b", words)] == []


def test_the_scan_sees_what_we_write(few: Material) -> None:
    found = letter(few, "erisa")
    assert "fraud" in ours(found.model_copy(update={"before": ("A fraud.",)})).lower()
    assert "fraud" not in ours(letter(few, "erisa", Checklist(outdated_criteria=("a fraud",)))).lower()


@pytest.mark.parametrize("forum", KINDS)
def test_every_letter_warns_first(few: Material, forum: str) -> None:
    found = letter(few, forum)
    said = text(found)
    before, _, after = said.partition("TO PASTE INTO YOUR LETTER")
    assert "It is not legal advice, and it does not say whether to appeal or file." in before
    assert "Look up the last day for your appeal today." in before
    assert "To be verified" in before
    assert found.deadlines
    assert "not legal advice" not in after


def test_the_deadline_of_a_plan_is_stated_and_to_be_verified(few: Material) -> None:
    (note,) = letter(few, "erisa").deadlines
    assert "180 days" in note.says


@pytest.mark.parametrize("forum", KINDS)
def test_no_letter_rests_on_more_weight_for_a_treating_physician(few: Material, forum: str) -> None:
    found = letter(few, forum)
    assert not re.search(r"treating", " ".join(found.paragraphs), re.IGNORECASE)
    if forum in {"erisa", "social_security"}:
        assert any("that rule does not hold here" in caution for caution in found.before)


@pytest.mark.parametrize("forum", KINDS)
def test_a_rule_in_a_paragraph_is_marked_to_be_checked(few: Material, forum: str) -> None:
    for paragraph in letter(few, forum).paragraphs:
        for sentence in re.split(r"(?<=\.)\s", paragraph):
            assert ("CFR" in sentence or "§" in sentence) == (CHECK_RULE in sentence)


def test_the_forum_decides_what_is_cited(few: Material) -> None:
    cited = {forum: text(letter(few, forum)) for forum in KINDS}
    assert {forum for forum, said in cited.items() if "29 CFR 2560.503-1" in said} == {"erisa"}
    assert {forum for forum, said in cited.items() if "404.1520c" in said} == {"social_security"}
    assert {forum for forum, said in cited.items() if "26(a)(2)(B)" in said} == {"personal_injury"}
    assert {forum for forum, said in cited.items() if "110-a" in said} == {"workers_compensation"}
    assert {forum for forum, said in cited.items() if "arbitration" in said} == {"no_fault"}


def test_an_unknown_forum_is_an_error(few: Material) -> None:
    with pytest.raises(KeyError):
        letter(few, "the moon")


def test_the_user_s_words_stand_apart_and_unchanged(few: Material) -> None:
    mine = Checklist(minutes=12, mischaracterized_findings=("He never looked; this was biased <b>",))
    said = text(letter(few, "erisa", mine))
    pasted, _, stated = said.partition("My own statement about the examination")
    assert "It does not come from the record, and nobody at Examiner DB checked it." in stated
    assert "A finding that the report gets wrong: He never looked; this was biased <b>" in " ".join(stated.split())
    assert "Minutes that it took, as I noted them: 12" in stated
    assert "never looked" not in pasted


def test_without_a_statement_there_are_lines_to_fill_in(few: Material) -> None:
    assert text(letter(few, "erisa")).count("____________") == 5


def test_the_figures_stand_in_full_as_the_page_prints_them(compared: Material) -> None:
    found = letter(compared, "other")
    assert set(found.in_full) == set(sentences(compared.record))
    assert all(sentence in " ".join(text(found).split()) for sentence in found.in_full)


def test_what_the_record_cannot_see_is_said(compared: Material) -> None:
    assert letter(compared, "other").limits == compared.record.cannot_see


def test_the_layout_has_every_attachment_and_no_empty_block(orla: Material) -> None:
    found = letter(orla, "erisa")
    said = text(found)
    assert all(f"Attachment {one.number}: {one.title}" in said for one in found.attachments)
    assert all(said_.quote in " ".join(said.split()) for one in found.attachments for said_ in one.said)
    assert all(getattr(block, "text", "x").strip() for block in layout(found))
    assert "\n\n\n" not in said

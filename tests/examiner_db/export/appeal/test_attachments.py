"""The list behind a letter: every decision once, newest first, both sides, with quotes that stand in their source."""

import re

import pytest

from examiner_db.export.appeal import Letter, attachments, letter
from examiner_db.export.material import Material
from examiner_db.export.packet.exhibits import NOT_KEPT
from examiner_db.track_record import OpinionRow, WeighingRow
from examiner_db.vocabulary import Direction, Weight
from tests.examiner_db.export.cast import SITE, Exported


@pytest.fixture(scope="module")
def whole(orla: Material) -> Letter:
    return letter(orla, "other")


def test_every_decision_stands_once_the_newest_first(orla: Material, whole: Letter) -> None:
    rows: list[OpinionRow | WeighingRow] = [*orla.record.opinions, *orla.record.weighings]
    decided = {row.decision.id: row.decision.decided_on or "" for row in rows}
    listed = [one.page.removeprefix(f"{SITE}decisions/") for one in whole.attachments]
    assert len(listed) == len(set(listed)) == len(decided)
    assert [decided[one] for one in listed] == sorted(decided.values(), reverse=True)
    assert [one.number for one in whole.attachments] == list(range(1, len(listed) + 1))


def test_every_reading_stands_with_its_words_and_who_checked_it(orla: Material, whole: Letter) -> None:
    rows: list[OpinionRow | WeighingRow] = [*orla.record.opinions, *orla.record.weighings]
    said = [said for one in whole.attachments for said in one.said]
    assert sorted(one.quote for one in said) == sorted(" ".join(row.provenance.quote.split()) for row in rows)
    assert {one.read for one in said} == {
        "checked by a person; counted", "read by rule, not checked by a person; not counted"
    }  # fmt: skip
    assert {one.where for one in said} == {"page 2"}


def test_a_citation_has_a_link_and_no_name_of_a_claimant(whole: Letter) -> None:
    for one in whole.attachments:
        assert one.citation.startswith(
            "Z.P. v. FERROWICK MILLS, INC. [take the caption from the official copy], No. WC"
        )
        assert one.citation.endswith(one.address)
        assert one.address.startswith(f"{SITE}documents/")
    assert "Plumtree" not in whole.model_dump_json()


def test_the_sides_are_those_of_the_figures(orla: Material, whole: Letter) -> None:
    """What is counted by claim stands in one decision each here, so that numbers of attachments are counts."""
    held = dict(side.rstrip(".").split(": ") for side in whole.sides)
    figures = [one for one in orla.record.figures if one.n]
    expected = {
        "An opinion that helped the insurer, employer or agency": sum(one.insurer for one in figures),
        "An opinion that helped the claimant": sum(one.claimant for one in figures),
        "An opinion that helped both in part": sum(one.mixed for one in figures),
        "An opinion whose direction could not be read": sum(one.indeterminate for one in figures),
        "A tribunal credited the opinion": sum(one.credited for one in orla.record.credit),
        "A tribunal credited the opinion in part": sum(one.partly for one in orla.record.credit),
        "A tribunal rejected the opinion": sum(one.rejected for one in orla.record.credit),
    }
    assert {words: attached(held[words]) for words in expected} == expected


def attached(words: str) -> int:
    spans = [[int(number) for number in re.findall(r"\d+", part)] for part in words.split(", ") if part[0].isdigit()]
    return sum(span[-1] - span[0] + 1 for span in spans)


def test_what_nobody_checked_is_on_no_side(unchecked: Material) -> None:
    found = letter(unchecked, "other")
    assert [side.rpartition(": ")[2] for side in found.sides] == [*["none in this list."] * 7, "1 to 2."]


def test_every_direction_and_weight_that_counts_has_its_side(orla: Material) -> None:
    opinion, weighing = orla.record.opinions[0], orla.record.weighings[0]
    for direction in Direction:
        row = opinion.model_copy(update={"direction": direction.value, "counted_as": direction.value})
        assert_on_one_side(orla, row, "opinions")
    for weight in set(Weight) - {Weight.NOT_STATED}:
        weighed = weighing.model_copy(update={"weight": weight.value, "counted_as": weight.value})
        assert_on_one_side(orla, weighed, "weighings")


def assert_on_one_side(material: Material, row: OpinionRow | WeighingRow, section: str) -> None:
    assert row.counts
    alone: dict[str, object] = {"opinions": (), "weighings": (), section: (row,)}
    found = attachments.sides(material.record.model_copy(update=alone), letter(material, "other").attachments)
    *sides, not_counted = found
    assert sum("none in this list" not in side for side in sides) == 1
    assert not_counted.startswith("Listed and not counted: ")


@pytest.mark.parametrize(
    ("numbers", "words"),
    [((), "none in this list"), ((3,), "3"), ((2, 1), "1 to 2"), ((9, 1, 2, 3, 7, 9), "1 to 3, 7, 9")],
)
def test_neighbors_are_drawn_together(numbers: tuple[int, ...], words: str) -> None:
    assert attachments._numbers(numbers) == words


def test_a_long_list_says_how_many_more_there_are(orla: Material, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST", 38)
    found = letter(orla, "other")
    assert len(found.attachments) == 38
    assert found.left_out == (
        f"The list has the newest 38 decisions. For three more decisions see {SITE}examiners/orla-fennimore."
    )


def test_a_missing_page_is_said(orla: Material) -> None:
    missing = letter(Material(**{**vars(orla), "documents": {}}), "other")
    assert all(NOT_KEPT in one.notes for one in missing.attachments)
    assert not any(one.notes for one in letter(orla, "other").attachments)


def test_private_files_only_when_they_were_asked_for_and_marked(exported: Exported) -> None:
    without, included = (letter(exported("orla-fennimore", private=asked), "other") for asked in (False, True))
    assert len(included.attachments) == len(without.attachments) + 1
    marked = [one for one in included.attachments if "[private file: cite your own copy]" in one.citation]
    assert len(marked) == 1
    assert not any("private files" in mark for mark in without.marks)
    assert any("private files" in mark for mark in included.marks)

"""Label files: decisions beside them, passages inside them, several in a folder, and mistakes in them."""

from pathlib import Path

import pytest

from examiner_db.quality.label_lines import LabelError
from examiner_db.quality.labels import labelled
from examiner_db.vocabulary import Tribunal

DECISION = """
[one]
forum = "mn_wcca"
outcome = "claimant_won/mixed"
physicians = ["Orla Finch | treating | unknown | mmi:claimant | credited"]
absent = ["Stokely"]
traps = "counsel of one name"
"""
PASSAGES = """
forum = "tx_apd"

[first]
text = "Dr. Finch wrote."
physicians = ["Finch | any | any | - | not_stated"]
never = ["Finch | *"]

[second]
forum = "nowhere_board"
text = "Nobody wrote."
physicians = []
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "labels.toml").write_text(DECISION)
    (tmp_path / "one.txt").write_text("Dr. Orla Finch placed her at work.")
    return tmp_path


def test_a_decision_stands_beside_its_labels(folder: Path) -> None:
    (one,) = labelled(folder)
    assert (one.id, one.forum, one.text) == ("one", "mn_wcca", "Dr. Orla Finch placed her at work.")
    assert (one.outcome, one.absent, one.never) == (("claimant_won", "mixed"), ("Stokely",), ())
    assert (one.passage, one.complete) == (False, False)
    assert [person.name for person in one.physicians] == ["Orla Finch"]


def test_a_decision_tells_its_own_tribunal(folder: Path) -> None:
    assert labelled(folder)[0].tribunal is None


def test_passages_stand_in_their_file_and_share_a_forum(tmp_path: Path) -> None:
    (tmp_path / "passages").mkdir()
    (tmp_path / "passages" / "any.toml").write_text(PASSAGES)
    first, second = labelled(tmp_path)
    assert (first.id, second.id) == ("any.first", "any.second")
    assert (first.forum, first.tribunal, first.passage, first.outcome) == ("tx_apd", Tribunal.TX_APD, True, ())
    assert (second.forum, second.tribunal, second.physicians) == ("nowhere_board", None, ())
    assert [one.opinions for one in first.never] == [("*",)]


def test_of_passages_only_the_main_opinions_may_be_labelled(tmp_path: Path) -> None:
    (tmp_path / "some.toml").write_text('opinions = "main"\n' + PASSAGES)
    assert [(one.passage, one.complete) for one in labelled(tmp_path)] == [(True, False), (True, False)]
    (tmp_path / "some.toml").write_text(PASSAGES)
    assert [(one.passage, one.complete) for one in labelled(tmp_path)] == [(True, True), (True, True)]


def test_which_opinions_are_labelled_is_said_in_one_of_two_words(tmp_path: Path) -> None:
    (tmp_path / "some.toml").write_text('opinions = "most"\n' + PASSAGES)
    with pytest.raises(LabelError, match=r"\[first\] opinions: found 'most', expected every or main"):
        labelled(tmp_path)


def test_several_label_files_make_one_folder(folder: Path) -> None:
    (folder / "labels-two.toml").write_text(DECISION.replace("[one]", "[two]"))
    (folder / "two.txt").write_text("Dr. Orla Finch wrote.")
    assert [(one.id, one.file.name) for one in labelled(folder)] == [
        ("two", "labels-two.toml"),
        ("one", "labels.toml"),
    ]


def test_the_same_labels_bear_another_printing(folder: Path) -> None:
    (one,) = labelled(folder)
    other = one.printed("DR. ORLA FINCH")
    assert other.text == "DR. ORLA FINCH"
    assert other.physicians == one.physicians


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('forum = "mn_wcca"\n', "", "[one] forum: found None, expected the slug of a forum"),
        ('"mn_wcca"', '"Minnesota court"', "[one] forum: found 'Minnesota court', expected the slug"),
        ('"claimant_won/mixed"', '"won"', "[one] outcome: found 'won', expected one of claimant_won"),
        ('outcome = "claimant_won/mixed"\n', "", "[one] outcome: found None, expected one of claimant_won"),
        ('absent = ["Stokely"]', 'absent = "Stokely"', "[one] absent: found 'Stokely', expected a list of lines"),
        ("absent =", "missing =", "[one] missing: found ['Stokely'], expected only absent, forum"),
        ("physicians =", "traps2 =", "[one] traps2: found"),
        ("[one]", "[elsewhere]", "[elsewhere] text: found None, expected a text here or in elsewhere.txt"),
        ("treating", "doctor", "[one] physicians: found 'doctor', expected one of insurer_examiner"),
    ],
)
def test_a_mistake_is_one_sentence_with_file_table_and_place(
    folder: Path, before: str, after: str, message: str
) -> None:
    (folder / "labels.toml").write_text(DECISION.replace(before, after))
    with pytest.raises(LabelError) as caught:
        labelled(folder)
    assert str(caught.value).startswith(f"{folder / 'labels.toml'}: {message}")


def test_a_table_without_physicians_is_refused(folder: Path) -> None:
    kept = [line for line in DECISION.splitlines() if not line.startswith("physicians")]
    (folder / "labels.toml").write_text("\n".join(kept))
    with pytest.raises(LabelError, match=r"\[one\] physicians: found None, expected a list of lines"):
        labelled(folder)


@pytest.mark.parametrize("content", [b"[one", b"\xff\xfe", b"one = 1\none = 2"])
def test_a_file_that_is_no_toml_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "labels.toml").write_bytes(content)
    with pytest.raises(LabelError, match=r"labels\.toml: .*expected a label file in TOML"):
        labelled(tmp_path)


def test_a_stray_key_at_the_top_is_refused(tmp_path: Path) -> None:
    (tmp_path / "labels.toml").write_text('title = "labels"\n')
    with pytest.raises(LabelError, match=r"\[top\] title: found 'labels', expected a table for each text"):
        labelled(tmp_path)


def test_a_folder_without_labels_is_empty(tmp_path: Path) -> None:
    assert labelled(tmp_path) == []

"""What the command says."""

import json

import pytest

from examiner_db.cli.words import counted, one_sentence, pairs, progress, result


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 records"), (1, "1 record"), (2, "2 records"), (12_345, "12,345 records")]
)
def test_counts_agree_with_their_noun(n: int, text: str) -> None:
    assert counted(n, "record") == text


def test_figures_are_aligned() -> None:
    assert list(pairs({"a": 1, "long": "x"})) == ["a     1", "long  x"]
    assert list(pairs({})) == []


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ValueError("the file is empty"), "the file is empty"),
        (OSError(28, "No space left on device", "data/x"), "data/x: No space left on device"),
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (ValueError("first line\nsecond line"), "first line"),
    ],
)
def test_an_error_is_one_sentence(error: Exception, sentence: str) -> None:
    assert one_sentence(error) == sentence


def test_results_go_out_and_steps_go_aside(capsys: pytest.CaptureFixture[str]) -> None:
    progress()("step one")
    result({"a": "é"}, ["a: é"], as_json=False)
    result({"a": "é"}, ["a: é"], as_json=True)
    out, err = capsys.readouterr()
    assert err == "step one\n"
    first, _, rest = out.partition("\n")
    assert first == "a: é"
    assert json.loads(rest) == {"a": "é"}

"""What the command says."""

import json

import pytest

from examiner_db.cli.words import counted, one_sentence, pairs, progress, result
from examiner_db.progress import bar


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


def test_what_is_under_way_is_no_line_of_a_log(capsys: pytest.CaptureFixture[str]) -> None:
    say = progress()
    for done in range(3):
        say(bar(done, 3, "texts read"))
    say("read 3 texts")
    assert capsys.readouterr().err == "read 3 texts\n"


def test_on_a_terminal_one_line_changes(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    say = progress()
    say(bar(1, 2, "texts read"))
    say("read 2 texts")
    assert capsys.readouterr().err == ("\r\033[K[##########----------] 1 of 2 texts read\r\033[Kread 2 texts")

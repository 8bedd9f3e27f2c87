"""``propose`` and the desk's proposals, against a real endpoint: off by default, and nothing of it is published."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select
from typer.testing import CliRunner, Result

from examiner_db import database, models
from examiner_db.build import build
from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.cli.propose import SETTINGS
from examiner_db.desk import Desk
from examiner_db.releases import Releases
from scrapers.fetch import BusyError, ForbiddenError, UnexpectedPageError
from tests.examiner_db.second_reader.endpoint import Endpoint, running

KEY = "k-very-secret-123"
OPINED = "Dr. Solbakken was of the opinion that the work injury was a substantial contributing cause"
FOUND = "The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. Brankov."


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


def model(message: str) -> dict[str, Any]:
    """It agrees on causation, says something new on diagnosis, contradicts a weighing, and makes up a quote."""
    assert "Dr. Brankov" in message
    opinions = [
        {"issue": "causation", "direction": "claimant", "quote": OPINED},
        {"issue": "diagnosis", "direction": "claimant", "quote": OPINED},
        {"issue": "mmi", "direction": "insurer", "quote": "Dr. Solbakken said that she was at maximum improvement."},
    ]
    weighings = [{"weight": "rejected", "level": "trial", "quote": FOUND}]
    return {"physicians": [{"name": "Ingrid Solbakken", "opinions": opinions, "weighings": weighings}]}


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endpoint]:
    for one in running():
        one.on(one.reads(model))
        values = (one.url.removesuffix("/chat/completions"), "small-1", KEY)
        for name, value in zip(SETTINGS, values, strict=True):
            monkeypatch.setenv(name, value)
        yield one


@pytest.fixture
def built(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    build(data, progress=lambda _line: None)
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    monkeypatch.setenv("USER", "R. Viewer")
    return data


def rows(data: Path, table: type[models.Opinion | models.Decision | models.Weighing]) -> list[Any]:
    with Releases(data).hold_current() as held:
        engine = database.open_read_only(held.folder)
        with Session(engine) as session:
            found = list(session.exec(select(table)))
        engine.dispose()
    return found


def public_decisions(data: Path) -> list[str]:
    return [row.id for row in rows(data, models.Decision) if not row.private]


def waiting(*options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("desk", "proposals", "--json", *options).stdout)
    return found


@pytest.mark.parametrize("missing", [SETTINGS, *((name,) for name in SETTINGS)], ids=str)
def test_it_is_off_until_all_three_settings_are_there(
    built: Path, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...]
) -> None:
    for name in missing:
        monkeypatch.setenv(name, " ")
    with pytest.raises(UsageError) as caught:
        run("propose")
    assert (
        str(caught.value) == f"the second reader is off: it needs {', '.join(SETTINGS)}; not set: {', '.join(missing)}"
    )
    assert endpoint.asked == []
    assert not (built / "proposals").exists()


def test_every_public_decision_is_asked_about_and_the_private_one_stays(built: Path, endpoint: Endpoint) -> None:
    result = run("propose", "--json")
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    proposals = found.pop("proposals")
    assert found == {
        "asked": 2,
        "answered_before": 0,
        "failed": [],
        "stances": {"agrees": 2, "new": 2, "contradicts": 2},
        "dropped": {"the quote is not in the text": 2},
        "left_out_private": 1,
    }
    assert [one["quote"]["text"] for one in proposals] == [OPINED, OPINED, FOUND] * 2
    assert {one["read_by"] for one in proposals} == {"model:small-1"}
    assert len({one["id"] for one in proposals}) == 6
    sent = [asked["messages"][-1]["content"] for asked in endpoint.asked]
    assert not [message for message in sent if "Vantongeren" in message]
    assert len(list((built / "proposals").iterdir())) == 2


def test_one_line_a_question_and_a_sum_at_the_end(built: Path, endpoint: Endpoint) -> None:
    del built, endpoint
    result = run("propose")
    assert len([line for line in result.stderr.splitlines() if line.startswith("ask small-1 about text ")]) == 2
    assert result.stdout.splitlines() == [
        "asked 2 questions; 0 answered before",
        "6 proposals against what the rules read: 2 agrees, 2 contradicts, 2 new",
        "  dropped 2: the quote is not in the text",
        "1 private document not sent",
        "none of it is published; `examiner-db desk proposals` shows what waits for a person",
    ]


def test_a_second_run_asks_nothing_and_shows_the_same(built: Path, endpoint: Endpoint) -> None:
    del built
    first = json.loads(run("propose", "--json").stdout)
    again = json.loads(run("propose", "--json").stdout)
    assert len(endpoint.asked) == 2
    assert again == first | {"asked": 0, "answered_before": 2, "dropped": {}}


def test_another_model_is_asked_anew(built: Path, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    del built
    run("propose")
    monkeypatch.setenv("EXAMINER_DB_READER_MODEL", "large-1")
    run("propose")
    assert [asked["model"] for asked in endpoint.asked] == ["small-1"] * 2 + ["large-1"] * 2


def test_a_run_that_stopped_goes_on_where_it_was(built: Path, endpoint: Endpoint) -> None:
    endpoint.on(endpoint.reads(model), endpoint.gives(b"", 403))
    with pytest.raises(ForbiddenError):
        run("propose")
    assert len(list((built / "proposals").iterdir())) == 1
    endpoint.on(endpoint.reads(model))
    found = json.loads(run("propose", "--json").stdout)
    assert (found["asked"], found["answered_before"], len(found["proposals"])) == (1, 1, 6)


def test_private_documents_go_only_when_that_is_said(built: Path, endpoint: Endpoint) -> None:
    result = run("propose", "--private", "--json")
    assert "1 private document will be sent to 127.0.0.1" in result.stderr
    assert json.loads(result.stdout)["left_out_private"] == 0
    assert len(endpoint.asked) == 3
    assert len(list((built / "proposals").iterdir())) == 3


def test_one_decision_by_its_id(built: Path, endpoint: Endpoint) -> None:
    ident, _ = public_decisions(built)
    assert json.loads(run("propose", ident, "--json").stdout)["asked"] == 1
    assert len(endpoint.asked) == 1


def test_a_private_decision_that_is_named_is_not_sent_either(built: Path, endpoint: Endpoint) -> None:
    (private,) = [row for row in rows(built, models.Decision) if row.private]
    with pytest.raises(UsageError, match=r"^text [0-9a-f]{12} is private and was not sent to 127\.0\.0\.1; give "):
        run("propose", private.id)
    assert endpoint.asked == []


def test_a_file_is_private_unless_its_text_was_imported_as_public(
    built: Path, endpoint: Endpoint, tmp_path: Path
) -> None:
    (visit, *_) = [row for row in rows(built, models.Decision) if not row.private]
    same = tmp_path / "same.txt"
    same.write_bytes((built / "snapshots" / visit.document_id[:2] / visit.document_id).read_bytes())
    other = tmp_path / "other.txt"
    other.write_text(same.read_text().replace("knee", "wrist"))
    assert json.loads(run("propose", str(same), "--json").stdout)["asked"] == 1
    with pytest.raises(UsageError, match=r"other\.txt is private and was not sent to 127\.0\.0\.1; give --private"):
        run("propose", str(other))
    assert len(endpoint.asked) == 1
    assert json.loads(run("propose", str(other), "--private", "--json").stdout)["asked"] == 1


def test_what_is_neither_a_file_nor_a_decision_is_said(built: Path, endpoint: Endpoint) -> None:
    del built, endpoint
    with pytest.raises(UsageError, match=r"^'0f3a9c' is neither a file nor a decision of this release"):
        run("propose", "0f3a9c")


def test_nothing_to_send_is_said(endpoint: Endpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    with pytest.raises(UsageError, match=r"^there is no decision to send; 0 private ones stayed here$"):
        run("propose")
    assert endpoint.asked == []


def test_an_answer_that_is_garbage_fails_alone_and_is_asked_again(built: Path, endpoint: Endpoint) -> None:
    del built
    endpoint.on(endpoint.says("Certainly! Here are the physicians:"), endpoint.reads(model))
    result = run("propose", "--json")
    found = json.loads(result.stdout)
    assert (result.exit_code, found["asked"], len(found["proposals"])) == (1, 2, 3)
    (failed,) = found["failed"]
    assert failed.startswith("text ")
    assert failed.endswith("the model's answer is not in the form asked for: json invalid at the beginning")
    assert "no proposal: text " in run("propose").stdout or len(endpoint.asked) == 3
    assert json.loads(run("propose", "--json").stdout)["answered_before"] == 2


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [(401, b"{}", ForbiddenError), (200, b"<html></html>", UnexpectedPageError), (404, b"", UnexpectedPageError)],
)
def test_an_endpoint_that_is_none_stops_the_run_without_telling_the_key(
    built: Path, endpoint: Endpoint, status: int, body: bytes, error: type[Exception]
) -> None:
    endpoint.on(endpoint.gives(body, status))
    with pytest.raises(error) as caught:
        run("propose")
    assert KEY not in str(caught.value)
    assert len(endpoint.asked) == 1
    assert not (built / "proposals").exists()


def test_the_key_is_written_nowhere(built: Path, endpoint: Endpoint) -> None:
    result = run("propose")
    assert endpoint.headers[0]["authorization"] == f"Bearer {KEY}"
    assert KEY not in result.output
    assert not [path for path in built.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]


def test_proposals_change_nothing_that_is_published(built: Path, endpoint: Endpoint) -> None:
    del endpoint
    with Releases(built).hold_current() as before:
        run("propose")
        after = build(built, progress=lambda _line: None)
        assert after["content"] == before.info["content"]
    files = [path for path in (built / "releases").rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"model:small-1" in path.read_bytes()]


def test_the_desk_shows_what_the_rules_did_not_say_in_its_context(built: Path, endpoint: Endpoint) -> None:
    del built, endpoint
    assert waiting() == []
    run("propose")
    found = waiting()
    assert [(one["kind"], one["stance"]) for one in found] == [("opinion", "new"), ("weighing", "contradicts")] * 2
    assert len(waiting("--all")) == 6
    first, context, *_ = run("desk", "proposals").stdout.splitlines()
    assert first.startswith(
        f"{found[0]['id']}  new: Ingrid Solbakken, opinion diagnosis claimant (model:small-1, text "
    )
    assert f"“{OPINED}” of the knee condition." in context


def test_what_is_shown_of_a_proposal_holds_no_claimant(built: Path, endpoint: Endpoint) -> None:
    words = "knee condition was not causally related to the work injury."

    def model_with_claimant(message: str) -> dict[str, Any]:
        (sentence,) = [line for line in message.splitlines() if words in line]
        quote = sentence[sentence.index("Dr. Brankov opined") :]
        opinions = [{"issue": "causation", "direction": "mixed", "quote": quote}]
        return {"physicians": [{"name": "Odile Brankov", "opinions": opinions}]}

    endpoint.on(endpoint.reads(model_with_claimant))
    outputs = [run("propose", "--json"), run("desk", "proposals", "--json"), run("desk", "proposals")]
    for result in outputs:
        assert f"Dr. Brankov opined that Ms. [claimant]’s {words}" in result.stdout
        assert not [name for name in ("uillfeather", "ddsson") if name in result.output]
    (one, _) = waiting()
    sha256, quote = one["text_sha256"], one["quote"]
    text = (built / "snapshots" / "texts" / sha256[:2] / sha256).read_text()
    assert text[quote["start"] : quote["end"]].endswith(words)


def test_an_accepted_proposal_is_a_reading_of_the_person_from_the_next_build_on(
    built: Path, endpoint: Endpoint
) -> None:
    del endpoint
    run("propose")
    opinion = waiting()[0]
    before = rows(built, models.Opinion)
    assert "proposal accepted; run `examiner-db build`" in run("desk", "accept-proposal", opinion["id"]).stdout
    assert len(waiting()) == 3
    assert len(rows(built, models.Opinion)) == len(before)
    build(built, progress=lambda _line: None)
    (new,) = [row for row in rows(built, models.Opinion) if row.id not in {old.id for old in before}]
    assert (new.issue, new.direction, new.review) == ("diagnosis", "claimant", "accepted")
    assert new.read_by == "person:R. Viewer model:small-1"
    assert new.quote == OPINED


def test_a_rejected_proposal_is_shown_no_more_and_an_acceptance_can_be_taken_back(
    built: Path, endpoint: Endpoint
) -> None:
    del endpoint
    run("propose")
    first, second, *_ = waiting()
    run("desk", "reject-proposal", first["id"], "--reason", "not an opinion")
    run("desk", "accept-proposal", second["id"])
    run("desk", "reject-proposal", second["id"])
    assert {one["id"] for one in waiting()}.isdisjoint({first["id"], second["id"]})
    with Desk.open(built / "desk.sqlite") as desk:
        assert desk.readings() == []
        assert desk.proposals() == {first["id"]: "rejected", second["id"]: "rejected"}


def test_what_the_rules_read_too_is_accepted_as_theirs(built: Path, endpoint: Endpoint) -> None:
    del built, endpoint
    run("propose")
    (agrees, *_) = [one for one in waiting("--all") if one["stance"] == "agrees"]
    with pytest.raises(UsageError, match=r"^the rules read the same; accept their reading with `examiner-db desk acc"):
        run("desk", "accept-proposal", agrees["id"])


@pytest.mark.usefixtures("built")
def test_an_id_that_nobody_proposed_is_a_mistake() -> None:
    with pytest.raises(UsageError, match=r"^no proposal on a text that is kept here has the id '0f3a9c'"):
        run("desk", "accept-proposal", "0f3a9c")


@pytest.mark.parametrize("command", ["propose", "desk proposals", "desk accept-proposal", "desk reject-proposal"])
def test_help_has_an_example(command: str) -> None:
    text = " ".join(run(*command.split(), "--help").output.split())
    assert f"Example: examiner-db {command}" in text


def test_an_endpoint_that_stays_away_stops_the_run(built: Path, endpoint: Endpoint) -> None:
    del built
    endpoint.on(endpoint.gives(b"", 503, Retry_After="3600"))
    with pytest.raises(BusyError, match=r"the endpoint asks to come back in 3,600 seconds, and we wait 120 at most"):
        run("propose")
    assert len(endpoint.asked) == 1

"""Whom sources are asked about."""

import json
from pathlib import Path

from examiner_db.build import build
from examiner_db.cli.app import settings
from examiner_db.cli.subjects import write_subjects
from scrapers.source import Subject


def test_before_the_first_release_there_is_nobody_to_ask_about(tmp_path: Path) -> None:
    at = settings(tmp_path)
    assert write_subjects(at) == []
    assert (tmp_path / "subjects.jsonl").read_text() == ""


def test_examiners_are_asked_about_by_public_id_and_name(data: Path) -> None:
    info = build(data, progress=lambda _line: None)
    at = settings(data)
    (subject,) = write_subjects(at)
    (line,) = (data / "subjects.jsonl").read_text().splitlines()
    assert info["examiners"] == 1
    assert subject == Subject(id=subject.id, name="Odile Brankov", surname="Brankov", given="Odile")
    assert subject.id.startswith("odile-brankov-")
    assert Subject(**json.loads(line)) == subject

"""Whom sources are asked about."""

import json
from pathlib import Path

import pytest

from examiner_db.build import build
from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.subjects import subject_of, write_subjects
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


def test_an_npi_is_enough_before_anybody_is_known(tmp_path: Path, data: Path) -> None:
    """An answer about payments may be the first file of all, or about somebody who is in no other."""
    build(data, progress=lambda _line: None)
    for at in (settings(tmp_path), settings(data)):
        subject = subject_of(at, "9000003019")
        assert (subject.npi, subject.surname) == ("9000003019", "")
        assert Subject.of(subject.asked_for).npi == "9000003019"


def test_what_is_no_id_and_no_npi_is_the_users_mistake(tmp_path: Path, data: Path) -> None:
    build(data, progress=lambda _line: None)
    for at in (settings(tmp_path / "empty"), settings(data)):
        for who in ("nobody-1", "9000003018", "900-000-3019", ""):
            with pytest.raises(UsageError, match=r"^nobody in this release has the public id or NPI"):
                subject_of(at, who)

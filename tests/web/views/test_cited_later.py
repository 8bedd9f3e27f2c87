"""What became of a cited state: real decisions imported and built again, real judgments, and what the page says."""

import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sqlmodel import Session, select

from examiner_db import models
from examiner_db.desk import Desk
from examiner_db.record_store import RecordStore
from examiner_db.records import DecisionRecord, Locator, Sighting
from examiner_db.releases import KEPT
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Tribunal, Verdict
from tests.examiner_db.conftest import keep_decision, report
from tests.examiner_db.test_levels_built import COURT, JUDGE, VACATED
from tests.release import built, current
from tests.web.conftest import site


def kept(root: Path, text: str) -> Sighting:
    """A decision of Kentucky as it is imported."""
    store = SnapshotStore(root)
    visit = store.keep(
        [text.encode()], url=f"file:{len(text)}", source="local_files", media_type="text/plain", file_name="one.txt",
        retrieved_at="2026-09-01T00:00:00Z",
    )  # fmt: skip
    words = store.keep_text(visit.sha256, text, "plain text")
    record = DecisionRecord(tribunal=Tribunal.KY_COURTS, text_sha256=words.sha256, locator=Locator(quote=""))
    return Sighting(record=record, snapshot=visit.sha256, first_seen="2026-09-01", last_seen="2026-09-01")


def imported(root: Path, *texts: str) -> None:
    """All the decisions that there are: one of Minnesota, and these of Kentucky."""
    sightings = [keep_decision(root, 0), *(kept(root, text) for text in texts)]
    RecordStore(root).write(report("local_files", records=len(sightings)), sightings)


@dataclass(frozen=True)
class Story:
    """A data folder, the ids of one name as two states print it, and the address of the first as it stood."""

    root: Path
    kentucky: str
    minnesota: str
    cited: str

    def banner(self, address: str = "") -> str:
        """What has changed since, as the page says it now."""
        for app in site(self.root):
            page = BeautifulSoup(app.test_client().get(address or self.cited).text, "html.parser")
        return " ".join(page.select_one(".since").get_text().split())  # type: ignore[union-attr]

    def cite(self, who: str) -> str:
        """The address of a record as it stands now."""
        for app in site(self.root):
            answer = app.test_client().post(f"/examiners/{who}/cite")
        return str(answer.headers["Location"])

    def readings(self) -> list[str]:
        """The readings of the cited state."""
        for app in site(self.root):
            found = app.test_client().get(f"{self.cited}.json").json or {}
        return [row["entry"]["id"] for row in found["rows"]]

    def desk(self) -> Desk:
        """The desk, to be closed by a block."""
        return Desk.open(self.root / "desk.sqlite")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The first state: one decision of each state, and the reading of Kentucky's accepted and counted."""
    root = tmp_path_factory.mktemp("cited")
    imported(root, JUDGE)
    built(root)
    with current(root) as session:
        kinds = (models.Opinion, models.Weighing)
        named = {
            one.jurisdictions[0]: one.id for one in session.exec(select(models.Physician)) if "Brankov" in one.name
        }
        readings = [
            one.id for kind in kinds for one in session.exec(select(kind)) if _is_of(session, one, named["US-KY"])
        ]
    with Desk.open(root / "desk.sqlite") as desk:
        for reading in readings:
            desk.review(reading, "accepted", by="R. Viewer")
    built(root)
    story = Story(root, named["US-KY"], named["US-MN"], "")
    return replace(story, cited=story.cite(story.kentucky))


def _is_of(session: Session, reading: models.Statement, physician: str) -> bool:
    return session.get_one(models.Mention, reading.mention_id).physician_id == physician


@pytest.fixture
def story(told: Story, tmp_path: Path) -> Story:
    """The same, in a folder of a test's own."""
    return replace(told, root=Path(shutil.copytree(told.root, tmp_path / "data")))


def test_nothing_has_changed_by_building_again(story: Story) -> None:
    built(story.root)
    assert story.banner().startswith("What has changed since Nothing has changed.")
    assert re.search(r"Compared on \w+ \d+, \d{4} with the release of \w+ \d+, \d{4}", story.banner())


def test_a_decision_that_vacates_is_told_with_its_words(story: Story) -> None:
    imported(story.root, JUDGE, COURT.format(order=VACATED))
    built(story.root)
    said = story.banner()
    assert "Nothing has changed" not in said
    assert "Later history (2 entries): A Kentucky court, 2033-CA-1421-WC, 2034-02-19: vacates decision of the" in said
    assert "“For the foregoing reasons, we vacate the decision of the Administrative Law Judge and remand.”" in said
    assert "New: One opinion is on record today and is not in this state." in said
    assert "Sentence: On opinions on causation, for an insurer or employer" in said


def test_a_reading_that_a_person_rejects_is_told_before_and_after_the_build(story: Story) -> None:
    opinion, _ = story.readings()
    with story.desk() as desk:
        desk.review(opinion, "rejected", by="R. Viewer", reason="counsel said so")
    for build in (False, True):
        if build:
            built(story.root)
        assert "Correction: A person has rejected this reading since" in story.banner()
    assert "Sentence: On opinions on causation, for an insurer or employer" in story.banner()


def test_a_disputed_entry_is_hidden_before_and_after_the_build(story: Story) -> None:
    opinion, _ = story.readings()
    with story.desk() as desk:
        desk.hold(opinion, by="R. Viewer", reason="another physician of this name")
    for build in (False, True):
        if build:
            built(story.root)
        assert "Something of this state is withheld: a dispute about an entry is open" in story.banner()
        assert opinion not in story.readings()
    with story.desk() as desk:
        desk.release_hold(opinion, by="R. Viewer", reason="the same physician")
    built(story.root)
    assert story.banner().startswith("What has changed since Nothing has changed.")


def test_a_merge_and_its_undoing_are_told_on_what_was_cited_before_and_between(story: Story) -> None:
    before = story.cite(story.minnesota)
    pair = (story.kentucky, story.minnesota)
    with story.desk() as desk:
        desk.judge(*pair, Verdict.SAME, by="R. Viewer", reason="one letterhead")
    built(story.root)
    between = story.cite(story.kentucky)
    said = story.banner(before)
    assert "Two entries were judged to be about one physician" in said
    assert "Identity: A judgment joined this record with another" in said
    assert "New: One opinion is on record today and is not in this state." in said
    assert story.banner(between).startswith("What has changed since Nothing has changed.")
    with story.desk() as desk:
        desk.withdraw(*pair, by="R. Viewer", reason="two letterheads")
    built(story.root)
    said = story.banner(between)
    assert "An earlier judgment about who is who was taken back." in said
    assert "Identity (2 entries): By a judgment about who is who, this entry is about another examiner" in said
    assert "Something of this state is withheld" not in said


def test_an_entry_that_is_not_on_record_any_more_is_told(story: Story) -> None:
    imported(story.root, JUDGE.replace("more persuasive", "credible and more persuasive"))
    built(story.root)
    assert "Gone: This entry is no longer on record here." in story.banner()


def test_a_state_outlives_its_release_and_its_data_folder(story: Story, tmp_path: Path) -> None:
    first = {path.name for path in (story.root / "releases").iterdir()}
    for _ in range(KEPT):
        built(story.root)
    assert first.isdisjoint(path.name for path in (story.root / "releases").iterdir() if not path.name.startswith("."))
    assert story.banner().startswith("What has changed since Nothing has changed.")
    with story.desk() as desk:
        desk.export_csv(tmp_path / "desk.csv")
    elsewhere = replace(story, root=tmp_path / "elsewhere")
    imported(elsewhere.root, JUDGE)
    with elsewhere.desk() as desk:
        desk.import_csv(tmp_path / "desk.csv")
    built(elsewhere.root)
    assert elsewhere.banner().startswith("What has changed since Nothing has changed.")
    assert elsewhere.readings() == story.readings()
    with elsewhere.desk() as desk:
        desk.verify()

"""The commands as their users call them, and small files to give to them; nobody in the files exists."""

import contextlib
import csv
import fcntl
import io
import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from sqlmodel import select

from examiner_db.cli import main
from examiner_db.models import Decision
from tests.release import current

ROOT = Path(__file__).parents[2]
DECISION = """{claimant}, Employee, v. ANVIL WORKS, INC., and ELM MUTUAL INS. CO., Employer-Insurer/Appellants.
WORKERS’ COMPENSATION COURT OF APPEALS
MAY 14, 20{number:02}
No. WC{number:02}-99{number:02}
OPINION
The employer and insurer appeal from the compensation judge’s determination. We affirm.
BACKGROUND
The employee injured a knee on May 1, 2001, and treated with Dr. Ingrid Solbakken.
On May 1, 2002, the employee was examined on behalf of the employer and insurer by Dr. {examiner}, an orthopedic \
surgeon. In Dr. {surname}’s opinion, the knee condition was not causally related to the work injury.
Dr. Solbakken was of the opinion that the work injury was a substantial contributing cause of the knee condition.
{more}DECISION
The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. {surname}. Substantial \
evidence supports the decision, and we affirm.
"""
HEADINGS = (
    "Last Name", "First Name", "Middle Name", "Name Suffix", "Address", "License Number", "License Type",
    "Year of Birth", "Effective Date", "Action", "Misconduct Description",
)  # fmt: skip
DOCKETS = ["WC11-9911", "WC12-9912", "WC13-9913"]
"""The decisions of the published folder."""
SURNAMES = ("Tessandier", "Umbermoor", "Vexleigh", "Wainscroft")
ROW = {
    "First Name": "Corentin",
    "Address": "Albany, New York",
    "License Type": "MD",
    "Year of Birth": "1950",
    "Effective Date": "06/18/2013",
    "Action": "License suspension for two years, stayed.",
    "Misconduct Description": "The Hearing Committee sustained the charge of negligence on more than one occasion.",
}


class Done(NamedTuple):
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one sentence of a command that could not do what it was asked."""
        assert "Traceback" not in self.err
        (sentence,) = [line for line in self.err.splitlines() if line.startswith("examiner-db: ")]
        return sentence.removeprefix("examiner-db: ")


Command = Callable[..., Done]
Write = Callable[..., Path]


def decision(number: int, claimant: str = "ZELMA QUILLFEATHER", examiner: str = "Odile Brankov", more: str = "") -> str:
    """A decision in the form of Minnesota's court, in which an examiner opines for the insurer."""
    surname = examiner.rpartition(" ")[2]
    return DECISION.format(number=number, claimant=claimant, examiner=examiner, surname=surname, more=more)


def board(
    rows: int = 4,
    headings: Sequence[str] = HEADINGS,
    encoding: str = "utf-8",
    cells: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """A CSV file of New York's board with so many rows; ``headings`` may be too few or too many."""
    text = io.StringIO()
    writer = csv.DictWriter(text, headings, restval="x", extrasaction="ignore")
    writer.writeheader()
    blank = dict.fromkeys(HEADINGS, "")
    for row in range(rows):
        known = {"Last Name": SURNAMES[row % len(SURNAMES)], "License Number": f"99010{row}"}
        writer.writerow({**blank, **ROW, **known, **cells})
    return text.getvalue().encode(encoding)


@pytest.fixture(scope="session")
def command() -> Command:
    """Runs ``examiner-db`` on a data folder in this process, with nothing else in its environment."""

    def run(data: Path, *words: object, **environment: str) -> Done:
        out, err, code = io.StringIO(), io.StringIO(), 0
        settings = {"EXAMINER_DB_DATA": str(data), "USER": "clerk", **environment}
        with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            patch.setattr(sys, "argv", ["examiner-db", *map(str, words)])
            for name in ("EXAMINER_DB_URL", "EXAMINER_DB_CONTACT"):
                patch.delenv(name, raising=False)
            for name, value in settings.items():
                patch.setenv(name, value)
            try:
                main()
            except SystemExit as ended:
                code = int(ended.code or 0)
        return Done(code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, command: Command) -> Done:
    """How building the sample ended. Processes that test side by side build it once: whoever is second waits for it."""
    root = tmp_path_factory.getbasetemp()
    shared = (root.parent if "PYTEST_XDIST_WORKER" in os.environ else root) / "sample-for-all"
    shared.mkdir(exist_ok=True)
    said = shared / "said.json"
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not said.exists():
            said.write_text(json.dumps(command(shared / "demo", "demo", "--no-serve")))
    return Done(*json.loads(said.read_text()))


@pytest.fixture(scope="session")
def demo(made: Done, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the folder that the command itself names; built again by a test, it stays the same."""
    assert made.code == 0, made
    named = made.out.strip().rpartition("EXAMINER_DB_DATA=")[2]
    return Path(shutil.copytree(named, tmp_path_factory.mktemp("sample") / "demo"))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, command: Command) -> Path:
    """A data folder with three public decisions and four acts of a board, published; to be copied, not changed."""
    root = tmp_path_factory.mktemp("built")
    given = root / "given"
    given.mkdir()
    for number in (11, 12, 13):
        (given / f"decision {number}.txt").write_text(decision(number), encoding="utf-8")
    (given / "board.csv").write_bytes(board())
    done = command(root / "data", "import", given, "--tribunal", "mn_wcca", "--as-of", "2020-05-01", "--public")
    assert done.code == 0, done
    return root / "data"


@pytest.fixture
def data(built: Path, tmp_path: Path) -> Path:
    """A copy of the published folder, for one test."""
    return Path(shutil.copytree(built, tmp_path / "data"))


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file to be imported; into ``given/`` below the test's own folder."""

    def file(name: str, content: str | bytes) -> Path:
        path = tmp_path / "given" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return file


def dockets(data: Path) -> list[str]:
    """The docket numbers of the current release."""
    with current(data) as session:
        return sorted(filter(None, session.exec(select(Decision.docket))))

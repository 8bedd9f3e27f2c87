"""Decisions that nobody decided about an examiner whom nobody retained, imported and published like real ones."""

import csv
from itertools import product
from pathlib import Path

from sqlmodel import select

from examiner_db import database
from examiner_db.build import build
from examiner_db.cli.app import Settings
from examiner_db.cli.gather import import_files
from examiner_db.desk import Desk
from examiner_db.models import Examiner, Opinion, Weighing
from examiner_db.progress import Progress

NAME, SURNAME, NPI = "Isolde Vanterpool", "Vanterpool", "9000000007"
BY, AT = "A reviewer (invented)", "2026-09-01T08:00:00+00:00"
OPINED = (
    "the knee condition was not causally related to the work injury",
    "the work injury was a substantial contributing cause of the knee condition",
    "the employee had reached maximum medical improvement",
    "the employee could return to work without restrictions",
    "the proposed surgery was not reasonable and necessary",
)
"""Opinions on several issues, in both directions."""
WEIGHED = (
    "The compensation judge found the opinion of Dr. {surname} more persuasive than that of Dr. Solbakken.",
    "The compensation judge found the opinion of Dr. Solbakken more persuasive than that of Dr. {surname}.",
    "The compensation judge did not find the opinion of Dr. {surname} persuasive.",
)
DECISION = """WREN {letters}, Employee, v. ANVIL WORKS {place}, INC., and ELM MUTUAL INS. CO., Insurer/Appellants.
WORKERS' COMPENSATION COURT OF APPEALS
MAY 14, {year}
No. WC{short:02}-{number}
OPINION
The employer and insurer appeal from the compensation judge's determination. We affirm.
BACKGROUND
The employee injured a knee on May 1, 2001, and treated with Dr. Ingrid Solbakken.
On May 1, 2002, the employee was examined on behalf of the employer and insurer by Dr. {name}, an orthopedic surgeon. \
In Dr. {surname}'s opinion, {opined}.
DECISION
{weighed} Substantial evidence supports the decision, and we affirm.
"""


def publish(at: Settings, opinions: int, progress: Progress) -> str:
    """Publish a release with an examiner of so many decisions, each with one opinion that was checked; her public id.

    The decisions go the way of a user's files: kept, read, loaded, and reviewed on the desk.
    """
    folder = at.data / "given"
    folder.mkdir(parents=True)
    for number, text in enumerate(texts(opinions)):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    import_files(at, [folder], slug=None, tribunal="mn_wcca", as_of=None, about=None, public=True)
    build(at.data, progress=progress)
    who = _reviewed(at, folder / "desk.csv")
    build(at.data, progress=progress)
    return who


def texts(opinions: int) -> list[str]:
    """So many decisions, each of a claim of its own."""
    kinds = list(product(OPINED, WEIGHED))
    return [_text(number, *kinds[number % len(kinds)]) for number in range(opinions)]


def _text(number: int, opined: str, weighed: str) -> str:
    year = 1990 + number % 35
    return DECISION.format(
        letters=f"{number:04}".translate(str.maketrans("0123456789", "ABCDEFGHIJ")),
        place=number,
        year=year,
        short=year % 100,
        number=1000 + number,
        name=NAME,
        surname=SURNAME,
        opined=opined,
        weighed=weighed.format(surname=SURNAME),
    )


def _reviewed(at: Settings, file: Path) -> str:
    """Have the desk confirm who the examiner is and accept every reading; return her public id."""
    with at.releases.hold_current() as held, database.session_on(held.folder, at.url) as session:
        (who,) = session.exec(select(Examiner.physician_id)).all()
        readings = [*session.exec(select(Opinion.id)), *session.exec(select(Weighing.id))]
    shared = {"at": AT, "by": BY}
    rows = [shared | {"action": "review", "subject": one, "verdict": "accepted"} for one in readings]
    rows.append(shared | {"action": "confirm", "subject": who, "npi": NPI})
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(
            out, ("at", "by", "action", "subject", "other", "verdict", "npi", "license", "orcid", "reason")
        )
        writer.writeheader()
        writer.writerows(rows)
    with Desk.open(at.desk) as desk:
        desk.import_csv(file)
    return who

"""A claimant stays private however a decision, a file, a folder or an address names her, all the way to the page."""

import dataclasses
import http.server
import re
import shutil
import threading
import unicodedata
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit
from zipfile import ZipFile, is_zipfile

import pytest
from sqlalchemy import select
from sqlmodel import Session, SQLModel, col
from whoosh import index

from examiner_db.build import build
from examiner_db.desk import Desk
from examiner_db.models import Mention
from examiner_db.record_store import RecordStore
from examiner_db.releases import Releases
from examiner_db.search.stems import stems
from examiner_db.snapshots import SnapshotStore
from scrapers import runner
from scrapers.fetch import Fetcher
from scrapers.source import named
from tests.path.conftest import Command
from tests.release import current
from web import Config, create_app

BODY = """
WORKERS’ COMPENSATION COURT OF APPEALS
MAY 14, 20{number:02}
No. WC{number:02}-99{number:02}
OPINION
The employer and insurer appeal from the compensation judge’s determination. We affirm.
BACKGROUND
{again}
On May 1, 2002, {given} {surname} was examined on behalf of the employer and insurer by Dr. Odile Brankov, an \
orthopedic surgeon. In Dr. Brankov’s opinion, {surname}’s knee condition was not causally related to the work injury.
Dr. Ingrid Solbakken was of the opinion that the work injury was a substantial contributing cause of the condition of \
{given}.
DECISION
The compensation judge found the opinion of Dr. Solbakken on {surname}’s knee more persuasive than that of Dr. \
Brankov. Substantial evidence supports the decision, and we affirm.
"""
EMPLOYER = "ANVIL WORKS, INC., Employer, and ELM MUTUAL INS. CO., Insurer."

NAMED = {
    # given name, surname: the opening of the decision, and a sentence that names its claimant in yet another way
    "capitals in a caption": (
        "Zelma", "Quillfeather", "ZELMA Q. QUILLFEATHER, Employee, v. {EMPLOYER}", "QUILLFEATHER went home.",
    ),
    "a caption in a box": (
        "Bertil", "Oddlestone", "BERTIL ODDLESTONE, Appellant   )\n      and      )\n{EMPLOYER} )",
        "The claims file is that of Oddlestone, Bertil.",
    ),
    "versus": ("Casimira", "Thornbelly", "Thornbelly v. Anvil Works, Inc.", "Ms. Thornbelly’s knee gave way."),
    "employer first": (
        "Dagobert", "Wexleford", "ANVIL WORKS, INC. V. DAGOBERT WEXLEFORD, ET AL.", "Mr. Wexle-\nford limped.",
    ),
    "matter of": (
        "Eulalie", "Grimblesworth", "Matter of Eulalie Grimblesworth.\nThe employer is {EMPLOYER}",
        "The claimant, Eulalie “Lali” Grimblesworth, limped.",
    ),
    "in re": ("Fridolin", "Hexelbrand", "IN RE HEXELBRAND, {EMPLOYER}", "Fridolin\n    Hexelbrand limped."),
    "a header line": (
        "Gwendolin", "Jostleby-Krantz", "Employee: Gwendolin Jostleby-Krantz\nEmployer: {EMPLOYER}",
        "Ms. Krantz limped, and Jostleby's brace was off.",
    ),
    "a courtesy title": ("Hjalmar", "Lumpenstock", "{EMPLOYER}", "On May 1, Mr. Lumpenstock fell from a ladder."),
    "an apposition": (
        "Idunn", "Mørkvang", "{EMPLOYER}", "The employee, Idunn Mørkvang, fell. Later Morkvang and MØRKVANG limped.",
    ),
    "brackets": ("Joachim", "Nettleploom", "Joachim Nettleploom (“Claimant”) fell. {EMPLOYER}", "Nettleploom limped."),
    "an estate": (
        "Kunigunde", "Övertorp", "The Estate of Kunigunde Övertorp appeals. {EMPLOYER}",
        "Her husband, Balthasar Övertorp, wrote for Kunigunde.",
    ),
    "a birth date": (
        "Lothar", "Pimmelquist", "Lothar Pimmelquist, born April 4, 1970, while employed at a mill, fell. {EMPLOYER}",
        "Lothar Pimmelquist limped.",
    ),
}  # fmt: skip
HINTED = {
    # named only by the file's name, the folder's name or the publisher's address
    "Ramblethorp_Zinnia_G804085.txt": ("Zinnia", "Ramblethorp"),
    "Sködderholm, Åke/decision.txt": ("Åke", "Sködderholm"),
    "decisions/Undine-TOPPLEWICK-ADJ1234567.txt": ("Undine", "Topplewick"),
}
RELATIVE = "Balthasar"
NAMESAKES = ("Sigrid Hollowmere", "Petra Hollowmere")
"""A claimant, and a physician of the same surname."""
PARTICULARS = {
    "123-45-6789": "Social Security No. 123-45-6789 was on the form.",
    "April 4, 1970": "The date of birth is April 4, 1970.",
    "Old Millrace Road": "The employee lives at 12 Old Millrace Road, Apt. 4, Elm City, MN 55999 with a dog.",
    "218-555-0142": "The telephone is (218) 555-0142 or 218-555-0142.",
    "walker@mail.example.org": "Mail reaches limping.walker@mail.example.org on weekdays.",
}
SECRETS = [
    *(name for given, surname, *_ in NAMED.values() for name in (given, *surname.split("-"))),
    *(name for names in HINTED.values() for name in names if len(name) > 3),
    "Sigrid",
    RELATIVE,
    *PARTICULARS,
]


def folded(text: str) -> str:
    """Without case, diacritics, and breaks inside words, as a reader who is looking for a name would read it."""
    plain = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "O"))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"\s+", " ", re.sub(r"[-\xad]\s*\n\s*", "", unquote(plain))).casefold()


def named_in(text: str) -> set[str]:
    """The secrets that a text gives away."""
    read = folded(text)
    return {secret for secret in SECRETS if folded(secret) in read}


def texts() -> dict[str, str]:
    """Decisions by the name of their file."""
    found = {}
    for number, (given, surname, opening, again) in enumerate(NAMED.values(), 1):
        body = BODY.format(number=number, given=given, surname=surname, again=again)
        found[f"{number:02}.txt"] = opening.format(EMPLOYER=EMPLOYER) + body
    for number, (name, (given, surname)) in enumerate(HINTED.items(), 40):
        found[name] = EMPLOYER + BODY.format(number=number, given=given, surname=surname, again="Somebody limped.")
    claimant, physician = NAMESAKES
    given, surname = claimant.split()
    again = f"She saw {physician}, M.D., and Dr. {surname} wrote that {surname} limped."
    found["namesakes.txt"] = f"{claimant.upper()}, Employee, v. {EMPLOYER}" + BODY.format(
        number=50, given=given, surname=surname, again="\n".join([again, *PARTICULARS.values()])
    )
    return found


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, command: Command) -> Path:
    """A data folder into which all of them were imported as public, some from files and one from a publisher."""
    root = tmp_path_factory.mktemp("private")
    published = root / "site" / "decisions"
    for name, text in texts().items():
        path = root / ("site" if name.startswith("decisions/") else "given") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    done = command(root / "data", "import", root / "given", "--tribunal", "mn_wcca", "--public")
    assert done.code == 0, done
    for address in served(published.parent):
        fetch(root / "data", [f"{address}/decisions/{quote(path.name)}" for path in published.iterdir()])
    assert build(root / "data", progress=lambda _: None)["rows"]["decision"] == len(texts())
    shutil.rmtree(root / "given")
    return root / "data"


def served(folder: Path) -> Iterator[str]:
    """A publisher of the files in a folder."""
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def fetch(data: Path, addresses: list[str]) -> None:
    """Fetch decisions as a source of decisions does."""
    module = named("local_files")
    source = dataclasses.replace(module.source, start=tuple(addresses), private=False, expect=range(1, 100))
    snapshots, place = SnapshotStore(data), (urlsplit(addresses[0]).hostname or "", urlsplit(addresses[0]).port or 0)
    with Fetcher(snapshots, "clerk@example.org", allow_private={place}, delay=0) as fetcher:
        report = runner.fetch(dataclasses.replace(module, source=source), fetcher, snapshots, RecordStore(data))
    assert (report.health, report.new) == ("ok", len(addresses))


def rows(session: Session) -> Iterator[tuple[str, str]]:
    """Every value of every table."""
    for table in SQLModel.metadata.sorted_tables:
        for row in session.execute(select(table)).mappings():
            yield from ((f"{table.name}.{column}", repr(value)) for column, value in row.items())


def indexed(folder: Path) -> Iterator[tuple[str, str]]:
    """Every term and every stored field of every engine's index, and what else lies beside it."""
    for postings in folder.rglob("postings"):
        with index.open_dir(str(postings)).reader() as reader:
            yield from ((f"{postings.parent.name}: term", term.decode()) for _, term in reader.all_terms())
            yield from ((f"{postings.parent.name}: stored", repr(fields)) for _, fields in reader.iter_docs())


def files(data: Path) -> Iterator[tuple[str, str]]:
    """Every file but the kept pages and the readings of their whole texts, by its name and its bytes."""
    for path in data.rglob("*"):
        if path.is_file() and {"snapshots", "readings"}.isdisjoint(path.parts):
            name, content = str(path.relative_to(data)), path.read_bytes()
            yield name, name
            yield from ((name, content.decode(encoding, "ignore")) for encoding in ("utf-8", "latin-1", "utf-16-le"))


def words(content: bytes) -> str:
    """What an answer says; a Word file is a package of texts."""
    if not is_zipfile(BytesIO(content)):
        return content.decode()
    with ZipFile(BytesIO(content)) as package:
        return "\n".join(package.read(name).decode(errors="ignore") for name in package.namelist())


def pages(data: Path) -> Iterator[tuple[str, str]]:
    """Every page that links lead to from the first one, with its JSON and CSV twins and its headers."""
    site = create_app(Config(data=data))
    client = site.test_client()
    queue, seen = ["/", "/search?q=knee", "/search?q=Brankov", "/search?q=limped", "/search?q=nothing+here"], set()
    while queue:
        address = queue.pop()
        path, _, query = address.partition("?")
        # Filters can be chosen in ever new combinations, which show fewer of the same rows.
        if address in seen or path.startswith("/static/") or path.endswith("/source") or query.count("=") > 2:
            continue
        seen.add(address)
        answer = client.get(address)
        yield address, f"{answer.headers}\n{words(answer.get_data())}"
        if answer.status_code != 200 or answer.mimetype != "text/html":
            continue
        links = re.findall(r'(?:href|src|action)="([^"#]+)', answer.get_data(as_text=True))
        queue += [urljoin(address, link.replace("&amp;", "&")) for link in links if "//" not in link]
        queue += [f"{path.rstrip('/') or '/index'}.{twin}{'?' + query if query else ''}" for twin in ("json", "csv")]
    site.extensions["current_release"].close()
    assert {address.split("/")[1].partition("?")[0] for address in seen} >= {"examiners", "decisions", "documents"}


def leaks(found: Iterator[tuple[str, str]]) -> set[tuple[str, str]]:
    """Where which secret stands."""
    return {(secret, where) for where, text in found for secret in named_in(text)}


def test_what_was_received_is_kept_as_it_was(told: Path) -> None:
    """And the search for names finds them where they are."""
    kept = {visit.sha256 for visit in SnapshotStore(told).visits()}
    received = "\n".join(SnapshotStore(told).read_bytes(sha256).decode() for sha256 in kept)
    assert named_in(received) == set(SECRETS)
    assert named_in((told / "snapshots" / "index.jsonl").read_text()) >= {"Ramblethorp", "Topplewick"}


def test_no_table_names_a_claimant(told: Path) -> None:
    with current(told) as session:
        assert leaks(rows(session)) == set()


def test_no_index_names_a_claimant(told: Path) -> None:
    """Words are indexed by their stems, so that a name would be too."""
    secret_stems = {stem for secret in SECRETS if secret not in PARTICULARS for stem in stems(secret)}
    with Releases(told).hold_current() as held:
        found = list(indexed(held.folder / "index"))
    terms = {term for kind, term in found if kind.endswith("term")}
    assert {"brankov", "hollowmer", "knee"} <= terms
    assert terms & secret_stems == set()
    assert leaks(iter(found)) == set()


def test_no_file_beside_the_kept_pages_names_a_claimant(told: Path) -> None:
    assert leaks(files(told)) == set()


def test_no_page_names_a_claimant(told: Path) -> None:
    assert leaks(pages(told)) == set()


def test_the_desk_names_no_claimant(told: Path, command: Command, tmp_path: Path) -> None:
    assert command(told, "desk", "export", tmp_path / "desk.csv").code == 0
    with Desk.open(told / "desk.sqlite") as desk:
        assert len(desk.public_ids()) >= 2
    assert named_in((tmp_path / "desk.csv").read_text()) == set()


def test_a_decision_that_is_given_to_the_wrong_source_is_not_quoted(
    told: Path, command: Command, tmp_path: Path
) -> None:
    """The user is told what was found in the file; what is kept and shown of the failure names nobody."""
    data = Path(shutil.copytree(told, tmp_path / "data"))
    file = tmp_path / "decision.txt"
    file.write_text("ZELMA QUILLFEATHER, Employee, v. ANVIL WORKS\nOn May 1, 2002, she fell.\n", encoding="utf-8")
    done = command(data, "import", file, "--source", "ny_opmc")
    assert done.code == 2
    assert "there are: ZELMA QUILLFEATHER, Employee" in done.complaint
    assert command(data, "build").code == 0
    assert leaks(files(data)) == set()


@pytest.mark.parametrize("words", [("search",), ("search", "--json"), ("profile",)], ids=" ".join)
def test_no_command_finds_a_claimant(told: Path, command: Command, words: tuple[str, ...]) -> None:
    for secret in SECRETS:
        assert named_in(command(told, *words, secret).out) == set()


def test_a_physician_who_shares_the_surname_stays_and_the_claimant_goes(told: Path, command: Command) -> None:
    with current(told) as session:
        assert NAMESAKES[1] in session.scalars(select(col(Mention.name))).all()
    (hit,) = command(told, "search", '"wrote that"', "--json").json
    assert "Petra Hollowmere, M.D., and Dr. Hollowmere wrote that [claimant] limped" in hit["why"]

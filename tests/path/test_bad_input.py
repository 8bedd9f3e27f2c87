"""Bad input gets a sentence that names it, and loses nothing: not what was there, not what came with it."""

import gzip
import hashlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.path.conftest import DOCKETS, HEADINGS, Command, Write, board, decision, dockets

MEGABYTE = 2**20


def pdf(*, words: bool) -> bytes:
    """Two pages, of words or of strokes alone as a scan is."""
    file = io.BytesIO()
    sheet = Canvas(file, invariant=1)
    for _ in range(2):
        for line in range(30):
            height = 720 - 14 * line
            if words:
                sheet.drawString(72, height, "The employee was examined at the request of the insurer.")
            else:
                sheet.line(72, height, 500, height)
        sheet.showPage()
    sheet.save()
    return file.getvalue()


def encrypted() -> bytes:
    writer, file = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(words=True))), io.BytesIO()
    writer.encrypt("a secret", algorithm="RC4-128")
    writer.write(file)
    return file.getvalue()


class Bad(NamedTuple):
    """A file that cannot be read: its name, what it holds, why it is refused, and the source that it needs."""

    name: str
    content: Callable[[], bytes]
    reason: str
    source: str | None = None


BAD = {
    "an empty file": Bad("empty.txt", lambda: b"", "the file is empty (0 bytes)"),
    "a PDF of 0 bytes": Bad("zero.pdf", lambda: b"", "the file is empty (0 bytes)"),
    "an encrypted PDF": Bad("locked.pdf", encrypted, "the PDF is encrypted: save it without a password"),
    "a scan": Bad("scan.pdf", lambda: pdf(words=False), "the PDF has 2 pages and no text layer; OCR it first"),
    "a column too few": Bad(
        "few.csv",
        lambda: board(headings=[name for name in HEADINGS if name != "Action"]),
        "row 2: there is no column 'Action'",
    ),
    "without the column by which it is known": Bad(
        "unknown.csv",
        lambda: board(headings=[name for name in HEADINGS if name != "License Type"]),
        "row 2: there is no column 'License Type'",
        "ny_opmc",
    ),
    "a column too many": Bad(
        "many.csv",
        lambda: board(headings=[*HEADINGS, "Fee"]),
        "row 2: column 'Fee' holds something that this source does not read",
    ),
    "UTF-16": Bad("utf16.csv", lambda: board(encoding="utf-16"), "byte 0 is 0xff, which is not UTF-8 text", "ny_opmc"),
    "Latin-1": Bad(
        "latin1.csv",
        lambda: board(encoding="latin-1", cells={"First Name": "Zoë"}),
        "is 0xeb, which is not UTF-8 text",
    ),
    "a gzip bomb": Bad(
        "bomb.csv.gz",
        lambda: gzip.compress(bytes(MEGABYTE)) * 300,
        "the gzip file holds more than 268,435,456 bytes, the most that is unpacked",
        "ny_opmc",
    ),
    "a decision of 5 MB": Bad(
        "long.txt",
        lambda: b"\n".join([decision(21).encode()] * 3_000),
        "characters, more than 2,000,000: split the file",
    ),
    "a name with blanks and quotes": Bad("""Zelma's "last" try.txt""", lambda: b"", "the file is empty (0 bytes)"),
}


def records(data: Path) -> dict[str, bytes]:
    """What is known: every record, and which release is current."""
    return {path.name: path.read_bytes() for path in (*(data / "records").glob("*.jsonl"), data / "current")}


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(params=list(BAD.values()), ids=list(BAD))
def bad(request: pytest.FixtureRequest) -> Bad:
    found: Bad = request.param
    return found


def test_a_file_that_cannot_be_read_is_named_and_changes_nothing(
    command: Command, data: Path, write: Write, bad: Bad
) -> None:
    before = records(data)
    file = write(bad.name, bad.content())
    done = command(data, "import", file, *(("--source", bad.source) if bad.source else ()))
    assert done.code == 2
    assert done.complaint.startswith(f"{bad.name}: ")
    assert bad.reason in done.complaint
    assert done.complaint.endswith("; nothing was published")
    assert records(data) == before
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    assert (data / "snapshots" / sha256[:2] / sha256).read_bytes() == file.read_bytes()


def test_the_good_files_beside_it_are_loaded(command: Command, data: Path, write: Write, bad: Bad) -> None:
    write(bad.name, bad.content())
    good = write("good.txt", decision(31))
    done = command(data, "import", good.parent, "--tribunal", "mn_wcca", "--public")
    (told,) = [line for line in done.err.splitlines() if bad.name in line]
    assert bad.reason in told or bad.source
    assert done.code == (1 if "ny_opmc stopped: " in told else 0)
    assert "Traceback" not in done.err
    assert dockets(data) == [*DOCKETS, "WC31-9931"]
    assert len((data / "records" / "ny_opmc.jsonl").read_text().splitlines()) == 4


def test_what_could_not_be_read_is_named_once_and_later_only_counted(
    command: Command, data: Path, write: Write
) -> None:
    write("empty.txt", "")
    good = write("good.txt", decision(31))
    first = command(data, "import", good.parent)
    assert "  could not be read: empty.txt the page: the file is empty (0 bytes)\n" in first.out
    second = command(data, "import", good)
    assert "empty.txt" not in second.out
    assert "  from earlier runs 1 entry could not be read\n" in second.out


def test_several_files_of_which_none_can_be_read(command: Command, data: Path, write: Write) -> None:
    write("one.txt", "")
    done = command(data, "import", write("two.pdf", encrypted()).parent)
    assert done.code == 2
    assert done.complaint == "none of these 2 files can be read; nothing was published"
    assert "could not be read: one.txt the page: the file is empty" in done.out
    assert "could not be read: two.pdf the page: the PDF is encrypted" in done.out


def test_an_empty_folder_is_a_mistake(command: Command, data: Path, write: Write) -> None:
    folder = write(".hidden.txt", "What is hidden is passed over.").parent
    before = everything(data)
    done = command(data, "import", folder)
    assert (done.code, done.out) == (2, "")
    assert done.complaint == f"found no file in {folder}, expected at least one that is not hidden"
    assert everything(data) == before


def test_a_file_name_with_blanks_and_quotes_is_as_good_as_any(command: Command, data: Path, write: Write) -> None:
    file = write("""It's "Zoë" – 100% (copy).txt""", decision(31))
    assert command(data, "import", file, "--tribunal", "mn_wcca").code == 0
    assert dockets(data) == [*DOCKETS, "WC31-9931"]


MISTAKES = {
    "an unknown tribunal": (("--tribunal", "nowhere"), "no tribunal is called 'nowhere'; there are: us_ecab, "),
    "an unknown source": (("--source", "nowhere"), "no source is named 'nowhere'; there are: "),
    "an impossible date": (("--as-of", "2020-02-30"), "--as-of takes a date as YYYY-MM-DD: '2020-02-30'"),
    "a date to come": (("--as-of", "2920-02-20"), "--as-of says when the files were downloaded, which cannot be in th"),
    "a date in words": (("--as-of", "yesterday"), "--as-of takes a date as YYYY-MM-DD: 'yesterday'"),
    "no such path": (("no such folder",), "no such file or folder: no such folder"),
}


@pytest.mark.parametrize(("words", "sentence"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_on_the_command_line_changes_nothing_at_all(
    command: Command, data: Path, write: Write, words: tuple[str, ...], sentence: str
) -> None:
    before = everything(data)
    done = command(data, "import", write("good.txt", decision(31)), *words)
    assert (done.code, done.out) == (2, "")
    assert done.complaint.startswith(sentence)
    assert everything(data) == before


def test_nothing_is_fetched_without_a_contact(command: Command, data: Path) -> None:
    before = records(data)
    done = command(data, "fetch", "ny_opmc")
    assert (done.code, done.out) == (2, "")
    assert done.complaint.startswith("EXAMINER_DB_CONTACT: publishers must be able to reach you")
    assert records(data) == before

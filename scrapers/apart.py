"""Reading a file that a stranger sent, in a process of its own that may use so much time and memory and no more.

Some files are made to be slow or to swell. Their reader ends with its process, and nothing else is the worse for it.
Neither the file nor its text touches the disk.
"""

import json
import resource
import subprocess
import sys

from scrapers.row import UnreadableFileError
from scrapers.text import LEAST_A_PAGE, PLAIN, extract, is_document, media_type

SECONDS = 30
"""Seconds that reading one file may take."""
MOST_MEMORY = 1024 * 2**20
"""Bytes that its process may take; Python and the readers need a fifth of that."""


def extract_apart(content: bytes, name: str, *, least: int = LEAST_A_PAGE, seconds: int = SECONDS) -> str:
    """The text of a PDF, DOCX, HTML or text file called ``name``; ``UnreadableFileError`` says why it has none."""
    kind = media_type(content, name)
    if not is_document(kind):
        message = "the file is neither PDF, Word (DOCX), HTML nor plain text"
        raise UnreadableFileError(message)
    if kind == PLAIN:
        return extract(content, kind).text  # There is nothing to unpack or to follow in it.
    command = [sys.executable, "-m", "scrapers.apart", kind, str(least), str(seconds)]
    try:
        ran = subprocess.run(  # noqa: S603 - our own module; the only word of the file's is one of four media types
            command, input=content, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=seconds, check=True
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        message = f"the file could not be read in {seconds} seconds and {MOST_MEMORY // 2**20:,} MB, and was left"
        raise UnreadableFileError(message) from error
    told = json.loads(ran.stdout)
    if told["why"] is not None:
        raise UnreadableFileError(told["why"])
    return str(told["text"])


def main(kind: str, least: str, seconds: str) -> None:
    """Read the file on standard input, and say on standard output what its text is, or why it has none."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    told: dict[str, str | None] = {"text": None, "why": None}
    try:
        told["text"] = extract(sys.stdin.buffer.read(), kind, int(least)).text
    except UnreadableFileError as error:
        told["why"] = str(error)
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])

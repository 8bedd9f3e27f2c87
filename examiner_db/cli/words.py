"""What the command says: steps on standard error, results on standard output, as text or as JSON."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any

import typer

from examiner_db.progress import Underway

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON value instead of text.")]


def progress() -> Callable[[str], None]:
    """On a terminal one line that changes; otherwise a line a step."""
    return _on_terminal if sys.stderr.isatty() else _line


def done() -> None:
    """End the changing line."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def result(value: Any, text: Iterable[str], *, as_json: bool) -> None:
    """Print a command's result."""
    done()
    if as_json:
        print(json.dumps(value, ensure_ascii=False, indent=1))
        return
    for line in text:
        print(line)


def counted(n: int, noun: str) -> str:
    """``1 record``, ``2,000 records``."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def pairs(counts: Mapping[str, object]) -> Iterable[str]:
    """Named figures, one a line, aligned."""
    width = max(map(len, counts), default=0)
    return (f"{name:<{width}}  {value}" for name, value in counts.items())


def one_sentence(error: Exception) -> str:
    """What an error says to its reader, without the library's own additions."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(getattr(error, "orig", None) or error).strip().splitlines()[0]


def _on_terminal(step: str) -> None:
    print(f"\r\033[K{step[:100]}", end="", file=sys.stderr, flush=True)


def _line(step: str) -> None:
    if not isinstance(step, Underway):
        print(step, file=sys.stderr, flush=True)

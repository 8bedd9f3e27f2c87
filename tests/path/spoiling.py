"""A publisher's page with everything in it made to hurt that its source still reads: what a scraper may be given."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

Spoil = Callable[[frozenset[str]], bytes]
"""A page with the texts of these places spoiled."""
HURTS = "<script>hurt('{0}')</script>\"><img src=x onerror=hurt('{0}')>"
WORDS = re.compile(r"(>)([^<>]*[A-Za-z]{3}[^<>]*)(<)")
"""Words between two tags."""
LINES = re.compile(r"(^)(.*[A-Za-z]{3}.*)($)", re.MULTILINE)
"""Lines of a text that say something."""
NO_WORD = re.compile(r"\W+")


def hurting(text: str, name: str) -> str:
    """A text with markup behind it that would act, and that says where it came from."""
    return f"{text} {HURTS.format(NO_WORD.sub('_', name))}"


def spoiled(content: bytes, name: str, slug: str, reads: Callable[[bytes], bool]) -> tuple[bytes, frozenset[str]]:
    """The page with as many places spoiled as ``reads`` lets pass, and which; a PDF has none."""
    made = _made(content, name, slug)
    if made is None:
        return content, frozenset()
    places, spoil = made
    taken = _passing(places, frozenset(), lambda chosen: reads(spoil(chosen)))
    return spoil(taken) if taken else content, taken


def _passing(places: Sequence[str], taken: frozenset[str], passes: Callable[[frozenset[str]], bool]) -> frozenset[str]:
    """What is taken, and those of ``places`` that pass with it: all at once, or else each half for itself."""
    if not places or passes(taken.union(places)):
        return taken.union(places)
    if len(places) == 1:
        return taken
    middle = len(places) // 2
    return _passing(places[middle:], _passing(places[:middle], taken, passes), passes)


def _made(content: bytes, name: str, slug: str) -> tuple[Sequence[str], Spoil] | None:
    """The places of a page, and how they are spoiled, by the page's format."""
    ending = name.rpartition(".")[2].lower()
    if ending == "json":
        found = json.loads(content)
        return sorted(_keys(found)), lambda chosen: json.dumps(_json(found, chosen, slug)).encode()
    if ending == "csv":
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        return [str(at) for at in range(len(rows[0]))], lambda chosen: _csv(rows, chosen, slug)
    if ending in {"htm", "html", "xml", "txt"}:
        text, words = content.decode("utf-8", "surrogateescape"), LINES if ending == "txt" else WORDS
        places = [str(at) for at, _ in enumerate(words.finditer(text))]
        return places, lambda chosen: _words(text, words, chosen, slug).encode("utf-8", "surrogateescape")
    return None


def _keys(value: Any) -> set[str]:
    """The names under which a JSON document has texts."""
    if isinstance(value, dict):
        texts = {key for key, one in value.items() if isinstance(one, str)}
        return texts.union(*map(_keys, value.values()))
    return set[str]().union(*map(_keys, value)) if isinstance(value, list) else set()


def _json(value: Any, chosen: frozenset[str], slug: str) -> Any:
    if isinstance(value, dict):
        return {
            key: hurting(one, f"{slug}.{key}") if key in chosen and isinstance(one, str) else _json(one, chosen, slug)
            for key, one in value.items()
        }
    return [_json(one, chosen, slug) for one in value] if isinstance(value, list) else value


def _csv(rows: Iterable[list[str]], chosen: frozenset[str], slug: str) -> bytes:
    """A CSV file whose headings stay, for a source stops at a heading that it does not know."""
    headings, *below = rows
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(headings)
    for row in below:
        writer.writerow(
            hurting(cell, f"{slug}.{headings[at]}") if str(at) in chosen and cell.strip() else cell
            for at, cell in enumerate(row)
        )
    return file.getvalue().encode()


def _words(text: str, words: re.Pattern[str], chosen: frozenset[str], slug: str) -> str:
    """A page whose words say markup, written as a publisher would write it: on a page of tags its brackets escaped."""
    numbers = iter(range(len(text)))

    def one(found: re.Match[str]) -> str:
        at = str(next(numbers))
        if at not in chosen:
            return found[0]
        marked = hurting("", f"{slug}.{at}")
        return f"{found[1]}{found[2]}{escape(marked, quote=False) if words is WORDS else marked}{found[3]}"

    return words.sub(one, text)

"""Other engines on the same invented people and decisions, as they come: what our design is to be compared with.

SQLite's FTS5 is in Python already; tantivy is measured where it is installed, and is no part of the product. Both keep
their indexes in memory, so that they have no first use of a disk.
"""

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from examiner_db.search.invented import invent
from examiner_db.search.invented_decisions import QUESTIONS, invent_decisions
from examiner_db.search.measuring import ROUNDS, median_of, timed, times

Asked = dict[str, list[tuple[str, str]]]
Row = tuple[str, str]
Find = Callable[[str], list[str]]
WORDS_ONLY = str.maketrans(dict.fromkeys("()\"'.,:;-", " "))
ASKED = 100
"""Questions of each kind for a peer: trigrams take a quarter of a second each."""


def missing() -> str | None:
    """Return what to tell whoever asks for peers of which one is not there."""
    return None if _has_tantivy() else "tantivy is not installed and is left out; `make bench` installs it"


def name_peers(names: int, seed: int, asked: Asked) -> dict[str, Any]:
    """Return recall and times of each peer for each kind of mistyping."""
    people = [(person.id, person.name) for person in invent(names, seed)]
    report: dict[str, Any] = {}
    for peer, build in (("fts5_trigram", _trigrams), ("tantivy_fuzzy", _tantivy_fuzzy)):
        if peer.startswith("fts5") or _has_tantivy():
            find, seconds = _built(build, people)
            report[peer] = {"build_seconds": seconds} | {
                kind: _asked(find, pairs[:ASKED]) for kind, pairs in asked.items() if pairs
            }
    return report


def document_peers(decisions: int, seed: int) -> dict[str, Any]:
    """Return the times of each peer for the questions that have no fields, ten hits with snippets each."""
    report: dict[str, Any] = {}
    texts = [text for text in QUESTIONS if ":" not in text]
    for peer, build in (("fts5", _fts5), ("tantivy", _tantivy)):
        if peer == "fts5" or _has_tantivy():
            find, seconds = _built(
                build, ((one.id, f"{one.title}\n{one.text}") for one in invent_decisions(decisions, seed))
            )
            first, *others = ([timed(find, text)[1] for text in texts] for _ in range(1 + ROUNDS))
            report[peer] = {"build_seconds": seconds, **times("cold_", first), **times("warm_", median_of(others))}
    return report


def _has_tantivy() -> bool:
    return find_spec("tantivy") is not None


def _built(build: Callable[[Iterable[Row]], Find], rows: Iterable[Row]) -> tuple[Find, float]:
    started = time.perf_counter()
    find = build(rows)
    return find, round(time.perf_counter() - started, 1)


def _asked(find: Find, pairs: list[tuple[str, str]]) -> dict[str, float]:
    recall = sum(meant in find(typed)[:5] for typed, meant in pairs) / len(pairs)
    warm = median_of([timed(find, typed)[1] for typed, _ in pairs] for _ in range(ROUNDS))
    return {"n": len(pairs), "recall@5": round(recall, 4), **times("warm_", warm)}


def _trigrams(rows: Iterable[Row]) -> Find:
    connection = _table('tokenize="trigram"', rows)

    def find(typed: str) -> list[str]:
        grams = {word[at : at + 3] for word in typed.translate(WORDS_ONLY).split() for at in range(len(word) - 2)}
        asked = " OR ".join(f'"{gram}"' for gram in sorted(grams)) or '""'
        query = "SELECT id FROM rows WHERE rows MATCH ? ORDER BY rank LIMIT 5"
        return [ident for (ident,) in connection.execute(query, (asked,))]

    return find


def _fts5(rows: Iterable[Row]) -> Find:
    connection = _table('tokenize="porter"', rows)
    query = "SELECT id, snippet(rows, 1, '<', '>', '…', 40) FROM rows WHERE rows MATCH ? ORDER BY rank LIMIT 10"
    return lambda typed: [ident for ident, _ in connection.execute(query, (typed.replace("-", " "),))]


def _table(options: str, rows: Iterable[Row]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE rows USING fts5(id UNINDEXED, words, {options})")
    connection.executemany("INSERT INTO rows VALUES (?, ?)", rows)
    connection.execute("INSERT INTO rows (rows) VALUES ('optimize')")
    return connection


def _tantivy_fuzzy(rows: Iterable[Row]) -> Find:
    tantivy, index, searcher = _tantivy_index(rows, "default")

    def find(typed: str) -> list[str]:
        words = typed.translate(WORDS_ONLY).lower().split()
        fuzzy = [
            (tantivy.Occur.Must, tantivy.Query.fuzzy_term_query(index.schema, "words", word, min(2, len(word) // 3)))
            for word in words
        ]
        return list(_ids(searcher, searcher.search(tantivy.Query.boolean_query(fuzzy), 5)))

    return find


def _tantivy(rows: Iterable[Row]) -> Find:
    tantivy, index, searcher = _tantivy_index(rows, "en_stem")

    def find(typed: str) -> list[str]:
        query = index.parse_query(typed.replace(" NOT ", " -"), ["words"])
        found = searcher.search(query, 10)
        snippets = tantivy.SnippetGenerator.create(searcher, query, index.schema, "words")
        for _, address in found.hits:
            snippets.snippet_from_doc(searcher.doc(address)).to_html()
        return list(_ids(searcher, found))

    return find


def _tantivy_index(rows: Iterable[Row], tokenizer: str) -> tuple[Any, Any, Any]:
    tantivy: Any = import_module("tantivy")
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("id", stored=True, tokenizer_name="raw")
    schema.add_text_field("words", stored=True, tokenizer_name=tokenizer)
    index = tantivy.Index(schema.build())
    writer = index.writer(heap_size=256 * 2**20, num_threads=1)
    for ident, words in rows:
        writer.add_document(tantivy.Document(id=ident, words=words))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return tantivy, index, index.searcher()


def _ids(searcher: Any, found: Any) -> Iterator[str]:
    return (searcher.doc(address)["id"][0] for _, address in found.hits)

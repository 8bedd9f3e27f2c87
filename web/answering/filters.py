"""What templates may call: dates as precise as their source, plurals, words, charts, and addresses of static files."""

import hashlib
from datetime import date
from functools import lru_cache
from pathlib import Path

from flask import Flask, url_for
from markupsafe import Markup

from examiner_db.export.drawing.chart import svg
from examiner_db.figures.chart import Chart
from examiner_db.search import whereabouts
from examiner_db.us_states import STATES
from examiner_db.vocabulary import Tribunal, WeightReason
from web.addresses.twins import twins
from web.answering.lending import release
from web.charts import figures as charts
from web.config import Config
from web.examiner.selection import PERIOD, TYPED
from web.words import words
from web.words.sentences import flowing, together
from web.words.terms import helped

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def register(app: Flask, config: Config) -> None:
    """Give ``app``'s templates their filters and globals."""
    app.jinja_env.filters |= {
        "day": day,
        "plural": plural,
        "words": words.words,
        "direction": words.direction,
        "checked": words.checked,
        "reader": words.reader,
        "block": words.block,
        "choice": choice,
        "reason": reason,
        "tribunal": tribunal,
        "size": size,
        "flowing": flowing,
        "together": together,
        "where": place,
        "whereabouts": whereabouts,
        "helped": helped,
        "plotly": charts.figure,
        "svg": drawn,
    }
    app.jinja_env.globals |= {
        "release": release,
        "static": lambda name: static(app, name),
        "contact": config.contact,
        "twins": twins,
    }
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def day(iso: str | None) -> str:
    """A date in words, as precise as its source: ``March 5, 2021``, ``March 2021``, ``2021``."""
    if iso is None:
        return "date not stated"
    year, *rest = iso[:10].split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{month} {year}" if len(rest) == 1 else f"{month} {date.fromisoformat(iso[:10]).day}, {year}"


def plural(n: int, one: str, many: str | None = None) -> str:
    """A number with its noun: ``1 decision``, ``1,200 decisions``."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def reason(value: str) -> str:
    """Why a tribunal gave an opinion its weight, in words."""
    return words.meaning(WeightReason, value)


def choice(value: str, name: str) -> str:
    """A value of a filter in words: what was typed or is a year stays as it is."""
    if name in {*TYPED, *PERIOD}:
        return value
    said = {"block": words.block, "direction": words.direction, "tribunal": tribunal}
    return said.get(name, words.words)(value)


def tribunal(value: str) -> str:
    """A tribunal by its full name."""
    return words.meaning(Tribunal, value)


def size(n: int) -> str:
    """A number of bytes as readers say it."""
    return f"{n:,} bytes" if n < 10_000 else f"{n / 1_000:,.0f} kB" if n < 10_000_000 else f"{n / 1_000_000:,.0f} MB"


def place(jurisdiction: str) -> str:
    """A jurisdiction as a place: ``Minnesota`` for ``US-MN``, ``United States`` for ``US``."""
    return "United States" if jurisdiction == "US" else STATES.get(jurisdiction.removeprefix("US-"), jurisdiction)


@lru_cache(maxsize=512)
def drawn(chart: Chart) -> Markup:
    """A chart as SVG, for print and for readers without scripts."""
    return Markup(svg(chart))  # noqa: S704 - the drawing escapes every word


def static(app: Flask, name: str) -> str:
    """The address of a static file, which changes when the file does."""
    return url_for("static", filename=name, v=_version(Path(str(app.static_folder)) / name))


@lru_cache(maxsize=32)
def _version(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]

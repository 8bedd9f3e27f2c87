"""Charts of publications, by year, venue and topic: attributed or of the same name only, told apart in each.

They count works as they are listed. A topic is the word of whoever indexed the work, never of this site, and a work
may have several. ``lead`` is what stands before every caption about a name group.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple
from urllib.parse import urlencode

from examiner_db.figures.chart import Chart, Shape, Table
from examiner_db.figures.pictures.rows import told_of
from examiner_db.figures.sentence import begun
from examiner_db.figures.tally import Tally, by_label, folded, most_first, series_of
from examiner_db.figures.words import counted, number

_ATTRIBUTIONS: Mapping[str, Shape] = {"confirmed": "solid", "possible": "open"}
_NAMES = {"confirmed": "Attributed", "possible": "Same name only"}
_LEAST = 2
_NO_VENUE, _NO_TOPIC = "Venue not stated", "Topic not stated"
_SOURCES = "What the sources asked list, and no more."
_INDEXERS = (
    "A topic is the word of whoever indexed the work, not of this site: a main subject heading of the National Library "
    "of Medicine or, where there is none, a keyword of the authors. A work may have several."
)

By = Literal["years", "venues", "topics"]
_KIND: Mapping[By, Literal["columns", "stacked"]] = {"years": "columns", "venues": "stacked", "topics": "stacked"}
_COLUMN: Mapping[By, str] = {"years": "Year", "venues": "Venue", "topics": "Topic"}


class Work(NamedTuple):
    """One publication; ``topics`` are what its indexer says that it is about, and may be none."""

    attribution: str
    venue: str | None
    published_on: str | None
    topics: tuple[str, ...] = ()


def works_charts(lead: str, works: Sequence[Work]) -> list[Chart]:
    """Publications by year, by venue and by topic, as far as these are stated; nothing of a single publication."""
    if len(works) < _LEAST:
        return []
    says = Counter(work.attribution for work in works)
    finding = (
        f"{begun(counted(len(works), 'publication'))} on record here: {number(says['confirmed'])} attributed by ORCID "
        f"or by a recorded judgment, {number(says['possible'])} by an author of the same name only."
    )
    by_year, by_topic = _by_year(works), _by_topic(works)
    by_venue = most_first(by_label((work.venue or _NO_VENUE, work.attribution) for work in works))
    told = told_of(lead, finding, _SOURCES)
    charts = [_chart("years", by_year, by_year, told)] if by_year else []
    charts.append(_chart("venues", by_venue, folded(by_venue, "venues"), told))
    if by_topic:
        of_topics = told_of(lead, finding, _of_topics(works, by_topic), _SOURCES)
        charts.append(_chart("topics", by_topic, _named(works, by_topic), of_topics))
    return charts


def _by_year(works: Sequence[Work]) -> dict[str, Counter[str]]:
    """Every year from the first to the last; none where no work is dated."""
    years = by_label((work.published_on[:4], work.attribution) for work in works if work.published_on)
    span = range(int(min(years)), int(max(years)) + 1) if years else range(0)
    return {str(year): years.get(str(year), Counter[str]()) for year in span}


def _by_topic(works: Sequence[Work]) -> dict[str, Counter[str]]:
    """The topics with the most works first, and last the works without one; none where no work has any."""
    found = most_first(by_label((topic, work.attribution) for work in works for topic in set(work.topics)))
    without = Counter(work.attribution for work in works if not work.topics)
    return {**found, **({_NO_TOPIC: without} if without else {})} if found else {}


def _named(works: Sequence[Work], found: Tally) -> dict[str, Counter[str]]:
    """What the picture names; the rest is one bar, in which a work counts once however many of those topics it has."""
    topics = {topic: says for topic, says in found.items() if topic != _NO_TOPIC}
    shown = folded(topics, "topics")
    named = topics.keys() & shown.keys()
    for label in shown.keys() - named:
        shown[label] = Counter(work.attribution for work in works if set(work.topics) - named)
    return {**shown, **{topic: says for topic, says in found.items() if topic == _NO_TOPIC}}


def _of_topics(works: Sequence[Work], found: Tally) -> str:
    """What the picture finds: the most frequent topics, all of one number where several share it."""
    indexed = sum(bool(work.topics) for work in works)
    most = max(says.total() for topic, says in found.items() if topic != _NO_TOPIC)
    first = [topic for topic, says in found.items() if says.total() == most and topic != _NO_TOPIC]
    frequent = f" the most frequent, “{first[0]}”, in {number(most)};" if len(first) == 1 and most > 1 else ""
    some = "All" if indexed == len(works) else begun(number(indexed))
    return f"{some} of them {'has' if indexed == 1 else 'have'} topics;{frequent} {_lower(_INDEXERS)}"


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _chart(by: By, found: Tally, shown: Tally, caption: str) -> Chart:
    """``found`` stands in the table, ``shown`` in the picture."""
    rows = [(label, says) for label, says in found.items() if says.total()]
    return Chart(
        id=f"publications-{by}",
        kind=_KIND[by],
        title=f"Publications by {_COLUMN[by].lower()}",
        caption=caption,
        labels=tuple(shown),
        series=series_of(shown, list(shown), _NAMES, _ATTRIBUTIONS),
        axis="Publications",
        table=Table(
            columns=(_COLUMN[by], *_NAMES.values()),
            rows=tuple((label, *(str(says[word]) for word in _ATTRIBUTIONS)) for label, says in rows),
            opens=tuple(
                ("", *(_opens(by, label, word) if says[word] else "" for word in _ATTRIBUTIONS)) for label, says in rows
            ),
        ),
        section="publications",
    )


def _opens(by: By, label: str, attribution: str) -> str:
    """The filter that opens the works of a cell; what is not stated has none."""
    if by == "years":
        return urlencode({"attribution": attribution, "from": label, "to": label})
    if label in {_NO_VENUE, _NO_TOPIC}:
        return ""
    return urlencode({"attribution": attribution, by.removesuffix("s") if by == "venues" else by: label})

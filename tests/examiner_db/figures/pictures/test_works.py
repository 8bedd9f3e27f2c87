"""Charts of publications: by year, by venue, and by topic in the words of whoever indexed them."""

from examiner_db.figures.chart import Chart
from examiner_db.figures.pictures.works import Work, works_charts

GROUP = "The 12 decisions that print the name Ada Quill; not verified to be one person."
WORKS = [
    Work("confirmed", "Annals of Fictional Medicine", "2003-05"),
    Work("confirmed", "Journal of Invented Spines", "2006"),
    Work("possible", "Journal of Invented Spines", "2006-01-02"),
    Work("possible", None, None),
]


def test_publications_by_year_leave_no_year_out() -> None:
    years, _ = works_charts("", WORKS)
    assert years.labels == ("2003", "2004", "2005", "2006")
    assert [series.values for series in years.series] == [(1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 0.0, 1.0)]
    assert years.table.rows == (("2003", "1", "0"), ("2006", "1", "1"))
    assert years.table.opens[1] == (
        "", "attribution=confirmed&from=2006&to=2006", "attribution=possible&from=2006&to=2006",
    )  # fmt: skip
    assert years.caption == (
        "Four publications on record here: two attributed by ORCID or by a recorded judgment, two by an author of the "
        "same name only. What the sources asked list, and no more."
    )


def test_publications_by_venue_name_those_without_one() -> None:
    _, venues = works_charts("", WORKS)
    assert venues.labels == ("Journal of Invented Spines", "Annals of Fictional Medicine", "Venue not stated")
    assert venues.table.rows[2] == ("Venue not stated", "0", "1")
    assert venues.table.opens[2] == ("", "", "")
    assert venues.table.opens[1][1] == "attribution=confirmed&venue=Annals+of+Fictional+Medicine"


def test_a_single_publication_is_no_chart_and_undated_ones_have_none_by_year() -> None:
    assert works_charts("", WORKS[:1]) == []
    assert [chart.id for chart in works_charts("", [WORKS[3], WORKS[3]])] == ["publications-venues"]


SPINE, SHOULDER, WORKERS = "Lumbar Vertebrae", "Range of Motion, Articular", "Workers' Compensation"
INDEXED = [
    Work("confirmed", None, "2003", (SPINE, WORKERS)),
    Work("confirmed", None, "2005", (WORKERS,)),
    Work("possible", None, "2006", (WORKERS, SHOULDER)),
    Work("possible", None, "2007"),
]


def topics(works: list[Work], lead: str = "") -> Chart:
    (chart,) = [chart for chart in works_charts(lead, works) if chart.id == "publications-topics"]
    return chart


def test_publications_by_topic_count_a_work_under_each_of_its_topics() -> None:
    chart = topics(INDEXED)
    assert chart.labels == (WORKERS, SPINE, SHOULDER, "Topic not stated")
    assert [series.values for series in chart.series] == [(2.0, 1.0, 0.0, 0.0), (1.0, 0.0, 1.0, 1.0)]
    assert chart.table.columns == ("Topic", "Attributed", "Same name only")
    assert chart.table.rows[-1] == ("Topic not stated", "0", "1")
    assert (chart.kind, chart.title, chart.section) == ("stacked", "Publications by topic", "publications")


def test_a_topic_opens_its_works_also_where_it_holds_a_comma() -> None:
    chart = topics(INDEXED)
    assert chart.table.opens[0][1] == "attribution=confirmed&topics=Workers%27+Compensation"
    assert chart.table.opens[2] == ("", "", "attribution=possible&topics=Range+of+Motion%2C+Articular")
    assert chart.table.opens[3] == ("", "", "")


def test_the_caption_says_whose_word_a_topic_is() -> None:
    assert topics(INDEXED, GROUP).caption == (
        f"{GROUP} Four publications on record here: two attributed by ORCID or by a recorded judgment, two by an "
        "author of the same name only. Three of them have topics; the most frequent, “Workers' Compensation”, in "
        "three; a topic is the word of whoever indexed the work, not of this site: a main subject heading of the "
        "National Library of Medicine or, where there is none, a keyword of the authors. A work may have several. What "
        "the sources asked list, and no more."
    )


def test_no_topic_is_called_most_frequent_where_several_share_the_number() -> None:
    chart = topics([Work("confirmed", None, "2003", (SPINE,)), Work("confirmed", None, "2004", (SHOULDER,))])
    assert "most frequent" not in chart.caption
    assert "All of them have topics; a topic is the word" in chart.caption


def test_a_long_tail_of_topics_is_folded_and_what_has_none_stands_apart() -> None:
    works = [Work("confirmed", None, "2003", tuple(f"Topic {number:02}" for number in range(14)))]
    chart = topics([*works, Work("possible", None, "2004")])
    assert chart.labels[8:] == ("and six more topics", "Topic not stated")
    # One work has all six of them: it is one publication.
    assert chart.series[0].values[8:] == (1.0, 0.0)
    assert chart.series[1].values[8:] == (0.0, 1.0)
    assert len(chart.table.rows) == 15


def test_a_topic_that_a_source_repeats_counts_once() -> None:
    chart = topics([Work("confirmed", None, "2003", (SPINE, SPINE)), Work("confirmed", None, "2003")])
    assert chart.table.rows[0] == (SPINE, "1", "0")
    assert "One of them has topics;" in chart.caption


def test_without_any_topic_there_is_no_chart_of_topics() -> None:
    assert [chart.id for chart in works_charts("", WORKS)] == ["publications-years", "publications-venues"]

"""Charts as data: what is drawn, what stands in the table only, and what the caption finds."""

from collections.abc import Callable

from examiner_db.figures.chart import COLORS, Chart, Series, Table
from examiner_db.figures.counting import Reading
from examiner_db.figures.credit import weight_units
from examiner_db.figures.opinions import opinion_units
from examiner_db.figures.pictures.counted import charts
from examiner_db.figures.sentence import Subject

Readings = Callable[..., list[Reading]]
DASH = "\N{EN DASH}"
QUILL = Subject("Ada Quill", "identified")
COUNTED = "block=payer&counts=true"
WEIGHTS = ("credited", "partly", "rejected")
RANDOM = "Decisions are not a random sample of examinations."


def drawn(
    opinions: list[Reading], weighings: list[Reading] | None = None, subject: Subject = QUILL
) -> dict[str, Chart]:
    found = opinion_units(opinions)
    return {chart.id: chart for chart in charts(subject, found, weight_units(weighings or [], found))}


def test_opinions_by_issue(readings: Readings) -> None:
    found = [*readings("i" * 8 + "cmm"), *readings("ii" + "n", issue="mmi")]
    assert drawn(found)["opinions-payer"] == Chart(
        id="opinions-payer",
        kind="diverging",
        title="Opinions by issue, for an insurer or employer",
        caption=(
            "Of the 14 opinions for an insurer or employer counted here (one for each claim and issue; MN-WCCA; 2019), "
            "10 favored the insurer or employer, one favored the claimant, two were mixed and one could not be read "
            f"either way. Issues with fewer than ten are in the table only. {RANDOM}"
        ),
        labels=("Causation",),
        series=(
            Series(name="Insurer or employer", values=(8.0,), shape="solid"),
            Series(name="Mixed", values=(2.0,), shape="dotted"),
            Series(name="Claimant", values=(1.0,), shape="hatched"),
        ),
        axis="Opinions",
        table=Table(
            columns=("Issue", "Insurer or employer", "Mixed", "Claimant", "Not readable", "Counted"),
            rows=(
                ("Causation", "8", "2", "1", "0", "11"),
                ("Maximum medical improvement", "2", "0", "0", "1", "3"),
            ),
            opens=(
                (
                    "",
                    f"{COUNTED}&issue=causation&counted_as=insurer",
                    f"{COUNTED}&issue=causation&counted_as=mixed",
                    f"{COUNTED}&issue=causation&counted_as=claimant",
                    "",
                    f"{COUNTED}&issue=causation",
                ),
                (
                    "",
                    f"{COUNTED}&issue=mmi&counted_as=insurer",
                    "",
                    "",
                    f"{COUNTED}&issue=mmi&counted_as=indeterminate",
                    f"{COUNTED}&issue=mmi",
                ),
            ),
        ),
        section="opinions",
        query=COUNTED,
    )


def test_weighing_by_tribunal(readings: Readings) -> None:
    weighings = [*readings("+" * 6 + "---/", issue=None), *readings("+", issue=None, tribunal="ky_courts")]
    assert drawn(readings("ii"), weighings)["weighing-payer"] == Chart(
        id="weighing-payer",
        kind="stacked",
        title="How tribunals weighed opinions for an insurer or employer",
        caption=(
            "In the 13 claims counted here with an opinion for an insurer or employer (MN-WCCA, a Kentucky court; "
            "2019), tribunals credited it in seven, rejected it in three and credited it in part in one; no weighing "
            f"that stands was read in two. Tribunals with fewer than ten are in the table only. {RANDOM}"
        ),
        labels=("MN-WCCA",),
        series=(
            Series(name="Credited", values=(6.0,), shape="solid"),
            Series(name="In part", values=(1.0,), shape="dotted"),
            Series(name="Rejected", values=(3.0,), shape="hatched"),
            Series(name="Not stated", values=(2.0,), shape="open"),
        ),
        axis="Claims",
        table=Table(
            columns=("Tribunal", "Credited", "In part", "Rejected", "Not stated", "Counted"),
            rows=(("MN-WCCA", "6", "1", "3", "2", "12"), ("A Kentucky court", "1", "0", "0", "0", "1")),
            opens=(
                ("", *(f"{COUNTED}&tribunal=mn_wcca&counted_as={weight}" for weight in WEIGHTS), "", ""),
                (
                    "",
                    f"{COUNTED}&tribunal=ky_courts&counted_as=credited",
                    *("", "", ""),
                    f"{COUNTED}&tribunal=ky_courts",
                ),
            ),
        ),
        section="weighing",
        query=COUNTED,
    )


def test_opinions_by_year_leave_no_year_out(readings: Readings) -> None:
    found = [*readings("iii"), *readings("ccccc", decided_on="2022-05"), *readings("ii", decided_on=None)]
    assert drawn(found)["years-payer"] == Chart(
        id="years-payer",
        kind="columns",
        title="Opinions by year of decision, for an insurer or employer",
        caption=(
            f"The 10 opinions for an insurer or employer counted here (MN-WCCA; 2019{DASH}2022) stand in decisions of "
            f"two years, at most five in one of them; two are in decisions without a date. {RANDOM}"
        ),
        labels=("2019", "2020", "2021", "2022", "No date"),
        series=(Series(name="Opinions", values=(3.0, 0.0, 0.0, 5.0, 2.0)),),
        axis="Opinions",
        table=Table(
            columns=("Year", "Opinions"),
            rows=(("2019", "3"), ("2020", "0"), ("2021", "0"), ("2022", "5"), ("No date", "2")),
            opens=(
                ("", f"{COUNTED}&from=2019&to=2019"),
                ("", ""),
                ("", ""),
                ("", f"{COUNTED}&from=2022&to=2022"),
                ("", f"{COUNTED}&dated=false"),
            ),
        ),
        section="opinions",
        query=COUNTED,
    )


def test_only_a_year_with_ten_or_more_is_split_by_side(readings: Readings) -> None:
    found = [*readings("i" * 7 + "ccmn", decided_on="2021"), *readings("iiic", decided_on="2022-05")]
    chart = drawn(found)["years-payer"]
    assert chart.series == (
        Series(name="Insurer or employer", values=(7.0, 0.0), shape="solid"),
        Series(name="Mixed", values=(1.0, 0.0), shape="dotted"),
        Series(name="Claimant", values=(2.0, 0.0), shape="hatched"),
        Series(name="Not split or not readable", values=(1.0, 4.0), shape="open"),
    )
    assert "A year with fewer than ten is not split by side." in chart.caption
    assert chart.table.rows == (("2021", "7", "1", "2", "1", "11"), ("2022", "0", "0", "0", "4", "4"))
    assert [opens[-1] for opens in chart.table.opens] == [
        f"{COUNTED}&from=2021&to=2021",
        f"{COUNTED}&from=2022&to=2022",
    ]


def test_opinions_without_any_date_have_no_chart_by_year(readings: Readings) -> None:
    assert list(drawn(readings("i" * 10, decided_on=None))) == ["opinions-payer"]


def test_nothing_is_drawn_of_fewer_than_ten(readings: Readings) -> None:
    assert drawn([]) == {}
    assert drawn(readings("i" * 9), readings("+" * 9, issue=None, block="agency")) == {}
    assert list(drawn(readings("i" * 10))) == ["opinions-payer", "years-payer"]
    assert list(drawn([], readings("+" * 10, issue=None))) == ["weighing-payer"]


def test_silence_and_what_cannot_be_read_are_no_picture(readings: Readings) -> None:
    assert list(drawn(readings("n" * 12))) == ["years-payer"]
    assert drawn([], readings("0" * 12, issue=None)) == {}


def test_readings_that_do_not_count_are_not_drawn(readings: Readings) -> None:
    assert drawn([*readings("i" * 9), *readings("i" * 9, counts=False, checked=False)]) == {}


def test_blocks_have_charts_of_their_own_insurer_retained_first(readings: Readings) -> None:
    found = [*readings("c" * 10, block="claimant"), *readings("i" * 10, block="agency"), *readings("i" * 10)]
    assert list(drawn(found)) == [
        f"{kind}-{block}" for block in ("payer", "agency", "claimant") for kind in ("opinions", "years")
    ]
    weighed = [*readings("-" * 10, issue=None, block="neutral"), *readings("+" * 10, issue=None)]
    assert list(drawn(found, weighed))[:3] == ["opinions-payer", "weighing-payer", "years-payer"]
    assert list(drawn([], weighed)) == ["weighing-payer", "weighing-neutral"]
    assert drawn(found)["opinions-agency"].series[0].name == "Insurer, employer or agency"


def test_a_name_group_has_counts_with_its_own_words_and_no_share(readings: Readings) -> None:
    group = "the 12 decisions in Minnesota that print the name Ada Quill; not verified to be one person"
    found = drawn(readings("i" * 12), readings("+" * 12, issue=None), subject=Subject("Ada Quill", "name_group", group))
    assert len(found) == 3
    for chart in found.values():
        assert chart.caption.startswith(f"For {group}: ")
        assert "%" not in chart.model_dump_json()


def test_no_chart_holds_a_percentage(readings: Readings) -> None:
    for chart in drawn(readings("i" * 60), readings("+" * 60, issue=None)).values():
        assert "%" not in chart.model_dump_json()
        assert chart.caption.endswith(RANDOM)


def test_every_color_has_a_contrast_of_three_on_white() -> None:
    def light(color: str) -> float:
        parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    assert {shape: 1.05 / (light(color) + 0.05) >= 3 for shape, color in COLORS.items()} == dict.fromkeys(COLORS, True)

"""Charts of rows: reasons, and who retained. None of them tells a direction."""

from examiner_db.figures.chart import Chart, Series
from examiner_db.figures.pictures.rows import Engaged, Reasoned, reasons_chart, retained_chart

FOUNDATION, SPECULATIVE = {"adequate_foundation": "has adequate foundation"}, {"speculative": "is speculative"}
RANDOM = "Decisions are not a random sample of examinations."
GROUP = "The 12 decisions that print the name Ada Quill; not verified to be one person."


def reasons(*claims: dict[str, str]) -> Chart | None:
    return reasons_chart("", "payer", [Reasoned(claim) for claim in claims])


def test_reasons_count_claims_and_a_claim_may_give_several() -> None:
    chart = reasons(*[FOUNDATION] * 7, *[FOUNDATION | SPECULATIVE] * 3, {}, {})
    assert chart is not None
    assert chart.caption == (
        "Of the 12 claims with a counted weighing of an opinion for an insurer or employer, a reason was read in 10; "
        f"the most frequent is “has adequate foundation”, in 10. A claim may have several. {RANDOM}"
    )
    assert chart.labels == ("Has adequate foundation", "Is speculative")
    assert chart.series == (Series(name="Claims", values=(10.0, 3.0)),)
    assert chart.table.rows == (("Has adequate foundation", "10"), ("Is speculative", "3"))
    assert chart.table.opens[1] == ("", "block=payer&counts=true&reasons=speculative")
    assert (chart.section, chart.query) == ("weighing", "block=payer&counts=true")


def test_no_reasons_are_drawn_of_fewer_than_ten_claims_that_give_one() -> None:
    assert reasons(*[FOUNDATION] * 9, *[{}] * 20) is None
    assert reasons(*[FOUNDATION] * 10) is not None


def test_a_long_tail_of_reasons_is_folded_and_stands_in_the_table() -> None:
    chart = reasons(*({f"r{number:02}": f"reason {number:02}"} for number in range(12)))
    assert chart is not None
    assert chart.labels[-1] == "And four more reasons"
    assert chart.series[0].values[-1] == 4.0
    assert len(chart.table.rows) == 12


def engaged(n: int, name: str | None, start: int = 0) -> list[Engaged]:
    return [Engaged(f"d{number}", "payer", name) for number in range(start, start + n)]


def test_who_retained_counts_each_decision_once() -> None:
    chart = retained_chart("", [*engaged(6, "Zenith Mutual"), *engaged(6, "Zenith Mutual"), *engaged(5, None, 6)])
    assert chart is not None
    assert chart.labels == ("Zenith Mutual", "No organization named")
    assert [series.values for series in chart.series] == [(6.0, 0.0), (0.0, 5.0)]
    assert chart.caption.startswith(
        "Of 11 decisions with an opinion on record here, six name who retained; Zenith Mutual in six. "
    )
    assert chart.table.rows == (("Zenith Mutual", "for an insurer or employer", "6"),)
    assert chart.table.opens == (("", "", "block=payer&retained_by=Zenith+Mutual"),)


def test_who_retained_is_not_drawn_of_fewer_than_ten_decisions_or_without_a_name() -> None:
    assert retained_chart("", engaged(9, "Zenith Mutual")) is None
    assert retained_chart("", engaged(30, None)) is None


def test_a_name_group_stands_before_what_is_said_of_it() -> None:
    chart = retained_chart(GROUP, engaged(10, "Zenith Mutual"))
    assert chart is not None
    assert chart.caption.startswith(f"{GROUP} Of 10 decisions")

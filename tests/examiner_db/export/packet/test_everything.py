"""A record with something of every kind: each entry is in its packet, with its words, its exhibit and its state."""

import re
from dataclasses import replace
from pathlib import Path

from examiner_db.export.material import Material
from examiner_db.export.packet import Packet, packet
from examiner_db.export.packet.blocks import Grid, Heading, Picture, Text, flowing
from examiner_db.export.packet.layout import layout
from examiner_db.export.packet.lines import COPIED
from examiner_db.snapshots import SnapshotStore
from tests.examiner_db.export.packet.conftest import RETRACTED
from tests.examiner_db.export.packet.test_packet import quoted
from tests.examiner_db.figures.comparing.test_compared import compared


def test_every_entry_of_a_list_has_its_words_its_exhibit_and_how_it_was_read(brimming: Packet, bram: Material) -> None:
    assert len(brimming.listed) == len(bram.listed) == 2 + 1 + 1 + 14
    kinds = [line.kind for line in brimming.listed]
    assert {kind: kinds.count(kind) for kind in kinds} == {"license": 2, "exclusion": 1, "roster": 1, "payment": 14}
    paid = next(line for line in brimming.listed if "101.50" in line.facts)
    assert "Paid by: Ibex Pharma" in paid.facts
    assert (paid.quote, paid.read, paid.seen) == ("Bram Oxenwaite", COPIED, "listed on 2026-02-03")
    cited = brimming.exhibits[paid.exhibit - 1].citations
    assert any("Paid by: Ibex Pharma" in one and "entry of Bram Oxenwaite" in one for one in cited)


def test_a_retraction_stands_with_its_work_and_as_a_notice(brimming: Packet) -> None:
    (notice,) = brimming.notices
    assert (notice.work, notice.nature) == (RETRACTED, "Retraction")
    assert brimming.exhibits[notice.exhibit - 1].publisher == "Retraction Watch"
    work = next(line for line in brimming.works if line.title.startswith(RETRACTED))
    assert work.retraction.startswith("retracted: 2025-03-04")
    assert {line.retraction for line in brimming.works} == {work.retraction, "no notice of retraction found"}
    asked = next(group for group in brimming.groups if group.name == "publications").questions[0]
    assert asked.text == f"Have you written “{RETRACTED}”, and do you know of the notices about it?"
    assert [prompt.exhibit for prompt in asked.prompts] == [work.exhibit, notice.exhibit]


def test_a_deciding_decision_is_an_exhibit_with_a_pin(brimming: Packet) -> None:
    (later,) = brimming.later
    assert later.exhibit is not None
    assert (later.does, later.where) == ("reverses", f"Exhibit {later.exhibit}, page 2")
    exhibit = brimming.exhibits[later.exhibit - 1]
    assert later.by.split(", ")[1] in exhibit.title
    assert "slip op. at 2 (" in exhibit.citations[0]
    reversed_ = [line for line in brimming.opinions if line.later != "none found here"]
    assert [line.later.partition(" by ")[0] for line in reversed_] == ["reverses"]


def test_every_quote_of_a_list_stands_in_its_exhibit(brimming: Packet, brimming_data: Path) -> None:
    texts = SnapshotStore(brimming_data)
    found = [*quoted(brimming), *((line.exhibit, line.quote) for line in brimming.listed)]
    found += [(line.exhibit, line.quote) for line in brimming.works]
    found += [(line.exhibit, line.quote) for line in brimming.notices]
    found += [(line.exhibit, line.quote) for line in brimming.later if line.exhibit]
    assert len(found) > 100
    for number, quote in found:
        sha256 = brimming.exhibits[number - 1].text_sha256
        assert sha256 is not None
        if brimming.exhibits[number - 1].publisher != "Retraction Watch":
            assert flowing(quote) in flowing(texts.read_text(sha256))


def test_every_exhibit_is_used(brimming: Packet) -> None:
    used: set[int | None] = {number for number, _ in quoted(brimming)}
    used |= {line.exhibit for line in brimming.listed} | {line.exhibit for line in brimming.acts}
    used |= {line.exhibit for line in brimming.works} | {line.exhibit for line in brimming.notices}
    used |= {line.exhibit for line in brimming.later}
    assert used == {one.number for one in brimming.exhibits}


def test_the_charts_are_those_of_the_profile(brimming: Packet) -> None:
    kinds = {chart.id.partition("-")[0] for chart in brimming.charts}
    assert {"opinions", "weighing", "years", "retained", "timeline", "network", "publications"} <= kinds
    assert len([block for block in layout(brimming) if isinstance(block, Picture)]) == len(brimming.charts)


def test_payments_rosters_and_exclusions_are_asked_about(brimming: Packet) -> None:
    by_name = {group.name: [question.text for question in group.questions] for group in brimming.groups}
    assert "Is this entry about you, exclusion of Medicare, and is it complete?" in by_name["identity"]
    assert sum(text.startswith("Is this entry about you, ") for text in by_name["identity"]) == 4
    assert by_name["money"][:2] == [
        f"Have you been paid by {payer}, which reported seven payments on record here, and for what?"
        for payer in ("Halyard Devices", "Ibex Pharma")
    ]


def test_a_question_on_a_count_can_be_read_aloud_and_rests_on_the_sites_sentence(
    brimming: Packet, bram: Material
) -> None:
    pattern = next(group for group in brimming.groups if group.name == "pattern")
    asked = [question for question in pattern.questions if question.basis]
    figures = [figure for figure in bram.record.figures if figure.n]
    assert [question.basis for question in asked[: len(figures)]] == [figure.sentence for figure in figures]
    for question, figure in zip(asked, figures, strict=False):
        assert len(question.text) < 260
        numbers = {int(number) for number in re.findall(r"\d+", question.text)}
        says = {figure.insurer, figure.claimant, figure.mixed, figure.indeterminate, figure.n}
        assert numbers == (says - {0} if figure.n > 1 else set())
        assert question.status == ("verified" if figure.checked == figure.n else "needs check")
    assert not any("%" in question.text for question in asked)


def test_what_the_desk_hides_is_stated_where_it_would_have_stood(bram: Material) -> None:
    short = replace(bram, held={"lists": 1, "publications": 2, "discipline": 1}, rejected=3)
    told = list(layout(packet(short)))
    for heading, sentence in {
        "Licenses, registrations, exclusions, rosters and payments": (
            "Of the entries of registries, rosters and other lists, 1 is withheld"
        ),
        "Publications": "Of the publications, 2 are withheld",
        "Public acts of authorities": "Of the acts of authorities, 1 is withheld",
        "All opinions": "Readings of opinions and weighings that a person withdrew, and that are shown nowhere: 3.",
    }.items():
        place = next(n for n, block in enumerate(told) if isinstance(block, Heading) and block.text == heading)
        after = told[place + 1]
        assert isinstance(after, Text)
        assert after.text.startswith(sentence)


def test_every_forum_of_the_record_has_a_note_first(brimming: Packet) -> None:
    assert [note.where for note in brimming.here] == ["Minnesota Workers' Compensation Court of Appeals"]
    assert brimming.here[0].authority == "No note is held here"
    held = {one.where for one in brimming.forums}
    assert {"Florida, civil actions", "Plans under ERISA", "Black lung benefits"} <= held


def test_the_state_and_the_bundle_have_their_place(bram: Material) -> None:
    made = packet(replace(bram, cited="https://records.example.org/cited/0123456789abcdef", bundle_sha256="ab" * 32))
    blocks = list(layout(made))
    cover = next(block for block in blocks if isinstance(block, Grid) and block.columns == ("What", "On record"))
    assert ("Cited state", made.cover.cited) in cover.rows
    assert any(isinstance(block, Text) and block.text.endswith(": " + "ab" * 32) for block in blocks)


def test_a_comparison_stands_whole_under_its_chart_and_the_summary_says_where(bram: Material) -> None:
    comparison = compared("i" * 46 + "c" * 2)
    assert comparison is not None
    made = packet(replace(bram, record=bram.record.model_copy(update={"comparisons": (comparison,)})))
    pictures = [block.chart for block in layout(made) if isinstance(block, Picture)]
    (funnel,) = (chart for chart in pictures if chart.kind == "funnel")
    assert (funnel.title.partition(":")[0], funnel.caption) == ("Among peers", comparison.sentence)
    assert comparison.sentence not in made.summary
    assert sum("“Among peers”" in sentence for sentence in made.summary) == 1


def test_a_table_without_rows_is_not_printed(brimming: Packet) -> None:
    grids = [block for block in layout(brimming) if isinstance(block, Grid)]
    assert [grid.columns for grid in grids if not grid.rows] == []
    assert any(not chart.table.rows for chart in brimming.charts)

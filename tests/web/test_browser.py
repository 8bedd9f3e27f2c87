"""The pages in real Chromium: charts under the strict policy, narrow screens, the keyboard, print, no scripts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

import web
from tests.web.conftest import all_drawn

pytestmark = pytest.mark.browser
PROFILE = "/examiners/orla-fennimore"
Open = Callable[..., Page]
PLOTLY = Path(web.__file__).parent / "static" / "plotly"


def test_every_chart_is_drawn_and_laid_out_under_the_strict_policy(open_page: Open, said: list[str]) -> None:
    page = open_page(PROFILE)
    all_drawn(page)
    plots = page.query_selector_all(".plot")
    assert len(plots) >= 3
    for plot in plots:
        box, drawing = plot.bounding_box(), plot.query_selector(".main-svg")
        assert box is not None
        assert drawing is not None
        inner = drawing.bounding_box()
        assert inner is not None
        assert box["width"] > 500
        assert abs(inner["width"] - box["width"]) < 2
        assert abs(inner["y"] - box["y"]) < 2
        assert drawing.evaluate("one => getComputedStyle(one).position") == "absolute"
        assert plot.query_selector_all(".cartesianlayer path")
        assert plot.get_attribute("role") == "img"
        assert plot.get_attribute("aria-label")
        assert plot.query_selector(".modebar") is None
    assert page.query_selector(".drawn >> visible=true") is None
    assert said == []


def test_the_first_chart_is_there_before_the_others_are_drawn(open_page: Open) -> None:
    page = open_page("/methodology")
    page.add_init_script("""new MutationObserver((_changes, watch) => {
      if (document.querySelector('.plotted')) {
        window.waiting = document.querySelectorAll('.plot[hidden]').length;
        watch.disconnect();
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });""")
    page.goto(PROFILE)
    all_drawn(page)
    assert page.evaluate("window.waiting") == page.locator(".plot").count() - 1 > 0


def test_without_the_static_rules_the_layout_would_break(open_page: Open) -> None:
    """The rules matter: a page whose style sheet is taken away draws its layers one below the other."""
    page = open_page("/methodology")
    page.route("**/plotly.css*", lambda route: route.fulfill(body="", content_type="text/css"))
    page.goto(page.url.replace("/methodology", PROFILE))
    page.wait_for_selector(".plotted")
    first, second = page.query_selector_all(".plot .main-svg")[:2]
    assert first.evaluate("one => getComputedStyle(one).position") == "static"
    above, below = first.bounding_box(), second.bounding_box()
    assert above is not None
    assert below is not None
    assert below["y"] > above["y"]


def test_the_static_rules_are_those_that_the_bundle_would_insert(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<div></div>")
    page.add_script_tag(path=PLOTLY / "plotly-basic.min.js")
    rules = "one => Array.from(document.getElementById('plotly.js-style-global').sheet.cssRules, rule => rule.cssText)"
    inserted = page.evaluate(rules)
    kept = (PLOTLY / "plotly.css").read_text().splitlines()[1:]
    page.close()
    assert kept == inserted


def test_on_a_narrow_screen_a_chart_keeps_inside(open_page: Open) -> None:
    page = open_page(PROFILE, 390)
    all_drawn(page)
    for plot in page.query_selector_all(".plot"):
        box = plot.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        legend, bars = plot.query_selector(".legend"), plot.query_selector(".barlayer")
        if legend is not None and bars is not None:
            above, below = legend.bounding_box(), bars.bounding_box()
            assert above is not None
            assert below is not None
            assert above["y"] + above["height"] <= below["y"]


def test_without_scripts_there_is_a_picture_and_a_table(open_page: Open) -> None:
    page = open_page(PROFILE, scripts=False)
    figures = page.query_selector_all("figure.chart")
    assert len(figures) >= 3
    for figure in figures:
        drawn, table = figure.query_selector(".drawn svg"), figure.query_selector("table")
        assert drawn is not None
        assert table is not None
        assert drawn.is_visible()
        assert table.is_visible()
        assert not figure.query_selector(".plot").is_visible()  # type: ignore[union-attr]  # every figure has one


def test_print_shows_the_drawing_the_sample_and_the_sources(open_page: Open) -> None:
    page = open_page(PROFILE)
    page.wait_for_selector(".plotted")
    page.emulate_media(media="print")
    assert page.is_visible(".drawn svg")
    assert not page.is_visible(".plot")
    assert page.is_visible(".sample")
    assert not page.is_visible(".search")
    printed = page.evaluate("getComputedStyle(document.querySelector('a.source'), '::after').content")
    assert "attr(href)" in printed or "/documents/" in printed


def test_the_keyboard_reaches_the_content_and_the_search_box(open_page: Open) -> None:
    page = open_page(PROFILE)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") == 0
    page.keyboard.press("Enter")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("fenimore/")
    assert page.input_value("#q") == "fenimore/"
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=fenimore*")
    assert "Orla Fennimore" in page.inner_text("main")


def test_long_contents_stay_in_view_on_a_wide_screen(open_page: Open) -> None:
    page = open_page(PROFILE)
    page.evaluate("window.scrollTo(0, 3000)")
    box = page.locator(".contents").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 100


def test_names_are_offered_while_one_is_typed(open_page: Open, said: list[str]) -> None:
    page = open_page("/")
    box, names = page.get_by_role("combobox"), page.get_by_role("listbox")
    assert (box.get_attribute("aria-expanded"), box.get_attribute("aria-controls")) == ("false", "names")
    box.press_sequentially("fenn")
    names.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    assert page.get_by_role("option").all_inner_texts() == ["Orla Fennimore"]
    box.press("ArrowDown")
    chosen = page.get_by_role("option", selected=True)
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    box.press("Enter")
    page.wait_for_url("**/search?q=Orla+Fennimore")
    assert said == []


def test_what_was_typed_is_searched_unless_a_name_was_chosen(open_page: Open) -> None:
    page = open_page(PROFILE)
    box, names = page.locator("#q"), page.get_by_role("listbox")
    box.press_sequentially("fenn")
    names.wait_for()
    box.press("ArrowDown")
    box.press("ArrowDown")  # Past the last name is the box itself.
    assert box.get_attribute("aria-activedescendant") is None
    box.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") == "name-0"
    box.press("Escape")
    assert not names.is_visible()
    assert (box.input_value(), box.get_attribute("aria-expanded")) == ("fenn", "false")
    box.press("Enter")
    page.wait_for_url("**/search?q=fenn")


def test_a_name_may_be_clicked_and_leaves_with_the_box(open_page: Open) -> None:
    page = open_page("/sources", 390)
    box, names = page.get_by_role("combobox"), page.get_by_role("listbox")
    box.press_sequentially("quill")
    names.wait_for()
    box.blur()
    assert not names.is_visible()
    box.fill("quillf")
    names.wait_for()
    frame = names.bounding_box()
    assert frame is not None
    assert frame["x"] + frame["width"] <= 390
    page.get_by_role("option").click()
    page.wait_for_url("**/search?q=Tobias+Quillfeather")


def test_names_are_offered_in_the_order_typed_and_only_the_last_answer_counts(open_page: Open) -> None:
    page = open_page("/")
    page.route("**/suggest?q=orla", lambda route: route.abort())
    box = page.get_by_role("combobox")
    box.press_sequentially("orla")
    page.wait_for_timeout(300)
    assert not page.get_by_role("listbox").is_visible()
    box.fill("tob")
    page.get_by_role("listbox").wait_for()
    assert page.get_by_role("option").all_inner_texts() == ["Tobias Quillfeather"]


def test_without_scripts_the_box_searches(open_page: Open) -> None:
    page = open_page("/", scripts=False)
    page.get_by_role("textbox").fill("fenimore")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/search?q=fenimore")
    assert "Orla Fennimore" in page.inner_text("main")


def test_print_hides_what_only_a_screen_needs(open_page: Open) -> None:
    page = open_page(PROFILE)
    page.emulate_media(media="print")
    for hidden in (".menu", ".contents", ".opens >> nth=0", ".twins", ".search", "#filter", ".choices >> nth=0"):
        assert not page.is_visible(hidden)
    assert "http://127.0.0.1" in page.inner_text(".printed")

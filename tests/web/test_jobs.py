"""What people come for, done in Chromium: narrow and wide, with scripts and without, by mouse and by keyboard alone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
PROFILE = "/examiners/orla-fennimore"
SCREENS = pytest.mark.parametrize(
    ("width", "scripts"), [(390, True), (390, False), (1440, True), (1440, False)], ids=str
)
OBSCURED = """one => {
  const box = one.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 8), 0), innerHeight - 1);
  const there = document.elementFromPoint(x, y);
  return !there || !(one.contains(there) || there.contains(one));
}"""


def follow(page: Page, link: Locator) -> None:
    """Go where a link leads."""
    link.click()
    page.wait_for_load_state()


@SCREENS
def test_a_misspelt_name_leads_to_the_source_of_a_figure(
    open_page: Open, said: list[str], width: int, *, scripts: bool
) -> None:
    page = open_page("/", width, scripts=scripts)
    page.locator("#q").fill("Orla Fenimore")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/search?q=Orla+Fenimore")
    hit = page.locator(".hits li").first
    expect(hit).to_contain_text("Fenimore")  # It says why it matched.
    follow(page, hit.get_by_role("link", name="Orla Fennimore", exact=True))
    sentence = page.locator(".sentences li").first
    expect(sentence).to_contain_text(re.compile(r"\d+ of \d+"))
    follow(page, sentence.get_by_role("link", name="The rows"))
    row = page.locator("li.row").first
    expect(row.locator("blockquote")).to_contain_text("opined")
    follow(page, row.get_by_role("link", name="saved document"))
    assert re.search(r"/documents/[0-9a-f]{64}$", page.url)
    assert page.locator("a[href$='/source']").count() >= 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []


@SCREENS
def test_a_sentence_can_be_cited(open_page: Open, said: list[str], width: int, *, scripts: bool) -> None:
    page = open_page(PROFILE, width, scripts=scripts)
    follow(page, page.locator(".contents a[href='#cite']"))
    assert page.url.endswith("#cite")
    citation = page.locator(".citation").first
    expect(citation).to_be_in_viewport()
    expect(citation).to_contain_text("release 20260203T100000Z")
    expect(citation).to_contain_text(f"{page.url.partition('#')[0]}")
    opinions = page.locator("#opinions")
    expect(opinions).to_contain_text("Decisions are not a random sample of examinations")
    expect(opinions.locator(".sentences li").first).to_contain_text(re.compile(r"\d+ of \d+"))
    assert said == []


@SCREENS
def test_a_deposition_can_be_prepared(open_page: Open, said: list[str], width: int, *, scripts: bool) -> None:
    """What tribunals said against the examiner's opinions, each with its decision and later history, to take along."""
    page = open_page(f"{PROFILE}/weighing", width, scripts=scripts)
    page.get_by_label("Weight").select_option("rejected")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**weight=rejected**")
    rows = page.locator("li.row")
    assert rows.count() == 10
    assert {one.strip() for one in rows.locator("b.weight").all_inner_texts()} == {"Rejected"}
    with page.expect_download() as taken:
        page.locator(".twins a", has_text="CSV").click()
    assert taken.value.suggested_filename.endswith(".csv")
    follow(page, rows.first.locator(".where a"))
    expect(page.locator("main")).to_contain_text("did not accept this opinion")
    expect(page.locator("mark").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []


@pytest.mark.parametrize("width", [390, 1440])
def test_a_keyboard_is_enough(open_page: Open, width: int) -> None:
    """Search, completion, a result, the table beside a chart, and a filter, without a mouse."""
    page = open_page("/", width)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("/")
    page.keyboard.type("fenn")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=Orla+Fennimore")
    tab_to(page, page.locator(".hits a").first)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{PROFILE}")
    toggle = page.locator("figure.chart summary").first
    tab_to(page, toggle)
    before = toggle.evaluate("one => one.parentElement.open")
    page.keyboard.press("Enter")
    assert toggle.evaluate("one => one.parentElement.open") is not before
    page.goto(f"{PROFILE}/opinions")
    direction = page.get_by_label("Direction")
    tab_to(page, direction)
    while direction.input_value() != "claimant":
        page.keyboard.press("ArrowDown")
    tab_to(page, page.get_by_role("button", name="Show"))
    page.keyboard.press("Enter")
    page.wait_for_url("**direction=claimant**")


@pytest.mark.parametrize("width", [390, 1440])
def test_a_keyboard_leads_to_a_source_a_citation_and_a_deposition(open_page: Open, width: int) -> None:
    page = open_page(PROFILE, width)
    enter(page, page.locator(".contents a[href='#cite']"))
    expect(page.locator(".citation").first).to_be_in_viewport()
    page.goto(f"{PROFILE}/opinions")
    enter(page, page.locator("li.row").first.get_by_role("link", name="saved document"))
    page.wait_for_url("**/documents/*")
    page.goto(f"{PROFILE}/weighing")
    weight = page.get_by_label("Weight")
    tab_to(page, weight)
    while weight.input_value() != "rejected":
        page.keyboard.press("ArrowDown")
    enter(page, page.get_by_role("button", name="Show"))
    page.wait_for_url("**weight=rejected**")
    enter(page, page.locator("li.row .where a").first)
    page.wait_for_url("**/decisions/*")
    expect(page.locator("main")).to_contain_text("did not accept this opinion")


def enter(page: Page, goal: Locator) -> None:
    """Go to ``goal`` with Tab, and press Enter there."""
    tab_to(page, goal)
    page.keyboard.press("Enter")


def tab_to(page: Page, goal: Locator) -> None:
    """Press Tab until ``goal`` has the focus, which is seen at every stop on the way."""
    for _ in range(90):
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        if goal.evaluate("one => one === document.activeElement"):
            return
    message = f"the keyboard does not reach {goal}"
    raise AssertionError(message)


@pytest.mark.parametrize("width", [390, 1440])
def test_what_has_the_focus_is_never_hidden(open_page: Open, width: int) -> None:
    """WCAG 2.2, 2.4.11: whoever goes back through a page meets nothing below what stays at its top."""
    page = open_page(PROFILE, width)
    page.evaluate("document.querySelector('footer').scrollIntoView(); document.querySelector('.twins a').focus()")
    hidden = []
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        focus = page.evaluate_handle("document.activeElement")
        if focus.evaluate(OBSCURED):
            hidden.append(focus.evaluate("one => one.outerHTML.slice(0, 120)"))
    assert hidden == []


def test_nothing_moves_for_whoever_wants_no_motion(open_page: Open) -> None:
    page = open_page(PROFILE, reduced_motion="reduce")
    page.wait_for_selector(".plotted")
    moving = """() => [...document.querySelectorAll('body, body *')].filter(one => {
      const style = getComputedStyle(one);
      const lasting = `${style.transitionDuration},${style.animationDuration}`.split(',').map(parseFloat);
      return Math.max(...lasting) > 0 || style.scrollBehavior === 'smooth';
    }).map(one => one.outerHTML.slice(0, 80))"""
    assert page.evaluate(moving) == []
    assert page.evaluate("document.getAnimations().length") == 0

"""The letter for an appeal in Chromium: a statement that stays in its page, and without scripts a form that is sent."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.web.conftest import site
from web import Config
from web.server import server

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
PAGE = "/examiners/orla-fennimore/appeal?forum=erisa"
LINES = ["Minutes that it took, as I noted them: 12", "A test that was not done: Grip strength",
         "A test that was not done: <b>Reflexes</b>"]  # fmt: skip


@pytest.fixture
def own_address(own_town: Path) -> Iterator[str]:
    """A server whose desk a test may write to."""
    for app in site(own_town):
        opened = server(app, Config(data=own_town), 0)
        thread = threading.Thread(target=opened.run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{opened.effective_port}"
        opened.close()
        thread.join(timeout=5)


def fill(page: Page) -> None:
    page.fill("#minutes", "12")
    page.fill("#tests_not_performed", " Grip   strength \n\n<b>Reflexes</b>")


def lines(page: Page) -> list[str]:
    return page.locator("#stated li").all_text_contents()


def test_with_scripts_nothing_of_a_statement_leaves_the_page(open_page: Open, said: list[str]) -> None:
    page = open_page(PAGE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url} {request.post_data}"))
    fill(page)
    page.press("#minutes", "Enter")
    assert lines(page) == LINES
    assert page.url.endswith(PAGE)
    assert page.locator("[data-sends]").count() == 0
    assert page.get_by_text("nothing of it is sent").is_visible()
    assert [one for one in asked if "/static/icon" not in one] == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    page.reload()
    assert lines(page) == []
    assert said == []


def test_the_letter_is_copied_with_the_statement_and_the_list(open_page: Open) -> None:
    page = open_page(PAGE, permissions=["clipboard-read", "clipboard-write"])
    fill(page)
    page.get_by_role("button", name="Copy the letter").click()
    page.get_by_text("Copied: the paragraphs").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()").split("\n\n")
    assert copied[0].startswith("This letter is about claim [claim number]")
    place = copied.index(LINES[0])
    assert copied[place : place + 3] == LINES
    assert copied[place - 1].startswith("This part is what I saw and say myself.")
    assert copied[-1].startswith("Attachment 42: Z.P. v. FERROWICK MILLS, INC.")
    assert "<" not in "".join(copied).replace(LINES[2], "")
    for field in ("#minutes", "#tests_not_performed"):
        page.fill(field, "")
    page.get_by_role("button", name="Copy the letter").click()
    page.wait_for_function("navigator.clipboard.readText().then((text) => !text.includes('what I saw'))")


def test_without_scripts_the_same_lines_come_from_the_form(open_page: Open, own_address: str) -> None:
    page = open_page(f"{own_address}{PAGE}", scripts=False)
    assert not page.get_by_text("nothing of it is sent").is_visible()
    assert not page.get_by_role("button", name="Copy the letter").is_visible()
    fill(page)
    page.get_by_role("button", name="Show it here").click()
    assert lines(page) == LINES
    assert "Grip" not in page.url
    assert page.input_value("#minutes") == "12"

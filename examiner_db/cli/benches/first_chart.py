"""When Chromium has drawn the first chart of a page, where Playwright and Chromium are installed."""

from importlib.util import find_spec
from pathlib import Path

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
NOTE = """new MutationObserver((_changes, watch) => {
  if (document.querySelector('.plotted')) { window.firstChart = performance.now(); watch.disconnect(); }
}).observe(document, { subtree: true, childList: true, attributes: true });"""


def first_chart(address: str) -> int | None:
    """Milliseconds from asking for a page to its first chart, in a browser that keeps nothing; ``None`` without one."""
    if find_spec("playwright") is None or not CHROMIUM.exists():
        return None
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - no part of an installation

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        page = browser.new_page()
        page.add_init_script(NOTE)
        page.goto(address)
        page.wait_for_selector(".plotted")
        drawn: float = page.evaluate("window.firstChart")
        browser.close()
    return round(drawn)

import time

import pytest

from scrapers.fetch.robot_check import LARGEST, MARKS, WORDS, is_html, is_robot_check, visible

LONG = "The employer's examiner found that the work injury had resolved. " * 40


@pytest.mark.parametrize("mark", [mark for mark, _ in MARKS])
def test_what_only_such_pages_contain_tells_them_also_in_a_long_page(mark: str) -> None:
    page = f"<html><script>var a='{mark.upper()}'</script><p>{LONG}</p>"

    assert is_robot_check(page.encode())
    assert not is_robot_check(page.replace(mark.upper(), "").encode())


@pytest.mark.parametrize("word", WORDS)
def test_words_tell_a_page_that_says_little_else(word: str) -> None:
    assert is_robot_check(f"<html><title>{word.title()}</title><p>Please wait</p>".encode())
    assert not is_robot_check(f"<html><title>Decision</title><p>{word} {LONG}</p>".encode())


@pytest.mark.parametrize(
    "page",
    [
        '<script src="https://www.example.com/recaptcha.js"></script><h1>Orders</h1>',
        "<style>.captcha { display: none }</style><h1>Orders</h1>",
        '<form class="captcha-form"><label>Name of the physician</label></form>',
        '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><h1>Orders</h1>',
        '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script><h1>Orders</h1>',
        "",
    ],
)
def test_pages_that_merely_carry_such_scripts_are_pages(page: str) -> None:
    assert not is_robot_check(page.encode())


def test_a_page_too_large_for_a_robot_check_is_a_page() -> None:
    page = b"<title>Just a moment</title>"

    assert is_robot_check(page)
    assert not is_robot_check(page + b"<!-- -->" * LARGEST)


def test_visible_are_title_and_text() -> None:
    page = "<title>One</title><script>two</script ><p class='three'>four&nbsp;<style>five</style>six<script>seven"

    assert visible(page) == "One four&nbsp;six"


@pytest.mark.parametrize("part", ["<script", "<style>", "<", "<script>x</script", ">", "<<>"])
def test_no_page_takes_long(part: str) -> None:
    began = time.monotonic()
    is_robot_check((part * LARGEST)[:LARGEST].encode())

    assert time.monotonic() - began < 1


@pytest.mark.parametrize(
    ("declared", "head", "html"),
    [
        ("text/html", b"", True),
        ("application/xhtml+xml", b"<?xml", True),
        ("application/pdf", b"\xef\xbb\xbf\r\n<!DOCTYPE HTML>", True),
        ("text/plain", b"  <HTML lang='en'>", True),
        ("application/pdf", b"%PDF-1.7 <html>", False),
        ("text/csv", b"Name,Date", False),
    ],
)
def test_html_is_told_by_its_type_or_its_opening(declared: str, head: bytes, *, html: bool) -> None:
    assert is_html(declared, head) == html

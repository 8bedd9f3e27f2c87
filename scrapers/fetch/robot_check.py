"""Telling a page that asks for proof of being human from the page that was asked for."""

import re

LARGEST = 64 * 1024
"""Bytes of the largest page that is looked at: what the makers of these pages send is small."""

SHORT = 1_500
"""Characters of visible text below which ordinary words are taken as a sign; a decision may well use them too."""

MARKS = (
    ("_cf_chl_opt", "Cloudflare, the script of a challenge"),
    ("cf-chl-", "Cloudflare, an older form"),
    ("incapsula incident id", "Imperva"),
    ("captcha-delivery.com", "DataDome"),
    ("px-captcha", "HUMAN, formerly PerimeterX"),
    ("errors.edgesuite.net", "Akamai, the reference under a refusal"),
    ("sec-if-cpt-container", "Akamai, a challenge"),
    ("bm-verify", "Akamai, a challenge"),
    ("awswafcookiedomainlist", "AWS WAF"),
    ("the requested url was rejected. please consult with your administrator", "F5"),
)
"""What only such pages contain, and whose they are. The scripts that these makers add to *every* page are not here."""

WORDS = (
    "captcha",
    "access denied",
    "are you a robot",
    "not a robot",
    "you are human",
    "you're human",
    "checking your browser",
    "enable javascript and cookies",
    "just a moment",
    "pardon our interruption",
    "request unsuccessful",
    "unusual traffic",
    "automated access",
)
"""What such pages say, in a text that says little else."""


def is_html(declared: str, head: bytes) -> bool:
    """Whether a page is HTML, by its media type or by its first bytes: servers err about either."""
    opening = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return declared in {"text/html", "application/xhtml+xml"} or opening.startswith((b"<!doctype html", b"<html"))


def is_robot_check(page: bytes) -> bool:
    """Whether a whole page of HTML asks for proof of being human, or refuses programs."""
    if len(page) > LARGEST:
        return False
    text = page.decode("utf-8", "replace").lower()
    seen = visible(text)
    return any(mark in text for mark, _ in MARKS) or (len(seen) < SHORT and any(word in seen for word in WORDS))


def visible(text: str) -> str:
    """The words of a page whose tags are in lower case, its title among them, without scripts and styles."""
    for element in ("script", "style"):
        opening, *others = text.split(f"<{element}")
        text = opening + "".join(other.partition(f"</{element}")[2].partition(">")[2] for other in others)
    return " ".join(re.sub(r"<[^<>]*>?", " ", text).split())

"""The style sheet: its house law, and how it is answered."""

import gzip
import re
from pathlib import Path

import pytest
from django.test import Client

from motcua.ui import stylesheets
from motcua.ui.tests.tokens import COMMENT, STATIC, TOKENS, declared

RAW_COLOUR = re.compile(
    r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(|:\s*(?:white|black|red)\b"
)
RAW_PIXELS = re.compile(r"\b\d*\.?\d+px\b")
USED = re.compile(r"var\((--[\w-]+)")
OUTSIDE = sorted(path for path in STATIC.rglob("*.css") if TOKENS not in path.parents)


def rules(path: Path) -> str:
    """A file without its comments."""
    return COMMENT.sub("", path.read_text("utf-8"))


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: path.name)
def test_colours_and_pixels_stand_in_the_tokens_alone(path: Path) -> None:
    assert not RAW_COLOUR.search(rules(path))
    assert not RAW_PIXELS.search(rules(path))


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: path.name)
def test_every_token_used_is_declared(path: Path) -> None:
    known = declared(*(one.name for one in TOKENS.glob("*.css")))
    assert set(USED.findall(rules(path))) <= set(known)


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: path.name)
def test_nothing_but_the_base_for_old_browsers_stands_outside_the_layers(path: Path) -> None:
    heads = re.findall(r"^([^\s}][^{;]*)[{;]", rules(path), re.MULTILINE)
    allowed = r"@layer|@page|@supports not \(font-palette: normal\)"
    assert all(re.match(allowed, head) for head in heads)


def test_every_file_is_in_the_style_sheet_once() -> None:
    assert sorted(stylesheets.files()) == sorted(STATIC.rglob("*.css"))


def test_no_more_than_twelve_utilities() -> None:
    text = rules(STATIC / "css" / "utilities.css")
    assert len(set(re.findall(r"^  \.([\w-]+)", text, re.MULTILINE))) <= 12


def test_lines_of_text_never_touch() -> None:
    tokens = declared("scale.css")
    assert float(tokens["--line"]) >= 1.5
    assert float(tokens["--line-tight"]) >= 1.5


def test_the_style_sheet_may_be_kept_for_ever_under_its_hash(client: Client) -> None:
    answer = client.get(f"/giao-dien/{stylesheets.kept().digest}.css")
    assert answer.status_code == 200
    assert "immutable" in answer["Cache-Control"]
    assert answer.content == stylesheets.kept().text


def test_an_address_of_another_release_is_answered_for_a_moment(client: Client) -> None:
    answer = client.get("/giao-dien/0123456789abcdef.css")
    assert answer["Cache-Control"] == "public, max-age=60"


def test_a_browser_that_understands_gzip_gets_a_fifth(client: Client) -> None:
    address = f"/giao-dien/{stylesheets.kept().digest}.css"
    answer = client.get(address, headers={"accept-encoding": "gzip, br"})
    assert answer["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.content) == stylesheets.kept().text
    assert len(answer.content) < 15_000  # a quarter of what a first page may weigh

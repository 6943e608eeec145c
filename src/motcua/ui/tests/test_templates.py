"""House law of templates: all of the project's for inline code, our own for their contract."""

import re
from pathlib import Path

import pytest

from motcua.ui.icons import DRAWINGS, drawing

SOURCE = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(path for path in SOURCE.rglob("templates/**/*.html"))
PARTS = sorted((SOURCE / "ui" / "templates" / "ui").rglob("*.html"))
INLINE = re.compile(r"<style|<script(?![^>]*\bsrc=)|\s(?:style|on[a-z]+)=|hx-on|javascript:")
PICTURED = re.compile(r'{% icon "([\w]+)"')


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: "/".join(path.parts[-3:]))
def test_no_template_has_inline_script_or_style(path: Path) -> None:
    assert not INLINE.search(path.read_text("utf-8"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: "/".join(path.parts[-3:]))
def test_every_icon_named_in_a_template_exists(path: Path) -> None:
    assert set(PICTURED.findall(path.read_text("utf-8"))) <= set(DRAWINGS)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: "/".join(path.parts[-3:]))
def test_our_tags_are_loaded_after_those_of_django(path: Path) -> None:
    loaded = re.findall(r"{% load ([^%]*) %}", path.read_text("utf-8"))
    assert not any("ui" in line.split()[:-1] for line in loaded)


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.name)
def test_a_part_says_first_what_it_takes(path: Path) -> None:
    head = path.read_text("utf-8").splitlines()[:2]
    assert any(line.startswith("{#") and line.rstrip().endswith("#}") for line in head)


@pytest.mark.parametrize("name", DRAWINGS)
def test_an_icon_is_drawn_and_hidden_from_screen_readers(name: str) -> None:
    assert 'aria-hidden="true"' in drawing(name)


def test_behaviours_named_in_templates_are_known_to_the_starter() -> None:
    starter = (SOURCE / "ui/static/ui/behaviours/start.js").read_text("utf-8")
    known = set(re.findall(r"^  (\w+): \(\) => import", starter, re.MULTILINE))
    used = {
        name
        for path in TEMPLATES
        for names in re.findall(r'data-behaviour="([^"{]+)"', path.read_text("utf-8"))
        for name in names.split()
    }
    assert used <= known


def test_behaviours_evaluate_no_text() -> None:
    for path in (SOURCE / "ui/static/ui/behaviours").glob("*.js"):
        text = path.read_text("utf-8")
        assert not re.search(r"\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML", text)

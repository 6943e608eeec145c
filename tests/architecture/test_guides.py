"""The user guides use the words of the screen, and links between pages lead somewhere."""

import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, SOURCE

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_bold_words_of_the_guides_stand_on_the_screen() -> None:
    shown = "\n".join(
        path.read_text("utf-8")
        for path in [*SOURCE.rglob("*.html"), *SOURCE.rglob("*.py")]
        if "tests" not in path.parts
    )
    guides = sorted((ROOT / "docs" / "huong-dan").glob("*.md"))
    assert guides
    for guide in guides:
        words = set(re.findall(r"\*\*(.+?)\*\*", guide.read_text("utf-8"))) - {"đậm"}
        assert words
        assert not [word for word in sorted(words) if word not in shown], guide.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_the_documentation_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8"))
    own = [target for target in targets if "://" not in target]
    assert not [target for target in own if not (page.parent / target).exists()]

"""The source tree as the architecture tests read it."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "motcua"
CONTEXTS = (
    "portal", "workbench", "api", "reports", "catalogue", "plans", "documents", "people",
    "agencies", "ui", "foundation", "kernel",
)  # fmt: skip
"""From the top down: a context knows only those after it."""


def modules(*, tests: bool = False) -> Iterator[Path]:
    """Every module of the product; tests and migrations only when asked for."""
    skipped = {"migrations"} | (set() if tests else {"tests"})
    return (path for path in sorted(SOURCE.rglob("*.py")) if not skipped & set(path.parts))


def tree(path: Path) -> ast.Module:
    """The parsed module."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def documentation() -> str:
    """All developer documentation as one text."""
    return "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "docs").rglob("*.md")))

"""House law that ruff and import-linter cannot say."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, SOURCE, modules, tree

ACTIONS = [path for path in modules() if "actions" in path.parts]
UNACCENTED = re.compile(
    r"(^|_)(ho_so|thu_tuc|ke_hoach|nhiem_vu|don_vi|bao_cao|van_ban|co_quan|chi_tieu|minh_chung)(_|$)"
)
VAGUE = {"utils", "helpers", "common", "misc", "manager", "service", "services", "base2"}


def verbs_of(path: Path) -> set[str]:
    """Functions of a module that open a transaction themselves: its verbs."""
    return {
        node.name
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(one).startswith("with transaction.atomic") for one in node.body)
    }


def test_an_action_never_calls_an_action() -> None:
    verbs = {
        (".".join(path.relative_to(SOURCE.parent).with_suffix("").parts), verb)
        for path in ACTIONS
        for verb in verbs_of(path)
    }
    assert verbs
    for path in ACTIONS:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ImportFrom):
                taken = {(node.module, alias.name) for alias in node.names} & verbs
                assert not taken or path.name == "__init__.py", f"{path}: {taken}"


@pytest.mark.parametrize("path", list(modules(tests=True)), ids=lambda path: path.name)
def test_names_are_english_and_say_something(path: Path) -> None:
    assert path.stem not in VAGUE
    names = {
        node.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    } | {node.arg for node in ast.walk(tree(path)) if isinstance(node, ast.arg)}
    assert not [name for name in names if UNACCENTED.search(name.lower())]


def test_rules_modules_that_follow_law_name_their_basis() -> None:
    """A rules module that cites a decree or circular anywhere opens with a "Basis:" line."""
    for path in modules():
        if "rules" not in path.parts:
            continue
        text = path.read_text("utf-8")
        if re.search(r"\b(NĐ|TT|QĐ|Luật) \d+", text):
            assert "Basis:" in (ast.get_docstring(tree(path)) or ""), path


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCE.rglob("*.html") if "tests" not in path.parts],
    ids=lambda path: path.name,
)
def test_a_template_has_no_inline_style_or_script(path: Path) -> None:
    text = path.read_text("utf-8")
    assert " style=" not in text
    assert "<style" not in text
    assert " onclick" not in text
    for script in re.findall(r"<script[^>]*>(.*?)</script>", text, re.DOTALL):
        assert not script.strip()


def test_nothing_from_the_machine_stands_in_the_tree() -> None:
    home = str(ROOT)
    for path in modules(tests=True):
        assert home not in path.read_text("utf-8"), path


def test_no_form_reads_a_thousand_as_one() -> None:
    """Django's number fields take 1.000 for 1; ui.fields reads what offices write."""
    for path in modules():
        if "forms" not in path.parts:
            continue
        typed = re.findall(
            r"forms\.(?:Integer|Decimal|Float)Field\([^)]*\)", path.read_text("utf-8")
        )
        assert all("HiddenInput" in field for field in typed), f"{path}: use CountField, MoneyField"

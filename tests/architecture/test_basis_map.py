"""docs/legal/basis-map.md says what the modules say."""

from pathlib import Path

from bin.lib import basis_map


def test_the_map_of_legal_bases_is_not_stale() -> None:
    said = basis_map.PAGE.read_text("utf-8")
    assert said == basis_map.page(basis_map.bases()), "run: python bin/lib/basis_map.py"


def test_a_basis_ends_with_its_paragraph(tmp_path: Path) -> None:
    module = tmp_path / "due.py"
    module.write_text('"""What.\n\nBasis: NĐ 1/2020/NĐ-CP art. 2;\nart. 3.\n\nMore.\n"""\n')
    assert basis_map.basis_of(module) == "NĐ 1/2020/NĐ-CP art. 2; art. 3."


def test_an_act_leads_to_every_module_that_stands_on_it() -> None:
    text = basis_map.page({"a.py": "NĐ 1/2020/NĐ-CP.", "b.py": "Decree 1/2020/NĐ-CP art. 9."})
    assert "| 1/2020/NĐ-CP | `a.py`, `b.py` |" in text

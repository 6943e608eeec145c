"""`motcua read_plan`: one object, a summary, or a refusal; no database is touched."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from motcua.documents.lint import lint
from motcua.documents.management.plan_json import plan_json
from motcua.documents.reading import read_text
from motcua.documents.reading.sources import Source
from motcua.documents.tests.sources.papers import PLAN_TEXT, pdf_plan, word_plan

ARTICLE = "Tin tức\nSáng nay, Sở Văn hóa tổ chức hội nghị về cải cách hành chính.\n" * 5


def run(tmp_path: Path, content: bytes, *options: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    path = tmp_path / "tep"
    path.write_bytes(content)
    return _run(str(path), *options)


def _run(*words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("read_plan", *words, stdout=out, stderr=err)
    except SystemExit as leaving:
        return int(leaving.code or 0), out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("content", [PLAN_TEXT.encode(), word_plan(), pdf_plan()])
def test_a_plan_in_any_format_is_one_json_object(tmp_path: Path, content: bytes) -> None:
    code, out, err = run(tmp_path, content, "--json")
    answer = json.loads(out)
    assert (code, err) == (0, "")
    assert answer["is_plan"] is True
    assert answer["number"] == "12"
    assert answer["date"] == "2026-01-15"
    assert isinstance(answer["findings"], list)


def test_without_json_a_person_gets_a_vietnamese_summary(tmp_path: Path) -> None:
    code, out, _ = run(tmp_path, word_plan())
    assert code == 0
    for words in ("Số, ký hiệu: 12/KH-SVHTTDL", "Ngày: 15/01/2026", "Nhiệm vụ: 2", "Văn phòng Sở"):
        assert words in out


def test_an_article_is_said_to_be_no_plan_and_leaves_with_two(tmp_path: Path) -> None:
    code, out, _ = run(tmp_path, ARTICLE.encode(), "--json")
    answer = json.loads(out)
    assert code == 2
    assert answer["is_plan"] is False
    assert answer["why"]


def test_an_unreadable_file_says_why_on_standard_error_only(tmp_path: Path) -> None:
    code, out, err = run(tmp_path, b"%PDF-1.7 cut", "--json")
    assert (code, out) == (2, "")
    assert "Chưa có gì được lưu" in err


def test_items_of_a_scan_carry_the_confidence_of_their_worst_line() -> None:
    reading = read_text(PLAN_TEXT)
    lines = PLAN_TEXT.count("\n") + 1
    sure = dict.fromkeys(range(1, lines), 90) | {8: 71}
    source = Source(kind="pdf", text=PLAN_TEXT, confidences=sure)
    answer: dict[str, Any] = plan_json(reading, source, lint(reading))
    assert {one["confidence"] for one in answer["sections"]} <= {71, 90}
    assert answer["source"]["line_confidence"]["8"] == 71
